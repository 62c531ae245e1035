using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>Something that is missing for a score: a fact of the vocabulary, or an item that the vocabulary does not have.</summary>
/// <param name="Code">The code under which it is entered.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Fact">The fact, or null for an item of the score.</param>
public sealed record ScoreNeed(string Code, Text Label, Fact? Fact)
{
    /// <summary>What is missing: the facts of the items that are not settled; the item itself where its facts are too coarse.</summary>
    internal static IReadOnlyList<ScoreNeed> Of(Score score, IReadOnlyList<ItemState> items, IReadOnlyList<ScoreGroup> possible, Findings findings)
    {
        if (score.Kind is ScoreKind.EnteredTotal or ScoreKind.Reference)
        {
            return [];
        }

        var open = items.Where(i => !i.IsSettled).SelectMany(i => OfItem(i.Item, findings));
        if (score.Items.Count == 0 && possible.Count != 1)
        {
            open = Logic.Undecided.In(findings, score.Groups.Select(g => g.When)).Concat(score.Compared.Where(f => findings[f].IsMissing)).Select(Of);
        }

        return [.. open.DistinctBy(n => n.Code)];
    }

    private static List<ScoreNeed> OfItem(ScoreItem item, Findings findings)
    {
        if (item.Fact is { } fact)
        {
            return [Of(fact)];
        }

        var missing = Logic.Undecided.In(findings, item.Options.Select(o => o.When)).Select(Of).ToList();
        return missing.Count > 0 ? missing : [new ScoreNeed(item.Code, item.Label, null)];
    }

    private static ScoreNeed Of(Fact fact) => new(fact.Code, fact.Label, fact);
}

/// <summary>What a score gives: a total, or the interval in which it lies while items are missing, and the group.</summary>
public sealed class ScoreResult
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
    public required IReadOnlyList<ScoreNeed> Needs { get; init; }

    /// <summary>The conditions of the source beside the printed rule, with their truth.</summary>
    public required IReadOnlyList<(Text Says, Truth Holds)> SideConditions { get; init; }

    /// <summary>The group, or null while several remain possible.</summary>
    public ScoreGroup? Group => Possible.Count == 1 ? Possible[0] : null;

    /// <summary>Whether the total is settled and lies in no printed group.</summary>
    public bool IsInNoPrintedGroup => Total is { IsPoint: true } && Possible.Count == 0 && Score.Groups.Any(g => g.Totals is not null);
}
