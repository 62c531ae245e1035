using Myelon.Core;
using Myelon.Core.Forms;
using static Myelon.Medicine.SpinalMetastases.Evidence.Notation;

namespace Myelon.Medicine.SpinalMetastases.Evidence;

/// <summary>Recalcification and stabilisation after radiotherapy (§10.1.3.1, §10.1.3.2, §10.1.3.5).</summary>
internal static class RecalcificationEvidence
{
    private static readonly Text Recalcified = new("Rekalzifizierung", "recalcification");

    private static readonly Text Density = new("Knochendichte, Anteil des Ausgangswerts", "bone density, per cent of baseline");

    private static readonly Text DensityRise = new("Zunahme der Knochendichte", "rise of bone density");

    private static readonly Text ShareDenser = new("Anteil mit höherer Dichte als zuvor", "share denser than before");

    private static readonly Text Stabilised = new("Stabilisierung", "stabilisation");

    public static IReadOnlyList<EvidenceRow> Rows { get; } =
    [
        new("recalcification-5x4-or-10x3")
        {
            Group = Groups.Recalcification,
            Title = new("Rekalzifizierung nach 5 × 4 oder 10 × 3 Gy", "Recalcification after 5 × 4 or 10 × 3 Gy"),
            Study = new("randomisierte Studie 1996, davon 30 mit spinalen Metastasen", "randomised trial 1996, 30 of them with spinal metastases"),
            Participants = [100, 30],
            Regimens = Regimens("5x4", "10x3"),
            Outcomes = [One(new("relevante Rekalzifizierung", "relevant recalcification"), Percent(24))],
            Sections = ["10.1.3.2"],
            References = [215],
        },
        new("recalcification-10x3-against-1x8")
        {
            Group = Groups.Recalcification,
            Title = new("Knochendichte: 10 × 3 Gy gegen 1 × 8 Gy", "Bone density: 10 × 3 Gy against 1 × 8 Gy"),
            Study = new("randomisierte Studie", "randomised trial"),
            Participants = [107],
            Outcomes = [Each(Density, In("10x3", Percent(173)), In("1x8", Percent(120))).At(Months(6)) with { P = Below(0.0001m) }],
            Sections = ["10.1.3.2", "10.1.3.5"],
            References = [203],
            Discrepancies = ["ID21"],
            Notes =
            [
                new(
                    "An einer Stelle als Anteil des Ausgangswerts angegeben (plausibel, hier übernommen), an der anderen als Zunahme.",
                    "Printed once as per cent of baseline (plausible, taken here), once as increase."),
            ],
        },
        new("recalcification-myeloma")
        {
            Group = Groups.Recalcification,
            Title = new("Rekalzifizierung beim Myelom", "Recalcification in myeloma"),
            Study = new("randomisierte Studie, 58 % Herde der Wirbelsäule", "randomised trial, 58 % lesions of the spine"),
            Participants = [101],
            Regimens = Regimens("10x3", "1x8"),
            Outcomes =
            [
                One(Recalcified, Percent(34)) with
                {
                    Note = new(
                        "kein signifikanter Unterschied zwischen den Schemata, nur 12 Wochen beobachtet",
                        "no significant difference between the schedules, observed for 12 weeks only"),
                },
            ],
            Sections = ["10.1.3.2", "10.1.3.5"],
            References = [205],
        },
        new("recalcification-density-rise")
        {
            Group = Groups.Recalcification,
            Title = new("Zunahme der Knochendichte", "Rise of bone density"),
            Study = new("randomisierte Studie zur SBRT gegen konventionelle Bestrahlung", "randomised trial of SBRT against conventional radiotherapy"),
            Outcomes =
            [
                One(DensityRise, Percent(34)).At(Months(3)) with { P = Below(0.01m) },
                One(DensityRise, Percent(72)).At(Months(6)) with { P = Below(0.01m) },
            ],
            Sections = ["10.1.3.2"],
            References = [216],
            Discrepancies = ["ID22"],
            Notes = [new(
                "Der Arm ist nicht genannt: nicht auf die konventionelle Bestrahlung übertragen.",
                "The arm is not named: do not apply it to conventional radiotherapy.")],
        },
        new("recalcification-117-lesions")
        {
            Group = Groups.Recalcification,
            Title = new("Knochendichte nach Bestrahlung, nach Herden", "Bone density after radiotherapy, by lesion"),
            Study = new("retrospektiv, 99 Personen mit 117 Metastasen", "retrospective, 99 people with 117 metastases"),
            Participants = [99, 117],
            Outcomes =
            [
                Each(
                    ShareDenser,
                    In("befallene Wirbelkörper", "affected vertebrae", Percent(61.5m)),
                    In("Metastasen", "metastases", Percent(67.5m))),
            ],
            Sections = ["10.1.3.2", "10.1.3.5"],
            References = [204],
        },
        new("stabilisation-3-and-6-months")
        {
            Group = Groups.Recalcification,
            Title = new("Stabilisierung instabiler Wirbelkörper nach Bestrahlung", "Stabilisation of unstable vertebrae after radiotherapy"),
            Study = new("Heidelberger Arbeiten, meist 10 × 3 Gy", "Heidelberg studies, mostly 10 × 3 Gy"),
            Regimens = Regimens("10x3"),
            Outcomes =
            [
                One(Stabilised, Percent(17, 28)).At(Months(3)),
                One(Stabilised, Percent(24, 46)).At(Months(6)),
            ],
            Sections = ["10.1.3.1", "10.1.3.2"],
            References = [206, 207, 208, 209, 210, 211],
            Discrepancies = ["ID35"],
            Notes = [new("Keine Behandlung einer Instabilität: die Wirkung braucht Monate.", "No treatment of instability: the effect takes months.")],
        },
    ];
}
