using Microsoft.Data.Sqlite;
using Myelon.Store;
using NodaTime;
using NodaTime.Testing;

namespace Myelon.Tests.Store;

/// <summary>What a database file must be, and what it refuses by itself.</summary>
public sealed class SqliteSetupTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly string _folder = Directory.CreateTempSubdirectory("myelon-setup").FullName;

    private string Database => Path.Combine(_folder, "cases.db");

    private static CaseDraft Draft(string name = "A", string document = "{}", CaseStatus status = CaseStatus.Registered) => new(name, status, null, document);

    private static SqliteCaseStore Open(string path) => SqliteCaseStore.Open(path, new FakeClock(Instant.FromUtc(2026, 11, 25, 8, 0)));

    [Theory]
    [InlineData("insert or replace into case_version select case_id, version, saved_at, pseudonym, status, board_date, '{\"forged\":1}', salt from case_version")]
    [InlineData("replace into case_head select case_id, 1, pseudonym_key from case_head where pseudonym_key = 'a'")]
    [InlineData("replace into case_head values ('new', 1, 'a')")]
    [InlineData("update or replace case_head set version = version + 1, pseudonym_key = 'a' where pseudonym_key = 'b'")]
    [InlineData("update or replace case_version set version = 1")]
    public async Task The_database_itself_replaces_no_version_and_no_case(string sql)
    {
        using var store = Open(Database);
        var a = Assert.IsType<SaveOutcome.Saved>(await store.Create(Draft(), None)).Case;
        var b = Assert.IsType<SaveOutcome.Saved>(await store.Create(Draft("B"), None)).Case;
        Assert.IsType<SaveOutcome.Saved>(await store.Save(a.Id, 1, Draft(document: "{\"b\":1}"), None));
        var (before, list) = (await store.History(a.Id, None), await store.List(None));
        foreach (var foreignKeys in new[] { "on", "off" })
        {
            await using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
            connection.Open();
            await using var command = connection.CreateCommand();
            command.CommandText = $"pragma foreign_keys = {foreignKeys}; {sql}";
            Assert.Contains("is never", Assert.Throws<SqliteException>(() => command.ExecuteNonQuery()).Message, StringComparison.Ordinal);
            Assert.Equal(before, await store.History(a.Id, None));
            Assert.Equal(list, await store.List(None));
            Assert.Equal(b, await store.Find(b.Id, None));
        }
    }

    [Fact]
    public async Task F27_A_signed_case_keeps_its_board_date_until_it_is_reopened()
    {
        using var store = Open(Database);
        var signed = Assert.IsType<SaveOutcome.Saved>(await store.Create(Draft(status: CaseStatus.Signed), None)).Case;
        var moved = Draft(status: CaseStatus.Signed) with { BoardDate = new LocalDate(2026, 12, 1) };
        Assert.Equal(signed, Assert.IsType<SaveOutcome.Sealed>(await store.Save(signed.Id, 1, moved, None)).Current);
        Assert.IsType<SaveOutcome.Saved>(await store.Save(signed.Id, 1, moved with { Status = CaseStatus.Discussed }, None));
    }

    [Fact]
    public async Task F28_A_writer_that_waits_for_another_program_gives_up_and_says_so()
    {
        using var store = Open(Database);
        var first = Assert.IsType<SaveOutcome.Saved>(await store.Create(Draft(), None)).Case;
        await using (var other = new SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            other.Open();
            await using var transaction = other.BeginTransaction(deferred: false);
            await Assert.ThrowsAsync<StoreBusyException>(() => store.Save(first.Id, 1, Draft(document: "{\"b\":1}"), None));
            Assert.Equal(first, await store.Find(first.Id, None));
        }

        Assert.Equal(2, Assert.IsType<SaveOutcome.Saved>(await store.Save(first.Id, 1, Draft(document: "{\"b\":1}"), None)).Case.Version);
    }

    [Theory]
    [InlineData("create table somebody_elses (x)")]
    [InlineData("create table VersionInfo (Version integer, AppliedOn text, Description text); create table somebody_elses (x)")]
    public void The_database_of_another_program_is_refused_and_left_as_it_is(string sql)
    {
        using (var connection = new SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = sql;
            command.ExecuteNonQuery();
        }

        var before = File.ReadAllBytes(Database);
        Assert.Contains("another program", Assert.Throws<StoreRefusedException>(() => Open(Database)).Says.En, StringComparison.Ordinal);
        SqliteConnection.ClearAllPools();
        Assert.Equal(before, File.ReadAllBytes(Database));
    }

    [Fact]
    public void F30_A_start_that_was_killed_before_the_first_table_is_taken_up()
    {
        using (var connection = new SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "create table \"VersionInfo\" (\"Version\" INTEGER NOT NULL, \"AppliedOn\" DATETIME, \"Description\" TEXT)";
            command.ExecuteNonQuery();
        }

        File.WriteAllText(Database + ".lock", "");
        using var store = Open(Database);
        Assert.Equal(Schema(Database), Schema(Fresh()));
    }

    [Fact]
    public void A_store_of_schema_1_becomes_what_a_new_store_is()
    {
        using (var connection = new SqliteConnection($"Data Source={Database};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = File.ReadAllText(Path.Combine(Support.Repository.Root, "tests", "Store", "schema-1.sql"));
            command.ExecuteNonQuery();
        }

        using var store = Open(Database);
        Assert.Equal(Schema(Fresh()), Schema(Database));
    }

    [Fact]
    public void F31_A_link_hides_no_network_drive()
    {
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("mounts are of Unix");
            return;
        }

        var folder = FilePlace.Real(_folder);
        var far = Directory.CreateDirectory(Path.Combine(folder, "far drive")).FullName;
        Directory.CreateSymbolicLink(Path.Combine(folder, "folder"), "far drive");
        File.CreateSymbolicLink(Path.Combine(folder, "file.db"), Path.Combine(folder, "folder", "cases.db"));
        var mounts = Path.Combine(folder, "mounts");
        File.WriteAllText(mounts, $"/dev/sda / ext4 rw 0 0\nserver:/x {far.Replace(" ", "\\040", StringComparison.Ordinal)} nfs4 rw 0 0\n");
        foreach (var path in new[] { Path.Combine("folder", "cases.db"), "file.db", Path.Combine("folder", "..", "folder", "cases.db"), Path.Combine("far drive", "new", "cases.db") })
        {
            var real = FilePlace.Real(Path.Combine(folder, path));
            Assert.StartsWith(far + "/", real, StringComparison.Ordinal);
            Assert.Throws<StoreRefusedException>(() => FilePlace.RefuseNetwork(real, mounts));
        }

        FilePlace.RefuseNetwork(FilePlace.Real(Path.Combine(folder, "near.db")), mounts);
    }

    [Fact]
    public void What_is_no_path_is_refused()
    {
        File.CreateSymbolicLink(Path.Combine(_folder, "one"), Path.Combine(_folder, "two", "x"));
        File.CreateSymbolicLink(Path.Combine(_folder, "two"), Path.Combine(_folder, "one"));
        Assert.All(["", " ", "a\0b", Path.Combine(_folder, "one", "cases.db")], path => Assert.Throws<StoreRefusedException>(() => Open(path)));
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    private string Fresh()
    {
        var path = Path.Combine(_folder, "fresh.db");
        Open(path).Dispose();
        return path;
    }

    internal static List<string> Schema(string path)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "select type || ' ' || name || ' ' || coalesce(sql, '') from sqlite_master where tbl_name <> 'VersionInfo' union all select 'schema ' || Version from VersionInfo order by 1";
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(string.Join(' ', reader.GetString(0).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }

        return rows;
    }
}
