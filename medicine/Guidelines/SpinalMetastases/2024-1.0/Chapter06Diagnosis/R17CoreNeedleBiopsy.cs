using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter06Diagnosis
{
    /// <summary>R17: core needle, not fine needle, under CT guidance (§6.5.1).</summary>
    public static Recommendation CoreNeedleBiopsy { get; } = new(17, "core-needle-not-fine-needle-in-ct-guided-biopsy")
    {
        Section = "6.5.1",
        Title = new("Stanzbiopsie bei CT-gesteuerter Biopsie", "Core needle biopsy under CT guidance"),
        Sentences = [new(Grade.SollteUndSollteNicht) { Restated = Grade.Sollte }],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Perkutane Biopsien unter CT-Steuerung sollten Stanzbiopsien sein; eine Feinnadelbiopsie sollte dafür nicht verwendet werden.",
            "Percutaneous CT-guided biopsies should be core needle biopsies and should not be fine-needle biopsies."),

        Concerns = (Biopsy.Planned | Biopsy.BoneSpecimenObtained) & Biopsy.Route.Is(BiopsyRoute.CtGuidedPercutaneous),
        Fulfilled = Biopsy.Technique.Is(BiopsyTechnique.CoreNeedle),
        Deviates = Biopsy.Technique.Is(BiopsyTechnique.FineNeedle),

        Actions =
        [
            new(
                new("Stanzbiopsie durchführen", "perform a core needle biopsy"),
                Grade.Sollte,
                [Disciplines.InterventionalRadiology]),
            new(
                new("Feinnadelbiopsie durchführen", "perform a fine-needle biopsy"),
                Grade.SollteNicht,
                [Disciplines.InterventionalRadiology]),
        ],
        Notes =
        [
            new(
                "Abschnitt 6.5.1 bevorzugt ein Kaliber von 16 G und mehrere Zylinder. Das angegebene Ungleichheitszeichen ist mehrdeutig, weil eine "
                    + "höhere G-Zahl eine dünnere Nadel bedeutet.",
                "Section 6.5.1 prefers a calibre of 16 G and several cores. The printed inequality sign is ambiguous, because a higher gauge number "
                    + "means a thinner needle."),
            new(
                "Als Grund nennt der Abschnitt, dass die Feinnadel für primäre Knochentumoren, besonders Sarkome, nicht ausreicht.",
                "The section gives as the reason that fine needles are not sufficient for primary bone tumours, sarcomas in particular."),
        ],
        Interactions =
        [
            new(Cited.BiopsyOfUnclearLesion, InteractionType.Follows),
            new(Cited.BiopsyOfSuspiciousLesion, InteractionType.Follows),
            new(Cited.RouteOfBiopsy, InteractionType.Specialises),
        ],
        Evidence = [13, 18, 19, 135],
    };
}
