using NodaTime;

namespace Myelon.Core.Logic;

/// <summary>
/// A fact that is a point in time: a date, or a date with time and offset. A date is the whole day in the offset of the
/// case, an interval; "48 hours" is never "two days".
/// </summary>
public sealed class MomentFact(string code) : Fact(code)
{
    /// <summary>The noun that a sentence about the moment starts with.</summary>
    public required Text Subject { get; init; }

    /// <summary>Whether only a date is asked.</summary>
    public bool IsDate { get; init; }

    /// <summary>Whether it lies in the past by its nature, so that an entry wholly after the time of the case is refused.</summary>
    public bool LiesInThePast { get; init; }

    /// <inheritdoc/>
    public override string TypeName => IsDate ? "date" : "datetime";

    /// <summary>The moment is certainly later than the other.</summary>
    public Condition After(MomentFact other) => new Elapsed(other, this, Comparison.Above, Duration.Zero);

    /// <summary>The moment lies at or after the other and no more than the duration later.</summary>
    public Condition Within(Duration duration, MomentFact after) =>
        new Elapsed(after, this, Comparison.AtLeast, Duration.Zero) & new Elapsed(after, this, Comparison.AtMost, duration);

    /// <summary>The moment lies more than the duration after the other.</summary>
    public Condition MoreThan(Duration duration, MomentFact after) => new Elapsed(after, this, Comparison.Above, duration);

    /// <summary>More than the duration has passed since the moment, at the time of the case.</summary>
    public Condition LongerAgoThan(Duration duration) => new Elapsed(this, null, Comparison.Above, duration);

    /// <summary>Less than a day has passed since the moment, at the time of the case; it lies on the day of the case or in the night before.</summary>
    public Condition IsOfToday =>
        new Elapsed(this, null, Comparison.Below, Duration.FromDays(1)) & new Elapsed(this, null, Comparison.Above, Duration.FromDays(-1));

    /// <summary>The moment lies after the time of the case.</summary>
    public Condition IsInTheFuture => new Elapsed(this, null, Comparison.Below, Duration.Zero);

    /// <summary>The moment lies at or before the time of the case.</summary>
    public Condition HasPassed => new Elapsed(this, null, Comparison.AtLeast, Duration.Zero);
}
