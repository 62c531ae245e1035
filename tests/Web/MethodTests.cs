using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Template;
using Microsoft.Extensions.DependencyInjection;

namespace Myelon.Tests.Web;

/// <summary>Every address says of a method that it does not take which it takes, and nothing else says so.</summary>
public sealed class MethodTests(SharedSites sites)
{
    private static readonly string[] Asked = ["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS"];

    [Fact]
    public async Task Every_address_names_the_methods_that_it_takes()
    {
        var site = await sites.Empty;
        using var visitor = new Visitor(site.Address);
        var routes = site.Services.GetServices<EndpointDataSource>().SelectMany(s => s.Endpoints).OfType<RouteEndpoint>()
            .Select(e => (Template: TemplateParser.Parse(e.RoutePattern.RawText!), e.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods)).ToList();
        var wrong = new List<string>();
        var refused = 0;
        foreach (var path in routes.Select(r => Filled(r.Template)).Distinct())
        {
            var taken = routes.Where(r => new TemplateMatcher(r.Template, []).TryMatch(path, [])).SelectMany(r => r.HttpMethods).Distinct().ToList();
            Assert.NotEmpty(taken);
            foreach (var method in Asked.Except(taken))
            {
                refused++;
                using var request = new HttpRequestMessage(new HttpMethod(method), path);
                using var response = await visitor.Http.SendAsync(request);
                var allowed = response.Content.Headers.Allow.Order(StringComparer.Ordinal).ToList();
                var expected = taken.Concat(taken.Contains("GET") ? ["HEAD"] : []).Order(StringComparer.Ordinal).ToList();
                if (response.StatusCode != HttpStatusCode.MethodNotAllowed || !allowed.SequenceEqual(expected))
                {
                    wrong.Add($"{method} {path}: {(int)response.StatusCode}, Allow {string.Join(' ', allowed)} for {string.Join(' ', expected)}");
                }

                if (IsForPrograms(path) != (response.Content.Headers.ContentType?.MediaType == "application/problem+json"))
                {
                    wrong.Add($"{method} {path}: {response.Content.Headers.ContentType}");
                }
            }
        }

        Assert.Empty(wrong);
        Assert.True(refused > 300, $"{refused}");
    }

    [Theory]
    [InlineData("/nonsense")]
    [InlineData("/nonsense.js")]
    [InlineData("/cases/x/nonsense")]
    [InlineData("/api/nonsense")]
    [InlineData("/api")]
    [InlineData("/fhir/Patient/1")]
    [InlineData("/cds-services/x/y/z")]
    public async Task An_address_that_nothing_has_is_not_found_whatever_is_sent(string path)
    {
        var site = await sites.Empty;
        using var visitor = new Visitor(site.Address);
        foreach (var method in Asked)
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path);
            using var response = await visitor.Http.SendAsync(request);
            Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
            Assert.Equal(IsForPrograms(path) ? "application/problem+json" : "text/html", response.Content.Headers.ContentType?.MediaType);
            if (IsForPrograms(path))
            {
                using var body = JsonDocument.Parse(await response.Content.ReadAsStringAsync());
                Assert.Equal(404, body.RootElement.GetProperty("status").GetInt32());
            }
        }
    }

    private static bool IsForPrograms(string path) => path.Split('/')[1] is "api" or "fhir" or "cds-services";

    private static string Filled(RouteTemplate template) => "/" + string.Join('/', template.Segments.Select(s => string.Concat(s.Parts.Select(p => p.IsParameter ? "x" : p.Text))));
}
