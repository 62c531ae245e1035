using Myelon.Core.Logic;

namespace Myelon.Medicine.Vocabulary;

/// <summary>The course of the neurological findings.</summary>
public static partial class Neurology
{
    /// <summary>Onset of deficit.</summary>
    public static ChoiceFact<DeficitOnset> Onset { get; } = new(
        "neuro_onset",
        (DeficitOnset.Acute, "acute", "akut", "acute"),
        (DeficitOnset.Subacute, "subacute", "subakut", "subacute"),
        (DeficitOnset.Chronic, "chronic", "chronisch", "chronic"))
    {
        Label = new("Beginn des Defizits", "Onset of deficit"),
        Subject = new("der Beginn des neurologischen Defizits", "the onset of the neurological deficit"),
        Note = new(
            "Ist dies unbekannt, bleibt die Angabe offen.",
            "If this is unknown, leave it blank."),
        KnownBy = KnownBy.History,
    };

    /// <summary>Date and time of onset.</summary>
    public static MomentFact OnsetTime { get; } = new("neuro_onset_datetime")
    {
        Label = new("Zeitpunkt des Beginns", "Date and time of onset"),
        Subject = new("der Zeitpunkt des Defizitbeginns", "the date and time of deficit onset"),
        LiesInThePast = true,
        KnownBy = KnownBy.History,
    };

    /// <summary>Duration of deficit, 0 to 8760 h.</summary>
    public static NumberFact DeficitDurationInHours { get; } = new("neuro_deficit_duration_h")
    {
        Label = new("Dauer des Defizits", "Duration of deficit"),
        Subject = new("die Dauer des neurologischen Defizits", "the duration of the neurological deficit"),
        IsInteger = true,
        Unit = "h",
        Plausible = new(0, 8760),
        KnownBy = KnownBy.History,
    };

    /// <summary>Time over which motor deficits developed, 0 to 365 d.</summary>
    public static NumberFact MotorDeficitDevelopmentInDays { get; } = new("motor_deficit_development_days")
    {
        Label = new("Entwicklungszeit der motorischen Defizite", "Time over which motor deficits developed"),
        Subject = new("die Entwicklungszeit der motorischen Defizite", "the time over which the motor deficits developed"),
        IsInteger = true,
        Unit = "d",
        Plausible = new(0, 365),
        KnownBy = KnownBy.History,
    };

    /// <summary>Dynamics of deficit.</summary>
    public static ChoiceFact<DeficitProgression> DeficitDynamics { get; } = new(
        "neuro_progression",
        (DeficitProgression.RapidlyProgressive, "rapidly_progressive", "rasch progredient", "rapidly progressive"),
        (DeficitProgression.SlowlyProgressive, "slowly_progressive", "langsam progredient", "slowly progressive"),
        (DeficitProgression.Stable, "stable", "stabil", "stable"),
        (DeficitProgression.Improving, "improving", "rückläufig", "improving"))
    {
        Label = new("Dynamik des Defizits", "Dynamics of deficit"),
        Subject = new("die Dynamik des neurologischen Defizits", "the course of the neurological deficit"),
        Note = new(
            "Ist dies unbekannt, bleibt die Angabe offen.",
            "If this is unknown, leave it blank."),
        KnownBy = KnownBy.History,
    };

    /// <summary>New deficit or acute deterioration.</summary>
    public static BooleanFact NewOrWorseDeficit { get; } = new("neuro_new_or_worse")
    {
        Label = new("Neues Defizit oder akute Verschlechterung", "New deficit or acute deterioration"),
        WhenYes = new(
            "es ist ein neues neurologisches Defizit oder eine akute Verschlechterung aufgetreten",
            "a new neurological deficit or an acute deterioration has occurred"),
        WhenNo = new(
            "es ist weder ein neues neurologisches Defizit noch eine akute Verschlechterung aufgetreten",
            "neither a new neurological deficit nor an acute deterioration has occurred"),
        KnownBy = KnownBy.Bedside,
    };

    /// <summary>Deficit new or worse since surgery.</summary>
    public static BooleanFact DeficitSinceSurgery { get; } = new("deficit_since_surgery")
    {
        Label = new("Defizit seit der Operation neu oder schlechter", "Deficit new or worse since surgery"),
        WhenYes = new("das neurologische Defizit ist seit der Operation neu oder schlechter", "the neurological deficit is new or worse since surgery"),
        WhenNo = new(
            "das neurologische Defizit ist seit der Operation weder neu noch schlechter",
            "the neurological deficit is neither new nor worse since surgery"),
        Note = new(
            "Nach einer Operation beginnt eine neue Frist nur mit einem Defizit, das danach aufgetreten oder schlechter geworden ist.",
            "After an operation new hours begin only with a deficit that appeared or worsened afterwards."),
        KnownBy = KnownBy.Bedside,
    };
}
