using Microsoft.Net.Http.Headers;

namespace Myelon.Web.Api;

/// <summary>The types of content that programs may send. None of them can be sent by a form, or by another origin without being asked for.</summary>
internal static class MediaTypes
{
    private static readonly Dictionary<string, string> Endings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["application/json"] = "json",
        ["application/fhir+json"] = "json",
        ["application/x-ndjson"] = "ndjson",
        ["application/ndjson"] = "ndjson",
        ["application/fhir+ndjson"] = "ndjson",
        ["application/xml"] = "xml",
        ["application/fhir+xml"] = "xml",
        ["text/csv"] = "csv",
    };

    /// <summary>All types.</summary>
    public static IReadOnlyCollection<string> All => Endings.Keys;

    /// <summary>The ending of the name under which such an input is read, or null for a type that is not taken.</summary>
    public static string? EndingOf(string? contentType) =>
        MediaTypeHeaderValue.TryParse(contentType, out var type) && type.MediaType.Value is { } name ? Endings.GetValueOrDefault(name) : null;

    /// <summary>Whether a request wants PDF.</summary>
    public static bool WantsPdf(HttpRequest request) => request.Headers.Accept.ToString().Contains("application/pdf", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a request wants an answer a line.</summary>
    public static bool WantsLines(HttpRequest request) => request.Headers.Accept.ToString().Contains("ndjson", StringComparison.OrdinalIgnoreCase);
}
