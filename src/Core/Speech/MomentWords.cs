using System.Globalization;
using Myelon.Core.Logic;
using NodaTime;

namespace Myelon.Core.Speech;

/// <summary>A moment told back to the person who wrote it, so that day and month, or a wrong year, cannot be mistaken.</summary>
public static class MomentWords
{
    private static readonly Text[] Weekdays =
        [new("Mo", "Mon"), new("Di", "Tue"), new("Mi", "Wed"), new("Do", "Thu"), new("Fr", "Fri"), new("Sa", "Sat"), new("So", "Sun")];

    /// <summary>"heute 05:00, vor 3 h", "Fr 27.11.2026 05:30, vor 22 h", "gestern, ganzer Tag".</summary>
    /// <param name="value">A moment that is known.</param>
    /// <param name="fact">The fact.</param>
    /// <param name="asOf">From when it is counted.</param>
    /// <param name="zone">Where times of day are meant.</param>
    /// <param name="language">The language.</param>
    public static string Echo(Value value, MomentFact fact, OffsetDateTime asOf, DateTimeZone zone, Language language)
    {
        var now = asOf.ToInstant();
        var local = Instant.FromUnixTimeTicks(value.IsWholeDay ? value.Earliest + ((value.Latest - value.Earliest) / 2) : value.Earliest).InZone(zone);
        var day = Day(local.Date, now.InZone(zone).Date, language);
        if (value.IsWholeDay)
        {
            return day + (fact.IsDate ? "" : language.Say(", ganzer Tag", ", the whole day"));
        }

        var time = string.Create(CultureInfo.InvariantCulture, $"{day} {local.Hour:00}:{local.Minute:00}");
        var minutes = (long)(now - local.ToInstant()).TotalMinutes;
        return minutes < 0 ? time : time + ", " + Ago(minutes, language);
    }

    /// <summary>A day by its name where it is near, else with its weekday.</summary>
    public static string Day(LocalDate day, LocalDate today, Language language) => Period.DaysBetween(day, today) switch
    {
        0 => language.Say("heute", "today"),
        1 => language.Say("gestern", "yesterday"),
        -1 => language.Say("morgen", "tomorrow"),
        _ => $"{Weekdays[(int)day.DayOfWeek - 1].In(language)} {Words.Date(day, language)}",
    };

    private static string Ago(long minutes, Language language)
    {
        var (hours, rest) = Math.DivRem(minutes, 60);
        var length = (hours, rest) switch
        {
            (0, _) => string.Create(CultureInfo.InvariantCulture, $"{rest} min"),
            (< 48, 0) => string.Create(CultureInfo.InvariantCulture, $"{hours} h"),
            (< 48, _) => string.Create(CultureInfo.InvariantCulture, $"{hours} h {rest} min"),
            _ => string.Create(CultureInfo.InvariantCulture, $"{hours / 24} {language.Say("Tagen", "days")}"),
        };
        return language.Say("vor " + length, length + " ago");
    }
}
