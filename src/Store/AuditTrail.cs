using Dapper;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Store;

/// <summary>Writes and reads the audit trail of a store: its entries, and its end, which is kept apart so that a trail cut short is seen.</summary>
internal static class AuditTrail
{
    /// <summary>The columns of an entry.</summary>
    public const string Columns =
        "e.position as Position, e.kind as Kind, e.case_id as EntryCase, e.version as EntryVersion, e.recorded_at as RecordedAt, e.account as Account, "
        + "e.content as Content, e.previous as Previous, e.sum as Sum";

    /// <summary>Adds an entry, within the transaction that writes what it tells.</summary>
    /// <param name="connection">The file.</param>
    /// <param name="transaction">The transaction.</param>
    /// <param name="kind">What it tells.</param>
    /// <param name="id">The case; empty where it is of the store.</param>
    /// <param name="version">The version.</param>
    /// <param name="recordedAt">When.</param>
    /// <param name="content">The sum over what was saved.</param>
    /// <param name="account">Who; empty for what an earlier program wrote.</param>
    public static void Append(
        SqliteConnection connection, SqliteTransaction transaction, string kind, string id, long version, Instant recordedAt, string content, string account)
    {
        var end = End(connection, transaction);
        var entry = new AuditEntry(end.Position + 1, kind, id, version, InstantPattern.ExtendedIso.Format(recordedAt), account, content, end.Sum, "");
        entry = entry with { Sum = entry.TrueSum };
        connection.Execute(
            "insert into audit_entry (position, kind, case_id, version, recorded_at, account, content, previous, sum) "
            + "values (@Position, @Kind, @CaseId, @Version, @RecordedAt, @Account, @Content, @Previous, @Sum)",
            entry,
            transaction);
        connection.Execute(
            end.Position == 0
                ? "insert into audit_end (one, position, sum, latest) values (1, @Position, @Sum, @latest)"
                : "update audit_end set position = @Position, sum = @Sum, latest = @latest where one = 1",
            new { entry.Position, entry.Sum, latest = Moment(end.Latest) is { } latest && latest > recordedAt ? end.Latest : entry.RecordedAt },
            transaction);
    }

    /// <summary>The last entry as the end tells it, and the latest time of all.</summary>
    public static (long Position, string Sum, string Latest) End(SqliteConnection connection, SqliteTransaction? transaction) =>
        StoredRow.Of(connection, "select position, sum, latest from audit_end where one = 1", null, transaction).SingleOrDefault() is { } row
            ? (row.Number("position"), row.Text("sum") ?? "", row.Text("latest") ?? "")
            : (0, Sums.None, "");

    /// <summary>All entries in their order.</summary>
    public static IReadOnlyList<AuditEntry> Entries(SqliteConnection connection) =>
        [.. StoredRow.Of(connection, $"select {Columns} from audit_entry e order by e.position").Select(Entry)];

    /// <summary>An entry from its columns.</summary>
    public static AuditEntry Entry(StoredRow row) => new(
        row.Number("Position"),
        row.Text("Kind") ?? "",
        row.Text("EntryCase") ?? "",
        row.Number("EntryVersion"),
        row.Text("RecordedAt") ?? "",
        row.Text("Account") ?? "",
        row.Text("Content") ?? "",
        row.Text("Previous") ?? "",
        row.Text("Sum") ?? "");

    /// <summary>The moment that a text of the file names, or null.</summary>
    public static Instant? Moment(string? text) => text is not null && InstantPattern.ExtendedIso.Parse(text) is { Success: true } parsed ? parsed.Value : null;
}
