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
    private readonly (TimingRule Rule, Predicate Applies, Predicate? Undefined, Predicate? Holds)[] _rules;
    private readonly (Limit Limit, Predicate Applies, Predicate? Holds)[] _limits;
    private readonly Func<Fact, IEnumerable<Fact>> _inputs;

    /// <summary>A timekeeper; the derivations tell which input facts a derived fact follows from.</summary>
    public Timekeeper(Timetable timetable, IReadOnlyList<Derivation> derivations)
    {
        _timetable = timetable;
        _rules = [.. timetable.Rules.Select(r => (
            r,
            Evaluate.Instance.Of(r.AppliesIf),
            r is Deadline { UndefinedIf: { } undefined } ? Evaluate.Instance.Of(undefined) : null,
            r is TimeCheck check ? Evaluate.Instance.Of(check.Holds) : null))];
        _limits = [.. timetable.Limits.Select(l => (l, Evaluate.Instance.Of(l.AppliesIf), l.Holds is null ? null : Evaluate.Instance.Of(l.Holds)))];
        var uses = derivations.ToLookup(d => d.Target, d => d.Uses);
        _inputs = fact => uses.Contains(fact) ? uses[fact].SelectMany(u => u) : [];
    }

    /// <summary>The rules that concern the lesion, or may.</summary>
    public IReadOnlyList<Clock> Clocks(Findings findings)
    {
        var clocks = new List<Clock>();
        foreach (var (rule, applies, undefined, holds) in _rules)
        {
            var truth = applies(findings);
            if (truth.IsYes)
            {
                clocks.Add(Read(rule, holds, findings));
            }
            else if (undefined is not null && undefined(findings).IsYes)
            {
                clocks.Add(new Clock(rule, ClockState.NotDefined));
            }
            else if (truth.IsUnknown && rule is not Reminder)
            {
                clocks.Add(new Clock(rule, ClockState.Open) { Needs = Missing(rule.AppliesIf, findings) });
            }
        }

        return clocks;
    }

    /// <summary>The limits that concern the lesion, or may.</summary>
    public IReadOnlyList<LimitReading> Limits(Findings findings)
    {
        var readings = new List<LimitReading>();
        foreach (var (limit, applies, holds) in _limits)
        {
            var truth = applies(findings);
            if (truth.IsNo || (truth.IsUnknown && holds is null))
            {
                continue;
            }

            var kept = holds?.Invoke(findings);
            IReadOnlyList<Fact> needs = truth.IsUnknown ? Missing(limit.AppliesIf, findings) : kept is { IsUnknown: true } ? Missing(limit.Holds!, findings) : [];
            readings.Add(new LimitReading(limit, truth, kept, needs));
        }

        return readings;
    }

    private Clock Read(TimingRule rule, Predicate? holds, Findings findings) => rule switch
    {
        Deadline deadline => Read(deadline, findings),
        DayCounter counter => Read(counter, findings),
        TimeCheck check => Read(check, holds!(findings), findings),
        Reminder { ShowsHoursSince: { } since } => new Clock(rule, ClockState.Shown) { Count = HoursSince(findings[since], findings), Start = findings[since] },
        _ => new Clock(rule, ClockState.Shown),
    };

    private Clock Read(Deadline rule, Findings findings)
    {
        var (entered, stop) = (findings[rule.Start], findings[rule.Stop]);
        if (!entered.IsKnown)
        {
            return new Clock(rule, ClockState.StartUnknown) { Needs = [rule.Start] };
        }

        var start = StartOf(rule, entered, findings);
        var limit = rule.Limit.BclCompatibleTicks;
        var (due, latest) = (start.Earliest + limit, start.Latest + limit);
        var clock = new Clock(rule, ClockState.Running)
        {
            Start = entered,
            StartsAt = entered.IsWholeDay ? null : Civil(start.Earliest, findings),
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
            return clock with { State = ClockState.StopUnknown, Needs = [rule.Stop] };
        }

        var (least, most) = (findings.AsOfTicks - start.Latest, findings.AsOfTicks - start.Earliest);
        var started = Intervals.Compare(least, most, Comparison.AtLeast, 0L);
        var inTime = InTime(rule, least, most);
        return clock with
        {
            State = started.IsNo ? ClockState.NotStarted : inTime.IsYes ? ClockState.Running : inTime.IsNo ? ClockState.Passed : ClockState.PossiblyPassed,
            Needs = inTime.IsUnknown ? [rule.Start] : [],
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
        return clock with
        {
            State = state,
            Needs = inTime.IsUnknown ? [.. new Fact[] { rule.Start, rule.Stop }.Where(f => findings[f].IsWholeDay)] : [],
        };
    }

    private static Truth InTime(Deadline rule, long least, long most) =>
        Intervals.Compare(least, most, rule.LimitIsInTime ? Comparison.AtMost : Comparison.Below, rule.Limit.BclCompatibleTicks);

    private static Clock Read(DayCounter rule, Findings findings)
    {
        var days = findings[rule.Days];
        if (days.IsMissing)
        {
            return new Clock(rule, ClockState.CountUnknown) { Needs = [rule.Days] };
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
            Needs = holds.IsUnknown ? [rule.Number] : [],
        };
    }

    private static NumberRange? HoursSince(Value moment, Findings findings) => !moment.IsKnown || moment.Earliest > findings.AsOfTicks
        ? null
        : new NumberRange(
            Math.Max(0, findings.AsOfTicks - moment.Latest) / NodaConstants.TicksPerHour,
            (findings.AsOfTicks - moment.Earliest) / NodaConstants.TicksPerHour);

    private OffsetDateTime Civil(long ticks, Findings findings)
    {
        var instant = Instant.FromUnixTimeTicks(ticks - (ticks % NodaConstants.TicksPerSecond));
        var now = Instant.FromUnixTimeTicks(findings.AsOfTicks);
        return _timetable.Zone is { } zone && zone.GetUtcOffset(now) == findings.AsOf.Offset
            ? instant.InZone(zone).ToOffsetDateTime()
            : instant.WithOffset(findings.AsOf.Offset);
    }

    private static long WholeMinutes(long ticks) => (long)Math.Floor((decimal)ticks / NodaConstants.TicksPerMinute);

    /// <summary>The input facts of a condition that nobody entered; a derived fact stands for those from which it follows.</summary>
    private List<Fact> Missing(Condition condition, Findings findings)
    {
        var (seen, missing) = (new HashSet<Fact>(), new HashSet<Fact>());
        var open = new Queue<Fact>(FactsUsed.In([condition]));
        while (open.TryDequeue(out var fact))
        {
            if (!seen.Add(fact) || !findings[fact].IsMissing)
            {
                continue;
            }

            var inputs = _inputs(fact).ToList();
            if (inputs.Count == 0 || !fact.IsDerived)
            {
                if (fact.Policy == UnknownPolicy.Ask)
                {
                    missing.Add(fact);
                }

                continue;
            }

            inputs.ForEach(open.Enqueue);
        }

        return [.. missing.OrderBy(f => f.Index)];
    }

    /// <summary>From the first to the last tick at which something may have happened.</summary>
    private readonly record struct Span(long Earliest, long Latest);
}
