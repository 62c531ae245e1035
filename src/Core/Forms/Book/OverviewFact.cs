using System.Globalization;
using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>How a fact is told in the overview of a case: in as few words as a colleague would say.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Says">The words around its value, with a place for it; of a yes-or-no fact the words for yes.</param>
/// <param name="Name">The name that stands before a question mark where the value is asked and not known.</param>
public sealed record OverviewFact(Fact Fact, Text Says, Text Name)
{
    /// <summary>The words for the no of a yes-or-no fact; null where it is not told.</summary>
    public Text? WhenNo { get; init; }

    /// <summary>The words for a known value; null where nothing is told.</summary>
    /// <param name="value">The value.</param>
    /// <param name="said">How the value is said.</param>
    /// <param name="language">The language.</param>
    public string? Tells(Value value, string said, Language language) => Fact is BooleanFact
        ? (value.Truth.IsYes ? Says : WhenNo)?.In(language)
        : string.Format(CultureInfo.InvariantCulture, Says.In(language), said);
}

/// <summary>
/// Facts of which one or another says the same: all that are known are told; where none is, the first that is asked stands with a question mark.
/// </summary>
/// <param name="Facts">The facts, the most telling first.</param>
public sealed record OverviewGroup(params IReadOnlyList<OverviewFact> Facts)
{
    /// <summary>Whether the first that is known is enough.</summary>
    public bool OneIsEnough { get; init; }
}
