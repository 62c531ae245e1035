using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Instruments.Scores;

/// <summary>
/// Shizuoka score (Mizumoto 2008, Cancer, doi 10.1002/cncr.23888; not in the guideline): survival after radiotherapy for spinal
/// metastases; 0 to 14 points, higher is worse. Read in the paper's abstract, which does not list the unfavourable primaries.
/// </summary>
public static class Mizumoto
{
    /// <summary>The score.</summary>
    public static Score Score { get; } = new()
    {
        Code = "x_mizumoto_2008",
        IsPrognosis = true,
        Title = new("Score nach Mizumoto (Shizuoka, 2008)", "Mizumoto score (Shizuoka, 2008)"),
        Section = "",
        Direction = ScoreDirection.HigherIsWorse,
        Certainty = Certainty.ReadInSource,
        Purpose = new(
            "Überleben nach Bestrahlung von Wirbelsäulenmetastasen (nicht Teil der Leitlinie)",
            "survival after radiotherapy for spinal metastases (not part of the guideline)"),
        Cohort = new("544 Personen, bestrahlt wegen Wirbelsäulenmetastasen", "544 people irradiated for spinal metastases"),
        Misuse = [new(
            "Welche Primärtumoren ungünstig sind, ist nicht gelesen: es wird nicht aus dem Primärtumor abgeleitet.",
            "Which primaries are unfavourable was not read: it is not derived from the primary tumour.")],
        Range = new(0, 14),
        Items =
        [
            new("unfavourable_primary", new("ungünstiger Primärtumor", "unfavourable primary"), ScoreItem.Yes(3), ScoreItem.No(0))
            {
                Note = new(
                    "Die Liste der Arbeit liegt uns nicht vor; die Zuordnung trägt ein, wer sie kennt.",
                    "We do not have the list of the paper; the entry is made by someone who knows it."),
            },
            ScoreItem.Of(
                GeneralCondition.EcogPerformanceStatus,
                ScoreItem.Band(GeneralCondition.EcogPerformanceStatus, 0, 2, 0),
                ScoreItem.Band(GeneralCondition.EcogPerformanceStatus, 3, 4, 3),
                ScoreItem.RefusedBand(GeneralCondition.EcogPerformanceStatus, 5, 5, PerformanceScales.DeadHasNoPrognosis)),
            new("hypercalcaemia", new("Hyperkalzämie", "hypercalcaemia"), ScoreItem.Yes(2), ScoreItem.No(0))
            {
                Note = new("Einen Grenzwert nennt die Zusammenfassung nicht.", "The abstract names no threshold."),
            },
            ScoreItem.Of(Tumour.VisceralMetastases, yes: 2, no: 0),
            CommonItems.PreviousChemotherapy(2, 0),
            CommonItems.MultipleBoneMetastases(1, 0),
            ScoreItem.Of(
                GeneralCondition.AgeInYears,
                ScoreItem.Band(GeneralCondition.AgeInYears, 0, 70, 0),
                ScoreItem.BandFrom(GeneralCondition.AgeInYears, 71, 1)),
        ],
        Groups =
        [
            new("good", new("gute Prognose", "good prognosis"), new(0, 4))
            {
                Outcomes = [
                    Outcomes.MedianSurvival(null, 27.1m),
                    Outcomes.Survival(6, null, 89),
                    Outcomes.Survival(12, null, 77),
                    Outcomes.Survival(24, null, 54),
                ],
            },
            new("intermediate", new("mittlere Prognose", "intermediate prognosis"), new(5, 9))
            {
                Outcomes = [
                    Outcomes.MedianSurvival(null, 5.4m),
                    Outcomes.Survival(6, null, 46),
                    Outcomes.Survival(12, null, 22),
                    Outcomes.Survival(24, null, 9),
                ],
            },
            new("poor", new("schlechte Prognose", "poor prognosis"), new(10, 14))
            {
                Outcomes = [Outcomes.MedianSurvival(null, 1.8m), Outcomes.Survival(6, null, 7), Outcomes.Survival(12, null, 4), Outcomes.Survival(24, null, 0)],
            },
        ],
        Sources = [new("Mizumoto 2008, Cancer, doi 10.1002/cncr.23888 (Zusammenfassung)", "Mizumoto 2008, Cancer, doi 10.1002/cncr.23888 (abstract)")],
    };
}
