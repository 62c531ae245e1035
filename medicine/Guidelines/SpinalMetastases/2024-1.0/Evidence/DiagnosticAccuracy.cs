using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.Evidence.Notation;

namespace Myelon.Medicine.SpinalMetastases.Evidence;

/// <summary>Sensitivity and specificity of imaging for bone metastases (§6.3, tables 1 to 3 and the text). To be shown, not to decide.</summary>
public static class DiagnosticAccuracy
{
    /// <summary>Magnetic resonance imaging.</summary>
    public static Modality Mri { get; } = new("mri", new("MRT", "MRI"));

    /// <summary>Fat fraction on MRI.</summary>
    public static Modality Pdff { get; } = new("pdff", new("MRT-Fettanteil (PDFF)", "MRI fat fraction (PDFF)"));

    /// <summary>Diffusion-weighted MRI without fat fraction.</summary>
    public static Modality DiffusionMri { get; } = new("dw_mri", new("Diffusions-MRT", "diffusion-weighted MRI"));

    /// <summary>Planar bone scan.</summary>
    public static Modality BoneScan { get; } = new("bone_scan", new("Skelettszintigrafie planar", "planar bone scan"));

    /// <summary>Bone SPECT.</summary>
    public static Modality BoneSpect { get; } = new("bone_scan_spect", new("Skelett-SPECT", "bone SPECT"));

    /// <summary>Bone scan, planar and SPECT mixed.</summary>
    public static Modality BoneScanMixed { get; } = new("bone_scan_mixed", new("Skelettszintigrafie planar und SPECT", "bone scan planar and SPECT"));

    /// <summary>FDG-PET/CT.</summary>
    public static Modality FdgPet { get; } = new("fdg_pet_ct", new("FDG-PET/CT", "FDG PET/CT"));

    /// <summary>PSMA-PET/CT.</summary>
    public static Modality PsmaPet { get; } = new("psma_pet_ct", new("PSMA-PET/CT", "PSMA PET/CT"));

    /// <summary>Somatostatin receptor PET/CT.</summary>
    public static Modality SomatostatinReceptorPet { get; } = new("ssr_pet_ct", new("SSR-PET/CT", "SSR PET/CT"));

    /// <summary>Fluoride PET.</summary>
    public static Modality FluoridePet { get; } = new("fluoride_pet", new("Fluorid-PET", "fluoride PET"));

    private static readonly Text MetaAnalysis = new("Metaanalyse", "meta-analysis");

    private static readonly Text BelowTheRest = new(
        "Liegt unter dem, was der Text für die Methode allgemein angibt (überwiegend über 90 %).",
        "Lies below what the text says of the method in general (mostly above 90 %).");

    private static readonly Text SpecificityIsLower = new(
        "Der Text nennt Sensitivität und Spezifität höher als bei SPECT; angegeben ist die Spezifität niedriger (98 gegen 99 %).",
        "The text calls sensitivity and specificity higher than with SPECT; printed is a lower specificity (98 against 99 %).");

    private static readonly Text BothMostAccurate = new(
        "Der Text nennt die PSMA-PET/CT am genauesten; Tabelle 1 gibt der Diffusions-MRT 98–100 und 98–100 %.",
        "The text calls PSMA PET/CT the most accurate; table 1 gives diffusion MRI 98–100 and 98–100 %.");

    /// <summary>All rows, in the order of the tables and then of the text.</summary>
    public static IReadOnlyList<AccuracyRow> Rows { get; } =
    [
        Table1(PrimaryTumour.Breast, CountedBy.Patient, Percent(97.1m), Percent(97), MetaAnalysis, 60),
        Table1(PrimaryTumour.Breast, CountedBy.Lesion, Percent(90), Percent(94), new("T1 TSE, STIR", "T1 TSE, STIR"), 61),
        Table1(PrimaryTumour.Prostate, CountedBy.Patient, Percent(98, 100), Percent(98, 100), new("DWI", "DWI"), 62) with
        {
            Discrepancies = ["ID24"],
            Notes = [BothMostAccurate],
        },
        Table1(
            PrimaryTumour.LungNonSmallCell, CountedBy.Patient, Percent(88.2m), Percent(100),
            new("mehrere, mit DWI und T1+CE", "several incl. DWI, T1+CE"),
            63).Outlier(),
        Table1(PrimaryTumour.RenalCell, CountedBy.Lesion, Percent(94), Percent(97), new("T1 FSE, STIR", "T1 FSE, STIR"), 64),
        Table1(PrimaryTumour.ThyroidDifferentiated, CountedBy.Organ, Percent(76.5m), null, new("DWI", "DWI"), 56).Outlier(),
        Table1(PrimaryTumour.Neuroendocrine, CountedBy.Lesion, Percent(12.4m), null, new("T2 ± FS, T1 ± CE, STIR", "T2 ± FS, T1 ± CE, STIR"), 65).Outlier(),
        Table1(null, CountedBy.Patient, Percent(90.6m), Percent(95.4m), MetaAnalysis, 33),
        Table1(null, CountedBy.Lesion, Percent(90.4m), Percent(96.0m), MetaAnalysis, 33),

        Table2(BoneScan, PrimaryTumour.Breast, CountedBy.Patient, Percent(78), Percent(79), 81),
        Table2(BoneScan, PrimaryTumour.Breast, CountedBy.Lesion, Percent(88), Percent(87), 81),
        Table2(BoneScan, PrimaryTumour.Prostate, CountedBy.Patient, Percent(86), Percent(95), 82),
        Table2(BoneScan, PrimaryTumour.Prostate, CountedBy.Lesion, Percent(59), Percent(75), 83),
        Table2(BoneSpect, PrimaryTumour.Prostate, CountedBy.Lesion, Percent(90), Percent(85), 83),
        Table2(BoneScan, PrimaryTumour.LungNonSmallCell, CountedBy.Patient, Percent(86), Percent(88), 84),
        Table2(BoneScan, PrimaryTumour.LungNonSmallCell, CountedBy.Lesion, Percent(84), Percent(93), 84),
        Table2(BoneScanMixed, PrimaryTumour.RenalCell, CountedBy.Mixed, Percent(10, 62), null, 85, 86),
        Table2(BoneScan, PrimaryTumour.ThyroidDifferentiated, CountedBy.Lesion, Percent(73, 78), Percent(74, 91), 87, 88),

        Table3(PrimaryTumour.LungNonSmallCell, Percent(92), Percent(98), 84),
        Table3(PrimaryTumour.Breast, Percent(93), Percent(99), 98),
        Table3(PrimaryTumour.RenalCell, Percent(86, 91), Percent(88), 99, 100) with { Protocol = new("extrarenale Metastasen", "extrarenal metastases") },
        Table3(PrimaryTumour.ThyroidDifferentiated, Percent(82), Percent(98), 101),

        InText(PsmaPet, PrimaryTumour.Prostate, Percent(97), Percent(100) with { Bound = Bound.Almost }, 82) with
        {
            Discrepancies = ["ID24"],
            Notes = [BothMostAccurate],
        },
        InText(SomatostatinReceptorPet, PrimaryTumour.Neuroendocrine, Percent(97), Percent(92), 112) with { Protocol = new("retrospektiv", "retrospective") },
        InText(FluoridePet, null, Percent(97), Percent(98), 118) with { Discrepancies = ["ID23"], Notes = [SpecificityIsLower] },
        InText(BoneSpect, null, Percent(81), Percent(99), 118) with { Discrepancies = ["ID23"], Notes = [SpecificityIsLower] },

        Quantitative(Pdff, Percent(97), Percent(90, 91), 53) with
        {
            Notes = [new(
                "Grenzwert 6,4 bis 9 %; Ausnahmen: Spondylodiszitis, diffuses Myelom.",
                "Cut-off 6.4 to 9 %; exceptions: spondylodiscitis, diffuse myeloma.")],
        },
        Quantitative(DiffusionMri, Percent(89), Percent(87), 55),
    ];

    /// <summary>What the text says of the choice of a method, without a grade.</summary>
    public static IReadOnlyList<ModalityRule> Rules { get; } =
    [
        new(
            Tumour(PrimaryTumour.LungNonSmallCell),
            new(
                "FDG-PET/CT statt der Skelettszintigrafie; diese nur, wenn im Einzelfall keine FDG-PET/CT möglich ist.",
                "FDG PET/CT instead of bone scan; bone scan only where FDG PET/CT is not possible in a single case."),
            "6.3.3.3"),
        new(
            Tumour(PrimaryTumour.ThyroidDifferentiated),
            new(
                "Je nach Vorbefund Iod-Szintigrafie oder FDG-PET/CT; iodnegativ: FDG-PET/CT. Die Skelettszintigrafie hat meist keine Rolle.",
                "Iodine scan or FDG PET/CT by earlier findings; iodine-negative: FDG PET/CT. Bone scan usually has no role."),
            "6.3.3.3"),
        new(
            Tumour(PrimaryTumour.Sarcoma),
            new(
                "Ewing-Sarkom: Skelettszintigrafie oder FDG-PET/CT gehört zum ersten Staging (S1-Leitlinie).",
                "Ewing sarcoma: bone scan or FDG PET/CT belongs to the first staging (S1 guideline)."),
            "6.3.3.3"),
        new(
            Tumour(PrimaryTumour.RenalCell),
            new(
                "Die Organleitlinie (AWMF 043/017OL) weist der FDG-PET/CT keinen klaren Platz zu.",
                "The organ guideline (AWMF 043/017OL) defines no clear place for FDG PET/CT."),
            "6.3.3.4"),
        new(
            null,
            new(
                "Fluorid-PET: nicht für die Routine zugelassen und nicht überall verfügbar.",
                "Fluoride PET: not licensed for routine use and not available everywhere."),
            "6.3.3.4"),
        new(Tumour(PrimaryTumour.Neuroendocrine), new("SSR-PET/CT.", "SSR PET/CT."), "6.3.3.4"),
        new(Tumour(PrimaryTumour.Prostate), new("PSMA-PET/CT.", "PSMA PET/CT."), "6.3.3.4"),
        new(
            Tumour(PrimaryTumour.Myeloma),
            new("Ossäres Plasmozytom: extramedullär FDG-PET/CT, intramedullär MRT.", "Osseous plasmacytoma: extramedullary FDG PET/CT, intramedullary MRI."),
            "6.3.3.4"),
        new(null, new("Skelettszintigrafie als SPECT oder SPECT/CT.", "Bone scan as SPECT or SPECT/CT."), "6.3.3.3"),
        new(
            null,
            new(
                "Bei der MRT ist Kontrastmittel verzichtbar, wenn kein Anteil außerhalb des Knochens besteht; bei Verdacht darauf T1 vor und nach "
                    + "Kontrastmittel.",
                "MRI can do without contrast where there is no extraosseous part; where it is suspected, T1 before and after contrast."),
            "6.3.1.1.1"),
    ];

    private static AccuracyRow Table1(PrimaryTumour? primary, CountedBy by, Figure sensitivity, Figure? specificity, Text protocol, int reference) =>
        Row(Mri, primary, by, sensitivity, specificity, "6.3.3.1", 1, reference) with { Protocol = protocol };

    private static AccuracyRow Table2(
        Modality modality, PrimaryTumour primary, CountedBy by, Figure sensitivity, Figure? specificity, params int[] references) =>
        Row(modality, primary, by, sensitivity, specificity, "6.3.3.3", 2, references);

    private static AccuracyRow Table3(PrimaryTumour primary, Figure sensitivity, Figure specificity, params int[] references) =>
        Row(FdgPet, primary, CountedBy.NotStated, sensitivity, specificity, "6.3.3.4", 3, references) with { Discrepancies = ["ID25"] };

    private static AccuracyRow InText(Modality modality, PrimaryTumour? primary, Figure sensitivity, Figure specificity, int reference) =>
        Row(modality, primary, CountedBy.NotStated, sensitivity, specificity, "6.3.3.4", null, reference);

    private static AccuracyRow Quantitative(Modality modality, Figure sensitivity, Figure specificity, int reference) =>
        Row(modality, null, CountedBy.NotStated, sensitivity, specificity, "6.3.1.1.2", null, reference) with
        {
            Protocol = new("bösartig gegen gutartig", "malignant against benign"),
        };

    private static AccuracyRow Row(
        Modality modality, PrimaryTumour? primary, CountedBy by, Figure sensitivity, Figure? specificity, string section, int? table,
        params int[] references) =>
        new(modality, primary is { } tumour ? Tumour(tumour) : null, by, sensitivity, specificity)
        {
            Section = section,
            Table = table,
            References = references,
        };

    private static AccuracyRow Outlier(this AccuracyRow row) =>
        row with { IsOutlier = true, Discrepancies = ["ID26"], Notes = [BelowTheRest] };

    private static ChoiceValue Tumour(PrimaryTumour tumour) => Vocabulary.Tumour.Primary.Values[(int)tumour];
}
