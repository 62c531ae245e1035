using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
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

    private Task<(HttpStatusCode Status, string? Type, string Text)> Call(string patient, string prefetch) => Post(
        "/cds-services/myelon-patient-view",
        "application/json",
        "{\"hook\":\"patient-view\",\"hookInstance\":\"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea\",\"context\":{\"userId\":\"Practitioner/1\",\"patientId\":\"" + patient + "\"},\"prefetch\":{" + prefetch + "}}");

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
