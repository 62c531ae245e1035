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

    /// <summary>Whether it lies in another, or is it.</summary>
    public bool IsWithin(FhirScope other)
    {
        for (var scope = this; scope is not null; scope = scope.Parent)
        {
            if (ReferenceEquals(scope, other))
            {
                return true;
            }
        }

        return false;
    }

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
        var text = System.Text.Encoding.UTF8.GetBytes(space is FhirScope scope ? FormattableString.Invariant($"{scope.Serial} {key}") : $"{space}{key}");
        return System.Buffers.Binary.BinaryPrimitives.ReadUInt128BigEndian(System.Security.Cryptography.SHA256.HashData(text));
    }

    /// <summary>An address or a reference without the version behind it.</summary>
    public static string Unversioned(string reference) =>
        reference.IndexOf("/_history/", StringComparison.Ordinal) is >= 0 and var at ? reference[..at] : reference;

    private static string? ServerOf(string? url, string type, string? id) =>
        url is not null && id is not null && url.Contains("://", StringComparison.Ordinal) && url.EndsWith($"/{type}/{id}", StringComparison.Ordinal)
            ? url[..^($"{type}/{id}".Length)] : null;
}

/// <summary>
/// Finds what a reference names, by one rule for all: an address exactly; a type and id on the same server, then in the innermost name
/// space that knows it. Several that remain are all given: the reference names nobody then.
/// </summary>
/// <typeparam name="T">What is found.</typeparam>
internal sealed class FhirReferences<T>
    where T : class
{
    private readonly Dictionary<string, List<(FhirAddress Address, T Item)>> _byUrl = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(FhirAddress Address, T Item)>> _byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<(FhirScope, string), List<(FhirAddress Address, T Item)>> _inScope = [];

    /// <summary>Adds a resource.</summary>
    public void Add(FhirAddress address, T item)
    {
        if (address.Url is { } url)
        {
            Put(_byUrl, url, address, item);
        }

        if (address.Id is not null)
        {
            Put(_byKey, address.Key, address, item);
            Put(_inScope, (address.Scope, address.Key), address, item);
        }
    }

    /// <summary>What a reference of a resource names; none, one, or several that it cannot tell apart.</summary>
    public IReadOnlyList<T> Find(FhirAddress from, string reference)
    {
        reference = FhirAddress.Unversioned(reference);
        var isAddress = reference.Contains(':', StringComparison.Ordinal);
        var url = isAddress ? reference : from.Server is { } server ? server + reference : null;
        if (url is not null && _byUrl.TryGetValue(url, out var exact))
        {
            return Nearest(from.Scope, exact);
        }

        if (isAddress)
        {
            // An address of a server: a resource of that type and id of which nobody says from which server it comes may be meant.
            var parts = reference.Split('/');
            return parts.Length < 4 || !_byKey.TryGetValue($"{parts[^2]}/{parts[^1]}", out var same)
                ? []
                : Nearest(from.Scope, same.Where(s => s.Address.Server is null));
        }

        if (_inScope.TryGetValue((from.Scope, reference), out var inner) && inner.Exists(i => Fits(from, i.Address)))
        {
            return [.. inner.Where(i => Fits(from, i.Address)).Select(i => i.Item).Distinct()];
        }

        return _byKey.TryGetValue(reference, out var known) ? Nearest(from.Scope, known.Where(k => Fits(from, k.Address))) : [];
    }

    private static bool Fits(FhirAddress from, FhirAddress to) => from.Server is null || to.Server is null || from.Server == to.Server;

    private static List<T> Nearest(FhirScope scope, IEnumerable<(FhirAddress Address, T Item)> known)
    {
        var all = known.ToList();
        for (var around = scope; around is not null && all.Count > 0; around = around.Parent)
        {
            var found = all.Where(k => k.Address.Scope.IsWithin(around)).Select(k => k.Item).Distinct().ToList();
            if (found.Count > 0)
            {
                return found;
            }
        }

        return [];
    }

    private static void Put<TKey>(Dictionary<TKey, List<(FhirAddress, T)>> into, TKey key, FhirAddress address, T item)
        where TKey : notnull
    {
        if (!into.TryGetValue(key, out var list))
        {
            into[key] = list = [];
        }

        list.Add((address, item));
    }
}
