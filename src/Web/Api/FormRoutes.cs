using System.Text.Json;
using Myelon.Core;
using Myelon.Desk.Cases;
using Myelon.Desk.Inputs;
using Myelon.Desk.Outgoing;
using Myelon.Formats.CaseFile;
using Myelon.Web.Ground;

namespace Myelon.Web.Api;

/// <summary>Forms for hospital systems: they take the forms here, and send the filled ones. Nothing that is sent is stored.</summary>
internal static class FormRoutes
{
    private const string Fhir = "application/fhir+json";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var fhir = routes.MapGroup("/fhir").WithMetadata(ForPrograms.Mark);
        fhir.MapGet("/Questionnaire", (CaseDesk desk) => Results.Bytes(desk.Desk.Fhir.Forms(), Fhir));
        fhir.MapGet("/Questionnaire/{id}", (HttpRequest request, CaseDesk desk, string id) =>
            desk.Desk.Fhir.Form(id) is { } form ? Results.Bytes(form, Fhir) : ApiProblem.NotFound(request));
        fhir.MapPost("/QuestionnaireResponse", Answer);
        fhir.MapPost("/QuestionnaireResponse/$extract", (HttpContext context, CaseDesk desk, CancellationToken cancel) =>
            Form(context, desk, one => Results.Bytes(desk.Desk.Fhir.Entries(one.Reading.Case!), Fhir), cancel));
        routes.MapGroup("/api").WithMetadata(ForPrograms.Mark).MapPost("/fhir", (HttpContext context, CaseDesk desk, CancellationToken cancel) =>
            One(context, desk, one => one.SaysNothing ? ApiProblem.NotUnderstood(one.NotFacts) : Bundle(context, desk, one), cancel));
    }

    private static Task<IResult> Answer(HttpContext context, CaseDesk desk, CancellationToken cancel) => Form(
        context, desk, one => context.Request.Headers.Accept.ToString().Contains(Fhir, StringComparison.OrdinalIgnoreCase)
            ? Bundle(context, desk, one)
            : Evaluation(desk, one), cancel);

    private static IResult Bundle(HttpContext context, CaseDesk desk, NamedCase one) =>
        Results.Bytes(
            desk.Desk.Fhir.Bundle(desk.Evaluator.Evaluate(one.Reading.Case!), Screen.LanguageOf(context), FhirDesk.Shapes[0], [], one),
            Fhir);

    private static IResult Evaluation(CaseDesk desk, NamedCase one)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, JsonOut.Options(indented: false)))
        {
            EvaluationWriter.Write(json, desk.Evaluator.Evaluate(one.Reading.Case!));
        }

        return Results.Bytes(body.ToArray(), "application/json");
    }

    /// <summary>What a filled form gives, if everything in it was taken.</summary>
    private static Task<IResult> Form(HttpContext context, CaseDesk desk, Func<NamedCase, IResult> gives, CancellationToken cancel) => One(
        context,
        desk,
        one => one.LeftOutOfForms is { Count: > 0 } leftOut ? ApiProblem.NotTaken(leftOut) : gives(one),
        cancel);

    /// <summary>What the one case of a body gives.</summary>
    private static async Task<IResult> One(HttpContext context, CaseDesk desk, Func<NamedCase, IResult> gives, CancellationToken cancel)
    {
        if (MediaTypes.EndingOf(context.Request.ContentType) is not { } ending)
        {
            var taken = string.Join(", ", MediaTypes.All);
            return ApiProblem.Of(
                StatusCodes.Status415UnsupportedMediaType,
                new("Diese Art von Inhalt wird nicht genommen", "This type of content is not taken"),
                new($"Möglich: {taken}.", $"Possible: {taken}."));
        }

        var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, cancel);
        body.Position = 0;
        var all = desk.Desk.Inputs.Cases([new OpenedInput("request." + ending, body, null)]).ToList();
        return all.TrueForAll(c => c.Reading.Case is null) ? ApiProblem.Refused(all)
            : all is [var one] ? gives(one)
            : ApiProblem.Of(
                StatusCodes.Status422UnprocessableEntity,
                new("Nur ein Fall auf einmal", "One case at a time only"),
                new($"Der Inhalt hat {all.Count}.", $"The body has {all.Count}."));
    }
}
