using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Desk.Cases;
using Myelon.Web.Forms;
using Myelon.Web.Pages;

namespace Myelon.Web.Routes;

/// <summary>What would be if facts were otherwise: nothing is saved.</summary>
internal static class WhatIfRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cases/{id}/what-if", Show);
        routes.MapPost("/cases/{id}/what-if", Post);
    }

    private static async Task<IResult> Show(HttpContext context, CaseDesk desk, string id, CancellationToken cancel) =>
        await desk.Find(id, cancel) is { Evaluation: not null } found
            ? Answer(context, desk, found, FormCollection.Empty, desk.Guideline.Form.Subjects[0], null)
            : Answers.NotFound(context);

    private static async Task<IResult> Post(HttpContext context, CaseDesk desk, string id, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var (write, refusal) = await Writing.Of(context, desk, id, form, cancel);
        if (write is null)
        {
            return refusal!;
        }

        // The place of the next fields: a subject, and for facts of a lesion the lesion.
        var place = form["place"].ToString().Split('@', 2);
        var subject = desk.Guideline.Form.Find(place[0]) ?? desk.Guideline.Form.Subjects[0];
        var lesion = place.Length > 1 && subject.Scope == FactScope.Lesion && write.Base.Case.Lesions.Any(l => l.Name == place[1]) ? place[1] : null;
        return Answer(context, desk, write.Base, form, subject, lesion);
    }

    /// <summary>The page for a form, with the fields of a subject to change more.</summary>
    public static IResult Answer(HttpContext context, CaseDesk desk, DeskCase @base, IFormCollection form, Subject subject, string? lesion)
    {
        var (_, posted, _, reading) = EntryRoutes.Written(desk, new(@base, @base, form));
        var model = new EntryModel(@base, subject, lesion, reading.Case is { } @case ? desk.Evaluator.Evaluate(@case) : @base.Evaluation!)
        {
            Posted = posted,
            Faults = [.. posted.NotTaken, .. reading.Faults],
        };
        return Answers.Page<WhatIfPage>(context, new Dictionary<string, object?> { ["Model"] = model });
    }
}
