namespace Myelon.Cli;

/// <summary>Whether the environment names a time zone that this machine does not know: the framework would take UTC without a word.</summary>
internal static class TimeZones
{
    /// <summary>The zone that the environment names and that is not known; else null.</summary>
    public static string? Unknown() => Unknown(Environment.GetEnvironmentVariable("TZ"));

    /// <summary>The zone, if it is named and not known.</summary>
    public static string? Unknown(string? named)
    {
        var zone = named?.TrimStart(':');
        return string.IsNullOrEmpty(zone) || Path.IsPathRooted(zone) || TimeZoneInfo.TryFindSystemTimeZoneById(zone, out _) ? null : zone;
    }
}
