using System.Text;
using Myelon.Formats.CaseFile;
using Myelon.Desk.Inputs;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Medicine.Codes;
using Myelon.Medicine.Vocabulary;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Tests.Import;

/// <summary>Short ways to import in tests, and the facts of a case as text.</summary>
internal static class Imports
{
    public static readonly OffsetDateTime AsOf = At("2026-11-20T12:00:00+01:00");

    public static OffsetDateTime At(string text) => OffsetDateTimePattern.Rfc3339.Parse(text).Value;

    public static ImportReader Reader(OffsetDateTime? asOf = null, int? window = null, bool comma = false, bool structure = false) =>
        new(AllFacts.Vocabulary, Lesion.AffectedLevels, ImportTables.All, new ImportOptions(asOf ?? AsOf) { WindowInDays = window, HasDecimalComma = comma, ChecksStructure = structure });

    public static IReadOnlyList<ImportedCase> Fhir(string json, OffsetDateTime? asOf = null, bool structure = false) =>
        Reader(asOf, structure: structure).Read("case", InputKind.Fhir, Encoding.UTF8.GetBytes(json));

    public static IReadOnlyList<ImportedCase> Obds(string xml, OffsetDateTime? asOf = null) =>
        Reader(asOf).Read("case", InputKind.Obds, Encoding.UTF8.GetBytes(xml));

    public static IReadOnlyList<ImportedCase> Csv(string text, bool comma = false) =>
        Reader(comma: comma).Read("case", InputKind.Csv, Encoding.UTF8.GetBytes(text));

    /// <summary>A bundle of resources of the patient Patient/p.</summary>
    public static string Bundle(params string[] resources) =>
        """{"resourceType":"Bundle","type":"collection","entry":[""" + string.Join(",", resources.Select(r => $$"""{"resource":{{r}}}""")) + "]}";

    public static string Patient(string more = "") => $$"""{"resourceType":"Patient","id":"p"{{more}}}""";

    public static string Observation(string id, string system, string code, string value, string when = "2026-11-10", string status = "final", string more = "") =>
        $$"""{"resourceType":"Observation","id":"{{id}}","status":"{{status}}","code":{"coding":[{"system":"{{system}}","code":"{{code}}"}]},"subject":{"reference":"Patient/p"},"effectiveDateTime":"{{when}}",{{value}}{{more}}}""";

    public static string Condition(string id, string icd, string verification = "confirmed", string more = "") =>
        $$"""{"resourceType":"Condition","id":"{{id}}","verificationStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-ver-status","code":"{{verification}}"}]},"code":{"coding":[{"system":"http://fhir.de/CodeSystem/bfarm/icd-10-gm","code":"{{icd}}"}]},"subject":{"reference":"Patient/p"}{{more}}}""";

    public static string Vertebra(string code, string? display = null) =>
        display is null ? $$"""{"coding":[{"system":"http://snomed.info/sct","code":"{{code}}"}]}""" : $$"""{"coding":[{"system":"http://snomed.info/sct","code":"{{code}}","display":"{{display}}"}]}""";

    /// <summary>The facts of a case, one "fact = value" a line in the order of the vocabulary, lesions in brackets, then courses.</summary>
    public static string Facts(Case? @case)
    {
        Assert.NotNull(@case);
        var lines = Entries("", @case.Facts, @case.AsOf).Concat(@case.Lesions.SelectMany(l => Entries($"[{l.Name}] ", l.Facts, @case.AsOf))).ToList();
        foreach (var course in @case.Courses ?? [])
        {
            var levels = string.Join("+", Lesion.AffectedLevels.Values.Where((_, i) => (course.Levels >> i & 1) != 0).Select(v => v.Code));
            lines.Add($"course {levels} {course.Fractions}x{FactWriter.Digits(course.DosePerFraction)} {course.EndDate?.ToString("uuuu-MM-dd", null)} {course.Technique}".TrimEnd());
        }

        return string.Join("\n", lines);
    }

    public static byte[] Example(string name) => File.ReadAllBytes(Path.Combine(Support.Repository.Root, "examples", "import", name));

    private static IEnumerable<string> Entries(string prefix, Entries entries, OffsetDateTime asOf)
    {
        foreach (var (fact, value) in entries.All)
        {
            using var body = new MemoryStream();
            using (var json = new System.Text.Json.Utf8JsonWriter(body))
            {
                FactWriter.Write(json, fact, value, asOf.Offset);
            }

            yield return $"{prefix}{fact.Code} = {Encoding.UTF8.GetString(body.ToArray()).Replace("\"", "", StringComparison.Ordinal)}";
        }
    }
}
