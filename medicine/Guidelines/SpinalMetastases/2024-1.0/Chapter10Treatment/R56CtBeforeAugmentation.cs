using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R56: CT before percutaneous augmentation (§10.5.2).</summary>
    public static Recommendation CtBeforeAugmentation { get; } = new(56, "ct-before-percutaneous-augmentation")
    {
        Section = "10.5.2",
        Title = new("CT vor perkutaner Augmentation", "CT before percutaneous augmentation"),
        Sentences = [new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Vor einer perkutanen Augmentation sollte eine CT des betroffenen Abschnitts zeigen, ob Hinterkante oder Kortikalis osteolytisch "
                + "beteiligt sind und wie hoch die Gefahr eines Zementaustritts ist.",
            "Before percutaneous augmentation, a CT of the affected segment should be done to judge lytic involvement of the posterior wall and "
                + "cortex and the risk of cement leakage."),

        Concerns = ClinicalWords.PercutaneousAugmentation | Augmented,
        Fulfilled = Imaging.CtOfAffectedSegmentAvailable,
        Over = Augmented | Refused(Treatment.Ct),
        Remarks = RemarksOn(Treatment.Ct),

        Actions =
        [
            new(
                new("vor der Augmentation eine CT des betroffenen Abschnitts veranlassen", "order a CT of the affected segment before augmentation"),
                Grade.Sollte,
                [Disciplines.Radiology, Disciplines.InterventionalRadiology]),
        ],
        Notes =
        [
            new(
                "Der Text begrenzt die Zahl der behandelten Wirbelkörperhöhen auf fünf je Sitzung.",
                "The text limits the number of treated vertebral levels to five per session."),
        ],
        NotFormalised =
        [
            new(
                "Wie alt die CT sein darf und welcher Befund gegen die Augmentation spricht, wird nicht gesagt.",
                "How old the CT may be and which finding speaks against augmentation is not said."),
        ],
        Interactions =
        [
            new(Cited.CrossSectionalImaging, InteractionType.Overlaps),
            new(Cited.AugmentationWithRadiotherapy, InteractionType.Precedes),
            new(Cited.CementOrEmbolisationWithAblation, InteractionType.Precedes, new("Zement nach der Ablation", "cement after ablation")),
        ],
        Evidence = [315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334],
    };
}
