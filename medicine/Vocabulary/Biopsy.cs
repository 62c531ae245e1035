using Myelon.Core.Logic;

namespace Myelon.Medicine.Vocabulary;

/// <summary>Biopsy, specimen, and their handling.</summary>
public static class Biopsy
{
    /// <summary>Histology of the present disease available.</summary>
    public static BooleanFact HistologyAvailable { get; } = new("histology_available")
    {
        Label = new("Histologie der aktuellen Erkrankung liegt vor", "Histology of the present disease available"),
        WhenYes = new("die Histologie der aktuellen Erkrankung liegt vor", "histology of the present disease is available"),
        WhenNo = new("die Histologie der aktuellen Erkrankung liegt nicht vor", "histology of the present disease is not available"),
        KnownBy = KnownBy.Pathology,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Repeat histology or molecular work-up needed.</summary>
    public static BooleanFact RepeatHistologyNeeded { get; } = new("histology_reassessment_needed")
    {
        Label = new("Erneute Histologie/Molekularpathologie onkologisch nötig", "Repeat histology or molecular work-up needed"),
        WhenYes = new(
            "eine erneute Histologie oder Molekularpathologie ist onkologisch nötig",
            "repeat histology or molecular pathology is needed for oncological reasons"),
        WhenNo = new(
            "eine erneute Histologie oder Molekularpathologie ist onkologisch nicht nötig",
            "repeat histology or molecular pathology is not needed for oncological reasons"),
        JudgedBy = new("internistische Onkologie", "medical oncology"),
        KnownBy = KnownBy.Decision,
    };

    /// <summary>Biopsy would change treatment.</summary>
    public static BooleanFact WouldChangeTreatment { get; } = new("biopsy_consequence")
    {
        Label = new("Biopsie hätte therapeutische Konsequenz", "Biopsy would change treatment"),
        WhenYes = new("eine Biopsie hätte therapeutische Konsequenz", "a biopsy would change treatment"),
        WhenNo = new("eine Biopsie hätte keine therapeutische Konsequenz", "a biopsy would not change treatment"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Decision,
    };

    /// <summary>Biopsy planned.</summary>
    public static BooleanFact Planned { get; } = new("biopsy_planned")
    {
        Label = new("Biopsie geplant", "Biopsy planned"),
        WhenYes = new("es ist eine Biopsie geplant", "a biopsy is planned"),
        WhenNo = new("es ist keine Biopsie geplant", "no biopsy is planned"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Biopsy route.</summary>
    public static ChoiceFact<BiopsyRoute> Route { get; } = new(
        "biopsy_route",
        (BiopsyRoute.CtGuidedPercutaneous, "ct_guided_percutaneous", "CT-gesteuert perkutan", "CT-guided percutaneous"),
        (BiopsyRoute.Open, "open", "offen", "open"),
        (BiopsyRoute.Other, "other", "anderer Zugang", "other route"))
    {
        Label = new("Biopsieweg", "Biopsy route"),
        Subject = new("der Biopsieweg", "the biopsy route"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
    };

    /// <summary>Biopsy technique.</summary>
    public static ChoiceFact<BiopsyTechnique> Technique { get; } = new(
        "biopsy_technique",
        (BiopsyTechnique.CoreNeedle, "core_needle", "Stanzbiopsie", "core needle biopsy"),
        (BiopsyTechnique.FineNeedle, "fine_needle", "Feinnadelbiopsie", "fine needle biopsy"),
        (BiopsyTechnique.Incisional, "incisional", "Inzisionsbiopsie", "incisional biopsy"))
    {
        Label = new("Biopsietechnik", "Biopsy technique"),
        Subject = new("die Biopsietechnik", "the biopsy technique"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
    };

    /// <summary>Needle gauge, 8 to 25 G.</summary>
    public static NumberFact NeedleGauge { get; } = new("biopsy_gauge")
    {
        Label = new("Nadelstärke", "Needle gauge"),
        Subject = new("die Nadelstärke (Gauge-Zahl)", "the needle gauge"),
        IsInteger = true,
        Unit = "G",
        Plausible = new(8, 25),
        Note = new(
            "Je größer die Gauge-Zahl, desto dünner die Nadel. Die Angabe „≥ 16 G“ ist deshalb mehrdeutig; hier gilt 16 G oder dicker.",
            "The larger the gauge number, the thinner the needle. The printed \"≥ 16 G\" is therefore ambiguous; it is read here as 16 G or thicker."),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
    };

    /// <summary>Number of cores, 0 to 20.</summary>
    public static NumberFact CoreCount { get; } = new("biopsy_core_count")
    {
        Label = new("Anzahl Stanzzylinder", "Number of cores"),
        Subject = new("die Anzahl der Stanzzylinder", "the number of cores"),
        IsInteger = true,
        Plausible = new(0, 20),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
    };

    /// <summary>Frozen section requested.</summary>
    public static BooleanFact FrozenSectionRequested { get; } = new("frozen_section_requested")
    {
        Label = new("Schnellschnitt angefordert", "Frozen section requested"),
        WhenYes = new("ein Schnellschnitt ist angefordert", "a frozen section is requested"),
        WhenNo = new("ein Schnellschnitt ist nicht angefordert", "no frozen section is requested"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Specimen consistency.</summary>
    public static ChoiceFact<Specimen> SpecimenConsistency { get; } = new(
        "specimen_consistency",
        (Specimen.BoneHard, "bone_hard", "knochenhart", "bone-hard"),
        (Specimen.SoftSufficient, "soft_sufficient", "weich und ausreichend", "soft and sufficient"),
        (Specimen.SoftInsufficient, "soft_insufficient", "weich und nicht ausreichend", "soft and insufficient"))
    {
        Label = new("Konsistenz der Probe", "Specimen consistency"),
        Subject = new("die Konsistenz der Probe", "the consistency of the specimen"),
        Note = new(
            "Ist dies unbekannt, bleibt die Angabe offen.",
            "If this is unknown, leave it blank."),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Pathology,
    };

    /// <summary>Bone specimen obtained.</summary>
    public static BooleanFact BoneSpecimenObtained { get; } = new("bone_specimen_obtained")
    {
        Label = new("Knöcherne Probe gewonnen", "Bone specimen obtained"),
        WhenYes = new("es wurde eine knöcherne Probe gewonnen", "a bone specimen has been obtained"),
        WhenNo = new("es wurde keine knöcherne Probe gewonnen", "no bone specimen has been obtained"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Fixative.</summary>
    public static ChoiceFact<FixationMedium> Fixative { get; } = new(
        "fixative",
        (FixationMedium.BufferedFormalin4Percent, "buffered_formalin_4pct", "gepuffertes Formalin (4 %)", "buffered formalin (4%)"),
        (FixationMedium.Other, "other", "anderes Fixans", "other fixative"),
        (FixationMedium.None, "none", "keines", "none"))
    {
        Label = new("Fixans", "Fixative"),
        Subject = new("das Fixans", "the fixative"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Pathology,
    };

    /// <summary>Fixation time, 0 to 240 h.</summary>
    public static NumberFact FixationTimeInHours { get; } = new("fixation_hours")
    {
        Label = new("Fixationsdauer", "Fixation time"),
        Subject = new("die Fixationsdauer", "the fixation time"),
        Unit = "h",
        Plausible = new(0, 240),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Pathology,
    };

    /// <summary>Decalcification.</summary>
    public static ChoiceFact<DecalcificationMethod> Decalcification { get; } = new(
        "decalcification_method",
        (DecalcificationMethod.Edta, "edta", "EDTA", "EDTA"),
        (DecalcificationMethod.OtherGentle, "other_gentle", "anderes schonendes Verfahren", "other gentle method"),
        (DecalcificationMethod.Acid, "acid", "Säureverfahren", "acid method"),
        (DecalcificationMethod.None, "none", "keines", "none"))
    {
        Label = new("Entkalkung", "Decalcification"),
        Subject = new("das Entkalkungsverfahren", "the decalcification method"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Pathology,
    };

    /// <summary>Specimen large enough for partial cryopreservation.</summary>
    public static BooleanFact SpecimenLargeEnoughForCryopreservation { get; } = new("specimen_large_enough_for_cryo")
    {
        Label = new("Probe für anteilige Kryoarchivierung ausreichend", "Specimen large enough for partial cryopreservation"),
        WhenYes = new("die Probe reicht für eine anteilige Kryoarchivierung aus", "the specimen is large enough for partial cryopreservation"),
        WhenNo = new("die Probe reicht für eine anteilige Kryoarchivierung nicht aus", "the specimen is not large enough for partial cryopreservation"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Pathology,
    };

    /// <summary>Cryopreservation available.</summary>
    public static BooleanFact CryopreservationAvailable { get; } = new("cryo_facility_available")
    {
        Label = new("Kryoarchivierung technisch möglich", "Cryopreservation available"),
        WhenYes = new("eine Kryoarchivierung ist technisch möglich", "cryopreservation is technically available"),
        WhenNo = new("eine Kryoarchivierung ist technisch nicht möglich", "cryopreservation is not technically available"),
        KnownBy = KnownBy.Pathology,
    };

    /// <summary>Storage temperature, -196 to 25 °C.</summary>
    public static NumberFact StorageTemperatureInCelsius { get; } = new("cryo_temperature_c")
    {
        Label = new("Lagertemperatur", "Storage temperature"),
        Subject = new("die Lagertemperatur", "the storage temperature"),
        IsInteger = true,
        Unit = "°C",
        Plausible = new(-196, 25),
        KnownBy = KnownBy.Pathology,
    };
}
