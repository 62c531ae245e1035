namespace Myelon.Core;

/// <summary>Builds JSON pointers (RFC 6901).</summary>
public static class JsonPointer
{
    /// <summary>The pointer to a member of what another pointer names.</summary>
    public static string To(string parent, string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        return parent + "/" + key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);
    }
}
