using System.Globalization;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;
using Myelon.Formats.CaseFile;
using Myelon.Formats.Csv;
using Myelon.Exchange.Fhir;
using Myelon.Exchange.Obds;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using NodaTime;

namespace Myelon.Desk.Inputs;

/// <summary>What the user says about an import.</summary>
/// <param name="AsOf">The time for which the cases are judged.</param>
public sealed record ImportOptions(OffsetDateTime AsOf)
{
    /// <summary>How many days a finding that changes counts, or null for the tables' choice.</summary>
    public int? WindowInDays { get; init; }

    /// <summary>Whether tables write numbers with a comma.</summary>
    public bool HasDecimalComma { get; init; }

    /// <summary>The published schema of oBDS, where the user has it; else the form is checked as far as reading depends on it.</summary>
    public ObdsSchema? Schema { get; init; }

    /// <summary>Whether the structure of FHIR is checked for warnings.</summary>
    public bool ChecksStructure { get; init; } = true;
}

/// <summary>Reads any input that is recognised into cases with a report.</summary>
/// <param name="vocabulary">The facts.</param>
/// <param name="levels">The levels.</param>
/// <param name="tables">The tables of the guideline.</param>
/// <param name="options">What the user says.</param>
public sealed class ImportReader(Vocabulary vocabulary, SetFact levels, CodeTables tables, ImportOptions options)
{
    /// <summary>The most bytes of a bulk file of one resource a line.</summary>
    public const long MaximumBulkSize = 1_000_000_000;

    /// <summary>The cases of one input that was read whole.</summary>
    /// <param name="name">The name for the cases.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="bytes">The bytes.</param>
    public IReadOnlyList<ImportedCase> Read(string name, InputKind kind, byte[] bytes) => kind switch
    {
        InputKind.Fhir => Cases(name, IsLines(bytes)
            ? new FhirReader(tables, options.ChecksStructure).ReadLines(Lines(bytes))
            : new FhirReader(tables, options.ChecksStructure).Read(bytes)),
        InputKind.Obds => Cases(name, new ObdsReader(tables, options.Schema).Read(bytes)),
        InputKind.Csv => Table(bytes),
        InputKind.Archive => [Refused(name, "archive", new("Archive und gepackte Dateien werden nicht geöffnet.", "Archives and compressed files are not opened."), new("Die Datei vorher auspacken.", "Unpack the file first."))],
        _ => [Refused(name, "case", new("Die Eingabe ist keine FHIR-, oBDS- oder CSV-Datei.", "The input is no FHIR, oBDS or CSV file."), new("Falldateien mit „evaluate“ auswerten.", "Use \"evaluate\" for case files."))],
    };

    /// <summary>The cases of the files of one bulk export: resources of one patient may stand in several files.</summary>
    public IReadOnlyList<ImportedCase> ReadBulk(string name, IEnumerable<byte[]> lines) =>
        Cases(name, new FhirReader(tables, options.ChecksStructure).ReadLines(lines));

    /// <summary>The lines of an input.</summary>
    public static IEnumerable<byte[]> Lines(byte[] bytes)
    {
        for (var start = 0; start < bytes.Length;)
        {
            var newline = Array.IndexOf(bytes, (byte)'\n', start);
            var end = newline < 0 ? bytes.Length : newline;
            yield return bytes[start..end];
            start = end + 1;
        }
    }

    private static bool IsLines(byte[] bytes)
    {
        var lines = Lines(bytes).Select(l => l.AsSpan().Trim(" \t\r"u8).ToArray()).Where(l => l.Length > 0).Take(2).ToList();
        return lines.Count == 2 && lines.TrueForAll(l => l[0] == (byte)'{' && l[^1] == (byte)'}' && l.Length > 1);
    }

    private List<ImportedCase> Cases(string name, SourceDocument document)
    {
        if (document.Faults.Count > 0)
        {
            return [new ImportedCase(name, document.Kind, null, document.Lines, document.Faults)];
        }

        var importer = new Importer(tables, options.AsOf, options.WindowInDays);
        var cases = document.Persons.Select((person, i) => importer.Import(
            document.Persons.Count == 1 ? name : $"{name}-{(i + 1).ToString(CultureInfo.InvariantCulture)}", document.Kind, person)).ToList();

        // What belongs to no patient is told with the first, so that nothing is lost.
        cases[0] = cases[0] with { Lines = [.. document.Lines, .. cases[0].Lines] };
        return cases;
    }

    private List<ImportedCase> Table(byte[] bytes) =>
    [
        .. new CsvReader(vocabulary, new CaseReader(vocabulary, levels, options.AsOf, []), options.HasDecimalComma).Read(bytes)
            .Select(r => new ImportedCase(r.Name ?? "CSV", "csv", r.Case, r.Case is null ? [] : Told(r.Case), r.Faults)),
    ];

    private static IReadOnlyList<ReportLine> Told(Case @case) =>
        [.. @case.Provenance.Select(p => new ReportLine(p.Source, "", Fate.Fact, p.Fact.Label) { Fact = p.Fact.Code, Lesion = p.Lesion })];

    private static ImportedCase Refused(string name, string kind, Text message, Text fix) => new(name, kind, null, [], [new Fault("", message, fix)]);
}
