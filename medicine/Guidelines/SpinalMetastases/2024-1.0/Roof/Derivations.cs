using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Instruments.Radiobiology;
using Myelon.Medicine.Instruments.Scores;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.ClinicalWords;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>How facts follow from other facts. The entered value wins unless the row says otherwise.</summary>
public static class Derivations
{
    // "Unknown primary" is also entered before any cancer was known: the vertebra is often its first sign (§6.1.2).
    private static readonly Condition PrimaryIsNamed = !Tumour.Primary.Is(PrimaryTumour.UnknownPrimary);

    private static readonly Condition BelowTheConus = Lesion.AffectedLevels.HoldsOnly(
        SpinalLevel.L3, SpinalLevel.L4, SpinalLevel.L5, SpinalLevel.S1, SpinalLevel.S2, SpinalLevel.S3, SpinalLevel.S4, SpinalLevel.S5);

    private static readonly Condition AboveTheCauda = !Lesion.AffectedLevels.HoldsAnyOf(
        SpinalLevel.T11, SpinalLevel.T12, SpinalLevel.L1, SpinalLevel.L2, SpinalLevel.L3, SpinalLevel.L4, SpinalLevel.L5,
        SpinalLevel.S1, SpinalLevel.S2, SpinalLevel.S3, SpinalLevel.S4, SpinalLevel.S5);

    private static readonly Condition Recurrent = Pain.RecurrentInIrradiatedField | SpinalCanal.MesccRecurrentInIrradiatedField;

    private static readonly IReadOnlyList<Derivation> Disease =
    [
        // Cancer in the history and a neurological deficit are the suspicion of a spinal metastasis (§6.1.2).
        ChoiceDerivation.WhereMissing(
            Lesion.MetastasisStatus,
            Tumour.KnownMalignancy & Neurology.DeficitPresent,
            SpinalMetastasis.Suspected,
            SpinalMetastasis.Confirmed),
        BooleanDerivation.Evidence(Tumour.KnownMalignancy, PrimaryIsNamed),
        BooleanDerivation.Either(
            Setting.InpatientStay,
            yes: Setting.CareSetting.Is(CareSite.Inpatient),
            no: Setting.CareSetting.IsAnyOf(
                CareSite.Outpatient, CareSite.Prehospital, CareSite.Rehabilitation, CareSite.HospiceOrPalliative)),
        BooleanDerivation.Same(Aftercare.RehabilitationInProgress, Setting.CareSetting.Is(CareSite.Rehabilitation)),
        // Complaints alone prove no metastasis.
        BooleanDerivation.Evidence(
            Lesion.Symptomatic,
            Pain.PainfulBoneMetastasis | (MetastasisPossible & Neurology.ComplaintsPresent & Neurology.DeficitAttributedToLesion)),
        BooleanDerivation.Evidence(Tumour.OsseousManifestation, Lesion.MetastasisEstablished),
        ChoiceDerivation.Of(
            Tumour.Radiosensitivity,
            Prevails.Entered,
            (RadiationSensitivity.Low, Tumour.Primary.IsAnyOf(
                PrimaryTumour.RenalCell,
                PrimaryTumour.Melanoma,
                PrimaryTumour.Sarcoma,
                PrimaryTumour.ThyroidDifferentiated,
                PrimaryTumour.Colorectal,
                PrimaryTumour.GastrointestinalOther))),
        new InvolvedLevels(Tumour.VertebraeInvolved),
    ];

    private static readonly IReadOnlyList<Derivation> StabilityAndCanal =
    [
        MemberDerivation.FirstOf(
            Stability.SinsLocation,
            Lesion.AffectedLevels,
            Levels.SinsSegmentOf,
            order: [SinsSegment.Junctional, SinsSegment.Mobile, SinsSegment.Semirigid, SinsSegment.Rigid]),
        new ScoreTotal(Stability.SinsTotal, Sins.Score) { Prevails = Prevails.Higher },
        ChoiceDerivation.ByGravity(
            Stability.SinsCategory,
            [SpinalStability.Stable, SpinalStability.PotentiallyUnstable, SpinalStability.Unstable],
            (SpinalStability.Stable, Stability.SinsTotal.AtMost(6)),
            (SpinalStability.PotentiallyUnstable, Stability.SinsTotal.AtLeast(7) & Stability.SinsTotal.AtMost(12)),
            (SpinalStability.Unstable, Stability.SinsTotal.AtLeast(13))),
        // A fracture in a spine that is unstable by SINS is an unstable one (R25, R34), in a stable spine none is; the graver counts.
        BooleanDerivation.Either(
            Stability.FractureUnstable,
            yes: Stability.SinsCategory.Is(SpinalStability.Unstable)
                & Stability.PathologicalFracture.IsAnyOf(FractureStatus.Impending, FractureStatus.Present),
            no: Stability.SinsCategory.Is(SpinalStability.Stable),
            Prevails.DerivedYes),
        BooleanDerivation.Either(
            Stability.InstabilityConfirmed,
            yes: Stability.SinsCategory.Is(SpinalStability.Unstable) | Stability.FractureUnstable,
            no: Stability.SinsCategory.Is(SpinalStability.Stable) & !Stability.FractureUnstable,
            Prevails.DerivedYes),

        // Below the conus there is no cord (§7.2.3, IB13): a grade that was entered all the same stays, and is told.
        ChoiceDerivation.Only(SpinalCanal.BilskyGrade, BelowTheConus, EpiduralCompression.Grade0, EpiduralCompression.Grade1a),
        BooleanDerivation.NoIf(SpinalCanal.CaudaEquinaCompression, AboveTheCauda),
        BooleanDerivation.Evidence(SpinalCanal.CordCompressionSuspected, SpinalCanal.MesccPresent),
        BooleanDerivation.Evidence(Lesion.ExtraosseousComponentSuspected, SpinalCanal.IntraspinalTumour),
        BooleanDerivation.Evidence(
            SpinalCanal.MesccSymptomatic,
            SpinalCanal.MesccPresent & Neurology.DeficitPresent & Neurology.DeficitAttributedToLesion),
    ];

    private static readonly IReadOnlyList<Derivation> Treatment =
    [
        MemberDerivation.SetOf(Surgery.Region, Lesion.AffectedLevels, Levels.SurgicalRegionOf),
        // Details imply the plan or the deed, dates imply the deed; both speak against an entered No.
        BooleanDerivation.Told(Surgery.Planned, Surgery.OperationTime.IsInTheFuture, Surgery.OperationTime),
        BooleanDerivation.Told(Surgery.Planned, OperationDescribed & !Surgery.Performed),
        BooleanDerivation.Told(Surgery.Performed, Surgery.OperationTime.HasPassed, Surgery.OperationTime),
        BooleanDerivation.Told(
            Surgery.Performed,
            Aftercare.LocalTreatmentsJustCompleted.Holds(LocalTreatment.Surgery)
                | Aftercare.DaysSinceSurgery.HasValue
                | Aftercare.WoundHealingComplete.HasValue),
        BooleanDerivation.Presumed(
            Neurology.DeficitSinceSurgery,
            yes: Neurology.DeficitPresent & Neurology.OnsetTime.After(Surgery.OperationTime),
            no: !Neurology.DeficitPresent
                | Surgery.OperationTime.After(Neurology.OnsetTime)
                | Neurology.DeficitDynamics.Is(DeficitProgression.Improving)
                | (Aftercare.LocalTreatmentsJustCompleted.Holds(LocalTreatment.Surgery) & !Neurology.OnsetTime.After(Surgery.OperationTime).IsCertain)),
        BooleanDerivation.Evidence(
            Surgery.StabilisationPlanned, Surgery.Planned & Surgery.Procedures.Holds(SurgicalProcedure.Stabilisation)),
        BooleanDerivation.Evidence(
            Surgery.PercutaneousAugmentationPlanned,
            Surgery.Planned & Surgery.Procedures.Holds(SurgicalProcedure.Augmentation) & Surgery.Access.Is(SurgicalAccess.Percutaneous)),
        BooleanDerivation.Evidence(
            Surgery.LocalAblationPlanned, Surgery.Planned & Surgery.Procedures.Holds(SurgicalProcedure.Ablation)),
        BooleanDerivation.Evidence(Surgery.IndicatedUpfront, Surgery.Planned),
        BooleanDerivation.WhenMissing(
            Surgery.IndicatedUpfront, Surgery.Performed & !Vocabulary.Radiotherapy.PreviousInSameRegion),
        BooleanDerivation.Told(
            Surgery.PercutaneousAugmentationPlanned, Surgery.AugmentedLevelsPerSession.HasValue & !Augmented),
        BooleanDerivation.Told(Surgery.LocalAblationPlanned, Surgery.AblationIntent.HasValue & !Ablated),
        BooleanDerivation.Told(
            Surgery.PreoperativeEmbolisationDone,
            Surgery.EmbolisationTime.HasPassed & !Surgery.EmbolisationTime.After(Surgery.OperationTime).IsCertain,
            Surgery.EmbolisationTime),
        BooleanDerivation.Told(Biopsy.Planned, BiopsyDescribed & !Biopsy.BoneSpecimenObtained),
        BooleanDerivation.Told(Biopsy.BoneSpecimenObtained, SpecimenDescribed),
        BooleanDerivation.Told(
            Imaging.CurrentCrossSectionalImagingAvailable,
            Imaging.LatestMriDate.IsOfToday | Imaging.LatestCtDate.IsOfToday,
            Imaging.LatestMriDate,
            Imaging.LatestCtDate),
        BooleanDerivation.Told(Laboratory.CalciumAvailable, Laboratory.SerumCalciumInMillimolesPerLitre.HasValue),
        BooleanDerivation.Told(Setting.CaseConferenceHeld, Setting.CaseConferenceDate.HasPassed, Setting.CaseConferenceDate),
        new TimeSince(Aftercare.DaysSinceSurgery, Surgery.OperationTime, TimeUnit.WholeDays) { Prevails = Prevails.Lower },
        BooleanDerivation.Same(
            Aftercare.NoSpecificSpineIntervention,
            !Surgery.Performed.WhereRecorded
            & !Vocabulary.Radiotherapy.SpineIrradiated.WhereRecorded
            & !Aftercare.LocalTreatmentsJustCompleted.HoldsAnyOf(
                LocalTreatment.Surgery, LocalTreatment.Radiotherapy, LocalTreatment.Ablation, LocalTreatment.Augmentation),
            Prevails.DerivedNo,
            asksFor: [Surgery.Performed, Vocabulary.Radiotherapy.SpineIrradiated]),
    ];

    private static readonly IReadOnlyList<Derivation> Irradiation =
    [
        BooleanDerivation.Evidence(
            Vocabulary.Radiotherapy.SpineIrradiated, new EarlierCourse(Lesion.AffectedLevels, Ended: true)),
        BooleanDerivation.Told(
            Vocabulary.Radiotherapy.SpineIrradiated,
            Aftercare.LocalTreatmentsJustCompleted.Holds(LocalTreatment.Radiotherapy)
                | Vocabulary.Radiotherapy.DaysSinceStart.HasValue
                | Vocabulary.Radiotherapy.MonthsSinceLastCourse.AtLeast(1)),

        // Within the interval that the text prints before the cord is irradiated again (§11.8.4) a course is taken as given for what is there now.
        // With a recurrence it may be the course before it or the one that treats it.
        BooleanDerivation.Presumed(
            Vocabulary.Radiotherapy.GivenForPresentFinding,
            yes: Aftercare.LocalTreatmentsJustCompleted.Holds(LocalTreatment.Radiotherapy)
                | Vocabulary.Radiotherapy.DaysSinceStart.HasValue
                | (Vocabulary.Radiotherapy.SpineIrradiated & Vocabulary.Radiotherapy.MonthsSinceLastCourse.Below(6) & !Recurrent.IsCertain),
            no: !Vocabulary.Radiotherapy.SpineIrradiated | (Recurrent & !Vocabulary.Radiotherapy.MonthsSinceLastCourse.Below(6).IsCertain)),
        BooleanDerivation.Told(
            Vocabulary.Radiotherapy.Planned,
            RadiotherapyDescribed & !Aftercare.LocalTreatmentsJustCompleted.Holds(LocalTreatment.Radiotherapy)),
        ChoiceDerivation.Of(
            Vocabulary.Radiotherapy.Sequence,
            Prevails.Entered,
            (RadiotherapySequence.Intraoperative, Vocabulary.Radiotherapy.Technique.Is(RadiotherapyTechnique.Iort))),
        BooleanDerivation.Same(
            Vocabulary.Radiotherapy.NotConventional,
            Vocabulary.Radiotherapy.Technique.IsAnyOf(RadiotherapyTechnique.Sbrt, RadiotherapyTechnique.Iort)),
        BooleanDerivation.Same(
            Vocabulary.Radiotherapy.NotSole,
            Vocabulary.Radiotherapy.Sequence.IsAnyOf(
                RadiotherapySequence.Postoperative,
                RadiotherapySequence.Preoperative,
                RadiotherapySequence.Intraoperative,
                RadiotherapySequence.AfterAblation)),
        BooleanDerivation.Same(
            Vocabulary.Radiotherapy.PreviousInSameRegion,
            new EarlierCourse(Lesion.AffectedLevels, Ended: false),
            Prevails.DerivedYes),
        BooleanDerivation.Told(Vocabulary.Radiotherapy.PreviousInSameRegion, Vocabulary.Radiotherapy.MonthsSinceLastCourse.HasValue),
        BooleanDerivation.NoIf(
            Pain.RecurrentInIrradiatedField, !Vocabulary.Radiotherapy.PreviousInSameRegion | !Pain.PainfulBoneMetastasis),
        BooleanDerivation.NoIf(
            SpinalCanal.MesccRecurrentInIrradiatedField,
            !Vocabulary.Radiotherapy.PreviousInSameRegion | !SpinalCanal.MesccPresent),
        // Of two doses the higher warns more, of two intervals the shorter.
        new MonthsSinceLastCourse(Vocabulary.Radiotherapy.MonthsSinceLastCourse, Lesion.AffectedLevels) { Prevails = Prevails.Lower },
        CordDoses.CumulativeBed,
        CordDoses.CumulativeEqd2,
        CordDoses.ToleranceNotKept,

        // Without an earlier course there is nothing that could have exhausted it; an entry stays all the same, and is told.
        BooleanDerivation.NoIf(Vocabulary.Radiotherapy.CordToleranceExhausted, !Vocabulary.Radiotherapy.PreviousInSameRegion),
    ];

    /// <summary>All derivations.</summary>
    public static IReadOnlyList<Derivation> All { get; } =
        [.. Disease, .. StabilityAndCanal, .. NeurologyDerivations.All, .. NeurologicalExamination.Derivations, .. Treatment, .. Irradiation];
}
