using System.Globalization;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Exchange.Fhir;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Obds;
using Myelon.Exchange.Sources;
using Myelon.Formats.CaseFile;
using Myelon.Formats.Csv;
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

    /// <summary>Told how much is read, from 0 to 1, where somebody waits for it.</summary>
    public Action<double>? Progress { get; init; }

    /// <summary>Whether the structure of FHIR is checked for warnings.</summary>
    public bool ChecksStructure { get; init; } = true;
}

/// <summary>
/// Reads inputs that are recognised into cases with a report, all of one command together: the FHIR inputs as one, the oBDS messages as
/// one, each table alone. Cases come one after the other; only one person is held.
/// </summary>
/// <param name="vocabulary">The facts.</param>
/// <param name="levels">The levels.</param>
/// <param name="tables">The tables of the guideline.</param>
/// <param name="options">What the user says.</param>
public sealed class ImportReader(Vocabulary vocabulary, SetFact levels, CodeTables tables, ImportOptions options)
{
    /// <summary>The cases of one input that is held.</summary>
    /// <param name="name">The name for the cases.</param>
    /// <param name="kind">The kind.</param>
    /// <param name="bytes">The bytes.</param>
    public IReadOnlyList<ImportedCase> Read(string name, InputKind kind, byte[] bytes) =>
        [.. Read([(kind, new SourceInput(name, "", false, () => new MemoryStream(bytes, writable: false)))]).Select(r => r.Imported)];

    /// <summary>The cases of inputs, each with the place of its input.</summary>
    public IEnumerable<(int Input, ImportedCase Imported)> Read(IReadOnlyList<(InputKind Kind, SourceInput Input)> inputs)
    {
        for (var i = 0; i < inputs.Count; i++)
        {
            var (kind, input) = inputs[i];
            foreach (var imported in kind switch
            {
                InputKind.Csv => Table(input),
                InputKind.Archive => (IEnumerable<ImportedCase>)[Refused(
                    input.Name, "archive",
                    new("Archive und gepackte Dateien werden nicht geöffnet.", "Archives and compressed files are not opened."),
                    new("Die Datei vorher auspacken.", "Unpack the file first."))],
                InputKind.Foreign => [Unread(input)],
                InputKind.CaseFile or InputKind.Worksheet => [Refused(
                    input.Name, "case",
                    new("Die Eingabe ist keine FHIR-, oBDS- oder CSV-Datei.", "The input is no FHIR, oBDS or CSV file."),
                    new("Falldateien mit „evaluate“ auswerten.", "Use \"evaluate\" for case files."))],
                _ => [],
            })
            {
                yield return (i, imported);
            }
        }

        var fhir = Places(inputs, InputKind.Fhir);
        foreach (var (place, input) in Places(inputs, InputKind.FhirXml))
        {
            using var stream = input.Open();
            var faults = new FaultList();
            var json = FhirXml.ToJson(stream, faults);
            if (faults.Count > 0)
            {
                yield return (place, new ImportedCase(input.Name, "fhir", null, [], faults));
            }
            else
            {
                fhir.Add((place, input with { IsLines = false, Open = () => new MemoryStream(json, writable: false) }));
            }
        }

        var obds = Places(inputs, InputKind.Obds);
        foreach (var told in (fhir.Count > 0 ? Cases(new FhirReader(tables, options.ChecksStructure).Read(fhir)) : [])
            .Concat(obds.Count > 0 ? Cases(new ObdsReader(tables, options.Schema).Read(obds)) : []))
        {
            yield return told;
        }
    }

    private static List<(int Place, SourceInput Input)> Places(IReadOnlyList<(InputKind Kind, SourceInput Input)> inputs, InputKind kind) =>
        [.. inputs.Select((input, place) => (input, place)).Where(i => i.input.Kind == kind).Select(i => (i.place, i.input.Input))];

    private IEnumerable<(int Input, ImportedCase Imported)> Cases(SourceDocument document)
    {
        // What belongs to no patient is told with the first that is told of, so that nothing is lost.
        var lines = document.Lines;
        foreach (var refused in document.Refused)
        {
            yield return (refused.Input, new ImportedCase(refused.Name, refused.Kind, null, lines, refused.Faults));
            lines = [];
        }

        var importer = new Importer(tables, options.AsOf, options.WindowInDays);
        foreach (var person in document.Persons)
        {
            var imported = importer.Import(person);
            yield return (person.Input, lines.Count == 0 ? imported : imported with { Lines = [.. lines, .. imported.Lines] });
            lines = [];
        }
    }

    private IEnumerable<ImportedCase> Table(SourceInput input) =>
        new CsvReader(vocabulary, new CaseReader(vocabulary, levels, options.AsOf, []), options.HasDecimalComma).Read(input.Open)
            .Select(r => new ImportedCase(r.Name ?? input.Name, "csv", r.Case, r.Case is null ? [] : Told(r.Case), r.Faults));

    private static IReadOnlyList<ReportLine> Told(Case @case) =>
        [.. @case.Provenance.Select(p => new ReportLine(p.Source, "", Fate.Fact, p.Fact.Label) { Fact = p.Fact.Code, Lesion = p.Lesion })];

    private static ImportedCase Unread(SourceInput input)
    {
        using var stream = input.Open();
        var head = new byte[InputKinds.HeadLength];
        var (name, fix) = ForeignFormats.Of(head.AsSpan(0, stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)))!.Value;
        return Refused(input.Name, "foreign", name, fix);
    }

    private static ImportedCase Refused(string name, string kind, Text message, Text fix) => new(name, kind, null, [], [new Fault("", message, fix)]);
}
