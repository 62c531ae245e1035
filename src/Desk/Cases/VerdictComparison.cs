using Myelon.Core.Forms;
using Myelon.Core.Reasoning;

namespace Myelon.Desk.Cases;

/// <summary>A recommendation whose verdict is another one afterwards.</summary>
/// <param name="Lesion">The lesion, or null where the verdict is the patient's.</param>
/// <param name="Before">The verdict before.</param>
/// <param name="After">The verdict after.</param>
public sealed record VerdictChange(string? Lesion, RecommendationVerdict Before, RecommendationVerdict After)
{
    /// <summary>The recommendation.</summary>
    public Recommendation Recommendation => After.Recommendation;
}

/// <summary>Two answers for one patient side by side.</summary>
public static class VerdictComparison
{
    /// <summary>Whether both answers are about the same lesions, so that each can be compared.</summary>
    public static bool HaveSameLesions(CaseEvaluation before, CaseEvaluation after) =>
        before.Lesions.Select(l => l.Name).SequenceEqual(after.Lesions.Select(l => l.Name));

    /// <summary>What changed, the most pressing first: for each lesion where the lesions are the same, else for the patient.</summary>
    public static IReadOnlyList<VerdictChange> Changes(CaseEvaluation before, CaseEvaluation after)
    {
        var pairs = HaveSameLesions(before, after)
            ? before.Lesions.Zip(after.Lesions)
                .SelectMany(l => l.First.Verdicts.Zip(l.Second.Verdicts).Select(v => new VerdictChange(l.First.Name, v.First, v.Second)))
            : before.Verdicts.Zip(after.Verdicts).Select(v => new VerdictChange(null, v.First, v.Second));
        return
        [
            .. pairs.Where(c => c.Before.Verdict != c.After.Verdict || !c.Before.Contested.SequenceEqual(c.After.Contested))
                .OrderByDescending(c => Pressing(c.After) > Pressing(c.Before) ? Pressing(c.After) : Pressing(c.Before))
                .ThenBy(c => c.Recommendation.Number),
        ];
    }

    private static int Pressing(RecommendationVerdict verdict) => (int)verdict.Verdict;
}
