using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R59: choice of ablation technique (§10.5.3).</summary>
    public static Recommendation ChoiceOfAblationTechnique { get; } = new(59, "choice-of-ablation-technique")
    {
        Section = "10.5.3",
        Title = new("Wahl des Ablationsverfahrens", "Choice of ablation technique"),
        Sentences = [new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Welches Ablationsverfahren gewählt wird, sollte sich nach der besten verfügbaren Bildsteuerung, nach den technischen und klinischen Vor- "
                + "und Nachteilen des Verfahrens und nach der Erfahrung des behandelnden Teams richten.",
            "The ablation technique should be chosen by the best available image guidance, the technical and clinical pros and cons of each technique "
                + "and the experience of the treating team."),

        Concerns = Surgery.LocalAblationPlanned & !Ablated,

        Actions =
        [
            new(
                new(
                    "das Ablationsverfahren nach Bildsteuerung, Vor- und Nachteilen und Erfahrung wählen",
                    "choose the ablation technique by image guidance, pros and cons, and experience"),
                Grade.Sollte,
                [Disciplines.InterventionalRadiology, Disciplines.SpineSurgery]),
        ],
        Notes =
        [
            new(
                "Hinweise aus dem Text: Radiofrequenzablation bei osteolytischen oder gemischten Herden mit fehlendem oder kleinem Anteil außerhalb "
                    + "des Knochens; Mikrowellenablation bei sklerotischen Herden; Kryoablation nahe an Metall und wegen des sichtbaren Eisballs; "
                    + "Laser unter MRT-Kontrolle bei epiduralem Tumor.",
                "Hints from the text: radiofrequency ablation for lytic or mixed lesions with no or little extraosseous tumour; microwave ablation "
                    + "for sclerotic lesions; cryoablation close to metal and for its visible ice ball; laser under MRI control for epidural tumour."),
        ],
        NotFormalised =
        [
            new(
                "Wie die drei Gesichtspunkte gegeneinander abzuwägen sind, bleibt offen.",
                "How the three considerations are weighed against each other is left open."),
        ],
        Interactions =
        [
            new(Cited.LocalAblationForPain, InteractionType.Follows),
            new(Cited.CementOrEmbolisationWithAblation, InteractionType.Complements),
        ],
        Evidence = [
            334, 335, 336, 337, 338, 339, 340, 341, 342, 343, 344, 345, 346, 347, 348, 349, 350, 351, 352, 353, 354, 355, 356,
            357, 358, 359, 360, 361, 362,
        ],
    };
}
