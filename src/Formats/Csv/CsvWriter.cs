using System.Text;

namespace Myelon.Formats.Csv;

/// <summary>
/// Writes tables that spreadsheets open: separated by semicolons, with the byte order mark by which they recognise UTF-8. What a spreadsheet
/// would compute as a formula is written as text.
/// </summary>
public sealed class CsvWriter
{
    private const char Separator = ';';

    private readonly StringBuilder _text = new("\uFEFF");

    /// <summary>Adds a row.</summary>
    public void Row(IEnumerable<string> cells) => _text.AppendJoin(Separator, cells.Select(Cell)).Append("\r\n");

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    /// <summary>A cell as it is written: quoted where needed, and with an apostrophe before what would be a formula.</summary>
    public static string Cell(string value)
    {
        var isFormula = value.AsSpan().TrimStart() is ['=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠', ..] || value is ['\t' or '\r' or '\n', ..];
        var text = isFormula ? "'" + value : value;
        return text.AsSpan().IndexOfAny("\";\r\n\t") < 0 && !isFormula ? text : $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
