using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Codes;

/// <summary>
/// Primary tumours from diagnosis (ICD-10 or ICD-O topography) and morphology (ICD-O-3). The first row that fits counts: histologies
/// that decide alone stand first, sites after them.
/// </summary>
public static class PrimaryTumours
{
    private const string Source = "ICD-O-3 morphology groups; ICD-10-GM chapter II";

    private static readonly string[] Epithelial = ["8010-8011", "8014-8040", "8046-8239", "8250-8576"];

    /// <summary>The rows: German sites, then those that the American edition shares, then SNOMED CT.</summary>
    public static IReadOnlyList<TumourRow> Rows => [.. German, .. American, .. SnomedTumours.Tumours];

    private static readonly TumourRow[] German =
    [
        Histology(["8720-8790"], PrimaryTumour.Melanoma, new("Melanom", "melanoma")),
        Histology(["9731-9732"], PrimaryTumour.Myeloma, new("Plasmozytom oder multiples Myelom", "plasmacytoma or multiple myeloma")),
        Histology(["9590-9729"], PrimaryTumour.Lymphoma, new("malignes Lymphom", "malignant lymphoma")),
        Histology(["8800-8936", "9040-9044", "9120-9133", "9180-9195", "9220-9243", "9260"], PrimaryTumour.Sarcoma, new("Sarkom", "sarcoma")),
        Both("C33 to C34", ["8041-8045"], PrimaryTumour.LungSmallCell, new("kleinzelliges Lungenkarzinom", "small-cell lung cancer")),
        Both(
            "C33 to C34",
            ["8012-8012", "8046-8239", "8250-8576"],
            PrimaryTumour.LungNonSmallCell,
            new("nichtkleinzelliges Lungenkarzinom", "non-small-cell lung cancer")),
        Histology(["8240-8249"], PrimaryTumour.Neuroendocrine, new("neuroendokriner Tumor", "neuroendocrine tumour")),
        Both(
            "C73",
            ["8050", "8260", "8330-8335", "8340-8344", "8350"],
            PrimaryTumour.ThyroidDifferentiated,
            new("papilläres oder follikuläres Schilddrüsenkarzinom", "papillary or follicular thyroid cancer")),
        Both("C64", ["8260", "8310", "8312", "8316-8319"], PrimaryTumour.RenalCell, new("Nierenzellkarzinom", "renal cell carcinoma")),
        Both("C50", Epithelial, PrimaryTumour.Breast, new("Mammakarzinom", "breast cancer")),
        Both("C61", Epithelial, PrimaryTumour.Prostate, new("Prostatakarzinom", "prostate cancer")),
        Both("C67", Epithelial, PrimaryTumour.UrinaryBladder, new("Harnblasenkarzinom", "bladder cancer")),
        Both("C18 to C20", Epithelial, PrimaryTumour.Colorectal, new("kolorektales Karzinom", "colorectal cancer")),
        Both(
            "C15 to C17", Epithelial, PrimaryTumour.GastrointestinalOther,
            new("Karzinom von Speiseröhre, Magen oder Dünndarm", "cancer of oesophagus, stomach or small bowel")),
        Both("C21 to C26", Epithelial, PrimaryTumour.GastrointestinalOther, new("anderes gastrointestinales Karzinom", "other gastrointestinal cancer")),
        Site("C90.0", PrimaryTumour.Myeloma, new("multiples Myelom", "multiple myeloma")),
        Site("C81 to C86", PrimaryTumour.Lymphoma, new("Lymphom", "lymphoma")),
        Site("C43", PrimaryTumour.Melanoma, new("Melanom der Haut", "melanoma of the skin")),
        Site("C80.0", PrimaryTumour.UnknownPrimary, new("unbekannter Primärtumor", "unknown primary")),
        Both("C51 to C58", Epithelial, PrimaryTumour.Other, new("gynäkologisches Karzinom", "gynaecological cancer")),
        Both("C00 to C14", Epithelial, PrimaryTumour.Other, new("Karzinom von Kopf und Hals", "cancer of head and neck")),
        Both("C30 to C32", Epithelial, PrimaryTumour.Other, new("Karzinom von Nase oder Kehlkopf", "cancer of nose or larynx")),
        Site("C50", PrimaryTumour.Breast, new("Brustdrüse", "breast")),
        Site("C61", PrimaryTumour.Prostate, new("Prostata", "prostate")),
        Site("C67", PrimaryTumour.UrinaryBladder, new("Harnblase", "bladder")),
        Site("C18 to C20", PrimaryTumour.Colorectal, new("Kolon oder Rektum", "colon or rectum")),
        Guess("C15 to C17", PrimaryTumour.GastrointestinalOther, new("Verdauungstrakt, Histologie fehlt", "digestive tract, histology missing")),
        Guess("C21 to C26", PrimaryTumour.GastrointestinalOther, new("Verdauungsorgane, Histologie fehlt", "digestive organs, histology missing")),
        Guess("C64", PrimaryTumour.RenalCell, new("Niere, Histologie fehlt", "kidney, histology missing")),
    ];

    /// <summary>The American edition has the same categories; C80.0 is disseminated malignancy there and no unknown primary.</summary>
    private static IEnumerable<TumourRow> American => German.Where(r => r.Site is { } site && site.Written != "C80.0")
        .Select(r => r with { Site = new(Systems.Icd10Cm, r.Site!.Written), Source = "ICD-O-3 morphology groups; ICD-10-CM, tabular list" });

    private static TumourRow Histology(string[] morphologies, PrimaryTumour type, Text means) =>
        new(null, morphologies, Give.Choice(Tumour.Primary, type), means, Source);

    private static TumourRow Both(string site, string[] morphologies, PrimaryTumour type, Text means) =>
        new(new(Systems.Icd10, site), morphologies, Give.Choice(Tumour.Primary, type), means, Source);

    private static TumourRow Site(string site, PrimaryTumour type, Text means) =>
        new(new(Systems.Icd10, site), [], Give.Choice(Tumour.Primary, type), means, "ICD-10-GM chapter II");

    private static TumourRow Guess(string site, PrimaryTumour type, Text means) =>
        new(new(Systems.Icd10, site), [], Give.Choice(Tumour.Primary, type), means, "ICD-10-GM chapter II") { IsSuggestion = true };
}
