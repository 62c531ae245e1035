using System.Globalization;
using Myelon.Core;
using Myelon.Web.Cases;
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
        guideline.MapGet("/pathway", (HttpContext context) => Page<PathwayPage>(context));
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
        var isNumber = int.TryParse(number.TrimStart('R', 'r'), NumberStyles.None, CultureInfo.InvariantCulture, out var n);
        if (!isNumber || n < 1 || n > Recommendations.All.Count)
        {
            var near = Recommendations.Number(isNumber && n > 0 ? Recommendations.All.Count : 1);
            return Missing(
                context,
                new($"Empfehlungen haben die Nummern 1 bis {Recommendations.All.Count}.", $"Recommendations have the numbers 1 to {Recommendations.All.Count}."),
                (Addresses.Of(near), new($"R{near.Number} {near.Title.De}", $"R{near.Number} {near.Title.En}")));
        }

        var recommendation = Recommendations.Number(n);
        return Page<RecommendationPage>(context, ("Recommendation", recommendation), ("Concerned", ConcernedCases.Of(recommendation, await desk.All(cancel))));
    }

    private static IResult Section(HttpContext context, string section)
    {
        var name = section.TrimStart('§').Trim();
        if (Library.HasSection(name))
        {
            return Page<SectionPage>(context, ("Section", name));
        }

        // The longest known section that holds the one asked for, else all of its first number's kind, else the first.
        var parts = name.Split('.');
        var near = Enumerable.Range(1, parts.Length).Select(i => string.Join('.', parts.Take(parts.Length - i))).FirstOrDefault(Library.HasSection)
            ?? Library.Sections.FirstOrDefault(s => s.StartsWith(name, StringComparison.Ordinal))
            ?? Chapters.All[0].Number;
        return Missing(
            context,
            new("Zu diesem Abschnitt steht hier nichts.", "There is nothing here on this section."),
            (Addresses.OfSection(near), new("§" + near, "§" + near)));
    }

    private static IResult Score(HttpContext context, string code)
    {
        if (AllScores.Scores.FirstOrDefault(s => s.Code == code || s.Code == "x_" + code) is { } score)
        {
            return Page<ScorePage>(context, ("Score", score));
        }

        var near = Nearest.Of(code, AllScores.Scores.SelectMany(s => new[] { s.Code, s.Code.StartsWith("x_", StringComparison.Ordinal) ? s.Code[2..] : s.Code }));
        return Missing(
            context,
            new("Diesen Score gibt es nicht.", "There is no such score."),
            AllScores.Scores.FirstOrDefault(s => near is not null && (s.Code == near || s.Code == "x_" + near)) is { } meant
                ? (Addresses.Of(meant), meant.Title)
                : ("/guideline/scores", new("Alle Scores und Skalen", "All scores and scales")));
    }

    private static IResult Studies(HttpContext context, string group)
    {
        if (Groups.All.FirstOrDefault(g => g.Code == group) is { } known)
        {
            return Page<StudiesPage>(context, ("Group", known));
        }

        var meant = Groups.All.FirstOrDefault(g => g.Code == Nearest.Of(group, Groups.All.Select(x => x.Code)));
        return Missing(
            context,
            new("Dieses Thema gibt es nicht.", "There is no such subject."),
            meant is null ? ("/guideline/tables", new("Zahlen, Fristen, Grenzen", "Figures, times, limits")) : ($"/guideline/tables/{meant.Code}", meant.Title));
    }

    private static IResult FactOf(HttpContext context, string code)
    {
        if (AllFacts.Vocabulary.Find(code) is { } fact)
        {
            return Page<FactPage>(context, ("Fact", fact));
        }

        var codes = AllFacts.Vocabulary.Facts.Select(f => f.Code).ToList();
        var near = Nearest.Of(code, codes) ?? codes.Find(c => code.Length >= 3 && c.Contains(code, StringComparison.OrdinalIgnoreCase));
        return Missing(
            context,
            new("Dieses Merkmal gibt es nicht.", "There is no such fact."),
            near is not null && AllFacts.Vocabulary.Find(near) is { } meant
                ? (Addresses.Of(meant), meant.Label)
                : ("/guideline/facts", new("Alle Merkmale", "All facts")));
    }

    private static IResult Missing(HttpContext context, Text says, params (string Address, Text Label)[] near) =>
        Answers.Page<GuidelineMissingPage>(context, new Dictionary<string, object?> { ["Says"] = says, ["Near"] = near }, StatusCodes.Status404NotFound);

    private static IResult Page<TPage>(HttpContext context, params (string Name, object? Value)[] parameters)
        where TPage : PageBase => Answers.Page<TPage>(context, parameters.ToDictionary(p => p.Name, p => p.Value));
}
