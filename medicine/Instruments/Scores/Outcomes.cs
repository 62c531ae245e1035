using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Medicine.Instruments.Scores;

/// <summary>How results of studies are written down beside a group: what was measured, when, printed and in the source.</summary>
internal static class Outcomes
{
    /// <summary>The cohort in which a score was checked afterwards.</summary>
    public static Text Validation { get; } = new("Validierung", "validation");

    /// <summary>The median survival in months.</summary>
    public static ScoreOutcome MedianSurvival(decimal? printed, decimal? source, NumberRange? confidence = null) =>
        new(new("medianes Überleben", "median survival"), "mo") { Printed = printed, Source = source, Confidence = confidence };

    /// <summary>The share alive after some months.</summary>
    public static ScoreOutcome Survival(int months, decimal? printed, decimal? source, Text? cohort = null) =>
        new(new($"Überleben nach {months} Monaten", $"survival at {months} months"), "%")
        {
            HorizonMonths = months,
            Printed = printed,
            Source = source,
            Cohort = cohort,
        };

    /// <summary>The share able to walk after radiotherapy.</summary>
    public static ScoreOutcome Walking(decimal? printed, decimal? source, Text? cohort = null) =>
        new(new("gehfähig nach der Bestrahlung", "walking after radiotherapy"), "%") { Printed = printed, Source = source, Cohort = cohort };
}
