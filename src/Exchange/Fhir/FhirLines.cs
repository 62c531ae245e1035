namespace Myelon.Exchange.Fhir;

/// <summary>A line of an input.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Place">Where it stands.</param>
/// <param name="Bytes">Its bytes; null where it is longer than a line that is held in memory.</param>
internal readonly record struct FhirLine(int Number, ByteRange Place, byte[]? Bytes);

/// <summary>The lines of a stream that are not blank, one after the other.</summary>
internal static class FhirLines
{
    private const int Block = 1024 * 1024;

    /// <summary>The lines from the beginning of a stream.</summary>
    /// <param name="stream">The stream.</param>
    /// <param name="most">The most bytes of a line that are held.</param>
    public static IEnumerable<FhirLine> Of(Stream stream, int most)
    {
        var (buffer, line, number, at) = (new byte[Block], new MemoryStream(), 0, 0L);
        var (began, length) = (0L, 0L);
        stream.Position = 0;
        while (true)
        {
            stream.Position = at;
            var read = stream.Read(buffer);
            for (var from = 0; from < read;)
            {
                var newline = Array.IndexOf(buffer, (byte)'\n', from, read - from);
                var to = newline < 0 ? read : newline;
                length += to - from;
                if (length <= most)
                {
                    line.Write(buffer, from, to - from);
                }

                if (newline >= 0)
                {
                    number++;
                    if (Line(line, number, began, length, most) is { } told)
                    {
                        yield return told;
                    }

                    line.SetLength(0);
                    (began, length) = (at + to + 1, 0);
                }

                from = to + 1;
            }

            if (read == 0)
            {
                break;
            }

            at += read;
        }

        if (Line(line, number + 1, began, length, most) is { } last)
        {
            yield return last;
        }
    }

    private static FhirLine? Line(MemoryStream line, int number, long began, long length, int most)
    {
        if (length > most)
        {
            return new(number, new(began, length), null);
        }

        var bytes = line.GetBuffer().AsSpan(0, (int)line.Length);
        var start = bytes.StartsWith(Mark) ? Mark.Length : 0;
        start += bytes[start..].Length - bytes[start..].TrimStart(" \t\r\n"u8).Length;
        var text = bytes[start..].TrimEnd(" \t\r\n"u8);
        return text.IsEmpty ? null : new(number, new(began + start, text.Length), text.ToArray());
    }

    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];
}
