using Myelon.Core;
using Myelon.Core.Forms;
using static Myelon.Medicine.SpinalMetastases.Evidence.Notation;
using static Myelon.Medicine.SpinalMetastases.Evidence.Terms;

namespace Myelon.Medicine.SpinalMetastases.Evidence;

/// <summary>SBRT of painful metastases: relief and control (§10.1.3.3, §10.4.4.1).</summary>
internal static class SbrtEvidence
{
    private static readonly Text OverallPrintedAsPartial = new("Ansprechen insgesamt (angegeben als partiell)", "overall response (printed as partial)");

    public static IReadOnlyList<EvidenceRow> Rows { get; } =
    [
        new("sbrt-2x12-against-5x4")
        {
            Group = Groups.Pain,
            Title = new("SBRT 2 × 12 Gy gegen konventionell 5 × 4 Gy", "SBRT 2 × 12 Gy against conventional 5 × 4 Gy"),
            Study = new("Phase-II/III-Studie 2021", "phase II/III trial 2021"),
            Participants = [229],
            Outcomes =
            [
                Each(PainFree, new ArmValue(Percent(35), Arm.Of("SBRT", "2x12")), In("5x4", Percent(14))).At(Months(3))
                    with { P = Below(0.001m) },
            ],
            Sections = ["10.1.3.3"],
            References = [222],
        },
        new("sbrt-1x24-against-10x3")
        {
            Group = Groups.Pain,
            Title = new("SBRT 1 × 24 Gy gegen konventionell 10 × 3 Gy", "SBRT 1 × 24 Gy against conventional 10 × 3 Gy"),
            Study = new("randomisierte Phase-II-Studie", "randomised phase II trial"),
            Participants = [55],
            Outcomes =
            [
                Each(PainFree, new ArmValue(Percent(43.5m), Arm.Of("SBRT", "1x24")), In("10x3", Percent(17.4m))).At(Months(3)),
                Each(PainFree, new ArmValue(Percent(52.6m), Arm.Of("SBRT", "1x24")), In("10x3", Percent(10.0m))).At(Months(6)),
            ],
            Sections = ["10.1.3.3"],
            References = [230],
        },
        new("sbrt-against-conventional-mixed-sites")
        {
            Group = Groups.Pain,
            Title = new("SBRT gegen konventionell, 40 % ohne spinale Metastasen", "SBRT against conventional, 40 % without spinal metastases"),
            Study = new("randomisierte Phase-II-Studie 2021, 54 von 99 auswertbar", "randomised phase II trial 2021, 54 of 99 evaluable"),
            Participants = [54, 99],
            Regimens = Regimens("1x8", "5x4", "10x3", "1x18", "3x10", "5x7"),
            Outcomes = [Each(Relief, In(Sbrt, Percent(58)), In(Conventional, Percent(61))).At(Months(3)) with { P = Is(0.84m) }],
            Sections = ["10.1.3.3"],
            References = [232],
            Notes =
            [
                new(
                    "Konventionell 1 × 8, 5 × 4 oder 10 × 3 Gy; SBRT 1 × 18, 3 × 10 oder 5 × 7 Gy. Die Herde außerhalb der Wirbelsäule schränken die "
                        + "Aussage ein.",
                    "Conventional 1 × 8, 5 × 4 or 10 × 3 Gy; SBRT 1 × 18, 3 × 10 or 5 × 7 Gy. The lesions outside the spine limit what it says."),
            ],
        },
        new("sbrt-48.5-in-10-or-35-in-5")
        {
            Group = Groups.Pain,
            Title = new("SBRT 48,5 Gy in 10 oder 35 Gy in 5 Fraktionen", "SBRT 48.5 Gy in 10 or 35 Gy in 5 fractions"),
            Study = new("Phase-II-Studie 2018, je Herd, mit Langzeitergebnis", "phase II trial 2018, by lesion, with long-term result"),
            Regimens = Regimens("10x4.85", "5x7"),
            Outcomes =
            [
                One(OverallPrintedAsPartial, Percent(87)).At(Months(3)),
                One(CompleteResponse, Percent(30)).At(Months(3)),
                One(Relief, Percent(82)).At(Months(60)) with { Note = new("mediane Nachbeobachtung", "median follow-up") },
            ],
            Sections = ["10.1.3.3"],
            References = [220, 221],
            Discrepancies = ["ID38"],
            Notes = [new(
                "Partiell und vollständig ergeben zusammen mehr als 100 %: partiell muss das Ansprechen insgesamt meinen.",
                "Partial and complete add up to more than 100 %: partial must mean the overall response.")],
        },
        new("sbrt-relief-range")
        {
            Group = Groups.Pain,
            Title = new("SBRT: Spannweite der Schmerzlinderung", "SBRT: range of pain relief"),
            Study = new("Übersicht 2019, 38 Studien", "review 2019, 38 studies"),
            Outcomes =
            [
                Each(
                    Relief,
                    In("alle Eingeschlossenen", "all included", Percent(27, 98)),
                    In("mit Nachbeobachtung", "with follow-up", Percent(38, 100))),
            ],
            Sections = ["10.1.3.3"],
            References = [219],
            Discrepancies = ["ID16"],
            Notes = [new(
                "Die Patientenzahl wird nicht gezeigt: dieselbe Zahl ist für zwei verschiedene Übersichten angegeben.",
                "The number of patients is not shown: the same number is printed for two different reviews.")],
        },
        new("sbrt-complete-relief-review")
        {
            Group = Groups.Pain,
            Title = new("SBRT: vollständige Schmerzlinderung", "SBRT: complete pain relief"),
            Study = new("Übersicht, 6 von 14 Studien mit Angaben", "review, 6 of 14 studies with data"),
            Outcomes = [One(CompleteResponse, Percent(23, 58))],
            Sections = ["10.1.3.3"],
            References = [223],
        },
        new("sbrt-radioresistant-relief")
        {
            Group = Groups.Pain,
            Title = new("SBRT bei wenig strahlensensiblen Tumoren", "SBRT in poorly radiosensitive tumours"),
            Study = new("Übersicht, 9 Studien", "review, 9 studies"),
            Outcomes = [One(Relief, Percent(41, 95)), One(LocalControl, Percent(71, 86)).At(Years(1))],
            Sections = ["10.1.3.3"],
            References = [228],
            Discrepancies = ["ID16"],
            Notes = [new("Nach der Quelle betrifft die Übersicht nur das Nierenzellkarzinom.", "By the source the review concerns renal cell carcinoma only.")],
        },
        new("sbrt-radioresistant-failure")
        {
            Group = Groups.Pain,
            Title = new("SBRT bei wenig strahlensensiblen Tumoren: Lokalrezidive", "SBRT in poorly radiosensitive tumours: local failure"),
            Study = new("retrospektiv; Leitlinie 605 (Datenbank), ausgewertet 173", "retrospective; printed 605 (database), analysed 173"),
            Participants = [605],
            Outcomes =
            [
                One(LocalRecurrence, Percent(19.2m)).At(Years(1)),
                One(LocalRecurrence, Percent(22.4m)).At(Years(2)),
            ],
            Sections = ["10.1.3.3"],
            References = [67],
            Discrepancies = ["ID17"],
            Notes = [new(
                "Leitlinie n = 605, Quelle n = 173. Die zweite Zeitangabe fehlt im Text; nach der Quelle sind es 2 Jahre.",
                "Printed n = 605, source n = 173. The second time is missing in the text; by the source it is 2 years.")],
        },
        new("sbrt-against-conventional-renal-cell")
        {
            Group = Groups.Pain,
            Title = new("SBRT gegen konventionell beim Nierenzellkarzinom", "SBRT against conventional in renal cell carcinoma"),
            Study = new("retrospektive Paare", "retrospective matched pairs"),
            Participants = [26],
            Outcomes =
            [
                Each(new("teilweise Schmerzlinderung", "partial pain relief"), In(Sbrt, Percent(76.9m)), In(Conventional, Percent(46.1m))),
                Each(CompleteResponse, In(Sbrt, Percent(23.1m)), In(Conventional, Percent(7.7m))),
                Each(LocalControl, In(Sbrt, Percent(85.7m)), In(Conventional, Percent(29.2m))).At(Years(1)),
            ],
            Sections = ["10.1.3.3"],
            References = [231],
        },
        new("control-single-sbrt-fractionated-sbrt-conventional")
        {
            Group = Groups.Pain,
            Title = new("Lokale Kontrolle: SBRT einzeitig, fraktioniert, konventionell", "Local control: SBRT single, fractionated, conventional"),
            Study = new("Übersicht, 36 meist retrospektive Studien", "review, 36 mostly retrospective studies"),
            Participants = [3237],
            Outcomes =
            [
                Each(LocalControl, In(SingleSbrt, Percent(92.9m)), In(FractionatedSbrt, Percent(82.1m)), In(Conventional, Percent(81.0m))).At(Years(1))
                    with { P = Is(0.007m), Note = new("p: SBRT einzeitig gegen konventionell", "p: SBRT single fraction against conventional") },
                Each(
                    new("lokale Kontrolle, de novo", "local control, de novo"),
                    In(SingleSbrt, Percent(95.5m)),
                    In(FractionatedSbrt, Percent(82.7m)),
                    In(Conventional, Percent(83.6m))).At(Years(1))
                    with { P = Is(0.007m), Note = new("p: SBRT einzeitig gegen konventionell", "p: SBRT single fraction against conventional") },
            ],
            Sections = ["10.1.3.3", "10.4.4.1"],
            References = [227],
        },
        new("sbrt-local-control")
        {
            Group = Groups.Pain,
            Title = new("SBRT: lokale Kontrolle", "SBRT: local control"),
            Study = new("mehrere Übersichten", "several reviews"),
            Outcomes = [One(LocalControl, Percent(80, 93)).At(Years(1))],
            Sections = ["10.1.3.3"],
            References = [223, 224, 225, 226, 227],
        },
        new("sbrt-melanoma")
        {
            Group = Groups.Pain,
            Title = new("SBRT beim Melanom, 1 × 17,5–25 Gy", "SBRT in melanoma, 1 × 17.5–25 Gy"),
            Study = new("retrospektiv", "retrospective"),
            Participants = [28],
            Outcomes = [Each(Relief, In("1x17.5-25", Percent(96)))],
            Sections = ["10.1.3.3"],
            References = [229],
        },
    ];
}
