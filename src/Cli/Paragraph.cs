namespace Myelon.Cli;

/// <summary>Text in lines of at most 80 columns.</summary>
internal static class Paragraph
{
    /// <summary>The width of a line.</summary>
    public const int Width = 80;

    /// <summary>A text in lines, a number never parted from its per cent sign: the first after a prefix, the others indented as far.</summary>
    public static IEnumerable<string> Lines(string prefix, string text)
    {
        var indent = new string(' ', prefix.Length);
        var line = prefix;
        var isEmpty = true;
        foreach (var word in text.Replace(" %", "\u00A0%", StringComparison.Ordinal).Split(' '))
        {
            if (!isEmpty && line.Length + 1 + word.Length > Width)
            {
                yield return line;
                (line, isEmpty) = (indent, true);
            }

            line = isEmpty ? line + word : line + " " + word;
            isEmpty = false;
        }

        yield return line;
    }

    /// <summary>Two columns: a name of a fixed width, and a text that wraps beside it.</summary>
    public static IEnumerable<string> Row(string name, int width, string text) => name.Length < width
        ? Lines("  " + name.PadRight(width), text)
        : Lines("  " + name, "").Concat(Lines(new string(' ', width + 2), text));
}
