using System.Text.Json.Nodes;

namespace Myelon.Exchange.Outgoing;

/// <summary>The resources of a Bundle about one case, with addresses that no other case has.</summary>
/// <param name="salt">What tells the case apart.</param>
internal sealed class BundleEntries(string salt)
{
    private readonly List<JsonObject> _entries = [];

    /// <summary>Adds a resource and gives the reference under which others name it.</summary>
    public string Add(string name, JsonObject resource)
    {
        var id = Element.Id(salt, name);
        var rest = resource.Where(m => m.Key is not ("resourceType" or "id")).ToList();
        var ordered = new JsonObject { ["resourceType"] = resource["resourceType"]!.DeepClone(), ["id"] = id };
        foreach (var (key, value) in rest)
        {
            ordered[key] = value?.DeepClone();
        }

        _entries.Add(new JsonObject { ["fullUrl"] = "urn:uuid:" + id, ["resource"] = ordered });
        return "urn:uuid:" + id;
    }

    /// <summary>The reference that a resource gets, before it is added.</summary>
    public string Reference(string name) => "urn:uuid:" + Element.Id(salt, name);

    /// <summary>The entries.</summary>
    public JsonArray ToArray() => new([.. _entries]);
}
