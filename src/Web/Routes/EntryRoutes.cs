using System.Text;
using Myelon.Formats.CaseFile;
using Myelon.Store;
using Myelon.Core.Logic;
using Myelon.Desk.Cases;
using Myelon.Web.Cases;
using Myelon.Web.Forms;
using Myelon.Web.Pages;

namespace Myelon.Web.Routes;

/// <summary>The full entry, a page for each subject; the answer follows what stands in the form, saved or not.</summary>
internal static class EntryRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cases/{id}/entry/{subject}", Show);
        routes.MapPost("/cases/{id}/entry/{subject}", Post);
        routes.MapPost("/cases/{id}/preview/{subject}", Preview);
        routes.MapPost("/cases/{id}/facts", Facts);
        routes.MapGet("/cases/{id}/table/{subject}", ShowTable);
        routes.MapPost("/cases/{id}/table/{subject}", SaveTable);
        routes.MapPost("/cases/{id}/table/{subject}/draft", KeepTable);
    }

    private static async Task<IResult> Show(
        HttpContext context,
        CaseDesk desk,
        Drafts drafts,
        string id,
        string subject,
        string? lesion,
        string? saved,
        string? draft,
        string? only,
        CancellationToken cancel)
    {
        if (await desk.Find(id, cancel) is not { Evaluation: { } evaluation } found || Page(desk, found, subject, lesion) is not { } page)
        {
            return Answers.NotFound(context);
        }

        var kept = found.IsSigned ? null : drafts.Find(page.DraftKey);
        return draft is not null && kept is not null && (await Writing.Of(context, desk, id, kept.Form, cancel)).Write is { } write
            ? Answer(context, Filled(desk, page with { Base = write.Target, Drafted = kept.At }, write))
            : Answer(context, page with { Shown = evaluation, IsSaved = saved is not null, Offered = kept?.At, OnlyAsked = only is not null });
    }

    private static async Task<IResult> Post(
        HttpContext context, CaseDesk desk, Drafts drafts, string id, string subject, string? lesion, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var (write, refusal) = await Writing.Of(context, desk, id, form, cancel);
        if (write is null)
        {
            return refusal!;
        }

        if (Page(desk, write.Target, subject, lesion) is not { } page)
        {
            return Answers.NotFound(context);
        }

        if (form["do"] == "discard")
        {
            drafts.Drop(page.DraftKey);
            return Answers.SeeOther(page.Address);
        }

        if (form["do"] == "what-if")
        {
            return WhatIfRoutes.Assume(desk, drafts, write.Target, form, WhatIfRoutes.Place(page.Subject, lesion));
        }

        var (draft, posted, all, reading) = Written(desk, write);
        page = Filled(desk, page, write);
        if (!page.Base.IsSigned)
        {
            drafts.Keep(page.DraftKey, all.Kept(form, desk.Zone));
        }

        if (reading.Case is null || posted.NotTaken.Count > 0)
        {
            return Refused(context, page);
        }

        if (form["do"] == "show")
        {
            return Answers.SeeOther(page.DraftAddress);
        }

        if (posted.HasWrong)
        {
            return Refused(context, page);
        }

        var contradictions = CaseContradictions.New(write.Target.Evaluation!, page.Shown);
        if (contradictions.Count > 0 && form["confirmed"] != CaseContradictions.Key(contradictions) && !write.IsUndecided(all, Answers.ScreenOf(context)))
        {
            return Refused(context, page with { ToConfirm = contradictions });
        }

        // Saved and on: to the next page of the form, of the same lesion before the next one.
        var lesions = write.Target.Case.Lesions.Select(l => l.Name);
        var then = form["do"] == "next" ? EntryLinks.After(desk.Guideline.Form, id, lesions, page.Subject, lesion) : page.Address;
        then += (then.Contains('?', StringComparison.Ordinal) ? "&" : "?") + "saved=1";
        var result = await Writing.Save(context, desk, write, draft, all, then, _ => Answers.NotFound(context), cancel);
        if (result is Answers.SeeOtherResult)
        {
            drafts.Drop(page.DraftKey);
        }

        return result;
    }

    /// <summary>The answer alone, for what stands in the form: what the script puts beside it.</summary>
    private static async Task<IResult> Preview(
        HttpContext context, CaseDesk desk, Drafts drafts, string id, string subject, string? lesion, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var (write, refusal) = await Writing.Of(context, desk, id, form, cancel);
        if (write is null)
        {
            return refusal!;
        }

        if (Page(desk, write.Target, subject, lesion) is not { } page)
        {
            return Answers.NotFound(context);
        }

        drafts.Keep(page.DraftKey, Written(desk, write).All.Kept(form, desk.Zone));
        return Answers.Fragment<AnswerPanelFragment>(context, new Dictionary<string, object?> { ["Model"] = Filled(desk, page, write) });
    }

    /// <summary>Answers single questions from a page that shows them, and leads back there.</summary>
    private static async Task<IResult> Facts(HttpContext context, CaseDesk desk, Drafts drafts, string id, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var first = form["field"].OfType<string>().Select(k => Field.Of(desk.Guideline.Rules.Vocabulary, k)).OfType<Field>().FirstOrDefault();
        if (first is null)
        {
            return Answers.NotFound(context);
        }

        var (write, refusal) = await Writing.Of(context, desk, id, form, cancel);
        if (write is null)
        {
            return refusal!;
        }

        var (draft, posted, all, reading) = Written(desk, write);
        var isClean = reading.Case is { } @case && !posted.HasWrong
            && CaseContradictions.New(write.Target.Evaluation!, desk.Evaluator.Evaluate(@case)).Count == 0;

        // What cannot be saved at once is shown where there is room for it: on the page of its subject.
        var then = $"/cases/{id}?since={write.Base.Stored.Version}#questions";
        return isClean
            ? await Writing.Save(context, desk, write, draft, all, then, _ => Answers.NotFound(context), cancel)
            : await Post(context, desk, drafts, id, desk.Guideline.Form.Of(first.Fact).Code, first.Lesion, cancel);
    }

    /// <summary>The facts of a subject for all lesions side by side.</summary>
    private static async Task<IResult> ShowTable(
        HttpContext context, CaseDesk desk, Drafts drafts, string id, string subject, string? saved, string? draft, CancellationToken cancel)
    {
        if (await desk.Find(id, cancel) is not { Evaluation: not null } found || TableOf(desk, found, subject) is not { } page)
        {
            return Answers.NotFound(context);
        }

        if (found.IsSigned)
        {
            return Answers.SeeOther(EntryLinks.Of(id, page.Subject, null));
        }

        var kept = drafts.Find(page.DraftKey);
        return draft is not null && kept is not null && (await Writing.Of(context, desk, id, kept.Form, cancel)).Write is { } write
            ? Table(context, Filled(desk, page with { Base = write.Target, Drafted = kept.At }, write))
            : Table(context, page with { IsSaved = saved is not null, Offered = kept?.At });
    }

    /// <summary>Keeps what stands in the table, as the script sends it while it is filled in.</summary>
    private static async Task<IResult> KeepTable(
        HttpContext context, CaseDesk desk, Drafts drafts, string id, string subject, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var (write, refusal) = await Writing.Of(context, desk, id, form, cancel);
        if (write is null || TableOf(desk, write.Target, subject) is not { IsTable: true } page)
        {
            return refusal ?? Answers.NotFound(context);
        }

        drafts.Keep(page.DraftKey, Written(desk, write).All.Kept(form, desk.Zone));
        return Results.NoContent();
    }

    private static async Task<IResult> SaveTable(
        HttpContext context, CaseDesk desk, Drafts drafts, string id, string subject, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var (write, refusal) = await Writing.Of(context, desk, id, form, cancel);
        if (write is null)
        {
            return refusal!;
        }

        if (TableOf(desk, write.Target, subject) is not { } page)
        {
            return Answers.NotFound(context);
        }

        if (form["do"] == "discard")
        {
            drafts.Drop(page.DraftKey);
            return Answers.SeeOther(page.Address);
        }

        var (draft, posted, all, reading) = Written(desk, write);
        page = Filled(desk, page, write);
        drafts.Keep(page.DraftKey, all.Kept(form, desk.Zone));
        var contradictions = CaseContradictions.New(write.Target.Evaluation!, page.Shown);
        var isToConfirm = contradictions.Count > 0 && form["confirmed"] != CaseContradictions.Key(contradictions)
            && !write.IsUndecided(all, Answers.ScreenOf(context));
        if (reading.Case is null || posted.HasWrong || isToConfirm)
        {
            return Table(context, page with { ToConfirm = posted.HasWrong ? [] : contradictions }, StatusCodes.Status422UnprocessableEntity);
        }

        var next = desk.Guideline.Form.Subjects.Where(s => s.Scope == FactScope.Lesion).SkipWhile(s => s != page.Subject).Skip(1).FirstOrDefault();
        var then = form["do"] != "next" ? EntryLinks.OfTable(id, page.Subject) + "?saved=1"
            : next is null ? $"/cases/{id}" : EntryLinks.OfTable(id, next) + "?saved=1";
        var result = await Writing.Save(context, desk, write, draft, all, then, _ => Answers.NotFound(context), cancel);
        if (result is Answers.SeeOtherResult)
        {
            drafts.Drop(page.DraftKey);
        }

        return result;
    }

    /// <summary>
    /// What a form would make of the version on which it is written, what of it is taken there, and all that it changes. A field that
    /// cannot be read changes nothing.
    /// </summary>
    public static (CaseDraft Draft, PostedFacts Taken, PostedFacts All, CaseReading Reading) Written(CaseDesk desk, WriteRequest write)
    {
        var all = PostedFacts.Of(write.Form, desk.Guideline.Rules.Vocabulary, write.Base.Case, Writing.LanguageOf(write.Form), desk.Zone);
        var taken = all.On(write);
        var draft = write.Target.With(d => taken.WriteInto(d, write.Target.Case.AsOf.Offset));
        return (draft, taken, all, desk.Read(Encoding.UTF8.GetBytes(draft.Document)));
    }

    /// <summary>A page with what was written on it, and the answer for that.</summary>
    private static EntryModel Filled(CaseDesk desk, EntryModel page, WriteRequest write)
    {
        var (_, posted, _, reading) = Written(desk, write);
        return page with
        {
            Posted = posted,
            Faults = reading.Faults,
            Shown = reading.Case is { } @case ? desk.Evaluator.Evaluate(@case) : write.Target.Evaluation!,
        };
    }

    private static EntryModel? Page(CaseDesk desk, DeskCase @base, string subject, string? lesion) =>
        desk.Guideline.Form.Find(subject) is { } found
        && (lesion is null || (found.Scope == FactScope.Lesion && @base.Case.Lesions.Any(l => l.Name == lesion)))
            ? new EntryModel(@base, found, lesion, @base.Evaluation!)
            : null;

    /// <summary>The table of a subject; null where it is not asked for lesions, or there is none.</summary>
    private static EntryModel? TableOf(CaseDesk desk, DeskCase @base, string subject) =>
        Page(desk, @base, subject, null) is { Subject.Scope: FactScope.Lesion } page && @base.Case.Lesions.Count > 0 ? page with { IsTable = true } : null;

    private static IResult Table(HttpContext context, EntryModel model, int status = StatusCodes.Status200OK)
    {
        if (model.Posted is not null)
        {
            Answers.ComesBackTo(context, model.DraftAddress);
        }

        return Answers.Page<LesionTablePage>(context, new Dictionary<string, object?> { ["Model"] = model }, status);
    }

    private static IResult Refused(HttpContext context, EntryModel model) => Answer(context, model, StatusCodes.Status422UnprocessableEntity);

    private static IResult Answer(HttpContext context, EntryModel model, int status = StatusCodes.Status200OK)
    {
        if (model.Posted is not null)
        {
            Answers.ComesBackTo(context, model.DraftAddress);
        }

        return Answers.Page<EntryPage>(context, new Dictionary<string, object?> { ["Model"] = model }, status);
    }
}
