using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R61: stabilisation of the occipitocervical junction (§10.5.4).</summary>
    public static Recommendation OccipitocervicalStabilisation { get; } = new(61, "posterior-stabilisation-at-the-occipitocervical-junction")
    {
        Section = "10.5.4",
        Title = new("Stabilisierung am okzipitozervikalen Übergang", "Stabilisation of the occipitocervical junction"),
        Sentences = [new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Instabile Metastasen am Übergang vom Hinterhaupt zur Halswirbelsäule sollten von hinten mit Pedikelschrauben und Stäben stabilisiert "
                + "werden, bei Bedarf zusammen mit Okzipitalplatten.",
            "Unstable metastases at the occipitocervical junction should be stabilised posteriorly with pedicle screw-rod systems, together with "
                + "occipital plates if needed."),

        Concerns = Surgery.StabilisationPlanned
            & !Surgery.Performed
            & Stability.InstabilityConfirmed
            & Surgery.Region.Holds(SurgicalRegion.OccipitocervicalC0ToC2),

        Actions =
        [
            new(
                new(
                    "von hinten mit Schrauben-Stab-System stabilisieren, bei Bedarf mit Okzipitalplatte",
                    "stabilise posteriorly with a screw-rod system, with an occipital plate if needed"),
                Grade.Sollte,
                [Disciplines.SpineSurgery]),
        ],
        Notes =
        [
            new(
                "Die Empfehlung nennt Pedikelschrauben, der Text allgemein Schrauben-Stab-Systeme oder Hakensysteme.",
                "The recommendation names pedicle screws, the text screw-rod systems or hook systems in general."),
            new(
                "Der Text verlangt bei erwartbar guter Prognose an der Halswirbelsäule zusätzlich die knöcherne Fusion; eine Empfehlung dazu gibt es nicht.",
                "With an expected good prognosis, the text demands bony fusion as well at the cervical spine; there is no recommendation on it."),
        ],
        NotFormalised =
        [
            new(
                "Wann Okzipitalplatten nötig sind, wird nicht gesagt; die Konstruktion wird nicht geprüft.",
                "When occipital plates are needed is not said; the construct is not checked."),
        ],
        Interactions =
        [
            new(Cited.StabilityBySins, InteractionType.Follows),
            new(Cited.OrthosesForPain, InteractionType.AlternativeTo),
            new(Cited.SubaxialStabilisation, InteractionType.Parallels),
            new(Cited.ThoracolumbarApproach, InteractionType.Parallels),
            new(Cited.CarbonFibrePeekImplants, InteractionType.Overlaps),
        ],
        Evidence = [9, 363, 364, 365, 366, 367, 368, 369, 370],
    };
}
