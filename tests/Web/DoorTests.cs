using System.Net;
using System.Net.Sockets;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Myelon.Web;
using Myelon.Web.Ground;

namespace Myelon.Tests.Web;

/// <summary>Who comes in, what is answered to what no page sends, and how much is taken on.</summary>
public sealed class DoorTests(SharedSites sites)
{
    /// <summary>An account that is not that of this process, for which the key is needed.</summary>
    private static readonly uint Other = PeerAccount.OfThisProcess()!.Value + 1;

    [Fact]
    public async Task G26_Another_account_of_this_machine_needs_the_key_of_the_start_once()
    {
        await using var site = await Site.Start(options: o => o with { Account = Other });
        using var visitor = new Visitor(site.Address);
        foreach (var path in new[] { "/", "/cases", "/emergency", "/guideline", AssetFiles.Url("base.css"), "/?key=", "/?key=falsch" })
        {
            var refused = await visitor.Http.GetAsync(path);
            Assert.Equal(HttpStatusCode.Forbidden, refused.StatusCode);
            Assert.Contains("?key=", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
            Assert.False(refused.Headers.Contains("Set-Cookie"));
            Assert.True(refused.Headers.Contains("Content-Security-Policy"));
        }

        var address = site.Services.GetRequiredService<Door>().Address(site.Address);
        var entered = await visitor.Http.GetAsync(address);
        Assert.Equal(HttpStatusCode.SeeOther, entered.StatusCode);
        Assert.Equal("/", entered.Headers.Location!.ToString());
        var cookie = entered.Headers.GetValues("Set-Cookie").Single();
        Assert.Contains("httponly", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("samesite=strict", cookie, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Open("/cases")).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Open("/emergency")).Status);
    }

    [Fact]
    public async Task The_account_of_the_server_needs_no_key_and_a_key_leads_on_without_itself()
    {
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Open("/cases")).Status);
        var key = site.Services.GetRequiredService<Door>().Address("")[1..];
        var entered = await visitor.Http.GetAsync("/cases" + key + "&q=x%20y");
        Assert.Equal("/cases?q=x%20y", entered.Headers.Location!.ToString());
    }

    [Fact]
    public async Task Two_servers_have_cookies_of_their_own()
    {
        await using var one = await Site.Start();
        await using var other = await Site.Start();
        var names = new HashSet<string>();
        foreach (var site in new[] { one, other })
        {
            using var visitor = new Visitor(site.Address);
            foreach (var path in new[] { "/cases/new", "/" + site.Services.GetRequiredService<Door>().Address("")[1..] })
            {
                var response = await visitor.Http.GetAsync(path);
                Assert.All(response.Headers.GetValues("Set-Cookie"), c => Assert.True(names.Add(c.Split('=')[0]), c));
            }
        }

        Assert.Equal(4, names.Count);
    }

    [Theory]
    [InlineData("0100007F:C000 0100007F:1FFB 01 0:0 00:0 0 1000 0 77", 1000u)]
    [InlineData("0000000000000000FFFF00000100007F:C000 0000000000000000FFFF00000100007F:1FFB 01 0:0 00:0 0 1001 0 77", 1001u)]
    [InlineData("0100007F:C000 0100007F:1FFB 04 0:0 00:0 0 0 0 0", null)]
    [InlineData("0100007F:C001 0100007F:1FFB 01 0:0 00:0 0 1000 0 77", null)]
    [InlineData("0100007F:1FFB 0100007F:C000 01 0:0 00:0 0 1000 0 77", null)]
    [InlineData("0200007F:C000 0100007F:1FFB 01 0:0 00:0 0 1000 0 77", null)]
    [InlineData("nonsense", null)]
    public void The_account_at_the_other_end_is_that_of_the_socket_whose_ends_are_ours_turned_round(string line, uint? account) => Assert.Equal(
        account,
        PeerAccount.Of(new(IPAddress.Loopback, 0xC000), new(IPAddress.Loopback, 0x1FFB), ["  sl  local_address rem_address   st …", "   4: " + line]));

    [Theory]
    [InlineData("GET /cases HTTP/1.0\r\n\r\n")]
    [InlineData("GET /cases HTTP/1.1\r\nHost:\r\nConnection: close\r\n\r\n")]
    [InlineData("GET /cases HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")]
    [InlineData("POST /cases HTTP/1.1\r\nHost: 127.0.0.1.evil.example\r\nContent-Length: 0\r\nConnection: close\r\n\r\n")]
    public async Task A_request_for_no_host_of_this_machine_is_refused_with_headers(string request)
    {
        var answer = await Raw(await sites.Examples, request);
        Assert.StartsWith("HTTP/1.1 400 ", answer, StringComparison.Ordinal);
        if (!request.Contains("Host:\r", StringComparison.Ordinal))
        {
            Assert.Contains("Content-Security-Policy: ", answer, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/cases", "200")]
    [InlineData("/emergency", "200")]
    [InlineData("/guideline", "200")]
    [InlineData("/nowhere", "404")]
    public async Task Head_is_answered_as_get_without_a_body(string path, string status)
    {
        var answer = await Raw(await sites.Examples, $"HEAD {path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        Assert.StartsWith($"HTTP/1.1 {status} ", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("PUT", "/cases", "GET, HEAD")]
    [InlineData("DELETE", "/cases/new", "GET, HEAD, POST")]
    [InlineData("PATCH", "/guideline", "GET, HEAD")]
    [InlineData("POST", "/guideline", "GET, HEAD")]
    [InlineData("GET", "/emergency/preview", "POST")]
    public async Task A_method_that_an_address_does_not_take_is_called_so(string method, string path, string allowed)
    {
        using var visitor = new Visitor((await sites.Examples).Address);
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using var response = await visitor.Http.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(allowed, string.Join(", ", response.Content.Headers.Allow.Order(StringComparer.Ordinal)));
        Assert.DoesNotContain("abgelaufen", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task G19_Too_many_requests_are_refused_and_told_when_to_come_again()
    {
        await using var site = await Site.Start(options: o => o with { Limits = new() { Burst = 5, EachSecond = 1 } });
        using var visitor = new Visitor(site.Address);
        var answers = new List<HttpResponseMessage>();
        for (var i = 0; i < 12; i++)
        {
            answers.Add(await visitor.Http.GetAsync(AssetFiles.Url("base.css")));
        }

        Assert.Equal(HttpStatusCode.OK, answers[0].StatusCode);
        var refused = answers.Where(a => a.StatusCode == HttpStatusCode.TooManyRequests).ToList();
        Assert.NotEmpty(refused);
        Assert.All(refused, r => Assert.True(r.Headers.RetryAfter!.Delta >= TimeSpan.FromSeconds(1)));
    }

    [Fact]
    public async Task G19_What_does_not_fit_beside_the_rest_is_refused_as_busy()
    {
        await using var site = await Site.Start(options: o => o with { Limits = new() { LargeAtOnce = 1, AtOnce = 1, Waiting = 0 } });
        using var visitor = new Visitor(site.Address);

        // One request whose body never comes holds the one place.
        using var slow = new TcpClient();
        await slow.ConnectAsync(IPAddress.Loopback, new Uri(site.Address).Port);
        var page = await visitor.Http.GetAsync("/cases/new");
        var cookie = page.Headers.GetValues("Set-Cookie").First(c => c.Contains("token", StringComparison.Ordinal)).Split(';')[0];

        // The one place must be free when it comes, and taken before the others ask.
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        await slow.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /emergency HTTP/1.1\r\nHost: localhost\r\nCookie: {cookie}\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\ntoken=x"));
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        HttpResponseMessage? refused = null;
        for (var i = 0; i < 200 && refused?.StatusCode != HttpStatusCode.ServiceUnavailable; i++)
        {
            refused = await visitor.Http.GetAsync("/cases");
        }

        Assert.Equal(HttpStatusCode.ServiceUnavailable, refused!.StatusCode);
        Assert.NotNull(refused.Headers.RetryAfter);
    }

    [Fact]
    public async Task An_upload_never_lies_in_a_file()
    {
        await using var site = await Site.Start();
        var folder = Environment.GetEnvironmentVariable("ASPNETCORE_TEMP") ?? Path.GetTempPath();
        var before = Directory.GetFiles(folder, "ASPNETCORE_*").ToHashSet();
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, new Uri(site.Address).Port);
        var head = "--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"c.json\"\r\n\r\n" + new string(' ', 3_000_000);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /cases/new HTTP/1.1\r\nHost: localhost\r\nContent-Type: multipart/form-data; boundary=b\r\nContent-Length: {head.Length + 100}\r\n\r\n{head}"));

        // What was sent is taken from the connection as soon as it is read into the form.
        await Task.Delay(TimeSpan.FromSeconds(1), TestContext.Current.CancellationToken);
        Assert.Empty(Directory.GetFiles(folder, "ASPNETCORE_*").Except(before));
    }

    [Fact]
    public async Task G26_The_environment_neither_opens_another_door_nor_makes_the_log_talk()
    {
        var folder = Directory.CreateTempSubdirectory("myelon-door").FullName;
        using var free = new TcpListener(IPAddress.Loopback, 0);
        free.Start();
        var port = ((IPEndPoint)free.LocalEndpoint).Port;
        free.Stop();
        var start = new System.Diagnostics.ProcessStartInfo(
            Path.Combine(Support.Repository.Root, ".build", "bin", "Cli", "release", "myelon"), ["serve", "--db", Path.Combine(folder, "c.db"), "--port", "0"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment =
            {
                ["Kestrel__Endpoints__X__Url"] = $"http://127.0.0.1:{port}",
                ["ASPNETCORE_URLS"] = $"http://0.0.0.0:{port}",
                ["DOTNET_URLS"] = $"http://0.0.0.0:{port}",
                ["ASPNETCORE_HTTP_PORTS"] = $"{port}",
                ["Logging__LogLevel__Default"] = "Trace",
            },
        };
        using var server = System.Diagnostics.Process.Start(start)!;
        try
        {
            var said = await server.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
            var address = System.Text.RegularExpressions.Regex.Match(said!, @"http://127\.0\.0\.1:\d+").Value;
            using var visitor = new Visitor(address);
            Assert.Equal(HttpStatusCode.OK, (await visitor.Open("/cases?q=GEHEIM-4711")).Status);
            using var second = new TcpClient();
            await Assert.ThrowsAnyAsync<SocketException>(() => second.ConnectAsync(IPAddress.Loopback, port));
        }
        finally
        {
            server.Kill();
            await server.WaitForExitAsync(TestContext.Current.CancellationToken);
            Directory.Delete(folder, recursive: true);
        }

        Assert.Empty(await server.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
    }

    private static async Task<string> Raw(Site site, string request)
    {
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, new Uri(site.Address).Port);
        await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request));
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
