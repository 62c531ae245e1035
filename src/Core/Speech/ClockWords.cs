using System.Globalization;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;

namespace Myelon.Core.Speech;

/// <summary>Clocks and limits in words.</summary>
public static class ClockWords
{
    /// <summary>The clocks that have started or are counted: what a short answer shows.</summary>
    public static IEnumerable<Clock> Running(LesionEvaluation lesion) =>
        lesion.Clocks.Where(c => c.State is not (ClockState.Open or ClockState.NotDefined or ClockState.StartUnknown));

    /// <summary>The limits that are decided: what a short answer shows.</summary>
    public static IEnumerable<LimitReading> Decided(LesionEvaluation lesion) => lesion.Limits.Where(l => l.Holds is { IsUnknown: false });

    /// <summary>The title, the time as it is printed, and where.</summary>
    public static string Title(TimingRule rule, Language language) =>
        $"{rule.Title.In(language)} ({rule.Printed.In(language)}, §{string.Join(", ", rule.Sections)})";

    /// <summary>The title, the limit as it is printed, and where.</summary>
    public static string Title(Limit limit, Language language) =>
        $"{limit.Title.In(language)} ({limit.Printed.In(language)}, §{string.Join(", ", limit.Sections)})";

    /// <summary>How a clock stands.</summary>
    public static string State(Clock clock, Language language)
    {
        var spans = clock.Spans.Count > 0 ? " " + string.Join(language.Say(" oder ", " or "), clock.Spans.Select(s => s.Label.In(language))) : "";
        if (clock is { Rule: DayCounter, Spans.Count: > 0, Count: { } day })
        {
            return $"{language.Say("Tag", "day")} {Numbers.In(day, language)},{spans}";
        }

        var count = clock.Count is { } number ? $" ({(clock.Rule is Reminder ? Passed(number, language) : Numbers.In(number, language))})" : "";
        return clock.State.Word().In(language) + spans + count;
    }

    /// <summary>How a limit stands.</summary>
    public static string State(LimitReading reading, Language language)
    {
        var state = reading.Holds switch
        {
            null => language.Say("zur Kenntnis", "for information"),
            { IsYes: true } => reading.Limit.WhenHolds.In(language),
            { IsNo: true } => reading.Limit.WhenNot.In(language),
            _ => language.Say("Angabe fehlt", "number missing"),
        };
        return state + (reading.Applies.IsUnknown ? language.Say(" (offen, ob sie gilt)", " (open whether it applies)") : "");
    }

    /// <summary>Whether time is left or lost at the time of the case.</summary>
    public static bool HasTimeLeft(Clock clock) => clock.DueEarliest is not null
        && clock.State is ClockState.Running or ClockState.Passed or ClockState.PossiblyPassed or ClockState.NotStarted or ClockState.PlannedInTime
            or ClockState.PlannedTooLate or ClockState.StopUnknown or ClockState.CannotBeTold;

    /// <summary>The time that is left or lost, as a range where the start is known by its day only.</summary>
    public static string Left(Clock clock, Language language) => clock.RemainingMinutesAtLeast == clock.RemainingMinutesAtMost
        ? Left(clock.RemainingMinutesAtLeast!.Value, language)
        : Left(clock.RemainingMinutesAtLeast!.Value, language)
            + language.Say(" bis ", " to ")
            + Left(clock.RemainingMinutesAtMost!.Value, language);

    /// <summary>What must be said beside a clock.</summary>
    public static IEnumerable<Text> Remarks(Clock clock)
    {
        if (clock.ClocksChange)
        {
            yield return new(
                "Dazwischen liegt die Zeitumstellung; gezählt sind vergangene Stunden.",
                "The clocks change in between; hours are counted as they pass.");
        }

        if (clock.StopBeforeStart)
        {
            yield return new(
                "Die eingetragene Operation liegt vor dem Beginn und beendet die Frist nicht.",
                "The entered surgery lies before the start and does not end the time.");
        }

        if (clock.Rule is Deadline { StartIsPrinted: false } && clock.State is not ClockState.NotDefined)
        {
            foreach (var note in clock.Rule.Notes)
            {
                yield return note;
            }
        }
    }

    /// <summary>What is missing; empty where nothing is.</summary>
    public static string Needs(IReadOnlyList<Fact> needs, Language language) => needs.Count == 0
        ? ""
        : $"{AnswerWords.Missing.In(language)}: {string.Join(", ", needs.Select(f => f.Label.In(language)))}";

    /// <summary>Hours that have passed; from four days on in whole days.</summary>
    private static string Passed(NumberRange hours, Language language)
    {
        return hours.Low >= 96
            ? Numbers.In(new NumberRange(Math.Floor(hours.Low / 24), Math.Floor(hours.High / 24)), language) + language.Say(" Tage vergangen", " days passed")
            : Numbers.In(hours, language)
                + (hours is { IsPoint: true, Low: 1 }
                    ? language.Say(" Stunde vergangen", " hour passed")
                    : language.Say(" Stunden vergangen", " hours passed"));
    }

    private static string Left(long minutes, Language language)
    {
        var (hours, rest) = Math.DivRem(Math.Abs(minutes), 60);
        var time = string.Create(CultureInfo.InvariantCulture, $"{hours} h {rest:00} min");
        return minutes switch
        {
            0 => language.Say("jetzt", "now"),
            < 0 => language.Say($"seit {time} überschritten", $"passed by {time}"),
            _ => language.Say($"noch {time}", $"{time} left"),
        };
    }
}
