using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter11Aftercare
{
    /// <summary>R75: oncological rehabilitation without intervention (§11.3).</summary>
    public static Recommendation OncologicalRehabilitation { get; } = new(75, "oncological-rehabilitation-without-spinal-intervention")
    {
        Section = "11.3",
        Title = new(
                    "Onkologische Rehabilitation ohne gezielten Eingriff",
                    "Oncological rehabilitation without intervention"),
        Sentences = [new(Grade.Statement, new("Begründung der Empfehlung", "reason for the recommendation")), new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Wurde an der Wirbelsäule nicht gezielt eingegriffen, ist die Krebserkrankung als Ganzes maßgebend. Die Rehabilitation sollte deshalb als "
                + "multimodale onkologische Rehabilitation gestaltet werden und Orthopädie und Unfallchirurgie einbeziehen.",
            "Where no specific intervention on the spine took place, the cancer as a whole is what matters. Rehabilitation should therefore be "
                + "designed as multimodal oncological rehabilitation and involve orthopaedics and trauma surgery."),

        Concerns = Lesion.MetastasisEstablished
            & Aftercare.NoSpecificSpineIntervention
            & Aftercare.RehabilitationIndicated,
        Excepted = Stability.InstabilityNotCorrectable,
        Fulfilled = Taken(Measure.RehabilitationOffered, Treatment.Rehabilitation) | Aftercare.RehabilitationInProgress,
        Over = Refused(Treatment.Rehabilitation),
        Remarks = RemarksOn(Treatment.Rehabilitation),

        CanWait = true,
        Actions =
        [
            new(
                new(
                    "multimodale onkologische Rehabilitation mit Beteiligung von Orthopädie und Unfallchirurgie anbieten",
                    "offer multimodal oncological rehabilitation with involvement of orthopaedics and trauma surgery"),
                Grade.Sollte,
                [Disciplines.RehabilitationMedicine]),
        ],
        Exceptions =
        [
            new(
                "Solange eine Instabilität besteht, die sich kurzfristig nicht beheben lässt, rät der Abschnitt von einer Rehabilitation ab.",
                "While an instability persists that cannot be corrected in the short term, the section advises against rehabilitation."),
        ],
        Notes =
        [
            new(
                $"Ob eine Bestrahlung als gezielter Eingriff zählt, ist nicht gesagt; da R{Cited.RehabilitationAfterLocalTreatment} die Bestrahlung "
                    + $"einschließt, gilt R{Cited.OncologicalRehabilitation} in Myelon nur ohne "
                    + "Bestrahlung.",
                $"Whether radiotherapy counts as a specific intervention is not stated; since R{Cited.RehabilitationAfterLocalTreatment} includes "
                    + $"radiotherapy, in Myelon R{Cited.OncologicalRehabilitation} applies only "
                    + "without it."),
        ],
        NotFormalised =
        [
            new(
                "Nach welchen Kriterien eine Rehabilitation multimodal onkologisch ist, steht nicht da.",
                "By which criteria rehabilitation counts as multimodal oncological is not stated."),
        ],
        Interactions =
        [
            new(Cited.RehabilitationAfterLocalTreatment, InteractionType.Excludes),
            new(Cited.TimingOfRehabilitation, InteractionType.Complements),
        ],
        Evidence = [411, 412],
    };
}
