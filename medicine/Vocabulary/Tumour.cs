using Myelon.Core.Logic;

namespace Myelon.Medicine.Vocabulary;

/// <summary>The tumour disease as a whole.</summary>
public static class Tumour
{
    /// <summary>Known current or previous malignancy.</summary>
    public static BooleanFact KnownMalignancy { get; } = new("known_malignancy")
    {
        Label = new("Bekannte Krebserkrankung (auch früher)", "Known current or previous malignancy"),
        WhenYes = new("es ist eine jetzige oder frühere Krebserkrankung bekannt", "a current or previous malignancy is known"),
        WhenNo = new("es ist weder eine jetzige noch eine frühere Krebserkrankung bekannt", "no current or previous malignancy is known"),
        KnownBy = KnownBy.History,
    };

    /// <summary>Clinical suspicion of cancer.</summary>
    public static BooleanFact ClinicalSuspicionOfCancer { get; } = new("clinical_suspicion_of_cancer")
    {
        Label = new("Klinischer Verdacht auf Krebs", "Clinical suspicion of cancer"),
        WhenYes = new("es besteht klinisch der Verdacht auf eine Krebserkrankung", "cancer is suspected clinically"),
        WhenNo = new("es besteht klinisch kein Verdacht auf eine Krebserkrankung", "cancer is not suspected clinically"),
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Primary tumour.</summary>
    public static ChoiceFact<PrimaryTumour> Primary { get; } = new(
        "primary_tumor_type",
        (PrimaryTumour.Breast, "breast", "Mammakarzinom", "breast cancer"),
        (PrimaryTumour.Prostate, "prostate", "Prostatakarzinom", "prostate cancer"),
        (PrimaryTumour.LungNonSmallCell, "lung_nsclc", "nichtkleinzelliges Lungenkarzinom", "non-small-cell lung cancer"),
        (PrimaryTumour.LungSmallCell, "lung_sclc", "kleinzelliges Lungenkarzinom", "small-cell lung cancer"),
        (PrimaryTumour.RenalCell, "renal_cell", "Nierenzellkarzinom", "renal cell carcinoma"),
        (PrimaryTumour.UrinaryBladder, "urinary_bladder", "Harnblasenkarzinom", "bladder cancer"),
        (PrimaryTumour.ThyroidDifferentiated, "thyroid_differentiated", "differenziertes Schilddrüsenkarzinom", "differentiated thyroid cancer"),
        (PrimaryTumour.Melanoma, "melanoma", "Melanom", "melanoma"),
        (PrimaryTumour.Sarcoma, "sarcoma", "Sarkom", "sarcoma"),
        (PrimaryTumour.Colorectal, "colorectal", "kolorektales Karzinom", "colorectal cancer"),
        (PrimaryTumour.GastrointestinalOther, "gastrointestinal_other", "anderer gastrointestinaler Tumor", "other gastrointestinal tumour"),
        (PrimaryTumour.Neuroendocrine, "neuroendocrine", "neuroendokrine Neoplasie", "neuroendocrine neoplasm"),
        (PrimaryTumour.Myeloma, "myeloma", "multiples Myelom", "multiple myeloma"),
        (PrimaryTumour.Lymphoma, "lymphoma", "Lymphom", "lymphoma"),
        (PrimaryTumour.Other, "other", "anderer Tumor", "other tumour"),
        (PrimaryTumour.UnknownPrimary, "unknown_primary", "unbekannter Primärtumor (CUP)", "cancer of unknown primary"))
    {
        Label = new("Primärtumor", "Primary tumour"),
        Subject = new("der Primärtumor", "the primary tumour"),
        Note = new(
            "Jeder Score fasst die Tumorarten auf eigene Weise zusammen. Das Myelom ist in 6.1.1 Differentialdiagnose, in 7.1.2.2 dagegen eine der "
                + "untersuchten MESCC-Entitäten.",
            "Each score groups the tumour types in its own way. Myeloma is a differential diagnosis in 6.1.1 but one of the MESCC entities studied in "
                + "7.1.2.2."),
        KnownBy = KnownBy.History,
    };

    /// <summary>Radiosensitivity of the tumour.</summary>
    public static ChoiceFact<RadiationSensitivity> Radiosensitivity { get; } = new(
        "tumor_radiosensitivity",
        (RadiationSensitivity.Low, "low", "gering", "low"),
        (RadiationSensitivity.NotLow, "not_low", "nicht gering", "not low"))
    {
        Label = new("Strahlensensibilität des Tumors", "Radiosensitivity of the tumour"),
        Subject = new("die Strahlensensibilität des Tumors", "the radiosensitivity of the tumour"),
        Note = new(
            "Wenig strahlensensible Tumoren zählt die Leitlinie nur als Einschlusskriterium einer Studie auf (10.1.3.3); eine Liste strahlensensibler "
                + "Tumoren fehlt. Ist dies unbekannt, bleibt die Angabe offen.",
            "The guideline lists poorly radiosensitive tumours only as the inclusion criterion of one study (10.1.3.3); there is no list of sensitive "
                + "tumours. If this is unknown, leave it blank."),
        JudgedBy = new("Strahlentherapie (kann abweichend festlegen)", "radiation oncology (may override)"),
        KnownBy = KnownBy.Decision,
        IsDerived = true,
    };

    /// <summary>Interval from tumour diagnosis to MESCC, 0 to 600 mo.</summary>
    public static NumberFact MonthsFromDiagnosisToMescc { get; } = new("diagnosis_to_mescc_months")
    {
        Label = new("Intervall Erstdiagnose Tumor bis MESCC", "Interval from tumour diagnosis to MESCC"),
        Subject = new("der Abstand zwischen der Erstdiagnose des Tumors und der MESCC", "the interval from tumour diagnosis to MESCC"),
        IsInteger = true,
        Unit = "mo",
        Plausible = new(0, 600),
        KnownBy = KnownBy.History,
    };

    /// <summary>Visceral metastases.</summary>
    public static BooleanFact VisceralMetastases { get; } = new("visceral_metastases")
    {
        Label = new("Viszerale Metastasen", "Visceral metastases"),
        WhenYes = new("es liegen viszerale Metastasen vor", "visceral metastases are present"),
        WhenNo = new("es liegen keine viszeralen Metastasen vor", "no visceral metastases are present"),
        Note = new(
            "Abschnitt 7.1 nennt viszerale und pulmonale Metastasen getrennt; Lungenmetastasen zählen hier als viszeral.",
            "Section 7.1 names visceral and pulmonary metastases separately; lung metastases count as visceral here."),
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>Further bone metastases.</summary>
    public static BooleanFact OtherBoneMetastases { get; } = new("other_bone_metastases")
    {
        Label = new("Weitere Knochenmetastasen", "Further bone metastases"),
        WhenYes = new("es liegen weitere Knochenmetastasen vor", "further bone metastases are present"),
        WhenNo = new("es liegen keine weiteren Knochenmetastasen vor", "no further bone metastases are present"),
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>Brain metastases.</summary>
    public static BooleanFact BrainMetastases { get; } = new("brain_metastases")
    {
        Label = new("Hirnmetastasen", "Brain metastases"),
        WhenYes = new("es liegen Hirnmetastasen vor", "brain metastases are present"),
        WhenNo = new("es liegen keine Hirnmetastasen vor", "no brain metastases are present"),
        Note = new(
            "In der Leitlinie nicht genannt; gehört zum publizierten Modell von Bollen.",
            "Not named in the guideline; belongs to the published Bollen model."),
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>Number of vertebrae involved, 0 to 26.</summary>
    public static NumberFact VertebraeInvolved { get; } = new("vertebrae_involved_count")
    {
        Label = new("Anzahl befallener Wirbel", "Number of vertebrae involved"),
        Subject = new("die Anzahl befallener Wirbel", "the number of vertebrae involved"),
        IsInteger = true,
        Plausible = new(0, 26),
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>Oligometastatic disease.</summary>
    public static BooleanFact Oligometastatic { get; } = new("oligometastatic")
    {
        Label = new("Oligometastasierung", "Oligometastatic disease"),
        WhenYes = new("es liegt eine Oligometastasierung vor", "the disease is oligometastatic"),
        WhenNo = new("es liegt keine Oligometastasierung vor", "the disease is not oligometastatic"),
        Note = new(
            "Keine Empfehlung definiert den Begriff. Eine Studie in 10.4.2 verstand darunter 1–3 befallene Wirbel ohne weitere Knochen- oder "
                + "viszerale Metastasen.",
            "No recommendation defines the term. One study in 10.4.2 took it as 1–3 vertebrae involved, with no other bone or visceral metastases."),
        JudgedBy = new("Tumorboard", "tumour board"),
        KnownBy = KnownBy.Decision,
    };

    /// <summary>Local ablative therapy indicated by interdisciplinary decision.</summary>
    public static BooleanFact LocalAblativeTherapyIndicated { get; } = new("local_ablative_therapy_indicated")
    {
        Label = new("Lokal ablative Therapie interdisziplinär indiziert", "Local ablative therapy indicated by interdisciplinary decision"),
        WhenYes = new(
            "eine lokal ablative Therapie ist nach interdisziplinärer Entscheidung indiziert",
            "local ablative therapy is indicated by interdisciplinary decision"),
        WhenNo = new(
            "eine lokal ablative Therapie ist nach interdisziplinärer Entscheidung nicht indiziert",
            "local ablative therapy is not indicated by interdisciplinary decision"),
        JudgedBy = new("Tumorboard", "tumour board"),
        KnownBy = KnownBy.Decision,
    };

    /// <summary>Curative-intent concept under consideration.</summary>
    public static BooleanFact CurativeIntentConsidered { get; } = new("curative_intent_considered")
    {
        Label = new("Kurativ intendiertes Konzept wird erwogen", "Curative-intent concept under consideration"),
        WhenYes = new("ein kurativ intendiertes Konzept wird erwogen", "a curative-intent concept is under consideration"),
        WhenNo = new("ein kurativ intendiertes Konzept wird nicht erwogen", "a curative-intent concept is not under consideration"),
        KnownBy = KnownBy.Decision,
    };

    /// <summary>Castration-resistant prostate cancer.</summary>
    public static BooleanFact CastrationResistantProstateCancer { get; } = new("castration_resistant_prostate")
    {
        Label = new("Kastrationsresistentes Prostatakarzinom", "Castration-resistant prostate cancer"),
        WhenYes = new("es liegt ein kastrationsresistentes Prostatakarzinom vor", "castration-resistant prostate cancer is present"),
        WhenNo = new("es liegt kein kastrationsresistentes Prostatakarzinom vor", "no castration-resistant prostate cancer is present"),
        KnownBy = KnownBy.History,
    };

    /// <summary>Number of prior systemic lines (LHRH analogues excluded), 0 to 15.</summary>
    public static NumberFact PriorSystemicTherapyLines { get; } = new("prior_systemic_lines")
    {
        Label = new("Anzahl vorausgegangener Systemtherapielinien (ohne LHRH-Analoga)", "Number of prior systemic lines (LHRH analogues excluded)"),
        Subject = new(
            "die Anzahl vorausgegangener Systemtherapielinien (ohne LHRH-Analoga)",
            "the number of prior lines of systemic therapy (LHRH analogues excluded)"),
        IsInteger = true,
        Plausible = new(0, 15),
        KnownBy = KnownBy.History,
    };

    /// <summary>Systemic therapy needed.</summary>
    public static BooleanFact SystemicTherapyIndicated { get; } = new("systemic_therapy_indicated")
    {
        Label = new("Systemtherapie notwendig", "Systemic therapy needed"),
        WhenYes = new("eine Systemtherapie ist notwendig", "systemic therapy is needed"),
        WhenNo = new("eine Systemtherapie ist nicht notwendig", "systemic therapy is not needed"),
        JudgedBy = new("internistische Onkologie", "medical oncology"),
        KnownBy = KnownBy.Decision,
    };

    /// <summary>Planned systemic therapy documented.</summary>
    public static BooleanFact PlannedSystemicTherapyDocumented { get; } = new("systemic_therapy_planned")
    {
        Label = new("Geplante Systemtherapie dokumentiert", "Planned systemic therapy documented"),
        WhenYes = new("die geplante Systemtherapie ist dokumentiert", "the planned systemic therapy is documented"),
        WhenNo = new("die geplante Systemtherapie ist nicht dokumentiert", "the planned systemic therapy is not documented"),
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Current systemic therapy.</summary>
    public static SetFact<SystemicTherapy> CurrentSystemicTherapies { get; } = new(
        "current_systemic_therapy",
        (SystemicTherapy.Chemotherapy, "chemotherapy", "Chemotherapie", "chemotherapy"),
        (SystemicTherapy.Endocrine, "endocrine", "endokrine Therapie", "endocrine therapy"),
        (SystemicTherapy.Targeted, "targeted", "zielgerichtete Therapie", "targeted therapy"),
        (SystemicTherapy.ImmuneCheckpointInhibitor, "immune_checkpoint_inhibitor", "Immuncheckpoint-Inhibitor", "immune checkpoint inhibitor"),
        (SystemicTherapy.Radioligand, "radioligand", "Radioligandentherapie", "radioligand therapy"))
    {
        Label = new("Laufende Systemtherapie", "Current systemic therapy"),
        Subject = new("die laufende Systemtherapie", "the current systemic therapy"),
        Note = new(
            "Empfehlung 38 macht die Glukokortikoidprophylaxe von der laufenden Systemtherapie abhängig. Eine leere Auswahl bedeutet: keine.",
            "Recommendation 38 makes glucocorticoid prophylaxis depend on the current systemic therapy. An empty selection means none."),
        KnownBy = KnownBy.History,
    };

    /// <summary>Metastatic progression detected.</summary>
    public static BooleanFact MetastaticProgressionDetected { get; } = new("metastatic_progression_detected")
    {
        Label = new("Metastatischer Progress festgestellt", "Metastatic progression detected"),
        WhenYes = new("ein metastatischer Progress wurde festgestellt", "metastatic progression has been detected"),
        WhenNo = new("ein metastatischer Progress wurde nicht festgestellt", "no metastatic progression has been detected"),
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>Spinal metastasis just diagnosed.</summary>
    public static BooleanFact SpinalMetastasisJustDiagnosed { get; } = new("diagnosis_just_made")
    {
        Label = new("Erstdiagnose der Wirbelsäulenmetastase gerade gestellt", "Spinal metastasis just diagnosed"),
        WhenYes = new(
            "die Wirbelsäulenmetastase ist gerade erstmals diagnostiziert worden",
            "the spinal metastasis has just been diagnosed for the first time"),
        WhenNo = new("die Wirbelsäulenmetastase ist nicht gerade erst diagnostiziert worden", "the spinal metastasis has not just been diagnosed"),
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Osseous manifestation present.</summary>
    public static BooleanFact OsseousManifestation { get; } = new("osseous_manifestation_present")
    {
        Label = new("Ossäre Manifestation vorhanden", "Osseous manifestation present"),
        WhenYes = new("es liegt eine ossäre Manifestation vor", "an osseous manifestation is present"),
        WhenNo = new("es liegt keine ossäre Manifestation vor", "no osseous manifestation is present"),
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>Osteoprotective therapy.</summary>
    public static ChoiceFact<BoneProtection> OsteoprotectiveTherapy { get; } = new(
        "osteoprotective_therapy",
        (BoneProtection.None, "none", "keine", "none"),
        (BoneProtection.Bisphosphonate, "bisphosphonate", "Bisphosphonat", "bisphosphonate"),
        (BoneProtection.Denosumab, "denosumab", "Denosumab", "denosumab"))
    {
        Label = new("Osteoprotektive Therapie", "Osteoprotective therapy"),
        Subject = new("die osteoprotektive Therapie", "the osteoprotective therapy"),
        Note = new("Ist dies unbekannt, bleibt die Angabe offen.", "If this is unknown, leave it blank."),
        KnownBy = KnownBy.History,
    };

    /// <summary>Systemic therapy reviewed by the tumour board.</summary>
    public static BooleanFact SystemicTherapyReviewed { get; } = new("systemic_therapy_reviewed")
    {
        Label = new("Systemtherapie im Tumorboard geprüft", "Systemic therapy reviewed by the tumour board"),
        WhenYes = new("das Tumorboard hat die Systemtherapie geprüft", "the tumour board has reviewed the systemic therapy"),
        WhenNo = new("das Tumorboard hat die Systemtherapie nicht geprüft", "the tumour board has not reviewed the systemic therapy"),
        Note = new(
            "Gemeint ist die Prüfung seit dem jüngsten der vier Anlässe (Erstdiagnose, Progress, Operation, Bestrahlung).",
            "This means the review since the latest of the four occasions (first diagnosis, progression, surgery, radiotherapy)."),
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };
}
