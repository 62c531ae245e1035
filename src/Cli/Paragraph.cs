using System.Text;

namespace Myelon.Cli;

/// <summary>Text broken at spaces so that it fits a terminal of 80 columns.</summary>
internal static class Paragraph
{
    public const int Width = 80;

    /// <summary>The lines of a text; later lines are indented a little more than the first.</summary>
    public static IEnumerable<string> Lines(string text, int indent = 0, int hanging = 2)
    {
        var line = new StringBuilder(new string(' ', indent));
        var empty = true;
        foreach (var word in Words(text))
        {
            if (!empty && line.Length + 1 + word.Length > Width)
            {
                yield return line.ToString();
                line.Clear().Append(' ', indent + hanging);
                empty = true;
            }

            if (!empty)
            {
                line.Append(' ');
            }

            line.Append(word);
            empty = false;
        }

        yield return line.ToString();
    }

    /// <summary>The words; a number keeps its sign, multiplier and unit beside it.</summary>
    private static List<string> Words(string text)
    {
        var words = new List<string>();
        var joins = false;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var sign = word is "=" or "<" or ">" or "×" or "≥" or "±";
            var unit = word[0] == '%' || word.StartsWith("Gy", StringComparison.Ordinal) || word is "h" or "min";
            if (words.Count > 0 && (joins || sign || unit))
            {
                words[^1] += " " + word;
            }
            else
            {
                words.Add(word);
            }

            joins = sign;
        }

        return words;
    }
}
