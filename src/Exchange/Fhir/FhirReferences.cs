using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Fhir;

/// <summary>
/// Finds what a reference names, by one rule for all: an address exactly; a type and id on the same server, then in the innermost name
/// space that knows it. Several that remain are all given: the reference names nobody then. What is found are numbers; addresses and ids
/// are kept in short form, so that a million takes a hundred megabytes.
/// </summary>
internal sealed class FhirDirectory
{
    private readonly Pieces<Known> _all = new();
    private readonly FirstOfEqual _byUrl = new();
    private readonly FirstOfEqual _byKey = new();
    private readonly FirstOfEqual _inScope = new();

    /// <summary>Adds a resource by its number.</summary>
    public void Add(FhirAddress address, int item)
    {
        var at = _all.Count;
        var byUrl = address.Url is { } url ? _byUrl.Put(FhirAddress.Short(url), at) : null;
        var (byKey, inScope) = address.Id is null ? (null, null)
            : (_byKey.Put(FhirAddress.Short(address.Key), at), _inScope.Put(FhirAddress.Short(address.Scope, address.Key), at));
        _all.Add(new Known(address.Scope, address.Server, item, byUrl ?? -1, byKey ?? -1, inScope ?? -1));
    }

    /// <summary>What a reference names; none, one, or several that it cannot tell apart.</summary>
    /// <param name="scope">The name space of the resource that refers.</param>
    /// <param name="server">Its server, or null.</param>
    /// <param name="reference">The reference.</param>
    public IReadOnlyList<int> Find(FhirScope scope, string? server, string reference)
    {
        reference = FhirAddress.Unversioned(reference);
        var isAddress = reference.Contains(':', StringComparison.Ordinal);
        var url = isAddress ? reference : server is not null ? server + reference : null;
        if (url is not null && _byUrl.Find(FhirAddress.Short(url)) is { } exact)
        {
            return Nearest(scope, Chain(exact, k => k.NextByUrl));
        }

        if (isAddress)
        {
            // An address of a server: a resource of that type and id of which nobody says from which server it comes may be meant.
            var parts = reference.Split('/');
            return parts.Length < 4 || _byKey.Find(FhirAddress.Short($"{parts[^2]}/{parts[^1]}")) is not { } same
                ? []
                : Nearest(scope, Chain(same, k => k.NextByKey).FindAll(k => k.Server is null));
        }

        if (_inScope.Find(FhirAddress.Short(scope, reference)) is { } inner
            && Chain(inner, k => k.NextInScope).FindAll(Fits) is { Count: > 0 } known)
        {
            return [.. known.Select(k => k.Item).Distinct()];
        }

        return _byKey.Find(FhirAddress.Short(reference)) is { } named ? Nearest(scope, Chain(named, k => k.NextByKey).FindAll(Fits)) : [];

        bool Fits(Known to) => server is null || to.Server is null || server == to.Server;
    }

    private List<Known> Chain(int last, Func<Known, int> next)
    {
        var chain = new List<Known>();
        for (var at = last; at >= 0; at = next(_all[at]))
        {
            chain.Add(_all[at]);
        }

        chain.Reverse();
        return chain;
    }

    private static List<int> Nearest(FhirScope scope, List<Known> known)
    {
        for (var around = scope; around is not null && known.Count > 0; around = around.Parent)
        {
            var found = known.Where(k => k.Scope.IsWithin(around)).Select(k => k.Item).Distinct().ToList();
            if (found.Count > 0)
            {
                return found;
            }
        }

        return [];
    }

    /// <summary>A resource, and the one before it with the same address, key, and key in its name space; -1 for none.</summary>
    private readonly record struct Known(FhirScope Scope, string? Server, int Item, int NextByUrl, int NextByKey, int NextInScope);
}

/// <summary>The same for things that are held.</summary>
/// <typeparam name="T">What is found.</typeparam>
internal sealed class FhirReferences<T>
    where T : class
{
    private readonly FhirDirectory _places = new();
    private readonly List<T> _items = [];

    /// <summary>Adds a resource.</summary>
    public void Add(FhirAddress address, T item)
    {
        _places.Add(address, _items.Count);
        _items.Add(item);
    }

    /// <summary>What a reference of a resource names; none, one, or several that it cannot tell apart.</summary>
    public IReadOnlyList<T> Find(FhirAddress from, string reference) =>
        [.. _places.Find(from.Scope, from.Server, reference).Select(i => _items[i]).Distinct()];
}
