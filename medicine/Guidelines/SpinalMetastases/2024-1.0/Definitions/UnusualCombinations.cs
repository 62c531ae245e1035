using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;

namespace Myelon.Medicine.SpinalMetastases.Definitions;

/// <summary>
/// What may be and seldom is: a slip of the pen, another level, another reason. It is shown for checking, excludes nothing and decides
/// nothing.
/// </summary>
public static class UnusualCombinations
{
    private static readonly Condition Complete = Neurology.AsiaImpairmentScale.Is(AsiaGrade.A);

    private static readonly Condition Walks = Neurology.WalkingAbility.IsAnyOf(Walking.Unaided, Walking.WithAid);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Unusual> All { get; } =
    [
        new(
            "ablation_without_earlier_radiotherapy",
            Surgery.LocalAblationPlanned & !Vocabulary.Radiotherapy.PreviousInSameRegion,
            new(
                "Ablation geplant, aber nicht vorbestrahlt: 10.5.3 nennt die Vorbestrahlung oder eine überschrittene Myelondosis als erste Indikation.",
                "Ablation planned without earlier radiotherapy: 10.5.3 names earlier radiotherapy or an exceeded cord dose as the primary indication.")),
        new(
            "ais_a_with_power",
            Complete & Neurology.WeakestMuscleGrade.AtLeast(1),
            new(
                "AIS A, aber der schwächste Muskel hat noch Kraft: nur in der Zone der teilweisen Erhaltung möglich.",
                "AIS A, yet the weakest muscle has power: possible in the zone of partial preservation only.")),
        new(
            "ais_a_at_the_sacrum",
            Complete & Lesion.AffectedLevels.HoldsAnyOf(SpinalLevel.S1, SpinalLevel.S2, SpinalLevel.S3, SpinalLevel.S4, SpinalLevel.S5),
            new("AIS A bei einer sakralen Läsion: Höhe prüfen.", "AIS A with a sacral lesion: check the level.")),
        new(
            "complete_without_impairment",
            (Neurology.AsiaImpairmentScale.IsAnyOf(AsiaGrade.A, AsiaGrade.B) & Neurology.FunctionalImpairment.Is(ImpairmentSeverity.None))
            | (Neurology.Paraplegia.Is(ParaplegiaExtent.Complete)
                & Neurology.FunctionalImpairment.IsAnyOf(ImpairmentSeverity.None, ImpairmentSeverity.Mild)),
            new(
                "Keine nutzbare Kraft nach AIS oder Querschnitt, aber keine oder nur leichte Beeinträchtigung eingetragen.",
                "No useful power by AIS or paraplegia, yet no or only a mild impairment entered.")),
        new(
            "surgery_first_not_wanted_or_not_possible",
            Surgery.IndicatedUpfront & !Surgery.Performed & (!Surgery.WantedByPatient | !GeneralCondition.PermitsSurgery)
                & !TreatmentWords.Refused(Treatment.Surgery),
            new(
                "Zuerst zu operieren, aber nicht gewünscht oder vom Zustand nicht erlaubt. Ist es dabei geblieben, die Operation als abgelehnt oder "
                    + "nicht möglich eintragen: dann gelten die Empfehlungen zur alleinigen Bestrahlung.",
                "Surgery is to come first, yet it is not wanted, or the condition does not permit it. Where that stands, enter surgery as declined or "
                    + "not possible: then the recommendations on radiotherapy alone hold.")),
        new(
            "frankel_a_with_intact_sphincters",
            Neurology.FrankelGrade.Is(Frankel.A) & Neurology.BladderAndBowelFunction.Is(SphincterFunction.Intact),
            new("Frankel A, aber Blase und Mastdarm intakt.", "Frankel A, yet the sphincters are intact.")),
        new(
            "frankel_c_with_useful_power",
            Neurology.FrankelGrade.Is(Frankel.C) & Neurology.WeakestMuscleGrade.AtLeast(3),
            new(
                "Frankel C kennt keine nutzbare Kraft, der schwächste Muskel hat aber Kraftgrad 3 oder mehr.",
                "Frankel C knows no useful power, yet the weakest muscle has strength 3 or more.")),
        new(
            "scales_one_grade_apart",
            (Neurology.AsiaImpairmentScale.Is(AsiaGrade.A) & Neurology.FrankelGrade.IsAnyOf(Frankel.B, Frankel.C))
            | (Neurology.AsiaImpairmentScale.Is(AsiaGrade.B) & Neurology.FrankelGrade.IsAnyOf(Frankel.A, Frankel.C))
            | (Neurology.AsiaImpairmentScale.Is(AsiaGrade.C) & Neurology.FrankelGrade.IsAnyOf(Frankel.A, Frankel.B, Frankel.D))
            | (Neurology.AsiaImpairmentScale.Is(AsiaGrade.D) & Neurology.FrankelGrade.Is(Frankel.C))
            | (Neurology.AsiaImpairmentScale.Is(AsiaGrade.E) & Neurology.FrankelGrade.Is(Frankel.D)),
            new("AIS und Frankel nennen verschiedene Grade.", "AIS and Frankel name different grades.")),
        new(
            "incomplete_paraplegia_with_complete_grade",
            Neurology.Paraplegia.Is(ParaplegiaExtent.Incomplete)
            & (Neurology.AsiaImpairmentScale.Is(AsiaGrade.A) | Neurology.FrankelGrade.Is(Frankel.A)),
            new("Inkompletter Querschnitt neben einem kompletten Grad.", "Incomplete paraplegia beside a complete grade.")),
        new(
            "complete_paraplegia_with_frankel_b_or_c",
            Neurology.Paraplegia.Is(ParaplegiaExtent.Complete)
            & Neurology.FrankelGrade.IsAnyOf(Frankel.B, Frankel.C),
            new("Kompletter Querschnitt neben Frankel B oder C.", "Complete paraplegia beside Frankel B or C.")),
        new(
            "complete_grade_yet_walks",
            Neurology.AsiaImpairmentScale.IsAnyOf(AsiaGrade.A, AsiaGrade.B) & Walks,
            new(
                "AIS A oder B, und doch gehfähig: nur bei einer Läsion von Konus oder Cauda möglich.",
                "AIS A or B, yet walks: possible only with a lesion of the conus or cauda.")),
        new(
            "walks_unaided_with_a_paralysed_muscle",
            Neurology.WalkingAbility.Is(Walking.Unaided) & Neurology.WeakestMuscleGrade.AtMost(0),
            new("Geht ohne Hilfe, ein Muskel hat Kraftgrad 0: eine Wurzel?", "Walks unaided, one muscle has strength 0: a root?")),
        new(
            "walks_with_disturbed_sphincters_and_no_motor_deficit",
            Walks & Neurology.BladderAndBowelFunction.Is(SphincterFunction.Dysfunction) & !Neurology.MotorDeficit & !Neurology.SensoryDeficit,
            new(
                "Blase oder Mastdarm gestört ohne jedes andere Defizit: andere Ursache ausschließen.",
                "Disturbed sphincters without any other deficit: exclude another cause.")),
        new(
            "onset_without_a_deficit",
            !Neurology.DeficitPresent
            & (Neurology.DeficitDynamics.IsAnyOf(DeficitProgression.RapidlyProgressive, DeficitProgression.SlowlyProgressive)
                | Neurology.Onset.HasValue | Neurology.OnsetTime.HasValue | Neurology.DeficitDurationInHours.HasValue
                | Neurology.MotorDeficitDevelopmentInDays.HasValue),
            new(
                "Beginn, Dauer oder Fortschreiten eines Defizits eingetragen, aber kein Defizit: hat es sich zurückgebildet?",
                "Onset, duration or progression of a deficit entered, yet no deficit: has it resolved?")),
        new(
            "acute_yet_not_new",
            Neurology.Onset.Is(DeficitOnset.Acute) & !Neurology.NewOrWorseDeficit,
            new(
                "Akuter Beginn eingetragen, aber weder neu noch akut verschlechtert: liegt der Beginn zurück?",
                "Acute onset entered, yet neither new nor acutely worse: does the onset lie back?"))
        {
            SettledBy = Neurology.OnsetTime,
        },
        new(
            "symptoms_of_no_compression",
            SpinalCanal.MesccSymptomatic & !SpinalCanal.MesccPresent,
            new(
                "Symptomatische Kompression des Myelons eingetragen, aber keine Kompression.",
                "Symptomatic compression of the cord entered, yet no compression.")),
        new(
            "bedridden_yet_walks_with_aid",
            GeneralCondition.EcogPerformanceStatus.AtLeast(4) & Neurology.WalkingAbility.Is(Walking.WithAid),
            new("ECOG 4 oder 5, aber geht mit Hilfe.", "ECOG 4 or 5, yet walks with aid.")),
        new(
            "fully_active_yet_does_not_walk",
            (GeneralCondition.EcogPerformanceStatus.AtMost(1) | GeneralCondition.KarnofskyIndex.AtLeast(80))
            & Neurology.WalkingAbility.IsAnyOf(Walking.NotForNeurologicalReason, Walking.NotForOtherReason),
            new("Kaum eingeschränkt nach ECOG oder Karnofsky, aber geht nicht.", "Hardly restricted by ECOG or Karnofsky, yet does not walk.")),
        new(
            "chronic_with_recent_onset",
            Neurology.Onset.Is(DeficitOnset.Chronic) & Neurology.DeficitDurationInHours.Below(168),
            new("Chronisch, aber seit weniger als sieben Tagen.", "Chronic, yet for less than seven days.")),
        new(
            "no_pain_in_a_painful_metastasis",
            Pain.PainfulBoneMetastasis & Pain.IntensityOnNumericRatingScale.AtMost(0),
            new("Schmerzhafte Metastase mit Schmerzstärke 0: unter Analgetika?", "Painful metastasis with a pain intensity of 0: on analgesics?")),
        new(
            "mri_despite_contraindication",
            Imaging.MriContraindicated & Imaging.LatestMriDate.HasValue,
            new("MRT als kontraindiziert eingetragen, und ein MRT liegt vor.", "MRI entered as contraindicated, and there is an MRI.")),
        new(
            "karnofsky_and_ecog_one_class_apart",
            ApartByOne,
            new("Karnofsky-Index und ECOG liegen eine Klasse auseinander.", "Karnofsky index and ECOG lie one class apart.")),
        new(
            "surgery_planned_against_the_wish_or_the_condition",
            Surgery.Planned & (!Surgery.WantedByPatient | !GeneralCondition.PermitsSurgery),
            new(
                "Operation geplant, aber nicht gewünscht oder vom Gesamtzustand nicht erlaubt.",
                "Surgery planned, yet not wanted or not permitted by the general condition.")),
        new(
            "developed_for_longer_than_it_lasts",
            Neurology.MotorDeficitDevelopmentInDays.AtLeast(2) & Neurology.DeficitDurationInHours.Below(24),
            new(
                "Entwicklung der motorischen Defizite über Tage, aber Beginn vor weniger als 24 Stunden: welcher Beginn ist gemeint?",
                "Motor deficits that developed over days, yet an onset less than 24 hours ago: which onset is meant?")),
        new(
            "surgery_planned_and_past",
            Surgery.Planned.WhereRecorded & Surgery.OperationTime.HasPassed,
            new("Operation als geplant eingetragen, ihr Zeitpunkt ist vorbei.", "Surgery entered as planned, and its time has passed."))
        {
            SettledBy = Surgery.Performed,
        },
    ];

    private static Condition ApartByOne => new Any([.. Enumerable.Range(0, 6).Select(ecog => Ecog(ecog) & !Karnofsky(ecog) & Between(ecog))]);

    private static Condition Ecog(int ecog) => GeneralCondition.EcogPerformanceStatus.Is(ecog);

    private static Condition Karnofsky(int ecog) => ecog == 5
        ? GeneralCondition.KarnofskyIndex.AtMost(0)
        : GeneralCondition.KarnofskyIndex.AtLeast(90 - (20 * ecog)) & GeneralCondition.KarnofskyIndex.AtMost(100 - (20 * ecog));

    private static Condition Between(int ecog) =>
        GeneralCondition.KarnofskyIndex.AtLeast(ecog >= 4 ? 0 : 70 - (20 * ecog)) & GeneralCondition.KarnofskyIndex.AtMost(Math.Min(100, 120 - (20 * ecog)));
}
