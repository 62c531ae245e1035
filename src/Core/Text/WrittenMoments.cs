using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Core;

/// <summary>A moment as a person wrote it.</summary>
/// <param name="Date">The day.</param>
/// <param name="At">The moment; null where only the day was written.</param>
public readonly record struct WrittenMoment(LocalDate Date, Instant? At);

/// <summary>
/// Reads days and times as people write them: 27.11.2026 5:30, 2026-11-27, vor 3 h, 3 hours ago, since yesterday 22:00. German and English
/// words are understood on every page. What can be read in two ways is asked, never guessed.
/// </summary>
public static partial class WrittenMoments
{
    private static readonly string[] Months =
        [
            "jan|januar|jänner|january", "feb|februar|february", "mär|märz|maerz|mar|march", "apr|april", "mai|may",
            "jun|juni|june", "jul|juli|july", "aug|august",
             "sep|sept|september", "okt|oktober|oct|october", "nov|november", "dez|dezember|dec|december",
        ];

    private static readonly OffsetDateTimePattern WithoutSeconds = OffsetDateTimePattern.CreateWithInvariantCulture("uuuu'-'MM'-'dd'T'HH':'mmo<Z+HH:mm>");

    private static Text NoMoment { get; } = new(
        "Das ist kein Zeitpunkt. Etwa „25.11.2026 14:30“, „heute 5:30“ oder „vor 3 h“ schreiben.",
        "This is no moment. Write it like \"2026-11-25 14:30\", \"today 5:30\" or \"3 h ago\".");

    private static Text NoTime { get; } = new("Das ist keine Uhrzeit. Etwa 14:30 schreiben.", "This is no time of day. Write it like 14:30.");

    private static Text NoDay { get; } = new("Diesen Tag gibt es nicht. Das Datum prüfen.", "There is no such day. Check the date.");

    /// <summary>What a text says, or what is wrong with it. The text is not empty.</summary>
    /// <param name="text">The text.</param>
    /// <param name="now">From when it is counted.</param>
    /// <param name="zone">Where times of day are meant.</param>
    /// <param name="liesInThePast">Whether only a moment that has been can be meant: then a missing year can be told.</param>
    public static (WrittenMoment Read, Text? Wrong) Read(string text, OffsetDateTime now, DateTimeZone zone, bool liesInThePast)
    {
        if (OffsetDateTimePattern.Rfc3339.Parse(text.Trim()) is { Success: true } whole)
        {
            return (Of(whole.Value.ToInstant(), zone), null);
        }

        if (WithoutSeconds.Parse(text.Trim()) is { Success: true } minute)
        {
            return (Of(minute.Value.ToInstant(), zone), null);
        }

        var said = Leading().Replace(Blanks().Replace(text.Trim().ToLowerInvariant(), " "), "");
        var today = now.ToInstant().InZone(zone).Date;
        if (said is "jetzt" or "now" or "eben" or "gerade" or "gerade eben" or "just now")
        {
            return (Of(now.ToInstant(), zone), null);
        }

        if (Before(said, now, today, zone) is { } before)
        {
            return before;
        }

        if (DayWord().Match(said) is { Success: true } word)
        {
            var day = today.PlusDays(word.Groups["day"].Value switch { "heute" or "today" => 0, "gestern" or "yesterday" => -1, "vorgestern" => -2, _ => 1 });
            return At(day, word.Groups["rest"].Value, zone);
        }

        if (TimeOf(said) is { } alone)
        {
            var (read, wrong) = At(today, alone, zone);
            return wrong is null && liesInThePast && read.At > now.ToInstant() ? (default, StillToCome(alone)) : (read, wrong);
        }

        return Dated(said, today, zone, liesInThePast);
    }

    private static Text StillToCome(LocalTime time)
    {
        var said = string.Create(CultureInfo.InvariantCulture, $"{time.Hour}:{time.Minute:00}");
        return new(
            $"Heute {said} kommt erst noch. Für gestern: „gestern {said}“ schreiben.",
            $"Today {said} is still to come. For yesterday write \"yesterday {said}\".");
    }

    private static WrittenMoment Of(Instant instant, DateTimeZone zone) => new(instant.InZone(zone).Date, instant);

    /// <summary>So many hours or days ago; null where the text says nothing of the kind.</summary>
    private static (WrittenMoment Read, Text? Wrong)? Before(string said, OffsetDateTime now, LocalDate today, DateTimeZone zone)
    {
        if (Ago().Match(said) is not { Success: true } match)
        {
            return null;
        }

        var (minutes, days, isExact) = (0m, 0m, false);
        foreach (var (count, unit) in match.Groups["count"].Captures.Zip(match.Groups["unit"].Captures, (c, u) => (c.Value, u.Value)))
        {
            if (char.IsAsciiDigit(count[0]) && count.Length > 8)
            {
                return (default, NoMoment);
            }

            var number = count switch
            {
                _ when char.IsAsciiDigit(count[0]) => decimal.Parse(count.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture),
                _ when count.Contains("halb", StringComparison.Ordinal) || count.Contains("half", StringComparison.Ordinal) => 0.5m,
                _ => 1m,
            };
            var perUnit = unit[0] switch { 'm' => 1m, 's' or 'h' => 60m, 't' or 'd' => 0m, _ => 0m };
            isExact |= perUnit > 0;
            minutes += number * perUnit;
            days += perUnit > 0 ? 0 : number * (unit[0] == 'w' ? 7 : 1);
        }

        if (days > 3650 || minutes > 3650 * 24 * 60)
        {
            return (default, NoMoment);
        }

        if (isExact)
        {
            var instant = now.ToInstant() - Duration.FromMinutes((long)Math.Round(minutes + (days * 24 * 60)));
            return (Of(Instant.FromUnixTimeSeconds(instant.ToUnixTimeSeconds() / 60 * 60), zone), null);
        }

        return days == decimal.Truncate(days) ? (new(today.PlusDays(-(int)days), null), null) : (default, NoMoment);
    }

    private static (WrittenMoment Read, Text? Wrong) Dated(string said, LocalDate today, DateTimeZone zone, bool liesInThePast)
    {
        foreach (var pattern in (Regex[])[Iso(), Dots(), Slashes(), DayMonth(), MonthDay()])
        {
            var isUnsure = ReferenceEquals(pattern, Slashes());
            if (pattern.Match(said) is not { Success: true } match)
            {
                continue;
            }

            var (first, second) = (Number(match.Groups["d"].Value), MonthOf(match.Groups["m"].Value));
            if (isUnsure && first <= 12 && second <= 12 && first != second)
            {
                var year = match.Groups["y"].Success ? Year(match.Groups["y"].Value, today) : today.Year;
                return (default, new(
                    $"Tag oder Monat zuerst? {first:00}.{second:00}.{year} oder {second:00}.{first:00}.{year} schreiben.",
                    $"Day or month first? Write {year}-{second:00}-{first:00} or {year}-{first:00}-{second:00}."));
            }

            var (day, month) = isUnsure && second > 12 ? (second, first) : (first, second);
            if (match.Groups["y"].Success)
            {
                return On(Year(match.Groups["y"].Value, today), month, day, match.Groups["rest"].Value, zone);
            }

            return !liesInThePast
                ? (default, new("Das Jahr fehlt. Etwa 25.11.2026 schreiben.", "The year is missing. Write it like 2026-11-25."))
                : On(today.Year - ((month, day).CompareTo((today.Month, today.Day)) <= 0 ? 0 : 1), month, day, match.Groups["rest"].Value, zone);
        }

        return (default, NoMoment);
    }

    private static (WrittenMoment Read, Text? Wrong) On(int year, int month, int day, string rest, DateTimeZone zone)
    {
        if (year is < 1900 or > 2200)
        {
            return (
                default,
                new("Das Jahr kann nicht stimmen. Vier Ziffern schreiben, etwa 2026.", "The year cannot be right. Write four digits, such as 2026."));
        }

        return month is < 1 or > 12 || day < 1 || day > CalendarSystem.Iso.GetDaysInMonth(year, month)
            ? (default, NoDay)
            : At(new LocalDate(year, month, day), rest, zone);
    }

    private static (WrittenMoment Read, Text? Wrong) At(LocalDate day, string rest, DateTimeZone zone) =>
        rest.Length == 0 ? (new(day, null), null) : TimeOf(rest) is { } time ? At(day, time, zone) : (default, NoTime);

    private static (WrittenMoment Read, Text? Wrong) At(LocalDate day, LocalTime time, DateTimeZone zone)
    {
        var mapped = zone.MapLocal(day + time);
        return mapped.Count switch
        {
            1 => (new(day, mapped.Single().ToInstant()), null),
            0 => (
                default,
                new(
                    "Diese Uhrzeit gab es an dem Tag nicht: Zeitumstellung. Die Uhrzeit prüfen.",
                    "This time did not exist on that day: the clocks went forward. Check the time.")),
            _ => (
                default,
                new(
                    "Diese Uhrzeit gab es an dem Tag zweimal: Zeitumstellung. Nur das Datum angeben oder eine eindeutige Uhrzeit.",
                    "This time existed twice on that day: the clocks went back. Give the date alone, or a time that is unambiguous.")),
        };
    }

    /// <summary>A time of day; null where the text is none. A number alone is none.</summary>
    private static LocalTime? TimeOf(string said)
    {
        if (TimeOfDay().Match(said) is not { Success: true } match || (!match.Groups["m"].Success && !match.Groups["mark"].Success))
        {
            return null;
        }

        var (hour, mark) = (Number(match.Groups["h"].Value), match.Groups["mark"].Value);
        var minute = match.Groups["m"].Success ? Number(match.Groups["m"].Value) : 0;
        if (mark is ['a' or 'p', ..])
        {
            if (hour is < 1 or > 12)
            {
                return null;
            }

            hour = (hour % 12) + (mark[0] == 'p' ? 12 : 0);
        }

        return hour > 23 || minute > 59 ? null : new LocalTime(hour, minute);
    }

    /// <summary>Two digits mean the years around now.</summary>
    private static int Year(string written, LocalDate today) => written.Length > 2 ? Number(written)
        : Number(written) + (today.Year / 100 * 100) is var year && year > today.Year + 20 ? year - 100 : year;

    private static int MonthOf(string written) =>
        char.IsAsciiDigit(written[0]) ? Number(written) : Array.FindIndex(Months, m => m.Split('|').Contains(written)) + 1;

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);

    private const string Rest = @"(?:(?:[ ,t]|, )\s*(?:um |at )?(?<rest>.+))?$";

    [GeneratedRegex(@"\s+", RegexOptions.CultureInvariant)]
    private static partial Regex Blanks();

    [GeneratedRegex("^(?:(?:seit|since|ab|from|am|on|um|at|ca\\.?|etwa|about) )+", RegexOptions.CultureInvariant)]
    private static partial Regex Leading();

    [GeneratedRegex(
        @"^(?:vor |for )?(?:ca\.? |etwa |about )?"
            + @"(?:(?<count>[0-9]+(?:[.,][0-9]+)?|eine[rmn]?|an?|one|(?:eine[rn]? )?halbe[nr]?|half an|half a) ?"
            + @"(?<unit>h|std|stunden?|hrs?|hours?|min|minuten?|minutes?|tage?n?|d|days?|wochen?|weeks?)\.?(?: und | and |, | )?)+(?: ?(?:ago|her))?$",
        RegexOptions.CultureInvariant)]
    private static partial Regex Ago();

    [GeneratedRegex(@"^(?<day>heute|today|gestern|yesterday|vorgestern|morgen|tomorrow)(?:,? (?:um |at )?(?<rest>.+))?$", RegexOptions.CultureInvariant)]
    private static partial Regex DayWord();

    [GeneratedRegex(@"^(?<h>[0-9]{1,2})(?:[:.](?<m>[0-9]{2})(?::[0-9]{2})?)? ?(?<mark>uhr|h|am|pm|a\.m\.|p\.m\.)?$", RegexOptions.CultureInvariant)]
    private static partial Regex TimeOfDay();

    [GeneratedRegex(@"^(?<y>[0-9]{4})-(?<m>[0-9]{1,2})-(?<d>[0-9]{1,2})" + Rest, RegexOptions.CultureInvariant)]
    private static partial Regex Iso();

    [GeneratedRegex(@"^(?<d>[0-9]{1,2})\. ?(?<m>[0-9]{1,2})\.(?: ?(?<y>[0-9]{4}|[0-9]{2})(?![0-9:.]))?" + Rest, RegexOptions.CultureInvariant)]
    private static partial Regex Dots();

    [GeneratedRegex(@"^(?<d>[0-9]{1,2})[/-](?<m>[0-9]{1,2})(?:[/-](?<y>[0-9]{4}|[0-9]{2}))?" + Rest, RegexOptions.CultureInvariant)]
    private static partial Regex Slashes();

    [GeneratedRegex(
        @"^(?<d>[0-9]{1,2})(?:\.|st|nd|rd|th)? ?(?<m>[a-zä]{3,9})\.?(?:,? (?<y>[0-9]{4}|[0-9]{2})(?![0-9:.]))?" + Rest,
        RegexOptions.CultureInvariant)]
    private static partial Regex DayMonth();

    [GeneratedRegex(@"^(?<m>[a-zä]{3,9})\.? (?<d>[0-9]{1,2})(?:st|nd|rd|th)?(?:,? (?<y>[0-9]{4})(?![0-9:.]))?" + Rest, RegexOptions.CultureInvariant)]
    private static partial Regex MonthDay();
}
