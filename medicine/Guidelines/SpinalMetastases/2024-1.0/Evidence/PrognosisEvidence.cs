using Myelon.Core;
using Myelon.Core.Forms;
using static Myelon.Medicine.SpinalMetastases.Evidence.Notation;
using static Myelon.Medicine.SpinalMetastases.Evidence.Terms;

namespace Myelon.Medicine.SpinalMetastases.Evidence;

/// <summary>Groups and outcomes of prognostic scores as printed (§7.1.2); the text prints no points per factor (ID6).</summary>
internal static class PrognosisEvidence
{
    private static readonly Text Survival = new("Überleben", "survival");

    private static readonly Text WalkingAfter = new("gehfähig nach Bestrahlung", "walking after radiotherapy");

    public static IReadOnlyList<EvidenceRow> Rows { get; } =
    [
        new("dutch-2005-survival")
        {
            Group = Groups.Prognosis,
            Title = new("Niederländischer Score 2005: Überleben", "Dutch score 2005: survival"),
            Study = new("Karnofsky, Primärtumor, viszerale Metastasen", "Karnofsky, primary, visceral metastases"),
            Participants = [342],
            Outcomes =
            [
                Each(
                    MedianSurvival,
                    In("0–3 Punkte", "0–3 points", Months(3.9m)).But(Months(3.0m)),
                    In("4–5 Punkte", "4–5 points", Months(9.0m)),
                    In("6 Punkte", "6 points", Months(18.7m))),
            ],
            Sections = ["7.1.2.1"],
            References = [144],
            Discrepancies = ["ID5", "ID6"],
            Notes = [new("Der erste Wert: Leitlinie 3,9, Abstract der Quelle 3,0.", "The first value: printed 3.9, abstract of the source 3.0.")],
        },
        new("bollen-2014-survival")
        {
            Group = Groups.Prognosis,
            Title = new("Bollen 2014: Überleben", "Bollen 2014: survival"),
            Study = new("3 Profile, 8 Gruppen, 4 Kategorien; gilt als komplex", "3 profiles, 8 groups, 4 categories; called complex"),
            Participants = [1043],
            Outcomes =
            [
                Each(MedianSurvival, In("A", "A", Months(31.2m)), In("B", "B", Months(15.4m)), In("C", "C", Months(4.8m)), In("D", "D", Months(1.6m))),
            ],
            Sections = ["7.1.2.1"],
            References = [145],
            Discrepancies = ["ID6"],
        },
        new("westhoff-c-statistic")
        {
            Group = Groups.Prognosis,
            Title = new("Westhoff, einfacher Score: Trennschärfe", "Westhoff, simple score: discrimination"),
            Study = new(
                "1157, validiert an 934 mit Wirbelsäulenmetastasen; Karnofsky 90–100 / 70–80 / 20–60",
                "1157, validated in 934 with spinal metastases; Karnofsky 90–100 / 70–80 / 20–60"),
            Participants = [1157, 934],
            Outcomes =
            [
                Each(
                    new("C-Statistik", "C statistic"),
                    In("einfach", "simple", Ratio(0.72m)).Confident(0.70m, 0.74m).But(Ratio(0.71m)),
                    In("komplex", "complex", Ratio(0.71m)).Confident(0.69m, 0.72m).But(Ratio(0.72m))),
            ],
            Sections = ["7.1.2.1"],
            References = [146],
            Discrepancies = ["ID6", "ID33", "IB32"],
            Notes =
            [
                new(
                    "Angegeben ist der einfache Score vorn, im Abstract umgekehrt. Das Überleben (Monate 3, 6, 9, 12, 18) steht in einer Tabelle der "
                        + "Quelle, nicht im Text.",
                    "Printed is the simple score ahead, in the abstract the reverse. Survival at 3, 6, 9, 12 and 18 months stands in a table of the "
                        + "source, not in the text."),
            ],
        },
        new("rades-2019-survival")
        {
            Group = Groups.Prognosis,
            Title = new("Rades 2019: Überleben", "Rades 2019: survival"),
            Study = new("Karnofsky, Primärtumor, Alter; nicht validiert", "Karnofsky, primary, age; not validated"),
            Participants = [445],
            Outcomes =
            [
                Each(
                    Survival,
                    In("8–9 Punkte", "8–9 points", Percent(9)),
                    In("10–14 Punkte", "10–14 points", Percent(38)),
                    In("15–17 Punkte", "15–17 points", Percent(72))).At(Years(1)) with { P = Below(0.001m) },
                Each(
                    MedianSurvival,
                    In("8–9 Punkte", "8–9 points", Months(3)),
                    In("10–14 Punkte", "10–14 points", Months(8)),
                    In("15–17 Punkte", "15–17 points", Months(24))),
            ],
            Sections = ["7.1.2.1"],
            References = [147],
            Discrepancies = ["ID6"],
        },
        new("mescc-survival-2008")
        {
            Group = Groups.Prognosis,
            Title = new("Überleben bei MESCC, Score 2008", "Survival in MESCC, score 2008"),
            Study = new("gilt als veraltet; validiert an 435 (Abstract 439)", "called outdated; validated in 435 (abstract 439)"),
            Participants = [1852, 435],
            Outcomes =
            [
                Each(
                    Survival,
                    In("20–25 Punkte", "20–25 points", Percent(4)),
                    In("26–30 Punkte", "26–30 points", Percent(11)),
                    In("31–35 Punkte", "31–35 points", Percent(38)).But(Percent(48)),
                    In("36–40 Punkte", "36–40 points", Percent(87)),
                    In("41–45 Punkte", "41–45 points", Percent(99))).At(Months(6)),
            ],
            Sections = ["7.1.2.2"],
            References = [148, 149],
            Discrepancies = ["ID1", "ID6", "ID34"],
            Notes = [new(
                "Dritte Gruppe: Leitlinie 38, Quelle 48. Vereinfacht: 20–30, 31–35, 36–45 Punkte.",
                "Third group: printed 38, source 48. Simplified: 20–30, 31–35, 36–45 points.")],
        },
        new("mescc-survival-2022")
        {
            Group = Groups.Prognosis,
            Title = new("Überleben bei MESCC, Score 2022 (bevorzugt)", "Survival in MESCC, score 2022 (preferred)"),
            Study = new("Primärtumor, viszerale Metastasen, Gehen", "primary, visceral metastases, walking"),
            Participants = [264],
            Outcomes =
            [
                Each(
                    Survival,
                    In("8–9 Punkte", "8–9 points", Percent(13)),
                    In("10–13 Punkte", "10–13 points", Percent(35)),
                    In("14–17 Punkte", "14–17 points", Percent(63)),
                    In("18 Punkte", "18 points", Percent(90))).At(Months(6)),
            ],
            Sections = ["7.1.2.2"],
            References = [157],
            Discrepancies = ["ID4", "ID6", "IA23"],
            Notes = [new(
                "Die Quelle zählt andere ferne Herde, nicht viszerale Metastasen; die Ergebnisse sind im Text mit einer anderen Nummer zitiert.",
                "The source counts other distant lesions, not visceral metastases; the text cites the results under another number.")],
        },
        new("mescc-walking-2008")
        {
            Group = Groups.Prognosis,
            Title = new("Gehfähigkeit bei MESCC, Score 2008", "Walking in MESCC, score 2008"),
            Study = new("angegeben sechs Faktoren, aufgezählt fünf, Quelle fünf", "printed six factors, listed five, source five"),
            Participants = [2096],
            Outcomes =
            [
                Each(
                    WalkingAfter,
                    In("bis 28 Punkte", "up to 28 points", Percent(6)),
                    In("29–31 Punkte", "29–31 points", Percent(44)),
                    In("32–34 Punkte", "32–34 points", Percent(70)),
                    In("35–37 Punkte", "35–37 points", Percent(86)),
                    In("ab 38 Punkten", "38 points or more", Percent(99))),
            ],
            Sections = ["7.1.2.3"],
            References = [161, 162],
            Discrepancies = ["ID2", "ID6"],
            Notes = [new("Vereinfacht: 21–28, 29–37, 38–44 Punkte.", "Simplified: 21–28, 29–37, 38–44 points.")],
        },
        new("mescc-walking-2022")
        {
            Group = Groups.Prognosis,
            Title = new("Gehfähigkeit bei MESCC, Score 2022 (bevorzugt)", "Walking in MESCC, score 2022 (preferred)"),
            Study = new("Primärtumor, Sensibilität, Sphinkter, Gehen", "primary, sensation, sphincter, walking"),
            Participants = [283],
            Outcomes =
            [
                Each(
                    WalkingAfter,
                    In("17–21 Punkte", "17–21 points", Percent(10)),
                    In("22–31 Punkte", "22–31 points", Percent(65)),
                    In("32–37 Punkte", "32–37 points", Percent(97))),
                Each(
                    new("Vorhersage des Gehens", "prediction of walking"),
                    In("neuer Score", "new score", Percent(98)).But(Percent(97)),
                    In("alter Score", "old score", Percent(97)).But(Percent(98))),
                Each(
                    new("Vorhersage des Nichtgehens", "prediction of not walking"),
                    In("neuer Score", "new score", Percent(90)),
                    In("alter Score", "old score", Percent(79))),
            ],
            Sections = ["7.1.2.3"],
            References = [163],
            Discrepancies = ["ID3", "ID6"],
            Notes = [new(
                "Leitlinie 98 gegen 97 % (neu, alt); die Quelle nennt 97 und 98 %.",
                "Printed 98 against 97 % (new, old); the source gives 97 and 98 %.")],
        },
    ];
}
