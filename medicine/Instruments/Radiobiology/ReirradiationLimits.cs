using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Medicine.Instruments.Radiobiology;

/// <summary>
/// Limits of the cumulative dose of the cord: C3 for EQD2 at the thecal sac (§11.8.2 [429]), C4 and C5 for the BED of conventional
/// re-irradiation (§11.8.4 [431][432][434][435]). The rules refer to different dose points and are never mixed; only C3 takes a
/// conventional prescription as the dose at the thecal sac, and asks.
/// </summary>
public static class ReirradiationLimits
{
    /// <summary>C3: about 70 Gy.</summary>
    public static EquivalentDose CumulativeEqd2 { get; } = new(70, AlphaBeta.Cord);

    /// <summary>C4: 120 Gy2.</summary>
    public static BiologicallyEffectiveDose CumulativeBed { get; } = new(120, AlphaBeta.Cord);

    /// <summary>C5: 135.5 Gy2, under two conditions.</summary>
    public static BiologicallyEffectiveDose CumulativeBedUnderConditions { get; } = new(135.5m, AlphaBeta.Cord);

    /// <summary>C5: no single series above 98 Gy2.</summary>
    public static BiologicallyEffectiveDose HighestSeries { get; } = new(98, AlphaBeta.Cord);

    /// <summary>C5: at least 6 months between the series.</summary>
    public static decimal IntervalMonths => 6;

    private static readonly Text HigherDoses = new(
        "C6: höhere kumulative Dosen erscheinen nach 11.8.4 möglich [436], ohne Zahl; daraus wird keine Regel.",
        "C6: higher cumulative doses seem possible by 11.8.4 [436], without a number; no rule is made of it.");

    /// <summary>C3: the cumulative EQD2 at the thecal sac.</summary>
    public static DoseCheck CheckCumulativeEqd2(CordHistory history)
    {
        var doses = history.Series?.Select(c => c.AtThecalSac(AlphaBeta.Cord) ?? c.AtPrescription(AlphaBeta.Cord)).ToList();
        var sum = doses is null || doses.Contains(null) ? (decimal?)null : doses.Sum(d => d!.Value.InTwoGrayFractions.Gray);
        var taken = history.Series?.Any(c => c.AtThecalSac(AlphaBeta.Cord) is null && !c.IsStereotacticOrIntraoperative) == true;
        var check = new DoseCheck("C3", new("Kumulative EQD2 am Duralsack", "Cumulative EQD2 at the thecal sac"), "11.8.2", DoseVerdict.CannotBeJudged)
        {
            Unit = "Gy EQD2",
            Printed = DoseTexts.Printed((of, german) => $"{(german ? "etwa" : "about")} {of(CumulativeEqd2.Gray)} Gy EQD2"),
            DosePoint = DoseTexts.ThecalSac,
            Limit = CumulativeEqd2.Gray,
            Value = sum,
            LargestFitting = Largest(history, CumulativeEqd2.Gray * 2, sum * 2, PlannedBed(history, doses)),
            Conditions =
            [
                DoseTexts.AnEarlierCourse(HasEarlier(history)),
                DoseTexts.ASecondCourse(history.Series is { Count: > 1 }),
                .. taken
                    ? [new DoseCondition("prescription_taken_as_thecal_sac_dose", new("die konventionelle Verschreibung ist die Dosis am Duralsack", "the conventional prescription is the dose at the thecal sac"), Truth.Unknown) { IsAsked = true }]
                    : Array.Empty<DoseCondition>(),
                .. DoseTexts.TechniqueAssumed(history),
                new("interval_months >= 5", new("Abstand mindestens 5 Monate", "interval of at least 5 months"), AtLeast(history.ShortestIntervalMonths, 5)) { IsOfSourceOnly = true },
            ],
            Notes =
            [
                new("Gedruckt ist „etwa“ 70 Gy; das entspricht 140 Gy2 und ist lockerer als C4 und C5, die für die Verschreibung gelten.", "\"About\" 70 Gy is printed; that equals 140 Gy2 and is looser than C4 and C5, which hold for the prescription."),
                DoseTexts.NoRecovery,
            ],
        };
        return Judged(check, history, sum is null ? [DoseTexts.Maximum] : [], Truth.Yes);
    }

    /// <summary>C4: the cumulative BED of conventional re-irradiation.</summary>
    public static DoseCheck CheckCumulativeBed(CordHistory history)
    {
        var check = Cumulative("C4", new("Kumulative BED bei konventioneller Re-Bestrahlung", "Cumulative BED in conventional re-irradiation"), CumulativeBed, history);
        check = check with
        {
            Conditions =
            [
                .. check.Conditions,
                .. Conditions(history).Select(c => c with { IsOfSourceOnly = true }),
            ],
            Notes = [new("Das Risiko gilt bis 120 Gy2 als niedrig; die Quelle kennt dazu keinen Fall, setzt aber dieselben Bedingungen wie bei C5 voraus.", "Up to 120 Gy2 the risk is called low; the source knows no case there, but presupposes the same conditions as in C5."), HigherDoses, DoseTexts.NoRecovery],
        };
        return NotConventional(history) ?? false ? Inapplicable(check) : Judged(check, history, check.Value is null ? [DoseTexts.Maximum] : [], Truth.Yes);
    }

    /// <summary>C5: the higher limit, if no series is above 98 Gy2 and at least 6 months lie between the series.</summary>
    public static DoseCheck CheckCumulativeBedUnderConditions(CordHistory history)
    {
        var check = Cumulative("C5", new("Kumulative BED unter zwei Bedingungen", "Cumulative BED under two conditions"), CumulativeBedUnderConditions, history);
        IReadOnlyList<DoseCondition> own = [.. Conditions(history)];
        check = check with
        {
            Conditions = [.. check.Conditions, .. own],
            Warning = check.Value is { } bed && bed > CumulativeBed.Gray && bed <= CumulativeBedUnderConditions.Gray
                ? new("Warnung: zwischen 120 und 135,5 Gy2 gilt die Grenze nur, wenn beide Bedingungen erfüllt sind; die Quelle spricht von einem kleinen Risiko.", "Warning: between 120 and 135.5 Gy2 the limit holds only if both conditions are met; the source speaks of a small risk.")
                : null,
            Notes = [HigherDoses, DoseTexts.NoRecovery],
        };
        if (NotConventional(history) ?? false)
        {
            return Inapplicable(check);
        }

        var conditions = own.Aggregate(Truth.Yes, (all, c) => all & c.Holds);
        IReadOnlyList<DoseNeed> needs =
        [
            .. check.Value is null ? [DoseTexts.Maximum] : Array.Empty<DoseNeed>(),
            .. history.ShortestIntervalMonths is null ? [DoseTexts.EndDates] : Array.Empty<DoseNeed>(),
            .. HighestOf(history) is null && check.Value is not null ? [DoseTexts.Courses] : Array.Empty<DoseNeed>(),
        ];
        return Judged(check, history, needs, conditions);
    }

    private static DoseCheck Cumulative(string id, Text title, BiologicallyEffectiveDose limit, CordHistory history)
    {
        var cumulative = history.Cumulative(AlphaBeta.Cord);
        var value = history.EnteredBed ?? cumulative?.Sum.Gray;
        return new DoseCheck(id, title, "11.8.4", DoseVerdict.CannotBeJudged)
        {
            Unit = "Gy2",
            Printed = DoseTexts.Printed((of, _) => $"{of(limit.Gray)} Gy2"),
            DosePoint = cumulative?.AtThecalSac == true ? DoseTexts.ThecalSac : DoseTexts.Prescription,
            Limit = limit.Gray,
            Value = value,
            LargestFitting = Largest(history, limit.Gray, value, cumulative?.Planned.Gray ?? 0, id == "C5" ? HighestSeries.Gray : null),
            Conditions =
            [
                new("planned_technique = conventional", new("geplant ist eine konventionelle Bestrahlung", "conventional radiotherapy is planned"), NotConventional(history) is { } no ? Truth.Of(!no) : Truth.Unknown) { IsAsked = NotConventional(history) is null },
                DoseTexts.AnEarlierCourse(history.EnteredBed is null ? HasEarlier(history) : Truth.Yes),
                DoseTexts.ASecondCourse(history.EnteredBed is not null || history.Series is { Count: > 1 }),
                .. DoseTexts.TechniqueAssumed(history),
            ],
        };
    }

    private static IEnumerable<DoseCondition> Conditions(CordHistory history)
    {
        var highest = HighestOf(history);
        yield return new("highest_series_bed2 <= 98", new("keine einzelne Serie über 98 Gy2", "no single series above 98 Gy2"), highest is { } bed ? Truth.Of(bed <= HighestSeries.Gray) : Truth.Unknown);
        yield return new("interval_months >= 6", new("Abstand der Serien mindestens 6 Monate", "interval between the series of at least 6 months"), AtLeast(history.ShortestIntervalMonths, IntervalMonths));
    }

    private static decimal? HighestOf(CordHistory history) => history.Cumulative(AlphaBeta.Cord)?.Highest.Gray;

    private static DoseCheck Judged(DoseCheck check, CordHistory history, IReadOnlyList<DoseNeed> needs, Truth conditions)
    {
        if (history.EnteredBed is null || check.Id == "C3")
        {
            if (history.Earlier is null)
            {
                return check with { Needs = [DoseTexts.Courses], Value = null, LargestFitting = null };
            }

            if (history.Earlier.Count == 0)
            {
                return check with { Verdict = DoseVerdict.NotApplicable, Value = null, LargestFitting = null, Notes = [DoseTexts.NoEarlierCourse] };
            }

            if (history.Series is { Count: < 2 })
            {
                return history.SomethingIsPlanned
                    ? check with { Needs = [DoseTexts.Fractions, DoseTexts.TotalDose] }
                    : check with { Verdict = DoseVerdict.NotApplicable, Notes = [DoseTexts.NoSecondCourse, .. check.Notes] };
            }
        }

        return check.Value > check.Limit ? check with { Verdict = DoseVerdict.Above }
            : check.Value is null ? check with { Needs = needs }
            : conditions.IsNo ? check with { Verdict = DoseVerdict.NotApplicable, Notes = [new("Eine Bedingung der Grenze ist nicht erfüllt; es bleibt C4.", "A condition of the limit is not met; C4 remains."), .. check.Notes] }
            : conditions.IsUnknown ? check with { Needs = needs }
            : check with { Verdict = DoseVerdict.Within };
    }

    private static DoseCheck Inapplicable(DoseCheck check) => check with
    {
        Verdict = DoseVerdict.NotApplicable,
        Value = null,
        LargestFitting = null,
        Warning = null,
        Notes = [new("Geplant ist keine konventionelle Bestrahlung; siehe C2 und C3.", "No conventional radiotherapy is planned; see C2 and C3.")],
    };

    /// <summary>Whether the plan is stereotactic or intraoperative; null while its technique is not known.</summary>
    private static bool? NotConventional(CordHistory history) =>
        history.PlannedTechnique is { } technique ? technique is not CourseTechnique.Conventional
        : history.SomethingIsPlanned ? null : false;

    private static Truth HasEarlier(CordHistory history) => history.Earlier is { } earlier ? Truth.Of(earlier.Count > 0) : Truth.Unknown;

    private static decimal PlannedBed(CordHistory history, List<BiologicallyEffectiveDose?>? doses) =>
        history.Planned is null || doses is null ? 0 : doses[^1]?.Gray ?? 0;

    /// <summary>The largest schedules that would fit beside the earlier courses alone.</summary>
    private static IReadOnlyList<string>? Largest(CordHistory history, decimal limit, decimal? cumulative, decimal planned, decimal? perSeries = null)
    {
        if (history.Earlier is not { Count: > 0 } || cumulative is not { } sum)
        {
            return null;
        }

        var room = limit - (sum - planned);
        return ScheduleCatalogue.LargestWithin(new(Math.Min(room, perSeries ?? room), AlphaBeta.Cord));
    }

    private static Truth AtLeast(decimal? value, decimal limit) => value is { } known ? Truth.Of(known >= limit) : Truth.Unknown;
}
