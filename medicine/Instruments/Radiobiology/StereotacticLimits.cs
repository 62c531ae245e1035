using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Medicine.Instruments.Radiobiology;

/// <summary>
/// Limits of stereotactic radiotherapy at the thecal sac: C1 for a first course (§10.1.3.3 [244]), C2 for re-irradiation after a
/// conventional course (§11.8.2 [429]). Both refer to the maximum at the thecal sac, never to the prescription.
/// </summary>
public static class StereotacticLimits
{
    /// <summary>The months between the courses that the source of C2 and C3 wants; the guideline leaves them out.</summary>
    public const int SourceMonths = 5;

    /// <summary>C1: the maximum at the thecal sac in 1 to 5 fractions.</summary>
    public static IReadOnlyList<(int Fractions, Dose Limit)> FirstCourse { get; } =
        [(1, new(12.4m)), (2, new(17.0m)), (3, new(20.3m)), (4, new(23.0m)), (5, new(25.3m))];

    /// <summary>C2: the lower end of the EQD2 that is called safe for the re-irradiation.</summary>
    public static EquivalentDose ReirradiationLow { get; } = new(20, AlphaBeta.Cord);

    /// <summary>C2: its upper end.</summary>
    public static EquivalentDose ReirradiationHigh { get; } = new(25, AlphaBeta.Cord);

    /// <summary>C2: the EQD2 of the earlier conventional course for which it is printed, "about".</summary>
    public static (EquivalentDose Low, EquivalentDose High) EarlierCourse { get; } = (new(30, AlphaBeta.Cord), new(50, AlphaBeta.Cord));

    private static readonly Text RiskOfLimit = new(
        "Die Quelle knüpft die Grenzen an ein geschätztes Myelopathierisiko von höchstens 5 %, die neuere Arbeit derselben Gruppe an 1 bis 5 %; dort "
            + "reicht die Grenze für eine Fraktion bis 14,0 Gy.",
        "The source ties the limits to an estimated risk of myelopathy of at most 5 %, the later paper of the group to 1 to 5 %; there the limit for "
            + "one fraction reaches 14.0 Gy.");

    private static readonly Text OneToFive = new("Angegeben sind Grenzen für 1 bis 5 Fraktionen.", "Limits are printed for 1 to 5 fractions.");

    private static readonly Text OutOfRange = new(
        "Die frühere Serie liegt außerhalb des Bereichs, für den die Grenze angegeben ist.", "The earlier course lies outside the range for which the "
            + "limit is printed.");

    /// <summary>C1: the first stereotactic course.</summary>
    public static DoseCheck CheckFirstCourse(CordHistory site)
    {
        var record = site.Record;
        return new DoseCheck("C1", new("Erste SBRT: Maximum am Duralsack", "First SBRT: maximum at the thecal sac"), "10.1.3.3", DoseVerdict.CannotBeJudged)
        {
            Unit = "Gy",
            Printed = FirstCourseInWords,
            DosePoint = DoseTexts.ThecalSac,
            Limit = record.Fractions is { } n ? FirstCourse.Where(l => l.Fractions == n).Select(l => (decimal?)l.Limit.Gray).FirstOrDefault() : null,
            Dose = record.Maximum is { } maximum ? DoseRange.Of(maximum) : DoseRange.Unknown,
            Levels = site.Levels,
            Conditions =
            [
                Planned(site, IsPlanned(record)),
                new("earlier_courses = 0", new("keine frühere Serie über dieser Höhe", "no earlier course over this level"), !site.HasEarlier),
            ],
            Notes = [RiskOfLimit],
        }.Judged(
            [
                (IsPlanned(record), DoseTexts.NotStereotactic),
                (
                    !site.HasEarlier,
                    new(
                        "Es gibt eine frühere Serie; es gelten die Grenzen der Re-Bestrahlung.",
                        "There is an earlier course; the limits of re-irradiation hold.")),
                (record.Fractions is { } fractions ? Truth.Of(fractions <= 5) : Truth.Unknown, OneToFive),
            ],
            Truth.Yes);
    }

    /// <summary>C2: stereotactic re-irradiation after a conventional course.</summary>
    public static DoseCheck CheckReirradiation(CordHistory site)
    {
        var judged = DoseTexts.As(site, CourseTechnique.Sbrt);
        var value = judged.Record.PlannedBed(DosePoint.ThecalSac, AlphaBeta.Cord) / 2;
        var inRange = IsInRange(judged);
        return new DoseCheck(
            "C2",
            new("SBRT-Re-Bestrahlung: EQD2 des Maximums am Duralsack", "SBRT re-irradiation: EQD2 of the maximum at the thecal sac"),
            "11.8.2", DoseVerdict.CannotBeJudged)
        {
            Unit = "Gy EQD2",
            Printed = DoseTexts.Printed((of, language) => $"{of(ReirradiationLow.Gray)} {language.Say("bis", "to")} {of(ReirradiationHigh.Gray)} Gy EQD2"),
            DosePoint = DoseTexts.ThecalSac,
            Limit = ReirradiationHigh.Gray,
            Dose = value,
            Levels = site.Levels,
            Conditions =
            [
                Planned(site, IsPlanned(site.Record)),
                DoseTexts.AnEarlierCourse(site),
                new(
                    "30 <= earlier_eqd2 <= 50",
                    new("frühere Serie konventionell mit EQD2 etwa 30 bis 50 Gy", "earlier course conventional with EQD2 about 30 to 50 Gy"),
                    inRange),
                .. DoseTexts.TechniqueAssumed(site),
                .. DoseTexts.OfTheEnteredSum(site, DoseTexts.Prescription),
                new(
                    "interval_months >= 5",
                    new("Abstand mindestens 5 Monate", "interval of at least 5 months"),
                    site.MonthsSinceLast is { } months ? Truth.Of(months >= SourceMonths) : Truth.Unknown) { IsOfSourceOnly = true },
                new(
                    "sbrt_share <= 0.5",
                    new("Anteil der SBRT an der kumulativen EQD2 höchstens 0,5", "share of the SBRT in the cumulative EQD2 at most 0.5"),
                    Share(value, judged)) { IsOfSourceOnly = true },
            ],
            Notes =
            [
                new("Angegeben ist eine EQD2 von 20 bis 25 Gy.", "An EQD2 of 20 to 25 Gy is printed."),
                PhysicalLimits(site.Record),
                new("Nur in der Quelle: Abstand und Anteil.", "In the source only: interval and share."),
            ],
        }.Judged(
            [
                (IsPlanned(site.Record), DoseTexts.NotStereotactic),
                (site.HasEarlier, DoseTexts.NoEarlierCourse),
                (inRange, OutOfRange),
            ],
            Truth.Yes);
    }

    /// <summary>C2 as physical maxima at the thecal sac: the doses in n fractions with an EQD2 of 20 and of 25 Gy.</summary>
    public static (Dose Low, Dose High) PhysicalLimit(int fractions) =>
        (LinearQuadratic.PhysicalDose(ReirradiationLow, fractions), LinearQuadratic.PhysicalDose(ReirradiationHigh, fractions));

    /// <summary>A dose as a limit is printed: rounded down to a hundredth, so that what is printed keeps it.</summary>
    public static decimal RoundedDown(decimal gray) => decimal.Floor(gray * 100) / 100;

    /// <summary>Whether the earlier courses are conventional ones of the EQD2 for which C2 is printed.</summary>
    internal static Truth IsInRange(CordHistory site)
    {
        if (site.Earlier?.Any(c => c.IsStereotacticOrIntraoperative) == true)
        {
            return Truth.No;
        }

        var earlier = site.EarlierBed(DosePoint.Prescription, AlphaBeta.Cord) / 2;
        return earlier.AtMost(EarlierCourse.High.Gray)
            & (earlier.Low >= EarlierCourse.Low.Gray ? Truth.Yes : earlier.High < EarlierCourse.Low.Gray ? Truth.No : Truth.Unknown);
    }

    /// <summary>The condition that SBRT is planned.</summary>
    internal static DoseCondition Planned(CordHistory site, Truth holds) => new(
        "planned_technique = sbrt", site.Record.IsPlanned
            ? new("geplant ist eine SBRT", "SBRT is planned")
            : new("die Re-Bestrahlung ist eine SBRT", "the re-irradiation is SBRT"), holds);

    private static Truth IsPlanned(CordRecord record) => !record.IsPlanned ? Truth.No
        : record.Technique is { } technique ? Truth.Of(technique is CourseTechnique.Sbrt)
        : Truth.Unknown;

    private static Text FirstCourseInWords => DoseTexts.Printed((of, language) => language.Say("Summe ", "sum ") + string.Join(
        "; ",
        FirstCourse.Select(l => $"{of(l.Limit.Gray)} Gy in {of(l.Fractions)} {Fractions(l.Fractions, language)}")));

    private static string Fractions(int count, Language language) => count == 1
        ? language.Say("Fraktion", "fraction")
        : language.Say("Fraktionen", "fractions");

    private static Text PhysicalLimits(CordRecord record)
    {
        var fractions = record.Fractions is { } planned and >= 1 and <= 5 ? [planned] : Enumerable.Range(1, 5);
        var limits = fractions.Select(n => (n, PhysicalLimit(n))).ToList();
        return DoseTexts.Printed((of, language) =>
        {
            var rows = limits.Select(l => $"{of(l.n)}: {of(RoundedDown(l.Item2.Low.Gray))} {language.Say("bis", "to")} {of(RoundedDown(l.Item2.High.Gray))}");
            return language.Say("Als Gy am Duralsack, je Zahl der Fraktionen, abgerundet: ", "As Gy at the thecal sac, by number of fractions, rounded down: ")
                + string.Join("; ", rows)
                + ".";
        });
    }

    private static Truth Share(DoseRange value, CordHistory site) =>
        value.Point is { } sbrt && site.EarlierBed(DosePoint.Prescription, AlphaBeta.Cord).Point is { } earlier && site.HasEarlier.IsYes
            ? Truth.Of(sbrt <= earlier / 2)
            : Truth.Unknown;
}
