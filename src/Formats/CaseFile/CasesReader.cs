using System.Text.Json;

namespace Myelon.Formats.CaseFile;

/// <summary>One case of an input, with its line where the input has one case a line.</summary>
/// <param name="Reading">The case or its faults.</param>
/// <param name="Line">The line, from 1; null for an input that is one case.</param>
public sealed record CaseInput(CaseReading Reading, int? Line)
{
    /// <summary>The case file as it came.</summary>
    public required byte[] Document { get; init; }
}

/// <summary>
/// Reads an input that is one case (JSON), or one case a line (NDJSON): by the ending of its name, or because its first line is a
/// whole value and another follows. Only one case is held in memory.
/// </summary>
/// <param name="reader">Reads a case.</param>
public sealed class CasesReader(CaseReader reader)
{
    /// <summary>The cases of an input.</summary>
    /// <param name="input">The bytes.</param>
    /// <param name="isLines">Whether the name of the input says that it has one case a line.</param>
    public IEnumerable<CaseInput> Read(Stream input, bool isLines) => Split(input, isLines).Select(one => Read(one));

    /// <summary>Reads one case of an input that was split.</summary>
    public CaseInput Read((byte[] Document, int? Line) one) => new(reader.Read(one.Document), one.Line) { Document = one.Document };

    /// <summary>The case files of an input as they come, each with its line, unread.</summary>
    /// <param name="input">The bytes.</param>
    /// <param name="isLines">Whether the name of the input says that it has one case a line.</param>
    public static IEnumerable<(byte[] Document, int? Line)> Split(Stream input, bool isLines)
    {
        using var lines = new LineReader(input);
        var number = 0;
        byte[]? first = null;
        while (first is null && lines.Next() is { } line)
        {
            number++;
            first = IsBlank(line) ? null : line;
        }

        if (first is null)
        {
            yield return ([], null);
            yield break;
        }

        var firstLine = number;
        if (!isLines && !(IsWholeValue(first) && lines.HasMore(ref number)))
        {
            yield return (lines.Rest(first), null);
            yield break;
        }

        yield return (first, firstLine);
        while (lines.Next() is { } line)
        {
            number++;
            if (!IsBlank(line))
            {
                yield return (line, number);
            }
        }
    }

    private static bool IsBlank(byte[] line) => line.AsSpan().Trim(" \t\r\n"u8).IsEmpty;

    private static bool IsWholeValue(byte[] line)
    {
        try
        {
            var json = new Utf8JsonReader(line);
            return json.Read() && json.TrySkip() && !json.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    /// <summary>Lines of bytes; a line longer than a case may be is cut one byte above the limit, so that it is refused as too large.</summary>
    private sealed class LineReader(Stream input) : IDisposable
    {
        private readonly byte[] _buffer = new byte[64 * 1024];
        private int _start;
        private int _end;

        public byte[]? Next()
        {
            using var line = new MemoryStream();
            while (true)
            {
                if (_start == _end && !Fill())
                {
                    return line.Length > 0 ? line.ToArray() : null;
                }

                var rest = _buffer.AsSpan(_start, _end - _start);
                var newline = rest.IndexOf((byte)'\n');
                var length = newline < 0 ? rest.Length : newline + 1;
                Append(line, rest[..length]);
                _start += length;
                if (newline >= 0)
                {
                    return line.ToArray();
                }
            }
        }

        /// <summary>Whether anything but white space follows; skips blank bytes and counts the lines that end among them.</summary>
        public bool HasMore(ref int line)
        {
            while (true)
            {
                if (_start == _end && !Fill())
                {
                    return false;
                }

                if (_buffer[_start] is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                {
                    return true;
                }

                line += _buffer[_start++] == (byte)'\n' ? 1 : 0;
            }
        }

        public byte[] Rest(byte[] first)
        {
            using var all = new MemoryStream();
            Append(all, first);
            do
            {
                Append(all, _buffer.AsSpan(_start, _end - _start));
                _start = _end;
            }
            while (Fill());
            return all.ToArray();
        }

        public void Dispose() => input.Dispose();

        private static void Append(MemoryStream to, ReadOnlySpan<byte> bytes) =>
            to.Write(bytes[..Math.Min(bytes.Length, CaseReader.MaximumSize + 1 - (int)to.Length)]);

        private bool Fill()
        {
            _start = 0;
            _end = input.Read(_buffer);
            return _end > 0;
        }
    }
}
