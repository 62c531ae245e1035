using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases.Definitions;

/// <summary>What the words on tumour, performance, opioids, operability and dates mean.</summary>
public static class PatientDefinitions
{
    private const string Performance = "ECOG 1982, Karnofsky 1949";

    private static readonly IReadOnlyList<Definition> Course =
    [
        new(
            "castration_resistant_is_prostate",
            Tumour.CastrationResistantProstateCancer,
            Tumour.Primary.Is(PrimaryTumour.Prostate),
            new("Kastrationsresistent ist nur ein Prostatakarzinom.", "Only prostate cancer is castration-resistant."),
            "§10.1.2"),
        new(
            "unfit_for_surgery",
            !GeneralCondition.FitForSurgeryPerAnaesthesiology,
            !GeneralCondition.PermitsSurgery,
            new(
                "Besteht anästhesiologisch keine Operabilität, erlaubt der Gesamtzustand keine Operation.",
                "Who is not fit for surgery per anaesthesia is not in a condition that permits it."),
            "§10.5.7"),
        new(
            "response_presupposes_opioids",
            Pain.OpioidResponse.IsAnyOf(OpioidEffect.None, OpioidEffect.Partial, OpioidEffect.Adequate) | Pain.DailyMorphineEquivalentInMilligrams.Above(0),
            Pain.OpioidTherapy,
            new(
                "Ansprechen auf Opioide und eine Opioiddosis setzen eine Opioidtherapie voraus.",
                "A response to opioids and an opioid dose presuppose opioids."),
            "§10.1.1"),
        new(
            "not_on_opioids",
            Pain.OpioidResponse.Is(OpioidEffect.NotOnOpioid),
            !Pain.OpioidTherapy,
            new("Ohne Opioid keine Opioidtherapie.", "Who is not on opioids has no opioid therapy."),
            "§10.1.1"),
        new(
            "no_dose_is_no_opioid",
            Pain.DailyMorphineEquivalentInMilligrams.AtMost(0),
            !Pain.OpioidTherapy,
            new("Eine Tagesdosis von 0 mg ist keine Opioidtherapie.", "A daily dose of 0 mg is no opioid therapy."),
            "§10.1.1")
        {
            OnlyExcludes = true,
        },
        new(
            "surgery_in_the_future_is_not_done",
            Surgery.OperationTime.IsInTheFuture,
            !Surgery.Performed,
            new("Eine Operation, deren Zeitpunkt bevorsteht, ist nicht durchgeführt.", "Surgery that lies ahead has not been performed."),
            "§10.5.7")
        {
            OnlyExcludes = true,
        },
        new(
            "deficit_begun_after_surgery_is_since_surgery",
            Neurology.DeficitPresent & Neurology.OnsetTime.After(Surgery.OperationTime),
            Neurology.DeficitSinceSurgery,
            new("Ein Defizit, das nach der Operation begann, ist seither neu.", "A deficit that began after surgery is new since then."),
            "§10.5.7, §10.5.9")
        {
            OnlyExcludes = true,
        },
        new(
            "deficit_since_surgery_is_a_deficit_after_surgery",
            Neurology.DeficitSinceSurgery,
            Neurology.DeficitPresent & Surgery.Performed,
            new(
                "Ein Defizit seit der Operation setzt ein Defizit und eine Operation voraus.",
                "A deficit since surgery presupposes a deficit and an operation."),
            "§10.5.7, §10.5.9")
        {
            OnlyExcludes = true,
        },
        new(
            "embolisation_after_surgery_is_not_preoperative",
            Surgery.EmbolisationTime.After(Surgery.OperationTime),
            !Surgery.PreoperativeEmbolisationDone,
            new("Eine Embolisation nach der Operation ist keine präoperative.", "An embolisation after surgery is no preoperative one."),
            "§10.5.6"),
        new(
            "conference_in_the_future_is_not_held",
            Setting.CaseConferenceDate.IsInTheFuture,
            !Setting.CaseConferenceHeld,
            new("Eine Fallbesprechung, deren Tag bevorsteht, ist nicht erfolgt.", "A case discussion whose day lies ahead has not been held."),
            "§9")
        {
            OnlyExcludes = true,
        },
        new(
            "irradiated_for_the_present_finding_is_irradiated",
            Radiotherapy.GivenForPresentFinding,
            Radiotherapy.SpineIrradiated,
            new(
                "Wer wegen des jetzigen Befunds bestrahlt wurde, ist an der Wirbelsäule bestrahlt.",
                "Who was irradiated for the present finding has had radiotherapy to the spine."),
            "§10.1.3"),
        new(
            "declined_surgery_is_not_wanted",
            CourseOfCare.TreatmentsDeclined.Holds(Treatment.Surgery),
            !Surgery.WantedByPatient,
            new("Wer eine Operation ablehnt, wünscht keine.", "Who declines surgery does not want it."),
            "§10.5.7"),
        new(
            "surgery_not_possible_is_not_permitted",
            CourseOfCare.TreatmentsNotPossible.Holds(Treatment.Surgery),
            !GeneralCondition.PermitsSurgery,
            new(
                "Ist eine Operation aus medizinischen Gründen nicht möglich, erlaubt der Gesamtzustand sie nicht.",
                "Where surgery is not possible for medical reasons, the condition does not permit it."),
            "§10.5.7"),
        new(
            "embolisation_in_the_future_is_not_done",
            Surgery.EmbolisationTime.IsInTheFuture,
            !Surgery.PreoperativeEmbolisationDone,
            new("Eine Embolisation, deren Zeitpunkt bevorsteht, ist nicht erfolgt.", "An embolisation that lies ahead has not been done."),
            "§10.5.6")
        {
            OnlyExcludes = true,
        },
    ];

    /// <summary>The scales are never converted into each other; what lies more than one class apart is excluded.</summary>
    private static readonly IReadOnlyList<Definition> PerformanceScales =
    [
        Apart(0, low: 70, high: 100),
        Apart(1, low: 50, high: 100),
        Apart(2, low: 30, high: 80),
        Apart(3, low: 10, high: 60),
        Apart(4, low: 10, high: 40),
        new(
            "ecog_5_is_karnofsky_0",
            GeneralCondition.EcogPerformanceStatus.AtLeast(5),
            GeneralCondition.KarnofskyIndex.AtMost(0),
            new("ECOG 5 und Karnofsky 0 % heißen beide: verstorben.", "ECOG 5 and Karnofsky 0% both mean: dead."),
            Performance)
        {
            OnlyExcludes = true,
        },
        new(
            "ecog_4_does_not_walk_unaided",
            GeneralCondition.EcogPerformanceStatus.AtLeast(4),
            !Neurology.WalkingAbility.Is(Walking.Unaided),
            new(
                "ECOG 4 heißt ganz an Bett oder Stuhl gebunden, ECOG 5 verstorben.",
                "ECOG 4 means totally confined to bed or chair, ECOG 5 dead."),
            "ECOG 1982")
        {
            OnlyExcludes = true,
        },
    ];

    /// <summary>What is refused or not possible is not planned beside it; what was done before it was refused stays done.</summary>
    private static readonly IReadOnlyList<Definition> Refusals =
    [
        Refused(Treatment.Biopsy, Biopsy.Planned, new("Biopsie", "biopsy")),
        Refused(Treatment.Surgery, Surgery.Planned, new("Operation", "surgery")),
        Refused(Treatment.Radiotherapy, Vocabulary.Radiotherapy.Planned, new("Bestrahlung", "radiotherapy")),
        Refused(Treatment.Augmentation, Surgery.PercutaneousAugmentationPlanned, new("Augmentation", "augmentation")),
        Refused(Treatment.Ablation, Surgery.LocalAblationPlanned, new("Ablation", "ablation")),
        Refused(Treatment.Radiopharmaceutical, Vocabulary.Radiotherapy.BoneSeekingRadiopharmaceuticalPlanned, new("Radiopharmakon", "radiopharmaceutical")),
        Refused(Treatment.SystemicTherapy, Tumour.PlannedSystemicTherapyDocumented, new("Systemtherapie", "systemic therapy")),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Definition> All { get; } = [.. Course, .. Refusals, .. PerformanceScales];

    private static Definition Refused(Treatment treatment, Condition planned, Core.Text name) => new(
        $"refused_{treatment.ToString().ToLowerInvariant()}_is_not_planned",
        TreatmentWords.Refused(treatment),
        !planned,
        new(
            $"{name.De}: was abgelehnt wurde oder nicht möglich ist, ist nicht geplant.",
            $"{char.ToUpperInvariant(name.En[0])}{name.En[1..]}: what was declined or is not possible is not planned."),
        "§10.5.7")
    {
        OnlyExcludes = true,
    };

    private static Definition Apart(int ecog, int low, int high) => new(
        $"ecog_{ecog}_with_karnofsky",
        GeneralCondition.EcogPerformanceStatus.AtLeast(ecog) & GeneralCondition.EcogPerformanceStatus.AtMost(ecog),
        GeneralCondition.KarnofskyIndex.AtLeast(low) & GeneralCondition.KarnofskyIndex.AtMost(high),
        new(
            $"ECOG {ecog} und ein Karnofsky-Index außerhalb von {low} bis {high} % liegen mehr als eine Klasse auseinander.",
            $"ECOG {ecog} and a Karnofsky index outside {low} to {high}% lie more than one class apart."),
        Performance)
    {
        OnlyExcludes = true,
    };
}
