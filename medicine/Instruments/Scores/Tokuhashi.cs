using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Instruments.Scores;

/// <summary>
/// Revised Tokuhashi score (§7.1.1, §10.5.7; Tokuhashi 2005, Spine 30(19):2186-91, in the review [139]): 0 to 15 points, higher
/// is better. Points read in three secondary sources that agree.
/// </summary>
public static class Tokuhashi
{
    /// <summary>The score.</summary>
    public static Score Score { get; } = new()
    {
        Code = "tokuhashi_revised_2005",
        IsPrognosis = true,
        Title = new("Revidierter Tokuhashi-Score (2005)", "Revised Tokuhashi score (2005)"),
        Section = "7.1.1",
        Direction = ScoreDirection.HigherIsBetter,
        Certainty = Certainty.ReadInSecondarySource,
        Purpose = new("Überleben, wenn eine Operation erwogen wird", "survival when surgery is considered"),
        Misuse =
        [
            new(
                "Neuere Systemtherapien sind nicht berücksichtigt (7.1.1); die Prognose wird leicht zu kurz geschätzt.",
                "Newer systemic therapies are not taken into account (7.1.1); survival is easily estimated too short."),
            new("Nicht mit der Fassung von 1990 (0 bis 12 Punkte) verwechseln.", "Not to be confused with the version of 1990 (0 to 12 points)."),
        ],
        Range = new(0, 15),
        Items =
        [
            ScoreItem.Of(
                GeneralCondition.KarnofskyIndex,
                ScoreItem.Band(GeneralCondition.KarnofskyIndex, 80, 100, 2),
                ScoreItem.Band(GeneralCondition.KarnofskyIndex, 50, 70, 1),
                ScoreItem.Band(GeneralCondition.KarnofskyIndex, 10, 40, 0),
                ScoreItem.RefusedBand(
                    GeneralCondition.KarnofskyIndex, 0, 0, new("Für Karnofsky 0 hat die Tabelle keine Punkte.", "The table has no points for Karnofsky 0."))),
            new(
                "extraspinal_bone_foci",
                new("Knochenherde außerhalb der Wirbelsäule", "bone foci outside the spine"),
                new("0", new("keine", "none")) { Points = new(2, 2), When = !Tumour.OtherBoneMetastases, MayBe = Core.Logic.Condition.Always },
                new("1-2", new("1 bis 2", "1 to 2")) { Points = new(1, 1) },
                new("3+", new("3 oder mehr", "3 or more")) { Points = new(0, 0) })
            {
                Note = new("Weitere Knochenmetastasen können auch in der Wirbelsäule liegen.", "Further bone metastases may also lie in the spine."),
            },
            ScoreItem.Of(
                Tumour.VertebraeInvolved,
                ScoreItem.Band(Tumour.VertebraeInvolved, 1, 2),
                ScoreItem.Band(Tumour.VertebraeInvolved, 2, 1),
                ScoreItem.BandFrom(Tumour.VertebraeInvolved, 3, 0),
                ScoreItem.RefusedBand(
                    Tumour.VertebraeInvolved, 0, 0, new(
                        "Ohne befallenen Wirbel gibt es diesen Score nicht.",
                        "Without an involved vertebra there is no such score."))),
            new(
                "major_organ_metastases",
                new("Metastasen großer innerer Organe", "metastases of major internal organs"),
                new("none", new("keine", "none")) { Points = new(2, 2), When = !Tumour.VisceralMetastases },
                new("removable", new("entfernbar", "removable")) { Points = new(1, 1) },
                new("unremovable", new("nicht entfernbar", "not removable")) { Points = new(0, 0) }),
            new(
                "primary_site",
                new("Primärtumor", "primary site"),
                new("thyroid_breast_prostate_carcinoid", new("Schilddrüse, Mamma, Prostata, Karzinoid", "thyroid, breast, prostate, carcinoid"))
                {
                    Points = new(5, 5),
                    When = Tumour.Primary.IsAnyOf(PrimaryTumour.Breast, PrimaryTumour.Prostate, PrimaryTumour.ThyroidDifferentiated),
                    MayBe = Tumour.Primary.IsAnyOf(PrimaryTumour.Neuroendocrine, PrimaryTumour.Other),
                },
                new("rectum", new("Rektum", "rectum")) { Points = new(4, 4), MayBe = Tumour.Primary.Is(PrimaryTumour.Colorectal) },
                new("kidney_uterus", new("Niere, Uterus", "kidney, uterus"))
                {
                    Points = new(3, 3),
                    When = Tumour.Primary.Is(PrimaryTumour.RenalCell),
                    MayBe = Tumour.Primary.Is(PrimaryTumour.Other),
                },
                new("others", new("andere", "others"))
                {
                    Points = new(2, 2),
                    When = Tumour.Primary.IsAnyOf(PrimaryTumour.Melanoma, PrimaryTumour.Myeloma, PrimaryTumour.Lymphoma),
                    MayBe = Tumour.Primary.IsAnyOf(
                        PrimaryTumour.Colorectal, PrimaryTumour.GastrointestinalOther, PrimaryTumour.Neuroendocrine, PrimaryTumour.Sarcoma,
                        PrimaryTumour.Other),
                },
                new("liver_gallbladder_unidentified", new("Leber, Gallenblase, unbekannt", "liver, gallbladder, unidentified"))
                {
                    Points = new(1, 1),
                    When = Tumour.Primary.Is(PrimaryTumour.UnknownPrimary),
                    MayBe = Tumour.Primary.Is(PrimaryTumour.GastrointestinalOther),
                },
                new(
                    "lung_osteosarcoma_stomach_bladder_oesophagus_pancreas",
                    new("Lunge, Osteosarkom, Magen, Harnblase, Ösophagus, Pankreas", "lung, osteosarcoma, stomach, bladder, oesophagus, pancreas"))
                {
                    Points = new(0, 0),
                    When = Tumour.Primary.IsAnyOf(PrimaryTumour.LungNonSmallCell, PrimaryTumour.LungSmallCell, PrimaryTumour.UrinaryBladder),
                    MayBe = Tumour.Primary.IsAnyOf(PrimaryTumour.GastrointestinalOther, PrimaryTumour.Sarcoma, PrimaryTumour.Neuroendocrine),
                })
            {
                Note = new(
                    "Der Score teilt feiner ein als das Merkmal Primärtumor; dann die Zeile angeben.",
                    "The score divides more finely than the fact primary tumour; then give the row."),
            },
            ScoreItem.Of(
                Neurology.FrankelGrade,
                (Frankel.E, new(2, 2)),
                (Frankel.D, new(1, 1)),
                (Frankel.C, new(1, 1)),
                (Frankel.B, new(0, 0)),
                (Frankel.A, new(0, 0))),
        ],
        Groups =
        [
            new("under_6_months", new("vorhergesagt unter 6 Monate", "predicted below 6 months"), new(0, 8))
            {
                AuthorsSay = new("konservativ oder palliativ", "conservative or palliative"),
            },
            new("6_months_or_more", new("vorhergesagt 6 Monate oder mehr", "predicted 6 months or more"), new(9, 11))
            {
                AuthorsSay = new(
                    "palliativ; Exzision bei Einzelherd ohne Organmetastasen",
                    "palliative; excision for a single lesion without organ metastases"),
            },
            new("1_year_or_more", new("vorhergesagt 1 Jahr oder mehr", "predicted 1 year or more"), new(12, 15))
            {
                AuthorsSay = new("Exzision", "excision"),
            },
        ],
        Sources =
        [
            new("§7.1.1 und §10.5.7 (ohne Punkte genannt)", "§7.1.1 and §10.5.7 (named without points)"),
            "Tokuhashi 2014, World J Orthop 5(3):262-71 [139]; Original: Tokuhashi 2005, Spine 30(19):2186-91",
            new(
                "Punkte: sophiewell.com lib/spine-v146.js; R-Paket cliot 1.0.0; Abdruck in NICE CG75 (zum Teil)",
                "Points: sophiewell.com lib/spine-v146.js; R package cliot 1.0.0; NICE CG75 reprint (partial)"),
        ],
        Remarks =
        [
            new(
                "Befallene Wirbel: manche Abdrucke haben 3 oder mehr / 1 bis 2 / 0 statt 3 oder mehr / 2 / 1; null Wirbel ergibt keinen Sinn.",
                "Vertebrae: some reprints have 3 or more / 1 to 2 / 0 instead of 3 or more / 2 / 1; zero vertebrae make no sense."),
            new(
                "Die Lähmung wird nach Frankel gefragt; der ASIA-Grad wird nicht umgerechnet.",
                "Palsy is asked by Frankel grade; the ASIA grade is not converted."),
            new(
                "Ob Hirnmetastasen als Organmetastasen zählen, sagt die gelesene Quelle nicht.",
                "Whether brain metastases count as organ metastases is not said in the source read."),
        ],
    };
}
