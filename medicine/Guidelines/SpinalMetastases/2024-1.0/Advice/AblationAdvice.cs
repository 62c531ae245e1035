using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Choice of the ablation technique (§10.5.3).</summary>
internal static class AblationAdvice
{
    public static Adviser Ablation { get; } = new(
        "ablation",
        new("Wahl des Ablationsverfahrens", "Choice of the ablation technique"),
        !Surgery.Performed & (Surgery.LocalAblationPlanned | (Surgery.Planned & Surgery.Procedures.Holds(SurgicalProcedure.Ablation))),
        [
            new(
                "larger_than_three_centimetres",
                "10.5.3",
                Lesion.DiameterInMillimetres.Above(30),
                new(
                    "Über 3 cm: mehr Komplikationen; die radiologische Fachgesellschaft (CIRSE) rät zur Ablation nur bis 3 cm.",
                    "Above 3 cm: more complications; the radiological society (CIRSE) advises ablation only up to 3 cm.")),
            new(
                "small_and_cortex_intact",
                "10.5.3",
                Lesion.DiameterInMillimetres.Below(20) & !Lesion.CorticalErosion,
                new("Unter 2 cm und Kortikalis erhalten: solche Herde profitieren am meisten.", "Below 2 cm and cortex intact: such lesions profit most.")),
            new(
                "radiofrequency",
                "10.5.3",
                Lesion.BoneQuality.IsAnyOf(LesionDensity.Lytic, LesionDensity.Mixed),
                new(
                    "Lytisch oder gemischt: Radiofrequenz, wenn kein oder nur ein kleiner Weichteilanteil besteht. Danach Zement.",
                    "Lytic or mixed: radiofrequency where there is no or only a small soft-tissue part. Cement afterwards.")),
            new(
                "microwave",
                "10.5.3",
                Lesion.BoneQuality.Is(LesionDensity.Blastic),
                new(
                    "Sklerotisch: Mikrowelle statt Radiofrequenz, die am hohen Widerstand scheitert; auch für größere und zystische Herde besser.",
                    "Sclerotic: microwave instead of radiofrequency, which fails at the high resistance; better for larger and cystic lesions too.")),
            new(
                "cryoablation_near_metal",
                "10.5.3",
                Lesion.MetalNearby,
                new(
                    "Metall in der Nähe: Kryoablation; Radiofrequenz und Mikrowelle können dort verbrennen.",
                    "Metal nearby: cryoablation; radiofrequency and microwave can burn there.")),
            new(
                "laser_for_epidural_tumour",
                "10.5.3",
                SpinalCanal.IntraspinalTumour,
                new(
                    "Tumor im Kanal: interstitieller Laser unter MRT-Kontrolle, danach SBRT; örtliche Kontrolle 81,7 % nach einem Jahr, "
                        + "Komplikationen unter 20 %.",
                    "Tumour in the canal: interstitial laser under MRI control, then SBRT; local control 81.7% after one year, complications below 20%.")),
            new(
                "protect_the_cord",
                "10.5.3",
                Condition.Always,
                new(
                    "Rückenmark schützen: Hydrodissektion (Radiofrequenz: 5%ige Dextrose; Kryoablation: Kochsalz oder Dextrose) und Temperatursonden. "
                        + "Kryoablation schmerzt beim Eingriff und danach deutlich weniger.",
                    "Protect the cord: hydrodissection (radiofrequency: 5% dextrose; cryoablation: saline or dextrose) and temperature probes. "
                        + "Cryoablation hurts clearly less during and after it.")),
            new(
                "ablation_combined",
                "10.5.3",
                Surgery.AblationIntent.Is(AblationGoal.PalliativePainRelief),
                new(
                    "Gegen Schmerz wirkt die Ablation besser zusammen mit Vertebroplastie oder Bestrahlung.",
                    "Against pain ablation works better together with vertebroplasty or radiotherapy.")),
        ]);
}
