using System.Text;
using Myelon.Formats.CaseFile;
using Myelon.Store;
using Myelon.Core;
using Myelon.Desk.Cases;
using Myelon.Desk.Inputs;
using Myelon.Web.Forms;
using Myelon.Web.Pages;

namespace Myelon.Web.Routes;

/// <summary>New cases, the versions and the file of a case.</summary>
internal static class BoardRoutes
{
    /// <summary>What an input is called that has no file.</summary>
    private const string Pasted = "paste";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cases/new", (HttpContext context) => New(context, "", "", []));
        routes.MapPost("/cases/new", Create);
        routes.MapGet("/cases/{id}/history", History);
        routes.MapGet("/cases/{id}/file", File);
    }

    private static IResult New(
        HttpContext context, string pseudonym, string text, IReadOnlyList<CaseFault> faults, IReadOnlyList<Ask>? asks = null) => Answers.Page<NewCasePage>(
        context,
        new Dictionary<string, object?> { ["Pseudonym"] = pseudonym, ["Text"] = text, ["Faults"] = faults, ["Asks"] = asks ?? [] },
        faults.Count > 0 || asks is { Count: > 0 } ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);

    /// <summary>An empty case, or the cases of whatever the command line reads: all of them, or none.</summary>
    private static async Task<IResult> Create(HttpContext context, CaseDesk desk, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var (name, text) = (form["pseudonym"].ToString().Trim(), form["text"].ToString());
        if (Ask.AboutName(name) is { } ask && form[ask.Key] != ask.Value)
        {
            return New(context, name, text, [], [ask]);
        }

        if (await InputOf(form, cancel) is not { } input)
        {
            if (CaseNames.Wrong(name) is { } wrong)
            {
                return New(context, name, text, [new(null, null, NameFault(wrong))]);
            }

            var draft = new CaseDraft(name, CaseStatus.Registered, null, CaseDocument.Empty(name).ToString());
            return await desk.Store.Create(draft, cancel) is SaveOutcome.Saved saved
                ? Answers.SeeOther($"/cases/{saved.Case.Id}/entry/{desk.Guideline.Form.Subjects[0].Code}")
                : New(context, name, text, [new(null, null, NameFault(CaseNames.Taken))]);
        }

        var (stored, faults) = await NewCases.Store(desk, input, name, form[Ask.KeepName] == Ask.NamesOfInput.Value, cancel);
        return faults.Count > 0 ? New(context, name, text, faults, faults.Any(f => f.Fault.Fix == NewCases.KeepOrRename) ? [Ask.NamesOfInput] : [])
            : stored is [var one] ? Answers.SeeOther($"/cases/{one.Id}")
            : Answers.SeeOther("/cases");
    }

    /// <summary>The file that was chosen, else what was pasted; null where there is neither. It is read whole, for the readers wait for no network.</summary>
    private static async Task<OpenedInput?> InputOf(IFormCollection form, CancellationToken cancel)
    {
        if (form.Files["file"] is { FileName.Length: > 0 } file)
        {
            var body = new MemoryStream();
            await file.CopyToAsync(body, cancel);
            body.Position = 0;
            return new OpenedInput(Path.GetFileName(file.FileName), body, null);
        }

        return form["text"].ToString() is { } text && text.Trim().Length > 0
            ? new OpenedInput(Pasted, new MemoryStream(Encoding.UTF8.GetBytes(text)), null)
            : null;
    }

    private static Fault NameFault(Text wrong) => new("", wrong, new("", ""));

    private static async Task<IResult> History(HttpContext context, CaseDesk desk, string id, CancellationToken cancel)
    {
        var versions = await desk.Store.History(id, cancel);
        return versions.Count == 0 ? await Answers.NoCase(context, desk, id, cancel) : Answers.Page<HistoryPage>(context, new Dictionary<string, object?>
        {
            ["Versions"] = versions.Select(desk.Open).ToList(),
            ["Newest"] = await desk.Find(id, cancel),
        });
    }

    /// <summary>The case file, for the command line or another system.</summary>
    private static async Task<IResult> File(HttpContext context, CaseDesk desk, string id, int? version, CancellationToken cancel)
    {
        var found = version is { } number ? await desk.Find(id, number, cancel) : await desk.Find(id, cancel);
        return found is null
            ? Answers.NotFound(context)
            : Results.File(Encoding.UTF8.GetBytes(found.Stored.Content.Document), "application/json", $"myelon-{id}-{found.Stored.Version}.json");
    }
}
