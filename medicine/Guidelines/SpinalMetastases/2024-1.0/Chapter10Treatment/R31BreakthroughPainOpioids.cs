using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R31: opioids for breakthrough pain (§10.1.1).</summary>
    public static Recommendation BreakthroughPainOpioids { get; } = new(31, "treat-breakthrough-pain-with-rapid-opioids")
    {
        Section = "10.1.1",
        Title = new("Opioide gegen Durchbruchschmerz", "Opioids for breakthrough pain"),
        Sentences = [new(Grade.Soll)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Durchbruchschmerz bei Wirbelsäulenmetastasen, etwa bei Bewegung, soll mit rasch freisetzenden oralen Opioiden oder mit Fentanyl über die "
                + "Schleimhaut behandelt werden.",
            "Breakthrough pain in spinal metastases (for example on movement) shall be treated with fast-release oral opioids or transmucosal fentanyl."),

        Concerns = Lesion.MetastasisEstablished & Pain.Breakthrough,
        Fulfilled = Taken(Measure.BreakthroughOpioid, Treatment.Analgesia),
        Over = Refused(Treatment.Analgesia),
        Remarks = RemarksOn(Treatment.Analgesia),

        Actions =
        [
            new(
                new(
                    "ein rasch freisetzendes orales Opioid oder Fentanyl über die Schleimhaut verordnen",
                    "prescribe a fast-release oral opioid or transmucosal fentanyl"),
                Grade.Soll,
                [Disciplines.TreatingPhysician, Disciplines.PalliativeCare]),
        ],
        Exceptions =
        [
            new(
                "Fentanyl über die Schleimhaut setzt laut Fachinformation eine Dauerbehandlung mit Opioiden voraus; die Leitlinie sagt das nicht, "
                    + "spricht aber von einer wirksamen Dauermedikation daneben.",
                "According to the product information, transmucosal fentanyl presupposes opioid maintenance; the guideline does not say so but speaks "
                    + "of effective continuous medication alongside."),
        ],
        NotFormalised =
        [
            new(
                "Wirkstoff, Dosis und Häufigkeit der Bedarfsgaben sind nicht angegeben.",
                "Drug, dose and frequency of rescue doses are not given."),
        ],
        Interactions =
        [
            new(Cited.AnalgesiaByWhoLadder, InteractionType.Specialises),
            new(Cited.CoanalgesicsForNeuropathicPain, InteractionType.Complements),
        ],
        Evidence = [177],
    };
}
