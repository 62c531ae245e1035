using Myelon.Core.Logic;

namespace Myelon.Medicine.Vocabulary;

/// <summary>General condition, risks, prognosis and wishes.</summary>
public static class GeneralCondition
{
    /// <summary>Age, 0 to 110 a.</summary>
    public static NumberFact AgeInYears { get; } = new("age_years")
    {
        Label = new("Alter", "Age"),
        Subject = new("das Alter", "the age"),
        IsInteger = true,
        Unit = "a",
        Plausible = new(0, 110),
        KnownBy = KnownBy.History,
    };

    /// <summary>Osteoporotic bone.</summary>
    public static BooleanFact OsteoporoticBone { get; } = new("osteoporotic_bone")
    {
        Label = new("Osteoporotischer Knochen", "Osteoporotic bone"),
        WhenYes = new("der Knochen ist osteoporotisch", "the bone is osteoporotic"),
        WhenNo = new("der Knochen ist nicht osteoporotisch", "the bone is not osteoporotic"),
        Note = new(
            "Ein Grenzwert (T-Score, Hounsfield-Einheiten) ist nicht genannt.",
            "No threshold (T-score, Hounsfield units) is stated."),
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>ASA class, 1 to 5.</summary>
    public static NumberFact AsaClass { get; } = new("asa_class")
    {
        Label = new("ASA-Klasse", "ASA class"),
        Subject = new("die ASA-Klasse", "the ASA class"),
        IsInteger = true,
        Plausible = new(1, 5),
        Note = new(
            "I bis V als 1 bis 5; VI (Organspende nach Hirntod) kommt hier nicht vor.",
            "I to V as 1 to 5; VI (brain-dead donor) does not occur here."),
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Karnofsky index, 0 to 100 %.</summary>
    public static NumberFact KarnofskyIndex { get; } = new("karnofsky")
    {
        Label = new("Karnofsky-Index", "Karnofsky index"),
        Subject = new("der Karnofsky-Index", "the Karnofsky index"),
        IsInteger = true,
        Unit = "%",
        Plausible = new(0, 100),
        Step = 10,
        Note = new(
            "Nur Zehnerschritte.",
            "Steps of 10 only."),
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>ECOG performance status, 0 to 5.</summary>
    public static NumberFact EcogPerformanceStatus { get; } = new("ecog")
    {
        Label = new("ECOG-Performance-Status", "ECOG performance status"),
        Subject = new("der ECOG-Performance-Status", "the ECOG performance status"),
        IsInteger = true,
        Plausible = new(0, 5),
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Fit for surgery per anaesthesia.</summary>
    public static BooleanFact FitForSurgeryPerAnaesthesiology { get; } = new("operable_anaesthesia")
    {
        Label = new("Operabel nach anästhesiologischer Beurteilung", "Fit for surgery per anaesthesia"),
        WhenYes = new("nach anästhesiologischer Beurteilung besteht Operabilität", "the patient is fit for surgery on anaesthetic assessment"),
        WhenNo = new("nach anästhesiologischer Beurteilung besteht keine Operabilität", "the patient is not fit for surgery on anaesthetic assessment"),
        JudgedBy = new("Anästhesiologie", "anaesthesiology"),
        KnownBy = KnownBy.Decision,
    };

    /// <summary>General condition permits surgery.</summary>
    public static BooleanFact PermitsSurgery { get; } = new("general_condition_permits_surgery")
    {
        Label = new("Gesamtzustand erlaubt Operation", "General condition permits surgery"),
        WhenYes = new("der Gesamtzustand erlaubt eine Operation", "the general condition permits surgery"),
        WhenNo = new("der Gesamtzustand erlaubt keine Operation", "the general condition does not permit surgery"),
        JudgedBy = new("Wirbelsäulenchirurgie und Anästhesiologie", "spine surgery and anaesthesiology"),
        KnownBy = KnownBy.Decision,
    };

    /// <summary>Survival prognosis.</summary>
    public static ChoiceFact<Prognosis> SurvivalPrognosis { get; } = new(
        "survival_prognosis",
        (Prognosis.VeryPoor, "very_poor", "sehr schlecht", "very poor"),
        (Prognosis.Poor, "poor", "schlecht", "poor"),
        (Prognosis.Intermediate, "intermediate", "intermediär", "intermediate"),
        (Prognosis.Good, "good", "gut", "good"))
    {
        Label = new("Überlebensprognose", "Survival prognosis"),
        Subject = new("die Überlebensprognose", "the survival prognosis"),
        Note = new(
            "Keine Empfehlung nennt Zahlengrenzen. Einziger Anhalt für eine schlechte Prognose ist das Studienkriterium von höchstens 6 Monaten "
                + "(10.4.2, 10.4.3), für eine sehr schlechte die Kohorte mit median 3 Monaten. Ist dies unbekannt, bleibt die Angabe offen.",
            "No recommendation gives numeric boundaries. The only anchor for a poor prognosis is the trial criterion of at most 6 months (10.4.2, "
                + "10.4.3); for a very poor one, the cohort with a median of 3 months. If this is unknown, leave it blank."),
        JudgedBy = new("Behandlungsteam, gestützt auf einen Score", "treating team, supported by a score"),
        KnownBy = KnownBy.Decision,
    };

    /// <summary>Basis of prognosis.</summary>
    public static SetFact<PrognosisSource> SurvivalPrognosisBasis { get; } = new(
        "survival_prognosis_basis",
        (PrognosisSource.PrognosticScore, "score", "Prognosescore", "prognostic score"),
        (PrognosisSource.ClinicalJudgement, "clinical_judgement", "klinische Einschätzung", "clinical judgement"),
        (PrognosisSource.SystemicTherapyConsidered, "systemic_therapy_considered", "Berücksichtigung der Systemtherapie", "consideration of systemic therapy"))
    {
        Label = new("Grundlage der Prognose", "Basis of prognosis"),
        Subject = new("die Grundlage der Prognose", "the basis of the prognosis"),
        KnownBy = KnownBy.Decision,
    };

    /// <summary>High or complex symptom burden.</summary>
    public static BooleanFact ComplexSymptomBurden { get; } = new("palliative_needs_complex")
    {
        Label = new("Hohe oder komplexe Symptomlast", "High or complex symptom burden"),
        WhenYes = new("die Symptomlast ist hoch oder komplex", "the symptom burden is high or complex"),
        WhenNo = new("die Symptomlast ist weder hoch noch komplex", "the symptom burden is neither high nor complex"),
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Additional thromboembolic risk factor.</summary>
    public static BooleanFact AdditionalThromboembolicRiskFactor { get; } = new("thromboembolic_risk_factor_extra")
    {
        Label = new("Weiterer thromboembolischer Risikofaktor", "Additional thromboembolic risk factor"),
        WhenYes = new("es besteht ein weiterer thromboembolischer Risikofaktor", "an additional thromboembolic risk factor is present"),
        WhenNo = new("es besteht kein weiterer thromboembolischer Risikofaktor", "no additional thromboembolic risk factor is present"),
        KnownBy = KnownBy.History,
    };

    /// <summary>Contraindication to drug prophylaxis.</summary>
    public static BooleanFact DrugThromboprophylaxisContraindicated { get; } = new("anticoagulation_contraindicated")
    {
        Label = new("Kontraindikation gegen medikamentöse Prophylaxe", "Contraindication to drug prophylaxis"),
        WhenYes = new("es besteht eine Kontraindikation gegen die medikamentöse Thromboseprophylaxe", "there is a contraindication to drug thromboprophylaxis"),
        WhenNo = new(
            "es besteht keine Kontraindikation gegen die medikamentöse Thromboseprophylaxe",
            "there is no contraindication to drug thromboprophylaxis"),
        Note = new(
            "Steht nicht in der Leitlinie; als Sicherheitsfrage ergänzt.",
            "Not in the guideline; added as a safety question."),
        KnownBy = KnownBy.History,
    };

    /// <summary>Psychological distress.</summary>
    public static BooleanFact PsychologicalDistress { get; } = new("psychosocial_distress")
    {
        Label = new("Psychische Belastung", "Psychological distress"),
        WhenYes = new("es besteht eine psychische Belastung", "psychological distress is present"),
        WhenNo = new("es besteht keine psychische Belastung", "no psychological distress is present"),
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Hyperparathyroidism or end-stage renal disease.</summary>
    public static BooleanFact HyperparathyroidismOrEndStageRenalDisease { get; } = new("hyperparathyroidism_or_esrd")
    {
        Label = new("Hyperparathyreoidismus oder terminale Niereninsuffizienz", "Hyperparathyroidism or end-stage renal disease"),
        WhenYes = new(
            "es liegt ein Hyperparathyreoidismus oder eine terminale Niereninsuffizienz vor",
            "hyperparathyroidism or end-stage renal disease is present"),
        WhenNo = new(
            "es liegt weder ein Hyperparathyreoidismus noch eine terminale Niereninsuffizienz vor",
            "neither hyperparathyroidism nor end-stage renal disease is present"),
        KnownBy = KnownBy.History,
    };

    /// <summary>Body weight, 20 to 250 kg.</summary>
    public static NumberFact BodyWeightInKilograms { get; } = new("body_weight_kg")
    {
        Label = new("Körpergewicht", "Body weight"),
        Subject = new("das Körpergewicht", "the body weight"),
        IsInteger = true,
        Unit = "kg",
        Plausible = new(20, 250),
        KnownBy = KnownBy.Bedside,
    };
}
