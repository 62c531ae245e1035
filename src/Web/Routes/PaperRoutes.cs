using System.Text;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Desk.Cases;
using Myelon.Formats.Papers;
using Myelon.Web.Ground;
using Myelon.Web.Pages;

namespace Myelon.Web.Routes;

/// <summary>The papers of a case: their list, each as a page to print, as PDF and as text; and how sure its answer is.</summary>
internal static class PaperRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cases/{id}/papers", List);
        routes.MapGet("/cases/{id}/papers/{name}", Paper);
        routes.MapGet("/cases/{id}/robust", Robust);
    }

    private static async Task<IResult> List(HttpContext context, CaseDesk desk, string id, CancellationToken cancel) =>
        await desk.Find(id, cancel) is { } found
            ? Answers.Page<PapersPage>(context, new Dictionary<string, object?> { ["Case"] = found })
            : Answers.NotFound(context);

    private static async Task<IResult> Robust(HttpContext context, CaseDesk desk, string id, CancellationToken cancel) =>
        await desk.Find(id, cancel) is { Evaluation: { } evaluation } found
            ? Answers.Page<RobustPage>(context, new Dictionary<string, object?> { ["Case"] = found, ["All"] = Robustness.Of(evaluation.Case, desk.Evaluator) })
            : Answers.NotFound(context);

    private static async Task<IResult> Paper(HttpContext context, CaseDesk desk, string id, string name, string? format, CancellationToken cancel)
    {
        var paper = desk.Guideline.Papers.FirstOrDefault(p => p.Id == name);
        if (paper is null || await desk.Find(id, cancel) is not { Evaluation: { } evaluation } found)
        {
            return Answers.NotFound(context);
        }

        var written = PaperWriter.Write(paper, evaluation, desk.Now.ToInstant(), Screen.LanguageOf(context));
        return format switch
        {
            "pdf" => Results.File(PaperPdf.Of(written, evaluation.Case.AsOf), "application/pdf", $"{paper.Id}.pdf"),
            "text" => Results.Text(PaperText.Of(written), "text/plain", Encoding.UTF8),
            _ => Answers.Page<PaperPage>(context, new Dictionary<string, object?> { ["Case"] = found, ["Written"] = written }),
        };
    }
}
