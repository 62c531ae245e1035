using System.Text.Json.Nodes;
using Myelon.Core;
using Myelon.Desk.Cases;
using Myelon.Desk.Inputs;
using Myelon.Formats.Json;
using JsonNode = System.Text.Json.Nodes.JsonNode;
using Myelon.Web.Ground;

namespace Myelon.Web.Api;

/// <summary>
/// CDS Hooks 2.0, the hooks <c>patient-view</c>, <c>order-select</c> and <c>order-sign</c>: the hospital's record system sends what it has of
/// a patient, and gets cards. Nothing of the patient is stored; of feedback only what became of which card. Orders that are drafts count as
/// nothing done: planned is never done.
/// </summary>
internal static class HookRoutes
{
    private const string Opened = "patient-view";

    /// <summary>The services, each with its hook.</summary>
    private static readonly IReadOnlyList<(string Id, string Hook, string Says)> Services =
    [
        ("myelon-patient-view", Opened, "Urgency, what is due and what is missing by the guideline."),
        ("myelon-order-select", "order-select", "While orders are chosen: what is urgent, deviates or is due by the guideline. Silent where nothing is."),
        ("myelon-order-sign", "order-sign", "Before orders are signed: what is urgent, deviates or is due by the guideline. Silent where nothing is."),
    ];

    private static readonly Text NoRequest = new("Das ist keine Anfrage dieses Hooks", "This is no request of the hook");

    public static void Map(IEndpointRouteBuilder routes)
    {
        var hooks = routes.MapGroup("/cds-services").WithMetadata(ForPrograms.Mark);
        hooks.MapGet("", (CaseDesk desk) => ApiRoutes.Json(Discovery(desk)));
        hooks.MapPost("/{id}", Call);
        hooks.MapPost("/{id}/feedback", Feedback);
    }

    private static JsonObject Discovery(CaseDesk desk) => new()
    {
        ["services"] = new JsonArray([.. Services.Select(service => (JsonNode)new JsonObject
        {
            ["hook"] = service.Hook,
            ["id"] = service.Id,
            ["title"] = desk.Guideline.Rules.Edition.Title.En,
            ["description"] = service.Says + " No medical device; unknown is never taken for no.",
            ["prefetch"] = new JsonObject(Prefetch.Queries.Select(q => KeyValuePair.Create<string, JsonNode?>(q.Key, q.Query))),
        })]),
    };

    private static async Task<IResult> Call(HttpContext context, CaseDesk desk, string id, CancellationToken cancel)
    {
        var (request, refusal) = await Body(context, id, cancel);
        if (request is null)
        {
            return refusal!;
        }

        var hook = Services.First(s => s.Id == id).Hook;
        if (Of(request["hook"]) != hook || Of(request["hookInstance"]) is not { Length: > 0 }
            || request["context"] is not JsonObject given || Of(given["patientId"]) is not { Length: > 0 } patient)
        {
            return Wrong(new(
                $"Gebraucht werden hook ({hook}), hookInstance und context.patientId.", $"hook ({hook}), hookInstance and context.patientId are needed."));
        }

        var isOrder = hook != Opened;
        if (isOrder && !IsBundle(given["draftOrders"]))
        {
            return Wrong(new("Gebraucht wird context.draftOrders, ein Bundle.", "context.draftOrders is needed, a Bundle."));
        }

        var prefetch = Prefetch.Of(request["prefetch"] as JsonObject);
        IReadOnlyList<NamedCase> cases = prefetch.Bundle(patient) is { } bundle
            ? [.. desk.Desk.Inputs.Cases([new OpenedInput("prefetch.json", new MemoryStream(bundle), null)])]
            : [];
        return ApiRoutes.Json(new JsonObject { ["cards"] = new JsonArray([.. new Cards(desk, Screen.LanguageOf(context), isOrder).Of(prefetch, cases)]) });
    }

    private static async Task<IResult> Feedback(HttpContext context, FeedbackFile file, CaseDesk desk, string id, CancellationToken cancel)
    {
        var (request, refusal) = await Body(context, id, cancel);
        if (request is null)
        {
            return refusal!;
        }

        var lines = new List<JsonObject>();
        foreach (var item in request["feedback"] as JsonArray ?? [])
        {
            if (FeedbackFile.Line(item, desk.Now) is not { } line)
            {
                return Wrong(new(
                    "Jedes feedback braucht card (UUID) und outcome (accepted oder overridden).",
                    "Each feedback needs card (UUID) and outcome (accepted or overridden)."));
            }

            lines.Add(line);
        }

        if (lines.Count == 0)
        {
            return Wrong(new("Gebraucht wird eine Liste feedback.", "A list feedback is needed."));
        }

        file.Append(lines);
        return Results.Ok();
    }

    /// <summary>The object that was sent, or why there is none.</summary>
    private static async Task<(JsonObject? Body, IResult? Refusal)> Body(HttpContext context, string id, CancellationToken cancel)
    {
        if (!Services.Any(s => s.Id == id))
        {
            return (
                null,
                ApiProblem.Of(
                    StatusCodes.Status404NotFound,
                    new("Diesen Dienst gibt es nicht", "There is no such service"),
                    new("Die Dienste nennt /cds-services.", "/cds-services names the services.")));
        }

        if (!context.Request.HasJsonContentType())
        {
            return (
                null,
                ApiProblem.Of(StatusCodes.Status415UnsupportedMediaType, NoRequest, new("Gebraucht wird application/json.", "application/json is needed.")));
        }

        var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, cancel);
        var faults = new FaultList();
        return JsonTree.Read(body.ToArray(), faults) is JsonObjectNode && faults.Count == 0
            ? (JsonNode.Parse(body.ToArray())!.AsObject(), null)
            : (null, faults.Count == 0 ? Wrong(new("Gebraucht wird ein Objekt.", "An object is needed.")) : ApiProblem.Unreadable(faults));
    }

    private static bool IsBundle(JsonNode? node) => node is JsonObject bundle && Of(bundle["resourceType"]) == "Bundle";

    private static IResult Wrong(Text detail) => ApiProblem.Of(StatusCodes.Status400BadRequest, NoRequest, detail);

    /// <summary>A text of a request, or null for anything else.</summary>
    internal static string? Of(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
