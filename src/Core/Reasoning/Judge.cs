using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>What the rules say of one lesion, and on what it rests: nothing else, and no search for what is missing.</summary>
/// <param name="Findings">What is known.</param>
/// <param name="Verdicts">One verdict for each recommendation.</param>
/// <param name="IsContradicted">For each recommendation whether entries that contradict each other bear on it.</param>
public sealed record LesionJudgement(Findings Findings, IReadOnlyList<Verdict> Verdicts, IReadOnlyList<bool> IsContradicted);

/// <summary>Makes verdicts of truths: the recommendations as decisions, and the conflicts that contest some of them.</summary>
internal sealed class Judge
{
    private readonly (Discrepancy Discrepancy, Predicate ShownIf, int[] Members)[] _discrepancies;
    private readonly ulong[][] _grounds;

    public Judge(RuleSet rules, Inference inference)
    {
        var layout = inference.Layout;
        Recommendations = [.. rules.Recommendations.Select(r => new ReadyRecommendation(r, layout))];
        var position = rules.Recommendations.Select((r, i) => (r, i)).ToDictionary(x => x.r, x => x.i);
        _discrepancies =
        [
            .. rules.Discrepancies.Where(d => d.HasCondition)
                .Select(d => (d, layout.Of(d.ShownIf ?? new Any([])), d.Members.Select(m => position[m]).ToArray())),
        ];
        _grounds = [.. Recommendations.Select(r => Bits(r.Decision.Slots.SelectMany(s => inference.Sources[s]), layout))];
    }

    public ReadyRecommendation[] Recommendations { get; }

    /// <summary>The discrepancies that can be shown, in the order of their places.</summary>
    public Discrepancy DiscrepancyAt(int place) => _discrepancies[place].Discrepancy;

    public int Discrepancies => _discrepancies.Length;

    /// <summary>The facts on which the verdict on a recommendation can depend.</summary>
    public IReadOnlySet<Fact> GroundsOf(Recommendation recommendation, Layout layout)
    {
        var bits = _grounds[Array.FindIndex(Recommendations, r => r.Recommendation == recommendation)];
        return layout.Vocabulary.Facts.Where((_, slot) => (bits[slot >> 6] >> (slot & 63) & 1) != 0).ToHashSet();
    }

    /// <summary>The truths of the slots of every recommendation.</summary>
    public Truth[][] Ask(Findings findings) => Array.ConvertAll(Recommendations, r => r.Decision.Ask(findings));

    /// <summary>The discrepancies that concern a lesion, each with its members that stand.</summary>
    public List<(int Discrepancy, int[] Members)> Shown(Findings findings, Truth[][] truths)
    {
        var (standing, fallen) = (UInt128.Zero, UInt128.Zero);
        for (var i = 0; i < truths.Length; i++)
        {
            var bit = UInt128.One << i;
            standing |= Recommendations[i].Stands(truths[i]) ? bit : 0;
            fallen |= Recommendations[i].Falls(truths[i]) ? bit : 0;
        }

        findings.Standing = (standing, fallen);
        var shown = new List<(int, int[])>();
        for (var i = 0; i < _discrepancies.Length; i++)
        {
            if (_discrepancies[i].ShownIf(findings).IsYes)
            {
                shown.Add((i, Array.FindAll(_discrepancies[i].Members, m => Recommendations[m].Stands(truths[m]))));
            }
        }

        return shown;
    }

    /// <summary>The verdict on a recommendation, and the conflicts that make it contested.</summary>
    public (Verdict Verdict, string[] Contested) Of(int recommendation, Truth[][] truths, List<(int Discrepancy, int[] Members)> shown)
    {
        var verdict = Recommendations[recommendation].Verdict(truths[recommendation]);
        string[] contested = shown.Count > 0 && verdict is Verdict.Due or Verdict.Deviates or Verdict.Applies ? ContestedBy(recommendation, shown) : [];
        return (contested.Length > 0 ? Verdict.Applies : verdict, contested);
    }

    /// <summary>The verdicts on a lesion alone.</summary>
    public LesionJudgement Of(Findings findings)
    {
        var truths = Ask(findings);
        var shown = Shown(findings, truths);
        var verdicts = new Verdict[Recommendations.Length];
        for (var i = 0; i < verdicts.Length; i++)
        {
            verdicts[i] = Of(i, truths, shown).Verdict;
        }

        return new LesionJudgement(findings, verdicts, Contradicted(findings));
    }

    /// <summary>For each recommendation whether entries that contradict each other bear on it.</summary>
    public bool[] Contradicted(Findings findings)
    {
        var contradicted = new bool[Recommendations.Length];
        if (findings.SetAside.Count > 0)
        {
            var layout = findings.Layout;
            var against = Bits(findings.SetAside.SelectMany(a => a.Because.Append(a.Fact)).Select(layout.SlotOf), layout);
            for (var i = 0; i < contradicted.Length; i++)
            {
                contradicted[i] = _grounds[i].Zip(against).Any(b => (b.First & b.Second) != 0);
            }
        }

        return contradicted;
    }

    private string[] ContestedBy(int recommendation, List<(int Discrepancy, int[] Members)> shown) =>
        [.. shown.Where(s => _discrepancies[s.Discrepancy].Discrepancy.Contests && s.Members.Contains(recommendation))
            .Select(s => _discrepancies[s.Discrepancy].Discrepancy.Id)];

    private static ulong[] Bits(IEnumerable<int> slots, Layout layout)
    {
        var bits = new ulong[(layout.Vocabulary.Facts.Count + 63) / 64];
        foreach (var slot in slots)
        {
            bits[slot >> 6] |= 1UL << (slot & 63);
        }

        return bits;
    }
}
