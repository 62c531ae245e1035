using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter07Scores
{
    /// <summary>R25: rating stability with the SINS (§7.2.2).</summary>
    public static Recommendation StabilityBySins { get; } = new(25, "rate-stability-with-the-sins")
    {
        Section = "7.2.2",
        Title = new("Stabilität mit dem SINS einschätzen", "Rating stability with the SINS"),
        Sentences = [
            new(Grade.Soll),
            new(Grade.Statement, new("Aussage im Ton einer Anweisung, ohne Modalverb", "statement worded as an instruction, no modal verb")),
        ],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        AtAGlance = true,
        Says = new(
            "Ob eine Wirbelsäulenmetastase stabil ist, soll mit dem Spinal Instability Neoplastic Score (SINS) eingeschätzt werden. Unter 7 Punkten "
                + "gilt die Metastase als stabil, über 12 Punkten als instabil.",
            "The stability of a spinal metastasis shall be rated with the Spinal Instability Neoplastic Score (SINS). Below 7 points the metastasis "
                + "counts as stable, above 12 points as unstable."),

        Concerns = Lesion.MetastasisEstablished,
        Fulfilled = Stability.SinsTotal.HasValue
            | (Stability.SinsLocation.HasValue
                & Stability.SinsPain.HasValue
                & Lesion.BoneQuality.HasValue
                & Stability.SinsAlignment.HasValue
                & Stability.SinsCollapse.HasValue
                & Stability.SinsPosterolateralInvolvement.HasValue),
        Over = TreatmentWords.Stabilised,

        Actions =
        [
            new(new("den SINS berechnen", "compute the SINS"), Grade.Soll, [Disciplines.SpineSurgery, Disciplines.Radiology]),
            new(
                new(
                    "die Stabilität einordnen: unter 7 Punkten stabil, 7 bis 12 Punkte potenziell instabil, über 12 Punkten instabil",
                    "classify stability: below 7 points stable, 7 to 12 points potentially unstable, above 12 points unstable"),
                Grade.Statement,
                [Disciplines.SpineSurgery]),
        ],
        Exceptions =
        [
            new(
                $"Zwischen 7 und 12 Punkten trennt der Score nicht zuverlässig, und R{Cited.StabilityBySins} sagt nicht, was dann zu tun ist; weiter hilft die "
                    + $"Fallbesprechung (R{Cited.InterdisciplinaryCaseDiscussion}).",
                $"Between 7 and 12 points the score does not discriminate reliably, and R{Cited.StabilityBySins} does not say what follows; the way "
                    + "leads to the case "
                    + $"discussion (R{Cited.InterdisciplinaryCaseDiscussion})."),
        ],
        Notes =
        [
            new(
                "Die mittlere Gruppe ist in der Auswertungsliste als potenziell stabil angegeben; gemeint ist nach dem Abschnittstext potenziell instabil.",
                "The list of score groups prints the middle group as potentially stable; the section text shows that potentially unstable is meant."),
            new(
                $"Die angegebenen Gruppen beginnen bei 1 Punkt. Null Punkte sind möglich und gelten nach R{Cited.StabilityBySins} als stabil.",
                $"The printed groups start at 1 point. A score of 0 is possible and counts as stable under R{Cited.StabilityBySins}."),
            new(
                "Für einen Einbruch von genau 50 % sind keine Punkte angegeben; gerechnet wird mit 2 und mit 3 Punkten.",
                "No points are printed for a collapse of exactly 50 %; the score is worked out with 2 and with 3 points."),
            new(
                "Schmerz bei niedrigem SINS bessert sich laut Abschnitt eher durch Bestrahlung als durch eine Stabilisierung.",
                "According to the section, pain at a low SINS tends to improve more with radiotherapy than with surgical stabilisation."),
        ],
        NotFormalised =
        [
            new(
                "Welche Läsion bei mehreren Metastasen zählt, ist nicht gesagt. Jede Läsion wird einzeln bewertet, die Punkte werden nicht addiert.",
                "Which lesion counts when there are several is not stated. Each lesion is scored on its own; points are not added up."),
        ],
        Interactions =
        [
            new(Cited.ImmediateWorkUp, InteractionType.Supports),
            new(Cited.PresentationToSpineCentre, InteractionType.Precedes),
            new(Cited.StandingRadiograph, InteractionType.IsSupportedBy),
            new(Cited.PathwayWithDeficit, InteractionType.Precedes),
            new(Cited.PathwayWithoutDeficit, InteractionType.Precedes),
            new(Cited.SurgeryBeforeRadiotherapy, InteractionType.Precedes),
            new(Cited.FractionationInComplicatedLesions, InteractionType.Precedes),
            new(Cited.OccipitocervicalStabilisation, InteractionType.Precedes),
            new(Cited.SubaxialStabilisation, InteractionType.Precedes),
            new(Cited.ThoracolumbarApproach, InteractionType.Precedes),
        ],
        Evidence = [165, 166, 167, 168, 169],
    };
}
