using Myelon.Exchange.Sources;
using Myelon.Formats.CaseFile;
using Myelon.Formats.Json;
using Myelon.Core;
using Myelon.Core.Forms;

namespace Myelon.Exchange.Fhir;

/// <summary>
/// Reads FHIR R4: a Bundle, a single resource, or resources one a line (the files of a bulk export). Strict about JSON (no doubled key,
/// bounded depth and size), tolerant about profiles: what does not fit the structure is a warning with its place.
/// </summary>
/// <param name="tables">The tables.</param>
/// <param name="checksStructure">Whether the structure is checked against R4 as well.</param>
public sealed class FhirReader(CodeTables tables, bool checksStructure = true)
{
    /// <summary>The most resources that one input may hold.</summary>
    public const int MostResources = 200_000;

    /// <summary>Reads one input that is a single JSON value.</summary>
    public SourceDocument Read(ReadOnlySpan<byte> utf8) => Finish([Parse(utf8, null, out var faults)], faults, [.. Structure(utf8, "")]);

    /// <summary>Reads an input of one resource a line; a line that is refused does not stop the others.</summary>
    public SourceDocument ReadLines(IEnumerable<byte[]> lines)
    {
        var (resources, told, number) = (new List<JsonNode?>(), new List<ReportLine>(), 0);
        foreach (var line in lines)
        {
            number++;
            if (line.AsSpan().Trim(" \t\r\n"u8).IsEmpty)
            {
                continue;
            }

            var place = $"/{FhirNode.Index(number)}";
            resources.Add(Parse(line, place, out var faults));
            told.AddRange(faults.Select(f => new ReportLine($"line {FhirNode.Index(number)}", place + f.Pointer, Fate.NotUsed, f.Message)));
            told.AddRange(faults.Count == 0 ? Structure(line, place) : []);
            if (resources.Count > MostResources)
            {
                return Refused(new("Die Eingabe hat zu viele Ressourcen.", "The input has too many resources."), new("Die Ausleitung teilen.", "Split the export."));
            }
        }

        return Finish(resources, [], told);
    }

    private static JsonNode? Parse(ReadOnlySpan<byte> utf8, string? place, out List<Fault> faults)
    {
        faults = [];
        if (utf8.Length > CaseReader.MaximumSize)
        {
            faults.Add(new Fault(place ?? "", new("Die Eingabe ist größer als 10 MB.", "The input is larger than 10 MB."), new("Als NDJSON mit einer Ressource je Zeile ausleiten.", "Export as NDJSON, one resource a line.")));
            return null;
        }

        var tree = JsonTree.Read(utf8, faults);
        return faults.Count > 0 ? null : tree;
    }

    private IReadOnlyList<ReportLine> Structure(ReadOnlySpan<byte> utf8, string place) =>
        checksStructure && utf8.Length <= CaseReader.MaximumSize ? FhirStructure.Check(utf8, place) : [];

    private SourceDocument Finish(List<JsonNode?> roots, List<Fault> faults, IReadOnlyList<ReportLine> told)
    {
        if (faults.Count > 0)
        {
            return new SourceDocument("fhir", [], [], faults);
        }

        var bundle = new FhirBundle();
        var lines = new List<ReportLine>(told);
        foreach (var root in roots.OfType<JsonNode>())
        {
            if (root.Text("resourceType") is null)
            {
                if (roots.Count == 1)
                {
                    return Refused(
                        root is JsonArrayNode ? new("Eine JSON-Liste ist keine FHIR-Ressource.", "A JSON array is no FHIR resource.") : new("Das Objekt hat keinen resourceType.", "The object has no resourceType."),
                        new("Ein Bundle, eine Ressource, oder NDJSON mit einer Ressource je Zeile angeben.", "Give a Bundle, a resource, or NDJSON with one resource a line."));
                }

                lines.Add(new ReportLine("?", root.Pointer, Fate.NotUsed, new("keine FHIR-Ressource", "no FHIR resource")));
                continue;
            }

            if (bundle.Add(root, lines) is { } fault)
            {
                return new SourceDocument("fhir", [], [], [fault]);
            }
        }

        if (bundle.Resources.Count == 0)
        {
            return Refused(new("Die Eingabe enthält keine Ressource.", "The input holds no resource."), new("Ein Bundle mit Einträgen angeben.", "Give a Bundle with entries."));
        }

        var persons = new FhirPersons(bundle, tables, lines).Read();
        return persons.Count == 0
            ? Refused(
                new($"Die Eingabe enthält keine Daten, die sich einer Person zuordnen lassen ({Types(bundle)}).", $"The input holds no data that can be assigned to a patient ({Types(bundle)})."),
                new("Ressourcen mit Bezug auf eine Person angeben.", "Give resources that refer to a patient."))
            : new SourceDocument("fhir", persons, lines, []);
    }

    private static string Types(FhirBundle bundle) =>
        string.Join(", ", bundle.Resources.Select(r => r.Type).Distinct().Order(StringComparer.Ordinal).Take(5).Select(t => t.Length > 30 ? t[..30] + "…" : t));

    private static SourceDocument Refused(Text message, Text fix) => new("fhir", [], [], [new Fault("", message, fix)]);
}
