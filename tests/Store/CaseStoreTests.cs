using Microsoft.Data.Sqlite;
using Myelon.Adapters.Store;
using NodaTime;
using NodaTime.Testing;

namespace Myelon.Tests.Store;

/// <summary>What every store of cases does, whatever lies beneath it.</summary>
public abstract class CaseStoreTests
{
    protected static readonly Instant Now = Instant.FromUtc(2026, 11, 25, 8, 0);

    private static readonly CancellationToken None = CancellationToken.None;

    /// <summary>A store without cases.</summary>
    protected abstract ICaseStore Store { get; }

    /// <summary>Another store on the same cases, as another process has it.</summary>
    protected abstract ICaseStore Another();

    protected static CaseDraft Draft(string name = "A", string document = "{}", CaseStatus status = CaseStatus.Registered) => new(name, status, null, document);

    private async Task<StoredCase> Add(CaseDraft draft) => Assert.IsType<SaveOutcome.Saved>(await Store.Create(draft, None)).Case;

    [Fact]
    public async Task A_case_comes_back_as_it_was_given()
    {
        var draft = new CaseDraft("Fall Ü-ß 7", CaseStatus.Ready, new LocalDate(2026, 12, 1), "{\"Grüße\": \"Ωμ 8.00\",\n \"x\": 1}\n");
        var stored = await Add(draft);
        Assert.Equal((1, draft, Now), (stored.Version, stored.Content, stored.SavedAt));
        Assert.Equal(stored, await Store.Find(stored.Id, None));
        Assert.Equal(stored, await Store.Find(stored.Id, 1, None));
        Assert.Equal(stored, Assert.Single(await Store.List(None)));
        Assert.Equal(stored, Assert.Single(await Store.History(stored.Id, None)));
        Assert.Equal(stored, await Another().Find(stored.Id, None));
    }

    [Fact]
    public async Task What_is_not_there_is_null_or_empty()
    {
        var stored = await Add(Draft());
        Assert.Null(await Store.Find("x", None));
        Assert.Null(await Store.Find(stored.Id, 2, None));
        Assert.Null(await Store.Find(stored.Id, 0, None));
        Assert.Empty(await Store.History("x", None));
        Assert.IsType<SaveOutcome.Unknown>(await Store.Save("x", 1, Draft(), None));
    }

    [Fact]
    public async Task Every_save_adds_a_version_and_keeps_the_others()
    {
        var first = await Add(Draft());
        var second = Assert.IsType<SaveOutcome.Saved>(await Store.Save(first.Id, 1, Draft(document: "{\"b\":1}"), None)).Case;
        Assert.Equal(2, second.Version);
        Assert.Equal([first, second], await Store.History(first.Id, None));
        Assert.Equal(second, await Store.Find(first.Id, None));
        Assert.Equal(second, Assert.Single(await Store.List(None)));
    }

    [Fact]
    public async Task A_save_that_changes_nothing_adds_nothing_but_needs_the_version()
    {
        var first = await Add(Draft());
        Assert.Equal(1, Assert.IsType<SaveOutcome.Saved>(await Store.Save(first.Id, 1, Draft(), None)).Case.Version);
        Assert.IsType<SaveOutcome.Stale>(await Store.Save(first.Id, 2, Draft(), None));
        Assert.Single(await Store.History(first.Id, None));
    }

    [Fact]
    public async Task A_document_of_ten_megabytes_is_kept()
    {
        var draft = Draft(document: "{\"x\":\"" + new string('ü', 5_000_000) + "\"}");
        Assert.Equal(draft, (await Add(draft)).Content);
        Assert.Equal(draft, Assert.Single(await Store.List(None)).Content);
    }

    /// <summary>From a status to a status, with the document changed or not: whether it is sealed (true) or saved.</summary>
    public static IEnumerable<TheoryDataRow<CaseStatus, CaseStatus, bool, bool>> Transitions() =>
        from before in Enum.GetValues<CaseStatus>()
        from after in Enum.GetValues<CaseStatus>()
        from changed in new[] { false, true }
        let isOpen = before < CaseStatus.Signed
        let isAllowed = !changed && (after == before || after == CaseStatus.Discussed || (before == CaseStatus.Signed && after == CaseStatus.FollowedUp))
        select new TheoryDataRow<CaseStatus, CaseStatus, bool, bool>(before, after, changed, !isOpen && !isAllowed);

    [Theory]
    [MemberData(nameof(Transitions))]
    public async Task F27_A_signed_case_keeps_its_content(CaseStatus before, CaseStatus after, bool changed, bool isSealed)
    {
        var first = await Add(Draft(status: before));
        var outcome = await Store.Save(first.Id, 1, Draft(status: after, document: changed ? "{\"b\":1}" : "{}"), None);
        Assert.Equal(isSealed, outcome is SaveOutcome.Sealed);
        Assert.Equal(!isSealed, outcome is SaveOutcome.Saved);
        Assert.Equal(isSealed || (before == after && !changed) ? 1 : 2, (await Store.History(first.Id, None)).Count);
    }

    [Fact]
    public async Task F27_A_signed_case_keeps_its_pseudonym()
    {
        var first = await Add(Draft(status: CaseStatus.Signed));
        Assert.IsType<SaveOutcome.Sealed>(await Store.Save(first.Id, 1, Draft("B", status: CaseStatus.Discussed), None));
    }

    [Theory]
    [InlineData("Fall 7", "fall 7")]
    [InlineData("Fall 7", "  Fall   7 ")]
    [InlineData("M\u00FCller", "M\u00DCLLER")]
    public async Task F14_Pseudonyms_that_look_the_same_are_one(string name, string same)
    {
        var first = await Add(Draft(name));
        Assert.Equal(first.Id, Assert.IsType<SaveOutcome.PseudonymTaken>(await Store.Create(Draft(same), None)).Id);
        var other = await Add(Draft("other"));
        Assert.Equal(first.Id, Assert.IsType<SaveOutcome.PseudonymTaken>(await Store.Save(other.Id, 1, Draft(same), None)).Id);
        Assert.IsType<SaveOutcome.Saved>(await Store.Save(first.Id, 1, Draft(same), None));
        Assert.Equal(2, (await Store.List(None)).Count);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("F12 \u0000")]
    [InlineData("F12 \u0007")]
    [InlineData("F13 \uD800")]
    [InlineData("F13 \uFFFD")]
    [InlineData("F14 \u200B")]
    [InlineData("F14 \u202E")]
    [InlineData("F14 \u00AD")]
    [InlineData("F14 u\u0308")]
    [InlineData("F14 \u0410")]
    [InlineData("1234567890123456789012345678901234567890123456789012345678901234567890123456789012")]
    public async Task F12_F13_F14_What_can_be_no_pseudonym_is_refused(string name)
    {
        await Assert.ThrowsAsync<ArgumentException>(() => Store.Create(Draft(name), None));
        Assert.Empty(await Store.List(None));
    }

    [Fact]
    public async Task F22_Of_sixty_four_savers_of_one_version_one_wins()
    {
        var first = await Add(Draft());
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 64).Select(i => Task.Run(() => Store.Save(first.Id, 1, Draft(document: $"{{\"b\":{i}}}"), None))));
        var saved = Assert.Single(outcomes.OfType<SaveOutcome.Saved>());
        Assert.Equal(63, outcomes.OfType<SaveOutcome.Stale>().Count());
        Assert.Equal(saved.Case, await Store.Find(first.Id, None));
        Assert.Equal(2, (await Store.History(first.Id, None)).Count);
    }

    [Fact]
    public async Task F23_Of_sixty_four_creators_of_one_pseudonym_one_wins()
    {
        Assert.Empty(await Store.List(None));
        var outcomes = await Task.WhenAll(Enumerable.Range(0, 64).Select(_ => Task.Run(() => Store.Create(Draft(), None))));
        Assert.Single(outcomes.OfType<SaveOutcome.Saved>());
        Assert.Equal(63, outcomes.OfType<SaveOutcome.PseudonymTaken>().Count());
        Assert.Single(await Store.List(None));
    }

    [Fact]
    public async Task F22_Every_acknowledged_save_is_one_version_with_no_hole()
    {
        var ids = new[] { (await Add(Draft("A"))).Id, (await Add(Draft("B"))).Id };
        var other = Another();
        var acknowledged = await Task.WhenAll(Enumerable.Range(0, 4).Select(worker => Task.Run(async () =>
        {
            var random = new Random(worker);
            var mine = new List<StoredCase>();
            for (var i = 0; i < 60; i++)
            {
                var store = random.Next(2) == 0 ? Store : other;
                var which = random.Next(2);
                var seen = (await store.Find(ids[which], None))!;
                if (await store.Save(ids[which], seen.Version, seen.Content with { Document = $"{{\"w\":{worker},\"i\":{i}}}" }, None) is SaveOutcome.Saved saved)
                {
                    mine.Add(saved.Case);
                }
            }

            return mine;
        })));
        var all = acknowledged.SelectMany(m => m).ToList();
        foreach (var id in ids)
        {
            var history = await Store.History(id, None);
            Assert.Equal(Enumerable.Range(1, history.Count), history.Select(v => v.Version));
            Assert.Equal(history.Skip(1), all.Where(a => a.Id == id).OrderBy(a => a.Version));
        }
    }

    [Fact]
    public async Task F28_No_writer_of_several_processes_finds_the_database_locked()
    {
        var stores = new[] { Store, Another(), Another(), Another() };
        await Task.WhenAll(stores.Select((store, s) => Task.Run(async () =>
        {
            for (var i = 0; i < 25; i++)
            {
                Assert.IsType<SaveOutcome.Saved>(await store.Create(Draft($"{s}-{i}"), None));
                _ = await store.List(None);
            }
        })));
        Assert.Equal(100, (await Store.List(None)).Count);
    }
}

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
            "insert into case_version select * from case_version", $"insert into case_version values ('{stored.Id}', 0, 'x', 'x', 'ready', null, '{{}}')", $"insert into case_version values ('{stored.Id}', 2, 'x', 'x', 'lost', null, '{{}}')",
            $"insert into case_version values ('{stored.Id}', 2, 'x', 'x', 'ready', null, null)", "pragma foreign_keys = on; insert into case_version values ('nobody', 1, 'x', 'x', 'ready', null, '{}')",
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
