using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter10Treatment
{
    /// <summary>R65: embolisation before open surgery (§10.5.6).</summary>
    public static Recommendation EmbolisationBeforeOpenSurgery { get; } = new(65, "embolisation-before-open-surgery")
    {
        Section = "10.5.6",
        Title = new("Embolisation vor offener Operation", "Embolisation before open surgery"),
        Sentences = [new(Grade.Sollte)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        AtAGlance = true,
        Says = new(
            "Stark durchblutete Wirbelsäulenmetastasen sollten embolisiert werden, bevor offen operiert wird.",
            "Hypervascular spinal metastases should be embolised before open surgery."),

        Concerns = (Surgery.Planned | Surgery.Performed)
            & Surgery.Access.IsAnyOf(SurgicalAccess.Open, SurgicalAccess.Combined)
            & Lesion.Hypervascular,
        Fulfilled = (Surgery.PreoperativeEmbolisationDone & !SecondOperationPlanned)
            | (SecondOperationPlanned
                & Surgery.EmbolisationTime.HasValue
                & Surgery.EmbolisationTime.HasPassed
                & Surgery.EmbolisationTime.After(Surgery.OperationTime)),
        Over = (Surgery.Performed & !SecondOperationPlanned) | Refused(Treatment.Embolisation),
        Remarks = RemarksOn(Treatment.Embolisation),

        Actions =
        [
            new(
                new("eine Embolisation vor der Operation veranlassen", "order embolisation before surgery"),
                Grade.Sollte,
                [Disciplines.InterventionalRadiology]),
        ],
        Exceptions =
        [
            new(
                "Ob bei einer Notfalloperation innerhalb von 6 Stunden embolisiert werden kann, sagt der Text nicht.",
                "The text does not say whether embolisation is feasible before emergency surgery within 6 hours."),
        ],
        Notes =
        [
            new(
                "Auch nach der Operation wird beurteilt, ob embolisiert wurde.",
                "Whether embolisation was done is still judged after the operation."),
            new(
                "Kombiniert offen und perkutan ausgeführte Eingriffe zählen hier als offen.",
                "Combined open and percutaneous procedures count as open here."),
            new(
                "Abschnitt 10.5.10 ist zurückhaltender: Bei Metastasen eines Nierenzellkarzinoms nennt er Angiografie und Embolisation nur als Erwägung.",
                "Section 10.5.10 is more cautious: for renal cell metastases it names angiography and embolisation as something to consider only."),
        ],
        NotFormalised =
        [
            new(
                "Ab wann eine Metastase als stark durchblutet gilt, wird nicht gesagt; als Tumor nennt der Text nur das Nierenzellkarzinom.",
                "When a metastasis counts as hypervascular is not said; renal cell carcinoma is the only tumour the text names."),
        ],
        Interactions =
        [
            new(Cited.PathwayWithDeficit, InteractionType.Overlaps, new("Dringlichkeit", "urgency")),
            new(Cited.SeparationSurgeryWithSbrt, InteractionType.Follows),
            new(Cited.OpenOrPercutaneousSurgery, InteractionType.Overlaps),
            new(Cited.CementOrEmbolisationWithAblation, InteractionType.Parallels),
            new(Cited.SurgeryAfterEmbolisation, InteractionType.Precedes, new("Zeitfenster", "time window")),
            new(Cited.RisksAndEarlyComplications, InteractionType.Overlaps, new("Blutungsrisiko", "bleeding risk")),
        ],
        Evidence = [379, 380, 381, 382, 383, 384, 385],
    };
}
