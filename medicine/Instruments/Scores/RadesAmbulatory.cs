using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Instruments.Scores;

/// <summary>
/// Walking after radiotherapy alone for MESCC (§7.1.2.3, R24): the score of 2022 ([163], Cancers 14:3827), which the guideline
/// prefers, the one of 2008 ([161], IJROBP 72(3):905-8) and its simplification of 2011 ([162], IJROBP 79(5):1503-6). Factors, ranges,
/// groups and rates read in abstracts; points per factor not available to us.
/// </summary>
public static class RadesAmbulatory
{
    private static readonly Text Purpose = new(
        "Gehfähigkeit nach alleiniger Bestrahlung einer MESCC",
        "walking after radiotherapy alone for MESCC");

    private static readonly Text Prospective = new("prospektive Prüfung 2011", "prospective check 2011");

    private static readonly IReadOnlyList<ScoreItem> FactorsOf2008 =
    [
        CommonItems.Named("primary_tumour_type", "Art des Primärtumors", "type of primary tumour"),
        CommonItems.Named("interval_to_mescc", "Zeit von der Tumordiagnose bis zur MESCC", "time from tumour diagnosis to MESCC"),
        CommonItems.Named("visceral_metastases", "viszerale Metastasen", "visceral metastases"),
        CommonItems.Named(
            "motor_function",
            "motorische Funktion vor der Bestrahlung (mehr als ja oder nein)",
            "motor function before radiotherapy (more than yes or no)"),
        CommonItems.Named("time_developing_motor_deficits", "Entwicklungszeit der motorischen Defizite", "time developing motor deficits"),
    ];

    private static readonly IReadOnlyList<Text> PreferNewer = [new("Die Leitlinie zieht den Score von 2022 vor.", "The guideline prefers the score of 2022.")];

    private static readonly Text FiveNotSix = new(
        "Der Text kündigt sechs Faktoren an und nennt fünf; die Arbeit hat fünf.",
        "The text announces six factors and lists five; the paper has five.");

    /// <summary>The score of 2022: 17 to 37 points.</summary>
    public static Score Score2022 { get; } = new()
    {
        Code = "rades_2022_ambulatory",
        IsPrognosis = true,
        Title = new("Rades-Gehfähigkeitsscore (2022)", "Rades ambulatory score (2022)"),
        Section = "7.1.2.3",
        Kind = ScoreKind.EnteredTotal,
        Direction = ScoreDirection.HigherIsBetter,
        Certainty = Certainty.ReadInSource,
        Purpose = Purpose,
        Cohort = new(
            "283 Personen aus drei prospektiven Studien, symptomatische MESCC, nur bestrahlt",
            "283 people of three prospective trials, symptomatic MESCC, radiotherapy alone"),
        Misuse = [new(
            "Die lokale Kontrolle von 100 % der ungünstigsten Gruppe beruht auf sehr wenigen Überlebenden.",
            "The local control of 100 % in the worst group rests on very few survivors.")],
        Fits = SpinalCanal.MesccPresent,
        Range = new(17, 37),
        Items =
        [
            CommonItems.Named("primary_tumour_type", "Art des Primärtumors", "type of primary tumour"),
            CommonItems.Named("sensory_deficits", "sensible Defizite", "sensory deficits"),
            CommonItems.Named("sphincter_dysfunction", "Blasen-Mastdarm-Störung", "sphincter dysfunction"),
            CommonItems.Named("ambulatory", "gehfähig vor der Bestrahlung", "ambulatory before radiotherapy"),
        ],
        Groups =
        [
            Of(17, 21, Outcomes.Walking(10, 10), LocalControl(100)),
            Of(22, 31, Outcomes.Walking(65, 65), LocalControl(75)),
            Of(32, 37, Outcomes.Walking(97, 97), LocalControl(88)),
        ],
        Sources = ["§7.1.2.3", new("Rades 2022, Cancers 14(15):3827 [163] (Zusammenfassung)", "Rades 2022, Cancers 14(15):3827 [163] (abstract)")],
        Notes = ["ID3", "ID6"],
        Remarks = [new(
            "Vorhersage der Gehfähigkeit, neu gegen alt: Leitlinie 98 gegen 97 %, in der Arbeit 97 gegen 98 %; des Nichtgehens 90 gegen 79 %.",
            "Prediction of walking, new against old: printed 98 against 97 %, 97 against 98 % in the paper; of not walking 90 against 79 %.")],
    };

    /// <summary>The score of 2008: 21 to 44 points, five groups.</summary>
    public static Score Score2008 { get; } = new()
    {
        Code = "rades_2008_ambulatory",
        IsPrognosis = true,
        Title = new("Rades-Gehfähigkeitsscore (2008), fünf Gruppen", "Rades ambulatory score (2008), five groups"),
        Section = "7.1.2.3",
        Kind = ScoreKind.EnteredTotal,
        Direction = ScoreDirection.HigherIsBetter,
        Certainty = Certainty.ReadInSource,
        Purpose = Purpose,
        Cohort = new("2096 Personen mit MESCC, nur bestrahlt, rückblickend", "2096 people with MESCC, radiotherapy alone, retrospective"),
        Misuse = PreferNewer,
        Fits = SpinalCanal.MesccPresent,
        Range = new(21, 44),
        Items = FactorsOf2008,
        Groups =
        [
            Of(21, 28, Outcomes.Walking(6, 6.2m), Outcomes.Walking(null, 10.6m, Prospective), Outcomes.Survival(3, null, 29), Outcomes.Survival(6, null, 6)),
            Of(29, 31, Outcomes.Walking(44, 43.5m), Outcomes.Walking(null, 43.5m, Prospective), Outcomes.Survival(3, null, 62), Outcomes.Survival(6, null, 31)),
            Of(32, 34, Outcomes.Walking(70, 70.0m), Outcomes.Walking(null, 71.0m, Prospective), Outcomes.Survival(3, null, 77), Outcomes.Survival(6, null, 42)),
            Of(35, 37, Outcomes.Walking(86, 86.1m), Outcomes.Walking(null, 89.5m, Prospective), Outcomes.Survival(3, null, 84), Outcomes.Survival(6, null, 61)),
            Of(38, 44, Outcomes.Walking(99, 98.7m), Outcomes.Walking(null, 98.5m, Prospective), Outcomes.Survival(3, null, 98), Outcomes.Survival(6, null, 93)),
        ],
        Sources = [
            "§7.1.2.3",
            new("Rades 2008, IJROBP 72(3):905-8 [161] (Zusammenfassung)", "Rades 2008, IJROBP 72(3):905-8 [161] (abstract)"),
            new(
                "Rades 2011, IJROBP 79(5):1503-6 [162] (Zusammenfassung: prospektive Prüfung)",
                "Rades 2011, IJROBP 79(5):1503-6 [162] (abstract: prospective check)"),
        ],
        Notes = ["ID2", "ID6"],
        Remarks = [FiveNotSix],
    };

    /// <summary>The simplification of 2011: three groups.</summary>
    public static Score Score2011 { get; } = new()
    {
        Code = "rades_2011_ambulatory_simplified",
        IsPrognosis = true,
        Title = new("Rades-Gehfähigkeitsscore (2011), drei Gruppen", "Rades ambulatory score (2011), three groups"),
        Section = "7.1.2.3",
        Kind = ScoreKind.EnteredTotal,
        Direction = ScoreDirection.HigherIsBetter,
        Certainty = Certainty.ReadInSource,
        Purpose = Purpose,
        Cohort = new("Personen mit MESCC, nur bestrahlt; 2011 prospektiv geprüft", "people with MESCC, radiotherapy alone; prospective check in 2011"),
        Misuse = PreferNewer,
        Fits = SpinalCanal.MesccPresent,
        Range = new(21, 44),
        Items = FactorsOf2008,
        Groups =
        [
            Of(21, 28, Outcomes.Walking(null, 6.2m), Outcomes.Walking(null, 10.6m, Prospective)),
            Of(29, 37, Outcomes.Walking(null, 68.4m), Outcomes.Walking(null, 70.9m, Prospective)),
            Of(38, 44, Outcomes.Walking(null, 98.7m), Outcomes.Walking(null, 98.5m, Prospective)),
        ],
        Sources = ["§7.1.2.3", new("Rades 2011, IJROBP 79(5):1503-6 [162] (Zusammenfassung)", "Rades 2011, IJROBP 79(5):1503-6 [162] (abstract)")],
        Notes = ["ID2", "ID6"],
        Remarks = [FiveNotSix],
    };

    private static ScoreGroup Of(int low, int high, params IReadOnlyList<ScoreOutcome> outcomes) =>
        new($"{low}_to_{high}", new($"{low} bis {high} Punkte", $"{low} to {high} points"), new NumberRange(low, high)) { Outcomes = outcomes };

    private static ScoreOutcome LocalControl(decimal percent) =>
        new(new("lokale Kontrolle nach 24 Monaten", "local control at 24 months"), "%") { HorizonMonths = 24, Source = percent };
}
