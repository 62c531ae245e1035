using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter07Scores
{
    /// <summary>R23: survival prognosis in radiotherapy alone for MESCC (§7.1.2.2).</summary>
    public static Recommendation SurvivalAfterRadiotherapyForMescc { get; } = new(23, "survival-prognosis-before-radiotherapy-alone-for-mescc")
    {
        Section = "7.1.2.2",
        Title = new(
                    "Überlebensprognose bei alleiniger Bestrahlung der MESCC",
                    "Survival prognosis in radiotherapy alone for MESCC"),
        Sentences = [new(Grade.Statement), new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Wie lange eine einzelne Person in der metastasierten Situation überlebt, lässt sich nur mit großer Unsicherheit vorhersagen. Trotzdem "
                + "sollte die Prognose für das Überleben nach alleiniger Bestrahlung einer MESCC in die Entscheidung über die Behandlung eingehen, "
                + "geschätzt mit passenden Scores und mit Blick auf die vorgesehene Systemtherapie.",
            "How long an individual will survive with metastatic disease can be predicted only with great uncertainty. Even so, the prognosis for "
                + "survival after radiotherapy alone for MESCC, estimated with suitable scores and with regard to the planned systemic therapy, "
                + "should enter the treatment decision."),

        Concerns = SpinalCanal.MesccPresent
            & ((Radiotherapy.Planned & Radiotherapy.Sequence.Is(RadiotherapySequence.Sole))
                | !TreatmentWords.SurgeryComesFirst),
        Fulfilled = GeneralCondition.SurvivalPrognosisBasis.HoldsAllOf(PrognosisSource.PrognosticScore, PrognosisSource.SystemicTherapyConsidered),
        Over = TreatmentWords.NotPlannedAgain,

        Actions =
        [
            new(
                new(
                    "Überleben mit einem passenden Score schätzen und die Prognose unter Berücksichtigung der geplanten Systemtherapie festhalten",
                    "estimate survival with a suitable score and record the prognosis, taking the planned systemic therapy into account"),
                Grade.Sollte,
                [Disciplines.TumourBoard, Disciplines.MedicalOncology, Disciplines.RadiationOncology]),
        ],
        Notes =
        [
            new(
                "Abschnitt 7.1.2.2 zieht den Score von 2022 beiden Fassungen des Scores von 2008 vor.",
                "Section 7.1.2.2 prefers the 2022 score to both versions of the 2008 score."),
            new(
                "Angegeben für die alleinige Strahlentherapie; hier schon gefragt, wenn keine vorgeschaltete Operation angezeigt ist.",
                "Printed for radiotherapy alone; here already asked when no upfront surgery is indicated."),
        ],
        NotFormalised =
        [
            new(
                "Welche Scores passend sind und wie viel die Prognose in der Entscheidung zählt, sagt die Empfehlung nicht.",
                "The recommendation does not say which scores are suitable or how much the prognosis counts in the decision."),
        ],
        Interactions =
        [
            new(Cited.SurvivalAfterSurgery, InteractionType.Parallels, new("gleicher Wortlaut, andere Gruppe", "same wording, other population")),
            new(Cited.SurvivalAfterRadiotherapy, InteractionType.Parallels, new("gleicher Wortlaut, andere Gruppe", "same wording, other population")),
            new(Cited.WalkingAfterRadiotherapyForMescc, InteractionType.Complements),
            new(Cited.ShortCourseInPoorPrognosis, InteractionType.Precedes),
            new(Cited.SingleDoseVeryPoorPrognosis, InteractionType.Precedes),
            new(Cited.FractionationForGoodPrognosis, InteractionType.Precedes),
            new(Cited.SystemicTherapyReview, InteractionType.IsSupportedBy),
        ],
        Evidence = [148, 149, 150, 151, 152, 153, 154, 155, 156, 157, 158, 159, 160],
    };
}
