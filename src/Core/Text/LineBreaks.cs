using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Myelon.Core;

/// <summary>Where a text may be broken into lines: at spaces, but never between a number and its unit, its sign or its "%".</summary>
public static partial class LineBreaks
{
    private const char NoBreak = '\u00A0';

    /// <summary>The text with no-break spaces where no line may end.</summary>
    public static string Glued(string text) => BeforeSign().Replace(AfterSign().Replace(BeforeUnit().Replace(text, "\u00A0"), "\u00A0"), "\u00A0");

    /// <summary>
    /// The pieces between which a line may end, with plain spaces inside. A piece that fits no line is parted all the same.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="fits">Whether a piece fits a line of its own.</param>
    public static IEnumerable<string> Words(string text, Func<string, bool> fits) => Glued(text)
        .Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .SelectMany(w => !w.Contains(NoBreak, StringComparison.Ordinal) ? [w]
            : w.Replace(NoBreak, ' ') is var whole && fits(whole) ? [whole]
            : w.Split(NoBreak, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>The text in lines of at most so many letters; what fits no line stands alone.</summary>
    /// <param name="text">The text.</param>
    /// <param name="width">The letters of a line.</param>
    /// <param name="hanging">By how many letters fewer each line after the first has.</param>
    public static IEnumerable<string> Lines(string text, int width, int hanging = 0)
    {
        var line = new StringBuilder();
        var room = width;
        foreach (var word in Words(text, w => Letters(w) <= width - hanging))
        {
            if (line.Length > 0 && Letters(line.ToString()) + 1 + Letters(word) > room)
            {
                yield return line.ToString();
                line.Clear();
                room = width - hanging;
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }

    /// <summary>The letters as they are seen: a combining mark takes no room of its own.</summary>
    private static int Letters(string text) => Ascii.IsValid(text) ? text.Length : new StringInfo(text).LengthInTextElements;

    [GeneratedRegex(
        "(?<=[0-9]) (?=%|°|(?:c?Gy2?|BED|EQD2|mm|cm|ml|[mµnk]?g|mmol|mmHg|h|min|[Uu]hr|G|Punkte?n?|points?|Minuten?|minutes?|Stunden?|hours?|"
        + @"Tage?n?|days?|Wochen?|weeks?|Monate?n?|months?|Jahre?n?|years?|Fraktion(?:en)?|fractions?)\b)")]
    private static partial Regex BeforeUnit();

    [GeneratedRegex("(?<=(?:^|[ \u00A0(])[=<>≤≥×±≈]) (?=[0-9])")]
    private static partial Regex AfterSign();

    [GeneratedRegex("(?<=[0-9A-Za-zα-ω)]) (?=[=<>≤≥×±≈]\u00A0[0-9])")]
    private static partial Regex BeforeSign();
}
