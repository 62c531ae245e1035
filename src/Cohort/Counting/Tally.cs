using Myelon.Core.Cases;
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

    internal void Add(Unit unit, int recommendation, CaseState state) => Of(unit)[Place(recommendation, state)]++;

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
/// Counts cases. One thread fills one tally; tallies are added in the end, and the sum is the same whoever counted what.
/// </summary>
internal sealed class Tally(Evaluator evaluator, Grouping? grouping)
{
    private readonly int _recommendations = evaluator.Rules.Recommendations.Count;
    private readonly Dictionary<Group, Counts> _groups = [];
    private readonly Dictionary<Group, Counts> _years = [];

    public Counts All { get; } = new(evaluator.Rules.Recommendations.Count);

    public IReadOnlyDictionary<Group, Counts> Groups => _groups;

    public IReadOnlyDictionary<Group, Counts> Years => _years;

    public long Patients { get; private set; }

    public long Lesions { get; private set; }

    /// <summary>The patients with entries that contradict each other.</summary>
    public long Contradictory { get; private set; }

    /// <summary>Counts a case; how many of its verdicts are open.</summary>
    public int Add(Case @case)
    {
        var judged = evaluator.Judge(@case);
        Patients++;
        Lesions += judged.Count;
        Contradictory += judged.Any(l => l.IsContradicted.Contains(true)) ? 1 : 0;
        var notJudgeable = NotJudgeable(@case, judged);
        var year = Of(_years, Grouping.OfYear(@case));
        var group = grouping?.OfPatient(@case, judged);
        var ofPatient = group is null ? null : Of(_groups, group);
        var open = 0;
        for (var r = 0; r < _recommendations; r++)
        {
            var verdict = judged.Max(l => l.Verdicts[r]);
            var patient = CaseStates.Of(verdict, judged.Any(l => l.IsContradicted[r]), IsNotJudgeable(r), HasReason(r));
            Add(Unit.Patients, r, patient, year, ofPatient);
            for (var l = 0; l < judged.Count; l++)
            {
                open += judged[l].Verdicts[r] == Verdict.Open ? 1 : 0;
                var state = CaseStates.Of(judged[l].Verdicts[r], judged[l].IsContradicted[r], notJudgeable?[l][r] == true, HasReason(r));
                Add(Unit.Lesions, r, state, year, group is null ? null : Of(_groups, grouping!.OfLesion(group, judged[l])));
            }
        }

        return open;

        bool HasReason(int recommendation) => @case.Conference?.Reasons.ContainsKey(evaluator.Rules.Recommendations[recommendation].Slug) == true;

        bool IsNotJudgeable(int recommendation) => notJudgeable is not null && judged.Select((l, i) => (l, i))
            .Where(l => l.l.Verdicts[recommendation] == Verdict.Open).All(l => notJudgeable[l.i][recommendation]);
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

    private void Add(Unit unit, int recommendation, CaseState state, Counts year, Counts? group)
    {
        All.Add(unit, recommendation, state);
        year.Add(unit, recommendation, state);
        group?.Add(unit, recommendation, state);
    }

    private Counts Of(Dictionary<Group, Counts> counts, Group group)
    {
        if (!counts.TryGetValue(group, out var own))
        {
            counts[group] = own = new Counts(_recommendations);
        }

        return own;
    }

    /// <summary>For each lesion and recommendation whether the source of an imported case can never settle it; null for a case file.</summary>
    private bool[][]? NotJudgeable(Case @case, IReadOnlyList<LesionJudgement> judged) =>
        @case.Carries is null || !judged.Any(l => l.Verdicts.Contains(Verdict.Open))
            ? null
            : [.. evaluator.VerdictsOf(@case).Select(l => l.Select(v => Judgeability.IsNotJudgeable(v, @case)).ToArray())];
}
