using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>What of a lesion is compared between a case and its neighbours.</summary>
/// <param name="Urgency">How urgent it is.</param>
/// <param name="Pathway">Where it stands.</param>
/// <param name="Scores">Its scores.</param>
internal sealed record LesionOutline(Urgency? Urgency, IReadOnlyList<TablePosition> Pathway, IReadOnlyList<ScoreResult> Scores);

/// <summary>The answer for a case without the search for what is missing, which takes most of the time.</summary>
/// <param name="Lesions">The lesions.</param>
/// <param name="Verdicts">The patient's verdicts.</param>
internal sealed record Outline(IReadOnlyList<LesionOutline> Lesions, IReadOnlyList<Verdict> Verdicts)
{
    /// <summary>The fewest hours over all lesions; null for no clock.</summary>
    public int? Hours => Lesions.Min(l => l.Urgency?.FewestHours ?? int.MaxValue) is var hours && hours == int.MaxValue ? null : hours;
}

/// <summary>A part of the answer that the neighbour changes, as it was and as it becomes.</summary>
/// <param name="Lesion">The lesion, by position; null for the patient.</param>
/// <param name="About">What it is about: a score, a table of the pathway; null for the urgency.</param>
/// <param name="From">What was possible.</param>
/// <param name="To">What is possible then.</param>
public sealed record PartChange(int? Lesion, object? About, IReadOnlyList<Text> From, IReadOnlyList<Text> To);

/// <summary>What changes when one entry is replaced by a neighbour.</summary>
/// <param name="Neighbour">The neighbour.</param>
public sealed record Sensitivity(Neighbour Neighbour)
{
    /// <summary>The fewest hours before and after; null where they stay.</summary>
    public (int? From, int? To)? Hours { get; init; }

    /// <summary>The situations of the urgency, where they change.</summary>
    public IReadOnlyList<PartChange> Urgency { get; init; } = [];

    /// <summary>The main situations of the pathway, where they change.</summary>
    public IReadOnlyList<PartChange> Pathway { get; init; } = [];

    /// <summary>Groups of scores, where they change.</summary>
    public IReadOnlyList<PartChange> Groups { get; init; } = [];

    /// <summary>Recommendations whose verdict changes.</summary>
    public IReadOnlyList<(Recommendation Recommendation, Verdict From, Verdict To)> Verdicts { get; init; } = [];

    /// <summary>Whether the neighbour contradicts other entries of the case, so that it is hardly the mistake.</summary>
    public bool Contradicts { get; init; }

    /// <summary>Whether anything changes.</summary>
    public bool ChangesAnything => Hours is not null || Urgency.Count > 0 || Pathway.Count > 0 || Groups.Count > 0 || Verdicts.Count > 0;

    /// <summary>
    /// The order of reading: fewer hours first, then other hours, then urgency, pathway, scores and verdicts alone; then what contradicts other
    /// entries, and what changes nothing.
    /// </summary>
    public int Rank => !ChangesAnything ? 7 : Contradicts ? 6 : Hours is { } hours ? (hours.To ?? int.MaxValue) < (hours.From ?? int.MaxValue) ? 0 : 1
        : Urgency.Count > 0 ? 2
        : Pathway.Count > 0 ? 3
        : Groups.Count > 0 ? 4
        : 5;
}

/// <summary>How sure an answer is: every entry is replaced by its neighbours, one at a time.</summary>
public static class Robustness
{
    /// <summary>What changes for each neighbour of the case that may stand in a case file, the graver first; those that change nothing last.</summary>
    public static IReadOnlyList<Sensitivity> Of(Case @case, Evaluator evaluator)
    {
        var now = evaluator.OutlineOf(@case);
        var contradictions = evaluator.ContradictionsIn(@case).Count;
        var rules = evaluator.Rules;
        return
        [
            .. Neighbours.Of(@case, rules.Levels)
                .Select(n => (Neighbour: n, Case: Neighbours.With(@case, n)))
                .Where(n => CaseChecks.Faults(n.Case, evaluator).Count == 0)
                .Select(n => WithContradiction(Compare(n.Neighbour, now, evaluator.OutlineOf(n.Case), rules), n.Case))
                .OrderBy(s => s.Rank)
                .ThenBy(s => s.Hours?.To ?? int.MaxValue)
                .ThenByDescending(s => s.Verdicts.Count),
        ];

        // Whether a neighbour contradicts other entries is asked only where it changes something: it takes most of the time.
        Sensitivity WithContradiction(Sensitivity sensitivity, Case neighbour) =>
            sensitivity with { Contradicts = sensitivity.ChangesAnything && evaluator.ContradictionsIn(neighbour).Count > contradictions };
    }

    private static Sensitivity Compare(Neighbour neighbour, Outline from, Outline to, RuleSet rules) => new(neighbour)
    {
        Hours = from.Hours == to.Hours ? null : (from.Hours, to.Hours),
        Urgency = [.. Changes(from, to, l => l.Urgency is { } urgency ? [(null, [.. urgency.Possible.Select(c => c.Situation)])] : [])],
        Pathway = [.. Changes(from, to, l => l.Pathway.Where(p => p.Table != rules.Pathway?.Urgency).Select(Situations))],
        Groups = [.. Changes(from, to, l => l.Scores.Select(s => ((object?)s.Score, (IReadOnlyList<Text>)[.. s.Possible.Select(g => g.Label)])))],
        Verdicts = [.. rules.Recommendations.Select((r, i) => (r, from.Verdicts[i], to.Verdicts[i])).Where(v => v.Item2 != v.Item3)],
    };

    private static IEnumerable<PartChange> Changes(
        Outline from, Outline to, Func<LesionOutline, IEnumerable<(object? About, IReadOnlyList<Text> Possible)>> of)
    {
        for (var i = 0; i < from.Lesions.Count; i++)
        {
            var (before, after) = (of(from.Lesions[i]).ToList(), of(to.Lesions[i]).ToList());
            foreach (var about in before.Concat(after).Select(b => b.About).Distinct())
            {
                var (was, becomes) = (Possible(before, about), Possible(after, about));
                if (!was.SequenceEqual(becomes))
                {
                    yield return new PartChange(from.Lesions.Count > 1 ? i : null, about, was, becomes);
                }
            }
        }
    }

    private static (object? About, IReadOnlyList<Text> Possible) Situations(TablePosition position) =>
        (position.Table, [.. position.Possible.Select(c => c.Situation)]);

    private static IReadOnlyList<Text> Possible(List<(object? About, IReadOnlyList<Text> Possible)> all, object? about) =>
        all.Find(a => Equals(a.About, about)).Possible ?? [];
}
