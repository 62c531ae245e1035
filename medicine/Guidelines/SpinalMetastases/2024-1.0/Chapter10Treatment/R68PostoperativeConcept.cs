using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R68: interdisciplinary concept after surgery (§10.5.9).</summary>
    public static Recommendation PostoperativeConcept { get; } = new(68, "postoperative-treatment-in-an-interdisciplinary-concept")
    {
        Section = "10.5.9",
        Title = new("Interdisziplinäres Konzept nach der Operation", "Interdisciplinary concept after surgery"),
        Sentences = [new(Grade.Soll)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        AtAGlance = true,
        Says = new(
            "Wie nach der Operation behandelt wird, soll in einem Konzept festgelegt werden, das die beteiligten Fächer gemeinsam tragen.",
            "Treatment after surgery shall be laid down in a concept shared by the disciplines involved."),

        Concerns = Surgery.Performed,
        Fulfilled = Taken(Measure.PostoperativeConcept),

        Actions =
        [
            new(
                new("Konzept für die Behandlung nach der Operation festlegen", "lay down a concept for treatment after surgery"),
                Grade.Soll,
                [Disciplines.SpineSurgery, Disciplines.RadiationOncology, Disciplines.MedicalOncology, Disciplines.Physiotherapy])
            {
                Jointly = true,
            },
        ],
        Notes =
        [
            new(
                "Der Abschnitt rät, die Fächer früh an einen Tisch zu bringen, damit adjuvante Maßnahmen individuell geplant werden können.",
                "The section advises bringing the disciplines together early so that adjuvant measures can be planned individually."),
        ],
        NotFormalised =
        [
            new(
                "Welche Fächer mindestens beteiligt sein müssen und was das Konzept enthalten muss, ist nicht festgelegt.",
                "Which disciplines must take part as a minimum and what the concept must contain is not laid down."),
        ],
        Interactions =
        [
            new(Cited.InterdisciplinaryCaseDiscussion, InteractionType.Overlaps),
            new(Cited.OrthosesForPain, InteractionType.Overlaps),
            new(Cited.SystemicTherapyAfterWoundHealing, InteractionType.IsSpecialisedBy),
            new(Cited.RadiotherapyAfterWoundHealing, InteractionType.IsSpecialisedBy),
            new(Cited.RehabilitationAfterLocalTreatment, InteractionType.Precedes),
            new(Cited.InpatientThromboprophylaxis, InteractionType.Complements),
        ],
        Evidence = [400, 401, 402, 403],
    };
}
