using NodaTime;

namespace Myelon.Core.Logic;

/// <summary>The whole days from a moment to the time of the case; an interval where the moment is a day, nothing if it lies ahead.</summary>
/// <param name="target">The number of days.</param>
/// <param name="since">The moment.</param>
public sealed class DaysSince(NumberFact target, MomentFact since) : Derivation(target)
{
    /// <inheritdoc/>
    public override IEnumerable<Fact> Uses => [since];

    /// <inheritdoc/>
    public override string Canonical => $"{Target.Code} whole days since {since.Code}";

    /// <inheritdoc/>
    public override Value Derive(Findings findings)
    {
        var moment = findings[since];
        if (!moment.IsKnown || moment.Latest > findings.AsOfTicks)
        {
            return Value.Unknown;
        }

        return Value.OfRange(new NumberRange(
            (findings.AsOfTicks - moment.Latest) / NodaConstants.TicksPerDay,
            (findings.AsOfTicks - moment.Earliest) / NodaConstants.TicksPerDay));
    }
}

/// <summary>The whole months from the latest end of an overlapping earlier course of radiotherapy to the day of the case.</summary>
/// <param name="target">The number of months.</param>
/// <param name="levels">The levels of the lesion.</param>
public sealed class MonthsSinceLastCourse(NumberFact target, SetFact levels) : Derivation(target)
{
    /// <inheritdoc/>
    public override IEnumerable<Fact> Uses => [levels];

    /// <inheritdoc/>
    public override string Canonical => $"{Target.Code} whole months since the latest end of an earlier course over {levels.Code}";

    /// <inheritdoc/>
    public override Value Derive(Findings findings)
    {
        if (findings.CoursesOver(levels) is not { Count: > 0 } courses || courses.Any(c => c.EndDate is null))
        {
            return Value.Unknown;
        }

        var latest = courses.Max(c => c.EndDate!.Value);
        return Value.OfNumber(Period.Between(latest, findings.AsOf.Date, PeriodUnits.Months).Months);
    }
}
