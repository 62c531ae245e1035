using System.Globalization;
using Myelon.Core.Reasoning;

namespace Myelon.Cli.Texts;

/// <summary>The first and the last number of the recommendations of a guideline, for help and messages.</summary>
/// <param name="First">The first.</param>
/// <param name="Last">The last.</param>
internal sealed record RecommendationNumbers(string First, string Last)
{
    /// <summary>What an option says that takes one of them.</summary>
    public string Help => $"Nummer der Empfehlung, {First} bis {Last} / number of the recommendation, {First} to {Last}";

    /// <summary>The numbers in a set of rules.</summary>
    public static RecommendationNumbers Of(RuleSet rules)
    {
        var numbers = rules.Recommendations.Select(r => r.Number.ToString(CultureInfo.InvariantCulture)).ToList();
        return new RecommendationNumbers(numbers[0], numbers[^1]);
    }
}
