using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Codes;

/// <summary>Diagnoses by ICD-10 and SNOMED CT, and metastasis sites of the German basic data set.</summary>
public static class Diagnoses
{
    private const string IcdGm = "ICD-10-GM, Systematik";
    private const string MiiSites = "MII Onkologie, CodeSystem Fernmetastasen";
    private const string McodeValueSets = "mCODE 4.0.0, value sets of secondary cancers";

    private static readonly Text NoSpinalCode = new(
        "Der Code nennt keine Höhe; ob die Wirbelsäule betroffen ist, sagt er nicht.",
        "The code names no level; it does not say whether the spine is affected.");

    /// <summary>The rows.</summary>
    public static IReadOnlyList<CodeRow> Rows { get; } =
    [
        Icd("C00 to C75", new("bösartige Neubildung einer angegebenen Stelle", "malignant neoplasm of a stated site"), Give.Yes(Tumour.KnownMalignancy)),
        Icd(
            "C76 to C76",
            new("bösartige Neubildung einer ungenau bezeichneten Stelle", "malignant neoplasm of an ill-defined site"),
            Give.Yes(Tumour.KnownMalignancy)),
        Icd("C77", new("Lymphknotenmetastasen", "metastases of lymph nodes"), Give.Yes(Tumour.KnownMalignancy)),
        Icd(
            "C78",
            new("Metastasen der Atmungs- oder Verdauungsorgane", "metastases of respiratory or digestive organs"),
            Give.Yes(Tumour.KnownMalignancy),
            Give.Yes(Tumour.VisceralMetastases))
            with
            {
                Because = new(
                    "7.1 nennt viszeral und pulmonal getrennt; hier zählt die Lunge als viszeral.",
                    "7.1 names visceral and pulmonary apart; here the lung counts as visceral."),
            },
        Icd("C79", new("Metastasen sonstiger Stellen", "metastases of other sites"), Give.Yes(Tumour.KnownMalignancy)),
        Icd("C79.0", new("Nierenmetastasen", "metastases of the kidney"), Give.Yes(Tumour.KnownMalignancy), Give.Yes(Tumour.VisceralMetastases)),
        Icd("C79.3", new("Metastasen von Gehirn und Hirnhäuten", "metastases of brain and meninges"), Give.Yes(Tumour.KnownMalignancy)),
        Proposed("C79.3", Give.Yes(Tumour.BrainMetastases), new("Der Code umfasst auch die Hirnhäute.", "The code includes the meninges.")),
        Icd(
            "C79.5",
            new("Metastasen von Knochen und Knochenmark", "metastases of bone and bone marrow"),
            Give.Yes(Tumour.KnownMalignancy),
            Give.Yes(Tumour.OsseousManifestation))
            with
            {
                Words = ["knochen", "bone", "osse", "skelet"],
            },
        Icd("C79.7", new("Nebennierenmetastasen", "metastases of the adrenal gland"), Give.Yes(Tumour.KnownMalignancy), Give.Yes(Tumour.VisceralMetastases)),
        Icd(
            "C80 to C97",
            new(
                "bösartige Neubildung ohne Angabe der Stelle oder des blutbildenden Gewebes",
                "malignant neoplasm without stated site or of blood-forming tissue"),
            Give.Yes(Tumour.KnownMalignancy)),
        NoFact(
            "D00 to D09",
            new("In-situ-Neubildung", "in situ neoplasm"),
            new("Eine In-situ-Neubildung metastasiert nicht.", "An in situ neoplasm does not metastasise.")),
        Proposed(
            "G95.2",
            Give.Yes(SpinalCanal.CordCompressionSuspected),
            new(
                "Der Code sagt nicht, wodurch das Myelon komprimiert ist; der Befund ist zu bestätigen.",
                "The code does not say what compresses the cord; the finding must be confirmed.")),
        Proposed(
            "G99.2",
            Give.Yes(SpinalCanal.CordCompressionSuspected),
            new(
                "Myelopathie bei anderer Krankheit: ob eine Metastase sie verursacht, steht im Befund.",
                "Myelopathy in another disease: whether a metastasis causes it is for the report to say.")),
        Proposed(
            "G83.4",
            Give.Yes(SpinalCanal.CaudaEquinaCompression),
            new("Der Code steht für das Syndrom; die Kompression zeigt die Bildgebung.", "The code stands for the syndrome; imaging shows the compression.")),
        .. Paraplegia("G82.0 G82.1 G82.2 G82.3 G82.4 G82.5"),
        .. AmericanDiagnoses.Rows,
        .. SnomedTumours.Rows,
        new CodeRow(
            new(Systems.Icd10, "M90.7"),
            new("Fraktur bei einer Neubildung", "fracture in neoplastic disease"),
            "FoKA, KDE-70 (read in interoperability research)")
        {
            Gives = [Give.Choice(Stability.PathologicalFracture, FractureStatus.Present)],
            NeedsSpinalSite = true,
            Because = new("Ohne Wirbel als Ort kann jeder Knochen gemeint sein.", "Without a vertebra as its site it may be any bone."),
        },
        Proposed(
            "M49.5",
            Give.Choice(Stability.PathologicalFracture, FractureStatus.Present),
            new(
                "Wirbelkompression bei anderer Krankheit: die Ursache steht nicht im Code.",
                "Vertebral collapse in another disease: the code does not give the cause.")),
        new CodeRow(new(Systems.Snomed, "94222008"), new("Knochenmetastase", "metastasis of bone"), McodeValueSets)
        {
            Gives = [Give.Yes(Tumour.KnownMalignancy), Give.Yes(Tumour.OsseousManifestation)],
            Words = ["bone", "knochen", "osse", "skelet"],
        },
        new CodeRow(
            new(Systems.Snomed, "94602001"),
            new("Metastase der Wirbelsäule", "metastasis of the vertebral column"),
            "two public test files; to be confirmed on a terminology server")
        {
            Gives = [Give.Yes(Tumour.KnownMalignancy), Give.Yes(Tumour.OsseousManifestation)],
            Words = ["vertebra", "spin", "wirbel"],
            Because = new("Der Code ist noch nicht an einem Terminologieserver bestätigt.", "The code has not yet been confirmed on a terminology server."),
        },
        Site("OSS", new("Knochen", "bone"), Give.Yes(Tumour.OsseousManifestation)),
        Site("BRA", new("Hirn", "brain"), Give.Yes(Tumour.BrainMetastases)),
        Site("PUL", new("Lunge", "lung"), Give.Yes(Tumour.VisceralMetastases)),
        Site("HEP", new("Leber", "liver"), Give.Yes(Tumour.VisceralMetastases)),
        Site("ADR", new("Nebenniere", "adrenal gland"), Give.Yes(Tumour.VisceralMetastases)),
        SiteProposed("PLE", new("Pleura", "pleura")),
        SiteProposed("PER", new("Peritoneum", "peritoneum")),
        SiteWithout("LYM", new("Lymphknoten", "lymph nodes")),
        SiteWithout("SKI", new("Haut", "skin")),
        SiteWithout("MAR", new("Knochenmark", "bone marrow")),
        SiteWithout("OTH", new("andere Organe", "other organs")),
        SiteWithout("GEN", new("generalisiert", "generalised")),
        Stage(Systems.Snomed, "399387003"), Stage(Systems.Snomed, "371497001"), Stage(Systems.Loinc, "21907-1"), Stage(Systems.Loinc, "21901-4"),
        new CodeRow(new(Systems.ConferenceKind, "praeth"), new("prätherapeutische Tumorkonferenz", "conference before treatment"), MiiSites)
        {
            Gives = Conference,
            IsSuggestion = true,
            Because = ConferenceTopic,
        },
        new CodeRow(new(Systems.ConferenceKind, "postop"), new("postoperative Tumorkonferenz", "conference after surgery"), MiiSites)
        {
            Gives = Conference,
            IsSuggestion = true,
            Because = ConferenceTopic,
        },
        new CodeRow(new(Systems.ConferenceKind, "postth"), new("posttherapeutische Tumorkonferenz", "conference after treatment"), MiiSites)
        {
            Gives = Conference,
            IsSuggestion = true,
            Because = ConferenceTopic,
        },
        new CodeRow(new(Systems.ConferenceKind, "ther"), new("Therapieplanung ohne Tumorkonferenz", "plan without conference"), MiiSites)
        {
            Because = new("Es gab keine Konferenz.", "There was no conference."),
        },
    ];

    private static CodeRow Stage(CodeSystem system, string code) =>
        new(new(system, code), new("M-Kategorie (TNM)", "M category (TNM)"), "MII Onkologie; mCODE 4.0.0")
        {
            Because = new(
                "Die M-Kategorie nennt den Knochen nicht sicher; die Lokalisation der Metastase zählt.",
                "The M category does not surely name bone; the site of the metastasis counts."),
        };

    private static IReadOnlyList<GivenFact> Conference => [Give.Yes(Setting.CaseConferenceHeld), Give.Date(Setting.CaseConferenceDate)];

    private static Text ConferenceTopic => new(
        "Die Meldung sagt nicht, ob die Wirbelsäule besprochen wurde.", "The message does not say whether the spine was discussed.");

    private static CodeRow Icd(string codes, Text means, params GivenFact[] gives) => new(new(Systems.Icd10, codes), means, IcdGm) { Gives = gives };

    private static CodeRow NoFact(string codes, Text means, Text because) => new(new(Systems.Icd10, codes), means, IcdGm) { Because = because };

    private static CodeRow Proposed(string codes, GivenFact gives, Text because) =>
        new(new(Systems.Icd10, codes), gives.Fact.Label, IcdGm) { Gives = [gives], IsSuggestion = true, Because = because };

    /// <summary>
    /// The fifth place of G82.0 to G82.5: 0 acute complete, 1 acute incomplete, 2 chronic complete, 3 chronic incomplete, 9 not said. A chronic
    /// one is coded again at every stay: its date is no onset, and it says nothing of what is new.
    /// </summary>
    private static IEnumerable<CodeRow> Paraplegia(string codes) => codes.Split(' ').SelectMany(code => new[]
    {
        Place(code + "0", ParaplegiaExtent.Complete),
        Place(code + "1", ParaplegiaExtent.Incomplete),
        Chronic(code + "2", ParaplegiaExtent.Complete),
        Chronic(code + "3", ParaplegiaExtent.Incomplete),
        NoFact(
            code,
            new("Lähmung der Beine oder aller Glieder", "paralysis of the legs or all limbs"),
            new("Die fünfte Stelle fehlt: ob komplett oder inkomplett, ist offen.", "The fifth place is missing: complete or incomplete is open.")),
    });

    private static CodeRow Place(string code, ParaplegiaExtent extent) =>
        new(new(Systems.Icd10, code), new("Querschnittlähmung, nicht traumatisch", "paraplegia or tetraplegia, not traumatic"), IcdGm + ", G82, fünfte Stelle")
        {
            Gives = [Give.Choice(Neurology.Paraplegia, extent)],
        };

    private static CodeRow Chronic(string code, ParaplegiaExtent extent) => new(
        new(Systems.Icd10, code), new("Querschnittlähmung, chronisch", "paraplegia or tetraplegia, chronic"), IcdGm + ", G82, fünfte Stelle")
    {
        Gives = [Give.Choice(Neurology.Paraplegia, extent), Give.Choice(Neurology.Onset, DeficitOnset.Chronic)],
        IsSuggestion = true,
        Because = new(
            "Chronisch verschlüsselt: das Datum der Meldung ist nicht der Beginn; ob jetzt etwas neu ist, zeigt nur die Untersuchung.",
            "Coded as chronic: the date of the entry is not the onset; only an examination shows whether anything is new."),
    };

    private static CodeRow Site(string code, Text means, GivenFact gives) =>
        new(new(Systems.MetastasisSite, code), means, MiiSites) { Gives = [Give.Yes(Tumour.KnownMalignancy), gives] };

    private static CodeRow SiteWithout(string code, Text means) =>
        new(new(Systems.MetastasisSite, code), means, MiiSites) { Gives = [Give.Yes(Tumour.KnownMalignancy)], Because = NoSpinalCode };

    private static CodeRow SiteProposed(string code, Text means) => new(new(Systems.MetastasisSite, code), means, MiiSites)
    {
        Gives = [Give.Yes(Tumour.VisceralMetastases)],
        IsSuggestion = true,
        Because = new(
            "Ob seröse Häute als viszeral zählen, sagt die Leitlinie nicht.",
            "The guideline does not say whether serous membranes count as visceral."),
    };
}
