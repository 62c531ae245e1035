using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>
/// Draws what follows from entries for 512 lesions at once: the definitions and derivations of <see cref="Inference"/>, in its order, over bit planes. Where
/// entries contradict each other, or a case has courses, sums of doses or a worksheet, it leaves the lesion to the evaluator.
/// </summary>
public sealed partial class PlaneInference
{
    private readonly RuleSet _rules;
    private readonly Layout _layout;
    private readonly PlaneLayout _planes;
    private readonly PlaneRule[] _drawn;
    private readonly ImmutableArray<ImmutableArray<int>> _watching;
    private readonly PlanePredicate[] _inputs;
    private readonly (Predicate Ask, int At)[][] _ofMoment;
    private readonly (Predicate Ask, int At)[] _ofCourses;
    private readonly (Predicate Ask, int At)[] _always;
    private readonly (int Hours, int Onset, Derivation Derivation, Func<Findings, Value> Derive)[] _onsets;
    private readonly (int Source, int Target, Derivation Derivation, Func<Findings, Value> Derive, int Table)[] _times;
    private readonly (int Target, Derivation Derivation, Func<Findings, Value> Derive, int Table)[] _levels;
    private readonly DoseSums[] _doses;
    private readonly HashSet<int> _sums;
    private readonly IReadOnlyList<Fact> _ofCount;

    internal PlaneInference(RuleSet rules, IReadOnlyList<Condition> asked)
    {
        var inference = rules.Inference;
        (_rules, _layout) = (rules, inference.Layout);
        _planes = new PlaneLayout(_layout, Thresholds(rules, inference, asked));
        _drawn =
        [
            .. rules.Definitions.Select(d => new PlaneMeaning(d, _planes)),
            .. inference.Derivations.Select(d => PlaneRule.Of(d, _planes)),
        ];
        var conditions = new PlaneConditions(_planes);
        _inputs = [.. asked.Select(conditions.Of)];
        var byFact = rules.Definitions.Select(d => d.Facts).Concat(inference.Derivations.Select(d => d.Uses))
            .SelectMany((facts, rule) => facts.Select(f => (Slot: _layout.SlotOf(f), Rule: rule))).ToLookup(x => x.Slot, x => x.Rule);
        _watching = [.. Enumerable.Range(0, _planes.Facts.Count).Select(s => byFact[s].ToImmutableArray())];
        var single = _planes.Asked.Select(a => (a.Condition, Ask: _layout.Of(a.Condition), a.At)).ToList();
        _ofMoment = [.. _planes.Facts.Select(f => single.Where(a => a.Condition is Elapsed elapsed && (elapsed.From == f || elapsed.To == f))
            .Select(a => (a.Ask, a.At)).ToArray())];
        _ofCourses = [.. single.Where(a => a.Condition is EarlierCourse).Select(a => (a.Ask, a.At))];
        _always = [.. single.Where(a => a.Condition is SingleLesion).Select(a => (a.Ask, a.At))];
        var derivations = inference.Derivations.Select((d, i) => (Derivation: d, Rule: _drawn[rules.Definitions.Count + i])).ToList();
        _onsets = [.. derivations.Where(d => d.Derivation is StartOfHours)
            .Select(d => (Source(d.Derivation), Target(d.Derivation), d.Derivation, d.Derivation.Ready(_layout)))];
        _times = [.. derivations.Where(d => d.Derivation is TimeSince)
            .Select(d => (Source(d.Derivation), Target(d.Derivation), d.Derivation, d.Derivation.Ready(_layout), ((PlaneNumber)d.Rule).Tables[0]))];
        _levels = [.. derivations.Where(d => d.Derivation is InvolvedLevels)
            .Select(d => (Target(d.Derivation), d.Derivation, d.Derivation.Ready(_layout), ((PlaneNumber)d.Rule).Tables[0]))];
        _doses = [.. derivations.Where(d => d.Derivation is CordDoseSum)
            .Select(d => new DoseSums((CordDoseSum)d.Derivation, _layout, ((PlaneNumber)d.Rule).Tables))];
        _sums = [.. _doses.Select(d => d.Target)];
        _ofCount = FactsUsed.In(rules.CountsLevelsIf);

        int Source(Derivation derivation) => _layout.SlotOf(derivation.Uses[0]);
        int Target(Derivation derivation) => _layout.SlotOf(derivation.Target);
    }

    /// <summary>Room for 512 lesions, for one thread, used again and again.</summary>
    public PlaneRoom Room() => new(_planes, _watching, _drawn.Length);

    /// <summary>
    /// How many levels the lesions of a case affect that count; null for a case of which every lesion is left to the evaluator: with courses or a worksheet,
    /// or with something said of the patient at a lesion.
    /// </summary>
    public int? Enters(PlaneRoom room, Case @case)
    {
        if (@case.Worksheet is not null || @case.Courses is { Count: > 0 } || SaysOfThePatient(@case.Lesions))
        {
            return null;
        }

        if (_rules.Levels is not { } levels || _rules.CountsLevelsIf is not { } counts)
        {
            return 0;
        }

        var (counted, when) = (0UL, _layout.Of(counts));
        var findings = new Findings(_layout, room.Entered, room.Values, @case.AsOf, @case.Courses, @case.Lesions.Count);
        for (var l = 0; l == 0 || l < @case.Lesions.Count; l++)
        {
            var lesion = @case.Lesions.Count == 0 ? null : @case.Lesions[l];
            if (Entered(@case, lesion, levels) is { IsKnown: true } own)
            {
                foreach (var fact in _ofCount)
                {
                    room.Values[_layout.SlotOf(fact)] = Entered(@case, lesion, fact);
                }

                counted |= when(findings).IsYes ? own.Set : 0;
            }
        }

        foreach (var fact in _ofCount)
        {
            room.Values[_layout.SlotOf(fact)] = default;
        }

        return BitOperations.PopCount(counted);
    }

    private static bool SaysOfThePatient(IReadOnlyList<CaseLesion> lesions)
    {
        foreach (var lesion in lesions)
        {
            foreach (var (fact, _) in lesion.Facts)
            {
                if (fact.Scope == FactScope.Patient)
                {
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Enters a lesion of a case that can be entered; false where it is left to the evaluator.</summary>
    /// <param name="room">The room.</param>
    /// <param name="case">The case.</param>
    /// <param name="lesion">The place of the lesion; 0 for a case without one.</param>
    /// <param name="levels">How many levels the lesions of the case affect that count.</param>
    /// <param name="lane">Its lane, which is empty.</param>
    public bool Enter(PlaneRoom room, Case @case, int lesion, int levels, int lane)
    {
        var findings = new Findings(_layout, room.Entered, room.Values, @case.AsOf, @case.Courses, @case.Lesions.Count) { ConfirmedLevels = levels };
        Lay(room, @case.Facts);
        if (@case.Lesions.Count > 0)
        {
            Lay(room, @case.Lesions[lesion].Facts);
        }

        var isTaken = Enter(room, findings, lane);
        foreach (var slot in room.Touched)
        {
            room.Entered[slot] = room.Values[slot] = default;
        }

        room.Touched.Clear();
        if (isTaken)
        {
            room.Take(lane);
        }

        return isTaken;
    }

    /// <summary>Draws what follows, and enters it as the truths that <see cref="PlaneJudge.Judge"/> takes.</summary>
    public void Draw(PlaneRoom room, Span<ulong> inputs)
    {
        room.AllDue();
        while (room.Next() is var (rule, lanes))
        {
            _drawn[rule].Apply(room, lanes);
        }

        var into = MemoryMarshal.Cast<ulong, Vector512<ulong>>(inputs);
        var drawn = room.Present & ~room.Failed;
        for (var i = 0; i < _inputs.Length; i++)
        {
            var truth = _inputs[i](room.Planes);
            into[2 * i] |= truth.Possible & drawn;
            into[(2 * i) + 1] |= truth.Certain & drawn;
        }
    }

    /// <summary>The one value that a choice has in a lane, or unknown.</summary>
    public Value Drawn(PlaneRoom room, ChoiceFact fact, int lane)
    {
        var (at, left) = (_planes.At(_layout.SlotOf(fact)), 0UL);
        for (var i = 0; i < fact.Values.Count; i++)
        {
            left |= room.Has(at + i, lane) ? 0 : 1UL << i;
        }

        return BitOperations.IsPow2(left) ? Value.OfChoices(left) : Value.Unknown;
    }

    private static ILookup<Fact, decimal> Thresholds(RuleSet rules, Inference inference, IReadOnlyList<Condition> asked)
    {
        var ofDefinitions = rules.Definitions.SelectMany(d => new[] { d.When, d.Then })
            .SelectMany(Logic.Thresholds.Instance.Of).Where(t => t.Number is not null).ToList();
        return asked.Concat(inference.Derivations.SelectMany(d => d.Conditions)).SelectMany(Logic.Thresholds.Instance.Of)
            .Where(t => t.Number is not null).Concat(ofDefinitions).Select(t => (t.Fact, t.Number!.Value))
            .Concat(ofDefinitions.SelectMany(t => Bounds((NumberFact)t.Fact, t.Number!.Value).Select(b => (t.Fact, b))))
            .Concat(inference.Derivations.OfType<ScoreTotal>().SelectMany(d => PlaneTotal.Sums(d.Score).Select(s => (d.Target, s))))
            .ToLookup(t => t.Item1, t => t.Item2);

        static IEnumerable<decimal> Bounds(NumberFact fact, decimal threshold) =>
            new[] { Comparison.Below, Comparison.AtMost, Comparison.AtLeast, Comparison.Above }
                .Select(c => Requirement.BoundsOf(new Compare(fact, c, threshold))).SelectMany(r => new[] { r.Low, r.High });
    }
}
