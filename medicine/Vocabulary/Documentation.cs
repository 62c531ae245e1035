using Myelon.Core.Logic;

namespace Myelon.Medicine.Vocabulary;

/// <summary>What is documented and explained.</summary>
public static class Documentation
{
    /// <summary>Goals and wishes documented.</summary>
    public static BooleanFact GoalsAndWishesDocumented { get; } = new("patient_goals_documented")
    {
        Label = new("Therapieziel und Wunsch dokumentiert", "Goals and wishes documented"),
        WhenYes = new("Therapieziel und Wünsche der betroffenen Person sind dokumentiert", "the goals and wishes of the patient are documented"),
        WhenNo = new("Therapieziel und Wünsche der betroffenen Person sind nicht dokumentiert", "the goals and wishes of the patient are not documented"),
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>History items documented.</summary>
    public static SetFact<HistoryItem> HistoryItems { get; } = new(
        "history_items_documented",
        (HistoryItem.PainQuality, "pain_quality", "Schmerzqualität", "pain quality"),
        (HistoryItem.PainPerception, "pain_perception", "Schmerzempfinden", "pain perception"),
        (HistoryItem.PainIntensity, "pain_intensity", "Schmerzintensität", "pain intensity"),
        (HistoryItem.PainLocation, "pain_location", "Schmerzlokalisation", "pain location"),
        (HistoryItem.PainKind, "pain_kind", "Schmerzart", "kind of pain"),
        (HistoryItem.PainCourse, "pain_course", "Schmerzverlauf", "course of pain"),
        (HistoryItem.NeurologicalDeficits, "neurological_deficits", "neurologische Ausfälle", "neurological deficits"),
        (HistoryItem.Trauma, "trauma", "Trauma", "trauma"),
        (HistoryItem.LocalInflammation, "local_inflammation", "lokale Entzündungszeichen", "local signs of inflammation"),
        (HistoryItem.SystemicInflammation, "systemic_inflammation", "systemische Entzündungszeichen", "systemic signs of inflammation"),
        (HistoryItem.PriorCancer, "prior_cancer", "vorbestehende Krebserkrankung", "prior cancer"),
        (HistoryItem.PriorInfection, "prior_infection", "vorbestehende Infektion", "prior infection"),
        (HistoryItem.BoneMetabolismDisease, "bone_metabolism_disease", "Erkrankung des Knochenstoffwechsels", "disease of bone metabolism"),
        (HistoryItem.PriorSpineIntervention, "prior_spine_intervention", "früherer Eingriff an der Wirbelsäule", "prior intervention on the spine"))
    {
        Label = new("Dokumentierte Anamnesepunkte", "History items documented"),
        Subject = new("die dokumentierten Anamnesepunkte", "the documented history items"),
        SubjectIsPlural = true,
        KnownBy = KnownBy.Plan,
    };

    /// <summary>Examination items documented.</summary>
    public static SetFact<ExaminationItem> ExaminationItems { get; } = new(
        "examination_items_documented",
        (ExaminationItem.InspectionOfWholeSpine, "inspection_whole_spine", "Inspektion der gesamten Wirbelsäule", "inspection of the whole spine"),
        (ExaminationItem.PalpationOfWholeSpine, "palpation_whole_spine", "Palpation der gesamten Wirbelsäule", "palpation of the whole spine"),
        (
            ExaminationItem.FunctionalTestOfWholeSpine, "functional_test_whole_spine",
            "Funktionsprüfung der gesamten Wirbelsäule",
            "functional testing of the whole spine"),
        (
            ExaminationItem.FocusedNeurologicalExamination, "focused_neurological_exam",
            "fokussierte neurologische Untersuchung",
            "focused neurological examination"))
    {
        Label = new("Dokumentierte Untersuchungspunkte", "Examination items documented"),
        Subject = new("die dokumentierten Untersuchungspunkte", "the documented examination items"),
        SubjectIsPlural = true,
        KnownBy = KnownBy.Plan,
    };

    /// <summary>Handover documents.</summary>
    public static SetFact<HandoverDocument> HandoverDocuments { get; } = new(
        "handover_items_available",
        (HandoverDocument.OncologyLetter, "oncology_letter", "onkologischer Arztbrief", "oncology letter"),
        (HandoverDocument.InternalMedicineLetter, "internal_medicine_letter", "internistischer Arztbrief", "internal medicine letter"),
        (HandoverDocument.MedicationPlan, "medication_plan", "Medikationsplan", "medication plan"),
        (HandoverDocument.ImageFiles, "image_files", "Bilddateien", "image files"),
        (HandoverDocument.NeurologicalStatusWithTime, "neurological_status_with_time", "Neurostatus mit Zeitangabe", "neurological status with time"))
    {
        Label = new("Einweisungsunterlagen", "Handover documents"),
        Subject = new("die vorhandenen Einweisungsunterlagen", "the available handover documents"),
        SubjectIsPlural = true,
        KnownBy = KnownBy.Plan,
    };

    /// <summary>Safety-net advice given.</summary>
    public static BooleanFact SafetyNetAdviceGiven { get; } = new("safety_net_advice_given")
    {
        Label = new("Über Warnzeichen und Wiedervorstellung aufgeklärt", "Safety-net advice given"),
        WhenYes = new(
            "die Aufklärung über Warnzeichen und Wiedervorstellung ist erfolgt",
            "safety-net advice on warning signs and when to return has been given"),
        WhenNo = new(
            "die Aufklärung über Warnzeichen und Wiedervorstellung ist nicht erfolgt",
            "safety-net advice on warning signs and when to return has not been given"),
        Note = new(
            "Zweiter Teil von Empfehlung 4.",
            "Second half of recommendation 4."),
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };
}
