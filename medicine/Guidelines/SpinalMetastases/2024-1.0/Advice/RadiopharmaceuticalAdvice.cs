using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Bone-seeking radiopharmaceuticals with their gates (§10.1.2).</summary>
internal static class RadiopharmaceuticalAdvice
{
    public static Adviser Radiopharmaceuticals { get; } = new(
        "radiopharmaceuticals",
        new("Knochenaffine Radiopharmaka", "Bone-seeking radiopharmaceuticals"),
        Radiotherapy.BoneSeekingRadiopharmaceuticalPlanned
            | ((Lesion.Symptomatic | Pain.PainfulBoneMetastasis) & Imaging.IncreasedTracerUptakeOnBoneScan.IsCertain),
        [
            new(
                "samarium",
                "10.1.2",
                (Lesion.BoneQuality.Is(LesionDensity.Blastic) & Pain.SeveralPainfulMetastases & Imaging.IncreasedTracerUptakeOnBoneScan).IsCertain,
                new(
                    "Mehrere schmerzhafte blastische Herde, die anreichern: dafür ist Samarium-153 zugelassen, bei jedem Primärtumor. Linderung "
                        + "binnen einer Woche bei 60–70 %, bei etwa 40 % bis 16 Wochen; Bestrahlung von außen wirkt im Mittel nach drei Wochen und "
                        + "hält 18 Wochen.",
                    "Several painful blastic lesions with uptake: samarium-153 is licensed for that, with any primary. Relief within a week in "
                        + "60–70%, in about 40% up to 16 weeks; external radiotherapy works after three weeks on average and lasts 18 weeks.")),
            new(
                "radium",
                "10.1.2",
                Tumour.CastrationResistantProstateCancer & !Tumour.VisceralMetastases & Tumour.PriorSystemicTherapyLines.AtLeast(2),
                new(
                    "Kastrationsresistenter Prostatakrebs, keine viszeralen Metastasen, zwei Therapielinien: die Zulassung von Radium-223 verlangt "
                        + "dazu symptomatische Knochenmetastasen und einen Progress.",
                    "Castration-resistant prostate cancer, no visceral metastases, two lines of therapy: the licence of radium-223 also asks for "
                        + "symptomatic bone metastases and progression.")),
            new(
                "radium_outside_its_licence",
                "10.1.2",
                Tumour.CastrationResistantProstateCancer & (Tumour.VisceralMetastases | Tumour.PriorSystemicTherapyLines.Below(2)),
                new(
                    "Radium-223 liegt hier außerhalb der Zulassung: keine bekannten viszeralen Metastasen und mindestens zwei Therapielinien außer "
                        + "LHRH-Analoga sind verlangt.",
                    "Radium-223 lies outside its licence here: no known visceral metastases and at least two lines of therapy besides LHRH analogues "
                        + "are required.")),
            new(
                "one_strong_pain",
                "10.1.2",
                !Pain.SeveralPainfulMetastases,
                new(
                    "Ein einzelner, stark schmerzender Herd: eher von außen bestrahlen. Örtliche Komplikationen verhindern Radiopharmaka nicht.",
                    "A single lesion with strong pain: rather external radiotherapy. Radiopharmaceuticals do not prevent local complications.")),
            new(
                "dominant_site_and_repetition",
                "10.1.2",
                Pain.SeveralPainfulMetastases & Radiotherapy.BoneSeekingRadiopharmaceuticalPlanned,
                new(
                    "Samarium lässt sich mit einer Bestrahlung des führenden Herdes und mit Bisphosphonaten verbinden und bei Rückkehr des Schmerzes "
                        + "wiederholen, wenn das Blutbild es zulässt.",
                    "Samarium can be combined with external radiotherapy of the dominant site and with bisphosphonates, and repeated when pain "
                        + "returns if the blood count allows it.")),
        ]);
}
