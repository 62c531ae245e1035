using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Desk.Cases;
using Myelon.Web.Forms;
using Myelon.Web.Pages;

namespace Myelon.Web.Routes;

/// <summary>What would be if facts were otherwise: nothing is saved. What is assumed has an address for a day, which one can come back to.</summary>
internal static class WhatIfRoutes
{
    private const string Prefix = "what-if/";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cases/{id}/what-if", Show);
        routes.MapPost("/cases/{id}/what-if", Post);
    }

    private static async Task<IResult> Show(HttpContext context, CaseDesk desk, Drafts drafts, string id, string? draft, CancellationToken cancel)
    {
        if (await desk.Find(id, cancel) is not { Evaluation: not null } found)
        {
            return Answers.NotFound(context);
        }

        return drafts.FindAt(Prefix + draft) is { } kept && (await Writing.Of(context, desk, id, kept.Form, cancel)).Write is { } write
            ? Answer(context, desk, write.Base, kept.Form)
            : Answer(context, desk, found, FormCollection.Empty);
    }

    private static async Task<IResult> Post(HttpContext context, CaseDesk desk, Drafts drafts, string id, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var (write, refusal) = await Writing.Of(context, desk, id, form, cancel);
        return write is null ? refusal! : Assume(desk, drafts, write.Base, form, form["place"].ToString());
    }

    /// <summary>Leads to the page for a form, with the fields of a place to change more: a subject, and for facts of a lesion the lesion.</summary>
    public static IResult Assume(CaseDesk desk, Drafts drafts, DeskCase @base, IFormCollection form, string place)
    {
        var key = Drafts.NewKey();
        var kept = EntryRoutes.Written(desk, new(@base, @base, form)).Taken.Kept(form, desk.Zone);
        kept["place"] = place;
        drafts.Keep(Prefix + key, kept);
        return Answers.SeeOther($"/cases/{@base.Id}/what-if?draft={key}");
    }

    /// <summary>How a place is written.</summary>
    public static string Place(Subject subject, string? lesion) => lesion is null ? subject.Code : $"{subject.Code}@{lesion}";

    private static IResult Answer(HttpContext context, CaseDesk desk, DeskCase @base, IFormCollection form)
    {
        var place = form["place"].ToString().Split('@', 2);
        var subject = desk.Guideline.Form.Find(place[0]) ?? desk.Guideline.Form.Subjects[0];
        var lesion = place.Length > 1 && subject.Scope == FactScope.Lesion && @base.Case.Lesions.Any(l => l.Name == place[1]) ? place[1] : null;
        var (_, posted, _, reading) = EntryRoutes.Written(desk, new(@base, @base, form));
        var model = new EntryModel(@base, subject, lesion, reading.Case is { } @case ? desk.Evaluator.Evaluate(@case) : @base.Evaluation!)
        {
            Posted = posted,
            Faults = [.. posted.NotTaken, .. reading.Faults],
        };
        return Answers.Page<WhatIfPage>(context, new Dictionary<string, object?> { ["Model"] = model });
    }
}
