using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter07Scores
{
    /// <summary>R21: survival prognosis when surgery is considered (§7.1.1).</summary>
    public static Recommendation SurvivalAfterSurgery { get; } = new(21, "survival-prognosis-before-surgery-by-score")
    {
        Section = "7.1.1",
        Title = new("Überlebensprognose bei Operation", "Survival prognosis when surgery is considered"),
        Sentences = [new(Grade.Statement), new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        AtAGlance = true,
        Says = new(
            "Wie lange eine einzelne Person in der metastasierten Situation überlebt, lässt sich nur mit großer Unsicherheit vorhersagen. Trotzdem "
                + "sollte die Prognose für das Überleben nach einer Operation von Knochenmetastasen in die Entscheidung über die Behandlung "
                + "eingehen, geschätzt mit passenden Scores und mit Blick auf die vorgesehene Systemtherapie.",
            "How long an individual will survive with metastatic disease can be predicted only with great uncertainty. Even so, the prognosis for "
                + "survival after surgery for bone metastases, estimated with suitable scores and with regard to the planned systemic therapy, "
                + "should enter the treatment decision."),

        Concerns = Lesion.MetastasisEstablished & (Surgery.Planned | Surgery.IndicatedUpfront),
        Fulfilled = GeneralCondition.SurvivalPrognosisBasis.HoldsAllOf(PrognosisSource.PrognosticScore, PrognosisSource.SystemicTherapyConsidered),
        Over = TreatmentWords.Operated,

        Actions =
        [
            new(
                new(
                    "Überleben mit einem passenden Score schätzen und die Prognose unter Berücksichtigung der geplanten Systemtherapie festhalten",
                    "estimate survival with a suitable score and record the prognosis, taking the planned systemic therapy into account"),
                Grade.Sollte,
                [Disciplines.TumourBoard, Disciplines.MedicalOncology, Disciplines.SpineSurgery]),
        ],
        TimeLimit = new(new(
            "Der Wortlaut nennt die Zeit nach der Behandlung, gemeint ist die Entscheidung davor.",
            "The wording points to the time after treatment; the purpose lies in the decision before it.")),
        Notes =
        [
            new(
                "Nach Abschnitt 7.1.1 berücksichtigen der Tokuhashi-Score, der ECOG-Score und PATHFx die Fortschritte der Tumortherapie nicht "
                    + "ausreichend; an aktuellen Kohorten validierte Versionen sagen besser voraus.",
                "By section 7.1.1, the Tokuhashi score, the ECOG score and PATHFx do not take enough account of progress in cancer treatment; "
                    + "versions validated in current cohorts predict better."),
            new(
                "Deutlich mit dem Überleben verbunden sind dort die Art des Primärtumors, der Performance-Status und die ASA-Klasse.",
                "Clearly related to survival there are the type of primary, performance status and ASA class."),
        ],
        NotFormalised =
        [
            new(
                "Welche Scores passend sind und wie viel die Prognose in der Entscheidung zählt, sagt die Empfehlung nicht.",
                "The recommendation does not say which scores are suitable or how much the prognosis counts in the decision."),
            new(
                "Die Prognose wird schon für die Entscheidung gebraucht; abgefragt wird sie hier erst, wenn eine Operation geplant oder angezeigt ist.",
                "The prognosis is needed for the decision itself; here it is asked for once surgery is planned or indicated."),
        ],
        Interactions =
        [
            new(Cited.SurvivalAfterRadiotherapy, InteractionType.Parallels, new("gleicher Wortlaut, andere Gruppe", "same wording, other population")),
            new(Cited.SurvivalAfterRadiotherapyForMescc, InteractionType.Parallels, new("gleicher Wortlaut, andere Gruppe", "same wording, other population")),
            new(Cited.PathwayWithDeficit, InteractionType.Supports),
            new(Cited.InterdisciplinaryCaseDiscussion, InteractionType.Precedes),
            new(Cited.SystemicTherapyReview, InteractionType.IsSupportedBy),
        ],
        Evidence = [137, 138, 139, 140, 141, 142, 143],
    };
}
