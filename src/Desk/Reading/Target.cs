using System.Globalization;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;

namespace Myelon.Desk.Reading;

/// <summary>What a person or a program names to ask about: a recommendation by its number or slug, or a cell of the pathway by its id.</summary>
/// <param name="Recommendation">The recommendation, or null.</param>
/// <param name="Cell">The cell, or null.</param>
public sealed record Target(Recommendation? Recommendation, Cell? Cell)
{
    /// <summary>What it is called.</summary>
    public string Name => Recommendation?.ToString() ?? Cell!.Id;

    /// <summary>The cells of a guideline, main cells and overlays.</summary>
    public static IEnumerable<Cell> Cells(RuleSet rules) => rules.Pathway?.Tables.SelectMany(t => t.Cells.Concat(t.Overlays)) ?? [];

    /// <summary>What is named, or null where there is nothing of that name.</summary>
    public static Target? Of(RuleSet rules, string name)
    {
        if (RecommendationOf(rules, name) is { } recommendation)
        {
            return new(recommendation, null);
        }

        return Cells(rules).FirstOrDefault(c => c.Id == name) is { } cell ? new(null, cell) : null;
    }

    /// <summary>The recommendation of a number, with or without its letter, or of a slug; or null.</summary>
    public static Recommendation? RecommendationOf(RuleSet rules, string name)
    {
        var digits = name.StartsWith('R') ? name[1..] : name;
        return int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? rules.Recommendation(number)
            : rules.Recommendations.FirstOrDefault(r => r.Slug == name);
    }

    /// <summary>What would have to be different for it to apply at a lesion; null where no change that was tried makes it apply.</summary>
    public IReadOnlyList<FactChange>? WhyNot(WhyNot search, Core.Cases.Case @case, int lesion) =>
        Recommendation is not null ? search.For(Recommendation, @case, lesion) : search.For(Cell!, @case, lesion);
}
