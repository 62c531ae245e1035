using System.Text.Json.Nodes;
using Myelon.Core;
using Myelon.Desk.Inputs;

namespace Myelon.Web.Api;

/// <summary>Why a request of a program was not answered: problem details (RFC 9457), in both languages, never with a trace.</summary>
internal static class ApiProblem
{
    private const string Type = "application/problem+json";

    /// <summary>A problem.</summary>
    public static IResult Of(int status, Text title, Text detail) => Results.Text(Body(status, title, detail).ToJsonString(), Type, statusCode: status);

    /// <summary>That nothing of the input can be read, with everything that is wrong with it.</summary>
    public static IResult Refused(IEnumerable<NamedCase> refused)
    {
        var body = Body(
            StatusCodes.Status422UnprocessableEntity,
            new("Nichts davon ist lesbar", "Nothing of it can be read"),
            new("Was falsch ist, steht unter „errors“.", "What is wrong stands under \"errors\"."));
        body["errors"] = new JsonArray([.. refused.SelectMany(r => r.Reading.Faults.Select(f => (JsonNode)new JsonObject
        {
            ["case"] = r.Reading.Name,
            ["line"] = r.Line,
            ["pointer"] = f.Pointer,
            ["message_de"] = f.Message.De,
            ["message_en"] = f.Message.En,
            ["fix_de"] = f.Fix.De,
            ["fix_en"] = f.Fix.En,
        }))]);
        return Results.Text(body.ToJsonString(), Type, statusCode: StatusCodes.Status422UnprocessableEntity);
    }

    private static JsonObject Body(int status, Text title, Text detail) => new()
    {
        ["type"] = "about:blank",
        ["status"] = status,
        ["title"] = title.En,
        ["title_de"] = title.De,
        ["detail"] = detail.En,
        ["detail_de"] = detail.De,
    };
}

/// <summary>
/// Marks what programs call. It needs no token of a page: it takes no form, only types of content that no page of another origin can send
/// without asking, and it stores no case.
/// </summary>
internal sealed class ForPrograms
{
    /// <summary>The mark.</summary>
    public static ForPrograms Mark { get; } = new();
}
