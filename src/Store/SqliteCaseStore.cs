using Dapper;
using Microsoft.Data.Sqlite;
using Myelon.Core;
using NodaTime;

namespace Myelon.Store;

/// <summary>
/// Cases in one SQLite file: WAL, every commit on the disk before it is acknowledged. One writer at a time in this process, and
/// <c>BEGIN IMMEDIATE</c> between processes. Every write adds an entry to the audit trail.
/// </summary>
public sealed class SqliteCaseStore : ICaseStore, IDisposable
{
    private const int ScrubTries = 50;
    private static readonly TimeSpan ScrubPause = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);
    private static readonly string EveryStatus = Listed(Enum.GetValues<CaseStatus>());

    private readonly string _connectionString;
    private readonly IClock _clock;
    private readonly SemaphoreSlim _writers = new(1, 1);
    private readonly SqliteConnection _held;
    private readonly RestingLog _log;

    private SqliteCaseStore(PreparedFile file, IClock clock)
    {
        (FilePath, _connectionString, Findings, _clock) = (file.Path, file.ConnectionString, file.Findings, clock);

        // One connection stays open as long as the store: so another program can see that the file is in use.
        _held = SqliteSetup.Open(_connectionString);
        LatestSave = AuditTrail.Moment(AuditTrail.End(_held, null).Latest);
        _log = new RestingLog(_connectionString, _writers);
    }

    /// <summary>Where the file lies, without links.</summary>
    public string FilePath { get; }

    /// <inheritdoc/>
    public Instant? LatestSave { get; private set; }

    /// <inheritdoc/>
    public IReadOnlyList<Text> Findings { get; }

    /// <summary>Opens a store, and makes or updates its tables.</summary>
    /// <param name="path">The file; it and its folder are made if they do not exist, for this user alone.</param>
    /// <param name="clock">The clock that dates versions.</param>
    /// <param name="kind">What its cases must be.</param>
    /// <param name="isExample">Whether a pseudonym is one of an example; tells the kind of a file from before there were kinds.</param>
    /// <exception cref="StoreRefusedException">The file cannot be trusted with a case.</exception>
    public static SqliteCaseStore Open(string path, IClock clock, StoreKind kind = StoreKind.Real, Func<string, bool>? isExample = null) =>
        new(SqliteSetup.Prepare(path, new(kind, isExample ?? (_ => false), clock.GetCurrentInstant())), clock);

    /// <summary>Opens a store that is there, of whatever kind.</summary>
    /// <param name="path">The file.</param>
    /// <param name="clock">The clock that dates versions.</param>
    /// <param name="isExample">Whether a pseudonym is one of an example.</param>
    /// <exception cref="StoreRefusedException">There is none, or it cannot be trusted with a case.</exception>
    public static SqliteCaseStore OpenExisting(string path, IClock clock, Func<string, bool>? isExample = null) =>
        new(SqliteSetup.Prepare(path, new(null, isExample ?? (_ => false), clock.GetCurrentInstant())), clock);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredCase>> List(CancellationToken cancel) => Read(VersionRow.Newest, "", null, isNewest: true, cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredCase>> List(IReadOnlyCollection<CaseStatus> statuses, CancellationToken cancel) => Read(
        VersionRow.Newest, $"where v.status in ({Listed(statuses)}) or v.status is null or v.status not in ({EveryStatus})", null, isNewest: true, cancel);

    /// <inheritdoc/>
    public Task<int> Count(CancellationToken cancel) =>
        Asked(connection => connection.ExecuteScalar<int>($"select count(*) from ({VersionRow.Newest})"), cancel);

    /// <inheritdoc/>
    public async Task<StoredCase?> Find(string id, CancellationToken cancel) =>
        (await Read(VersionRow.NewestOfOne, "", new { id }, isNewest: true, cancel)).SingleOrDefault();

    /// <inheritdoc/>
    public async Task<StoredCase?> Find(string id, int version, CancellationToken cancel) =>
        (await Read(VersionRow.AllOfOne, "where k.version = @version", new { id, version }, isNewest: false, cancel)).SingleOrDefault();

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredCase>> History(string id, CancellationToken cancel) =>
        Read(VersionRow.AllOfOne, "", new { id }, isNewest: false, cancel);

    /// <inheritdoc/>
    public Task<Erasure?> FindErased(string id, CancellationToken cancel) => Asked(
        connection => StoredRow.Of(connection, $"select {AuditTrail.Columns} from audit_entry e where e.case_id = @id and e.kind = 'erased'", new { id })
            .Select(AuditTrail.Entry)
            .Select(e => new Erasure(e.CaseId, (int)e.Version, AuditTrail.Moment(e.RecordedAt) ?? NodaConstants.UnixEpoch, IsGone: true))
            .SingleOrDefault(),
        cancel);

    /// <inheritdoc/>
    public Task<SaveOutcome> Create(CaseDraft draft, CancellationToken cancel) =>
        Write([draft], writer => writer.Add(draft), IsSaved, cancel);

    /// <inheritdoc/>
    public Task<CreatedCases> Create(IReadOnlyList<CaseDraft> drafts, CancellationToken cancel) => Write(drafts, writer =>
    {
        var outcomes = drafts.Select(writer.Add).ToList();
        IReadOnlyList<int> taken = [.. Enumerable.Range(0, outcomes.Count).Where(i => !IsSaved(outcomes[i]))];
        return new CreatedCases(taken.Count > 0 ? [] : [.. outcomes.OfType<SaveOutcome.Saved>().Select(s => s.Case)], taken);
    }, created => created.Taken.Count == 0, cancel);

    /// <inheritdoc/>
    public Task<SaveOutcome> Save(string id, int expectedVersion, CaseDraft draft, Seal? seal, CancellationToken cancel) =>
        seal is not null && draft.Status != CaseStatus.Signed ? throw new ArgumentException("a seal belongs to a signature", nameof(seal))
            : Write([draft], writer => writer.Save(id, expectedVersion, draft, seal), IsSaved, cancel);

    /// <inheritdoc cref="ICaseStore.Save(string, int, CaseDraft, CancellationToken)"/>
    public Task<SaveOutcome> Save(string id, int expectedVersion, CaseDraft draft, CancellationToken cancel) => Save(id, expectedVersion, draft, null, cancel);

    /// <inheritdoc/>
    public async Task<Erasure?> Erase(string id, CancellationToken cancel)
    {
        var now = _clock.GetCurrentInstant();
        var versions = await Write([], writer => writer.Erase(id, now), last => last > 0, cancel);
        return versions > 0 ? new(id, versions, now, await Scrub(cancel))
            : await FindErased(id, cancel) is { } earlier ? earlier with { IsGone = await Scrub(cancel) }
            : null;
    }

    /// <summary>Empties the log, and closes the file.</summary>
    public void Dispose()
    {
        _log.Dispose();
        _writers.Dispose();
        _held.Dispose();
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
        SqliteSetup.Release(FilePath);
    }

    private static bool IsSaved(SaveOutcome outcome) => outcome is SaveOutcome.Saved;

    private static string Listed(IEnumerable<CaseStatus> statuses) => string.Join(", ", statuses.Select(s => $"'{s.Code()}'"));

    private Task<IReadOnlyList<StoredCase>> Read(
        string keys, string where, object? parameters, bool isNewest, CancellationToken cancel) => Asked<IReadOnlyList<StoredCase>>(
        connection =>
        {
            // Another process may have written: what it wrote counts for the clock too.
            Seen(AuditTrail.End(connection, null).Latest);
            return [.. VersionRow.Of(connection, keys, where, parameters, null).Select(r => r.ToCase(isNewest))];
        },
        cancel);

    private void Seen(string latest)
    {
        if (AuditTrail.Moment(latest) is { } moment && !(LatestSave > moment))
        {
            LatestSave = moment;
        }
    }

    /// <summary>Reads, and says that the database was busy or is damaged in words that whoever asks can act on.</summary>
    private Task<T> Asked<T>(Func<SqliteConnection, T> ask, CancellationToken cancel)
    {
        cancel.ThrowIfCancellationRequested();
        try
        {
            using var connection = SqliteSetup.Open(_connectionString);
            return Task.FromResult(ask(connection));
        }
        catch (SqliteException exception) when (StoreTrouble.Known(exception) is { } known)
        {
            throw known;
        }
    }

    private async Task<T> Write<T>(
        IReadOnlyList<CaseDraft> drafts, Func<VersionWriter, T> write, Func<T, bool> isWritten, CancellationToken cancel)
    {
        if (drafts.Any(d => !CaseNames.IsPossible(d.Pseudonym)))
        {
            throw new ArgumentException("this cannot be a pseudonym", nameof(drafts));
        }

        await Alone(cancel);
        try
        {
            await using var connection = SqliteSetup.Open(_connectionString);
            await using var transaction = connection.BeginTransaction(deferred: false);
            var outcome = write(new VersionWriter(connection, transaction, _clock));
            if (isWritten(outcome))
            {
                Seen(AuditTrail.End(connection, transaction).Latest);
                transaction.Commit();
                _log.Written();
            }

            return outcome;
        }
        catch (SqliteException exception) when (StoreTrouble.Known(exception) is { } known)
        {
            throw known;
        }
        finally
        {
            _writers.Release();
        }
    }

    private async Task Alone(CancellationToken cancel)
    {
        if (!await _writers.WaitAsync(LongestWait, cancel))
        {
            throw new StoreBusyException();
        }
    }

    /// <summary>Rewrites the file without its free pages, and empties the log; gives whether both were possible.</summary>
    private async Task<bool> Scrub(CancellationToken cancel)
    {
        await Alone(cancel);
        try
        {
            await using var connection = SqliteSetup.Open(_connectionString);
            connection.Execute("vacuum main");
            for (var tries = 0; tries < ScrubTries; tries++)
            {
                if (SqliteSetup.EmptyLog(connection))
                {
                    return true;
                }

                await Task.Delay(ScrubPause, cancel);
            }

            return false;
        }
        catch (SqliteException exception) when (StoreTrouble.Known(exception) is not null)
        {
            // The case is erased, and its pages were overwritten; what is left in the log goes with it when it is emptied next.
            return false;
        }
        finally
        {
            _writers.Release();
        }
    }
}
