namespace Myelon.Core.Logic;

/// <summary>A closed interval of numbers.</summary>
/// <param name="Low">The lowest value.</param>
/// <param name="High">The highest value.</param>
public readonly record struct NumberRange(decimal Low, decimal High)
{
    /// <summary>Whether the interval is one number.</summary>
    public bool IsPoint => Low == High;

    /// <summary>Whether a number lies inside.</summary>
    public bool Contains(decimal value) => value >= Low && value <= High;

    /// <summary>The interval of one number.</summary>
    public static NumberRange Point(decimal value) => new(value, value);

    /// <summary>All sums of a number of the one and a number of the other.</summary>
    public static NumberRange operator +(NumberRange left, NumberRange right) => new(left.Low + right.Low, left.High + right.High);
}

/// <summary>A fact that is a number with a unit, an integer or a decimal; decimal arithmetic, never floating point.</summary>
public sealed class NumberFact(string code) : Fact(code)
{
    /// <summary>The noun that a sentence about the number starts with.</summary>
    public required Text Subject { get; init; }

    /// <summary>Whether the noun is plural.</summary>
    public bool SubjectIsPlural { get; init; }

    /// <summary>Whether only whole numbers are allowed.</summary>
    public bool IsInteger { get; init; }

    /// <summary>The unit as printed ("Gy", "%", "mm"), or empty for counts and grades.</summary>
    public string Unit { get; init; } = "";

    /// <summary>The range outside which an entry is refused: our check of plausibility, not the guideline's.</summary>
    public required NumberRange Plausible { get; init; }

    /// <summary>The step in which the number comes, where it has one (Karnofsky: 10), else 0.</summary>
    public int Step { get; init; }

    /// <inheritdoc/>
    public override string TypeName => IsInteger ? "integer" : "decimal";

    /// <summary>The number is this one.</summary>
    public Condition Is(decimal value) => new Compare(this, Comparison.Equal, value);

    /// <summary>The number is this or more.</summary>
    public Condition AtLeast(decimal value) => new Compare(this, Comparison.AtLeast, value);

    /// <summary>The number is this or less.</summary>
    public Condition AtMost(decimal value) => new Compare(this, Comparison.AtMost, value);

    /// <summary>The number is more than this.</summary>
    public Condition Above(decimal value) => new Compare(this, Comparison.Above, value);

    /// <summary>The number is less than this.</summary>
    public Condition Below(decimal value) => new Compare(this, Comparison.Below, value);
}
