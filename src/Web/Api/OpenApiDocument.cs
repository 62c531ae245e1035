using System.Text.Json.Nodes;
using Myelon.Core.Reasoning;
using Myelon.Desk.Outgoing;

namespace Myelon.Web.Api;

/// <summary>The description of what programs can ask (OpenAPI 3.1).</summary>
internal static class OpenApiDocument
{
    /// <summary>The document for a guideline.</summary>
    public static JsonObject Of(Guideline guideline) => new()
    {
        ["openapi"] = "3.1.0",
        ["info"] = new JsonObject
        {
            ["title"] = "Myelon",
            ["version"] = guideline.Rules.Edition.Code,
            ["description"] = "Decision support from a clinical guideline. No medical device. Unknown is an answer and is never taken for no. "
                + "On the loopback address, and for hooks behind a declared proxy; nothing that is sent is stored.",
        },
        ["paths"] = new JsonObject
        {
            ["/api/evaluate"] = new JsonObject
            {
                ["post"] = Operation(
                    "evaluate",
                    "The answer for a case, or for each of several. One case gives an object, several an array; NDJSON in, or asked for by Accept, "
                        + "gives a line each, as soon as it is there.",
                    new JsonObject
                    {
                        ["200"] = Response(
                            "The answers; a case that is refused stands among them with its errors.",
                            "application/json", "/api/schema/evaluation.json", "application/x-ndjson"),
                        ["413"] = Problem("The body is too large."),
                        ["415"] = Problem("The type of content is not taken."),
                        ["422"] = Problem("Nothing of the body can be read."),
                    },
                    Cases()),
            },
            ["/api/recommendations"] = Get("recommendations", "All recommendations, paraphrased, with their grades."),
            ["/api/papers"] = Get("papers", "The papers: pages about one case, for those who need them."),
            ["/api/papers/{name}"] = new JsonObject
            {
                ["post"] = Operation(
                    "paper",
                    "A paper about the case that is sent, as text, or as PDF where Accept asks for it. Nothing is stored.",
                    new JsonObject
                    {
                        ["200"] = Response("The paper.", "text/plain", alsoType: "application/pdf"),
                        ["404"] = Problem("There is no such paper."),
                        ["413"] = Problem("The body is too large."),
                        ["415"] = Problem("The type of content is not taken."),
                        ["422"] = Problem("The body is no case that can be read, or more than one."),
                    },
                    Cases()),
                ["parameters"] = PathParameter("name"),
            },
            ["/api/schema/{format}"] = new JsonObject
            {
                ["get"] = Operation(
                    "schema",
                    "The JSON Schema of case files and of answers.",
                    new JsonObject { ["200"] = Response("The schema.", "application/schema+json"), ["404"] = Problem("There is none.") }),
                ["parameters"] = new JsonArray(new JsonObject
                {
                    ["name"] = "format", ["in"] = "path", ["required"] = true, ["schema"] = new JsonObject
                    {
                        ["enum"] = new JsonArray("case.json", "evaluation.json"),
                    },
                }),
            },
            ["/api/openapi.json"] = Get("openapi", "This document."),
            ["/api/fhir"] = new JsonObject
            {
                ["post"] = Operation(
                    "fhir", "A case with its evaluation as a FHIR R4 Bundle; what did not become an entry stands in an OperationOutcome.", Taken(), AnyBody()),
            },
            ["/api/obds"] = new JsonObject
            {
                ["post"] = Operation(
                    "obds",
                    "The conference of a case as a message of oBDS 3. The person, the tumour and who reports are taken from a message of the house. "
                        + "Only the plan goes out; what the message cannot carry is named.",
                    new JsonObject
                    {
                        ["200"] = Response("The message, and what it does not carry.", "application/json"),
                        ["400"] = Problem("The body has not this shape."),
                        ["413"] = Problem("The body is too large."),
                        ["415"] = Problem("The type of content is not taken."),
                        ["422"] = Problem("No message can be made of it; the errors say why."),
                    },
                    ObdsRequest()),
            },
            ["/fhir/Questionnaire"] = Get("forms", "The forms as FHIR R4 Questionnaires, as a search answers.", "application/fhir+json"),
            ["/fhir/Questionnaire/{id}"] = new JsonObject
            {
                ["get"] = Operation(
                    "form", "A form as a FHIR R4 Questionnaire.",
                    new JsonObject { ["200"] = Response("The form.", "application/fhir+json"), ["404"] = Problem("There is no such form.") }),
                ["parameters"] = PathParameter("id"),
            },
            ["/fhir/QuestionnaireResponse"] = new JsonObject
            {
                ["post"] = Operation(
                    "answerForm",
                    "What a filled form gives: the evaluation, or by Accept a FHIR Bundle. Nothing is stored.",
                    Taken(), AnyBody()),
            },
            ["/fhir/QuestionnaireResponse/$extract"] = new JsonObject
            {
                ["post"] = Operation("extractForm", "The answers of a filled form as a Bundle of Observations.", Taken(), AnyBody()),
            },
            ["/cds-services"] = Get("discovery", "CDS Hooks 2.0: the services."),
            ["/cds-services/{id}"] = Hook("call", "CDS Hooks 2.0: cards for a patient.", "The cards."),
            ["/cds-services/{id}/feedback"] = Hook("feedback", "CDS Hooks 2.0: what became of cards.", "Kept."),
        },
    };

    private static JsonObject Get(string id, string summary, string type = "application/json") =>
        new() { ["get"] = Operation(id, summary, new JsonObject { ["200"] = Response("The answer.", type) }) };

    private static JsonArray PathParameter(string name) =>
        new(new JsonObject { ["name"] = name, ["in"] = "path", ["required"] = true, ["schema"] = new JsonObject { ["type"] = "string" } });

    private static JsonObject Taken() => new()
    {
        ["200"] = Response("What it gives.", "application/json", alsoType: "application/fhir+json"),
        ["413"] = Problem("The body is too large."),
        ["415"] = Problem("The type of content is not taken."),
        ["422"] = Problem("Nothing of the body can be read."),
    };

    private static JsonObject AnyBody() => new()
    {
        ["required"] = true,
        ["content"] = new JsonObject(MediaTypes.All.Select(type => KeyValuePair.Create<string, JsonNode?>(type, new JsonObject()))),
    };

    private static JsonObject Cases() => new()
    {
        ["required"] = true,
        ["content"] = new JsonObject(MediaTypes.All.Select(type => KeyValuePair.Create<string, JsonNode?>(
            type, type == "application/json" ? new JsonObject { ["schema"] = Reference("/api/schema/case.json") } : new JsonObject()))),
    };

    private static JsonObject ObdsRequest()
    {
        static JsonObject Words(IEnumerable<string> codes) => new() { ["enum"] = new JsonArray([.. codes.Select(c => (JsonNode)c)]) };

        var schema = new JsonObject
        {
            ["type"] = "object",
            ["required"] = new JsonArray("case", "message"),
            ["additionalProperties"] = false,
            ["properties"] = new JsonObject
            {
                ["case"] = Reference("/api/schema/case.json"),
                ["message"] = new JsonObject { ["type"] = "string", ["description"] = "A message of the house (oBDS 3) about the same person." },
                ["type"] = Words(ObdsDesk.Types),
                ["occasion"] = Words(ObdsDesk.Occasions),
                ["tumour"] = new JsonObject { ["type"] = "string", ["description"] = "The Tumor_ID, where the message has several." },
            },
        };
        return new() { ["required"] = true, ["content"] = new JsonObject { ["application/json"] = new JsonObject { ["schema"] = schema } } };
    }

    private static JsonObject Hook(string id, string summary, string response) => new()
    {
        ["post"] = Operation(
            id,
            summary,
            new JsonObject
            {
                ["200"] = Response(response, "application/json"),
                ["400"] = Problem("The request is none of the hook."),
                ["401"] = Problem("The house has named its record systems, and the token is not good (serve --cds-clients)."),
                ["404"] = Problem("There is no such service."),
                ["415"] = Problem("The type of content is not taken."),
            },
            new JsonObject { ["required"] = true, ["content"] = new JsonObject { ["application/json"] = new JsonObject() } }),
        ["parameters"] = PathParameter("id"),
    };

    private static JsonObject Operation(string id, string summary, JsonObject responses, JsonObject? body = null)
    {
        var operation = new JsonObject { ["operationId"] = id, ["summary"] = summary };
        if (body is not null)
        {
            operation["requestBody"] = body;
        }

        operation["responses"] = responses;
        return operation;
    }

    private static JsonObject Response(string says, string type, string? schema = null, string? alsoType = null)
    {
        var content = new JsonObject { [type] = schema is null ? new JsonObject() : new JsonObject { ["schema"] = Reference(schema) } };
        if (alsoType is not null)
        {
            content[alsoType] = new JsonObject();
        }

        return new() { ["description"] = says, ["content"] = content };
    }

    private static JsonObject Problem(string says) =>
        new() { ["description"] = says, ["content"] = new JsonObject { ["application/problem+json"] = new JsonObject() } };

    private static JsonObject Reference(string address) => new() { ["$ref"] = address };
}
