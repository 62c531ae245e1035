using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.IdentityModel.Tokens;
using Myelon.Core;

namespace Myelon.Web.Ground;

/// <summary>A record system whose requests are taken.</summary>
/// <param name="Issuer">What its tokens name as their issuer.</param>
/// <param name="Tenant">The one tenant whose tokens are taken, or null.</param>
/// <param name="KeyAddress">The one address of keys that its tokens may name; it is compared and never called.</param>
/// <param name="Keys">Its public keys, each with its id.</param>
public sealed record HookClient(string Issuer, string? Tenant, string? KeyAddress, IReadOnlyList<JsonWebKey> Keys);

/// <summary>The record systems whose requests are taken (CDS Hooks), from a file of the house: nothing of it is fetched.</summary>
/// <param name="Clients">The systems.</param>
public sealed record HookClients(IReadOnlyList<HookClient> Clients)
{
    private const int LeastRsaBits = 2048;

    /// <summary>Whether a text is an address that a proxy with TLS can have.</summary>
    public static bool IsPublicAddress(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && address is { Scheme: "https", Query: "", Fragment: "", UserInfo: "" };

    /// <summary>Reads the file: <c>{"clients":[{"iss","tenant","jku","keys":[…]}]}</c>.</summary>
    /// <param name="file">The file.</param>
    /// <returns>The systems, or what is wrong.</returns>
    public static (HookClients? Clients, Text? Wrong) Read(ReadOnlySpan<byte> file)
    {
        try
        {
            if (JsonNode.Parse(file) is not JsonObject root || root["clients"] is not JsonArray { Count: > 0 } listed)
            {
                return (null, new("Gebraucht wird eine Liste „clients“.", "A list \"clients\" is needed."));
            }

            var clients = new List<HookClient>();
            foreach (var item in listed)
            {
                var (client, wrong) = Client(item);
                if (client is null)
                {
                    return (null, wrong);
                }

                clients.Add(client);
            }

            return clients.DistinctBy(c => (c.Issuer, c.Tenant)).Count() == clients.Count
                ? (new(clients), null)
                : (null, new("Ein iss steht zweimal da.", "An iss stands there twice."));
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException or InvalidOperationException)
        {
            return (null, new("Die Datei ist kein lesbares JSON dieser Form.", "The file is no readable JSON of this form."));
        }
    }

    private static (HookClient? Client, Text? Wrong) Client(JsonNode? item)
    {
        if (item is not JsonObject given || Of(given["iss"]) is not { Length: > 0 } issuer || given["keys"] is not JsonArray { Count: > 0 } keys)
        {
            return (null, new("Jeder Eintrag braucht iss und keys.", "Each entry needs iss and keys."));
        }

        var read = keys.Select(k => new JsonWebKey(k!.ToJsonString())).ToList();
        if (read.Exists(k => k.HasPrivateKey || k.K is { Length: > 0 }))
        {
            return (null, new(
                "Die Datei enthält einen privaten Schlüssel. Nur öffentliche gehören hinein.",
                "The file holds a private key. Only public ones belong there."));
        }

        return read.TrueForAll(IsUsable) && read.DistinctBy(k => k.Kid).Count() == read.Count
            ? (new(issuer, Of(given["tenant"]), Of(given["jku"]), read), null)
            : (null, new(
                "Jeder Schlüssel braucht eine eigene kid und ist RSA ab 2048 Bit (RS384) oder EC P-384 (ES384).",
                "Each key needs a kid of its own and is RSA of 2048 bits or more (RS384) or EC P-384 (ES384)."));
    }

    private static bool IsUsable(JsonWebKey key) => key.Kid is { Length: > 0 }
        && (key is { Kty: "RSA", KeySize: >= LeastRsaBits } or { Kty: "EC", Crv: "P-384" });

    private static string? Of(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
