using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Instruments.Scores;

/// <summary>
/// Survival after radiotherapy of painful bone metastases, scores whose tables we do not have (§7.1.2.1): Bollen 2014 [145],
/// Westhoff 2014 [146], Rades 2019 [147].
/// </summary>
public static class SurvivalAfterRadiotherapyForPain
{
    /// <summary>Bollen 2014 (Neuro-Oncology 16(7):991-8): profile, Karnofsky and metastases give a category A to D.</summary>
    public static Score Bollen { get; } = new()
    {
        Code = "bollen_2014",
        IsPrognosis = true,
        Title = new("Modell nach Bollen (2014)", "Bollen model (2014)"),
        Section = "7.1.2.1",
        Kind = ScoreKind.EnteredTotal,
        Direction = ScoreDirection.HigherIsWorse,
        Certainty = Certainty.NotFound,
        Purpose = new("Überleben nach Bestrahlung von Wirbelsäulenmetastasen", "survival after radiotherapy for spinal metastases"),
        Cohort = new(
            "1043 Personen, Wirbelsäulenmetastasen, bestrahlt 2001 bis 2010, rückblickend",
            "1043 people with spinal metastases irradiated 2001 to 2010, retrospective"),
        Misuse = [new(
            "Nicht bei hämatologischen Tumoren, unbekanntem oder seltenem Primärtumor und am Kreuzbein: sie waren ausgeschlossen.",
            "Not in haematological tumours, unknown or rare primaries and at the sacrum: they were excluded.")],
        Fits = !Tumour.Primary.IsAnyOf(PrimaryTumour.Myeloma, PrimaryTumour.Lymphoma, PrimaryTumour.UnknownPrimary)
            & !Lesion.AffectedLevels.HoldsAnyOf(SpinalLevel.S1, SpinalLevel.S2, SpinalLevel.S3, SpinalLevel.S4, SpinalLevel.S5),
        Items =
        [
            CommonItems.Named(
                "clinical_profile",
                "klinisches Profil des Primärtumors (Zuordnung nicht gelesen)",
                "clinical profile of the primary (assignment not read)"),
            CommonItems.Named("karnofsky", "Karnofsky 80-100 oder 10-70", "Karnofsky 80-100 or 10-70"),
            CommonItems.Named(
                "visceral_or_brain_metastases",
                "viszerale oder Hirnmetastasen (nur im günstigen Profil)",
                "visceral or brain metastases (favourable profile only)"),
        ],
        Groups =
        [
            new("a", new("Kategorie A", "category A"), null) { Outcomes = [Outcomes.MedianSurvival(31.2m, 31.2m, new NumberRange(25.2m, 37.3m))] },
            new("b", new("Kategorie B", "category B"), null) { Outcomes = [Outcomes.MedianSurvival(15.4m, 15.4m, new NumberRange(11.9m, 18.2m))] },
            new("c", new("Kategorie C", "category C"), null) { Outcomes = [Outcomes.MedianSurvival(4.8m, 4.8m, new NumberRange(4.1m, 5.4m))] },
            new("d", new("Kategorie D", "category D"), null) { Outcomes = [Outcomes.MedianSurvival(1.6m, 1.6m, new NumberRange(1.4m, 1.9m))] },
        ],
        Sources = ["§7.1.2.1", new(
            "Bollen 2014, Neuro-Oncology 16(7):991-8 [145] (Zusammenfassung); Dissertation des Autors (einzelne Seiten)",
            "Bollen 2014, Neuro-Oncology 16(7):991-8 [145] (abstract); thesis of the author (single pages)")],
        Notes = ["ID6"],
        Remarks =
        [
            new(
                "A ist die günstigste Kategorie. Das Profil je Tumor und das Ablaufschema lagen uns nicht vor: die Kategorie wird eingegeben (group=a bis d).",
                "A is the best category. The profile of each tumour and the flow chart were not available to us: the category is entered (group=a to d)."),
            new(
                "Die Leitlinie nennt das Modell komplex und nur begrenzt praktikabel.",
                "The guideline calls the model complex and of limited use in practice."),
        ],
    };

    /// <summary>Westhoff 2014, simple model (IJROBP 90(4):739-47): a table of 12 cells that we do not have.</summary>
    public static Score Westhoff { get; } = new()
    {
        Code = "westhoff_2014_simple",
        IsPrognosis = true,
        Title = new("Einfaches Modell nach Westhoff (2014)", "Westhoff simple model (2014)"),
        Section = "7.1.2.1",
        Kind = ScoreKind.Reference,
        Direction = ScoreDirection.NotOrdered,
        Certainty = Certainty.NotFound,
        Purpose = new(
            "Überleben zu fünf Zeitpunkten von 3 bis 18 Monaten bei bestrahlten Knochenmetastasen",
            "survival at five times from 3 to 18 months with irradiated bone metastases"),
        Cohort = new("1157 Personen; geprüft an 934 mit bestrahlten Wirbelsäulenmetastasen", "1157 people; checked in 934 with irradiated spinal metastases"),
        Misuse = [new(
            "Das Modell unterschätzt das Überleben. Karnofsky 10 ist nicht abgedeckt.",
            "The model underestimates survival. Karnofsky 10 is not covered.")],
        Items =
        [
            CommonItems.Named("karnofsky", "Karnofsky 90-100, 70-80 oder 20-60", "Karnofsky 90-100, 70-80 or 20-60"),
            CommonItems.Named("primary_group", "Mamma, Prostata, Lunge oder andere", "breast, prostate, lung or other"),
        ],
        Groups = [],
        Sources = ["§7.1.2.1", new("Westhoff 2014, IJROBP 90(4):739-47 [146] (Zusammenfassung)", "Westhoff 2014, IJROBP 90(4):739-47 [146] (abstract)")],
        Notes = ["ID6", "ID33", "IB32"],
        Remarks = [new(
            "C-Statistik einfach gegen komplex: Leitlinie 0,72 gegen 0,71, in der Zusammenfassung umgekehrt.",
            "C-statistic simple against complex: printed 0.72 against 0.71, the reverse in the abstract.")],
    };

    /// <summary>Rades 2019 (BMC Cancer 19:1156): 8 to 17 points.</summary>
    public static Score Rades2019 { get; } = new()
    {
        Code = "rades_2019_bone",
        IsPrognosis = true,
        Title = new("Rades-Überlebensscore bei Knochenmetastasen (2019)", "Rades survival score, bone metastases (2019)"),
        Section = "7.1.2.1",
        Kind = ScoreKind.EnteredTotal,
        Direction = ScoreDirection.HigherIsBetter,
        Certainty = Certainty.ReadInSource,
        Purpose = new("Überleben nach 12 Monaten bei bestrahlten Knochenmetastasen", "survival at 12 months with irradiated bone metastases"),
        Cohort = new("445 Personen, bestrahlt 2009 bis 2017, rückblickend", "445 people irradiated 2009 to 2017, retrospective"),
        Misuse = [new("Nach der Leitlinie noch nicht validiert.", "Not validated yet, says the guideline.")],
        Range = new(8, 17),
        Items =
        [
            CommonItems.Named("karnofsky", "Karnofsky-Index", "Karnofsky index"),
            CommonItems.Named("primary_tumour_type", "Art des Primärtumors", "type of primary tumour"),
            CommonItems.Named("age", "Alter", "age"),
        ],
        Groups =
        [
            new("8_to_9", new("8 bis 9 Punkte", "8 to 9 points"), new NumberRange(8, 9))
            {
                Outcomes = [Outcomes.Survival(12, 9, 9), Outcomes.Survival(12, null, 7, LaterCheck), Outcomes.MedianSurvival(3, null)],
            },
            new("10_to_14", new("10 bis 14 Punkte", "10 to 14 points"), new NumberRange(10, 14))
            {
                Outcomes = [Outcomes.Survival(12, 38, 38), Outcomes.Survival(12, null, 30, LaterCheck), Outcomes.MedianSurvival(8, null)],
            },
            new("15_to_17", new("15 bis 17 Punkte", "15 to 17 points"), new NumberRange(15, 17))
            {
                Outcomes = [Outcomes.Survival(12, 72, 72), Outcomes.Survival(12, null, 71, LaterCheck), Outcomes.MedianSurvival(24, null)],
            },
        ],
        Sources = [
            "§7.1.2.1",
            new("Rades 2019, BMC Cancer 19:1156 [147] (Zusammenfassung)", "Rades 2019, BMC Cancer 19:1156 [147] (abstract)"),
            new("J Clin Med Res 2020;12:90-99 (spätere Prüfung, n = 270)", "J Clin Med Res 2020;12:90-99 (later check, n = 270)"),
        ],
        Notes = ["ID6"],
    };

    private static Core.Text LaterCheck => new("spätere Prüfung 2020, 270 Personen", "later check 2020, 270 people");
}
