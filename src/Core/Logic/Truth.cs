namespace Myelon.Core.Logic;

/// <summary>
/// A three-valued truth, ordered <c>No &lt; Unknown &lt; Yes</c>: <c>&amp;</c> is the minimum, <c>|</c> the maximum,
/// <c>!</c> the mirror. Unknown is an answer, never a default.
/// </summary>
public readonly record struct Truth : IComparable<Truth>
{
    private readonly sbyte _value;

    private Truth(sbyte value) => _value = value;

    /// <summary>Known not to hold.</summary>
    public static Truth No => new(-1);

    /// <summary>Not known; also the value of an uninitialised truth.</summary>
    public static Truth Unknown => default;

    /// <summary>Known to hold.</summary>
    public static Truth Yes => new(1);

    /// <summary>Whether this is <see cref="Yes"/>.</summary>
    public bool IsYes => _value > 0;

    /// <summary>Whether this is <see cref="No"/>.</summary>
    public bool IsNo => _value < 0;

    /// <summary>Whether this is <see cref="Unknown"/>.</summary>
    public bool IsUnknown => _value == 0;

    /// <summary>The truth of a known boolean.</summary>
    public static Truth Of(bool value) => value ? Yes : No;

    /// <summary>The truth of a boolean that may be missing.</summary>
    public static Truth Of(bool? value) => value is { } known ? Of(known) : Unknown;

    /// <summary>The boolean, or null where unknown.</summary>
    public bool? ToBoolean() => IsUnknown ? null : IsYes;

    /// <summary>And: the lesser of the two.</summary>
    public static Truth operator &(Truth left, Truth right) => left._value <= right._value ? left : right;

    /// <summary>Or: the greater of the two.</summary>
    public static Truth operator |(Truth left, Truth right) => left._value >= right._value ? left : right;

    /// <summary>Not: Yes and No change places, Unknown stays.</summary>
    public static Truth operator !(Truth truth) => new((sbyte)-truth._value);

    /// <inheritdoc/>
    public int CompareTo(Truth other) => _value.CompareTo(other._value);

    /// <summary>Whether one truth is below another.</summary>
    public static bool operator <(Truth left, Truth right) => left._value < right._value;

    /// <summary>Whether one truth is above another.</summary>
    public static bool operator >(Truth left, Truth right) => left._value > right._value;

    /// <summary>Whether one truth is at most another.</summary>
    public static bool operator <=(Truth left, Truth right) => left._value <= right._value;

    /// <summary>Whether one truth is at least another.</summary>
    public static bool operator >=(Truth left, Truth right) => left._value >= right._value;

    /// <inheritdoc/>
    public override string ToString() => _value switch { < 0 => "no", > 0 => "yes", _ => "unknown" };
}
