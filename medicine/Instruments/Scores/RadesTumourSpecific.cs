using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Instruments.Scores;

/// <summary>
/// Survival scores for single tumours after radiotherapy alone for MESCC (§7.1.2.2 [151]-[155]). Factors, ranges, groups and rates
/// read in abstracts; points per factor not available to us. Whether they are better than the general score is unclear (§7.1.2.2).
/// </summary>
public static class RadesTumourSpecific
{
    private static readonly Text NotCompared = new(
        "Ob ein tumorspezifischer Score genauer ist als der allgemeine, ist nicht verglichen worden (7.1.2.2).",
        "Whether a tumour-specific score is more precise than the general one has not been compared (7.1.2.2).");

    private static readonly ScoreItem Ecog = CommonItems.Named("ecog", "ECOG-Performance-Status", "ECOG performance status");
    private static readonly ScoreItem Ambulatory = CommonItems.Named("ambulatory", "gehfähig vor der Bestrahlung", "ambulatory before radiotherapy");
    private static readonly ScoreItem OtherBone = CommonItems.Named("other_bone_metastases", "weitere Knochenmetastasen", "other bone metastases");
    private static readonly ScoreItem Visceral = CommonItems.Named("visceral_metastases", "viszerale Metastasen", "visceral metastases");
    private static readonly ScoreItem Speed = CommonItems.Named(
        "time_developing_motor_deficits",
        "Entwicklungszeit der motorischen Defizite",
        "time developing motor deficits");

    /// <summary>Multiple myeloma: the horizon is 12 months, not 6.</summary>
    public static Score Myeloma { get; } = Of(
        "rades_2012_myeloma",
        new("Rades-Score bei Myelom (2012)", "Rades score in myeloma (2012)"),
        Tumour.Primary.Is(PrimaryTumour.Myeloma),
        new(19, 24),
        [CommonItems.Named("ecog", "ECOG 1-2 oder 3-4", "ECOG 1-2 or 3-4"), Ambulatory, OtherBone],
        [Group(12, 19, 20, 49, 51), Group(12, 21, 23, 74, 80), Group(12, 24, 24, 93, 90)],
        new("Douglas 2012, BMC Cancer 12:425 [151] (Zusammenfassung)", "Douglas 2012, BMC Cancer 12:425 [151] (abstract)"),
        new Text(
            "Der Zeitraum ist 12 Monate; nicht neben die Raten nach 6 Monaten stellen.",
            "The horizon is 12 months; do not set it beside rates at 6 months."));

    /// <summary>Prostate cancer; totals of 25 and 34 lie in no group.</summary>
    public static Score Prostate { get; } = Of(
        "rades_2012_prostate",
        new("Rades-Score bei Prostatakarzinom (2012)", "Rades score in prostate cancer (2012)"),
        Tumour.Primary.Is(PrimaryTumour.Prostate),
        new(20, 39),
        [
            Ecog, Ambulatory, OtherBone, Visceral,
            CommonItems.Named("interval_to_radiotherapy", "Zeit von der Diagnose bis zur Bestrahlung", "time from diagnosis to radiotherapy"),
        ],
        [Group(6, 20, 24, 6.5m, 7.4m), Group(6, 26, 33, 44.6m, 45.4m), Group(6, 35, 39, 95.8m, 94.7m)],
        new("Rades 2012, Strahlenther Onkol 188(9):802-6 [152] (Zusammenfassung)", "Rades 2012, Strahlenther Onkol 188(9):802-6 [152] (abstract)"),
        new Text("25 und 34 Punkte liegen in keiner der angegebenen Gruppen.", "25 and 34 points lie in none of the printed groups."));

    /// <summary>Cancer of unknown primary.</summary>
    public static Score UnknownPrimary { get; } = Of(
        "rades_2012_cup",
        new("Rades-Score bei unbekanntem Primärtumor (2012)", "Rades score in cancer of unknown primary (2012)"),
        Tumour.Primary.Is(PrimaryTumour.UnknownPrimary),
        new(5, 20),
        [Ecog, Ambulatory, Visceral, Speed],
        [Group(6, 5, 13, 5, 7), Group(6, 14, 16, 41, 38), Group(6, 17, 20, 92, 91)],
        new("Douglas 2012, Strahlenther Onkol 188(11):1048-51 [153] (Zusammenfassung)", "Douglas 2012, Strahlenther Onkol 188(11):1048-51 [153] (abstract)"),
        new Text(
            "Die Leitlinie zitiert [153], nennt aber den unbekannten Primärtumor nicht.",
            "The guideline cites [153] but does not name the unknown primary."));

    /// <summary>Non-small-cell lung cancer.</summary>
    public static Score NonSmallCellLung { get; } = Of(
        "rades_2012_nsclc",
        new("Rades-Score bei nichtkleinzelligem Lungenkarzinom (2012)", "Rades score in non-small-cell lung cancer (2012)"),
        Tumour.Primary.Is(PrimaryTumour.LungNonSmallCell),
        new(6, 19),
        [Ecog, Ambulatory, Visceral, Speed],
        [Group(6, 6, 10, 6, 4), Group(6, 11, 15, 29, 24), Group(6, 16, 19, 78, 76)],
        new("Rades 2012, BMC Cancer 12:302 [154] (Zusammenfassung)", "Rades 2012, BMC Cancer 12:302 [154] (abstract)"));

    /// <summary>Breast cancer: neither factors nor groups were found.</summary>
    public static Score Breast { get; } = new()
    {
        Code = "rades_2013_breast",
        IsPrognosis = true,
        Title = new("Rades-Score bei Mammakarzinom (2013)", "Rades score in breast cancer (2013)"),
        Section = "7.1.2.2",
        Kind = ScoreKind.Reference,
        Direction = ScoreDirection.HigherIsBetter,
        Certainty = Certainty.NotFound,
        Purpose = new(
            "Überleben nach alleiniger Bestrahlung einer MESCC bei Mammakarzinom",
            "survival after radiotherapy alone for MESCC in breast cancer"),
        Fits = SpinalCanal.MesccPresent & Tumour.Primary.Is(PrimaryTumour.Breast),
        Items = [],
        Groups = [],
        Sources = [
            "§7.1.2.2",
            new("Rades 2013, Strahlenther Onkol 189(1):41-6 [155] (nicht gelesen)", "Rades 2013, Strahlenther Onkol 189(1):41-6 [155] (not read)"),
        ],
        Remarks = [NotCompared],
    };

    private static Score Of(
        string code,
        Text title,
        Condition tumour,
        NumberRange range,
        IReadOnlyList<ScoreItem> factors,
        IReadOnlyList<ScoreGroup> groups,
        Citation source,
        params Text[] remarks) => new()
        {
            Code = code,
            IsPrognosis = true,
            Title = title,
            Section = "7.1.2.2",
            Kind = ScoreKind.EnteredTotal,
            Direction = ScoreDirection.HigherIsBetter,
            Certainty = Certainty.ReadInSource,
            Purpose = new(
                "Überleben nach alleiniger Bestrahlung einer MESCC bei diesem Tumor",
                "survival after radiotherapy alone for MESCC with this tumour"),
            Cohort = new(
                "Personen mit MESCC durch diesen Tumor, nur bestrahlt, rückblickend",
                "people with MESCC from this tumour, radiotherapy alone, retrospective"),
            Misuse = [new("Nur bei diesem Primärtumor; nicht nach Operation.", "Only with this primary; not after surgery.")],
            Fits = SpinalCanal.MesccPresent & tumour,
            Range = range,
            Items = factors,
            Groups = groups,
            Sources = ["§7.1.2.2", source],
            Notes = ["ID6"],
            Remarks = [.. remarks, NotCompared],
        };

    private static ScoreGroup Group(int months, int low, int high, decimal survival, decimal validated) => new(
        low == high ? $"{low}" : $"{low}_to_{high}",
        low == high ? new($"{low} Punkte", $"{low} points") : new($"{low} bis {high} Punkte", $"{low} to {high} points"),
        new NumberRange(low, high))
    {
        Outcomes = [Outcomes.Survival(months, null, survival), Outcomes.Survival(months, null, validated, Outcomes.Validation)],
    };
}
