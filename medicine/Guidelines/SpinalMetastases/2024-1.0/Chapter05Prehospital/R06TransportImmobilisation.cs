using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter05Prehospital
{
    /// <summary>R6: transport immobilised as after trauma (§5.2).</summary>
    public static Recommendation TransportImmobilisation { get; } = new(6, "transport-immobilised-as-in-traumatic-instability")
    {
        Section = "5.2",
        Title = new("Transport mit Ruhigstellung wie nach Trauma", "Transport immobilised as after trauma"),
        Sentences = [new(Grade.Soll)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Bei Wirbelsäulenmetastasen mit vermuteter Instabilität und zugleich neurologischen Beschwerden soll für den Transport dieselbe "
                + "Ruhigstellung gelten wie bei einer Instabilität nach Verletzung.",
            "People with spinal metastases who have both presumed instability and neurological complaints shall be immobilised for transport in the "
                + "same way as after traumatic instability."),

        Concerns = Setting.TransportPlanned
            & Lesion.MetastasisStatus.IsAnyOf(SpinalMetastasis.Suspected, SpinalMetastasis.Confirmed)
            & (Stability.InstabilitySuspected | Stability.InstabilityConfirmed)
            & Neurology.ComplaintsPresent,
        Fulfilled = Taken(Measure.Immobilisation),

        Actions =
        [
            new(
                new("für den Transport wie bei traumatischer Instabilität ruhigstellen", "immobilise for transport as in traumatic instability"),
                Grade.Soll,
                [Disciplines.EmergencyMedicalServices]),
        ],
        Exceptions =
        [
            new(
                "Dem Wortlaut nach müssen beide Bedingungen erfüllt sein; Abschnitt 5.2 stellt schon bei vermuteter oder vorliegender Instabilität "
                    + "allein ruhig. Das ist ein Rat aus dem Abschnitt, ohne Empfehlungsgrad.",
                "By its wording both conditions must be met; section 5.2 already immobilises for suspected or present instability alone. That is "
                    + "advice from the section, without a grade."),
        ],
        Notes =
        [
            new(
                "Hier auch auf den Verdacht auf Metastasen und auf nachgewiesene Instabilität bezogen (Abschnitt 5.2).",
                "Here also applied to suspected metastases and to proven instability (section 5.2)."),
            new(
                "Die Hilfsmittel nennt nur der Abschnitt: steife Orthese an der Halswirbelsäule, sonst etwa Spineboard oder Vakuummatratze. Er "
                    + "spricht auch von Fahrten zwischen Kliniken.",
                "The aids are named in the section only: a rigid collar for the cervical spine, otherwise for example a spine board or vacuum "
                    + "mattress. It also speaks of transfers between hospitals."),
            new(
                "Zum Transport bei metastatischer Instabilität gibt es laut Abschnitt 5.2 keine Literatur; die Grundsätze sind von der Verletzung übernommen.",
                "Section 5.2 states that there is no literature on transport in metastatic instability; the principles are taken over from trauma."),
        ],
        NotFormalised =
        [
            new(
                "Wie nach einer Verletzung ruhiggestellt wird, führt die Empfehlung nicht aus.",
                "The recommendation does not spell out how immobilisation after trauma is done."),
        ],
        Interactions =
        [
            new(Cited.ImmediateWorkUp, InteractionType.Overlaps),
            new(Cited.PresentationToSpineCentre, InteractionType.Overlaps),
            new(
                Cited.ExaminationAtFirstContact, InteractionType.Conflicts,
                new("Funktionsprüfung der ganzen Wirbelsäule gegen Ruhigstellung", "functional testing of the whole spine against immobilisation")),
            new(
                Cited.StandingRadiograph, InteractionType.Conflicts,
                new("Röntgen im Stehen gegen Ruhigstellung", "standing radiograph against immobilisation")),
            new(Cited.OrthosesForPain, InteractionType.Overlaps),
        ],
        Evidence = [23, 24, 25],
    };
}
