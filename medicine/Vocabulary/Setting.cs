using Myelon.Core.Logic;

namespace Myelon.Medicine.Vocabulary;

/// <summary>Where and how the patient is cared for.</summary>
public static class Setting
{
    /// <summary>Care setting.</summary>
    public static ChoiceFact<CareSite> CareSetting { get; } = new(
        "care_setting",
        (CareSite.Prehospital, "prehospital", "präklinisch", "prehospital"),
        (CareSite.Outpatient, "outpatient", "ambulant", "outpatient"),
        (CareSite.EmergencyDepartment, "emergency_department", "Notaufnahme", "emergency department"),
        (CareSite.Inpatient, "inpatient", "stationär", "inpatient"),
        (CareSite.Rehabilitation, "rehabilitation", "Rehabilitation", "rehabilitation"),
        (CareSite.HospiceOrPalliative, "hospice_or_palliative", "Hospiz oder Palliativversorgung", "hospice or palliative care"))
    {
        Label = new("Versorgungsumfeld", "Care setting"),
        Subject = new("das Versorgungsumfeld", "the care setting"),
        KnownBy = KnownBy.History,
    };

    /// <summary>First contact for the spinal problem.</summary>
    public static BooleanFact FirstContact { get; } = new("first_contact")
    {
        Label = new("Erstkontakt wegen der Wirbelsäule", "First contact for the spinal problem"),
        WhenYes = new("es handelt sich um den Erstkontakt wegen der Wirbelsäule", "this is the first contact for the spinal problem"),
        WhenNo = new("es handelt sich nicht um den Erstkontakt wegen der Wirbelsäule", "this is not the first contact for the spinal problem"),
        KnownBy = KnownBy.History,
    };

    /// <summary>Transport planned.</summary>
    public static BooleanFact TransportPlanned { get; } = new("transport_planned")
    {
        Label = new("Transport geplant", "Transport planned"),
        WhenYes = new("es ist ein Transport geplant", "transport is planned"),
        WhenNo = new("es ist kein Transport geplant", "no transport is planned"),
        KnownBy = KnownBy.Plan,
    };

    /// <summary>Hospital admission planned.</summary>
    public static BooleanFact HospitalAdmissionPlanned { get; } = new("hospital_admission_planned")
    {
        Label = new("Einweisung geplant", "Hospital admission planned"),
        WhenYes = new("es ist eine Einweisung ins Krankenhaus geplant", "hospital admission is planned"),
        WhenNo = new("es ist keine Einweisung ins Krankenhaus geplant", "no hospital admission is planned"),
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Interdisciplinary case discussion held.</summary>
    public static BooleanFact CaseConferenceHeld { get; } = new("case_conference_done")
    {
        Label = new("Interdisziplinäre Fallbesprechung erfolgt", "Interdisciplinary case discussion held"),
        WhenYes = new("die interdisziplinäre Fallbesprechung ist erfolgt", "the interdisciplinary case discussion has been held"),
        WhenNo = new("die interdisziplinäre Fallbesprechung ist nicht erfolgt", "the interdisciplinary case discussion has not been held"),
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Date of case discussion.</summary>
    public static MomentFact CaseConferenceDate { get; } = new("case_conference_date")
    {
        Label = new("Datum der Fallbesprechung", "Date of case discussion"),
        Subject = new("das Datum der Fallbesprechung", "the date of the case discussion"),
        IsDate = true,
        KnownBy = KnownBy.Plan,
    };

    /// <summary>Case discussion before surgery feasible in time.</summary>
    public static BooleanFact PreoperativeCaseConferenceFeasible { get; } = new("preoperative_conference_feasible")
    {
        Label = new("Fallbesprechung vor der Operation zeitlich möglich", "Case discussion before surgery feasible in time"),
        WhenYes = new("eine Fallbesprechung vor der Operation ist zeitlich möglich", "there is time for a case discussion before surgery"),
        WhenNo = new("eine Fallbesprechung vor der Operation ist zeitlich nicht möglich", "there is no time for a case discussion before surgery"),
        Note = new(
            "Einzige im Text begründete Ausnahme: Ausmaß und Dynamik der Beschwerden oder Defizite lassen keine Zeit dafür.",
            "Only exception justified in the text: the extent and dynamics of complaints or deficits do not allow it."),
        KnownBy = KnownBy.Decision,
    };

    /// <summary>Treatment inside a clinical trial.</summary>
    public static BooleanFact WithinClinicalTrial { get; } = new("clinical_trial_setting")
    {
        Label = new("Behandlung innerhalb einer klinischen Studie", "Treatment inside a clinical trial"),
        WhenYes = new("die Behandlung erfolgt innerhalb einer klinischen Studie", "treatment takes place within a clinical trial"),
        WhenNo = new("die Behandlung erfolgt außerhalb klinischer Studien", "treatment takes place outside clinical trials"),
        KnownBy = KnownBy.Plan,
    };

    /// <summary>Centre experienced in the procedure.</summary>
    public static BooleanFact ExperiencedCentre { get; } = new("experienced_center")
    {
        Label = new("Zentrum mit Erfahrung im Verfahren", "Centre experienced in the procedure"),
        WhenYes = new("das Zentrum hat Erfahrung mit dem Verfahren", "the centre is experienced in the procedure"),
        WhenNo = new("das Zentrum hat keine Erfahrung mit dem Verfahren", "the centre is not experienced in the procedure"),
        JudgedBy = new("örtliche Organisation; die Leitlinie nennt keine Kriterien", "local organisation; the guideline defines no criteria"),
        KnownBy = KnownBy.Decision,
    };

    /// <summary>Presented to a specialised spine centre.</summary>
    public static BooleanFact PresentedToSpineCentre { get; } = new("spine_center_presented")
    {
        Label = new("Im spezialisierten Wirbelsäulenzentrum vorgestellt", "Presented to a specialised spine centre"),
        WhenYes = new(
            "die Vorstellung in einem spezialisierten Wirbelsäulenzentrum ist erfolgt",
            "the patient has been presented to a specialised spine centre"),
        WhenNo = new(
            "die Vorstellung in einem spezialisierten Wirbelsäulenzentrum ist nicht erfolgt",
            "the patient has not been presented to a specialised spine centre"),
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Inpatient stay.</summary>
    public static BooleanFact InpatientStay { get; } = new("inpatient_stay")
    {
        Label = new("Stationärer Aufenthalt", "Inpatient stay"),
        WhenYes = new("es besteht ein stationärer Aufenthalt", "the patient is an inpatient"),
        WhenNo = new("es besteht kein stationärer Aufenthalt", "the patient is not an inpatient"),
        KnownBy = KnownBy.History,
    };
}
