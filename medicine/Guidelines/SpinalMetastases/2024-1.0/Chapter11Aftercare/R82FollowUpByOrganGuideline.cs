using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter11Aftercare
{
    /// <summary>R82: follow-up by the organ guideline (§11.7).</summary>
    public static Recommendation FollowUpByOrganGuideline { get; } = new(82, "follow-up-according-to-the-organ-guideline")
    {
        Section = "11.7",
        Title = new("Nachsorge nach der Organleitlinie", "Follow-up by the organ guideline"),
        Sentences = [new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Wirbelmetastasen sollten bei den onkologischen Nachsorgeterminen so kontrolliert werden, wie es die Leitlinie zum jeweiligen Organtumor vorgibt.",
            "Vertebral metastases should be followed up at the oncological follow-up visits as the guideline for the organ of origin prescribes."),

        Concerns = Lesion.MetastasisEstablished & Aftercare.FollowUpPhase,
        Fulfilled = Taken(Measure.FollowUpArranged),

        CanWait = true,
        Actions =
        [
            new(
                new("Nachsorge nach der Leitlinie zum Primärtumor planen", "plan follow-up according to the guideline for the primary tumour"),
                Grade.Sollte,
                [Disciplines.MedicalOncology]),
        ],
        Exceptions =
        [
            new(
                "Ein eigener Abstand oder eine eigene Bildgebung für die Wirbelsäule wird nicht genannt.",
                "No interval and no imaging specific to the spine is given."),
        ],
        Notes =
        [
            new(
                "Der Abschnitt verweist auf die Leitlinien von ESMO und AWMF und nennt als Beispiele Lungen-, Mamma- und Prostatakarzinom.",
                "The section refers to the ESMO and AWMF guidelines and names lung, breast and prostate cancer as examples."),
        ],
        NotFormalised =
        [
            new(
                "Der Inhalt der Organleitlinien ist in Myelon nicht hinterlegt.",
                "The content of the organ guidelines is not held in Myelon."),
        ],
        Interactions =
        [
            new(Cited.StagingByOrganGuideline, InteractionType.Overlaps),
            new(Cited.CarbonFibrePeekImplants, InteractionType.IsSupportedBy),
            new(Cited.SystemicTherapyReview, InteractionType.Precedes, new("Fortschreiten", "progression")),
        ],
    };
}
