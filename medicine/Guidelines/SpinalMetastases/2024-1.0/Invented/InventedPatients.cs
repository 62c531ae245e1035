using Myelon.Core.Forms;
using Myelon.Medicine.Vocabulary;
using static Myelon.Medicine.SpinalMetastases.Invented.Drawn;

namespace Myelon.Medicine.SpinalMetastases.Invented;

/// <summary>
/// Invented patients for demonstrations, tests and measurements. A figure with a section is of the text (a range of the text is taken near
/// its middle); every other is stated here and comes from nowhere: nothing may be concluded from such patients.
/// </summary>
public static class InventedPatients
{
    /// <summary>The order of the three most frequent tumours, and the share without a known one, are of the text; the other shares are stated.</summary>
    private const string Epidemiology = "4.1.2";

    /// <summary>Motor deficits at first presentation in 35 to 75 %.</summary>
    private const string Examination = "6.2";

    /// <summary>Hypercalcaemia in 2 to 30 %.</summary>
    private const string Laboratories = "6.4";

    /// <summary>Biopsies at a median age of 71.</summary>
    private const string Pathogenesis = "4.2.1";

    /// <summary>Whom the guideline is about.</summary>
    public static Population All { get; } = new()
    {
        Patient = [.. Tumours, .. Condition, .. Neurological, .. Painful, .. WorkUp, .. Organisation],
        Lesion = [.. Findings, .. Stable, .. Treated],
        Lesions = [(1, 55), (2, 25), (3, 12), (4, 8)],
        Courses = (70, 12, 18),
        Schedules = [(1, 8, 30), (5, 4, 35), (10, 3, 35)],
        Years = (2022, 2026),
        Centres = ["Zentrum 1", "Zentrum 2", "Zentrum 3", "Zentrum 4", "Zentrum 5", "Zentrum 6"],
    };

    private static IReadOnlyList<Draw> Tumours =>
    [
        One(
            Tumour.Primary,
            Epidemiology,
            (PrimaryTumour.Breast, 23), (PrimaryTumour.Prostate, 20), (PrimaryTumour.LungNonSmallCell, 13), (PrimaryTumour.LungSmallCell, 4), (
                PrimaryTumour.RenalCell, 8),
            (PrimaryTumour.UrinaryBladder, 2), (PrimaryTumour.ThyroidDifferentiated, 2), (PrimaryTumour.Melanoma, 3), (PrimaryTumour.Sarcoma, 1), (
                PrimaryTumour.Colorectal, 5),
            (PrimaryTumour.GastrointestinalOther, 4), (PrimaryTumour.Neuroendocrine, 2), (PrimaryTumour.Myeloma, 4), (PrimaryTumour.Lymphoma, 2), (
                PrimaryTumour.Other, 1),
            (PrimaryTumour.UnknownPrimary, 6)).In(92),
        Yes(Tumour.KnownMalignancy, 80).In(95),
        Number(GeneralCondition.AgeInYears, Pathogenesis, (35, 54, 12), (55, 64, 24), (65, 76, 40), (77, 90, 24)),
        Yes(Tumour.VisceralMetastases, 40).In(85),
        Yes(Tumour.OtherBoneMetastases, 65).In(85),
        Yes(Tumour.BrainMetastases, 8).In(60),
        Yes(Tumour.Oligometastatic, 15).In(60),
        Yes(Tumour.SystemicTherapyIndicated, 65).In(70),
        Number(Tumour.PriorSystemicTherapyLines, null, (0, 0, 40), (1, 3, 60)).In(60),
        One(Tumour.OsteoprotectiveTherapy, null, (BoneProtection.None, 40), (BoneProtection.Bisphosphonate, 25), (BoneProtection.Denosumab, 35)).In(75),
        Noted(Tumour.SystemicTherapyReviewed, 55),
    ];

    private static IReadOnlyList<Draw> Condition =>
    [
        Number(GeneralCondition.EcogPerformanceStatus, null, (0, 0, 10), (1, 1, 35), (2, 2, 30), (3, 3, 20), (4, 4, 5)).In(85),
        Number(GeneralCondition.AsaClass, null, (2, 2, 30), (3, 3, 60), (4, 4, 10)).In(70),
        Yes(GeneralCondition.PermitsSurgery, 82).In(80),
        One(GeneralCondition.SurvivalPrognosis, null, (Prognosis.VeryPoor, 8), (Prognosis.Poor, 22), (Prognosis.Intermediate, 35), (Prognosis.Good, 35)).In(65),
        Yes(GeneralCondition.OsteoporoticBone, 20).In(50),
        Yes(GeneralCondition.PsychologicalDistress, 45).In(50),
        Yes(GeneralCondition.AdditionalThromboembolicRiskFactor, 40).In(60),
        Yes(GeneralCondition.DrugThromboprophylaxisContraindicated, 6).In(70),
    ];

    private static IReadOnlyList<Draw> Neurological =>
    [
        Yes(Neurology.MotorDeficit, 40, Examination).In(95),
        Yes(Neurology.SensoryDeficit, 55).If(Neurology.MotorDeficit).In(90),
        Yes(Neurology.SensoryDeficit, 12).If(!Neurology.MotorDeficit).In(90),
        Number(Neurology.WeakestMuscleGrade, null, (4, 4, 45), (3, 3, 27), (2, 2, 14), (1, 1, 8), (0, 0, 6)).If(Neurology.MotorDeficit).In(85),
        One(
            Neurology.WalkingAbility,
            null,
            (Walking.Unaided, 55), (Walking.WithAid, 25), (Walking.NotForNeurologicalReason, 15), (Walking.NotForOtherReason, 5)).In(85),
        One(
            Neurology.BladderAndBowelFunction, null,
            (SphincterFunction.Intact, 88),
            (SphincterFunction.ImpendingDysfunction, 4),
            (SphincterFunction.Dysfunction, 8)).In(85),
        One(
            Neurology.DeficitDynamics, null,
            (DeficitProgression.RapidlyProgressive, 20),
            (DeficitProgression.SlowlyProgressive, 40),
            (DeficitProgression.Stable, 30),
                (DeficitProgression.Improving, 10)).If(Neurology.MotorDeficit).In(80),
        Before(Neurology.OnsetTime, 4, 400).If(Neurology.MotorDeficit).In(60),
    ];

    private static IReadOnlyList<Draw> Painful =>
    [
        Yes(Pain.BackPain, 83, Epidemiology).In(95),
        Number(Pain.IntensityOnNumericRatingScale, null, (1, 3, 25), (4, 6, 40), (7, 9, 35)).If(Pain.BackPain).In(80),
        Yes(Pain.Radicular, 25).In(75),
        Yes(Pain.OpioidTherapy, 50).In(85),
        Yes(Pain.Breakthrough, 35).If(Pain.OpioidTherapy).In(60),
        One(Pain.Kind, null, (PainMechanism.Nociceptive, 60), (PainMechanism.Neuropathic, 10), (PainMechanism.Mixed, 30)).If(Pain.BackPain).In(60),
    ];

    private static IReadOnlyList<Draw> WorkUp =>
    [
        Yes(Imaging.MriContraindicated, 4).In(90),
        Before(Imaging.LatestMriDate, 12, 600).If(!Imaging.MriContraindicated).In(80),
        Before(Imaging.LatestCtDate, 12, 900).In(70),
        Noted(Imaging.CurrentCrossSectionalImagingAvailable, 85),
        Noted(Imaging.WholeSpineCovered, 70),
        Noted(Imaging.StagingDone, 65),
        Noted(Laboratory.BloodCountAvailable, 92),
        Noted(Laboratory.CReactiveProteinAvailable, 90),
        Noted(Laboratory.CalciumAvailable, 80),
        Noted(Laboratory.InternationalNormalisedRatioAvailable, 88),
        Noted(Laboratory.PartialThromboplastinTimeAvailable, 86),
        Noted(Laboratory.AlkalinePhosphataseAvailable, 70),
        Number(Laboratory.SerumCalciumInMillimolesPerLitre, Laboratories, (2.1m, 2.6m, 86), (2.7m, 3.4m, 14)).If(Laboratory.CalciumAvailable).In(80),
        Noted(Biopsy.HistologyAvailable, 70),
    ];

    private static IReadOnlyList<Draw> Organisation =>
    [
        One(Setting.CareSetting, null, (CareSite.Outpatient, 25), (CareSite.EmergencyDepartment, 20), (CareSite.Inpatient, 50),
        (CareSite.Prehospital, 5)).In(95),
        Yes(Setting.FirstContact, 30).In(85),
        Noted(Setting.PresentedToSpineCentre, 70),
        Noted(Setting.CaseConferenceHeld, 62),
        Noted(Documentation.GoalsAndWishesDocumented, 45),
        Noted(Aftercare.PsychoOncologicalScreeningDone, 48),
        Some(Documentation.HandoverDocuments, ([HandoverDocument.ImageFiles], 25), ([HandoverDocument.OncologyLetter, HandoverDocument.ImageFiles], 30),
            (
                [HandoverDocument.OncologyLetter, HandoverDocument.MedicationPlan, HandoverDocument.ImageFiles, HandoverDocument.NeurologicalStatusWithTime],
                45)).In(60),
        Some(CourseOfCare.MeasuresTaken, ([Measure.Analgesia], 30), ([Measure.Analgesia, Measure.Thromboprophylaxis], 20),
            ([Measure.Analgesia, Measure.Thromboprophylaxis, Measure.PostoperativeConcept, Measure.TumourRelatedRisksConsidered], 22),
            ([Measure.Analgesia, Measure.BreakthroughOpioid, Measure.CoanalgesicConsidered], 10),
            ([Measure.Analgesia, Measure.RehabilitationOffered, Measure.FollowUpArranged], 10), ([Measure.PsychologicalSupportOffered], 8)).In(80),
    ];

    private static IReadOnlyList<Draw> Findings =>
    [
        One(Lesion.MetastasisStatus, null, (SpinalMetastasis.Confirmed, 88), (SpinalMetastasis.Suspected, 12)),
        Within(
            Lesion.AffectedLevels, Epidemiology,
            (SpinalLevel.C1, SpinalLevel.C7, 15),
            (SpinalLevel.T1, SpinalLevel.T12, 50),
            (SpinalLevel.L1, SpinalLevel.L5, 30),
                (SpinalLevel.S1, SpinalLevel.S3, 5)),
        One(Lesion.MetastasisCourse, null, (MetastaticCourse.New, 60), (MetastaticCourse.Progressive, 25), (MetastaticCourse.Stable, 15)).In(70),
        Number(Lesion.DiameterInMillimetres, null, (8, 28, 60), (29, 60, 40)).In(50),
        One(
            SpinalCanal.BilskyGrade, null,
            (EpiduralCompression.Grade0, 35),
            (EpiduralCompression.Grade1a, 15),
            (EpiduralCompression.Grade1b, 15),
            (EpiduralCompression.Grade1c, 10),
                (EpiduralCompression.Grade2, 15),
            (EpiduralCompression.Grade3, 10)).In(75),
        Yes(Pain.PainfulBoneMetastasis, 70).In(75),
    ];

    private static IReadOnlyList<Draw> Stable =>
    [
        One(Stability.SinsPain, null, (SinsPainKind.Mechanical, 45), (SinsPainKind.NotMechanical, 38), (SinsPainKind.PainFree, 17)).In(80),
        One(Lesion.BoneQuality, null, (LesionDensity.Lytic, 55), (LesionDensity.Mixed, 25), (LesionDensity.Blastic, 20)).In(85),
        One(Stability.SinsAlignment, null, (SpinalAlignment.Normal, 80), (SpinalAlignment.Deformity, 15), (SpinalAlignment.SubluxationOrTranslation, 5)).In(80),
        One(
            Stability.SinsCollapse, null,
            (VertebralCollapse.MoreThanHalf, 15),
            (VertebralCollapse.LessThanHalf, 30),
            (VertebralCollapse.NoCollapseMoreThanHalfInvolved, 30),
                (VertebralCollapse.NoneOfThese, 25)).In(80),
        One(
            Stability.SinsPosterolateralInvolvement, null,
            (PosterolateralInvolvement.Bilateral, 25),
            (PosterolateralInvolvement.Unilateral, 35),
            (PosterolateralInvolvement.None, 40)).In(80),
    ];

    private static IReadOnlyList<Draw> Treated =>
    [
        Yes(Surgery.IndicatedUpfront, 35).In(60),
        Noted(Surgery.Performed, 28),
        Before(Surgery.OperationTime, 24, 720).If(Surgery.Performed).In(90),
        Some(Surgery.Procedures, ([SurgicalProcedure.Stabilisation, SurgicalProcedure.Decompression], 60), ([SurgicalProcedure.Stabilisation], 25),
            ([SurgicalProcedure.Stabilisation, SurgicalProcedure.SeparationSurgery], 15)).If(Surgery.Performed).In(90),
        Yes(Lesion.Hypervascular, 20).In(50),
        Noted(Surgery.PreoperativeEmbolisationDone, 60).If(Surgery.Performed & Lesion.Hypervascular),
        Before(Surgery.EmbolisationTime, 12, 60, Surgery.OperationTime).If(Surgery.PreoperativeEmbolisationDone),
        Noted(Surgery.Planned, 25).If(!Surgery.Performed),
        Noted(Radiotherapy.Planned, 55),
        One(Radiotherapy.Technique, null, (RadiotherapyTechnique.Conventional, 75), (RadiotherapyTechnique.Sbrt, 25)).If(Radiotherapy.Planned).In(90),
        One(Radiotherapy.Sequence, null, (RadiotherapySequence.Sole, 100)).If(Radiotherapy.Planned & !Surgery.Performed & !Surgery.Planned).In(90),
        One(Radiotherapy.Sequence, null, (RadiotherapySequence.Postoperative, 100)).If(Radiotherapy.Planned & Surgery.Performed).In(90),
        Number(Radiotherapy.PlannedFractions, null, (1, 1, 25), (5, 5, 40), (10, 10, 35))
            .If(Radiotherapy.Technique.Is(RadiotherapyTechnique.Conventional)).In(85),
        Number(Radiotherapy.PlannedTotalDoseInGray, null, (8, 8, 1)).If(Radiotherapy.PlannedFractions.Is(1)),
        Number(Radiotherapy.PlannedTotalDoseInGray, null, (20, 20, 1)).If(Radiotherapy.PlannedFractions.Is(5)),
        Number(Radiotherapy.PlannedTotalDoseInGray, null, (30, 30, 1)).If(Radiotherapy.PlannedFractions.Is(10)),
        Yes(Radiotherapy.SuitableForSbrt, 40).In(60),
        Noted(Aftercare.OrthosisPlanned, 12),
    ];
}
