using System.Globalization;
using System.Text;
using System.Text.Unicode;
using Myelon.Formats.CaseFile;
using Myelon.Core;

namespace Myelon.Formats.Csv;

/// <summary>A row of a table with its line in the file.</summary>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Cells">The cells.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Cells);

/// <summary>Text separated by commas, semicolons or tabs: UTF-8, quotes doubled inside quotes, the header decides the separator.</summary>
internal static class CsvTable
{
    private const int MostColumns = 500;

    /// <summary>The rows with the header first, or null with a fault.</summary>
    public static IReadOnlyList<CsvRow>? Read(ReadOnlySpan<byte> bytes, FaultList faults)
    {
        // The size first: what is longer came here cut, and its mark counts.
        if (bytes.Length > CaseReader.MaximumSize)
        {
            faults.Add(new Fault(
                "",
                new("Die Tabelle ist größer als 10 MB.", "The table is larger than 10 MB."),
                new("Die Tabelle teilen.", "Split the table.")));
            return null;
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        if (!Utf8.IsValid(bytes) || bytes.Contains((byte)0))
        {
            faults.Add(new Fault(
                "",
                new("Die Bytes sind kein gültiger Text in UTF-8.", "The bytes are no valid UTF-8 text."),
                new("Die Tabelle als UTF-8 speichern.", "Save the table as UTF-8.")));
            return null;
        }

        var text = Encoding.UTF8.GetString(bytes);
        var header = text.AsSpan(0, text.IndexOfAny(['\r', '\n']) is >= 0 and var end ? end : text.Length);
        if (header.Length == 5 && header.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            // Spreadsheets say their separator in a line of its own, which is no header; it stays as an empty line, so that lines keep their numbers.
            return Rows(text[5..], header[4], faults);
        }

        var separator = header.Count('\t') > Math.Max(header.Count(';'), header.Count(',')) ? '\t' : header.Count(';') >= header.Count(',') ? ';' : ',';
        return Rows(text, separator, faults);
    }

    private static List<CsvRow>? Rows(string text, char separator, FaultList faults)
    {
        var (rows, cells, cell) = (new List<CsvRow>(), new List<string>(), new StringBuilder());
        var (line, began, quoted) = (1, 1, false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (quoted)
            {
                quoted = c != '"' || (i + 1 < text.Length && text[i + 1] == '"');
                if (c == '"' && quoted)
                {
                    i++;
                }

                if (quoted)
                {
                    cell.Append(c);
                    line += c == '\n' ? 1 : 0;
                }
            }
            else if (c == '"' && cell.Length == 0)
            {
                quoted = true;
            }
            else if (c == separator || c == '\n')
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
                if (c == '\n')
                {
                    Add(rows, began, cells);
                    cells = [];
                    began = ++line;
                }
            }
            else
            {
                cell.Append(c);
            }

            if (cells.Count > MostColumns)
            {
                faults.Add(At(
                    began,
                    new("Die Zeile hat zu viele Spalten.", "The row has too many columns."),
                    new($"Höchstens {MostColumns} Spalten angeben.", $"Give {MostColumns} columns at most.")));
                return null;
            }
        }

        if (quoted)
        {
            faults.Add(At(
                began,
                new("Ein Anführungszeichen wird nicht geschlossen.", "A quotation mark is not closed."),
                new("Das Anführungszeichen schließen.", "Close the quotation mark.")));
            return null;
        }

        cells.Add(cell.ToString().Trim());
        Add(rows, began, cells);
        return rows;
    }

    private static void Add(List<CsvRow> rows, int line, List<string> cells)
    {
        if (cells.Exists(c => c.Length > 0))
        {
            rows.Add(new CsvRow(line, cells));
        }
    }

    /// <summary>A fault at a row.</summary>
    public static Fault At(int line, Text message, Text fix) => new("/" + line.ToString(CultureInfo.InvariantCulture), message, fix);
}
