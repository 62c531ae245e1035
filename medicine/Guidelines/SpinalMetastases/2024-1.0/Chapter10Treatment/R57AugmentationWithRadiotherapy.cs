using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R57: percutaneous augmentation with radiotherapy (§10.5.2).</summary>
    public static Recommendation AugmentationWithRadiotherapy { get; } = new(57, "radiotherapy-combined-with-percutaneous-augmentation")
    {
        Section = "10.5.2",
        Title = new("Perkutane Augmentation mit Strahlentherapie", "Percutaneous augmentation with radiotherapy"),
        Sentences = [new(Grade.Kann, new("Erwägung", "may be considered")), new(Grade.Sollte, new("Aussage mit Empfehlung", "statement and recommendation"))],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2023,
        Says = new(
            "In ausgewählten Fällen kann bei gebrochenen Wirbelsäulenmetastasen eine perkutane Augmentation mit anschließender Bestrahlung erwogen "
                + "werden. Da die perkutane Augmentation den Tumor selbst nicht bekämpft, sollte sie im Regelfall mit einer Bestrahlung verbunden werden.",
            "In selected patients with fractured spinal metastases, percutaneous augmentation followed by radiotherapy may be considered. As "
                + "percutaneous augmentation has no antitumour effect of its own, it should as a rule be combined with radiotherapy."),

        Concerns = ClinicalWords.PercutaneousAugmentation
            | Augmented
            | (Stability.PathologicalFracture.Is(FractureStatus.Present) & !Stability.FractureUnstable),
        Fulfilled = Radiotherapy.Planned | Radiotherapy.SpineIrradiated,
        JudgedIf = ClinicalWords.PercutaneousAugmentation | Augmented,
        Over = Refused(Treatment.Radiotherapy),
        Remarks = RemarksOn(Treatment.Augmentation, Treatment.Radiotherapy),

        Actions =
        [
            new(
                new("erst perkutan augmentieren und dann bestrahlen: diese Folge erwägen", "consider percutaneous augmentation first and then radiotherapy"),
                Grade.Kann,
                [Disciplines.InterventionalRadiology, Disciplines.SpineSurgery, Disciplines.RadiationOncology])
            {
                If = new("wenn die Metastase gebrochen ist", "if the metastasis is fractured"),
                Jointly = true,
            },
            new(
                new("die Augmentation mit einer Bestrahlung verbinden", "combine augmentation with radiotherapy"),
                Grade.Sollte,
                [Disciplines.RadiationOncology])
            {
                If = new("wenn eine Augmentation geplant ist", "if augmentation is planned"),
            },
        ],
        Exceptions =
        [
            new(
                $"Ist eine Bestrahlung nicht mehr möglich (Lage von R{Cited.LocalAblationForPain}), lässt sich die Verbindung nicht erfüllen; das muss "
                    + "ärztlich entschieden werden.",
                $"If radiotherapy is no longer possible (the situation of R{Cited.LocalAblationForPain}), the combination cannot be met; this needs a "
                    + "clinician's decision."),
        ],
        Notes =
        [
            new(
                "Ist keine Augmentation geplant, gilt der erste Satz hier nur für Frakturen, die nicht instabil sind. Diese Einschränkung stammt von "
                    + "uns und folgt Abschnitt 10.5.2, der Augmentation vor allem für primär stabile Zerstörungen nennt.",
                "If no augmentation is planned, the first sentence applies here only to fractures that are not unstable. This restriction is ours and "
                    + "follows section 10.5.2, which names augmentation mainly for primarily stable destruction."),
            new(
                "Als einzige Empfehlung trägt sie den Vermerk „Neu (2023)“, alle anderen „Neu (2024)“.",
                "It alone is labelled as new in 2023; all others are labelled 2024."),
        ],
        NotFormalised =
        [
            new(
                "Welche Personen „ausgewählt“ sind und wann vom Regelfall abgewichen werden darf, wird nicht gesagt.",
                "Which patients are “selected”, and when the rule may be left, is not said."),
            new(
                "Reihenfolge und Abstand von Augmentation und Bestrahlung werden nicht geprüft; auch eine frühere Bestrahlung des Abschnitts zählt.",
                "The order and the interval of augmentation and radiotherapy are not checked; earlier radiotherapy of the segment counts as well."),
        ],
        Interactions =
        [
            new(Cited.BiopsyOfSuspiciousLesion, InteractionType.Overlaps),
            new(
                Cited.SurgeryBeforeRadiotherapy, InteractionType.Overlaps,
                new("bei instabiler Fraktur geht die Operation vor", "an unstable fracture goes to surgery first")),
            new(Cited.IntraoperativeRadiotherapy, InteractionType.Overlaps),
            new(Cited.CtBeforeAugmentation, InteractionType.Follows),
            new(
                Cited.LocalAblationForPain, InteractionType.Conflicts,
                new(
                    $"R{Cited.LocalAblationForPain} setzt voraus, dass die Toleranz des Rückenmarks ausgeschöpft ist",
                    $"R{Cited.LocalAblationForPain} presupposes that cord tolerance is exhausted")),
            new(Cited.CementOrEmbolisationWithAblation, InteractionType.Overlaps),
        ],
        Evidence = [315, 316, 317, 318, 319, 320, 321, 322, 323, 324, 325, 326, 327, 328, 329, 330, 331, 332, 333, 334],
    };
}
