using System.Text.Json;
using Dapper;
using Microsoft.Data.Sqlite;
using Myelon.Store;
using Myelon.Tests.Support;
using NodaTime;
using NodaTime.Testing;

namespace Myelon.Tests.Cli;

/// <summary>The verbs for the store: what they say, and with which exit code they end.</summary>
public sealed class StoreVerbsTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("myelon-verbs").FullName;

    private string Database => Path.Combine(_folder, "cases.db");

    private string Backup => Path.Combine(_folder, "backup.bak");

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public async Task Audit_says_what_fits_and_what_does_not()
    {
        await Fill();
        var (code, output, error) = Run("audit", "verify", "--lang", "en");
        Assert.Equal((0, ""), (code, error));
        Assert.StartsWith("3 entries audited: everything fits.\n", output, StringComparison.Ordinal);
        var end = StoreAudit.Of(Database).End;
        Assert.Contains(end, output, StringComparison.Ordinal);
        Assert.Equal(0, Run("audit", "verify", "--end", end).Code);
        Assert.Equal(2, Run("audit", "verify", "--end", new string('0', 64)).Code);
        Change("drop trigger case_version_is_never_changed; update case_version set document = '[]' where pseudonym = 'A'");
        (code, output, _) = Run("audit", "verify", "--format", "json");
        Assert.Equal(2, code);
        using var json = JsonDocument.Parse(output);
        Assert.Equal(3, json.RootElement.GetProperty("entries").GetInt32());
        Assert.Equal(2, json.RootElement.GetProperty("findings").GetArrayLength());
    }

    [Fact]
    public async Task Audit_lists_who_saved_what_when()
    {
        await Fill();
        using var json = JsonDocument.Parse(Run("audit", "list", "--format", "json").Output);
        var entries = json.RootElement.EnumerateArray().ToList();
        Assert.Equal(["opened", "version", "version"], entries.Select(e => e.GetProperty("kind").GetString()));
        Assert.Equal("2026-11-25T08:00:00Z", entries[1].GetProperty("recorded_at").GetString());
        Assert.Equal(Environment.UserName, entries[1].GetProperty("account").GetString());
        Assert.False(entries[2].GetProperty("clock_went_back").GetBoolean());
        Assert.Contains("version 1 saved", Run("audit", "list", "--lang", "en").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("a long passphrase")]
    public async Task A_backup_restores(string? passphrase)
    {
        await Fill();
        string[] secret = passphrase is null ? [] : ["--passphrase-file", Path.Combine(_folder, "secret")];
        File.WriteAllText(Path.Combine(_folder, "secret"), passphrase + "\n");
        Assert.Equal(0, Run(["backup", Backup, .. secret]).Code);
        Assert.Equal(2, Run(["backup", Backup, .. secret]).Code);
        Assert.Equal(0, Run(["backup", Backup, "--force", .. secret]).Code);
        var (code, _, error) = Run(["restore", Backup, "--lang", "en", .. secret]);
        Assert.Equal(2, code);
        Assert.Contains("--force", error, StringComparison.Ordinal);
        File.Delete(Database);
        Assert.Equal(passphrase is null ? 0 : 2, Run("restore", Backup).Code);
        Assert.Equal(passphrase is null ? 2 : 0, Run(["restore", Backup, .. secret]).Code);
        Assert.Equal(0, Run("audit", "verify").Code);
    }

    [Fact]
    public async Task A_case_is_erased_by_pseudonym_or_id()
    {
        await Fill();
        Assert.Equal(2, Run("erase", "nobody").Code);
        var (code, output, _) = Run("erase", " a ", "--lang", "en");
        Assert.Equal(0, code);
        Assert.Contains("erased, versions: 1.", output, StringComparison.Ordinal);
        var id = StoreAudit.Of(Database).Entries[2].CaseId;
        Assert.Equal(0, Run("erase", id).Code);
        Assert.Empty(StoreAudit.Of(Database).Findings);
    }

    /// <summary>Whatever cannot be used: exit code 2, one line, no trace.</summary>
    [Theory]
    [InlineData("audit", "verify")]
    [InlineData("audit", "list")]
    [InlineData("erase", "A")]
    [InlineData("backup", "x.bak")]
    public void A_database_that_is_not_there_is_refused_and_not_made(params string[] verb)
    {
        var (code, output, error) = Run([.. verb, "--lang", "en"]);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains("no such database", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd().Split('\n'));
        Assert.Empty(Directory.GetFileSystemEntries(_folder));
    }

    [Theory]
    [InlineData("")]
    [InlineData("short")]
    public async Task A_passphrase_that_is_none_is_refused(string passphrase)
    {
        await Fill();
        var secret = Path.Combine(_folder, "secret");
        File.WriteAllText(secret, passphrase);
        Assert.Equal(2, Run("backup", Backup, "--passphrase-file", secret).Code);
        Assert.Equal(2, Run("backup", Backup, "--passphrase-file", secret + "-missing").Code);
        Assert.False(File.Exists(Backup));
    }

    private (int Code, string Output, string Error) Run(params string[] arguments) => Command.Run("", [.. arguments, "--db", Database]);

    private void Change(string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        connection.Open();
        connection.Execute(sql);
    }

    private async Task Fill()
    {
        using var store = SqliteCaseStore.Open(Database, new FakeClock(Instant.FromUtc(2026, 11, 25, 8, 0)));
        await store.Create([new("A", CaseStatus.Registered, null, "{}"), new("B", CaseStatus.Registered, null, "{}")], CancellationToken.None);
    }
}
