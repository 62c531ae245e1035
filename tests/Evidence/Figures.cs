using System.Globalization;
using System.Text.RegularExpressions;

namespace Myelon.Tests.Evidence;

/// <summary>The numbers of a text.</summary>
internal static partial class Figures
{
    /// <summary>All numbers of a text; a comma between digits is a decimal sign, dashes part numbers.</summary>
    public static HashSet<decimal> In(string text) =>
        [.. Number().Matches(text).Select(m => decimal.Parse(m.Value.Replace(',', '.'), CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"\d+(?:[.,]\d+)?")]
    private static partial Regex Number();
}
