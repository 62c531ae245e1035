using System.Collections.Immutable;
using System.Text;
using System.Text.Json.Nodes;
using Myelon.Formats.Worksheets;
using Myelon.Core;
using Myelon.Medicine.Instruments.Isncsci;
using NodaTime;
using Myelon.Tests.Support;

namespace Myelon.Tests.Isncsci;

/// <summary>Both file formats: what is read, and every kind of fault with its place and its words in both languages.</summary>
public sealed class WorksheetFileTests
{
    private static readonly string Own = File.ReadAllText(Repository.File("examples", "isncsci-t6-day-0.json"));

    [Fact]
    public void The_example_is_read_in_full()
    {
        var worksheet = Assert.Single(Check(Own)).Worksheet!;
        Assert.Equal("T6-renal-cell-day-0", worksheet.Name);
        Assert.Equal(new LocalDateTime(2026, 11, 25, 8, 10).WithOffset(Offset.FromHours(1)), worksheet.ExaminedAt);
        Assert.True(worksheet.VoluntaryAnalContraction.IsYes);
        Assert.Equal(1, worksheet.Right.LightTouchAt(Dermatome.T6).Examined);
        Assert.Equal(0, worksheet.Right.PinPrickAt(Dermatome.T6).Examined);
        Assert.Null(worksheet.Left.MotorAt(Myotome.L4).Examined);
        Assert.Equal(
            new TestedGrade(4, 5, NonSciNote.ConsideredNormal, "triceps tendon repair 2019, no pain"),
            worksheet.Right.MotorAt(Myotome.C7));
    }

    [Theory]
    [InlineData("format", "\"myelon-isncsci/9\"", "/format", "unbekanntes Format „myelon-isncsci/9“", "unknown format “myelon-isncsci/9”", "\"myelon-isncsci/1\"")]
    [InlineData("worksheet", "7", "/worksheet", "„worksheet“ ist kein Text", "“worksheet” is no text", "a text in quotation marks")]
    [InlineData("worksheet", "\"a\\u0007b\"", "/worksheet", "„worksheet“ enthält ein Steuerzeichen", "“worksheet” contains a control character", "printable characters and line breaks")]
    [InlineData("examined_at", "\"2026-11-25\"", "/examined_at", "„2026-11-25“ ist kein Zeitpunkt mit Zeitzonenabstand", "“2026-11-25” is no point in time with an offset", "ISO 8601, such as 2026-11-25T08:10:00+01:00")]
    [InlineData("voluntary_anal_contraction", "\"maybe\"", "/voluntary_anal_contraction", "voluntary_anal_contraction: „maybe“ ist kein Befund", "voluntary_anal_contraction: “maybe” is no finding", "true, false or \"NT\"")]
    [InlineData("voluntary_anal_contraction", "null", "/voluntary_anal_contraction", "kein Wert", "no value", "a number, true, false or \"NT\" (not testable)")]
    [InlineData("deep_anal_pressure", "{\"grade\":\"NT\",\"non_sci\":\"considered_normal\"}", "/deep_anal_pressure", "deep_anal_pressure: hier gibt es keinen Stern", "deep_anal_pressure: there is no asterisk here", "the finding without a note, or \"NT\"")]
    [InlineData("right.lowest_non_key_muscle", "\"C4\"", "/right/lowest_non_key_muscle", "right.lowest_non_key_muscle: „C4“ ist kein Segment", "right.lowest_non_key_muscle: “C4” is no segment", "a segment from C5 to S3, or no key at all")]
    [InlineData("right.light_touch", "3", "/right/light_touch", "„light_touch“ ist kein Objekt", "“light_touch” is no object", "an object with “C2” …")]
    [InlineData("right.light_touch.C5", "3", "/right/light_touch/C5", "right.light_touch.C5: „3“ ist kein Grad", "right.light_touch.C5: “3” is no grade", "a whole number 0–2 or \"NT\"; with an asterisk as {\"grade\": …, \"non_sci\": …}")]
    [InlineData("left.motor.L2", "6", "/left/motor/L2", "left.motor.L2: „6“ ist kein Grad", "left.motor.L2: “6” is no grade", "a whole number 0–5 or \"NT\"; with an asterisk as {\"grade\": …, \"non_sci\": …}")]
    [InlineData("left.motor.L2", "-1", "/left/motor/L2", "left.motor.L2: „-1“ ist kein Grad", "left.motor.L2: “-1” is no grade", "a whole number 0–5 or \"NT\"; with an asterisk as {\"grade\": …, \"non_sci\": …}")]
    [InlineData("left.motor.L2", "2.5", "/left/motor/L2", "left.motor.L2: „2.5“ ist kein Grad", "left.motor.L2: “2.5” is no grade", "a whole number 0–5 or \"NT\"; with an asterisk as {\"grade\": …, \"non_sci\": …}")]
    [InlineData("left.motor.L2", "\"3*\"", "/left/motor/L2", "left.motor.L2: „3*“ ist kein Grad", "left.motor.L2: “3*” is no grade", "a whole number 0–5 or \"NT\"; with an asterisk as {\"grade\": …, \"non_sci\": …}")]
    [InlineData("left.motor.L2", "true", "/left/motor/L2", "left.motor.L2: „yes“ ist kein Grad", "left.motor.L2: “yes” is no grade", "a whole number 0–5 or \"NT\"; with an asterisk as {\"grade\": …, \"non_sci\": …}")]
    [InlineData("left.motor.L2", "[]", "/left/motor/L2", "kein Wert", "no value", "a number, true, false or \"NT\" (not testable)")]
    [InlineData("left.motor.L2", "{\"grade\":5,\"non_sci\":\"considered_normal\"}", "/left/motor/L2", "left.motor.L2: ein normaler Grad trägt keinen Stern", "left.motor.L2: a normal grade carries no asterisk", "5 without a note, or the impaired grade")]
    [InlineData("left.motor.L2", "{\"grade\":3,\"non_sci\":\"perhaps\"}", "/left/motor/L2", "left.motor.L2: unbekannter Vermerk „perhaps“", "left.motor.L2: unknown note “perhaps”", "\"considered_normal\" or \"considered_not_normal\"")]
    [InlineData("left.motor.L2", "{\"grade\":3}", "/left/motor/L2", "„non_sci“ fehlt", "“non_sci” is missing", "\"considered_normal\" / \"considered_not_normal\"")]
    [InlineData("left.motor.L2", "{\"grade\":3,\"non_sci\":\"considered_normal\",\"reasn\":\"x\"}", "/left/motor/L2/reasn", "unbekannter Schlüssel „reasn“", "unknown key “reasn”", "the nearest known key is “reason”")]
    [InlineData("left.motor.C4", "3", "/left/motor/C4", "unbekannter Schlüssel „C4“", "unknown key “C4”", "the nearest known key is “C5”")]
    [InlineData("deep_anal_presure", "true", "/deep_anal_presure", "unbekannter Schlüssel „deep_anal_presure“", "unknown key “deep_anal_presure”", "the nearest known key is “deep_anal_pressure”")]
    public void A_fault_is_named_with_its_place_and_its_remedy(string path, string json, string place, string de, string en, string fix)
    {
        var root = JsonNode.Parse(Own)!;
        var keys = path.Split('.');
        var parent = keys[..^1].Aggregate(root, static (node, key) => node[key]!);
        parent[keys[^1]] = JsonNode.Parse(json);
        AssertFault(Assert.Single(Check(root.ToJsonString())), place, de, en, fix);
    }

    [Theory]
    [InlineData("voluntary_anal_contraction", "")]
    [InlineData("right", "")]
    [InlineData("left.motor", "/left")]
    [InlineData("left.motor.S1", "/left/motor")]
    [InlineData("right.pin_prick.S4_5", "/right/pin_prick")]
    public void What_is_missing_is_named_once(string path, string place)
    {
        var root = JsonNode.Parse(Own)!;
        var keys = path.Split('.');
        keys[..^1].Aggregate(root, static (node, key) => node[key]!).AsObject().Remove(keys[^1]);
        AssertFault(
            Assert.Single(Check(root.ToJsonString())), place, $"„{keys[^1]}“ fehlt", $"“{keys[^1]}” is missing",
            "enter the finding; what could not be tested is \"NT\"");
    }

    [Fact]
    public void A_missing_format_is_named_with_the_format() => AssertFault(
        Assert.Single(Check(Own.Replace("\"format\": \"myelon-isncsci/1\",", "", StringComparison.Ordinal))),
        "", "„format“ fehlt", "“format” is missing", "\"format\": \"myelon-isncsci/1\"");

    [Fact]
    public void A_byte_order_mark_is_no_fault() => Assert.Empty(Assert.Single(Check("\uFEFF" + Own)).Faults);

    [Fact]
    public void Bytes_that_are_no_utf_8_are_refused()
    {
        var bytes = Encoding.Latin1.GetBytes(Own.Replace("Invented.", "Erf\u00fcndet.", StringComparison.Ordinal));
        var fault = Assert.Single(WorksheetEntry.Check(Assert.Single(WorksheetFile.Read(bytes, WorksheetFields.All))).Faults);
        Assert.StartsWith("a text contains invalid characters", fault.Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repeated_key_is_refused() => AssertFault(
        Assert.Single(Check(Own.Replace("\"C6\": 5, ", "\"C6\": 5, \"C6\": 4, ", StringComparison.Ordinal).Replace("\"C6\": 4, \"C7\": 5", "\"C7\": 5", StringComparison.Ordinal))),
        "/right/motor/C6", "der Schlüssel „C6“ steht zweimal da", "the key “C6” is there twice", "give every key once");

    [Theory]
    [InlineData("{", "kein gültiges JSON (Zeile 1, Byte 2)", "no valid JSON (line 1, byte 2)")]
    [InlineData("", "kein gültiges JSON (Zeile 1, Byte 1)", "no valid JSON (line 1, byte 1)")]
    [InlineData("7", "das Arbeitsblatt ist kein JSON-Objekt", "the worksheet is no JSON object")]
    [InlineData("{\"format\":\"\\ud800\"}", "ein Text enthält ungültige Zeichen (kein UTF-8, oder ein einzelnes Surrogat)", "a text contains invalid characters (no UTF-8, or a lone surrogate)")]
    public void What_is_no_worksheet_at_all_is_refused(string file, string de, string en)
    {
        var fault = Assert.Single(Assert.Single(Check(file)).Faults);
        Assert.Equal((de, en), (fault.Message.De, fault.Message.En));
    }

    [Fact]
    public void Nesting_beyond_32_levels_is_refused()
    {
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 40)) + "1" + new string('}', 40);
        Assert.StartsWith("no valid JSON", Assert.Single(Assert.Single(Check(deep)).Faults).Message.En, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_reported_together()
    {
        var root = JsonNode.Parse(Own)!;
        root["right"]!["motor"]!["C5"] = 9;
        root["left"]!["light_touch"]!["T1"] = "x";
        root["left"]!["colour"] = 1;
        root["examined_at"] = "yesterday";
        Assert.Equal(
            ["/examined_at", "/left/colour", "/right/motor/C5", "/left/light_touch/T1"],
            Assert.Single(Check(root.ToJsonString())).Faults.Select(static fault => fault.Pointer));
    }

    [Fact]
    public void Inside_a_case_the_format_may_be_missing_and_places_start_there()
    {
        var root = JsonNode.Parse(Own)!.AsObject();
        root.Remove("format");
        root["right"]!["motor"]!["C5"] = 9;
        using var json = System.Text.Json.JsonDocument.Parse(root.ToJsonString());
        var reading = WorksheetFile.Read(json.RootElement, "/isncsci", WorksheetFields.All);
        Assert.Equal("/isncsci/right/motor/C5", Assert.Single(WorksheetEntry.Check(reading).Faults).Pointer);
    }

    [Fact]
    public void The_flat_format_reads_the_same_worksheet()
    {
        var own = Assert.Single(Check(Own)).Worksheet!;
        var flat = Assert.Single(Check(Flat(own).ToJsonString())).Worksheet!;
        Assert.Equal(PraxisNotation.Of(Classification.Of(own)), PraxisNotation.Of(Classification.Of(flat)));
        Assert.Equal(NonSciNote.ConsideredNormal, flat.Right.MotorAt(Myotome.C7).Note);
        Assert.Equal("17", flat.Name);
    }

    [Theory]
    [InlineData("c5RightMotor", "\"5*\"", "/c5RightMotor", "right.motor.C5: ein normaler Grad trägt keinen Stern", "right.motor.C5: a normal grade carries no asterisk", "5 without a note, or the impaired grade")]
    [InlineData("c5RightMotor", "\"7\"", "/c5RightMotor", "right.motor.C5: „7“ ist kein Grad", "right.motor.C5: “7” is no grade", "a whole number 0–5 or \"NT\"; with an asterisk as {\"grade\": …, \"non_sci\": …}")]
    [InlineData("c5RightMotor", "5", "/c5RightMotor", "„c5RightMotor“ ist kein Text", "“c5RightMotor” is no text", "a text in quotation marks")]
    [InlineData("analContraction", "\"yes!\"", "/analContraction", "voluntary_anal_contraction: „yes!“ ist kein Befund", "voluntary_anal_contraction: “yes!” is no finding", "true, false or \"NT\"")]
    [InlineData("c5RightMotr", "\"5\"", "/c5RightMotr", "unbekannter Schlüssel „c5RightMotr“", "unknown key “c5RightMotr”", "the nearest known key is “c5RightMotor”")]
    public void Faults_of_the_flat_format(string key, string json, string place, string de, string en, string fix)
    {
        var flat = Flat(Assert.Single(Check(Own)).Worksheet!);
        flat[key] = JsonNode.Parse(json);
        AssertFault(Assert.Single(Check(flat.ToJsonString())), place, de, en, fix);
    }

    [Fact]
    public void A_list_is_read_worksheet_by_worksheet()
    {
        var worksheets = Check($"[{Own}, 7, {Own}]");
        Assert.Equal([true, false, true], worksheets.Select(static worksheet => worksheet.Worksheet is not null));
        Assert.Equal("/1", Assert.Single(worksheets[1].Faults).Pointer);
    }

    private static JsonObject Flat(Worksheet sheet)
    {
        var flat = new JsonObject { ["id"] = 17, ["comments"] = "", ["analContraction"] = "Yes", ["analSensation"] = "Yes" };
        foreach (var side in Segments.Sides)
        {
            foreach (var dermatome in Segments.Dermatomes)
            {
                flat[WorksheetFields.LightTouch(side, dermatome).FlatKey] = Text(sheet.On(side).LightTouchAt(dermatome));
                flat[WorksheetFields.PinPrick(side, dermatome).FlatKey] = Text(sheet.On(side).PinPrickAt(dermatome));
            }

            foreach (var myotome in Segments.Myotomes)
            {
                flat[WorksheetFields.Motor(side, myotome).FlatKey] = Text(sheet.On(side).MotorAt(myotome));
            }
        }

        return flat;

        static string Text(TestedGrade grade) => grade.Written + (grade.Note == NonSciNote.ConsideredNormal ? "*" : "");
    }

    private static ImmutableArray<CheckedWorksheet> Check(string json) =>
        [.. WorksheetFile.Read(Encoding.UTF8.GetBytes(json), WorksheetFields.All).Select(WorksheetEntry.Check)];

    private static void AssertFault(CheckedWorksheet worksheet, string place, string de, string en, string fix)
    {
        Assert.Null(worksheet.Worksheet);
        var fault = Assert.Single(worksheet.Faults);
        Assert.Equal((place, de, en, fix), (fault.Pointer, fault.Message.De, fault.Message.En, fault.Fix.En));
        Assert.NotEqual("", fault.Fix.De);
    }
}
