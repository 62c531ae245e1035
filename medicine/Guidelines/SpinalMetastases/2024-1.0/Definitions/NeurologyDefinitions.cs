using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using NodaTime;
using static Myelon.Medicine.SpinalMetastases.ClinicalWords;

namespace Myelon.Medicine.SpinalMetastases.Definitions;

/// <summary>
/// What neurological findings mean for each other, and the classes of §10.5.7. The scales have definitions of their own.
/// </summary>
public static class NeurologyDefinitions
{
    private const string Classes = "§10.5.7";

    private static readonly Condition CannotWalk = Neurology.WalkingAbility.Is(Walking.NotForNeurologicalReason);

    private static readonly Condition SphinctersNotDisturbed =
        Neurology.BladderAndBowelFunction.IsAnyOf(SphincterFunction.Intact, SphincterFunction.ImpendingDysfunction);

    private static readonly IReadOnlyList<Definition> Findings =
    [
        new(
            "strength_0_to_4_is_a_motor_deficit",
            Neurology.WeakestMuscleGrade.AtMost(4),
            Neurology.MotorDeficit,
            new("Kraftgrad 0 bis 4 ist ein motorisches Defizit.", "Strength 0 to 4 is a motor deficit."),
            "Janda"),
        new(
            "strength_5_is_no_motor_deficit",
            Neurology.WeakestMuscleGrade.AtLeast(5),
            !Neurology.MotorDeficit,
            new(
                "Hat der schwächste Muskel Kraftgrad 5, besteht kein motorisches Defizit.",
                "Where the weakest muscle has strength 5 there is no motor deficit."),
            "Janda"),
        new(
            "a_finding_is_a_deficit",
            Neurology.SensoryDeficit | Neurology.MotorDeficit | SphinctersDisturbed,
            Neurology.DeficitPresent,
            new(
                "Ein sensibles oder motorisches Defizit und gestörte Blase oder gestörter Mastdarm sind Ausfälle.",
                "A sensory or motor deficit and disturbed sphincters are a neurological deficit."),
            "§6.3, §10.5.7"),
        new(
            "new_or_worse_is_a_deficit",
            Neurology.NewOrWorseDeficit,
            Neurology.DeficitPresent,
            new(
                "Ein neues oder akut verschlechtertes Defizit ist ein Ausfall.",
                "A new deficit, or one that has become acutely worse, is a neurological deficit."),
            "§5.1")
        {
            OnlyExcludes = true,
        },
        new(
            "rapidly_progressive_is_worse",
            Neurology.DeficitPresent & Neurology.DeficitDynamics.Is(DeficitProgression.RapidlyProgressive),
            Neurology.NewOrWorseDeficit,
            new("Ein rasch progredientes Defizit hat sich akut verschlechtert.", "A rapidly progressive deficit has become acutely worse."),
            "§5.1")
        {
            NeedNotBeGraded = true,
        },
        new(
            "begun_within_a_day_is_new",
            Neurology.DeficitPresent & !Neurology.OnsetTime.LongerAgoThan(Duration.FromHours(24)),
            Neurology.NewOrWorseDeficit,
            new(
                "Ein Defizit, das in den letzten 24 Stunden begann, ist neu.",
                "A deficit that began within the last 24 hours is new."),
            "§5.1, §10.5.7")
        {
            NeedNotBeGraded = true,
        },
        new(
            "no_finding_is_no_deficit",
            !Neurology.SensoryDeficit & !Neurology.MotorDeficit & SphinctersNotDisturbed,
            !Neurology.DeficitPresent,
            new(
                "Ohne sensibles, motorisches und vegetatives Defizit bestehen keine Ausfälle.",
                "Without a sensory, motor or autonomic deficit there is no neurological deficit."),
            "§6.3, §10.5.7"),
        new(
            "unable_to_walk_is_a_deficit",
            CannotWalk,
            Neurology.DeficitPresent
            & (Neurology.MotorDeficit | Neurology.SensoryDeficit)
            & !Neurology.FunctionalImpairment.Is(ImpairmentSeverity.None),
            new(
                "Wer neurologisch bedingt nicht geht, hat ein motorisches oder sensibles Defizit und ist dadurch beeinträchtigt.",
                "Who cannot walk for a neurological reason has a motor or a sensory deficit and is impaired by it."),
            Classes),
        new(
            "impairment_comes_from_a_deficit",
            Neurology.FunctionalImpairment.IsAnyOf(ImpairmentSeverity.Mild, ImpairmentSeverity.Severe),
            Neurology.DeficitPresent,
            new(
                "Eine Beeinträchtigung durch das Defizit setzt Ausfälle voraus.",
                "An impairment from the deficit presupposes a deficit."),
            Classes),
        new(
            "complaints_of_a_finding",
            Neurology.DeficitPresent | Pain.Radicular | !SphinctersIntact,
            Neurology.ComplaintsPresent,
            new(
                "Ausfälle, Wurzelschmerz und gestörte oder bedrohte Blase oder Mastdarm sind neurologische Beschwerden.",
                "A deficit, root pain and disturbed or threatened sphincters are neurological complaints."),
            "§5.1"),
        new(
            "no_complaints_without_finding",
            !Neurology.DeficitPresent & !Pain.Radicular & !SphinctersThreatened,
            !Neurology.ComplaintsPresent,
            new(
                "Ohne Ausfälle, Wurzelschmerz und drohende Störung bestehen keine neurologischen Beschwerden.",
                "Without a deficit, root pain or impending disturbance there are no neurological complaints."),
            "§5.1"),
        new(
            "autonomic_function_intact",
            SphinctersIntact,
            Neurology.AutonomicFunctionIntact,
            new("Blase und Mastdarm intakt heißt: Vegetativum intakt.", "Intact sphincters are intact autonomic function."),
            Classes),
        new(
            "autonomic_function_disturbed",
            SphinctersDisturbed,
            !Neurology.AutonomicFunctionIntact,
            new("Blase oder Mastdarm gestört heißt: Vegetativum nicht intakt.", "Disturbed sphincters are disturbed autonomic function."),
            Classes),
        new(
            "root_pain_or_sensory_only",
            (Pain.Radicular | Neurology.SensoryDeficit) & !Neurology.MotorDeficit & SphinctersIntact & !CannotWalk,
            Neurology.OnlyRadicularPainOrSensoryDeficit,
            new(
                "Wurzelschmerz oder Gefühlsstörung ohne motorisches Defizit, bei intakter Blase und intaktem Mastdarm, gehfähig: nur radikulär oder sensibel.",
                "Root pain or sensory loss without a motor deficit, with intact sphincters and able to walk: radicular or sensory only."),
            "§5.1"),
        new(
            "root_pain_or_sensory_only_excludes",
            Neurology.OnlyRadicularPainOrSensoryDeficit,
            Neurology.ComplaintsPresent & (Pain.Radicular | Neurology.SensoryDeficit) & !Neurology.MotorDeficit & SphinctersIntact & !CannotWalk,
            new(
                "Nur radikulär oder sensibel schließt ein motorisches Defizit, gestörte Blase oder gestörten Mastdarm und Gehunfähigkeit aus.",
                "Radicular or sensory only excludes a motor deficit, disturbed sphincters and inability to walk."),
            "§5.1"),
    ];

    private static readonly IReadOnlyList<Definition> DeficitClasses =
    [
        new(
            "class_none",
            Neurology.DeficitClass.Is(NeurologicalDeficit.None),
            !Neurology.ComplaintsPresent & NoDeficit,
            new(
                "Kein Defizit: keine Ausfälle, kein Wurzelschmerz, Blase und Mastdarm intakt.",
                "No deficit: no neurological deficit, no root pain, sphincters intact."),
            Classes),
        new(
            "class_sensory_or_root_pain_only",
            Neurology.DeficitClass.Is(NeurologicalDeficit.SensoryOrRootPainOnly),
            SensoryOrRootPainOnly,
            new(
                "Rein sensibel oder nur Wurzelschmerz: kein motorisches Defizit, Blase und Mastdarm intakt, Funktion erhalten.",
                "Sensory or root pain only: no motor deficit, sphincters intact, function kept."),
            Classes),
        new(
            "class_mild",
            Neurology.DeficitClass.Is(NeurologicalDeficit.Mild),
            MildDeficit,
            new(
                "Leichtes Defizit: geht, Kraft über 3, Vegetativum intakt.",
                "Mild deficit: walks, strength above 3, autonomic function intact."),
            Classes),
        new(
            "class_functionally_relevant",
            Neurology.DeficitClass.Is(NeurologicalDeficit.FunctionallyRelevant),
            FunctionallyRelevantDeficit,
            new(
                "Funktionell bedeutsames Defizit: Funktion verloren oder gehunfähig, Kraft 0 bis 3, Vegetativum gestört.",
                "Functionally relevant deficit: function lost or unable to walk, strength 0 to 3, autonomic function disturbed."),
            Classes),
        new(
            "class_mixed",
            Neurology.DeficitClass.Is(NeurologicalDeficit.MixedNotDefined),
            Neurology.ComplaintsPresent & (Neurology.DeficitPresent | SphinctersThreatened)
            & !SensoryOrRootPainOnly & !MildDeficit & !FunctionallyRelevantDeficit,
            new(
                "Gemischt: ein Defizit oder eine drohende Störung, die in keine der Klassen passt.",
                "Mixed: a deficit or an impending disturbance that fits none of the classes."),
            Classes),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Definition> All { get; } = [.. Findings, .. DeficitClasses];
}
