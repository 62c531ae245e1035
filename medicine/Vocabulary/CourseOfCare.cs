using Myelon.Core;
using Myelon.Core.Logic;

namespace Myelon.Medicine.Vocabulary;

/// <summary>What was done, declined or not possible, as far as no fact of its own records it.</summary>
public static class CourseOfCare
{
    private static readonly (Treatment Value, string Code, string De, string En)[] Treatments =
    [
        (Treatment.Biopsy, "biopsy", "Biopsie", "biopsy"),
        (Treatment.Surgery, "surgery", "Operation", "surgery"),
        (Treatment.Radiotherapy, "radiotherapy", "Strahlentherapie", "radiotherapy"),
        (Treatment.Embolisation, "embolisation", "Embolisation", "embolisation"),
        (Treatment.Augmentation, "augmentation", "Augmentation", "augmentation"),
        (Treatment.Ablation, "ablation", "Ablation", "ablation"),
        (Treatment.Radiopharmaceutical, "radiopharmaceutical", "Radiopharmakon", "radiopharmaceutical"),
        (Treatment.SystemicTherapy, "systemic_therapy", "Systemtherapie", "systemic therapy"),
        (Treatment.OsteoprotectiveTherapy, "osteoprotective_therapy", "osteoprotektive Therapie", "osteoprotective therapy"),
        (Treatment.Analgesia, "analgesia", "Schmerztherapie", "analgesia"),
        (Treatment.Thromboprophylaxis, "thromboprophylaxis", "Thromboseprophylaxe", "thromboprophylaxis"),
        (Treatment.Rehabilitation, "rehabilitation", "Rehabilitation", "rehabilitation"),
        (Treatment.PsychologicalSupport, "psychological_support", "psychologische Unterstützung", "psychological support"),
        (Treatment.Mri, "mri", "MRT", "MRI"),
        (Treatment.Ct, "ct", "CT", "CT"),
        (Treatment.Staging, "staging", "Staging", "staging"),
    ];

    private static readonly Text Why = new(
        "Zu jeder Maßnahme kann stehen, warum. Der Grund wird nur festgehalten und neben der Maßnahme gezeigt; keine Regel liest ihn.",
        "Why can be said of each measure. The reason is recorded only and shown beside the measure; no rule reads it.");

    /// <summary>Measures taken (chapters 5, 10 and 11).</summary>
    public static SetFact<Measure> MeasuresTaken { get; } = new(
        "measures_taken",
        (Measure.Immobilisation, "immobilisation", "Ruhigstellung für den Transport", "immobilisation for transport"),
        (Measure.Analgesia, "analgesia", "Schmerztherapie nach WHO-Stufen", "analgesia along the WHO ladder"),
        (Measure.CoanalgesicConsidered, "coanalgesic_considered", "Koanalgetikum erwogen", "co-analgesic considered"),
        (Measure.BreakthroughOpioid, "breakthrough_opioid", "Opioid gegen Durchbruchschmerz", "opioid for breakthrough pain"),
        (Measure.CementedPedicleScrews, "cemented_pedicle_screws", "zementierte Pedikelschrauben", "cemented pedicle screws"),
        (Measure.PostoperativeConcept, "postoperative_concept", "interdisziplinäres Konzept nach der Operation", "interdisciplinary concept after surgery"),
        (
            Measure.TumourRelatedRisksConsidered, "tumour_related_risks_considered",
            "tumorbedingte Operationsrisiken berücksichtigt",
            "tumour-related risks of surgery considered"),
        (
            Measure.SystemicTherapyTimingAgreed, "systemic_therapy_timing_agreed",
            "Beginn der Systemtherapie mit der Wundheilung abgestimmt",
            "start of systemic therapy agreed with wound healing"),
        (
            Measure.RadiotherapyTimingAgreed, "radiotherapy_timing_agreed",
            "Beginn der Bestrahlung mit der Wundheilung abgestimmt",
            "start of radiotherapy agreed with wound healing"),
        (Measure.RehabilitationOffered, "rehabilitation_offered", "Rehabilitation angeboten", "rehabilitation offered"),
        (
            Measure.RehabilitationSuspended, "rehabilitation_suspended",
            "Rehabilitation ausgesetzt und Abklärung eingeleitet",
            "rehabilitation suspended and work-up started"),
        (
            Measure.PsychologicalSupportOffered, "psychological_support_offered",
            "psychologische Unterstützung und Selbsthilfekontakt angeboten",
            "psychological support and self-help contact offered"),
        (Measure.Thromboprophylaxis, "thromboprophylaxis", "medikamentöse Thromboseprophylaxe", "drug thromboprophylaxis"),
        (
            Measure.TransferForNeurologicalRehabilitation,
            "transfer_for_neurological_rehabilitation",
            "Verlegung zur neurologischen Rehabilitation oder in ein Querschnittzentrum",
            "transfer for neurological rehabilitation or to a paraplegia centre"),
        (Measure.FollowUpArranged, "follow_up_arranged", "Nachsorge nach Organleitlinie vereinbart", "follow-up by the organ guideline arranged"))
    {
        Label = new("Erfolgte Maßnahmen", "Measures taken"),
        Subject = new("die Liste der erfolgten Maßnahmen", "the list of measures taken"),
        Note = new(
            "Solange hier nichts eingetragen ist, gilt keine dieser Maßnahmen als unterblieben; eine leere Auswahl bedeutet: keine.",
            "While nothing is entered here, none of these measures counts as omitted; an empty selection means none."),
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.EmptyUntilEntered,
    };

    /// <summary>Treatments and imaging that the patient declined.</summary>
    public static SetFact<Treatment> TreatmentsDeclined { get; } = new("treatments_declined", Treatments)
    {
        Label = new("Von der betroffenen Person abgelehnt", "Declined by the patient"),
        Note = Why,
        TakesReasons = true,
        Subject = new("die Liste der abgelehnten Maßnahmen", "the list of declined measures"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.EmptyUntilEntered,
    };

    /// <summary>Treatments and imaging that are not possible for medical reasons.</summary>
    public static SetFact<Treatment> TreatmentsNotPossible { get; } = new("treatments_not_possible", Treatments)
    {
        Label = new("Aus medizinischen Gründen nicht möglich", "Not possible for medical reasons"),
        Note = Why,
        TakesReasons = true,
        Subject = new("die Liste der nicht möglichen Maßnahmen", "the list of measures that are not possible"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.EmptyUntilEntered,
    };
}
