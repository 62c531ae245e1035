using Dapper;
using Microsoft.Data.Sqlite;
using Myelon.Store;
using NodaTime;
using NodaTime.Testing;

namespace Myelon.Tests.Store;

/// <summary>The file and its log: the one holds the data, and what the other lost is said.</summary>
public sealed class StoreLogTests : IDisposable
{
    private static readonly CancellationToken None = CancellationToken.None;
    private readonly string _folder = Directory.CreateTempSubdirectory("myelon-log").FullName;

    private static CaseDraft Draft(string name = "A") => new(name, CaseStatus.Registered, null, "{}");

    private static SqliteCaseStore Open(string path) => SqliteCaseStore.Open(path, new FakeClock(Instant.FromUtc(2026, 11, 25, 8, 0)));

    [Fact]
    public async Task F31_Writes_that_are_only_in_the_log_file_survive_a_start_and_a_file_without_one_opens()
    {
        var (copy, first) = await LiveCopy();
        using (var taken = Open(copy))
        {
            Assert.Equal(first, await taken.Find(first.Id, None));
        }

        Assert.False(File.Exists(copy + "-wal"));
        using var again = Open(copy);
        Assert.Equal(first, await again.Find(first.Id, None));
    }

    [Fact]
    public async Task F31_The_file_alone_holds_the_cases_after_the_start_and_after_the_end()
    {
        var (copy, first) = await LiveCopy();
        using (Open(copy))
        {
            var alone = Path.Combine(_folder, "alone.db");
            File.Copy(copy, alone);
            using var taken = Open(alone);
            Assert.Equal(first, await taken.Find(first.Id, None));
        }

        using (var store = Open(copy))
        {
            await store.Create(Draft("B"), None);
        }

        Assert.False(File.Exists(copy + "-wal"));
        using var after = Open(copy);
        Assert.Equal(7, await after.Count(None));
    }

    /// <summary>What lies beside, whether the database is empty or missing: refused, and nothing is touched.</summary>
    [Theory]
    [InlineData("-wal", true)]
    [InlineData("-wal", false)]
    [InlineData("-journal", true)]
    [InlineData("-journal", false)]
    [InlineData(".keys", true)]
    [InlineData(".keys", false)]
    [InlineData("", true)]
    public async Task F31_An_empty_or_missing_file_beside_remains_of_data_is_refused_and_nothing_is_touched(string beside, bool isEmpty)
    {
        var (copy, _) = await LiveCopy();
        File.Delete(copy);
        if (beside != "-wal")
        {
            File.Delete(copy + "-wal");
        }

        if (beside == "-journal")
        {
            File.WriteAllText(copy + beside, "pages");
        }
        else if (beside == ".keys")
        {
            File.WriteAllText(Path.Combine(Directory.CreateDirectory(copy + beside).FullName, "key.xml"), "<key/>");
        }

        if (isEmpty)
        {
            File.WriteAllBytes(copy, []);
        }

        var before = Files();
        var says = Assert.Throws<StoreRefusedException>(() => Open(copy)).Says;
        Assert.Contains("restore", says.En, StringComparison.Ordinal);
        Assert.Contains(isEmpty ? "leer" : "fehlt", says.De, StringComparison.Ordinal);
        Assert.Equal(before, Files());
    }

    /// <summary>A bit of a log in its head, in the middle, in the last frame; a log cut short while its index tells more.</summary>
    [Theory]
    [InlineData(16, 0)]
    [InlineData(0.2, 0)]
    [InlineData(0.5, 0)]
    [InlineData(0.999, 0)]
    [InlineData(0, 0.3)]
    [InlineData(0, 0.9)]
    public async Task F31_A_log_that_is_damaged_or_ends_early_is_told_and_kept(double flipped, double cut)
    {
        var (copy, _) = await LiveCopy(withIndex: cut > 0);
        var log = File.ReadAllBytes(copy + "-wal");
        if (flipped > 0)
        {
            log[flipped > 1 ? (int)flipped : (int)(log.Length * flipped)] ^= 4;
        }

        log = log[..(int)(log.Length * (1 - cut))];
        File.WriteAllBytes(copy + "-wal", log);
        Assert.Contains("log", Assert.Throws<StoreRefusedException>(() => StoreAudit.Of(copy)).Says.En, StringComparison.Ordinal);
        using var store = Open(copy);
        Assert.Contains("ends early", Assert.Single(store.Findings).En, StringComparison.Ordinal);
        var aside = Assert.Single(Directory.GetFiles(_folder, "copy.db.damaged-log-*-wal"));
        Assert.Equal(log, File.ReadAllBytes(aside));
    }

    [Fact]
    public async Task F31_A_log_without_a_fault_is_no_word()
    {
        foreach (var withIndex in new[] { false, true })
        {
            var (copy, _) = await LiveCopy(withIndex);
            using var store = Open(copy);
            Assert.Empty(store.Findings);
        }
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The files of a store in use, copied while its writes are in the log only.</summary>
    private async Task<(string Path, StoredCase First)> LiveCopy(bool withIndex = false)
    {
        var copy = Path.Combine(_folder, "copy.db");
        foreach (var old in Directory.GetFiles(_folder, "copy.db*"))
        {
            File.Delete(old);
        }

        var live = Path.Combine(_folder, $"live-{Guid.NewGuid():N}.db");
        using var store = Open(live);
        using var reader = new SqliteConnection($"Data Source={live};Pooling=False");
        reader.Open();

        // Who reads holds the log: it is not put into the file meanwhile.
        reader.Execute("begin; select count(*) from case_version");
        var first = Assert.IsType<SaveOutcome.Saved>(await store.Create(Draft(), None)).Case;
        for (var i = 0; i < 5; i++)
        {
            await store.Create(Draft($"more {i}"), None);
        }

        foreach (var end in withIndex ? new[] { "", "-wal", "-shm" } : ["", "-wal"])
        {
            File.Copy(live + end, copy + end);
        }

        return (copy, first);
    }

    private List<(string Name, string Bytes)> Files() => [.. Directory.GetFiles(_folder, "copy.db*", SearchOption.AllDirectories)
        .Where(f => !f.EndsWith(".lock", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal)
        .Select(f => (f, Convert.ToBase64String(File.ReadAllBytes(f))))];
}
