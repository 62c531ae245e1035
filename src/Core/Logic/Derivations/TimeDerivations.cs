using NodaTime;

namespace Myelon.Core.Logic;

/// <summary>The unit in which passed time is counted.</summary>
public enum TimeUnit
{
    /// <summary>Hours and parts of them.</summary>
    Hours,

    /// <summary>Whole days.</summary>
    WholeDays,
}

/// <summary>The time from a moment to the time of the case; an interval where the moment is one, nothing if it lies ahead.</summary>
public sealed class TimeSince : Derivation
{
    private readonly MomentFact _since;
    private readonly TimeUnit _unit;

    /// <summary>The hours or days since a moment.</summary>
    public TimeSince(NumberFact target, MomentFact since, TimeUnit unit)
        : base(target) => (_since, _unit, Uses) = (since, unit, [since]);

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Uses { get; }

    /// <inheritdoc/>
    public override string Canonical => $"{Target.Code} {(_unit == TimeUnit.Hours ? "hours" : "whole days")} since {_since.Code}";

    /// <inheritdoc/>
    internal override Func<Findings, Value> Ready(Layout layout)
    {
        var since = layout.SlotOf(_since);
        return findings =>
        {
            ref readonly var moment = ref findings.Values[since];
            if (moment.IsMissing || moment.Earliest > findings.AsOfTicks || (!_since.LiesInThePast && moment.Latest > findings.AsOfTicks))
            {
                return Value.Unknown;
            }

            var (least, most) = (Math.Max(0, findings.AsOfTicks - moment.Latest), findings.AsOfTicks - moment.Earliest);
            return Value.OfRange(_unit == TimeUnit.Hours
                ? new NumberRange((decimal)least / NodaConstants.TicksPerHour, (decimal)most / NodaConstants.TicksPerHour)
                : new NumberRange(least / NodaConstants.TicksPerDay, most / NodaConstants.TicksPerDay));
        };
    }

    /// <summary>An entry in whole units may be rounded either way.</summary>
    internal override bool Fits(in Value entered, in Value possible) =>
        entered.Number.Low <= possible.Number.High + 1 && possible.Number.Low <= entered.Number.High + 1;
}

/// <summary>A moment in the past that follows from the whole hours that were entered as passed since it: up to the next full hour.</summary>
public sealed class StartOfHours : Derivation
{
    private readonly NumberFact _hours;

    /// <summary>The moment that lies so many hours back.</summary>
    public StartOfHours(MomentFact target, NumberFact hours)
        : base(target) => (_hours, Uses) = (hours, [hours]);

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Uses { get; }

    /// <inheritdoc/>
    public override string Canonical => $"{Target.Code} {_hours.Code} hours ago";

    /// <inheritdoc/>
    internal override Func<Findings, Value> Ready(Layout layout)
    {
        var slot = layout.SlotOf(_hours);
        return findings =>
        {
            ref readonly var hours = ref findings.Used[slot];
            if (hours.IsMissing)
            {
                return Value.Unknown;
            }

            var latest = findings.AsOfTicks - ((long)hours.Number.Low * NodaConstants.TicksPerHour);
            return Value.OfSpan(latest - NodaConstants.TicksPerHour + NodaConstants.TicksPerSecond, latest);
        };
    }

    /// <summary>The entered moment may lie an hour to either side.</summary>
    internal override bool Fits(in Value entered, in Value possible) =>
        entered.Earliest <= possible.Latest + NodaConstants.TicksPerHour && possible.Latest - NodaConstants.TicksPerHour <= entered.Latest;
}

/// <summary>The whole months from the latest end of an overlapping earlier course of radiotherapy to the day of the case.</summary>
public sealed class MonthsSinceLastCourse : Derivation
{
    private readonly SetFact _levels;

    /// <summary>The months since the last course over the levels.</summary>
    public MonthsSinceLastCourse(NumberFact target, SetFact levels)
        : base(target) => (_levels, Uses) = (levels, [levels]);

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Uses { get; }

    /// <inheritdoc/>
    public override bool NamesCourses => true;

    /// <inheritdoc/>
    public override string Canonical => $"{Target.Code} whole months since the latest end of an earlier course over {_levels.Code}";

    /// <inheritdoc/>
    internal override Func<Findings, Value> Ready(Layout layout) => findings =>
    {
        if (findings.Courses is not { Count: > 0 } || findings.CoursesOver(_levels) is not { Count: > 0 } courses || courses.Any(c => c.EndDate is null))
        {
            return Value.Unknown;
        }

        return Value.OfNumber(Period.Between(courses.Max(c => c.EndDate!.Value), findings.AsOf.Date, PeriodUnits.Months).Months);
    };
}

/// <summary>The number of levels that the confirmed lesions of the case affect: a number counted cannot be lower.</summary>
public sealed class InvolvedLevels : Derivation
{
    private readonly NumberFact _number;

    /// <summary>The least number of levels.</summary>
    public InvolvedLevels(NumberFact target)
        : base(target)
    {
        _number = target;
        Prevails = Prevails.Higher;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Uses => [];

    /// <inheritdoc/>
    public override string Canonical => $"{Target.Code} at least the levels of the confirmed lesions";

    /// <inheritdoc/>
    internal override Func<Findings, Value> Ready(Layout layout) => findings => findings.ConfirmedLevels is > 0 and var count
        ? Value.OfRange(new NumberRange(Math.Min(count, _number.Plausible.High), _number.Plausible.High))
        : Value.Unknown;
}
