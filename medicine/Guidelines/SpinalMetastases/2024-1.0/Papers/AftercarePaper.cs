using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.PaperParts;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>The concept after the operation with its times (R68, §10.5.9, 11.1, 11.2, 11.5).</summary>
internal static class AftercarePaper
{
    public static Paper Paper { get; } = new(
        "aftercare",
        new("Konzept nach der Operation", "Concept after surgery"),
        new("Station, Physiotherapie, Nachbehandlung", "Ward, physiotherapy, aftercare"))
    {
        Sections = ["10.5.9", "11.1", "11.2", "11.5"],
        Blocks =
        [
            new(new("Operation", "Surgery"),
            [
                Surgery.Performed, Surgery.OperationTime, Aftercare.DaysSinceSurgery, Surgery.Procedures, Surgery.Access,
                Surgery.ImplantMaterial, Lesion.AffectedLevels,
                Neurology.DeficitSinceSurgery,
            ]),
            HowFast,
            new(new("Was der Text dazu sagt", "What the text says on it"),
            [
                Recommended(Chapter10Treatment.PostoperativeConcept),
                new AdviserItem(AftercareAdvice.AfterTreatment),
                new ComputedItem(PaperPart.Times),
            ]),
            new(new("Bis wann, wer (von Hand)", "Until when, who (by hand)"),
            [
                ByHand("Überwachung, Intensivstation", "Monitoring, intensive care"),
                ByHand("Erstmals mobilisiert am", "First mobilised on"),
                ByHand("Schmerzmittel, Kontrolle", "Analgesics, review"),
                ByHand("Physiotherapie und Atemtherapie ab", "Physiotherapy and breathing from"),
                ByHand("Wundkontrolle, Fäden", "Wound checks, stitches"),
            ]),
            new(new("Orthese und Thrombose", "Orthosis and thrombosis"),
            [
                Aftercare.OrthosisPlanned, Setting.InpatientStay, GeneralCondition.DrugThromboprophylaxisContraindicated,
                Recommended(Chapter11Aftercare.InpatientThromboprophylaxis),
                ByHand("Prophylaxe: Mittel, seit (von Hand)", "Prophylaxis: drug, since (by hand)"),
            ]),
            new(new("Danach", "Afterwards"),
            [
                Aftercare.WoundHealingComplete, Radiotherapy.Planned,
                Recommended(Chapter11Aftercare.RadiotherapyAfterWoundHealing),
                Recommended(Chapter11Aftercare.SystemicTherapyAfterWoundHealing),
                Recommended(Chapter11Aftercare.SystemicTherapyReview),
                Recommended(Chapter11Aftercare.RehabilitationAfterLocalTreatment),
                ByHand(
                    "Konferenz am, Bestrahlung ab, Systemtherapie ab, Entlassung am (von Hand)",
                    "Board on, radiotherapy from, systemic therapy from, discharge on (by hand)"),
            ]),
            Sender,
        ],
    };
}
