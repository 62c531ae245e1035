using Myelon.Core.Logic;
using Myelon.Guideline.Vocabulary;
using static Myelon.Guideline.SpinalMetastases.ClinicalWords;

namespace Myelon.Guideline.SpinalMetastases;

/// <summary>How neurological facts follow from findings. A reassuring conclusion must be earned by findings: what nobody examined stays unknown.</summary>
internal static class NeurologyDerivations
{
    private static readonly Condition AnyScaleShowsDeficit =
        Neurology.AsiaImpairmentScale.IsAnyOf(AsiaGrade.A, AsiaGrade.B, AsiaGrade.C, AsiaGrade.D)
        | Neurology.FrankelGrade.IsAnyOf(Frankel.A, Frankel.B, Frankel.C, Frankel.D);

    private static readonly Condition AnyScaleShowsMotorLoss =
        Neurology.AsiaImpairmentScale.IsAnyOf(AsiaGrade.A, AsiaGrade.B, AsiaGrade.C)
        | Neurology.FrankelGrade.IsAnyOf(Frankel.A, Frankel.B, Frankel.C);

    private static readonly Condition CannotWalk = Neurology.WalkingAbility.Is(Walking.NotForNeurologicalReason);

    private static readonly Condition SphinctersNotDisturbed =
        Neurology.BladderAndBowelFunction.IsAnyOf(SphincterFunction.Intact, SphincterFunction.ImpendingDysfunction);

    public static IReadOnlyList<Derivation> All { get; } =
    [
        BooleanDerivation.WhenMissing(Neurology.DeficitAttributedToLesion, new SingleLesion()),

        BooleanDerivation.Evidence(
            Neurology.MotorDeficit,
            Neurology.WeakestMuscleGrade.AtMost(4) | Neurology.Paraplegia.IsAnyOf(ParaplegiaExtent.Incomplete, ParaplegiaExtent.Complete)),

        BooleanDerivation.Either(
            Neurology.AutonomicFunctionIntact, yes: SphinctersIntact, no: SphinctersDisturbed, Prevails.DerivedNo),

        BooleanDerivation.Either(
            Neurology.DeficitPresent,
            yes: Neurology.SensoryDeficit | Neurology.MotorDeficit | SphinctersDisturbed | CannotWalk | AnyScaleShowsDeficit,
            no: !Neurology.SensoryDeficit & !Neurology.MotorDeficit & SphinctersNotDisturbed & !CannotWalk.IsCertain & !AnyScaleShowsDeficit.IsCertain,
            Prevails.DerivedYes),

        BooleanDerivation.Same(
            Neurology.ComplaintsPresent, Neurology.DeficitPresent | Pain.Radicular | SphinctersThreatened, Prevails.DerivedYes),

        BooleanDerivation.Same(
            Neurology.OnlyRadicularPainOrSensoryDeficit,
            (Pain.Radicular | Neurology.SensoryDeficit)
            & !Neurology.MotorDeficit
            & SphinctersIntact
            & !CannotWalk
            & !AnyScaleShowsMotorLoss.IsCertain,
            Prevails.DerivedNo),

        ChoiceDerivation.ByGravity(
            Neurology.DeficitClass,
            [
                NeurologicalDeficit.None,
                NeurologicalDeficit.SensoryOrRootPainOnly,
                NeurologicalDeficit.Mild,
                NeurologicalDeficit.MixedNotDefined,
                NeurologicalDeficit.FunctionallyRelevant,
            ],
            (NeurologicalDeficit.None, NoDeficit),
            (NeurologicalDeficit.SensoryOrRootPainOnly, SensoryOrRootPainOnly),
            (NeurologicalDeficit.Mild, MildDeficit),
            (NeurologicalDeficit.FunctionallyRelevant, FunctionallyRelevantDeficit),
            (NeurologicalDeficit.MixedNotDefined, MixedDeficit)),
    ];

    /// <summary>Findings that cannot stand beside each other.</summary>
    public static IReadOnlyList<Core.Reasoning.FindingsContradiction> Contradictions { get; } =
    [
        new(
            Neurology.DeficitPresent,
            !Neurology.SensoryDeficit & !Neurology.MotorDeficit & SphinctersNotDisturbed & (CannotWalk | AnyScaleShowsDeficit),
            Entered: Value.Of(false),
            Derived: Value.Of(true),
            DerivedIsUsed: true),
        new(
            Neurology.MotorDeficit,
            !Neurology.MotorDeficit & AnyScaleShowsMotorLoss,
            Entered: Value.Of(false),
            Derived: Value.Of(true),
            DerivedIsUsed: false),
        new(
            Stability.InstabilityConfirmed,
            Stability.SinsCategory.Is(SpinalStability.Stable) & Stability.FractureUnstable,
            Entered: Value.Of(false),
            Derived: Value.Of(true),
            DerivedIsUsed: true),
        new(
            Neurology.FunctionalImpairment,
            Neurology.FunctionalImpairment.IsAnyOf(ImpairmentSeverity.Mild, ImpairmentSeverity.Severe) & !Neurology.DeficitPresent,
            Entered: null,
            Derived: Value.OfChoice((int)ImpairmentSeverity.None),
            DerivedIsUsed: false),
    ];

    private static Condition NoDeficit => !Neurology.DeficitPresent & !Pain.Radicular & SphinctersIntact;

    private static Condition SensoryOrRootPainOnly => Neurology.OnlyRadicularPainOrSensoryDeficit & !FunctionLost & !Weak;

    private static Condition MildDeficit => FunctionKept & !Weak & SphinctersIntact & Neurology.MotorDeficit;

    private static Condition FunctionallyRelevantDeficit => FunctionLost & Weak & SphinctersDisturbed;

    private static Condition MixedDeficit =>
        (FunctionLost | FunctionKept | WalkingLostForOtherReason)
        & (Weak | !Weak)
        & Neurology.BladderAndBowelFunction.HasValue
        & !NoDeficit
        & !SensoryOrRootPainOnly
        & !MildDeficit
        & !FunctionallyRelevantDeficit;
}
