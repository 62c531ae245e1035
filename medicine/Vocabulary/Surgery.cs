using Myelon.Core.Logic;

namespace Myelon.Medicine.Vocabulary;

/// <summary>Operations, planned and done.</summary>
public static class Surgery
{
    /// <summary>Surgical region.</summary>
    public static SetFact<SurgicalRegion> Region { get; } = new(
        "surgical_region",
        (SurgicalRegion.OccipitocervicalC0ToC2, "occipitocervical_C0_C2", "okzipitozervikal (C0–C2)", "occipitocervical (C0–C2)"),
        (SurgicalRegion.SubaxialC3ToC6, "subaxial_C3_C6", "subaxial zervikal (C3–C6)", "subaxial cervical (C3–C6)"),
        (SurgicalRegion.CervicothoracicC7ToT1, "cervicothoracic_C7_T1", "zervikothorakal (C7–Th1)", "cervicothoracic (C7–T1)"),
        (SurgicalRegion.UpperThoracicT2ToT5, "upper_thoracic_T2_T5", "hochthorakal (Th2–Th5)", "upper thoracic (T2–T5)"),
        (SurgicalRegion.ThoracolumbarT6ToL5, "thoracolumbar_T6_L5", "thorakolumbal (Th6–L5)", "thoracolumbar (T6–L5)"),
        (SurgicalRegion.Sacral, "sacral", "sakral (S1–S5)", "sacral (S1–S5)"))
    {
        Label = new("Operative Region", "Surgical region"),
        Subject = new("die operative Region", "the surgical region"),
        Note = new(
            "Th2 wird zwei Regionen zugerechnet (C7–Th2 in 10.5.4, Th2–Th5 in 10.5.5); für C7–Th1 und das Sakrum gibt keine Empfehlung Rat.",
            "T2 is assigned to two regions (C7–T2 in 10.5.4, T2–T5 in 10.5.5); no recommendation gives advice for C7–T1 or the sacrum."),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
        IsDerived = true,
    };

    /// <summary>Anterior decompression and/or anterior stabilisation needed.</summary>
    public static BooleanFact AnteriorApproachNeeded { get; } = new("canal_approach_anterior_needed")
    {
        Label = new("Anteriore Dekompression und/oder anteriore Stabilisierung nötig", "Anterior decompression and/or anterior stabilisation needed"),
        WhenYes = new(
            "eine anteriore Dekompression und/oder eine anteriore Stabilisierung ist nötig",
            "anterior decompression and/or anterior stabilisation is needed"),
        WhenNo = new(
            "weder eine anteriore Dekompression noch eine anteriore Stabilisierung ist nötig",
            "neither anterior decompression nor anterior stabilisation is needed"),
        JudgedBy = new("Wirbelsäulenchirurgie", "spine surgery"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Decision,
    };

    /// <summary>Patient wants surgery.</summary>
    public static BooleanFact WantedByPatient { get; } = new("patient_wants_surgery")
    {
        Label = new("Patientin/Patient wünscht Operation", "Patient wants surgery"),
        WhenYes = new("die betroffene Person wünscht eine Operation", "the patient wants surgery"),
        WhenNo = new("die betroffene Person wünscht keine Operation", "the patient does not want surgery"),
        KnownBy = KnownBy.History,
    };

    /// <summary>Indication for upfront surgery.</summary>
    public static BooleanFact IndicatedUpfront { get; } = new("surgery_indicated_upfront")
    {
        Label = new("Indikation zur vorgeschalteten Operation", "Indication for upfront surgery"),
        WhenYes = new("eine vorgeschaltete Operation ist indiziert", "upfront surgery is indicated"),
        WhenNo = new("eine vorgeschaltete Operation ist nicht indiziert", "upfront surgery is not indicated"),
        JudgedBy = new(
            "Wirbelsäulenchirurgie oder Tumorboard; ein errechneter Wert ist nur ein Vorschlag",
            "spine surgery or tumour board; a computed value is only a proposal"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Decision,
    };

    /// <summary>Surgery planned.</summary>
    public static BooleanFact Planned { get; } = new("surgery_planned")
    {
        Label = new("Operation geplant", "Surgery planned"),
        WhenYes = new("es ist eine Operation geplant", "surgery is planned"),
        WhenNo = new("es ist keine Operation geplant", "no surgery is planned"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Type of surgery.</summary>
    public static SetFact<SurgicalProcedure> Procedures { get; } = new(
        "surgery_type",
        (SurgicalProcedure.Stabilisation, "stabilisation", "Stabilisierung", "stabilisation"),
        (SurgicalProcedure.Decompression, "decompression", "Dekompression", "decompression"),
        (SurgicalProcedure.SeparationSurgery, "separation_surgery", "Separation Surgery", "separation surgery"),
        (SurgicalProcedure.Corpectomy, "corpectomy", "Korporektomie", "corpectomy"),
        (SurgicalProcedure.Resection, "resection", "Resektion", "resection"),
        (SurgicalProcedure.Augmentation, "augmentation", "Augmentation", "augmentation"),
        (SurgicalProcedure.Ablation, "ablation", "Ablation", "ablation"))
    {
        Label = new("Art des Eingriffs", "Type of surgery"),
        Subject = new("die Art des Eingriffs", "the type of surgery"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.EmptyUntilEntered,
    };

    /// <summary>Access.</summary>
    public static ChoiceFact<SurgicalAccess> Access { get; } = new(
        "surgery_access",
        (SurgicalAccess.Open, "open", "offen", "open"),
        (SurgicalAccess.Percutaneous, "percutaneous", "perkutan", "percutaneous"),
        (SurgicalAccess.Combined, "combined", "kombiniert offen und perkutan", "combined open and percutaneous"))
    {
        Label = new("Zugangsart", "Access"),
        Subject = new("der operative Zugang", "the surgical access"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
    };

    /// <summary>Surgery performed.</summary>
    public static BooleanFact Performed { get; } = new("surgery_performed")
    {
        Label = new("Operation durchgeführt", "Surgery performed"),
        WhenYes = new("es ist eine Operation durchgeführt worden", "surgery has been performed"),
        WhenNo = new("es ist keine Operation durchgeführt worden", "surgery has not been performed"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Date and time of surgery.</summary>
    public static MomentFact OperationTime { get; } = new("surgery_datetime")
    {
        Label = new("Operationszeitpunkt", "Date and time of surgery"),
        Subject = new("der Operationszeitpunkt", "the date and time of surgery"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
    };

    /// <summary>Stabilisation planned.</summary>
    public static BooleanFact StabilisationPlanned { get; } = new("stabilisation_planned")
    {
        Label = new("Stabilisierung geplant", "Stabilisation planned"),
        WhenYes = new("es ist eine Stabilisierung geplant", "stabilisation is planned"),
        WhenNo = new("es ist keine Stabilisierung geplant", "no stabilisation is planned"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Pedicle screw-rod system planned.</summary>
    public static BooleanFact PedicleScrewRodSystemPlanned { get; } = new("pedicle_screw_system_planned")
    {
        Label = new("Pedikelschrauben-Stab-System geplant", "Pedicle screw-rod system planned"),
        WhenYes = new("es ist ein Pedikelschrauben-Stab-System geplant", "a pedicle screw-rod system is planned"),
        WhenNo = new("es ist kein Pedikelschrauben-Stab-System geplant", "no pedicle screw-rod system is planned"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
    };

    /// <summary>Implant material.</summary>
    public static ChoiceFact<Implant> ImplantMaterial { get; } = new(
        "implant_material",
        (Implant.Titanium, "titanium", "Titan", "titanium"),
        (Implant.Peek, "peek", "PEEK", "PEEK"),
        (Implant.CarbonFibrePeek, "cf_peek", "CF/PEEK (kohlefaserverstärkt)", "CF/PEEK (carbon-fibre-reinforced)"),
        (Implant.Steel, "steel", "Stahl", "steel"),
        (Implant.Other, "other", "anderes Material", "other material"))
    {
        Label = new("Implantatmaterial", "Implant material"),
        Subject = new("das Implantatmaterial", "the implant material"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
    };

    /// <summary>Preoperative embolisation done.</summary>
    public static BooleanFact PreoperativeEmbolisationDone { get; } = new("embolisation_done")
    {
        Label = new("Präoperative Embolisation erfolgt", "Preoperative embolisation done"),
        WhenYes = new("eine präoperative Embolisation ist erfolgt", "preoperative embolisation has been done"),
        WhenNo = new("eine präoperative Embolisation ist nicht erfolgt", "preoperative embolisation has not been done"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Date and time of embolisation.</summary>
    public static MomentFact EmbolisationTime { get; } = new("embolisation_datetime")
    {
        Label = new("Zeitpunkt der Embolisation", "Date and time of embolisation"),
        Subject = new("der Zeitpunkt der Embolisation", "the date and time of embolisation"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
    };

    /// <summary>Percutaneous augmentation planned.</summary>
    public static BooleanFact PercutaneousAugmentationPlanned { get; } = new("augmentation_planned")
    {
        Label = new("Perkutane Augmentation geplant", "Percutaneous augmentation planned"),
        WhenYes = new("es ist eine perkutane Augmentation geplant", "percutaneous augmentation is planned"),
        WhenNo = new("es ist keine perkutane Augmentation geplant", "no percutaneous augmentation is planned"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Augmented levels per session, 0 to 12.</summary>
    public static NumberFact AugmentedLevelsPerSession { get; } = new("augmentation_levels_session")
    {
        Label = new("Augmentierte Höhen je Sitzung", "Augmented levels per session"),
        Subject = new("die Anzahl augmentierter Höhen je Sitzung", "the number of augmented levels per session"),
        IsInteger = true,
        Plausible = new(0, 12),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
    };

    /// <summary>Local ablation planned.</summary>
    public static BooleanFact LocalAblationPlanned { get; } = new("ablation_planned")
    {
        Label = new("Lokale Ablation geplant", "Local ablation planned"),
        WhenYes = new("es ist eine lokale Ablation geplant", "local ablation is planned"),
        WhenNo = new("es ist keine lokale Ablation geplant", "no local ablation is planned"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Intent of ablation.</summary>
    public static ChoiceFact<AblationGoal> AblationIntent { get; } = new(
        "ablation_intent",
        (AblationGoal.PalliativePainRelief, "palliative_pain", "palliative Schmerzlinderung", "palliative pain relief"),
        (AblationGoal.LocalControl, "local_control", "lokale Kontrolle", "local control"),
        (AblationGoal.Other, "other", "anderes Ziel", "other intent"))
    {
        Label = new("Ziel der Ablation", "Intent of ablation"),
        Subject = new("das Ziel der Ablation", "the intent of ablation"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
    };

    /// <summary>Separation surgery with SBRT examined.</summary>
    public static BooleanFact SeparationSurgeryWithSbrtExamined { get; } = new("separation_surgery_examined")
    {
        Label = new("Separation Surgery mit SBRT geprüft", "Separation surgery with SBRT examined"),
        WhenYes = new("die Option einer Separation Surgery mit SBRT ist geprüft", "the option of separation surgery with SBRT has been examined"),
        WhenNo = new("die Option einer Separation Surgery mit SBRT ist nicht geprüft", "the option of separation surgery with SBRT has not been examined"),
        Note = new(
            "Verlangt ist die Prüfung, nicht die Wahl dieses Vorgehens.",
            "The duty is to examine this option, not to choose it."),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };
}
