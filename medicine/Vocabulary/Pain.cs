using Myelon.Core.Logic;

namespace Myelon.Medicine.Vocabulary;

/// <summary>Pain and its treatment.</summary>
public static class Pain
{
    /// <summary>Radicular pain.</summary>
    public static BooleanFact Radicular { get; } = new("radicular_pain")
    {
        Label = new("Radikulärer Schmerz", "Radicular pain"),
        WhenYes = new("es besteht radikulärer Schmerz", "radicular pain is present"),
        WhenNo = new("es besteht kein radikulärer Schmerz", "no radicular pain is present"),
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Back pain.</summary>
    public static BooleanFact BackPain { get; } = new("back_pain_present")
    {
        Label = new("Rückenschmerz", "Back pain"),
        WhenYes = new("es bestehen Rückenschmerzen", "back pain is present"),
        WhenNo = new("es bestehen keine Rückenschmerzen", "no back pain is present"),
        KnownBy = KnownBy.History,
    };

    /// <summary>Painful bone metastasis.</summary>
    public static BooleanFact PainfulBoneMetastasis { get; } = new("painful_bone_metastasis")
    {
        Label = new("Schmerzhafte Knochenmetastase", "Painful bone metastasis"),
        WhenYes = new("es liegt eine schmerzhafte Knochenmetastase vor", "a painful bone metastasis is present"),
        WhenNo = new("es liegt keine schmerzhafte Knochenmetastase vor", "no painful bone metastasis is present"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Pain intensity (NRS), 0 to 10.</summary>
    public static NumberFact IntensityOnNumericRatingScale { get; } = new("pain_nrs")
    {
        Label = new("Schmerzstärke (NRS)", "Pain intensity (NRS)"),
        Subject = new("die Schmerzstärke (NRS)", "the pain intensity (NRS)"),
        IsInteger = true,
        Plausible = new(0, 10),
        KnownBy = KnownBy.History,
    };

    /// <summary>Pain intensity before RT, 0 to 10.</summary>
    public static NumberFact IntensityBeforeRadiotherapy { get; } = new("pain_nrs_baseline")
    {
        Label = new("Schmerzstärke vor Bestrahlung", "Pain intensity before RT"),
        Subject = new("die Schmerzstärke vor Bestrahlung (NRS)", "the pain intensity before radiotherapy (NRS)"),
        IsInteger = true,
        Plausible = new(0, 10),
        KnownBy = KnownBy.History,
    };

    /// <summary>Daily analgesic dose as oral morphine equivalent, 0 to 3000 mg/d.</summary>
    public static NumberFact DailyMorphineEquivalentInMilligrams { get; } = new("analgesic_dose_omedd_mg")
    {
        Label = new("Analgetika-Tagesdosis als Morphinäquivalent", "Daily analgesic dose as oral morphine equivalent"),
        Subject = new("die Analgetika-Tagesdosis (orales Morphinäquivalent)", "the daily analgesic dose (oral morphine equivalent)"),
        Unit = "mg/d",
        Plausible = new(0, 3000),
        Note = new(
            "Die Leitlinie spricht von einer Dosissteigerung um mindestens 25 %, nennt aber keine Umrechnung; das Morphinäquivalent ist unsere Wahl.",
            "The guideline speaks of a dose increase of at least 25% without naming an equivalence; morphine equivalent is our choice."),
        KnownBy = KnownBy.History,
    };

    /// <summary>Analgesic dose before RT, 0 to 3000 mg/d.</summary>
    public static NumberFact DailyMorphineEquivalentBeforeRadiotherapyInMilligrams { get; } = new("analgesic_dose_omedd_mg_baseline")
    {
        Label = new("Analgetika-Tagesdosis vor Bestrahlung", "Analgesic dose before RT"),
        Subject = new(
            "die Analgetika-Tagesdosis vor Bestrahlung (orales Morphinäquivalent)",
            "the daily analgesic dose before radiotherapy (oral morphine equivalent)"),
        Unit = "mg/d",
        Plausible = new(0, 3000),
        KnownBy = KnownBy.History,
    };

    /// <summary>Mechanical pain.</summary>
    public static BooleanFact Mechanical { get; } = new("pain_mechanical")
    {
        Label = new("Belastungs-/bewegungsabhängiger Schmerz", "Mechanical pain"),
        WhenYes = new("der Schmerz ist belastungs- oder bewegungsabhängig", "the pain depends on load or movement"),
        WhenNo = new("der Schmerz ist weder belastungs- noch bewegungsabhängig", "the pain depends on neither load nor movement"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.History,
    };

    /// <summary>Night pain easing with movement.</summary>
    public static BooleanFact NocturnalRelievedByMovement { get; } = new("pain_nocturnal_relieved_by_movement")
    {
        Label = new("Nachtschmerz mit Besserung bei Bewegung", "Night pain easing with movement"),
        WhenYes = new("es besteht Nachtschmerz mit Besserung bei Bewegung", "there is night pain that eases with movement"),
        WhenNo = new("es besteht kein Nachtschmerz mit Besserung bei Bewegung", "there is no night pain that eases with movement"),
        KnownBy = KnownBy.History,
    };

    /// <summary>Pain type.</summary>
    public static ChoiceFact<PainMechanism> Kind { get; } = new(
        "pain_type",
        (PainMechanism.Nociceptive, "nociceptive", "nozizeptiv", "nociceptive"),
        (PainMechanism.Neuropathic, "neuropathic", "neuropathisch", "neuropathic"),
        (PainMechanism.Mixed, "mixed", "gemischt", "mixed"))
    {
        Label = new("Schmerzart", "Pain type"),
        Subject = new("die Schmerzart", "the type of pain"),
        Note = new(
            "Ist dies unbekannt, bleibt die Angabe offen.",
            "If this is unknown, leave it blank."),
        KnownBy = KnownBy.History,
    };

    /// <summary>Response to opioids.</summary>
    public static ChoiceFact<OpioidEffect> OpioidResponse { get; } = new(
        "opioid_response",
        (OpioidEffect.NotOnOpioid, "not_on_opioid", "keine Opioidtherapie", "not on opioids"),
        (OpioidEffect.None, "none", "kein Ansprechen", "no response"),
        (OpioidEffect.Partial, "partial", "teilweise", "partial"),
        (OpioidEffect.Adequate, "adequate", "ausreichend", "adequate"))
    {
        Label = new("Ansprechen auf Opioide", "Response to opioids"),
        Subject = new("das Ansprechen auf Opioide", "the response to opioids"),
        KnownBy = KnownBy.History,
    };

    /// <summary>Breakthrough pain.</summary>
    public static BooleanFact Breakthrough { get; } = new("breakthrough_pain")
    {
        Label = new("Durchbruchschmerz", "Breakthrough pain"),
        WhenYes = new("es tritt Durchbruchschmerz auf", "breakthrough pain occurs"),
        WhenNo = new("es tritt kein Durchbruchschmerz auf", "no breakthrough pain occurs"),
        KnownBy = KnownBy.History,
    };

    /// <summary>Acute need for analgesia.</summary>
    public static BooleanFact AcuteTreatmentNeeded { get; } = new("pain_treatment_needed")
    {
        Label = new("Akuter Behandlungsbedarf wegen Schmerz", "Acute need for analgesia"),
        WhenYes = new("der Schmerz ist akut behandlungsbedürftig", "there is an acute need for analgesia"),
        WhenNo = new("der Schmerz ist nicht akut behandlungsbedürftig", "there is no acute need for analgesia"),
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>On opioids.</summary>
    public static BooleanFact OpioidTherapy { get; } = new("on_opioids")
    {
        Label = new("Opioidtherapie", "On opioids"),
        WhenYes = new("es läuft eine Opioidtherapie", "opioid therapy is in progress"),
        WhenNo = new("es läuft keine Opioidtherapie", "no opioid therapy is in progress"),
        KnownBy = KnownBy.History,
    };

    /// <summary>Several painful metastases.</summary>
    public static BooleanFact SeveralPainfulMetastases { get; } = new("pain_sites_multiple")
    {
        Label = new("Mehrere schmerzhafte Metastasen", "Several painful metastases"),
        WhenYes = new("mehrere Metastasen sind schmerzhaft", "several metastases are painful"),
        WhenNo = new("höchstens eine Metastase ist schmerzhaft", "at most one metastasis is painful"),
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Sudden pain or changing pain level.</summary>
    public static BooleanFact SuddenOrChanging { get; } = new("sudden_pain_or_pain_dynamics")
    {
        Label = new("Plötzlicher Schmerz oder dynamische Änderung", "Sudden pain or changing pain level"),
        WhenYes = new("der Schmerz ist plötzlich aufgetreten oder ändert sich dynamisch", "the pain has come on suddenly or its level is changing"),
        WhenNo = new(
            "der Schmerz ist weder plötzlich aufgetreten noch ändert er sich dynamisch",
            "the pain has not come on suddenly and its level is not changing"),
        KnownBy = KnownBy.History,
    };

    /// <summary>Uncomplicated painful metastasis.</summary>
    public static BooleanFact UncomplicatedPainfulMetastasis { get; } = new("uncomplicated_painful")
    {
        Label = new("Unkomplizierte schmerzhafte Metastase", "Uncomplicated painful metastasis"),
        WhenYes = new("es liegt eine unkomplizierte schmerzhafte Metastase vor", "an uncomplicated painful metastasis is present"),
        WhenNo = new("es liegt keine unkomplizierte schmerzhafte Metastase vor", "no uncomplicated painful metastasis is present"),
        Note = new(
            "Definiert nur in 10.1.3.6; nach diesem Wortlaut gilt auch epiduraler Grad 1 ohne Kompression als unkompliziert. Eine instabile "
                + "Wirbelsäule zählt hier wie in 10.1.3.1 als kompliziert.",
            "Defined in 10.1.3.6 only; by that wording epidural grade 1 without compression also counts as uncomplicated. An unstable spine counts as "
                + "complicated, as in 10.1.3.1."),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
        IsDerived = true,
    };

    /// <summary>Recurrent pain in a previously irradiated field.</summary>
    public static BooleanFact RecurrentInIrradiatedField { get; } = new("pain_recurrent_in_field")
    {
        Label = new("Erneuter Schmerz im vorbestrahlten Gebiet", "Recurrent pain in a previously irradiated field"),
        WhenYes = new("es besteht erneuter Schmerz im vorbestrahlten Gebiet", "pain has recurred in a previously irradiated field"),
        WhenNo = new("es besteht kein erneuter Schmerz im vorbestrahlten Gebiet", "pain has not recurred in a previously irradiated field"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.History,
    };
}
