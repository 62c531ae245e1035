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

    /// <summary>That there is nothing at an address, and what names what there is.</summary>
    public static IResult NotFound(HttpRequest request) => Of(
        StatusCodes.Status404NotFound,
        new("Nicht gefunden", "Not found"),
        request.Path.StartsWithSegments("/fhir") ? new("Die Formulare nennt /fhir/Questionnaire.", "/fhir/Questionnaire names the forms.")
            : request.Path.StartsWithSegments("/cds-services") ? new("Die Dienste nennt /cds-services.", "/cds-services names the services.")
            : new("Was es gibt, beschreibt /api/openapi.json.", "/api/openapi.json describes what there is."));

    /// <summary>That the body is no JSON that is read, with everything that is wrong with it.</summary>
    public static IResult Unreadable(IEnumerable<Fault> faults) => Refused(
        StatusCodes.Status400BadRequest,
        new("Nicht lesbar", "Not readable"),
        faults.Select(f => ((string?)null, (int?)null, f)));

    /// <summary>That nothing of the input can be read, with everything that is wrong with it.</summary>
    public static IResult Refused(IEnumerable<NamedCase> refused) => Refused(
        StatusCodes.Status422UnprocessableEntity,
        new("Nichts davon ist lesbar", "Nothing of it can be read"),
        refused.SelectMany(r => r.Reading.Faults.Select(f => (r.Reading.Name, r.Line, f))));

    /// <summary>That what was asked cannot be made of what was sent.</summary>
    public static IResult Refused(IEnumerable<Fault> faults) => Refused(
        StatusCodes.Status422UnprocessableEntity,
        new("So geht das nicht", "Not possible like this"),
        faults.Select(f => ((string?)null, (int?)null, f)));

    /// <summary>That something of a filled form was not taken: nothing of it is answered, so that nothing is lost in silence.</summary>
    public static IResult NotTaken(IEnumerable<Fault> leftOut) => Refused(
        StatusCodes.Status422UnprocessableEntity,
        new("Das Formular wird so nicht genommen", "The form is not taken like this"),
        leftOut.Select(f => ((string?)null, (int?)null, f)));

    /// <summary>That nothing of what was sent became a fact: no answer, which would be one to nothing.</summary>
    public static IResult NotUnderstood(IEnumerable<Fault> notFacts) => Refused(
        StatusCodes.Status422UnprocessableEntity,
        new("Nichts davon wurde eine Angabe", "Nothing of it became an entry"),
        notFacts.Select(f => ((string?)null, (int?)null, f)));

    private static IResult Refused(int status, Text title, IEnumerable<(string? Case, int? Line, Fault Fault)> faults)
    {
        var body = Body(status, title, new("Was falsch ist, steht unter „errors“.", "What is wrong stands under \"errors\"."));
        body["errors"] = new JsonArray([.. faults.Select(e => (JsonNode)new JsonObject
        {
            ["case"] = e.Case,
            ["line"] = e.Line,
            ["pointer"] = e.Fault.Pointer,
            ["message_de"] = e.Fault.Message.De,
            ["message_en"] = e.Fault.Message.En,
            ["fix_de"] = e.Fault.Fix.De,
            ["fix_en"] = e.Fault.Fix.En,
        })]);
        return Results.Text(body.ToJsonString(), Type, statusCode: status);
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
