namespace Myelon.Desk.Texts;

/// <summary>A text as lines of a <see cref="Page"/>.</summary>
public static class Paragraph
{
    /// <summary>A text in lines: the first after a prefix, the others indented as far.</summary>
    public static IEnumerable<string> Lines(string prefix, string text) => Page
        .Wrapped(text, Page.Width - prefix.Length)
        .Select((line, i) => (i == 0 ? prefix : new string(' ', prefix.Length)) + line);

    /// <summary>Two columns: a name of a fixed width, and a text that wraps beside it.</summary>
    public static IEnumerable<string> Row(string name, int width, string text) =>
        Page.IsNarrow && 2 * width >= Page.Width ? Lines("    ", text).Prepend("  " + name)
        : name.Length < width ? Lines("  " + name.PadRight(width), text)
        : Lines(new string(' ', width + 2), text).Prepend("  " + name);

    /// <summary>The lines of a text; later lines are indented a little more than the first.</summary>
    public static IEnumerable<string> Lines(string text, int indent = 0, int hanging = 2)
    {
        var first = true;
        foreach (var line in Page.Wrapped(text, Page.Width - indent - hanging))
        {
            yield return new string(' ', first ? indent : indent + hanging) + line;
            first = false;
        }
    }
}
