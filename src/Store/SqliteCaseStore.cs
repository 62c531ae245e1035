using System.Security.Cryptography;
using Dapper;
using Microsoft.Data.Sqlite;
using Myelon.Core;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Store;

/// <summary>
/// Cases in one SQLite file: WAL, every commit on the disk before it is acknowledged. One writer at a time in this process, and
/// <c>BEGIN IMMEDIATE</c> between processes.
/// </summary>
public sealed class SqliteCaseStore : ICaseStore, IDisposable
{
    private const int Busy = 5;
    private const int Locked = 6;
    private static readonly TimeSpan LongestWait = TimeSpan.FromSeconds(20);
    private const string Columns =
        "v.case_id as CaseId, v.version as Version, v.saved_at as SavedAt, v.pseudonym as Pseudonym, v.status as Status, v.board_date as BoardDate, "
        + "v.document as Document, "
        + "s.as_of as SealedAsOf, s.rules as SealedRules, s.answer as SealedAnswer";

    /// <summary>Every version with its seal.</summary>
    private const string Versions = "case_version v left join case_seal s on s.case_id = v.case_id and s.version = v.version";

    /// <summary>The newest version of every case with its seal.</summary>
    private const string Newest =
        "case_head h join case_version v on v.case_id = h.case_id and v.version = h.version "
        + "left join case_seal s on s.case_id = v.case_id and s.version = v.version";

    private readonly string _connectionString;
    private readonly IClock _clock;
    private readonly SemaphoreSlim _writers = new(1, 1);

    private SqliteCaseStore(string connectionString, IClock clock) => (_connectionString, _clock) = (connectionString, clock);

    /// <summary>Opens a store, and makes or updates its tables.</summary>
    /// <param name="path">The file; it and its folder are made if they do not exist, for this user alone.</param>
    /// <param name="clock">The clock that dates versions.</param>
    /// <exception cref="StoreRefusedException">The file cannot be trusted with a case.</exception>
    public static SqliteCaseStore Open(string path, IClock clock) => new(SqliteSetup.Prepare(path), clock);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredCase>> List(CancellationToken cancel) =>
        Read($"select {Columns} from {Newest} order by v.case_id", new { }, cancel);

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredCase>> List(IReadOnlyCollection<CaseStatus> statuses, CancellationToken cancel) => Read(
        $"select {Columns} from {Newest} where v.status in @wanted order by v.case_id",
        new { wanted = statuses.Select(s => s.Code()).ToArray() },
        cancel);

    /// <inheritdoc/>
    public async Task<int> Count(CancellationToken cancel) => await Busied(async () =>
    {
        await using var connection = SqliteSetup.Open(_connectionString);
        return await connection.ExecuteScalarAsync<int>(new CommandDefinition("select count(*) from case_head", cancellationToken: cancel));
    });

    /// <inheritdoc/>
    public async Task<StoredCase?> Find(string id, CancellationToken cancel) => (await Read(
        $"select {Columns} from {Newest} where h.case_id = @id", new { id }, cancel)).SingleOrDefault();

    /// <inheritdoc/>
    public async Task<StoredCase?> Find(string id, int version, CancellationToken cancel) =>
        (await Read($"select {Columns} from {Versions} where v.case_id = @id and v.version = @version", new { id, version }, cancel)).SingleOrDefault();

    /// <inheritdoc/>
    public Task<IReadOnlyList<StoredCase>> History(string id, CancellationToken cancel) =>
        Read($"select {Columns} from {Versions} where v.case_id = @id order by v.version", new { id }, cancel);

    /// <inheritdoc/>
    public Task<SaveOutcome> Create(CaseDraft draft, CancellationToken cancel) =>
        Write([draft], (connection, transaction) => Add(connection, transaction, draft), IsSaved, cancel);

    /// <inheritdoc/>
    public Task<CreatedCases> Create(IReadOnlyList<CaseDraft> drafts, CancellationToken cancel) => Write(drafts, (connection, transaction) =>
    {
        var outcomes = drafts.Select(d => Add(connection, transaction, d)).ToList();
        IReadOnlyList<int> taken = [.. Enumerable.Range(0, outcomes.Count).Where(i => !IsSaved(outcomes[i]))];
        return new CreatedCases(taken.Count > 0 ? [] : [.. outcomes.OfType<SaveOutcome.Saved>().Select(s => s.Case)], taken);
    }, created => created.Taken.Count == 0, cancel);

    /// <inheritdoc/>
    public Task<SaveOutcome> Save(string id, int expectedVersion, CaseDraft draft, Seal? seal, CancellationToken cancel) => Write<SaveOutcome>(
        [draft], (connection, transaction) =>
    {
        if (seal is not null && draft.Status != CaseStatus.Signed)
        {
            throw new ArgumentException("a seal belongs to a signature", nameof(seal));
        }

        var found = connection.Query<Row>(
            $"select {Columns} from {Newest} where h.case_id = @id", new { id }, transaction).SingleOrDefault();
        if (found is null)
        {
            return new SaveOutcome.Unknown();
        }

        var current = found.ToCase();
        if (current.Version != expectedVersion)
        {
            return new SaveOutcome.Stale(current);
        }

        if (draft == current.Content)
        {
            return new SaveOutcome.Saved(current);
        }

        if (IsSealed(current.Content, draft))
        {
            return new SaveOutcome.Sealed(current);
        }

        if (Holder(connection, transaction, draft, id) is { } other)
        {
            return new SaveOutcome.PseudonymTaken(other);
        }

        // The version stands in the condition: two writers from one version cannot both go on from it.
        var next = expectedVersion + 1;
        var written = connection.Execute(
            "update case_head set version = @next, pseudonym_key = @key where case_id = @id and version = @expectedVersion",
            new { next, key = CaseNames.Key(draft.Pseudonym), id, expectedVersion },
            transaction);
        return written == 1 ? new SaveOutcome.Saved(Append(connection, transaction, id, next, draft, draft.Status == CaseStatus.FollowedUp ? current.Seal : seal)) : new SaveOutcome.Stale(current);
    }, IsSaved, cancel);

    /// <inheritdoc cref="ICaseStore.Save(string, int, CaseDraft, CancellationToken)"/>
    public Task<SaveOutcome> Save(string id, int expectedVersion, CaseDraft draft, CancellationToken cancel) => Save(id, expectedVersion, draft, null, cancel);

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        _writers.Dispose();
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    /// <summary>A signed case is only followed up, or reopened for an amendment; its content stays.</summary>
    private static bool IsSealed(CaseDraft current, CaseDraft draft) =>
        current.Status >= CaseStatus.Signed
        && !(draft.Document == current.Document && draft.Pseudonym == current.Pseudonym
            && (draft.Status == CaseStatus.Discussed || (current.Status, draft.Status) == (CaseStatus.Signed, CaseStatus.FollowedUp)));

    private static bool IsSaved(SaveOutcome outcome) => outcome is SaveOutcome.Saved;

    private SaveOutcome Add(SqliteConnection connection, SqliteTransaction transaction, CaseDraft draft)
    {
        var id = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(10));
        if (Holder(connection, transaction, draft, id) is { } other)
        {
            return new SaveOutcome.PseudonymTaken(other);
        }

        connection.Execute(
            "insert into case_head (case_id, version, pseudonym_key) values (@id, 1, @key)",
            new { id, key = CaseNames.Key(draft.Pseudonym) },
            transaction);
        return new SaveOutcome.Saved(Append(connection, transaction, id, 1, draft, null));
    }

    private static string? Holder(SqliteConnection connection, SqliteTransaction transaction, CaseDraft draft, string id) =>
        connection.ExecuteScalar<string?>("select case_id from case_head where pseudonym_key = @key and case_id <> @id", new { key = CaseNames.Key(draft.Pseudonym), id }, transaction);

    private StoredCase Append(SqliteConnection connection, SqliteTransaction transaction, string id, int version, CaseDraft draft, Seal? seal)
    {
        var stored = new StoredCase(id, version, draft, _clock.GetCurrentInstant()) { Seal = seal };
        connection.Execute(
            "insert into case_version (case_id, version, saved_at, pseudonym, status, board_date, document) values (@Id, @Version, @SavedAt, @Pseudonym, @Status, @BoardDate, @Document)",
            new
            {
                stored.Id,
                stored.Version,
                SavedAt = InstantPattern.ExtendedIso.Format(stored.SavedAt),
                draft.Pseudonym,
                Status = draft.Status.Code(),
                BoardDate = draft.BoardDate is { } date ? LocalDatePattern.Iso.Format(date) : null,
                draft.Document,
            },
            transaction);
        if (seal is not null)
        {
            connection.Execute(
                "insert into case_seal (case_id, version, as_of, rules, answer) values (@id, @version, @AsOf, @Rules, @Answer)",
                new { id, version, AsOf = OffsetDateTimePattern.Rfc3339.Format(seal.AsOf), seal.Rules, seal.Answer },
                transaction);
        }

        return stored;
    }

    private Task<IReadOnlyList<StoredCase>> Read(string sql, object parameters, CancellationToken cancel) => Busied<IReadOnlyList<StoredCase>>(async () =>
    {
        await using var connection = SqliteSetup.Open(_connectionString);
        var rows = await connection.QueryAsync<Row>(new CommandDefinition(sql, parameters, cancellationToken: cancel));
        return [.. rows.Select(r => r.ToCase())];
    });

    /// <summary>Says that the database was busy in words that whoever asks can act on.</summary>
    private static async Task<T> Busied<T>(Func<Task<T>> act)
    {
        try
        {
            return await act();
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is Busy or Locked)
        {
            throw new StoreBusyException(exception);
        }
    }

    private async Task<T> Write<T>(
        IReadOnlyList<CaseDraft> drafts, Func<SqliteConnection, SqliteTransaction, T> write, Func<T, bool> isWritten, CancellationToken cancel)
    {
        if (drafts.Any(d => !CaseNames.IsPossible(d.Pseudonym)))
        {
            throw new ArgumentException("this cannot be a pseudonym", nameof(drafts));
        }

        if (!await _writers.WaitAsync(LongestWait, cancel))
        {
            throw new StoreBusyException();
        }

        try
        {
            await using var connection = SqliteSetup.Open(_connectionString);
            await using var transaction = connection.BeginTransaction(deferred: false);
            var outcome = write(connection, transaction);
            if (isWritten(outcome))
            {
                transaction.Commit();
            }

            return outcome;
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is Busy or Locked)
        {
            throw new StoreBusyException(exception);
        }
        finally
        {
            _writers.Release();
        }
    }

    /// <summary>A row as it is read.</summary>
    private sealed class Row
    {
        public string CaseId { get; init; } = "";

        public long Version { get; init; }

        public string SavedAt { get; init; } = "";

        public string Pseudonym { get; init; } = "";

        public string Status { get; init; } = "";

        public string? BoardDate { get; init; }

        public string Document { get; init; } = "";

        public string? SealedAsOf { get; init; }

        public string? SealedRules { get; init; }

        public string? SealedAnswer { get; init; }

        public StoredCase ToCase() => new(
            CaseId,
            (int)Version,
            new CaseDraft(Pseudonym, CaseStatuses.Of(Status) ?? throw new InvalidOperationException("a status of no known kind"), BoardDate is null ? null : LocalDatePattern.Iso.Parse(BoardDate).GetValueOrThrow(), Document),
            InstantPattern.ExtendedIso.Parse(SavedAt).GetValueOrThrow())
        {
            Seal = SealedAsOf is null ? null : new(OffsetDateTimePattern.Rfc3339.Parse(SealedAsOf).GetValueOrThrow(), SealedRules!, SealedAnswer!),
        };
    }
}
