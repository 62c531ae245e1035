using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;
using Myelon.Core;
using Myelon.Web.Ground;
using NodaTime;

namespace Myelon.Web.Api;

/// <summary>
/// The token that a record system signs for each request (CDS Hooks 2.0, JWT): only of a system that the house has named, by one of its keys,
/// for exactly this address, of now, and once. Keys are never fetched, whatever a token names.
/// </summary>
/// <param name="clients">The systems.</param>
/// <param name="folder">Where the tokens that were used are noted, so that they stay used after a start and beside a second server.</param>
/// <param name="clock">The clock.</param>
internal sealed class HookTokens(HookClients clients, string folder, IClock clock)
{
    private const int LongestToken = 8192;
    private const int LongestNumber = 200;
    private const int PurgeEvery = 1000;

    private static readonly object Passed = new();
    private static readonly Duration Skew = Duration.FromSeconds(60);
    private static readonly Duration LongestLife = Duration.FromHours(1);
    private static readonly string[] Algorithms = [SecurityAlgorithms.RsaSha384, SecurityAlgorithms.EcdsaSha384];

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = LongestToken };
    private int _used;

    /// <summary>The folder beside a database.</summary>
    public static string Beside(string database) => database + ".tokens";

    /// <summary>Whether a request has brought a token that is good: then it comes from a system of the house, over whatever way.</summary>
    public static bool HasPassed(HttpContext context) => context.Items.ContainsKey(Passed);

    /// <summary>Asks each call of a hook for its token, before anything of its body is read. What the services are is told to everybody.</summary>
    public static void Use(IApplicationBuilder app, ServerOptions options, IClock clock)
    {
        if (options.HookClients is not { } clients)
        {
            return;
        }

        var tokens = new HookTokens(clients, Beside(options.Database), clock);
        app.Use(async (context, next) =>
        {
            if (!context.Request.Path.StartsWithSegments("/cds-services") || !(ThisMachine.IsNamedBy(context.Request) || IsPublic(context, options)))
            {
                await next(context);
                return;
            }

            var address = (options.PublicAddress?.TrimEnd('/') ?? $"http://{context.Request.Host.Value}") + context.Request.Path.Value;
            if (HttpMethods.IsPost(context.Request.Method) && !await tokens.IsGood(Bearer(context.Request), address))
            {
                context.Response.Headers.WWWAuthenticate = "Bearer";
                await ApiProblem.Of(
                    StatusCodes.Status401Unauthorized,
                    new("Nicht angemeldet", "Not authorised"),
                    new(
                        "Gebraucht wird ein gültiges Token eines Systems, das dieses Haus genannt hat.",
                        "A valid token of a system that this house has named is needed.")).ExecuteAsync(context);
                return;
            }

            context.Items[Passed] = true;
            await next(context);
        });
    }

    /// <summary>Whether a token is good for an address. One that is good is noted and is good no second time.</summary>
    public async Task<bool> IsGood(string? token, string address)
    {
        if (token is not { Length: > 0 and <= LongestToken } || Read(token) is not { } read)
        {
            return false;
        }

        foreach (var client in clients.Clients.Where(c => c.Issuer == read.Issuer && Fits(c, read)))
        {
            var result = await _handler.ValidateTokenAsync(token, new TokenValidationParameters
            {
                ValidAlgorithms = Algorithms,
                RequireSignedTokens = true,
                TryAllIssuerSigningKeys = false,
                IssuerSigningKeyResolver = (_, _, kid, _) => client.Keys.Where(k => k.Kid == kid),
                ValidIssuer = client.Issuer,
                ValidAudience = address,
                IgnoreTrailingSlashWhenValidatingAudience = false,

                // By our own clock, below: the library asks that of the machine.
                ValidateLifetime = false,
            });
            if (result.IsValid)
            {
                return IsOfNow(read) is { } until && IsFirst(client.Issuer, read.Id, until);
            }
        }

        return false;
    }

    private static bool IsPublic(HttpContext context, ServerOptions options) =>
        options.PublicAddress is { } address && new Uri(address).Authority.Equals(context.Request.Host.Value, StringComparison.OrdinalIgnoreCase);

    private static string? Bearer(HttpRequest request) =>
        request.Headers.Authorization is [{ } only] && only.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? only["Bearer ".Length..].Trim() : null;

    private JsonWebToken? Read(string token)
    {
        try
        {
            return _handler.CanReadToken(token) ? _handler.ReadJsonWebToken(token) : null;
        }
        catch (Exception exception) when (exception is ArgumentException or SecurityTokenException)
        {
            return null;
        }
    }

    /// <summary>What the header and the tenant must be. An address of keys may be named only where it is the one that is known.</summary>
    private static bool Fits(HookClient client, JsonWebToken token) => token.Kid is { Length: > 0 }
        && !token.TryGetHeaderValue<object>("crit", out _)
        && (!token.TryGetHeaderValue<string>("jku", out var keys) || keys == client.KeyAddress)
        && (client.Tenant is null || (token.TryGetPayloadValue<string>("tenant", out var tenant) && tenant == client.Tenant));

    /// <summary>Until when it holds; null where it does not hold now, or for longer than a request needs.</summary>
    private Instant? IsOfNow(JsonWebToken token)
    {
        if (!token.TryGetPayloadValue<long>("exp", out var exp) || !token.TryGetPayloadValue<long>("iat", out var iat)
            || !IsMoment(exp) || !IsMoment(iat))
        {
            return null;
        }

        var (now, until, from) = (clock.GetCurrentInstant(), Instant.FromUnixTimeSeconds(exp), Instant.FromUnixTimeSeconds(iat));
        var isBefore = token.TryGetPayloadValue<long>("nbf", out var nbf) && IsMoment(nbf) && Instant.FromUnixTimeSeconds(nbf) > now + Skew;
        return until + Skew > now && from <= now + Skew && until - from <= LongestLife && until > from && !isBefore ? until : null;
    }

    private static bool IsMoment(long seconds) => seconds is > 0 and < 253_402_300_800;

    /// <summary>Notes that a token was used; false where it was before. The file system decides who is first, also between two servers.</summary>
    private bool IsFirst(string issuer, string? id, Instant until)
    {
        if (id is not { Length: > 0 and <= LongestNumber })
        {
            return false;
        }

        PrivateFolder.Make(folder);
        if (Interlocked.Increment(ref _used) % PurgeEvery == 1)
        {
            Purge();
        }

        var path = Path.Combine(folder, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{issuer}\n{id}"))));
        try
        {
            using var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write);
            file.Write(Encoding.ASCII.GetBytes(until.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture)));
            return true;
        }
        catch (IOException) when (File.Exists(path))
        {
            return false;
        }
    }

    /// <summary>Forgets tokens that no longer hold by a wide margin. Another server may be noting or forgetting them at this moment.</summary>
    private void Purge()
    {
        foreach (var file in Directory.EnumerateFiles(folder))
        {
            if (long.TryParse(Noted(file), NumberStyles.None, CultureInfo.InvariantCulture, out var until)
                && Instant.FromUnixTimeSeconds(until) + LongestLife < clock.GetCurrentInstant())
            {
                File.Delete(file);
            }
        }
    }

    /// <summary>What is noted of a token; null where another server is writing it or has forgotten it since it was listed.</summary>
    private static string? Noted(string file)
    {
        try
        {
            return File.ReadAllText(file);
        }
        catch (IOException)
        {
            return null;
        }
    }
}
