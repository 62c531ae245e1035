using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R30: co-analgesics for neuropathic cancer pain (§10.1.1).</summary>
    public static Recommendation CoanalgesicsForNeuropathicPain { get; } = new(30, "consider-coanalgesics-in-neuropathic-cancer-pain")
    {
        Section = "10.1.1",
        Title = new("Koanalgetika bei neuropathischem Tumorschmerz", "Co-analgesics for neuropathic cancer pain"),
        Sentences = [new(Grade.Soll), new(Grade.Statement)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Sprechen neuropathische Tumorschmerzen auf Opioide nur teilweise an, sollen Amitriptylin, Gabapentin oder Pregabalin erwogen werden. "
                + "Zusammen mit einem Opioid lösen diese Mittel häufig zentralnervöse Nebenwirkungen aus, wenn nicht beide Medikamente vorsichtig "
                + "titriert werden.",
            "In neuropathic cancer pain with only partial opioid response, amitriptyline, gabapentin or pregabalin shall be considered. Combined with "
                + "an opioid, these drugs often cause central nervous side effects unless both are titrated carefully."),

        Concerns = (Pain.PainfulBoneMetastasis | Pain.Radicular)
            & Pain.Kind.IsAnyOf(PainMechanism.Neuropathic, PainMechanism.Mixed)
            & Pain.OpioidResponse.Is(OpioidEffect.Partial),
        Fulfilled = Taken(Measure.CoanalgesicConsidered),
        Remarks = RemarksOn(Treatment.Analgesia),

        Actions =
        [
            new(
                new("Amitriptylin, Gabapentin oder Pregabalin erwägen", "consider amitriptyline, gabapentin or pregabalin"),
                Grade.Soll,
                [Disciplines.TreatingPhysician, Disciplines.PalliativeCare]),
            new(
                new(
                    "auf zentralnervöse Nebenwirkungen hinweisen und beide Medikamente vorsichtig titrieren",
                    "warn of central nervous side effects and titrate both drugs carefully"),
                Grade.Statement,
                [Disciplines.TreatingPhysician])
            {
                If = new("wenn mit einem Opioid kombiniert wird", "if combined with an opioid"),
            },
        ],
        Exceptions =
        [
            new(
                "Der Abschnitt führt Duloxetin und trizyklische Antidepressiva unter den Mitteln der ersten Wahl auf; "
                    + $"R{Cited.CoanalgesicsForNeuropathicPain} nennt Duloxetin nicht.",
                "The section lists duloxetine and tricyclic antidepressants among the first-line single agents; "
                    + $"R{Cited.CoanalgesicsForNeuropathicPain} does not name duloxetine."),
        ],
        Notes =
        [
            new(
                "Gegen den neuropathischen Anteil nennt der Abschnitt auch Glukokortikoide als wirksam, mit Dexamethason 8 mg am Morgen als Beispiel.",
                "The section also calls glucocorticoids effective against the neuropathic component, with dexamethasone 8 mg in the morning as an example."),
            new(
                "Gemischter Schmerz mit neuropathischem Anteil wird mitgezählt; das ist unsere Lesart.",
                "Mixed pain with a neuropathic component is included; this is our reading."),
        ],
        NotFormalised =
        [
            new(
                "Wann ein Ansprechen nur teilweise ist, ist nicht beziffert; Schmerz ganz ohne Ansprechen auf Opioide erwähnt "
                    + $"R{Cited.CoanalgesicsForNeuropathicPain} nicht.",
                $"When a response is only partial is not given in figures; R{Cited.CoanalgesicsForNeuropathicPain} does not mention pain with no "
                    + "opioid response at all."),
            new("Dosen und Schritte der Titration sind nicht angegeben.", "Doses and titration steps are not given."),
        ],
        Interactions =
        [
            new(Cited.AnalgesiaByWhoLadder, InteractionType.Specialises),
            new(Cited.BreakthroughPainOpioids, InteractionType.Complements),
            new(Cited.PainFlareProphylaxis, InteractionType.Overlaps),
        ],
        Evidence = [177],
    };
}
