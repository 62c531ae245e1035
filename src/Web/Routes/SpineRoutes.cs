using System.Text;
using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Desk.Cases;
using Myelon.Web.Forms;
using Myelon.Web.Ground;
using Myelon.Web.Pages;

namespace Myelon.Web.Routes;

/// <summary>The lesions of a case, and the earlier courses of radiotherapy.</summary>
internal static class SpineRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cases/{id}/lesions", async (HttpContext context, CaseDesk desk, string id, CancellationToken cancel) =>
            await desk.Find(id, cancel) is { Evaluation: not null } found ? Lesions(context, found, []) : Answers.NotFound(context));
        routes.MapPost("/cases/{id}/lesions", SaveLesions);
        routes.MapGet("/cases/{id}/courses", async (HttpContext context, CaseDesk desk, string id, string? saved, CancellationToken cancel) =>
            await desk.Find(id, cancel) is { Evaluation: not null } found
                ? Courses(context, found, CourseForm.Of(found.Case, desk.Guideline.Key.Levels, Screen.LanguageOf(context)), saved is not null)
                : Answers.NotFound(context));
        routes.MapPost("/cases/{id}/courses", SaveCourses);
    }

    private static IResult Lesions(HttpContext context, DeskCase @case, IReadOnlyList<Fault> faults) => Answers.Page<LesionsPage>(
        context, new Dictionary<string, object?> { ["Case"] = @case, ["Faults"] = faults }, faults.Count > 0
            ? StatusCodes.Status422UnprocessableEntity
            : StatusCodes.Status200OK);

    /// <summary>Adds, renames or takes out a lesion.</summary>
    private static async Task<IResult> SaveLesions(HttpContext context, CaseDesk desk, string id, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var (write, refusal) = await Writing.Of(context, desk, id, form, cancel);
        if (write is null)
        {
            return refusal!;
        }

        var old = form["lesion"].ToString() is { Length: > 0 } named ? named : null;
        if (old is not null && write.Base.Case.Lesions.All(l => l.Name != old))
        {
            return Answers.NotFound(context);
        }

        var removes = form["do"] == "remove";
        if (removes && (old is null || form["remove"] != "yes"))
        {
            return Lesions(
                context, write.Base,
                [Fault(new(
                    "Zum Entfernen „Läsion mit allen Angaben entfernen“ ankreuzen.",
                    "To remove it, tick \"remove the lesion with all its entries\"."))]);
        }

        var act = new LesionAct(write.Base.Case, old, removes ? null : form["name"].ToString().Trim());
        if (act.Wrong(write.Base.Case) is { } wrong)
        {
            return Lesions(context, write.Base, [Fault(wrong)]);
        }

        var draft = act.IsEmpty ? write.Target.Stored.Content : write.Target.With(document => act.WriteInto(document, write, desk.Guideline.Key.Levels));
        return await Writing.Save(context, desk, write, draft, act, $"/cases/{id}/lesions", _ => Answers.NotFound(context), cancel);
    }

    private static Fault Fault(Text wrong) => new("", wrong, new("", ""));

    private static IResult Courses(HttpContext context, DeskCase @case, CourseForm form, bool isSaved, IReadOnlyList<Fault>? faults = null) =>
        Answers.Page<CoursesPage>(
            context,
            new Dictionary<string, object?>
            {
                ["Case"] = @case,
                ["Form"] = form,
                ["IsSaved"] = isSaved,
                ["Faults"] = (IReadOnlyList<Fault>)[.. form.Wrong.Select(Fault), .. faults ?? []],
            },
            form.HasWrong || faults is { Count: > 0 } ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);

    private static async Task<IResult> SaveCourses(HttpContext context, CaseDesk desk, string id, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var (write, refusal) = await Writing.Of(context, desk, id, form, cancel);
        if (write is null)
        {
            return refusal!;
        }

        var key = desk.Guideline.Key;
        var read = CourseForm.Of(form, write.Base.Case, key.Levels, Writing.LanguageOf(form));
        if (read.HasWrong || form["do"] == "more")
        {
            return Courses(context, write.Base, read, isSaved: false);
        }

        var changes = new CourseChanges(write.Base.Case, read, key);
        var draft = changes.IsEmpty ? write.Target.Stored.Content : write.Target.With(d => d.SetCourses(changes.On(write), key.Levels));
        var faults = desk.Read(Encoding.UTF8.GetBytes(draft.Document)).Faults;
        return faults.Count > 0
            ? Courses(context, write.Base, read, isSaved: false, faults)
            : await Writing.Save(context, desk, write, draft, changes, $"/cases/{id}/courses?saved=1", _ => Answers.NotFound(context), cancel);
    }
}
