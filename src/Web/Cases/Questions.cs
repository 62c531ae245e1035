using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;

namespace Myelon.Web.Cases;

/// <summary>A question with what its answer does.</summary>
/// <param name="Fact">The fact that is asked.</param>
/// <param name="LesionName">The lesion for which it is asked, or null for the patient.</param>
/// <param name="Settles">The open recommendations that some answer settles alone.</param>
/// <param name="Touches">All open recommendations that it concerns.</param>
/// <param name="Tables">The tables of the pathway that it narrows.</param>
public sealed record AskedQuestion(
    Fact Fact, string? LesionName, IReadOnlyList<Recommendation> Settles, IReadOnlyList<Recommendation> Touches, IReadOnlyList<PathwayTable> Tables);

/// <summary>The questions of an answer in the order of the interview.</summary>
public static class Questions
{
    /// <summary>All of them, most decisive first.</summary>
    public static IReadOnlyList<AskedQuestion> Of(CaseEvaluation evaluation) =>
        [.. NextQuestion.Of(evaluation).Select(q => new AskedQuestion(q.Fact, q.Lesion is { } i ? evaluation.Lesions[i].Name : null, Settled(evaluation, q), q.Recommendations, q.Tables))];

    private static IReadOnlyList<Recommendation> Settled(CaseEvaluation evaluation, NextQuestion question) =>
    [
        .. (question.Lesion is { } i ? [evaluation.Lesions[i]] : evaluation.Lesions)
            .SelectMany(l => l.Verdicts)
            .Where(v => v.Verdict == Verdict.Open && v.Needs.Any(n => n.Fact == question.Fact && n.Settles > 0))
            .Select(v => v.Recommendation)
            .Distinct()
            .OrderBy(r => r.Number),
    ];
}
