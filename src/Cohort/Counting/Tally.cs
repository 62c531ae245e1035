using System.Numerics;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;

namespace Myelon.Cohort.Counting;

/// <summary>Counts of one part of a cohort: for each recommendation and state, in patients and in lesions.</summary>
public sealed class Counts(int recommendations)
{
    private readonly long[] _patients = new long[recommendations * CaseStates.All.Count];
    private readonly long[] _lesions = new long[recommendations * CaseStates.All.Count];

    /// <summary>How many there are.</summary>
    public long this[Unit unit, int recommendation, CaseState state] => Of(unit)[Place(recommendation, state)];

    /// <summary>How many there are of a unit, whatever their state; 0 where there is no recommendation.</summary>
    public long Total(Unit unit) => Of(unit).AsSpan(0, Math.Min(CaseStates.All.Count, _patients.Length)).ToArray().Sum();

    internal void Add(Unit unit, int recommendation, CaseState state, int count) => Of(unit)[Place(recommendation, state)] += count;

    internal void Add(Counts other)
    {
        for (var i = 0; i < _patients.Length; i++)
        {
            _patients[i] += other._patients[i];
            _lesions[i] += other._lesions[i];
        }
    }

    private static int Place(int recommendation, CaseState state) => (recommendation * CaseStates.All.Count) + (int)state;

    private long[] Of(Unit unit) => unit == Unit.Patients ? _patients : _lesions;
}

/// <summary>
/// Counts cases, block by block. One thread fills one tally; tallies are added in the end, and the sum is the same whoever counted what.
/// </summary>
internal sealed class Tally(PlaneJudge judge, Dimension? by)
{
    private static readonly int Verdicts = Enum.GetValues<Verdict>().Length;

    private readonly Dictionary<Group, Counts> _groups = [];
    private readonly Dictionary<Group, Counts> _years = [];
    private readonly ulong[] _room = judge.Room();
    private readonly List<ulong[]> _verdicts = [];

    public Counts All { get; } = new(judge.Recommendations);

    public IReadOnlyDictionary<Group, Counts> Groups => _groups;

    public IReadOnlyDictionary<Group, Counts> Years => _years;

    public long Patients { get; private set; }

    public long Lesions { get; private set; }

    /// <summary>The patients with entries that contradict each other.</summary>
    public long Contradictory { get; private set; }

    /// <summary>Counts the patients of a block; for each how many of its verdicts are open.</summary>
    public int[] Add(CaseBlock block)
    {
        Patients += block.Patients;
        Lesions += block.Layers.Sum(l => PopCount(l.Present.Words));
        Contradictory += PopCount(Union(block.Layers.SelectMany(l => l.Contradicted.All.Select(c => c.Value.Words))));
        while (_verdicts.Count < block.Layers.Count)
        {
            _verdicts.Add(new ulong[judge.Recommendations * Verdicts * PlaneJudge.Words]);
        }

        for (var l = 0; l < block.Layers.Count; l++)
        {
            judge.Judge(block.Layers[l].Inputs, _room, _verdicts[l]);
        }

        var open = new int[block.Patients];
        var ofPatient = new StatePlanes();
        var ofLesion = new StatePlanes();
        (LaneSet Lanes, Counts Counts)[] years = [.. block.Years.All.Select(y => (y.Value, Of(_years, y.Key)))];
        (LaneSet Lanes, Counts Counts)[] parts = [.. years, .. OfGroups(block.Groups)];
        (LaneSet Lanes, Counts Counts)[][] own = [.. block.Layers.Select(l => years.Concat(OfGroups(l.Groups)).ToArray())];
        for (var r = 0; r < judge.Recommendations; r++)
        {
            var reasons = block.Reasons.Of(r);
            ofPatient.Clear();
            for (var l = 0; l < block.Layers.Count; l++)
            {
                var layer = block.Layers[l];
                ofLesion.Clear();
                ofLesion.Add(_verdicts[l].AsSpan(r * Verdicts * PlaneJudge.Words), layer.Present.Words, layer.Contradicted.Of(r), layer.NotJudgeable.Of(r));
                ofPatient.Add(_verdicts[l].AsSpan(r * Verdicts * PlaneJudge.Words), layer.Present.Words, layer.Contradicted.Of(r), layer.NotJudgeable.Of(r));
                ofLesion.CountOpen(open);
                Add(Unit.Lesions, r, ofLesion, reasons, own[l]);
            }

            Add(Unit.Patients, r, ofPatient, reasons, parts);
        }

        return open;
    }

    public void Add(Tally other)
    {
        Patients += other.Patients;
        Lesions += other.Lesions;
        Contradictory += other.Contradictory;
        All.Add(other.All);
        foreach (var (group, counts) in other._groups)
        {
            Of(_groups, group).Add(counts);
        }

        foreach (var (year, counts) in other._years)
        {
            Of(_years, year).Add(counts);
        }
    }

    private void Add(Unit unit, int recommendation, StatePlanes planes, ReadOnlySpan<ulong> reasons, (LaneSet Lanes, Counts Counts)[] parts)
    {
        Span<ulong> state = stackalloc ulong[PlaneJudge.Words];
        foreach (var which in CaseStates.All)
        {
            planes.Of(which, reasons, state);
            if (PopCount(state) is > 0 and var count)
            {
                All.Add(unit, recommendation, which, count);
                foreach (var (lanes, counts) in parts)
                {
                    counts.Add(unit, recommendation, which, Common(state, lanes.Words));
                }
            }
        }
    }

    private IEnumerable<(LaneSet Lanes, Counts Counts)> OfGroups(Dictionary<Dimension, Lanes<Group>> groups) =>
        by is { } dimension ? groups[dimension].All.Select(g => (g.Value, Of(_groups, g.Key))) : [];

    private Counts Of(Dictionary<Group, Counts> counts, Group group)
    {
        if (!counts.TryGetValue(group, out var own))
        {
            counts[group] = own = new Counts(judge.Recommendations);
        }

        return own;
    }

    private static ulong[] Union(IEnumerable<ulong[]> sets)
    {
        var union = new ulong[PlaneJudge.Words];
        foreach (var set in sets)
        {
            for (var w = 0; w < union.Length; w++)
            {
                union[w] |= set[w];
            }
        }

        return union;
    }

    private static int PopCount(ReadOnlySpan<ulong> words)
    {
        var count = 0;
        foreach (var word in words)
        {
            count += BitOperations.PopCount(word);
        }

        return count;
    }

    private static int Common(ReadOnlySpan<ulong> left, ReadOnlySpan<ulong> right)
    {
        var count = 0;
        for (var w = 0; w < left.Length; w++)
        {
            count += BitOperations.PopCount(left[w] & right[w]);
        }

        return count;
    }
}
