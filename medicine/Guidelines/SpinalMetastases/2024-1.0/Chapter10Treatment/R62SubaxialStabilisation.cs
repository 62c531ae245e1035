using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R62: stabilisation of the subaxial cervical spine (§10.5.4).</summary>
    public static Recommendation SubaxialStabilisation { get; } = new(62, "stabilisation-of-the-subaxial-cervical-spine")
    {
        Section = "10.5.4",
        Title = new("Stabilisierung der subaxialen Halswirbelsäule", "Stabilisation of the subaxial cervical spine"),
        Sentences = [new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Instabile Metastasen der subaxialen Halswirbelsäule sollten von hinten mit Pedikelschrauben und Stäben, von vorn mit Wirbelkörperersatz "
                + "oder auf beiden Wegen stabilisiert werden.",
            "Unstable metastases of the subaxial cervical spine should be stabilised posteriorly with pedicle screw-rod systems, anteriorly with "
                + "vertebral body replacement, or both."),

        Concerns = Surgery.StabilisationPlanned
            & !Surgery.Performed
            & Stability.InstabilityConfirmed
            & Surgery.Region.Holds(SurgicalRegion.SubaxialC3ToC6),

        Actions =
        [
            new(
                new(
                    "von hinten, von vorn (mit Wirbelkörperersatz) oder kombiniert stabilisieren",
                    "stabilise posteriorly, anteriorly (with vertebral body replacement) or both"),
                Grade.Sollte,
                [Disciplines.SpineSurgery]),
        ],
        Notes =
        [
            new(
                "Der Übergang von der Hals- zur Brustwirbelsäule (C7 bis Th2 laut Text, meist von hinten versorgt) hat keine eigene Empfehlung; für "
                    + $"Th2 gilt R{Cited.ThoracolumbarApproach}.",
                "The cervicothoracic junction (C7 to T2 in the text, mostly operated on posteriorly) has no recommendation of its own; T2 falls under "
                    + $"R{Cited.ThoracolumbarApproach}."),
            new(
                "Laut Text werden hier überwiegend vordere Zugänge bevorzugt; sind mehrere Segmente befallen, wird eine zusätzliche hintere "
                    + "Stabilisierung empfohlen.",
                "According to the text, anterior approaches are mostly preferred here; if several segments are involved, additional posterior "
                    + "stabilisation is advised."),
            new(
                "Der Text verlangt bei erwartbar guter Prognose an der Halswirbelsäule zusätzlich die knöcherne Fusion; eine Empfehlung dazu gibt es nicht.",
                "With an expected good prognosis, the text demands bony fusion as well at the cervical spine; there is no recommendation on it."),
        ],
        NotFormalised =
        [
            new(
                "Wann welcher Zugang zu wählen ist, sagt die Empfehlung nicht; die Konstruktion wird nicht geprüft.",
                "The recommendation does not say when to choose which approach; the construct is not checked."),
            new(
                "„Subaxial“ wird nach dem Text als C3 bis C6 gelesen.",
                "“Subaxial” is read as C3 to C6, following the text."),
        ],
        Interactions =
        [
            new(Cited.StabilityBySins, InteractionType.Follows),
            new(Cited.OrthosesForPain, InteractionType.AlternativeTo),
            new(Cited.OccipitocervicalStabilisation, InteractionType.Parallels),
            new(Cited.ThoracolumbarApproach, InteractionType.Parallels),
            new(Cited.CarbonFibrePeekImplants, InteractionType.Overlaps),
        ],
        Evidence = [9, 363, 364, 365, 366, 367, 368, 369, 370],
    };
}
