using Myelon.Core.Facts;
using Myelon.Core.Recommendations;

namespace Myelon.Core.Evaluation;

/// <summary>Adds up over lesions and recommendations what is missing.</summary>
internal static class MissingFacts
{
    /// <summary>The needs of several lesions as one list, most decisive first.</summary>
    public static IReadOnlyList<Need> Union(IEnumerable<IReadOnlyList<Need>> needs) =>
        [.. needs.SelectMany(n => n).GroupBy(n => n.Fact).Select(g => new Need(g.Key, g.Max(n => n.Settles), g.Max(n => n.Narrows)))
            .OrderByDescending(n => n.Settles).ThenBy(n => n.Fact.Index)];

    /// <summary>What is missing over all lesions: what settles most first, strong grades weighing more.</summary>
    public static IReadOnlyList<MissingFact> Of(IReadOnlyList<LesionEvaluation> lesions, int facts, bool named)
    {
        var all = new Tally?[facts];
        for (var lesion = 0; lesion < lesions.Count; lesion++)
        {
            foreach (var verdict in lesions[lesion].Verdicts)
            {
                if (verdict.Verdict == Verdict.Open)
                {
                    foreach (var need in verdict.Needs)
                    {
                        (all[need.Fact.Index] ??= new Tally(need.Fact)).Add(verdict.Recommendation, need.Settles > 0, lesion);
                    }
                }
            }
        }

        var ranked = Array.FindAll(all, t => t is not null);
        Array.Sort(ranked, static (left, right) =>
            right!.SettlesWeight.CompareTo(left!.SettlesWeight) is var first and not 0 ? first
            : right.TouchesWeight.CompareTo(left.TouchesWeight) is var second and not 0 ? second
            : left.Fact.Index.CompareTo(right.Fact.Index));
        return Array.ConvertAll(ranked, t => new MissingFact(t!.Fact, t.Settles, t.Touches, named ? t.Lesions : []));
    }

    private sealed class Tally(Fact fact)
    {
        public Fact Fact { get; } = fact;

        public List<Recommendation> Settles { get; } = [];

        public List<Recommendation> Touches { get; } = [];

        public List<int> Lesions { get; } = [];

        public int SettlesWeight { get; private set; }

        public int TouchesWeight { get; private set; }

        public void Add(Recommendation recommendation, bool settles, int lesion)
        {
            TouchesWeight += Insert(Touches, recommendation);
            SettlesWeight += settles ? Insert(Settles, recommendation) : 0;
            if (Lesions.Count == 0 || Lesions[^1] != lesion)
            {
                Lesions.Add(lesion);
            }
        }

        /// <summary>Keeps the list in the order of numbers, each once; gives the weight of one that is new.</summary>
        private static int Insert(List<Recommendation> list, Recommendation recommendation)
        {
            var at = list.Count;
            while (at > 0 && list[at - 1].Number > recommendation.Number)
            {
                at--;
            }

            if (at > 0 && list[at - 1] == recommendation)
            {
                return 0;
            }

            list.Insert(at, recommendation);
            return recommendation.Weight;
        }
    }
}
