using Myelon.Core.Forms;
using static Myelon.Medicine.SpinalMetastases.Evidence.Notation;
using static Myelon.Medicine.SpinalMetastases.Evidence.Terms;

namespace Myelon.Medicine.SpinalMetastases.Evidence;

/// <summary>Radiotherapy of metastatic epidural spinal cord compression by schedule (§10.4.2, §10.4.3, §10.4.3.1, §10.4.4.2).</summary>
internal static class MesccEvidence
{
    public static IReadOnlyList<EvidenceRow> Rows { get; } =
    [
        new("mescc-2x8-against-split-course")
        {
            Group = Groups.Mescc,
            Title = new("2 × 8 Gy gegen 3 × 5 Gy, eine Woche Pause, 5 × 3 Gy", "2 × 8 Gy against 3 × 5 Gy, one week off, 5 × 3 Gy"),
            Study = new("Phase III 2005, Prognose höchstens 6 Monate", "phase III 2005, prognosis of at most 6 months"),
            Participants = [276],
            Outcomes =
            [
                Each(Relief, In("2x8", Percent(56)), In("3x5+5x3", Percent(59))),
                Each(Walking, In("2x8", Percent(68)), In("3x5+5x3", Percent(71))),
                Each(new("Blasenfunktion", "bladder function"), In("2x8", Percent(90)), In("3x5+5x3", Percent(89))),
                Each(new("progressionsfrei", "progression-free"), In("2x8", Months(3.5m)), In("3x5+5x3", Months(3.5m))),
                Each(MedianSurvival, In("2x8", Months(4)), In("3x5+5x3", Months(4))),
                One(MotorResponse, Percent(69.6m)),
            ],
            Sections = ["10.4.2", "10.4.3"],
            References = [275],
        },
        new("mescc-1x8-against-2x8")
        {
            Group = Groups.Mescc,
            Title = new("1 × 8 Gy gegen 2 × 8 Gy", "1 × 8 Gy against 2 × 8 Gy"),
            Study = new("Phase III, Prognose höchstens 6 Monate", "phase III, prognosis of at most 6 months"),
            Participants = [303],
            Outcomes =
            [
                Each(MotorResponse, In("1x8", Percent(62)), In("2x8", Percent(69))) with { P = Above(0.05m) },
                One(new("Ansprechen insgesamt", "response overall"), Percent(66)),
            ],
            Sections = ["10.4.2", "10.4.3"],
            References = [276],
        },
        new("mescc-1x8-against-5x4")
        {
            Group = Groups.Mescc,
            Title = new("1 × 8 Gy gegen 5 × 4 Gy", "1 × 8 Gy against 5 × 4 Gy"),
            Study = new("Phase III, Nichtunterlegenheit, schlechte Prognose", "phase III, non-inferiority, poor prognosis"),
            Participants = [686],
            Outcomes =
            [
                Each(Walking, In("1x8", Percent(69.3m)), In("5x4", Percent(72.7m))).At(Weeks(8))
                    with { P = new(Core.Logic.Comparison.Equal, 0.06m, OfNonInferiority: true) },
                Each(OverallSurvival, In("1x8", Percent(50)), In("5x4", Percent(55))).At(Weeks(12)),
                One(MotorResponse, Percent(71)),
            ],
            Sections = ["10.4.2", "10.4.3"],
            References = [277],
        },
        new("mescc-1x10-against-5x4")
        {
            Group = Groups.Mescc,
            Title = new("1 × 10 Gy gegen 5 × 4 Gy", "1 × 10 Gy against 5 × 4 Gy"),
            Study = new("Phase III, schlechte Prognose (median 3 Monate)", "phase III, poor prognosis (median 3 months)"),
            Participants = [112],
            Outcomes =
            [
                Each(Walking, In("1x10", Percent(78)), In("5x4", Percent(65))).At(Weeks(5)) with { P = Is(0.34m) },
                Each(Walking, In("1x10", Percent(85)), In("5x4", Percent(68))).At(Weeks(12)) with { P = Is(0.25m) },
                One(MotorResponse, Percent(74)),
            ],
            Sections = ["10.4.2", "10.4.3"],
            References = [278],
            Discrepancies = ["ID28"],
        },
        new("mescc-5x4-against-10x3")
        {
            Group = Groups.Mescc,
            Title = new("5 × 4 Gy gegen 10 × 3 Gy", "5 × 4 Gy against 10 × 3 Gy"),
            Study = new("Phase III 2016, schlechte bis mittlere Prognose", "phase III 2016, poor to intermediate prognosis"),
            Participants = [203],
            Outcomes =
            [
                Each(MotorResponse, In("5x4", Percent(87.2m)), In("10x3", Percent(89.6m))),
                Each(MotorGain, In("5x4", Percent(38.5m)), In("10x3", Percent(44.2m))),
                Each(MotorStable, In("5x4", Percent(48.7m)), In("10x3", Percent(45.5m))),
                Each(Walking, In("5x4", Percent(71.8m)), In("10x3", Percent(74.0m))),
                Each(ProgressionFree, In("5x4", Percent(75.2m)), In("10x3", Percent(81.8m))).At(Months(6)),
                Each(OverallSurvival, In("5x4", Percent(42.3m)), In("10x3", Percent(37.8m))).At(Months(6)),
            ],
            Sections = ["10.4.2", "10.4.3"],
            References = [158],
            Discrepancies = ["ID29", "ID36"],
            Notes = [new("44,2 + 45,5 ergeben 89,7; angegeben ist 89,6 (Rundung).", "44.2 + 45.5 add up to 89.7; printed is 89.6 (rounding).")],
        },
        new("mescc-5x5")
        {
            Group = Groups.Mescc,
            Title = new("5 × 5 Gy in einer Woche", "5 × 5 Gy in one week"),
            Study = new("Phase II 2020", "phase II 2020"),
            Participants = [40],
            Outcomes =
            [
                Each(MotorGain, In("5x5", Percent(60))),
                Each(MotorStable, In("5x5", Percent(35))),
                Each(Walking, In("5x5", Percent(82.5m))),
                Each(new("Rezidiv im Feld", "recurrence in the field"), In("5x5", Count(0))).At(Months(6).UpTo()),
            ],
            Sections = ["10.4.2"],
            References = [159],
            Discrepancies = ["ID36"],
        },
        new("mescc-10x3-against-5x4-control")
        {
            Group = Groups.Mescc,
            Title = new("10 × 3 Gy gegen 5 × 4 Gy: lokale Kontrolle", "10 × 3 Gy against 5 × 4 Gy: local control"),
            Study = new("prospektiv, nicht randomisiert", "prospective, not randomised"),
            Outcomes = [Each(LocalControl, In("10x3", Percent(81)), In("5x4", Percent(61))).At(Years(1)) with { P = Is(0.005m) }],
            Sections = ["10.4.2", "10.4.3.1"],
            References = [282],
        },
        new("mescc-10x3-against-5x4-good-prognosis")
        {
            Group = Groups.Mescc,
            Title = new("10 × 3 Gy gegen 5 × 4 Gy bei besserer Prognose: lokale Kontrolle", "10 × 3 Gy against 5 × 4 Gy with better prognosis: local control"),
            Study = new("retrospektive Paare", "retrospective matched pairs"),
            Participants = [284],
            Outcomes = [Each(LocalControl, In("10x3", Percent(93)), In("5x4", Percent(87))).At(Years(1))],
            Sections = ["10.4.2"],
            References = [284],
        },
        new("mescc-five-schedules-recurrence")
        {
            Group = Groups.Mescc,
            Title = new("Fünf Schemata: Rezidive der MESCC im Feld", "Five schedules: recurrences of MESCC in the field"),
            Study = new("retrospektiv 2005", "retrospective 2005"),
            Participants = [1304],
            Outcomes =
            [
                Each(
                    new("Rezidiv mit motorischen Ausfällen", "recurrence with motor deficits"),
                    In("1x8", Percent(24)),
                    In("5x4", Percent(26)),
                    In("10x3", Percent(14)),
                    In("15x2.5", Percent(9)),
                    In("20x2", Percent(7))).At(Years(2)) with { P = Below(0.001m) },
            ],
            Sections = ["10.4.3.1"],
            References = [30],
            Notes =
            [
                new(
                    "Nicht signifikant verschieden: 1 × 8 gegen 5 × 4 Gy (p = 0,44); die drei langen Schemata untereinander (p = 0,71).",
                    "Not significantly different: 1 × 8 against 5 × 4 Gy (p = 0.44); the three long schedules among each other (p = 0.71)."),
            ],
        },
        new("mescc-long-courses-against-10x3")
        {
            Group = Groups.Mescc,
            Title = new("15 × 2,5 oder 20 × 2 Gy gegen 10 × 3 Gy bei guter Prognose", "15 × 2.5 or 20 × 2 Gy against 10 × 3 Gy with good prognosis"),
            Study = new("retrospektive Paare", "retrospective matched pairs"),
            Participants = [382],
            Regimens = Regimens("15x2.5", "20x2"),
            Outcomes =
            [
                Each(LocalControl, In("15 × 2,5 / 20 × 2 Gy", "15 × 2.5 / 20 × 2 Gy", Percent(92)), In("10x3", Percent(71))).At(Years(2))
                    with { P = Is(0.012m) },
                Each(ProgressionFree, In("15 × 2,5 / 20 × 2 Gy", "15 × 2.5 / 20 × 2 Gy", Percent(90)), In("10x3", Percent(68))) with { P = Is(0.013m) },
            ],
            Sections = ["10.4.3.1"],
            References = [286],
        },
        new("mescc-dose-escalation-trial")
        {
            Group = Groups.Mescc,
            Title = new("Weitere Dosiserhöhung: laufende Phase-II-Studie", "Further dose escalation: ongoing phase II trial"),
            Outcomes =
            [
                One(new("EQD2 der Studie, angegeben mit alpha/beta 2", "EQD2 of the trial, printed with alpha/beta 2"), Gray(40).Over()),
                Each(
                    new("EQD2 nach der Publikation", "EQD2 by the publication"),
                    In("alpha/beta 10 (Tumor)", "alpha/beta 10 (tumour)", Gray(43.1m)),
                    In("alpha/beta 2 (Rückenmark)", "alpha/beta 2 (cord)", Gray(45.5m))),
            ],
            Sections = ["10.4.3.1"],
            References = [160],
            Discrepancies = ["ID7"],
            Notes =
            [
                new(
                    "Mit alpha/beta 2 lägen schon 15 × 2,5 Gy (42,19) und 5 × 5 Gy (43,75) über 40: gemeint ist wohl alpha/beta 10 (15 × 2,5: 39,06; "
                        + "20 × 2: 40).",
                    "With alpha/beta 2, 15 × 2.5 Gy (42.19) and 5 × 5 Gy (43.75) would already be above 40: alpha/beta 10 is probably meant (15 × "
                        + "2.5: 39.06; 20 × 2: 40)."),
            ],
        },
        new("mescc-oligometastatic")
        {
            Group = Groups.Mescc,
            Title = new("Oligometastasierte MESCC: lokale Kontrolle", "Oligometastatic MESCC: local control"),
            Study = new("retrospektiv; 1–3 Wirbel, sonst keine Metastasen", "retrospective; 1–3 vertebrae, no other metastases"),
            Outcomes =
            [
                One(LocalControl, Percent(92)).At(Years(1)),
                One(LocalControl, Percent(88)).At(Years(2)),
                One(LocalControl, Percent(78)).At(Years(3)),
            ],
            Sections = ["10.4.2"],
            References = [285],
        },
        new("mescc-primary-sbrt")
        {
            Group = Groups.Mescc,
            Title = new("Primäre SBRT, 1 × 16–18 Gy", "Primary SBRT, 1 × 16–18 Gy"),
            Study = new("retrospektiv, hochgradige MESCC, anfangs 32 gehfähig", "retrospective, high-grade MESCC, 32 walking at first"),
            Participants = [33],
            Outcomes =
            [
                Each(new("Gehfähigkeit erhalten", "walking kept"), In("1x16-18", Percent(67))),
                Each(new("Tumoransprechen", "tumour response"), In("1x16-18", Percent(74))),
                Each(new("spätere Operation", "later surgery"), In("1x16-18", Percent(27))),
                One(new("mediane Nachbeobachtung", "median follow-up"), Days(435)),
            ],
            Sections = ["10.4.4.2"],
            References = [295],
        },
    ];
}
