using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R69: tumour-related risks and early complications (§10.5.10).</summary>
    public static Recommendation RisksAndEarlyComplications { get; } = new(69, "heed-tumour-related-risks-and-early-complications")
    {
        Section = "10.5.10",
        Title = new("Tumorbedingte Risiken und frühe Komplikationen", "Tumour-related risks and early complications"),
        Sentences = [new(Grade.Soll)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        AtAGlance = true,
        Says = new(
            "Bei Wirbelsäulenmetastasen sollen über die üblichen Risiken einer Operation hinaus vor allem Gefahren, die der Tumor mit sich bringt, "
                + "und frühe Komplikationen bedacht werden.",
            "In spinal metastases, tumour-related risks and early complications above all shall be taken into account, in addition to the general "
                + "risks of surgery."),

        Concerns = Surgery.Planned | Surgery.Performed,
        Fulfilled = Taken(Measure.TumourRelatedRisksConsidered),

        Actions =
        [
            new(
                new(
                    "Risiken und frühe Komplikationen anhand von Tabelle 5 durchgehen und die tumorbedingten in die Aufklärung aufnehmen",
                    "go through the risks and early complications of table 5 and include the tumour-related ones in the consent discussion"),
                Grade.Soll,
                [Disciplines.SpineSurgery, Disciplines.Anaesthesiology])
            {
                Jointly = true,
            },
        ],
        Notes =
        [
            new(
                "Die Empfehlung verlangt nur, die Risiken zu bedenken; die Durchsicht der Tabelle und die Aufklärung sind unsere Umsetzung.",
                "The recommendation asks only that the risks be heeded; going through the table and the consent discussion are our way of doing so."),
            new(
                "Als tumorbegünstigt nennt Tabelle 5 während der Operation Blutungsneigung, verlagerte Anatomie und gelockerte Implantate bei "
                    + "schlechtem Knochen, danach Nierenversagen, versagende Gerinnung sowie Thrombosen und Embolien.",
                "Table 5 names as tumour-related: during surgery bleeding tendency, altered anatomy and implant dislocation in poor bone; afterwards "
                    + "renal failure, coagulation failure and thromboembolism."),
            new(
                "Bei Metastasen eines Nierenzellkarzinoms ist die Embolisation nach diesem Abschnitt zu erwägen; "
                    + $"R{Cited.EmbolisationBeforeOpenSurgery} empfiehlt sie bei "
                    + "hypervaskularisierten Metastasen vor offenen Operationen mit sollte.",
                $"In metastases of renal cell carcinoma this section wants embolisation considered; R{Cited.EmbolisationBeforeOpenSurgery} says that "
                    + "hypervascular metastases should be "
                    + "embolised before open surgery."),
        ],
        NotFormalised =
        [
            new(
                "Wie die Risiken zu gewichten sind und welche Folge sie für Planung und Vorgehen haben, ist nicht in Regeln gefasst.",
                "How the risks are to be weighed, and what they mean for planning and technique, is not put into rules."),
        ],
        Interactions =
        [
            new(Cited.CementedScrewsInOsteoporosis, InteractionType.Overlaps, new("Implantatversagen", "implant failure")),
            new(Cited.EmbolisationBeforeOpenSurgery, InteractionType.Overlaps, new("Blutung", "bleeding")),
            new(Cited.InpatientThromboprophylaxis, InteractionType.Overlaps, new("Thromboembolie", "thromboembolism")),
        ],
        Evidence = [13, 397, 404, 405],
    };
}
