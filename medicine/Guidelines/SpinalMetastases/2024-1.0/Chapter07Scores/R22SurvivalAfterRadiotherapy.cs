using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter07Scores
{
    /// <summary>R22: survival prognosis when radiotherapy is considered (§7.1.2.1).</summary>
    public static Recommendation SurvivalAfterRadiotherapy { get; } = new(22, "survival-prognosis-before-radiotherapy-by-score")
    {
        Section = "7.1.2.1",
        Title = new("Überlebensprognose bei Bestrahlung", "Survival prognosis when radiotherapy is considered"),
        Sentences = [new(Grade.Statement), new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Wie lange eine einzelne Person in der metastasierten Situation überlebt, lässt sich nur mit großer Unsicherheit vorhersagen. Trotzdem "
                + "sollte die Prognose für das Überleben nach einer Bestrahlung von Knochenmetastasen in die Entscheidung über die Behandlung "
                + "eingehen, geschätzt mit passenden Scores und mit Blick auf die vorgesehene Systemtherapie.",
            "How long an individual will survive with metastatic disease can be predicted only with great uncertainty. Even so, the prognosis for "
                + "survival after radiotherapy of bone metastases, estimated with suitable scores and with regard to the planned systemic therapy, "
                + "should enter the treatment decision."),

        Concerns = Lesion.MetastasisEstablished
            & Radiotherapy.Planned
            & !(SpinalCanal.MesccPresent & Radiotherapy.Sequence.Is(RadiotherapySequence.Sole)),
        Fulfilled = GeneralCondition.SurvivalPrognosisBasis.HoldsAllOf(PrognosisSource.PrognosticScore, PrognosisSource.SystemicTherapyConsidered),

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
                "Abschnitt 7.1.2.1 beschreibt vier Scores. Nur für einen, den einfachen Score von Westhoff, berichtet er eine Validierung an Personen "
                    + "mit bestrahlten Wirbelsäulenmetastasen; für den Score von 2019 steht sie aus.",
                "Section 7.1.2.1 describes four scores. Only for one, the simple Westhoff score, does it report validation in people with irradiated "
                    + "spinal metastases; for the 2019 score it is pending."),
            new(
                $"Die alleinige Bestrahlung einer MESCC ist hier ausgenommen, weil R{Cited.SurvivalAfterRadiotherapyForMescc} sie regelt; angegeben "
                    + "ist diese Ausnahme nicht.",
                $"Radiotherapy alone for MESCC is left out here because R{Cited.SurvivalAfterRadiotherapyForMescc} covers it; this exception is not printed."),
            new(
                "Die Überschrift von 7.1.2 spricht von Bestrahlung gegen Schmerzen; die Empfehlung selbst nennt keinen Schmerz.",
                "The heading of 7.1.2 speaks of radiotherapy for pain; the recommendation itself does not mention pain."),
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
            new(Cited.SurvivalAfterRadiotherapyForMescc, InteractionType.Parallels, new("gleicher Wortlaut, andere Gruppe", "same wording, other population")),
            new(Cited.SbrtForUncomplicatedPain, InteractionType.Precedes),
            new(Cited.PainRadiotherapyGoodPrognosis, InteractionType.Precedes),
            new(Cited.PainRadiotherapyLimitedPrognosis, InteractionType.Precedes),
            new(Cited.SystemicTherapyReview, InteractionType.IsSupportedBy),
        ],
        Evidence = [144, 145, 146, 147],
    };
}
