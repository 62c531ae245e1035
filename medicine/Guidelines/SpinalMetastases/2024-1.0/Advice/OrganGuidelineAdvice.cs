using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.ClinicalWords;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>The other guidelines that the text names by number; whether they are current must be checked (§6.3.3, 10.1.1, 10.2, 10.3, 11.7).</summary>
internal static class OrganGuidelineAdvice
{
    public static Adviser OtherGuidelines { get; } = new(
        "other_guidelines",
        new("Andere Leitlinien, die der Text nennt (gültige Fassung prüfen)", "Other guidelines that the text names (check the current version)"),
        MetastasisPossible & Tumour.Primary.HasValue & !Setting.CareSetting.Is(CareSite.Prehospital).IsCertain,
        [
            new(
                "guideline_lung", "10.3",
                Tumour.Primary.IsAnyOf(PrimaryTumour.LungNonSmallCell, PrimaryTumour.LungSmallCell),
                new("Lungenkrebs: S3-Leitlinie 020-007OL.", "Lung cancer: S3 guideline 020-007OL.")),
            new(
                "guideline_breast", "10.3",
                Tumour.Primary.Is(PrimaryTumour.Breast),
                new("Brustkrebs: S3-Leitlinie 032-045OL.", "Breast cancer: S3 guideline 032-045OL.")),
            new(
                "guideline_prostate", "10.3",
                Tumour.Primary.Is(PrimaryTumour.Prostate),
                new("Prostatakrebs: S3-Leitlinie 043-022OL.", "Prostate cancer: S3 guideline 043-022OL.")),
            new(
                "guideline_renal", "6.3.3.4",
                Tumour.Primary.Is(PrimaryTumour.RenalCell),
                new("Nierenzellkrebs: Organleitlinie 043-017OL.", "Renal cell cancer: organ guideline 043-017OL.")),
            new(
                "guideline_thyroid",
                "6.3.3.1",
                Tumour.Primary.Is(PrimaryTumour.ThyroidDifferentiated),
                new(
                    "Schilddrüsenkrebs: S3-Leitlinie 031-056OL, bei Erscheinen der Leitlinie noch in Arbeit.",
                    "Thyroid cancer: S3 guideline 031-056OL, still in preparation when printed.")),
            new(
                "guideline_ewing",
                "6.3.3.3",
                Tumour.Primary.Is(PrimaryTumour.Sarcoma),
                new("Ist das Sarkom ein Ewing-Sarkom: S1-Leitlinie 025-006.", "If the sarcoma is a Ewing sarcoma: S1 guideline 025-006.")),
            new(
                "no_guideline_named",
                "11.7",
                Tumour.Primary.IsAnyOf(
                    PrimaryTumour.UrinaryBladder, PrimaryTumour.Melanoma, PrimaryTumour.Sarcoma, PrimaryTumour.Colorectal, PrimaryTumour.GastrointestinalOther,
                    PrimaryTumour.Neuroendocrine, PrimaryTumour.Myeloma, PrimaryTumour.Lymphoma, PrimaryTumour.Other),
                new(
                    "Für diesen Tumor nennt der Text keine Organleitlinie zur Behandlung mit Nummer; er verweist auf die Fachgesellschaften, AWMF und ESMO.",
                    "For this tumour the text names no organ guideline on treatment by number; it refers to the specialist societies, AWMF and ESMO.")),
            new(
                "guideline_supportive",
                "10.2",
                Tumour.OsseousManifestation | Pain.OpioidTherapy.IsCertain,
                new(
                    "Schmerzmittel und Osteoprotektion im Einzelnen: S3-Leitlinie Supportive Therapie 032-054OL; Schmerzmittel auch in der "
                        + "S3-Leitlinie Palliativmedizin 128-001OL.",
                    "Analgesics and osteoprotection in detail: S3 guideline on supportive therapy 032-054OL; analgesics also in the S3 guideline on "
                        + "palliative medicine 128-001OL.")),
        ]);
}
