using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Instruments.Scores;

/// <summary>
/// Bauer score (§10.5.7 names it without version or reference): modified version of four items (Leithner 2008, Eur Spine J
/// 17(11):1488-95), and the original of five (Bauer and Wedin 1995, Acta Orthop Scand 66(2):143-6). Higher is better.
/// Items and bands read in secondary sources; survival figures of either version were not confirmed and are not shown.
/// </summary>
public static class Bauer
{
    private static readonly Text NotSaidWhich = new(
        "Die Leitlinie nennt „Bauer“ ohne Fassung und ohne Quelle.", "The guideline names \"Bauer\" without version or reference.");

    private static readonly Text NoSurvivalFigures = new(
        "Überlebenszeiten der Gruppen sind durch keine gelesene Quelle bestätigt und werden nicht gezeigt.",
        "Survival figures of the groups are confirmed by no source we read and are not shown.");

    private static readonly Text UnknownPrimaryStaysOpen = new(
        "Bei unbekanntem Primärtumor bleibt offen, ob es ein Lungenkarzinom ist.", "With an unknown primary it stays open whether it is lung cancer.");

    private static readonly IReadOnlyList<ScoreItem> FourItems =
    [
        new(
            "no_visceral_metastases",
            new("keine viszeralen Metastasen", "no visceral metastases"),
            ScoreItem.Yes(1, !Tumour.VisceralMetastases),
            ScoreItem.No(0, Tumour.VisceralMetastases)),
        new(
            "solitary_skeletal_metastasis",
            new("einzelne Knochenmetastase", "solitary skeletal metastasis"),
            ScoreItem.Yes(1, CommonItems.OneBoneMetastasis),
            ScoreItem.No(0, CommonItems.SeveralBoneMetastases)),
        new(
            "primary_not_lung",
            new("kein Lungenkarzinom", "primary is not lung cancer"),
            ScoreItem.Yes(1, !(CommonItems.Lung | Tumour.Primary.Is(PrimaryTumour.UnknownPrimary)), Tumour.Primary.Is(PrimaryTumour.UnknownPrimary)),
            ScoreItem.No(0, CommonItems.Lung, Tumour.Primary.Is(PrimaryTumour.UnknownPrimary))),
        new(
            "primary_breast_kidney_lymphoma_myeloma",
            new("Mamma, Niere, Lymphom oder Myelom", "breast, kidney, lymphoma or myeloma"),
            ScoreItem.Yes(1, FavourablePrimary),
            ScoreItem.No(0, !FavourablePrimary)),
    ];

    private static Core.Logic.Condition FavourablePrimary => Tumour.Primary.IsAnyOf(
        PrimaryTumour.Breast, PrimaryTumour.RenalCell, PrimaryTumour.Lymphoma, PrimaryTumour.Myeloma);

    /// <summary>The modified score, 0 to 4 points.</summary>
    public static Score Modified { get; } = new()
    {
        Code = "bauer",
        IsPrognosis = true,
        Title = new("Modifizierter Bauer-Score (2008)", "Modified Bauer score (2008)"),
        Section = "10.5.7",
        Direction = ScoreDirection.HigherIsBetter,
        Certainty = Certainty.ReadInSecondarySource,
        Purpose = new("Überleben, wenn eine Operation erwogen wird", "survival when surgery is considered"),
        Misuse = [new(
            "Punkte der Originalfassung (mit Fraktur) nicht hiermit vergleichen.",
            "Do not compare points of the original version (with fracture) with these.")],
        Range = new(0, 4),
        Items = FourItems,
        Groups =
        [
            new("worst", new("ungünstigste Gruppe", "worst group"), new(0, 1))
            {
                AuthorsSay = new("supportiv, keine Operation", "supportive care, no surgery"),
            },
            new("middle", new("mittlere Gruppe", "middle group"), new(2, 2))
            {
                AuthorsSay = new("kurzfristige Palliation, dorsal", "short-term palliation, dorsal"),
            },
            new("best", new("günstigste Gruppe", "best group"), new(3, 4))
            {
                AuthorsSay = new("mittelfristige lokale Kontrolle, ventrodorsal", "middle-term local control, ventral and dorsal"),
            },
        ],
        Sources = [
            new("§10.5.7 (genannt)", "§10.5.7 (named)"),
            "Leithner 2008, Eur Spine J 17(11):1488-95",
            new("dss.dign.eu details.php?id=46 (Merkmale, Stufen, Vorgehen)", "dss.dign.eu details.php?id=46 (items, bands, strategy)"),
        ],
        Remarks = [NotSaidWhich, NoSurvivalFigures, UnknownPrimaryStaysOpen],
    };

    /// <summary>The original score, 0 to 5 points, without outcomes.</summary>
    public static Score Original { get; } = new()
    {
        Code = "bauer_original",
        IsPrognosis = true,
        Title = new("Bauer-Score, Originalfassung (1995)", "Bauer score, original version (1995)"),
        Section = "10.5.7",
        Direction = ScoreDirection.HigherIsBetter,
        Certainty = Certainty.ReadInSecondarySource,
        Purpose = new("Überleben, wenn eine Operation erwogen wird", "survival when surgery is considered"),
        Misuse = [new("Punkte der modifizierten Fassung nicht hiermit vergleichen.", "Do not compare points of the modified version with these.")],
        Range = new(0, 5),
        Items =
        [
            .. FourItems,
            new(
                "no_pathological_fracture",
                new("keine pathologische Fraktur", "no pathological fracture"),
                ScoreItem.Yes(1, Stability.PathologicalFracture.Is(FractureStatus.None), Stability.PathologicalFracture.Is(FractureStatus.Impending)),
                ScoreItem.No(0, Stability.PathologicalFracture.Is(FractureStatus.Present), Stability.PathologicalFracture.Is(FractureStatus.Impending))),
        ],
        Groups =
        [
            new("worst", new("ungünstigste Gruppe", "worst group"), new NumberRange(0, 1)),
            new("middle", new("mittlere Gruppe", "middle group"), new NumberRange(2, 3)),
            new("best", new("günstigste Gruppe", "best group"), new NumberRange(4, 5)),
        ],
        Sources = [
            new("§10.5.7 (genannt)", "§10.5.7 (named)"),
            new("Bauer und Wedin 1995, Acta Orthop Scand 66(2):143-6", "Bauer and Wedin 1995, Acta Orthop Scand 66(2):143-6"),
            new("sophiewell.com lib/bauer-score-v603.js (Merkmale und Stufen)", "sophiewell.com lib/bauer-score-v603.js (items and bands)"),
        ],
        Remarks = [NotSaidWhich, NoSurvivalFigures, UnknownPrimaryStaysOpen],
    };
}
