using Myelon.Core.Logic;

namespace Myelon.Medicine.Vocabulary;

/// <summary>Radiotherapy, planned and done.</summary>
public static class Radiotherapy
{
    /// <summary>Days since radiotherapy, 0 to 3650 d.</summary>
    public static NumberFact DaysSinceStart { get; } = new("days_since_rt_start")
    {
        Label = new("Tage seit Bestrahlung", "Days since radiotherapy"),
        Subject = new("die Zeit seit Bestrahlungsbeginn", "the time since the start of radiotherapy"),
        IsInteger = true,
        Unit = "d",
        Plausible = new(0, 3650),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
    };

    /// <summary>Radiotherapy planned.</summary>
    public static BooleanFact Planned { get; } = new("radiotherapy_planned")
    {
        Label = new("Strahlentherapie geplant", "Radiotherapy planned"),
        WhenYes = new("es ist eine Strahlentherapie geplant", "radiotherapy is planned"),
        WhenNo = new("es ist keine Strahlentherapie geplant", "no radiotherapy is planned"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Sequence of radiotherapy.</summary>
    public static ChoiceFact<RadiotherapySequence> Sequence { get; } = new(
        "radiotherapy_sequence",
        (RadiotherapySequence.Sole, "sole", "alleinig", "sole"),
        (RadiotherapySequence.Postoperative, "postoperative", "postoperativ", "postoperative"),
        (RadiotherapySequence.Preoperative, "preoperative", "präoperativ", "preoperative"),
        (RadiotherapySequence.Intraoperative, "intraoperative", "intraoperativ", "intraoperative"),
        (RadiotherapySequence.AfterAblation, "after_ablation", "nach Ablation", "after ablation"))
    {
        Label = new("Stellung der Strahlentherapie", "Sequence of radiotherapy"),
        Subject = new("die Stellung der Strahlentherapie", "the sequence of radiotherapy"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
    };

    /// <summary>Radiotherapy technique.</summary>
    public static ChoiceFact<RadiotherapyTechnique> Technique { get; } = new(
        "radiotherapy_technique",
        (RadiotherapyTechnique.Conventional, "conventional", "konventionell", "conventional"),
        (RadiotherapyTechnique.Sbrt, "sbrt", "SBRT (stereotaktisch)", "SBRT (stereotactic)"),
        (RadiotherapyTechnique.Iort, "iort", "IORT (intraoperativ)", "IORT (intraoperative)"))
    {
        Label = new("Bestrahlungstechnik", "Radiotherapy technique"),
        Subject = new("die Bestrahlungstechnik", "the radiotherapy technique"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
    };

    /// <summary>Spinal radiotherapy done.</summary>
    public static BooleanFact SpineIrradiated { get; } = new("radiotherapy_spine_done")
    {
        Label = new("Strahlentherapie der Wirbelsäule erfolgt", "Spinal radiotherapy done"),
        WhenYes = new("die Wirbelsäule ist bestrahlt worden", "radiotherapy to the spine has been given"),
        WhenNo = new("die Wirbelsäule ist nicht bestrahlt worden", "radiotherapy to the spine has not been given"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Already irradiated for the present finding.</summary>
    public static BooleanFact GivenForPresentFinding { get; } = new("radiotherapy_given_for_present_finding")
    {
        Label = new("Wegen des jetzigen Befunds schon bestrahlt", "Already irradiated for the present finding"),
        WhenYes = new("wegen des jetzigen Befunds ist schon bestrahlt worden", "radiotherapy for the present finding has already been given"),
        WhenNo = new("wegen des jetzigen Befunds ist noch nicht bestrahlt worden", "radiotherapy for the present finding has not yet been given"),
        Note = new(
            "Eine frühere Serie an derselben Stelle kann einem früheren Befund gegolten haben.",
            "An earlier course to the same place may have been for an earlier finding."),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.History,
    };

    /// <summary>Planned total dose, 1 to 80 Gy.</summary>
    public static NumberFact PlannedTotalDoseInGray { get; } = new("planned_rt_dose_gy")
    {
        Label = new("Geplante Gesamtdosis", "Planned total dose"),
        Subject = new("die geplante Gesamtdosis", "the planned total dose"),
        Unit = "Gy",
        Plausible = new(1, 80),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
    };

    /// <summary>Planned fractions, 1 to 40.</summary>
    public static NumberFact PlannedFractions { get; } = new("planned_rt_fractions")
    {
        Label = new("Geplante Fraktionen", "Planned fractions"),
        Subject = new("die Anzahl geplanter Fraktionen", "the number of planned fractions"),
        IsInteger = true,
        Plausible = new(1, 40),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
    };

    /// <summary>SBRT: maximum thecal sac dose, 0 to 60 Gy.</summary>
    public static NumberFact PlannedSbrtThecalSacMaximumInGray { get; } = new("planned_sbrt_thecal_sac_dmax_gy")
    {
        Label = new("SBRT: Maximaldosis am Duralsack", "SBRT: maximum thecal sac dose"),
        Subject = new("die geplante SBRT-Maximaldosis am Duralsack", "the planned SBRT maximum dose to the thecal sac"),
        Unit = "Gy",
        Plausible = new(0, 60),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
    };

    /// <summary>Prior radiotherapy to the region.</summary>
    public static BooleanFact PreviousInSameRegion { get; } = new("prior_rt_same_region")
    {
        Label = new("Vorbestrahlung derselben Region", "Prior radiotherapy to the region"),
        WhenYes = new("dieselbe Region ist vorbestrahlt", "the same region has been irradiated before"),
        WhenNo = new("dieselbe Region ist nicht vorbestrahlt", "the same region has not been irradiated before"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.History,
    };

    /// <summary>Interval since last course, 0 to 600 mo.</summary>
    public static NumberFact MonthsSinceLastCourse { get; } = new("prior_rt_interval_months")
    {
        Label = new("Abstand zur letzten Serie", "Interval since last course"),
        Subject = new("der Abstand zur letzten Bestrahlungsserie", "the interval since the last course of radiotherapy"),
        IsInteger = true,
        Unit = "mo",
        Plausible = new(0, 600),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.History,
        IsDerived = true,
    };

    /// <summary>Cumulative BED (alpha/beta 2), 0 to 400 Gy2.</summary>
    public static NumberFact CumulativeBiologicallyEffectiveDoseInGray { get; } = new("cumulative_bed2_gy")
    {
        Label = new("Kumulative BED (alpha/beta 2)", "Cumulative BED (alpha/beta 2)"),
        Subject = new("die kumulative BED (α/β = 2 Gy)", "the cumulative BED (α/β = 2 Gy)"),
        Unit = "Gy2",
        Plausible = new(0, 400),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
        IsDerived = true,
    };

    /// <summary>Cumulative EQD2 (alpha/beta 2), 0 to 200 Gy.</summary>
    public static NumberFact CumulativeEquivalentDoseInTwoGrayFractions { get; } = new("cumulative_eqd2_gy")
    {
        Label = new("Kumulative EQD2 (alpha/beta 2)", "Cumulative EQD2 (alpha/beta 2)"),
        Subject = new("die kumulative EQD2 (α/β = 2 Gy)", "the cumulative EQD2 (α/β = 2 Gy)"),
        Unit = "Gy",
        Plausible = new(0, 200),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
        IsDerived = true,
    };

    /// <summary>The entered cumulative dose contains the planned course.</summary>
    public static BooleanFact CumulativeDoseIncludesPlan { get; } = new("cumulative_dose_includes_plan")
    {
        Label = new("Eingetragene kumulative Dosis enthält die geplante Serie", "Entered cumulative dose includes the planned course"),
        WhenYes = new("die eingetragene kumulative Dosis enthält die geplante Serie", "the entered cumulative dose includes the planned course"),
        WhenNo = new("die eingetragene kumulative Dosis enthält die geplante Serie nicht", "the entered cumulative dose does not include the planned course"),
        Note = new(
            "Nur für eine von Hand eingetragene Summe. Ohne Angabe gilt für die Grenzen der Dosis beides als möglich.",
            "For a sum that was entered by hand only. Without it the limits of the dose take either as possible."),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
    };

    /// <summary>Cord tolerance exhausted.</summary>
    public static BooleanFact CordToleranceExhausted { get; } = new("cord_tolerance_exhausted")
    {
        Label = new("Myelontoleranz ausgeschöpft", "Cord tolerance exhausted"),
        WhenYes = new("die Strahlentoleranz des Myelons ist ausgeschöpft", "the radiation tolerance of the cord is exhausted"),
        WhenNo = new("die Strahlentoleranz des Myelons ist nicht ausgeschöpft", "the radiation tolerance of the cord is not exhausted"),
        JudgedBy = new("Strahlentherapie", "radiation oncology"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Decision,
    };

    /// <summary>Organ-at-risk tolerances respected.</summary>
    public static BooleanFact OrganAtRiskTolerancesRespected { get; } = new("oar_tolerance_respected")
    {
        Label = new("Toleranzdosen der Risikoorgane eingehalten", "Organ-at-risk tolerances respected"),
        WhenYes = new("die Toleranzdosen der Risikoorgane sind eingehalten", "the tolerance doses of the organs at risk are respected"),
        WhenNo = new("die Toleranzdosen der Risikoorgane sind nicht eingehalten", "the tolerance doses of the organs at risk are not respected"),
        JudgedBy = new("Strahlentherapie oder Medizinphysik", "radiation oncology or medical physics"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Decision,
    };

    /// <summary>Re-irradiation impossible because of organs at risk.</summary>
    public static BooleanFact ReirradiationPrecludedByOrgansAtRisk { get; } = new("reirradiation_not_possible_oar")
    {
        Label = new("Re-Bestrahlung wegen Risikoorganen nicht möglich", "Re-irradiation impossible because of organs at risk"),
        WhenYes = new("die Risikoorgane schließen eine Re-Bestrahlung aus", "the organs at risk rule out re-irradiation"),
        WhenNo = new("die Risikoorgane schließen eine Re-Bestrahlung nicht aus", "the organs at risk do not rule out re-irradiation"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Decision,
    };

    /// <summary>Suitable for SBRT.</summary>
    public static BooleanFact SuitableForSbrt { get; } = new("sbrt_suitable")
    {
        Label = new("Für SBRT geeignet", "Suitable for SBRT"),
        WhenYes = new("die Eignung für eine SBRT ist gegeben", "SBRT is suitable"),
        WhenNo = new("die Eignung für eine SBRT ist nicht gegeben", "SBRT is not suitable"),
        Note = new(
            "Welche Betroffenen ausgewählt oder geeignet sind, definieren die Empfehlungen 51, 52 und 84 nicht.",
            "Recommendations 51, 52 and 84 do not define which patients are selected or suitable."),
        JudgedBy = new("Strahlentherapie", "radiation oncology"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Decision,
    };

    /// <summary>Bone-seeking radiopharmaceutical planned.</summary>
    public static BooleanFact BoneSeekingRadiopharmaceuticalPlanned { get; } = new("radiopharmaceutical_planned")
    {
        Label = new("Knochenaffines Radiopharmakon geplant", "Bone-seeking radiopharmaceutical planned"),
        WhenYes = new("es ist ein knochenaffines Radiopharmakon geplant", "a bone-seeking radiopharmaceutical is planned"),
        WhenNo = new("es ist kein knochenaffines Radiopharmakon geplant", "no bone-seeking radiopharmaceutical is planned"),
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Indication for surgery and RT checked.</summary>
    public static BooleanFact SurgeryAndRadiotherapyIndicationChecked { get; } = new("surgery_and_rt_indication_checked")
    {
        Label = new("OP- und RT-Indikation geprüft", "Indication for surgery and RT checked"),
        WhenYes = new("die Indikation zu Operation und Strahlentherapie ist geprüft", "the indication for surgery and radiotherapy has been checked"),
        WhenNo = new("die Indikation zu Operation und Strahlentherapie ist nicht geprüft", "the indication for surgery and radiotherapy has not been checked"),
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Planned radiotherapy is not conventional.</summary>
    public static BooleanFact NotConventional { get; } = new("radiotherapy_not_conventional")
    {
        Label = new("Bestrahlung nicht konventionell geplant", "Planned radiotherapy is not conventional"),
        WhenYes = new("für die Bestrahlung ist SBRT oder IORT vorgesehen", "SBRT or IORT is the intended technique"),
        WhenNo = new("für die Bestrahlung ist weder SBRT noch IORT vorgesehen", "neither SBRT nor IORT is the intended technique"),
        Note = new(
            "Ergibt sich aus der Bestrahlungstechnik SBRT oder IORT.",
            "Follows from SBRT or IORT as the radiotherapy technique."),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
        IsDerived = true,
    };

    /// <summary>Planned radiotherapy is not the sole local treatment.</summary>
    public static BooleanFact NotSole { get; } = new("radiotherapy_not_sole")
    {
        Label = new("Bestrahlung nicht als alleinige geplant", "Planned radiotherapy is not the sole local treatment"),
        WhenYes = new(
            "die Bestrahlung ist in Verbindung mit Operation oder Ablation vorgesehen",
            "radiotherapy is intended in combination with surgery or ablation"),
        WhenNo = new(
            "die Bestrahlung ist nicht in Verbindung mit Operation oder Ablation vorgesehen",
            "radiotherapy is not intended in combination with surgery or ablation"),
        Note = new(
            "Ergibt sich aus der Stellung der Strahlentherapie: postoperativ, präoperativ, intraoperativ oder nach Ablation.",
            "Follows from the sequence of radiotherapy: postoperative, preoperative, intraoperative or after ablation."),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
        IsDerived = true,
    };
}
