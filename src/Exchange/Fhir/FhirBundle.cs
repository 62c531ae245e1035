using Myelon.Exchange.Sources;
using Myelon.Formats.Json;
using Myelon.Core;

namespace Myelon.Exchange.Fhir;

/// <summary>A resource with the address under which others refer to it.</summary>
/// <param name="Type">Its type.</param>
/// <param name="Id">Its id, or null.</param>
/// <param name="FullUrl">Its address in the bundle, or null.</param>
/// <param name="Node">Its content.</param>
internal sealed record FhirResource(string Type, string? Id, string? FullUrl, JsonNode Node)
{
    /// <summary>How reports name it.</summary>
    public string Name => Id is null ? $"{Type} {Node.Pointer}".Trim() : $"{Type}/{Id}";
}

/// <summary>The resources of an input, and references between them: exact, never to a namesake.</summary>
internal sealed class FhirBundle
{
    private readonly Dictionary<string, FhirResource> _byUrl = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FhirResource?> _byTypeAndId = new(StringComparer.Ordinal);

    /// <summary>The resources in the order of the input.</summary>
    public List<FhirResource> Resources { get; } = [];

    /// <summary>Adds a resource, or the entries of a bundle; a fault refuses the whole input.</summary>
    public Fault? Add(JsonNode root, List<ReportLine> lines)
    {
        if (root.Text("resourceType") != "Bundle")
        {
            Put(root, null);
            return null;
        }

        if (root.Text("type") == "history")
        {
            return new Fault(root.Pointer, new("Ein Bundle mit der Vorgeschichte enthält überholte Fassungen.", "A history bundle holds outdated versions."), new("Den jetzigen Stand ausleiten (searchset, collection).", "Export the present state (searchset, collection)."));
        }

        foreach (var entry in root.Items("entry"))
        {
            if (entry.Get("resource") is not { } resource || resource.Text("resourceType") is not { } type)
            {
                lines.Add(new ReportLine("Bundle.entry", entry.Pointer, Fate.NotUsed, new("Eintrag ohne Ressource", "entry without a resource")));
            }
            else if (entry.Get("request").Text("method") == "DELETE" || entry.Get("search").Text("mode") == "outcome")
            {
                lines.Add(new ReportLine(type, entry.Pointer, Fate.NotUsed, new("gelöscht, oder Meldung des Servers", "deleted, or a message of the server")));
            }
            else if (type == "Bundle")
            {
                lines.Add(new ReportLine("Bundle", resource.Pointer, Fate.NotUsed, new("Bundle im Bundle wird nicht gelesen", "a bundle within a bundle is not read")));
            }
            else
            {
                Put(resource, entry.Text("fullUrl"));
            }
        }

        return null;
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
                .Select(c => new FhirResource(c.Text("resourceType")!, c.Text("id"), null, c)).FirstOrDefault();
        }

        if (_byUrl.TryGetValue(reference, out var exact))
        {
            return exact;
        }

        if (reference.Contains(':', StringComparison.Ordinal))
        {
            return null;
        }

        var head = from.FullUrl is { } url && from.Id is { } id && url.EndsWith($"/{from.Type}/{id}", StringComparison.Ordinal) ? url[..^($"{from.Type}/{id}".Length)] : null;
        return head is not null && _byUrl.TryGetValue(head + reference, out var sibling) ? sibling : _byTypeAndId.GetValueOrDefault(Unversioned(reference));
    }

    private static string Unversioned(string reference) =>
        reference.IndexOf("/_history/", StringComparison.Ordinal) is >= 0 and var at ? reference[..at] : reference;

    private void Put(JsonNode node, string? fullUrl)
    {
        var resource = new FhirResource(node.Text("resourceType")!, node.Text("id"), fullUrl, node);
        Resources.Add(resource);
        if (fullUrl is not null)
        {
            _byUrl.TryAdd(fullUrl, resource);
        }

        if (resource.Id is { } id)
        {
            // Two resources of one type and id from different servers: the short reference names neither.
            var key = $"{resource.Type}/{id}";
            _byTypeAndId[key] = _byTypeAndId.ContainsKey(key) ? null : resource;
        }
    }
}
