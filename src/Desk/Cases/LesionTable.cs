using Myelon.Core.Forms;
using Myelon.Core.Reasoning;

namespace Myelon.Desk.Cases;

/// <summary>The recommendations on which the lesions of a case differ.</summary>
public static class LesionTable
{
    /// <summary>By position, in the order of number: those of which at least one lesion has another verdict than the first.</summary>
    public static IReadOnlyList<int> Differing(CaseEvaluation evaluation) =>
    [
        .. Enumerable.Range(0, evaluation.Verdicts.Count)
            .Where(i => evaluation.Lesions.Any(l => l.Verdicts[i].Verdict != evaluation.Lesions[0].Verdicts[i].Verdict)),
    ];

    /// <summary>How many recommendations of a lesion have a verdict.</summary>
    public static int Count(LesionEvaluation lesion, Verdict verdict) => lesion.Verdicts.Count(v => v.Verdict == verdict);
}
