using Microsoft.Data.Sqlite;
using Myelon.Store;
using NodaTime;
using NodaTime.Testing;

namespace Myelon.Tests.Store;

/// <summary>The store in an SQLite file.</summary>
public sealed class SqliteCaseStoreTests : CaseStoreTests, IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("myelon store ü").FullName;
    private readonly List<SqliteCaseStore> _open = [];

    protected override ICaseStore Store => _open.Count > 0 ? _open[0] : Another();

    private string Path => System.IO.Path.Combine(_folder, "sub", "cases.db");

    protected override ICaseStore Another()
    {
        lock (_open)
        {
            _open.Add(SqliteCaseStore.Open(Path, new FakeClock(Now)));
            return _open[^1];
        }
    }

    [Fact]
    public async Task F30_Eight_starts_at_once_make_one_store()
    {
        var stores = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => SqliteCaseStore.Open(Path, new FakeClock(Now)))));
        _open.AddRange(stores);
        Assert.IsType<SaveOutcome.Saved>(await stores[0].Create(Draft(), CancellationToken.None));
        foreach (var store in stores)
        {
            Assert.Single(await store.List(CancellationToken.None));
        }
    }

    [Fact]
    public async Task The_database_itself_changes_and_removes_no_version()
    {
        var stored = Assert.IsType<SaveOutcome.Saved>(await Store.Create(Draft(), CancellationToken.None)).Case;
        await using var connection = new SqliteConnection($"Data Source={Path}");
        connection.Open();
        foreach (var sql in new[]
        {
            "update case_version set document = '{}'", "delete from case_version", "update case_head set version = 7", "update case_head set version = 1", "delete from case_head",
            "insert into case_version select * from case_version", $"insert into case_version values ('{stored.Id}', 0, 'x', 'x', 'ready', null, '{{}}', '')", $"insert into case_version values ('{stored.Id}', 2, 'x', 'x', 'lost', null, '{{}}', '')",
            $"insert into case_version values ('{stored.Id}', 2, 'x', 'x', 'ready', null, null, '')", "pragma foreign_keys = on; insert into case_version values ('nobody', 1, 'x', 'x', 'ready', null, '{}', '')",
        })
        {
            await using var command = connection.CreateCommand();
            command.CommandText = sql;
            Assert.Throws<SqliteException>(() => command.ExecuteNonQuery());
        }

        Assert.Equal(stored, await Store.Find(stored.Id, CancellationToken.None));
    }

    [Fact]
    public async Task A_restart_keeps_everything()
    {
        var stored = Assert.IsType<SaveOutcome.Saved>(await Store.Create(Draft(), CancellationToken.None)).Case;
        _open[0].Dispose();
        _open.Clear();
        Assert.Equal(stored, await Store.Find(stored.Id, CancellationToken.None));
    }

    [Fact]
    public void The_file_is_for_its_owner_alone()
    {
        _ = Store;
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("modes are of Unix");
            return;
        }

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(Path));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(System.IO.Path.GetDirectoryName(Path)!));
    }

    [Theory]
    [InlineData("pragma synchronous = off", "synchronous")]
    [InlineData("pragma synchronous = normal", "synchronous")]
    [InlineData("pragma foreign_keys = off", "foreign_keys")]
    [InlineData("pragma journal_mode = delete", "journal_mode")]
    public void A_connection_without_the_settings_is_refused(string sql, string setting)
    {
        _ = Store;
        using var connection = SqliteSetup.Open(new SqliteConnectionStringBuilder { DataSource = Path, ForeignKeys = true, Pooling = false }.ToString());
        SqliteSetup.Check(connection);
        _open[0].Dispose();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
        Assert.Contains(setting, Assert.Throws<StoreRefusedException>(() => SqliteSetup.Check(connection)).Says.De, StringComparison.Ordinal);
    }

    [Fact]
    public void F31_A_network_drive_is_refused()
    {
        var mounts = System.IO.Path.Combine(_folder, "mounts");
        File.WriteAllText(mounts, "/dev/sda / ext4 rw 0 0\nserver:/x /srv/x nfs4 rw 0 0\n//server/y /srv/y\\040y cifs rw 0 0\n/dev/sdb /srv/x/local ext4 rw 0 0\n");
        FilePlace.RefuseNetwork("/srv/cases.db", mounts);
        FilePlace.RefuseNetwork("/srv/xy/cases.db", mounts);
        FilePlace.RefuseNetwork("/srv/x/local/cases.db", mounts);
        Assert.Throws<StoreRefusedException>(() => FilePlace.RefuseNetwork("/srv/x/cases.db", mounts));
        Assert.Throws<StoreRefusedException>(() => FilePlace.RefuseNetwork("/srv/y y/cases.db", mounts));
    }

    [Fact]
    public void What_is_no_database_is_refused_and_left_as_it_is()
    {
        var file = System.IO.Path.Combine(_folder, "letter.txt");
        File.WriteAllText(file, new string('x', 5000));
        Assert.Throws<StoreRefusedException>(() => SqliteCaseStore.Open(file, new FakeClock(Now)));
        Assert.Equal(new string('x', 5000), File.ReadAllText(file));
        Assert.Throws<StoreRefusedException>(() => SqliteCaseStore.Open(_folder, new FakeClock(Now)));
        Assert.Throws<StoreRefusedException>(() => SqliteCaseStore.Open(System.IO.Path.Combine(file, "cases.db"), new FakeClock(Now)));
    }

    [Fact]
    public async Task A_damaged_database_is_refused()
    {
        for (var i = 0; i < 30; i++)
        {
            await Store.Create(Draft($"{i}", new string('x', 20_000)), CancellationToken.None);
        }

        _open[0].Dispose();
        _open.Clear();
        SqliteConnection.ClearAllPools();
        using (var stream = new FileStream(Path, FileMode.Open, FileAccess.Write))
        {
            stream.Seek(stream.Length / 2, SeekOrigin.Begin);
            stream.Write(new byte[8192]);
        }

        Assert.Throws<StoreRefusedException>(() => SqliteCaseStore.Open(Path, new FakeClock(Now)));
    }

    [Fact]
    public void A_database_of_a_later_program_is_refused()
    {
        _ = Store;
        using (var connection = new SqliteConnection($"Data Source={Path}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "insert into VersionInfo (Version, AppliedOn, Description) values (9999, '2030-01-01', 'later')";
            command.ExecuteNonQuery();
        }

        Assert.Contains("9999", Assert.Throws<StoreRefusedException>(() => SqliteCaseStore.Open(Path, new FakeClock(Now))).Says.En, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_filled_store_of_the_first_schema_is_taken_on_whole()
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path)!);
        using (var connection = new SqliteConnection($"Data Source={Path}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = File.ReadAllText(System.IO.Path.Combine(Support.Repository.Root, "tests", "Store", "schema-1.sql"));
            command.ExecuteNonQuery();
        }

        var cases = await Store.List(CancellationToken.None);
        Assert.Equal(["c1", "c2"], cases.Select(c => c.Id));
        Assert.Equal(new StoredCase("c1", 2, new CaseDraft("Fall 1", CaseStatus.Signed, new LocalDate(2026, 12, 1), """{"format":"myelon-case/1","case":"Fall 1","facts":{"motor_deficit":true}}"""), Instant.FromUtc(2026, 11, 25, 9, 30)), cases[0]);
        Assert.Equal(2, (await Store.History("c1", CancellationToken.None)).Count);
        Assert.Equal("Fall Ü", cases[1].Content.Pseudonym);
        Assert.IsType<SaveOutcome.Saved>(await Store.Save("c2", 1, cases[1].Content with { Status = CaseStatus.Ready }, CancellationToken.None));
    }

    public void Dispose()
    {
        _open.ForEach(s => s.Dispose());
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }
}
