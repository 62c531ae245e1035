using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter05Prehospital
{
    /// <summary>R3: immediate presentation to a spine centre (§5.1).</summary>
    public static Recommendation PresentationToSpineCentre { get; } = new(3, "immediate-presentation-to-a-specialised-spine-centre")
    {
        Section = "5.1",
        Title = new("Sofortige Vorstellung im Wirbelsäulenzentrum", "Immediate presentation to a spine centre"),
        Sentences = [new(Grade.Soll)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        AtAGlance = true,
        Says = new(
            "Bei Wirbelsäulenmetastasen mit nachgewiesener Instabilität oder mit neurologischen Beschwerden sollen die Betroffenen ohne Aufschub in "
                + "einem spezialisierten Wirbelsäulenzentrum vorgestellt werden.",
            "People with spinal metastases and proven instability or neurological complaints shall be presented to a specialised spine centre without delay."),

        Concerns = Lesion.MetastasisStatus.IsAnyOf(SpinalMetastasis.Suspected, SpinalMetastasis.Confirmed)
            & (Stability.InstabilityConfirmed | Neurology.ComplaintsPresent),
        Fulfilled = Setting.PresentedToSpineCentre | Operated,

        Actions =
        [
            new(
                new("sofort in einem spezialisierten Wirbelsäulenzentrum vorstellen", "present to a specialised spine centre at once"),
                Grade.Soll,
                [Disciplines.TreatingPhysician, Disciplines.SpineSurgery]),
        ],
        TimeLimit = new(new("Unverzüglich; eine Zahl von Stunden ist nicht angegeben.", "At once; no number of hours is given.")) { IsImmediate = true },
        Exceptions =
        [
            new(
                $"R{Cited.RootPainOrSensoryOnly} lockert nur die Bildgebung, nicht die Vorstellung im Zentrum: Dem Wortlaut nach fällt auch reiner "
                    + $"Wurzelschmerz unter R{Cited.PresentationToSpineCentre}.",
                $"R{Cited.RootPainOrSensoryOnly} relaxes imaging only, not the presentation to the centre: by its wording "
                    + $"R{Cited.PresentationToSpineCentre} also covers root pain only."),
        ],
        Notes =
        [
            new(
                "Angegeben für Wirbelsäulenmetastasen; hier auf den Verdacht erweitert, weil Abschnitt 5.1 auch die Verdachtsdiagnose nennt und nur "
                    + "die Instabilität gesichert sein muss.",
                "Printed for spinal metastases; extended here to suspicion, because section 5.1 names the suspected diagnosis too and only the "
                    + "instability has to be proven."),
            new(
                "Was ein spezialisiertes Zentrum ausmacht, ist nicht definiert; Abschnitt 5.1 räumt das ein und spricht von onkologischer Expertise.",
                "What makes a centre specialised is not defined; section 5.1 says so and speaks of oncological expertise."),
        ],
        NotFormalised =
        [
            new(
                "Ob ein Zentrum als spezialisiert gilt, lässt sich nicht prüfen; die Liste der Zentren wird örtlich festgelegt.",
                "Whether a centre counts as specialised cannot be checked; the list of centres is set locally."),
            new(
                "„Beschwerden“ ist nicht definiert; hier zählt Wurzelschmerz dazu.",
                "\"Complaints\" is not defined; root pain is counted here."),
        ],
        Interactions =
        [
            new(Cited.ImmediateWorkUp, InteractionType.Follows, new("nach der Abklärung", "after the work-up")),
            new(
                Cited.RootPainOrSensoryOnly, InteractionType.Conflicts,
                new(
                    $"reiner Wurzelschmerz oder rein sensible Ausfälle: R{Cited.RootPainOrSensoryOnly} lockert die Bildgebung, "
                        + $"R{Cited.PresentationToSpineCentre} verlangt die sofortige Vorstellung",
                    $"root pain only or purely sensory deficits: R{Cited.RootPainOrSensoryOnly} relaxes imaging while "
                        + $"R{Cited.PresentationToSpineCentre} asks for immediate presentation")),
            new(Cited.TransportImmobilisation, InteractionType.Overlaps, new("Transport", "transport")),
            new(Cited.StabilityBySins, InteractionType.Uses, new("SINS über 12 bedeutet instabil", "SINS above 12 means unstable")),
            new(Cited.PathwayWithDeficit, InteractionType.Precedes),
            new(Cited.PathwayWithoutDeficit, InteractionType.Precedes),
            new(Cited.AlarmSignsDuringRehabilitation, InteractionType.Overlaps),
        ],
        Evidence = [20, 21, 22],
    };
}
