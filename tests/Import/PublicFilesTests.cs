using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Myelon.Desk.Inputs;
using Myelon.Exchange.Mapping;
using Myelon.Exchange.Sources;
using Myelon.Tests.Outgoing;
using Myelon.Tests.Support;

namespace Myelon.Tests.Import;

/// <summary>
/// What becomes of every public file beside the checkout: one row each in <c>docs/public-files.md</c>, one row a set in
/// <c>docs/interoperability.md</c>. Where the files are absent, the tests say so and nothing is compared.
/// </summary>
public sealed partial class PublicFilesTests
{
    private const string Begin = "<!-- public files: written by the tests -->\n";
    private const string End = "<!-- end of public files -->\n";

    /// <summary>The time for which they are read: most of the invented patients live, and most of what is told of them has happened.</summary>
    private const string Day = "2021-06-10T12:00:00+02:00";

    private static readonly (Fate Fate, string Head)[] Fates =
    [
        (Fate.Fact, "facts"), (Fate.Proposed, "proposed"), (Fate.Older, "older"), (Fate.Conflict, "conflict"), (Fate.NoFact, "no fact"),
        (Fate.NotMapped, "not mapped"), (Fate.NotUsed, "not used"), (Fate.Warning, "warning"),
    ];

    private static readonly Lazy<IReadOnlyList<Row>> All = new(() => [.. Units().Select(Read)]);

    [Fact]
    public void Every_file_has_its_row() => Same("public-files.md", _ => Page());

    [Fact]
    public void Every_set_has_its_row() => Same("interoperability.md", now => now[..(now.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length)] + Sets() + now[now.IndexOf(End, StringComparison.Ordinal)..]);

    /// <summary>What neither gives a patient nor says why would be lost; so would a reason that names no way on.</summary>
    [Fact]
    public void Nothing_is_refused_without_a_reason_and_a_way_on()
    {
        Repository.Shared("data");
        Assert.All(All.Value, r => Assert.True(r.Imported.Count > 0, r.Name));
        Assert.All(All.Value.SelectMany(r => r.Imported).Where(i => i.Case is null), i => Assert.All(i.Faults, f => Assert.True(f.Message.En.Length > 10 && f.Fix.En.Length > 10, i.Name)));
        Assert.All(All.Value.SelectMany(r => r.Imported), i => Assert.True(i.Case is not null || i.Faults.Count > 0, i.Name));
    }

    /// <summary>Compares a document with what is true now. Where it differs, the true one is written for whoever wants to take it.</summary>
    private static void Same(string document, Func<string, string> of)
    {
        Repository.Shared("data");
        var file = Repository.File("docs", document);
        var written = File.Exists(file) ? File.ReadAllText(file) : "";
        var now = of(written);
        if (written.Length == 0 || Environment.GetEnvironmentVariable("MYELON_PUBLIC_FILES") == "1")
        {
            File.WriteAllText(file, now);
        }

        Assert.True(now == written, $"docs/{document} is not what became of the files: run this test with MYELON_PUBLIC_FILES=1 and read what changed");
    }

    /// <summary>The files that are read together: one, or all of a person who comes as a folder of resources.</summary>
    private static IEnumerable<(string Name, List<string> Files)> Units()
    {
        var data = Repository.Shared("data");
        var all = Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            .Where(f => Path.GetExtension(f) is not (".md" or ".txt" or ".yaml")).ToList();
        return all.GroupBy(f => Path.GetRelativePath(data, f).StartsWith("ecqm", StringComparison.Ordinal) ? Path.GetDirectoryName(f)! : f)
            .Select(g => (Path.GetRelativePath(data, g.Key).Replace('\\', '/'), g.ToList()));
    }

    private static Row Read((string Name, List<string> Files) unit)
    {
        var opened = unit.Files.Select(f => new OpenedInput(Path.GetFileName(f), File.OpenRead(f), null) { Path = f });
        return new(unit.Name, unit.Files, [.. OutgoingCases.Desk.Inputs.Imports(opened, new ImportOptions(Imports.At(Day))).Select(i => i.Imported)]);
    }

    private static string Page()
    {
        var page = new StringBuilder();
        page.Append(
            $"""
            # What became of every public file

            Written by `tests/Import/PublicFilesTests.cs` from the files beside the checkout, read as of {Day[..10]}; their sources and licences stand
            there. A row is a file, or a folder that holds one person. Numbers are patients, then lines of the report: one statement can give several.
            What is refused, is refused with its reason and the way on. [By set](interoperability.md#4-the-public-sets).


            """);
        foreach (var set in BySet())
        {
            page.Append($"## {set.Key}\n\n| file | taken | refused | {string.Join(" | ", Fates.Select(f => f.Head))} | why refused |\n| --- | ---: | ---: |{string.Concat(Fates.Select(_ => " ---: |"))} --- |\n");
            foreach (var row in set)
            {
                var files = row.Files.Count > 1 ? $" ({N(row.Files.Count)} files)" : "";
                page.Append($"| {row.Name[(set.Key.Length + 1)..]}{files} | {Counts([row])} | {string.Join("; ", Why([row]).Select(w => w.Key).Order(StringComparer.Ordinal))} |\n");
            }

            page.Append('\n');
        }

        return page.ToString().TrimEnd('\n') + "\n";
    }

    private static string Sets()
    {
        var table = new StringBuilder();
        table.Append($"| set | format | files | with a patient | taken | refused | {string.Join(" | ", Fates.Select(f => f.Head))} | why refused |\n| --- | --- | ---: | ---: | ---: | ---: |{string.Concat(Fates.Select(_ => " ---: |"))} --- |\n");
        foreach (var set in BySet())
        {
            var rows = set.ToList();
            var formats = string.Join(", ", rows.SelectMany(r => r.Formats).Distinct().Order(StringComparer.Ordinal));
            var why = string.Join("; ", Why(rows).OrderByDescending(w => w.Count()).ThenBy(w => w.Key, StringComparer.Ordinal).Select(w => $"{N(w.Count())} × {w.Key}"));
            table.Append($"| {set.Key} | {formats} | {N(rows.Sum(r => r.Files.Count))} | {N(rows.Where(r => r.Imported.Any(i => i.Case is not null)).Sum(r => r.Files.Count))} | {Counts(rows)} | {why} |\n");
        }

        return table.ToString();
    }

    private static IEnumerable<IGrouping<string, Row>> BySet() =>
        All.Value.GroupBy(r => r.Name[..r.Name.LastIndexOf('/')]).OrderBy(g => g.Key, StringComparer.Ordinal);

    private static string Counts(IReadOnlyList<Row> rows)
    {
        var all = rows.SelectMany(r => r.Imported).ToList();
        var lines = all.SelectMany(i => i.Lines).ToList();
        return string.Join(" | ", new[] { all.Count(i => i.Case is not null), all.Count(i => i.Case is null) }.Concat(Fates.Select(f => lines.Count(l => l.Fate == f.Fate))).Select(N));
    }

    private static IEnumerable<IGrouping<string, string>> Why(IEnumerable<Row> rows) => rows.SelectMany(r => r.Imported).Where(i => i.Case is null)
        .Select(i => Particular().Replace(i.Faults[0].Message.En, "").Replace("|", "/", StringComparison.Ordinal)).GroupBy(w => w, StringComparer.Ordinal);

    private static string N(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>What differs between refusals of one kind: days, types and lines in brackets.</summary>
    [GeneratedRegex(@" \([^)]*\)|\.$")]
    private static partial Regex Particular();

    private sealed record Row(string Name, List<string> Files, IReadOnlyList<ImportedCase> Imported)
    {
        public IEnumerable<string> Formats => Files.Select(f => Path.GetExtension(f)[1..]).Distinct().Select(e => Name[..3] switch
        {
            "isn" => "worksheets (JSON)",
            "cds" => "requests and answers (JSON)",
            "rki" => "oBDS-RKI",
            "obd" when e == "xml" => "oBDS, ADT/GEKID 2",
            _ => e switch { "fsh" => "FHIR shorthand", "xml" => "XML", "ndjson" => "FHIR NDJSON", _ => "FHIR JSON" },
        });
    }
}
