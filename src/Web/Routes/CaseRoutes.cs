using Myelon.Desk.Cases;
using Myelon.Web.Ground;
using Myelon.Web.Pages;

namespace Myelon.Web.Routes;

/// <summary>The list of cases and the answer for one.</summary>
internal static class CaseRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", () => Answers.SeeOther("/cases"));
        routes.MapGet("/language", Language);
        routes.MapGet("/cases", List);
        routes.MapGet("/cases/{id}", Answer);
    }

    private static async Task<IResult> List(HttpContext context, CaseDesk desk, ServerOptions options, string? q, string? status, string? show, string? sort, CancellationToken cancel)
    {
        var query = new CaseQuery(q ?? "", status ?? "", show ?? "", sort ?? "");
        var lines = (await desk.Store.List(query.Statuses, cancel)).Select(s => new CaseLine(desk.Open(s), desk.Guideline.Key, options.ImagingLimitInDays));
        return Answers.Page<CaseListPage>(context, new Dictionary<string, object?>
        {
            ["Lines"] = query.Choose(lines, desk.Guideline.Key, Screen.LanguageOf(context)),
            ["Total"] = await desk.Store.Count(cancel),
            ["Query"] = query,
            ["Limit"] = options.ImagingLimitInDays,
        });
    }

    private static IResult Language(HttpContext context, string? to, string? back)
    {
        Screen.Remember(context.Response, to == "en" ? "en" : "de");

        // Only a path of this application: a whole address would lead elsewhere.
        var isOwn = back is { Length: > 0 } && back[0] == '/' && !back.StartsWith("//", StringComparison.Ordinal) && !back.Contains('\\', StringComparison.Ordinal) && back.All(c => c is > (char)32 and < (char)127);
        return Answers.SeeOther(isOwn ? back! : "/cases");
    }

    private static async Task<IResult> Answer(HttpContext context, CaseDesk desk, string id, CancellationToken cancel) =>
        await desk.Find(id, cancel) is { } found ? Answers.Page<AnswerPage>(context, new Dictionary<string, object?> { ["Case"] = found, ["Today"] = desk.Today(found) }) : Answers.NotFound(context);
}
