using Myelon.Exchange.Sources;
using Myelon.Formats.Json;

namespace Myelon.Exchange.Fhir;

/// <summary>A resource with the address under which others refer to it.</summary>
/// <param name="Address">Where it stands.</param>
/// <param name="Node">Its content.</param>
internal sealed record FhirResource(FhirAddress Address, JsonNode Node)
{
    /// <summary>Its type.</summary>
    public string Type => Address.Type;

    /// <summary>How reports name it.</summary>
    public string Name => FhirNames.Of(Node);

    /// <summary>What tells it apart from all others of the person.</summary>
    public string Key { get; init; } = "";

    /// <summary>Whether its id stands twice with different contents and nobody says which is the later one.</summary>
    public bool IsDoubtful { get; init; }

    /// <inheritdoc/>
    public bool Equals(FhirResource? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>The resources of one person, and references between them: exact, never to a namesake.</summary>
/// <param name="helper">Finds a resource that belongs to nobody (a Medication).</param>
internal sealed class FhirBundle(Func<FhirAddress, string, FhirResource?> helper)
{
    private readonly FhirReferences<FhirResource> _references = new();

    /// <summary>The resources in the order of the input.</summary>
    public List<FhirResource> Resources { get; } = [];

    /// <summary>Adds a resource.</summary>
    public void Add(FhirResource resource)
    {
        Resources.Add(resource);
        _references.Add(resource.Address, resource);
    }

    /// <summary>The resource that a reference of another names, or null; an ambiguous one names none.</summary>
    public FhirResource? Resolve(FhirResource from, string? reference)
    {
        if (reference is null)
        {
            return null;
        }

        if (reference.StartsWith('#'))
        {
            return from.Node.Items("contained").Where(c => c.Text("id") == reference[1..] && c.Text("resourceType") is not null)
                .Select(c => new FhirResource(new(from.Address.Scope, c.Text("resourceType")!, null, null), c) { Key = from.Key + reference }).FirstOrDefault();
        }

        var found = _references.Find(from.Address, reference);
        return found.Count == 1 ? found[0] : found.Count > 1 ? null : helper(from.Address, reference);
    }
}
