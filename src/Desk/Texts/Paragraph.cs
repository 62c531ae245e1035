namespace Myelon.Desk.Texts;

/// <summary>A text as lines of a <see cref="Page"/>; a number keeps its sign, multiplier and unit beside it.</summary>
public static class Paragraph
{
    private const char Joined = '\u00A0';

    /// <summary>A text in lines: the first after a prefix, the others indented as far.</summary>
    public static IEnumerable<string> Lines(string prefix, string text) => Page
        .Wrapped(Together(text), Page.Width - prefix.Length)
        .Select((line, i) => (i == 0 ? prefix : new string(' ', prefix.Length)) + line.Replace(Joined, ' '));

    /// <summary>Two columns: a name of a fixed width, and a text that wraps beside it.</summary>
    public static IEnumerable<string> Row(string name, int width, string text) =>
        Page.IsNarrow && 2 * width >= Page.Width ? Lines("    ", text).Prepend("  " + name)
        : name.Length < width ? Lines("  " + name.PadRight(width), text)
        : Lines(new string(' ', width + 2), text).Prepend("  " + name);

    /// <summary>The lines of a text; later lines are indented a little more than the first.</summary>
    public static IEnumerable<string> Lines(string text, int indent = 0, int hanging = 2)
    {
        var first = true;
        foreach (var line in Page.Wrapped(Together(text), Page.Width - indent - hanging))
        {
            yield return new string(' ', first ? indent : indent + hanging) + line.Replace(Joined, ' ');
            first = false;
        }
    }

    private static string Together(string text)
    {
        var words = new List<string>();
        var joins = false;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var sign = word is "=" or "<" or ">" or "×" or "≥" or "±";
            var unit = word[0] == '%' || word.StartsWith("Gy", StringComparison.Ordinal) || word is "h" or "min";
            if (words.Count > 0 && (joins || sign || unit))
            {
                words[^1] += Joined + word;
            }
            else
            {
                words.Add(word);
            }

            joins = sign;
        }

        return string.Join(' ', words);
    }
}
