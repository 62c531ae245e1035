using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Medicine.Instruments.Scores;

/// <summary>
/// Instruments that are named with their limits and not computed: their tables were not confirmed or not found, are hosted or
/// licensed elsewhere, or are limits of dose that <c>dose check</c> applies.
/// </summary>
public static class ReferencedInstruments
{
    /// <summary>Surgical Classification of Spinal Tumors (SCST; Tomita 2001 [164], §7.2.1).</summary>
    public static Score Scst { get; } = new()
    {
        Code = "scst_tomita",
        Title = new("Chirurgische Klassifikation der Wirbelsäulentumoren (SCST, Tomita)", "Surgical Classification of Spinal Tumors (SCST, Tomita)"),
        Section = "7.2.1",
        Kind = ScoreKind.EnteredTotal,
        Direction = ScoreDirection.NotOrdered,
        Certainty = Certainty.NotConfirmed,
        Purpose = new("anatomische Ausbreitung eines Wirbelsäulentumors", "anatomical extent of a spinal tumour"),
        Misuse = [new(
            "Drei Werkzeuge heißen Tomita: dieses, der Prognosescore derselben Arbeit und die motorische Skala von T. Tomita 1983.",
            "Three instruments are called Tomita: this one, the prognostic score of the same paper, and the motor scale of T. Tomita 1983.")],
        Range = new(1, 7),
        Items = [CommonItems.Named("type", "Typ 1 bis 7 (die Abbildung fehlt im Text)", "type 1 to 7 (the figure is missing from the text)")],
        Groups =
        [
            new("intracompartmental", new("intrakompartimentell", "intracompartmental"), new NumberRange(1, 3)),
            new("extracompartmental", new("extrakompartimentell", "extracompartmental"), new NumberRange(4, 6)),
            new("multiple", new("multipel", "multiple"), new NumberRange(7, 7)),
        ],
        Sources = [
            new("§7.2.1, Abb. 1 (fehlt)", "§7.2.1, figure 1 (missing)"),
            new("Tomita 2001, Spine 26(3):298-306 [164] (nicht gelesen)", "Tomita 2001, Spine 26(3):298-306 [164] (not read)"),
        ],
        Notes = ["IB12", "ID36"],
    };

    /// <summary>New England Spinal Metastasis Score (NESMS).</summary>
    public static Score Nesms { get; } = new()
    {
        Code = "x_nesms",
        Title = new("Neuengland-Score für Wirbelsäulenmetastasen (NESMS)", "New England Spinal Metastasis Score (NESMS)"),
        Section = "",
        Kind = ScoreKind.EnteredTotal,
        Direction = ScoreDirection.HigherIsBetter,
        Certainty = Certainty.ReadInSource,
        Purpose = new(
            "Tod innerhalb eines Jahres, operiert oder nicht (nicht Teil der Leitlinie)",
            "death within a year, operated or not (not part of the guideline)"),
        Range = new(0, 3),
        Items =
        [
            CommonItems.Named("modified_bauer", "modifizierter Bauer-Score (Grenze nicht bestätigt)", "modified Bauer score (cut not confirmed)"),
            CommonItems.Named("walking", "Gehfähigkeit", "walking"),
            CommonItems.Named("albumin", "Albumin (Grenze nicht bestätigt)", "albumin (cut not confirmed)"),
        ],
        Groups =
        [
            new("0", new("0 Punkte (Zahl nicht gelesen)", "0 points (figure not read)"), new NumberRange(0, 0)),
            new("1", new("1 Punkt", "1 point"), new NumberRange(1, 1)) { Outcomes = [OddsRatio(31.3m)] },
            new("2", new("2 Punkte", "2 points"), new NumberRange(2, 2)) { Outcomes = [OddsRatio(7.0m)] },
            new("3", new("3 Punkte (Vergleichsgruppe)", "3 points (reference group)"), new NumberRange(3, 3)),
        ],
        Sources = [new(
            "Ghori 2015; Schoenfeld 2021, Spine J 21(1):28-36; Schoenfeld 2022, Spine J 22(1):39-48 (Zusammenfassungen)",
            "Ghori 2015; Schoenfeld 2021, Spine J 21(1):28-36; Schoenfeld 2022, Spine J 22(1):39-48 (abstracts)")],
    };

    /// <summary>PATHFx 3.0 (Anderson 2020 [141]; §7.1.1).</summary>
    public static Score PathFx { get; } = Of(
        "pathfx", "7.1.1", Certainty.NotFound,
        new("PATHFx 3.0", "PATHFx 3.0"),
        new("Überlebenswahrscheinlichkeit bei Skelettmetastasen", "probability of survival with skeletal metastases"),
        new("Anderson 2020, CORR 478(4):808-18 [141] (Zusammenfassung)", "Anderson 2020, CORR 478(4):808-18 [141] (abstract)"),
            new(
                "Sechs Bayes-Netze (1 bis 24 Monate, 397 Personen) als Webdienst auf pathfx.org; die Tabellen stehen nicht in den Arbeiten. Nicht nachgebaut.",
                "Six Bayesian networks (1 to 24 months, 397 people) as a web service at pathfx.org; the tables are not in the papers. Not rebuilt."),
            new("Für das ganze Skelett gemacht, nicht für die Wirbelsäule.", "Made for the whole skeleton, not for the spine."));

    /// <summary>Those without any group that could be entered.</summary>
    public static IReadOnlyList<Score> Others { get; } =
    [
        PathFx,
        Of(
            "taneichi", "10.1.3.2", Certainty.NotConfirmed,
            new("Taneichi-Kriterien (drohender Einbruch)", "Taneichi criteria (impending collapse)"),
            new("drohenden Wirbelkörpereinbruch erkennen", "recognise impending vertebral collapse"),
            new("Taneichi 1997, Spine 22(3):239-45 [217] (nicht gelesen)", "Taneichi 1997, Spine 22(3):239-45 [217] (not read)"),
                new Text(
                    "Die Leitlinie spricht von einem Score; die Quelle gibt Schwellen des Befalls, die keine gelesene Seite bestätigt.",
                    "The guideline speaks of a score; the source gives thresholds of involvement that no page we read confirms.")),
        Of(
            "tomita_motor_1983", "10.4.2", Certainty.NotConfirmed,
            new("Motorische Skala nach T. Tomita (1983)", "Motor scale of T. Tomita (1983)"),
            new("motorische Funktion vor und nach Bestrahlung", "motor function before and after radiotherapy"),
            new("Tomita T 1983, Acta Radiol Oncol 22(2):135-43 [283] (nicht gelesen)", "Tomita T 1983, Acta Radiol Oncol 22(2):135-43 [283] (not read)"),
                new Text("Nur als „Tomita-Skala“ genannt; die Grade sind nicht bestätigt.", "Named only as \"Tomita scale\"; the grades are not confirmed.")),
        Of(
            "who_ladder", "10.1.1", Certainty.NotConfirmed,
            new("WHO-Stufenschema", "WHO analgesic ladder"),
            new("Schmerztherapie stufen", "steps of analgesia"),
            new("[23][24] (nicht gelesen)", "[23][24] (not read)"),
                new Text("Ein Schema, kein Score; es wird nichts berechnet.", "A scheme, not a score; nothing is computed.")),
        Of(
            "mdasi_sp", "10.4.4.4", Certainty.NotConfirmed,
            new("MD Anderson Symptom Inventory, Wirbelsäule", "MD Anderson Symptom Inventory, spine"),
            new("Symptomlast aus Sicht der Betroffenen", "symptom burden as reported by patients"),
            new("zitiert nach [299]", "cited through [299]"),
                new Text("Die Fragen sind lizenziert und stehen hier nicht.", "The questions are licensed and are not here.")),
        Of(
            "nieder_reirradiation", "11.8.4", Certainty.NotConfirmed,
            new("Nieder-Score zum Myelopathierisiko", "Nieder myelopathy risk score"),
            new("Risiko bei konventioneller Re-Bestrahlung", "risk in conventional re-irradiation"),
            new(
                "Nieder 2005, IJROBP 61(3):851-5 [434]; Nieder 2006, IJROBP 66(5):1446-9 [435] (Zusammenfassung)",
                "Nieder 2005, IJROBP 61(3):851-5 [434]; Nieder 2006, IJROBP 66(5):1446-9 [435] (abstract)"),
                new Text(
                    "Drei Größen: kumulative BED, Abstand, höchste Einzelserie. Myelopathie in 3, 25 und 90 % (niedrig, mittel, hoch); Punkte und "
                        + "Grenzen sind nicht bestätigt.",
                    "Three variables: cumulative BED, interval, highest single series. Myelopathy in 3, 25 and 90 % (low, intermediate, high); points "
                        + "and limits are not confirmed."),
                new Text(
                    "Die daraus abgeleitete Regel prüft „myelon dose check“ (konventionelle Re-Bestrahlung).",
                    "The rule printed from it is checked by \"myelon dose check\" (conventional re-irradiation).")),
        Of(
            "sbrt_cord_denovo", "10.1.3.3", Certainty.ReadInSource,
            new("SBRT-Grenzen am Duralsack, erste Serie", "SBRT limits at the thecal sac, first course"),
            new("Maximaldosis am Duralsack prüfen", "check the maximum dose at the thecal sac"),
            new(
                "Sahgal 2013, IJROBP 85(2):341-7 [244]; Sahgal 2021, IJROBP 110(1):124-36 (Zusammenfassungen)",
                "Sahgal 2013, IJROBP 85(2):341-7 [244]; Sahgal 2021, IJROBP 110(1):124-36 (abstracts)"),
                new Text("Geprüft mit „myelon dose check“ (erste SBRT).", "Checked by \"myelon dose check\" (first SBRT).")),
        Of(
            "sbrt_cord_reirradiation", "11.8.2", Certainty.ReadInSource,
            new("SBRT-Grenzen bei Re-Bestrahlung", "SBRT limits in re-irradiation"),
            new("Maximaldosis am Duralsack bei Re-Bestrahlung prüfen", "check the maximum dose at the thecal sac in re-irradiation"),
            new(
                "Sahgal 2012, IJROBP 82(1):107-16 [429]; Sahgal 2021, IJROBP 110(1):124-36 (Zusammenfassungen)",
                "Sahgal 2012, IJROBP 82(1):107-16 [429]; Sahgal 2021, IJROBP 110(1):124-36 (abstracts)"),
                new Text("Geprüft mit „myelon dose check“ (SBRT nach früherer Serie).", "Checked by \"myelon dose check\" (SBRT after an earlier course).")),
        Of(
            "x_others", "", Certainty.NotFound,
            new("SORG, OSRI, LSMS, METSSS, SOSGOQ2.0", "SORG, OSRI, LSMS, METSSS, SOSGOQ2.0"),
            new(
                "weitere Prognosemodelle und Fragebögen (nicht Teil der Leitlinie)",
                "further prognostic models and questionnaires (not part of the guideline)"),
            new("nur Zusammenfassungen und Übersichten", "abstracts and reviews only"),
                new Text(
                    "SORG: Nomogramm nur als Zeichnung, die Fassung mit maschinellem Lernen als Webdienst. OSRI, LSMS, METSSS: Punkte nicht gelesen. "
                        + "SOSGOQ2.0: lizenziert.",
                    "SORG: the nomogram only as a drawing, the machine-learning version as a web service. OSRI, LSMS, METSSS: points not read. "
                        + "SOSGOQ2.0: licensed.")),
    ];

    private static Score Of(
        string code, string section, Certainty certainty, Text title, Text purpose, Citation source, params Text[] remarks) => new()
        {
            Code = code,
            Title = title,
            Section = section,
            Kind = ScoreKind.Reference,
            Direction = ScoreDirection.NotOrdered,
            Certainty = certainty,
            Purpose = purpose,
            Items = [],
            Groups = [],
            Sources = [source],
            Remarks = remarks,
        };

    private static ScoreOutcome OddsRatio(decimal ratio) =>
        new(new("Odds Ratio für Tod innerhalb von 12 Monaten", "odds ratio of death within 12 months"), "OR") { HorizonMonths = 12, Source = ratio };
}
