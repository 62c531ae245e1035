using System.Globalization;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using Myelon.Store;
using Myelon.Tests.Support;
using NodaTime;
using NodaTime.Testing;

namespace Myelon.Tests.Store;

/// <summary>Whatever is changed in a store past Myelon is found.</summary>
public sealed partial class AuditTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Instant Start = Instant.FromUtc(2026, 11, 25, 8, 0);
    private readonly string _folder = Directory.CreateTempSubdirectory("myelon-audit").FullName;

    private string Database => Path.Combine(_folder, "cases.db");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task A_store_that_was_only_used_has_no_findings_and_tells_every_write()
    {
        await Fill();
        var report = StoreAudit.Of(Database);
        Assert.Empty(report.Findings);
        Assert.Equal(Enumerable.Range(1, report.Entries.Count).Select(n => (long)n), report.Entries.Select(e => e.Position));
        Assert.Equal("opened", report.Entries[0].Kind);
        Assert.Equal("real", report.Entries[0].Content);
        Assert.Equal(["version", "version", "version", "version", "version", "version", "version", "erased"], report.Entries.Skip(1).Select(e => e.Kind));
        Assert.Equal(report.End, report.Entries[^1].Sum);
        Assert.All(report.Entries.Skip(1), e => Assert.Equal(Environment.UserName, e.Account));
    }

    /// <summary>One manipulation each, by its statement.</summary>
    [Theory]
    [InlineData("update case_version set document = replace(document, 'T10', 'T11')")]
    [InlineData("update case_version set saved_at = '2026-11-25T08:00:01Z' where version = 1")]
    [InlineData("update case_version set board_date = null")]
    [InlineData("update case_version set status = 'ready' where version = 2")]
    [InlineData("update case_version set pseudonym = 'Z'")]
    [InlineData("update case_version set salt = ''")]
    [InlineData("update case_seal set answer = '{}'")]
    [InlineData("update case_seal set as_of = '2026-11-25T09:00:01+01:00'")]
    [InlineData("update case_seal set rules = 'sha256:cd'")]
    [InlineData("delete from case_seal")]
    [InlineData("delete from case_version where rowid = (select max(rowid) from case_version)")]
    [InlineData("delete from case_version where rowid = (select min(rowid) from case_version)")]
    [InlineData("delete from case_version; delete from case_head")]
    [InlineData("insert into case_version select 'added', 1, saved_at, pseudonym, status, board_date, document, salt from case_version where version = 1 limit 1")]
    [InlineData("update case_head set version = version - 1 where version > 1")]
    [InlineData("update case_head set pseudonym_key = 'z' where rowid = (select min(rowid) from case_head)")]
    [InlineData("delete from case_head where rowid = (select min(rowid) from case_head)")]
    [InlineData("insert into case_head values ('added', 1, 'added')")]
    [InlineData("update audit_entry set recorded_at = '2026-11-25T08:00:01Z' where position = 2")]
    [InlineData("update audit_entry set account = 'somebody' where position = 3")]
    [InlineData("update audit_entry set content = 'demonstration' where position = 1")]
    [InlineData("update audit_entry set case_id = 'other' where position = 4")]
    [InlineData("delete from audit_entry where kind = 'erased'")]
    [InlineData("delete from audit_entry where position = 3")]
    [InlineData("delete from audit_entry where position = (select max(position) from audit_entry)")]
    [InlineData("update audit_entry set position = 100 where position = 2; update audit_entry set position = 2 where position = 3; update audit_entry set position = 3 where position = 100")]
    [InlineData("update audit_end set latest = '2027-01-01T00:00:00Z'")]
    [InlineData("update audit_end set sum = (select sum from audit_entry where position = 2)")]
    [InlineData("update audit_end set position = position - 1")]
    [InlineData("delete from audit_end")]
    [InlineData("drop index UC_Version; update VersionInfo set Version = 9 where Version = 1")]
    [InlineData("update VersionInfo set Description = 'x' where Version = 2")]
    [InlineData("update VersionInfo set AppliedOn = '2026-11-25'")]
    [InlineData("drop trigger case_version_is_never_changed")]
    [InlineData("create trigger of_somebody after insert on case_version begin delete from case_seal; end")]
    [InlineData("create view v as select 1")]
    [InlineData("alter table case_head add column x text")]
    [InlineData("drop table case_seal")]
    public async Task G28_A_manipulation_is_found(string sql)
    {
        await Fill();
        using var connection = Unguarded();
        var isOfGuards = sql.Contains(" trigger ", StringComparison.Ordinal);
        if (!isOfGuards)
        {
            connection.Execute(sql);
        }

        Restore(connection);
        if (isOfGuards)
        {
            connection.Execute(sql);
        }

        Assert.NotEmpty(StoreAudit.All(connection));
    }

    /// <summary>
    /// Random manipulations of rows, from a seed that is kept: a bit of a value, a value of another row, a row taken out, two rows exchanged,
    /// a time moved, a trigger dropped. Ten thousand in a long run (MYELON_LONG=1). The whole trail made anew from the first changed entry on
    /// could only be told by a sum of its end that was noted elsewhere.
    /// </summary>
    [Fact]
    public async Task G28_Every_random_manipulation_of_the_rows_is_found()
    {
        await Fill();
        using var connection = Unguarded();
        connection.Execute("begin immediate");
        Restore(connection);
        Assert.Empty(StoreAudit.All(connection));
        connection.Execute("rollback transaction");
        var random = new Random(20261128);
        string[] tables = ["case_head", "case_version", "case_seal", "audit_entry", "audit_end", "VersionInfo"];
        var (changed, rounds) = (0, Speed.IsLong ? 10_000 : 400);
        for (var round = 0; round < rounds; round++)
        {
            connection.Execute("begin immediate");
            var before = Dump(connection, tables);
            var dropped = random.Next(7) == 0 ? _guards[random.Next(_guards.Count)] : null;
            var what = dropped ?? Manipulate(connection, random, tables[random.Next(tables.Length)]);
            if (dropped is not null || Dump(connection, tables) != before)
            {
                changed++;
                Restore(connection, but: dropped);
                Assert.True(StoreAudit.All(connection).Any(), $"round {round}: not found: {what}");
            }

            connection.Execute("rollback transaction");
        }

        Assert.True(changed > rounds / 2, $"{changed} of {rounds} changed something");
    }

    /// <summary>Any flipped bit of the file is found, or what it holds is read as before.</summary>
    [Fact]
    public async Task G28_A_flipped_bit_of_the_file_is_found_or_changes_nothing()
    {
        await Fill();
        using (var store = SqliteCaseStore.OpenExisting(Database, new FakeClock(Start)))
        {
            Assert.NotEmpty(await store.List(None));
        }

        SqliteConnection.ClearAllPools();
        var bytes = File.ReadAllBytes(Database);
        var whole = string.Join('\n', await Content(Database));
        var random = new Random(28);
        var (found, without) = (0, 0);
        for (var round = 0; round < (Speed.IsLong ? 2_000 : 60); round++)
        {
            var copy = Path.Combine(_folder, $"flipped-{round}.db");
            var flipped = bytes.ToArray();
            flipped[random.Next(flipped.Length)] ^= (byte)(1 << random.Next(8));
            File.WriteAllBytes(copy, flipped);
            if (IsFound(copy))
            {
                found++;
            }
            else
            {
                without++;
                Assert.Equal(whole, string.Join('\n', await Content(copy)));
            }

            File.Delete(copy);
        }

        Assert.True(found > 0 && without > 0, $"{found} found, {without} without effect");
    }

    [Fact]
    public async Task F10_The_times_of_a_clock_that_goes_back_stand_in_the_trail_and_are_no_finding()
    {
        var clock = new FakeClock(Start);
        using var store = SqliteCaseStore.Open(Database, clock);
        await store.Create(new CaseDraft("A", CaseStatus.Registered, null, "{}"), None);
        clock.AdvanceDays(-5);
        await store.Create(new CaseDraft("B", CaseStatus.Registered, null, "{}"), None);
        Assert.Equal(Start, store.LatestSave);
        using var other = SqliteCaseStore.Open(Database, clock);
        Assert.Equal(Start, other.LatestSave);
        Assert.Empty(StoreAudit.Of(Database).Findings);
    }
}
