using System.Globalization;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Speech;

namespace Myelon.Medicine.Instruments.Radiobiology;

/// <summary>What several dose checks say and ask for.</summary>
internal static class DoseTexts
{
    public static Text Prescription { get; } = new("Verschreibung konventioneller Felder", "prescription of conventional fields");

    public static Text ThecalSac { get; } = new("Maximum am Duralsack", "maximum at the thecal sac");

    public static DoseNeed Courses { get; } = new("radiotherapy_courses", new("frühere Bestrahlungsserien", "earlier courses of radiotherapy"));

    public static DoseNeed Technique { get; } = new("radiotherapy_technique", new("geplante Technik", "planned technique"));

    public static DoseNeed Fractions { get; } = new("planned_rt_fractions", new("geplante Fraktionen", "planned fractions"));

    public static DoseNeed TotalDose { get; } = new("planned_rt_dose_gy", new("geplante Gesamtdosis", "planned total dose"));

    public static DoseNeed PlannedMaximum { get; } = new("planned_sbrt_thecal_sac_dmax_gy", new("geplantes Maximum am Duralsack", "planned maximum at the thecal sac"));

    public static DoseNeed Maximum { get; } = new("thecal_sac_dmax_gy", new("Maximum am Duralsack jeder stereotaktischen oder intraoperativen Serie", "maximum at the thecal sac of every stereotactic or intraoperative course"));

    public static DoseNeed EndDates { get; } = new("end_date", new("Ende jeder früheren Serie", "end of every earlier course"));

    public static Text NoEarlierCourse { get; } = new("Es gibt keine frühere Serie über dieser Höhe.", "There is no earlier course over this level.");

    public static Text NoSecondCourse { get; } = new(
        "Es ist keine weitere Serie geplant; der Rest sagt, was die Grenze noch ließe.", "No further course is planned; the margin says what the limit would leave.");

    public static Text NoRecovery { get; } = new("Erholung über die Zeit wird nicht abgezogen.", "No recovery over time is deducted.");

    public static DoseCondition AnEarlierCourse(Truth holds) => new("earlier_courses >= 1", new("mindestens eine frühere Serie", "at least one earlier course"), holds);

    public static DoseCondition ASecondCourse(bool holds) => new("series >= 2", new("zwei Serien oder mehr", "two series or more"), Truth.Of(holds));

    /// <summary>Whether every course whose prescription counts is known to be conventional.</summary>
    public static IEnumerable<DoseCondition> TechniqueAssumed(CordHistory history) => history.Series?.Any(c => c.HasNoTechnique) == true
        ? [new("technique = conventional", new("Serien ohne Angabe der Technik sind konventionell", "courses without a technique are conventional"), Truth.Unknown) { IsAsked = true }]
        : [];

    /// <summary>Notes on the whole: the lumbar cord and the distance in trials.</summary>
    public static IEnumerable<(string Id, Text Says)> Notes(CordHistory history)
    {
        if (history.IsLumbar)
        {
            var four = history.Cumulative(AlphaBeta.LumbarCord) is { } sum
                ? sum.Sum.Gray.ToString("0.##", CultureInfo.InvariantCulture)
                : null;
            yield return ("ID11", new(
                "Die Leitlinie rechnet überall mit Alpha/Beta 2 Gy; die Quelle [435] nimmt für das lumbale Mark 4 Gy" + (four is null ? "." : $" (kumulativ dann {four.Replace('.', ',')} Gy4)."),
                "The guideline uses an alpha/beta of 2 Gy throughout; the source [435] takes 4 Gy for the lumbar cord" + (four is null ? "." : $" (then {four} Gy4 cumulative).")));
        }

        if (history.IsNearCordInOligometastasis)
        {
            yield return ("C7", new(
                "Zwei SBRT-Studien bei Oligometastasierung schlossen Herde bis 5 mm oder bis 3 mm am Myelon aus (10.4.4.1): Studienkriterium zu R50, kein Rat.",
                "Two SBRT trials in oligometastasis left out lesions within 5 mm or within 3 mm of the cord (10.4.4.1): a trial criterion beside R50, no advice."));
        }
    }

    /// <summary>A printed limit in both languages.</summary>
    /// <param name="says">Says it, with what writes a number and whether it is said in German.</param>
    public static Text Printed(Func<Func<decimal, string>, bool, string> says) =>
        new(says(n => Words.Number(n, Language.German), true), says(n => Words.Number(n, Language.English), false));
}
