using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Myelon.Composition;
using Myelon.Desk;
using Myelon.Store;
using Myelon.Web;
using Myelon.Web.Ground;
using NodaTime;
using NodaTime.Testing;

namespace Myelon.Benchmarks;

/// <summary>The pages over HTTP with many live cases: the list anew in each minute and within it, and the answer for three lesions.</summary>
public static class ManyCases
{
    /// <summary>Measures, and prints a line for each page.</summary>
    /// <param name="count">How many cases there are.</param>
    public static async Task Run(int count)
    {
        var folder = Directory.CreateTempSubdirectory("myelon-bench").FullName;
        var clock = new FakeClock(Instant.FromUtc(2026, 11, 25, 8, 0));
        var desk = new GuidelineDesk(Guidelines.Current, clock, DateTimeZoneProviders.Tzdb["Europe/Berlin"]);
        var options = new ServerOptions { Database = Path.Combine(folder, "cases.db"), Port = 0 };
        using (var store = SqliteCaseStore.Open(options.Database, clock))
        {
            var three = "";
            for (var i = 0; i < count; i++)
            {
                var saved = (SaveOutcome.Saved)await store.Create(new CaseDraft($"B-{i:0000}", CaseStatus.Registered, null, Document(i)), CancellationToken.None);
                three = saved.Case.Id;
            }

            await using var app = Server.Build(options, store, desk);
            await app.StartAsync();
            using var http = new HttpClient { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()) };
            var before = GC.GetTotalMemory(forceFullCollection: true);
            await Time(http, "list, first of all", "/cases", 1, null);
            var kept = (GC.GetTotalMemory(forceFullCollection: true) - before) / count;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"an answer keeps {kept / 1024} KiB"));
            await Time(http, "list, next minute", "/cases", 5, () => clock.AdvanceMinutes(1));
            await Time(http, "list, same minute", "/cases", 20, null);
            await Time(http, "list, searched", "/cases?q=BWK+11", 20, null);
            await Time(http, "answer, next minute", $"/cases/{three}", 20, () => clock.AdvanceMinutes(1));
            await Time(http, "answer, same minute", $"/cases/{three}", 50, null);
            await app.StopAsync();
        }

        Directory.Delete(folder, recursive: true);
    }

    private static async Task Time(HttpClient http, string name, string path, int times, Action? between)
    {
        var taken = new List<double>();
        var bytes = 0;
        for (var i = 0; i < times; i++)
        {
            between?.Invoke();
            var watch = Stopwatch.StartNew();
            using var answer = await http.GetAsync(new Uri(path, UriKind.Relative));
            bytes = (await answer.Content.ReadAsByteArrayAsync()).Length;
            taken.Add(watch.Elapsed.TotalMilliseconds);
            if (answer.StatusCode != HttpStatusCode.OK)
            {
                throw new InvalidOperationException($"{path}: {answer.StatusCode}");
            }
        }

        taken.Sort();
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-22} median {taken[taken.Count / 2],7:0.0} ms  most {taken[^1],7:0.0} ms  {bytes,8} bytes"));
    }

    /// <summary>An example as a live case; the last is the one with three lesions.</summary>
    private static string Document(int i)
    {
        string[] names = ["prostate-three-levels", "t11-renal-cell", "two-lesions", "unknown-primary-deficit"];
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "myelon.slnx")))
        {
            folder = folder.Parent;
        }

        var example = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(Path.Combine(folder.FullName, "examples", names[(i + 1) % names.Length] + ".json")))!.AsObject();
        example.Remove("as_of");
        return example.ToJsonString();
    }
}
