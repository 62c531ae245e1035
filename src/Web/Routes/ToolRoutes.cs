using System.Text;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Desk.Cases;
using Myelon.Desk.Doses;
using Myelon.Desk.Imports;
using Myelon.Desk.Scores;
using Myelon.Desk.Worksheets;
using Myelon.Formats.CaseFile;
using Myelon.Formats.Drawings;
using Myelon.Web.Forms;
using Myelon.Web.Ground;
using Myelon.Web.Pages;

namespace Myelon.Web.Routes;

/// <summary>
/// Tools without a case. What is entered stands in the address, which names no patient and can be passed on; "take into a case" leads to
/// the report of an import, where the case gets its pseudonym.
/// </summary>
internal static class ToolRoutes
{
    /// <summary>Asks for the result alone, to be put into a page that is there.</summary>
    private const string Part = "part";

    public static void Map(IEndpointRouteBuilder routes)
    {
        var tools = routes.MapGroup("/tools");
        tools.MapGet("", (HttpContext context) => Answers.Page<ToolsPage>(context));
        tools.MapGet("/dose", Dose);
        tools.MapGet("/dose/spine.svg", Spine);
        tools.MapPost("/dose/case", DoseCase);
        tools.MapGet("/bed", Bed);
        tools.MapGet("/isncsci", Worksheet);
        tools.MapPost("/isncsci/case", WorksheetCase);
        tools.MapGet("/scores/{code}", Scores);
        tools.MapPost("/scores/{code}/case", ScoreCase);
    }

    private static IResult Shown<TPage, TResult>(HttpContext context, IReadOnlyDictionary<string, object?> parameters)
        where TPage : PageBase
        where TResult : PageBase =>
        context.Request.Query[Part] == "result" ? Answers.Fragment<TResult>(context, parameters) : Answers.Page<TPage>(context, parameters);

    private static IResult Dose(HttpContext context, CaseDesk desk, string? courses, string? plan) =>
        Shown<DoseToolPage, DoseToolFragment>(context, new Dictionary<string, object?> { ["Model"] = new DoseModel(desk.Desk, courses ?? "", plan ?? "") });

    private static IResult Spine(HttpContext context, CaseDesk desk, string? courses, string? plan)
    {
        var model = new DoseModel(desk.Desk, courses ?? "", plan ?? "");
        return model.Entry is null || desk.Read(model.Entry.Document("", desk.Guideline).Rename("–").ToBytes()).Case is not { } @case
            ? Answers.NotFound(context)
            : Results.Text(
                SpineDrawing.Of(desk.Guideline.SpinePicture(desk.Evaluator.Evaluate(@case)), Screen.LanguageOf(context)),
                "image/svg+xml", Encoding.UTF8);
    }

    private static async Task<IResult> DoseCase(HttpContext context, CaseDesk desk, ImportTray tray, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var model = new DoseModel(desk.Desk, form["courses"].ToString(), form["plan"].ToString());
        return model.Entry is { FitsCase: true } entry
            ? await Taken(context, desk, tray, entry.Document("tool", desk.Guideline), new("Dosis am Rückenmark", "Dose of the cord"), cancel)
            : Answers.SeeOther(model.Address("/tools/dose"));
    }

    private static IResult Bed(HttpContext context, CaseDesk desk, string? schedules, string? ratio) =>
        Shown<BedToolPage, BedToolFragment>(context, new Dictionary<string, object?> { ["Model"] = new BedModel(desk.Desk, schedules ?? "", ratio ?? "") });

    private static IResult Worksheet(HttpContext context, CaseDesk desk)
    {
        if (desk.Guideline.Worksheets is null)
        {
            return Answers.NotFound(context);
        }

        var query = context.Request.Query;
        var fills = query["fill"].ToString() == "normal";
        return Shown<WorksheetToolPage, WorksheetToolFragment>(context, new Dictionary<string, object?>
        {
            ["Draft"] = DraftOf(
                desk,
                f => query[WorksheetDraft.Key(f)].ToString() is { Length: > 0 } value ? value : fills ? WorksheetDraft.Normal(f) ?? "" : ""),
        });
    }

    private static async Task<IResult> WorksheetCase(HttpContext context, CaseDesk desk, ImportTray tray, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        return await Taken(
            context, desk, tray,
            DraftOf(desk, f => form[WorksheetDraft.Key(f)].ToString()).Document("tool"),
            new("Arbeitsblatt", "Worksheet"),
            cancel);
    }

    private static WorksheetDraft DraftOf(CaseDesk desk, Func<WorksheetField, string> value) =>
        new(desk.Guideline, desk.Guideline.Rules.WorksheetFields.ToDictionary(WorksheetDraft.Key, value));

    private static IResult Scores(HttpContext context, CaseDesk desk, string code) =>
        ScoreOf(desk, code) is { } score
            ? Shown<ScoreToolPage, ScoreToolFragment>(
                context, new Dictionary<string, object?>
                {
                    ["Sheet"] = new ScoreSheet(desk.Desk, score, Written(score, k => context.Request.Query[k].ToString())),
                })
            : Answers.NotFound(context);

    private static async Task<IResult> ScoreCase(HttpContext context, CaseDesk desk, ImportTray tray, string code, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        if (ScoreOf(desk, code) is not { } score)
        {
            return Answers.NotFound(context);
        }

        var sheet = new ScoreSheet(desk.Desk, score, Written(score, k => form[k].ToString()));
        return await Taken(context, desk, tray, sheet.Document("tool"), score.Name, cancel);
    }

    private static Score? ScoreOf(CaseDesk desk, string code) =>
        ScoreEntries.Find(desk.Guideline.Rules.Scores, code) is { } score && ScoreSheet.CanBeFilledIn(score) ? score : null;

    private static Dictionary<string, string> Written(Score score, Func<string, string> value) =>
        ScoreSheet.KeysOf(score).Select(k => (Key: k, Value: value(k).Trim())).Where(e => e.Value.Length > 0).ToDictionary(e => e.Key, e => e.Value);

    /// <summary>A case that a tool made waits, like one of a file, for its pseudonym and its confirmation.</summary>
    private static async Task<IResult> Taken(HttpContext context, CaseDesk desk, ImportTray tray, CaseDocument document, Text source, CancellationToken cancel)
    {
        var stored = await desk.Store.List(cancel);
        var reader = new IncomingReader(desk.Desk, stored.Select(s => s.Content.Pseudonym));
        return Answers.SeeOther($"/import/{tray.Put(reader.Take(document, source.In(Screen.LanguageOf(context))))}");
    }
}
