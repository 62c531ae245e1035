using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.ClinicalWords;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Drugs and orthoses against pain (§10.1.1, 10.1.4).</summary>
internal static class PainAdvice
{
    public static Adviser Pain { get; } = new(
        "pain",
        new("Schmerzmittel und Orthese", "Analgesics and orthosis"),
        Vocabulary.Pain.PainfulBoneMetastasis
            | Vocabulary.Pain.OpioidTherapy
            | Vocabulary.Pain.BackPain
            | Vocabulary.Pain.Radicular
            | Aftercare.OrthosisPlanned,
        [
            new(
                "laxative",
                "10.1.1",
                Vocabulary.Pain.OpioidTherapy,
                new(
                    "Unter Opioiden gehören Laxanzien zum Standard, vorbeugend und zur Behandlung.",
                    "With opioids, laxatives are standard, to prevent and to treat constipation.")),
            new(
                "neuropathic_pain",
                "10.1.1",
                Vocabulary.Pain.Kind.IsAnyOf(PainMechanism.Neuropathic, PainMechanism.Mixed),
                new(
                    "Neuropathischer Anteil: Gabapentin, Pregabalin, Duloxetin oder ein Trizyklikum stehen im Text; mit einem Opioid vorsichtig "
                        + "titrieren. Auch Glukokortikoide wirken.",
                    "Neuropathic part: gabapentin, pregabalin, duloxetine or a tricyclic stand in the text; titrate carefully with an opioid. "
                        + "Glucocorticoids work too.")),
            new(
                "orthosis_instruction",
                "10.1.4",
                Aftercare.OrthosisPlanned,
                new(
                    "Orthese geplant: Betroffene und Pflegende einweisen und die Haut auf Druckstellen prüfen; falsch getragen kann sie schaden. Eine "
                        + "Studie fand unter Orthese mit Bestrahlung ein kürzeres Überleben (Zusammenhang, keine Ursache).",
                    "Orthosis planned: instruct patient and carers and check the skin for pressure sores; worn wrongly it can harm. One study found "
                        + "shorter survival with orthosis and radiotherapy (an association, no cause).")),
            new(
                "orthosis_instead_of_surgery",
                "10.1.4",
                (Unstable | SpinalCanal.NerveRootCompression) & (CarePhases.NoOperationWanted | (!GeneralCondition.PermitsSurgery).IsCertain),
                new(
                    "Operation nicht möglich oder nicht gewollt: eine Orthese gegen den Schmerz erwägen.",
                    "Surgery not possible or not wanted: consider an orthosis against the pain.")),
        ]);
}
