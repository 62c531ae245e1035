using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Myelon.Web.Ground;
using NodaTime;

namespace Myelon.Web.Forms;

/// <summary>A form that was sent and is not saved.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Form">What stood in it, without its token.</param>
/// <param name="At">When it was sent.</param>
public sealed record Draft(string Key, IFormCollection Form, Instant At);

/// <summary>
/// What was entered and is not saved, of all persons: in the memory of the server, for a day, never on a disk and never in the browser. Reload,
/// Back, another language, a closed browser lose nothing; a restart of the server does.
/// </summary>
/// <param name="clock">The clock.</param>
public sealed class DraftShelf(IClock clock)
{
    private const int Most = 500;

    private static readonly Duration Kept = Duration.FromDays(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<(string Person, string Key), Draft> _drafts = [];

    /// <summary>Keeps what stands in a form of a person.</summary>
    public void Keep(string person, string key, IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        var now = clock.GetCurrentInstant();
        var entries = form.Where(f => f.Key is not ("token" or "do" or "confirmed" or WriteRequest.Seen));
        var kept = new FormCollection(entries.ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal));
        lock (_lock)
        {
            _drafts[(person, key)] = new Draft(key, kept, now);
            var tooMany = _drafts.OrderByDescending(d => d.Value.At).Skip(Most);
            foreach (var old in _drafts.Where(d => d.Value.At < now - Kept).Concat(tooMany).Select(d => d.Key).ToList())
            {
                _drafts.Remove(old);
            }
        }
    }

    /// <summary>The drafts that are chosen, the newest first.</summary>
    public IReadOnlyList<Draft> Find(Func<(string Person, string Key), bool> choose)
    {
        lock (_lock)
        {
            var since = clock.GetCurrentInstant() - Kept;
            return [.. _drafts.Where(d => d.Value.At >= since && choose(d.Key)).Select(d => d.Value).OrderByDescending(d => d.At)];
        }
    }

    /// <summary>Forgets a draft, whoever began it.</summary>
    public void Drop(Func<(string Person, string Key), bool> choose)
    {
        lock (_lock)
        {
            foreach (var key in _drafts.Keys.Where(choose).ToList())
            {
                _drafts.Remove(key);
            }
        }
    }
}

/// <summary>
/// The drafts of whoever asks: a browser that begins one gets a cookie of its own, so that two people at one page do not see, continue or lose
/// each other's. A draft under a name that nobody can guess is open to whoever has its address.
/// </summary>
/// <param name="shelf">The drafts of all.</param>
/// <param name="context">The request.</param>
/// <param name="options">The options of the server.</param>
public sealed class Drafts(DraftShelf shelf, IHttpContextAccessor context, ServerOptions options)
{
    private static readonly TimeSpan Known = TimeSpan.FromDays(1);

    private string? _person;

    private HttpContext Request => context.HttpContext!;

    private string CookieName => options.CookieName("person");

    private string? Person => _person ??= Request.Request.Cookies[CookieName] is { Length: > 0 } known ? known : null;

    /// <summary>A name that nobody can guess.</summary>
    public static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));

    /// <summary>Keeps what stands in a form.</summary>
    public void Keep(string key, IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        if (Person is null)
        {
            _person = NewKey();
            Request.Response.Cookies.Append(
                CookieName, _person, new CookieOptions { HttpOnly = true, SameSite = SameSiteMode.Strict, Path = "/", MaxAge = Known });
        }

        shelf.Keep(_person!, key, form);
    }

    /// <summary>The draft of this person, or null.</summary>
    public Draft? Find(string? key) => Person is { } person ? shelf.Find(d => d == (person, key)) is [var found, ..] ? found : null : null;

    /// <summary>The draft at an address that nobody can guess, whoever began it; or null.</summary>
    public Draft? FindAt(string key) => shelf.Find(d => d.Key == key) is [var found, ..] ? found : null;

    /// <summary>Forgets the draft of this person.</summary>
    public void Drop(string key) => shelf.Drop(d => d == (Person, key));

    /// <summary>Forgets the draft at an address that nobody can guess.</summary>
    public void DropAt(string key) => shelf.Drop(d => d.Key == key);

    /// <summary>The drafts of this person whose names begin so, the newest first.</summary>
    public IReadOnlyList<Draft> All(string prefix) =>
        Person is { } person ? shelf.Find(d => d.Person == person && d.Key.StartsWith(prefix, StringComparison.Ordinal)) : [];
}
