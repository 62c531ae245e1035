using Myelon.Core.Forms;
using static Myelon.Medicine.SpinalMetastases.Evidence.Notation;
using static Myelon.Medicine.SpinalMetastases.Evidence.Terms;

namespace Myelon.Medicine.SpinalMetastases.Evidence;

/// <summary>Conventional radiotherapy of painful metastases (§10.1.2, §10.1.3).</summary>
internal static class PainEvidence
{
    public static IReadOnlyList<EvidenceRow> Rows { get; } =
    [
        new("single-against-fractionated-response")
        {
            Group = Groups.Pain,
            Title = new("Einzeitige gegen fraktionierte Bestrahlung: Ansprechen", "Single fraction against fractionated: response"),
            Study = new("Übersicht 2018, 26 randomisierte Studien", "review 2018, 26 randomised trials"),
            Participants = [6099],
            Outcomes =
            [
                Each(Response, In(SingleFraction, Percent(61)), In(Fractionated, Percent(62))) with { OddsRatio = Odds(0.98m, 0.95m, 1.01m) },
            ],
            Sections = ["10.1.3.6", "10.1.3.7"],
            References = [202],
        },
        new("single-against-fractionated-complete-response")
        {
            Group = Groups.Pain,
            Title = new("Einzeitige gegen fraktionierte Bestrahlung: vollständiges Ansprechen", "Single fraction against fractionated: complete response"),
            Study = new("Übersicht 2018, 21 randomisierte Studien", "review 2018, 21 randomised trials"),
            Participants = [5585],
            Outcomes =
            [
                Each(CompleteResponse, In(SingleFraction, Percent(23)), In(Fractionated, Percent(24))) with { OddsRatio = Odds(0.97m, 0.89m, 1.06m) },
            ],
            Sections = ["10.1.3.6", "10.1.3.7"],
            References = [202],
        },
        new("single-against-fractionated-reirradiation")
        {
            Group = Groups.Pain,
            Title = new("Einzeitige gegen fraktionierte Bestrahlung: erneute Bestrahlung", "Single fraction against fractionated: re-irradiation"),
            Study = new("Übersicht 2018, 16 Studien", "review 2018, 16 studies"),
            Participants = [4959],
            Outcomes =
            [
                Each(
                    new("erneute Bestrahlung derselben Region", "re-irradiation of the same region"),
                    In(SingleFraction, Percent(20)),
                    In(Fractionated, Percent(8)))
                    with { OddsRatio = Odds(2.42m, 1.87m, 3.12m), P = Below(0.01m) },
            ],
            Sections = ["10.1.3.1", "10.1.3.5"],
            References = [202],
        },
        new("single-against-fractionated-fracture")
        {
            Group = Groups.Pain,
            Title = new("Einzeitige gegen fraktionierte Bestrahlung: Frakturen", "Single fraction against fractionated: fractures"),
            Study = new("Übersicht 2018, 12 Studien", "review 2018, 12 studies"),
            Participants = [4437],
            Outcomes =
            [
                Each(PathologicalFracture, In(SingleFraction, Percent(4)), In(Fractionated, Percent(3)))
                    with { OddsRatio = Odds(1.21m, 0.76m, 1.95m), P = Is(0.42m) },
            ],
            Sections = ["10.1.3.1", "10.1.3.5"],
            References = [202],
        },
        new("single-against-fractionated-fracture-cochrane")
        {
            Group = Groups.Pain,
            Title = new(
                "Einzeitige gegen fraktionierte Bestrahlung: Frakturen, ältere Übersicht",
                "Single fraction against fractionated: fractures, older review"),
            Study = new("Cochrane-Übersicht 2004, 11 randomisierte Studien", "Cochrane review 2004, 11 randomised trials"),
            Participants = [3435],
            Outcomes =
            [
                Each(PathologicalFracture, In(SingleFraction, Percent(3.0m)), In(Fractionated, Percent(1.6m)))
                    with { OddsRatio = Odds(1.82m, 1.06m, 3.11m), P = Below(0.05m) },
            ],
            Sections = ["10.1.3.1", "10.1.3.5"],
            References = [199],
        },
        new("single-8-against-single-4")
        {
            Group = Groups.Pain,
            Title = new("1 × 8 Gy gegen 1 × 4 Gy", "1 × 8 Gy against 1 × 4 Gy"),
            Study = new("randomisierte Studie 2015", "randomised trial 2015"),
            Participants = [651],
            Outcomes = [Each(Relief, In("1x8", Percent(80)), In("1x4", Percent(68))) with { P = Is(0.0015m) }],
            Sections = ["10.1.3.6"],
            References = [259],
        },
        new("external-beam-latency")
        {
            Group = Groups.Pain,
            Title = new("Äußere Bestrahlung: Latenz und Dauer der Wirkung", "External beam radiotherapy: latency and duration of effect"),
            Outcomes =
            [
                One(new("mittlere Latenz bis zum Ansprechen", "mean latency until response"), Weeks(3)),
                One(new("mittlere Wirkdauer", "mean duration of effect"), Weeks(18)),
            ],
            Sections = ["10.1.2"],
            References = [179],
        },
        new("samarium-153-response")
        {
            Group = Groups.Pain,
            Title = new("Samarium-153: Schmerzansprechen", "Samarium-153: pain response"),
            Outcomes =
            [
                One(Response, Percent(60, 70)).At(Weeks(1)),
                One(new("anhaltende Wirkung", "lasting effect"), Percent(40).About()).At(Weeks(16).UpTo()),
            ],
            Sections = ["10.1.2"],
            References = [178],
        },
        new("radium-223-response")
        {
            Group = Groups.Pain,
            Title = new("Radium-223: Schmerzansprechen beim Prostatakarzinom", "Radium-223: pain response in prostate cancer"),
            Study = new("REASSURE, wiederholte Gaben", "REASSURE, repeated doses"),
            Outcomes = [One(Response, Percent(34))],
            Sections = ["10.1.2"],
            References = [180],
        },
    ];
}
