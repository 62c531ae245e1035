using System.Net;
using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.WebUtilities;
using Myelon.Tests.Support;
using Myelon.Web.Api;
using Myelon.Web.Ground;
using NodaTime;
using NodaTime.Testing;

namespace Myelon.Tests.Web;

/// <summary>
/// Whose hooks are answered where the house has named its record systems: a row a token, written here without the library that reads it.
/// </summary>
public sealed class HookTokenTests
{
    private const string Issuer = "https://ehr.example/fhir";
    private const string Path = "/cds-services/myelon-patient-view";
    private const string Request = """{"hook":"patient-view","hookInstance":"x","context":{"patientId":"1"}}""";

    private static readonly ECDsa Curve = ECDsa.Create(ECCurve.NamedCurves.nistP384);
    private static readonly ECDsa Foreign = ECDsa.Create(ECCurve.NamedCurves.nistP384);
    private static readonly RSA Modulus = RSA.Create(2048);

    /// <summary>What is changed in a good token, and whether it is still good.</summary>
    public static TheoryData<string, bool> Rows => new()
    {
        { "nothing", true },
        { "RS384", true },
        { "aud is a list that holds the address", true },
        { "jku is the known one", true },
        { "exp 59 s ago", true },
        { "iat 59 s ahead", true },
        { "alg none", false },
        { "alg none with the signature", false },
        { "HS384 with the public key", false },
        { "HS256", false },
        { "ES256 stated", false },
        { "RS384 stated for the curve", false },
        { "signed by a foreign key", false },
        { "signature cut", false },
        { "payload changed", false },
        { "kid unknown", false },
        { "kid missing", false },
        { "kid of another system", false },
        { "jku elsewhere", false },
        { "crit", false },
        { "iss unknown", false },
        { "iss missing", false },
        { "iss with a slash", false },
        { "aud of the server", false },
        { "aud of another service", false },
        { "aud with a slash", false },
        { "aud in capitals", false },
        { "aud is a list without the address", false },
        { "aud missing", false },
        { "exp 61 s ago", false },
        { "exp missing", false },
        { "exp beyond all time", false },
        { "iat 61 s ahead", false },
        { "iat missing", false },
        { "nbf ahead", false },
        { "two hours long", false },
        { "jti missing", false },
        { "jti empty", false },
        { "tenant of another", false },
        { "no token", false },
        { "another scheme", false },
        { "no JWT", false },
        { "very long", false },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public async Task A_token_is_good_or_not(string change, bool isGood)
    {
        await using var site = await Started(null);
        var (status, says) = await Call(site, site.Address, Token(change, site.Address + Path));
        Assert.True((status == HttpStatusCode.OK) == isGood, $"{change}: {status} {says}");
        if (!isGood)
        {
            // Whatever is wrong, the answer is the same: who tries learns nothing.
            Assert.Equal(HttpStatusCode.Unauthorized, status);
            Assert.Contains("Not authorised", says, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_token_is_good_once_also_after_a_start_and_beside_a_second_server()
    {
        var folder = Directory.CreateTempSubdirectory("myelon-tokens").FullName;
        var clock = new FakeClock(Site.Now);
        HookTokens Server() => new(Clients(), folder, clock);
        var (one, other) = (Server(), Server());
        const string Address = "http://127.0.0.1/x";
        var token = Token("nothing", Address);
        Assert.True(await one.IsGood(token, Address));
        Assert.False(await one.IsGood(token, Address));
        Assert.False(await other.IsGood(token, Address));
        Assert.False(await Server().IsGood(token, Address));

        // Many at once, at two servers: one comes in.
        var raced = Token("nothing", Address);
        var all = await Task.WhenAll(Enumerable.Range(0, 40).Select(i => Task.Run(() => (i % 2 == 0 ? one : other).IsGood(raced, Address))));
        Assert.Equal(1, all.Count(a => a));

        // What no longer holds is forgotten some time, and is still not good.
        clock.AdvanceHours(3);
        Assert.False(await Server().IsGood(token, Address));
        Assert.True(await Server().IsGood(Token("nothing", Address, clock), Address));
        Assert.Single(Directory.GetFiles(folder));
        Directory.Delete(folder, recursive: true);
    }

    /// <summary>A note that vanished between listing and reading (here a link to nothing) is no fault of the request.</summary>
    [Fact]
    public async Task What_another_server_forgot_meanwhile_disturbs_nobody()
    {
        await using var site = await Started(null);
        var notes = Directory.CreateDirectory(HookTokens.Beside(System.IO.Path.Combine(site.Folder, "cases.db"))).FullName;
        File.CreateSymbolicLink(System.IO.Path.Combine(notes, "gone"), System.IO.Path.Combine(notes, "nowhere"));
        var (status, says) = await Call(site, site.Address, Token("nothing", site.Address + Path));
        Assert.True(status == HttpStatusCode.OK, says);
        Assert.Equal(2, Directory.GetFiles(notes).Length);
    }

    /// <summary>A proxy that was declared brings the hooks and nothing else, by its own name and with a token only.</summary>
    [Theory]
    [InlineData("hooks.example", Path, true, HttpStatusCode.OK)]
    [InlineData("hooks.example", Path, false, HttpStatusCode.Unauthorized)]
    [InlineData("other.example", Path, true, HttpStatusCode.BadRequest)]
    [InlineData("hooks.example", "/api/evaluate", true, HttpStatusCode.BadRequest)]
    [InlineData("hooks.example", "/cases", true, HttpStatusCode.BadRequest)]
    public async Task Behind_a_proxy_only_hooks_with_a_token(string host, string path, bool hasToken, HttpStatusCode expected)
    {
        await using var site = await Started("https://hooks.example");
        var (status, _) = await Call(site, "http://" + host, hasToken ? Token("nothing", "https://hooks.example" + Path) : null, path);
        Assert.Equal(expected, status);
    }

    /// <summary>Another account of this machine, which has no key of the start: the token is enough for hooks, and for nothing else.</summary>
    [Theory]
    [InlineData(Path, true, HttpStatusCode.OK)]
    [InlineData(Path, false, HttpStatusCode.Unauthorized)]
    [InlineData("/api/evaluate", true, HttpStatusCode.Forbidden)]
    public async Task Another_account_comes_to_the_hooks_with_a_token(string path, bool hasToken, HttpStatusCode expected)
    {
        await using var site = await Site.Start(options: o => o with { HookClients = Clients(), Account = uint.MaxValue - 1 });
        Assert.Equal(expected, (await Call(site, site.Address, hasToken ? Token("nothing", site.Address + Path) : null, path)).Status);
    }

    [Fact]
    public async Task Feedback_needs_a_token_as_well()
    {
        await using var site = await Started(null);
        Assert.Equal(HttpStatusCode.Unauthorized, (await Call(site, site.Address, Token("nothing", site.Address + Path), Path + "/feedback")).Status);
        Assert.Equal(HttpStatusCode.BadRequest, (await Call(site, site.Address, Token("nothing", site.Address + Path + "/feedback"), Path + "/feedback")).Status);
    }

    [Theory]
    [InlineData("[]", "clients")]
    [InlineData("{", "readable")]
    [InlineData("""{"clients":[]}""", "clients")]
    [InlineData("""{"clients":[{"iss":"a"}]}""", "iss and keys")]
    [InlineData("""{"clients":[{"iss":"a","keys":[{"kty":"oct","kid":"1","k":"c2VjcmV0"}]}]}""", "private key")]
    [InlineData("""{"clients":[{"iss":"a","keys":[{"kty":"EC","crv":"P-256","kid":"1","x":"AA","y":"AA"}]}]}""", "P-384")]
    [InlineData("""{"clients":[{"iss":"a","keys":[{"kty":"RSA","kid":"1","n":"AQAB","e":"AQAB"}]}]}""", "2048")]
    [InlineData("""{"clients":[{"iss":"a","keys":[{"kty":"EC","crv":"P-384","x":"AA","y":"AA"}]}]}""", "kid")]
    public void A_file_of_systems_that_cannot_be_trusted_is_refused(string file, string says) =>
        Assert.Contains(says, HookClients.Read(Encoding.UTF8.GetBytes(file)).Wrong!.En, StringComparison.Ordinal);

    [Theory]
    [InlineData("https://hooks.example", true)]
    [InlineData("https://hooks.example:8443/myelon", true)]
    [InlineData("http://hooks.example", false)]
    [InlineData("https://a@hooks.example", false)]
    [InlineData("https://hooks.example/?x=1", false)]
    [InlineData("hooks.example", false)]
    public void A_public_address_speaks_tls(string address, bool isGood) => Assert.Equal(isGood, HookClients.IsPublicAddress(address));

    [Theory]
    [InlineData(64, "--public-address", "https://hooks.example")]
    [InlineData(64, "--public-address", "http://hooks.example", "--cds-clients", "nowhere.json")]
    [InlineData(2, "--cds-clients", "nowhere.json")]
    [InlineData(2, "--cds-clients", "README.md")]
    public void The_server_does_not_start_with_half_a_lock(int code, params string[] options) =>
        Assert.Equal(code, Command.Run("", ["serve", "--demo", "--port", "0", .. options]).Code);

    private static Task<Site> Started(string? address) => Site.Start(options: o => o with { HookClients = Clients(), PublicAddress = address });

    private static HookClients Clients()
    {
        var (point, modulus) = (Curve.ExportParameters(false).Q, Modulus.ExportParameters(false));
        JsonObject Ec(string kid) => new() { ["kty"] = "EC", ["crv"] = "P-384", ["kid"] = kid, ["x"] = Base(point.X!), ["y"] = Base(point.Y!) };
        var file = new JsonObject
        {
            ["clients"] = new JsonArray(
                new JsonObject
                {
                    ["iss"] = Issuer,
                    ["tenant"] = "ward",
                    ["jku"] = "https://ehr.example/keys",
                    ["keys"] = new JsonArray(Ec("ec"), new JsonObject { ["kty"] = "RSA", ["kid"] = "rsa", ["n"] = Base(modulus.Modulus!), ["e"] = Base(modulus.Exponent!) }),
                },
                new JsonObject { ["iss"] = "https://second.example", ["keys"] = new JsonArray(Ec("second")) }),
        };
        var (clients, wrong) = HookClients.Read(Encoding.UTF8.GetBytes(file.ToJsonString()));
        Assert.Null(wrong);
        return clients!;
    }

    private static string? Token(string change, string address, FakeClock? clock = null)
    {
        var now = (clock?.GetCurrentInstant() ?? Site.Now).ToUnixTimeSeconds();
        var header = new JsonObject { ["alg"] = "ES384", ["typ"] = "JWT", ["kid"] = "ec" };
        var payload = new JsonObject
        {
            ["iss"] = Issuer, ["aud"] = address, ["exp"] = now + 300, ["iat"] = now, ["jti"] = Guid.NewGuid().ToString(), ["tenant"] = "ward",
        };
        Func<byte[], byte[]> sign = data => Curve.SignData(data, HashAlgorithmName.SHA384);
        Func<string, string?> after = token => token;
        switch (change)
        {
            case "nothing": break;
            case "RS384":
                (header["alg"], header["kid"]) = ("RS384", "rsa");
                sign = data => Modulus.SignData(data, HashAlgorithmName.SHA384, RSASignaturePadding.Pkcs1);
                break;
            case "aud is a list that holds the address": payload["aud"] = new JsonArray("https://else.example", address); break;
            case "jku is the known one": header["jku"] = "https://ehr.example/keys"; break;
            case "exp 59 s ago": (payload["exp"], payload["iat"]) = (now - 59, now - 359); break;
            case "iat 59 s ahead": payload["iat"] = now + 59; break;
            case "alg none": (header["alg"], sign) = ("none", _ => []); break;
            case "alg none with the signature": header["alg"] = "none"; break;
            case "HS384 with the public key": (header["alg"], sign) = ("HS384", data => HMACSHA384.HashData(Curve.ExportSubjectPublicKeyInfo(), data)); break;
            case "HS256": (header["alg"], sign) = ("HS256", data => HMACSHA256.HashData("secret"u8.ToArray(), data)); break;
            case "ES256 stated": header["alg"] = "ES256"; break;
            case "RS384 stated for the curve": header["alg"] = "RS384"; break;
            case "signed by a foreign key": sign = data => Foreign.SignData(data, HashAlgorithmName.SHA384); break;
            case "signature cut": after = token => token[..^8]; break;
            case "payload changed": after = token => string.Join('.', token.Split('.')[0], Base(Encoding.UTF8.GetBytes(payload.ToJsonString().Replace("ward", "Ward", StringComparison.Ordinal))), token.Split('.')[2]); break;
            case "kid unknown": header["kid"] = "other"; break;
            case "kid missing": header.Remove("kid"); break;
            case "kid of another system": header["kid"] = "second"; break;
            case "jku elsewhere": header["jku"] = "https://evil.example/keys"; break;
            case "crit": (header["crit"], header["x"]) = (new JsonArray("x"), "y"); break;
            case "iss unknown": payload["iss"] = "https://evil.example"; break;
            case "iss missing": payload.Remove("iss"); break;
            case "iss with a slash": payload["iss"] = Issuer + "/"; break;
            case "aud of the server": payload["aud"] = address[..address.IndexOf("/cds", StringComparison.Ordinal)]; break;
            case "aud of another service": payload["aud"] = address.Replace("patient-view", "order-sign", StringComparison.Ordinal); break;
            case "aud with a slash": payload["aud"] = address + "/"; break;
            case "aud in capitals": payload["aud"] = address.ToUpperInvariant(); break;
            case "aud is a list without the address": payload["aud"] = new JsonArray("https://else.example"); break;
            case "aud missing": payload.Remove("aud"); break;
            case "exp 61 s ago": (payload["exp"], payload["iat"]) = (now - 61, now - 361); break;
            case "exp missing": payload.Remove("exp"); break;
            case "exp beyond all time": payload["exp"] = long.MaxValue; break;
            case "iat 61 s ahead": payload["iat"] = now + 61; break;
            case "iat missing": payload.Remove("iat"); break;
            case "nbf ahead": payload["nbf"] = now + 120; break;
            case "two hours long": payload["exp"] = now + 7200; break;
            case "jti missing": payload.Remove("jti"); break;
            case "jti empty": payload["jti"] = ""; break;
            case "tenant of another": payload["tenant"] = "other"; break;
            case "no token": return null;
            case "another scheme": after = _ => "Basic YTpi"; break;
            case "no JWT": after = _ => "abc"; break;
            case "very long": payload["x"] = new string('x', 9000); break;
            default: throw new ArgumentException(change, nameof(change));
        }

        var signed = $"{Base(Encoding.UTF8.GetBytes(header.ToJsonString()))}.{Base(Encoding.UTF8.GetBytes(payload.ToJsonString()))}";
        return after($"{signed}.{Base(sign(Encoding.ASCII.GetBytes(signed)))}");
    }

    private static string Base(byte[] bytes) => WebEncoders.Base64UrlEncode(bytes);

    private static async Task<(HttpStatusCode Status, string Says)> Call(Site site, string asked, string? token, string path = Path)
    {
        using var visitor = new Visitor(site.Address);
        using var request = new HttpRequestMessage(HttpMethod.Post, path) { Content = new StringContent(Request, Encoding.UTF8, "application/json") };
        request.Headers.Host = new Uri(asked).Authority;
        if (token is not null)
        {
            request.Headers.Authorization = token.Contains(' ', StringComparison.Ordinal) ? AuthenticationHeaderValue.Parse(token) : new("Bearer", token);
        }

        using var response = await visitor.Http.SendAsync(request);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
