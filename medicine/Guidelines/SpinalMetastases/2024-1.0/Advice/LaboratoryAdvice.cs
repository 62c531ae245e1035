using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.CarePhases;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>What laboratory values mean (§6.4).</summary>
internal static class LaboratoryAdvice
{
    public static Adviser Laboratory { get; } = new(
        "laboratory",
        new("Labor", "Laboratory"),
        MetastasisNotExcluded,
        [
            new(
                "calcium",
                "6.4",
                Vocabulary.Laboratory.SerumCalciumInMillimolesPerLitre.HasValue,
                new(
                    "Kalzium eingetragen: eine Hyperkalzämie ist die häufigste Stoffwechselkomplikation, vor allem bei ausgedehntem Knochenbefall; "
                        + "eine schwere kann die Nieren versagen lassen. Einen Grenzwert nennt der Text nicht.",
                    "Calcium entered: hypercalcaemia is the most frequent metabolic complication, above all with extensive bone disease; severe, it "
                        + "can make the kidneys fail. The text names no threshold.")),
            new(
                "alkaline_phosphatase",
                "6.4",
                Vocabulary.Laboratory.AlkalinePhosphataseAvailable.IsCertain,
                new(
                    "Hohe alkalische Phosphatase: passt zu Knochenmetastasen und schlechterem Verlauf, aber auch zu Paget, Osteoporose und renaler "
                        + "Osteodystrophie.",
                    "High alkaline phosphatase: fits bone metastases and a worse course, but also Paget disease, osteoporosis and renal osteodystrophy.")),
        ]);
}
