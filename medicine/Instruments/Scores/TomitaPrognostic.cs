using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Instruments.Scores;

/// <summary>
/// Prognostic score of K. Tomita (Spine 2001;26(3):298-306, the paper [164] of the SCST; not part of the guideline): 2 to 10 points, higher is worse.
/// Neither the SCST nor the motor scale of T. Tomita 1983. Points read in a secondary source.
/// </summary>
public static class TomitaPrognostic
{
    /// <summary>The score.</summary>
    public static Score Score { get; } = new()
    {
        Code = "tomita_prognostic_2001",
        IsPrognosis = true,
        Title = new("Prognosescore nach Tomita (2001)", "Tomita prognostic score (2001)"),
        Section = "",
        Direction = ScoreDirection.HigherIsWorse,
        Certainty = Certainty.ReadInSecondarySource,
        Purpose = new("Ziel und Art einer Operation nach der Prognose", "aim and kind of surgery by prognosis"),
        Misuse = [new("Läuft umgekehrt zu Tokuhashi und Bauer: mehr Punkte sind ungünstiger.", "Runs opposite to Tokuhashi and Bauer: more points are worse.")],
        Range = new(2, 10),
        Items =
        [
            new(
                "primary_growth",
                new("Wachstum des Primärtumors", "growth of the primary"),
                new("slow", new("langsam (Mamma, Schilddrüse, Prostata …)", "slow (breast, thyroid, prostate …)"))
                {
                    Points = new(1, 1),
                    When = Tumour.Primary.IsAnyOf(PrimaryTumour.Breast, PrimaryTumour.Prostate, PrimaryTumour.ThyroidDifferentiated),
                    MayBe = NotListed,
                },
                new("moderate", new("mäßig (Niere, Uterus …)", "moderate (kidney, uterus …)"))
                {
                    Points = new(2, 2),
                    When = Tumour.Primary.Is(PrimaryTumour.RenalCell),
                    MayBe = NotListed,
                },
                new("rapid", new("rasch (Lunge, Magen, unbekannt …)", "rapid (lung, stomach, unknown …)"))
                {
                    Points = new(4, 4),
                    When = CommonItems.Lung | Tumour.Primary.Is(PrimaryTumour.UnknownPrimary),
                    MayBe = NotListed,
                })
            {
                Note = new(
                    "Die gelesene Liste ist offen („…“); nicht genannte Tumoren teilt die behandelnde Person ein.",
                    "The list read is open (\"…\"); the clinician classifies tumours that are not named."),
            },
            new(
                "visceral_metastases_treatability",
                new("viszerale Metastasen", "visceral metastases"),
                new("none", new("keine", "none")) { Points = new(0, 0), When = !Tumour.VisceralMetastases },
                new("treatable", new("behandelbar", "treatable")) { Points = new(2, 2) },
                new("untreatable", new("nicht behandelbar", "untreatable")) { Points = new(4, 4) }),
            new(
                "bone_metastases",
                new("Knochenmetastasen", "bone metastases"),
                new("solitary", new("einzeln", "solitary")) { Points = new(1, 1), When = CommonItems.OneBoneMetastasis },
                new("multiple", new("mehrere", "multiple")) { Points = new(2, 2), When = CommonItems.SeveralBoneMetastases }),
        ],
        Groups =
        [
            new("long_term_control", new("langfristige lokale Kontrolle", "long-term local control"), new(2, 3))
            {
                AuthorsSay = new("weite oder marginale Exzision", "wide or marginal excision"),
            },
            new("middle_term_control", new("mittelfristige lokale Kontrolle", "middle-term local control"), new(4, 5))
            {
                AuthorsSay = new("marginale oder intraläsionale Exzision", "marginal or intralesional excision"),
            },
            new("short_term_palliation", new("kurzfristige Palliation", "short-term palliation"), new(6, 7))
            {
                AuthorsSay = new("palliative Operation", "palliative surgery"),
            },
            new("supportive_care", new("terminal, supportiv", "terminal, supportive care"), new(8, 10))
            {
                AuthorsSay = new("supportive Behandlung", "supportive care"),
            },
        ],
        Sources = ["Tomita 2001, Spine 26(3):298-306 [164]", new("sophiewell.com lib/spine-v146.js (Punkte)", "sophiewell.com lib/spine-v146.js (points)")],
        Notes = ["ID36"],
        Remarks =
        [
            new(
                "Eine verbreitete Übersicht soll 3 statt 4 Punkte für rasches Wachstum drucken; nur mit 4 wird das publizierte Maximum 10 erreicht.",
                "A widely read review is reported to print 3 instead of 4 for rapid growth; only 4 reaches the published maximum of 10."),
            new(
                "Die Leitlinie nennt diesen Score nicht, nur die Klassifikation aus derselben Arbeit.",
                "The guideline does not name this score, only the classification of the same paper."),
        ],
    };

    private static Core.Logic.Condition NotListed => Tumour.Primary.IsAnyOf(
        PrimaryTumour.UrinaryBladder,
        PrimaryTumour.Melanoma,
        PrimaryTumour.Sarcoma,
        PrimaryTumour.Colorectal,
        PrimaryTumour.GastrointestinalOther,
        PrimaryTumour.Neuroendocrine,
        PrimaryTumour.Myeloma,
        PrimaryTumour.Lymphoma,
        PrimaryTumour.Other);
}
