using System.Text.Json;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Exchange.Sources;
using Myelon.Formats.CaseFile;
using Myelon.Formats.Json;
using Myelon.Formats.Worksheets;
using NodaTime.Text;

namespace Myelon.Exchange.Fhir;

/// <summary>Reads what was written in our own vocabulary: facts, lesions, courses, the worksheet, items of scores.</summary>
/// <param name="bundle">The resources, for references.</param>
/// <param name="tables">The tables.</param>
internal sealed class FhirOwnCase(FhirBundle bundle, CodeTables tables)
{
    private static readonly Text Computed = new("von diesem Programm berechnet; wird neu berechnet", "computed by this program; is computed anew");

    /// <summary>The parts of a course: the address in the extension, the key of a case file, the element that holds the value.</summary>
    public static IReadOnlyList<(string Url, string Key, string Value)> CourseParts { get; } =
    [
        ("fractions", "fractions", "valuePositiveInt"), ("dosePerFraction", "dose_per_fraction_gy", "valueDecimal"), ("endDate", "end_date", "valueDate"),
        ("technique", "technique", "valueCode"), ("thecalSacMaximum", "thecal_sac_dmax_gy", "valueDecimal"), ("series", "series", "valueString"),
    ];

    /// <summary>Reads an observation of ours; false where it is of another system.</summary>
    public bool Observation(FhirResource resource, SourcePerson person)
    {
        var node = resource.Node;
        var codes = node.Get("code").Codings();
        var part = codes.FirstOrDefault(c => Is(c, OwnAddresses.Parts))?.Code;
        var fact = codes.FirstOrDefault(c => Is(c, OwnAddresses.Facts))?.Code;
        if (part is null && fact is null)
        {
            return false;
        }

        var (_, why) = FhirStanding.OfObservation(node);
        var when = FhirDates.Of(node, out var broken, "effectiveDateTime", "effectiveInstant");
        if ((why ?? (broken ? FhirDates.Broken : null)) is { } reason)
        {
            person.Lines.Add(new ReportLine(resource.Name, node.Pointer, Fate.NotUsed, reason) { Fact = fact });
        }
        else if (fact is not null)
        {
            Fact(resource, fact, when, person);
        }
        else
        {
            Part(resource, part!, person);
        }

        return true;
    }

    /// <summary>Reads a course of ours; false where it is of another system.</summary>
    public bool Course(FhirResource resource, SourcePerson person, Text? why)
    {
        var node = resource.Node;
        if (node.Extensions(OwnAddresses.Course).FirstOrDefault() is not { } told)
        {
            return false;
        }

        if (why is not null)
        {
            person.Lines.Add(new ReportLine(resource.Name, node.Pointer, Fate.NotUsed, why));
            return true;
        }

        var faults = new FaultList();
        if (CourseValues.Read(tables.Facts.Levels, Written(told), faults) is { } course)
        {
            (person.Own.Courses ??= []).Add(course);
            person.Lines.Add(new ReportLine(resource.Name, node.Pointer, Fate.Fact, new("Bestrahlungsserie", "course of radiotherapy")));
        }
        else
        {
            person.Irradiations.Add(new Irradiation(resource.Name, node.Pointer, resource.Key)
            {
                OpenTarget = new("die Serie ist nicht lesbar", "the course cannot be read"),
            });
        }

        return true;
    }

    /// <summary>A course as a case file has it.</summary>
    private static JsonObjectNode Written(JsonNode told)
    {
        var members = new List<(string, JsonNode)>
        {
            ("levels", new JsonArrayNode(told.Place, [.. told.Extensions("level").Select(e => e.Get("valueCode")).OfType<JsonNode>()])),
        };
        foreach (var (url, key, value) in CourseParts)
        {
            if (told.Extensions(url).FirstOrDefault()?.Get(value) is { } part)
            {
                members.Add((key, part));
            }
        }

        return new JsonObjectNode(told.Place, members);
    }

    /// <summary>Whether a plan was written by this program: what it says stands in observations as well, and a plan is nothing that was done.</summary>
    public static bool IsOurs(FhirResource resource, SourcePerson person)
    {
        if (!resource.Node.Items("identifier").Any(i => i.Text("system") == OwnAddresses.Written))
        {
            return false;
        }

        person.Lines.Add(new ReportLine(resource.Name, resource.Node.Pointer, Fate.NoFact, new(
            "Plan, von diesem Programm geschrieben; geplant ist nicht geschehen", "plan written by this program; planned is not done")));
        return true;
    }

    /// <summary>Takes a lesion of ours.</summary>
    public static void Lesion(FhirResource resource, SourcePerson person)
    {
        if (NameOf(resource.Node) is { } name && CaseNames.Wrong(name) is null)
        {
            person.Own.Lesion(name);
        }
    }

    /// <summary>The name that a body structure of ours gives a lesion, or null.</summary>
    private static string? NameOf(JsonNode? structure) =>
        structure.Items("identifier").FirstOrDefault(i => i.Text("system") == OwnAddresses.Lesions).Text("value");

    private static bool Is(Coding coding, string system) => coding.System.Split('|')[0] == system;

    private void Fact(FhirResource resource, string code, PartialDate? when, SourcePerson person)
    {
        var node = resource.Node;
        if (tables.Vocabulary.Find(code) is not { } fact)
        {
            var shown = code.Length > 40 ? code[..40] + "…" : code;
            person.Lines.Add(new ReportLine(
                resource.Name, node.Pointer, Fate.NotMapped,
                new($"das Merkmal {shown} gibt es hier nicht", $"there is no fact {shown} here")));
            return;
        }

        var members = node.Items("component").Where(c => c.Boolean("valueBoolean") == true).SelectMany(c => c.Get("code").Codings()).ToList();
        var holders = HoldsValue(node) ? new[] { node } : [];
        var value = OwnValues.Of(fact, node, holders, members);
        var lesion = LesionOf(resource, person);
        if (value.Problem is { } problem)
        {
            person.Lines.Add(new ReportLine(resource.Name, node.Pointer, Fate.NotUsed, problem) { Fact = code, When = when });
        }
        else if (value.IsUnknown)
        {
            person.Lines.Add(new ReportLine(resource.Name, node.Pointer, Fate.NoFact, FhirAnswers.Unknown) { Fact = code, Lesion = lesion, When = when });
        }
        else
        {
            person.Statements.Add(new Statement(StatementKind.Finding, resource.Name, node.Pointer)
            {
                Own = new OwnEntry(fact, value.Entered!, lesion),
                Standing = Standing.Holds,
                When = when,
            });
            if (fact is SetFact { TakesReasons: true } set)
            {
                Reasons(resource, set, lesion, person);
            }
        }
    }

    /// <summary>Takes why the values of a set were entered; what is no such text is told.</summary>
    private static void Reasons(FhirResource resource, SetFact set, string? lesion, SourcePerson person)
    {
        foreach (var component in resource.Node.Items("component"))
        {
            var code = component.Get("code").Codings().Select(c => c.Code).FirstOrDefault();
            var value = set.Values.ToList().FindIndex(v => v.Code == code);
            if (value < 0 || component.Items("interpretation").Select(i => i.Text("text")).FirstOrDefault() is not { } reason)
            {
                continue;
            }

            if (reason.Trim().Length is 0 or > Entries.MostLettersOfReason
                || reason.Any(c => char.IsControl(c) || char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.Format))
            {
                person.Lines.Add(new ReportLine(resource.Name, component.Pointer, Fate.NotUsed, new(
                    $"ein Grund hat 1 bis {Entries.MostLettersOfReason} sichtbare Zeichen in einer Zeile",
                    $"a reason has 1 to {Entries.MostLettersOfReason} visible characters on one line")) { Fact = set.Code, Lesion = lesion });
                continue;
            }

            person.Own.Reasons[(set, value, lesion)] = reason;
        }
    }

    private static bool HoldsValue(JsonNode node) => node.Get("dataAbsentReason") is not null
        || (node is JsonObjectNode parent && parent.Members.Any(m => m.Key.StartsWith("value", StringComparison.Ordinal) && m.Value is not JsonNullNode));

    private string? LesionOf(FhirResource resource, SourcePerson person)
    {
        var name = resource.Node.Items("focus").Select(f => NameOf(bundle.Resolve(resource, f.Text("reference"))?.Node)).OfType<string>().FirstOrDefault()
            ?? resource.Node.Get("bodySite").Text("text");
        return name is not null && CaseNames.Wrong(name) is null ? person.Own.Lesion(name) : null;
    }

    private void Part(FhirResource resource, string part, SourcePerson person)
    {
        var node = resource.Node;
        switch (part)
        {
            case "no-earlier-radiotherapy":
                person.Own.Courses ??= [];
                break;
            case "score-items":
                foreach (var component in node.Items("component"))
                {
                    if (component.Get("code").Codings() is [{ } coding]
                        && coding.Code.Split('/') is [var score, var item]
                        && component.Text("valueString") is { } value)
                    {
                        var items = person.Own.ScoreItems.GetValueOrDefault(score) ?? new Dictionary<string, string>(StringComparer.Ordinal);
                        person.Own.ScoreItems[score] = new Dictionary<string, string>(items, StringComparer.Ordinal) { [item] = value };
                    }
                }

                break;
            case "isncsci":
                Worksheet(resource, person);
                return;
            default:
                person.Lines.Add(new ReportLine(resource.Name, node.Pointer, Fate.NoFact, Computed));
                return;
        }

        person.Lines.Add(new ReportLine(resource.Name, node.Pointer, Fate.NoFact, new("in den Fall übernommen", "taken into the case")));
    }

    private void Worksheet(FhirResource resource, SourcePerson person)
    {
        var node = resource.Node;
        var cells = node
            .Items("component")
            .Select(c => (Code: c.Get("code").Codings() is [var code, ..] ? code : null, Component: c))
            .Where(c => c.Code is not null && Is(c.Code, OwnAddresses.Cells))
                .Select(c => new WorksheetCell(
                    c.Code!.Code, c.Component.Pointer, c.Component.Text("valueString") ?? "",
                    c.Component.Items("interpretation").SelectMany(i => i.Codings()).FirstOrDefault()?.Code,
                    c.Component.Items("interpretation").Select(i => i.Text("text")).FirstOrDefault()));
        var examined = node.Text("effectiveDateTime") is { } time && OffsetDateTimePattern.ExtendedIso.Parse(time) is { Success: true } parsed
            ? parsed.Value
            : (NodaTime.OffsetDateTime?)null;
        Worksheet(
            new WorksheetForm("", examined, node.Items("note").Select(n => n.Text("text")).FirstOrDefault(), node.Pointer, [.. cells]),
            resource, person, tables);
    }

    /// <summary>Takes a worksheet, read as a file has it, or tells why not.</summary>
    public static void Worksheet(WorksheetForm form, FhirResource resource, SourcePerson person, CodeTables tables)
    {
        var fields = tables.Forms.Select(f => f.Worksheet).FirstOrDefault(w => w.Length > 0, []);
        using var document = JsonDocument.Parse(WorksheetWriter.Of(form).ToJsonString());
        var reading = WorksheetFile.Read(document.RootElement, form.Place, fields);
        if (reading.Faults.Length > 0 || person.Own.Worksheet is not null)
        {
            var why = reading.Faults.Length > 0 ? reading.Faults[0].Message : new Text("ein Arbeitsblatt ist schon gelesen", "a worksheet is read already");
            person.Lines.Add(new ReportLine(resource.Name, form.Place, Fate.NotUsed, why));
            return;
        }

        person.Own.Worksheet = reading.Form;
        person.Lines.Add(new ReportLine(
            resource.Name, form.Place, Fate.Fact,
            new("Arbeitsblatt der neurologischen Untersuchung", "worksheet of the neurological examination")));
    }
}
