using Myelon.Core;
using Myelon.Core.Forms;
using static Myelon.Medicine.SpinalMetastases.Evidence.Notation;
using static Myelon.Medicine.SpinalMetastases.Evidence.Terms;

namespace Myelon.Medicine.SpinalMetastases.Evidence;

/// <summary>Cumulative cord doses that studies report (§11.8.2, §11.8.4), and figures of procedures and drugs (§10.2.3, §10.5).</summary>
internal static class CordDoseEvidence
{
    private static readonly Text Cumulative = new("kumulative BED, alpha/beta 2", "cumulative BED, alpha/beta 2");

    private static readonly Arm Without = new(new("ohne Myelopathie", "without myelopathy"));

    private static readonly Arm With = new(new("mit Myelopathie", "with myelopathy"));

    public static IReadOnlyList<EvidenceRow> Rows { get; } =
    [
        new("cord-dose-review")
        {
            Group = Groups.CordDose,
            Title = new("Kumulative EQD2 in einer Übersicht", "Cumulative EQD2 in a review"),
            Study = new("Übersicht, alpha/beta 2", "review, alpha/beta 2"),
            Outcomes =
            [
                Each(new("kumulative EQD2, median", "cumulative EQD2, median"), In(Without, Gray(64.8m)).Ranging(41.5m, 83.4m), In(With, Gray(99.6m))),
                Each(new("kumulative EQD2, Mittel", "cumulative EQD2, mean"), In(With, Gray(105.8m))),
            ],
            Sections = ["11.8.2"],
            Discrepancies = ["ID8"],
            Notes = [new(
                "Die im Text angegebene Literaturnummer gehört zu einer anderen Arbeit; sie wird nicht verknüpft.",
                "The reference number given in the text belongs to another work; it is not linked.")],
        },
        new("cord-dose-sbrt-reirradiation")
        {
            Group = Groups.CordDose,
            Title = new("Maximum am Duralsack bei erneuter SBRT", "Maximum at the thecal sac with SBRT re-irradiation"),
            Study = new("erste Serie EQD2 etwa 30–50 Gy", "first course EQD2 about 30–50 Gy"),
            Outcomes =
            [
                Each(
                    new("EQD2-Maximum der erneuten Bestrahlung, Mittel", "EQD2 maximum of re-irradiation, mean"),
                    In(Without, Gray(20.0m)).Confident(10.8m, 29.2m),
                    In(With, Gray(67.4m)).Confident(51.0m, 83.9m)),
                Each(new("kumulatives Maximum, Mittel", "cumulative maximum, mean"), In(Without, Gray(62.3m)), In(With, Gray(105.8m))),
            ],
            Sections = ["11.8.2"],
            References = [429],
            Discrepancies = ["ID9", "ID10"],
            Notes =
            [
                new(
                    "Nur in der Quelle stehen zwei weitere Bedingungen: Abstand mindestens 5 Monate, Anteil der SBRT an der kumulativen EQD2 höchstens 50 %.",
                    "Two more conditions stand in the source only: interval of at least 5 months, share of SBRT in the cumulative EQD2 of at most 50 %."),
            ],
        },
        new("cord-dose-conventional-62")
        {
            Group = Groups.CordDose,
            Title = new("Kumulative BED, erste Studie", "Cumulative BED, first study"),
            Participants = [62],
            Outcomes = [One(Cumulative, BiologicalGray(80, 100))],
            Sections = ["11.8.4"],
            References = [430],
            Discrepancies = ["ID13", "ID14"],
        },
        new("cord-dose-conventional-124")
        {
            Group = Groups.CordDose,
            Title = new("Kumulative BED, zweite Studie", "Cumulative BED, second study"),
            Participants = [124],
            Outcomes =
            [
                One(Cumulative, BiologicalGray(77.5m, 142.6m)),
                One(new("Anteil bis 120 Gy2", "share up to 120 Gy2"), Percent(92)),
            ],
            Sections = ["11.8.4"],
            References = [431],
        },
        new("cord-dose-conventional-12")
        {
            Group = Groups.CordDose,
            Title = new("Kumulative BED, dritte Studie", "Cumulative BED, third study"),
            Participants = [12],
            Outcomes = [Each(Cumulative, new ArmValue(BiologicalGray(114.5m)).Ranging(80, 120))],
            Sections = ["11.8.4"],
            References = [432],
        },
        new("cord-dose-conventional-60")
        {
            Group = Groups.CordDose,
            Title = new("Kumulative BED, ab 65 Jahren", "Cumulative BED, aged 65 or over"),
            Participants = [60],
            Outcomes = [Each(Cumulative, new ArmValue(BiologicalGray(100)).Ranging(80, 137))],
            Sections = ["11.8.4"],
            References = [433],
        },
        new("augmentation-complications")
        {
            Group = Groups.Procedures,
            Title = new("Augmentation: Komplikationen", "Augmentation: complications"),
            Outcomes =
            [
                One(new("pulmonale Zementembolie", "pulmonary cement embolism"), Percent(3.5m, 23)),
                One(new("Infektion", "infection"), Percent(1).Under()),
            ],
            Sections = ["10.5.2"],
            References = [330, 331],
        },
        new("ablation-local-progression")
        {
            Group = Groups.Procedures,
            Title = new("Radiofrequenzablation, Koblation: lokaler Progress", "Radiofrequency ablation, coblation: local progression"),
            Outcomes = [One(new("lokaler Progress", "local progression"), Percent(10, 30))],
            Sections = ["10.5.3"],
            References = [340, 341],
        },
        new("laser-ablation")
        {
            Group = Groups.Procedures,
            Title = new("Laserablation unter MRT", "Laser ablation under MRI"),
            Outcomes =
            [
                One(LocalControl, Percent(81.7m)).At(Months(12)),
                One(new("Komplikationen", "complications"), Percent(20).Under()),
            ],
            Sections = ["10.5.3"],
            References = [343],
        },
        new("cemented-screws-loosening")
        {
            Group = Groups.Procedures,
            Title = new("Zementaugmentierte Schrauben: Lockerung", "Cement-augmented screws: loosening"),
            Outcomes = [One(new("Lockerung", "loosening"), Percent(0.2m))],
            Sections = ["10.5.5"],
            References = [375],
        },
        new("osteonecrosis-of-the-jaw")
        {
            Group = Groups.Procedures,
            Title = new("Kiefernekrose unter Bisphosphonat bei Malignom", "Osteonecrosis of the jaw with bisphosphonates in malignancy"),
            Outcomes = [One(new("Häufigkeit", "frequency"), Percent(1, 19))],
            Sections = ["10.2.3"],
            References = [272],
        },
        new("early-radiotherapy-wound")
        {
            Group = Groups.Procedures,
            Title = new("Bestrahlung binnen 21 Tagen nach offener Stabilisierung", "Radiotherapy within 21 days of open stabilisation"),
            Study = new(
                "eine Studie: erhöhtes Risiko von Wundkomplikationen, ohne Prozentzahl",
                "one study: raised risk of wound complications, no percentage"),
            Participants = [604],
            Outcomes = [One(new("Beginn nach der Operation", "start after surgery"), Days(21).UpTo())],
            Sections = ["11.2"],
            References = [409],
        },
    ];
}
