using System.Collections.Frozen;
using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;

namespace Myelon.Web.Ground;

/// <summary>Style, script and pictures: inside the program, so that it serves them from wherever it is started.</summary>
public static class AssetFiles
{
    private const string Prefix = "assets/";

    private static readonly FrozenDictionary<string, (byte[] Bytes, string Hash)> Files = typeof(AssetFiles).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith(Prefix, StringComparison.Ordinal))
        .ToFrozenDictionary(n => n[Prefix.Length..], Load);

    /// <summary>The address of an asset; it changes when the asset does, so a browser may keep it for ever.</summary>
    public static string Url(string name) => $"/assets/{Files[name].Hash}/{name}";

    /// <summary>The names of all assets.</summary>
    public static IEnumerable<string> AllNames => Files.Keys;

    internal static void Map(IEndpointRouteBuilder routes) => routes.MapGet("/assets/{hash}/{name}", (string hash, string name, HttpResponse response) =>
    {
        if (!Files.TryGetValue(name, out var file) || file.Hash != hash)
        {
            return Results.NotFound();
        }

        response.Headers.Remove("Pragma");
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return Results.Bytes(file.Bytes, new FileExtensionContentTypeProvider().TryGetContentType(name, out var type) ? type : "application/octet-stream");
    });

    private static (byte[] Bytes, string Hash) Load(string resource)
    {
        using var stream = typeof(AssetFiles).Assembly.GetManifestResourceStream(resource)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return (bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]);
    }
}
