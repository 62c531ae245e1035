using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter06Diagnosis
{
    /// <summary>R9: examination of the whole spine at first contact (§6.2).</summary>
    public static Recommendation ExaminationAtFirstContact { get; } = new(9, "examine-the-whole-spine-and-neurology-at-first-contact")
    {
        Section = "6.2",
        Title = new(
                    "Untersuchung der ganzen Wirbelsäule beim Erstkontakt",
                    "Examination of the whole spine at first contact"),
        Sentences = [new(Grade.Soll)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Beim ersten Kontakt soll bei Wirbelsäulenmetastasen die gesamte Wirbelsäule betrachtet, abgetastet und auf ihre Funktion geprüft und "
                + "dabei ein gezielter neurologischer Befund erhoben werden.",
            "At first contact in spinal metastases, the examination shall include inspection, palpation and functional testing of the whole spine and "
                + "a focused neurological examination."),

        Concerns = Setting.FirstContact
            & Lesion.MetastasisStatus.IsAnyOf(SpinalMetastasis.Suspected, SpinalMetastasis.Confirmed),
        Fulfilled = Documentation.ExaminationItems.IsComplete,

        Actions =
        [
            new(
                new(
                    "gesamte Wirbelsäule betrachten, abtasten und auf ihre Funktion prüfen und gezielt neurologisch untersuchen",
                    "inspect, palpate and functionally test the whole spine and do a focused neurological examination"),
                Grade.Soll,
                [Disciplines.TreatingPhysician]),
        ],
        Exceptions =
        [
            new(
                "Für den Verdacht auf Instabilität ist keine Ausnahme angegeben, obwohl die Funktionsprüfung der Ruhigstellung nach "
                    + $"R{Cited.TransportImmobilisation} widerspricht; "
                    + "deshalb wird hier gewarnt.",
                "No exception is printed for suspected instability, although functional testing conflicts with the immobilisation of "
                    + $"R{Cited.TransportImmobilisation}; a warning is "
                    + "therefore shown here."),
        ],
        Notes =
        [
            new(
                "Angegeben für Wirbelsäulenmetastasen; hier auf den Verdacht erweitert.",
                "Printed for spinal metastases; extended here to suspicion."),
        ],
        NotFormalised =
        [
            new(
                "Was zur Funktionsprüfung und zur gezielten neurologischen Untersuchung gehört, ist nicht festgelegt.",
                "What belongs to the functional test and to the focused neurological examination is not defined."),
        ],
        Interactions =
        [
            new(Cited.ImmediateWorkUp, InteractionType.Precedes),
            new(
                Cited.TransportImmobilisation, InteractionType.Conflicts,
                new("Funktionsprüfung der ganzen Wirbelsäule gegen Ruhigstellung", "functional testing of the whole spine against immobilisation")),
            new(Cited.NeurologicalDocumentation, InteractionType.Precedes),
            new(Cited.HistoryInBackPain, InteractionType.Follows),
        ],
        Evidence = [2, 4, 13, 30],
    };
}
