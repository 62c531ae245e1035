using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Codes;

/// <summary>Diagnoses by ICD-10-CM. Its fourth and fifth places are finer than the German ones and mean something else.</summary>
public static class AmericanDiagnoses
{
    private const string IcdCm = "ICD-10-CM, tabular list";

    /// <summary>The rows.</summary>
    public static IReadOnlyList<CodeRow> Rows { get; } =
    [
        Icd("C00 to C76", new("bösartige Neubildung einer angegebenen Stelle", "malignant neoplasm of a stated site")),
        Icd("C7A", new("bösartiger neuroendokriner Tumor", "malignant neuroendocrine tumour")),
        Icd("C7B", new("Metastase eines neuroendokrinen Tumors", "secondary neuroendocrine tumour")),
        Icd("C7B.02", new("Lebermetastase eines neuroendokrinen Tumors", "secondary neuroendocrine tumour of liver"), Give.Yes(Tumour.VisceralMetastases)),
        Icd("C7B.03", new("Knochenmetastase eines neuroendokrinen Tumors", "secondary neuroendocrine tumour of bone"), Give.Yes(Tumour.OsseousManifestation)),
        Icd("C77", new("Lymphknotenmetastasen", "metastases of lymph nodes")),
        Icd("C78", new("Metastasen der Atmungs- oder Verdauungsorgane", "metastases of respiratory or digestive organs"), Give.Yes(Tumour.VisceralMetastases))
            with
            {
                Because = new(
                    "7.1 nennt viszeral und pulmonal getrennt; hier zählt die Lunge als viszeral.",
                    "7.1 names visceral and pulmonary apart; here the lung counts as visceral."),
            },
        Icd("C79", new("Metastasen sonstiger Stellen", "metastases of other sites")),
        Icd("C79.0", new("Nierenmetastasen", "metastases of the kidney"), Give.Yes(Tumour.VisceralMetastases)),
        Icd("C79.31", new("Hirnmetastasen", "metastases of brain"), Give.Yes(Tumour.BrainMetastases)),
        Icd("C79.51", new("Knochenmetastasen", "metastases of bone"), Give.Yes(Tumour.OsseousManifestation))
            with { Words = ["knochen", "bone", "osse", "skelet"] },
        Icd("C79.52", new("Metastasen des Knochenmarks", "metastases of bone marrow")) with { Words = ["mark", "marrow"] },
        Icd("C79.7", new("Nebennierenmetastasen", "metastases of the adrenal gland"), Give.Yes(Tumour.VisceralMetastases)),
        Icd(
            "C80 to C96",
            new(
                "bösartige Neubildung ohne Angabe der Stelle oder des blutbildenden Gewebes",
                "malignant neoplasm without stated site or of blood-forming tissue")),
        new CodeRow(new(Systems.Icd10Cm, "D00 to D09"), new("In-situ-Neubildung", "in situ neoplasm"), IcdCm)
        {
            Because = new("Eine In-situ-Neubildung metastasiert nicht.", "An in situ neoplasm does not metastasise."),
        },
        .. Paralysis("G82.21 G82.51 G82.53", ParaplegiaExtent.Complete),
        .. Paralysis("G82.22 G82.52 G82.54", ParaplegiaExtent.Incomplete),
        new CodeRow(new(Systems.Icd10Cm, "G82"), new("Lähmung der Beine oder aller Glieder", "paralysis of the legs or all limbs"), IcdCm)
        {
            Because = new("Ob komplett oder inkomplett, sagt der Code nicht.", "The code does not say whether it is complete."),
        },
    ];

    private static CodeRow Icd(string codes, Text means, params GivenFact[] gives) =>
        new(new(Systems.Icd10Cm, codes), means, IcdCm) { Gives = [Give.Yes(Tumour.KnownMalignancy), .. gives] };

    private static IEnumerable<CodeRow> Paralysis(string codes, ParaplegiaExtent extent) => codes.Split(' ').Select(code =>
        new CodeRow(new(Systems.Icd10Cm, code), new("Para- oder Tetraplegie", "paraplegia or quadriplegia"), IcdCm + ", G82")
        {
            Gives = [Give.Choice(Neurology.Paraplegia, extent)],
        });
}
