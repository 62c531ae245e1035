using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter11Aftercare
{
    /// <summary>R81: transfer in complete paraplegia (§11.6).</summary>
    public static Recommendation CompleteParaplegiaTransfer { get; } = new(81, "transfer-complete-paraplegia-to-a-paraplegia-centre")
    {
        Section = "11.6",
        Title = new("Verlegung bei komplettem Querschnitt", "Transfer in complete paraplegia"),
        Sentences = [new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Bei vollständigem Querschnitt sollte, abgestimmt auf die persönliche Lage, in ein spezialisiertes Querschnittzentrum zur neurologischen "
                + "Rehabilitation verlegt werden.",
            "People with complete paraplegia or tetraplegia should, with regard to their individual situation, be transferred to a specialised spinal "
                + "cord injury centre for neurological rehabilitation."),

        Concerns = Neurology.Paraplegia.Is(ParaplegiaExtent.Complete),
        Fulfilled = Taken(Measure.TransferForNeurologicalRehabilitation, of: Treatment.Rehabilitation),
        Over = Refused(Treatment.Rehabilitation),
        Remarks = RemarksOn(Treatment.Rehabilitation),

        Actions =
        [
            new(
                new(
                    "unter Abwägung der persönlichen Lage in ein Querschnittzentrum verlegen",
                    "transfer to a spinal cord injury centre, weighing the individual situation"),
                Grade.Sollte,
                [Disciplines.SpineSurgery, Disciplines.RehabilitationMedicine]),
        ],
        NotFormalised =
        [
            new(
                "Welche Umstände der persönlichen Lage gegen eine Verlegung sprechen, ist nicht genannt.",
                "Which individual circumstances speak against transfer is not stated."),
        ],
        Interactions =
        [
            new(Cited.RehabilitationAfterLocalTreatment, InteractionType.Overlaps),
            new(Cited.IncompleteParaplegiaTransfer, InteractionType.Excludes),
        ],
    };
}
