using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter06Diagnosis
{
    /// <summary>R12: staging by organ guideline (§6.3.3).</summary>
    public static Recommendation StagingByOrganGuideline { get; } = new(12, "stage-local-and-systemic-extent-by-organ-guideline")
    {
        Section = "6.3.3",
        Title = new("Ausbreitungsdiagnostik nach Organleitlinie", "Staging by organ guideline"),
        Sentences = [new(Grade.Soll)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Für die Bildgebung, die die örtliche und die systemische Ausdehnung des Tumors klärt, sollen die vorhandenen Organleitlinien maßgeblich sein.",
            "Imaging of the local and systemic extent of the tumour shall follow the existing guideline for the organ concerned."),

        Concerns = Lesion.MetastasisEstablished,
        Fulfilled = Imaging.StagingDone,
        Over = Refused(Treatment.Staging),
        Remarks = RemarksOn(Treatment.Staging),

        CanWait = true,
        Actions =
        [
            new(
                new("Staging nach der Leitlinie des Ursprungsorgans veranlassen", "order staging by the guideline for the organ of origin"),
                Grade.Soll,
                [Disciplines.MedicalOncology, Disciplines.Radiology, Disciplines.NuclearMedicine]),
        ],
        Exceptions =
        [
            new(
                "Bei akuter neurologischer Symptomatik folgt das vollständige Staging meist erst nach der Akutbehandlung (Abschnitt 6.3).",
                "With acute neurological symptoms, complete staging usually follows the acute treatment (section 6.3)."),
        ],
        NotFormalised =
        [
            new(
                "Den Inhalt bestimmen die Organleitlinien; er ist hier nicht abgebildet. Für einen unbekannten Primärtumor ist nichts gesagt.",
                "The organ guidelines set the content; it is not modelled here. Nothing is said for an unknown primary."),
        ],
        Interactions =
        [
            new(Cited.CrossSectionalImaging, InteractionType.Overlaps),
            new(Cited.MriForCordCompression, InteractionType.Overlaps),
            new(Cited.FollowUpByOrganGuideline, InteractionType.Overlaps, new("Nachsorge nach Organleitlinie", "follow-up by organ guideline")),
        ],
    };
}
