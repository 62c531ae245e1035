using Myelon.Core.Forms;

namespace Myelon.Medicine.Codes;

/// <summary>The code systems in which hospitals and registries say what the vocabulary asks, with the addresses that messages use.</summary>
public static class Systems
{
    private const string Mii = "https://www.medizininformatik-initiative.de/fhir/ext/modul-onko/CodeSystem/mii-cs-onko-";

    /// <summary>ICD-10: the German modification, the international edition and the American one. The letters and first digits that the tables use are common to them.</summary>
    public static CodeSystem Icd10 { get; } = new(
        "ICD-10", "ICD-10-GM", CodeShape.Hierarchical,
        "http://fhir.de/CodeSystem/bfarm/icd-10-gm", "http://fhir.de/CodeSystem/dimdi/icd-10-gm", "http://hl7.org/fhir/sid/icd-10-gm",
        "http://hl7.org/fhir/sid/icd-10", "http://hl7.org/fhir/sid/icd-10-cm", "urn:oid:2.16.840.1.113883.6.90");

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
        "OPS", "OPS", CodeShape.Hierarchical, "http://fhir.de/CodeSystem/bfarm/ops", "http://fhir.de/CodeSystem/dimdi/ops");

    /// <summary>ATC, the classification of medicines.</summary>
    public static CodeSystem Atc { get; } = new(
        "ATC", "ATC", CodeShape.Hierarchical, "http://fhir.de/CodeSystem/bfarm/atc", "http://fhir.de/CodeSystem/dimdi/atc", "http://www.whocc.no/atc");

    /// <summary>Sites of distant metastases of the German oncological basic data set.</summary>
    public static CodeSystem MetastasisSite { get; } = new("oBDS Fernmetastase", "oBDS: Lokalisation der Fernmetastase", CodeShape.Flat, Mii + "fernmetastasen");

    /// <summary>ECOG grades of the basic data set.</summary>
    public static CodeSystem Ecog { get; } = new("oBDS ECOG", "oBDS: ECOG", CodeShape.Flat, Mii + "allgemeiner-leistungszustand-ecog");

    /// <summary>Karnofsky values of the basic data set, written with a percent sign.</summary>
    public static CodeSystem Karnofsky { get; } = new("oBDS Karnofsky", "oBDS: Karnofsky", CodeShape.Flat, Mii + "allgemeiner-leistungszustand-karnofsky");

    /// <summary>Irradiated targets of the basic data set; the keys of 2014 end in a full stop or an open last place.</summary>
    public static CodeSystem Target { get; } = new("oBDS Zielgebiet", "oBDS: Zielgebiet der Bestrahlung", CodeShape.Flat, Mii + "strahlentherapie-zielgebiet");

    /// <summary>Ways of application of radiotherapy of the basic data set.</summary>
    public static CodeSystem Application { get; } = new("oBDS Applikationsart", "oBDS: Applikationsart", CodeShape.Flat, Mii + "strahlentherapie-applikationsart");

    /// <summary>Kinds of treatment that a tumour conference recommends.</summary>
    public static CodeSystem TreatmentKind { get; } = new("oBDS Therapieart", "oBDS: Therapieart", CodeShape.Flat, Mii + "therapie-typ");

    /// <summary>Time of a tumour conference against treatment.</summary>
    public static CodeSystem ConferenceKind { get; } = new("oBDS Tumorkonferenz", "oBDS: Typ der Tumorkonferenz", CodeShape.Flat, Mii + "therapieplanung-typ");

    /// <summary>All of them.</summary>
    public static IReadOnlyList<CodeSystem> All { get; } =
        [Icd10, IcdO, Snomed, Loinc, Ops, Atc, MetastasisSite, Ecog, Karnofsky, Target, Application, TreatmentKind, ConferenceKind];
}
