using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>A question whose answer would settle something that is open.</summary>
/// <param name="Fact">The fact that is asked.</param>
/// <param name="Lesion">The lesion, by position; null for the patient.</param>
/// <param name="Weight">How much its answer narrows what is open, on average over the possible answers.</param>
/// <param name="Recommendations">The open recommendations that it touches.</param>
/// <param name="Tables">The tables of the pathway that it narrows.</param>
public sealed record NextQuestion(
    Fact Fact, int? Lesion, double Weight, IReadOnlyList<Recommendation> Recommendations, IReadOnlyList<PathwayTable> Tables)
{
    /// <summary>
    /// A fact that is meant to follow from others is asked after them: its weight counts this much, so that a person is asked what
    /// can be seen before what must be judged.
    /// </summary>
    private const double OfDerivedFact = 0.25;

    /// <summary>
    /// All questions of an answer, most decisive first: by how many bits they narrow the open recommendations, strong grades
    /// weighing more, and the tables of the pathway, urgent ones weighing more. None is left when nothing open could change.
    /// </summary>
    public static IReadOnlyList<NextQuestion> Of(CaseEvaluation evaluation)
    {
        var parts = new List<(Fact Fact, int? Lesion, double Weight, Recommendation? Recommendation, PathwayTable? Table)>();
        var named = evaluation.Case.Lesions.Count > 0;
        for (var i = 0; i < evaluation.Lesions.Count; i++)
        {
            var lesion = evaluation.Lesions[i];
            foreach (var verdict in lesion.Verdicts.Where(v => v.Verdict == Verdict.Open))
            {
                parts.AddRange(verdict.Needs.Select(n => (n.Fact, Place(n.Fact, i), verdict.Recommendation.Weight * n.Narrows, (Recommendation?)verdict.Recommendation, (PathwayTable?)null)));
            }

            for (var t = 0; t < lesion.Pathway.Count; t++)
            {
                var table = lesion.Pathway[t].Table;
                parts.AddRange(lesion.PathwayNeeds[t].Select(n => (n.Fact, Place(n.Fact, i), table.Weight * n.Narrows, (Recommendation?)null, (PathwayTable?)table)));
            }
        }

        return [.. parts
            .GroupBy(p => (p.Fact, p.Lesion))
            .Select(g => new NextQuestion(
                g.Key.Fact,
                g.Key.Lesion,
                g.Sum(p => p.Weight) * (g.Key.Fact.IsDerived ? OfDerivedFact : 1),
                [.. g.Select(p => p.Recommendation).OfType<Recommendation>().Distinct().OrderBy(r => r.Number)],
                [.. g.Select(p => p.Table).OfType<PathwayTable>().Distinct()]))
            .OrderByDescending(q => q.Weight)
            .ThenBy(q => q.Fact.Index)
            .ThenBy(q => q.Lesion ?? -1)];

        int? Place(Fact fact, int lesion) => named && fact.Scope == FactScope.Lesion ? lesion : null;
    }
}
