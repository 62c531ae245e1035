using System.CommandLine;
using System.Diagnostics;
using System.Text.Json;
using System.Xml.Linq;
using Myelon.Cli;
using Myelon.Composition;
using Myelon.Desk;
using Myelon.Tests.Support;
using NodaTime;

namespace Myelon.Tests.Isncsci;

/// <summary>The verb <c>isncsci</c>: answers, languages, exit codes.</summary>
public sealed class IsncsciCommandTests
{
    private static readonly string Day0 = Repository.File("examples", "isncsci-t6-day-0.json");
    private static readonly string Day1 = Repository.File("examples", "isncsci-t6-day-1.json");

    private sealed record Outcome(int Code, string Output, string Error);

    [Fact]
    public void Json_has_the_shape_of_the_contract()
    {
        var outcome = Run(Day0, "--format", "json");
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        using var json = JsonDocument.Parse(outcome.Output);
        var root = json.RootElement;
        Assert.Equal(
            ["worksheet", "examined_at", "neurological_level_of_injury", "completeness", "asia_impairment_scale", "right", "left"],
            root.EnumerateObject().Take(7).Select(static member => member.Name));
        Assert.Equal("T6-renal-cell-day-0", root.GetProperty("worksheet").GetString());
        Assert.Equal("2026-11-25T08:10:00+01:00", root.GetProperty("examined_at").GetString());
        Assert.Equal("[\"T5\"]", Compact(root.GetProperty("neurological_level_of_injury")));
        Assert.Equal("[\"incomplete\"]", Compact(root.GetProperty("completeness")));
        Assert.Equal("[\"D\"]", Compact(root.GetProperty("asia_impairment_scale")));
        var right = root.GetProperty("right");
        Assert.Equal(
            ["sensory_level", "motor_level", "sensory_zpp", "motor_zpp", "motor_total", "light_touch_total", "pin_prick_total"],
            right.EnumerateObject().Take(7).Select(static member => member.Name));
        Assert.Equal("[\"T5\"]", Compact(right.GetProperty("sensory_level")));
        Assert.Equal("[\"NA\"]", Compact(right.GetProperty("motor_zpp")));
        Assert.Equal(37, right.GetProperty("motor_total").GetInt32());
        Assert.Equal(JsonValueKind.Null, root.GetProperty("left").GetProperty("motor_total").ValueKind);
        Assert.Equal("[38,43]", Compact(root.GetProperty("left").GetProperty("motor_range")));
        Assert.Equal("[]", Compact(root.GetProperty("needs")));
        Assert.Equal("[\"T5\"]", Compact(root.GetProperty("rests_on_note").GetProperty("right.motor_level")));
        Assert.Equal("[0,2]", Compact(root.GetProperty("facts").GetProperty("muscle_strength_min_janda_range")));
        Assert.Equal("incomplete", root.GetProperty("proposals").GetProperty("paraplegia_status").GetString());
        Assert.Equal(11, root.GetProperty("reasons").GetArrayLength());
    }

    [Fact]
    public void Equal_inputs_give_byte_equal_output() =>
        Assert.Equal(Run(Day0, "--format", "json").Output, Run(Day0, "--format", "json").Output);

    [Fact]
    public void Text_speaks_German_and_English()
    {
        var (de, en) = (Run(Day0, "--lang", "de").Output, Run(Day0, "--lang", "en").Output);
        Assert.Contains("Neurologisches Niveau (NLI): T5*", de, StringComparison.Ordinal);
        Assert.Contains("T6 rechts, normal (Berührung 1, Nadelstich 0): nein → T5", de, StringComparison.Ordinal);
        Assert.Contains("Querschnittssymptomatik (nur vorgeschlagen): inkomplett", de, StringComparison.Ordinal);
        Assert.Contains("Neurological level of injury (NLI): T5*", en, StringComparison.Ordinal);
        Assert.Contains("T6 right, normal (light touch 1, pin prick 0): no → T5", en, StringComparison.Ordinal);
        Assert.Contains("* rests on a note; the findings alone would give C7", en, StringComparison.Ordinal);
        Assert.All(de.Split('\n').Concat(en.Split('\n')), static line => Assert.True(line.Length <= 80, line));
    }

    [Theory]
    [InlineData("de", "Segment", "nicht testbar")]
    [InlineData("en", "Light touch right", "not testable")]
    public void Svg_is_well_formed_and_has_a_text_alternative(string lang, string column, string legend)
    {
        var outcome = Run(Day0, "--svg", "--lang", lang);
        Assert.Equal((0, ""), (outcome.Code, outcome.Error));
        var root = XDocument.Parse(outcome.Output).Root!;
        XNamespace svg = "http://www.w3.org/2000/svg";
        Assert.Equal("img", root.Attribute("role")?.Value);
        Assert.Equal("title description", root.Attribute("aria-labelledby")?.Value);
        Assert.Contains("T6-renal-cell-day-0", root.Element(svg + "title")!.Value, StringComparison.Ordinal);
        Assert.Contains("AIS): D", root.Element(svg + "desc")!.Value, StringComparison.Ordinal);
        var texts = root.Elements(svg + "text").Select(static text => text.Value).ToArray();
        Assert.Contains(column, texts);
        Assert.Contains("4*", texts);
        Assert.Contains(texts, text => text.Contains(legend, StringComparison.Ordinal));
        Assert.Equal(28 * 5 + 20 + 1, root.Elements(svg + "rect").Count());
    }

    [Fact]
    public void Comparison_suggests_and_orders_by_time()
    {
        var forward = Run(Day0, "--compare", Day1, "--format", "json");
        Assert.Equal((0, ""), (forward.Code, forward.Error));
        Assert.Equal(forward.Output, Run(Day1, "--compare", Day0, "--format", "json").Output);
        using var json = JsonDocument.Parse(forward.Output);
        Assert.Equal("T6-renal-cell-day-0", json.RootElement.GetProperty("earlier").GetProperty("worksheet").GetString());
        Assert.True(json.RootElement.GetProperty("suggestions").GetProperty("neuro_new_or_worse").GetBoolean());
        Assert.Equal(
            ["right.motor.L2", "right.motor.L3", "left.motor.L2"],
            json.RootElement.GetProperty("cells").EnumerateArray().Select(static cell => cell.GetProperty("code").GetString()));
        Assert.Contains("schlechter: L2 rechts, Hüftbeuger: 2 → 1", Run(Day0, "--compare", Day1, "--lang", "de").Output, StringComparison.Ordinal);
        Assert.Contains("worse: L2 right, hip flexors: 2 → 1", Run(Day0, "--compare", Day1, "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Refused_input_is_code_2_with_one_line_per_fault()
    {
        using var file = new TemporaryFile(File.ReadAllText(Day0)
            .Replace("\"L2\": 2", "\"L2\": 8", StringComparison.Ordinal)
            .Replace("\"deep_anal_pressure\": true", "\"deep_anal_pressure\": 1", StringComparison.Ordinal));
        var outcome = Run(file.Path, "--lang", "en");
        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Equal(2, outcome.Error.TrimEnd().Split('\n').Length);
        Assert.Contains("/right/motor/L2: right.motor.L2: “8” is no grade. Right would be: a whole number 0–5", outcome.Error, StringComparison.Ordinal);
        Assert.Contains("Richtig wäre", Run(file.Path, "--lang", "de").Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_hyphen_reads_standard_input()
    {
        using var program = Process.Start(new ProcessStartInfo("dotnet", [System.IO.Path.Combine(AppContext.BaseDirectory, "myelon.dll"), "isncsci", "-", "--format", "json"])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        })!;
        await program.StandardInput.WriteAsync(await File.ReadAllTextAsync(Day0, TestContext.Current.CancellationToken));
        program.StandardInput.Close();
        var output = await program.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await program.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.Equal(0, program.ExitCode);
        Assert.Equal(Run(Day0, "--format", "json").Output, output);
    }

    [Fact]
    public void A_file_that_is_absent_is_code_2()
    {
        var outcome = Run(Day0 + ".absent");
        Assert.Equal((2, ""), (outcome.Code, outcome.Output));
        Assert.Single(outcome.Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void Some_of_a_list_refused_is_code_3_and_the_others_are_answered()
    {
        using var file = new TemporaryFile($"[{File.ReadAllText(Day0)}, {{}}, {File.ReadAllText(Day1)}]");
        var outcome = Run(file.Path, "--format", "json");
        Assert.Equal(3, outcome.Code);
        using var json = JsonDocument.Parse(outcome.Output);
        Assert.Equal(2, json.RootElement.GetArrayLength());
        Assert.Contains("/1", outcome.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--format", "xml")]
    [InlineData("--lang", "fr")]
    [InlineData("--svgg")]
    [InlineData("--svg", "--format", "json")]
    [InlineData("--svg", "--compare", "x")]
    public void Wrong_usage_is_a_parse_error(params string[] options) =>
        Assert.NotEmpty(Verb().Parse([Day0, .. options]).Errors);

    [Fact]
    public void A_list_cannot_be_drawn()
    {
        using var file = new TemporaryFile($"[{File.ReadAllText(Day0)}, {File.ReadAllText(Day1)}]");
        Assert.Equal(64, Run(file.Path, "--svg").Code);
        Assert.Equal(64, Run(file.Path, "--compare", Day0).Code);
    }

    private static System.CommandLine.Command Verb() =>
        new WorksheetCommand(new GuidelineDesk(Guidelines.Current, SystemClock.Instance, DateTimeZone.Utc)).Create();

    private static string Compact(JsonElement element) => JsonSerializer.Serialize(element);

    private static Outcome Run(params string[] arguments)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var code = Verb().Parse(arguments).Invoke(new InvocationConfiguration { Output = output, Error = error });
        return new(code, output.ToString(), error.ToString());
    }

    private sealed class TemporaryFile : IDisposable
    {
        public TemporaryFile(string content) => File.WriteAllText(Path, content);

        public string Path { get; } = System.IO.Path.GetTempFileName();

        public void Dispose() => File.Delete(Path);
    }
}
