using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Instruments.Scores;

/// <summary>
/// Survival after radiotherapy alone for MESCC (§7.1.2.2; Rades 2022 [157], Pract Radiat Oncol 12:354-62), which the guideline
/// prefers. Two versions; factors, ranges, groups and rates read in the abstract, points per factor not available to us.
/// </summary>
public static class RadesMesccSurvival2022
{
    private static readonly Text Who = new(
        "264 Personen aus drei prospektiven Studien 2010 bis 2021, symptomatische MESCC, Bestrahlung ohne Operation",
        "264 people of three prospective trials 2010 to 2021, symptomatic MESCC, radiotherapy without surgery");

    private static readonly Text Purpose = new(
        "Überleben 6 Monate nach alleiniger Bestrahlung einer MESCC",
        "survival at 6 months after radiotherapy alone for MESCC");

    private static readonly IReadOnlyList<Citation> Sources =
        [
            "§7.1.2.2",
            new(
                "Rades 2022, Pract Radiat Oncol 12(4):354-62, doi 10.1016/j.prro.2022.03.012 [157] (Zusammenfassung)",
                "Rades 2022, Pract Radiat Oncol 12(4):354-62, doi 10.1016/j.prro.2022.03.012 [157] (abstract)"),
        ];

    /// <summary>Version A, with other distant lesions as yes or no: 8 to 18 points.</summary>
    public static Score VersionA { get; } = new()
    {
        Code = "rades_2022_mescc_survival",
        IsPrognosis = true,
        Title = new("Rades-Überlebensscore bei MESCC (2022), Fassung A", "Rades survival score in MESCC (2022), version A"),
        Section = "7.1.2.2",
        Kind = ScoreKind.EnteredTotal,
        Direction = ScoreDirection.HigherIsBetter,
        Certainty = Certainty.ReadInSource,
        Purpose = Purpose,
        Cohort = Who,
        Misuse = [new("Nicht nach Operation.", "Not after surgery.")],
        Fits = SpinalCanal.MesccPresent,
        Range = new(8, 18),
        Items =
        [
            CommonItems.Named("primary_tumour_type", "Art des Primärtumors", "type of primary tumour"),
            CommonItems.Named("other_distant_lesions", "andere Fernherde (ja, nein)", "other distant lesions (yes, no)"),
            CommonItems.Named("ambulatory", "gehfähig vor der Bestrahlung", "ambulatory before radiotherapy"),
        ],
        Groups =
        [
            new("8_to_9", new("8 bis 9 Punkte", "8 to 9 points"), new NumberRange(8, 9)) { Outcomes = [Outcomes.Survival(6, 13, 12.8m)] },
            new("10_to_13", new("10 bis 13 Punkte", "10 to 13 points"), new NumberRange(10, 13)) { Outcomes = [Outcomes.Survival(6, 35, 34.7m)] },
            new("14_to_17", new("14 bis 17 Punkte", "14 to 17 points"), new NumberRange(14, 17)) { Outcomes = [Outcomes.Survival(6, 63, 62.8m)] },
            new("18", new("18 Punkte", "18 points"), new NumberRange(18, 18)) { Outcomes = [Outcomes.Survival(6, 90, 90.0m)] },
        ],
        Sources = Sources,
        Notes = ["ID4", "ID6", "IA23"],
        Remarks =
        [
            new(
                "Die Leitlinie nennt den zweiten Faktor viszerale Metastasen; in der Arbeit heißt er andere Fernherde, getrennt von weiteren Knochenherden.",
                "The guideline calls the second factor visceral metastases; in the paper it is other distant lesions, apart from additional bone lesions."),
            new("Die vier Raten stehen in [157], nicht in [158].", "The four rates are those of [157], not of [158]."),
        ],
    };

    /// <summary>Version B, with the number of organs involved: 8 to 17 points.</summary>
    public static Score VersionB { get; } = new()
    {
        Code = "rades_2022_mescc_survival_b",
        IsPrognosis = true,
        Title = new("Rades-Überlebensscore bei MESCC (2022), Fassung B", "Rades survival score in MESCC (2022), version B"),
        Section = "7.1.2.2",
        Kind = ScoreKind.EnteredTotal,
        Direction = ScoreDirection.HigherIsBetter,
        Certainty = Certainty.ReadInSource,
        Purpose = Purpose,
        Cohort = Who,
        Misuse = [new("Punkte der Fassung A nicht hier eingeben.", "Do not enter points of version A here.")],
        Fits = SpinalCanal.MesccPresent,
        Range = new(8, 17),
        Items =
        [
            CommonItems.Named("primary_tumour_type", "Art des Primärtumors", "type of primary tumour"),
            CommonItems.Named("organs_involved", "Anzahl von Metastasen betroffener Organe", "number of organs involved by metastases"),
            CommonItems.Named("ambulatory", "gehfähig vor der Bestrahlung", "ambulatory before radiotherapy"),
        ],
        Groups =
        [
            new("8_to_10", new("8 bis 10 Punkte", "8 to 10 points"), new NumberRange(8, 10)) { Outcomes = [Outcomes.Survival(6, null, 11.1m)] },
            new("11_to_14", new("11 bis 14 Punkte", "11 to 14 points"), new NumberRange(11, 14)) { Outcomes = [Outcomes.Survival(6, null, 42.0m)] },
            new("15_to_16", new("15 bis 16 Punkte", "15 to 16 points"), new NumberRange(15, 16)) { Outcomes = [Outcomes.Survival(6, null, 68.6m)] },
            new("17", new("17 Punkte", "17 points"), new NumberRange(17, 17)) { Outcomes = [Outcomes.Survival(6, null, 91.7m)] },
        ],
        Sources = Sources,
        Notes = ["ID4", "ID6"],
        Remarks = [new("Die Leitlinie nennt diese Fassung nicht.", "The guideline does not name this version.")],
    };
}
