using Myelon.Core.Forms;
using Myelon.Core.Reasoning;

namespace Myelon.Core.Speech;

/// <summary>
/// The recommendations of an answer in the order in which they are read: each in one group, given by its position in the answer.
/// </summary>
/// <param name="evaluation">The answer.</param>
public sealed class AnswerGroups(CaseEvaluation evaluation)
{
    /// <summary>Those whose time word is immediate, while they are not met.</summary>
    public IReadOnlyList<int> Urgent { get; } = Choose(evaluation, IsUrgent);

    /// <summary>Those that the plan contradicts, strong ones first.</summary>
    public IReadOnlyList<int> Deviates { get; } = ByWeight(evaluation, Verdict.Deviates);

    /// <summary>Those that are not yet done, strong ones first; in an emergency what can wait comes last.</summary>
    public IReadOnlyList<int> Due { get; } = ByWeight(evaluation, Verdict.Due);

    /// <summary>Those that concern the patient, strong ones first.</summary>
    public IReadOnlyList<int> Applies { get; } = ByWeight(evaluation, Verdict.Applies);

    /// <summary>Those on which the text contradicts itself.</summary>
    public IReadOnlyList<int> Contested { get; } = Choose(evaluation, v => v.Contested.Count > 0 && v.Recommendation.TimeLimit is not { IsImmediate: true });

    /// <summary>Those that the source of an imported case can never answer.</summary>
    public IReadOnlyList<int> NotJudgeable { get; } = Choose(evaluation, v => Judgeability.IsNotJudgeable(v, evaluation.Case));

    /// <summary>Those for which something is not known.</summary>
    public IReadOnlyList<int> Open { get; } = Choose(evaluation, v => v.Verdict == Verdict.Open && !Judgeability.IsNotJudgeable(v, evaluation.Case));

    /// <summary>Those with a verdict that needs no further thought: met, excepted or not applicable.</summary>
    public IReadOnlyList<int> With(Verdict verdict) => Choose(evaluation, v => v.Verdict == verdict);

    internal static bool IsUrgent(RecommendationVerdict verdict) =>
        verdict.Recommendation.TimeLimit is { IsImmediate: true } && verdict.Verdict is Verdict.Due or Verdict.Deviates or Verdict.Applies;

    internal static bool IsUrgentIfSettled(RecommendationVerdict verdict) => verdict is { Verdict: Verdict.Open, Recommendation.TimeLimit.IsImmediate: true };

    private static IReadOnlyList<int> ByWeight(CaseEvaluation evaluation, Verdict verdict) =>
    [
        .. Choose(evaluation, v => v.Verdict == verdict && v.Contested.Count == 0 && v.Recommendation.TimeLimit is not { IsImmediate: true })
            .OrderBy(i => evaluation.Urgency is { HasClock: true } && evaluation.Verdicts[i].Recommendation.CanWait)
            .ThenByDescending(i => evaluation.Verdicts[i].Recommendation.Weight),
    ];

    private static IReadOnlyList<int> Choose(CaseEvaluation evaluation, Func<RecommendationVerdict, bool> choose) =>
        [.. Enumerable.Range(0, evaluation.Verdicts.Count).Where(i => choose(evaluation.Verdicts[i]))];
}
