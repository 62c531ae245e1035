using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter08Pathways
{
    /// <summary>R27: treatment pathway without neurological deficit (§8.2).</summary>
    public static Recommendation PathwayWithoutDeficit { get; } = new(27, "follow-figure-4-without-neurological-deficit")
    {
        Section = "8.2",
        Title = new("Behandlungspfad ohne neurologische Ausfälle", "Treatment pathway without neurological deficit"),
        Sentences = [new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        AtAGlance = true,
        Says = new(
            "Fehlen bei Wirbelsäulenmetastasen neurologische Ausfälle, sollten sich Abklärung und Behandlung nach dem Ablaufschema der Abbildung 4 richten.",
            "In spinal metastases without neurological deficits, work-up and treatment should follow the flow chart of figure 4."),

        Concerns = Lesion.MetastasisEstablished & !Neurology.DeficitPresent,

        Actions =
        [
            new(
                new("nach dem Behandlungspfad ohne neurologische Ausfälle vorgehen", "follow the treatment pathway for patients without neurological deficits"),
                Grade.Sollte,
                [Disciplines.SpineSurgery, Disciplines.TumourBoard]),
        ],
        Notes =
        [
            new(
                "Abbildung 4 ist ein Bild und liegt im Text nicht vor. Die hier gezeigten Behandlungspfade sind aus anderen Stellen der Leitlinie "
                    + "zusammengesetzt und geben die Abbildung nicht wieder.",
                "Figure 4 is an image and not part of the text. The pathways shown here are put together from other passages of the guideline and do "
                    + "not reproduce the figure."),
            new(
                $"Radikulärer Schmerz allein zählt hier nicht als neurologischer Ausfall und schließt R{Cited.PathwayWithoutDeficit} nicht aus.",
                $"Radicular pain alone does not count as a neurological deficit here and does not rule out R{Cited.PathwayWithoutDeficit}."),
        ],
        NotFormalised =
        [
            new(
                "Was das Ablaufschema im Einzelnen verlangt, lässt sich ohne die Abbildung nicht prüfen.",
                "What the flow chart demands in detail cannot be checked without the figure."),
        ],
        Interactions =
        [
            new(Cited.PresentationToSpineCentre, InteractionType.Follows),
            new(Cited.StabilityBySins, InteractionType.Uses),
            new(Cited.PathwayWithDeficit, InteractionType.Excludes),
            new(Cited.InterdisciplinaryCaseDiscussion, InteractionType.Overlaps),
            new(Cited.SbrtForUncomplicatedPain, InteractionType.Overlaps),
            new(Cited.RadiotherapyAloneForPain, InteractionType.Overlaps),
        ],
    };
}
