using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using Rt = Myelon.Medicine.Vocabulary.Radiotherapy;

namespace Myelon.Medicine.Instruments.Radiobiology;

/// <summary>
/// The dose of the cord over earlier courses and the planned one, with an alpha/beta of 2 Gy (§11.8.2, §11.8.4). The prescription of a
/// stereotactic or intraoperative course is no dose of the cord.
/// </summary>
public static class CordDoses
{
    /// <summary>From which facts it follows.</summary>
    public static CordDoseSources Sources { get; } = new(
        Lesion.AffectedLevels,
        Rt.PreviousInSameRegion,
        Rt.PlannedFractions,
        Rt.PlannedTotalDoseInGray,
        Rt.PlannedSbrtThecalSacMaximumInGray,
        Rt.Technique.IsAnyOf(RadiotherapyTechnique.Sbrt, RadiotherapyTechnique.Iort));

    /// <summary>The cumulative BED (§11.8.4).</summary>
    public static Derivation CumulativeBed { get; } = new CordDoseSum(Rt.CumulativeBiologicallyEffectiveDoseInGray, Sources, AlphaBeta.Cord) { Prevails = Prevails.Higher };

    /// <summary>The cumulative EQD2 (§11.8.2).</summary>
    public static Derivation CumulativeEqd2 { get; } = new InTwoGrayFractions(
        Rt.CumulativeEquivalentDoseInTwoGrayFractions, Rt.CumulativeBiologicallyEffectiveDoseInGray, AlphaBeta.Cord) { Prevails = Prevails.Higher };
}
