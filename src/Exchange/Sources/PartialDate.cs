using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Exchange.Sources;

/// <summary>A date as precise as a source states it: a year, a month, a day, or a day with time and offset. It stays an interval.</summary>
/// <param name="Earliest">The first day that it can be.</param>
/// <param name="Latest">The last day that it can be.</param>
/// <param name="Time">The instant, where a time with offset is stated.</param>
public sealed record PartialDate(LocalDate Earliest, LocalDate Latest, Instant? Time = null)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    /// <summary>Whether the day is known.</summary>
    public bool IsDay => Earliest == Latest;

    /// <summary>A day.</summary>
    public static PartialDate Day(LocalDate day) => new(day, day);

    /// <summary>A whole month.</summary>
    public static PartialDate Month(int year, int month) =>
        new(new LocalDate(year, month, 1), new LocalDate(year, month, 1).PlusMonths(1).PlusDays(-1));

    /// <summary>A whole year.</summary>
    public static PartialDate Year(int year) => new(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));

    /// <summary>Reads YYYY, YYYY-MM, YYYY-MM-DD, or a day with time and offset; null if it is none of them or no real date.</summary>
    public static PartialDate? Parse(string text)
    {
        if (text.Length >= 4
            && int.TryParse(text.AsSpan(0, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year)
            && year is >= FirstYear and <= LastYear)
        {
            switch (text.Length)
            {
                case 4:
                    return Year(year);
                case 7 when text[4] == '-'
                    && int.TryParse(text.AsSpan(5, 2), NumberStyles.None, CultureInfo.InvariantCulture, out var month)
                    && month is >= 1 and <= 12:
                    return Month(year, month);
                case 10:
                    return LocalDatePattern.Iso.Parse(text) is { Success: true } day ? Day(day.Value) : null;
                case > 10 when OffsetDateTimePattern.Rfc3339.Parse(text) is { Success: true } time:
                    return new PartialDate(time.Value.Date, time.Value.Date, time.Value.ToInstant());
            }
        }

        return null;
    }

    /// <summary>Whether it certainly lies after a moment.</summary>
    public bool IsAfter(OffsetDateTime moment) => Time is { } time ? time > moment.ToInstant() : Earliest > moment.Date;

    /// <summary>Whether the two can be the same day.</summary>
    public bool Overlaps(PartialDate other) => Earliest <= other.Latest && other.Earliest <= Latest;

    /// <summary>The date as the source had it: year, month or day.</summary>
    public override string ToString() => IsDay
        ? LocalDatePattern.Iso.Format(Earliest)
        : Earliest.Year != Latest.Year || (Earliest.Month == 1 && Latest.Month == 12)
            ? Earliest.Year.ToString("0000", CultureInfo.InvariantCulture)
            : LocalDatePattern.CreateWithInvariantCulture("uuuu'-'MM").Format(Earliest);
}
