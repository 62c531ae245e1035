namespace Myelon.Cli;

/// <summary>Whether the time zone of the environment is one.</summary>
internal static class TimeZoneNote
{
    /// <summary>What is said of a zone that is not known, for which UTC is used; null for one that is, and for none.</summary>
    /// <param name="zone">The value of TZ.</param>
    public static string? Of(string? zone)
    {
        var name = zone?.TrimStart(':') ?? "";
        return name.Length == 0 || TimeZoneInfo.TryFindSystemTimeZoneById(name, out _) || (Path.IsPathRooted(name) && File.Exists(name))
            ? null
            : $"TZ={name}: keine bekannte Zeitzone, Zeiten gelten in UTC; richtig wäre etwa Europe/Berlin / no known time zone, times are in UTC; "
                + "right would be for example Europe/Berlin";
    }
}
