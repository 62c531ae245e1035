using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Core.Speech;
using Myelon.Medicine.Vocabulary;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Tests.Words;

/// <summary>Days and times as people write them: read in one way, or asked.</summary>
public sealed class WrittenMomentTests
{
    private static readonly DateTimeZone Berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    /// <summary>Saturday, 28 November 2026, three in the morning.</summary>
    private static readonly OffsetDateTime Now = new(new LocalDateTime(2026, 11, 28, 3, 0), Offset.FromHours(1));

    [Theory]
    [InlineData("27.11.2026 5:30", "2026-11-27T05:30")]
    [InlineData("27.11.26 5:30", "2026-11-27T05:30")]
    [InlineData("27.11.2026, 05:30", "2026-11-27T05:30")]
    [InlineData("27.11.2026 um 5.30 Uhr", "2026-11-27T05:30")]
    [InlineData("2026-11-27 05:30", "2026-11-27T05:30")]
    [InlineData("2026-11-27T05:30", "2026-11-27T05:30")]
    [InlineData("2026-11-27T05:30+01:00", "2026-11-27T05:30")]
    [InlineData("27.11. 5:30", "2026-11-27T05:30")]
    [InlineData("29.11. 5:30", "2025-11-29T05:30")]
    [InlineData("27. November 2026 5:30", "2026-11-27T05:30")]
    [InlineData("Nov 27, 2026 5:30 am", "2026-11-27T05:30")]
    [InlineData("27/11/2026 5:30", "2026-11-27T05:30")]
    [InlineData("11/27/2026 5:30", "2026-11-27T05:30")]
    [InlineData("vor 3 h", "2026-11-28T00:00")]
    [InlineData("vor 3 Stunden", "2026-11-28T00:00")]
    [InlineData("vor 1,5 h", "2026-11-28T01:30")]
    [InlineData("vor 3 h 20 min", "2026-11-27T23:40")]
    [InlineData("vor einer Stunde", "2026-11-28T02:00")]
    [InlineData("vor einer halben Stunde", "2026-11-28T02:30")]
    [InlineData("seit 5 h", "2026-11-27T22:00")]
    [InlineData("3 h ago", "2026-11-28T00:00")]
    [InlineData("90 minutes ago", "2026-11-28T01:30")]
    [InlineData("an hour ago", "2026-11-28T02:00")]
    [InlineData("seit gestern 22:00", "2026-11-27T22:00")]
    [InlineData("since yesterday 22:00", "2026-11-27T22:00")]
    [InlineData("yesterday at 10 pm", "2026-11-27T22:00")]
    [InlineData("heute 2 Uhr", "2026-11-28T02:00")]
    [InlineData("2:15", "2026-11-28T02:15")]
    [InlineData("jetzt", "2026-11-28T03:00")]
    [InlineData("27.11.2026", "2026-11-27")]
    [InlineData("gestern", "2026-11-27")]
    [InlineData("vor 2 Tagen", "2026-11-26")]
    [InlineData("vor 1 Woche", "2026-11-21")]
    [InlineData("1.3.2026", "2026-03-01")]
    [InlineData("5/5/2026", "2026-05-05")]
    public void Is_read(string text, string expected)
    {
        var (read, wrong) = WrittenMoments.Read(text, Now, Berlin, liesInThePast: true);
        Assert.Null(wrong);
        Assert.Equal(expected, read.At is { } at ? at.InZone(Berlin).LocalDateTime.ToString("uuuu-MM-ddTHH:mm", null) : LocalDatePattern.Iso.Format(read.Date));
    }

    [Theory]
    [InlineData("03/04/2026", "Tag oder Monat", "03.04.2026", "04.03.2026")]
    [InlineData("03/04", "Tag oder Monat", "03.04.2026", "04.03.2026")]
    [InlineData("5:30", "kommt erst noch", "gestern 5:30", "5:30")]
    [InlineData("27.11.0026", "Jahr", "2026", "Jahr")]
    [InlineData("31.02.2026", "Tag gibt es nicht", "Tag", "Datum")]
    [InlineData("27.11.2026 25:00", "keine Uhrzeit", "14:30", "Uhrzeit")]
    [InlineData("gestern Abend", "keine Uhrzeit", "14:30", "Uhrzeit")]
    [InlineData("29.03.2026 2:30", "nicht", "Zeitumstellung", "Uhrzeit")]
    [InlineData("25.10.2026 2:30", "zweimal", "Zeitumstellung", "Uhrzeit")]
    [InlineData("5", "kein Zeitpunkt", "vor 3 h", "heute")]
    [InlineData("bald", "kein Zeitpunkt", "vor 3 h", "heute")]
    [InlineData("vor langem", "kein Zeitpunkt", "vor 3 h", "heute")]
    [InlineData("vor 99999999 h", "kein Zeitpunkt", "vor 3 h", "heute")]
    [InlineData("vor 1,5 Tagen", "kein Zeitpunkt", "vor 3 h", "heute")]
    public void Is_asked_or_refused_with_what_would_be_right(string text, params string[] words)
    {
        var (_, wrong) = WrittenMoments.Read(text, Now, Berlin, liesInThePast: true);
        Assert.NotNull(wrong);
        Assert.All(words, w => Assert.Contains(w, wrong.De, StringComparison.Ordinal));
        Assert.NotEqual(wrong.De, wrong.En);
    }

    [Fact]
    public void Without_a_year_a_day_to_come_is_asked() =>
        Assert.Contains("Jahr fehlt", WrittenMoments.Read("27.11.", Now, Berlin, liesInThePast: false).Wrong!.De, StringComparison.Ordinal);

    [Theory]
    [InlineData("2026-11-28T00:00", "heute 00:00, vor 3 h", "today 00:00, 3 h ago")]
    [InlineData("2026-11-27T22:10", "gestern 22:10, vor 4 h 50 min", "yesterday 22:10, 4 h 50 min ago")]
    [InlineData("2026-11-25T05:30", "Mi 25.11.2026 05:30, vor 2 Tagen", "Wed 2026-11-25 05:30, 2 days ago")]
    [InlineData("2026-11-29T05:30", "morgen 05:30", "tomorrow 05:30")]
    public void The_echo_names_the_day_and_how_long_ago(string moment, string german, string english)
    {
        var local = LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm").Parse(moment).GetValueOrThrow();
        var value = Value.OfMoment(local.InZoneStrictly(Berlin).ToInstant());
        Assert.Equal(german, MomentWords.Echo(value, Neurology.OnsetTime, Now, Berlin, Language.German));
        Assert.Equal(english, MomentWords.Echo(value, Neurology.OnsetTime, Now, Berlin, Language.English));
    }

    [Fact]
    public void The_echo_of_a_day_says_that_it_is_the_whole_day() =>
        Assert.Equal("gestern, ganzer Tag", MomentWords.Echo(Value.OfDay(new LocalDate(2026, 11, 27), Now.Offset), Neurology.OnsetTime, Now, Berlin, Language.German));
}
