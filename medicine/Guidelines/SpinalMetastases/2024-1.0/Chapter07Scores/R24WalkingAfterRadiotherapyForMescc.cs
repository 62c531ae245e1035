using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter07Scores
{
    /// <summary>R24: walking after radiotherapy alone for MESCC (§7.1.2.3).</summary>
    public static Recommendation WalkingAfterRadiotherapyForMescc { get; } = new(24, "walking-prognosis-after-radiotherapy-alone-for-mescc")
    {
        Section = "7.1.2.3",
        Title = new(
                    "Gehfähigkeit nach alleiniger Bestrahlung der MESCC",
                    "Walking after radiotherapy alone for MESCC"),
        Sentences = [new(Grade.Kann), new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Wie wahrscheinlich es ist, nach alleiniger Bestrahlung einer MESCC gehen zu können, kann mit passenden Scores geschätzt werden. "
                + "Verwendet werden sollten dabei Fassungen, die an aktuellen Kohorten validiert sind.",
            "The chance of being able to walk after radiotherapy alone for MESCC may be estimated with suitable scores. Versions validated in current "
                + "cohorts should be used for this."),

        Concerns = SpinalCanal.MesccPresent
            & ((Radiotherapy.Planned & Radiotherapy.Sequence.Is(RadiotherapySequence.Sole))
                | !TreatmentWords.SurgeryComesFirst)
            & !TreatmentWords.NotPlannedAgain,

        Actions =
        [
            new(
                new("Wahrscheinlichkeit der Gehfähigkeit mit einem Score schätzen", "estimate the chance of walking with a score"),
                Grade.Kann,
                [Disciplines.RadiationOncology]),
            new(
                new("eine an aktuellen Kohorten validierte Fassung des Scores bevorzugen", "prefer a version of the score validated in current cohorts"),
                Grade.Sollte,
                [Disciplines.RadiationOncology]),
        ],
        Notes =
        [
            new(
                "Abschnitt 7.1.2.3 zieht den Score von 2022 vor, weil er genauer erkennt, wer nach der Bestrahlung nicht gehen kann. Eine Validierung "
                    + "berichtet er nur für den Score von 2008.",
                "Section 7.1.2.3 prefers the 2022 score because it identifies more precisely who will not walk after radiotherapy. It reports a "
                    + "validation for the 2008 score only."),
            new(
                "Angegeben für die alleinige Strahlentherapie; hier schon angeboten, wenn keine vorgeschaltete Operation angezeigt ist.",
                "Printed for radiotherapy alone; here already offered when no upfront surgery is indicated."),
        ],
        NotFormalised =
        [
            new(
                "Ab wann eine Kohorte aktuell ist, wird nicht gesagt.",
                "From when a cohort counts as current is not said."),
        ],
        Interactions =
        [
            new(Cited.SurvivalAfterRadiotherapyForMescc, InteractionType.Complements),
            new(Cited.SurgeryBeforeRadiotherapy, InteractionType.Supports),
            new(Cited.RadiotherapyAloneInCordCompression, InteractionType.Supports),
        ],
        Evidence = [158, 159, 160, 161, 162, 163],
    };
}
