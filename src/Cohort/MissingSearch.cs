using Myelon.Cohort.Reports;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Desk;
using Myelon.Desk.Inputs;

namespace Myelon.Cohort;

/// <summary>A case in which something may be missing.</summary>
/// <param name="Number">Its place in the cohort.</param>
/// <param name="Open">How many verdicts are open.</param>
/// <param name="Case">The case.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record OpenCase(long Number, int Open, UnreadCase Case, Place Place);

/// <summary>
/// Says which missing entries would settle most. The search costs many times as much as a bare verdict, so it looks into a sample that
/// is chosen by the place of a case alone, and lists the entries of those cases in which most is open.
/// </summary>
internal sealed class MissingSearch(GuidelineDesk desk, int top)
{
    /// <summary>Into how many cases is looked, for each of the two.</summary>
    private const int Looked = 1000;

    private readonly PriorityQueue<OpenCase, (ulong, long)> _sample = new(Comparer<(ulong, long)>.Create((a, b) => b.CompareTo(a)));
    private readonly PriorityQueue<OpenCase, (int, long)> _open = new();

    /// <summary>Offers cases; those that are not needed are forgotten.</summary>
    public void Offer(IEnumerable<OpenCase> candidates)
    {
        foreach (var candidate in candidates)
        {
            Keep(_sample, candidate, (Mixed((ulong)candidate.Number), candidate.Number));
            if (candidate.Open > 0)
            {
                Keep(_open, candidate, (candidate.Open, -candidate.Number));
            }
        }
    }

    /// <summary>The cases into which is looked, in their order.</summary>
    public IReadOnlyList<OpenCase> Chosen() => [.. Taken(_sample).Concat(Taken(_open)).DistinctBy(c => c.Number).OrderBy(c => c.Number)];

    /// <summary>What is missing; null where nothing is asked for.</summary>
    public Missing? Find(int minCell)
    {
        if (top == 0)
        {
            return null;
        }

        var sample = Taken(_sample);
        var open = Taken(_open);
        var found = sample.Concat(open).DistinctBy(c => c.Number).OrderBy(c => c.Number).AsParallel().AsOrdered()
            .Select(c => (OpenCase: c, Entries: Entries(c))).ToDictionary(f => f.OpenCase.Number, f => f.Entries);
        var facts = sample.SelectMany(c => found[c.Number].Select(e => (c.Number, Entry: e)))
            .GroupBy(e => e.Entry.Fact)
            .Select(g => new MissingEntry(g.Key, g.Sum(e => e.Entry.Settles.Count), g.Select(e => e.Number).Distinct().LongCount()))
            .Where(m => m.Cases >= minCell)
            .OrderByDescending(m => m.Settles).ThenByDescending(m => m.Cases).ThenBy(m => desk.Rules.Vocabulary.PlaceOf(m.Fact))
            .Take(top);

        // A list that names cases is for the house that keeps them, never for a report whose small counts are hidden.
        var list = minCell > 1 ? [] : open.OrderBy(c => c.Number).SelectMany(c => found[c.Number])
            .OrderByDescending(t => t.Settles.Count).ThenByDescending(t => t.Touches).Take(top);
        return new Missing(sample.Count > 0 && sample.Count < minCell ? null : sample.Count, [.. facts], [.. list]);
    }

    private List<ToDo> Entries(OpenCase candidate)
    {
        var @case = candidate.Case.Read().Reading.Case!;
        return
        [
            .. desk.Evaluator.VerdictsOf(@case)
                .SelectMany((verdicts, lesion) => verdicts.Where(v => v.Verdict == Verdict.Open)
                    .SelectMany(v => v.Needs.Select(n => (Need: n, v.Recommendation, Lesion: Name(@case, n.Fact, lesion)))))
                .GroupBy(n => (n.Need.Fact, n.Lesion))
                .Select(g => new ToDo(
                    @case.Name,
                    candidate.Place,
                    g.Key.Lesion,
                    g.Key.Fact,
                    [.. g.Where(n => n.Need.Settles > 0).Select(n => n.Recommendation).Distinct().OrderBy(r => r.Number)],
                    g.Select(n => n.Recommendation).Distinct().Count())),
        ];
    }

    private static string? Name(Case @case, Fact fact, int lesion) =>
        fact.Scope == FactScope.Lesion && @case.Lesions.Count > 0 ? @case.Lesions[lesion].Name : null;

    private static void Keep<TRank>(PriorityQueue<OpenCase, TRank> kept, OpenCase candidate, TRank rank)
    {
        if (kept.Count < Looked)
        {
            kept.Enqueue(candidate, rank);
        }
        else
        {
            kept.EnqueueDequeue(candidate, rank);
        }
    }

    private static List<OpenCase> Taken<TRank>(PriorityQueue<OpenCase, TRank> kept) => [.. kept.UnorderedItems.Select(i => i.Element).OrderBy(c => c.Number)];

    /// <summary>A place scattered over all numbers (the finaliser of SplitMix64), so that a sample follows no order of the input.</summary>
    private static ulong Mixed(ulong place)
    {
        var mixed = place + 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
