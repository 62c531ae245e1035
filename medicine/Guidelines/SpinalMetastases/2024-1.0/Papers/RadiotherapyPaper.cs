using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.PaperParts;

namespace Myelon.Medicine.SpinalMetastases;

/// <summary>Request for radiotherapy with courses and cord dose (§10.1.3, 10.4, 11.8).</summary>
internal static class RadiotherapyPaper
{
    public static Paper Paper { get; } = new(
        "radiotherapy",
        new("Anmeldung zur Strahlentherapie", "Request for radiotherapy"),
        new("Strahlentherapie", "Radiation oncology"))
    {
        Sections = ["10.1.3.3", "10.4.3", "11.8.2", "11.8.4"],
        Blocks =
        [
            HowFast,
            CordLimit,
            new(new("Frage und Ziel", "Question and aim"),
            [
                Pain.PainfulBoneMetastasis, Pain.IntensityOnNumericRatingScale, Pain.RecurrentInIrradiatedField, SpinalCanal.MesccPresent,
                Surgery.IndicatedUpfront, CourseOfCare.TreatmentsDeclined, CourseOfCare.TreatmentsNotPossible,
                ByHand("Frage (von Hand)", "Question (by hand)"),
            ]),
            new(new("Früher bestrahlt", "Irradiated before"),
            [
                Radiotherapy.PreviousInSameRegion, new ComputedItem(PaperPart.Courses),
            ]),
            new(new("Geplant", "Planned"),
            [
                Radiotherapy.Sequence, Radiotherapy.Technique, Radiotherapy.PlannedTotalDoseInGray, Radiotherapy.PlannedFractions,
                Radiotherapy.PlannedSbrtThecalSacMaximumInGray, Radiotherapy.SuitableForSbrt, Tumour.Radiosensitivity,
            ]),
            new(new("Dosis am Myelon, früher und geplant zusammen", "Dose of the cord, earlier and planned together"),
            [
                new ComputedItem(PaperPart.Dose), Radiotherapy.OrganAtRiskTolerancesRespected,
            ]),
            Disease,
            NeurologyWithTimes,
            StabilityAndCanal,
            new(new("Zustand", "Condition"),
            [
                GeneralCondition.KarnofskyIndex, GeneralCondition.SurvivalPrognosis, Tumour.Oligometastatic, Surgery.Performed, Surgery.OperationTime,
                Aftercare.WoundHealingComplete, Surgery.ImplantMaterial,
                ByHand("Schwangerschaft, Schrittmacher, Lagerung (von Hand)", "Pregnancy, pacemaker, positioning (by hand)"),
            ]),
            Sender,
        ],
    };
}
