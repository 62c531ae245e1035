using Myelon.Core;
using Myelon.Core.Forms;
using static Myelon.Medicine.SpinalMetastases.Evidence.Notation;
using static Myelon.Medicine.SpinalMetastases.Evidence.Terms;

namespace Myelon.Medicine.SpinalMetastases.Evidence;

/// <summary>Harm after SBRT, and pain flare (§10.1.3.3, §10.1.3.4, §10.4.4.1).</summary>
internal static class HarmEvidence
{
    private static readonly Text LateGrade3 = new("Spätfolgen Grad 3", "late effects grade 3");

    private static readonly Text LateGrade2 = new("Spätfolgen Grad 2", "late effects grade 2");

    public static IReadOnlyList<EvidenceRow> Rows { get; } =
    [
        new("sbrt-fracture-review")
        {
            Group = Groups.SbrtHarm,
            Title = new("SBRT: Wirbelkörperfrakturen", "SBRT: vertebral fractures"),
            Study = new("Übersicht 2020, 15 Studien", "review 2020, 15 studies"),
            Participants = [2147],
            Outcomes = [Each(Fracture, new ArmValue(Percent(13.6m)).Ranging(4.2m, 39))],
            Sections = ["10.1.3.3"],
            References = [234],
        },
        new("sbrt-fracture-further-reviews")
        {
            Group = Groups.SbrtHarm,
            Title = new("SBRT: Wirbelkörperfrakturen, weitere Arbeiten", "SBRT: vertebral fractures, further works"),
            Study = new(
                "vier Übersichten 2016–2019 und eine retrospektive Studie (163 Personen)",
                "four reviews 2016–2019 and one retrospective study (163 people)"),
            Participants = [163],
            Outcomes = [One(Fracture, Percent(9.4m, 13.9m))],
            Sections = ["10.1.3.3"],
            References = [223, 225, 235, 236, 237],
        },
        new("sbrt-fracture-mostly-fractionated")
        {
            Group = Groups.SbrtHarm,
            Title = new("SBRT meist fraktioniert: Wirbelkörperfrakturen", "SBRT mostly fractionated: vertebral fractures"),
            Study = new("retrospektiv, median 24 Gy in 3 Fraktionen", "retrospective, median 24 Gy in 3 fractions"),
            Participants = [301],
            Regimens = Regimens("3x8"),
            Outcomes = [One(Fracture, Percent(7.8m))],
            Sections = ["10.1.3.3"],
            References = [238],
        },
        new("sbrt-fracture-1-and-2-years")
        {
            Group = Groups.SbrtHarm,
            Title = new("SBRT meist 24 Gy in 3 Fraktionen: Wirbelkörperfrakturen", "SBRT mostly 24 Gy in 3 fractions: vertebral fractures"),
            Study = new("retrospektiv", "retrospective"),
            Participants = [193],
            Regimens = Regimens("3x8"),
            Outcomes = [One(Fracture, Percent(4.6m)).At(Years(1)), One(Fracture, Percent(6.7m)).At(Years(2))],
            Sections = ["10.1.3.3"],
            References = [239],
        },
        new("sbrt-fracture-single-against-fractionated")
        {
            Group = Groups.SbrtHarm,
            Title = new("SBRT einzeitig gegen fraktioniert: Wirbelkörperfrakturen", "SBRT single fraction against fractionated: vertebral fractures"),
            Study = new("Übersicht, 36 Studien", "review, 36 studies"),
            Participants = [3237],
            Outcomes = [Each(Fracture, In(SingleSbrt, Percent(19.5m)), In(FractionatedSbrt, Percent(9.6m))) with { P = Is(0.039m) }],
            Sections = ["10.1.3.3", "10.4.4.1"],
            References = [227],
        },
        new("sbrt-fracture-risk-factors")
        {
            Group = Groups.SbrtHarm,
            Title = new("SBRT: Risikofaktoren der Wirbelkörperfraktur", "SBRT: risk factors of vertebral fracture"),
            Study = new("zwei Übersichten", "two reviews"),
            Outcomes =
            [
                Each(
                    new("Alter", "age"),
                    In("eine Übersicht", "one review", Years(55).Over()),
                    In("die andere", "the other", Years(65).AtLeast())),
                One(new("Befall des Wirbelkörpers", "involvement of the vertebral body"), Percent(40, 50).Over()),
            ],
            Sections = ["10.1.3.3"],
            References = [235, 236],
            Notes = [new(
                "Außerdem: osteolytisch, frühere Fraktur, Dosis je Fraktion, Fehlstellung.",
                "Also: lytic, earlier fracture, dose per fraction, deformity.")],
        },
        new("sbrt-myelopathy-case-series")
        {
            Group = Groups.SbrtHarm,
            Title = new("SBRT: Myelopathie in Fallserien", "SBRT: myelopathy in case series"),
            Study = new("Übersicht 2011", "review 2011"),
            Participants = [1388],
            Outcomes = [One(Myelopathy, Percent(0.5m).Under())],
            Sections = ["10.1.3.3"],
            References = [240],
        },
        new("sbrt-myelopathy-reviews")
        {
            Group = Groups.SbrtHarm,
            Title = new("SBRT: Myelopathie in Übersichten", "SBRT: myelopathy in reviews"),
            Study = new("Übersichten 2017 und 2019", "reviews 2017 and 2019"),
            Outcomes = [One(Myelopathy, Percent(0.2m))],
            Sections = ["10.1.3.3"],
            References = [223, 226],
        },
        new("sbrt-neurotoxicity-single")
        {
            Group = Groups.SbrtHarm,
            Title = new("SBRT einzeitig: Neurotoxizität", "SBRT single fraction: neurotoxicity"),
            Study = new("Phase-I/II-Studie 2012", "phase I/II trial 2012"),
            Participants = [61],
            Outcomes =
            [
                One(new("Neurotoxizität Grad 3–4", "neurotoxicity grade 3–4"), Percent(3.3m)),
                One(new("Neurotoxizität Grad 2", "neurotoxicity grade 2"), Percent(4.9m)),
            ],
            Sections = ["10.1.3.3"],
            References = [241],
        },
        new("sbrt-late-effects")
        {
            Group = Groups.SbrtHarm,
            Title = new("SBRT: Spätfolgen bis zu fünf Jahre", "SBRT: late effects up to five years"),
            Study = new("zwei Langzeitstudien", "two long-term studies"),
            Outcomes =
            [
                Each(LateGrade3, In("eine Studie (Schmerz)", "one study (pain)", Percent(4)), In("die andere", "the other", Percent(0))),
                Each(
                    LateGrade2,
                    In("eine Studie (Schmerz)", "one study (pain)", Percent(9)),
                    In("die andere (Parästhesie, Schmerz)", "the other (paraesthesia, pain)", Percent(28))),
            ],
            Sections = ["10.1.3.3"],
            References = [221, 233],
        },
        new("sbrt-grade-3-to-5")
        {
            Group = Groups.SbrtHarm,
            Title = new("SBRT einzeitig gegen fraktioniert: Grad 3–5", "SBRT single fraction against fractionated: grade 3–5"),
            Study = new("Übersicht", "review"),
            Participants = [3237],
            Outcomes =
            [
                Each(new("Nebenwirkungen Grad 3–5", "adverse effects grade 3–5"), In(SingleSbrt, Percent(0.4m)), In(FractionatedSbrt, Percent(0.2m)))
                    with { P = PValue.NotSignificant },
            ],
            Sections = ["10.4.4.1"],
            References = [227],
        },
        new("pain-flare-conventional")
        {
            Group = Groups.PainFlare,
            Title = new("Pain Flare nach konventioneller Bestrahlung", "Pain flare after conventional radiotherapy"),
            Study = new("Übersicht", "review"),
            Outcomes = [One(PainFlare, Percent(2, 44))],
            Sections = ["10.1.3.4"],
            References = [248],
        },
        new("pain-flare-1x8-against-5x4")
        {
            Group = Groups.PainFlare,
            Title = new("Pain Flare: 1 × 8 Gy gegen 5 × 4 Gy", "Pain flare: 1 × 8 Gy against 5 × 4 Gy"),
            Study = new("Begleitstudie einer randomisierten Studie", "substudy of a randomised trial"),
            Participants = [44],
            Outcomes = [Each(PainFlare, In("1x8", Percent(56.5m)), In("5x4", Percent(23.8m))) with { P = Is(0.04m) }],
            Sections = ["10.1.3.4"],
            References = [246, 247, 249],
        },
        new("pain-flare-fractionated-against-1x8")
        {
            Group = Groups.PainFlare,
            Title = new("Pain Flare: fraktioniert gegen 1 × 8 Gy", "Pain flare: fractionated against 1 × 8 Gy"),
            Study = new("zwei prospektive Beobachtungsstudien", "two prospective observational studies"),
            Participants = [111, 135],
            Outcomes =
            [
                Each(new("Pain Flare, erste Studie", "pain flare, first study"), In(Fractionated, Percent(41)), In("1x8", Percent(39)))
                    with { P = PValue.NotSignificant },
                Each(new("Pain Flare, zweite Studie", "pain flare, second study"), In(Fractionated, Percent(43)), In("1x8", Percent(33)))
                    with { P = PValue.NotSignificant },
            ],
            Sections = ["10.1.3.4"],
            References = [250, 251],
        },
        new("pain-flare-glucocorticoid")
        {
            Group = Groups.PainFlare,
            Title = new("Pain Flare: Prophylaxe mit Glucocorticoid", "Pain flare: prophylaxis with a glucocorticoid"),
            Study = new("Metaanalyse von drei placebokontrollierten Studien", "meta-analysis of three placebo-controlled trials"),
            Participants = [713],
            Outcomes =
            [
                Each(new("früh (Tage 0–5)", "early (days 0–5)"), In("ohne", "without", Percent(32)), In("mit", "with", Percent(20.5m))) with { P = Is(0.002m) },
                One(new("Dauer kürzer um", "shorter by"), Days(1.6m)) with { P = Is(0.0001m) },
                Each(new("spät (Tage 6–14)", "late (days 6–14)"), In("ohne", "without", Percent(21.6m)), In("mit", "with", Percent(18.6m)))
                    with { P = Above(0.05m) },
            ],
            Sections = ["10.1.3.4"],
            References = [252, 253, 254, 255],
        },
        new("pain-flare-sbrt-dexamethasone")
        {
            Group = Groups.PainFlare,
            Title = new("Pain Flare nach SBRT: 4 oder 8 mg Dexamethason", "Pain flare after SBRT: 4 or 8 mg dexamethasone"),
            Study = new("prospektiv, historische Kontrolle", "prospective, historical control"),
            Participants = [47],
            Outcomes = [Each(PainFlare, In("ohne", "without", Percent(68)), In("mit", "with", Percent(19))) with { P = Below(0.0001m) }],
            Sections = ["10.1.3.4"],
            References = [256],
        },
    ];
}
