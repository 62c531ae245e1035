using System.Text.RegularExpressions;

namespace Myelon.Web.Reading;

/// <summary>Keeps a number and its unit on one line.</summary>
internal static partial class Typesetting
{
    /// <summary>The text with no-break spaces between numbers, signs and units.</summary>
    public static string Glued(string text) => Signs().Replace(Units().Replace(text, "\u00A0"), "\u00A0$1\u00A0");

    [GeneratedRegex(
        @"(?<=[0-9]) (?=%|(?:Gy2?|EQD2|mm|cm|mg|ml|kg|h|min|G|Punkte?n?|points?|"
            + @"Minuten?|minutes?|Stunden?|hours?|Tagen?|days?|Wochen?|weeks?|Monaten?|months?|Jahren?|years?|Fraktion(?:en)?|fractions?)\b)")]
    private static partial Regex Units();

    [GeneratedRegex(@"(?<=[0-9pn]) ([=<>≤≥×]) (?=[0-9])")]
    private static partial Regex Signs();
}
