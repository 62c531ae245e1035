namespace Myelon.Web.Ground;

/// <summary>
/// Marks what programs call. It needs no token of a page: it takes no form, only types of content that no page of another origin can send
/// without asking, and it stores no case.
/// </summary>
internal sealed class ForPrograms
{
    /// <summary>The mark.</summary>
    public static ForPrograms Mark { get; } = new();

    /// <summary>Whether an address is one of these.</summary>
    public static bool IsFor(HttpRequest request) => Addresses.Any(a => request.Path.StartsWithSegments(a));

    private static readonly string[] Addresses = ["/api", "/cds-services", "/fhir"];
}
