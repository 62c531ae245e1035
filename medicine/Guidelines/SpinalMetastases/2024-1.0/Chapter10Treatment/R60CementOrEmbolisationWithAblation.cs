using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R60: cement after, embolisation before ablation (§10.5.3).</summary>
    public static Recommendation CementOrEmbolisationWithAblation { get; } = new(60, "cement-after-or-embolisation-before-ablation")
    {
        Section = "10.5.3",
        Title = new("Zement nach, Embolisation vor der Ablation", "Cement after, embolisation before ablation"),
        Sentences = [new(Grade.Kann), new(Grade.Kann)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Auf die lokale Ablation osteolytischer Herde kann eine Zementaugmentation folgen. Der lokalen Ablation stark durchbluteter Herde kann "
                + "eine Embolisation vorausgehen.",
            "Local ablation of lytic lesions may be followed by cement augmentation. Local ablation of hypervascular lesions may be preceded by embolisation."),

        Concerns = Surgery.LocalAblationPlanned
            & !Ablated
            & (Lesion.BoneQuality.Is(LesionDensity.Lytic) | Lesion.Hypervascular),

        Actions =
        [
            new(
                new("nach der Ablation eine Zementaugmentation erwägen", "consider cement augmentation after ablation"),
                Grade.Kann,
                [Disciplines.InterventionalRadiology])
            {
                If = new("wenn der Herd osteolytisch ist", "if the lesion is lytic"),
            },
            new(
                new("vor der Ablation eine Embolisation erwägen", "consider embolisation before ablation"),
                Grade.Kann,
                [Disciplines.InterventionalRadiology])
            {
                If = new("wenn der Herd stark durchblutet ist", "if the lesion is hypervascular"),
            },
        ],
        NotFormalised =
        [
            new(
                "Gemischte Herde zählen hier nicht als osteolytisch; die Empfehlung nennt sie nicht.",
                "Mixed lesions do not count as lytic here; the recommendation does not mention them."),
            new(
                "Ab wann ein Herd als stark durchblutet gilt, wird nicht gesagt.",
                "When a lesion counts as hypervascular is not said."),
        ],
        Interactions =
        [
            new(Cited.OsteoprotectiveTherapy, InteractionType.Overlaps),
            new(Cited.CtBeforeAugmentation, InteractionType.Overlaps, new("zuerst die CT", "CT first")),
            new(Cited.AugmentationWithRadiotherapy, InteractionType.Overlaps),
            new(Cited.LocalAblationForPain, InteractionType.Follows),
            new(Cited.ChoiceOfAblationTechnique, InteractionType.Complements),
            new(
                Cited.EmbolisationBeforeOpenSurgery, InteractionType.Parallels,
                new("dort Embolisation vor offener Operation, mit höherem Empfehlungsgrad", "there embolisation before open surgery, with a higher grade")),
        ],
        Evidence = [
            334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356,
            357, 358, 359, 360, 361, 362,
        ],
    };
}
