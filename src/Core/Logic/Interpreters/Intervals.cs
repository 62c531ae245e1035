namespace Myelon.Core.Logic;

/// <summary>Comparison of something that is known to lie in an interval.</summary>
internal static class Intervals
{
    public static Truth Compare<T>(T low, T high, Comparison comparison, T threshold)
        where T : IComparable<T>
    {
        var (lower, upper) = (low.CompareTo(threshold), high.CompareTo(threshold));
        return comparison switch
        {
            Comparison.Below => Both(lower < 0, upper < 0),
            Comparison.AtMost => Both(lower <= 0, upper <= 0),
            Comparison.AtLeast => Both(lower >= 0, upper >= 0),
            Comparison.Above => Both(lower > 0, upper > 0),
            _ => lower == 0 && upper == 0 ? Truth.Yes : lower > 0 || upper < 0 ? Truth.No : Truth.Unknown,
        };
    }

    private static Truth Both(bool atLow, bool atHigh) => atLow == atHigh ? Truth.Of(atLow) : Truth.Unknown;
}
