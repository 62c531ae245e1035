using System.Numerics;
using NodaTime;

namespace Myelon.Core.Logic;

/// <summary>How much is known of a fact.</summary>
public enum Knowledge : byte
{
    /// <summary>Nothing.</summary>
    Unknown,

    /// <summary>Nothing was entered; the policy of the fact counts it as No or empty.</summary>
    Assumed,

    /// <summary>Several choices, or an interval of a number or of time, of which each is still possible.</summary>
    Narrowed,

    /// <summary>One value (a date without time is one value, an interval of a day).</summary>
    Known,
}

/// <summary>
/// What is known of one fact: nothing, a truth, a choice, a set, an interval of numbers or of time. Unknown is the default,
/// and there is no sentinel.
/// </summary>
public readonly struct Value : IEquatable<Value>
{
    private readonly long _a;
    private readonly long _b;
    private readonly decimal _low;
    private readonly decimal _high;

    private Value(Knowledge knowledge, long a, long b, decimal low, decimal high)
    {
        Knowledge = knowledge;
        _a = a;
        _b = b;
        _low = low;
        _high = high;
    }

    /// <summary>How much is known.</summary>
    public Knowledge Knowledge { get; }

    /// <summary>Whether one value is known.</summary>
    public bool IsKnown => Knowledge == Knowledge.Known;

    /// <summary>Whether nothing was entered or derived.</summary>
    public bool IsMissing => Knowledge is Knowledge.Unknown or Knowledge.Assumed;

    /// <summary>Nothing known.</summary>
    public static Value Unknown => default;

    /// <summary>Counted as No, or as the empty set, until entered.</summary>
    public static Value AssumedNo => new(Knowledge.Assumed, 0, 0, 0, 0);

    /// <summary>A boolean.</summary>
    public static Value Of(bool value) => new(Knowledge.Known, value ? 1 : 0, 0, 0, 0);

    /// <summary>A boolean, or unknown.</summary>
    public static Value Of(Truth truth) => truth.IsUnknown ? Unknown : Of(truth.IsYes);

    /// <summary>A choice by the position of its value.</summary>
    public static Value OfChoice(int index) => new(Knowledge.Known, (long)(1UL << index), 0, 0, 0);

    /// <summary>A choice of which these values are still possible, as bits; one at least.</summary>
    public static Value OfChoices(ulong choices) => new(BitOperations.IsPow2(choices) ? Knowledge.Known : Knowledge.Narrowed, (long)choices, 0, 0, 0);

    /// <summary>A set by the bits of its values.</summary>
    public static Value OfSet(ulong bits) => new(Knowledge.Known, (long)bits, 0, 0, 0);

    /// <summary>A number.</summary>
    public static Value OfNumber(decimal value) => new(Knowledge.Known, 0, 0, value, value);

    /// <summary>A number of which the interval is known.</summary>
    public static Value OfRange(NumberRange interval) =>
        new(interval.IsPoint ? Knowledge.Known : Knowledge.Narrowed, 0, 0, interval.Low, interval.High);

    /// <summary>A point in time.</summary>
    public static Value OfMoment(Instant instant) => new(Knowledge.Known, instant.ToUnixTimeTicks(), instant.ToUnixTimeTicks(), 0, 0);

    /// <summary>A whole day in an offset: from its first to its last tick.</summary>
    public static Value OfDay(LocalDate date, Offset offset) => new(
        Knowledge.Known,
        date.AtMidnight().WithOffset(offset).ToInstant().ToUnixTimeTicks(),
        date.PlusDays(1).AtMidnight().WithOffset(offset).ToInstant().ToUnixTimeTicks() - 1,
        0,
        0);

    /// <summary>A moment of which the first and the last possible tick are known.</summary>
    internal static Value OfSpan(long earliest, long latest) => new(earliest == latest ? Knowledge.Known : Knowledge.Narrowed, earliest, latest, 0, 0);

    internal static Value OfMoment(long ticks) => new(Knowledge.Known, ticks, ticks, 0, 0);

    /// <summary>The whole day, in an offset, in which a tick lies.</summary>
    internal static Value OfDay(long ticks, Offset offset)
    {
        var start = (long)Math.Floor((decimal)(ticks + offset.Ticks) / NodaConstants.TicksPerDay) * NodaConstants.TicksPerDay - offset.Ticks;
        return new(Knowledge.Known, start, start + NodaConstants.TicksPerDay - 1, 0, 0);
    }

    /// <summary>The truth of a boolean fact.</summary>
    public Truth Truth => Knowledge == Knowledge.Unknown ? Truth.Unknown : Truth.Of(_a != 0);

    /// <summary>The truth of a boolean fact as entered or derived, without the policy.</summary>
    public Truth RecordedTruth => IsMissing ? Truth.Unknown : Truth.Of(_a != 0);

    /// <summary>The position of a choice's value; only where known.</summary>
    public int Choice => BitOperations.TrailingZeroCount((ulong)_a);

    /// <summary>The choices still possible, as bits; only where known or narrowed.</summary>
    public ulong Choices => (ulong)_a;

    /// <summary>Whether a choice is one of these values.</summary>
    internal Truth IsOneOf(ulong values) => Knowledge < Knowledge.Narrowed
        ? Truth.Unknown
        : ((ulong)_a & ~values) == 0 ? Truth.Yes : ((ulong)_a & values) == 0 ? Truth.No : Truth.Unknown;

    /// <summary>The bits of a set; only where known or assumed.</summary>
    public ulong Set => (ulong)_a;

    /// <summary>The interval of a number; only where known or narrowed.</summary>
    public NumberRange Number => new(_low, _high);

    /// <summary>The first tick (100 ns since 1970) of a moment.</summary>
    public long Earliest => _a;

    /// <summary>The last tick of a moment.</summary>
    public long Latest => _b;

    /// <summary>Whether a moment is known by its day only.</summary>
    public bool IsWholeDay => Knowledge == Knowledge.Known && _b != _a;

    /// <inheritdoc/>
    public bool Equals(Value other) => Same(in this, in other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Value other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Knowledge, _a, _b, _low, _high);

    /// <summary>Whether the same is known.</summary>
    public static bool operator ==(in Value left, in Value right) => Same(in left, in right);

    /// <summary>Whether something else is known.</summary>
    public static bool operator !=(in Value left, in Value right) => !Same(in left, in right);

    private static bool Same(in Value left, in Value right) =>
        left.Knowledge == right.Knowledge && left._a == right._a && left._b == right._b
        && (left.Knowledge < Knowledge.Narrowed || (left._low == right._low && left._high == right._high));
}
