using System.Collections.Frozen;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using NodaTime;

namespace Myelon.Core.Reasoning;

/// <summary>
/// Reads the timing rules and limits for what is known of a lesion. Hours are counted as they pass, across changes of the
/// civil clock; a date without time is the whole day, so that what depends on the time of day is not decided by it.
/// </summary>
public sealed class Timekeeper
{
    private readonly Timetable _timetable;
    private readonly Search _search;
    private readonly Deadline[] _deadlines;
    private readonly FrozenDictionary<int, Deadline> _urgencies;

    /// <summary>A timekeeper for the timing rules and limits of a guideline.</summary>
    internal Timekeeper(RuleSet rules, Inference inference)
    {
        _timetable = rules.Timetable;
        _deadlines = [.. _timetable.Rules.OfType<Deadline>()];
        _urgencies = rules.Pathway is { } pathway && _deadlines.FirstOrDefault(d => d.Start == pathway.ClockStart) is { } printed
            ? pathway.Urgency.Cells.Select(c => c.Urgency?.ProposedHours).OfType<int>().Distinct().ToFrozenDictionary(h => h, h => pathway.Proposed(h, printed))
            : FrozenDictionary<int, Deadline>.Empty;
        var decisions = _timetable.Rules.Select(r => r.Decision).Concat(_timetable.Limits.Select(l => l.Decision)).Concat(_deadlines.Select(d => d.Done));
        _search = new Search(rules, inference, [.. decisions.Select(d => new ReadyDecision(d, inference.Layout))]);
    }

    /// <summary>How the rules and the limits that concern the lesion, or may, stand, with what each needs.</summary>
    public (IReadOnlyList<Clock> Clocks, IReadOnlyList<LimitReading> Limits) Read(Findings findings)
    {
        var clocks = Clocks(findings);
        var limits = Limits(findings);
        var asking = new HashSet<int>(clocks.Where(c => c.IsAsking).Select(PlaceOf).Concat(limits.Where(l => l.IsAsking).Select(PlaceOf)));
        if (asking.Count == 0)
        {
            return (clocks, limits);
        }

        var needs = _search.Of(findings, asking.Contains);
        return (
            [
                .. clocks.Select(c => needs[PlaceOf(c)] is { } found && c.IsAsking
                    ? c with { Ranked = found.Needs, Needs = [.. found.TooCoarse, .. found.Needs.Select(n => n.Fact)] }
                    : c),
            ],
            [.. limits.Select(l => needs[PlaceOf(l)] is { } found && l.IsAsking ? l with { Needs = [.. found.Needs.Select(n => n.Fact)] } : l)]);
    }

    /// <summary>The same clocks for a later time at which none stands otherwise: only the time that has passed and is left is another.</summary>
    public static IReadOnlyList<Clock> Again(IReadOnlyList<Clock> earlier, Findings findings) =>
    [
        .. earlier.Select(c => c.State is ClockState.Open or ClockState.NotDefined ? c : Read(c.Rule, findings) with { Ranked = c.Ranked, Needs = c.Needs }),
    ];

    /// <summary>
    /// The clock of an urgency over its fewest hours: the printed time that concerns the lesion where it has these hours, else one over
    /// what we propose. Null where no hours are counted.
    /// </summary>
    internal Clock? Of(Urgency urgency, Findings findings, IReadOnlyList<Clock> clocks) =>
        urgency is not { HasClock: true } || !_urgencies.TryGetValue(urgency.FewestHours, out var proposed)
            ? null
            : clocks.FirstOrDefault(c => c.State is not (ClockState.Open or ClockState.NotDefined)
                && c.Rule is Deadline printed && printed.Start == proposed.Start && printed.Limit == proposed.Limit) ?? Read(proposed, findings);

    /// <summary>The decision that a clock asks: how it stands, or whether what was done was in time.</summary>
    private int PlaceOf(Clock clock) => clock.State is ClockState.StopUnknown or ClockState.CannotBeTold
        ? _timetable.Rules.Count + _timetable.Limits.Count + Array.IndexOf(_deadlines, (Deadline)clock.Rule)
        : IndexOf(_timetable.Rules, clock.Rule);

    private int PlaceOf(LimitReading reading) => _timetable.Rules.Count + IndexOf(_timetable.Limits, reading.Limit);

    private static int IndexOf<T>(IReadOnlyList<T> list, T item)
        where T : class
    {
        var i = 0;
        while (list[i] != item)
        {
            i++;
        }

        return i;
    }

    private List<Clock> Clocks(Findings findings)
    {
        var clocks = new List<Clock>();
        foreach (var rule in _timetable.Rules)
        {
            var applies = findings.Truth(rule.AppliesIf);
            if (applies.IsYes)
            {
                clocks.Add(Read(rule, findings));
            }
            else if (rule is Deadline { UndefinedIf: { } undefined } && findings.Truth(undefined).IsYes)
            {
                clocks.Add(new Clock(rule, ClockState.NotDefined));
            }
            else if (applies.IsUnknown && rule is not Reminder)
            {
                clocks.Add(new Clock(rule, ClockState.Open));
            }
        }

        return clocks;
    }

    private List<LimitReading> Limits(Findings findings)
    {
        var readings = new List<LimitReading>();
        foreach (var limit in _timetable.Limits)
        {
            var applies = findings.Truth(limit.AppliesIf);
            if (!applies.IsNo && (applies.IsYes || limit.Holds is not null))
            {
                readings.Add(new LimitReading(limit, applies, limit.Holds is null ? null : findings.Truth(limit.Holds), []));
            }
        }

        return readings;
    }

    private static Clock Read(TimingRule rule, Findings findings) => rule switch
    {
        Deadline deadline => Read(deadline, findings),
        DayCounter counter => Read(counter, findings),
        TimeCheck check => Read(check, findings.Truth(check.Holds), findings),
        Reminder { ShowsHoursSince: { } since } => new Clock(rule, ClockState.Shown) { Count = HoursSince(findings[since], findings), Start = findings[since] },
        _ => new Clock(rule, ClockState.Shown),
    };

    private static Clock Read(Deadline rule, Findings findings)
    {
        var (entered, stop) = (findings[rule.Start], findings[rule.Stop]);
        if (entered.IsMissing)
        {
            return new Clock(rule, ClockState.StartUnknown);
        }

        var start = StartOf(rule, entered, findings);
        var limit = rule.Limit.BclCompatibleTicks;
        var (due, latest) = (start.Earliest + limit, start.Latest + limit);
        var clock = new Clock(rule, ClockState.Running)
        {
            Start = entered,
            StartsAt = entered.Earliest != entered.Latest ? null : Civil(start.Earliest, findings),
            DueEarliest = Civil(due, findings),
            DueLatest = Civil(latest, findings),
            RemainingMinutesAtLeast = WholeMinutes(due - findings.AsOfTicks),
            RemainingMinutesAtMost = WholeMinutes(latest - findings.AsOfTicks),
            ClocksChange = Civil(start.Earliest, findings).Offset != Civil(latest, findings).Offset,
        };
        return stop.IsKnown && stop.Latest >= start.Earliest ? Stopped(clock, rule, start, stop, findings) : Going(clock, rule, start, stop, findings);
    }

    /// <summary>When it may have started; what has started by its nature, or is recorded as done, did so by the time of the case.</summary>
    private static Span StartOf(Deadline rule, Value entered, Findings findings)
    {
        var past = rule.Start.LiesInThePast || (rule.Started is { } started && findings[started].Truth.IsYes);
        return new Span(
            entered.Earliest,
            past && entered.Earliest <= findings.AsOfTicks ? Math.Min(entered.Latest, findings.AsOfTicks) : entered.Latest);
    }

    private static Clock Going(Clock clock, Deadline rule, Span start, Value stop, Findings findings)
    {
        // What was done before the start belongs to another story, and does not stop the clock.
        if (!stop.IsKnown && findings[rule.Stopped].Truth.IsYes)
        {
            return clock with { State = ClockState.StopUnknown };
        }

        var (least, most) = (findings.AsOfTicks - start.Latest, findings.AsOfTicks - start.Earliest);
        var started = Intervals.Compare(least, most, Comparison.AtLeast, 0L);
        var inTime = InTime(rule, least, most);
        return clock with
        {
            State = started.IsNo ? ClockState.NotStarted : inTime.IsYes ? ClockState.Running : inTime.IsNo ? ClockState.Passed : ClockState.PossiblyPassed,
            StopBeforeStart = stop.IsKnown,
        };
    }

    private static Clock Stopped(Clock clock, Deadline rule, Span start, Value stop, Findings findings)
    {
        var (least, most) = (stop.Earliest - start.Latest, stop.Latest - start.Earliest);
        var inTime = Intervals.Compare(least, most, Comparison.AtLeast, 0L) & InTime(rule, least, most);
        var (done, planned) = (stop.Latest <= findings.AsOfTicks, stop.Earliest > findings.AsOfTicks);
        var state = (inTime.ToBoolean(), planned) switch
        {
            (null, _) => ClockState.CannotBeTold,
            (true, true) => ClockState.PlannedInTime,
            (false, true) => ClockState.PlannedTooLate,
            (true, false) => done ? ClockState.Kept : ClockState.PlannedInTime,
            (false, false) => ClockState.Missed,
        };
        return clock with { State = state };
    }

    private static Truth InTime(Deadline rule, long least, long most) =>
        Intervals.Compare(least, most, rule.LimitIsInTime ? Comparison.AtMost : Comparison.Below, rule.Limit.BclCompatibleTicks);

    private static Clock Read(DayCounter rule, Findings findings)
    {
        var days = findings[rule.Days];
        if (days.IsMissing)
        {
            return new Clock(rule, ClockState.CountUnknown);
        }

        var count = days.Number;
        var possible = rule.Spans.Where(s => s.Days.Low <= count.High && count.Low <= s.Days.High).ToList();
        return new Clock(rule, possible.Count > 0 ? ClockState.InSpan : ClockState.OutsideSpans) { Spans = possible, Count = count };
    }

    private static Clock Read(TimeCheck rule, Truth holds, Findings findings)
    {
        var number = findings[rule.Number];
        return new Clock(rule, holds.IsYes ? ClockState.Holds : holds.IsNo ? ClockState.Fails : ClockState.CountUnknown)
        {
            Count = number.IsMissing ? null : number.Number,
        };
    }

    private static NumberRange? HoursSince(Value moment, Findings findings) => moment.IsMissing || moment.Earliest > findings.AsOfTicks
        ? null
        : new NumberRange(
            Math.Max(0, findings.AsOfTicks - moment.Latest) / NodaConstants.TicksPerHour,
            (findings.AsOfTicks - moment.Earliest) / NodaConstants.TicksPerHour);

    private static OffsetDateTime Civil(long ticks, Findings findings)
    {
        var instant = Instant.FromUnixTimeTicks(ticks - (ticks % NodaConstants.TicksPerSecond));
        return CivilTime.At(instant, findings.AsOf);
    }

    private static long WholeMinutes(long ticks) => (long)Math.Floor((decimal)ticks / NodaConstants.TicksPerMinute);

    /// <summary>From the first to the last tick at which something may have happened.</summary>
    private readonly record struct Span(long Earliest, long Latest);
}
