using System.Text;
using Myelon.Formats.Drawings;
using Myelon.Core.Reasoning;
using Myelon.Desk.Cases;
using Myelon.Web.Ground;

namespace Myelon.Web.Routes;

/// <summary>The drawings of a case: the spine, and the pathway of one lesion or of all.</summary>
internal static class DrawingRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cases/{id}/spine.svg", Spine);
        routes.MapGet("/cases/{id}/pathway.svg", Pathway);
    }

    private static async Task<IResult> Spine(HttpContext context, CaseDesk desk, string id, CancellationToken cancel) =>
        (await desk.Find(id, cancel))?.Evaluation is { } evaluation
            ? Drawing(SpineDrawing.Of(desk.Guideline.SpinePicture(evaluation), Screen.LanguageOf(context)))
            : Answers.NotFound(context);

    private static async Task<IResult> Pathway(HttpContext context, CaseDesk desk, string id, string? lesion, CancellationToken cancel) =>
        (await desk.Find(id, cancel))?.Evaluation is { } evaluation && Lesions(evaluation, lesion) is { Count: > 0 } lesions
            ? Drawing(PathwayDrawing.Of(evaluation, lesions, Screen.LanguageOf(context)))
            : Answers.NotFound(context);

    /// <summary>The lesions by position: the one named, or all.</summary>
    private static IReadOnlyList<int> Lesions(CaseEvaluation evaluation, string? lesion) =>
        [.. Enumerable.Range(0, evaluation.Lesions.Count).Where(i => lesion is null || evaluation.Lesions[i].Name == lesion)];

    private static IResult Drawing(string svg) => Results.Text(svg, "image/svg+xml", Encoding.UTF8);
}
