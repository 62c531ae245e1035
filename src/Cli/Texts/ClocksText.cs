using System.Globalization;
using Myelon.Core;
using Myelon.Core.Evaluation;
using Myelon.Core.Evidence;
using Myelon.Core.Facts;
using Myelon.Core.Timing;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Cli.Texts;

/// <summary>The clocks and limits of a lesion as lines of text, for the answer of <c>evaluate</c>.</summary>
internal static class ClocksText
{
    private static readonly OffsetDateTimePattern Time = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd HH':'mm o<+HH:mm>");

    /// <summary>The lines; none where no time and no limit concerns the lesion.</summary>
    public static IReadOnlyList<string> Lines(LesionEvaluation lesion, Language language)
    {
        var german = language == Language.German;
        var lines = new List<string>();
        var known = lesion.Clocks.Where(c => c.State != ClockState.Open).ToList();
        var open = lesion.Clocks.Where(c => c.State == ClockState.Open).ToList();
        if (known.Count > 0)
        {
            lines.Add(german ? "Fristen und Zeiten" : "Times");
            lines.AddRange(known.SelectMany(c => Of(c, lesion.Findings.AsOf.Offset, language)));
        }

        if (open.Count > 0)
        {
            var rules = string.Join(", ", open.Select(c => $"{c.Rule.Id} ({c.Rule.Title.In(language)})"));
            lines.AddRange(Paragraph.Lines((german ? "Offen, ob diese Fristen gelten: " : "Open whether these times apply: ") + rules));
        }

        if (lesion.Limits.Count > 0)
        {
            lines.Add(german ? "Grenzen" : "Limits");
            lines.AddRange(lesion.Limits.SelectMany(l => Of(l, language)));
        }

        return lines;
    }

    /// <summary>The clocks that have started or are counted, and the limits that are decided: what a short answer shows.</summary>
    public static IReadOnlyList<string> Running(LesionEvaluation lesion, Language language) =>
    [
        .. lesion.Clocks
            .Where(c => c.State is not (ClockState.Open or ClockState.NotDefined or ClockState.StartUnknown))
            .SelectMany(c => Of(c, lesion.Findings.AsOf.Offset, language)),
        .. lesion.Limits.Where(l => l.Holds is { IsUnknown: false }).SelectMany(l => Of(l, language)),
    ];

    private static IEnumerable<string> Of(Clock clock, Offset offset, Language language)
    {
        var german = language == Language.German;
        var rule = clock.Rule;
        foreach (var line in Paragraph.Lines($"{rule.Id} {rule.Title.In(language)} ({rule.Printed.In(language)}, §{string.Join(", ", rule.Sections)}): {State(clock, language)}", 2, hanging: 3))
        {
            yield return line;
        }

        var details = rule is Deadline deadline && clock.DueEarliest is not null ? Detail(clock, deadline, offset, language) : Needs(clock.Needs, language);
        foreach (var line in details.Length > 0 ? Paragraph.Lines(details, 5, hanging: 0) : [])
        {
            yield return line;
        }

        foreach (var line in Remarks(clock).SelectMany(r => Paragraph.Lines(r.In(language), 5, hanging: 0)))
        {
            yield return line;
        }
    }

    private static IEnumerable<Text> Remarks(Clock clock)
    {
        if (clock.ClocksChange)
        {
            yield return new("Dazwischen wird die Uhr umgestellt; gezählt sind vergangene Stunden.", "The clocks change in between; hours are counted as they pass.");
        }

        if (clock.StopBeforeStart)
        {
            yield return new("Die eingetragene Operation liegt vor dem Beginn und beendet die Frist nicht.", "The entered surgery lies before the start and does not end the time.");
        }

        if (clock.Rule is Deadline { StartIsPrinted: false } && clock.State is not ClockState.NotDefined)
        {
            foreach (var note in clock.Rule.Notes)
            {
                yield return note;
            }
        }
    }

    private static string Detail(Clock clock, Deadline rule, Offset offset, Language language)
    {
        var german = language == Language.German;
        var start = clock.StartsAt is { } at
            ? Time.Format(at)
            : LocalDatePattern.Iso.Format(Instant.FromUnixTimeTicks(clock.Start.Earliest).WithOffset(offset).Date) + (german ? " (ohne Uhrzeit)" : " (no time of day)");
        var origin = rule.StartIsPrinted ? "" : german ? " (angenommen)" : " (assumed)";
        var due = clock.DueEarliest == clock.DueLatest
            ? Time.Format(clock.DueEarliest!.Value)
            : $"{Time.Format(clock.DueEarliest!.Value)} {(german ? "bis" : "to")} {Time.Format(clock.DueLatest!.Value)}";
        var left = clock.State is ClockState.Running or ClockState.Passed or ClockState.PossiblyPassed or ClockState.NotStarted or ClockState.PlannedInTime or ClockState.PlannedTooLate or ClockState.StopUnknown or ClockState.CannotBeTold
            ? "; " + (clock.RemainingMinutesAtLeast == clock.RemainingMinutesAtMost
                ? Left(clock.RemainingMinutesAtLeast!.Value, language)
                : $"{Left(clock.RemainingMinutesAtLeast!.Value, language)} {(german ? "bis" : "to")} {Left(clock.RemainingMinutesAtMost!.Value, language)}")
            : "";
        var needs = Needs(clock.Needs, language);
        return (german ? $"Beginn {start}{origin}; fällig {due}{left}" : $"start {start}{origin}; due {due}{left}") + (needs.Length > 0 ? ". " + needs : "");
    }

    private static string State(Clock clock, Language language)
    {
        var german = language == Language.German;
        var spans = clock.Spans.Count > 0 ? " " + string.Join(german ? " oder " : " or ", clock.Spans.Select(s => s.Label.In(language))) : "";
        var count = clock.Count is { } number ? $" ({(clock.Rule is Reminder ? Passed(number, language) : Numbers.In(number, language))})" : "";
        return clock.State.Word().In(language) + spans + count;
    }

    /// <summary>Hours that have passed; from four days on in whole days.</summary>
    private static string Passed(NumberRange hours, Language language)
    {
        var german = language == Language.German;
        return hours.Low >= 96
            ? Numbers.In(new NumberRange(Math.Floor(hours.Low / 24), Math.Floor(hours.High / 24)), language) + (german ? " Tage vergangen" : " days passed")
            : Numbers.In(hours, language) + (hours is { IsPoint: true, Low: 1 } ? german ? " Stunde vergangen" : " hour passed" : german ? " Stunden vergangen" : " hours passed");
    }

    private static string Left(long minutes, Language language)
    {
        var (hours, rest) = Math.DivRem(Math.Abs(minutes), 60);
        var time = string.Create(CultureInfo.InvariantCulture, $"{hours} h {rest:00} min");
        return (minutes < 0, language) switch
        {
            (true, Language.German) => "seit " + time + " überschritten",
            (true, _) => "passed by " + time,
            (_, Language.German) => "noch " + time,
            _ => time + " left",
        };
    }

    private static IEnumerable<string> Of(LimitReading reading, Language language)
    {
        var german = language == Language.German;
        var limit = reading.Limit;
        var state = reading.Holds switch
        {
            null => german ? "zur Kenntnis" : "to know",
            { IsYes: true } => limit.WhenHolds.In(language),
            { IsNo: true } => limit.WhenNot.In(language),
            _ => german ? "Angabe fehlt" : "number missing",
        };
        var applies = reading.Applies.IsUnknown ? (german ? " (offen, ob sie gilt)" : " (open whether it applies)") : "";
        var needs = Needs(reading.Needs, language);
        return Paragraph.Lines(
            $"{limit.Id} {limit.Title.In(language)} ({limit.Printed.In(language)}, §{string.Join(", ", limit.Sections)}): {state}{applies}{(needs.Length > 0 ? ". " + needs : "")}", 2, hanging: 3);
    }

    private static string Needs(IReadOnlyList<Fact> needs, Language language) => needs.Count == 0
        ? ""
        : (language == Language.German ? "Es fehlt: " : "Missing: ") + string.Join(", ", needs.Select(f => f.Label.In(language)));
}
