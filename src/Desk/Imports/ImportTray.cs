using System.Security.Cryptography;
using NodaTime;

namespace Myelon.Desk.Imports;

/// <summary>
/// Imports between their report and their confirmation: in the memory of this process only, under a key that cannot be guessed, for an
/// hour after they were last looked at. Where there are too many, the oldest go. What is gone was never stored: the files are read again.
/// </summary>
/// <param name="clock">The clock.</param>
public sealed class ImportTray(IClock clock)
{
    /// <summary>How many imports are held.</summary>
    public const int Most = 20;

    /// <summary>How much is held of all imports together, in characters.</summary>
    public const long MostCharacters = 100_000_000;

    private static readonly Duration Patience = Duration.FromHours(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<string, (Instant Seen, Import Import)> _held = [];

    /// <summary>Holds an import; its key.</summary>
    public string Put(Import import)
    {
        var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
        lock (_lock)
        {
            Clear();
            _held[key] = (clock.GetCurrentInstant(), import);
            while (_held.Count > 1 && (_held.Count > Most || _held.Values.Sum(h => h.Import.Size) > MostCharacters))
            {
                _held.Remove(_held.Where(h => h.Key != key).MinBy(h => h.Value.Seen).Key);
            }
        }

        return key;
    }

    /// <summary>The import of a key, or null where it is gone.</summary>
    public Import? Find(string key)
    {
        lock (_lock)
        {
            Clear();
            if (!_held.TryGetValue(key, out var held))
            {
                return null;
            }

            _held[key] = held with { Seen = clock.GetCurrentInstant() };
            return held.Import;
        }
    }

    private void Clear()
    {
        var now = clock.GetCurrentInstant();
        foreach (var key in _held.Where(h => now - h.Value.Seen > Patience).Select(h => h.Key).ToList())
        {
            _held.Remove(key);
        }
    }
}
