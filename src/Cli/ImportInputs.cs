using Myelon.Adapters.CaseFile;
using Myelon.Adapters.Import;
using Myelon.Guideline.Codes;
using Myelon.Guideline.Vocabulary;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Cli;

/// <summary>Opens inputs of other systems. The FHIR files of one bulk export (one resource a line) are read together.</summary>
internal static class ImportInputs
{
    /// <summary>All cases of all inputs.</summary>
    public static IEnumerable<(string Source, ImportedCase Imported)> Read(IReadOnlyList<string> sources, ImportOptions options)
    {
        var reader = Reader(options);
        var bulk = new List<(string Source, byte[] Bytes)>();
        foreach (var source in sources)
        {
            var (opened, fault) = WebInput.Is(source) ? WebInput.Open(source) : Inputs.Open(source);
            if (opened is null)
            {
                yield return (source, new ImportedCase(NameOf(source), "file", null, [], [fault!]));
                continue;
            }

            var bytes = Bytes(opened, CaseInputs.IsLines(source) ? ImportReader.MaximumBulkSize : CaseReader.MaximumSize + 1);
            var kind = InputKinds.Of(bytes.AsSpan(0, Math.Min(bytes.Length, InputKinds.HeadLength)), source);
            if (kind == InputKind.Fhir && CaseInputs.IsLines(source))
            {
                bulk.Add((source, bytes));
                continue;
            }

            foreach (var imported in reader.Read(NameOf(source), kind, bytes))
            {
                yield return (source, imported);
            }
        }

        if (bulk.Count > 0)
        {
            foreach (var imported in reader.ReadBulk(NameOf(bulk[0].Source), bulk.SelectMany(b => ImportReader.Lines(b.Bytes))))
            {
                yield return (bulk[0].Source, imported);
            }
        }
    }

    /// <summary>The cases of one opened input, for the verbs that take case files.</summary>
    public static IEnumerable<CaseReading> Readings(string source, InputKind kind, Stream input, OffsetDateTime now) =>
        Reader(new ImportOptions(now) { ChecksStructure = false })
            .Read(NameOf(source), kind, Bytes(input, CaseInputs.IsLines(source) ? ImportReader.MaximumBulkSize : CaseReader.MaximumSize + 1))
            .Select(i => new CaseReading(i.Case, i.Name, i.Faults));

    /// <summary>A time from the command line: a day is its end, in the offset of the machine.</summary>
    public static OffsetDateTime? Time(string text)
    {
        if (OffsetDateTimePattern.Rfc3339.Parse(text) is { Success: true } time)
        {
            return time.Value;
        }

        return LocalDatePattern.Iso.Parse(text) is { Success: true } day && day.Value.Year is >= 1900 and <= 2200
            ? day.Value.At(new LocalTime(23, 59, 59)).InZoneLeniently(DateTimeZoneProviders.Tzdb.GetSystemDefault()).ToOffsetDateTime()
            : null;
    }

    private static ImportReader Reader(ImportOptions options) => new(AllFacts.Vocabulary, Lesion.AffectedLevels, ImportTables.All, options);

    private static string NameOf(string source) => source == "-" ? "stdin" : WebInput.Is(source) ? "web" : Path.GetFileNameWithoutExtension(source) is { Length: > 0 } name ? name : "input";

    private static byte[] Bytes(Stream input, long most)
    {
        using (input)
        {
            using var all = new MemoryStream();
            var buffer = new byte[64 * 1024];
            while (all.Length < most && input.Read(buffer, 0, (int)Math.Min(buffer.Length, most - all.Length)) is > 0 and var read)
            {
                all.Write(buffer, 0, read);
            }

            return all.ToArray();
        }
    }
}
