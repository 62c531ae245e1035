using System.Text;
using Myelon.Core;
using Myelon.Desk.Cases;
using Myelon.Desk.Outgoing;
using Myelon.Web.Ground;
using Myelon.Web.Pages;

namespace Myelon.Web.Routes;

/// <summary>What goes out: of one case, and of the cases of a list.</summary>
internal static class ExportRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cases/{id}/export", Page);
        routes.MapGet("/cases/{id}/answer.txt", AnswerText);
        routes.MapGet("/cases/{id}/answer.json", AnswerJson);
        routes.MapGet("/cases/{id}/table.csv", Table);
        routes.MapGet("/cases/{id}/fhir.json", Fhir);
        routes.MapPost("/cases/{id}/obds.xml", Obds);
        routes.MapGet("/export/cases.ndjson", Lines);
        routes.MapGet("/export/cases.csv", ListTable);
    }

    private static async Task<IResult> Page(HttpContext context, CaseDesk desk, string id, CancellationToken cancel) =>
        await desk.Find(id, cancel) is { Evaluation: not null } found ? Shown(context, desk, found, [], StatusCodes.Status200OK) : Answers.NotFound(context);

    private static IResult Shown(HttpContext context, CaseDesk desk, DeskCase found, IReadOnlyList<Fault> wrong, int status) => Answers.Page<ExportPage>(
        context,
        new Dictionary<string, object?>
        {
            ["Case"] = found,
            ["Answer"] = new CaseExport(desk).Text(found, Screen.LanguageOf(context)),
            ["NotInObds"] = desk.Desk.Obds.NotCarried(found.Evaluation!.Case),
            ["Wrong"] = wrong,
        },
        status);

    /// <summary>The conference as a message of oBDS, with the person as the message that is sent names it. Nothing of that message is kept.</summary>
    private static async Task<IResult> Obds(HttpContext context, CaseDesk desk, string id, CancellationToken cancel)
    {
        if (await desk.Find(id, cancel) is not { Evaluation: { } evaluation } found)
        {
            return Answers.NotFound(context);
        }

        var form = await context.Request.ReadFormAsync(cancel);
        using var house = new MemoryStream();
        if (form.Files["message"] is { } file)
        {
            await file.CopyToAsync(house, cancel);
        }

        var written = desk.Desk.Obds.Conference(
            evaluation.Case, house.ToArray(), Said(form, "type", ObdsDesk.Types), Said(form, "occasion", ObdsDesk.Occasions), Said(form, "tumour", null));
        return written.Message is { } body
            ? Results.File(body, "application/xml", $"myelon-{found.Id}.obds.xml")
            : Shown(context, desk, found, written.Faults, StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>What a field says; null where it says nothing, or none of what there is.</summary>
    private static string? Said(IFormCollection form, string field, IReadOnlyList<string>? codes) =>
        form[field].ToString().Trim() is { Length: > 0 } said && codes?.Contains(said) != false ? said : null;

    private static Task<IResult> AnswerText(HttpContext context, CaseDesk desk, string id, CancellationToken cancel) =>
        Of(context, desk, id, (found, language) => File(new CaseExport(desk).Text(found, language), "text/plain", $"myelon-{found.Id}.txt"), cancel);

    private static Task<IResult> AnswerJson(HttpContext context, CaseDesk desk, string id, CancellationToken cancel) =>
        Of(context, desk, id, (found, _) => Results.File(CaseExport.Json(found), "application/json", $"myelon-answer-{found.Id}.json"), cancel);

    private static Task<IResult> Fhir(HttpContext context, CaseDesk desk, string id, CancellationToken cancel) =>
        Of(
            context, desk, id,
            (found, language) => Results.File(
                desk.Desk.Fhir.Bundle(found.Evaluation!, language, FhirDesk.Shapes[0], []),
                "application/fhir+json",
                $"myelon-{found.Id}.fhir.json"),
            cancel);

    private static Task<IResult> Table(HttpContext context, CaseDesk desk, string id, CancellationToken cancel) =>
        Of(context, desk, id, (found, language) => File(new CaseExport(desk).Table([found], language), "text/csv", $"myelon-{found.Id}.csv"), cancel);

    /// <summary>The cases that the list shows, with the same search.</summary>
    private static async Task<IResult> Lines(
        HttpContext context, CaseDesk desk, ServerOptions options, [AsParameters] ListChoice choice, CancellationToken cancel) =>
        File(CaseExport.Lines(await Chosen(context, desk, options, choice, cancel)), "application/x-ndjson", "myelon-cases.ndjson");

    private static async Task<IResult> ListTable(
        HttpContext context, CaseDesk desk, ServerOptions options, [AsParameters] ListChoice choice, CancellationToken cancel) =>
        File(new CaseExport(desk).Table(await Chosen(context, desk, options, choice, cancel), Screen.LanguageOf(context)), "text/csv", "myelon-cases.csv");

    private static async Task<List<DeskCase>> Chosen(HttpContext context, CaseDesk desk, ServerOptions options, ListChoice choice, CancellationToken cancel)
    {
        var query = new CaseQuery(choice.Q ?? "", choice.Status ?? "", choice.Show ?? "", choice.Sort ?? "", choice.Day ?? "");
        var lines = desk.Open(await desk.Store.List(query.Statuses, cancel)).Select(c => new CaseLine(c, desk.Guideline.Key, options.ImagingLimitInDays));
        return [.. query.Choose(lines, desk.Guideline.Key, Screen.LanguageOf(context)).Select(l => l.Case)];
    }

    private static async Task<IResult> Of(HttpContext context, CaseDesk desk, string id, Func<DeskCase, Language, IResult> made, CancellationToken cancel) =>
        await desk.Find(id, cancel) is { Evaluation: not null } found ? made(found, Screen.LanguageOf(context)) : Answers.NotFound(context);

    private static IResult File(string text, string type, string name) => Results.File(Encoding.UTF8.GetBytes(text), type + "; charset=utf-8", name);

    /// <summary>Which cases: as the address of the list says it.</summary>
    internal sealed record ListChoice(string? Q, string? Status, string? Show, string? Sort, string? Day);
}
