using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using NodaTime;

namespace Myelon.Desk.Texts;

/// <summary>The clocks and limits of a lesion as lines of text, for the answer of <c>evaluate</c>.</summary>
public static class ClocksText
{
    /// <summary>The lines; none where no time and no limit concerns the lesion.</summary>
    public static IReadOnlyList<string> Lines(LesionEvaluation lesion, Language language)
    {
        var lines = new List<string>();
        var known = lesion.Clocks.Where(c => c.State != ClockState.Open).ToList();
        var open = lesion.Clocks.Where(c => c.State == ClockState.Open).ToList();
        if (known.Count > 0)
        {
            lines.Add(language.Say("Fristen und Zeiten", "Times"));
            lines.AddRange(known.SelectMany(c => Of(c, lesion.Findings.AsOf.Offset, language)));
        }

        if (open.Count > 0)
        {
            var rules = string.Join(", ", open.Select(c => c.Rule.Title.In(language)));
            lines.AddRange(Paragraph.Lines(language.Say("Offen, ob diese Fristen gelten: ", "Open whether these times apply: ") + rules));
        }

        if (lesion.Limits.Count > 0)
        {
            lines.Add(language.Say("Grenzen", "Limits"));
            lines.AddRange(lesion.Limits.SelectMany(l => Of(l, language)));
        }

        return lines;
    }

    /// <summary>The clocks that have started or are counted, and the limits that are decided: what a short answer shows.</summary>
    public static IReadOnlyList<string> Running(LesionEvaluation lesion, Language language) =>
    [
        .. ClockWords.Running(lesion).SelectMany(c => Of(c, lesion.Findings.AsOf.Offset, language)),
        .. ClockWords.Decided(lesion).SelectMany(l => Of(l, language)),
    ];

    private static IEnumerable<string> Of(Clock clock, Offset offset, Language language)
    {
        var rule = clock.Rule;
        foreach (var line in Paragraph.Lines($"{ClockWords.Title(rule, language)}: {ClockWords.State(clock, language)}", 2, hanging: 3))
        {
            yield return line;
        }

        var details = rule is Deadline deadline && clock.DueEarliest is not null
            ? Detail(clock, deadline, offset, language)
            : ClockWords.Needs(clock.Needs, language);
        foreach (var line in details.Length > 0 ? Paragraph.Lines(details, 5, hanging: 0) : [])
        {
            yield return line;
        }

        foreach (var line in ClockWords.Remarks(clock).SelectMany(r => Paragraph.Lines(r.In(language), 5, hanging: 0)))
        {
            yield return line;
        }
    }

    private static string Detail(Clock clock, Deadline rule, Offset offset, Language language)
    {
        var start = clock.StartsAt is { } at
            ? Words.Time(at, language)
            : Words.Date(Instant.FromUnixTimeTicks(clock.Start.Earliest).WithOffset(offset).Date, language)
                + language.Say(" (ohne Uhrzeit)", " (no time of day)");
        var origin = rule.StartIsPrinted ? "" : language.Say(" (angenommen)", " (assumed)");
        var due = clock.DueEarliest == clock.DueLatest
            ? Words.Time(clock.DueEarliest!.Value, language)
            : $"{Words.Time(clock.DueEarliest!.Value, language)} {language.Say("bis", "to")} {Words.Time(clock.DueLatest!.Value, language)}";
        var left = ClockWords.HasTimeLeft(clock) ? "; " + ClockWords.Left(clock, language) : "";
        var needs = ClockWords.Needs(clock.Needs, language);
        return language.Say($"Beginn {start}{origin}; fällig {due}{left}", $"start {start}{origin}; due {due}{left}") + (needs.Length > 0 ? ". " + needs : "");
    }

    private static IEnumerable<string> Of(LimitReading reading, Language language)
    {
        var needs = ClockWords.Needs(reading.Needs, language);
        return Paragraph.Lines(
            $"{ClockWords.Title(reading.Limit, language)}: {ClockWords.State(reading, language)}{(needs.Length > 0 ? ". " + needs : "")}", 2, hanging: 3);
    }
}
