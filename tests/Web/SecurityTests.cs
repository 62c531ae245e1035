using System.Net;
using AngleSharp.Dom;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Web;
using Myelon.Web.Ground;

namespace Myelon.Tests.Web;

/// <summary>What holds for every route of the table of routes: a new one is tested without being named here.</summary>
public sealed class SecurityTests(SharedSites sites)
{
    private static readonly (string Name, string Value)[] Headers =
    [
        ("Content-Security-Policy", "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"),
        ("X-Content-Type-Options", "nosniff"),
        ("X-Frame-Options", "DENY"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
    ];

    [Fact]
    public async Task Every_route_answers_with_the_security_headers()
    {
        var site = await sites.Examples;
        using var visitor = new Visitor(site.Address);
        var paths = (await Paths(site)).Append("/nowhere").Append("/cases/nowhere").Append(AssetFiles.Url("base.css")).ToList();
        Assert.True(paths.Count > 20, string.Join(' ', paths));
        foreach (var path in paths)
        {
            using var response = await visitor.Http.GetAsync(path);
            foreach (var (name, value) in Headers)
            {
                Assert.True(response.Headers.TryGetValues(name, out var values) && values.Single() == value, $"{path}: {name}");
            }

            Assert.False(response.Headers.Contains("Server"), path);
            Assert.NotEqual(HttpStatusCode.InternalServerError, response.StatusCode);
        }
    }

    [Fact]
    public async Task No_page_holds_an_inline_script_an_inline_style_or_an_outside_address()
    {
        var site = await sites.Examples;
        using var visitor = new Visitor(site.Address);
        foreach (var path in await Paths(site))
        {
            var page = await visitor.Open(path);
            Assert.DoesNotContain(page.Document.QuerySelectorAll("script"), s => s.TextContent.Trim().Length > 0 || !s.GetAttribute("src")!.StartsWith('/'));
            Assert.Empty(page.Document.QuerySelectorAll("style, [style], base, iframe, object, embed"));
            Assert.DoesNotContain(page.Document.All, e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)));
            Assert.All(page.Document.QuerySelectorAll("[src], [href], [action], [formaction]"), e => Assert.All(
                new[] { "src", "href", "action", "formaction" }.Select(e.GetAttribute).OfType<string>(),
                a => Assert.True(a.StartsWith('/') && !a.StartsWith("//", StringComparison.Ordinal) || a.StartsWith('#'), $"{path}: {a}")));
        }
    }

    [Fact]
    public async Task Nothing_is_written_without_the_token_of_a_page()
    {
        await using var site = await Site.Start(examples: true);
        var id = await First(site);
        using var visitor = new Visitor(site.Address);
        using var other = new Visitor(site.Address);
        var foreign = (await other.Open("/cases/new")).Document.QuerySelector("input[name=token]")!.GetAttribute("value")!;
        foreach (var pattern in Patterns(site).Where(p => p.Methods.Contains("POST") && !IsForPrograms(p.Pattern)).Select(p => p.Pattern))
        {
            foreach (var token in new[] { null, "", "abc", foreign })
            {
                var path = Filled(pattern, id);
                var page = await visitor.Post(path, [("case", id), ("version", "1"), ("language", "de"), ("do", "save"), ("field", "motor_deficit"), ("motor_deficit", "yes"), ("pseudonym", "x")], ("token", token));
                Assert.True(page.Status == HttpStatusCode.BadRequest, $"{path}: {page.Status}");
                Assert.Contains("abgelaufen", page.Text, StringComparison.Ordinal);
            }
        }

        Assert.Single(await site.Store.History(id, CancellationToken.None));
        Assert.Equal(5, (await site.Store.List(CancellationToken.None)).Count);
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.BadRequest)]
    [InlineData("localhost.evil.example", HttpStatusCode.BadRequest)]
    [InlineData("127.0.0.1", HttpStatusCode.OK)]
    [InlineData("localhost", HttpStatusCode.OK)]
    public async Task Another_host_name_is_refused(string host, HttpStatusCode expected)
    {
        var site = await sites.Empty;
        using var visitor = new Visitor(site.Address);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/cases") { Headers = { Host = host } };
        using var response = await visitor.Http.SendAsync(request);
        Assert.Equal(expected, response.StatusCode);
    }

    [Fact]
    public async Task The_server_listens_on_the_loopback_address_only()
    {
        var site = await sites.Empty;
        Assert.StartsWith("http://127.0.0.1:", site.Address, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/cases?q=x", "/cases?q=x")]
    [InlineData("https://evil.example/", "/cases")]
    [InlineData("//evil.example/", "/cases")]
    [InlineData("/\\evil.example", "/cases")]
    [InlineData("/a\r\nSet-Cookie: x=y", "/cases")]
    [InlineData("/cases/ü", "/cases")]
    public async Task The_switch_of_language_leads_nowhere_else(string back, string expected)
    {
        var site = await sites.Empty;
        using var visitor = new Visitor(site.Address);
        using var response = await visitor.Http.GetAsync("/language?to=en&back=" + Uri.EscapeDataString(back));
        Assert.Equal(HttpStatusCode.SeeOther, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location!.OriginalString);
    }

    [Theory]
    [InlineData(Language.German, "en-US", null, "de")]
    [InlineData(Language.German, "de", null, "de")]
    [InlineData(Language.English, "de", null, "en")]
    [InlineData(Language.German, "de", "en", "en")]
    [InlineData(Language.English, "en-US", "de", "de")]
    [InlineData(Language.German, "en-US", "nonsense", "de")]
    public async Task German_comes_first_unless_the_server_or_the_switch_says_otherwise(Language start, string browser, string? chosen, string expected)
    {
        await using var site = await Site.Start(language: start);
        using var client = new HttpClient();
        client.DefaultRequestHeaders.AcceptLanguage.ParseAdd(browser);
        if (chosen is not null)
        {
            client.DefaultRequestHeaders.Add("Cookie", $"{Screen.Cookie}={chosen}");
        }

        Assert.Contains($"<html lang=\"{expected}\"", await client.GetStringAsync(new Uri(site.Address + "/cases")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assets_are_whole_typed_and_kept_for_ever()
    {
        var site = await sites.Empty;
        using var visitor = new Visitor(site.Address);
        foreach (var name in AssetFiles.AllNames)
        {
            using var response = await visitor.Http.GetAsync(AssetFiles.Url(name));
            Assert.Equal(HttpStatusCode.OK, response.StatusCode);
            Assert.True((await response.Content.ReadAsByteArrayAsync()).Length > 100, name);
            Assert.Contains("immutable", response.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
            Assert.NotEqual("application/octet-stream", response.Content.Headers.ContentType!.MediaType);
        }
    }

    [Fact]
    public async Task Pages_with_patients_are_not_kept_by_the_browser()
    {
        var site = await sites.Examples;
        using var visitor = new Visitor(site.Address);
        using var response = await visitor.Http.GetAsync("/cases/" + await First(site));
        Assert.True(response.Headers.CacheControl!.NoStore);
    }

    /// <summary>The addresses of all pages: the routes that are read, with the first example case filled in.</summary>
    public static async Task<IReadOnlyList<string>> Paths(Site site)
    {
        var id = await First(site);
        return [.. Patterns(site).Where(p => p.Methods.Contains("GET") && !p.Pattern.StartsWith("/assets", StringComparison.Ordinal) && !p.Pattern.Contains("{*", StringComparison.Ordinal) && p.Pattern is not ("/" or "/language"))
            .Select(p => Filled(p.Pattern, id)).Distinct()];
    }

    private static async Task<string> First(Site site) => (await site.Store.List(CancellationToken.None)).First(c => c.Content.Pseudonym == "T11-renal-cell").Id;

    private static IEnumerable<(string Pattern, IReadOnlyList<string> Methods)> Patterns(Site site) => site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Select(e => (e.RoutePattern.RawText!, e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? []));

    /// <summary>What programs call takes no form and no cookie, and stores no case: it has tests of its own.</summary>
    internal static bool IsForPrograms(string pattern) =>
        new[] { "/api", "/cds-services", "/fhir" }.Any(p => pattern.StartsWith(p, StringComparison.Ordinal));

    /// <summary>An address for a route: the values that its parameters take.</summary>
    private static string Filled(string pattern, string id) => pattern
        .Replace("{id}", id, StringComparison.Ordinal)
        .Replace("{key}", "0", StringComparison.Ordinal)
        .Replace("{format}", "case.json", StringComparison.Ordinal)
        .Replace("{subject}", "neurology", StringComparison.Ordinal)
        .Replace("{day}", "2026-11-26", StringComparison.Ordinal)
        .Replace("{number}", "66", StringComparison.Ordinal)
        .Replace("{section}", "10.5.6", StringComparison.Ordinal)
        .Replace("{code}", pattern.Contains("/scores/", StringComparison.Ordinal) ? "sins" : "motor_deficit", StringComparison.Ordinal);
}
