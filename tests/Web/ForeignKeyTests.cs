using System.Net;
using System.Net.Http.Headers;
using System.Runtime.Versioning;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Myelon.Store;
using Myelon.Web;
using Myelon.Web.Ground;

namespace Myelon.Tests.Web;

/// <summary>What opens one place opens no other, and who may not come in learns nothing.</summary>
public sealed class ForeignKeyTests(SharedSites sites)
{
    [Fact]
    public async Task F32_Unknown_and_forbidden_look_alike_to_another_account()
    {
        await using var site = await Site.Start(examples: true, options: o => o with { Account = PeerAccount.OfThisProcess()!.Value + 1 });
        using var visitor = new Visitor(site.Address);
        var id = (await site.Store.List(CancellationToken.None))[0].Id;
        string[] there = [$"/cases/{id}", $"/cases/{id}/history", $"/cases/{id}/export", "/cases", "/api/recommendations", "/cds-services"];
        var answers = new HashSet<(HttpStatusCode, string)>();
        foreach (var path in there.Append("/cases/00000000000000000000").Append("/nowhere").Append("/import/0000"))
        {
            using var answer = await visitor.Http.GetAsync(path);
            var body = await answer.Content.ReadAsStringAsync();
            Assert.DoesNotContain(id, body.Replace(path, "", StringComparison.Ordinal), StringComparison.Ordinal);
            answers.Add((answer.StatusCode, body.Replace(path, "", StringComparison.Ordinal)));
        }

        Assert.Equal(HttpStatusCode.Forbidden, Assert.Single(answers.Select(a => a.Item1).Distinct()));
    }

    [Fact]
    [SupportedOSPlatform("linux")]
    public async Task F32_Files_with_cases_are_for_their_owner_alone()
    {
        await using var site = await Site.Start(examples: true);
        const UnixFileMode Others = UnixFileMode.GroupRead | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute | UnixFileMode.OtherRead | UnixFileMode.OtherWrite | UnixFileMode.OtherExecute;
        var backup = Path.Combine(site.Folder, "copy.backup");
        StoreBackup.Write(Path.Combine(site.Folder, "cases.db"), backup, passphrase: null, isForced: false);
        var files = Directory.GetFiles(site.Folder, "*", SearchOption.AllDirectories);
        Assert.Contains(backup, files);
        Assert.Contains(Path.Combine(site.Folder, "cases.db"), files);
        Assert.All(files, f => Assert.Equal(UnixFileMode.None, File.GetUnixFileMode(f) & Others));
    }

    [Fact]
    public async Task F33_The_key_and_the_forms_of_another_server_open_nothing()
    {
        var stranger = PeerAccount.OfThisProcess()!.Value + 1;
        await using var one = await Site.Start(options: o => o with { Account = stranger });
        await using var other = await Site.Start(options: o => o with { Account = stranger });
        using var visitor = new Visitor(one.Address);
        var key = other.Services.GetRequiredService<Door>().Address("")[1..];
        using (var foreign = await visitor.Http.GetAsync("/cases" + key))
        {
            Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
        }

        // A form of the other server, under its own keys of forms.
        await using var open = await Site.Start();
        using var here = new Visitor((await sites.Empty).Address);
        using var there = new Visitor(open.Address);
        var form = await here.Open("/cases/new");
        var token = form.Document.QuerySelector("form[action='/cases/new'] input[name=token]")!.GetAttribute("value")!;
        using var content = new FormUrlEncodedContent([KeyValuePair.Create("token", token), KeyValuePair.Create("pseudonym", "fremd")]);
        using var sent = await there.Http.PostAsync("/cases/new", content);
        Assert.Equal(HttpStatusCode.BadRequest, sent.StatusCode);
        Assert.Empty(await open.Store.List(CancellationToken.None));
    }

    /// <summary>There is no sign-in here: a token of another service neither opens anything nor comes back in an answer, and nobody is asked with it.</summary>
    [Fact]
    public async Task F33_A_token_that_a_hook_carries_is_neither_used_nor_repeated()
    {
        const string Secret = "eyJhbGciOiJub25lIn0.c2VjcmV0";
        const string Hook = """{"hook":"patient-view","hookInstance":"d1577c69-dfbe-44ad-ba6d-3e05e953b2ea","fhirServer":"http://127.0.0.1:9/fhir",AUTH"context":{"userId":"Practitioner/1","patientId":"1"},"prefetch":{"patient":{"resourceType":"Patient","id":"1"}}}""";
        using var visitor = new Visitor((await sites.Empty).Address);
        var service = System.Text.Json.Nodes.JsonNode.Parse(await visitor.Http.GetStringAsync("/cds-services"))!["services"]![0]!["id"]!.GetValue<string>();
        var without = await Call(Hook.Replace("AUTH", "", StringComparison.Ordinal), null);
        var with = await Call(Hook.Replace("AUTH", $$"""  "fhirAuthorization":{"access_token":"{{Secret}}","token_type":"Bearer","expires_in":300,"scope":"patient/*.read","subject":"x"},""", StringComparison.Ordinal), Secret);
        Assert.Equal(without.Status, with.Status);
        Assert.DoesNotContain(Secret, with.Body, StringComparison.Ordinal);
        Assert.Equal(Cards(without.Body), Cards(with.Body));

        async Task<(HttpStatusCode Status, string Body)> Call(string body, string? bearer)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "/cds-services/" + service) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
            request.Headers.Authorization = bearer is null ? null : new AuthenticationHeaderValue("Bearer", bearer);
            using var answer = await visitor.Http.SendAsync(request);
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync());
        }

        static IEnumerable<string?> Cards(string body) =>
            (System.Text.Json.Nodes.JsonNode.Parse(body)!["cards"]?.AsArray() ?? []).Select(c => (string?)c!["summary"]);
    }
}
