using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using NodaTime;

namespace Myelon.Web.Forms;

/// <summary>A form that was sent and is not saved.</summary>
/// <param name="Key">Its name.</param>
/// <param name="Form">What stood in it, without its token.</param>
/// <param name="At">When it was sent.</param>
public sealed record Draft(string Key, IFormCollection Form, Instant At);

/// <summary>
/// What was entered and is not saved: in the memory of the server, for a day, never on a disk and never in the browser. Reload, Back, another
/// language, a closed browser lose nothing; a restart of the server does.
/// </summary>
/// <param name="clock">The clock.</param>
public sealed class Drafts(IClock clock)
{
    private const int Most = 500;

    private static readonly Duration Kept = Duration.FromDays(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, Draft> _drafts = new(StringComparer.Ordinal);

    /// <summary>A name that nobody can guess.</summary>
    public static string NewKey() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(12));

    /// <summary>Keeps what stands in a form.</summary>
    public void Keep(string key, IEnumerable<KeyValuePair<string, StringValues>> form)
    {
        var now = clock.GetCurrentInstant();
        var entries = form.Where(f => f.Key is not ("token" or "do" or "confirmed" or WriteRequest.Seen));
        var kept = new FormCollection(entries.ToDictionary(f => f.Key, f => f.Value, StringComparer.Ordinal));
        lock (_lock)
        {
            _drafts[key] = new Draft(key, kept, now);
            var tooMany = _drafts.Values.OrderByDescending(d => d.At).Skip(Most);
            foreach (var old in _drafts.Values.Where(d => d.At < now - Kept).Concat(tooMany).Select(d => d.Key).ToList())
            {
                _drafts.Remove(old);
            }
        }
    }

    /// <summary>A draft, or null.</summary>
    public Draft? Find(string? key)
    {
        lock (_lock)
        {
            return key is not null && _drafts.TryGetValue(key, out var draft) && draft.At >= clock.GetCurrentInstant() - Kept ? draft : null;
        }
    }

    /// <summary>Forgets a draft.</summary>
    public void Drop(string key)
    {
        lock (_lock)
        {
            _drafts.Remove(key);
        }
    }

    /// <summary>The drafts whose names begin so, the newest first.</summary>
    public IReadOnlyList<Draft> All(string prefix)
    {
        lock (_lock)
        {
            var since = clock.GetCurrentInstant() - Kept;
            return [.. _drafts.Values.Where(d => d.Key.StartsWith(prefix, StringComparison.Ordinal) && d.At >= since).OrderByDescending(d => d.At)];
        }
    }
}
