using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Speech;
using Myelon.Desk.Cases;
using Myelon.Web.Pages;
using Myelon.Web.Parts;

namespace Myelon.Web.Routes;

/// <summary>The answer for a case, and what stands behind its lines: a page of its own, or the piece alone for the script that unfolds it.</summary>
internal static class AnswerRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cases/{id}", Answer);
        routes.MapGet("/cases/{id}/recommendations/{number:int}", Recommendation);
        routes.MapGet("/cases/{id}/answer/{part}", Part);
    }

    private static async Task<IResult> Answer(HttpContext context, CaseDesk desk, string id, int? since, CancellationToken cancel) =>
        await desk.Find(id, cancel) is not { } found ? await Answers.NoCase(context, desk, id, cancel)
        : Answers.Page<AnswerPage>(context, new Dictionary<string, object?>
        {
            ["Case"] = found,
            ["Today"] = desk.Today(found),
            ["Before"] = since is { } version && version < found.Stored.Version && found.Evaluation is not null
                && await desk.Find(id, version, cancel) is { Evaluation: not null } before ? before : null,
        });

    private static async Task<IResult> Recommendation(HttpContext context, CaseDesk desk, string id, int number, CancellationToken cancel)
    {
        if (await desk.Find(id, cancel) is not { Evaluation: { } evaluation } found)
        {
            return Answers.NotFound(context);
        }

        var index = evaluation.Verdicts.ToList().FindIndex(v => v.Recommendation.Number == number);
        if (index < 0)
        {
            return Answers.NotFound(context);
        }

        var (recommendation, verdict) = (evaluation.Verdicts[index].Recommendation, evaluation.Verdicts[index].Verdict.Word());
        return Detail(
            context,
            found,
            new($"{recommendation} {recommendation.Title.De}: {verdict.De}", $"{recommendation} {recommendation.Title.En}: {verdict.En}"),
            ("Recommendation", index));
    }

    private static async Task<IResult> Part(HttpContext context, CaseDesk desk, string id, string part, string? lesion, string? score, CancellationToken cancel)
    {
        if (await desk.Find(id, cancel) is not { Evaluation: { } evaluation } found)
        {
            return Answers.NotFound(context);
        }

        var scores = evaluation.Lesions.FirstOrDefault(l => l.Name == lesion)?.Scores ?? [];
        return part switch
        {
            "questions" => Detail(context, found, MoreQuestions.Title),
            "differences" => Detail(context, found, LesionDifferences.Title, ("ShowsDifferences", true)),
            "scores" when scores.Where(s => !ScoreResultWords.IsWorthALine(s)).ToList() is { Count: > 0 } others =>
                Detail(context, found, new("Weitere Scores", "Other scores"), ("Lesion", lesion), ("Scores", others)),
            "score" when scores.FirstOrDefault(s => s.Score.Code == score) is { } one =>
                Detail(context, found, one.Score.Title, ("Lesion", lesion), ("Scores", new[] { one })),
            _ => Answers.NotFound(context),
        };
    }

    private static IResult Detail(HttpContext context, DeskCase found, Text title, params (string Name, object? Value)[] what) =>
        Answers.Page<AnswerDetailPage>(
            context,
            new Dictionary<string, object?>(what.Select(w => KeyValuePair.Create(w.Name, w.Value)))
            {
                ["Case"] = found,
                ["Title"] = title,
                ["IsPiece"] = context.Request.Query.ContainsKey("piece"),
            });
}
