using Myelon.Core;
using Myelon.Core.Forms;
using static Myelon.Medicine.SpinalMetastases.Evidence.Notation;
using static Myelon.Medicine.SpinalMetastases.Evidence.Terms;

namespace Myelon.Medicine.SpinalMetastases.Evidence;

/// <summary>Re-irradiation for pain and for recurrent cord compression (§11.8).</summary>
internal static class ReirradiationEvidence
{
    private static readonly Text Interval = new("Abstand zur ersten Serie, median", "interval since the first series, median");

    private static readonly Text WalkingRegained = new("Gehfähigkeit wiedererlangt", "walking regained");

    public static IReadOnlyList<EvidenceRow> Rows { get; } =
    [
        new("reirradiation-review-2012")
        {
            Group = Groups.Reirradiation,
            Title = new("Erneute Bestrahlung: Häufigkeit und Wirkung", "Re-irradiation: frequency and effect"),
            Study = new("Übersicht 2012; 527 von 2694 erneut bestrahlt", "review 2012; 527 of 2694 re-irradiated"),
            Participants = [527, 2694],
            Outcomes =
            [
                One(new("erneut bestrahlt", "re-irradiated"), Percent(20)),
                One(Relief, Percent(58)),
            ],
            Sections = ["11.8.1"],
            References = [417],
        },
        new("reirradiation-review-2014")
        {
            Group = Groups.Reirradiation,
            Title = new("Erneute Bestrahlung bei wiederkehrendem Schmerz", "Re-irradiation for recurrent pain"),
            Study = new("Übersicht 2014, 15 retrospektive Studien", "review 2014, 15 retrospective studies"),
            Participants = [645],
            Outcomes =
            [
                Each(new("teilweise Schmerzlinderung", "partial pain relief"), new ArmValue(Percent(68)).But(Percent(50))),
                One(CompleteResponse, Percent(20)),
                One(new("Ansprechen insgesamt (nur in der Quelle)", "overall response (in the source only)"), Percent(68)),
            ],
            Sections = ["11.8.1"],
            References = [418],
            Discrepancies = ["ID15"],
            Notes = [new(
                "Angegeben teilweise 68 %; Quelle vollständig 20, teilweise 50, insgesamt 68 %.",
                "Printed partial 68 %; source complete 20, partial 50, overall 68 %.")],
        },
        new("reirradiation-1x8-against-5x4")
        {
            Group = Groups.Reirradiation,
            Title = new("Erneute Bestrahlung: 1 × 8 Gy gegen 5 × 4 Gy", "Re-irradiation: 1 × 8 Gy against 5 × 4 Gy"),
            Study = new("randomisierte Studie, Nichtunterlegenheit; 27,9 % Wirbelsäule", "randomised trial, non-inferiority; 27.9 % spine"),
            Participants = [850],
            Outcomes =
            [
                Each(new("Ansprechen, intention to treat", "response, intention to treat"), In("1x8", Percent(28)), In("5x4", Percent(32))).At(Months(2))
                    with { P = Is(0.21m) },
                Each(new("Ansprechen, per protocol", "response, per protocol"), In("1x8", Percent(45)), In("5x4", Percent(51))).At(Months(2))
                    with { P = Is(0.17m) },
                Each(new("Appetitmangel", "loss of appetite"), In("1x8", Percent(56)), In("5x4", Percent(66))) with { P = Is(0.011m) },
                Each(new("Diarrhoe", "diarrhoea"), In("1x8", Percent(23)), In("5x4", Percent(31))) with { P = Is(0.018m) },
                Each(PathologicalFracture, In("1x8", Percent(7)), In("5x4", Percent(5))) with { P = Is(0.15m) },
                Each(new("Kompression von Myelon oder Cauda", "compression of cord or cauda"), In("1x8", Percent(2)), In("5x4", Percent(0.5m)))
                    with { P = Is(0.094m) },
            ],
            Sections = ["11.8.1"],
            References = [419],
        },
        new("reirradiation-third-course-1x4")
        {
            Group = Groups.Reirradiation,
            Title = new("Dritte Bestrahlung mit 1 × 4 Gy", "Third course with 1 × 4 Gy"),
            Study = new("retrospektiv", "retrospective"),
            Participants = [25],
            Outcomes =
            [
                Each(new("teilweise Schmerzlinderung", "partial pain relief"), In("1x4", Percent(40))),
                Each(CompleteResponse, In("1x4", Percent(40))),
            ],
            Sections = ["11.8.1"],
            References = [420],
        },
        new("sbrt-reirradiation-review-2017")
        {
            Group = Groups.Reirradiation,
            Title = new("Erneute Bestrahlung mit SBRT: Übersicht 2017", "Re-irradiation with SBRT: review 2017"),
            Study = new("9 Studien; erste Serie 30–40 Gy", "9 studies; first course 30–40 Gy"),
            Regimens = Regimens("3x8", "4x6", "5x6"),
            Outcomes =
            [
                One(Relief, Percent(65, 81)),
                Each(LocalControl, new ArmValue(Percent(76)).Ranging(66, 90)).At(Years(1)),
                One(Fracture, Percent(12)),
                One(Myelopathy, Percent(1.2m)),
            ],
            Sections = ["11.8.2"],
            References = [421],
            Notes = [new(
                "Häufig 3 × 8 oder 4–5 × 6 Gy. Der Wert der lokalen Kontrolle ist der Median.",
                "Often 3 × 8 or 4–5 × 6 Gy. The value of local control is the median.")],
        },
        new("sbrt-reirradiation-review-2021")
        {
            Group = Groups.Reirradiation,
            Title = new("Erneute Bestrahlung mit SBRT: Übersicht 2021", "Re-irradiation with SBRT: review 2021"),
            Study = new("12 retrospektive Studien", "12 retrospective studies"),
            Outcomes = [One(Relief, Percent(74.3m)), One(LocalControl, Percent(78.8m)).At(Years(1))],
            Sections = ["11.8.2"],
            References = [423],
        },
        new("sbrt-reirradiation-three-series")
        {
            Group = Groups.Reirradiation,
            Title = new("Erneute Bestrahlung mit SBRT: drei Serien", "Re-irradiation with SBRT: three series"),
            Study = new("retrospektiv 2020 und 2021", "retrospective 2020 and 2021"),
            Participants = [40, 53, 123],
            Regimens = Regimens("5x5", "2x12", "1x15-22"),
            Outcomes =
            [
                One(Relief, Percent(51, 75)),
                One(LocalControl, Percent(67, 85)).At(Years(1)),
                One(LocalControl, Percent(51, 73)).At(Years(2)),
                One(Fracture, Percent(2.5m, 13.8m)),
                One(Myelopathy, Percent(0, 3.0m)),
            ],
            Sections = ["11.8.2"],
            References = [424, 425, 426],
            Notes = [new("5 × 5, 2 × 12 und 1 × 18 (15–22) Gy.", "5 × 5, 2 × 12 and 1 × 18 (15–22) Gy.")],
        },
        new("sbrt-reirradiation-after-decompression")
        {
            Group = Groups.Reirradiation,
            Title = new("Erneute Bestrahlung mit SBRT nach Dekompression", "Re-irradiation with SBRT after decompression"),
            Study = new("retrospektiv", "retrospective"),
            Participants = [28],
            Outcomes =
            [
                One(new("Metastase kleiner", "metastasis smaller"), Percent(25)),
                One(new("stabil", "stable"), Percent(57)),
                One(new("Progress", "progression"), Percent(14)),
                One(LocalControl, Percent(70)).At(Years(1)),
            ],
            Sections = ["11.8.2"],
            References = [427],
        },
        new("sbrt-third-course")
        {
            Group = Groups.Reirradiation,
            Title = new("Dritte Bestrahlung, SBRT", "Third course, SBRT"),
            Study = new("retrospektiv", "retrospective"),
            Participants = [10],
            Outcomes =
            [
                One(new("weniger Schmerz oder bessere Neurologie", "less pain or better neurology"), Percent(80)),
                One(new("Abstand zur zweiten Serie, median", "interval since the second series, median"), Months(11.5m)),
            ],
            Sections = ["11.8.2"],
            References = [428],
        },
        new("mescc-sbrt-reirradiation-5x5")
        {
            Group = Groups.Reirradiation,
            Title = new("Rezidiv der MESCC: SBRT 5 × 5 Gy", "Recurrent MESCC: SBRT 5 × 5 Gy"),
            Study = new("retrospektiv 2020, 15 von 40 mit Defizit", "retrospective 2020, 15 of 40 with a deficit"),
            Participants = [15],
            Outcomes = [Each(new("Defizit gebessert", "deficit better"), In("5x5", Percent(53)))],
            Sections = ["11.8.3"],
            References = [424],
        },
        new("mescc-sbrt-reirradiation-review")
        {
            Group = Groups.Reirradiation,
            Title = new("Rezidiv der MESCC: SBRT, Übersicht 2021", "Recurrent MESCC: SBRT, review 2021"),
            Study = new("eine prospektive, drei retrospektive Studien", "one prospective, three retrospective studies"),
            Outcomes =
            [
                Each(new("Neurologie gebessert", "neurology better"), new ArmValue(Percent(80.3m)).Confident(66.7m, 96.9m)),
                Each(LocalControl, new ArmValue(Percent(80.3m)).Confident(68.5m, 94.3m)).At(Years(1)),
            ],
            Sections = ["11.8.3"],
            References = [423],
        },
        new("mescc-sbrt-reirradiation-walking")
        {
            Group = Groups.Reirradiation,
            Title = new("Rezidiv der MESCC: SBRT nach Dekompression, Gehfähigkeit", "Recurrent MESCC: SBRT after decompression, walking"),
            Study = new("retrospektiv 2018", "retrospective 2018"),
            Participants = [20],
            Outcomes =
            [
                One(new("besser", "better"), Percent(20)).At(Years(1)),
                One(new("stabil", "stable"), Percent(55)).At(Years(1)),
                One(new("schlechter", "worse"), Percent(25)).At(Years(1)),
            ],
            Sections = ["11.8.3"],
            References = [427],
        },
        new("mescc-conventional-reirradiation-62")
        {
            Group = Groups.Reirradiation,
            Title = new("Rezidiv der MESCC: konventionell, erste Studie", "Recurrent MESCC: conventional, first study"),
            Study = new("retrospektiv; 6 von 16 nicht Gehfähigen wieder gehfähig", "retrospective; 6 of 16 not walking walked again"),
            Participants = [62],
            Regimens = Regimens("1x8", "5x3", "5x4"),
            Outcomes =
            [
                One(MotorGain, Percent(40)),
                One(MotorStable, Percent(45)),
                One(WalkingRegained, Percent(38)),
                One(Myelopathy, Count(0)),
                Each(Interval, new ArmValue(Months(6)).Ranging(2, 40)),
            ],
            Sections = ["11.8.4"],
            References = [430],
        },
        new("mescc-conventional-reirradiation-124")
        {
            Group = Groups.Reirradiation,
            Title = new("Rezidiv der MESCC: konventionell, zweite Studie", "Recurrent MESCC: conventional, second study"),
            Study = new("retrospektiv, enthält die erste Studie", "retrospective, contains the first study"),
            Participants = [124],
            Regimens = Regimens("1x8", "5x3", "5x4", "7x3", "10x2", "12x2", "17x1.8"),
            Outcomes = [One(MotorGain, Percent(36)), One(MotorStable, Percent(50)), One(Myelopathy, Count(0))],
            Sections = ["11.8.4"],
            References = [431],
        },
        new("mescc-conventional-reirradiation-12")
        {
            Group = Groups.Reirradiation,
            Title = new("Rezidiv der MESCC: konventionell, dritte Studie", "Recurrent MESCC: conventional, third study"),
            Study = new("retrospektiv", "retrospective"),
            Participants = [12],
            Regimens = Regimens("1x8", "5x3"),
            Outcomes =
            [
                One(new("Gehfähigkeit erhalten, von 7", "walking kept, of 7"), Count(6)),
                One(new("Gehfähigkeit wiedererlangt, von 5", "walking regained, of 5"), Count(0)),
                Each(Interval, new ArmValue(Months(5)).Ranging(2, 31)),
            ],
            Sections = ["11.8.4"],
            References = [432],
        },
        new("mescc-conventional-reirradiation-60")
        {
            Group = Groups.Reirradiation,
            Title = new("Rezidiv der MESCC: konventionell, ab 65 Jahren", "Recurrent MESCC: conventional, aged 65 or over"),
            Study = new("retrospektiv", "retrospective"),
            Participants = [60],
            Outcomes =
            [
                One(MotorGain, Percent(42)),
                One(MotorStable, Percent(47)),
                Each(Interval, new ArmValue(Months(6)).Ranging(2, 45)),
            ],
            Sections = ["11.8.4"],
            References = [433],
            Discrepancies = ["IE12"],
        },
    ];
}
