using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R55: open or percutaneous surgery (§10.5.1).</summary>
    public static Recommendation OpenOrPercutaneousSurgery { get; } = new(55, "open-or-percutaneous-surgery")
    {
        Section = "10.5.1",
        Title = new("Offene oder perkutane Operation", "Open or percutaneous surgery"),
        Sentences = [new(Grade.Kann)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Wirbelsäulenmetastasen können offen oder perkutan operiert werden.",
            "Spinal metastases may be operated on by an open or a percutaneous approach."),

        Concerns = Surgery.Planned & !Surgery.Performed,
        Fulfilled = AccessChosen,
        JudgedIf = AccessChosen,

        Actions =
        [
            new(
                new("das Vorgehen wählen: offen, perkutan oder kombiniert", "choose the approach: open, percutaneous or combined"),
                Grade.Kann,
                [Disciplines.SpineSurgery]),
        ],
        Notes =
        [
            new(
                "Die Kombination nennt nur der Text, nicht die Empfehlung.",
                "The combination is named in the text only, not in the recommendation."),
            new(
                "Perkutane Verfahren gelten laut Text als mindestens gleichwertig und können die Zeit bis zur Bestrahlung verkürzen; offene Verfahren "
                    + "geben gute Übersicht und erleichtern eine weitreichende Dekompression. Die Datenlage ist dünn.",
                "According to the text, percutaneous procedures are at least equivalent and may shorten the time to radiotherapy; open procedures "
                    + "give a good view and make extensive decompression easier. The evidence is thin."),
        ],
        NotFormalised =
        [
            new(
                "Ein Kriterium für die Wahl nennt die Empfehlung nicht; der Text zählt Faktoren auf, ohne sie zu gewichten.",
                "The recommendation gives no criterion for the choice; the text lists factors without weighting them."),
        ],
        Interactions =
        [
            new(Cited.ThoracolumbarApproach, InteractionType.Overlaps),
            new(
                Cited.EmbolisationBeforeOpenSurgery, InteractionType.Overlaps,
                new("die Embolisation ist an die offene Operation gebunden", "embolisation is tied to open surgery")),
            new(
                Cited.RadiotherapyAfterWoundHealing, InteractionType.Overlaps,
                new("perkutanes Operieren kann den Abstand zur Bestrahlung verkürzen", "percutaneous surgery may shorten the interval to radiotherapy")),
        ],
        Evidence = [311, 312, 313, 314],
    };
}
