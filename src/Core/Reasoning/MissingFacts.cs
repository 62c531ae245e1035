using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>Adds up over lesions and recommendations what is missing.</summary>
internal static class MissingFacts
{
    /// <summary>The needs of several lesions as one list, most decisive first.</summary>
    public static IReadOnlyList<Need> Union(IEnumerable<IReadOnlyList<Need>> needs) =>
        [.. needs.SelectMany(n => n).GroupBy(n => n.Fact).Select(g => new Need(g.Key, g.Max(n => n.Settles), g.Max(n => n.Narrows)))
            .OrderByDescending(n => n.Settles).ThenBy(n => n.Fact.Index)];

    /// <summary>What is missing over all lesions: what settles most first, strong grades weighing more.</summary>
    public static IReadOnlyList<MissingFact> Of(
        IReadOnlyList<LesionEvaluation> lesions, IReadOnlyList<Recommendation> recommendations, int facts, bool named)
    {
        var place = new int[facts];
        var (all, count) = (new Tally[32], 0);
        for (var lesion = 0; lesion < lesions.Count; lesion++)
        {
            var verdicts = lesions[lesion].Verdicts;
            for (var r = 0; r < verdicts.Count; r++)
            {
                if (verdicts[r].Verdict != Verdict.Open)
                {
                    continue;
                }

                foreach (var need in verdicts[r].Needs)
                {
                    ref var at = ref place[need.Fact.Index];
                    if (at == 0)
                    {
                        at = ++count;
                        if (count > all.Length)
                        {
                            Array.Resize(ref all, 2 * all.Length);
                        }

                        all[at - 1] = new Tally(need.Fact);
                    }

                    ref var tally = ref all[at - 1];
                    tally.Touches |= UInt128.One << r;
                    tally.Settles |= need.Settles > 0 ? UInt128.One << r : 0;
                    if (tally.Lesions.Count == 0 || tally.Lesions[^1] != lesion)
                    {
                        tally.Lesions.Add(lesion);
                    }
                }
            }
        }

        var ranked = all.AsSpan(0, count).ToArray();
        for (var i = 0; i < ranked.Length; i++)
        {
            ranked[i].Rank = (Weight(ranked[i].Settles, recommendations) << 16) + Weight(ranked[i].Touches, recommendations);
        }

        Array.Sort(ranked, static (left, right) => right.Rank.CompareTo(left.Rank) is var order and not 0 ? order : left.Fact.Index.CompareTo(right.Fact.Index));
        return Array.ConvertAll(ranked, t => new MissingFact(
            t.Fact, Listed(t.Settles, recommendations), Listed(t.Touches, recommendations), named ? t.Lesions : []));
    }

    private static int Weight(UInt128 bits, IReadOnlyList<Recommendation> recommendations)
    {
        var weight = 0;
        for (; bits != 0; bits &= bits - 1)
        {
            weight += recommendations[(int)UInt128.TrailingZeroCount(bits)].Weight;
        }

        return weight;
    }

    private static Recommendation[] Listed(UInt128 bits, IReadOnlyList<Recommendation> recommendations)
    {
        var list = new Recommendation[(int)UInt128.PopCount(bits)];
        for (var i = 0; bits != 0; bits &= bits - 1)
        {
            list[i++] = recommendations[(int)UInt128.TrailingZeroCount(bits)];
        }

        return list;
    }

    private struct Tally(Fact fact)
    {
        public readonly Fact Fact = fact;
        public UInt128 Settles;
        public UInt128 Touches;
        public readonly List<int> Lesions = [];
        public int Rank;
    }
}
