using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using Myelon.Core;
using Myelon.Core.Speech;
using Myelon.Desk.Cases;
using Myelon.Desk.Inputs;
using Myelon.Formats.CaseFile;
using Myelon.Formats.Papers;
using Myelon.Formats.Schema;
using Myelon.Web.Ground;

namespace Myelon.Web.Api;

/// <summary>What programs of the house ask on this machine: an answer for cases, the recommendations, and the description of both.</summary>
internal static class ApiRoutes
{
    private static readonly Text Unsupported = new("Diese Art von Inhalt wird nicht genommen", "This type of content is not taken");

    public static void Map(IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api").WithMetadata(ForPrograms.Mark);
        api.MapGet("/openapi.json", (CaseDesk desk) => Json(OpenApiDocument.Of(desk.Guideline)));
        api.MapGet("/schema/{format}", Schema);
        api.MapGet("/recommendations", (CaseDesk desk) => Json(Recommendations(desk)));
        api.MapPost("/evaluate", Evaluate);
        api.MapGet("/papers", (CaseDesk desk) => Json(Papers(desk)));
        api.MapPost("/papers/{name}", Paper);
    }

    /// <summary>JSON as it is.</summary>
    public static IResult Json(JsonNode body) => Results.Text(body.ToJsonString(JsonOptions), "application/json");

    private static readonly JsonSerializerOptions JsonOptions = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static IResult Schema(CaseDesk desk, string format) => format switch
    {
        "case.json" => Json(CaseSchema.Of(desk.Guideline.Rules)),
        "evaluation.json" => Json(EvaluationSchema.Of(desk.Guideline.Rules)),
        _ => ApiProblem.Of(
            StatusCodes.Status404NotFound,
            new("Nicht gefunden", "Not found"),
            new("Es gibt case.json und evaluation.json.", "There are case.json and evaluation.json.")),
    };

    private static JsonArray Recommendations(CaseDesk desk) => new([.. desk.Guideline.Rules.Recommendations.Select(r => (JsonNode)new JsonObject
    {
        ["recommendation"] = r.Slug,
        ["number"] = r.Number,
        ["section"] = r.Section,
        ["title_de"] = r.Title.De,
        ["title_en"] = r.Title.En,
        ["says_de"] = r.Says.De,
        ["says_en"] = r.Says.En,
        ["grades"] = new JsonArray([.. r.Sentences.Select(s => (JsonNode)Core.Forms.Grades.Code(s.Grade))]),
    })]);

    /// <summary>The answer for whatever the command line reads. The body is read whole, for the readers wait for no network.</summary>
    private static async Task<IResult> Evaluate(HttpContext context, CaseDesk desk, CancellationToken cancel)
    {
        if (MediaTypes.EndingOf(context.Request.ContentType) is not { } ending)
        {
            return NotTaken();
        }

        var cases = await Cases(context, desk, ending, cancel);
        if (ending == "ndjson" || MediaTypes.WantsLines(context.Request))
        {
            await Lines(context.Response, cases, desk, cancel);
            return Results.Empty;
        }

        var all = cases.ToList();
        return all.TrueForAll(c => c.Reading.Case is null) ? ApiProblem.Refused(all)
            : Results.Bytes(all is [var one] ? Written(one, desk) : [.. "["u8, .. Joined(all.Select(c => Written(c, desk))), .. "]"u8], "application/json");
    }

    private static IResult NotTaken()
    {
        var taken = string.Join(", ", MediaTypes.All);
        return ApiProblem.Of(StatusCodes.Status415UnsupportedMediaType, Unsupported, new($"Möglich: {taken}.", $"Possible: {taken}."));
    }

    private static async Task<IEnumerable<NamedCase>> Cases(HttpContext context, CaseDesk desk, string ending, CancellationToken cancel)
    {
        var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, cancel);
        body.Position = 0;
        return desk.Desk.Inputs.Cases([new OpenedInput("request." + ending, body, null)]);
    }

    private static JsonArray Papers(CaseDesk desk) => new([.. desk.Guideline.Papers.Select(p => (JsonNode)new JsonObject
    {
        ["paper"] = p.Id,
        ["title_de"] = p.Title.De,
        ["title_en"] = p.Title.En,
        ["for_de"] = p.For.De,
        ["for_en"] = p.For.En,
    })]);

    /// <summary>A paper about the one case that was sent, as text or, where it is asked for, as PDF.</summary>
    private static async Task<IResult> Paper(HttpContext context, CaseDesk desk, string name, CancellationToken cancel)
    {
        if (desk.Guideline.Papers.FirstOrDefault(p => p.Id == name) is not { } paper)
        {
            return ApiProblem.Of(
                StatusCodes.Status404NotFound,
                new("Dieses Papier gibt es nicht", "There is no such paper"),
                new("Die Papiere nennt /api/papers.", "/api/papers names the papers."));
        }

        if (MediaTypes.EndingOf(context.Request.ContentType) is not { } ending)
        {
            return NotTaken();
        }

        var cases = (await Cases(context, desk, ending, cancel)).Take(2).ToList();
        if (cases is not [{ Reading.Case: { } @case }])
        {
            return cases.Count < 2
                ? ApiProblem.Refused(cases)
                : ApiProblem.Of(
                    StatusCodes.Status422UnprocessableEntity,
                    new("Mehr als ein Fall", "More than one case"),
                    new("Ein Papier ist über einen Fall: genau einen senden.", "A paper is about one case: send exactly one."));
        }

        var written = PaperWriter.Write(paper, desk.Evaluator.Evaluate(@case), desk.Now.ToInstant(), Screen.LanguageOf(context));
        return MediaTypes.WantsPdf(context.Request)
            ? Results.File(PaperPdf.Of(written, @case.AsOf), "application/pdf", $"{paper.Id}.pdf")
            : Results.Text(PaperText.Of(written), "text/plain", Encoding.UTF8);
    }

    /// <summary>One answer a line, each sent as soon as it is there.</summary>
    private static async Task Lines(HttpResponse response, IEnumerable<NamedCase> cases, CaseDesk desk, CancellationToken cancel)
    {
        response.ContentType = "application/x-ndjson";
        foreach (var one in cases)
        {
            await response.Body.WriteAsync((byte[])[.. Written(one, desk), (byte)'\n'], cancel);
            await response.Body.FlushAsync(cancel);
        }
    }

    private static byte[] Written(NamedCase one, CaseDesk desk)
    {
        return JsonOut.Bytes(json =>
        {
            if (one.Reading.Case is { } @case)
            {
                EvaluationWriter.Write(json, desk.Evaluator.Evaluate(@case));
            }
            else
            {
                EvaluationWriter.WriteRefusal(json, one.Reading, one.Line);
            }
        });
    }

    private static IEnumerable<byte> Joined(IEnumerable<byte[]> parts) => parts.SelectMany((part, i) => i == 0 ? part : [(byte)',', .. part]);
}
