using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Instruments.Scores;

/// <summary>
/// Score of the Dutch Bone Metastasis Study (§7.1.2.1; van der Linden 2005 [144], Cancer 103(2):320-8): 0 to 6 points, higher is
/// better. Points read in a secondary source (medicalalgorithms.com), medians in the paper's abstract (PubMed 15593360).
/// </summary>
public static class VanDerLinden
{
    /// <summary>The score.</summary>
    public static Score Score { get; } = new()
    {
        Code = "van_der_linden_2005",
        IsPrognosis = true,
        Title = new("Score nach van der Linden (Dutch Bone Metastasis Study, 2005)", "van der Linden score (Dutch Bone Metastasis Study, 2005)"),
        Section = "7.1.2.1",
        Direction = ScoreDirection.HigherIsBetter,
        Certainty = Certainty.ReadInSecondarySource,
        Purpose = new(
            "Überleben bei schmerzhaften Wirbelsäulenmetastasen, die bestrahlt werden",
            "survival with painful spinal metastases treated by radiotherapy"),
        Cohort = new(
            "342 Personen mit schmerzhaften Wirbelsäulenmetastasen ohne neurologische Beeinträchtigung, behandelt 1996 bis 1998, nicht operiert",
            "342 people with painful spinal metastases without neurological impairment, treated 1996 to 1998, not operated on"),
        Misuse =
        [
            new("Nicht bei MESCC oder neurologischem Defizit.", "Not in MESCC or with a neurological deficit."),
            new(
                "Nierenzellkarzinome waren ausgeschlossen, Schilddrüsenkarzinome selten: „andere“ gilt für beide als zu ungünstig.",
                "Renal cell carcinoma was excluded and thyroid cancer rare: \"other\" is considered too unfavourable for both."),
        ],
        Fits = !Neurology.DeficitPresent & !SpinalCanal.MesccPresent & !Tumour.Primary.Is(PrimaryTumour.RenalCell),
        Range = new(0, 6),
        Items =
        [
            ScoreItem.Of(
                GeneralCondition.KarnofskyIndex,
                ScoreItem.Band(GeneralCondition.KarnofskyIndex, 80, 100, 2),
                ScoreItem.Band(GeneralCondition.KarnofskyIndex, 50, 70, 1),
                ScoreItem.Band(GeneralCondition.KarnofskyIndex, 20, 40, 0),
                ScoreItem.RefusedBand(
                    GeneralCondition.KarnofskyIndex,
                    0,
                    10,
                    new(
                        "Die Tabelle beginnt bei Karnofsky 20; für 0 und 10 hat sie keine Punkte.",
                        "The table starts at Karnofsky 20; it has no points for 0 and 10."))),
            new(
                "primary_group",
                new("Primärtumor (Gruppe)", "primary tumour (group)"),
                new("breast", new("Mamma", "breast")) { Points = new(3, 3), When = Tumour.Primary.Is(PrimaryTumour.Breast) },
                new("prostate", new("Prostata", "prostate")) { Points = new(2, 2), When = Tumour.Primary.Is(PrimaryTumour.Prostate) },
                new("lung", new("Lunge", "lung")) { Points = new(1, 1), When = CommonItems.Lung },
                new("other", new("andere", "other"))
                {
                    Points = new(0, 0),
                    When = !(Tumour.Primary.IsAnyOf(PrimaryTumour.Breast, PrimaryTumour.Prostate) | CommonItems.Lung),
                }),
            ScoreItem.Of(Tumour.VisceralMetastases, yes: 0, no: 1),
        ],
        Groups =
        [
            new("a", new("Gruppe A", "group A"), new(0, 3))
            {
                Outcomes = [Outcomes.MedianSurvival(printed: 3.9m, source: 3.0m), Outcomes.Survival(24, null, 4, ReadOffCurve)],
            },
            new("b", new("Gruppe B", "group B"), new(4, 5)) { Outcomes = [Outcomes.MedianSurvival(9.0m, 9.0m), Outcomes.Survival(24, null, 22, ReadOffCurve)] },
            new("c", new("Gruppe C", "group C"), new(6, 6))
            {
                Outcomes = [Outcomes.MedianSurvival(18.7m, 18.7m), Outcomes.Survival(24, null, 37, ReadOffCurve)],
            },
        ],
        Sources =
        [
            "§7.1.2.1",
            new(
                "van der Linden 2005, Cancer 103(2):320-8 [144] (Zusammenfassung: Mediane)",
                "van der Linden 2005, Cancer 103(2):320-8 [144] (abstract: medians)"),
            new("medicalalgorithms.com, Score nach van der Linden (Punkte)", "medicalalgorithms.com, scoring system of van der Linden (points)"),
        ],
        Notes = ["ID5", "IB32"],
        Remarks =
        [
            new(
                "Unterste Gruppe: Leitlinie 3,9 Monate, in der Zusammenfassung der Arbeit 3,0.",
                "Lowest group: printed 3.9 months, 3.0 in the abstract of the paper."),
            new(
                "Gruppe C erreicht nur ein Mammakarzinom mit Karnofsky ab 80 ohne viszerale Metastasen.",
                "Group C is reached only by breast cancer with Karnofsky 80 or more and no visceral metastases."),
        ],
    };

    private static Core.Text ReadOffCurve => new("etwa, von einer Kurve abgelesen", "about, read off a curve");
}
