using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R52: postoperative SBRT (§10.4.4.3).</summary>
    public static Recommendation PostoperativeSbrt { get; } = new(52, "postoperative-sbrt-in-selected-patients")
    {
        Section = "10.4.4.3",
        Title = new("SBRT nach der Operation", "Postoperative SBRT"),
        Sentences = [new(Grade.Kann)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Nach der Operation kann in ausgewählten Fällen als SBRT bestrahlt werden, besonders wenn der Tumor wenig strahlensensibel ist.",
            "Postoperative radiotherapy may be given as SBRT in selected patients, especially if the tumour is poorly radiosensitive."),

        Concerns = (Surgery.Performed | Surgery.Planned)
            & Radiotherapy.Planned
            & Radiotherapy.Sequence.Is(RadiotherapySequence.Postoperative),
        Fulfilled = StereotacticRadiotherapy,
        JudgedIf = StereotacticRadiotherapy,

        Actions =
        [
            new(
                new("die Bestrahlung nach der Operation als SBRT erwägen", "consider SBRT for the postoperative radiotherapy"),
                Grade.Kann,
                [Disciplines.RadiationOncology]),
        ],
        Notes =
        [
            new(
                "Randomisierte Studien zur SBRT nach einer Operation gibt es laut Text nicht.",
                "According to the text, there are no randomised trials of postoperative SBRT."),
        ],
        NotFormalised =
        [
            new("Welche Personen „ausgewählt“ sind, wird nicht gesagt.", "Which patients are “selected” is not said."),
            new(
                "Die geringe Strahlensensibilität wird als Schwerpunkt genannt, nicht als Bedingung.",
                "Poor radiosensitivity is named as an emphasis, not as a condition."),
        ],
        Interactions =
        [
            new(
                Cited.FractionationInComplicatedLesions, InteractionType.Conflicts,
                new("nur wenn die SBRT in einer Fraktion gegeben wird", "only if SBRT is given in one fraction")),
            new(Cited.SeparationSurgeryWithSbrt, InteractionType.Overlaps),
            new(
                Cited.CarbonFibrePeekImplants, InteractionType.Supports,
                new("Carbonimplantate erleichtern die Bestrahlungsplanung", "carbon-fibre implants make planning easier")),
            new(Cited.RadiotherapyAfterWoundHealing, InteractionType.Overlaps, new("Zeitpunkt", "timing")),
        ],
        Evidence = [296, 297, 298],
    };
}
