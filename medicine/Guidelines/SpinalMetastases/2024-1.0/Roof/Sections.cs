using Myelon.Core;
using Myelon.Core.Forms;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Every section of this edition from chapter 4 to 11, and why some answer no case.</summary>
public static class Sections
{
    private static readonly Text OnlySubsections = new(
        "Nur Überschrift und Einleitung; die Unterabschnitte antworten.",
        "Only a heading and an introduction; the subsections answer.");

    /// <summary>The sections in their order.</summary>
    public static IReadOnlyList<SectionHeading> All { get; } =
    [
        new("4.1", new("Epidemiologie", "Epidemiology")) { NothingBecause = OnlySubsections },
        new("4.1.1", new("Metastasierende Krebsleiden", "Metastatic cancer"))
        {
            NothingBecause = new(
                "Häufigkeiten in der Bevölkerung; für einen Fall folgt nichts daraus.",
                "Frequencies in the population; nothing follows for a case."),
        },
        new("4.1.2", new("Metastasen der Wirbelsäule", "Spinal metastases"))
        {
            NothingBecause = new(
                "Häufigkeiten in der Bevölkerung; für einen Fall folgt nichts daraus.",
                "Frequencies in the population; nothing follows for a case."),
        },
        new("4.2", new("Entstehung", "Aetiology")) { NothingBecause = OnlySubsections },
        new("4.2.1", new("Knochenmetastasierung", "Bone metastasis")),
        new("4.3", new("ICD-Kodierung", "ICD coding")),
        new("5.1", new("Analyse und Dringlichkeit", "Analysis and urgency")),
        new("5.2", new("Notfallmaßnahmen und Transport", "Emergency measures and transport")),
        new("5.3", new("Dokumentation", "Documentation")),
        new("6.1", new("Anamnese", "History")),
        new("6.1.1", new("Differenzialdiagnosen", "Differential diagnoses")),
        new("6.1.2", new("Risikofaktoren", "Risk factors")),
        new("6.2", new("Klinische Untersuchung", "Clinical examination")),
        new("6.3", new("Bildgebung", "Imaging")),
        new("6.3.1", new("Lokale Bildgebung", "Local imaging")),
        new("6.3.1.1", new("MRT", "MRI")) { NothingBecause = OnlySubsections },
        new("6.3.1.1.1", new("MRT-Basisprotokolle", "Basic MRI protocols")),
        new("6.3.1.1.2", new("Optionale MRT-Techniken", "Optional MRI techniques")),
        new("6.3.1.2", new("Röntgen und CT", "Radiography and CT")),
        new("6.3.2", new("Nuklearmedizin, lokal", "Nuclear medicine, local")),
        new("6.3.3", new("Staging", "Staging")),
        new("6.3.3.1", new("MRT im Staging", "MRI in staging")),
        new("6.3.3.2", new("Röntgen und CT im Staging", "Radiography and CT in staging"))
        {
            NothingBecause = new(
                "Verweist auf die Organleitlinien und nennt für einen Fall nichts Eigenes.",
                "Refers to the organ guidelines and says nothing of its own for a case."),
        },
        new("6.3.3.3", new("Skelettszintigrafie", "Bone scan")),
        new("6.3.3.4", new("PET", "PET")),
        new("6.3.4", new("Bildgebung im Operationssaal", "Intraoperative imaging"))
        {
            NothingBecause = new(
                "Beschreibt Navigation während der Operation; eine Angabe zum Fall entscheidet dort nichts.",
                "Describes navigation during surgery; no fact of a case decides anything there."),
        },
        new("6.4", new("Labor", "Laboratory")),
        new("6.5", new("Biopsie", "Biopsy")),
        new("6.5.1", new("Durchführung der Biopsie", "Performing a biopsy")),
        new("6.5.2", new("Histologische Aufarbeitung", "Histological work-up")),
        new("7.1", new("Klinische Scores", "Clinical scores")) { NothingBecause = OnlySubsections },
        new("7.1.1", new("Scores vor Operation", "Scores before surgery")),
        new("7.1.2", new("Scores vor Strahlentherapie", "Scores before radiotherapy")) { NothingBecause = OnlySubsections },
        new("7.1.2.1", new("Überleben bei Knochenmetastasen", "Survival with bone metastases")),
        new("7.1.2.2", new("Überleben bei Rückenmarkskompression", "Survival with cord compression")),
        new("7.1.2.3", new("Gehfähigkeit nach Strahlentherapie", "Walking after radiotherapy")),
        new("7.2", new("Radiologische Scores", "Radiological scores")) { NothingBecause = OnlySubsections },
        new("7.2.1", new("Chirurgische Klassifikation (SCST)", "Surgical classification (SCST)")),
        new("7.2.2", new("Stabilität (SINS)", "Stability (SINS)")),
        new("7.2.3", new("Epidurale Kompression (ESCCS)", "Epidural compression (ESCCS)")),
        new("8.1", new("Pfad mit Ausfällen", "Pathway with deficits")),
        new("8.2", new("Pfad ohne Ausfälle", "Pathway without deficits")),
        new("9", Chapters.All.Single(c => c.Number == "9").Title),
        new("10.1", new("Schmerztherapie", "Pain therapy")) { NothingBecause = OnlySubsections },
        new("10.1.1", new("Schmerzmittel", "Analgesics")),
        new("10.1.2", new("Radiopharmaka gegen Schmerz", "Radiopharmaceuticals against pain")),
        new("10.1.3", new("Strahlentherapie gegen Schmerz", "Radiotherapy against pain")) { NothingBecause = OnlySubsections },
        new("10.1.3.1", new("Wirbelfraktur", "Vertebral fracture")),
        new("10.1.3.2", new("Rekalzifizierung", "Recalcification")),
        new("10.1.3.3", new("SBRT gegen Schmerz", "SBRT against pain")),
        new("10.1.3.4", new("Schmerzzunahme (Pain Flare)", "Pain flare")),
        new("10.1.3.5", new("Schmerz, gute Lebenserwartung", "Pain, good life expectancy")),
        new("10.1.3.6", new("Schmerz, begrenzte Lebenserwartung", "Pain, limited life expectancy")),
        new("10.1.3.7", new("Alleinige Strahlentherapie gegen Schmerz", "Radiotherapy alone against pain")),
        new("10.1.4", new("Orthesen", "Orthoses")),
        new("10.1.5", new("Physiotherapie", "Physiotherapy"))
        {
            NothingBecause = new("Nur ein Verweis auf die Rehabilitation (11.3).", "Only a reference to rehabilitation (11.3)."),
        },
        new("10.1.6", new("Physikalische Therapie", "Physical therapy"))
        {
            NothingBecause = new("Nur ein Verweis auf die Rehabilitation (11.3).", "Only a reference to rehabilitation (11.3)."),
        },
        new("10.2", new("Osteoprotektive Therapie", "Osteoprotective therapy")),
        new("10.2.1", new("Bisphosphonate", "Bisphosphonates"))
        {
            NothingBecause = new(
                "Verweist für Mittel und Dosen auf andere Leitlinien; was ein Fall davon braucht, steht in 10.2 und 10.2.3.",
                "Refers to other guidelines for drugs and doses; what a case needs of it stands in 10.2 and 10.2.3."),
        },
        new("10.2.2", new("RANKL-Inhibitoren", "RANKL inhibitors"))
        {
            NothingBecause = new(
                "Verweist für Mittel und Dosen auf andere Leitlinien; was ein Fall davon braucht, steht in 10.2 und 10.2.3.",
                "Refers to other guidelines for drugs and doses; what a case needs of it stands in 10.2 and 10.2.3."),
        },
        new("10.2.3", new("Risiken der Osteoprotektion", "Risks of osteoprotection")),
        new("10.3", new("Systemische Tumortherapie", "Systemic therapy")),
        new("10.4", new("Strahlentherapie", "Radiotherapy")) { NothingBecause = OnlySubsections },
        new("10.4.1", new("Präoperative Bestrahlung", "Preoperative radiotherapy")),
        new("10.4.2", new("Konventionell bei Kompression", "Conventional in cord compression")),
        new("10.4.3", new("Fraktionierung bei Kompression", "Fractionation in cord compression")),
        new("10.4.3.1", new("Fraktionierung bei guter Prognose", "Fractionation in good prognosis")),
        new("10.4.4", new("SBRT bei Kompression", "SBRT in cord compression")) { NothingBecause = OnlySubsections },
        new("10.4.4.1", new("Oligometastasierung", "Oligometastatic disease")),
        new("10.4.4.2", new("Primäre SBRT", "Primary SBRT")),
        new("10.4.4.3", new("Postoperative SBRT", "Postoperative SBRT")),
        new("10.4.4.4", new("Separation Surgery und SBRT", "Separation surgery and SBRT")),
        new("10.4.5", new("Intraoperative Bestrahlung", "Intraoperative radiotherapy")),
        new("10.5", new("Operative Therapie", "Surgery")) { NothingBecause = OnlySubsections },
        new("10.5.1", new("Offen oder perkutan", "Open or percutaneous")),
        new("10.5.2", new("Augmentation", "Augmentation")),
        new("10.5.3", new("Ablation", "Ablation")),
        new("10.5.4", new("Halswirbelsäule", "Cervical spine")),
        new("10.5.5", new("Brust- und Lendenwirbelsäule", "Thoracolumbar spine")),
        new("10.5.6", new("Additive Verfahren", "Additional procedures")),
        new("10.5.7", new("Operationszeitpunkt", "Time of surgery")),
        new("10.5.8", new("Implantate", "Implants")),
        new("10.5.9", new("Nach der Operation", "After surgery")),
        new("10.5.10", new("Risiken und Frühkomplikationen", "Risks and early complications")),
        new("10.6", new("Andere Methoden", "Other methods")),
        new("10.7", new("Palliativversorgung", "Palliative care")),
        new("11.1", new("Systemische Tumortherapie danach", "Systemic therapy afterwards")),
        new("11.2", new("Strahlentherapie danach", "Radiotherapy afterwards")),
        new("11.3", new("Rehabilitation", "Rehabilitation")),
        new("11.4", new("Psychologische Unterstützung", "Psychological support")),
        new("11.5", new("Thromboembolieprophylaxe", "Thromboprophylaxis")),
        new("11.6", new("Querschnittlähmung", "Paraplegia")),
        new("11.7", new("Nachsorge", "Follow-up")),
        new("11.8", new("Rezidiv", "Recurrence")) { NothingBecause = OnlySubsections },
        new("11.8.1", new("Erneute Bestrahlung bei Schmerz", "Irradiation again for pain")),
        new("11.8.2", new("Erneute Bestrahlung mit SBRT", "Irradiation again with SBRT")),
        new("11.8.3", new("Erneute SBRT bei Kompression", "SBRT again in cord compression")),
        new("11.8.4", new("Erneute konventionelle Bestrahlung", "Conventional irradiation again")),
    ];
}
