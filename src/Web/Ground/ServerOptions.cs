using Myelon.Core;

namespace Myelon.Web.Ground;

/// <summary>How the web application is started.</summary>
public sealed record ServerOptions
{
    /// <summary>The database file.</summary>
    public required string Database { get; init; }

    /// <summary>The port on the loopback address; 0 takes a free one.</summary>
    public int Port { get; init; } = 8187;

    /// <summary>Whether the example cases are added and every page says that all cases are invented.</summary>
    public bool Demo { get; init; }

    /// <summary>The site's own limit for the age of imaging in days; null where the site set none. The guideline prints none.</summary>
    public int? ImagingLimitInDays { get; init; }

    /// <summary>The language in which a person sees the pages before choosing one with the switch.</summary>
    public Language Language { get; init; } = Language.German;

    /// <summary>The account whose programs need no key; null for the account of the server.</summary>
    public uint? Account { get; init; }

    /// <summary>How many requests are taken.</summary>
    public ServerLimits Limits { get; init; } = new();

    /// <summary>Where the server writes what it logs; null for standard error. It is not disposed with the server.</summary>
    public ILoggerProvider? Log { get; init; }
}
