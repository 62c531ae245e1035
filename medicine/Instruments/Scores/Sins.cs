using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.Instruments.Scores;

/// <summary>
/// Spinal Instability Neoplastic Score (§7.2.2, table 4, R25; Fisher 2010 [165]): six items, 0 to 18 points, higher is less
/// stable. Scored for each lesion; levels are never added up.
/// </summary>
public static class Sins
{
    /// <summary>The score.</summary>
    public static Score Score { get; } = new()
    {
        Code = "sins",
        Title = new("Spinal Instability Neoplastic Score (SINS)", "Spinal Instability Neoplastic Score (SINS)"),
        Name = new("SINS", "SINS"),
        Section = "7.2.2",
        Direction = ScoreDirection.HigherIsWorse,
        Certainty = Certainty.ReadInSecondarySource,
        Purpose = new("Stabilität einer Wirbelsäulenmetastase einschätzen", "rate the stability of a spinal metastasis"),
        Misuse =
        [
            new(
                "Läsionen nicht addieren; jede wird für sich bewertet, die höchste zählt.",
                "Do not add up lesions; each is rated on its own, the highest counts."),
            new(
                "Zwischen 7 und 12 Punkten trennt der Score nicht zuverlässig: Fallbesprechung.",
                "Between 7 and 12 points it does not discriminate reliably: case discussion."),
            new(
                "Zwei Teile (Schmerz, ein Teil der posterolateralen Beteiligung) gibt die Bildgebung allein nicht her.",
                "Two items (pain, part of the posterolateral involvement) cannot be had from imaging alone."),
        ],
        IsAlwaysShown = true,
        Range = new(0, 18),
        Total = Stability.SinsTotal,
        GroupFact = Stability.SinsCategory,
        Items =
        [
            ScoreItem.Of(
                Stability.SinsLocation,
                (SinsSegment.Junctional, Points(3)),
                (SinsSegment.Mobile, Points(2)),
                (SinsSegment.Semirigid, Points(1)),
                (SinsSegment.Rigid, Points(0))),
            ScoreItem.Of(
                Stability.SinsPain,
                (SinsPainKind.Mechanical, Points(3)),
                (SinsPainKind.NotMechanical, Points(1)),
                (SinsPainKind.PainFree, Points(0))),
            ScoreItem.Of(
                Lesion.BoneQuality,
                (LesionDensity.Lytic, Points(2)),
                (LesionDensity.Mixed, Points(1)),
                (LesionDensity.Blastic, Points(0))),
            ScoreItem.Of(
                Stability.SinsAlignment,
                (SpinalAlignment.SubluxationOrTranslation, Points(4)),
                (SpinalAlignment.Deformity, Points(2)),
                (SpinalAlignment.Normal, Points(0))),
            // Exactly half has no printed points: both neighbours stay possible (IB2).
            ScoreItem.Of(
                Stability.SinsCollapse,
                (VertebralCollapse.MoreThanHalf, Points(3)),
                (VertebralCollapse.LessThanHalf, Points(2)),
                (VertebralCollapse.ExactlyHalf, new NumberRange(2, 3)),
                (VertebralCollapse.NoCollapseMoreThanHalfInvolved, Points(1)),
                (VertebralCollapse.NoneOfThese, Points(0))),
            ScoreItem.Of(
                Stability.SinsPosterolateralInvolvement,
                (PosterolateralInvolvement.Bilateral, Points(3)),
                (PosterolateralInvolvement.Unilateral, Points(1)),
                (PosterolateralInvolvement.None, Points(0))),
        ],
        // The printed list starts the stable group at 1; 0 can be reached and is stable by the recommendation on stability (IB1).
        Groups =
        [
            new("stable", new("stabil", "stable"), new(0, 6)),
            new("potentially_unstable", new("potenziell instabil", "potentially unstable"), new(7, 12)),
            new("unstable", new("instabil", "unstable"), new(13, 18)),
        ],
        Sources = [
            new("§7.2.2, Tab. 4", "§7.2.2, table 4"),
            new(
                "Fisher 2010, Spine 35(22):E1221-9 [165] (Punkte in Sekundärquellen gelesen, die mit Tab. 4 übereinstimmen)",
                "Fisher 2010, Spine 35(22):E1221-9 [165] (points read in secondary sources that agree with table 4)"),
        ],
        Remarks =
        [
            new(
                "Die angegebene stabile Gruppe ist 1 bis 6; publiziert ist 0 bis 6, und 0 ist erreichbar.",
                "The printed stable group is 1 to 6; published is 0 to 6, and 0 can be reached."),
            new(
                "Die mittlere Gruppe steht einmal als potenziell stabil da; gemeint ist potenziell instabil.",
                "The middle group is printed once as potentially stable; potentially unstable is meant."),
            new("10.5.7 spricht von SINS über 7; die Grenze des Scores ist 7.", "10.5.7 speaks of SINS above 7; the cut of the score is 7."),
            new(
                "Deformität meint eine neu entstandene, „nein“ beim Schmerz einen gelegentlichen, nicht mechanischen.",
                "Deformity means a new one, \"no\" for pain an occasional one that is not mechanical."),
            new(
                "Reicht eine Läsion über zwei Klassen der Lokalisation, fehlt eine Regel; hier zählt die mit mehr Punkten.",
                "No rule is published for a lesion across two classes of location; here the one with more points counts."),
        ],
        Notes = ["IB1", "IB2", "IB3", "IB4", "IB6", "IB7", "IB53"],
    };

    private static NumberRange Points(int points) => NumberRange.Point(points);
}
