using NodaTime;

namespace Myelon.Core.Logic;

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

/// <summary>The codes of the techniques, as case files and courses on the command line write them.</summary>
public static class CourseTechniques
{
    /// <summary>The codes in the order of <see cref="CourseTechnique"/>.</summary>
    public static IReadOnlyList<string> Codes { get; } = ["conventional", "sbrt", "iort"];

    /// <summary>The code of a technique.</summary>
    public static string Code(this CourseTechnique technique) => Codes[(int)technique];

    /// <summary>The technique of a code, or null.</summary>
    public static CourseTechnique? Of(string code)
    {
        for (var i = 0; i < Codes.Count; i++)
        {
            if (Codes[i] == code)
            {
                return (CourseTechnique)i;
            }
        }

        return null;
    }
}

/// <summary>One earlier course of radiotherapy, as the case file states it.</summary>
/// <param name="Levels">The irradiated levels, as bits in the order of the vocabulary's levels.</param>
/// <param name="Fractions">The number of fractions, within <see cref="PlausibleFractions"/>.</param>
/// <param name="DosePerFraction">The prescribed dose of one fraction in Gy, within <see cref="PlausibleDosePerFraction"/>.</param>
public sealed record RadiotherapyCourse(ulong Levels, int Fractions, decimal DosePerFraction)
{
    /// <summary>The number of fractions that is accepted: our check of plausibility, not the guideline's.</summary>
    public static NumberRange PlausibleFractions { get; } = new(1, 60);

    /// <summary>The dose of one fraction in Gy that is accepted: our check of plausibility, not the guideline's.</summary>
    public static NumberRange PlausibleDosePerFraction { get; } = new(0.5m, 30);

    /// <summary>The maximum at the thecal sac in Gy that is accepted: our check of plausibility, not the guideline's.</summary>
    public static NumberRange PlausibleThecalSacMaximum { get; } = new(0, 100);

    /// <summary>The day on which it ended, or null if unknown.</summary>
    public LocalDate? EndDate { get; init; }

    /// <summary>The technique, or null if unknown.</summary>
    public CourseTechnique? Technique { get; init; }

    /// <summary>The maximum dose at the thecal sac over the whole course in Gy, or null if unknown.</summary>
    public decimal? ThecalSacMaximum { get; init; }

    /// <summary>Entries of one series are one split course; null for a course of its own.</summary>
    public string? Series { get; init; }
}
