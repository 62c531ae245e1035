namespace Myelon.Core.Logic;

/// <summary>A dose in Gy of which a part may not be known.</summary>
/// <param name="Low">The dose that is certain.</param>
/// <param name="High">The most that it can be, or null while nobody knows.</param>
public readonly record struct DoseRange(decimal Low, decimal? High)
{
    /// <summary>A dose of which nothing is known.</summary>
    public static DoseRange Unknown => new(0, null);

    /// <summary>The dose, or null while it is not known exactly.</summary>
    public decimal? Point => High == Low ? Low : null;

    /// <summary>A known dose.</summary>
    public static DoseRange Of(decimal gray) => new(gray, gray);

    /// <summary>Both doses.</summary>
    public static DoseRange operator +(DoseRange left, DoseRange right) => new(left.Low + right.Low, left.High + right.High);

    /// <summary>A part of the dose.</summary>
    public static DoseRange operator /(DoseRange dose, decimal by) => new(dose.Low / by, dose.High / by);

    /// <summary>Whether it keeps to a limit; compared unrounded.</summary>
    public Truth AtMost(decimal limit) => High <= limit ? Truth.Yes : Low > limit ? Truth.No : Truth.Unknown;

    /// <summary>The higher of two tellings of one dose: for a limit the worse counts.</summary>
    public DoseRange Worse(DoseRange other) => new(Math.Max(Low, other.Low), High is { } high && other.High is { } most ? Math.Max(high, most) : null);
}
