using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Medicine.SpinalMetastases.Invented;

/// <summary>Short ways to write how entries of invented patients are drawn.</summary>
internal static class Drawn
{
    /// <summary>A boolean that holds in so many per cent.</summary>
    public static Draw Yes(BooleanFact fact, decimal percent, string? source = null) =>
        new(fact, [new(percent) { Value = Value.Of(true) }, new(100 - percent) { Value = Value.Of(false) }], source);

    /// <summary>A plan or a deed that is entered in so many per cent; nobody enters that there is none.</summary>
    public static Draw Noted(BooleanFact fact, decimal percent) => new(fact, [new(1) { Value = Value.Of(true) }], null) { Entered = percent / 100 };

    /// <summary>A choice with weights.</summary>
    public static Draw One<T>(ChoiceFact<T> fact, string? source, params IReadOnlyList<(T Value, decimal Weight)> values)
        where T : struct, Enum => new(fact, [.. values.Select(v => new Chance(v.Weight) { Value = Value.OfChoice(Convert.ToInt32(v.Value, null)) })], source);

    /// <summary>A set with weights.</summary>
    public static Draw Some<T>(SetFact<T> fact, params IReadOnlyList<(T[] Values, decimal Weight)> values)
        where T : struct, Enum => new(fact, [.. values.Select(v => new Chance(v.Weight) { Value = Value.OfSet(Bits(v.Values)) })], null);

    /// <summary>One value of each part of a set, the parts with weights.</summary>
    public static Draw Within<T>(SetFact<T> fact, string? source, params IReadOnlyList<(T First, T Last, decimal Weight)> parts)
        where T : struct, Enum =>
            new(
                fact,
                [
                    .. parts.Select(p => new Chance(p.Weight)
                    {
                        OneOf = Bits(Enum.GetValues<T>().Where(v => v.CompareTo(p.First) >= 0 && v.CompareTo(p.Last) <= 0)),
                    }),
                ],
                source);

    /// <summary>A number of ranges with weights.</summary>
    public static Draw Number(NumberFact fact, string? source, params IReadOnlyList<(decimal Low, decimal High, decimal Weight)> ranges) =>
        new(fact, [.. ranges.Select(r => new Chance(r.Weight) { Between = new(r.Low, r.High) })], source);

    /// <summary>A moment so many hours before another, or before the time of the case.</summary>
    public static Draw Before(MomentFact fact, int least, int most, MomentFact? from = null) =>
        new(fact, [new(1) { HoursBefore = (least, most) }], null) { From = from };

    /// <summary>The same, where a condition holds.</summary>
    public static Draw If(this Draw draw, Condition when) => draw with { When = when };

    /// <summary>The same, entered in so many per cent.</summary>
    public static Draw In(this Draw draw, decimal percent) => draw with { Entered = percent / 100 };

    private static ulong Bits<T>(IEnumerable<T> values)
        where T : struct, Enum => values.Aggregate(0UL, (bits, v) => bits | (1UL << Convert.ToInt32(v, null)));
}
