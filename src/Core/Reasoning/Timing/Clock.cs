using Myelon.Core.Forms;
using Myelon.Core.Logic;
using NodaTime;

namespace Myelon.Core.Reasoning;

/// <summary>How a clock, a counter or a check stands.</summary>
public enum ClockState
{
    /// <summary>Whether it concerns the lesion is not known.</summary>
    Open,

    /// <summary>The text names no time for this situation.</summary>
    NotDefined,

    /// <summary>The start is not known.</summary>
    StartUnknown,

    /// <summary>The start lies ahead.</summary>
    NotStarted,

    /// <summary>It runs, and there is time left.</summary>
    Running,

    /// <summary>A start known by its day only leaves open whether there is time left.</summary>
    PossiblyPassed,

    /// <summary>The time has passed.</summary>
    Passed,

    /// <summary>It was done in time.</summary>
    Kept,

    /// <summary>It was done too late.</summary>
    Missed,

    /// <summary>It is planned in time.</summary>
    PlannedInTime,

    /// <summary>It is planned too late.</summary>
    PlannedTooLate,

    /// <summary>It was done or planned, and times known by their day leave open whether in time.</summary>
    CannotBeTold,

    /// <summary>It was done, at a time that nobody entered.</summary>
    StopUnknown,

    /// <summary>The counter lies in a named stretch.</summary>
    InSpan,

    /// <summary>The counter lies in none of the stretches.</summary>
    OutsideSpans,

    /// <summary>The number is missing.</summary>
    CountUnknown,

    /// <summary>The check holds.</summary>
    Holds,

    /// <summary>The check does not hold.</summary>
    Fails,

    /// <summary>Something to know.</summary>
    Shown,
}

/// <summary>How one timing rule stands for a lesion at the time of the case.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="State">How it stands.</param>
public sealed record Clock(TimingRule Rule, ClockState State)
{
    /// <summary>The start, as entered: a moment, or a whole day.</summary>
    public Value Start { get; init; }

    /// <summary>The start in civil time; null where it is a whole day.</summary>
    public OffsetDateTime? StartsAt { get; init; }

    /// <summary>The earliest due time, in civil time; null without a start.</summary>
    public OffsetDateTime? DueEarliest { get; init; }

    /// <summary>The latest due time; the same where the start is a moment.</summary>
    public OffsetDateTime? DueLatest { get; init; }

    /// <summary>The minutes left, at least; negative once passed. Rounded down, so that it never shows more time than there is.</summary>
    public long? RemainingMinutesAtLeast { get; init; }

    /// <summary>The minutes left, at most.</summary>
    public long? RemainingMinutesAtMost { get; init; }

    /// <summary>Whether civil clocks are changed between start and due time: hours are counted as they pass.</summary>
    public bool ClocksChange { get; init; }

    /// <summary>Whether the thing that stops the clock lies before its start, and so does not stop it.</summary>
    public bool StopBeforeStart { get; init; }

    /// <summary>The stretches that are possible for a counter.</summary>
    public IReadOnlyList<DaySpan> Spans { get; init; } = [];

    /// <summary>The counted days, or the checked number, or the hours since a moment; null if unknown.</summary>
    public NumberRange? Count { get; init; }

    /// <summary>The facts that would settle it; those that were entered too coarsely first.</summary>
    public IReadOnlyList<Fact> Needs { get; init; } = [];

    /// <summary>What is missing, with its rank.</summary>
    public IReadOnlyList<Need> Ranked { get; init; } = [];

    /// <summary>Whether it runs or would run, and something that decides it is not known.</summary>
    internal bool IsAsking =>
        State is ClockState.Open or ClockState.StartUnknown or ClockState.PossiblyPassed or ClockState.CannotBeTold or ClockState.StopUnknown
            or ClockState.CountUnknown;
}

/// <summary>How one limit stands for a lesion.</summary>
/// <param name="Limit">The limit.</param>
/// <param name="Applies">Whether it concerns the lesion: Yes or Unknown.</param>
/// <param name="Holds">Whether it is kept; null where it is shown, not checked.</param>
/// <param name="Needs">The facts that would settle it.</param>
public sealed record LimitReading(Limit Limit, Truth Applies, Truth? Holds, IReadOnlyList<Fact> Needs)
{
    internal bool IsAsking => Applies.IsUnknown || Holds is { IsUnknown: true };
}

/// <summary>Codes of states.</summary>
public static class ClockStates
{
    /// <summary>The stable code.</summary>
    public static string Code(this ClockState state) => state switch
    {
        ClockState.Open => "open",
        ClockState.NotDefined => "not_defined",
        ClockState.StartUnknown => "start_unknown",
        ClockState.NotStarted => "not_started",
        ClockState.Running => "running",
        ClockState.PossiblyPassed => "possibly_passed",
        ClockState.Passed => "passed",
        ClockState.Kept => "kept",
        ClockState.Missed => "missed",
        ClockState.PlannedInTime => "planned_in_time",
        ClockState.PlannedTooLate => "planned_too_late",
        ClockState.CannotBeTold => "cannot_be_told",
        ClockState.StopUnknown => "stop_unknown",
        ClockState.InSpan => "in_span",
        ClockState.OutsideSpans => "outside_spans",
        ClockState.CountUnknown => "count_unknown",
        ClockState.Holds => "holds",
        ClockState.Fails => "fails",
        _ => "shown",
    };

    /// <summary>The words for a reader.</summary>
    public static Text Word(this ClockState state) => state switch
    {
        ClockState.Open => new("offen, ob sie gilt", "open whether it applies"),
        ClockState.NotDefined => new("keine Frist angegeben", "no time printed"),
        ClockState.StartUnknown => new("Beginn unbekannt", "start unknown"),
        ClockState.NotStarted => new("noch nicht begonnen", "not yet started"),
        ClockState.Running => new("läuft", "running"),
        ClockState.PossiblyPassed => new("möglicherweise abgelaufen", "possibly passed"),
        ClockState.Passed => new("abgelaufen", "passed"),
        ClockState.Kept => new("eingehalten", "kept"),
        ClockState.Missed => new("überschritten", "missed"),
        ClockState.PlannedInTime => new("rechtzeitig geplant", "planned in time"),
        ClockState.PlannedTooLate => new("zu spät geplant", "planned too late"),
        ClockState.CannotBeTold => new("ohne Uhrzeit nicht zu entscheiden", "cannot be told without the time of day"),
        ClockState.StopUnknown => new("erfolgt, Zeitpunkt unbekannt", "done, time unknown"),
        ClockState.InSpan => new("im Zeitraum", "within the period"),
        ClockState.OutsideSpans => new("außerhalb der Zeiträume", "outside the periods"),
        ClockState.CountUnknown => new("Angabe fehlt", "number missing"),
        ClockState.Holds => new("erfüllt", "holds"),
        ClockState.Fails => new("nicht erfüllt", "does not hold"),
        _ => new("zur Kenntnis", "for information"),
    };
}
