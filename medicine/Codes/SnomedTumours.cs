using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Codes;

/// <summary>Primary tumours and metastases by SNOMED CT, as American and synthetic sources code them.</summary>
public static class SnomedTumours
{
    private const string Source = "SNOMED CT, malignant neoplastic disease; mCODE 4.0.0, value sets of cancers";

    private static readonly (string Code, Text Means, PrimaryTumour? Type)[] Primaries =
    [
        ("254837009", new("Mammakarzinom", "malignant neoplasm of breast"), PrimaryTumour.Breast),
        ("372064008", new("Mammakarzinom der Frau", "malignant neoplasm of female breast"), PrimaryTumour.Breast),
        ("399068003", new("Prostatakarzinom", "malignant tumour of prostate"), PrimaryTumour.Prostate),
        ("93974005", new("primäres Prostatakarzinom", "primary malignant neoplasm of prostate"), PrimaryTumour.Prostate),
        ("254637007", new("nichtkleinzelliges Lungenkarzinom", "non-small cell lung cancer"), PrimaryTumour.LungNonSmallCell),
        ("254632001", new("kleinzelliges Lungenkarzinom", "small cell carcinoma of lung"), PrimaryTumour.LungSmallCell),
        ("93880001", new("primäres Lungenkarzinom", "primary malignant neoplasm of lung"), null),
        ("363358000", new("bösartiger Lungentumor", "malignant tumour of lung"), null),
        ("93761005", new("primäres Kolonkarzinom", "primary malignant neoplasm of colon"), PrimaryTumour.Colorectal),
        ("363406005", new("Kolonkarzinom", "malignant tumour of colon"), PrimaryTumour.Colorectal),
        ("109838007", new("überlappendes Kolonkarzinom", "overlapping malignant neoplasm of colon"), PrimaryTumour.Colorectal),
        ("363351006", new("Rektumkarzinom", "malignant tumour of rectum"), PrimaryTumour.Colorectal),
        ("702391001", new("Nierenzellkarzinom", "renal cell carcinoma"), PrimaryTumour.RenalCell),
        ("363518003", new("bösartiger Nierentumor", "malignant tumour of kidney"), null),
        ("399326009", new("Harnblasenkarzinom", "malignant tumour of urinary bladder"), PrimaryTumour.UrinaryBladder),
        ("109989006", new("multiples Myelom", "multiple myeloma"), PrimaryTumour.Myeloma),
        ("118600007", new("malignes Lymphom", "malignant lymphoma"), PrimaryTumour.Lymphoma),
        ("372244006", new("malignes Melanom", "malignant melanoma"), PrimaryTumour.Melanoma),
        ("363418001", new("bösartiger Pankreastumor", "malignant tumour of pancreas"), null),
        ("363443007", new("bösartiger Ovarialtumor", "malignant tumour of ovary"), null),
        ("363346000", new("bösartige Neubildung", "malignant neoplastic disease"), null),
    ];

    /// <summary>The rows of diagnoses.</summary>
    public static IReadOnlyList<CodeRow> Rows { get; } =
    [
        .. Primaries.Select(p => Row(p.Code, p.Means)),
        Row("94260004", new("Kolonmetastase", "secondary malignant neoplasm of colon"), Give.Yes(Tumour.VisceralMetastases)),
        Row("94381002", new("Lebermetastase", "secondary malignant neoplasm of liver"), Give.Yes(Tumour.VisceralMetastases)),
        Row("94391008", new("Lungenmetastase", "secondary malignant neoplasm of lung"), Give.Yes(Tumour.VisceralMetastases)),
        Row("94225005", new("Hirnmetastase", "secondary malignant neoplasm of brain"), Give.Yes(Tumour.BrainMetastases)),
        Row("314994000", new("Metastase eines Prostatakarzinoms", "metastasis from malignant tumour of prostate")),
        Row("128462008", new("Metastase", "secondary malignant neoplastic disease")),
    ];

    /// <summary>The rows of primary tumours.</summary>
    public static IReadOnlyList<TumourRow> Tumours { get; } =
    [
        .. from primary in Primaries
           let type = primary.Type
           where type is not null
           select new TumourRow(new(Systems.Snomed, primary.Code), [], Give.Choice(Tumour.Primary, type.GetValueOrDefault()), primary.Means, Source),
    ];

    private static CodeRow Row(string code, Text means, params GivenFact[] gives) =>
        new(new(Systems.Snomed, code), means, Source) { Gives = [Give.Yes(Tumour.KnownMalignancy), .. gives] };
}
