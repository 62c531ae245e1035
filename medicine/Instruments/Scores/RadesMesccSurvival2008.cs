using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Instruments.Scores;

/// <summary>
/// Survival after radiotherapy alone for MESCC, the older score (§7.1.2.2; Rades 2008 [148], Cancer 112(1):157-61) and its
/// simplification (Rades 2010 [149], Cancer 116(15):3670-3). Groups and rates read in abstracts; no page confirmed the points.
/// </summary>
public static class RadesMesccSurvival2008
{
    private static readonly Text Purpose = new(
        "Überleben 6 Monate nach alleiniger Bestrahlung einer MESCC",
        "survival at 6 months after radiotherapy alone for MESCC");

    private static readonly IReadOnlyList<ScoreItem> Factors =
    [
        CommonItems.Named("primary_tumour_type", "Art des Primärtumors", "type of primary tumour"),
        CommonItems.Named("other_bone_metastases", "weitere Knochenmetastasen", "other bone metastases"),
        CommonItems.Named("visceral_metastases", "viszerale Metastasen", "visceral metastases"),
        CommonItems.Named("interval_to_mescc", "Zeit von der Tumordiagnose bis zur MESCC", "time from tumour diagnosis to MESCC"),
        CommonItems.Named("ambulatory", "gehfähig vor der Bestrahlung", "ambulatory before radiotherapy"),
        CommonItems.Named("time_developing_motor_deficits", "Entwicklungszeit der motorischen Defizite", "time developing motor deficits"),
    ];

    private static readonly IReadOnlyList<Text> Limits =
    [
        new("Die Leitlinie zieht den Score von 2022 vor.", "The guideline prefers the score of 2022."),
        new("Nicht nach Operation.", "Not after surgery."),
    ];

    private static readonly Text OutsideCheck = new(
        "Eine Prüfung außerhalb (83 Personen, [150]) trennte nur die beste Gruppe, von der 40 % nach 6 Monaten lebten.",
        "A check elsewhere (83 people, [150]) separated only the best group, of whom 40 % were alive at 6 months.");

    /// <summary>The score with five groups: 20 to 45 points.</summary>
    public static Score FiveGroups { get; } = new()
    {
        Code = "rades_2008_mescc_survival",
        IsPrognosis = true,
        Title = new("Rades-Überlebensscore bei MESCC (2008), fünf Gruppen", "Rades survival score in MESCC (2008), five groups"),
        Section = "7.1.2.2",
        Kind = ScoreKind.EnteredTotal,
        Direction = ScoreDirection.HigherIsBetter,
        Certainty = Certainty.ReadInSource,
        Purpose = Purpose,
        Cohort = new("1852 Personen mit MESCC, nur bestrahlt, rückblickend", "1852 people with MESCC, radiotherapy alone, retrospective"),
        Misuse = Limits,
        Fits = SpinalCanal.MesccPresent,
        Range = new(20, 45),
        Items = Factors,
        Groups =
        [
            new("20_to_25", new("20 bis 25 Punkte", "20 to 25 points"), new NumberRange(20, 25))
            {
                Outcomes = [Outcomes.Survival(6, 4, 4), Outcomes.Survival(6, null, 7, Outcomes.Validation)],
            },
            new("26_to_30", new("26 bis 30 Punkte", "26 to 30 points"), new NumberRange(26, 30))
            {
                Outcomes = [Outcomes.Survival(6, 11, 11), Outcomes.Survival(6, null, 19, Outcomes.Validation)],
            },
            new("31_to_35", new("31 bis 35 Punkte", "31 to 35 points"), new NumberRange(31, 35))
            {
                Outcomes = [Outcomes.Survival(6, printed: 38, source: 48), Outcomes.Survival(6, null, 56, Outcomes.Validation)],
            },
            new("36_to_40", new("36 bis 40 Punkte", "36 to 40 points"), new NumberRange(36, 40))
            {
                Outcomes = [Outcomes.Survival(6, 87, null), Outcomes.Survival(6, null, 73, Outcomes.Validation)],
            },
            new("41_to_45", new("41 bis 45 Punkte", "41 to 45 points"), new NumberRange(41, 45))
            {
                Outcomes = [Outcomes.Survival(6, 99, null), Outcomes.Survival(6, null, 90, Outcomes.Validation)],
            },
        ],
        Sources = [
            "§7.1.2.2",
            new("Rades 2008, Cancer 112(1):157-61 [148] (Zusammenfassung)", "Rades 2008, Cancer 112(1):157-61 [148] (abstract)"),
            new("Rades 2010, Cancer 116(15):3670-3 [149] (Zusammenfassung: Validierung)", "Rades 2010, Cancer 116(15):3670-3 [149] (abstract: validation)"),
        ],
        Notes = ["ID1", "ID6", "ID34", "IA23"],
        Remarks =
        [
            new(
                "31 bis 35 Punkte: Leitlinie 38 %, in der Zusammenfassung der Arbeit 48 %.",
                "31 to 35 points: printed 38 %, 48 % in the abstract of the paper."),
            new("Validierung: Leitlinie 435 Personen, in der Zusammenfassung 439.", "Validation: printed 435 people, 439 in the abstract."),
            OutsideCheck,
        ],
    };

    /// <summary>The simplified score with three groups.</summary>
    public static Score ThreeGroups { get; } = new()
    {
        Code = "rades_2010_mescc_survival_simplified",
        IsPrognosis = true,
        Title = new("Rades-Überlebensscore bei MESCC (2010), drei Gruppen", "Rades survival score in MESCC (2010), three groups"),
        Section = "7.1.2.2",
        Kind = ScoreKind.EnteredTotal,
        Direction = ScoreDirection.HigherIsBetter,
        Certainty = Certainty.ReadInSource,
        Purpose = Purpose,
        Cohort = new("439 Personen (Leitlinie 435) mit MESCC, nur bestrahlt", "439 people (printed 435) with MESCC, radiotherapy alone"),
        Misuse = Limits,
        Fits = SpinalCanal.MesccPresent,
        Range = new(20, 45),
        Items = Factors,
        Groups =
        [
            new("20_to_30", new("20 bis 30 Punkte", "20 to 30 points"), new NumberRange(20, 30)) { Outcomes = [Outcomes.Survival(6, null, 14)] },
            new("31_to_35", new("31 bis 35 Punkte", "31 to 35 points"), new NumberRange(31, 35)) { Outcomes = [Outcomes.Survival(6, null, 56)] },
            new("36_to_45", new("36 bis 45 Punkte", "36 to 45 points"), new NumberRange(36, 45)) { Outcomes = [Outcomes.Survival(6, null, 80)] },
        ],
        Sources = ["§7.1.2.2", new("Rades 2010, Cancer 116(15):3670-3 [149] (Zusammenfassung)", "Rades 2010, Cancer 116(15):3670-3 [149] (abstract)")],
        Notes = ["ID6", "ID34"],
        Remarks = [OutsideCheck],
    };
}
