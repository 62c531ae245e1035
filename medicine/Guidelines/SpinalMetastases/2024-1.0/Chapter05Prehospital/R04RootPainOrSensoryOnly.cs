using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter05Prehospital
{
    /// <summary>R4: root pain or sensory deficits only (§5.1).</summary>
    public static Recommendation RootPainOrSensoryOnly { get; } = new(4, "imaging-soon-and-safety-net-advice-for-root-pain")
    {
        Section = "5.1",
        Title = new("Nur Wurzelschmerz oder sensible Ausfälle", "Root pain or sensory deficits only"),
        Sentences = [new(Grade.Sollte), new(Grade.Soll)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Bestehen nur Wurzelschmerzen oder ausschließlich sensible Ausfälle, sollte bald Bildgebung folgen; sofort muss sie nicht sein. Die "
                + "Betroffenen sollen darüber aufgeklärt werden, dass sie bei plötzlicher Verschlechterung oder bei neuen neurologischen Defiziten "
                + "ohne Umweg ein spezialisiertes Zentrum aufsuchen müssen.",
            "With root pain only or purely sensory deficits, imaging should follow soon but need not be immediate. Those affected shall be told that "
                + "on acute deterioration or new neurological deficits they must go straight to a specialised centre."),

        Concerns = Neurology.OnlyRadicularPainOrSensoryDeficit
            & Lesion.MetastasisStatus.IsAnyOf(SpinalMetastasis.Suspected, SpinalMetastasis.Confirmed),
        Fulfilled = Imaging.CurrentCrossSectionalImagingAvailable & Documentation.SafetyNetAdviceGiven,
        Over = WithoutCrossSections & Documentation.SafetyNetAdviceGiven,
        Remarks = RemarksOnImaging,

        Actions =
        [
            new(
                new("Bildgebung für bald veranlassen", "order imaging to be done soon"),
                Grade.Sollte,
                [Disciplines.TreatingPhysician]),
            new(
                new(
                    "über Warnzeichen und die direkte Vorstellung in einem spezialisierten Zentrum aufklären",
                    "explain the warning signs and the direct way to a specialised centre"),
                Grade.Soll,
                [Disciplines.TreatingPhysician]),
        ],
        TimeLimit = new(new(
            "Bald, nicht unbedingt sofort; keine Zahl angegeben. Abschnitt 10.5.7 benutzt dasselbe Wort für Operationen innerhalb von 24 Stunden; "
                + "diese Zahl ist nicht zu übertragen.",
            "Soon, not necessarily at once; no number is given. Section 10.5.7 uses the same word for surgery within 24 hours; that number must not "
                + "be carried over.")),
        Exceptions =
        [
            new(
                $"Wird eine Instabilität vermutet, bleibt es bei der sofortigen Abklärung nach R{Cited.ImmediateWorkUp}.",
                $"If instability is suspected, the immediate work-up of R{Cited.ImmediateWorkUp} stands."),
            new(
                $"Bei Verschlechterung oder neuem Defizit gelten R{Cited.ImmediateWorkUp} und R{Cited.PresentationToSpineCentre}.",
                $"On deterioration or a new deficit, R{Cited.ImmediateWorkUp} and R{Cited.PresentationToSpineCentre} apply."),
        ],
        NotFormalised =
        [
            new(
                "„Zeitnah“ und „akute Verschlechterung“ sind nicht näher bestimmt.",
                "\"Soon\" and \"acute deterioration\" are not defined further."),
            new(
                "Ob auch Wurzelschmerz zusammen mit sensiblen Ausfällen gemeint ist, steht nicht da; hier zählt die Kombination dazu.",
                "Whether root pain together with sensory deficits is meant is not stated; the combination is counted here."),
        ],
        Interactions =
        [
            new(Cited.ImmediateWorkUp, InteractionType.Specialises),
            new(
                Cited.PresentationToSpineCentre, InteractionType.Conflicts,
                new(
                    $"siehe R{Cited.PresentationToSpineCentre}: R{Cited.RootPainOrSensoryOnly} lockert die Bildgebung, "
                        + $"R{Cited.PresentationToSpineCentre} verlangt die sofortige Vorstellung",
                    $"see R{Cited.PresentationToSpineCentre}: R{Cited.RootPainOrSensoryOnly} relaxes imaging, R{Cited.PresentationToSpineCentre} asks "
                        + "for immediate presentation")),
            new(Cited.CrossSectionalImaging, InteractionType.Overlaps),
            new(
                Cited.MriForCordCompression, InteractionType.Overlaps,
                new(
                    "ein sensibles Niveau mit Verdacht auf Rückenmarkskompression braucht trotzdem eine MRT",
                    "a sensory level with suspected cord compression still needs MRI")),
        ],
        Evidence = [20, 21, 22],
    };
}
