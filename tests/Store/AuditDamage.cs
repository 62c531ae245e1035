using System.Globalization;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using Myelon.Store;
using Myelon.Tests.Support;
using NodaTime;
using NodaTime.Testing;

namespace Myelon.Tests.Store;

/// <summary>How the rows and the file are damaged, and how it is told whether the audit found it.</summary>
public sealed partial class AuditTests
{
    private static bool IsFound(string database)
    {
        try
        {
            return StoreAudit.Of(database).Findings.Count > 0;
        }
        catch (StoreRefusedException)
        {
            return true;
        }
    }

    private static async Task<IEnumerable<string>> Content(string database)
    {
        using var store = SqliteCaseStore.OpenExisting(database, new FakeClock(Start));
        var lines = new List<string>();
        foreach (var one in await store.List(None))
        {
            lines.AddRange((await store.History(one.Id, None)).Select(v => v.ToString()));
        }

        return lines;
    }

    private static string Manipulate(SqliteConnection connection, Random random, string table)
    {
        var rows = connection.Query<long>($"select rowid from {table} order by rowid").ToList();
        var columns = connection.Query<string>($"select name from pragma_table_info('{table}') order by cid").ToList();
        var (row, other, column) = (rows[random.Next(rows.Count)], rows[random.Next(rows.Count)], columns[random.Next(columns.Count)]);
        switch (random.Next(6))
        {
            case 0:
                connection.Execute($"delete from {table} where rowid = @row", new { row });
                return $"{table} {row} removed";
            case 1:
                Try(connection, $"update {table} set rowid = -1 where rowid = @row; update {table} set rowid = @row where rowid = @other; update {table} set rowid = @other where rowid = -1", new { row, other });
                return $"{table} {row} and {other} exchanged";
            case 2:
                Try(connection, $"update {table} set {column} = (select {column} from {table} where rowid = @other) where rowid = @row", new { row, other });
                return $"{table} {row} {column} from {other}";
            case 3 when columns.Intersect(["saved_at", "recorded_at", "latest", "as_of", "board_date"]).ToList() is { Count: > 0 } times:
                Try(connection, $"update {table} set {times[random.Next(times.Count)]} = '2026-11-{random.Next(10, 30)}T0{random.Next(10)}:00:00Z' where rowid = @row", new { row });
                return $"{table} {row} time";
            default:
                var value = Encoding.UTF8.GetBytes(connection.ExecuteScalar<string?>($"select cast({column} as text) from {table} where rowid = @row", new { row }) ?? " ");
                if (value.Length > 0)
                {
                    value[random.Next(value.Length)] ^= (byte)(1 << random.Next(7));
                }

                Try(connection, $"update {table} set {column} = @value where rowid = @row", new { row, value = Encoding.UTF8.GetString(value) });
                return $"{table} {row} {column} bit";
        }
    }

    /// <summary>What the file itself refuses is no manipulation that could be found.</summary>
    private static void Try(SqliteConnection connection, string sql, object parameters)
    {
        try
        {
            connection.Execute(sql, parameters);
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode is 19 or 20)
        {
            // A constraint of the table, or another type.
        }
    }

    private static string Dump(SqliteConnection connection, string[] tables) => string.Join(
        '\n',
        tables.SelectMany(t => connection.Query($"select * from {t} order by 1, 2")
            .Select(r => t + string.Join('|', ((IDictionary<string, object?>)r).Select(v => Convert.ToString(v.Value, CultureInfo.InvariantCulture))))));

    /// <summary>The file without its guards against changes.</summary>
    private SqliteConnection Unguarded()
    {
        var connection = new SqliteConnection($"Data Source={Database};Pooling=False;Foreign Keys=False");
        connection.Open();
        foreach (var trigger in connection.Query<(string Name, string Sql)>("select name, sql from sqlite_master where type = 'trigger'").ToList())
        {
            _guards.Add(trigger.Sql);
            connection.Execute($"drop trigger {trigger.Name}");
        }

        return connection;
    }

    private readonly List<string> _guards = [];

    /// <summary>Puts the guards back that can still be put back, so that their absence is not what is found.</summary>
    private void Restore(SqliteConnection connection, string? but = null)
    {
        foreach (var guard in _guards.Where(g => g != but))
        {
            try
            {
                connection.Execute(guard);
            }
            catch (SqliteException)
            {
                // The table is gone: that is what must be found.
            }
        }
    }

    /// <summary>Three cases: one with three versions, signed; one with a damaged clock in between; one erased.</summary>
    private async Task Fill()
    {
        var clock = new FakeClock(Start, Duration.FromMinutes(7));
        using var store = SqliteCaseStore.Open(Database, clock);
        var board = new LocalDate(2026, 12, 1);
        var a = Saved(await store.Create(new CaseDraft("A", CaseStatus.Registered, board, """{"facts":{"spinal_levels":["T10"]}}"""), None));
        var b = Saved(await store.Create(new CaseDraft("B", CaseStatus.Ready, board.PlusDays(1), """{"facts":{"pain_nrs":2,"spinal_levels":["T10"]}}"""), None));
        var c = Saved(await store.Create(new CaseDraft("C", CaseStatus.Registered, null, """{"facts":{}}"""), None));
        Saved(await store.Save(a.Id, 1, a.Content with { Status = CaseStatus.Discussed }, None));
        Saved(await store.Save(
            a.Id, 2, a.Content with { Status = CaseStatus.Signed }, new Seal(new LocalDateTime(2026, 11, 25, 9, 0).WithOffset(Offset.FromHours(1)), "sha256:ab", """{"answer":1}"""), None));
        clock.AdvanceDays(-1);
        Saved(await store.Save(b.Id, 1, b.Content with { Document = """{"facts":{"pain_nrs":3,"spinal_levels":["T10"]}}""" }, None));
        Saved(await store.Save(c.Id, 1, c.Content with { Pseudonym = "D" }, None));
        Assert.NotNull(await store.Erase(c.Id, None));
    }

    private static StoredCase Saved(SaveOutcome outcome) => Assert.IsType<SaveOutcome.Saved>(outcome).Case;
}
