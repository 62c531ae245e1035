using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>A question whose answer would change something that is open.</summary>
/// <param name="Fact">The fact that is asked.</param>
/// <param name="Lesion">The lesion, by position; null for the patient.</param>
/// <param name="Weight">How much its answer narrows what is open, on average over the possible answers.</param>
/// <param name="Settles">The open recommendations that some answer settles alone.</param>
/// <param name="Recommendations">The open recommendations that it touches.</param>
/// <param name="Tables">The tables of the pathway that it narrows.</param>
/// <param name="Times">The clocks that it sets going or settles.</param>
public sealed record Question(
    Fact Fact,
    int? Lesion,
    double Weight,
    IReadOnlyList<Recommendation> Settles,
    IReadOnlyList<Recommendation> Recommendations,
    IReadOnlyList<PathwayTable> Tables,
    IReadOnlyList<TimingRule> Times)
{
    /// <summary>How much a clock that runs and whose start or end is not known weighs in the choice of the next question.</summary>
    private const int OfClock = 30;

    /// <summary>
    /// All questions of an answer in the one order of this product: what the bedside knows, in an emergency the start of the hours first, then what
    /// an investigation shows, then what is decided; within that by how many bits they narrow the open recommendations, strong grades weighing
    /// more, the tables of the pathway, urgent ones weighing more, and the clocks that run. None is left when nothing open could change.
    /// </summary>
    public static IReadOnlyList<Question> Of(CaseEvaluation evaluation)
    {
        var parts = new List<Part>();
        var named = evaluation.Case.Lesions.Count > 0;
        for (var i = 0; i < evaluation.Lesions.Count; i++)
        {
            var lesion = evaluation.Lesions[i];
            foreach (var verdict in lesion.Verdicts.Where(v => v.Verdict == Verdict.Open))
            {
                var recommendation = verdict.Recommendation;
                parts.AddRange(verdict.Needs.Select(n => Part.Of(n, Place(n.Fact, i), recommendation.Weight) with { Recommendation = recommendation }));
            }

            for (var t = 0; t < lesion.Pathway.Count; t++)
            {
                var table = lesion.Pathway[t].Table;
                parts.AddRange(lesion.PathwayNeeds[t].Select(n => Part.Of(n, Place(n.Fact, i), table.Weight) with { Table = table }));
            }

            foreach (var clock in lesion.Clocks.Where(c => c.State is ClockState.StartUnknown or ClockState.StopUnknown))
            {
                parts.AddRange(clock.Ranked.Select(n => Part.Of(n, Place(n.Fact, i), OfClock) with { Time = clock.Rule }));
            }
        }

        // In an emergency it is asked first when it began: hours run from then, whatever else is open.
        var start = evaluation.Urgency is { HasClock: true, NothingEntered: false } ? evaluation.Rules.Pathway!.ClockStart : null;
        var vocabulary = evaluation.Rules.Vocabulary;
        return [.. parts
            .GroupBy(p => (p.Fact, p.Lesion))
            .Select(g => new Question(
                g.Key.Fact,
                g.Key.Lesion,
                g.Sum(p => p.Weight),
                [.. g.Where(p => p.Settles).Select(p => p.Recommendation).OfType<Recommendation>().Distinct().OrderBy(r => r.Number)],
                [.. g.Select(p => p.Recommendation).OfType<Recommendation>().Distinct().OrderBy(r => r.Number)],
                [.. g.Select(p => p.Table).OfType<PathwayTable>().Distinct()],
                [.. g.Select(p => p.Time).OfType<TimingRule>().Distinct()]))
            .OrderBy(q => q.Fact.KnownBy.Stage())
            .ThenByDescending(q => q.Fact == start)
            .ThenByDescending(q => q.Weight)
            .ThenBy(q => vocabulary.PlaceOf(q.Fact))
            .ThenBy(q => q.Lesion ?? -1)];

        int? Place(Fact fact, int lesion) => named && fact.Scope == FactScope.Lesion ? lesion : null;
    }

    private readonly record struct Part(Fact Fact, int? Lesion, double Weight, bool Settles)
    {
        public Recommendation? Recommendation { get; init; }

        public PathwayTable? Table { get; init; }

        public TimingRule? Time { get; init; }

        public static Part Of(Need need, int? lesion, int weight) => new(need.Fact, lesion, weight * need.Narrows, need.Settles > 0);
    }
}

/// <summary>A missing fact, with everything that it would settle.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Settles">The open recommendations that some value of it settles alone.</param>
/// <param name="Touches">The recommendations whose possible verdicts some value of it changes.</param>
/// <param name="Tables">The tables of the pathway that it narrows.</param>
/// <param name="Times">The clocks that it sets going or settles.</param>
/// <param name="Lesions">The lesions for which it is missing, by position.</param>
public sealed record MissingFact(
    Fact Fact,
    IReadOnlyList<Recommendation> Settles,
    IReadOnlyList<Recommendation> Touches,
    IReadOnlyList<PathwayTable> Tables,
    IReadOnlyList<TimingRule> Times,
    IReadOnlyList<int> Lesions)
{
    /// <summary>The questions as facts, each once.</summary>
    internal static IReadOnlyList<MissingFact> Of(IReadOnlyList<Question> questions) =>
    [
        .. questions.GroupBy(q => q.Fact).Select(g => new MissingFact(
            g.Key,
            [.. g.SelectMany(q => q.Settles).Distinct().OrderBy(r => r.Number)],
            [.. g.SelectMany(q => q.Recommendations).Distinct().OrderBy(r => r.Number)],
            [.. g.SelectMany(q => q.Tables).Distinct()],
            [.. g.SelectMany(q => q.Times).Distinct()],
            [.. g.Select(q => q.Lesion).OfType<int>().Order()])),
    ];
}
