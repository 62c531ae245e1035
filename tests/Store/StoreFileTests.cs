using Dapper;
using Microsoft.Data.Sqlite;
using Myelon.Store;
using NodaTime;
using NodaTime.Testing;

namespace Myelon.Tests.Store;

/// <summary>What a database file may be, and what one damaged row costs.</summary>
public sealed class StoreFileTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly string _folder = Directory.CreateTempSubdirectory("myelon-file").FullName;

    private string Database => Path.Combine(_folder, "cases.db");

    private static CaseDraft Draft(string name = "A") => new(name, CaseStatus.Registered, null, "{}");

    private static SqliteCaseStore Open(string path) => SqliteCaseStore.Open(path, new FakeClock(Instant.FromUtc(2026, 11, 25, 8, 0)));

    [Theory]
    [InlineData("create view v as select 1")]
    [InlineData("create table t (x); create index i on t (x)")]
    public void What_another_program_made_is_refused(string sql)
    {
        Run(Database, sql);
        Assert.Contains("another program", Assert.Throws<StoreRefusedException>(() => Open(Database)).Says.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(4096)]
    [InlineData(100)]
    [InlineData(16)]
    public async Task A_file_whose_beginning_is_destroyed_is_called_no_database(int zeroed)
    {
        using (var store = Open(Database))
        {
            await store.Create(Draft(), None);
        }

        SqliteConnection.ClearAllPools();
        var bytes = File.ReadAllBytes(Database);
        bytes.AsSpan(0, zeroed).Clear();
        File.WriteAllBytes(Database, bytes);
        Assert.Contains("no database", Assert.Throws<StoreRefusedException>(() => Open(Database)).Says.En, StringComparison.Ordinal);
        Assert.Equal(bytes, File.ReadAllBytes(Database));
    }

    [Fact]
    public async Task F28_A_start_while_another_program_holds_the_file_works_or_says_busy()
    {
        Open(Database).Dispose();
        using var other = new SqliteConnection($"Data Source={Database};Pooling=False");
        other.Open();
        other.Execute("begin immediate");
        using (var store = Open(Database))
        {
            Assert.Equal(0, await store.Count(None));
        }

        other.Execute("rollback; pragma locking_mode = exclusive; begin exclusive");
        SqliteConnection.ClearAllPools();
        Assert.Contains("Another program", Assert.Throws<StoreRefusedException>(() => Open(Database)).Says.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Guards_that_are_missing_are_put_back_and_it_is_said()
    {
        Open(Database).Dispose();
        SqliteConnection.ClearAllPools();
        Run(Database, "drop trigger case_version_is_never_changed; drop trigger case_head_is_never_removed; create trigger case_head_is_never_removed before delete on case_head begin select 1; end");
        using (var store = Open(Database))
        {
            Assert.Contains("2 places", Assert.Single(store.Findings).En, StringComparison.Ordinal);
        }

        Assert.Equal(SqliteSetupTests.Schema(Fresh()), SqliteSetupTests.Schema(Database));
        using var again = Open(Database);
        Assert.Empty(again.Findings);
    }

    [Theory]
    [InlineData("alter table case_head add column x text")]
    [InlineData("drop table case_seal")]
    [InlineData("create trigger of_somebody after insert on case_version begin delete from case_seal; end")]
    public void Another_structure_is_refused(string sql)
    {
        Open(Database).Dispose();
        SqliteConnection.ClearAllPools();
        Run(Database, sql);
        Assert.Contains("structure", Assert.Throws<StoreRefusedException>(() => Open(Database)).Says.En, StringComparison.Ordinal);
    }

    /// <summary>One damaged row each: it costs one case, and the others are read.</summary>
    [Theory]
    [InlineData("update case_version set saved_at = '2026-1X-25T08:00:00Z' where pseudonym = 'A'")]
    [InlineData("update case_version set board_date = '2026-13-01' where pseudonym = 'A'")]
    [InlineData("update case_version set document = '{\"x\":1}' where pseudonym = 'A'")]
    [InlineData("update case_version set pseudonym = 'X' where pseudonym = 'A'")]
    [InlineData("pragma ignore_check_constraints = on; update case_version set status = 'lost' where pseudonym = 'A'")]
    [InlineData("delete from case_version where pseudonym = 'A'")]
    [InlineData("delete from case_head where pseudonym_key = 'a'")]
    [InlineData("delete from audit_entry where case_id = (select case_id from case_version where pseudonym = 'A')")]
    [InlineData("update case_head set pseudonym_key = 'q' where pseudonym_key = 'a'")]
    [InlineData("update audit_entry set content = '' where case_id = (select case_id from case_version where pseudonym = 'A')")]
    public async Task One_damaged_row_costs_one_case(string sql)
    {
        string a;
        using (var store = Open(Database))
        {
            a = Assert.IsType<SaveOutcome.Saved>(await store.Create(Draft(), None)).Case.Id;
            await store.Create(Draft("B"), None);
            await store.Create(Draft("C"), None);
        }

        SqliteConnection.ClearAllPools();
        Run(Database, "drop trigger case_version_is_never_changed; drop trigger case_version_is_never_removed; drop trigger case_head_is_never_removed; "
            + "drop trigger case_head_only_goes_on; drop trigger audit_entry_is_never_changed; drop trigger audit_entry_is_never_removed; pragma foreign_keys = off; " + sql);
        using var opened = Open(Database);
        var list = await opened.List([CaseStatus.Registered], None);
        Assert.Equal(3, list.Count);
        var damaged = Assert.Single(list, c => c.Damage is not null);
        Assert.Equal(a, damaged.Id);
        Assert.NotNull((await opened.Find(a, None))!.Damage);
        Assert.Single(await opened.History(a, None));

        // It can be erased, and its pseudonym is free then.
        Assert.NotNull(await opened.Erase(a, None));
        Assert.IsType<SaveOutcome.Saved>(await opened.Create(Draft(), None));
        Assert.All(await opened.List(None), c => Assert.Null(c.Damage));
    }

    [Fact]
    public void H17_A_store_is_of_one_kind_from_its_beginning()
    {
        Open(Database).Dispose();
        var examples = Path.Combine(_folder, "examples.db");
        SqliteCaseStore.Open(examples, new FakeClock(Instant.FromUtc(2026, 11, 25, 8, 0)), StoreKind.Demonstration).Dispose();
        Assert.Contains("real cases", Assert.Throws<StoreRefusedException>(() => SqliteCaseStore.Open(Database, new FakeClock(NodaConstants.UnixEpoch), StoreKind.Demonstration)).Says.En, StringComparison.Ordinal);
        Assert.Contains("--demo", Assert.Throws<StoreRefusedException>(() => Open(examples)).Says.En, StringComparison.Ordinal);
        SqliteCaseStore.OpenExisting(Database, new FakeClock(NodaConstants.UnixEpoch)).Dispose();
        SqliteCaseStore.OpenExisting(examples, new FakeClock(NodaConstants.UnixEpoch)).Dispose();
    }

    /// <summary>A file from before there were kinds is what its oldest case is.</summary>
    [Theory]
    [InlineData("Fall 1", StoreKind.Demonstration)]
    [InlineData("Fall Ü", StoreKind.Real)]
    public void H17_An_earlier_store_is_of_the_kind_of_its_oldest_case(string example, StoreKind kind)
    {
        Run(Database, File.ReadAllText(Path.Combine(Support.Repository.Root, "tests", "Store", "schema-1.sql")));
        SqliteCaseStore.Open(Database, new FakeClock(NodaConstants.UnixEpoch), kind, name => name == example).Dispose();
    }

    [Fact]
    public void F29_An_earlier_store_is_copied_before_its_tables_change_and_its_content_is_audited_from_then_on()
    {
        Run(Database, File.ReadAllText(Path.Combine(Support.Repository.Root, "tests", "Store", "schema-1.sql")));
        Open(Database).Dispose();
        Assert.Empty(StoreAudit.Of(Database).Findings);
        Assert.Equal(["opened", "version", "version", "version"], StoreAudit.Of(Database).Entries.Select(e => e.Kind));
        using var copy = new SqliteConnection($"Data Source={Database}.before-schema-3;Pooling=False");
        copy.Open();
        Assert.Equal(3, copy.ExecuteScalar<int>("select count(*) from case_version"));
        Assert.Equal(1, copy.ExecuteScalar<int>("select max(Version) from VersionInfo"));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private static void Run(string database, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={database};Pooling=False");
        connection.Open();
        connection.Execute(sql);
    }

    private string Fresh()
    {
        var path = Path.Combine(_folder, "fresh.db");
        Open(path).Dispose();
        return path;
    }
}
