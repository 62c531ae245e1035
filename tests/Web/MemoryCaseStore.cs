using Myelon.Adapters.Store;
using NodaTime;

namespace Myelon.Tests.Web;

/// <summary>Interim: until the SQLite store is merged.</summary>
internal sealed class MemoryCaseStore : ICaseStore
{
    private readonly Dictionary<string, List<StoredCase>> _cases = [];

    public Task<IReadOnlyList<StoredCase>> List(CancellationToken cancel) => Task.FromResult<IReadOnlyList<StoredCase>>([.. _cases.Values.Select(c => c[^1])]);

    public Task<StoredCase?> Find(string id, CancellationToken cancel) => Task.FromResult(_cases.TryGetValue(id, out var c) ? c[^1] : null);

    public Task<StoredCase?> Find(string id, int version, CancellationToken cancel) => Task.FromResult(_cases.TryGetValue(id, out var c) && version >= 1 && version <= c.Count ? c[version - 1] : null);

    public Task<IReadOnlyList<StoredCase>> History(string id, CancellationToken cancel) => Task.FromResult<IReadOnlyList<StoredCase>>(_cases.TryGetValue(id, out var c) ? c : []);

    public Task<SaveOutcome> Create(CaseDraft draft, CancellationToken cancel)
    {
        var stored = new StoredCase(Guid.NewGuid().ToString("N"), 1, draft, Instant.FromUtc(2026, 11, 25, 8, 0));
        _cases[stored.Id] = [stored];
        return Task.FromResult<SaveOutcome>(new SaveOutcome.Saved(stored));
    }

    public Task<SaveOutcome> Save(string id, int expectedVersion, CaseDraft draft, CancellationToken cancel)
    {
        var all = _cases[id];
        if (all.Count != expectedVersion)
        {
            return Task.FromResult<SaveOutcome>(new SaveOutcome.Stale(all[^1]));
        }

        all.Add(new StoredCase(id, all.Count + 1, draft, Instant.FromUtc(2026, 11, 25, 8, 0)));
        return Task.FromResult<SaveOutcome>(new SaveOutcome.Saved(all[^1]));
    }
}
