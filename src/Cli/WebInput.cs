using System.Net.Http.Headers;
using Myelon.Formats.CaseFile;
using Myelon.Desk.Inputs;

namespace Myelon.Cli;

/// <summary>Fetches one resource or bundle over HTTP for an import: bounded in size and time, no redirect, nothing sent but the request.</summary>
internal static class WebInput
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>An address as it may be shown: without what stands before the host, and without its query, which can carry a token.</summary>
    public static string Shown(string source)
    {
        var from = source.IndexOf("://", StringComparison.Ordinal);
        if (from < 0)
        {
            return source;
        }

        var (scheme, rest) = (source[..(from + 3)], source[(from + 3)..]);
        rest = rest.LastIndexOf('@') is >= 0 and var at ? "…@" + rest[(at + 1)..] : rest;
        return scheme + (rest.IndexOfAny(['?', '#']) is >= 0 and var query ? rest[..query] + "?…" : rest);
    }

    /// <summary>The bytes, or why there are none.</summary>
    public static OpenedInput Open(string named)
    {
        var source = Shown(named);
        if (!Uri.TryCreate(named, UriKind.Absolute, out var address) || address.UserInfo.Length > 0)
        {
            return Inputs.Unopened(
                source,
                new("Das ist keine Adresse.", "This is no address."),
                new("Eine Adresse ohne Zugangsdaten angeben.", "Give an address without credentials."));
        }

        try
        {
            using var handler = new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false };
            using var client = new HttpClient(handler) { Timeout = Patience, MaxResponseContentBufferSize = CaseReader.MaximumSize };
            using var request = new HttpRequestMessage(HttpMethod.Get, address);
            request.Headers.Accept.Add(new MediaTypeWithQualityHeaderValue("application/fhir+json"));
            using var response = client.Send(request);
            if (!response.IsSuccessStatusCode)
            {
                var code = ((int)response.StatusCode).ToString(System.Globalization.CultureInfo.InvariantCulture);
                return Inputs.Unopened(
                    source,
                    new($"Der Server antwortet mit {code}.", $"The server answers {code}."),
                    new("Adresse und Berechtigung prüfen.", "Check the address and the permission."));
            }

            return new(source, new MemoryStream(response.Content.ReadAsByteArrayAsync().GetAwaiter().GetResult()), null);
        }
        catch (Exception exception) when (exception is HttpRequestException or TaskCanceledException or InvalidOperationException or NotSupportedException)
        {
            return Inputs.Unopened(
                source,
                new(
                    "Der Server ist nicht erreichbar, zu langsam, oder die Antwort ist größer als 10 MB.",
                    "The server cannot be reached, is too slow, or its answer is larger than 10 MB."),
                new("Adresse und Netz prüfen.", "Check the address and the network."));
        }
    }
}
