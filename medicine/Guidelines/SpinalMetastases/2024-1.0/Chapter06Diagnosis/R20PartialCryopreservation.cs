using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter06Diagnosis
{
    /// <summary>R20: cryopreserve part of the specimen (§6.5.2).</summary>
    public static Recommendation PartialCryopreservation { get; } = new(20, "cryopreserve-part-of-a-large-specimen")
    {
        Section = "6.5.2",
        Title = new("Teil der Probe kryoarchivieren", "Cryopreserve part of the specimen"),
        Sentences = [new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Ist die Probe groß genug und ist die nötige Technik vorhanden, sollte ein Teil kryoarchiviert werden, zusätzlich zur Fixierung in Formalin.",
            "Where the specimen is large enough and the facilities exist, part of it should be cryopreserved in addition to formalin fixation."),

        Concerns = Biopsy.BoneSpecimenObtained
            & Biopsy.SpecimenLargeEnoughForCryopreservation
            & Biopsy.CryopreservationAvailable,
        Fulfilled = Biopsy.StorageTemperatureInCelsius.AtMost(-80),

        Actions =
        [
            new(
                new(
                    "einen Teil der Probe kryoarchivieren (bei −80 °C oder kälter oder in flüssigem Stickstoff)",
                    "cryopreserve part of the specimen (at −80 °C or colder, or in liquid nitrogen)"),
                Grade.Sollte,
                [Disciplines.Pathology]),
        ],
        Notes =
        [
            new(
                "Die Temperatur und der Versand als frisches, unfixiertes Gewebe stehen im Abschnitt 6.5.2, nicht in der Empfehlung.",
                "The temperature and sending the tissue fresh and unfixed come from section 6.5.2, not from the recommendation."),
            new(
                "Stanzmaterial reicht dafür laut Abschnitt in der Regel nicht aus.",
                "By the section, core material is usually not sufficient for this."),
        ],
        NotFormalised =
        [
            new(
                "Ab welcher Größe eine Probe ausreicht und wie groß der Anteil sein soll, ist nicht angegeben.",
                "From what size a specimen suffices and how large the portion shall be is not given."),
        ],
        Interactions =
        [
            new(Cited.RouteOfBiopsy, InteractionType.IsSupportedBy),
            new(Cited.FrozenSection, InteractionType.Overlaps),
            new(Cited.FixationAndDecalcification, InteractionType.Complements),
        ],
    };
}
