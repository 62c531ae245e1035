using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Instruments.Scores;

/// <summary>
/// Revised Katagiri score (Katagiri 2014, Cancer Med 3(5):1359-67; not in the guideline): 0 to 10 points, higher is worse. Points
/// read in a secondary source that took them from the open paper.
/// </summary>
public static class Katagiri
{
    /// <summary>The score.</summary>
    public static Score Score { get; } = new()
    {
        Code = "x_katagiri_2014",
        IsPrognosis = true,
        Title = new("Revidierter Katagiri-Score (2014)", "Revised Katagiri score (2014)"),
        Section = "",
        Direction = ScoreDirection.HigherIsWorse,
        Certainty = Certainty.ReadInSecondarySource,
        Purpose = new("Überleben bei Knochenmetastasen (nicht Teil der Leitlinie)", "survival with bone metastases (not part of the guideline)"),
        Misuse = [new(
            "In einer Bestrahlungskohorte war das Überleben deutlich kürzer als bei der Entwicklung.",
            "In a radiotherapy cohort survival was clearly shorter than in the derivation.")],
        Range = new(0, 10),
        Items =
        [
            new(
                "primary_growth",
                new("Wachstum des Primärtumors", "growth of the primary"),
                new(
                    "slow",
                    new(
                        "langsam: hormonabhängig Mamma/Prostata, Schilddrüse, Myelom, Lymphom",
                        "slow: hormone-dependent breast/prostate, thyroid, myeloma, lymphoma"))
                {
                    Points = new(0, 0),
                    When = Tumour.Primary.IsAnyOf(PrimaryTumour.ThyroidDifferentiated, PrimaryTumour.Myeloma, PrimaryTumour.Lymphoma)
                        | (Tumour.Primary.Is(PrimaryTumour.Prostate) & !Tumour.CastrationResistantProstateCancer),
                    MayBe = Tumour.Primary.IsAnyOf(PrimaryTumour.Breast, PrimaryTumour.Other),
                },
                new(
                    "moderate",
                    new(
                        "mäßig: Lunge mit zielgerichteter Therapie, hormonunabhängig Mamma/Prostata, Niere, Sarkom u. a.",
                        "moderate: lung on targeted drugs, hormone-independent breast/prostate, kidney, sarcoma etc."))
                {
                    Points = new(2, 2),
                    When = Tumour.Primary.IsAnyOf(PrimaryTumour.RenalCell, PrimaryTumour.Sarcoma)
                        | (Tumour.Primary.Is(PrimaryTumour.Prostate) & Tumour.CastrationResistantProstateCancer)
                        | (CommonItems.Lung & Tumour.CurrentSystemicTherapies.Holds(SystemicTherapy.Targeted)),
                    MayBe = Tumour.Primary.Is(PrimaryTumour.Breast) | NotListed,
                },
                new(
                    "rapid",
                    new(
                        "rasch: andere Lunge, kolorektal, Magen, Pankreas, Kopf-Hals, Ösophagus, Leber, Melanom, unbekannt u. a.",
                        "rapid: other lung, colorectal, gastric, pancreatic, head and neck, oesophageal, liver, melanoma, unknown etc."))
                {
                    Points = new(3, 3),
                    When = Tumour.Primary.IsAnyOf(PrimaryTumour.Colorectal, PrimaryTumour.Melanoma, PrimaryTumour.UnknownPrimary)
                        | (CommonItems.Lung & !Tumour.CurrentSystemicTherapies.Holds(SystemicTherapy.Targeted)),
                    MayBe = NotListed,
                }),
            new(
                "visceral_or_cerebral_metastases",
                new("viszerale oder zerebrale Metastasen", "visceral or cerebral metastases"),
                new("none", new("keine", "none")) { Points = new(0, 0), When = !Tumour.VisceralMetastases & !Tumour.BrainMetastases },
                new("nodular", new("knotig", "nodular")) { Points = new(1, 1) },
                new("disseminated", new("disseminiert (Pleura, Peritoneum, Meningen)", "disseminated (pleural, peritoneal, leptomeningeal)"))
                {
                    Points = new(2, 2),
                }),
            new(
                "laboratory",
                new("Labor", "laboratory"),
                new("normal", new("unauffällig", "normal")) { Points = new(0, 0) },
                new(
                    "abnormal",
                    new(
                        "CRP ab 0,4 mg/dl, LDH ab 250 IU/l oder Albumin unter 3,7 g/dl",
                        "CRP 0.4 mg/dl or more, LDH 250 IU/l or more, or albumin below 3.7 g/dl")) { Points = new(1, 1) },
                new(
                    "critical",
                    new(
                        "Thrombozyten unter 100000/µl, Kalzium ab 10,3 mg/dl oder Bilirubin ab 1,4 mg/dl",
                        "platelets below 100000/µl, calcium 10.3 mg/dl or more, or bilirubin 1.4 mg/dl or more")) { Points = new(2, 2) })
            {
                Note = new("Werte in den Einheiten der Quelle; hier wird nichts umgerechnet.", "Values in the units of the source; nothing is converted here."),
            },
            ScoreItem.Of(
                GeneralCondition.EcogPerformanceStatus,
                ScoreItem.Band(GeneralCondition.EcogPerformanceStatus, 0, 2, 0),
                ScoreItem.Band(GeneralCondition.EcogPerformanceStatus, 3, 4, 1),
                ScoreItem.RefusedBand(GeneralCondition.EcogPerformanceStatus, 5, 5, PerformanceScales.DeadHasNoPrognosis)),
            CommonItems.PreviousChemotherapy(1, 0),
            CommonItems.MultipleBoneMetastases(1, 0),
        ],
        Groups =
        [
            new("low", new("niedriges Risiko", "low risk"), new(0, 3)) { Outcomes = [Outcomes.Survival(12, null, 91)] },
            new("intermediate", new("mittleres Risiko", "intermediate risk"), new(4, 6)) { Outcomes = [Outcomes.Survival(12, null, 49)] },
            new("high", new("hohes Risiko", "high risk"), new(7, 10)) { Outcomes = [Outcomes.Survival(12, null, 6)] },
        ],
        Sources =
        [
            "Katagiri 2014, Cancer Med 3(5):1359-67",
            new("sophiewell.com lib/katagiri-v606.js (Punkte)", "sophiewell.com lib/katagiri-v606.js (points)"),
            new(
                "Kubota 2019, doi 10.1186/s13014-019-1218-z (Zusammenfassung: Prüfung nach Bestrahlung, n = 616)",
                "Kubota 2019, doi 10.1186/s13014-019-1218-z (abstract: check after radiotherapy, n = 616)"),
        ],
        Remarks = [new(
            "Die Zusammenfassung der Bestrahlungskohorte nennt vier Zeitpunkte, aber drei Werte je Gruppe; sie werden deshalb nicht zugeordnet.",
            "The abstract of the radiotherapy cohort names four times but three values a group; they are therefore not assigned.")],
    };

    private static Core.Logic.Condition NotListed => Tumour.Primary.IsAnyOf(
        PrimaryTumour.UrinaryBladder, PrimaryTumour.GastrointestinalOther, PrimaryTumour.Neuroendocrine, PrimaryTumour.Other);
}
