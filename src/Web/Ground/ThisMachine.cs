namespace Myelon.Web.Ground;

/// <summary>The names of this machine.</summary>
internal static class ThisMachine
{
    private static readonly string[] Hosts = ["localhost", "127.0.0.1", "[::1]"];

    /// <summary>Whether a request names it.</summary>
    public static bool IsNamedBy(HttpRequest request) => Hosts.Contains(request.Host.Host, StringComparer.OrdinalIgnoreCase);
}
