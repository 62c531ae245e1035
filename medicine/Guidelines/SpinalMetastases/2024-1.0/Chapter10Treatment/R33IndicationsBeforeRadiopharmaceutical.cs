using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R33: check surgery and RT before radiopharmaceuticals (§10.1.2).</summary>
    public static Recommendation IndicationsBeforeRadiopharmaceutical { get; } = new(33, "check-surgery-and-rt-before-radiopharmaceutical")
    {
        Section = "10.1.2",
        Title = new(
                    "Vor Radiopharmaka Operation und Bestrahlung prüfen",
                    "Check surgery and RT before radiopharmaceuticals"),
        Sentences = [new(Grade.Soll)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Bevor knochenaffine Radiopharmaka gegeben werden, soll geprüft werden, ob eine Operation oder eine Bestrahlung angezeigt ist.",
            "Before bone-seeking radiopharmaceuticals are given, it shall be checked whether surgery or radiotherapy is indicated."),

        Concerns = Radiotherapy.BoneSeekingRadiopharmaceuticalPlanned,
        Fulfilled = Radiotherapy.SurgeryAndRadiotherapyIndicationChecked,

        Actions =
        [
            new(
                new("prüfen, ob eine Operation oder Bestrahlung angezeigt ist", "check whether surgery or radiotherapy is indicated"),
                Grade.Soll,
                [Disciplines.NuclearMedicine, Disciplines.SpineSurgery, Disciplines.RadiationOncology])
            {
                Jointly = true,
            },
        ],
        TimeLimit = new(new("Vor der Gabe des Radiopharmakons.", "Before the radiopharmaceutical is given.")),
        NotFormalised =
        [
            new(
                "Wer prüft und nach welchen Kriterien, ist nicht angegeben; die genannten Fächer sind unsere Zuordnung.",
                "Who checks, and by which criteria, is not given; the disciplines named are our assignment."),
        ],
        Interactions =
        [
            new(Cited.BoneSeekingRadiopharmaceuticals, InteractionType.Precedes),
            new(Cited.SurgeryBeforeRadiotherapy, InteractionType.Overlaps),
            new(Cited.RadiotherapyAloneForPain, InteractionType.Overlaps),
            new(Cited.LocalAblationForPain, InteractionType.Overlaps),
        ],
        Evidence = [178, 179, 180, 181, 182, 183, 184, 185, 186, 187, 188, 189, 190, 191],
    };
}
