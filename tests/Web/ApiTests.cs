using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Myelon.Tests.Outgoing;
using Myelon.Web.Api;

namespace Myelon.Tests.Web;

/// <summary>What programs ask on this machine: answers, problems, cards; nothing of a patient is stored.</summary>
public sealed class ApiTests(SharedSites sites)
{
    private const string Plegic = """{"format":"myelon-case/1","case":"a","facts":{"known_malignancy":true,"spinal_metastasis_status":"confirmed","muscle_strength_min_janda":1,"walking_ability":"cannot_walk_neurological","bladder_bowel_status":"dysfunction"}}""";

    [Theory]
    [InlineData("application/json", Plegic, "\"case\":\"a\"")]
    [InlineData("application/fhir+json", """{"resourceType":"Bundle","type":"collection","entry":[{"fullUrl":"http://x/Patient/1","resource":{"resourceType":"Patient","id":"1"}}]}""", "\"format\":\"myelon-evaluation/1\"")]
    public async Task One_case_gives_one_answer(string type, string body, string expected)
    {
        var (status, contentType, text) = await Post("/api/evaluate", type, body);
        Assert.Equal((HttpStatusCode.OK, "application/json"), (status, contentType));
        Assert.Contains(expected, text, StringComparison.Ordinal);
        Assert.IsType<JsonObject>(JsonNode.Parse(text));
    }

    [Fact]
    public async Task Lines_give_a_line_each_and_a_refused_one_its_errors()
    {
        var (status, type, text) = await Post("/api/evaluate", "application/x-ndjson", Plegic + "\n{\"format\":\"myelon-case/1\",\"case\":\"b\",\"facts\":{\"x\":1}}\n" + Plegic + "\n");
        Assert.Equal((HttpStatusCode.OK, "application/x-ndjson"), (status, type));
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => JsonNode.Parse(l)!).ToList();
        Assert.Equal(3, lines.Count);
        Assert.NotNull(lines[0]["recommendations"]);
        Assert.NotNull(lines[1]["errors"]);
        Assert.Equal(2, (int)lines[1]["line"]!);
    }

    [Theory]
    [InlineData("text/plain", Plegic, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/x-www-form-urlencoded", "a=b", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json", "Guten Tag", HttpStatusCode.UnprocessableEntity)]
    [InlineData("application/json", "", HttpStatusCode.UnprocessableEntity)]
    [InlineData("application/fhir+xml", "<x", HttpStatusCode.UnprocessableEntity)]
    public async Task What_is_no_input_is_a_problem_in_both_languages(string type, string body, HttpStatusCode expected)
    {
        var (status, contentType, text) = await Post("/api/evaluate", type, body);
        Assert.Equal((expected, "application/problem+json"), (status, contentType));
        var problem = JsonNode.Parse(text)!;
        Assert.Equal((int)expected, (int)problem["status"]!);
        Assert.NotEqual((string?)problem["title"], (string?)problem["title_de"]);
    }

    [Fact]
    public async Task The_recommendations_are_all_there()
    {
        var all = JsonNode.Parse((await Get("/api/recommendations")).Text)!.AsArray();
        Assert.Equal(86, all.Count);
        Assert.Equal(86, all.Select(r => (string)r!["recommendation"]!).Distinct().Count());
    }

    [Fact]
    public async Task The_description_names_every_address_and_no_other()
    {
        var site = await sites.Empty;
        var paths = JsonNode.Parse((await Get("/api/openapi.json")).Text)!["paths"]!.AsObject();
        var routes = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(e => (Path: e.RoutePattern.RawText!.TrimEnd('/'), Methods: e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []))
            .Where(r => (r.Path.StartsWith("/api", StringComparison.Ordinal) || r.Path.StartsWith("/cds-services", StringComparison.Ordinal) || r.Path.StartsWith("/fhir", StringComparison.Ordinal)) && !r.Path.Contains("{*", StringComparison.Ordinal))
            .SelectMany(r => r.Methods.Select(m => $"{m.ToLowerInvariant()} {r.Path}"));
        var described = paths.SelectMany(p => p.Value!.AsObject().Where(o => o.Key is "get" or "post").Select(o => $"{o.Key} {p.Key}"));
        Assert.Equal(routes.Order(StringComparer.Ordinal), described.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("", "Befunde und Messwerte: nicht abgefragt")]
    [InlineData(",\"observations\":null", "Befunde und Messwerte: im System nicht vorhanden")]
    [InlineData(",\"observations\":{\"resourceType\":\"Bundle\",\"type\":\"searchset\"}", "Befunde und Messwerte: abgefragt, nichts gefunden")]
    [InlineData(",\"observations\":{\"resourceType\":\"OperationOutcome\"}", "Befunde und Messwerte: die Abfrage ist fehlgeschlagen")]
    [InlineData(",\"observations\":{\"resourceType\":\"Bundle\",\"type\":\"searchset\",\"entry\":[{\"resource\":{\"resourceType\":\"OperationOutcome\"}}]}", "Befunde und Messwerte: die Abfrage ist fehlgeschlagen")]
    public async Task Four_kinds_of_nothing_are_told_apart_and_none_means_no(string observations, string told)
    {
        var (status, _, text) = await Call("1", "\"patient\":{\"resourceType\":\"Patient\",\"id\":\"1\"}" + observations);
        Assert.Equal(HttpStatusCode.OK, status);
        var cards = JsonNode.Parse(text)!["cards"]!.AsArray();
        Assert.Contains(told, text, StringComparison.Ordinal);
        Assert.All(cards, c => Assert.True(((string)c!["summary"]!).Length <= 140));
        Assert.Equal(["info", "info"], cards.Select(c => (string)c!["indicator"]!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2", "die Person ist nicht unter den Angaben")]
    [InlineData("1", "zählt nicht als")]
    public async Task Another_person_is_never_answered_for(string patient, string told) =>
        Assert.Contains(told, (await Call(patient, "\"patient\":{\"resourceType\":\"Patient\",\"id\":\"1\"}")).Text, StringComparison.Ordinal);

    private const string Deficit = """
        "patient":{"resourceType":"Patient","id":"1"},"conditions":{"resourceType":"Bundle","type":"searchset","entry":[{"resource":{"resourceType":"Condition","id":"c",
         "clinicalStatus":{"coding":[{"system":"http://terminology.hl7.org/CodeSystem/condition-clinical","code":"active"}]},
         "code":{"coding":[{"system":"http://fhir.de/CodeSystem/bfarm/icd-10-gm","version":"2026","code":"G83.40"}]},"subject":{"reference":"Patient/1"}}}]}
        """;

    /// <summary>A diagnosis that says too little to be a fact is named: "nothing entered" alone would read as "nothing there".</summary>
    [Theory]
    [InlineData("G82.2", "paralysis", "Lähmung")]
    [InlineData("G95.2", "Cord compression suspected", "Myelonkompression")]
    public async Task What_was_read_and_not_taken_over_is_told_in_the_language_asked_for(string code, string english, string german)
    {
        var prefetch = Deficit.Replace("G83.40", code, StringComparison.Ordinal);
        using var http = new HttpClient { BaseAddress = new Uri((await sites.Empty).Address) };
        foreach (var (language, word) in new[] { ("en-GB,en;q=0.9,de;q=0.5", english), ("de", german), ("fr", german) })
        {
            http.DefaultRequestHeaders.AcceptLanguage.Clear();
            http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(language);
            using var content = Content("application/json", Request("1", prefetch, "patient-view", ""));
            using var response = await http.PostAsync("/cds-services/myelon-patient-view", content);
            var cards = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["cards"]!.AsArray();
            var warning = Assert.Single(cards, c => (string)c!["indicator"]! == "warning" && ((string)c["detail"]!).Contains(word, StringComparison.OrdinalIgnoreCase));
            Assert.DoesNotContain("_", (string)warning!["detail"]!, StringComparison.Ordinal);
        }
    }

    /// <summary>At an order nothing is said where nothing presses; at an opened record what is missing is.</summary>
    [Theory]
    [InlineData("myelon-patient-view", "patient-view", "", 2)]
    [InlineData("myelon-order-select", "order-select", Drafts, 0)]
    [InlineData("myelon-order-sign", "order-sign", Drafts, 0)]
    public async Task A_hook_says_as_much_as_its_moment_bears(string service, string hook, string context, int cards)
    {
        var (status, _, text) = await Call("1", "\"patient\":{\"resourceType\":\"Patient\",\"id\":\"1\"}", service, hook, context);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(cards, JsonNode.Parse(text)!["cards"]!.AsArray().Count);
    }

    [Theory]
    [InlineData("myelon-order-select", "order-select", "")]
    [InlineData("myelon-order-select", "order-select", ",\"draftOrders\":null")]
    [InlineData("myelon-order-sign", "order-sign", ",\"draftOrders\":{\"resourceType\":\"OperationOutcome\"}")]
    [InlineData("myelon-order-sign", "order-select", Drafts)]
    [InlineData("myelon-order-sign", "patient-view", Drafts)]
    public async Task An_order_without_its_drafts_is_no_request(string service, string hook, string context) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await Call("1", Deficit, service, hook, context)).Status);

    /// <summary>A drafted operation is none: the answer is that without drafts.</summary>
    [Fact]
    public async Task Drafts_of_orders_are_nothing_done()
    {
        const string Operation = ",\"draftOrders\":{\"resourceType\":\"Bundle\",\"type\":\"collection\",\"entry\":[{\"resource\":{\"resourceType\":\"ServiceRequest\","
            + "\"id\":\"s\",\"status\":\"draft\",\"intent\":\"order\",\"subject\":{\"reference\":\"Patient/1\"},"
            + "\"code\":{\"coding\":[{\"system\":\"http://fhir.de/CodeSystem/bfarm/ops\",\"code\":\"5-839.61\"}]}}}]}";
        var without = Said(await Call("1", Deficit, "myelon-order-sign", "order-sign", Drafts));
        Assert.Equal(without, Said(await Call("1", Deficit, "myelon-order-sign", "order-sign", Operation)));
        Assert.True(without.Count(c => c.StartsWith("critical", StringComparison.Ordinal)) <= 1);

        static List<string> Said((HttpStatusCode, string?, string Text) answer) =>
            [.. JsonNode.Parse(answer.Text)!["cards"]!.AsArray().Select(c => $"{c!["indicator"]} {c["summary"]} {c["detail"]}")];
    }

    [Fact]
    public async Task The_papers_are_named_and_made()
    {
        var papers = JsonNode.Parse((await Get("/api/papers")).Text)!.AsArray().Select(p => (string)p!["paper"]!).ToList();
        Assert.Contains("transfer", papers);
        var (status, type, text) = await Post("/api/papers/transfer", "application/json", Plegic);
        Assert.Equal((HttpStatusCode.OK, "text/plain"), (status, type));
        Assert.NotEmpty(text);
        using var visitor = new Visitor((await sites.Empty).Address);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/papers/transfer") { Content = Content("application/json", Plegic) };
        request.Headers.Accept.ParseAdd("application/pdf");
        using var response = await visitor.Http.SendAsync(request);
        Assert.Equal("application/pdf", response.Content.Headers.ContentType?.MediaType);
        Assert.StartsWith("%PDF", Encoding.ASCII.GetString(await response.Content.ReadAsByteArrayAsync()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/papers/nothing", "application/json", Plegic, HttpStatusCode.NotFound)]
    [InlineData("/api/papers/transfer", "text/plain", Plegic, HttpStatusCode.UnsupportedMediaType)]
    [InlineData("/api/papers/transfer", "application/json", "{}", HttpStatusCode.UnprocessableEntity)]
    [InlineData("/api/papers/transfer", "application/x-ndjson", Plegic + "\n" + Plegic, HttpStatusCode.UnprocessableEntity)]
    [InlineData("/api/recommendations", "application/json", "{}", HttpStatusCode.MethodNotAllowed)]
    public async Task What_no_paper_can_be_made_of_is_a_problem(string path, string type, string body, HttpStatusCode expected)
    {
        var (status, contentType, _) = await Post(path, type, body);
        Assert.Equal((expected, "application/problem+json"), (status, contentType));
    }

    /// <summary>The conference of a case as a message to the registry: from programs, and from the page of the case.</summary>
    [Theory]
    [InlineData("\"type\":\"praeth\",\"tumour\":\"1\"", HttpStatusCode.OK, "Typ_Therapieempfehlung>ST<")]
    [InlineData("\"type\":\"praeth\"", HttpStatusCode.UnprocessableEntity, "2 tumours")]
    [InlineData("\"type\":\"other\",\"tumour\":\"1\"", HttpStatusCode.BadRequest, "praeth")]
    [InlineData("\"tumour\":1", HttpStatusCode.BadRequest, "praeth")]
    [InlineData("\"kind\":\"1\"", HttpStatusCode.BadRequest, "tumour")]
    public async Task A_conference_goes_to_the_registry(string more, HttpStatusCode expected, string said)
    {
        var body = $"{{\"case\":{ObdsConferenceTests.Text("radiotherapy")},\"message\":{System.Text.Json.JsonSerializer.Serialize(ObdsConferenceTests.House)},{more}}}";
        var (status, type, text) = await Post("/api/obds", "application/json", body);
        Assert.Equal((expected, expected == HttpStatusCode.OK ? "application/json" : "application/problem+json"), (status, type));
        Assert.Contains(said, System.Text.RegularExpressions.Regex.Unescape(text), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_writes_the_message_to_the_registry_and_says_what_is_wrong()
    {
        await using var site = await Site.Start();
        await site.Store.Create(new Myelon.Store.CaseDraft("C-1", Myelon.Store.CaseStatus.Registered, null, ObdsConferenceTests.Text("surgery").Replace("\"case\":\"c\"", "\"case\":\"C-1\"", StringComparison.Ordinal)), CancellationToken.None);
        var address = $"/cases/{await site.Id("C-1")}/obds.xml";
        using var visitor = new Visitor(site.Address);
        var page = await visitor.Open(address.Replace("obds.xml", "export", StringComparison.Ordinal));
        Assert.Contains("die Entscheidung im Wortlaut", page.Html, StringComparison.Ordinal);
        var token = page.Document.QuerySelector($"form[action='{address}'] input[name=token]")!.GetAttribute("value")!;
        foreach (var (tumour, status, said) in new[] { ("1", HttpStatusCode.OK, "Typ_Therapieempfehlung>OP<"), ("9", HttpStatusCode.UnprocessableEntity, "0 Tumoren") })
        {
            using var form = new MultipartFormDataContent
            {
                { new StringContent(token), "token" }, { new StringContent("praeth"), "type" }, { new StringContent(tumour), "tumour" },
                { new ByteArrayContent(Encoding.UTF8.GetBytes(ObdsConferenceTests.House)), "message", "house.xml" },
            };
            using var response = await visitor.Http.PostAsync(address, form);
            Assert.Equal(status, response.StatusCode);
            Assert.Contains(said, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()), StringComparison.Ordinal);
        }
    }

    private const string Drafts = ",\"selections\":[],\"draftOrders\":{\"resourceType\":\"Bundle\",\"type\":\"collection\"}";

    [Theory]
    [InlineData("/cds-services/myelon-patient-view", "{}", HttpStatusCode.BadRequest)]
    [InlineData("/cds-services/myelon-patient-view", "[]", HttpStatusCode.BadRequest)]
    [InlineData("/cds-services/myelon-patient-view", "{", HttpStatusCode.BadRequest)]
    [InlineData("/cds-services/myelon-patient-view", """{"hook":"order-sign","hookInstance":"x","context":{"patientId":"1"}}""", HttpStatusCode.BadRequest)]
    [InlineData("/cds-services/other", "{}", HttpStatusCode.NotFound)]
    [InlineData("/cds-services/myelon-patient-view/feedback", """{"feedback":[{"card":"x","outcome":"accepted"}]}""", HttpStatusCode.BadRequest)]
    [InlineData("/cds-services/myelon-patient-view/feedback", """{"feedback":[]}""", HttpStatusCode.BadRequest)]
    public async Task What_is_no_request_of_the_hook_is_a_problem(string path, string body, HttpStatusCode expected)
    {
        var (status, type, _) = await Post(path, "application/json", body);
        Assert.Equal((expected, "application/problem+json"), (status, type));
    }

    [Fact]
    public async Task Feedback_is_kept_without_a_comment()
    {
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address);
        using var content = Content("application/json", """
            {"feedback":[{"card":"4e0a3a1e-7335-4f60-8947-18bf438ae1b7","outcome":"overridden","outcomeTimestamp":"2026-11-25T08:00:00Z",
              "overrideReason":{"reason":{"code":"not-applicable"},"userComment":"Frau Muster"}}]}
            """);
        using var response = await visitor.Http.PostAsync("/cds-services/myelon-patient-view/feedback", content);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var kept = await File.ReadAllTextAsync(FeedbackFile.Beside(Path.Combine(site.Folder, "cases.db")), TestContext.Current.CancellationToken);
        Assert.Contains("\"outcome\":\"overridden\",\"reason\":\"not-applicable\"", kept, StringComparison.Ordinal);
        Assert.DoesNotContain("Muster", kept, StringComparison.Ordinal);
    }

    private Task<(HttpStatusCode Status, string? Type, string Text)> Call(
        string patient, string prefetch, string service = "myelon-patient-view", string hook = "patient-view", string context = "") => Post(
        "/cds-services/" + service,
        "application/json",
        Request(patient, prefetch, hook, context));

    private static string Request(string patient, string prefetch, string hook, string context) =>
        "{\"hook\":\"" + hook + "\",\"hookInstance\":\"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea\",\"context\":{\"userId\":\"Practitioner/1\",\"patientId\":\"" + patient + "\""
            + context + "},\"prefetch\":{" + prefetch + "}}";

    private async Task<(HttpStatusCode Status, string? Type, string Text)> Get(string path)
    {
        using var visitor = new Visitor((await sites.Empty).Address);
        using var response = await visitor.Http.GetAsync(path);
        return (response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());
    }

    private async Task<(HttpStatusCode Status, string? Type, string Text)> Post(string path, string type, string body)
    {
        using var visitor = new Visitor((await sites.Empty).Address);
        using var content = Content(type, body);
        using var response = await visitor.Http.PostAsync(path, content);
        return (response.StatusCode, response.Content.Headers.ContentType?.MediaType, await response.Content.ReadAsStringAsync());
    }

    private static ByteArrayContent Content(string type, string body) => new(Encoding.UTF8.GetBytes(body)) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };
}
