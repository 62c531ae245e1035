using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;

namespace Myelon.Cohort.Counting;

/// <summary>
/// Up to 512 patients as bit planes: the first lesion of each is one layer, the second the next. A patient has one lane in all layers, so
/// that what holds for a patient is what holds in any layer.
/// </summary>
/// <param name="judge">What judges the lesions.</param>
/// <param name="groupings">By what the patients are divided.</param>
internal sealed class CaseBlock(PlaneJudge judge, IReadOnlyList<Grouping> groupings)
{
    private readonly List<Case> _cases = [];

    /// <summary>How many patients there are.</summary>
    public int Patients { get; set; }

    /// <summary>For how many lesions what follows was drawn one by one.</summary>
    public int DrawnAlone { get; private set; }

    /// <summary>The layers.</summary>
    public List<LesionLayer> Layers { get; } = [];

    /// <summary>Which patients have a documented reason to deviate, by recommendation.</summary>
    public Lanes<int> Reasons { get; } = new();

    /// <summary>The patients by year.</summary>
    public Lanes<Group> Years { get; } = new();

    /// <summary>The patients by each of the dimensions.</summary>
    public Dictionary<Dimension, Lanes<Group>> Groups { get; } = groupings.ToDictionary(g => g.Dimension, _ => new Lanes<Group>());

    /// <summary>Takes a case; its lane.</summary>
    public int Add(Case @case)
    {
        _cases.Add(@case);
        return Patients++;
    }

    /// <summary>Draws what follows from the entries of all cases, and enters it.</summary>
    public void Draw(Evaluator evaluator, PlaneRoom room)
    {
        var drawing = evaluator.Drawing;
        var levels = _cases.ConvertAll(c => drawing.Enters(room, c));
        var alone = new IReadOnlyList<Findings>?[_cases.Count];
        var grouped = new List<Grouped>[_cases.Count];
        for (var l = 0; l == 0 || _cases.Exists(c => c.Lesions.Count > l); l++)
        {
            Layers.Add(new LesionLayer(judge, groupings));
            room.Clear();
            var left = new List<int>();
            for (var lane = 0; lane < _cases.Count; lane++)
            {
                if (l > 0 && l >= _cases[lane].Lesions.Count)
                {
                    continue;
                }

                Layers[l].Present.Add(lane);
                if (levels[lane] is not { } counted || !drawing.Enter(room, _cases[lane], l, counted, lane))
                {
                    left.Add(lane);
                }
            }

            drawing.Draw(room, Layers[l].Inputs);
            left.AddRange(Enumerable.Range(0, _cases.Count).Where(lane => (room.GivenUp[lane >> 6] >> (lane & 63) & 1) != 0));
            DrawnAlone += left.Count;
            foreach (var lane in left)
            {
                Layers[l].Add((alone[lane] ??= evaluator.FindingsOf(_cases[lane]))[l], lane, evaluator);
            }

            if (groupings.Count > 0)
            {
                Group(room, l, left.ToHashSet(), alone, grouped, evaluator);
            }
        }

        for (var lane = 0; lane < _cases.Count; lane++)
        {
            Mark(_cases[lane], lane, grouped[lane], evaluator);
        }

        _cases.Clear();
    }

    private void Group(
        PlaneRoom room, int lesion, HashSet<int> left, IReadOnlyList<Findings>?[] alone, List<Grouped>[] grouped, Evaluator evaluator)
    {
        foreach (var lane in Enumerable.Range(0, _cases.Count).Where(lane => lesion == 0 || lesion < _cases[lane].Lesions.Count))
        {
            (grouped[lane] ??= []).Add(left.Contains(lane)
                ? groupings[0].Of(alone[lane]![lesion])
                : groupings[0].Of(_cases[lane], lesion, primary => evaluator.Drawing.Drawn(room, primary, lane)));
        }
    }

    private void Mark(Case @case, int lane, List<Grouped>? lesions, Evaluator evaluator)
    {
        Years[Grouping.OfYear(@case)].Add(lane);
        foreach (var slug in @case.Conference?.Reasons.Keys ?? [])
        {
            if (PlaceOf(evaluator.Rules, slug) is >= 0 and var recommendation)
            {
                Reasons[recommendation].Add(lane);
            }
        }

        foreach (var grouping in groupings)
        {
            var group = grouping.OfPatient(@case, lesions!);
            Groups[grouping.Dimension][group].Add(lane);
            for (var l = 0; l < lesions!.Count; l++)
            {
                Layers[l].Groups[grouping.Dimension][grouping.OfLesion(group, lesions[l])].Add(lane);
            }
        }

        if (@case.Carries is not null)
        {
            MarkNotJudgeable(@case, evaluator, lane);
        }
    }

    private void MarkNotJudgeable(Case @case, Evaluator evaluator, int lane)
    {
        var verdicts = evaluator.VerdictsOf(@case);
        for (var l = 0; l < verdicts.Count; l++)
        {
            for (var r = 0; r < verdicts[l].Count; r++)
            {
                if (Judgeability.IsNotJudgeable(verdicts[l][r], @case))
                {
                    Layers[l].NotJudgeable[r].Add(lane);
                }
            }
        }
    }

    private static int PlaceOf(RuleSet rules, string slug)
    {
        for (var i = 0; i < rules.Recommendations.Count; i++)
        {
            if (rules.Recommendations[i].Slug == slug)
            {
                return i;
            }
        }

        return -1;
    }
}

/// <summary>One lesion of each of up to 512 patients.</summary>
/// <param name="judge">What judges the lesions.</param>
/// <param name="groupings">By what the lesions are divided.</param>
internal sealed class LesionLayer(PlaneJudge judge, IReadOnlyList<Grouping> groupings)
{
    /// <summary>What is known of the lesions.</summary>
    public ulong[] Inputs { get; } = new ulong[2 * judge.Inputs * PlaneJudge.Words];

    /// <summary>Which patients have a lesion here.</summary>
    public LaneSet Present { get; } = new();

    /// <summary>The lesions with entries that contradict each other, by recommendation.</summary>
    public Lanes<int> Contradicted { get; } = new();

    /// <summary>The lesions of which the source can never settle the verdict, by recommendation.</summary>
    public Lanes<int> NotJudgeable { get; } = new();

    /// <summary>The lesions by each of the dimensions.</summary>
    public Dictionary<Dimension, Lanes<Group>> Groups { get; } = groupings.ToDictionary(g => g.Dimension, _ => new Lanes<Group>());

    /// <summary>Enters a lesion of which what follows was drawn alone.</summary>
    public void Add(Findings findings, int lane, Evaluator evaluator)
    {
        judge.Enter(findings, Inputs, lane);
        if (evaluator.Contradicted(findings) is { } contradicted)
        {
            for (var r = 0; r < contradicted.Count; r++)
            {
                if (contradicted[r])
                {
                    Contradicted[r].Add(lane);
                }
            }
        }
    }
}

/// <summary>A set of lanes.</summary>
internal sealed class LaneSet
{
    /// <summary>The set without a lane.</summary>
    public static ulong[] None { get; } = new ulong[PlaneJudge.Words];

    /// <summary>The lanes as bits.</summary>
    public ulong[] Words { get; } = new ulong[PlaneJudge.Words];

    /// <summary>Adds a lane.</summary>
    public void Add(int lane) => Words[lane >> 6] |= 1UL << (lane & 63);
}

/// <summary>Sets of lanes by something, made as they are needed.</summary>
internal sealed class Lanes<TKey>
    where TKey : notnull
{
    private readonly Dictionary<TKey, LaneSet> _sets = [];

    /// <summary>The sets.</summary>
    public IEnumerable<KeyValuePair<TKey, LaneSet>> All => _sets;

    /// <summary>The lanes of a key.</summary>
    public LaneSet this[TKey key]
    {
        get
        {
            if (!_sets.TryGetValue(key, out var set))
            {
                _sets[key] = set = new LaneSet();
            }

            return set;
        }
    }

    /// <summary>The lanes of a key as bits, none where there are none.</summary>
    public ReadOnlySpan<ulong> Of(TKey key) => _sets.TryGetValue(key, out var set) ? set.Words : LaneSet.None;
}
