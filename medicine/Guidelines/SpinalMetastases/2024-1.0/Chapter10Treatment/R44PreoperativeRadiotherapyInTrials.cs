using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R44: preoperative radiotherapy only in trials (§10.4.1).</summary>
    public static Recommendation PreoperativeRadiotherapyInTrials { get; } = new(44, "preoperative-radiotherapy-only-in-trials")
    {
        Section = "10.4.1",
        Title = new("Präoperative Bestrahlung außerhalb von Studien", "Preoperative radiotherapy outside trials"),
        Sentences = [new(Grade.SollNicht)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Wirbelmetastasen sollen vor einer Operation nur in klinischen Studien bestrahlt werden, sonst nicht; die Daten reichen noch nicht aus, "
                + "und das Vorgehen gilt derzeit als experimentell.",
            "Preoperative radiotherapy of vertebral metastases shall not be given outside clinical trials; the data are still insufficient and the "
                + "approach is experimental at present."),

        Concerns = Radiotherapy.Planned
            & Radiotherapy.Sequence.Is(RadiotherapySequence.Preoperative)
            & !Setting.WithinClinicalTrial,
        Deviates = Condition.Always,

        Actions =
        [
            new(
                new("vor der Operation bestrahlen", "irradiate before surgery"),
                Grade.SollNicht,
                [Disciplines.RadiationOncology])
            {
                If = new("außerhalb einer klinischen Studie", "outside a clinical trial"),
            },
        ],
        Exceptions =
        [
            new(
                "In einer klinischen Studie ist die präoperative Bestrahlung zulässig.",
                "Within a clinical trial, preoperative radiotherapy is permitted."),
        ],
        Notes =
        [
            new(
                "Der Abschnitt stützt sich auf zwei kleine Studien mit 13 und 23 Behandelten.",
                "The section rests on two small studies with 13 and 23 patients."),
        ],
        Interactions =
        [
            new(Cited.SurgeryBeforeRadiotherapy, InteractionType.Overlaps, new("Reihenfolge: Operation zuerst", "sequence: surgery first")),
            new(Cited.IntraoperativeRadiotherapy, InteractionType.Parallels, new("experimentelles Verfahren", "experimental technique")),
        ],
        Evidence = [273, 274],
    };
}
