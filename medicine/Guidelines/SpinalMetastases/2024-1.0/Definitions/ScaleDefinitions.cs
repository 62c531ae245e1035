using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.ClinicalWords;

namespace Myelon.Medicine.SpinalMetastases.Definitions;

/// <summary>
/// What the grades of the neurological scales mean (ISNCSCI revision 2019, Frankel 1969). Only what a scale itself excludes is excluded
/// here; what is merely unusual is among the unusual combinations. A grade implies findings, and findings exclude an entered grade; they
/// never make one, because a root can be paralysed in a patient whom nobody grades.
/// </summary>
public static class ScaleDefinitions
{
    private const string Isncsci = "ISNCSCI 2019";
    private const string Frankel1969 = "Frankel 1969, §10.4.5";

    private static readonly Condition CannotWalk = Neurology.WalkingAbility.Is(Walking.NotForNeurologicalReason);

    /// <summary>Levels at which there is cord, so that all key muscles of the legs lie below.</summary>
    private static readonly Condition AtTheCord = !Lesion.AffectedLevels.HoldsAnyOf(
        SpinalLevel.L1, SpinalLevel.L2, SpinalLevel.L3, SpinalLevel.L4, SpinalLevel.L5,
        SpinalLevel.S1, SpinalLevel.S2, SpinalLevel.S3, SpinalLevel.S4, SpinalLevel.S5);

    private static readonly IReadOnlyList<Definition> ImpairmentScale =
    [
        Graded(
            "ais_a",
            Neurology.AsiaImpairmentScale.Is(AsiaGrade.A),
            Neurology.MotorDeficit & Neurology.SensoryDeficit & SphinctersDisturbed,
            new(
                "AIS A: weder Gefühl noch Kraft in S4–S5, also motorisches und sensibles Defizit und gestörte Blase oder gestörter Mastdarm.",
                "AIS A: neither sensation nor power at S4-S5, hence a motor and a sensory deficit and disturbed sphincters."),
            Isncsci),
        Graded(
            "ais_b",
            Neurology.AsiaImpairmentScale.Is(AsiaGrade.B),
            Neurology.MotorDeficit & !SphinctersIntact,
            new("AIS B: keine Willkürkraft in S4–S5.", "AIS B: no voluntary power at S4-S5."),
            Isncsci),
        Graded(
            "ais_c",
            Neurology.AsiaImpairmentScale.Is(AsiaGrade.C),
            Neurology.WeakestMuscleGrade.AtMost(2),
            new(
                "AIS C: mehr als die Hälfte der Kennmuskeln unterhalb hat weniger als Kraftgrad 3.",
                "AIS C: more than half of the key muscles below have less than strength 3."),
            Isncsci),
        Graded(
            "ais_d",
            Neurology.AsiaImpairmentScale.Is(AsiaGrade.D),
            Neurology.DeficitPresent & !Neurology.Paraplegia.Is(ParaplegiaExtent.Complete),
            new(
                "AIS D: ein Defizit, bei dem die Hälfte der Kennmuskeln oder mehr mindestens Kraftgrad 3 hat; das ist nicht komplett.",
                "AIS D: a deficit in which half of the key muscles or more have strength 3 at least; that is not complete."),
            Isncsci),
        Graded(
            "ais_e",
            Neurology.AsiaImpairmentScale.Is(AsiaGrade.E),
            !Neurology.MotorDeficit & !Neurology.SensoryDeficit,
            new("AIS E: Kraft und Gefühl sind überall normal.", "AIS E: power and sensation are normal everywhere."),
            Isncsci),
        Graded(
            "ais_a_to_c_is_paraplegia",
            Neurology.AsiaImpairmentScale.IsAnyOf(AsiaGrade.A, AsiaGrade.B, AsiaGrade.C),
            !Neurology.Paraplegia.Is(ParaplegiaExtent.None),
            new("AIS A bis C ist eine Querschnittssymptomatik.", "AIS A to C is a paraplegia or tetraplegia."),
            Isncsci),
        Graded(
            "ais_b_or_c_is_incomplete",
            Neurology.AsiaImpairmentScale.IsAnyOf(AsiaGrade.B, AsiaGrade.C),
            !Neurology.Paraplegia.Is(ParaplegiaExtent.Complete),
            new("AIS B und C sind inkomplett: in S4–S5 ist Gefühl oder Kraft erhalten.", "AIS B and C are incomplete: sensation or power is kept at S4-S5."),
            Isncsci),
        Graded(
            "ais_a_or_b_cannot_walk",
            Neurology.AsiaImpairmentScale.IsAnyOf(AsiaGrade.A, AsiaGrade.B) & AtTheCord,
            CannotWalk,
            new(
                "AIS A oder B bei einer Läsion von C0 bis Th12: keine nutzbare Kraft in den Beinen, also neurologisch bedingt nicht gehfähig.",
                "AIS A or B with a lesion from C0 to T12: no useful power in the legs, hence unable to walk for a neurological reason."),
            Isncsci),
        Graded(
            "ais_a_or_b_is_weak",
            Neurology.AsiaImpairmentScale.IsAnyOf(AsiaGrade.A, AsiaGrade.B) & AtTheCord,
            Neurology.WeakestMuscleGrade.AtMost(3),
            new(
                "AIS A oder B bei einer Läsion von C0 bis Th12: keine nutzbare Kraft in den Beinen, der schwächste Muskel hat höchstens Kraftgrad 3.",
                "AIS A or B with a lesion from C0 to T12: no useful power in the legs, the weakest muscle has strength 3 at most."),
            Isncsci),
        Apart(
            "ais_a_or_b_is_not_frankel_d",
            Neurology.AsiaImpairmentScale.IsAnyOf(AsiaGrade.A, AsiaGrade.B),
            !Neurology.FrankelGrade.Is(Frankel.D),
            new("AIS A und B kennen keine nutzbare Kraft, Frankel D verlangt sie.", "AIS A and B know no useful power, Frankel D asks for it."),
            Isncsci),
        Apart(
            "ais_d_is_not_frankel_a_or_b",
            Neurology.AsiaImpairmentScale.Is(AsiaGrade.D),
            !Neurology.FrankelGrade.IsAnyOf(Frankel.A, Frankel.B),
            new("AIS D hat nutzbare Kraft, Frankel A und B haben keine.", "AIS D has useful power, Frankel A and B have none."),
            Isncsci),
    ];

    private static readonly IReadOnlyList<Definition> FrankelScale =
    [
        Graded(
            "frankel_a",
            Neurology.FrankelGrade.Is(Frankel.A),
            Neurology.MotorDeficit & Neurology.SensoryDeficit & CannotWalk,
            new("Frankel A: unterhalb weder Kraft noch Gefühl.", "Frankel A: neither power nor sensation below."),
            Frankel1969),
        Graded(
            "frankel_b",
            Neurology.FrankelGrade.Is(Frankel.B),
            Neurology.MotorDeficit & CannotWalk,
            new("Frankel B: unterhalb Gefühl, aber keine Kraft.", "Frankel B: sensation but no power below."),
            Frankel1969),
        Graded(
            "frankel_a_or_b_has_no_power",
            Neurology.FrankelGrade.IsAnyOf(Frankel.A, Frankel.B) & AtTheCord,
            Neurology.WeakestMuscleGrade.AtMost(0),
            new(
                "Frankel A oder B bei einer Läsion von C0 bis Th12: in den Beinen Kraftgrad 0.",
                "Frankel A or B with a lesion from C0 to T12: strength 0 in the legs."),
            Frankel1969),
        Graded(
            "frankel_c",
            Neurology.FrankelGrade.Is(Frankel.C),
            Neurology.MotorDeficit & CannotWalk,
            new("Frankel C: unterhalb etwas Kraft, aber keine nutzbare.", "Frankel C: some power below, but none of use."),
            Frankel1969),
        Graded(
            "frankel_d",
            Neurology.FrankelGrade.Is(Frankel.D),
            Neurology.DeficitPresent & !Neurology.Paraplegia.Is(ParaplegiaExtent.Complete),
            new("Frankel D: ein Defizit mit nutzbarer Kraft.", "Frankel D: a deficit with useful power."),
            Frankel1969),
        Graded(
            "frankel_e",
            Neurology.FrankelGrade.Is(Frankel.E),
            !Neurology.MotorDeficit & !Neurology.SensoryDeficit & !SphinctersDisturbed,
            new(
                "Frankel E: Kraft und Gefühl sind normal, Blase und Mastdarm nicht gestört.",
                "Frankel E: power and sensation are normal, sphincters not disturbed."),
            Frankel1969),
        Graded(
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
            Neurology.SensoryDeficit
                & Neurology.WeakestMuscleGrade.AtMost(0)
                & Neurology.WalkingAbility.Is(Walking.NotForNeurologicalReason)
                & SphinctersDisturbed,
            new(
                "Kompletter Querschnitt: unterhalb weder Kraft noch Gefühl, gehunfähig, Blase und Mastdarm gestört.",
                "Complete paraplegia: neither power nor sensation below, unable to walk, sphincters disturbed."),
            "§6.2, §11.6"),
        new(
            "paraplegia_is_a_motor_deficit",
            Neurology.Paraplegia.IsAnyOf(ParaplegiaExtent.Incomplete, ParaplegiaExtent.Complete),
            Neurology.MotorDeficit,
            new("Ein Querschnitt ist ein motorisches Defizit.", "Paraplegia is a motor deficit."),
            "§6.2, §11.6"),
        new(
            "relevant_paraplegia",
            Neurology.ParaplegiaFunctionallyRelevant,
            !Neurology.Paraplegia.Is(ParaplegiaExtent.None),
            new("Nur ein Querschnitt kann funktionsrelevant sein.", "Only a paraplegia can be functionally relevant."),
            "§11.6"),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Definition> All { get; } = [.. ImpairmentScale, .. FrankelScale, .. ParaplegiaExtents];

    private static Definition Graded(string code, Condition grade, Condition means, Core.Text says, string source) =>
        new(code, grade, means, says, source) { NeedNotBeGraded = true };

    /// <summary>Two scales are never converted into each other.</summary>
    private static Definition Apart(string code, Condition grade, Condition other, Core.Text says, string source) =>
        new(code, grade, other, says, source) { OnlyExcludes = true };
}
