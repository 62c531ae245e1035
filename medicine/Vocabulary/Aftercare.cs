using Myelon.Core.Logic;

namespace Myelon.Medicine.Vocabulary;

/// <summary>Rehabilitation, support and follow-up.</summary>
public static class Aftercare
{
    /// <summary>Local treatment just completed.</summary>
    public static SetFact<LocalTreatment> LocalTreatmentsJustCompleted { get; } = new(
        "local_treatment_just_completed",
        (LocalTreatment.Surgery, "surgery", "Operation", "surgery"),
        (LocalTreatment.Radiotherapy, "radiotherapy", "Strahlentherapie", "radiotherapy"),
        (LocalTreatment.Ablation, "ablation", "Ablation", "ablation"),
        (LocalTreatment.Augmentation, "augmentation", "Augmentation", "augmentation"))
    {
        Label = new("Gerade abgeschlossene Lokaltherapie", "Local treatment just completed"),
        Subject = new("die gerade abgeschlossene Lokaltherapie", "the local treatment just completed"),
        Note = new(
            "Eine leere Auswahl bedeutet: keine.",
            "An empty selection means none."),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.EmptyUntilEntered,
    };

    /// <summary>Psycho-oncological screening done.</summary>
    public static BooleanFact PsychoOncologicalScreeningDone { get; } = new("psychosocial_screening_done")
    {
        Label = new("Psychoonkologisches Screening erfolgt", "Psycho-oncological screening done"),
        WhenYes = new("das psychoonkologische Screening ist erfolgt", "psycho-oncological screening has been done"),
        WhenNo = new("das psychoonkologische Screening ist nicht erfolgt", "psycho-oncological screening has not been done"),
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Fit for rehabilitation.</summary>
    public static BooleanFact FitForRehabilitation { get; } = new("rehab_capable")
    {
        Label = new("Rehabilitationsfähig", "Fit for rehabilitation"),
        WhenYes = new("es besteht Rehabilitationsfähigkeit", "the patient is fit for rehabilitation"),
        WhenNo = new("es besteht keine Rehabilitationsfähigkeit", "the patient is not fit for rehabilitation"),
        KnownBy = KnownBy.Decision,
    };

    /// <summary>Rehabilitation indicated.</summary>
    public static BooleanFact RehabilitationIndicated { get; } = new("rehab_indicated")
    {
        Label = new("Rehabilitation indiziert", "Rehabilitation indicated"),
        WhenYes = new("eine Rehabilitation ist indiziert", "rehabilitation is indicated"),
        WhenNo = new("eine Rehabilitation ist nicht indiziert", "rehabilitation is not indicated"),
        KnownBy = KnownBy.Decision,
    };

    /// <summary>Rehabilitation in progress.</summary>
    public static BooleanFact RehabilitationInProgress { get; } = new("rehab_ongoing")
    {
        Label = new("Rehabilitation läuft", "Rehabilitation in progress"),
        WhenYes = new("es läuft eine Rehabilitation", "rehabilitation is in progress"),
        WhenNo = new("es läuft keine Rehabilitation", "no rehabilitation is in progress"),
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>No specific intervention on the spine.</summary>
    public static BooleanFact NoSpecificSpineIntervention { get; } = new("no_specific_spine_intervention")
    {
        Label = new("Kein spezifischer Eingriff an der Wirbelsäule", "No specific intervention on the spine"),
        WhenYes = new("an der Wirbelsäule ist kein spezifischer Eingriff erfolgt", "no specific intervention on the spine has taken place"),
        WhenNo = new("an der Wirbelsäule ist ein spezifischer Eingriff erfolgt", "a specific intervention on the spine has taken place"),
        Note = new(
            "Offen bleibt, ob eine Bestrahlung hier als Eingriff gilt.",
            "Whether radiotherapy counts as an intervention here is not stated."),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
        IsDerived = true,
    };

    /// <summary>In employment.</summary>
    public static BooleanFact InEmployment { get; } = new("occupational_activity")
    {
        Label = new("Berufstätig", "In employment"),
        WhenYes = new("die betroffene Person ist berufstätig", "the patient is in employment"),
        WhenNo = new("die betroffene Person ist nicht berufstätig", "the patient is not in employment"),
        KnownBy = KnownBy.History,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Orthosis planned.</summary>
    public static BooleanFact OrthosisPlanned { get; } = new("orthosis_planned")
    {
        Label = new("Orthese geplant", "Orthosis planned"),
        WhenYes = new("es ist eine Orthese geplant", "an orthosis is planned"),
        WhenNo = new("es ist keine Orthese geplant", "no orthosis is planned"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Wound healing complete.</summary>
    public static BooleanFact WoundHealingComplete { get; } = new("wound_healing_complete")
    {
        Label = new("Wundheilung abgeschlossen", "Wound healing complete"),
        WhenYes = new("die Wundheilung ist abgeschlossen", "wound healing is complete"),
        WhenNo = new("die Wundheilung ist nicht abgeschlossen", "wound healing is not complete"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Days since surgery, 0 to 3650 d.</summary>
    public static NumberFact DaysSinceSurgery { get; } = new("days_since_surgery")
    {
        Label = new("Tage seit Operation", "Days since surgery"),
        Subject = new("die Zeit seit der Operation", "the time since surgery"),
        IsInteger = true,
        Unit = "d",
        Plausible = new(0, 3650),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
        IsDerived = true,
    };

    /// <summary>Follow-up phase.</summary>
    public static BooleanFact FollowUpPhase { get; } = new("follow_up_phase")
    {
        Label = new("Nachsorgephase", "Follow-up phase"),
        WhenYes = new("die Nachsorgephase ist erreicht", "the patient is in follow-up"),
        WhenNo = new("die Nachsorgephase ist nicht erreicht", "the patient is not in follow-up"),
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };
}
