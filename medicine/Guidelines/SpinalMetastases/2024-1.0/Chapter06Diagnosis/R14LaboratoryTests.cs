using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.TreatmentWords;

namespace Myelon.Medicine.SpinalMetastases;

public static partial class Chapter06Diagnosis
{
    private static readonly Condition Lytic = Lesion.BoneQuality.IsAnyOf(LesionDensity.Lytic, LesionDensity.Mixed);

    /// <summary>R14: laboratory tests: minimum set and additions (§6.4).</summary>
    public static Recommendation LaboratoryTests { get; } = new(14, "minimum-and-optional-laboratory-values")
    {
        Section = "6.4",
        Title = new("Laborwerte: Mindestumfang und Ergänzungen", "Laboratory tests: minimum set and additions"),
        Sentences = [new(Grade.Sollte), new(Grade.Kann)],
        Consensus = new(100, ConsensusLabel.StarkerKonsens),
        LabelledNew = 2024,
        Says = new(
            "Bei Wirbelsäulenmetastasen sollten wenigstens Kalzium, CRP, Blutbild, Quick/INR und PTT bestimmt werden. Ergänzend kann die alkalische "
                + "Phosphatase bestimmt werden, ebenso der Vitamin-D-Spiegel (wenn differentialdiagnostisch eine Osteoporose vermutet wird), das "
                + "Parathormon (wenn ein brauner Tumor vermutet wird) und die Plasmaelektrophorese (wenn lytische Herde bestehen und ein Multiples "
                + "Myelom vermutet wird).",
            "In spinal metastases, blood count, C-reactive protein, calcium, prothrombin time/INR and PTT should be the minimum. Alkaline phosphatase "
                + "may be added, as may vitamin D where osteoporosis is a differential diagnosis, parathyroid hormone where a brown tumour is one, "
                + "and plasma electrophoresis for lytic lesions with suspected multiple myeloma."),

        Concerns = Lesion.MetastasisStatus.IsAnyOf(SpinalMetastasis.Suspected, SpinalMetastasis.Confirmed),
        Fulfilled = Laboratory.BloodCountAvailable
            & Laboratory.CReactiveProteinAvailable
            & Laboratory.CalciumAvailable
            & Laboratory.InternationalNormalisedRatioAvailable
            & Laboratory.PartialThromboplastinTimeAvailable,
        Remarks =
        [
            new(
                DifferentialDiagnosis.Osteoporosis & !Laboratory.VitaminDAvailable,
                new("Osteoporose vermutet: der Vitamin-D-Spiegel kann dazukommen.", "Osteoporosis suspected: the vitamin D level may be added.")),
            new(
                Lytic & GeneralCondition.HyperparathyroidismOrEndStageRenalDisease,
                new(
                    "Lytischer Herd bei Hyperparathyreoidismus oder terminaler Niereninsuffizienz: hochverdächtig auf einen braunen Tumor (§6.4).",
                    "Lytic lesion with hyperparathyroidism or end-stage renal disease: highly suspicious of a brown tumour (§6.4).")),
            new(
                DifferentialDiagnosis.BrownTumour & !Laboratory.ParathyroidHormoneAvailable,
                new("Brauner Tumor vermutet: das Parathormon kann dazukommen.", "Brown tumour suspected: parathyroid hormone may be added.")),
            new(
                Lytic & DifferentialDiagnosis.Myeloma & !Laboratory.PlasmaElectrophoresisAvailable,
                new(
                    "Lytische Herde und Verdacht auf ein multiples Myelom: die Plasmaelektrophorese kann dazukommen.",
                    "Lytic lesions and suspected multiple myeloma: plasma electrophoresis may be added.")),
        ],

        Actions =
        [
            new(
                new("Blutbild, CRP, Kalzium, Quick/INR und PTT bestimmen", "measure blood count, CRP, calcium, prothrombin time/INR and PTT"),
                Grade.Sollte,
                [Disciplines.TreatingPhysician, Disciplines.LaboratoryMedicine]),
            new(
                new("alkalische Phosphatase erwägen", "consider alkaline phosphatase"),
                Grade.Kann,
                [Disciplines.TreatingPhysician]),
            new(new("Vitamin-D-Spiegel erwägen", "consider the vitamin D level"), Grade.Kann, [Disciplines.TreatingPhysician])
            {
                If = new("wenn differentialdiagnostisch eine Osteoporose vermutet wird", "if osteoporosis is suspected as a differential diagnosis"),
            },
            new(new("Parathormon erwägen", "consider parathyroid hormone"), Grade.Kann, [Disciplines.TreatingPhysician])
            {
                If = new("wenn differentialdiagnostisch ein brauner Tumor vermutet wird", "if a brown tumour is suspected as a differential diagnosis"),
            },
            new(
                new("Plasmaelektrophorese erwägen", "consider plasma electrophoresis"),
                Grade.Kann,
                [Disciplines.TreatingPhysician])
            {
                If = new(
                    "wenn osteolytische Herde bestehen und differentialdiagnostisch ein Multiples Myelom vermutet wird",
                    "if there are lytic lesions and multiple myeloma is suspected as a differential diagnosis"),
            },
        ],
        Notes =
        [
            new(
                "Angegeben für Wirbelsäulenmetastasen; die Werte zur Differentialdiagnose sind nur sinnvoll, solange die Diagnose offen ist. Deshalb "
                    + $"gilt R{Cited.LaboratoryTests} hier auch beim Verdacht.",
                "Printed for spinal metastases; the differential-diagnosis items only make sense while the diagnosis is open. "
                    + $"R{Cited.LaboratoryTests} is therefore "
                    + "applied to suspicion too."),
            new(
                "Kreatinin ist nicht aufgeführt, Thrombozyten nicht als eigener Wert.",
                "Creatinine is not listed, and platelets not as a separate item."),
            new("Gemischte Herde zählen hier wie osteolytische.", "Mixed lesions are counted here like lytic ones."),
        ],
        NotFormalised =
        [
            new(
                "Zeitpunkt, Wiederholung und Grenzwerte sind nicht angegeben.",
                "Timing, repetition and thresholds are not given."),
        ],
        Interactions =
        [
            new(Cited.BiopsyOfSuspiciousLesion, InteractionType.Overlaps, new("Differentialdiagnose", "differential diagnosis")),
            new(
                Cited.OsteoprotectiveTherapy, InteractionType.Supports,
                new("Kalzium vor und während der Osteoprotektion", "calcium before and during osteoprotective therapy")),
            new(Cited.SurgeryAfterEmbolisation, InteractionType.Supports, new("Gerinnung vor dem Eingriff", "coagulation before the intervention")),
        ],
        Evidence = [128, 129, 130, 131, 132, 133, 134],
    };
}
