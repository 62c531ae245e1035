using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter06Diagnosis
{
    /// <summary>R8: complete history in back pain (§6.1.2).</summary>
    public static Recommendation HistoryInBackPain { get; } = new(8, "complete-history-in-back-pain")
    {
        Section = "6.1.2",
        Title = new("Vollständige Anamnese bei Rückenschmerzen", "Complete history in back pain"),
        Sentences = [new(Grade.Soll)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Wer über Rückenschmerzen klagt, soll gefragt werden: nach dem Schmerz (Ort, Art, Qualität, Empfinden, Stärke und Verlauf), nach "
                + "neurologischen Ausfällen, nach Verletzungen, nach örtlichen und allgemeinen Zeichen einer Entzündung, nach vorbestehenden "
                + "Infektionen, Krebsleiden und Knochenstoffwechselkrankheiten und nach früheren Eingriffen an der Wirbelsäule.",
            "The history in back pain shall cover the pain (site, kind, quality, perception, intensity and course), neurological deficits, trauma, "
                + "local and systemic signs of inflammation, pre-existing cancer, infection and bone metabolism disease, and previous procedures on "
                + "the spine."),

        Concerns = Pain.BackPain,
        Fulfilled = Documentation.HistoryItems.IsComplete,

        Actions =
        [
            new(
                new("Anamnese zu allen genannten Punkten erheben", "take a history covering all the items named"),
                Grade.Soll,
                [Disciplines.TreatingPhysician, Disciplines.GeneralPractice]),
        ],
        Notes =
        [
            new(
                "Hier in 14 Punkte zerlegt, davon sechs zum Schmerz. Die Empfehlung gilt für alle Personen mit Rückenschmerzen, nicht nur bei "
                    + "Verdacht auf Metastasen.",
                "Split here into 14 items, six of them on pain. The recommendation holds for everyone with back pain, not only when metastases are suspected."),
        ],
        NotFormalised =
        [
            new(
                "Wodurch sich Qualität, Empfinden und Art des Schmerzes unterscheiden, ist nicht erklärt.",
                "How quality, perception and kind of pain differ is not explained."),
        ],
        Interactions =
        [
            new(Cited.ImmediateWorkUp, InteractionType.Precedes, new("Warnzeichen begründen den Verdacht", "red flags raise suspicion")),
            new(Cited.ExaminationAtFirstContact, InteractionType.Precedes),
        ],
        Evidence = [28],
    };
}
