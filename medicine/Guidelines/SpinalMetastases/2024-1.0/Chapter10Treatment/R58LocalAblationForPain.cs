using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R58: local ablation for pain relief (§10.5.3).</summary>
    public static Recommendation LocalAblationForPain { get; } = new(58, "local-ablation-for-pain-when-radiotherapy-is-unsafe")
    {
        Section = "10.5.3",
        Title = new("Lokale Ablation zur Schmerzlinderung", "Local ablation for pain relief"),
        Sentences = [new(Grade.Kann), new(Grade.Sollte)],
        Consensus = new(94, ConsensusLabel.Konsens),
        LabelledNew = 2024,
        Says = new(
            "Wirbelmetastasen bis 3 cm Durchmesser können zur palliativen Schmerzlinderung lokal abladiert werden, wenn sich die Bestrahlung nicht "
                + "mehr sicher durchführen lässt, weil das Rückenmark vorbestrahlt und seine Toleranz ausgeschöpft ist. Wird erst abladiert und dann "
                + "bestrahlt, sollte dies in klinischen Studien geschehen.",
            "Vertebral metastases up to 3 cm in diameter may be ablated locally for palliative pain relief if radiotherapy is no longer safe because "
                + "the cord has been irradiated before and its tolerance is exhausted. Ablation followed by radiotherapy should be done within "
                + "clinical trials."),

        Concerns = (Pain.PainfulBoneMetastasis
                & Lesion.DiameterInMillimetres.AtMost(30)
                & Radiotherapy.PreviousInSameRegion
                & Radiotherapy.CordToleranceExhausted)
            | ((Surgery.LocalAblationPlanned | Ablated) & Radiotherapy.Planned & Radiotherapy.Sequence.Is(RadiotherapySequence.AfterAblation)),
        Deviates = (Surgery.LocalAblationPlanned | Ablated)
            & Radiotherapy.Sequence.Is(RadiotherapySequence.AfterAblation)
            & !Setting.WithinClinicalTrial,
        Fulfilled = AblationIntended,
        JudgedIf = AblationIntended,
        Remarks = RemarksOn(Treatment.Ablation),

        Actions =
        [
            new(
                new("lokale Ablation zur palliativen Schmerzlinderung erwägen", "consider local ablation for palliative pain relief"),
                Grade.Kann,
                [Disciplines.InterventionalRadiology, Disciplines.SpineSurgery])
            {
                If = new(
                    "wenn der Herd höchstens 3 cm misst und die Toleranz des Rückenmarks durch Vorbestrahlung ausgeschöpft ist",
                    "if the lesion measures up to 3 cm and earlier radiotherapy has exhausted cord tolerance"),
            },
            new(
                new(
                    "die Folge aus Ablation und anschließender Bestrahlung auf klinische Studien begrenzen",
                    "restrict ablation followed by radiotherapy to clinical trials"),
                Grade.Sollte,
                [Disciplines.RadiationOncology])
            {
                If = new("wenn nach einer Ablation bestrahlt werden soll", "if radiotherapy is to follow ablation"),
            },
        ],
        Exceptions =
        [
            new(
                "Misst der Herd mehr als 3 cm, gilt der erste Satz nicht; dann ist die Komplikationsrate höher.",
                "The first sentence does not apply to lesions larger than 3 cm; their complication rate is higher."),
            new(
                "Am besten sind die Ergebnisse laut Text bei Tumoren unter 2 cm, deren Kortikalis nicht angegriffen ist.",
                "According to the text, results are best in tumours below 2 cm without cortical erosion."),
        ],
        Notes =
        [
            new(
                "Der erste Satz gilt bei schmerzhaften Metastasen bis 3 cm mit Vorbestrahlung und ausgeschöpfter Toleranz des Rückenmarks; der "
                    + "zweite, sobald nach einer geplanten Ablation bestrahlt werden soll.",
                "The first sentence applies to painful metastases up to 3 cm with earlier radiotherapy and exhausted cord tolerance; the second as "
                    + "soon as radiotherapy is to follow a planned ablation."),
            new(
                "Der Text lobt Kombinationen aus Ablation, Vertebroplastie und Bestrahlung und beschreibt die Laserablation mit anschließender SBRT "
                    + "als angewandtes Verfahren; die Empfehlung verweist die Folge dennoch in Studien.",
                "The text praises combinations of ablation, vertebroplasty and radiotherapy and describes laser ablation followed by SBRT as a "
                    + "technique in use; the recommendation nevertheless refers the sequence to trials."),
        ],
        NotFormalised =
        [
            new(
                "Wann eine Bestrahlung „nicht mehr sicher“ ist, beziffert die Empfehlung nicht; das beurteilt die Strahlentherapie.",
                "The recommendation gives no number for when radiotherapy is “no longer safe”; radiation oncology judges this."),
        ],
        Interactions =
        [
            new(
                Cited.IndicationsBeforeRadiopharmaceutical, InteractionType.Overlaps,
                new("Radiopharmaka als anderer Ausweg", "radiopharmaceuticals as another fallback")),
            new(Cited.SbrtInOligometastasis, InteractionType.Overlaps),
            new(Cited.AugmentationWithRadiotherapy, InteractionType.Conflicts),
            new(Cited.ChoiceOfAblationTechnique, InteractionType.Precedes),
            new(Cited.CementOrEmbolisationWithAblation, InteractionType.Precedes),
            new(Cited.ReirradiationForRecurrentPain, InteractionType.AlternativeTo),
        ],
        Evidence = [
            334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356,
            357, 358, 359, 360, 361, 362,
        ],
    };
}
