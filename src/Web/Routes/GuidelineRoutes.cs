using System.Globalization;
using Myelon.Core;
using Myelon.Desk.Cases;
using Myelon.Desk.Reading;
using Myelon.Web.Ground;
using Myelon.Web.Pages;
using Myelon.Web.Reading;

namespace Myelon.Web.Routes;

/// <summary>The guideline to read: recommendations, sections, pathways, scores, figures, discrepancies, facts.</summary>
internal static class GuidelineRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        var guideline = routes.MapGroup("/guideline");
        guideline.MapGet("", (HttpContext context, string? q, string? grade) => Page<GuidelinePage>(context, ("Sought", q ?? ""), ("Grade", grade ?? "")));
        guideline.MapGet("/recommendations/{number}", Recommendation);
        guideline.MapGet("/sections/{section}", Section);
        guideline.MapGet(
            "/pathway",
            (HttpContext context) => Answers.ScreenOf(context).Guideline.Rules.Pathway is null ? Answers.NotFound(context) : Page<PathwayPage>(context));
        guideline.MapGet("/scores", (HttpContext context) => Page<ScoresPage>(context));
        guideline.MapGet("/scores/{code}", Score);
        guideline.MapGet("/tables", (HttpContext context, string? pretest) => Page<TablesPage>(context, ("Written", pretest ?? "")));
        guideline.MapGet("/tables/schedules", (HttpContext context, string? schedule) => Page<SchedulesPage>(context, ("Written", schedule ?? "")));
        guideline.MapGet("/tables/{group}", Studies);
        guideline.MapGet("/discrepancies", (HttpContext context, string? q) => Page<DiscrepanciesPage>(context, ("Sought", q ?? "")));
        guideline.MapGet("/facts", (HttpContext context, string? q) => Page<FactsPage>(context, ("Sought", q ?? "")));
        guideline.MapGet("/facts/{code}", FactOf);
    }

    private static async Task<IResult> Recommendation(HttpContext context, CaseDesk desk, string number, CancellationToken cancel)
    {
        var all = desk.Guideline.Rules.Recommendations;
        var isNumber = int.TryParse(number.TrimStart('R', 'r'), NumberStyles.None, CultureInfo.InvariantCulture, out var n);
        if (!isNumber || desk.Guideline.Rules.Recommendation(n) is not { } recommendation)
        {
            var near = isNumber && n > 0 ? all[^1] : all[0];
            return Missing(
                context,
                new(
                    $"Empfehlungen haben die Nummern {all[0].Number} bis {all[^1].Number}.",
                    $"Recommendations have the numbers {all[0].Number} to {all[^1].Number}."),
                (Addresses.Of(near), new($"{near} {near.Title.De}", $"{near} {near.Title.En}")));
        }

        return Page<RecommendationPage>(context, ("Recommendation", recommendation), ("Concerned", ConcernedCases.Of(recommendation, await desk.All(cancel))));
    }

    private static IResult Section(HttpContext context, Library library, string section)
    {
        var name = section.TrimStart('§').Trim();
        if (library.HasSection(name))
        {
            return Page<SectionPage>(context, ("Section", name));
        }

        // The longest known section that holds the one asked for, else all of its first number's kind, else the first.
        var parts = name.Split('.');
        var near = Enumerable.Range(1, parts.Length).Select(i => string.Join('.', parts.Take(parts.Length - i))).FirstOrDefault(library.HasSection)
            ?? library.Sections.FirstOrDefault(s => s.StartsWith(name, StringComparison.Ordinal))
            ?? library.Guideline.Chapters[0].Number;
        return Missing(
            context,
            new("Zu diesem Abschnitt steht hier nichts.", "There is nothing here on this section."),
            (Addresses.OfSection(near), new("§" + near, "§" + near)));
    }

    private static IResult Score(HttpContext context, CaseDesk desk, string code)
    {
        var scores = desk.Guideline.Rules.Scores;
        if (scores.FirstOrDefault(s => s.Code == code || s.Code == "x_" + code) is { } score)
        {
            return Page<ScorePage>(context, ("Score", score));
        }

        var near = Nearest.Of(code, scores.SelectMany(s => new[] { s.Code, s.Code.StartsWith("x_", StringComparison.Ordinal) ? s.Code[2..] : s.Code }));
        return Missing(
            context,
            new("Diesen Score gibt es nicht.", "There is no such score."),
            scores.FirstOrDefault(s => near is not null && (s.Code == near || s.Code == "x_" + near)) is { } meant
                ? (Addresses.Of(meant), meant.Title)
                : ("/guideline/scores", new("Alle Scores und Skalen", "All scores and scales")));
    }

    private static IResult Studies(HttpContext context, CaseDesk desk, string group)
    {
        var groups = desk.Guideline.Evidence.Groups;
        if (groups.FirstOrDefault(g => g.Code == group) is { } known)
        {
            return Page<StudiesPage>(context, ("Group", known));
        }

        var meant = groups.FirstOrDefault(g => g.Code == Nearest.Of(group, groups.Select(x => x.Code)));
        return Missing(
            context,
            new("Dieses Thema gibt es nicht.", "There is no such subject."),
            meant is null
                ? ("/guideline/tables", new("Zahlen, Fristen, Grenzen", "Figures, times, limits"))
                : ($"/guideline/tables/{meant.Code}", meant.Title));
    }

    private static IResult FactOf(HttpContext context, CaseDesk desk, string code)
    {
        var vocabulary = desk.Guideline.Rules.Vocabulary;
        if (vocabulary.Find(code) is { } fact)
        {
            return Page<FactPage>(context, ("Fact", fact));
        }

        var codes = vocabulary.Facts.Select(f => f.Code).ToList();
        var near = Nearest.Of(code, codes) ?? codes.Find(c => code.Length >= 3 && c.Contains(code, StringComparison.OrdinalIgnoreCase));
        return Missing(
            context,
            new("Dieses Merkmal gibt es nicht.", "There is no such fact."),
            near is not null && vocabulary.Find(near) is { } meant
                ? (Addresses.Of(meant), meant.Label)
                : ("/guideline/facts", new("Alle Merkmale", "All facts")));
    }

    private static IResult Missing(HttpContext context, Text says, params (string Address, Text Label)[] near) =>
        Answers.Page<GuidelineMissingPage>(context, new Dictionary<string, object?> { ["Says"] = says, ["Near"] = near }, StatusCodes.Status404NotFound);

    private static IResult Page<TPage>(HttpContext context, params (string Name, object? Value)[] parameters)
        where TPage : PageBase => Answers.Page<TPage>(context, parameters.ToDictionary(p => p.Name, p => p.Value));
}
