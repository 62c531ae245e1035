using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.ClinicalWords;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Psycho-oncology (§11.4).</summary>
internal static class PsychologicalAdvice
{
    public static Adviser Support { get; } = new(
        "psychological_support",
        new("Psychoonkologie", "Psycho-oncology"),
        MetastasisPossible & (Aftercare.PsychoOncologicalScreeningDone | GeneralCondition.PsychologicalDistress),
        [
            new(
                "two_offers",
                "11.4",
                GeneralCondition.PsychologicalDistress & !CourseOfCare.MeasuresTaken.HoldsWhereRecorded(Measure.PsychologicalSupportOffered).IsCertain,
                new(
                    "Belastung eingetragen: beides anbieten, psychologische Hilfe und Kontakt zur Selbsthilfe.",
                    "Distress entered: offer both, psychological support and contact to self-help.")),
            new(
                "instruments_in_the_other_guideline",
                "11.4",
                !Aftercare.PsychoOncologicalScreeningDone,
                new(
                    "Fragebögen für das Screening nennt der Text nicht; sie stehen in der S3-Leitlinie Palliativmedizin (128-001OL).",
                    "The text names no instruments for screening; they stand in the S3 guideline on palliative medicine (128-001OL).")),
        ]);
}
