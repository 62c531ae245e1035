using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Medicine.Vocabulary;

/// <summary>The vocabulary by clinical subject, in the order in which a form asks: neurology first. Every fact stands in one place.</summary>
public static class Subjects
{
    /// <summary>All subjects.</summary>
    public static IReadOnlyList<Subject> All { get; } =
    [
        new("neurology", new("Neurologie", "Neurology"), FactScope.Patient,
        [
            new(new("Befund", "Findings"),
            [
                Neurology.MotorDeficit, Neurology.WeakestMuscleGrade, Neurology.WalkingAbility, Neurology.BladderAndBowelFunction,
                Neurology.SensoryDeficit, Pain.Radicular, Neurology.FunctionalImpairment,
            ]),
            new(new("Beginn und Verlauf", "Onset and course"),
            [
                Neurology.Onset, Neurology.OnsetTime, Neurology.DeficitDynamics, Neurology.NewOrWorseDeficit, Neurology.DeficitSinceSurgery,
                Neurology.DeficitDurationInHours, Neurology.MotorDeficitDevelopmentInDays,
            ]),
            new(new("Skalen", "Scales"),
            [
                Neurology.AsiaImpairmentScale, Neurology.IsncsciDocumented, Neurology.FrankelGrade, Neurology.MotorFunctionGradeBeforeRadiotherapy,
                Neurology.Paraplegia, Neurology.ParaplegiaFunctionallyRelevant,
            ]),
            new(new("Zusammenfassung", "Summary"),
            [
                Neurology.AutonomicFunctionIntact, Neurology.ComplaintsPresent, Neurology.DeficitPresent, Neurology.OnlyRadicularPainOrSensoryDeficit,
                Neurology.DeficitClass,
            ]),
        ]),
        new("pain", new("Schmerz", "Pain"), FactScope.Patient,
        [
            new(new("Schmerz", "Pain"),
            [
                Pain.BackPain, Pain.IntensityOnNumericRatingScale, Pain.Kind, Pain.NocturnalRelievedByMovement, Pain.SuddenOrChanging,
                Pain.SeveralPainfulMetastases, Pain.Breakthrough, Pain.AcuteTreatmentNeeded,
            ]),
            new(new("Schmerzmittel", "Analgesics"),
            [
                Pain.OpioidTherapy, Pain.OpioidResponse, Pain.DailyMorphineEquivalentInMilligrams,
            ]),
            new(new("Vor der Bestrahlung", "Before radiotherapy"),
            [
                Pain.IntensityBeforeRadiotherapy, Pain.DailyMorphineEquivalentBeforeRadiotherapyInMilligrams,
            ]),
        ]),
        new("tumour", new("Tumor", "Tumour"), FactScope.Patient,
        [
            new(new("Primärtumor", "Primary"),
            [
                Tumour.KnownMalignancy, Tumour.ClinicalSuspicionOfCancer, Tumour.Primary, Tumour.Radiosensitivity,
                Tumour.CastrationResistantProstateCancer, Biopsy.HistologyAvailable, Biopsy.RepeatHistologyNeeded,
            ]),
            new(new("Ausbreitung", "Extent"),
            [
                Tumour.VisceralMetastases, Tumour.OtherBoneMetastases, Tumour.BrainMetastases, Tumour.VertebraeInvolved, Tumour.Oligometastatic,
                Tumour.OsseousManifestation, Tumour.MetastaticProgressionDetected, Tumour.SpinalMetastasisJustDiagnosed,
                Tumour.MonthsFromDiagnosisToMescc, Tumour.LocalAblativeTherapyIndicated, Tumour.CurativeIntentConsidered,
            ]),
            new(new("Systemtherapie", "Systemic therapy"),
            [
                Tumour.CurrentSystemicTherapies, Tumour.PriorSystemicTherapyLines, Tumour.SystemicTherapyIndicated,
                Tumour.PlannedSystemicTherapyDocumented, Tumour.SystemicTherapyReviewed, Tumour.OsteoprotectiveTherapy,
            ]),
        ]),
        new("imaging", new("Bildgebung", "Imaging"), FactScope.Patient,
        [
            new(new("Bildgebung", "Imaging"),
            [
                Imaging.LatestMriDate, Imaging.LatestCtDate, Imaging.CurrentCrossSectionalImagingAvailable, Imaging.WholeSpineCovered,
                Imaging.MriContraindicated, Imaging.StagingDone,
            ]),
        ]),
        new("laboratory", new("Labor", "Laboratory"), FactScope.Patient,
        [
            new(new("Vorliegende Werte", "Values at hand"),
            [
                Laboratory.BloodCountAvailable, Laboratory.CReactiveProteinAvailable, Laboratory.CalciumAvailable,
                Laboratory.InternationalNormalisedRatioAvailable, Laboratory.PartialThromboplastinTimeAvailable,
                Laboratory.AlkalinePhosphataseAvailable, Laboratory.VitaminDAvailable, Laboratory.ParathyroidHormoneAvailable,
                Laboratory.PlasmaElectrophoresisAvailable, Laboratory.SerumCalciumInMillimolesPerLitre, Laboratory.CalciumMonitoringDue,
            ]),
            new(new("Differenzialdiagnosen", "Differential diagnoses"),
            [
                DifferentialDiagnosis.Osteoporosis, DifferentialDiagnosis.BrownTumour, DifferentialDiagnosis.Myeloma, DifferentialDiagnosis.Infection,
                GeneralCondition.HyperparathyroidismOrEndStageRenalDisease,
            ]),
        ]),
        new("condition", new("Zustand", "Condition"), FactScope.Patient,
        [
            new(new("Allgemeinzustand", "General condition"),
            [
                GeneralCondition.AgeInYears, GeneralCondition.BodyWeightInKilograms, GeneralCondition.EcogPerformanceStatus,
                GeneralCondition.KarnofskyIndex, GeneralCondition.AsaClass, GeneralCondition.FitForSurgeryPerAnaesthesiology,
                GeneralCondition.PermitsSurgery, Surgery.WantedByPatient, GeneralCondition.OsteoporoticBone,
            ]),
            new(new("Prognose", "Prognosis"),
            [
                GeneralCondition.SurvivalPrognosis, GeneralCondition.SurvivalPrognosisBasis,
            ]),
            new(new("Risiken und Belastung", "Risks and burden"),
            [
                GeneralCondition.AdditionalThromboembolicRiskFactor, GeneralCondition.DrugThromboprophylaxisContraindicated,
                GeneralCondition.ComplexSymptomBurden, GeneralCondition.PsychologicalDistress, Aftercare.PsychoOncologicalScreeningDone,
            ]),
            new(new("Rehabilitation", "Rehabilitation"),
            [
                Aftercare.FitForRehabilitation, Aftercare.RehabilitationIndicated, Aftercare.RehabilitationInProgress,
                Stability.InstabilityNotCorrectable, Aftercare.InEmployment, Aftercare.FollowUpPhase,
            ]),
        ]),
        new("setting", new("Umfeld und Dokumente", "Setting and documents"), FactScope.Patient,
        [
            new(new("Versorgung", "Care"),
            [
                Setting.CareSetting, Setting.FirstContact, Setting.TransportPlanned, Setting.HospitalAdmissionPlanned, Setting.CaseConferenceHeld,
                Setting.CaseConferenceDate, Setting.PreoperativeCaseConferenceFeasible, Setting.WithinClinicalTrial, Setting.ExperiencedCentre,
                Setting.PresentedToSpineCentre, Setting.InpatientStay,
            ]),
            new(new("Dokumente", "Documents"),
            [
                Documentation.GoalsAndWishesDocumented, Documentation.HistoryItems, Documentation.ExaminationItems, Documentation.HandoverDocuments,
                Documentation.SafetyNetAdviceGiven, CourseOfCare.MeasuresTaken,
            ]),
            new(new("Pläne für die Person", "Plans for the patient"),
            [
                Radiotherapy.BoneSeekingRadiopharmaceuticalPlanned, Radiotherapy.SurgeryAndRadiotherapyIndicationChecked,
                Biopsy.CryopreservationAvailable, Biopsy.StorageTemperatureInCelsius,
            ]),
        ]),
        new("lesion", new("Befund", "Findings"), FactScope.Lesion,
        [
            new(new("Läsion", "Lesion"),
            [
                Lesion.MetastasisStatus, Lesion.MetastasisCourse, Lesion.Symptomatic, Lesion.MalignancySuspected, Lesion.PrimaryBoneTumourNotExcluded,
                Lesion.Hypervascular, Lesion.AffectedLevels, Lesion.BoneQuality, Lesion.ScstType, Lesion.DiameterInMillimetres,
                Lesion.CorticalErosion, Lesion.PosteriorWallInvolved, Lesion.ExtraosseousComponentSuspected, Lesion.DistanceToCordInMillimetres,
                Lesion.MetalNearby,
                Lesion.MetastasisEstablished,
            ]),
            new(new("Stabilität (SINS)", "Stability (SINS)"),
            [
                Stability.SinsLocation, Stability.SinsPain, Stability.SinsAlignment, Stability.SinsCollapse, Stability.SinsPosterolateralInvolvement,
                Stability.VertebralHeightLossInPercent, Stability.VertebralBodyInvolvementInPercent, Stability.SinsTotal, Stability.SinsCategory,
                Stability.InstabilitySuspected, Stability.InstabilityConfirmed, Stability.PathologicalFracture, Stability.FractureUnstable,
            ]),
            new(new("Spinalkanal", "Spinal canal"),
            [
                SpinalCanal.IntraspinalBoneFragments, SpinalCanal.IntraspinalTumour, SpinalCanal.BilskyGrade, SpinalCanal.CordCompressionSuspected,
                SpinalCanal.MesccPresent, SpinalCanal.MesccSymptomatic, SpinalCanal.CaudaEquinaCompression, SpinalCanal.NerveRootCompression,
                Neurology.DeficitAttributedToLesion,
            ]),
            new(new("Schmerz der Läsion", "Pain of the lesion"),
            [
                Pain.PainfulBoneMetastasis, Pain.Mechanical, Pain.UncomplicatedPainfulMetastasis,
            ]),
            new(new("Bildgebung der Läsion", "Imaging of the lesion"),
            [
                Imaging.CtOfAffectedSegmentAvailable, Imaging.ProtonDensityFatFractionInPercent, Imaging.IncreasedTracerUptakeOnBoneScan,
                Imaging.StandingRadiographTolerable,
            ]),
        ]),
        new("radiotherapy", new("Bestrahlung", "Radiotherapy"), FactScope.Lesion,
        [
            new(new("Frühere Bestrahlung", "Earlier radiotherapy"),
            [
                Radiotherapy.SpineIrradiated, Radiotherapy.GivenForPresentFinding, Radiotherapy.PreviousInSameRegion,
                Radiotherapy.MonthsSinceLastCourse, Pain.RecurrentInIrradiatedField,
                SpinalCanal.MesccRecurrentInIrradiatedField, Radiotherapy.CumulativeBiologicallyEffectiveDoseInGray,
                Radiotherapy.CumulativeEquivalentDoseInTwoGrayFractions, Radiotherapy.CumulativeDoseIncludesPlan, Radiotherapy.CordToleranceExhausted,
                Radiotherapy.OrganAtRiskTolerancesRespected, Radiotherapy.ReirradiationPrecludedByOrgansAtRisk, Radiotherapy.DaysSinceStart,
            ]),
            new(new("Geplante Bestrahlung", "Planned radiotherapy"),
            [
                Radiotherapy.Planned, Radiotherapy.Sequence, Radiotherapy.Technique, Radiotherapy.PlannedTotalDoseInGray,
                Radiotherapy.PlannedFractions, Radiotherapy.PlannedSbrtThecalSacMaximumInGray, Radiotherapy.SuitableForSbrt,
                Radiotherapy.NotConventional, Radiotherapy.NotSole,
            ]),
        ]),
        new("plans", new("Pläne", "Plans"), FactScope.Lesion,
        [
            new(new("Operation und Ablation", "Surgery and ablation"),
            [
                Surgery.Region, Surgery.AnteriorApproachNeeded, Surgery.IndicatedUpfront, Surgery.Planned, Surgery.Procedures, Surgery.Access,
                Surgery.Performed, Surgery.OperationTime, Surgery.StabilisationPlanned, Surgery.PedicleScrewRodSystemPlanned, Surgery.ImplantMaterial,
                Surgery.PreoperativeEmbolisationDone, Surgery.EmbolisationTime, Surgery.PercutaneousAugmentationPlanned,
                Surgery.AugmentedLevelsPerSession, Surgery.LocalAblationPlanned, Surgery.AblationIntent, Surgery.SeparationSurgeryWithSbrtExamined,
            ]),
            new(new("Biopsie", "Biopsy"),
            [
                Biopsy.WouldChangeTreatment, Biopsy.Planned, Biopsy.Route, Biopsy.Technique, Biopsy.NeedleGauge, Biopsy.CoreCount,
                Biopsy.FrozenSectionRequested, Biopsy.SpecimenConsistency, Biopsy.BoneSpecimenObtained, Biopsy.Fixative, Biopsy.FixationTimeInHours,
                Biopsy.Decalcification, Biopsy.SpecimenLargeEnoughForCryopreservation,
            ]),
            new(new("Nachsorge", "Aftercare"),
            [
                Aftercare.LocalTreatmentsJustCompleted, Aftercare.NoSpecificSpineIntervention, Aftercare.OrthosisPlanned,
                Aftercare.WoundHealingComplete, Aftercare.DaysSinceSurgery,
            ]),
            new(new("Abgelehnt oder nicht möglich", "Declined or not possible"),
            [
                CourseOfCare.TreatmentsDeclined, CourseOfCare.TreatmentsNotPossible,
            ]),
        ]),
    ];
}
