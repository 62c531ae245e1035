using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Codes;

/// <summary>Procedures by OPS, and how radiotherapy is recognised.</summary>
public static class Procedures
{
    private const string Opsbook = "OPS, chapter 5 (exclusion notes at 5-83b and 5-836 read)";
    private const string Directory = "hospital directory, OPS labels";
    private const string Mii = "MII Onkologie, CodeSystem Applikationsart";
    private const string Mcode = "mCODE 4.0.0 and CodeX-RT, value sets of radiotherapy";

    private static readonly Text NoLevel = new(
        "Der OPS-Code nennt keine Höhe und keine Metastase als Anlass.", "The OPS code names neither a level nor a metastasis as its reason.");

    /// <summary>The rows.</summary>
    public static IReadOnlyList<CodeRow> Rows { get; } =
    [
        Surgery("5-83b", new("Osteosynthese der Wirbelsäule", "spinal osteosynthesis"), SurgicalProcedure.Stabilisation),
        Surgery("5-836", new("Spondylodese", "spinal fusion"), SurgicalProcedure.Stabilisation),
        Surgery("5-832.1", new("Wirbelkörperresektion, partiell", "vertebrectomy, partial"), SurgicalProcedure.Corpectomy),
        Surgery("5-832.2", new("Wirbelkörperresektion, total", "vertebrectomy, total"), SurgicalProcedure.Corpectomy),
        Surgery("5-832", new("Exzision von erkranktem Knochen der Wirbelsäule", "excision of diseased bone of the spine"), SurgicalProcedure.Resection),
        Surgery(
            "5-839.9",
            new("Material in einen Wirbelkörper, ohne Aufrichtung", "material into a vertebral body, without restoring height"),
            SurgicalProcedure.Augmentation),
        Surgery(
            "5-839.a",
            new("Material in einen Wirbelkörper, mit Aufrichtung", "material into a vertebral body, restoring height"),
            SurgicalProcedure.Augmentation),
        Access("5-030", new("Zugang zum kraniozervikalen Übergang und zur Halswirbelsäule", "access to craniocervical junction and cervical spine")),
        Access("5-031", new("Zugang zur Brustwirbelsäule", "access to the thoracic spine")),
        Access("5-032", new("Zugang zu Lendenwirbelsäule, Kreuz- und Steißbein", "access to lumbar spine, sacrum and coccyx")),
        Access("5-839", new("andere Operation an der Wirbelsäule", "other operation on the spine")),
        new CodeRow(new(Systems.Ops, "8-836"), new("transluminale Gefäßintervention", "transluminal vascular intervention"), Directory)
        {
            Gives = [Give.Yes(Vocabulary.Surgery.PreoperativeEmbolisationDone), Give.Date(Vocabulary.Surgery.EmbolisationTime)],
            IsSuggestion = true,
            Because = new(
                "Der Code umfasst jede Gefäßintervention; ob präoperativ embolisiert wurde, ist zu bestätigen.",
                "The code covers every vascular intervention; whether it was a preoperative embolisation must be confirmed."),
        },
        Imaging("3-802", new("Kernspintomographie von Wirbelsäule und Rückenmark", "MRI of spine and cord"), Give.Date(Vocabulary.Imaging.LatestMriDate)),
        Imaging("3-203", new("Computertomographie von Wirbelsäule und Rückenmark", "CT of spine and cord"), Give.Date(Vocabulary.Imaging.LatestCtDate)),
        new CodeRow(
            new(Systems.Ops, "8-527 to 8-529"),
            new("Hilfsmittel, Kontrolle und Planung der Bestrahlung", "devices, checks and planning of irradiation"),
            "hospital directory, OPS labels")
        {
            Because = new("Das ist noch keine Bestrahlung.", "This is no irradiation."),
        },
        new CodeRow(new(Systems.Ops, "8-53"), new("nuklearmedizinische Therapie", "radionuclide therapy"), "MII Onkologie")
        {
            Because = new("Aktivität (GBq) ist keine Dosis am Myelon.", "Activity (GBq) is no dose to the cord."),
        },
        new CodeRow(new(Systems.Ops, "8-54"), new("systemische Therapie", "systemic therapy"), "MII Onkologie")
        {
            Because = new("Welche Mittel laufen, sagt die Medikation.", "Which drugs are running is for the medication to say."),
        },
    ];

    /// <summary>What makes a procedure radiotherapy. 169396008 is a chemotherapy, whatever its name suggests.</summary>
    public static IReadOnlyList<CodePattern> Radiotherapy { get; } =
    [
        new(Systems.Ops, "8-52"),
        .. Irradiations.Split(' ').Select(code => new CodePattern(Systems.Snomed, code)),
    ];

    /// <summary>Parts of words by which a procedure without a known code is radiotherapy.</summary>
    public static IReadOnlyList<string> RadiotherapyWords { get; } =
        [
            "strahlentherap", "bestrahl", "radiatio", "radiotherap", "radiation therap", "teletherap", "brachytherap",
            "radiochirurg", "radiosurg", "stereotactic body", "cyberknife",
        ];

    /// <summary>Parts of words by which it is none all the same.</summary>
    public static IReadOnlyList<string> NoRadiotherapyWords { get; } =
        [
            "planung", "planning", "aufklärung", "beratung", "consult", "simulation", "nachsorge", "follow-up", "follow up",
            "vorstellung", "referral", "assessment", "chemotherapy",
        ];

    /// <summary>SNOMED CT: radiotherapy, courses and phases, modalities and techniques.</summary>
    private const string Irradiations =
        "1217123003 1222565005 1287742003 108290001 33195004 84755001 385798007 703423002 1156506007 441799006 10611004 45643008 80347004 1156505006 "
        + "1156530009 1162782007 "
        + "1156526006 1163157007 168524008 169317000 1156529004 1156528007 1204242009 113120007 384692006 384691004 14473006 1156382005 1156383000 "
        + "394902000 1156384006 1156708005 438629002 169359004";

    /// <summary>Applications that tell the technique. A percutaneous application without the mark of stereotaxy tells none.</summary>
    public static IReadOnlyList<(CodePattern Code, CourseTechnique Technique)> Techniques { get; } =
    [
        (new(Systems.Application, "P-ST"), CourseTechnique.Sbrt),
        (new(Systems.Application, "P-ST4D"), CourseTechnique.Sbrt),
        (new(Systems.Application, "PRCN-ST"), CourseTechnique.Sbrt),
        (new(Systems.Application, "PRCN-ST4D"), CourseTechnique.Sbrt),
        (new(Systems.Application, "PRCJ-ST"), CourseTechnique.Sbrt),
        (new(Systems.Application, "PRCJ-ST4D"), CourseTechnique.Sbrt),
        (new(Systems.Snomed, "168524008"), CourseTechnique.Iort),
    ];

    /// <summary>The sources of <see cref="Techniques"/> and <see cref="Radiotherapy"/>.</summary>
    public static IReadOnlyList<string> Sources { get; } = [Mii, Mcode];

    private static CodeRow Surgery(string code, Text means, SurgicalProcedure kind) => new(new(Systems.Ops, code), means, Opsbook)
    {
        Gives = [Give.Yes(Vocabulary.Surgery.Performed), Give.Date(Vocabulary.Surgery.OperationTime), Give.Member(Vocabulary.Surgery.Procedures, kind)],
        NeedsSpinalSite = true,
        Because = NoLevel,
    };

    private static CodeRow Access(string code, Text means) => new(new(Systems.Ops, code), means, Directory)
    {
        Gives = [Give.Yes(Vocabulary.Surgery.Performed), Give.Date(Vocabulary.Surgery.OperationTime)],
        IsSuggestion = true,
        Because = NoLevel,
    };

    private static CodeRow Imaging(string code, Text means, GivenFact gives) => new(new(Systems.Ops, code), means, Directory) { Gives = [gives] };
}
