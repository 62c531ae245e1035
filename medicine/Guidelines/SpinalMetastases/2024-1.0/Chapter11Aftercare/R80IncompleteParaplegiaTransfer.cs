using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter11Aftercare
{
    /// <summary>R80: transfer in incomplete paraplegia (§11.6).</summary>
    public static Recommendation IncompleteParaplegiaTransfer { get; } = new(80, "transfer-incomplete-paraplegia-to-neurological-rehab")
    {
        Section = "11.6",
        Title = new("Verlegung bei inkomplettem Querschnitt", "Transfer in incomplete paraplegia"),
        Sentences = [new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        AtAGlance = true,
        Says = new(
            "Bei unvollständigem Querschnitt, der die Funktion einschränkt, sollte in ein darauf spezialisiertes Zentrum zur neurologischen "
                + "Rehabilitation verlegt werden.",
            "People with incomplete paraplegia or tetraplegia that limits function should be transferred to a centre specialised in it for "
                + "neurological rehabilitation."),

        Concerns = Neurology.Paraplegia.Is(ParaplegiaExtent.Incomplete)
            & Neurology.ParaplegiaFunctionallyRelevant,
        Fulfilled = Taken(Measure.TransferForNeurologicalRehabilitation, of: Treatment.Rehabilitation),
        Over = Refused(Treatment.Rehabilitation),
        Remarks = RemarksOn(Treatment.Rehabilitation),

        Actions =
        [
            new(
                new(
                    "zur neurologischen Rehabilitation in ein spezialisiertes Zentrum verlegen",
                    "transfer to a specialised centre for neurological rehabilitation"),
                Grade.Sollte,
                [Disciplines.SpineSurgery, Disciplines.RehabilitationMedicine]),
        ],
        NotFormalised =
        [
            new(
                "Ab wann ein unvollständiger Querschnitt die Funktion bedeutsam einschränkt, ist nicht bestimmt.",
                "At what point incomplete paraplegia limits function in a relevant way is not defined."),
            new(
                "Was das Zentrum als spezialisiert ausweist und wann zu verlegen ist, steht nicht da.",
                "What makes the centre a specialised one and when to transfer is not stated."),
        ],
        Interactions =
        [
            new(Cited.RehabilitationAfterLocalTreatment, InteractionType.Overlaps),
            new(Cited.CompleteParaplegiaTransfer, InteractionType.Excludes),
        ],
    };
}
