using System.Collections.Concurrent;
using System.Text;
using Myelon.Formats.CaseFile;
using Myelon.Store;
using Myelon.Core.Cases;
using Myelon.Core.Reasoning;
using Myelon.Medicine.Vocabulary;
using Myelon.Web.Ground;
using NodaTime;

namespace Myelon.Web.Cases;

/// <summary>A stored case with what the rules say of it now.</summary>
/// <param name="Stored">The version.</param>
/// <param name="Reading">The case, or why it cannot be read any more.</param>
/// <param name="Evaluation">The answer; null where it cannot be read.</param>
/// <param name="IsLive">Whether it is judged for the time of asking; else for the time that it states.</param>
public sealed record DeskCase(StoredCase Stored, CaseReading Reading, CaseEvaluation? Evaluation, bool IsLive)
{
    /// <summary>The id.</summary>
    public string Id => Stored.Id;

    /// <summary>The case; only where it can be read.</summary>
    public Case Case => Reading.Case!;
}

/// <summary>Opens, evaluates and saves cases. It holds no case of its own: every request names its case and version.</summary>
public sealed class CaseDesk(ICaseStore store, Evaluator evaluator, ServerOptions options)
{
    private const int MostKept = 2000;

    private readonly ConcurrentDictionary<(string Id, int Version), (long Minute, DeskCase Case)> _kept = new();

    /// <summary>The store.</summary>
    public ICaseStore Store => store;

    /// <summary>The rules.</summary>
    public Evaluator Evaluator => evaluator;

    /// <summary>The time now.</summary>
    public OffsetDateTime Now => options.Now;

    /// <summary>Where times are entered and shown.</summary>
    public DateTimeZone Zone => options.Zone;

    /// <summary>Reads a case file, with every check that the command line makes.</summary>
    public CaseReading Read(ReadOnlySpan<byte> document)
    {
        var reading = new CaseReader(AllFacts.Vocabulary, Lesion.AffectedLevels, Now, evaluator.Rules.WorksheetFields).Read(document);
        return reading.Case is { } @case && CaseChecks.Faults(@case, evaluator) is { Count: > 0 } faults ? new CaseReading(null, reading.Name, faults) : reading;
    }

    /// <summary>The newest version of a case, or null.</summary>
    public async Task<DeskCase?> Find(string id, CancellationToken cancel) => await store.Find(id, cancel) is { } stored ? Open(stored) : null;

    /// <summary>A version of a case, or null.</summary>
    public async Task<DeskCase?> Find(string id, int version, CancellationToken cancel) => await store.Find(id, version, cancel) is { } stored ? Open(stored) : null;

    /// <summary>All cases.</summary>
    public async Task<IReadOnlyList<DeskCase>> All(CancellationToken cancel) => [.. (await store.List(cancel)).Select(Open)];

    /// <summary>Evaluates a stored case; an answer is kept for the minute in which it holds.</summary>
    public DeskCase Open(StoredCase stored)
    {
        var minute = Now.ToInstant().ToUnixTimeSeconds() / 60;
        if (_kept.TryGetValue((stored.Id, stored.Version), out var kept) && (kept.Minute == minute || !kept.Case.IsLive) && kept.Case.Stored == stored)
        {
            return kept.Case;
        }

        var bytes = Encoding.UTF8.GetBytes(stored.Content.Document);
        var reading = Read(bytes);
        var opened = new DeskCase(stored, reading, reading.Case is { } @case ? evaluator.Evaluate(@case) : null, reading.Case is not null && !CaseDocument.Of(bytes).StatesTime);
        if (_kept.Count > MostKept)
        {
            _kept.Clear();
        }

        _kept[(stored.Id, stored.Version)] = (minute, opened);
        return opened;
    }
}
