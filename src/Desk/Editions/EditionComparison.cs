using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;

namespace Myelon.Desk.Editions;

/// <summary>A part of a rule that differs between two editions.</summary>
/// <param name="Part">The part by its stable code: that of a slot, <c>grade</c>, or <c>rests_on</c>.</param>
/// <param name="On">The fact that follows otherwise, or the definition that reads otherwise; null for a part of the recommendation itself.</param>
/// <param name="Before">The condition in the old edition, where it is one.</param>
/// <param name="After">The condition in the new edition, where it is one.</param>
public sealed record RuleChange(string Part, string? On, Condition? Before, Condition? After);

/// <summary>A recommendation that is not the same in two editions.</summary>
/// <param name="Before">As the old edition has it; null where it is new.</param>
/// <param name="After">As the new edition has it; null where it is gone.</param>
/// <param name="Rules">What of its rule differs.</param>
public sealed record RecommendationChange(Recommendation? Before, Recommendation? After, IReadOnlyList<RuleChange> Rules)
{
    /// <summary>The stable name.</summary>
    public string Slug => (After ?? Before)!.Slug;

    /// <summary>Whether it stands under another number.</summary>
    public bool IsRenumbered => Before is not null && After is not null && Before.Number != After.Number;
}

/// <summary>A recommendation whose answer for a lesion differs between two editions.</summary>
/// <param name="Lesion">The lesion; null for a case without any.</param>
/// <param name="Before">The old answer; null where the old edition does not have the recommendation.</param>
/// <param name="After">The new answer; null where the new edition does not have it.</param>
/// <param name="Because">How the recommendation differs; null where nothing of its own does (another recommendation or a conflict acts on it).</param>
public sealed record AnswerChange(string? Lesion, RecommendationVerdict? Before, RecommendationVerdict? After, RecommendationChange? Because);

/// <summary>A case with the answers that differ.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Changes">The answers.</param>
public sealed record ComparedCase(string Name, IReadOnlyList<AnswerChange> Changes);

/// <summary>Two editions side by side: what differs in their rules, and in their answers for a case. Recommendations are matched by slug.</summary>
public sealed class EditionComparison
{
    private readonly GuidelineDesk _before;
    private readonly GuidelineDesk _after;

    /// <summary>The comparison of an old edition with a new one.</summary>
    public EditionComparison(GuidelineDesk before, GuidelineDesk after)
    {
        (_before, _after) = (before, after);
        Changes = [.. Slugs().Select(Change).OfType<RecommendationChange>()];
    }

    /// <summary>The recommendations that differ, in the order of the new edition; those that are gone come last.</summary>
    public IReadOnlyList<RecommendationChange> Changes { get; }

    /// <summary>The answers that differ for a case, read for each edition by itself.</summary>
    public IReadOnlyList<AnswerChange> For(Case before, Case after)
    {
        var (old, @new) = (_before.Evaluator.Evaluate(before), _after.Evaluator.Evaluate(after));
        return
        [
            .. old.Lesions.Zip(@new.Lesions, (earlier, later) => Slugs().Select(slug => Answer(slug, earlier, later)).OfType<AnswerChange>())
                .SelectMany(changes => changes),
        ];
    }

    private IEnumerable<string> Slugs() =>
        _after.Rules.Recommendations.Concat(_before.Rules.Recommendations).Select(r => r.Slug).Distinct(StringComparer.Ordinal);

    private AnswerChange? Answer(string slug, LesionEvaluation before, LesionEvaluation after)
    {
        var (old, @new) = (Verdict(before, slug), Verdict(after, slug));

        // A recommendation that does not exist asks as little as one that does not concern the case.
        return (old?.Verdict ?? Core.Forms.Verdict.NotApplicable) == (@new?.Verdict ?? Core.Forms.Verdict.NotApplicable)
            ? null
            : new AnswerChange(after.Name, old, @new, Changes.FirstOrDefault(c => c.Slug == slug));
    }

    private static RecommendationVerdict? Verdict(LesionEvaluation lesion, string slug) =>
        lesion.Verdicts.FirstOrDefault(v => v.Recommendation.Slug == slug);

    private RecommendationChange? Change(string slug)
    {
        var (before, after) = (Find(_before, slug), Find(_after, slug));
        var rules = before is null || after is null ? [] : Rules(before, after);
        return before is not null && after is not null && before.Number == after.Number && rules.Count == 0
            ? null
            : new RecommendationChange(before, after, rules);
    }

    private static Recommendation? Find(GuidelineDesk desk, string slug) => desk.Rules.Recommendations.FirstOrDefault(r => r.Slug == slug);

    private List<RuleChange> Rules(Recommendation before, Recommendation after)
    {
        var (was, isNow) = (RecommendationSlots.Of(before).ToList(), RecommendationSlots.Of(after).ToList());
        var changes = was.Concat(isNow).DistinctBy(s => s.Code)
            .Select(s => (s.Code, Old: was.Find(o => o.Code == s.Code).Condition, New: isNow.Find(o => o.Code == s.Code).Condition))
            .Where(c => Canonically(c.Old) != Canonically(c.New))
            .Select(c => new RuleChange(c.Code, null, c.Old, c.New))
            .ToList();
        if (!before.Sentences.Select(s => s.Grade).SequenceEqual(after.Sentences.Select(s => s.Grade)))
        {
            changes.Add(new RuleChange("grade", null, null, null));
        }

        var (old, @new) = (Grounds(_before.Rules, before), Grounds(_after.Rules, after));
        changes.AddRange(old.Keys.Union(@new.Keys).Where(k => old.GetValueOrDefault(k) != @new.GetValueOrDefault(k)).Order(StringComparer.Ordinal)
            .Select(k => new RuleChange("rests_on", k, null, null)));
        return changes;
    }

    private static string Canonically(Condition? condition) => condition is null ? "" : Canonical.Instance.Of(condition);

    /// <summary>The derivations and definitions on which a recommendation rests, each under its code.</summary>
    private static Dictionary<string, string> Grounds(RuleSet rules, Recommendation recommendation)
    {
        var reached = recommendation.Slots.SelectMany(s => FactsUsed.In(s)).ToHashSet();
        var next = new Queue<Fact>(reached);
        var grounds = new Dictionary<string, string>(StringComparer.Ordinal);
        while (next.TryDequeue(out var fact))
        {
            foreach (var derivation in rules.Derivations.Where(d => d.Target == fact))
            {
                grounds[fact.Code] = grounds.GetValueOrDefault(fact.Code) + derivation.Canonical;
                Reach(derivation.Uses);
            }

            foreach (var definition in rules.Definitions.Where(d => d.Narrows.Contains(fact)))
            {
                grounds[definition.Code] = definition.Canonical;
                Reach(definition.Facts);
            }
        }

        return grounds;

        void Reach(IEnumerable<Fact> facts)
        {
            foreach (var fact in facts.Where(reached.Add))
            {
                next.Enqueue(fact);
            }
        }
    }
}
