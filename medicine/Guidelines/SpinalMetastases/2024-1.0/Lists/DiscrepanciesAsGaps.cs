using Myelon.Core.Forms;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Part F: gaps that whoever wants to follow the text meets.</summary>
public static partial class Discrepancies
{
    private static readonly IReadOnlyList<Discrepancy> Gaps =
    [
        Gap(
            "IF1", "§8",
            new("Der Inhalt der Abbildungen 3 und 4 steht nicht im Text.", "The content of figures 3 and 4 is not in the text."),
            new("Aus dem PDF zu holen; die Klinik überträgt.", "To be taken from the PDF; clinicians transcribe."),
            Cited.PathwayWithDeficit, Cited.PathwayWithoutDeficit),
        Gap(
            "IF2", "§10.5.7",
            new("Gemischte Defizite, Beginn der Frist, Grenze bei Plegie.", "Mixed deficits, start of the clock, limit in plegia."),
            new("Als Frage an die Klinik geführt.", "Kept as questions to clinicians.")),
        Gap(
            "IF3", "whole text",
            new("Mindestüberleben für eine Operation, Rolle von Alter und Gebrechlichkeit.", "Minimum survival for surgery, role of age and frailty."),
            new("Nicht angegeben.", "Not stated.")),
        Gap(
            "IF4", "§10.4",
            new(
                "Strahlensensible Tumoren (Lymphom, Myelom, Keimzelltumor, kleinzellig) haben keinen eigenen Behandlungspfad.",
                "Radiosensitive tumours (lymphoma, myeloma, germ cell, small cell) have no path."),
            new("Nicht angegeben; Hinweis auf NOMS.", "Not stated; a note on NOMS.")),
        Gap("IF5", "§10.4", new("Unbekannter Primärtumor mit Kompression.", "Unknown primary with compression."), new("Nicht angegeben.", "Not stated.")),
        Gap(
            "IF6", "§10.1.1",
            new("Steroid bei Kompression: Anlass, Dosis, Magenschutz.", "Steroid in compression: indication, dose, gastric protection."),
            new("Nicht angegeben (IA15).", "Not stated (IA15).")),
        Gap(
            "IF7", "§6.3",
            new(
                "Frist für die MRT; ob die ganze Wirbelsäule (nur: mindestens ein Verfahren soll sie abdecken).",
                "Time limit for MRI; whether the whole spine (only: one modality at least should cover it)."),
            new("Nicht angegeben; Hinweis.", "Not stated; advisory."),
            Cited.CrossSectionalImaging, Cited.MriForCordCompression),
        Gap(
            "IF8", "§6.4",
            new("Kalziumgrenzen und Behandlung der Hyperkalzämie.", "Calcium thresholds and treatment of hypercalcaemia."),
            new("Nicht angegeben.", "Not stated."),
            Cited.LaboratoryTests),
        Gap(
            "IF9", "§10.2",
            new("Mittel, Dosis, Zahnstatus, Kalzium und Vitamin D.", "Drug, dose, dental check, calcium and vitamin D."),
            new("An die andere Leitlinie verwiesen.", "Delegated."),
            Cited.OsteoprotectiveTherapy),
        Gap(
            "IF10", "§11.7",
            new("Nachsorge der Wirbelsäule: Abstände, Implantate, SBRT.", "Spine-specific follow-up: intervals, implants, SBRT."),
            new("Verwiesen.", "Delegated."),
            Cited.FollowUpByOrganGuideline),
        Gap(
            "IF11", "§10.5.2",
            new("Gegenanzeigen der Augmentation: nur das Austrittsrisiko.", "Contraindications of augmentation: leakage risk only."),
            new("Gezeigt.", "Shown."),
            Cited.AugmentationWithRadiotherapy),
        Gap(
            "IF12", "§10.4.4",
            new("Eignung zur SBRT: Höhen, Abstand, Grad.", "SBRT eligibility: levels, distance, grade."),
            new("„Ausgewählt“, „geeignet“.", "\"Selected\", \"suitable\"."),
            Cited.SbrtForUncomplicatedPain, Cited.SbrtInOligometastasis, Cited.SbrtAloneInSymptomaticMescc, Cited.PostoperativeSbrt,
            Cited.SbrtReirradiationForPain, Cited.SbrtReirradiationForMescc),
        Gap(
            "IF13", "§6.5",
            new("Gerinnungsgrenzen vor Biopsie und Embolisation.", "Coagulation limits before biopsy and embolisation."),
            new("Nicht angegeben.", "Not stated."),
            Cited.BiopsyOfSuspiciousLesion, Cited.EmbolisationBeforeOpenSurgery),
        Gap(
            "IF14", "§11.5",
            new(
                "Thromboseprophylaxe nur für Operierte; nicht Operierte gelten im Text als gefährdet.",
                "Thromboprophylaxis for operated patients only; the text calls others high risk."),
            new("Den Text zeigen.", "Show the text."),
            Cited.InpatientThromboprophylaxis),
        Gap(
            "IF15", "§11.6",
            new("Es heißt, zur Querschnittversorgung gebe es keine Leitlinie.", "It says no guideline on paraplegia care exists."),
            new("Am Register prüfen, nicht als Tatsache wiederholen.", "Check the register, do not repeat as fact."),
            Cited.IncompleteParaplegiaTransfer, Cited.CompleteParaplegiaTransfer),
        Gap(
            "IF16", "§4.3",
            new("ICD-Codes für Kompression und pathologische Fraktur fehlen.", "ICD codes for compression and pathological fracture are missing."),
            new("Örtliche Kodierung.", "Local coding.")),
        Gap(
            "IF17", "§5.1, §6.3.1.2",
            new(
                "Das Beispiel der „absoluten“ Gegenanzeige (Schrittmacher) ist überholt.",
                "The example of an \"absolute\" contraindication (pacemaker) is dated."),
            new("Die Radiologie fragen.", "Ask radiology."),
            Cited.MriForCordCompression),
        Gap(
            "IF18", "§10.7",
            new(
                "Palliativversorgung ohne Empfehlung; „hohe Last“ ist nicht definiert.",
                "Palliative care without a recommendation; \"high burden\" is not defined."),
            new("Screening als Hinweis.", "An advisory screen.")),
        Gap(
            "IF19", "§10.1.1, §10.3, §11.1",
            new("Laxanzien zum Opioid als Standard, ohne Empfehlung.", "Laxatives with opioids as standard, without a recommendation."),
            new("Hinweis.", "Advisory."),
            Cited.AnalgesiaByWhoLadder, Cited.BreakthroughPainOpioids),
        Gap(
            "IF20", "§11.3",
            new("Keine Rehabilitation, solange instabil: nur im Text.", "No rehabilitation while unstable: in the text only."),
            new("Sicherheitsschranke, als Text gekennzeichnet.", "A safety gate, marked as text."),
            Cited.RehabilitationAfterLocalTreatment, Cited.OncologicalRehabilitation),
        Gap(
            "IF21", "§11.5",
            new("Verweist auf eine Leitlinie von 2015 in Überarbeitung.", "Refers to a 2015 guideline under revision."),
            new("Die Fassung prüfen.", "Check the version."),
            Cited.InpatientThromboprophylaxis, Cited.OutpatientThromboprophylaxis),
        Gap(
            "IF22", "whole text",
            new("Gültigkeit und Plan der Aktualisierung stehen nicht im Text.", "Validity and the plan of updates are not in the text."),
            new("Version 1.0, 2024 zeigen.", "Show version 1.0, 2024.")),
        new("IF23")
        {
            Class = FlawClass.Gap,
            Kind = NoteKind.Advisory,
            Place = $"§6.5, R{Cited.BiopsyOfSuspiciousLesion}",
            Says = new(
                "Primärtumor unbekannt und keine Histologie: nach 6.5 ist eine Biopsie anzustreben, wenn sie die Behandlung ändert. Ob sie es tut, "
                    + $"bitte eintragen (R{Cited.BiopsyOfSuspiciousLesion}).",
                "Primary unknown and no histology: by 6.5 a biopsy is to be sought where it changes treatment. Please enter whether it does "
                    + $"(R{Cited.BiopsyOfSuspiciousLesion})."),
            Treatment = new("Hinweis.", "Advisory."),
            Members = Of(Cited.BiopsyOfSuspiciousLesion),
            ShownIf = Vocabulary.Tumour.Primary.Is(Vocabulary.PrimaryTumour.UnknownPrimary)
                & !Vocabulary.Biopsy.HistologyAvailable
                & !Vocabulary.Biopsy.BoneSpecimenObtained
                & ClinicalWords.MetastasisPossible,
        },
    ];

    private static Discrepancy Gap(string id, string place, Core.Text says, Core.Text treatment, params int[] at) => new(id)
    {
        Class = FlawClass.Gap,
        Kind = NoteKind.NotCovered,
        Place = place,
        Says = says,
        Treatment = treatment,
        Members = Of(at),
    };
}
