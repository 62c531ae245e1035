using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Medicine.Instruments.Isncsci;
using Myelon.Medicine.Instruments.Scores;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>The forms that a hospital fills in inside its own system.</summary>
public static class HospitalForms
{
    private static readonly Text NoDevice = new(
        "Kein zertifiziertes Medizinprodukt. „Unbekannt“ ist eine Antwort und gilt nie als „nein“.",
        "No certified medical device. \"Unknown\" is an answer and never counts as \"no\".");

    /// <summary>The forms.</summary>
    public static IReadOnlyList<HospitalForm> All { get; } =
    [
        new("emergency", new("Notfall: Verdacht auf Wirbelsäulenmetastase", "Emergency: suspected spinal metastasis"), For(
            "Erfasst am Bett, wovon die Dringlichkeit abhängt.", "Records at the bedside what the urgency depends on."))
        {
            AsksLesion = true,
            Sections =
            [
                new(new("Erste Angaben", "First findings"), [.. Emergency.Entry.First.Select(f => new FormQuestion(f))]),
                new(new("Weitere Angaben", "Further findings"), [.. Emergency.Entry.Later.Select(f => new FormQuestion(f))]),
            ],
        },
        new("sins", new("Stabilität: SINS einer Läsion", "Stability: SINS of one lesion"), For(
            "Erfasst die sechs Teile des SINS für eine Läsion und zeigt die noch mögliche Summe.",
            "Records the six items of the SINS for one lesion and shows the total that is still possible."))
        {
            AsksLesion = true,
            Score = Sins.Score,
            Sections =
            [
                new(new("Läsion", "Lesion"), [Lesion.AffectedLevels]),
                new(Sins.Score.Title, [.. Sins.Score.Items.Select(i => new FormQuestion(i.Fact!))]),
            ],
        },
        new("isncsci", new("Neurologische Untersuchung (ISNCSCI)", "Neurological examination (ISNCSCI)"), For(
            "Erfasst das Arbeitsblatt der neurologischen Untersuchung; was nicht prüfbar war, heißt NT.",
            "Records the worksheet of the neurological examination; what could not be tested is NT."))
        {
            Worksheet = WorksheetFields.All,
        },
        new("registration", new("Anmeldung zur Tumorkonferenz", "Registration for the tumour board"), For(
            "Erfasst, was die Tumorkonferenz für den Fall braucht.", "Records what the tumour board needs for the case."))
        {
            AsksLesion = true,
            Sections =
            [
                .. new[] { PaperParts.Disease, PaperParts.NeurologyWithTimes, PaperParts.StabilityAndCanal, PaperParts.ConditionAndWish }
                    .Select(b => new FormSection(b.Title, [.. b.Items.OfType<FactItem>().Select(i => new FormQuestion(i.Fact))])),
                new(new("Bilder", "Images"), [Imaging.LatestMriDate, Imaging.LatestCtDate]),
                new(new("Konferenz", "Board"), [Setting.CaseConferenceHeld, new(Setting.CaseConferenceDate) { ShownIf = Setting.CaseConferenceHeld }]),
            ],
        },
    ];

    private static Text For(string german, string english) => new($"{german} {NoDevice.De}", $"{english} {NoDevice.En}");
}
