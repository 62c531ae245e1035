using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>How firmly the text carries a cell of a reconstructed pathway.</summary>
public enum CellStatus
{
    /// <summary>A recommendation or an explicit sentence says it for this situation.</summary>
    Stated,

    /// <summary>It follows from several passages, but is not written for this situation.</summary>
    Implied,

    /// <summary>The text is silent or contradicts itself: the cell proposes nothing and leads to the case discussion.</summary>
    NotStated,
}

/// <summary>Codes and words of <see cref="CellStatus"/>.</summary>
public static class CellStatuses
{
    /// <summary>The stable code.</summary>
    public static string Code(this CellStatus status) => status switch
    {
        CellStatus.Stated => "stated",
        CellStatus.Implied => "implied",
        _ => "not_stated",
    };

    /// <summary>The word for a reader.</summary>
    public static Text Word(this CellStatus status) => status switch
    {
        CellStatus.Stated => new("in der Leitlinie genannt", "stated in the guideline"),
        CellStatus.Implied => new("aus der Leitlinie erschlossen", "implied by the guideline"),
        _ => new("in der Leitlinie nicht genannt", "not stated in the guideline"),
    };
}

/// <summary>A class of urgency: what the guideline prints and what we propose are two fields, never one.</summary>
/// <param name="PrintedClass">The code of the printed class, or null where the text prints none.</param>
/// <param name="Hours">The hours that the guideline prints, or null.</param>
/// <param name="ProposedHours">The hours that we propose for review, or null for no clock.</param>
public sealed record UrgencyClass(string? PrintedClass, int? Hours, int? ProposedHours)
{
    /// <summary>The fewer of both, or null for no clock.</summary>
    public int? Fewest() => (Hours, ProposedHours) is ({ } printed, { } proposed) ? Math.Min(printed, proposed) : Hours ?? ProposedHours;
}

/// <summary>
/// One situation of a pathway that was reconstructed from the text (the figures are not in it): when it holds, what the text
/// asks there, what it leaves open, where it says so, and how firmly.
/// </summary>
/// <param name="Id">The id: the letter of the table and a number.</param>
/// <param name="When">When it holds, besides the condition of its table.</param>
/// <param name="Status">How firmly the text carries it.</param>
/// <param name="Sources">Recommendations and sections.</param>
/// <param name="Situation">The situation in a few words.</param>
/// <param name="Proposes">What the text asks here; null where it does not say.</param>
/// <param name="LeavesOpen">What the text does not say or contradicts, or null.</param>
public sealed record Cell(
    string Id, Condition When, CellStatus Status, IReadOnlyList<string> Sources, Text Situation, Text? Proposes, Text? LeavesOpen)
{
    /// <summary>The urgency, in the table of urgency.</summary>
    public UrgencyClass? Urgency { get; init; }

    /// <summary>Whether it asks for something that cannot wait for the reading of the whole pathway: it stands in the answer beside the hours.</summary>
    public bool IsAction { get; init; }

    /// <summary>What comes before it, so that the cell is not asked at all: a treatment that was done. Null for nothing.</summary>
    public Condition? Unless { get; init; }

    /// <summary>When it holds, with what comes before it.</summary>
    public Condition Whole => field ??= Unless is null ? When : !Unless & When;

    /// <summary>A cell that the text states; what it leaves open beside that may be named.</summary>
    public static Cell Stated(string id, Condition when, IReadOnlyList<string> sources, Text situation, Text proposes, Text? leavesOpen = null) =>
        new(id, when, CellStatus.Stated, sources, situation, proposes, leavesOpen);

    /// <summary>A cell that follows from several passages.</summary>
    public static Cell Implied(string id, Condition when, IReadOnlyList<string> sources, Text situation, Text proposes, Text? leavesOpen = null) =>
        new(id, when, CellStatus.Implied, sources, situation, proposes, leavesOpen);

    /// <summary>A cell on which the text is silent or contradicts itself: nothing is proposed.</summary>
    public static Cell NotStated(string id, Condition when, IReadOnlyList<string> sources, Text situation, Text leavesOpen) =>
        new(id, when, CellStatus.NotStated, sources, situation, null, leavesOpen);

    /// <inheritdoc/>
    public override string ToString() => Id;
}
