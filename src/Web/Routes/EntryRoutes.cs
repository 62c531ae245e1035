using System.Text;
using Myelon.Formats.CaseFile;
using Myelon.Store;
using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Desk.Cases;
using Myelon.Web.Forms;
using Myelon.Web.Pages;
using Myelon.Web.Parts;

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
    }

    private static async Task<IResult> Show(HttpContext context, CaseDesk desk, string id, string subject, string? lesion, string? saved, CancellationToken cancel) =>
        await desk.Find(id, cancel) is { Evaluation: { } evaluation } found && Page(desk, found, subject, lesion) is { } page
            ? Answer(context, desk, page with { Shown = evaluation, IsSaved = saved is not null })
            : Answers.NotFound(context);

    private static async Task<IResult> Post(HttpContext context, CaseDesk desk, string id, string subject, string? lesion, CancellationToken cancel)
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

        var (draft, posted, all, reading) = Written(desk, write);
        var evaluation = reading.Case is { } @case ? desk.Evaluator.Evaluate(@case) : write.Target.Evaluation!;
        page = page with { Posted = posted, Shown = evaluation };
        if (form["do"] == "what-if")
        {
            return WhatIfRoutes.Answer(context, desk, write.Target, form, desk.Guideline.Form.Find(subject)!, lesion);
        }

        if (reading.Case is null)
        {
            return Answer(context, desk, page with { Faults = reading.Faults }, StatusCodes.Status422UnprocessableEntity);
        }

        if (form["do"] == "show")
        {
            return Answer(context, desk, page, posted.NotTaken.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
        }

        if (posted.HasWrong)
        {
            return Answer(context, desk, page, StatusCodes.Status422UnprocessableEntity);
        }

        var contradictions = CaseContradictions.New(write.Target.Evaluation!, evaluation);
        if (contradictions.Count > 0 && form["confirmed"] != CaseContradictions.Key(contradictions) && !write.IsUndecided(all, Answers.ScreenOf(context)))
        {
            return Answer(context, desk, page with { ToConfirm = contradictions }, StatusCodes.Status422UnprocessableEntity);
        }

        var address = SubjectNav.Address(id, page.Subject, lesion);
        return await Writing.Save(context, desk, write, draft, all, address + (lesion is null ? "?" : "&") + "saved=1", _ => Answers.NotFound(context), cancel);
    }

    /// <summary>The answer alone, for what stands in the form: what the script puts beside it.</summary>
    private static async Task<IResult> Preview(HttpContext context, CaseDesk desk, string id, string subject, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var (write, refusal) = await Writing.Of(context, desk, id, form, cancel);
        if (write is null)
        {
            return refusal!;
        }

        var (_, posted, _, reading) = Written(desk, write);
        return Answers.Fragment<AnswerPanelFragment>(context, new Dictionary<string, object?>
        {
            ["Evaluation"] = reading.Case is { } @case ? desk.Evaluator.Evaluate(@case) : write.Target.Evaluation,
            ["CaseId"] = id,
            ["IsLive"] = write.Target.IsLive,
            ["Faults"] = (IReadOnlyList<Fault>)[.. posted.NotTaken, .. reading.Faults],
        });
    }

    /// <summary>Answers single questions from a page that shows them, and leads back there.</summary>
    private static async Task<IResult> Facts(HttpContext context, CaseDesk desk, string id, CancellationToken cancel)
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
        return isClean
            ? await Writing.Save(context, desk, write, draft, all, $"/cases/{id}?since={write.Base.Stored.Version}#questions", _ => Answers.NotFound(context), cancel)
            : await Post(context, desk, id, desk.Guideline.Form.Of(first.Fact).Code, first.Lesion, cancel);
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

    private static EntryModel? Page(CaseDesk desk, DeskCase @base, string subject, string? lesion) =>
        desk.Guideline.Form.Find(subject) is { } found
        && (lesion is null || (found.Scope == FactScope.Lesion && @base.Case.Lesions.Any(l => l.Name == lesion)))
            ? new EntryModel(@base, found, lesion, @base.Evaluation!)
            : null;

    private static IResult Answer(HttpContext context, CaseDesk desk, EntryModel model, int status = StatusCodes.Status200OK) =>
        Answers.Page<EntryPage>(context, new Dictionary<string, object?> { ["Model"] = model }, status);
}
