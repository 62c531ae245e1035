using Myelon.Core.Forms;

namespace Myelon.Medicine.Codes;

/// <summary>The code systems in which hospitals and registries say what the vocabulary asks, with the addresses that messages use.</summary>
public static class Systems
{
    private const string Mii = "https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/CodeSystem/mii-cs-onko-";

    /// <summary>ICD-10: the German modification and the international edition, whose letters and first digits are the same.</summary>
    public static CodeSystem Icd10 { get; } = new(
        "ICD-10", "ICD-10-GM", CodeShape.Hierarchical,
        "http://fhir.de/CodeSystem/bfarm/icd-10-gm", "http://fhir.de/CodeSystem/dimdi/icd-10-gm", "http://hl7.org/fhir/sid/icd-10-gm",
        "http://hl7.org/fhir/sid/icd-10-de", "urn:oid:1.2.276.0.76.5.311", "http://hl7.org/fhir/sid/icd-10", "urn:oid:2.16.840.1.113883.6.3")
    {
        Form = @"[A-Z][0-9]{2}(\.?[0-9]{1,2})?[.\-]*[+*!†#]?",
    };

    /// <summary>The American clinical modification: a system of its own, in which the further places mean something else than in the German one.</summary>
    public static CodeSystem Icd10Cm { get; } = new(
        "ICD-10-CM", "ICD-10-CM", CodeShape.Hierarchical, "http://hl7.org/fhir/sid/icd-10-cm", "urn:oid:2.16.840.1.113883.6.90")
    {
        Form = @"[A-Z][0-9][0-9A-Z](\.?[0-9A-Z]{1,4})?",
    };

    /// <summary>ICD-O-3: topography (C…) and morphology (four digits and behaviour) share one address.</summary>
    public static CodeSystem IcdO { get; } = new(
        "ICD-O-3", "ICD-O-3", CodeShape.Hierarchical,
        "http://terminology.hl7.org/CodeSystem/icd-o-3", "urn:oid:2.16.840.1.113883.6.43.1");

    /// <summary>SNOMED CT.</summary>
    public static CodeSystem Snomed { get; } = new("SNOMED CT", "SNOMED CT", CodeShape.Flat, "http://snomed.info/sct");

    /// <summary>LOINC.</summary>
    public static CodeSystem Loinc { get; } = new("LOINC", "LOINC", CodeShape.Flat, "http://loinc.org");

    /// <summary>OPS, the German classification of procedures.</summary>
    public static CodeSystem Ops { get; } = new(
        "OPS", "OPS", CodeShape.Hierarchical, "http://fhir.de/CodeSystem/bfarm/ops", "http://fhir.de/CodeSystem/dimdi/ops")
    {
        Form = @"[0-9]-?[0-9]{2}[0-9A-Z]?(\.?[0-9A-Z]{1,2})?[.\-]*([ :]*[RLB])?",
    };

    /// <summary>ATC, the classification of medicines.</summary>
    public static CodeSystem Atc { get; } = new(
        "ATC", "ATC", CodeShape.Hierarchical, "http://fhir.de/CodeSystem/bfarm/atc", "http://fhir.de/CodeSystem/dimdi/atc", "http://www.whocc.no/atc")
    {
        Form = "[A-Z]([0-9]{2}([A-Z]([A-Z]([0-9]{2})?)?)?)?",
    };

    /// <summary>Sites of distant metastases of the German oncological basic data set.</summary>
    public static CodeSystem MetastasisSite { get; } = new(
        "oBDS Fernmetastase", "oBDS: Lokalisation der Fernmetastase", CodeShape.Flat,
        Mii + "fernmetastasen");

    /// <summary>ECOG grades of the basic data set.</summary>
    public static CodeSystem Ecog { get; } = new("oBDS ECOG", "oBDS: ECOG", CodeShape.Flat, Mii + "allgemeiner-leistungszustand-ecog");

    /// <summary>Karnofsky values of the basic data set, written with a percent sign.</summary>
    public static CodeSystem Karnofsky { get; } = new("oBDS Karnofsky", "oBDS: Karnofsky", CodeShape.Flat, Mii + "allgemeiner-leistungszustand-karnofsky");

    /// <summary>Irradiated targets of the basic data set, key of 2021.</summary>
    public static CodeSystem Target2021 { get; } = new(
        "oBDS Zielgebiet", "oBDS: Zielgebiet der Bestrahlung (2021)", CodeShape.Flat,
        Mii + "strahlentherapie-zielgebiet", "https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/CodeSystem/mii-cs-strahlentherapie-zielgebiet");

    /// <summary>Irradiated targets of the basic data set, key of 2014: another key, whose codes end in a full stop or an open last place.</summary>
    public static CodeSystem Target2014 { get; } = new(
        "oBDS Zielgebiet 2014", "oBDS: Zielgebiet der Bestrahlung (2014)", CodeShape.Hierarchical, Mii + "strahlentherapie-zielgebiet-2014")
    {
        Form = @"[0-9](\.[0-9])?\.?[\-+]?",
    };

    /// <summary>Ways of application of radiotherapy of the basic data set.</summary>
    public static CodeSystem Application { get; } = new(
        "oBDS Applikationsart", "oBDS: Applikationsart", CodeShape.Flat,
        Mii + "strahlentherapie-applikationsart");

    /// <summary>Kinds of treatment that a tumour conference recommends.</summary>
    public static CodeSystem TreatmentKind { get; } = new("oBDS Therapieart", "oBDS: Therapieart", CodeShape.Flat, Mii + "therapie-typ");

    /// <summary>Time of a tumour conference against treatment.</summary>
    public static CodeSystem ConferenceKind { get; } = new("oBDS Tumorkonferenz", "oBDS: Typ der Tumorkonferenz", CodeShape.Flat, Mii + "therapieplanung-typ");

    /// <summary>Verification status of FHIR.</summary>
    public static CodeSystem Verification { get; } = new(
        "verification", "FHIR: verification status", CodeShape.Flat, "http://terminology.hl7.org/CodeSystem/condition-ver-status",
        "http://hl7.org/fhir/condition-ver-status");

    /// <summary>Clinical status of FHIR.</summary>
    public static CodeSystem Clinical { get; } = new(
        "clinical", "FHIR: clinical status", CodeShape.Flat, "http://terminology.hl7.org/CodeSystem/condition-clinical",
        "http://hl7.org/fhir/condition-clinical");

    /// <summary>The German additional mark of certainty.</summary>
    public static CodeSystem GermanCertainty { get; } = new(
        "Diagnosesicherheit", "Zusatzkennzeichen der Diagnosesicherheit", CodeShape.Flat, "https://fhir.kbv.de/CodeSystem/KBV_CS_SFHIR_ICD_DIAGNOSESICHERHEIT");

    /// <summary>Yes and no, positive and negative of HL7.</summary>
    public static CodeSystem YesNo { get; } = new(
        "yes/no", "HL7: yes and no, interpretation", CodeShape.Flat, "http://terminology.hl7.org/CodeSystem/v2-0136", "http://hl7.org/fhir/v2/0136",
        "http://terminology.hl7.org/CodeSystem/v2-0532", "http://terminology.hl7.org/CodeSystem/v3-ObservationInterpretation");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CodeSystem> All { get; } =
    [
        Icd10, Icd10Cm, IcdO, Snomed, Loinc, Ops, Atc, MetastasisSite, Ecog, Karnofsky, Target2021, Target2014, Application, TreatmentKind, ConferenceKind,
        Verification, Clinical, GermanCertainty, YesNo,
    ];
}
