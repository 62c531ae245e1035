using Myelon.Core.Logic;

namespace Myelon.Medicine.Vocabulary;

/// <summary>The metastasis itself: status, course, levels, canal.</summary>
public static class Lesion
{
    /// <summary>Status of spinal metastasis.</summary>
    public static ChoiceFact<SpinalMetastasis> MetastasisStatus { get; } = new(
        "spinal_metastasis_status",
        (SpinalMetastasis.None, "none", "durch aktuelle Bildgebung ausgeschlossen", "excluded by current imaging"),
        (SpinalMetastasis.Suspected, "suspected", "möglich oder vermutet", "possible or suspected"),
        (SpinalMetastasis.Confirmed, "confirmed", "durch Bildgebung oder Histologie gesichert", "proved by imaging or histology"),
        (
            SpinalMetastasis.OtherLesion, "other_lesion",
            "andere Läsion: intradural, intramedullär oder primärer Knochentumor",
            "other lesion: intradural, intramedullary or primary bone tumour"))
    {
        Label = new("Status der Wirbelsäulenmetastase", "Status of spinal metastasis"),
        Subject = new("die Wirbelsäulenmetastase", "the spinal metastasis"),
        Note = new(
            "Die Leitlinie meint extradurale Metastasen. Keine bekannt ist nicht ausgeschlossen: dann „möglich oder vermutet“ oder leer lassen.",
            "The guideline means extradural metastases. None known is not excluded: then \"possible or suspected\", or leave it blank."),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.History,
    };

    /// <summary>Course of metastatic spread.</summary>
    public static ChoiceFact<MetastaticCourse> MetastasisCourse { get; } = new(
        "metastasis_course",
        (MetastaticCourse.New, "new", "neu aufgetreten", "new"),
        (MetastaticCourse.Progressive, "progressive", "progredient", "progressive"),
        (MetastaticCourse.Stable, "stable", "stabil", "stable"),
        (
            MetastaticCourse.RecurrentAfterLocalTreatment, "recurrent_after_local_treatment", "rezidivierend nach Lokaltherapie",
            "recurrent after local treatment"))
    {
        Label = new("Verlauf der Metastasierung", "Course of metastatic spread"),
        Subject = new("die Metastasierung", "the metastatic disease"),
        Note = new(
            "Ist dies unbekannt, bleibt die Angabe offen.",
            "If this is unknown, leave it blank."),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>Metastasis is symptomatic.</summary>
    public static BooleanFact Symptomatic { get; } = new("metastasis_symptomatic")
    {
        Label = new("Metastase verursacht Beschwerden", "Metastasis is symptomatic"),
        WhenYes = new("die Metastase verursacht Beschwerden", "the metastasis is symptomatic"),
        WhenNo = new("die Metastase verursacht keine Beschwerden", "the metastasis is not symptomatic"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Lesion suspicious for malignancy clinically or on imaging.</summary>
    public static BooleanFact MalignancySuspected { get; } = new("lesion_malignancy_suspected")
    {
        Label = new("Läsion klinisch/bildgebend malignitätsverdächtig", "Lesion suspicious for malignancy clinically or on imaging"),
        WhenYes = new("die Läsion ist klinisch oder bildgebend malignitätsverdächtig", "the lesion is suspicious for malignancy clinically or on imaging"),
        WhenNo = new(
            "die Läsion ist weder klinisch noch bildgebend malignitätsverdächtig",
            "the lesion is suspicious for malignancy neither clinically nor on imaging"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>Primary bone tumour not excluded clinically and radiologically.</summary>
    public static BooleanFact PrimaryBoneTumourNotExcluded { get; } = new("primary_bone_tumor_not_excluded")
    {
        Label = new("Primärer Knochentumor klinisch und radiologisch nicht ausgeschlossen", "Primary bone tumour not excluded clinically and radiologically"),
        WhenYes = new(
            "ein primärer Knochentumor ist klinisch und radiologisch nicht ausgeschlossen",
            "a primary bone tumour has not been excluded clinically and radiologically"),
        WhenNo = new(
            "ein primärer Knochentumor ist klinisch und radiologisch ausgeschlossen",
            "a primary bone tumour has been excluded clinically and radiologically"),
        JudgedBy = new("Radiologie und Wirbelsäulenchirurgie", "radiology and spine surgery"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Decision,
    };

    /// <summary>Hypervascular metastasis.</summary>
    public static BooleanFact Hypervascular { get; } = new("lesion_hypervascular")
    {
        Label = new("Hypervaskularisierte Metastase", "Hypervascular metastasis"),
        WhenYes = new("die Metastase ist hypervaskularisiert", "the metastasis is hypervascular"),
        WhenNo = new("die Metastase ist nicht hypervaskularisiert", "the metastasis is not hypervascular"),
        Note = new(
            "Als Entität ist nur das Nierenzellkarzinom genannt; ein bildgebendes Kriterium fehlt.",
            "Renal cell carcinoma is the only entity named; no imaging criterion is stated."),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>Affected vertebral levels.</summary>
    public static SetFact<SpinalLevel> AffectedLevels { get; } = new(
        "spinal_levels",
        (SpinalLevel.C0, "C0", "C0 (Okziput)", "C0 (occiput)"),
        (SpinalLevel.C1, "C1", "C1", "C1"),
        (SpinalLevel.C2, "C2", "C2", "C2"),
        (SpinalLevel.C3, "C3", "C3", "C3"),
        (SpinalLevel.C4, "C4", "C4", "C4"),
        (SpinalLevel.C5, "C5", "C5", "C5"),
        (SpinalLevel.C6, "C6", "C6", "C6"),
        (SpinalLevel.C7, "C7", "C7", "C7"),
        (SpinalLevel.T1, "T1", "Th1", "T1"),
        (SpinalLevel.T2, "T2", "Th2", "T2"),
        (SpinalLevel.T3, "T3", "Th3", "T3"),
        (SpinalLevel.T4, "T4", "Th4", "T4"),
        (SpinalLevel.T5, "T5", "Th5", "T5"),
        (SpinalLevel.T6, "T6", "Th6", "T6"),
        (SpinalLevel.T7, "T7", "Th7", "T7"),
        (SpinalLevel.T8, "T8", "Th8", "T8"),
        (SpinalLevel.T9, "T9", "Th9", "T9"),
        (SpinalLevel.T10, "T10", "Th10", "T10"),
        (SpinalLevel.T11, "T11", "Th11", "T11"),
        (SpinalLevel.T12, "T12", "Th12", "T12"),
        (SpinalLevel.L1, "L1", "L1", "L1"),
        (SpinalLevel.L2, "L2", "L2", "L2"),
        (SpinalLevel.L3, "L3", "L3", "L3"),
        (SpinalLevel.L4, "L4", "L4", "L4"),
        (SpinalLevel.L5, "L5", "L5", "L5"),
        (SpinalLevel.S1, "S1", "S1", "S1"),
        (SpinalLevel.S2, "S2", "S2", "S2"),
        (SpinalLevel.S3, "S3", "S3", "S3"),
        (SpinalLevel.S4, "S4", "S4", "S4"),
        (SpinalLevel.S5, "S5", "S5", "S5"))
    {
        Label = new("Befallene Wirbelhöhen", "Affected vertebral levels"),
        Subject = new("die befallenen Wirbelhöhen", "the affected vertebral levels"),
        SubjectIsPlural = true,
        EmptyIsUnknown = true,
        Note = new(
            "Eine leere Auswahl gilt als unbekannt.",
            "An empty selection counts as unknown."),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>Bone lesion quality.</summary>
    public static ChoiceFact<LesionDensity> BoneQuality { get; } = new(
        "lesion_density",
        (LesionDensity.Lytic, "lytic", "osteolytisch", "lytic"),
        (LesionDensity.Mixed, "mixed", "gemischt osteolytisch-osteoblastisch", "mixed lytic and blastic"),
        (LesionDensity.Blastic, "blastic", "osteoblastisch", "blastic"))
    {
        Label = new("Knochenqualität der Läsion", "Bone lesion quality"),
        Subject = new("die Knochenqualität der Läsion", "the bone quality of the lesion"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>SCST type (Tomita), 1 to 7.</summary>
    public static NumberFact ScstType { get; } = new("scst_type")
    {
        Label = new("SCST-Typ nach Tomita", "SCST type (Tomita)"),
        Subject = new("der SCST-Typ nach Tomita", "the SCST type (Tomita)"),
        IsInteger = true,
        Plausible = new(1, 7),
        Note = new(
            "Sieben Typen sind genannt; die Abbildung, die sie definiert, fehlt im Text.",
            "Seven types are stated; the figure that defines them is missing from the text."),
        Scope = FactScope.Lesion,
        RecordedOnly = new(
            "Wird nur festgehalten: keine Regel liest den Typ, weil ihn der Text nicht bestimmt.",
            "Recorded only: no rule reads the type, because the text does not define it."),
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>Lesion diameter, 1 to 150 mm.</summary>
    public static NumberFact DiameterInMillimetres { get; } = new("lesion_diameter_mm")
    {
        Label = new("Läsionsdurchmesser", "Lesion diameter"),
        Subject = new("der Läsionsdurchmesser", "the lesion diameter"),
        IsInteger = true,
        Unit = "mm",
        Plausible = new(1, 150),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>Cortical erosion.</summary>
    public static BooleanFact CorticalErosion { get; } = new("cortical_erosion")
    {
        Label = new("Kortikale Arrosion", "Cortical erosion"),
        WhenYes = new("es liegt eine kortikale Arrosion vor", "cortical erosion is present"),
        WhenNo = new("es liegt keine kortikale Arrosion vor", "no cortical erosion is present"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>Metal implant near the lesion.</summary>
    public static BooleanFact MetalNearby { get; } = new("metal_near_lesion")
    {
        Label = new("Metallimplantat in der Nähe", "Metal implant nearby"),
        WhenYes = new("in der Nähe der Läsion liegt ein Metallimplantat", "a metal implant lies near the lesion"),
        WhenNo = new("in der Nähe der Läsion liegt kein Metallimplantat", "no metal implant lies near the lesion"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>Posterior wall involved.</summary>
    public static BooleanFact PosteriorWallInvolved { get; } = new("posterior_wall_involved")
    {
        Label = new("Hinterkantenbeteiligung", "Posterior wall involved"),
        WhenYes = new("die Wirbelkörperhinterkante ist beteiligt", "the posterior wall of the vertebral body is involved"),
        WhenNo = new("die Wirbelkörperhinterkante ist nicht beteiligt", "the posterior wall of the vertebral body is not involved"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>Extraosseous or soft-tissue component suspected.</summary>
    public static BooleanFact ExtraosseousComponentSuspected { get; } = new("extraosseous_component_suspected")
    {
        Label = new("Verdacht auf extraossäre/Weichteilkomponente", "Extraosseous or soft-tissue component suspected"),
        WhenYes = new("es wird eine extraossäre oder Weichteilkomponente vermutet", "an extraosseous or soft-tissue component is suspected"),
        WhenNo = new("es wird keine extraossäre oder Weichteilkomponente vermutet", "no extraosseous or soft-tissue component is suspected"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>Distance of lesion to cord, 0 to 100 mm.</summary>
    public static NumberFact DistanceToCordInMillimetres { get; } = new("lesion_distance_to_cord_mm")
    {
        Label = new("Abstand der Läsion zum Myelon", "Distance of lesion to cord"),
        Subject = new("der Abstand der Läsion zum Myelon", "the distance of the lesion to the cord"),
        Unit = "mm",
        Plausible = new(0, 100),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>Spinal metastasis established.</summary>
    public static BooleanFact MetastasisEstablished { get; } = new("spinal_metastasis_established")
    {
        Label = new("Wirbelsäulenmetastase gesichert", "Spinal metastasis established"),
        WhenYes = new("eine Wirbelsäulenmetastase ist gesichert", "a spinal metastasis is established"),
        WhenNo = new("es liegt keine Wirbelsäulenmetastase vor", "there is no spinal metastasis"),
        Note = new(
            "Ergibt sich aus dem Status der Wirbelsäulenmetastase; ein bloßer Verdacht bleibt offen und gilt nicht als Nein.",
            "Follows from the status of the spinal metastasis; a mere suspicion remains open and is not a No."),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
        IsDerived = true,
    };
}
