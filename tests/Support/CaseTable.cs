namespace Myelon.Tests.Support;

/// <summary>One row of a table of cases.</summary>
/// <param name="File">The file, relative to the checkout.</param>
/// <param name="Line">The line in it.</param>
/// <param name="Cells">The cells by the heading of their column.</param>
public sealed record CaseRow(string File, int Line, IReadOnlyDictionary<string, string> Cells)
{
    /// <summary>The cell under a heading.</summary>
    public string this[string heading] => Cells.GetValueOrDefault(heading, "");

    /// <inheritdoc/>
    public override string ToString() => $"{File}:{Line} {this["case"]}";
}

/// <summary>Reads the tables of Markdown files.</summary>
internal static class CaseTable
{
    public static IReadOnlyList<CaseRow> Read(string file)
    {
        var rows = new List<CaseRow>();
        string[]? headings = null;
        var number = 0;
        foreach (var line in File.ReadLines(Path.Combine(Repository.Root, file)))
        {
            number++;
            if (!line.StartsWith('|'))
            {
                headings = null;
                continue;
            }

            var cells = line.Trim().Trim('|').Split('|').Select(c => c.Trim()).ToArray();
            if (headings is null)
            {
                headings = cells;
            }
            else if (!cells.All(c => c.Trim('-', ':').Length == 0))
            {
                if (cells.Length != headings.Length)
                {
                    throw new FormatException($"{file}:{number}: {cells.Length} cells under {headings.Length} headings");
                }

                rows.Add(new CaseRow(file, number, headings.Zip(cells).ToDictionary(x => x.First, x => x.Second)));
            }
        }

        return rows;
    }

    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Root, folder), pattern, SearchOption.AllDirectories)
            .Select(f => Path.GetRelativePath(Repository.Root, f).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
