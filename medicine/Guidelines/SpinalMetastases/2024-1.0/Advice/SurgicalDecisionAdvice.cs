using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.CarePhases;
using static Myelon.Medicine.SpinalMetastases.ClinicalWords;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>The decision on an operation and its time (§10.5.7): factors of the spine and external ones, without a sum.</summary>
internal static class SurgicalDecisionAdvice
{
    public static Adviser Decision { get; } = new(
        "decision_on_surgery",
        new("Entscheidung über eine Operation", "Decision on surgery"),
        MetastasisNotExcluded & !Operated & !NoOperationWanted & (OperationAhead | Unstable | Neurology.DeficitPresent | HighEpiduralGrade),
        [
            new(
                "anaesthesia_judges",
                "10.5.7",
                !Surgery.Performed,
                new("Die Operabilität beurteilt in jedem operativen Fall die Anästhesie.", "Anaesthesia judges operability in every operative case.")),
            new(
                "talk_in_person",
                "10.5.7",
                !Surgery.Performed & !Documentation.GoalsAndWishesDocumented,
                new(
                    "Ziele und Wünsche sind nicht festgehalten: ein persönliches Gespräch wird immer empfohlen.",
                    "Goals and wishes are not recorded: a talk in person is always advised.")),
            new(
                "factors",
                "10.5.7",
                Condition.Always,
                new(
                    "Faktoren der Wirbelsäule (Funktion mit Ausfällen oder Schmerz, Stabilität, Enge des Kanals, Tumorbiologie) und äußere, die im "
                        + "Notfall oft nicht vollständig zu erfassen sind. Keine Summe. Scores zur Lebenserwartung sind nur ein grober Anhalt und mit "
                        + "neuen Therapien neu zu bewerten.",
                    "Factors of the spine (function with deficits or pain, stability, narrowing of the canal, tumour biology) and external ones, in an "
                        + "emergency often not complete. No sum. Scores of life expectancy are only a rough guide, to be weighed anew with new "
                        + "treatments."))
            {
                Factors =
                [
                    Neurology.FunctionalImpairment, Neurology.WeakestMuscleGrade, Neurology.Onset, Neurology.OnsetTime, Pain.IntensityOnNumericRatingScale,
                    Stability.SinsTotal, SpinalCanal.BilskyGrade, Tumour.Radiosensitivity, Lesion.Hypervascular,
                    GeneralCondition.AsaClass, GeneralCondition.FitForSurgeryPerAnaesthesiology, GeneralCondition.KarnofskyIndex,
                    GeneralCondition.SurvivalPrognosis, Surgery.WantedByPatient,
                ],
            },
        ]);
}
