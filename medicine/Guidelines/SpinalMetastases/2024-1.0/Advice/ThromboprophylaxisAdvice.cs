using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.ClinicalWords;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Risk of thrombosis (§11.5).</summary>
internal static class ThromboprophylaxisAdvice
{
    public static Adviser Thromboprophylaxis { get; } = new(
        "thromboprophylaxis",
        new("Thromboserisiko", "Risk of thrombosis"),
        (Lesion.MetastasisEstablished | (MetastasisPossible & Tumour.KnownMalignancy)) & Setting.InpatientStay,
        [
            new(
                "inpatients_are_at_high_risk",
                "11.5",
                !Surgery.Performed,
                new(
                    "Stationär mit Krebs: der Text zählt das zur Hochrisikogruppe für Thrombosen, auch ohne Operation; eine Empfehlung gibt er dafür nicht.",
                    "In hospital with cancer: the text counts this as high risk of thrombosis, without surgery too; it gives no recommendation for it.")),
            new(
                "drugs_in_the_other_guideline",
                "11.5",
                !CourseOfCare.MeasuresTaken.HoldsWhereRecorded(Measure.Thromboprophylaxis).IsCertain,
                new(
                    "Mittel und Dosen stehen in der S3-Leitlinie 003-001 (2015, in Überarbeitung): gültige Fassung prüfen.",
                    "Drugs and doses stand in the S3 guideline 003-001 (2015, under revision): check the current version.")),
        ]);
}
