using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>Something that is missing for a score: a fact of the vocabulary, or an item that the vocabulary does not have.</summary>
/// <param name="Code">The code under which it is entered.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Fact">The fact, or null for an item of the score.</param>
public sealed record ScoreNeed(string Code, Text Label, Fact? Fact);

/// <summary>What a score gives: a total, or the interval in which it lies while items are missing, and the group.</summary>
public sealed record ScoreResult
{
    /// <summary>The score.</summary>
    public required Score Score { get; init; }

    /// <summary>Whether the patient is one of those for whom the score was made.</summary>
    public required Truth Fits { get; init; }

    /// <summary>What is known of each item.</summary>
    public required IReadOnlyList<ItemState> Items { get; init; }

    /// <summary>The interval of the total; null where there is no number or the score is refused.</summary>
    public required NumberRange? Total { get; init; }

    /// <summary>Whether the total was entered and not computed.</summary>
    public required bool IsEntered { get; init; }

    /// <summary>Why the score is not given, where its table has no row for the findings.</summary>
    public required IReadOnlyList<Text> Refused { get; init; }

    /// <summary>The groups that are still possible.</summary>
    public required IReadOnlyList<ScoreGroup> Possible { get; init; }

    /// <summary>What is missing.</summary>
    public IReadOnlyList<ScoreNeed> Needs { get; init; } = [];

    /// <summary>The conditions of the source beside the printed rule, with their truth.</summary>
    public required IReadOnlyList<(Text Says, Truth Holds)> SideConditions { get; init; }

    /// <summary>The group, or null while several remain possible.</summary>
    public ScoreGroup? Group => Possible.Count == 1 ? Possible[0] : null;

    /// <summary>Whether the total is settled and lies in no printed group.</summary>
    public bool IsInNoPrintedGroup => Total is { IsPoint: true } && Possible.Count == 0 && Score.Groups.Any(g => g.Totals is not null);
}
