using Myelon.Core.Logic;
using Myelon.Guideline.Vocabulary;
using static Myelon.Guideline.SpinalMetastases.ClinicalWords;

namespace Myelon.Guideline.SpinalMetastases.Definitions;

/// <summary>
/// What the neurological scales and words mean (ISNCSCI revision 2019, Frankel 1969, Janda; classes of §10.5.7). Only what a scale itself
/// excludes is excluded here; what is merely unusual is among the unusual combinations.
/// </summary>
public static class NeurologyDefinitions
{
    private const string Isncsci = "ISNCSCI 2019";
    private const string Frankel1969 = "Frankel 1969, §10.4.5";
    private const string Classes = "§10.5.7";

    private static readonly Condition Walks = Neurology.WalkingAbility.IsAnyOf(Walking.Unaided, Walking.WithAid);

    private static readonly Condition CannotWalk = Neurology.WalkingAbility.Is(Walking.NotForNeurologicalReason);

    private static readonly Condition SphinctersNotDisturbed =
        Neurology.BladderAndBowelFunction.IsAnyOf(SphincterFunction.Intact, SphincterFunction.ImpendingDysfunction);

    /// <summary>Levels at which there is cord, so that all key muscles of the legs lie below.</summary>
    private static readonly Condition AtTheCord = !Lesion.AffectedLevels.HoldsAnyOf(
        SpinalLevel.L1, SpinalLevel.L2, SpinalLevel.L3, SpinalLevel.L4, SpinalLevel.L5,
        SpinalLevel.S1, SpinalLevel.S2, SpinalLevel.S3, SpinalLevel.S4, SpinalLevel.S5);

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
            new("Hat der schwächste Muskel Kraftgrad 5, besteht kein motorisches Defizit.", "Where the weakest muscle has strength 5 there is no motor deficit."),
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
            Neurology.DeficitPresent & !Neurology.FunctionalImpairment.Is(ImpairmentSeverity.None),
            new(
                "Wer neurologisch bedingt nicht geht, hat Ausfälle und ist dadurch beeinträchtigt.",
                "Who cannot walk for a neurological reason has a deficit and is impaired by it."),
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
            Neurology.DeficitPresent | Pain.Radicular | SphinctersThreatened,
            Neurology.ComplaintsPresent,
            new(
                "Ausfälle, Wurzelschmerz und drohende Blasen- oder Mastdarmstörung sind neurologische Beschwerden.",
                "A deficit, root pain and impending sphincter disturbance are neurological complaints."),
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
            (Pain.Radicular | Neurology.SensoryDeficit) & !Neurology.MotorDeficit & SphinctersIntact & !CannotWalk,
            new(
                "Nur radikulär oder sensibel schließt ein motorisches Defizit, gestörte Blase oder gestörten Mastdarm und Gehunfähigkeit aus.",
                "Radicular or sensory only excludes a motor deficit, disturbed sphincters and inability to walk."),
            "§5.1"),
    ];

    private static readonly IReadOnlyList<Definition> ImpairmentScale =
    [
        new(
            "ais_a",
            Neurology.AsiaImpairmentScale.Is(AsiaGrade.A),
            Neurology.MotorDeficit & Neurology.SensoryDeficit & SphinctersDisturbed,
            new(
                "AIS A: weder Gefühl noch Kraft in S4–S5, also motorisches und sensibles Defizit und gestörte Blase oder gestörter Mastdarm.",
                "AIS A: neither sensation nor power at S4-S5, hence a motor and a sensory deficit and disturbed sphincters."),
            Isncsci),
        new(
            "ais_b",
            Neurology.AsiaImpairmentScale.Is(AsiaGrade.B),
            Neurology.MotorDeficit & !SphinctersIntact,
            new("AIS B: keine Willkürkraft in S4–S5.", "AIS B: no voluntary power at S4-S5."),
            Isncsci),
        new(
            "ais_c",
            Neurology.AsiaImpairmentScale.Is(AsiaGrade.C),
            Neurology.WeakestMuscleGrade.AtMost(2),
            new(
                "AIS C: mehr als die Hälfte der Kennmuskeln unterhalb hat weniger als Kraftgrad 3.",
                "AIS C: more than half of the key muscles below have less than strength 3."),
            Isncsci),
        new(
            "ais_d",
            Neurology.AsiaImpairmentScale.Is(AsiaGrade.D),
            Neurology.DeficitPresent & !Neurology.Paraplegia.Is(ParaplegiaExtent.Complete) & !Neurology.FrankelGrade.IsAnyOf(Frankel.A, Frankel.B),
            new(
                "AIS D: ein Defizit, bei dem die Hälfte der Kennmuskeln oder mehr mindestens Kraftgrad 3 hat; das ist weder komplett noch Frankel A oder B.",
                "AIS D: a deficit in which half of the key muscles or more have strength 3 at least; that is neither complete nor Frankel A or B."),
            Isncsci),
        new(
            "ais_e",
            Neurology.AsiaImpairmentScale.Is(AsiaGrade.E),
            !Neurology.MotorDeficit & !Neurology.SensoryDeficit,
            new("AIS E: Kraft und Gefühl sind überall normal.", "AIS E: power and sensation are normal everywhere."),
            Isncsci),
        new(
            "ais_a_to_c_is_paraplegia",
            Neurology.AsiaImpairmentScale.IsAnyOf(AsiaGrade.A, AsiaGrade.B, AsiaGrade.C),
            !Neurology.Paraplegia.Is(ParaplegiaExtent.None),
            new("AIS A bis C ist eine Querschnittssymptomatik.", "AIS A to C is a paraplegia or tetraplegia."),
            Isncsci),
        new(
            "ais_a_or_b_cannot_walk",
            Neurology.AsiaImpairmentScale.IsAnyOf(AsiaGrade.A, AsiaGrade.B) & AtTheCord,
            !Walks,
            new(
                "AIS A oder B bei einer Läsion von C0 bis Th12: keine nutzbare Kraft in den Beinen.",
                "AIS A or B with a lesion from C0 to T12: no useful power in the legs."),
            Isncsci),
        new(
            "ais_b_is_weak",
            Neurology.AsiaImpairmentScale.Is(AsiaGrade.B) & AtTheCord,
            Neurology.WeakestMuscleGrade.AtMost(3),
            new(
                "AIS B bei einer Läsion von C0 bis Th12: mehr als drei Höhen tiefer keine Kraft.",
                "AIS B with a lesion from C0 to T12: no power more than three levels below."),
            Isncsci),
        new(
            "ais_a_or_b_is_not_frankel_d",
            Neurology.AsiaImpairmentScale.IsAnyOf(AsiaGrade.A, AsiaGrade.B),
            !Neurology.FrankelGrade.Is(Frankel.D),
            new("AIS A und B kennen keine nutzbare Kraft, Frankel D verlangt sie.", "AIS A and B know no useful power, Frankel D asks for it."),
            Isncsci),
    ];

    private static readonly IReadOnlyList<Definition> FrankelScale =
    [
        new(
            "frankel_a",
            Neurology.FrankelGrade.Is(Frankel.A),
            Neurology.MotorDeficit & Neurology.SensoryDeficit & !Walks,
            new("Frankel A: unterhalb weder Kraft noch Gefühl.", "Frankel A: neither power nor sensation below."),
            Frankel1969),
        new(
            "frankel_b",
            Neurology.FrankelGrade.Is(Frankel.B),
            Neurology.MotorDeficit & !Walks,
            new("Frankel B: unterhalb Gefühl, aber keine Kraft.", "Frankel B: sensation but no power below."),
            Frankel1969),
        new(
            "frankel_a_or_b_has_no_power",
            Neurology.FrankelGrade.IsAnyOf(Frankel.A, Frankel.B) & AtTheCord,
            Neurology.WeakestMuscleGrade.AtMost(0),
            new(
                "Frankel A oder B bei einer Läsion von C0 bis Th12: in den Beinen Kraftgrad 0.",
                "Frankel A or B with a lesion from C0 to T12: strength 0 in the legs."),
            Frankel1969),
        new(
            "frankel_c",
            Neurology.FrankelGrade.Is(Frankel.C),
            Neurology.MotorDeficit & !Walks,
            new("Frankel C: unterhalb etwas Kraft, aber keine nutzbare.", "Frankel C: some power below, but none of use."),
            Frankel1969),
        new(
            "frankel_d",
            Neurology.FrankelGrade.Is(Frankel.D),
            Neurology.DeficitPresent & !Neurology.Paraplegia.Is(ParaplegiaExtent.Complete),
            new("Frankel D: ein Defizit mit nutzbarer Kraft.", "Frankel D: a deficit with useful power."),
            Frankel1969),
        new(
            "frankel_e",
            Neurology.FrankelGrade.Is(Frankel.E),
            !Neurology.MotorDeficit & !Neurology.SensoryDeficit & SphinctersIntact,
            new("Frankel E: Kraft, Gefühl, Blase und Mastdarm sind normal.", "Frankel E: power, sensation and sphincters are normal."),
            Frankel1969),
        new(
            "frankel_a_to_c_is_paraplegia",
            Neurology.FrankelGrade.IsAnyOf(Frankel.A, Frankel.B, Frankel.C),
            !Neurology.Paraplegia.Is(ParaplegiaExtent.None),
            new("Frankel A bis C ist eine Querschnittssymptomatik.", "Frankel A to C is a paraplegia or tetraplegia."),
            Frankel1969),
    ];

    private static readonly IReadOnlyList<Definition> ParaplegiaExtents =
    [
        new(
            "complete_paraplegia",
            Neurology.Paraplegia.Is(ParaplegiaExtent.Complete),
            Neurology.SensoryDeficit & Neurology.WeakestMuscleGrade.AtMost(0) & CannotWalk & SphinctersDisturbed,
            new(
                "Kompletter Querschnitt: unterhalb weder Kraft noch Gefühl, gehunfähig, Blase und Mastdarm gestört.",
                "Complete paraplegia: neither power nor sensation below, unable to walk, sphincters disturbed."),
            "§6.2, §11.6"),
        new(
            "incomplete_paraplegia",
            Neurology.Paraplegia.Is(ParaplegiaExtent.Incomplete),
            Neurology.MotorDeficit,
            new("Inkompletter Querschnitt: ein motorisches Defizit.", "Incomplete paraplegia: a motor deficit."),
            "§6.2, §11.6"),
        new(
            "relevant_paraplegia",
            Neurology.ParaplegiaFunctionallyRelevant,
            !Neurology.Paraplegia.Is(ParaplegiaExtent.None),
            new("Nur ein Querschnitt kann funktionsrelevant sein.", "Only a paraplegia can be functionally relevant."),
            "§11.6"),
    ];

    private static readonly IReadOnlyList<Definition> DeficitClasses =
    [
        new(
            "class_none",
            Neurology.DeficitClass.Is(NeurologicalDeficit.None),
            !Neurology.DeficitPresent & !Pain.Radicular & SphinctersIntact,
            new(
                "Kein Defizit: keine Ausfälle, kein Wurzelschmerz, Blase und Mastdarm intakt.",
                "No deficit: no neurological deficit, no root pain, sphincters intact."),
            Classes),
        new(
            "class_sensory_or_root_pain_only",
            Neurology.DeficitClass.Is(NeurologicalDeficit.SensoryOrRootPainOnly),
            Neurology.OnlyRadicularPainOrSensoryDeficit & !FunctionLost,
            new(
                "Rein sensibel oder nur Wurzelschmerz: kein motorisches Defizit, Blase und Mastdarm intakt, Funktion erhalten.",
                "Sensory or root pain only: no motor deficit, sphincters intact, function kept."),
            Classes),
        new(
            "class_mild",
            Neurology.DeficitClass.Is(NeurologicalDeficit.Mild),
            Neurology.MotorDeficit & FunctionKept & !Weak & SphinctersIntact,
            new(
                "Leichtes Defizit: geht, Kraft über 3, Vegetativum intakt.",
                "Mild deficit: walks, strength above 3, autonomic function intact."),
            Classes),
        new(
            "class_functionally_relevant",
            Neurology.DeficitClass.Is(NeurologicalDeficit.FunctionallyRelevant),
            FunctionLost & Weak & SphinctersDisturbed,
            new(
                "Funktionell bedeutsames Defizit: Funktion verloren oder gehunfähig, Kraft 0 bis 3, Vegetativum gestört.",
                "Functionally relevant deficit: function lost or unable to walk, strength 0 to 3, autonomic function disturbed."),
            Classes),
        new(
            "class_mixed",
            Neurology.DeficitClass.Is(NeurologicalDeficit.MixedNotDefined),
            Neurology.DeficitPresent | SphinctersThreatened,
            new(
                "Gemischt: ein Defizit oder eine drohende Störung, die in keine der Klassen passt.",
                "Mixed: a deficit or an impending disturbance that fits none of the classes."),
            Classes),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Definition> All { get; } = [.. Findings, .. ImpairmentScale, .. FrankelScale, .. ParaplegiaExtents, .. DeficitClasses];
}
