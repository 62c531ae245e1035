using System.Globalization;
using System.Text;
using Myelon.Formats.CaseFile;
using Myelon.Core;

namespace Myelon.Formats.Csv;

/// <summary>A row of a table with its line in the file.</summary>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Cells">The cells.</param>
internal sealed record CsvRow(int Line, IReadOnlyList<string> Cells);

/// <summary>
/// Text separated by commas, semicolons or tabs: UTF-8, quotes doubled inside quotes, the header decides the separator. Of a table as large as it
/// may be one row is held.
/// </summary>
internal static class CsvTable
{
    private const int MostColumns = 500;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: true, throwOnInvalidBytes: true);

    /// <summary>The longest row in letters.</summary>
    private const int LongestRow = CaseReader.MaximumSize;

    /// <summary>The rows with the header first; they end where a fault is found.</summary>
    public static IEnumerable<CsvRow> Rows(Stream stream, FaultList faults)
    {
        using var reader = new StreamReader(stream, Utf8, detectEncodingFromByteOrderMarks: false, 1 << 16);
        var source = new CharSource(reader);
        var (separator, cells, cell) = (SeparatorOf(source), new List<string>(), new StringBuilder());
        var (line, began, quoted, length) = (1, 1, false, 0);
        while (source.Next() is >= 0 and var next)
        {
            var c = (char)next;
            length++;
            if (quoted)
            {
                quoted = c != '"' || source.Peek() == '"';
                if (c == '"' && quoted)
                {
                    _ = source.Next();
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
                    if (IsFilled(cells))
                    {
                        yield return new CsvRow(began, cells);
                    }

                    (cells, length) = ([], 0);
                    began = ++line;
                }
            }
            else
            {
                cell.Append(c);
            }

            if (WrongSize(cells.Count, length, began) is { } wrong)
            {
                faults.Add(wrong);
                yield break;
            }
        }

        if (source.IsNoText)
        {
            faults.Add(new Fault(
                "",
                new("Die Bytes sind kein gültiger Text in UTF-8.", "The bytes are no valid UTF-8 text."),
                new("Die Tabelle als UTF-8 speichern.", "Save the table as UTF-8.")));
        }
        else if (quoted)
        {
            faults.Add(At(
                began,
                new("Ein Anführungszeichen wird nicht geschlossen.", "A quotation mark is not closed."),
                new("Das Anführungszeichen schließen.", "Close the quotation mark.")));
        }
        else
        {
            cells.Add(cell.ToString().Trim());
            if (IsFilled(cells))
            {
                yield return new CsvRow(began, cells);
            }
        }
    }

    /// <summary>A fault at a row.</summary>
    public static Fault At(int line, Text message, Text fix) => new("/" + line.ToString(CultureInfo.InvariantCulture), message, fix);

    /// <summary>
    /// The separator by the first line. Spreadsheets may say it in a line of its own, which is no header; it stays as an empty line, so that
    /// lines keep their numbers.
    /// </summary>
    private static char SeparatorOf(CharSource source)
    {
        var header = source.FirstLine(LongestRow);
        if (header.Length == 5 && header.StartsWith("sep=", StringComparison.OrdinalIgnoreCase))
        {
            return header[4];
        }

        source.PutBack(header);
        var (tabs, semicolons, commas) = (header.Count(c => c == '\t'), header.Count(c => c == ';'), header.Count(c => c == ','));
        return tabs > Math.Max(semicolons, commas) ? '\t' : semicolons >= commas ? ';' : ',';
    }

    private static bool IsFilled(List<string> cells) => cells.Exists(c => c.Length > 0);

    private static Fault? WrongSize(int columns, int length, int line) => columns > MostColumns
        ? At(
            line,
            new("Die Zeile hat zu viele Spalten.", "The row has too many columns."),
            new($"Höchstens {MostColumns} Spalten angeben.", $"Give {MostColumns} columns at most."))
        : length > LongestRow
            ? At(
                line,
                new("Die Zeile ist länger als 10 MB.", "The row is longer than 10 MB."),
                new("Anführungszeichen und Zeilenenden prüfen.", "Check quotation marks and line ends."))
            : null;

    /// <summary>The letters of a text one by one. It ends where the bytes are no text.</summary>
    private sealed class CharSource(TextReader reader)
    {
        private readonly char[] _buffer = new char[1 << 15];
        private string _back = "";
        private int _backAt;
        private int _at;
        private int _end;

        /// <summary>Whether it ended because the bytes are no text in UTF-8.</summary>
        public bool IsNoText { get; private set; }

        /// <summary>The next letter, or -1.</summary>
        public int Next() => _backAt < _back.Length ? _back[_backAt++] : Filled() ? _buffer[_at++] : -1;

        /// <summary>The next letter, which stays; or -1.</summary>
        public int Peek() => _backAt < _back.Length ? _back[_backAt] : Filled() ? _buffer[_at] : -1;

        /// <summary>What stands before the first end of a line, which stays.</summary>
        public string FirstLine(int most)
        {
            var line = new StringBuilder();
            while (line.Length <= most && Peek() is >= 0 and not ('\r' or '\n'))
            {
                line.Append((char)Next());
            }

            return line.ToString();
        }

        /// <summary>Puts letters before what comes.</summary>
        public void PutBack(string letters) => (_back, _backAt) = (letters, 0);

        private bool Filled()
        {
            if (_at < _end)
            {
                return true;
            }

            if (IsNoText)
            {
                return false;
            }

            try
            {
                (_at, _end) = (0, reader.Read(_buffer));
            }
            catch (DecoderFallbackException)
            {
                (_at, _end, IsNoText) = (0, 0, true);
                return false;
            }

            if (_buffer.AsSpan(0, _end).IndexOf('\0') is >= 0 and var nothing)
            {
                (_end, IsNoText) = (nothing, true);
            }

            return _at < _end;
        }
    }
}
