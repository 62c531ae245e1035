using Myelon.Core.Codes;
using Myelon.Core.Evaluation;
using Myelon.Core.Recommendations;

namespace Myelon.Adapters.Import;

/// <summary>Tells an open question from one that the kind of source can never answer.</summary>
public static class Judgeability
{
    /// <summary>The numbers of the open recommendations of which no missing fact can stand in a source of this kind.</summary>
    public static IReadOnlyList<int> NotFromThisSource(ImportedCase imported, CodeTables tables, Evaluator evaluator)
    {
        if (imported.Case is not { } @case || !tables.Carries.TryGetValue(imported.Kind, out var carried))
        {
            return [];
        }

        return
        [
            .. evaluator.Evaluate(@case).Verdicts
                .Where(v => v.Verdict == Verdict.Open && v.Needs.Count > 0 && v.Needs.All(n => !carried.Contains(n.Fact)))
                .Select(v => v.Recommendation.Number),
        ];
    }
}
