using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using Myelon.Desk.Cases;

namespace Myelon.Desk.Reading;

/// <summary>A case of the store with its verdict for one recommendation.</summary>
/// <param name="Case">The case.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Lesions">The lesions that have it; none in a case without lesions.</param>
public sealed record ConcernedCase(DeskCase Case, RecommendationVerdict Verdict, IReadOnlyList<string> Lesions);

/// <summary>Which cases a recommendation concerns.</summary>
/// <param name="Cases">Those that it may concern, the most pressing first.</param>
/// <param name="NotConcerned">How many it does not concern.</param>
/// <param name="NotReadable">How many cannot be read any more.</param>
public sealed record ConcernedCases(IReadOnlyList<ConcernedCase> Cases, int NotConcerned, int NotReadable)
{
    /// <summary>Sorts the cases of a store by their verdict.</summary>
    public static ConcernedCases Of(Recommendation recommendation, IReadOnlyList<DeskCase> all)
    {
        var judged = all.Where(c => c.Evaluation is not null).Select(c => Judged(recommendation, c, c.Evaluation!)).ToList();
        return new(
            [
                .. judged.Where(c => c.Verdict.Verdict != Verdict.NotApplicable)
                    .OrderByDescending(c => c.Verdict.Verdict)
                    .ThenBy(c => c.Case.Stored.Content.Pseudonym, StringComparer.Ordinal),
            ],
            judged.Count(c => c.Verdict.Verdict == Verdict.NotApplicable),
            all.Count(c => c.Evaluation is null));
    }

    private static ConcernedCase Judged(Recommendation recommendation, DeskCase @case, CaseEvaluation evaluation)
    {
        var verdict = evaluation.VerdictOf(recommendation);
        return new(@case, verdict, [.. evaluation.LesionsWith(verdict).Select(l => l.Name).OfType<string>()]);
    }
}
