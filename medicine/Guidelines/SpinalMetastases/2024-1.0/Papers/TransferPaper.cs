using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.PaperParts;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Transfer and admission (§5.1–5.3): what is missing first.</summary>
internal static class TransferPaper
{
    public static Paper Paper { get; } = new(
        "transfer",
        new("Verlegung und Aufnahme", "Transfer and admission"),
        new("Aufnehmende Klinik", "Receiving hospital"))
    {
        Sections = ["5.1", "5.2", "5.3"],
        Blocks =
        [
            new(new("Es fehlt noch", "Still missing"),
            [
                new LackingItem(Documentation.HandoverDocuments, new("Mitzugeben, nicht eingetragen", "To send along, not entered")),
                new ComputedItem(PaperPart.Missing),
            ]),
            HowFast,
            new(new("Ruhigstellung", "Immobilisation"),
            [
                Told(EmergencyAdvice.Transport, "collar"),
                Told(EmergencyAdvice.Transport, "board_or_vacuum_mattress"),
                Recommended(Chapter05Prehospital.TransportImmobilisation),
                Recommended(Chapter05Prehospital.PrehospitalAnalgesia),
                ByHand("Ruhiggestellt mit (von Hand)", "Immobilised with (by hand)"),
            ]),
            NeurologyWithTimes,
            StabilityAndCanal,
            Disease,
            new(new("Bilder", "Images"),
            [
                Imaging.LatestMriDate, Imaging.LatestCtDate, Imaging.WholeSpineCovered, Imaging.MriContraindicated,
                ByHand("Wo die Bilder liegen (von Hand)", "Where the images are (by hand)"),
            ]),
            new(new("Behandlung bisher", "Treatment so far"),
            [
                new ComputedItem(PaperPart.Courses), Surgery.Performed, Pain.IntensityOnNumericRatingScale, Pain.OpioidTherapy,
                GeneralCondition.DrugThromboprophylaxisContraindicated,
                ByHand("Steroid: Mittel, Dosis, Uhrzeit (von Hand)", "Steroid: drug, dose, time (by hand)"),
                ByHand("Antikoagulation, letzte Gabe (von Hand)", "Anticoagulation, last dose (by hand)"),
                ByHand("Allergien (von Hand)", "Allergies (by hand)"),
            ]),
            ConditionAndWish,
            Sender,
        ],
    };
}
