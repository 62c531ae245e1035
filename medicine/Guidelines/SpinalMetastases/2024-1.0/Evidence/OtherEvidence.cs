using Myelon.Core;
using Myelon.Core.Forms;
using static Myelon.Medicine.SpinalMetastases.Evidence.Notation;

namespace Myelon.Medicine.SpinalMetastases.Evidence;

/// <summary>Definitions (§7.2.2, §10.1.3), figures of diagnosis (§6.1, §6.3), and frequencies (§4 and others).</summary>
internal static class OtherEvidence
{
    private static readonly Text ShareOfPatients = new("Anteil", "share");

    public static IReadOnlyList<EvidenceRow> Rows { get; } = [.. Definitions(), .. Diagnosis(), .. Frequencies()];

    private static IReadOnlyList<EvidenceRow> Definitions() =>
    [
        new("definition-sins-groups")
        {
            Group = Groups.Definitions,
            Title = new("SINS: Gruppen", "SINS: groups"),
            Study = new(
                "sechs Teile, 0–18 Punkte; die Punkte je Teil zeigt der Score selbst",
                "six items, 0–18 points; the points of each item are shown by the score itself"),
            Outcomes = [],
            Sections = ["7.2.2"],
            References = [165],
            Discrepancies = ["IB1", "IB3"],
            Notes =
            [
                new(
                    "0–6 stabil (Leitlinie 1–6), 7–12 potenziell instabil (einmal als potenziell stabil angegeben), 13–18 instabil.",
                    "0–6 stable (printed 1–6), 7–12 potentially unstable (printed once as potentially stable), 13–18 unstable."),
            ],
        },
        new("definition-pain-flare")
        {
            Group = Groups.Definitions,
            Title = new("Pain Flare: Definition", "Pain flare: definition"),
            Outcomes =
            [
                One(new("Zunahme auf der numerischen Skala", "rise on the numeric scale"), Points(2)),
                One(new("oder Zunahme der Analgetikadosis", "or rise of the analgesic dose"), Percent(25).AtLeast()),
            ],
            Sections = ["10.1.3.4"],
            References = [246, 247],
            Discrepancies = ["IB33", "ID37"],
            Notes =
            [
                new(
                    "Vorübergehend. Offen: 2 gelesen als mindestens 2; welche Dosis; Ausgangswert vor der Bestrahlung. Die Quelle verlangt dazu, dass "
                        + "das jeweils andere gleich bleibt und der Schmerz zum Ausgangswert zurückkehrt.",
                    "Temporary. Open: 2 read as at least 2; which dose; baseline before radiotherapy. The source also requires that the other "
                        + "quantity stays the same and that pain returns to baseline."),
            ],
        },
        new("definition-pain-response")
        {
            Group = Groups.Definitions,
            Title = new("Schmerzansprechen: Definition", "Pain response: definition"),
            Outcomes =
            [
                One(new("Abnahme auf der numerischen Skala, ohne mehr Analgetika", "fall on the numeric scale, without more analgesic"), Points(2)),
                One(new("oder Abnahme der Analgetikadosis, ohne mehr Schmerz", "or fall of the analgesic dose, without more pain"), Percent(25).AtLeast()),
            ],
            Sections = ["10.1.3.7"],
            References = [246, 262],
            Notes =
            [
                new(
                    "Zwei Punkte mehr Schmerz bei 25 % weniger Dosis ist nach dem angegebenen Satz ein Pain Flare, nach der Quelle nicht: beides zeigen.",
                    "Two points more pain with 25 % less dose is a pain flare by the printed sentence, but not by the source: show both."),
            ],
        },
        new("definition-uncomplicated")
        {
            Group = Groups.Definitions,
            Title = new("Unkomplizierte schmerzhafte Metastase: Definition", "Uncomplicated painful metastasis: definition"),
            Sections = ["10.1.3.6"],
            References = [257],
            Notes = [new(
                "Keine (drohende) pathologische Fraktur und keine Kompression von Rückenmark oder Cauda equina.",
                "No (impending) pathological fracture and no compression of cord or cauda equina.")],
        },
    ];

    private static IReadOnlyList<EvidenceRow> Diagnosis() =>
    [
        new("pdff-cut-off")
        {
            Group = Groups.Diagnosis,
            Title = new("Fettanteil im MRT (PDFF): Grenze zwischen bösartig und gutartig", "Fat fraction on MRI (PDFF): cut-off between malignant and benign"),
            Outcomes =
            [
                One(new("bester Grenzwert; bösartig darunter", "best cut-off; malignant below"), Percent(6.4m, 9)),
                One(new("Echozeiten der quantitativen Dixon-Technik", "echo times of quantitative Dixon"), Count(6)),
            ],
            Sections = ["6.3.1.1.2"],
            References = [41, 51, 52, 53],
            Notes = [new("Ausnahmen: Spondylodiszitis, diffuses Myelom.", "Exceptions: spondylodiscitis, diffuse myeloma.")],
        },
        new("pet-mri-additional-lesions")
        {
            Group = Groups.Diagnosis,
            Title = new("PET/MRT: zusätzliche bösartige Herde", "PET/MRI: additional malignant lesions"),
            Study = new("Beobachtungsstudie, Untersuchungen", "observational study, examinations"),
            Participants = [1003],
            Outcomes = [One(ShareOfPatients, Percent(5.3m))],
            Sections = ["6.3.3.4"],
            References = [121],
        },
        new("primary-by-history-alone")
        {
            Group = Groups.Diagnosis,
            Title = new("Primärtumor allein durch Anamnese und Untersuchung gefunden", "Primary found by history and examination alone"),
            Outcomes = [One(ShareOfPatients, Percent(10).Under())],
            Sections = ["6.1"],
        },
    ];

    private static IReadOnlyList<EvidenceRow> Frequencies() =>
    [
        Frequency("cancers-per-year", new("Neue Krebserkrankungen pro Jahr in Deutschland", "New cancers per year in Germany"), "4.1.1", [1],
            One(new("Neuerkrankungen", "new cases"), Count(500000) with { Bound = Bound.Almost }),
            One(new("Zunahme 2015 bis 2030", "rise 2015 to 2030"), Percent(23).About())),
        Frequency("breast-and-prostate-share", new("Anteil von Brust- und Prostatakrebs 2018", "Share of breast and prostate cancer in 2018"), "4.1.1", [1],
            One(new("Brustkrebs, Frauen", "breast cancer, women"), Percent(30).About()),
            One(new("Prostatakrebs, Männer", "prostate cancer, men"), Percent(25).About())),
        Frequency("spinal-metastases", new("Wirbelsäulenmetastasen bei Tumorkranken", "Spinal metastases in people with tumours"), "4.1.2", [5, 6, 7, 8],
            One(ShareOfPatients, Percent(5, 10).About()),
            One(new("bei Autopsie", "at autopsy"), Percent(30, 90))),
        Frequency("spinal-regions", new("Befallene Abschnitte", "Affected regions"), "4.1.2", [9],
            One(new("mittlere Brustwirbelsäule", "mid-thoracic"), Percent(50).About()),
            One(new("Halswirbelsäule", "cervical"), Percent(15).About())),
        Frequency("cervical-region", new("Anteil der Halswirbelsäule, andere Stelle", "Cervical share, other place"), "10.5.4", [9],
            One(new("Halswirbelsäule", "cervical"), Percent(8, 20))),
        Frequency("thoracolumbar-region", new("Anteil von Brust- und Lendenwirbelsäule", "Thoracic and lumbar share"), "10.5.5", [371],
            One(new("Brust- und Lendenwirbelsäule", "thoracic and lumbar"), Percent(80, 90))),
        Frequency("unknown-primary", new("Primärtumor unbekannt", "Primary unknown"), "4.1.2", [12], One(ShareOfPatients, Percent(3, 10))),
        Frequency(
            "unknown-primary-biopsy",
            new("Primärtumor unbekannt, andere Stelle", "Primary unknown, other place"),
            "6.5",
            [13],
            One(ShareOfPatients, Percent(3, 10))),
        Frequency(
            "pain-frequency",
            new("Schmerz bei Wirbelsäulenmetastasen", "Pain in spinal metastases"),
            "4.1.2",
            [2, 3, 4],
            One(ShareOfPatients, Percent(80).Over())),
        Frequency("skeletal-distribution", new("Verteilung der Knochenmetastasen", "Distribution of bone metastases"), "4.2.1", [15],
            One(new("Stammskelett", "axial skeleton"), Percent(90)),
            One(new("Wirbelsäule", "spine"), Percent(40, 65))),
        Frequency("age-of-biopsies", new("Alter bei Biopsie der Wirbelsäule", "Age at spinal biopsy"), "4.2.1", [16],
            Each(new("Median", "median"), new ArmValue(Years(71)).Ranging(21, 92))),
        Frequency("deficits-at-presentation", new("Defizite bei Vorstellung", "Deficits at presentation"), "6.2", [2, 4, 13, 30],
            One(new("motorische Ausfälle", "motor deficits"), Percent(35, 75)),
            One(new("Querschnitt", "paraplegia"), Percent(5, 20))),
        Frequency("hypercalcaemia", new("Hyperkalzämie bei Krebs", "Hypercalcaemia in cancer"), "6.4", [128, 129, 130], One(ShareOfPatients, Percent(2, 30))),
        Frequency(
            "psychological-distress",
            new("Psychische Belastung bei Tumoren des Bewegungsapparats", "Psychological distress in musculoskeletal tumours"),
            "11.4",
            [413],
            One(ShareOfPatients, Percent(30).About())),
        Frequency(
            "venous-thromboembolism",
            new("Thromboembolie bei Tumorkranken im Krankenhaus", "Thromboembolism in hospitalised people with tumours"),
            "11.5",
            [415],
                One(new("Risiko", "risk"), Percent(20)),
                One(new("bei Autopsie", "at autopsy"), Percent(50).UpTo())),
    ];

    private static EvidenceRow Frequency(string id, Text title, string section, IReadOnlyList<int> references, params Outcome[] outcomes) => new(id)
    {
        Group = Groups.Frequency,
        Title = title,
        Outcomes = outcomes,
        Sections = [section],
        References = references,
        Discrepancies = id is "cervical-region" or "spinal-regions" ? ["ID31"] : id.StartsWith("unknown-primary", StringComparison.Ordinal) ? ["ID32"] : [],
    };
}
