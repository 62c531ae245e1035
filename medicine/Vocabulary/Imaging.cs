using Myelon.Core.Logic;

namespace Myelon.Medicine.Vocabulary;

/// <summary>Imaging done and findings that only imaging gives.</summary>
public static class Imaging
{
    /// <summary>Date of latest spinal MRI.</summary>
    public static MomentFact LatestMriDate { get; } = new("imaging_mri_date")
    {
        Label = new("Datum der letzten MRT der Wirbelsäule", "Date of latest spinal MRI"),
        Subject = new("die letzte MRT der Wirbelsäule", "the latest spinal MRI"),
        Note = new(
            "Der Tag genügt; die Uhrzeit zählt, wo Ausfälle am selben Tag begannen oder am selben Tag auch eine CT erfolgte.",
            "The day is enough; the time counts where deficits began on the same day, or where there was a CT on the same day too."),
        LiesInThePast = true,
        KnownBy = KnownBy.Plan,
    };

    /// <summary>Date of latest spinal CT.</summary>
    public static MomentFact LatestCtDate { get; } = new("imaging_ct_date")
    {
        Label = new("Datum der letzten CT der Wirbelsäule", "Date of latest spinal CT"),
        Subject = new("die letzte CT der Wirbelsäule", "the latest spinal CT"),
        Note = new(
            "Der Tag genügt; die Uhrzeit zählt, wo am selben Tag auch eine MRT erfolgte.",
            "The day is enough; the time counts where there was an MRI on the same day too."),
        LiesInThePast = true,
        KnownBy = KnownBy.Plan,
    };

    /// <summary>Current cross-sectional imaging available.</summary>
    public static BooleanFact CurrentCrossSectionalImagingAvailable { get; } = new("imaging_current")
    {
        Label = new("Aktuelle Schnittbildgebung liegt vor", "Current cross-sectional imaging available"),
        WhenYes = new("es liegt eine aktuelle Schnittbildgebung vor", "current cross-sectional imaging is available"),
        WhenNo = new("es liegt keine aktuelle Schnittbildgebung vor", "no current cross-sectional imaging is available"),
        Note = new(
            "Wie alt eine aktuelle Bildgebung sein darf, sagt die Leitlinie nicht.",
            "The guideline sets no age limit for current imaging."),
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Whole spine covered.</summary>
    public static BooleanFact WholeSpineCovered { get; } = new("whole_spine_covered")
    {
        Label = new("Gesamte Wirbelsäule abgebildet", "Whole spine covered"),
        WhenYes = new("die gesamte Wirbelsäule ist abgebildet", "the imaging covers the whole spine"),
        WhenNo = new("die Wirbelsäule ist nicht vollständig abgebildet", "the imaging does not cover the whole spine"),
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Absolute contraindication to MRI.</summary>
    public static BooleanFact MriContraindicated { get; } = new("mri_contraindicated")
    {
        Label = new("Absolute MRT-Kontraindikation", "Absolute contraindication to MRI"),
        WhenYes = new("es besteht eine absolute Kontraindikation gegen die MRT", "there is an absolute contraindication to MRI"),
        WhenNo = new("es besteht keine absolute Kontraindikation gegen die MRT", "there is no absolute contraindication to MRI"),
        KnownBy = KnownBy.History,
    };

    /// <summary>CT of the affected segment available.</summary>
    public static BooleanFact CtOfAffectedSegmentAvailable { get; } = new("ct_of_segment_done")
    {
        Label = new("CT des betroffenen Abschnitts vorhanden", "CT of the affected segment available"),
        WhenYes = new("eine CT des betroffenen Abschnitts ist vorhanden", "a CT of the affected segment is available"),
        WhenNo = new("eine CT des betroffenen Abschnitts ist nicht vorhanden", "no CT of the affected segment is available"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Proton density fat fraction of the lesion, 0 to 100 %.</summary>
    public static NumberFact ProtonDensityFatFractionInPercent { get; } = new("pdff_percent")
    {
        Label = new("Fettfraktion (PDFF) der Läsion", "Proton density fat fraction of the lesion"),
        Subject = new("die Fettfraktion (PDFF) der Läsion", "the proton density fat fraction of the lesion"),
        Unit = "%",
        Plausible = new(0, 100),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>Staging per organ guideline done.</summary>
    public static BooleanFact StagingDone { get; } = new("staging_done")
    {
        Label = new("Staging nach Organleitlinie erfolgt", "Staging per organ guideline done"),
        WhenYes = new("das Staging nach Organleitlinie ist erfolgt", "staging according to the organ-specific guideline has been done"),
        WhenNo = new("das Staging nach Organleitlinie ist nicht erfolgt", "staging according to the organ-specific guideline has not been done"),
        KnownBy = KnownBy.Plan,
        Policy = UnknownPolicy.FalseUntilEntered,
    };

    /// <summary>Increased tracer uptake on bone scan.</summary>
    public static BooleanFact IncreasedTracerUptakeOnBoneScan { get; } = new("tracer_uptake_bone_scan")
    {
        Label = new("Tracermehranreicherung in der Skelettszintigrafie", "Increased tracer uptake on bone scan"),
        WhenYes = new("die Skelettszintigrafie zeigt eine Tracermehranreicherung", "the bone scan shows increased tracer uptake"),
        WhenNo = new("die Skelettszintigrafie zeigt keine Tracermehranreicherung", "the bone scan shows no increased tracer uptake"),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Imaging,
    };

    /// <summary>Standing radiograph safe and tolerable.</summary>
    public static BooleanFact StandingRadiographTolerable { get; } = new("standing_xray_tolerable")
    {
        Label = new("Röntgen im Stehen zumutbar und ungefährlich", "Standing radiograph safe and tolerable"),
        WhenYes = new("eine Röntgenaufnahme im Stehen ist zumutbar und ungefährlich", "a standing radiograph is safe and tolerable"),
        WhenNo = new("eine Röntgenaufnahme im Stehen ist unzumutbar oder gefährlich", "a standing radiograph is unsafe or not tolerable"),
        Note = new(
            "Als Sicherheitsfrage ergänzt; Empfehlung 11 selbst enthält keine solche Bedingung.",
            "Added as a safety question; recommendation 11 itself has no such condition."),
        Scope = FactScope.Lesion,
        KnownBy = KnownBy.Bedside,
    };
}
