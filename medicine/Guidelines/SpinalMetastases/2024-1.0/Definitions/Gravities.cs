using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases.Definitions;

/// <summary>
/// How much an entry warns. Where entries contradict each other, those of the lowest level are set aside until a person mends it; the levels
/// of a lesion and dates carry none and are never set aside for a judgement.
/// </summary>
public static class Gravities
{
    private static readonly IReadOnlyList<Condition> Reassuring =
    [
        !Neurology.MotorDeficit,
        !Neurology.SensoryDeficit,
        Neurology.WeakestMuscleGrade.Is(5),
        Neurology.WalkingAbility.IsAnyOf(Walking.Unaided, Walking.NotForOtherReason),
        Neurology.BladderAndBowelFunction.Is(SphincterFunction.Intact),
        Neurology.AutonomicFunctionIntact,
        Neurology.FunctionalImpairment.Is(ImpairmentSeverity.None),
        !Neurology.ComplaintsPresent,
        !Neurology.DeficitPresent,
        !Neurology.NewOrWorseDeficit,
        Neurology.DeficitClass.Is(NeurologicalDeficit.None),
        Neurology.AsiaImpairmentScale.Is(AsiaGrade.E),
        Neurology.FrankelGrade.Is(Frankel.E),
        Neurology.Paraplegia.Is(ParaplegiaExtent.None),
        !Neurology.ParaplegiaFunctionallyRelevant,
        !Pain.Radicular,
        !Pain.PainfulBoneMetastasis,
        !Pain.Mechanical,
        Pain.UncomplicatedPainfulMetastasis,
        Stability.SinsPain.Is(SinsPainKind.PainFree),
        Stability.SinsCollapse.Is(VertebralCollapse.NoneOfThese),
        Stability.VertebralHeightLossInPercent.AtMost(0),
        Stability.VertebralBodyInvolvementInPercent.AtMost(49),
        Stability.PathologicalFracture.Is(FractureStatus.None),
        !Stability.FractureUnstable,
        !Stability.InstabilitySuspected,
        !SpinalCanal.IntraspinalBoneFragments,
        !SpinalCanal.IntraspinalTumour,
        !SpinalCanal.MesccPresent,
        !SpinalCanal.CaudaEquinaCompression,
        SpinalCanal.BilskyGrade.Is(EpiduralCompression.Grade0),
        Lesion.MetastasisStatus.IsAnyOf(SpinalMetastasis.None, SpinalMetastasis.OtherLesion),
        !Lesion.MetastasisEstablished,
        !Lesion.Symptomatic,
        GeneralCondition.FitForSurgeryPerAnaesthesiology,
        GeneralCondition.PermitsSurgery,
        Tumour.CastrationResistantProstateCancer,
        !Pain.OpioidTherapy,
        Pain.OpioidResponse.Is(OpioidEffect.NotOnOpioid),
        Surgery.Performed,
        Surgery.PreoperativeEmbolisationDone,
        Surgery.Planned,
        Surgery.PercutaneousAugmentationPlanned,
        Surgery.LocalAblationPlanned,
        Biopsy.Planned,
        Radiotherapy.Planned,
        Radiotherapy.BoneSeekingRadiopharmaceuticalPlanned,
        Tumour.PlannedSystemicTherapyDocumented,
        !Radiotherapy.PreviousInSameRegion,
        !Radiotherapy.CordToleranceExhausted,
        !Radiotherapy.ReirradiationPrecludedByOrgansAtRisk,
        Radiotherapy.OrganAtRiskTolerancesRespected,
        Setting.CaseConferenceHeld,
        !Neurology.DeficitSinceSurgery,
        Surgery.WantedByPatient,
        GeneralCondition.EcogPerformanceStatus.AtMost(1),
        GeneralCondition.KarnofskyIndex.AtLeast(70),
    ];

    private static readonly IReadOnlyList<Condition> Mild =
    [
        Neurology.SensoryDeficit,
        Neurology.WeakestMuscleGrade.Is(4),
        Neurology.WalkingAbility.Is(Walking.WithAid),
        Neurology.FunctionalImpairment.Is(ImpairmentSeverity.Mild),
        Neurology.ComplaintsPresent,
        Neurology.OnlyRadicularPainOrSensoryDeficit,
        !Neurology.OnlyRadicularPainOrSensoryDeficit,
        Neurology.DeficitClass.Is(NeurologicalDeficit.SensoryOrRootPainOnly),
        Pain.Radicular,
        Pain.PainfulBoneMetastasis,
        !Pain.UncomplicatedPainfulMetastasis,
        Stability.SinsPain.Is(SinsPainKind.NotMechanical),
        Stability.SinsCollapse.Is(VertebralCollapse.NoCollapseMoreThanHalfInvolved),
        Stability.VertebralBodyInvolvementInPercent.AtLeast(50),
        Stability.PathologicalFracture.Is(FractureStatus.Impending),
        SpinalCanal.BilskyGrade.IsAnyOf(EpiduralCompression.Grade1a, EpiduralCompression.Grade1b),
        SpinalCanal.IntraspinalTumour,
        Lesion.MetastasisStatus.Is(SpinalMetastasis.Suspected),
        Lesion.Symptomatic,
        !GeneralCondition.FitForSurgeryPerAnaesthesiology,
        !GeneralCondition.PermitsSurgery,
        !Tumour.CastrationResistantProstateCancer,
        Pain.OpioidTherapy,
        Pain.OpioidResponse.IsAnyOf(OpioidEffect.None, OpioidEffect.Partial, OpioidEffect.Adequate),
        !Surgery.Performed,
        !Surgery.PreoperativeEmbolisationDone,
        Radiotherapy.PreviousInSameRegion,
        !Setting.CaseConferenceHeld,
        !Surgery.WantedByPatient,
        GeneralCondition.EcogPerformanceStatus.AtLeast(2) & GeneralCondition.EcogPerformanceStatus.AtMost(2),
        GeneralCondition.KarnofskyIndex.AtLeast(50) & GeneralCondition.KarnofskyIndex.AtMost(60),
    ];

    private static readonly IReadOnlyList<Condition> Middle =
    [
        Neurology.MotorDeficit,
        Neurology.DeficitPresent,
        Neurology.NewOrWorseDeficit,
        Neurology.DeficitSinceSurgery,
        Neurology.DeficitClass.Is(NeurologicalDeficit.Mild),
        Neurology.AsiaImpairmentScale.Is(AsiaGrade.D),
        Neurology.FrankelGrade.Is(Frankel.D),
        Pain.Mechanical,
        Stability.SinsPain.Is(SinsPainKind.Mechanical),
        Stability.SinsCollapse.Is(VertebralCollapse.LessThanHalf),
        Stability.VertebralHeightLossInPercent.AtLeast(1) & Stability.VertebralHeightLossInPercent.AtMost(49),
        Stability.PathologicalFracture.Is(FractureStatus.Present),
        SpinalCanal.BilskyGrade.Is(EpiduralCompression.Grade1c),
        Lesion.MetastasisStatus.Is(SpinalMetastasis.Confirmed),
        Lesion.MetastasisEstablished,
        GeneralCondition.EcogPerformanceStatus.AtLeast(3),
        GeneralCondition.KarnofskyIndex.AtMost(40),
    ];

    private static readonly IReadOnlyList<Condition> Threatening =
    [
        Neurology.BladderAndBowelFunction.Is(SphincterFunction.ImpendingDysfunction),
        Stability.SinsCollapse.Is(VertebralCollapse.ExactlyHalf),
        Stability.VertebralHeightLossInPercent.AtLeast(50) & Stability.VertebralHeightLossInPercent.AtMost(50),
    ];

    private static readonly IReadOnlyList<Condition> Grave =
    [
        Neurology.WeakestMuscleGrade.AtMost(3),
        Neurology.WalkingAbility.Is(Walking.NotForNeurologicalReason),
        Neurology.BladderAndBowelFunction.Is(SphincterFunction.Dysfunction),
        !Neurology.AutonomicFunctionIntact,
        Neurology.FunctionalImpairment.Is(ImpairmentSeverity.Severe),
        Neurology.DeficitClass.IsAnyOf(NeurologicalDeficit.FunctionallyRelevant, NeurologicalDeficit.MixedNotDefined),
        Neurology.Paraplegia.Is(ParaplegiaExtent.Incomplete),
        Neurology.ParaplegiaFunctionallyRelevant,
        Stability.SinsCollapse.Is(VertebralCollapse.MoreThanHalf),
        Stability.VertebralHeightLossInPercent.AtLeast(51),
        Stability.FractureUnstable,
        Stability.InstabilityConfirmed,
        SpinalCanal.IntraspinalBoneFragments,
        SpinalCanal.MesccPresent,
        SpinalCanal.CaudaEquinaCompression,
        SpinalCanal.BilskyGrade.IsAnyOf(EpiduralCompression.Grade2, EpiduralCompression.Grade3),
        Radiotherapy.CordToleranceExhausted,
        Radiotherapy.ReirradiationPrecludedByOrgansAtRisk,
        !Radiotherapy.OrganAtRiskTolerancesRespected,
    ];

    /// <summary>The grades of loss of the cord's function, each graver than any single finding.</summary>
    private static readonly IReadOnlyList<IReadOnlyList<Condition>> Loss =
    [
        [Neurology.AsiaImpairmentScale.Is(AsiaGrade.C), Neurology.FrankelGrade.Is(Frankel.C)],
        [Neurology.AsiaImpairmentScale.Is(AsiaGrade.B), Neurology.FrankelGrade.Is(Frankel.B)],
        [
            Neurology.AsiaImpairmentScale.Is(AsiaGrade.A), Neurology.FrankelGrade.Is(Frankel.A),
            Neurology.Paraplegia.Is(ParaplegiaExtent.Complete),
        ],
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Gravity> All { get; } =
    [
        .. Reassuring.Select(c => new Gravity(0, c)),
        .. Mild.Select(c => new Gravity(1, c)),
        .. Middle.Select(c => new Gravity(2, c)),
        .. Threatening.Select(c => new Gravity(3, c)),
        .. Grave.Select(c => new Gravity(4, c)),
        .. Loss.SelectMany((grade, i) => grade.Select(c => new Gravity(5 + i, c))),
    ];
}
