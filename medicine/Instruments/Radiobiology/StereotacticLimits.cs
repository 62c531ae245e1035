using System.Globalization;
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
        "Die Quelle knüpft die Grenzen an ein geschätztes Myelopathierisiko von höchstens 5 %, die neuere Arbeit derselben Gruppe an 1 bis 5 %; dort reicht die Grenze für eine Fraktion bis 14,0 Gy.",
        "The source ties the limits to an estimated risk of myelopathy of at most 5 %, the later paper of the group to 1 to 5 %; there the limit for one fraction reaches 14.0 Gy.");

    /// <summary>C1: the first stereotactic course.</summary>
    public static DoseCheck CheckFirstCourse(CordHistory history)
    {
        var isStereotactic = IsStereotactic(history);
        var noEarlier = history.Earlier is { } earlier ? Truth.Of(earlier.Count == 0) : Truth.Unknown;
        var limit = history.PlannedFractions is { } n ? FirstCourse.Where(l => l.Fractions == n).Select(l => (decimal?)l.Limit.Gray).FirstOrDefault() : null;
        var check = new DoseCheck(
            "C1",
            new("Erste SBRT: Maximum am Duralsack", "First SBRT: maximum at the thecal sac"),
            "10.1.3.3",
            DoseVerdict.CannotBeJudged)
        {
            Unit = "Gy",
            Printed = FirstCourseInWords,
            DosePoint = DoseTexts.ThecalSac,
            Limit = limit,
            Value = isStereotactic.IsYes ? history.PlannedMaximum?.Gray : null,
            Conditions =
            [
                new("planned_technique = sbrt", new("geplant ist eine SBRT", "SBRT is planned"), isStereotactic),
                new("earlier_courses = 0", new("keine frühere Serie über dieser Höhe", "no earlier course over this level"), noEarlier),
            ],
        };
        if (isStereotactic.IsNo || noEarlier.IsNo)
        {
            return check with
            {
                Verdict = DoseVerdict.NotApplicable,
                Limit = null,
                Value = null,
                Notes = [isStereotactic.IsNo ? NotStereotactic : new("Es gibt eine frühere Serie; siehe C2 und C3.", "There is an earlier course; see C2 and C3.")],
            };
        }

        if (history.PlannedFractions is > 5)
        {
            return check with { Verdict = DoseVerdict.NotApplicable, Value = null, Notes = [new("Gedruckt sind Grenzen für 1 bis 5 Fraktionen.", "Limits are printed for 1 to 5 fractions.")] };
        }

        IReadOnlyList<DoseNeed> needs = [.. Needs(history, isStereotactic, noEarlier)];
        return needs.Count > 0
            ? check with { Needs = needs, Notes = [RiskOfLimit] }
            : check with { Verdict = check.Value <= check.Limit ? DoseVerdict.Within : DoseVerdict.Above, Notes = [RiskOfLimit] };
    }

    /// <summary>C2: stereotactic re-irradiation after a conventional course.</summary>
    public static DoseCheck CheckReirradiation(CordHistory history)
    {
        var isStereotactic = IsStereotactic(history);
        var hasEarlier = history.Earlier is { } courses ? Truth.Of(courses.Count > 0) : Truth.Unknown;
        var earlier = EarlierConventional(history);
        var inRange = earlier is { } first ? Truth.Of(first >= EarlierCourse.Low.Gray && first <= EarlierCourse.High.Gray) : Truth.Unknown;
        var value = isStereotactic.IsYes && history is { PlannedMaximum: { } maximum, PlannedFractions: { } fractions }
            ? LinearQuadratic.BiologicallyEffectiveDose(fractions, maximum / fractions, AlphaBeta.Cord).InTwoGrayFractions.Gray
            : (decimal?)null;
        var check = new DoseCheck(
            "C2",
            new("SBRT-Re-Bestrahlung: EQD2 des Maximums am Duralsack", "SBRT re-irradiation: EQD2 of the maximum at the thecal sac"),
            "11.8.2",
            DoseVerdict.CannotBeJudged)
        {
            Unit = "Gy EQD2",
            Printed = DoseTexts.Printed((of, german) => $"{of(ReirradiationLow.Gray)} {(german ? "bis" : "to")} {of(ReirradiationHigh.Gray)} Gy EQD2"),
            DosePoint = DoseTexts.ThecalSac,
            Limit = ReirradiationHigh.Gray,
            Value = value,
            Conditions =
            [
                new("planned_technique = sbrt", new("geplant ist eine SBRT", "SBRT is planned"), isStereotactic),
                DoseTexts.AnEarlierCourse(hasEarlier),
                new("30 <= earlier_eqd2 <= 50", new("frühere Serie konventionell mit EQD2 etwa 30 bis 50 Gy", "earlier course conventional with EQD2 about 30 to 50 Gy"), inRange),
                .. DoseTexts.TechniqueAssumed(history),
                new("interval_months >= 5", new("Abstand mindestens 5 Monate", "interval of at least 5 months"), AtLeast(history.MonthsSinceLast, 5)) { IsOfSourceOnly = true },
                new("sbrt_share <= 0.5", new("Anteil der SBRT an der kumulativen EQD2 höchstens 0,5", "share of the SBRT in the cumulative EQD2 at most 0.5"), Share(value, earlier)) { IsOfSourceOnly = true },
            ],
            Notes =
            [
                new("Gedruckt ist eine EQD2 von 20 bis 25 Gy.", "An EQD2 of 20 to 25 Gy is printed."),
                .. PhysicalLimits(history),
                new("Nur in der Quelle: Abstand und Anteil.", "In the source only: interval and share."),
            ],
        };
        if (isStereotactic.IsNo || hasEarlier.IsNo || inRange.IsNo)
        {
            var why = isStereotactic.IsNo ? NotStereotactic
                : hasEarlier.IsNo ? DoseTexts.NoEarlierCourse
                : new("Die frühere Serie liegt außerhalb des Bereichs, für den die Grenze gedruckt ist.", "The earlier course lies outside the range for which the limit is printed.");
            return check with { Verdict = DoseVerdict.NotApplicable, Limit = null, Value = null, Notes = [why] };
        }

        IReadOnlyList<DoseNeed> needs = [.. Needs(history, isStereotactic, hasEarlier), .. inRange.IsUnknown && hasEarlier.IsYes ? [DoseTexts.Courses] : Array.Empty<DoseNeed>()];
        return needs.Count > 0
            ? check with { Needs = needs }
            : check with { Verdict = check.Value <= check.Limit ? DoseVerdict.Within : DoseVerdict.Above };
    }

    /// <summary>C2 as physical maxima at the thecal sac: the doses in n fractions with an EQD2 of 20 and of 25 Gy.</summary>
    public static (Dose Low, Dose High) PhysicalLimit(int fractions) =>
        (LinearQuadratic.PhysicalDose(ReirradiationLow, fractions), LinearQuadratic.PhysicalDose(ReirradiationHigh, fractions));

    private static Text FirstCourseInWords => DoseTexts.Printed((of, german) => (german ? "Summe " : "sum ") + string.Join(
        "; ",
        FirstCourse.Select(l => $"{of(l.Limit.Gray)} Gy in {of(l.Fractions)} {Fractions(l.Fractions, german)}")));

    private static string Fractions(int count, bool german) => (count, german) switch
    {
        (1, true) => "Fraktion",
        (_, true) => "Fraktionen",
        (1, _) => "fraction",
        _ => "fractions",
    };

    private static Text NotStereotactic => new("Es ist keine SBRT geplant.", "No SBRT is planned.");

    private static Truth IsStereotactic(CordHistory history) => history.PlannedTechnique is { } technique
        ? Truth.Of(technique is CourseTechnique.Sbrt)
        : history.SomethingIsPlanned ? Truth.Unknown : Truth.No;

    /// <summary>The EQD2 of the earlier courses; null while they are not known, 0 if one of them is not conventional.</summary>
    private static decimal? EarlierConventional(CordHistory history)
    {
        var doses = history.Earlier?.Select(c => c.AtPrescription(AlphaBeta.Cord)).ToList();
        return doses is null ? null : doses.Contains(null) ? 0 : doses.Sum(d => d!.Value.InTwoGrayFractions.Gray);
    }

    private static IEnumerable<DoseNeed> Needs(CordHistory history, Truth isStereotactic, Truth aboutEarlier)
    {
        if (isStereotactic.IsUnknown)
        {
            yield return DoseTexts.Technique;
        }

        if (aboutEarlier.IsUnknown)
        {
            yield return DoseTexts.Courses;
        }

        if (history.PlannedFractions is null)
        {
            yield return DoseTexts.Fractions;
        }

        if (history.PlannedMaximum is null)
        {
            yield return DoseTexts.PlannedMaximum;
        }
    }

    private static IEnumerable<Text> PhysicalLimits(CordHistory history)
    {
        var fractions = history.PlannedFractions is { } planned and >= 1 and <= 5 ? [planned] : Enumerable.Range(1, 5);
        var limits = fractions.Select(n => (n, PhysicalLimit(n))).ToList();
        string Row(string to) => string.Join("; ", limits.Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.n}: {l.Item2.Low.Gray:0.00} {to} {l.Item2.High.Gray:0.00}")));
        yield return new($"Als Gy am Duralsack, je Zahl der Fraktionen: {Row("bis").Replace('.', ',')}.", $"As Gy at the thecal sac, by number of fractions: {Row("to")}.");
    }

    private static Truth AtLeast(decimal? value, decimal limit) => value is { } known ? Truth.Of(known >= limit) : Truth.Unknown;

    private static Truth Share(decimal? value, decimal? earlier) =>
        value is { } sbrt && earlier is { } first ? Truth.Of(sbrt <= 0.5m * (sbrt + first)) : Truth.Unknown;
}
