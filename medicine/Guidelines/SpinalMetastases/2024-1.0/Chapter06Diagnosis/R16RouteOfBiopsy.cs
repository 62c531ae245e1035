using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter06Diagnosis
{
    /// <summary>R16: CT-guided or open biopsy with enough material (§6.5.1).</summary>
    public static Recommendation RouteOfBiopsy { get; } = new(16, "ct-guided-or-open-biopsy-with-enough-material")
    {
        Section = "6.5.1",
        Title = new(
                    "Biopsie CT-gesteuert oder offen, mit genug Material",
                    "CT-guided or open biopsy with enough material"),
        Sentences = [new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Gewebe sollte offen oder unter CT-Steuerung entnommen werden, und zwar in ausreichender Menge.",
            "Biopsy should be open or CT-guided and should yield enough material."),

        Concerns = Biopsy.Planned | Biopsy.BoneSpecimenObtained,
        Fulfilled = Biopsy.Route.IsAnyOf(BiopsyRoute.CtGuidedPercutaneous, BiopsyRoute.Open),
        Deviates = Biopsy.Route.Is(BiopsyRoute.Other),

        Actions =
        [
            new(
                new(
                    "CT-gesteuert oder offen biopsieren und genügend Material gewinnen",
                    "take the biopsy under CT guidance or by open surgery and obtain enough material"),
                Grade.Sollte,
                [Disciplines.InterventionalRadiology, Disciplines.SpineSurgery]),
        ],
        Notes =
        [
            new("Wie viel Material ausreicht, ist nicht beziffert.", "How much material is enough is not quantified."),
            new(
                "Für die Pathologie sind laut Abschnitt 6.5.1 Angaben zur Lokalisation und zur Verdachtsdiagnose aus der Bildgebung hilfreich.",
                "By section 6.5.1, pathology is helped by information on the site and on the diagnosis suspected on imaging."),
        ],
        NotFormalised =
        [
            new(
                "Genügend Material lässt sich ohne Zahl nicht prüfen; geprüft wird nur der Zugangsweg.",
                "Enough material cannot be checked without a number; only the route is checked."),
        ],
        Interactions =
        [
            new(Cited.BiopsyOfUnclearLesion, InteractionType.Follows),
            new(Cited.BiopsyOfSuspiciousLesion, InteractionType.Follows),
            new(Cited.CoreNeedleBiopsy, InteractionType.IsSpecialisedBy),
            new(Cited.FrozenSection, InteractionType.Overlaps),
            new(Cited.PartialCryopreservation, InteractionType.Supports, new("Material für die Kryoarchivierung", "material for cryopreservation")),
        ],
        Evidence = [13, 18, 19, 135],
    };
}
