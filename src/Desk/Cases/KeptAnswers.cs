using System.Collections.Concurrent;
using Myelon.Store;

namespace Myelon.Desk.Cases;

/// <summary>The answers that were given last, by version, as far as there is room for them: a list of many cases shall not judge each anew.</summary>
internal sealed class KeptAnswers
{
    /// <summary>About what the answers may take.</summary>
    private const long MostBytes = 768L << 20;

    /// <summary>About what an answer takes beside its document, as the benchmarks measure it.</summary>
    private const long BytesOfAnswer = 160 * 1024;

    private readonly ConcurrentDictionary<(string Id, int Version), (long Minute, DeskCase Case)> _kept = new();
    private long _bytes;

    /// <summary>What was answered last for a version, and in which minute; null where nothing is kept of just this content.</summary>
    public (long Minute, DeskCase Case)? Find(StoredCase stored) =>
        _kept.TryGetValue((stored.Id, stored.Version), out var kept) && kept.Case.Stored == stored ? kept : null;

    /// <summary>Keeps an answer; where there is no room, those of earlier minutes go first, then all.</summary>
    public void Keep(long minute, DeskCase answer)
    {
        _kept.AddOrUpdate(
            (answer.Id, answer.Stored.Version),
            _ =>
            {
                Interlocked.Add(ref _bytes, Size(answer));
                return (minute, answer);
            },
            (_, last) =>
            {
                Interlocked.Add(ref _bytes, Size(answer) - Size(last.Case));
                return (minute, answer);
            });
        if (Interlocked.Read(ref _bytes) > MostBytes)
        {
            Drop(k => k.Minute != minute);
            if (Interlocked.Read(ref _bytes) > MostBytes)
            {
                Drop(_ => true);
            }
        }
    }

    /// <summary>Drops what is kept of a case.</summary>
    public void Forget(string id) => Drop(k => k.Case.Id == id);

    private static long Size(DeskCase answer) => BytesOfAnswer + (2L * answer.Stored.Content.Document.Length);

    private void Drop(Func<(long Minute, DeskCase Case), bool> choose)
    {
        foreach (var (key, _) in _kept.Where(k => choose(k.Value)))
        {
            if (_kept.TryRemove(key, out var removed))
            {
                Interlocked.Add(ref _bytes, -Size(removed.Case));
            }
        }
    }
}
