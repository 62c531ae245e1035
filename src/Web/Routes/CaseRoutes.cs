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
        var now = desk.Now.ToInstant();
        CaseLine Line(DeskCase one) => new(one, desk.Guideline.Key, options.ImagingLimitInDays)
        {
            MinutesBehind = one is { IsLive: true, Evaluation: { } given } ? (long)(now - given.Case.AsOf.ToInstant()).TotalMinutes : 0,
        };
        var chosen = query.Choose(desk.OpenHeld(stored).Select(Line), desk.Guideline.Key, Screen.LanguageOf(context)).ToArray();
        var from = CaseQuery.PageOf(int.TryParse(Asked("from"), NumberStyles.None, CultureInfo.InvariantCulture, out var place) ? place : 0, chosen.Length);
        foreach (var i in Enumerable.Range(from, Math.Min(CaseQuery.PageSize, chosen.Length - from)))
        {
            // What is shown is judged for now, to the minute.
            chosen[i] = Line(desk.Open(chosen[i].Case.Stored));
        }

        return Answers.Page<CaseListPage>(context, new Dictionary<string, object?>
        {
            ["Lines"] = chosen,
            ["Total"] = await desk.Store.Count(cancel),
            ["Query"] = query,
            ["Days"] = stored.Select(s => s.Content.BoardDate).OfType<LocalDate>().GroupBy(d => d).OrderBy(g => g.Key).Select(g => (g.Key, g.Count())).ToList(),
            ["From"] = from,
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
