using Myelon.Core.Cases;
using Myelon.Core.Forms;

namespace Myelon.Core.Reasoning;

/// <summary>Tells an open question from one that the kind of source can never answer.</summary>
public static class Judgeability
{
    /// <summary>Whether a verdict is open only for facts that the source of the case cannot carry.</summary>
    public static bool IsNotJudgeable(RecommendationVerdict verdict, Case @case) =>
        @case.Carries is { } carried && verdict.Verdict == Verdict.Open && verdict.Needs.Count > 0 && verdict.Needs.All(n => !carried.Contains(n.Fact));

    /// <summary>The numbers of the recommendations that cannot be judged from the source of an imported case.</summary>
    public static IReadOnlyList<int> NotFromThisSource(Case? imported, Evaluator evaluator) => imported is { Carries: not null } @case
        ? [.. evaluator.Evaluate(@case).Verdicts.Where(v => IsNotJudgeable(v, @case)).Select(v => v.Recommendation.Number)]
        : [];
}
