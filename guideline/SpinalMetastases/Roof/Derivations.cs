using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Guideline.Radiobiology;
using Myelon.Guideline.Scores;
using Myelon.Guideline.Vocabulary;

namespace Myelon.Guideline.SpinalMetastases;

/// <summary>How facts follow from other facts. The entered value wins unless the row says otherwise.</summary>
public static class Derivations
{
    private static readonly IReadOnlyList<Derivation> Disease =
    [
        BooleanDerivation.Either(
            Lesion.MetastasisEstablished,
            yes: Lesion.MetastasisStatus.Is(SpinalMetastasis.Confirmed),
            no: Lesion.MetastasisStatus.Is(SpinalMetastasis.None)),
        BooleanDerivation.Either(
            Setting.InpatientStay,
            yes: Setting.CareSetting.Is(CareSite.Inpatient),
            no: Setting.CareSetting.IsAnyOf(
                CareSite.Outpatient, CareSite.Prehospital, CareSite.Rehabilitation, CareSite.HospiceOrPalliative)),
        BooleanDerivation.Same(Aftercare.RehabilitationInProgress, Setting.CareSetting.Is(CareSite.Rehabilitation)),
        BooleanDerivation.Evidence(
            Lesion.Symptomatic,
            Pain.PainfulBoneMetastasis | (Neurology.ComplaintsPresent & Neurology.DeficitAttributedToLesion)),
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
        BooleanDerivation.Same(
            Pain.UncomplicatedPainfulMetastasis,
            Pain.PainfulBoneMetastasis
            & Stability.PathologicalFracture.Is(FractureStatus.None)
            & !SpinalCanal.MesccPresent
            & !SpinalCanal.CaudaEquinaCompression,
            Prevails.DerivedNo),
        BooleanDerivation.NoIf(
            GeneralCondition.PermitsSurgery, !GeneralCondition.FitForSurgeryPerAnaesthesiology, Prevails.DerivedNo),
    ];

    private static readonly IReadOnlyList<Derivation> StabilityAndCanal =
    [
        MemberDerivation.FirstOf(
            Stability.SinsLocation,
            Lesion.AffectedLevels,
            Levels.SinsSegmentOf,
            order: [SinsSegment.Junctional, SinsSegment.Mobile, SinsSegment.Semirigid, SinsSegment.Rigid]),
        new ScoreTotal(Stability.SinsTotal, Sins.Score),
        ChoiceDerivation.ByGravity(
            Stability.SinsCategory,
            [SpinalStability.Stable, SpinalStability.PotentiallyUnstable, SpinalStability.Unstable],
            (SpinalStability.Stable, Stability.SinsTotal.AtMost(6)),
            (SpinalStability.PotentiallyUnstable, Stability.SinsTotal.AtLeast(7) & Stability.SinsTotal.AtMost(12)),
            (SpinalStability.Unstable, Stability.SinsTotal.AtLeast(13))),
        ChoiceDerivation.Of(
            Stability.PathologicalFracture,
            Prevails.Derived,
            (FractureStatus.Present, Stability.SinsCollapse.IsAnyOf(
                VertebralCollapse.MoreThanHalf, VertebralCollapse.LessThanHalf, VertebralCollapse.ExactlyHalf))),
        BooleanDerivation.Either(
            Stability.InstabilityConfirmed,
            yes: Stability.SinsCategory.Is(SpinalStability.Unstable) | Stability.FractureUnstable,
            no: Stability.SinsCategory.Is(SpinalStability.Stable) & !((Condition)Stability.FractureUnstable).IsCertain,
            Prevails.DerivedYes),
        BooleanDerivation.Same(
            SpinalCanal.IntraspinalTumour,
            SpinalCanal.BilskyGrade.IsAnyOf(
                EpiduralCompression.Grade1a,
                EpiduralCompression.Grade1b,
                EpiduralCompression.Grade1c,
                EpiduralCompression.Grade2,
                EpiduralCompression.Grade3),
            Prevails.DerivedYes),
        BooleanDerivation.Either(
            SpinalCanal.MesccPresent,
            yes: SpinalCanal.BilskyGrade.IsAnyOf(EpiduralCompression.Grade2, EpiduralCompression.Grade3),
            no: SpinalCanal.BilskyGrade.IsAnyOf(EpiduralCompression.Grade0, EpiduralCompression.Grade1a, EpiduralCompression.Grade1b),
            Prevails.DerivedYes),
        BooleanDerivation.Evidence(SpinalCanal.CordCompressionSuspected, SpinalCanal.MesccPresent),
        BooleanDerivation.Evidence(Lesion.ExtraosseousComponentSuspected, SpinalCanal.IntraspinalTumour),
        BooleanDerivation.Evidence(
            SpinalCanal.MesccSymptomatic,
            SpinalCanal.MesccPresent & Neurology.DeficitPresent & Neurology.DeficitAttributedToLesion),
    ];

    private static readonly IReadOnlyList<Derivation> Treatment =
    [
        MemberDerivation.SetOf(Surgery.Region, Lesion.AffectedLevels, Levels.SurgicalRegionOf),
        BooleanDerivation.Evidence(Surgery.Planned, Surgery.OperationTime.IsInTheFuture),
        BooleanDerivation.Evidence(Surgery.Performed, Surgery.OperationTime.HasPassed),
        BooleanDerivation.Evidence(
            Surgery.StabilisationPlanned, Surgery.Planned & Surgery.Procedures.Holds(SurgicalProcedure.Stabilisation)),
        BooleanDerivation.Evidence(
            Surgery.PercutaneousAugmentationPlanned, Surgery.Planned & Surgery.Procedures.Holds(SurgicalProcedure.Augmentation)),
        BooleanDerivation.Evidence(
            Surgery.LocalAblationPlanned, Surgery.Planned & Surgery.Procedures.Holds(SurgicalProcedure.Ablation)),
        BooleanDerivation.Evidence(Surgery.IndicatedUpfront, Surgery.Planned),
        BooleanDerivation.WhenMissing(
            Surgery.IndicatedUpfront, Surgery.Performed & !Vocabulary.Radiotherapy.PreviousInSameRegion),
        BooleanDerivation.Evidence(Surgery.PreoperativeEmbolisationDone, Surgery.EmbolisationTime.HasPassed),
        new DaysSince(Aftercare.DaysSinceSurgery, Surgery.OperationTime),
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
        BooleanDerivation.NoIf(
            Pain.RecurrentInIrradiatedField, !Vocabulary.Radiotherapy.PreviousInSameRegion | !Pain.PainfulBoneMetastasis),
        BooleanDerivation.NoIf(
            SpinalCanal.MesccRecurrentInIrradiatedField,
            !Vocabulary.Radiotherapy.PreviousInSameRegion | !SpinalCanal.MesccPresent),
        new MonthsSinceLastCourse(Vocabulary.Radiotherapy.MonthsSinceLastCourse, Lesion.AffectedLevels),
        new CumulativeBiologicallyEffectiveDose(),
        new CumulativeEquivalentDose(),
    ];

    /// <summary>All derivations.</summary>
    public static IReadOnlyList<Derivation> All { get; } =
        [.. Disease, .. StabilityAndCanal, .. NeurologyDerivations.All, .. NeurologicalExamination.Derivations, .. Treatment, .. Irradiation];
}
