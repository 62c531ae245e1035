namespace Myelon.Cli.Texts;

/// <summary>Lines of the width of a page, for texts that are put together of lines.</summary>
internal static class Paragraph
{
    /// <summary>A text in lines, a number never parted from its per cent sign: the first after a prefix, the others indented as far.</summary>
    public static IEnumerable<string> Lines(string prefix, string text) => Page
        .Wrapped(text.Replace(" %", "\u00A0%", StringComparison.Ordinal), Page.Width - prefix.Length)
        .Select((line, i) => (i == 0 ? prefix : new string(' ', prefix.Length)) + line);

    /// <summary>Two columns: a name of a fixed width, and a text that wraps beside it.</summary>
    public static IEnumerable<string> Row(string name, int width, string text) => name.Length < width
        ? Lines("  " + name.PadRight(width), text)
        : Lines(new string(' ', width + 2), text).Prepend("  " + name);
}
