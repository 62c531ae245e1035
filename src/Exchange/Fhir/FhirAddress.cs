using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Myelon.Exchange.Fhir;

/// <summary>
/// A name space of ids: all inputs of the command, a folder, a file, a Bundle, a Bundle within one. An id is looked for in the innermost
/// name space first.
/// </summary>
/// <param name="Parent">The name space around it; null for the command.</param>
/// <param name="IsBundle">Whether it is a Bundle: its ids are its own.</param>
/// <param name="Pointer">The place of its root in the input.</param>
internal sealed record FhirScope(FhirScope? Parent, bool IsBundle = false, string Pointer = "")
{
    private static long _last;

    /// <summary>A number of its own.</summary>
    public long Serial { get; } = Interlocked.Increment(ref _last);

    /// <summary>Whether the Bundle is a document: it is about one person.</summary>
    public bool IsDocument { get; init; }

    /// <summary>It, then what it lies in, out to the command.</summary>
    public IEnumerable<FhirScope> Outwards
    {
        get
        {
            for (var scope = this; scope is not null; scope = scope.Parent)
            {
                yield return scope;
            }
        }
    }

    /// <summary>Whether it lies in another, or is it.</summary>
    public bool IsWithin(FhirScope other) => Outwards.Contains(other);

    /// <summary>The name space in which a resource without an address of a server has its id: its Bundle, or the folder of its file.</summary>
    public FhirScope OfIds => IsBundle || Parent?.Parent is null ? this : Parent;

    /// <inheritdoc/>
    public bool Equals(FhirScope? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>Where a resource stands and how others refer to it.</summary>
/// <param name="Scope">The innermost name space.</param>
/// <param name="Type">Its type.</param>
/// <param name="Id">Its id, or null.</param>
/// <param name="Url">The address in the Bundle without a version, or null.</param>
internal sealed record FhirAddress(FhirScope Scope, string Type, string? Id, string? Url)
{
    /// <summary>The address of its server with a slash, or null where it is not known.</summary>
    public string? Server { get; } = ServerOf(Url, Type, Id);

    /// <summary>Type and id.</summary>
    public string Key => $"{Type}/{Id}";

    /// <summary>What names it in the whole command: its server or its own name space, and type and id.</summary>
    public (object Space, string Key) Unique => Server is { } server ? (server, Key) : (Scope.OfIds, Key);

    /// <summary>A short form of <see cref="Unique"/> (half of a SHA-256), for inputs of millions of resources.</summary>
    public static UInt128 Short(object space, string key)
    {
        var whole = space is FhirScope scope ? string.Create(CultureInfo.InvariantCulture, $"{scope.Serial} {key}") : $"{space}{key}";
        return Short(whole);
    }

    /// <summary>A short form of any text (half of a SHA-256): equal where the texts are equal, and otherwise never in practice.</summary>
    public static UInt128 Short(string text)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(Encoding.UTF8.GetBytes(text), hash);
        return BinaryPrimitives.ReadUInt128BigEndian(hash);
    }

    /// <summary>
    /// An address or a reference without the version behind it, as addresses are compared: a UUID in small letters, and one server whether
    /// it was asked in the clear or not (a proxy before it changes that).
    /// </summary>
    public static string Unversioned(string reference)
    {
        var whole = reference.IndexOf("/_history/", StringComparison.Ordinal) is >= 0 and var at ? reference[..at] : reference;
        return whole.StartsWith("urn:uuid:", StringComparison.OrdinalIgnoreCase) ? whole.ToLowerInvariant()
            : whole.StartsWith("http://", StringComparison.Ordinal) ? "https" + whole[4..]
            : whole;
    }

    private static string? ServerOf(string? url, string type, string? id) =>
        url is not null && id is not null && url.Contains("://", StringComparison.Ordinal) && url.EndsWith($"/{type}/{id}", StringComparison.Ordinal)
            ? url[..^($"{type}/{id}".Length)] : null;
}
