using System.Text;
using Microsoft.Data.Sqlite;
using Myelon.Store;
using NodaTime;
using NodaTime.Testing;

namespace Myelon.Tests.Store;

/// <summary>Backups that restore, and erasures that leave nothing.</summary>
public sealed class BackupTests : IDisposable
{
    private const string Passphrase = "eine lange Passphrase mit ü";
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly Instant Now = Instant.FromUtc(2026, 11, 25, 8, 0);
    private readonly string _folder = Directory.CreateTempSubdirectory("myelon-backup").FullName;

    private string Database => Path.Combine(_folder, "cases.db");

    private string Backup => Path.Combine(_folder, "backups.bak");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    /// <summary>The drill: from the backup alone, in an empty folder, every version and every sum is what it was.</summary>
    [Theory]
    [InlineData(null)]
    [InlineData(Passphrase)]
    public async Task F34_G12_A_backup_restores_in_an_empty_folder_with_every_sum(string? passphrase)
    {
        List<StoredCase> before;
        using (var store = Open(Database))
        {
            await Fill(store);
            before = await All(store);

            // The store is open and in use while it is backed up.
            var content = StoreBackup.Write(Database, Backup, passphrase, isForced: false);
            Assert.Equal((12, 19), (content.Cases, content.Entries));
            await store.Create(Draft("later"), None);
        }

        Assert.Equal(passphrase is null, Encoding.Latin1.GetString(File.ReadAllBytes(Backup)).Contains("marker 3", StringComparison.Ordinal));
        Assert.DoesNotContain(Directory.GetFiles(_folder), f => f.EndsWith(".part", StringComparison.Ordinal));
        var entries = StoreAudit.Of(Database).Entries;
        var target = Path.Combine(_folder, "empty", "restored.db");
        var restored = StoreBackup.Restore(Backup, target, passphrase, isForced: false, Now);
        Assert.Equal((12, 19, null), (restored.Cases, restored.Entries, restored.Aside));
        var report = StoreAudit.Of(target);
        Assert.Empty(report.Findings);
        Assert.Equal(entries.Take(19), report.Entries);
        using var opened = Open(target);
        Assert.Equal(before, await All(opened));
        Assert.IsType<SaveOutcome.Saved>(await opened.Create(Draft("goes on"), None));
    }

    [Fact]
    public async Task F34_What_is_there_is_never_destroyed()
    {
        using (var store = Open(Database))
        {
            await Fill(store);
        }

        StoreBackup.Write(Database, Backup, null, isForced: false);
        var bytes = File.ReadAllBytes(Backup);
        Assert.Throws<StoreRefusedException>(() => StoreBackup.Write(Database, Backup, null, isForced: false));
        Assert.Equal(bytes, File.ReadAllBytes(Backup));
        Assert.Throws<StoreRefusedException>(() => StoreBackup.Restore(Backup, Database, null, isForced: false, Now));
        using (Open(Database))
        {
            Assert.Contains("running", Assert.Throws<StoreRefusedException>(() => StoreBackup.Restore(Backup, Database, null, isForced: true, Now)).Says.En, StringComparison.Ordinal);
        }

        var aside = StoreBackup.Restore(Backup, Database, null, isForced: true, Now).Aside;
        Assert.Equal(Database + ".before-restore-20261125T080000Z", aside);
        Assert.Empty(StoreAudit.Of(aside!).Findings);
    }

    /// <summary>A damaged backup, a wrong passphrase, a part of a backup, no backup: refused, and nothing lies where the database was to be.</summary>
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task F34_What_is_no_whole_backup_is_refused(bool isEncrypted)
    {
        using (var store = Open(Database))
        {
            await Fill(store);
        }

        StoreBackup.Write(Database, Backup, isEncrypted ? Passphrase : null, isForced: false);
        var target = Path.Combine(_folder, "other", "cases.db");
        var bytes = File.ReadAllBytes(Backup);
        var marker = isEncrypted ? bytes.Length / 2 : Encoding.Latin1.GetString(bytes).IndexOf("marker 3", StringComparison.Ordinal);
        foreach (var damaged in new[] { Flipped(bytes, marker), bytes[..(bytes.Length / 2)], bytes[..^1], [], Encoding.UTF8.GetBytes("a letter") })
        {
            File.WriteAllBytes(Backup, damaged);
            Assert.Throws<StoreRefusedException>(() => StoreBackup.Restore(Backup, target, Passphrase, isForced: false, Now));
            Assert.False(Directory.Exists(Path.GetDirectoryName(target)) && Directory.EnumerateFileSystemEntries(Path.GetDirectoryName(target)!).Any());
        }

        if (isEncrypted)
        {
            File.WriteAllBytes(Backup, bytes);
            foreach (var wrong in new[] { null, "", Passphrase + " " })
            {
                Assert.Throws<StoreRefusedException>(() => StoreBackup.Restore(Backup, target, wrong, isForced: false, Now));
            }
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData((1 << 20) - 1)]
    [InlineData(1 << 20)]
    [InlineData((1 << 20) + 1)]
    [InlineData(2 << 20)]
    public void What_is_encrypted_comes_back_at_every_length_and_not_when_a_byte_differs(int length)
    {
        var plain = new byte[length];
        new Random(length).NextBytes(plain);
        using var sealedBytes = new MemoryStream();
        SealedStream.Write(new MemoryStream(plain), sealedBytes, Passphrase);
        var written = sealedBytes.ToArray();
        using var back = new MemoryStream();
        Assert.True(SealedStream.IsSealed(new MemoryStream(written)));
        Assert.True(SealedStream.Read(new MemoryStream(written), back, Passphrase));
        Assert.Equal(plain, back.ToArray());
        Assert.False(SealedStream.Read(new MemoryStream(Flipped(written, written.Length - 1)), Stream.Null, Passphrase));
        Assert.False(SealedStream.Read(new MemoryStream(Flipped(written, 45)), Stream.Null, Passphrase));
        Assert.False(SealedStream.Read(new MemoryStream(written[..^17]), Stream.Null, Passphrase));
    }

    [Fact]
    public async Task G27_An_erased_case_is_gone_from_the_file_and_its_log_and_leaves_a_stone()
    {
        using var store = Open(Database);
        var cases = await Fill(store);
        var sealedCase = cases[3];
        Assert.Contains("marker 3", Raw(), StringComparison.Ordinal);
        var erased = (await store.Erase(sealedCase.Id, None))!;
        Assert.True(erased.IsGone);
        Assert.Equal((sealedCase.Id, 3, Now), (erased.Id, erased.Versions, erased.ErasedAt));
        foreach (var gone in new[] { "marker 3", "Pseudonym-3", "pseudonym-3", "seal 3", "changed 3" })
        {
            Assert.DoesNotContain(gone, Raw(), StringComparison.Ordinal);
        }

        Assert.Contains("marker 4", Raw(), StringComparison.Ordinal);
        Assert.Null(await store.Find(sealedCase.Id, None));
        Assert.Empty(await store.History(sealedCase.Id, None));
        Assert.Equal(11, await store.Count(None));
        Assert.Equal(erased, await store.FindErased(sealedCase.Id, None));
        Assert.IsType<SaveOutcome.Unknown>(await store.Save(sealedCase.Id, 3, Draft("x"), None));
        Assert.IsType<SaveOutcome.Saved>(await store.Create(Draft("Pseudonym-3"), None));
        Assert.Empty(StoreAudit.Of(Database).Findings);
        Assert.Null(await store.Erase("nobody", None));
    }

    [Fact]
    public async Task G27_A_backup_that_brings_erased_cases_back_says_so()
    {
        string id;
        using (var store = Open(Database))
        {
            id = (await Fill(store))[0].Id;
            StoreBackup.Write(Database, Backup, null, isForced: false);
            await store.Erase(id, None);
        }

        Assert.Equal([id], StoreBackup.Restore(Backup, Database, null, isForced: true, Now).ErasedSince);
    }

    private static byte[] Flipped(byte[] bytes, int at)
    {
        var flipped = bytes.ToArray();
        flipped[at] ^= 1;
        return flipped;
    }

    private static SqliteCaseStore Open(string path) => SqliteCaseStore.Open(path, new FakeClock(Now));

    private static CaseDraft Draft(string name, string document = "{}") => new(name, CaseStatus.Registered, null, document);

    private string Raw() => string.Concat(Directory.GetFiles(_folder, "cases.db*").Select(f => Encoding.Latin1.GetString(ReadShared(f))));

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    private static async Task<List<StoredCase>> All(SqliteCaseStore store)
    {
        var all = new List<StoredCase>();
        foreach (var one in await store.List(None))
        {
            all.AddRange(await store.History(one.Id, None));
        }

        return all;
    }

    /// <summary>Twelve cases, three of them with two more versions, the last of these signed.</summary>
    private static async Task<List<StoredCase>> Fill(SqliteCaseStore store)
    {
        var cases = new List<StoredCase>();
        for (var i = 0; i < 12; i++)
        {
            cases.Add(((SaveOutcome.Saved)await store.Create(Draft($"Pseudonym-{i}", $$"""{"text":"marker {{i}}"}"""), None)).Case);
        }

        foreach (var i in new[] { 3, 5, 7 })
        {
            var changed = Draft($"Pseudonym-{i}", $$"""{"text":"changed {{i}}, marker {{i}}"}""");
            Assert.IsType<SaveOutcome.Saved>(await store.Save(cases[i].Id, 1, changed, None));
            var seal = new Seal(new LocalDateTime(2026, 11, 25, 9, 0).WithOffset(Offset.Zero), "sha256:ab", $"seal {i}");
            Assert.IsType<SaveOutcome.Saved>(await store.Save(cases[i].Id, 2, changed with { Status = CaseStatus.Signed }, seal, None));
        }

        return cases;
    }
}
