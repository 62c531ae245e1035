using System.Text.Json;
using System.Text.Json.Nodes;
using Myelon.Core;
using Myelon.Desk.Cases;
using Myelon.Desk.Inputs;
using Myelon.Web.Ground;

namespace Myelon.Web.Api;

/// <summary>
/// CDS Hooks 2.0, the hook <c>patient-view</c>: the hospital's record system sends what it has of a patient, and gets cards. Nothing of the
/// patient is stored; of feedback only what became of which card.
/// </summary>
internal static class HookRoutes
{
    private const string Service = "myelon-patient-view";

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
        ["services"] = new JsonArray(new JsonObject
        {
            ["hook"] = "patient-view",
            ["id"] = Service,
            ["title"] = desk.Guideline.Rules.Edition.Title.En,
            ["description"] = "Urgency, what is due and what is missing by the guideline. No medical device; unknown is never taken for no.",
            ["prefetch"] = new JsonObject(Prefetch.Queries.Select(q => KeyValuePair.Create<string, JsonNode?>(q.Key, q.Query))),
        }),
    };

    private static async Task<IResult> Call(HttpContext context, CaseDesk desk, string id, CancellationToken cancel)
    {
        var (request, refusal) = await Body(context, id, cancel);
        if (request is null)
        {
            return refusal!;
        }

        if (Of(request["hook"]) != "patient-view" || Of(request["hookInstance"]) is not { Length: > 0 }
            || request["context"] is not JsonObject given || Of(given["patientId"]) is not { Length: > 0 } patient)
        {
            return Wrong(new("Gebraucht werden hook, hookInstance und context.patientId.", "hook, hookInstance and context.patientId are needed."));
        }

        var prefetch = Prefetch.Of(request["prefetch"] as JsonObject);
        IReadOnlyList<NamedCase> cases = prefetch.Bundle(patient) is { } bundle
            ? [.. desk.Desk.Inputs.Cases([new OpenedInput("prefetch.json", new MemoryStream(bundle), null)])]
            : [];
        return ApiRoutes.Json(new JsonObject { ["cards"] = new JsonArray([.. new Cards(desk, Screen.LanguageOf(context)).Of(prefetch, cases)]) });
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
        if (id != Service)
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

        try
        {
            return await JsonNode.ParseAsync(context.Request.Body, cancellationToken: cancel) is JsonObject body
                ? (body, null)
                : (null, Wrong(new("Gebraucht wird ein Objekt.", "An object is needed.")));
        }
        catch (Exception exception) when (exception is JsonException or ArgumentException)
        {
            return (null, Wrong(new("Das ist kein gültiges JSON.", "This is no valid JSON.")));
        }
    }

    private static IResult Wrong(Text detail) => ApiProblem.Of(StatusCodes.Status400BadRequest, NoRequest, detail);

    /// <summary>A text of a request, or null for anything else.</summary>
    internal static string? Of(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
