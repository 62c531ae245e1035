using NodaTime;

namespace Myelon.Core.Cases;

/// <summary>How a course was given.</summary>
public enum CourseTechnique
{
    /// <summary>Conventional external beam.</summary>
    Conventional,

    /// <summary>Stereotactic body radiotherapy.</summary>
    Sbrt,

    /// <summary>Intraoperative.</summary>
    Iort,
}

/// <summary>One earlier course of radiotherapy, as the case file states it.</summary>
/// <param name="Levels">The irradiated levels, as bits in the order of the vocabulary's levels.</param>
/// <param name="Fractions">The number of fractions, 1 to 60.</param>
/// <param name="DosePerFraction">The prescribed dose of one fraction in Gy, 0.5 to 30.</param>
public sealed record RadiotherapyCourse(ulong Levels, int Fractions, decimal DosePerFraction)
{
    /// <summary>The day on which it ended, or null if unknown.</summary>
    public LocalDate? EndDate { get; init; }

    /// <summary>The technique, or null if unknown.</summary>
    public CourseTechnique? Technique { get; init; }

    /// <summary>The maximum dose at the thecal sac over the whole course in Gy, or null if unknown.</summary>
    public decimal? ThecalSacMaximum { get; init; }

    /// <summary>Entries of one series are one split course; null for a course of its own.</summary>
    public string? Series { get; init; }
}
