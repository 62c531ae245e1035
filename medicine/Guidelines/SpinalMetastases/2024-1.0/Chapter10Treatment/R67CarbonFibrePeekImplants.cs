using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R67: CF/PEEK implants for stabilisation (§10.5.8).</summary>
    public static Recommendation CarbonFibrePeekImplants { get; } = new(67, "cf-peek-implants-for-stabilisation")
    {
        Section = "10.5.8",
        Title = new("CF/PEEK-Implantate zur Stabilisierung", "CF/PEEK implants for stabilisation"),
        Sentences = [new(Grade.Statement), new(Grade.Kann)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Neue Werkstoffe wie CF/PEEK sind nach heutigem Wissen für die Betroffenen nicht von Nachteil und können Artefakte in Bestrahlungsplanung "
                + "und Nachsorgebildern verringern. Deshalb können CF/PEEK-Implantate verwendet werden, um Wirbelsäulenmetastasen zu stabilisieren.",
            "On current data, new materials such as CF/PEEK are no disadvantage to patients and can reduce artefacts in radiotherapy planning and "
                + "follow-up imaging. CF/PEEK implants may therefore be used to stabilise spinal metastases."),

        Concerns = Surgery.StabilisationPlanned & !Surgery.Performed,
        Fulfilled = CarbonFibreImplantChosen,
        JudgedIf = CarbonFibreImplantChosen,

        Actions =
        [
            new(
                new("CF/PEEK als Implantatmaterial erwägen", "consider CF/PEEK as implant material"),
                Grade.Kann,
                [Disciplines.SpineSurgery]),
        ],
        Exceptions =
        [
            new(
                "Laut Text lassen sich die Stäbe nicht nachbiegen, und Langzeitdaten fehlen.",
                "According to the text, the rods cannot be contoured and long-term data are lacking."),
        ],
        Notes =
        [
            new(
                "Ob diese Werkstoffe das Behandlungsergebnis verbessern, ist laut Text nicht bekannt.",
                "According to the text, it is not known whether these materials improve the outcome."),
        ],
        NotFormalised =
        [
            new(
                "Wann CF/PEEK anderen Werkstoffen vorzuziehen ist, wird nicht gesagt.",
                "When CF/PEEK is to be preferred to other materials is not said."),
        ],
        Interactions =
        [
            new(Cited.PostoperativeSbrt, InteractionType.Supports),
            new(Cited.SeparationSurgeryWithSbrt, InteractionType.Supports),
            new(Cited.OccipitocervicalStabilisation, InteractionType.Overlaps),
            new(Cited.SubaxialStabilisation, InteractionType.Overlaps),
            new(Cited.ThoracolumbarApproach, InteractionType.Overlaps),
            new(Cited.CementedScrewsInOsteoporosis, InteractionType.Overlaps),
            new(Cited.FollowUpByOrganGuideline, InteractionType.Supports, new("Bildgebung in der Nachsorge", "follow-up imaging")),
        ],
        Evidence = [393, 394, 395, 396, 397, 398, 399],
    };
}
