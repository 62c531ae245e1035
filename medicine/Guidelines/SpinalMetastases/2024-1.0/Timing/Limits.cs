using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases.Timing;

/// <summary>Limits of size, count and equipment, L1 to L12.</summary>
public static partial class TimeRules
{
    private static readonly IReadOnlyList<Limit> Limits =
    [
        new("L1")
        {
            Title = new("Ablation zur Schmerzlinderung: Durchmesser", "Ablation for pain relief: diameter"),
            Printed = new("bis 3 cm; darüber mehr Komplikationen", "up to 3 cm; more complications above"),
            Sections = ["10.5.3"],
            Recommendations = [Recommendation(Cited.LocalAblationForPain)],
            AppliesIf = Surgery.LocalAblationPlanned,
            Holds = Lesion.DiameterInMillimetres.AtMost(30),
            Notes = [new(
                "3 cm ist die Grenze der Empfehlung, 2 cm nur ein Hinweis des Textes.",
                "3 cm is the limit of the recommendation, 2 cm only a remark of the text.")],
            Discrepancies = ["IB27", "IB28"],
        },
        new("L2")
        {
            Title = new("Ablation: beste Ergebnisse", "Ablation: best results"),
            Printed = new("unter 2 cm und ohne kortikale Arrosion", "under 2 cm and without cortical erosion"),
            Sections = ["10.5.3"],
            AppliesIf = Surgery.LocalAblationPlanned,
            Holds = Lesion.DiameterInMillimetres.Below(20) & !Lesion.CorticalErosion,
            WhenHolds = new("trifft zu", "holds"),
            WhenNot = new("trifft nicht zu", "does not hold"),
            Notes = [new("Hinweis des Textes, keine Grenze.", "A remark of the text, no limit.")],
            Discrepancies = ["IB27"],
        },
        new("L3")
        {
            Title = new("Zementaugmentation: Höhen je Sitzung", "Cement augmentation: levels per session"),
            Printed = new("höchstens 5", "at most 5"),
            Sections = ["10.5.2"],
            AppliesIf = Surgery.PercutaneousAugmentationPlanned | Surgery.AugmentedLevelsPerSession.HasValue,
            Holds = Surgery.AugmentedLevelsPerSession.AtMost(5),
        },
        new("L4")
        {
            Title = new("Stanzbiopsie: Nadelstärke", "Core needle biopsy: gauge"),
            Printed = new("möglichst ≥ 16 G, mehrere Zylinder", "≥ 16 G where possible, several cores"),
            Sections = ["6.5.1"],
            Recommendations = [Recommendation(Cited.CoreNeedleBiopsy)],
            AppliesIf = (Biopsy.Planned & Biopsy.Technique.Is(BiopsyTechnique.CoreNeedle))
                | (Biopsy.NeedleGauge.HasValue & !Biopsy.Technique.IsAnyOf(BiopsyTechnique.FineNeedle, BiopsyTechnique.Incisional).IsCertain),
            Holds = Biopsy.NeedleGauge.AtMost(16) & Biopsy.CoreCount.Above(1),
            Notes =
            [
                new(
                    "Die Zählung läuft rückwärts: eine größere Zahl ist eine dünnere Nadel. Gelesen als 16 G oder dicker, also Zahl höchstens 16.",
                    "Gauge runs backwards: a larger number is a thinner needle. Read as 16 G or thicker, that is a number of at most 16."),
            ],
            Discrepancies = ["IB26", "IB29"],
        },
        new("L5")
        {
            Title = new("Fixierung: Formalin", "Fixation: formalin"),
            Printed = new("4 %, gepuffert", "4 %, buffered"),
            Sections = ["6.5.2"],
            Recommendations = [Recommendation(Cited.FixationAndDecalcification)],
            AppliesIf = Biopsy.BoneSpecimenObtained,
            Holds = Biopsy.Fixative.Is(FixationMedium.BufferedFormalin4Percent),
        },
        new("L6")
        {
            Title = new("Belastbarkeit der Implantate", "Load of implants"),
            Printed = new("bis zum dreifachen Körpergewicht (3 × Körpergewicht)", "up to three times the body weight (3 × body weight)"),
            Sections = ["10.5.8"],
            AppliesIf = Surgery.StabilisationPlanned,
        },
        new("L7")
        {
            Title = new("Vertebroplastie: Spritze", "Vertebroplasty: syringe"),
            Printed = new("2 ml oder Injektionspistole", "2 ml or injection gun"),
            Sections = ["10.5.2"],
            AppliesIf = Surgery.PercutaneousAugmentationPlanned,
        },
        new("L8")
        {
            Title = new("Ablation: Flüssigkeit der Hydrodissektion", "Ablation: fluid for hydrodissection"),
            Printed = new(
                "Radiofrequenz: Dextrose 5 %, nichtionisch; Kryoablation: Kochsalz oder Dextrose",
                "radiofrequency: 5 % dextrose, non-ionic; cryoablation: saline or dextrose"),
            Sections = ["10.5.3"],
            AppliesIf = Surgery.LocalAblationPlanned,
        },
        new("L9")
        {
            Title = new("Radium-223: Voraussetzungen der Zulassung", "Radium-223: conditions of the licence"),
            Printed = new(
                "mindestens 2 Systemtherapielinien zuvor (LHRH-Analoga zählen nicht), keine viszeralen Metastasen",
                "at least 2 earlier lines of systemic therapy (LHRH analogues not counted), no visceral metastases"),
            Sections = ["10.1.2"],
            AppliesIf = Vocabulary.Radiotherapy.BoneSeekingRadiopharmaceuticalPlanned & Tumour.CastrationResistantProstateCancer,
            Holds = Tumour.PriorSystemicTherapyLines.AtLeast(2) & !Tumour.VisceralMetastases,
            Notes = [new("Samarium-153 hat diese Voraussetzungen nicht.", "Samarium-153 does not have these conditions.")],
            Discrepancies = ["IB47"],
        },
        new("L10")
        {
            Title = new("Oligometastasierte MESCC in einer Studie", "Oligometastatic MESCC in one study"),
            Printed = new("1–3 Wirbel, sonst keine Knochen- oder viszeralen Metastasen", "1–3 vertebrae, no other bone or visceral metastases"),
            Sections = ["10.4.2"],
            AppliesIf = Tumour.Oligometastatic.IsCertain & SpinalCanal.MesccPresent,
            Holds = Tumour.VertebraeInvolved.AtLeast(1)
                & Tumour.VertebraeInvolved.AtMost(3)
                & !Tumour.OtherBoneMetastases
                & !Tumour.VisceralMetastases,
            WhenHolds = new("passt zum Einschluss der Studie", "fits the inclusion of the study"),
            WhenNot = new("passt nicht zum Einschluss der Studie", "does not fit the inclusion of the study"),
            Notes = [new("Einschluss einer Studie, keine Definition der Leitlinie.", "Inclusion of one study, no definition of the guideline.")],
            Discrepancies = ["IB18"],
        },
        new("L11")
        {
            Title = new("Kraftgrad: Grenze zwischen leicht und funktionell bedeutsam", "Strength: border between mild and functionally relevant"),
            Printed = new("über 3 leicht; 0–3 funktionell bedeutsam", "above 3 mild; 0–3 functionally relevant"),
            Sections = ["10.5.7"],
            AppliesIf = Neurology.WeakestMuscleGrade.HasValue,
            Holds = Neurology.WeakestMuscleGrade.Above(3),
            WhenHolds = new("Kraft über 3", "strength above 3"),
            WhenNot = new("Kraft 0–3", "strength 0–3"),
            Notes =
            [
                new(
                    "Die Kraft allein gibt keine Klasse: beide verlangen auch Gehen und Vegetativum.",
                    "Strength alone gives no class: both also require walking and autonomic function."),
            ],
            Discrepancies = ["IA8", "IE18"],
        },
        new("L12")
        {
            Title = new("Dexamethason", "Dexamethasone"),
            Printed = new(
                "8 mg 1-0-0 beim neuropathischen Schmerz (Beispiel); 4 oder 8 mg in einer Studie zum Pain Flare unter SBRT; keine Dosis für die "
                    + "Rückenmarkskompression",
                "8 mg 1-0-0 for neuropathic pain (example); 4 or 8 mg in a study on pain flare with SBRT; no dose for cord compression"),
            Sections = ["10.1.1", "10.1.3.4"],
            AppliesIf = Pain.Kind.IsAnyOf(PainMechanism.Neuropathic, PainMechanism.Mixed)
                | Vocabulary.Radiotherapy.Planned
                | SpinalCanal.MesccSymptomatic,
            Discrepancies = ["IA15"],
        },
    ];
}
