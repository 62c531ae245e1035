using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>The short words of the pathways and of the classes of deficit, each a condition over the vocabulary (§10.5.7).</summary>
public static class ClinicalWords
{
    /// <summary>The dose of the cord stands against radiotherapy: its tolerance is exhausted, or not kept after an earlier course (§10.5.3, §11.8).</summary>
    public static Condition CordToleranceStandsAgainst { get; } =
        Radiotherapy.CordToleranceExhausted | (Radiotherapy.PreviousInSameRegion & !Radiotherapy.OrganAtRiskTolerancesRespected);

    /// <summary>Function lost: cannot walk for a neurological reason, or severe impairment.</summary>
    public static Condition FunctionLost { get; } =
        Neurology.WalkingAbility.Is(Walking.NotForNeurologicalReason) | Neurology.FunctionalImpairment.Is(ImpairmentSeverity.Severe);

    /// <summary>Function kept: walks, with or without aid, and no more than mild impairment.</summary>
    public static Condition FunctionKept { get; } =
        Neurology.WalkingAbility.IsAnyOf(Walking.Unaided, Walking.WithAid)
        & Neurology.FunctionalImpairment.IsAnyOf(ImpairmentSeverity.None, ImpairmentSeverity.Mild);

    /// <summary>Does not walk for another reason, with no more than mild impairment from the deficit.</summary>
    public static Condition WalkingLostForOtherReason { get; } =
        Neurology.WalkingAbility.Is(Walking.NotForOtherReason)
        & Neurology.FunctionalImpairment.IsAnyOf(ImpairmentSeverity.None, ImpairmentSeverity.Mild);

    /// <summary>Weak: strength 3 or less.</summary>
    public static Condition Weak { get; } = Neurology.WeakestMuscleGrade.AtMost(3);

    /// <summary>Bladder and bowel intact.</summary>
    public static Condition SphinctersIntact { get; } = Neurology.BladderAndBowelFunction.Is(SphincterFunction.Intact);

    /// <summary>Bladder or bowel disturbance impending.</summary>
    public static Condition SphinctersThreatened { get; } = Neurology.BladderAndBowelFunction.Is(SphincterFunction.ImpendingDysfunction);

    /// <summary>Bladder or bowel disturbed.</summary>
    public static Condition SphinctersDisturbed { get; } = Neurology.BladderAndBowelFunction.Is(SphincterFunction.Dysfunction);

    /// <summary>The class without a deficit: neither a deficit nor root pain, sphincters intact.</summary>
    public static Condition NoDeficit { get; } = !Neurology.DeficitPresent & !Pain.Radicular & SphinctersIntact;

    /// <summary>The class of a sensory deficit or root pain alone, with function kept.</summary>
    public static Condition SensoryOrRootPainOnly { get; } = Neurology.OnlyRadicularPainOrSensoryDeficit & !FunctionLost;

    /// <summary>The class of the mild deficit: a motor deficit, walks, strength above 3, sphincters intact.</summary>
    public static Condition MildDeficit { get; } = FunctionKept & !Weak & SphinctersIntact & Neurology.MotorDeficit;

    /// <summary>The class of the functionally relevant deficit: function lost, strength 3 or less, sphincters disturbed.</summary>
    public static Condition FunctionallyRelevantDeficit { get; } = FunctionLost & Weak & SphinctersDisturbed;

    /// <summary>Very severe paresis or plegia: not one paralysed root in a patient who walks (§10.5.7).</summary>
    public static Condition VerySevereParesis { get; } =
        Neurology.Paraplegia.Is(ParaplegiaExtent.Complete)
        | Neurology.AsiaImpairmentScale.IsAnyOf(AsiaGrade.A, AsiaGrade.B)
        | Neurology.FrankelGrade.IsAnyOf(Frankel.A, Frankel.B)
        | (Neurology.WeakestMuscleGrade.AtMost(1) & Neurology.WalkingAbility.Is(Walking.NotForNeurologicalReason));

    /// <summary>
    /// Outside the subject of the guideline, or at its edge: no extradural metastasis, or a myeloma or lymphoma, which §6.1.1 lists among the
    /// differential diagnoses. The hours of §10.5.7 are for metastases.
    /// </summary>
    public static Condition OutsideTheGuideline { get; } =
        Lesion.MetastasisStatus.IsAnyOf(SpinalMetastasis.None, SpinalMetastasis.OtherLesion)
        | Tumour.Primary.IsAnyOf(PrimaryTumour.Myeloma, PrimaryTumour.Lymphoma);

    /// <summary>The deficit is not said to come from another lesion; while that is unknown, it counts as coming from this one.</summary>
    public static Condition OfThisLesion { get; } = !(!Neurology.DeficitAttributedToLesion).IsCertain;

    /// <summary>Unstable: a SINS of 13 or more, an unstable fracture, or an instability that someone judged and entered.</summary>
    public static Condition Unstable { get; } =
        Stability.SinsCategory.Is(SpinalStability.Unstable)
        | Stability.FractureUnstable
        | Stability.InstabilityConfirmed.IsCertain;

    /// <summary>In the middle group of the SINS, without unstable fracture or judged instability.</summary>
    public static Condition PotentiallyUnstable { get; } = InGroup(SpinalStability.PotentiallyUnstable);

    /// <summary>In the stable group of the SINS, without unstable fracture or judged instability.</summary>
    public static Condition StableSpine { get; } = InGroup(SpinalStability.Stable);

    /// <summary>The general condition permits surgery and the patient wants it.</summary>
    public static Condition Operable { get; } = GeneralCondition.PermitsSurgery & Surgery.WantedByPatient;

    /// <summary>Percutaneous augmentation planned: by itself, or as part of an operation that is not open (§10.5.1).</summary>
    public static Condition PercutaneousAugmentation { get; } =
        Surgery.PercutaneousAugmentationPlanned
        | (Surgery.Planned & Surgery.Procedures.Holds(SurgicalProcedure.Augmentation) & !Surgery.Access.Is(SurgicalAccess.Open));

    /// <summary>High epidural grade: 2 or 3.</summary>
    public static Condition HighEpiduralGrade { get; } =
        SpinalCanal.BilskyGrade.IsAnyOf(EpiduralCompression.Grade2, EpiduralCompression.Grade3);

    /// <summary>Low sensitivity to radiation.</summary>
    public static Condition LowRadiosensitivity { get; } = Tumour.Radiosensitivity.Is(RadiationSensitivity.Low);

    /// <summary>No low sensitivity to radiation.</summary>
    public static Condition NoLowRadiosensitivity { get; } = Tumour.Radiosensitivity.Is(RadiationSensitivity.NotLow);

    /// <summary>The deficit progresses rapidly.</summary>
    public static Condition RapidlyProgressive { get; } = Neurology.DeficitDynamics.Is(DeficitProgression.RapidlyProgressive);

    /// <summary>A metastasis is suspected or confirmed.</summary>
    public static Condition MetastasisPossible { get; } =
        Lesion.MetastasisStatus.IsAnyOf(SpinalMetastasis.Suspected, SpinalMetastasis.Confirmed);

    /// <summary>Cord compression is there or suspected.</summary>
    public static Condition CompressionShownOrSuspected { get; } = SpinalCanal.MesccPresent | SpinalCanal.CordCompressionSuspected;

    /// <summary>Stable, and irradiated for the present finding.</summary>
    public static Condition Irradiated { get; } = StableSpine & Vocabulary.Radiotherapy.GivenForPresentFinding;

    /// <summary>Stable, irradiated for the present finding, and not rapidly progressive.</summary>
    public static Condition IrradiatedAndNotProgressive { get; } = Irradiated & !RapidlyProgressive;

    private static Condition InGroup(SpinalStability group) =>
        Stability.SinsCategory.Is(group)
        & !Stability.FractureUnstable
        & !Stability.InstabilityConfirmed.IsCertain;
}
