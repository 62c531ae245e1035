using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Speech;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Medicine.Instruments.Radiobiology;

/// <summary>What several dose checks say.</summary>
internal static class DoseTexts
{
    private static readonly LocalDatePattern GermanDay = LocalDatePattern.CreateWithInvariantCulture("dd.MM.uuuu");

    public static Text Prescription { get; } = new("Verschreibung konventioneller Felder", "prescription of conventional fields");

    public static Text PrescriptionAndThecalSac { get; } = new(
        "Verschreibung konventioneller Felder; Maximum am Duralsack der anderen Serien", "prescription of conventional fields; maximum at the thecal "
            + "sac of the other courses");

    public static Text ThecalSac { get; } = new("Maximum am Duralsack", "maximum at the thecal sac");

    public static Text ThecalSacOrPrescription { get; } = new(
        "Maximum am Duralsack; bei konventionellen Serien ohne diese Angabe die Verschreibung",
        "maximum at the thecal sac; the prescription for conventional courses that do not give it");

    public static Text NotStereotactic { get; } = new("Es ist keine SBRT geplant.", "No SBRT is planned.");

    public static Text NotConventional { get; } = new(
        "Die Grenze gilt für die konventionelle Re-Bestrahlung.", "The limit is for conventional re-irradiation.");

    public static Text NotStereotacticAgain { get; } = new("Die Grenze gilt für die Re-Bestrahlung mit SBRT.", "The limit is for re-irradiation by SBRT.");

    public static Text NoEarlierCourse { get; } = new("Es gibt keine frühere Serie über dieser Höhe.", "There is no earlier course over this level.");

    public static Text NoSecondCourse { get; } = new("Es ist keine weitere Serie geplant.", "No further course is planned.");

    public static Text NoRecovery { get; } = new("Erholung über die Zeit wird nicht abgezogen.", "No recovery over time is deducted.");

    public static DoseCondition AnEarlierCourse(CordHistory site) =>
        new("earlier_courses >= 1", new("mindestens eine frühere Serie", "at least one earlier course"), site.HasEarlier);

    public static DoseCondition ASecondCourse(CordHistory site) => new("series >= 2", new("zwei Serien oder mehr", "two series or more"), site.HasSecond);

    /// <summary>Whether every course whose prescription counts is known to be conventional.</summary>
    public static IEnumerable<DoseCondition> TechniqueAssumed(CordHistory site) =>
        site.Record.TechniqueIsAssumed
            || site.Earlier?.Any(c => c.HasNoTechnique) == true
            || site.Record is { EnteredBed: > 0, IsPlanned: false, Courses: null }
        ? [new(
            "technique = conventional",
            new("Serien ohne Angabe der Technik sind konventionell", "courses without a technique are conventional"),
            Truth.Unknown) { IsAsked = true }]
        : [];

    /// <summary>Whether an entered sum refers to the dose point, and contains the plan.</summary>
    public static IEnumerable<DoseCondition> OfTheEnteredSum(CordHistory site, Text point)
    {
        if (site.Record.EnteredBed is not > 0)
        {
            yield break;
        }

        yield return new(
            "entered_sum_at_dose_point",
            new($"die eingetragene Summe gilt für: {point.De}", $"the entered sum holds for: {point.En}"),
            Truth.Unknown) { IsAsked = true };
        if (site.Record.IsPlanned)
        {
            yield return new(
                "cumulative_dose_includes_plan",
                new("die eingetragene Summe enthält die geplante Serie", "the entered sum includes the planned course"),
                site.Record.SumContainsPlan) { IsAsked = true };
        }
    }

    /// <summary>
    /// The technique of the re-irradiation: that of the plan; without one, that of the last of several courses, or conventional for an entered sum.
    /// </summary>
    public static CourseTechnique? TechniqueOf(CordHistory site) => site.Record.IsPlanned ? site.Record.Technique
        : site.Earlier is { Count: > 1 } earlier ? earlier.OrderBy(c => c.End).Last().Parts[0].Technique ?? CourseTechnique.Conventional
        : site.Record.EnteredBed > 0 ? CourseTechnique.Conventional
        : null;

    /// <summary>Whether the re-irradiation is of a technique; unknown while nobody said, and where nothing is planned.</summary>
    public static Truth Is(CordHistory site, CourseTechnique technique) =>
        TechniqueOf(site) is { } known ? Truth.Of(known == technique) : site.Record.IsPlanned || !site.HasSecond.IsNo ? Truth.Unknown : Truth.Yes;

    /// <summary>The history judged as if the plan were of a technique; the technique stays unknown.</summary>
    public static CordHistory As(CordHistory site, CourseTechnique technique) =>
        site.Record.Technique is null ? site with { Record = site.Record with { Technique = technique } } : site;

    /// <summary>A day.</summary>
    public static Text Day(LocalDate day) => new(GermanDay.Format(day), LocalDatePattern.Iso.Format(day));

    /// <summary>A printed limit in both languages.</summary>
    /// <param name="says">Says it, with what writes a number and the language.</param>
    public static Text Printed(Func<Func<decimal, string>, Language, string> says) =>
        new(In(says, Language.German), In(says, Language.English));

    private static string In(Func<Func<decimal, string>, Language, string> says, Language language) => says(n => Words.Number(n, language), language);
}
