using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter06Diagnosis
{
    /// <summary>R18: no frozen section of bone-hard lesions (§6.5.1).</summary>
    public static Recommendation FrozenSection { get; } = new(18, "no-frozen-section-of-bone-hard-lesions")
    {
        Section = "6.5.1",
        Title = new("Schnellschnitt bei Herden der Wirbelsäule", "Frozen section of spinal lesions"),
        Sentences =
        [
            new(Grade.SollteNicht) { For = new("knochenharter Herd", "bone-hard lesion") },
            new(Grade.Kann) { For = new("genug weiches Gewebe", "enough soft tissue") },
        ],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Knochenharte Herde der Wirbelsäule sollten nicht im Schnellschnitt untersucht werden. Ist genug weiches Gewebe gewonnen worden, kann ein "
                + "Schnellschnitt erfolgen.",
            "Bone-hard lesions of the spine should not be examined by frozen section. Frozen section may be done when enough soft tissue has been obtained."),

        Concerns = Biopsy.FrozenSectionRequested,
        Fulfilled = Biopsy.SpecimenConsistency.Is(Specimen.SoftSufficient),
        JudgedIf = Biopsy.SpecimenConsistency.IsAnyOf(Specimen.BoneHard, Specimen.SoftSufficient),
        Deviates = Biopsy.SpecimenConsistency.Is(Specimen.BoneHard),

        Actions =
        [
            new(
                new("Schnellschnitt anfordern", "request frozen section"),
                Grade.SollteNicht,
                [Disciplines.Pathology])
            {
                If = new("wenn die Probe knochenhart ist", "if the specimen is bone-hard"),
            },
            new(new("Schnellschnitt anfordern", "request frozen section"), Grade.Kann, [Disciplines.Pathology])
            {
                If = new("wenn genug weiches Gewebe gewonnen ist", "if enough soft tissue has been obtained"),
            },
        ],
        Notes =
        [
            new(
                "Abschnitt 6.5.1 hält den Schnellschnitt an knöchernen Proben für technisch nicht machbar.",
                "Section 6.5.1 regards frozen section of bony specimens as technically not feasible."),
        ],
        NotFormalised =
        [
            new(
                "Angegeben ist die Härte des Herdes; eingetragen wird hier die Konsistenz der Probe.",
                "The hardness printed is that of the lesion; what is entered here is the consistency of the specimen."),
            new(
                "Wie viel weiches Gewebe ausreicht, ist nicht beziffert.",
                "How much soft tissue is enough is not quantified."),
        ],
        Interactions =
        [
            new(Cited.BiopsyOfSuspiciousLesion, InteractionType.Follows),
            new(Cited.RouteOfBiopsy, InteractionType.Overlaps),
            new(Cited.PartialCryopreservation, InteractionType.Overlaps, new("frisches, unfixiertes Gewebe", "fresh, unfixed tissue")),
        ],
        Evidence = [13, 18, 19, 135],
    };
}
