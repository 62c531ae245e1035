using Myelon.Core.Conditions;
using Myelon.Guideline.Vocabulary;

namespace Myelon.Guideline.SpinalMetastases;

/// <summary>The short words of the pathways and of the classes of deficit, each a condition over the vocabulary (§10.5.7).</summary>
public static class ClinicalWords
{
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

    /// <summary>Weak: strength 3 or less; not weak if strength is not recorded and there is no motor deficit.</summary>
    public static Condition Weak { get; } =
        Neurology.WeakestMuscleGrade.AtMost(3) & !(!Neurology.WeakestMuscleGrade.HasValue & !Neurology.MotorDeficit);

    /// <summary>Bladder and bowel intact.</summary>
    public static Condition SphinctersIntact { get; } = Neurology.BladderAndBowelFunction.Is(SphincterFunction.Intact);

    /// <summary>Bladder or bowel disturbance impending.</summary>
    public static Condition SphinctersThreatened { get; } = Neurology.BladderAndBowelFunction.Is(SphincterFunction.ImpendingDysfunction);

    /// <summary>Bladder or bowel disturbed.</summary>
    public static Condition SphinctersDisturbed { get; } = Neurology.BladderAndBowelFunction.Is(SphincterFunction.Dysfunction);
}
