using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using Myelon.Store;
using Myelon.Tests.Support;
using Myelon.Tests.Web;
using NodaTime;

namespace Myelon.Tests.Store;

/// <summary>
/// The served application is killed in the middle of writes, again and again: what was acknowledged is there, whole, and nothing is half.
/// A killed process leaves its pages to the kernel, so this says nothing of a power cut; that every commit waits for the disk is tested
/// by the setting (synchronous=FULL), which every connection has or is refused.
/// </summary>
public sealed class KillTests
{
    private const int Kills = 100;
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(10);

    [Fact]
    public async Task G8_A_hundred_kills_lose_no_acknowledged_write()
    {
        var folder = Directory.CreateTempSubdirectory("myelon-kill").FullName;
        var database = Path.Combine(folder, "cases.db");
        var random = new Random(20261125);
        var acknowledged = new Dictionary<string, int>();
        var (writes, interrupted, slowest) = (0, 0, TimeSpan.Zero);
        string? id = null;
        for (var kill = 0; kill < Kills; kill++)
        {
            var watch = Stopwatch.StartNew();
            using var server = Process.Start(new ProcessStartInfo(Path.Combine(Repository.Root, ".build", "bin", "Cli", "release", "myelon"), ["serve", "--db", database, "--port", "0", "--lang", "en"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var line = await server.StandardOutput.ReadLineAsync();
            slowest = watch.Elapsed > slowest ? watch.Elapsed : slowest;
            Assert.True(line?.Contains("http://", StringComparison.Ordinal) == true, line ?? await server.StandardError.ReadToEndAsync());
            Task? killed = null;
            using var visitor = new Visitor(line![line!.IndexOf("http://", StringComparison.Ordinal)..].Trim(), "en");
            try
            {
                for (var i = 0; i < 40; i++)
                {
                    var name = $"case {kill}-{i}";
                    if (id is null || i % 3 == 0)
                    {
                        var created = await visitor.Send(await visitor.Open("/cases/new"), "/cases/new", ("pseudonym", name));
                        id = created.Path.Split('/')[2];
                        acknowledged[id] = 1;
                        writes++;

                        // The first write of a round is always acknowledged, however slow the machine is; then it may be over at any moment.
                        killed ??= Task.Delay(random.Next(20, 600)).ContinueWith(_ => server.Kill(), TaskScheduler.Default);
                    }

                    var address = $"/cases/{id}/entry/pain";
                    var saved = await visitor.Send(await visitor.Open(address), address, ("pain_nrs", (i % 10).ToString(System.Globalization.CultureInfo.InvariantCulture)));
                    if (saved.Status == HttpStatusCode.OK && saved.Document.QuerySelector("[role=status]") is not null)
                    {
                        acknowledged[id] = int.Parse(saved.Document.QuerySelector("input[name=version]")!.GetAttribute("value")!, System.Globalization.CultureInfo.InvariantCulture);
                        writes++;
                    }
                }
            }
            catch (Exception exception) when (exception is HttpRequestException or IOException or SocketException)
            {
                // Killed in the middle: what was not answered may be there or not.
                interrupted++;
            }

            await (killed ?? Task.Run(server.Kill));
            await server.WaitForExitAsync();
        }

        Assert.True(interrupted > Kills / 2, $"{interrupted} kills came in the middle");
        Assert.True(writes >= Kills, $"{writes} writes were acknowledged");
        using (var store = SqliteCaseStore.Open(database, SystemClock.Instance))
        {
            var cases = await store.List(CancellationToken.None);
            foreach (var (known, version) in acknowledged)
            {
                var history = await store.History(known, CancellationToken.None);
                Assert.True(history.Count >= version, $"{known}: version {version} was acknowledged, {history.Count} are there");
            }

            foreach (var stored in cases)
            {
                var history = await store.History(stored.Id, CancellationToken.None);
                Assert.Equal(Enumerable.Range(1, history.Count), history.Select(v => v.Version));
                Assert.All(history, v => Assert.NotNull(CaseText.Reader.Read(System.Text.Encoding.UTF8.GetBytes(v.Content.Document)).Case));
            }
        }

        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
        Assert.True(slowest < LongestStart, $"slowest start {slowest}");
    }
}
