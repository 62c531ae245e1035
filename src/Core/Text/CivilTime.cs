using NodaTime;

namespace Myelon.Core;

/// <summary>The civil time in which moments are told: a case that is judged in Germany has its times on both sides of a change of the clocks.</summary>
public static class CivilTime
{
    /// <summary>The time zone of Germany.</summary>
    public static DateTimeZone Germany { get; } = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    /// <summary>The zone in which a case is judged: that of Germany where its time is written in it, else its offset for all moments.</summary>
    public static DateTimeZone ZoneOf(OffsetDateTime asOf) =>
        Germany.GetUtcOffset(asOf.ToInstant()) == asOf.Offset ? Germany : DateTimeZone.ForOffset(asOf.Offset);

    /// <summary>A moment as a clock on the wall showed it.</summary>
    public static OffsetDateTime At(Instant moment, OffsetDateTime asOf) => moment.InZone(ZoneOf(asOf)).ToOffsetDateTime();
}
