using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter08Pathways
{
    /// <summary>R26: treatment pathway with neurological deficit (§8.1).</summary>
    public static Recommendation PathwayWithDeficit { get; } = new(26, "follow-figure-3-with-neurological-deficit")
    {
        Section = "8.1",
        Title = new("Behandlungspfad mit neurologischen Ausfällen", "Treatment pathway with neurological deficit"),
        Sentences = [new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        AtAGlance = true,
        Says = new(
            "Liegen bei Wirbelsäulenmetastasen neurologische Ausfälle vor, sollten sich Abklärung und Behandlung nach dem Ablaufschema der Abbildung "
                + "3 richten.",
            "In spinal metastases with neurological deficits, work-up and treatment should follow the flow chart of figure 3."),

        Concerns = Lesion.MetastasisEstablished & Neurology.DeficitPresent,

        Actions =
        [
            new(
                new("nach dem Behandlungspfad mit neurologischen Ausfällen vorgehen", "follow the treatment pathway for patients with neurological deficits"),
                Grade.Sollte,
                [Disciplines.SpineSurgery, Disciplines.TumourBoard]),
        ],
        Notes =
        [
            new(
                "Abbildung 3 ist ein Bild und liegt im Text nicht vor. Die hier gezeigten Behandlungspfade sind aus anderen Stellen der Leitlinie "
                    + "zusammengesetzt und geben die Abbildung nicht wieder.",
                "Figure 3 is an image and not part of the text. The pathways shown here are put together from other passages of the guideline and do "
                    + "not reproduce the figure."),
            new(
                "Radikulärer Schmerz allein zählt hier nicht als neurologischer Ausfall.",
                "Radicular pain alone does not count as a neurological deficit here."),
            new(
                "Zum Operationszeitpunkt verweist Kapitel 8 auf ein Kapitel 11.5.7, das es nicht gibt; gemeint ist 10.5.7.",
                "For the timing of surgery, chapter 8 points to a chapter 11.5.7 that does not exist; 10.5.7 is meant."),
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
            new(Cited.NeurologicalDocumentation, InteractionType.Follows),
            new(Cited.MriForCordCompression, InteractionType.Follows),
            new(Cited.SurvivalAfterSurgery, InteractionType.IsSupportedBy),
            new(Cited.StabilityBySins, InteractionType.Uses),
            new(Cited.PathwayWithoutDeficit, InteractionType.Excludes, new("schließen einander aus", "mutually exclusive")),
            new(Cited.InterdisciplinaryCaseDiscussion, InteractionType.Overlaps),
            new(Cited.SurgeryBeforeRadiotherapy, InteractionType.Overlaps),
            new(Cited.RadiotherapyAloneInCordCompression, InteractionType.Overlaps),
            new(Cited.SeparationSurgeryWithSbrt, InteractionType.Overlaps),
            new(Cited.EmbolisationBeforeOpenSurgery, InteractionType.Overlaps),
        ],
    };
}
