using System.Security.Cryptography;
using System.Text;
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

    /// <summary>The spine centre that is called from here; null where the site named none.</summary>
    public SpineCentre? SpineCentre { get; init; }

    /// <summary>The language in which a person sees the pages before choosing one with the switch.</summary>
    public Language Language { get; init; } = Language.German;

    /// <summary>The account whose programs need no key; null for the account of the server.</summary>
    public uint? Account { get; init; }

    /// <summary>The record systems whose hooks are answered; null where any program that may come in is.</summary>
    public HookClients? HookClients { get; init; }

    /// <summary>The address of the proxy of the house that stands before the hooks and speaks TLS; null where there is none.</summary>
    public string? PublicAddress { get; init; }

    /// <summary>How many requests are taken.</summary>
    public ServerLimits Limits { get; init; } = new();

    /// <summary>Where the server writes what it logs; null for standard error. It is not disposed with the server.</summary>
    public ILoggerProvider? Log { get; init; }

    /// <summary>A name for cookies of this data file: a browser sends them to every port of the machine, so two servers must not share one.</summary>
    /// <param name="kind">What the cookie is for.</param>
    public string CookieName(string kind) =>
        $"myelon-{kind}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Path.GetFullPath(Database))))[..12]}";
}

/// <summary>The spine centre that a site calls.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Phone">Its number, or null.</param>
public sealed record SpineCentre(string Name, string? Phone)
{
    /// <summary>The number as a telephone takes it.</summary>
    public string Dialled => string.Concat((Phone ?? "").Where(c => char.IsAsciiDigit(c) || c == '+'));

    /// <summary>Reads "name, number": what stands after the last comma is the number where it holds three digits or more.</summary>
    public static SpineCentre Of(string text)
    {
        var comma = text.LastIndexOf(',');
        return comma > 0 && text[(comma + 1)..].Count(char.IsAsciiDigit) >= 3
            ? new(text[..comma].Trim(), text[(comma + 1)..].Trim())
            : new(text.Trim(), null);
    }

    /// <inheritdoc/>
    public override string ToString() => Phone is null ? Name : $"{Name}, {Phone}";
}
