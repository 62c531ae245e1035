using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter06Diagnosis
{
    /// <summary>R15: biopsy of suspicious lesions if it matters (§6.5).</summary>
    public static Recommendation BiopsyOfSuspiciousLesion { get; } = new(15, "biopsy-of-suspicious-lesions-with-consequence")
    {
        Section = "6.5",
        Title = new("Biopsie verdächtiger Herde mit Konsequenz", "Biopsy of suspicious lesions if it matters"),
        Sentences = [new(Grade.Soll)],
        Consensus = new(89, ConsensusLabel.Konsens),
        LabelledNew = 2024,
        AtAGlance = true,
        Says = new(
            "Herde, die klinisch, in der Bildgebung oder in beidem bösartig wirken, sollen durch eine Biopsie gesichert werden, sofern die Behandlung "
                + "davon abhängt.",
            "A lesion that appears malignant clinically, on imaging or both shall be confirmed by biopsy where the result has a consequence for treatment."),

        Concerns = Lesion.MalignancySuspected & Biopsy.WouldChangeTreatment,
        Fulfilled = Biopsy.Planned | Biopsy.BoneSpecimenObtained,
        Over = Refused(Treatment.Biopsy),
        Remarks = RemarksOn(Treatment.Biopsy),

        Actions =
        [
            new(
                new("Biopsie zur Sicherung der Diagnose veranlassen", "order a biopsy to confirm the diagnosis"),
                Grade.Soll,
                [Disciplines.SpineSurgery, Disciplines.InterventionalRadiology]),
        ],
        Exceptions =
        [
            new(
                $"R{Cited.BiopsyOfSuspiciousLesion} gilt nicht, wenn das Ergebnis der Biopsie ohne Folge für die Behandlung bleibt.",
                $"R{Cited.BiopsyOfSuspiciousLesion} does not apply when the biopsy result has no consequence for treatment."),
            new(
                "Bei bekanntem Primärtumor und typischem Herd hält Abschnitt 6.5 eine Biopsie für sinnvoll, wenn die Histologie onkologisch neu "
                    + "bewertet werden muss; er erinnert zudem an seltene Zweittumoren.",
                "With a known primary and a typical lesion, section 6.5 sees a biopsy as sensible when histology has to be re-evaluated for "
                    + "oncological reasons; it also recalls rare second tumours."),
        ],
        NotFormalised =
        [
            new(
                "Wann ein Herd als verdächtig gilt und wann eine Konsequenz besteht, wird ärztlich beurteilt; Kriterien sind nicht angegeben.",
                "When a lesion counts as suspicious and when there is a consequence is judged by clinicians; no criteria are printed."),
        ],
        Interactions =
        [
            new(Cited.BiopsyOfUnclearLesion, InteractionType.Overlaps),
            new(Cited.LaboratoryTests, InteractionType.Overlaps),
            new(Cited.RouteOfBiopsy, InteractionType.Precedes),
            new(Cited.CoreNeedleBiopsy, InteractionType.Precedes),
            new(Cited.FrozenSection, InteractionType.Precedes),
            new(
                Cited.AugmentationWithRadiotherapy, InteractionType.Overlaps,
                new("die Probe kann bei der Augmentation gewonnen werden", "the specimen can be taken during augmentation")),
        ],
        Evidence = [13],
    };
}
