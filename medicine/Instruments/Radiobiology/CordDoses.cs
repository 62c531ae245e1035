using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using Rt = Myelon.Medicine.Vocabulary.Radiotherapy;

namespace Myelon.Medicine.Instruments.Radiobiology;

/// <summary>
/// The dose of the cord over earlier courses and the planned one, with an alpha/beta of 2 Gy (§11.8.2, §11.8.4), and the limits of the
/// sum. The prescription of a stereotactic or intraoperative course is no dose of the cord.
/// </summary>
public static class CordDoses
{
    /// <summary>From which facts it follows.</summary>
    public static CordDoseSources Sources { get; } = new()
    {
        Levels = Lesion.AffectedLevels,
        Previous = Rt.PreviousInSameRegion,
        Planned = Rt.Planned,
        Technique = Rt.Technique,
        Fractions = Rt.PlannedFractions,
        Total = Rt.PlannedTotalDoseInGray,
        Maximum = Rt.PlannedSbrtThecalSacMaximumInGray,
        Months = Rt.MonthsSinceLastCourse,
        Bed = Rt.CumulativeBiologicallyEffectiveDoseInGray,
        Eqd2 = Rt.CumulativeEquivalentDoseInTwoGrayFractions,
        SumContainsPlan = Rt.CumulativeDoseIncludesPlan,
    };

    /// <summary>C3: about 70 Gy (§11.8.2 [429]); C4: 120 Gy2 [431][432]; C5: 135.5 Gy2, no series above 98 Gy2, 6 months [434][435] (§11.8.4).</summary>
    public static CordLimits Limits { get; } = new(
        new(70, AlphaBeta.Cord), new(120, AlphaBeta.Cord), new(135.5m, AlphaBeta.Cord), new(98, AlphaBeta.Cord), IntervalMonths: 6);

    /// <summary>The cumulative BED (§11.8.4).</summary>
    public static Derivation CumulativeBed { get; } = new CordDoseSum(Sources, AlphaBeta.Cord, isEqd2: false);

    /// <summary>The cumulative EQD2 (§11.8.2).</summary>
    public static Derivation CumulativeEqd2 { get; } = new CordDoseSum(Sources, AlphaBeta.Cord, isEqd2: true);

    /// <summary>A plan that exceeds the limits of the cord does not keep the tolerance of the organs at risk (§11.8).</summary>
    public static Derivation ToleranceNotKept { get; } = new CordLimitsExceeded(Rt.OrganAtRiskTolerancesRespected, Limits, Sources);
}
