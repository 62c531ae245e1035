using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
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

/// <summary>The pages over HTTP with many live cases: the list anew in each minute and within it, and every page when it is warm.</summary>
internal sealed class ManyCases : IAsyncDisposable
{
    private static readonly string[] Names = ["prostate-three-levels", "t11-renal-cell", "two-lesions", "unknown-primary-deficit"];

    private readonly string _folder = Directory.CreateTempSubdirectory("myelon-bench").FullName;
    private readonly FakeClock _clock = new(Instant.FromUtc(2026, 11, 25, 8, 0));
    private readonly SqliteCaseStore _store;
    private readonly WebApplication _app;
    private readonly HttpClient _http;
    private readonly Process _self = Process.GetCurrentProcess();
    private string _three = "";

    private ManyCases()
    {
        var options = new ServerOptions { Database = Path.Combine(_folder, "cases.db"), Port = 0 };
        _store = SqliteCaseStore.Open(options.Database, _clock);
        _app = Server.Build(options, _store, new GuidelineDesk(Guidelines.Current, _clock, DateTimeZoneProviders.Tzdb["Europe/Berlin"]));
        _http = new HttpClient { Timeout = TimeSpan.FromMinutes(10) };
    }

    /// <summary>A server with so many live cases.</summary>
    public static async Task<ManyCases> With(int count)
    {
        var many = new ManyCases();
        var drafts = Enumerable.Range(0, count)
            .Select(i => new CaseDraft($"B-{i:0000}", CaseStatus.Registered, i % 25 == 0 ? new LocalDate(2026, 11, 26) : null, Document(i))).ToList();
        many._three = (await many._store.Create(drafts, CancellationToken.None)).Cases[count - 1 - ((count - 1 - 3) % 4)].Id;
        await many._app.StartAsync();
        many._http.BaseAddress = new Uri(many._app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        return many;
    }

    /// <summary>The list and the answer while minutes pass: a line each, as the table of the report has it.</summary>
    public async Task<string> Minutes()
    {
        var text = new StringBuilder();
        await Add(text, "list, first of all", "/cases", 1, null);
        await Add(text, "list, the next minute", "/cases", 60, () => _clock.AdvanceMinutes(1));
        await Add(text, "list, the next hour", "/cases", 12, () => _clock.AdvanceHours(1));
        await Add(text, "list, the next day", "/cases", 3, () => _clock.AdvanceDays(1));
        await Add(text, "list, the same minute", "/cases", 20, null);
        await Add(text, "answer for three lesions, the next minute", $"/cases/{_three}", 50, () => _clock.AdvanceMinutes(1));
        await Add(text, "answer for three lesions, the same minute", $"/cases/{_three}", 100, null);
        return text.ToString();
    }

    /// <summary>Every page, warm, a hundred times: a line each.</summary>
    public async Task<string> Pages()
    {
        var text = new StringBuilder();
        string[] ofCase =
        [
            "", "/entry/neurology", "/entry/pain", "/entry/lesion?lesion=T4", "/table/lesion", "/lesions", "/courses", "/meeting", "/sheet", "/history", "/what-if", "/robust",
            "/papers", "/export", "/spine.svg",
        ];
        string[] others =
        [
            "/cases", "/cases?q=BWK+11", "/cases?status=all&show=urgent&sort=name", "/cases/new", "/import", "/emergency", "/conference", "/conference/2026-11-26",
            "/conference/2026-11-26/sheets", "/conference/2026-11-26/presentation", "/tools", "/tools/dose?courses=10x3+%40+15.01.2026+Th5-7&plan=5x4+Th6", "/tools/bed?schedules=10x3",
            "/tools/isncsci?fill=normal", "/tools/scores/sins", "/guideline", "/guideline?q=dexamethason", "/guideline/recommendations/34", "/guideline/sections/10.5.6", "/guideline/facts",
            "/guideline/scores", "/guideline/tables", "/guideline/discrepancies", "/guideline/pathway",
        ];
        foreach (var path in others.Concat(ofCase.Select(p => $"/cases/{_three}{p}")))
        {
            await Add(text, path.Replace(_three, "…", StringComparison.Ordinal), path, 100, null, warms: 5);
        }

        return text.ToString();
    }

    /// <summary>The three hooks with the record of an invented patient, a thousand times each: a line each.</summary>
    public async Task<string> Hooks()
    {
        var entries = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Root, "examples", "import", "spinal-mii-2024.json")))!["entry"]!.AsArray();
        var patient = entries.Select(e => e!["resource"]!).First(r => (string)r["resourceType"]! == "Patient");
        var prefetch = new JsonObject
        {
            ["patient"] = patient.DeepClone(),
            ["conditions"] = new JsonObject { ["resourceType"] = "Bundle", ["type"] = "searchset", ["entry"] = entries.DeepClone() },
        };
        var text = new StringBuilder();
        foreach (var hook in new[] { "patient-view", "order-select", "order-sign" })
        {
            var request = new JsonObject
            {
                ["hook"] = hook,
                ["hookInstance"] = "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea",
                ["context"] = new JsonObject
                {
                    ["userId"] = "Practitioner/1",
                    ["patientId"] = (string)patient["id"]!,
                    ["selections"] = new JsonArray(),
                    ["draftOrders"] = new JsonObject { ["resourceType"] = "Bundle", ["type"] = "collection" },
                },
                ["prefetch"] = prefetch.DeepClone(),
            }.ToJsonString();
            await Add(text, hook, () => Post("/cds-services/myelon-" + hook, request), 1000, null, warms: 20);
        }

        return text.ToString();
    }

    /// <summary>So many persons read by the page of the import, as one file of lines, as many files and as one Bundle, and made cases: a line each.</summary>
    public async Task<string> Imports(int count)
    {
        var text = new StringBuilder();
        var files = Enumerable.Range(0, count).Select(i => (Name: $"c{i}.json", Text: Named(Document(i), $"I-{i:0000}"))).ToList();
        var lines = string.Join('\n', files.Select(f => f.Text.Replace("I-", "L-", StringComparison.Ordinal)));
        await Import(text, $"{count} persons, one NDJSON", [("all.ndjson", lines)]);
        await Import(text, $"{count} persons, {count} files", files);
        await Import(text, $"{count} persons, one FHIR Bundle", [("bundle.json", Bundle(count))]);
        return text.ToString();
    }

    private async Task Import(StringBuilder text, string name, IReadOnlyList<(string Name, string Text)> files)
    {
        var (form, _) = await Page("/import");
        using var upload = new MultipartFormDataContent { { new StringContent(form["token"]), "token" } };
        foreach (var file in files)
        {
            upload.Add(new StringContent(file.Text), "file", file.Name);
        }

        text.Append(CultureInfo.InvariantCulture, $"| {name} |");
        var report = "";
        await Timed(async () =>
        {
            using var answer = await _http.PostAsync(new Uri("/import", UriKind.Relative), upload);
            report = answer.RequestMessage!.RequestUri!.AbsolutePath;
            answer.EnsureSuccessStatusCode();
            await answer.Content.ReadAsByteArrayAsync();
        });
        var (controls, bytes) = await Page(report);
        var before = (await _store.List(CancellationToken.None)).Count;
        await Timed(async () =>
        {
            using var content = new FormUrlEncodedContent(controls);
            using var answer = await _http.PostAsync(new Uri(report, UriKind.Relative), content);
            answer.EnsureSuccessStatusCode();
            await answer.Content.ReadAsByteArrayAsync();
        });
        text.Append(CultureInfo.InvariantCulture, $" {bytes / 1024} | {(await _store.List(CancellationToken.None)).Count - before} |\n");

        async Task Timed(Func<Task> act)
        {
            _self.Refresh();
            var (watch, used) = (Stopwatch.StartNew(), _self.TotalProcessorTime);
            await act();
            _self.Refresh();
            text.Append(CultureInfo.InvariantCulture, $" {watch.Elapsed.TotalMilliseconds:0} | {(_self.TotalProcessorTime - used).TotalMilliseconds:0} |");
        }
    }

    /// <summary>The controls that a browser would send for the first form of a page.</summary>
    private async Task<(Dictionary<string, string> Controls, int Bytes)> Page(string path)
    {
        var html = await _http.GetStringAsync(new Uri(path, UriKind.Relative));
        var form = html[html.IndexOf("<form method=\"post\"", StringComparison.Ordinal)..];
        form = form[..form.IndexOf("</form>", StringComparison.Ordinal)];
        var controls = new Dictionary<string, string>();
        foreach (Match input in Regex.Matches(form, "<input[^>]*>"))
        {
            if (Attribute("name") is { } name && (Attribute("type") is not ("checkbox" or "radio") || input.Value.Contains("checked", StringComparison.Ordinal)))
            {
                controls[name] = WebUtility.HtmlDecode(Attribute("value") ?? "");
            }

            string? Attribute(string key) => Regex.Match(input.Value, $" {key}=\"([^\"]*)\"") is { Success: true } found ? found.Groups[1].Value : null;
        }

        return (controls, html.Length);
    }

    private static string Named(string document, string name)
    {
        var root = System.Text.Json.Nodes.JsonNode.Parse(document)!.AsObject();
        root["case"] = name;
        return root.ToJsonString();
    }

    /// <summary>Patients with a tumour and a finding each, as a search answers.</summary>
    private static string Bundle(int count) => """{"resourceType":"Bundle","type":"collection","entry":[""" + string.Join(',', Enumerable.Range(0, count).SelectMany(i => new[]
    {
        $$$"""{"fullUrl":"http://h/Patient/p{{{i}}}","resource":{"resourceType":"Patient","id":"p{{{i}}}","birthDate":"1950-01-01"}}""",
        $$$"""{"fullUrl":"http://h/Condition/c{{{i}}}","resource":{"resourceType":"Condition","id":"c{{{i}}}","subject":{"reference":"Patient/p{{{i}}}"},"clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"}]},"code":{"coding":[{"system":"http://fhir.de/CodeSystem/bfarm/icd-10-gm","version":"2026","code":"C61"}]},"recordedDate":"2026-10-01"}}""",
        $$$"""{"fullUrl":"http://h/Observation/o{{{i}}}","resource":{"resourceType":"Observation","id":"o{{{i}}}","status":"final","subject":{"reference":"Patient/p{{{i}}}"},"code":{"coding":[{"system":"http://loinc.org","code":"89247-1"}]},"effectiveDateTime":"2026-11-01","valueInteger":1}}""",
    })) + "]}";

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _app.StopAsync();
        await _app.DisposeAsync();
        _store.Dispose();
        _self.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private Task Add(StringBuilder text, string name, string path, int times, Action? between, int warms = 0) =>
        Add(text, name, () => Get(path), times, between, warms);

    private async Task Add(StringBuilder text, string name, Func<Task<int>> ask, int times, Action? between, int warms = 0)
    {
        for (var i = 0; i < warms; i++)
        {
            await ask();
        }

        var (taken, bytes) = (new List<(double Milliseconds, double Used)>(), 0);
        for (var i = 0; i < times; i++)
        {
            between?.Invoke();
            _self.Refresh();
            var (watch, used) = (Stopwatch.StartNew(), _self.TotalProcessorTime);
            bytes = await ask();
            var elapsed = watch.Elapsed;
            _self.Refresh();
            taken.Add((elapsed.TotalMilliseconds, (_self.TotalProcessorTime - used).TotalMilliseconds));
        }

        double At(Func<(double Milliseconds, double Used), double> of, double share) => taken.Select(of).Order().ElementAt((int)Math.Ceiling(share * (times - 1)));
        text.Append(
            CultureInfo.InvariantCulture,
            $"| {name} | {At(t => t.Milliseconds, 0.5):0.0} | {At(t => t.Milliseconds, 0.99):0.0} | {At(t => t.Used, 0.5):0} | {At(t => t.Used, 0.99):0} | {bytes / 1024.0:0} |\n");
    }

    private async Task<int> Get(string path)
    {
        using var answer = await _http.GetAsync(new Uri(path, UriKind.Relative));
        return answer.StatusCode == HttpStatusCode.OK
            ? (await answer.Content.ReadAsByteArrayAsync()).Length
            : throw new InvalidOperationException($"{path}: {answer.StatusCode}");
    }

    private async Task<int> Post(string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        using var answer = await _http.PostAsync(new Uri(path, UriKind.Relative), content);
        return answer.StatusCode == HttpStatusCode.OK
            ? (await answer.Content.ReadAsByteArrayAsync()).Length
            : throw new InvalidOperationException($"{path}: {answer.StatusCode}");
    }

    private static string Root { get; } = Find();

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "myelon.slnx")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }

    /// <summary>An example as a live case; every fourth is the one with three lesions.</summary>
    private static string Document(int i)
    {
        var example = JsonNode.Parse(File.ReadAllText(Path.Combine(Root, "examples", Names[(i + 1) % Names.Length] + ".json")))!.AsObject();
        example.Remove("as_of");
        return example.ToJsonString();
    }
}
