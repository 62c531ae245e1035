using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R64: cemented pedicle screws in osteoporotic bone (§10.5.5).</summary>
    public static Recommendation CementedScrewsInOsteoporosis { get; } = new(64, "cement-augmented-pedicle-screws-in-osteoporotic-bone")
    {
        Section = "10.5.5",
        Title = new("Zementierte Pedikelschrauben bei Osteoporose", "Cemented pedicle screws in osteoporotic bone"),
        Sentences = [new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Wird die thorakolumbale Wirbelsäule bei osteoporotischem Knochen mit Pedikelschrauben und Stäben stabilisiert, sollten die Schrauben mit "
                + "Zement verstärkt werden.",
            "If the thoracolumbar spine is stabilised with a pedicle screw-rod system in osteoporotic bone, the screws should be cement-augmented."),

        Concerns = (Surgery.StabilisationPlanned | Stabilised)
            & Surgery.PedicleScrewRodSystemPlanned
            & GeneralCondition.OsteoporoticBone
            & (Surgery.Region.Holds(SurgicalRegion.UpperThoracicT2ToT5)
                | Surgery.Region.Holds(SurgicalRegion.ThoracolumbarT6ToL5)),
        Fulfilled = Taken(Measure.CementedPedicleScrews),
        Over = Stabilised,

        Actions =
        [
            new(
                new("die Pedikelschrauben mit Zement verstärken", "augment the pedicle screws with cement"),
                Grade.Sollte,
                [Disciplines.SpineSurgery]),
        ],
        NotFormalised =
        [
            new(
                "Ab wann ein Knochen osteoporotisch ist, wird nicht beziffert; das wird ärztlich eingeschätzt.",
                "No threshold says when bone is osteoporotic; this is a clinical judgement."),
            new(
                "Maßgeblich ist hier die Höhe der Metastase (Th2 bis L5), nicht die Höhe der einzelnen Schrauben.",
                "What counts here is the level of the metastasis (T2 to L5), not the level of the individual screws."),
        ],
        Interactions =
        [
            new(Cited.ThoracolumbarApproach, InteractionType.Complements),
            new(Cited.CarbonFibrePeekImplants, InteractionType.Overlaps),
            new(Cited.RisksAndEarlyComplications, InteractionType.Overlaps),
        ],
        Evidence = [363, 365, 371, 372, 373, 374, 375, 376, 377, 378],
    };
}
