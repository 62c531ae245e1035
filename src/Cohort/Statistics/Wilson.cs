namespace Myelon.Cohort.Statistics;

/// <summary>A share with its 95 % interval after Wilson (1927, without correction for continuity).</summary>
/// <param name="Part">How many.</param>
/// <param name="Of">Of how many; above 0.</param>
public readonly record struct Wilson(long Part, long Of)
{
    /// <summary>The quantile of the normal distribution for 95 %.</summary>
    private const double Z = 1.959963984540054;

    /// <summary>The share, from 0 to 1.</summary>
    public double Share => (double)Part / Of;

    /// <summary>The lower end.</summary>
    public double Low => Math.Max(0, Middle - Half);

    /// <summary>The upper end.</summary>
    public double High => Math.Min(1, Middle + Half);

    private double Middle => (Share + (Z * Z / (2 * Of))) / (1 + (Z * Z / Of));

    private double Half => Z * Math.Sqrt((Share * (1 - Share) / Of) + (Z * Z / (4.0 * Of * Of))) / (1 + (Z * Z / Of));
}
