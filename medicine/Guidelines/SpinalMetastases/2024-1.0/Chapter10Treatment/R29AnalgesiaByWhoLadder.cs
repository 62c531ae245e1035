using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R29: analgesia along the WHO ladder (§10.1.1).</summary>
    public static Recommendation AnalgesiaByWhoLadder { get; } = new(29, "treat-bone-pain-along-the-who-ladder")
    {
        Section = "10.1.1",
        Title = new("Schmerztherapie nach WHO-Stufen", "Analgesia along the WHO ladder"),
        Sentences = [new(Grade.Soll)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Schmerzhafte Knochenmetastasen sollen konsequent mit Medikamenten nach dem Stufenschema der WHO behandelt werden.",
            "Painful bone metastases shall receive consistent drug analgesia along the WHO ladder."),

        Concerns = Pain.PainfulBoneMetastasis,
        Fulfilled = Taken(Measure.Analgesia, Treatment.Analgesia),
        Over = Refused(Treatment.Analgesia),
        Remarks = RemarksOn(Treatment.Analgesia),

        Actions =
        [
            new(
                new("Schmerz medikamentös nach dem WHO-Stufenschema behandeln", "treat pain with drugs along the WHO ladder"),
                Grade.Soll,
                [Disciplines.TreatingPhysician, Disciplines.PalliativeCare, Disciplines.PainMedicine]),
        ],
        Notes =
        [
            new(
                "Laxanzien zur Vorbeugung und Behandlung der Obstipation unter Opioiden nennt der Abschnitt einen wichtigen Standard; eine eigene "
                    + "Empfehlung dazu fehlt.",
                "The section calls laxatives for preventing and treating opioid-induced constipation an important standard; there is no "
                    + "recommendation of its own on this."),
            new(
                "Wirkstoffe und Dosen überlässt der Abschnitt den S3-Leitlinien zur supportiven Therapie und zur Palliativmedizin.",
                "For drugs and doses the section refers to the S3 guidelines on supportive therapy and palliative medicine."),
        ],
        NotFormalised =
        [
            new(
                $"Welche WHO-Stufe gilt und wann eine Behandlung konsequent ist, legt R{Cited.AnalgesiaByWhoLadder} nicht fest.",
                $"R{Cited.AnalgesiaByWhoLadder} does not lay down which WHO step applies or when treatment counts as consistent."),
        ],
        Interactions =
        [
            new(Cited.PrehospitalAnalgesia, InteractionType.Overlaps),
            new(Cited.CoanalgesicsForNeuropathicPain, InteractionType.IsSpecialisedBy),
            new(Cited.BreakthroughPainOpioids, InteractionType.IsSpecialisedBy),
            new(Cited.RadiotherapyAloneForPain, InteractionType.Complements),
        ],
        Evidence = [177],
    };
}
