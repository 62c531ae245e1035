using System.Diagnostics;
using System.Globalization;
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
/// A hundred times in a long run (MYELON_LONG=1), a dozen otherwise, a thousand by <c>scripts/store-faults</c>. A killed process leaves its
/// pages to the kernel, so this says nothing of a power cut (<c>scripts/store-faults</c> does); that every commit waits for the disk is tested
/// by the setting (synchronous=FULL), which every connection has or is refused.
/// </summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed class KillTests
{
    private static readonly int Kills = Speed.IsLong ? 100 : 12;
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(10);

    /// <summary>No answer takes so long, on however slow a machine; a killed server ends the wait at once.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    [Fact]
    public async Task G8_Kills_lose_no_acknowledged_write()
    {
        var folder = Directory.CreateTempSubdirectory("myelon-kill").FullName;
        var database = Path.Combine(folder, "cases.db");
        var random = new Random(20261125);
        var acknowledged = new Dictionary<string, int>();
        var (writes, interrupted) = (0, 0);
        string? id = null;
        for (var kill = 0; kill < Kills; kill++)
        {
            using var served = await Served.Start(database);
            Task? killed = null;
            using var visitor = new Visitor(served.Address, "en", Patience);
            try
            {
                for (var i = 0; i < 40; i++)
                {
                    var name = $"case {kill}-{i}";
                    if (id is null || i % 3 == 0)
                    {
                        var created = await visitor.Send(await visitor.Open("/cases/new"), "/cases/new", ("pseudonym", name));
                        Assert.Equal(HttpStatusCode.OK, created.Status);
                        id = created.Path.Split('/')[2];
                        acknowledged[id] = 1;
                        writes++;

                        // The first write of a round is always acknowledged, however slow the machine is; then it may be over at any moment.
                        killed ??= Task.Delay(random.Next(20, 600)).ContinueWith(_ => served.Process.Kill(), TaskScheduler.Default);
                    }

                    var address = $"/cases/{id}/entry/pain";
                    var saved = await visitor.Send(await visitor.Open(address), address, ("pain_nrs", (i % 10).ToString(CultureInfo.InvariantCulture)));
                    if (saved.Status == HttpStatusCode.OK && saved.Document.QuerySelector("[role=status]") is not null)
                    {
                        acknowledged[id] = int.Parse(saved.Document.QuerySelector("input[name=version]")!.GetAttribute("value")!, CultureInfo.InvariantCulture);
                        writes++;
                    }
                }
            }
            catch (Exception exception) when (killed is not null && (exception is HttpRequestException or IOException or SocketException))
            {
                // Killed in the middle: what was not answered may be there or not.
                interrupted++;
            }

            await killed!;
            await served.Process.WaitForExitAsync();
            await StartsInTime(served.Took, folder);
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
    }

    /// <summary>
    /// What a kill left behind holds up no start: ten seconds at most. Where the machine itself is slow, so that a start without anything to
    /// mend takes long as well, at most three times that.
    /// </summary>
    private static async Task StartsInTime(TimeSpan took, string folder)
    {
        if (took >= LongestStart)
        {
            using var fresh = await Served.Start(Path.Combine(folder, "fresh", "cases.db"));
            var most = TimeSpan.FromTicks(Math.Max(LongestStart.Ticks, 3 * fresh.Took.Ticks));
            Assert.True(took < most, $"a start after a kill took {took}, one without anything to mend {fresh.Took}");
        }
    }

    /// <summary>The application as a user serves it; it ends with the test.</summary>
    private sealed class Served : IDisposable
    {
        private Served(Process process, string address, TimeSpan took) => (Process, Address, Took) = (process, address, took);

        public Process Process { get; }

        public string Address { get; }

        public TimeSpan Took { get; }

        public static async Task<Served> Start(string database)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(database)!);
            var watch = Stopwatch.StartNew();
            var process = Process.Start(new ProcessStartInfo(Path.Combine(Repository.Root, ".build", "bin", "Cli", "release", "myelon"), ["serve", "--db", database, "--port", "0", "--lang", "en"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            var line = await process.StandardOutput.ReadLineAsync();
            var served = new Served(process, line is not null && line.IndexOf("http://", StringComparison.Ordinal) is >= 0 and var at ? line[at..].Trim() : "", watch.Elapsed);
            if (served.Address.Length == 0)
            {
                using (served)
                {
                    Assert.Fail(line ?? await process.StandardError.ReadToEndAsync());
                }
            }

            return served;
        }

        public void Dispose()
        {
            if (!Process.HasExited)
            {
                Process.Kill();
                Process.WaitForExit();
            }

            Process.Dispose();
        }
    }
}
