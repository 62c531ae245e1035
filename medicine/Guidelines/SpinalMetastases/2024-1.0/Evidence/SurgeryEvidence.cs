using Myelon.Core;
using Myelon.Core.Forms;
using static Myelon.Medicine.SpinalMetastases.Evidence.Notation;
using static Myelon.Medicine.SpinalMetastases.Evidence.Terms;

namespace Myelon.Medicine.SpinalMetastases.Evidence;

/// <summary>SBRT after surgery, separation surgery, intraoperative and preoperative radiotherapy (§10.4.1, §10.4.4.3, §10.4.4.4, §10.4.5).</summary>
internal static class SurgeryEvidence
{
    private static readonly Text OverallPrintedAsPartial = new("Ansprechen insgesamt (angegeben als partiell)", "overall response (printed as partial)");

    public static IReadOnlyList<EvidenceRow> Rows { get; } =
    [
        new("postoperative-sbrt-5x6")
        {
            Group = Groups.AroundSurgery,
            Title = new("Postoperative SBRT, 5 × 6 Gy", "Postoperative SBRT, 5 × 6 Gy"),
            Study = new("Phase II", "phase II"),
            Participants = [33],
            Outcomes =
            [
                Each(LocalControl, In("5x6", Percent(90))).At(Years(1)),
                Each(new("Nebenwirkungen Grad 3 oder höher", "adverse effects grade 3 or higher"), In("5x6", Count(0))),
            ],
            Sections = ["10.4.4.3"],
            References = [296],
        },
        new("postoperative-sbrt-three-schedules")
        {
            Group = Groups.AroundSurgery,
            Title = new("Postoperative SBRT: 1 × 16–24, 5 × 6 oder 3 × 9 Gy", "Postoperative SBRT: 1 × 16–24, 5 × 6 or 3 × 9 Gy"),
            Study = new("Phase I/II, 47 % erneute Bestrahlung", "phase I/II, 47 % re-irradiation"),
            Participants = [69],
            Regimens = Regimens("1x16-24", "5x6", "3x9"),
            Outcomes = [One(LocalControl, Percent(85)).At(Years(1))],
            Sections = ["10.4.4.3"],
            References = [297],
        },
        new("postoperative-sbrt-review")
        {
            Group = Groups.AroundSurgery,
            Title = new("Postoperative SBRT: Übersicht", "Postoperative SBRT: review"),
            Study = new("12 Studien", "12 studies"),
            Participants = [461],
            Outcomes =
            [
                One(LocalControl, Percent(88.9m)).At(Years(1)),
                One(Fracture, Percent(5.6m)),
                One(Myelopathy, Count(1)) with { Note = new("nach erneuter Bestrahlung", "after re-irradiation") },
            ],
            Sections = ["10.4.4.3"],
            References = [298],
        },
        new("separation-surgery-sbrt-111")
        {
            Group = Groups.AroundSurgery,
            Title = new("Separation Surgery mit SBRT", "Separation surgery with SBRT"),
            Study = new("prospektiv; 86 % vorher ASIA E", "prospective; 86 % ASIA E before"),
            Participants = [111],
            Outcomes =
            [
                Each(
                    new("Gesamtdosis, angegeben", "total dose, printed"),
                    In("1 Fraktion", "1 fraction", Gray(27)),
                    In("3 Fraktionen", "3 fractions", Gray(28)),
                    In("5 Fraktionen", "5 fractions", Gray(30))),
                One(new("symptomatische Wirbelkörperfrakturen", "symptomatic vertebral fractures"), Count(2)),
            ],
            Sections = ["10.4.4.4"],
            References = [299],
            Discrepancies = ["ID27"],
            Notes =
            [
                new(
                    "Die angegebenen Dosen wirken verschoben (27 Gy in einer Fraktion ist ungewöhnlich; die Quelle nennt nur einen Median von 27 Gy): "
                        + "nicht als Schema verwenden.",
                    "The printed doses look shifted (27 Gy in one fraction is unusual; the source names only a median of 27 Gy): not to be used as a "
                        + "schedule."),
            ],
        },
        new("separation-surgery-1x24")
        {
            Group = Groups.AroundSurgery,
            Title = new("Separation Surgery mit SBRT 1 × 24 Gy", "Separation surgery with SBRT 1 × 24 Gy"),
            Study = new("prospektive Phase II, 70 % wenig strahlensensibel", "prospective phase II, 70 % poorly radiosensitive"),
            Participants = [33],
            Outcomes =
            [
                Each(new("Bilsky höchstens 1, von 29", "Bilsky at most 1, of 29"), In("1x24", Count(26))).At(Months(3)),
                Each(LocalRecurrence, In("1x24", Percent(13))).At(Years(1)),
                Each(Fracture, In("1x24", Count(6))),
                Each(Myelopathy, In("1x24", Count(0))),
            ],
            Sections = ["10.4.4.4"],
            References = [300],
        },
        new("separation-surgery-sbrt-186")
        {
            Group = Groups.AroundSurgery,
            Title = new("Separation Surgery mit SBRT: lokaler Progress", "Separation surgery with SBRT: local progression"),
            Study = new("größte retrospektive Kohorte, 144 wenig strahlensensibel", "largest retrospective cohort, 144 poorly radiosensitive"),
            Participants = [186],
            Outcomes =
            [
                One(new("lokaler Progress", "local progression"), Percent(16.4m)).At(Years(1)),
                One(new("Lokalrezidiv bei hoher Dosis", "local recurrence at high dose"), Percent(5).Under()),
            ],
            Sections = ["10.4.4.4"],
            References = [301],
        },
        new("iort-electrons")
        {
            Group = Groups.AroundSurgery,
            Title = new("IORT mit Elektronen, 20–30 Gy, nicht Gehfähige", "IORT with electrons, 20–30 Gy, people not walking"),
            Study = new("retrospektiv 2008", "retrospective 2008"),
            Participants = [96],
            Regimens = Regimens("1x20-30"),
            Outcomes =
            [
                One(Relief, Percent(60)),
                One(new("Frankel um mindestens einen Grad besser", "Frankel better by at least one grade"), Percent(89)),
                One(new("wieder gehfähig", "walking again"), Percent(80)),
                One(Myelopathy, Count(1)),
                One(new("Revision wegen Fraktur", "revision for fracture"), Count(4)),
            ],
            Sections = ["10.4.5"],
            References = [302],
        },
        new("kyphoplasty-iort-1x8")
        {
            Group = Groups.AroundSurgery,
            Title = new("Kyphoplastie mit IORT 1 × 8 Gy (50 kV): Schmerz", "Kyphoplasty with IORT 1 × 8 Gy (50 kV): pain"),
            Study = new("erste klinische Studie", "first clinical study"),
            Participants = [18],
            Regimens = Regimens("1x8"),
            Outcomes =
            [
                One(new("VAS vorher", "VAS before"), Points(5)),
                One(new("VAS", "VAS"), Points(2.5m)).At(Days(1)) with { P = Below(0.001m) },
                One(new("VAS", "VAS"), Points(0)).At(Weeks(6)) with { P = Is(0.001m) },
            ],
            Sections = ["10.4.5"],
            References = [306],
        },
        new("kyphoplasty-iort-1x8-response")
        {
            Group = Groups.AroundSurgery,
            Title = new("Kyphoplastie mit IORT 1 × 8 Gy: Ansprechen", "Kyphoplasty with IORT 1 × 8 Gy: response"),
            Study = new("Phase I/II", "phase I/II"),
            Regimens = Regimens("1x8"),
            Outcomes =
            [
                Each(
                    new("Ansprechen (mindestens 3 Punkte)", "response (at least 3 points)"),
                    In("zuerst", "at first", Percent(69.8m)),
                    In("später", "later", Percent(79.1m))),
                One(ProgressionFree, Percent(93.8m)).At(Years(1)),
            ],
            Sections = ["10.4.5"],
            References = [307],
        },
        new("kyphoplasty-iort-1x8-control")
        {
            Group = Groups.AroundSurgery,
            Title = new("Kyphoplastie mit IORT 1 × 8 Gy: lokale Kontrolle", "Kyphoplasty with IORT 1 × 8 Gy: local control"),
            Study = new("retrospektiv 2020, 143 Wirbelkörper", "retrospective 2020, 143 vertebrae"),
            Participants = [104],
            Regimens = Regimens("1x8"),
            Outcomes = [One(LocalControl, Percent(95.9m)).At(Years(1)), One(LocalControl, Percent(94.2m)).At(Years(2))],
            Sections = ["10.4.5"],
            References = [308],
        },
        new("decompression-iort-1x20-and-10x3")
        {
            Group = Groups.AroundSurgery,
            Title = new("Dekompression, IORT 1 × 20 Gy und 10 × 3 Gy", "Decompression, IORT 1 × 20 Gy and 10 × 3 Gy"),
            Study = new("prospektiv 2021", "prospective 2021"),
            Participants = [20],
            Regimens = Regimens("1x20", "10x3"),
            Outcomes =
            [
                One(Relief, Percent(82)).At(Months(3)),
                One(Relief, Percent(100)).At(Months(6)),
                One(new("Gehfähigkeit gebessert", "walking better"), Percent(25)).At(Years(1)),
                One(new("Gehfähigkeit stabil", "walking stable"), Percent(75)).At(Years(1)),
                One(Fracture, Percent(10)),
                One(Myelopathy, Count(0)),
            ],
            Sections = ["10.4.5"],
            References = [310],
        },
        new("preoperative-radiotherapy-13")
        {
            Group = Groups.AroundSurgery,
            Title = new("Präoperative Bestrahlung", "Preoperative radiotherapy"),
            Study = new("einarmige Phase I/II", "single-arm phase I/II"),
            Participants = [13],
            Outcomes =
            [
                One(new("Schmerzlinderung, von 13", "pain relief, of 13"), Count(12)).At(Weeks(4)),
                One(new("Ansprechen über die ganze Beobachtung", "response over the whole follow-up"), Percent(100)),
            ],
            Sections = ["10.4.1"],
            References = [273],
        },
        new("preoperative-radiotherapy-23")
        {
            Group = Groups.AroundSurgery,
            Title = new(
                "Präoperative einzeitige Bestrahlung mit Vertebroplastie binnen 1 Monat",
                "Preoperative single-fraction radiotherapy with vertebroplasty within 1 month"),
            Study = new(
                "Phase II 2019; 20 Gy an mindestens 90 % des Tumors, 14 Gy an mindestens 95 % des Zielvolumens",
                "phase II 2019; 20 Gy to at least 90 % of the tumour, 14 Gy to at least 95 % of the target"),
            Participants = [23],
            Outcomes =
            [
                One(OverallPrintedAsPartial, Percent(80)).At(Months(1)),
                One(OverallPrintedAsPartial, Percent(95)).At(Months(3)),
                One(CompleteResponse, Percent(40)).At(Months(1)),
                One(CompleteResponse, Percent(57)).At(Months(3)),
                One(Fracture, Count(3)),
            ],
            Sections = ["10.4.1"],
            References = [274],
            Discrepancies = ["ID38"],
            Notes = [new(
                "Partiell und vollständig ergeben zusammen mehr als 100 %: partiell muss das Ansprechen insgesamt meinen.",
                "Partial and complete add up to more than 100 %: partial must mean the overall response.")],
        },
    ];
}
