using System.Text;
using System.Text.Json.Nodes;
using Myelon.Core;
using Myelon.Desk.Cases;
using Myelon.Desk.Outgoing;
using Myelon.Formats.Json;
using Myelon.Web.Ground;
using JsonNode = System.Text.Json.Nodes.JsonNode;

namespace Myelon.Web.Api;

/// <summary>The conference of a case as a message to the cancer registry (oBDS). Nothing that is sent is stored.</summary>
internal static class ObdsRoutes
{
    private static readonly Text NoRequest = new("Das ist keine Anfrage für eine Meldung", "This is no request for a message");

    private static readonly string[] Keys = ["case", "message", "type", "occasion", "tumour"];

    public static void Map(IEndpointRouteBuilder routes) => routes.MapGroup("/api").WithMetadata(ForPrograms.Mark).MapPost("/obds", Conference);

    private static async Task<IResult> Conference(HttpContext context, CaseDesk desk, CancellationToken cancel)
    {
        if (!context.Request.HasJsonContentType())
        {
            return ApiProblem.Of(StatusCodes.Status415UnsupportedMediaType, NoRequest, new("Gebraucht wird application/json.", "application/json is needed."));
        }

        var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, cancel);
        var faults = new FaultList();
        if (JsonTree.Read(body.ToArray(), faults) is not JsonObjectNode || faults.Count > 0)
        {
            return faults.Count > 0 ? ApiProblem.Unreadable(faults) : Wrong(new("Gebraucht wird ein Objekt.", "An object is needed."));
        }

        var request = JsonNode.Parse(body.ToArray())!.AsObject();
        if (request.Select(p => p.Key).FirstOrDefault(k => !Keys.Contains(k)) is not null || request["case"] is not JsonObject @case
            || HookRoutes.Of(request["message"]) is not { } message)
        {
            return Wrong(new(
                $"Gebraucht werden case (Falldatei) und message (Meldung des Hauses als Text); möglich sind {string.Join(", ", Keys)}.",
                $"case (a case file) and message (a message of the house as text) are needed; possible are {string.Join(", ", Keys)}."));
        }

        if (!IsChoice(request["type"], ObdsDesk.Types) || !IsChoice(request["occasion"], ObdsDesk.Occasions) || !IsChoice(request["tumour"], null))
        {
            return Wrong(new(
                $"type ist eines von {string.Join(", ", ObdsDesk.Types)}; occasion eines von {string.Join(", ", ObdsDesk.Occasions)}; tumour ein Text.",
                $"type is one of {string.Join(", ", ObdsDesk.Types)}; occasion one of {string.Join(", ", ObdsDesk.Occasions)}; tumour a text."));
        }

        var reading = desk.Desk.Read(Encoding.UTF8.GetBytes(@case.ToJsonString()));
        if (reading.Case is not { } read)
        {
            return ApiProblem.Refused(reading.Faults);
        }

        var written = desk.Desk.Obds.Conference(
            read, Encoding.UTF8.GetBytes(message), HookRoutes.Of(request["type"]), HookRoutes.Of(request["occasion"]), HookRoutes.Of(request["tumour"]));
        return written.Message is not { } xml ? ApiProblem.Refused(written.Faults) : ApiRoutes.Json(new JsonObject
        {
            ["message"] = Encoding.UTF8.GetString(xml),
            ["about_de"] = written.About!.De,
            ["about_en"] = written.About.En,
            ["not_carried"] = new JsonArray([.. written.NotCarried.Select(t => (JsonNode)new JsonObject { ["text_de"] = t.De, ["text_en"] = t.En })]),
        });
    }

    private static bool IsChoice(JsonNode? node, IReadOnlyList<string>? codes) =>
        node is null || (HookRoutes.Of(node) is { } said && codes?.Contains(said) != false);

    private static IResult Wrong(Text detail) => ApiProblem.Of(StatusCodes.Status400BadRequest, NoRequest, detail);
}
