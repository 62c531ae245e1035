using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using static Myelon.Medicine.Instruments.Radiobiology.CordDoses;

namespace Myelon.Medicine.Instruments.Radiobiology;

/// <summary>
/// Limits of the cumulative dose of the cord: C3 for SBRT, as EQD2 at the thecal sac (§11.8.2 [429]); C4 and C5 for conventional
/// re-irradiation, as BED of the prescription (§11.8.4 [431][432][434][435]).
/// </summary>
public static class ReirradiationLimits
{
    private static readonly Text HigherDoses = new(
        "Höhere kumulative Dosen erscheinen nach 11.8.4 möglich [436], ohne Zahl; daraus wird keine Regel.",
        "Higher cumulative doses seem possible by 11.8.4 [436], without a number; no rule is made of it.");

    private static readonly Text MoreThanTwo = new(
        "Der Text spricht von zwei Serien; bei mehreren werden alle addiert, und der kürzeste Abstand zählt.",
        "The text speaks of two series; of more, all are added, and the shortest interval counts.");

    /// <summary>C3: the cumulative EQD2 at the thecal sac.</summary>
    public static DoseCheck CheckCumulativeEqd2(CordHistory site)
    {
        var judged = DoseTexts.As(site, CourseTechnique.Sbrt);
        var taken = judged.Series.Any(c => c.AtThecalSac(AlphaBeta.Cord) is null && !c.IsStereotacticOrIntraoperative);
        return new DoseCheck(
            "C3",
            new("Kumulative EQD2 am Duralsack bei SBRT-Re-Bestrahlung", "Cumulative EQD2 at the thecal sac in SBRT re-irradiation"),
            "11.8.2", DoseVerdict.CannotBeJudged)
        {
            Unit = "Gy EQD2",
            Printed = DoseTexts.Printed((of, language) => $"{language.Say("etwa", "about")} {of(Limits.StereotacticEqd2.Gray)} Gy EQD2"),
            DosePoint = taken ? DoseTexts.ThecalSacOrPrescription : DoseTexts.ThecalSac,
            Limit = Limits.StereotacticEqd2.Gray,
            Dose = judged.CumulativeBed(DosePoint.ThecalSac, AlphaBeta.Cord) / 2,
            Levels = site.Levels,
            Conditions =
            [
                StereotacticLimits.Planned(site, DoseTexts.Is(site, CourseTechnique.Sbrt)),
                DoseTexts.AnEarlierCourse(site),
                DoseTexts.ASecondCourse(site),
                .. taken
                    ? [new DoseCondition(
                        "prescription_taken_as_thecal_sac_dose",
                        new("die konventionelle Verschreibung ist die Dosis am Duralsack", "the conventional prescription is the dose at the thecal sac"),
                        Truth.Unknown) { IsAsked = true }]
                    : Array.Empty<DoseCondition>(),
                .. DoseTexts.TechniqueAssumed(site),
                .. DoseTexts.OfTheEnteredSum(site, DoseTexts.ThecalSac),
                new(
                    "interval_months >= 5",
                    new("Abstand mindestens 5 Monate", "interval of at least 5 months"),
                    site.IntervalsAtLeast(StereotacticLimits.SourceMonths)) { IsOfSourceOnly = true },
            ],
            Notes = [new("Angegeben ist „etwa“ 70 Gy.", "\"About\" 70 Gy is printed."), DoseTexts.NoRecovery],
        }.Judged(
            [
                (DoseTexts.Is(site, CourseTechnique.Sbrt), DoseTexts.NotStereotacticAgain),
                (site.HasEarlier, DoseTexts.NoEarlierCourse),
                (site.HasSecond, DoseTexts.NoSecondCourse),
            ],
            Truth.Yes);
    }

    /// <summary>C4: the cumulative BED of conventional re-irradiation.</summary>
    public static DoseCheck CheckCumulativeBed(CordHistory site)
    {
        IReadOnlyList<DoseCondition> own = [.. Conditions(site).Select(c => c with { IsOfSourceOnly = true })];
        var check = Cumulative(
            "C4",
            new("Kumulative BED bei konventioneller Re-Bestrahlung", "Cumulative BED in conventional re-irradiation"),
            Limits.Bed, site, own);
        return Judged(
            check with
            {
                Warning = own.Any(c => c.Holds.IsNo)
                    ? new(
                        "Warnung: Abstand oder höchste Serie liegt außerhalb dessen, was die Quelle dieser Grenze voraussetzt; ob der Satz der "
                            + "Leitlinie die Bedingungen auch hier meint, lässt er offen.",
                        "Warning: the interval or the highest series lies outside what the source of this limit presupposes; whether the guideline's "
                            + "sentence means the conditions here too, it leaves open.")
                    : null,
                Notes =
                [
                    new(
                        "Das Risiko gilt bis 120 Gy2 als niedrig; die Quelle kennt dazu keinen Fall, setzt aber dieselben Bedingungen wie bei 135,5 "
                            + "Gy2 voraus.",
                        "Up to 120 Gy2 the risk is called low; the source knows no case there, but presupposes the same conditions as for 135.5 Gy2."),
                    .. check.Notes,
                ],
            },
            site,
            Truth.Yes);
    }

    /// <summary>C5: the higher limit, if no series is above 98 Gy2 and at least 6 months lie between the series.</summary>
    public static DoseCheck CheckCumulativeBedUnderConditions(CordHistory site)
    {
        IReadOnlyList<DoseCondition> own = [.. Conditions(site)];
        var check = Cumulative("C5", new("Kumulative BED unter zwei Bedingungen", "Cumulative BED under two conditions"), Limits.BedUnderConditions, site, own);
        return Judged(
            check with
            {
                OpensOn = own[0].Holds.IsNo ? null : site.OpensOn(Limits.IntervalMonths),
                Warning = check.Dose is { } dose && dose.AtMost(Limits.Bed.Gray).IsNo && !dose.AtMost(Limits.BedUnderConditions.Gray).IsNo
                    ? new(
                        "Warnung: zwischen 120 und 135,5 Gy2 gilt die Grenze nur, wenn beide Bedingungen erfüllt sind; die Quelle spricht von einem "
                            + "kleinen Risiko.",
                        "Warning: between 120 and 135.5 Gy2 the limit holds only if both conditions are met; the source speaks of a small risk.")
                    : null,
            },
            site,
            own.Aggregate(Truth.Yes, (all, c) => all & c.Holds));
    }

    private static DoseCheck Cumulative(string id, Text title, BiologicallyEffectiveDose limit, CordHistory site, IReadOnlyList<DoseCondition> own)
    {
        var judged = DoseTexts.As(site, CourseTechnique.Conventional);
        var mixed = judged.Series.Any(c => c.IsStereotacticOrIntraoperative);
        return new DoseCheck(id, title, "11.8.4", DoseVerdict.CannotBeJudged)
        {
            Unit = "Gy2",
            Printed = DoseTexts.Printed((of, _) => $"{of(limit.Gray)} Gy2"),
            DosePoint = mixed ? DoseTexts.PrescriptionAndThecalSac : DoseTexts.Prescription,
            Limit = limit.Gray,
            Dose = judged.CumulativeBed(DosePoint.Prescription, AlphaBeta.Cord),
            Levels = site.Levels,
            Conditions =
            [
                new(
                    "planned_technique = conventional",
                    new("die Re-Bestrahlung ist konventionell", "the re-irradiation is conventional"),
                    DoseTexts.Is(site, CourseTechnique.Conventional)),
                DoseTexts.AnEarlierCourse(site),
                DoseTexts.ASecondCourse(site),
                .. DoseTexts.TechniqueAssumed(site),
                .. mixed
                    ? [new DoseCondition(
                        "thecal_sac_maximum_taken_as_cord_dose",
                        new(
                            "das Maximum am Duralsack der stereotaktischen Serie ist ihre Dosis am Myelon",
                            "the maximum at the thecal sac of the stereotactic course is its dose of the cord"),
                        Truth.Unknown) { IsAsked = true }]
                    : Array.Empty<DoseCondition>(),
                .. DoseTexts.OfTheEnteredSum(site, DoseTexts.Prescription),
                .. own,
            ],
            Notes = [HigherDoses, DoseTexts.NoRecovery, .. judged.Series.Count() > 2 ? [MoreThanTwo] : Array.Empty<Text>()],
        };
    }

    private static IEnumerable<DoseCondition> Conditions(CordHistory site)
    {
        yield return new(
            "highest_series_bed2 <= 98",
            new("keine einzelne Serie über 98 Gy2", "no single series above 98 Gy2"),
            Limits.NoSeriesTooHigh(DoseTexts.As(site, CourseTechnique.Conventional)));
        yield return new(
            "interval_months >= 6",
            new("Abstand der Serien mindestens 6 Monate", "interval between the series of at least 6 months"),
            Limits.FarEnoughApart(site));
    }

    private static DoseCheck Judged(DoseCheck check, CordHistory site, Truth conditions) => check.Judged(
        [
            (DoseTexts.Is(site, CourseTechnique.Conventional), DoseTexts.NotConventional),
            (site.HasEarlier, DoseTexts.NoEarlierCourse),
            (site.HasSecond, DoseTexts.NoSecondCourse),
        ],
        conditions,
        new(
            "Eine Bedingung der Grenze ist nicht erfüllt; es bleibt die Grenze von 120 Gy2.",
            "A condition of the limit is not met; the limit of 120 Gy2 remains."));
}
