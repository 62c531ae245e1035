using Myelon.Core.Logic;

namespace Myelon.Medicine.Vocabulary;

/// <summary>Neurological findings at one time.</summary>
public static partial class Neurology
{
    /// <summary>Sensory deficit.</summary>
    public static BooleanFact SensoryDeficit { get; } = new("sensory_deficit")
    {
        Label = new("Sensibles Defizit", "Sensory deficit"),
        WhenYes = new("ein sensibles Defizit besteht", "a sensory deficit is present"),
        WhenNo = new("kein sensibles Defizit besteht", "no sensory deficit is present"),
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Motor deficit.</summary>
    public static BooleanFact MotorDeficit { get; } = new("motor_deficit")
    {
        Label = new("Motorisches Defizit", "Motor deficit"),
        WhenYes = new("ein motorisches Defizit besteht", "a motor deficit is present"),
        WhenNo = new("kein motorisches Defizit besteht", "no motor deficit is present"),
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Weakest muscle grade (Janda), 0 to 5.</summary>
    public static NumberFact WeakestMuscleGrade { get; } = new("muscle_strength_min_janda")
    {
        Label = new("Schwächster Kraftgrad (Janda)", "Weakest muscle grade (Janda)"),
        Subject = new("der schwächste Kraftgrad nach Janda", "the weakest muscle grade (Janda)"),
        IsInteger = true,
        Plausible = new(0, 5),
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Walking ability.</summary>
    public static ChoiceFact<Walking> WalkingAbility { get; } = new(
        "walking_ability",
        (Walking.Unaided, "walks_unaided", "geht ohne Hilfe", "walks unaided"),
        (Walking.WithAid, "walks_with_aid", "geht mit Hilfe", "walks with aid"),
        (Walking.NotForNeurologicalReason, "cannot_walk_neurological", "nicht gehfähig (neurologisch bedingt)", "cannot walk for neurological reasons"),
        (Walking.NotForOtherReason, "cannot_walk_other_reason", "nicht gehfähig aus anderem Grund", "cannot walk for another reason"))
    {
        Label = new("Gehfähigkeit", "Walking ability"),
        Subject = new("die Gehfähigkeit", "walking ability"),
        Note = new(
            "Ist dies unbekannt, bleibt die Angabe offen.",
            "If this is unknown, leave it blank."),
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Motor function before RT (Tomita scale), 0 to 4.</summary>
    public static NumberFact MotorFunctionGradeBeforeRadiotherapy { get; } = new("motor_function_pre_rt_grade")
    {
        Label = new("Motorische Funktion vor Bestrahlung (Tomita-Skala)", "Motor function before RT (Tomita scale)"),
        Subject = new("der Grad der motorischen Funktion vor Bestrahlung (Tomita-Skala)", "the motor function grade before radiotherapy (Tomita scale)"),
        IsInteger = true,
        Plausible = new(0, 4),
        Note = new(
            "Die Skala ist in 10.4.2 genannt, aber nicht definiert.",
            "The scale is named in 10.4.2 but not defined."),
        RecordedOnly = new(
            "Wird nur festgehalten: keine Regel liest den Grad.",
            "Recorded only: no rule reads the grade."),
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Bladder and bowel function.</summary>
    public static ChoiceFact<SphincterFunction> BladderAndBowelFunction { get; } = new(
        "bladder_bowel_status",
        (SphincterFunction.Intact, "intact", "intakt", "intact"),
        (SphincterFunction.ImpendingDysfunction, "impending_dysfunction", "drohende Störung", "threatened by dysfunction"),
        (SphincterFunction.Dysfunction, "dysfunction", "gestört", "disturbed"))
    {
        Label = new("Blasen-Mastdarm-Funktion", "Bladder and bowel function"),
        Subject = new("die Blasen-Mastdarm-Funktion", "bladder and bowel function"),
        Note = new(
            "Ein Kriterium für die drohende Störung fehlt; Restharn, perianale Sensibilität und Analtonus können die Einschätzung stützen. Ist dies "
                + "unbekannt, bleibt die Angabe offen.",
            "There is no criterion for impending dysfunction; post-void residual, perianal sensation and anal tone can support the judgement. If this "
                + "is unknown, leave it blank."),
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Autonomic function intact.</summary>
    public static BooleanFact AutonomicFunctionIntact { get; } = new("autonomic_function_intact")
    {
        Label = new("Vegetativum intakt", "Autonomic function intact"),
        WhenYes = new("das Vegetativum ist intakt", "autonomic function is intact"),
        WhenNo = new("das Vegetativum ist nicht intakt", "autonomic function is not intact"),
        KnownBy = KnownBy.Bedside,
        IsDerived = true,
    };

    /// <summary>Functional impairment from the deficit.</summary>
    public static ChoiceFact<ImpairmentSeverity> FunctionalImpairment { get; } = new(
        "functional_impairment_neuro",
        (ImpairmentSeverity.None, "none", "nicht vorhanden", "absent"),
        (ImpairmentSeverity.Mild, "mild", "leicht", "mild"),
        (ImpairmentSeverity.Severe, "severe", "erheblich", "severe"))
    {
        Label = new("Funktionelle Beeinträchtigung durch das Defizit", "Functional impairment from the deficit"),
        Subject = new("die funktionelle Beeinträchtigung durch das neurologische Defizit", "the functional impairment from the neurological deficit"),
        JudgedBy = new("untersuchende ärztliche Person", "examining physician"),
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Neurological complaints.</summary>
    public static BooleanFact ComplaintsPresent { get; } = new("neuro_symptoms_present")
    {
        Label = new("Neurologische Beschwerden", "Neurological complaints"),
        WhenYes = new("es bestehen neurologische Beschwerden", "neurological complaints are present"),
        WhenNo = new("es bestehen keine neurologischen Beschwerden", "no neurological complaints are present"),
        Note = new(
            "Weite Auslegung eines Wortes, das die Empfehlungen 2, 3 und 6 undefiniert lassen.",
            "Broad reading of a word left undefined in recommendations 2, 3 and 6."),
        KnownBy = KnownBy.Bedside,
        IsDerived = true,
    };

    /// <summary>Neurological deficit.</summary>
    public static BooleanFact DeficitPresent { get; } = new("neuro_deficit_present")
    {
        Label = new("Neurologische Ausfälle", "Neurological deficit"),
        WhenYes = new("es bestehen neurologische Ausfälle", "a neurological deficit is present"),
        WhenNo = new("es bestehen keine neurologischen Ausfälle", "no neurological deficit is present"),
        Note = new(
            "Radikulärer Schmerz allein ist kein Ausfall.",
            "Radicular pain alone is not a deficit."),
        KnownBy = KnownBy.Bedside,
        IsDerived = true,
    };

    /// <summary>Radicular pain only or purely sensory deficit.</summary>
    public static BooleanFact OnlyRadicularPainOrSensoryDeficit { get; } = new("only_radicular_pain_or_sensory")
    {
        Label = new("Nur radikulärer Schmerz oder rein sensible Ausfälle", "Radicular pain only or purely sensory deficit"),
        WhenYes = new(
            "das neurologische Bild beschränkt sich auf radikulären Schmerz oder sensible Ausfälle",
            "the neurological picture is confined to radicular pain or sensory deficit"),
        WhenNo = new(
            "das neurologische Bild beschränkt sich nicht auf radikulären Schmerz oder sensible Ausfälle",
            "the neurological picture is not confined to radicular pain or sensory deficit"),
        KnownBy = KnownBy.Bedside,
        IsDerived = true,
    };

    /// <summary>Severity class of deficit.</summary>
    public static ChoiceFact<NeurologicalDeficit> DeficitClass { get; } = new(
        "neuro_deficit_class",
        (NeurologicalDeficit.None, "none", "kein Defizit", "no deficit"),
        (NeurologicalDeficit.SensoryOrRootPainOnly, "sensory_or_root_pain_only", "rein sensibel oder nur Wurzelschmerz", "sensory only or root pain only"),
        (NeurologicalDeficit.Mild, "mild", "mild", "mild"),
        (NeurologicalDeficit.FunctionallyRelevant, "functionally_relevant", "funktionell bedeutsam", "functionally relevant"),
        (NeurologicalDeficit.MixedNotDefined, "mixed_not_defined", "gemischt (in der Leitlinie nicht definiert)", "mixed (not defined in the guideline)"))
    {
        Label = new("Schweregrad des Defizits", "Severity class of deficit"),
        Subject = new("der Schweregrad des neurologischen Defizits", "the severity class of the neurological deficit"),
        KnownBy = KnownBy.Bedside,
        IsDerived = true,
    };

    /// <summary>ASIA Impairment Scale.</summary>
    public static ChoiceFact<AsiaGrade> AsiaImpairmentScale { get; } = new(
        "asia_impairment_scale",
        (AsiaGrade.A, "A", "A", "A"),
        (AsiaGrade.B, "B", "B", "B"),
        (AsiaGrade.C, "C", "C", "C"),
        (AsiaGrade.D, "D", "D", "D"),
        (AsiaGrade.E, "E", "E", "E"))
    {
        Label = new("ASIA Impairment Scale", "ASIA Impairment Scale"),
        Subject = new("der Grad auf der ASIA Impairment Scale", "the grade on the ASIA Impairment Scale"),
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Neurological status documented per ISNCSCI.</summary>
    public static BooleanFact IsncsciDocumented { get; } = new("isncsci_documented")
    {
        Label = new("Neurostatus nach ISNCSCI dokumentiert", "Neurological status documented per ISNCSCI"),
        WhenYes = new("der Neurostatus ist nach ISNCSCI dokumentiert", "the neurological status is documented according to ISNCSCI"),
        WhenNo = new("der Neurostatus ist nicht nach ISNCSCI dokumentiert", "the neurological status is not documented according to ISNCSCI"),
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Frankel grade.</summary>
    public static ChoiceFact<Frankel> FrankelGrade { get; } = new(
        "frankel_grade",
        (Frankel.A, "A", "A", "A"),
        (Frankel.B, "B", "B", "B"),
        (Frankel.C, "C", "C", "C"),
        (Frankel.D, "D", "D", "D"),
        (Frankel.E, "E", "E", "E"))
    {
        Label = new("Frankel-Grad", "Frankel grade"),
        Subject = new("der Frankel-Grad", "the Frankel grade"),
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Paraplegia or tetraplegia.</summary>
    public static ChoiceFact<ParaplegiaExtent> Paraplegia { get; } = new(
        "paraplegia_status",
        (ParaplegiaExtent.None, "none", "nicht vorhanden", "absent"),
        (ParaplegiaExtent.Incomplete, "incomplete", "inkomplett", "incomplete"),
        (ParaplegiaExtent.Complete, "complete", "komplett", "complete"))
    {
        Label = new("Querschnittssymptomatik", "Paraplegia or tetraplegia"),
        Subject = new("die Querschnittssymptomatik", "the paraplegia or tetraplegia"),
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Paraplegia functionally relevant.</summary>
    public static BooleanFact ParaplegiaFunctionallyRelevant { get; } = new("paraplegia_functionally_relevant")
    {
        Label = new("Querschnitt funktionsrelevant", "Paraplegia functionally relevant"),
        WhenYes = new("die Querschnittssymptomatik ist funktionsrelevant", "the paraplegia or tetraplegia is functionally relevant"),
        WhenNo = new("die Querschnittssymptomatik ist nicht funktionsrelevant", "the paraplegia or tetraplegia is not functionally relevant"),
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Neurological deficit attributed to this lesion.</summary>
    public static BooleanFact DeficitAttributedToLesion { get; } = new("deficit_attributed_to_lesion")
    {
        Label = new("Neurologisches Defizit dieser Läsion zugeordnet", "Neurological deficit attributed to this lesion"),
        WhenYes = new("das neurologische Defizit ist dieser Läsion zugeordnet", "the neurological deficit is attributed to this lesion"),
        WhenNo = new("das neurologische Defizit ist nicht dieser Läsion zugeordnet", "the neurological deficit is not attributed to this lesion"),
        Note = new(
            "Gilt ohne Angabe als zutreffend, wenn nur eine Läsion oder keine Läsionsliste erfasst ist.",
            "Taken as true without an entry when a single lesion or no list of lesions is recorded."),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Decision,
    };
}
