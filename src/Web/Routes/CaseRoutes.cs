using System.Globalization;
using Myelon.Desk.Cases;
using Myelon.Web.Ground;
using Myelon.Web.Pages;
using NodaTime;

namespace Myelon.Web.Routes;

/// <summary>The list of cases, and the language of the pages.</summary>
internal static class CaseRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/", () => Answers.SeeOther("/cases"));
        routes.MapGet("/language", Language);
        routes.MapGet("/cases", List);
    }

    private static async Task<IResult> List(HttpContext context, CaseDesk desk, ServerOptions options, CancellationToken cancel)
    {
        string Asked(string name) => context.Request.Query[name].FirstOrDefault() ?? "";
        var query = new CaseQuery(Asked("q"), Asked("status"), Asked("show"), Asked("sort"), Asked("day"));
        var stored = await desk.Store.List(query.Statuses, cancel);
        var lines = desk.Open(stored).Select(c => new CaseLine(c, desk.Guideline.Key, options.ImagingLimitInDays));
        return Answers.Page<CaseListPage>(context, new Dictionary<string, object?>
        {
            ["Lines"] = query.Choose(lines, desk.Guideline.Key, Screen.LanguageOf(context)),
            ["Total"] = await desk.Store.Count(cancel),
            ["Query"] = query,
            ["Days"] = stored.Select(s => s.Content.BoardDate).OfType<LocalDate>().GroupBy(d => d).OrderBy(g => g.Key).Select(g => (g.Key, g.Count())).ToList(),
            ["From"] = int.TryParse(Asked("from"), NumberStyles.None, CultureInfo.InvariantCulture, out var from) ? from : 0,
            ["Limit"] = options.ImagingLimitInDays,
        });
    }

    private static IResult Language(HttpContext context, string? to, string? back)
    {
        Screen.Remember(context.Response, to == "en" ? "en" : "de");

        // Only a path of this application: a whole address would lead elsewhere.
        var isOwn = back is { Length: > 0 }
            && back[0] == '/'
            && !back.StartsWith("//", StringComparison.Ordinal)
            && !back.Contains('\\', StringComparison.Ordinal)
            && back.All(c => c is > (char)32 and < (char)127);
        return Answers.SeeOther(isOwn ? back! : "/cases");
    }
}
