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
        context, new Dictionary<string, object?> { ["Case"] = @case, ["Faults"] = faults }, faults.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);

    /// <summary>Adds, renames or takes out a lesion.</summary>
    private static async Task<IResult> SaveLesions(HttpContext context, CaseDesk desk, string id, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var (@base, refusal) = await Writing.BaseOf(context, desk, id, form, cancel);
        if (@base is null)
        {
            return refusal!;
        }

        var names = @base.Case.Lesions.Select(l => l.Name).ToHashSet(StringComparer.Ordinal);
        var (name, old) = (form["name"].ToString().Trim(), form["lesion"].ToString());
        var remove = form["do"] == "remove";
        if (remove && form["remove"] != "yes")
        {
            return Lesions(context, @base, [new Fault("", new("Zum Entfernen „ja, mit allen Angaben“ ankreuzen.", "To remove it, tick \"yes, with all its entries\"."), new("", ""))]);
        }

        if (old.Length > 0 && !names.Contains(old))
        {
            return Answers.NotFound(context);
        }

        if (!remove && (old.Length == 0 || name != old) && (Names.Wrong(name) ?? (names.Contains(name) ? new Text("Eine Läsion heißt schon so.", "Another lesion has this name.") : null)) is { } wrong)
        {
            return Lesions(context, @base, [new Fault("", wrong, new("", ""))]);
        }

        var levels = desk.Guideline.Key.Levels;
        var draft = @base.With(document =>
        {
            if (old.Length == 0)
            {
                document.AddLesion(name);
                if (Level(levels, name) is { } level)
                {
                    document.Set(name, levels, level, @base.Case.AsOf.Offset);
                }
            }
            else if (remove)
            {
                document.RemoveLesion(old);
            }
            else if (name != old)
            {
                document.RenameLesion(old, name);
            }
        });
        return await Writing.Save(context, desk, @base, draft, form, null, $"/cases/{id}/lesions", _ => Answers.NotFound(context), cancel);
    }

    /// <summary>A lesion whose name is a level, or several, has them: nothing is guessed from any other name.</summary>
    private static Value? Level(SetFact levels, string name) => WrittenLevels.Of(levels, name) is { } bits ? Value.OfSet(bits) : null;

    private static IResult Courses(HttpContext context, DeskCase @case, CourseForm form, bool isSaved, IReadOnlyList<Fault>? faults = null) => Answers.Page<CoursesPage>(
        context,
        new Dictionary<string, object?> { ["Case"] = @case, ["Form"] = form, ["IsSaved"] = isSaved, ["Faults"] = faults ?? [] },
        form.HasWrong || faults is { Count: > 0 } ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);

    private static async Task<IResult> SaveCourses(HttpContext context, CaseDesk desk, string id, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var (@base, refusal) = await Writing.BaseOf(context, desk, id, form, cancel);
        if (@base is null)
        {
            return refusal!;
        }

        var read = CourseForm.Of(form, @base.Case, desk.Guideline.Key.Levels, Writing.LanguageOf(form));
        if (read.HasWrong || form["do"] == "more")
        {
            return Courses(context, @base, read, isSaved: false);
        }

        var draft = @base.With(d => d.SetCourses(read.Courses, desk.Guideline.Key.Levels));
        var faults = desk.Read(Encoding.UTF8.GetBytes(draft.Document)).Faults;
        return faults.Count > 0
            ? Courses(context, @base, read, isSaved: false, faults)
            : await Writing.Save(context, desk, @base, draft, form, null, $"/cases/{id}/courses?saved=1", _ => Answers.NotFound(context), cancel);
    }
}
