using System.Text;
using System.Text.Json.Nodes;
using Myelon.Core;

namespace Myelon.Web.Api;

/// <summary>What came of a query that a record system was asked to make beforehand. None of these means "no".</summary>
internal enum Fetched
{
    /// <summary>Something was found.</summary>
    Given,

    /// <summary>The query was made and found nothing.</summary>
    Empty,

    /// <summary>The record system says that it has none (null).</summary>
    Null,

    /// <summary>The query failed: an OperationOutcome came in its place.</summary>
    Failed,

    /// <summary>The query was not made: its key is missing.</summary>
    Absent,
}

/// <summary>What a record system sent along, query by query.</summary>
/// <param name="Parts">Each query with what came of it.</param>
internal sealed record Prefetch(IReadOnlyList<(string Key, Text Name, Fetched Fetched, JsonNode? Resource)> Parts)
{
    /// <summary>The queries that are asked for.</summary>
    public static IReadOnlyList<(string Key, string Query, Text Name)> Queries { get; } =
    [
        ("patient", "Patient/{{context.patientId}}", new("Person", "patient")),
        ("conditions", "Condition?patient={{context.patientId}}&_count=500", new("Diagnosen", "conditions")),
        ("observations", "Observation?patient={{context.patientId}}&_sort=-date&_count=500", new("Befunde und Messwerte", "observations")),
        ("procedures", "Procedure?patient={{context.patientId}}&_count=500", new("Eingriffe und Bestrahlungen", "procedures")),
        ("medications", "MedicationStatement?patient={{context.patientId}}&_count=500", new("Medikamente", "medications")),
    ];

    /// <summary>What a request sent along.</summary>
    public static Prefetch Of(JsonObject? prefetch) => new([.. Queries.Select(q =>
    {
        var isThere = prefetch is not null && prefetch.ContainsKey(q.Key);
        var resource = isThere ? prefetch![q.Key] : null;
        var fetched = !isThere ? Fetched.Absent : resource switch
        {
            null => Fetched.Null,
            JsonObject o when HookRoutes.Of(o["resourceType"]) == "OperationOutcome" => Fetched.Failed,
            JsonObject o when HookRoutes.Of(o["resourceType"]) == "Bundle" => Entries(o).Any() ? Fetched.Given : HasOutcome(o) ? Fetched.Failed : Fetched.Empty,
            JsonObject o when HookRoutes.Of(o["resourceType"]) is not null => Fetched.Given,
            _ => Fetched.Failed,
        };
        return (q.Key, q.Name, fetched, resource);
    })]);

    /// <summary>Everything that was found as one bundle; null where the person is not among it.</summary>
    /// <param name="patient">The id of the person that the record system shows.</param>
    public byte[]? Bundle(string patient)
    {
        var resources = Parts.Where(p => p.Fetched == Fetched.Given)
            .SelectMany(p => HookRoutes.Of(p.Resource!["resourceType"]) == "Bundle" ? Entries(p.Resource.AsObject()) : [p.Resource.AsObject()])
            .ToList();
        if (!resources.Exists(r => HookRoutes.Of(r["resourceType"]) == "Patient" && HookRoutes.Of(r["id"]) == patient))
        {
            return null;
        }

        var bundle = new JsonObject
        {
            ["resourceType"] = "Bundle",
            ["type"] = "collection",
            ["entry"] = new JsonArray([.. resources.Select(r => (JsonNode)new JsonObject
            {
                ["fullUrl"] = $"http://prefetch.invalid/{HookRoutes.Of(r["resourceType"])}/{HookRoutes.Of(r["id"])}",
                ["resource"] = r.DeepClone(),
            })]),
        };
        return Encoding.UTF8.GetBytes(bundle.ToJsonString());
    }

    /// <summary>What came of each query that found nothing.</summary>
    public IEnumerable<Text> NotGiven => Parts.Where(p => p.Fetched != Fetched.Given).Select(p => p.Fetched switch
    {
        Fetched.Empty => new Text($"{p.Name.De}: abgefragt, nichts gefunden", $"{p.Name.En}: asked for, nothing found"),
        Fetched.Null => new Text($"{p.Name.De}: im System nicht vorhanden", $"{p.Name.En}: not there in the system"),
        Fetched.Failed => new Text($"{p.Name.De}: die Abfrage ist fehlgeschlagen", $"{p.Name.En}: the query failed"),
        _ => new Text($"{p.Name.De}: nicht abgefragt", $"{p.Name.En}: not asked for"),
    });

    private static IEnumerable<JsonObject> Entries(JsonObject bundle) => (bundle["entry"] as JsonArray ?? []).OfType<JsonObject>()
        .Select(e => e["resource"]).OfType<JsonObject>()
        .Where(r => HookRoutes.Of(r["resourceType"]) is { } type && type != "OperationOutcome");

    private static bool HasOutcome(JsonObject bundle) => (bundle["entry"] as JsonArray ?? []).OfType<JsonObject>()
        .Any(e => e["resource"] is JsonObject resource && HookRoutes.Of(resource["resourceType"]) == "OperationOutcome");
}
