using Myelon.Core.Conditions;
using Myelon.Core.Facts;
using Myelon.Core.Interpreters;

namespace Myelon.Core.Scores;

/// <summary>The points that an item gives under a condition; an interval where the table leaves a hole (exactly 50 %).</summary>
/// <param name="When">The condition.</param>
/// <param name="Points">The points.</param>
public sealed record PointsRow(Condition When, NumberRange Points);

/// <summary>One item of a score: its rows exclude each other, and while it is unknown every row that may hold counts.</summary>
/// <param name="Code">The code: that of the fact where the vocabulary has it.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Fact">The fact from which the points follow.</param>
/// <param name="Rows">The rows.</param>
public sealed record ScoreItem(string Code, Text Label, Fact Fact, IReadOnlyList<PointsRow> Rows)
{
    private Predicate[]? _when;

    /// <summary>An item of a choice with points for each of its values.</summary>
    public static ScoreItem Of<T>(ChoiceFact<T> fact, params (T Value, NumberRange Points)[] points)
        where T : struct, Enum => new(fact.Code, fact.Label, fact, [.. points.Select(p => new PointsRow(fact.Is(p.Value), p.Points))]);

    /// <summary>The points that are still possible.</summary>
    public NumberRange Points(Findings findings)
    {
        var when = _when ??= [.. Rows.Select(r => Evaluate.Instance.Of(r.When))];
        NumberRange? hull = null;
        for (var i = 0; i < when.Length; i++)
        {
            var truth = when[i](findings);
            var points = Rows[i].Points;
            if (truth.IsYes)
            {
                return points;
            }

            if (truth.IsUnknown)
            {
                hull = hull is { } so ? new NumberRange(Math.Min(so.Low, points.Low), Math.Max(so.High, points.High)) : points;
            }
        }

        return hull ?? throw new InvalidOperationException($"no row of the item {Code} covers the findings");
    }
}

/// <summary>A group of a score: the totals from low to high, both included.</summary>
/// <param name="Code">The stable code of the group.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Totals">The totals.</param>
public sealed record ScoreGroup(string Code, Text Label, NumberRange Totals);

/// <summary>A score that is the sum of the points of its items.</summary>
public sealed class Score
{
    /// <summary>The stable code.</summary>
    public required string Code { get; init; }

    /// <summary>Its name.</summary>
    public required Text Title { get; init; }

    /// <summary>The section of the guideline.</summary>
    public required string Section { get; init; }

    /// <summary>The fact that takes an entered total, or null.</summary>
    public NumberFact? Total { get; init; }

    /// <summary>The items.</summary>
    public required IReadOnlyList<ScoreItem> Items { get; init; }

    /// <summary>The groups, from the lowest totals to the highest, without gap or overlap.</summary>
    public required IReadOnlyList<ScoreGroup> Groups { get; init; }

    /// <summary>Where points and groups were read.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The ids of the discrepancies that concern it.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The sums that the items still allow, whatever total was entered.</summary>
    public NumberRange Sum(Findings findings)
    {
        var sum = NumberRange.Point(0);
        foreach (var item in Items)
        {
            sum += item.Points(findings);
        }

        return sum;
    }

    /// <summary>What the score gives for the findings.</summary>
    public ScoreResult Evaluate(Findings findings)
    {
        var total = Total is { } fact && findings.EnteredFor(fact) is { IsKnown: true } entered ? entered.Number : Sum(findings);
        var possible = Groups.Where(g => g.Totals.High >= total.Low && g.Totals.Low <= total.High).ToList();
        var needs = total.IsPoint ? [] : Items.Where(i => !i.Points(findings).IsPoint).Select(i => i.Fact).ToList();
        return new ScoreResult(this, total, possible, needs);
    }

    internal string Canonical => $"{Code}{string.Concat(Items.Select(i => $" {i.Code}{string.Concat(i.Rows.Select(r => $" {Interpreters.Canonical.Instance.Of(r.When)}={Show(r.Points)}"))}"))}"
        + string.Concat(Groups.Select(g => $" {g.Code}={Show(g.Totals)}"));

    private static string Show(NumberRange interval) =>
        $"{Interpreters.Canonical.Number(interval.Low)}..{Interpreters.Canonical.Number(interval.High)}";
}

/// <summary>What a score gives: a total, or the interval in which it lies while items are missing.</summary>
/// <param name="Score">The score.</param>
/// <param name="Total">The interval of the total.</param>
/// <param name="Possible">The groups that are still possible.</param>
/// <param name="Needs">The facts of the items whose points are not settled.</param>
public sealed record ScoreResult(Score Score, NumberRange Total, IReadOnlyList<ScoreGroup> Possible, IReadOnlyList<Fact> Needs)
{
    /// <summary>The group, or null while several remain possible.</summary>
    public ScoreGroup? Group => Possible.Count == 1 ? Possible[0] : null;
}

/// <summary>The total of a score as a fact: an interval while items are missing.</summary>
public sealed class ScoreTotal(NumberFact target, Score score) : Derivation(target)
{
    /// <inheritdoc/>
    public override IEnumerable<Condition> Conditions => score.Items.SelectMany(i => i.Rows).Select(r => r.When);

    /// <inheritdoc/>
    public override IEnumerable<Fact> Uses => FactsUsed.In(Conditions);

    /// <inheritdoc/>
    public override string Canonical => $"{Target.Code} total of {score.Code}";

    /// <inheritdoc/>
    public override Value Derive(Findings findings) => Value.OfRange(score.Sum(findings));
}
