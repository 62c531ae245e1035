using Myelon.Core;

namespace Myelon.Medicine.Instruments.Isncsci;

/// <summary>Whether any function is preserved in the most caudal sacral segments S4-5.</summary>
public enum Completeness
{
    /// <summary>No sensory and no motor function at S4-5.</summary>
    Complete,

    /// <summary>Some sensory or motor function at S4-5: sacral sparing.</summary>
    Incomplete,
}

/// <summary>A grade of the ASIA Impairment Scale, revision 2019.</summary>
public enum ImpairmentGrade
{
    /// <summary>Complete: nothing is preserved at S4-5.</summary>
    A,

    /// <summary>Sensory incomplete: sensation at S4-5, no motor function more than three levels below the motor level.</summary>
    B,

    /// <summary>Motor incomplete: fewer than half of the key muscles below the neurological level reach grade 3.</summary>
    C,

    /// <summary>Motor incomplete: at least half of the key muscles below the neurological level reach grade 3.</summary>
    D,

    /// <summary>Normal in all segments; the scale asks for a deficit in the past.</summary>
    E,
}

/// <summary>
/// A zone of partial preservation: the most caudal segment of one side with any function, or
/// <see cref="NotApplicable"/> where the function is preserved at S4-5.
/// </summary>
/// <param name="Level">The segment; null where the zone does not apply.</param>
public readonly record struct Zone(NeurologicalLevel? Level) : IComparable<Zone>, IComparable
{
    /// <summary>The zone does not apply (NA).</summary>
    public static Zone NotApplicable => default;

    /// <summary>The code in answers: <c>NA</c> or that of the level.</summary>
    public string Code => Level is { } level ? level.Code() : "NA";

    /// <inheritdoc/>
    public int CompareTo(Zone other) => (Level is { } mine ? (int)mine : -1).CompareTo(other.Level is { } theirs ? (int)theirs : -1);

    /// <inheritdoc/>
    public int CompareTo(object? obj) => obj is Zone other ? CompareTo(other) : 1;

    /// <summary>Whether one zone ends above another.</summary>
    public static bool operator <(Zone left, Zone right) => left.CompareTo(right) < 0;

    /// <summary>Whether one zone ends below another.</summary>
    public static bool operator >(Zone left, Zone right) => left.CompareTo(right) > 0;

    /// <summary>Whether one zone ends at or above another.</summary>
    public static bool operator <=(Zone left, Zone right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one zone ends at or below another.</summary>
    public static bool operator >=(Zone left, Zone right) => left.CompareTo(right) >= 0;
}

/// <summary>
/// A sum of examined grades. Not determinable (ND) where a cell was not testable: then the range says what it can be.
/// Grades count as examined, also under an asterisk (revision 2019).
/// </summary>
/// <param name="Lowest">The sum with every untested cell at 0.</param>
/// <param name="Highest">The sum with every untested cell normal.</param>
/// <param name="Maximum">The sum of a healthy person: 25, 50, 56, 100 or 112.</param>
public readonly record struct Total(int Lowest, int Highest, int Maximum)
{
    /// <summary>The sum, or null where not determinable.</summary>
    public int? Value => Lowest == Highest ? Lowest : null;

    /// <summary>The sum of two totals.</summary>
    public static Total operator +(Total left, Total right) =>
        new(left.Lowest + right.Lowest, left.Highest + right.Highest, left.Maximum + right.Maximum);

    /// <summary>The total of some cells.</summary>
    public static Total Of(IEnumerable<TestedGrade> cells)
    {
        var total = new Total(0, 0, 0);
        foreach (var cell in cells)
        {
            total += new Total(cell.Examined ?? 0, cell.Examined ?? cell.Normal, cell.Normal);
        }

        return total;
    }

    /// <summary>The total as written on the worksheet: the number, or ND with its range.</summary>
    public Text Words => Value is { } sum
        ? new($"{sum}", $"{sum}")
        : new($"nicht bestimmbar ({Lowest}–{Highest})", $"not determinable ({Lowest}–{Highest})");
}
