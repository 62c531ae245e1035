using System.Text;
using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Desk.Cases;
using Myelon.Desk.Imports;
using Myelon.Desk.Inputs;
using Myelon.Formats.CaseFile;
using Myelon.Store;
using Myelon.Web.Forms;
using Myelon.Web.Pages;
using NodaTime;

namespace Myelon.Web.Routes;

/// <summary>
/// New cases: an empty one, or those of any files. What was read is shown first and held in memory under a key; only the confirmation
/// stores anything.
/// </summary>
internal static class ImportRoutes
{
    /// <summary>What an input is called that has no file.</summary>
    private const string Pasted = "paste";

    private static readonly Text Nothing = new("Keine Datei gewählt und nichts eingefügt.", "No file was chosen and nothing was pasted.");

    private static readonly Text NothingTaken = new("Keine Person ist angekreuzt. Nichts wurde gespeichert.", "No person is ticked. Nothing was saved.");

    /// <summary>The day of the board is written like a fact that is a date.</summary>
    private static readonly MomentFact BoardDay = new("board_date")
    {
        Label = new("Konferenztag", "Conference day"),
        Subject = new("der Konferenztag", "the conference day"),
        IsDate = true,
    };

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cases/new", (HttpContext context) => New(context, "", null));
        routes.MapPost("/cases/new", Create);
        routes.MapGet("/import", (HttpContext context) => Answers.Page<ImportPage>(context));
        routes.MapPost("/import", Read);
        routes.MapGet("/import/{key}", Report);
        routes.MapPost("/import/{key}", Confirm);
        routes.MapPost("/import/{key}/draft", Keep);
        routes.MapGet("/import/{key}/done", Done);
    }

    private static IResult New(HttpContext context, string pseudonym, Text? wrong, Ask? ask = null) => Answers.Page<NewCasePage>(
        context,
        new Dictionary<string, object?> { ["Pseudonym"] = pseudonym, ["Wrong"] = wrong, ["Asks"] = ask is null ? Array.Empty<Ask>() : [ask] },
        wrong is null && ask is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);

    /// <summary>An empty case; with files or a pasted text, their report.</summary>
    private static async Task<IResult> Create(HttpContext context, CaseDesk desk, ImportTray tray, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var inputs = await InputsOf(form, cancel);
        var name = form["pseudonym"].ToString().Trim();
        if (inputs.Count > 0)
        {
            return await Held(desk, tray, form, inputs, name, cancel);
        }

        if (CaseNames.Wrong(name) is { } wrong)
        {
            return New(context, name, wrong);
        }

        if (Ask.AboutName(name) is { } ask && form[ask.Key] != ask.Value)
        {
            return New(context, name, null, ask);
        }

        var draft = new CaseDraft(name, CaseStatus.Registered, null, CaseDocument.Empty(name).ToString());
        return await desk.Store.Create(draft, cancel) is SaveOutcome.Saved saved
            ? Answers.SeeOther($"/cases/{saved.Case.Id}/entry/{desk.Guideline.Form.Subjects[0].Code}")
            : New(context, name, CaseNames.Taken);
    }

    private static async Task<IResult> Read(HttpContext context, CaseDesk desk, ImportTray tray, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var inputs = await InputsOf(form, cancel);
        return inputs.Count > 0
            ? await Held(desk, tray, form, inputs, "", cancel)
            : Answers.Page<ImportPage>(context, new Dictionary<string, object?> { ["Wrong"] = Nothing }, StatusCodes.Status422UnprocessableEntity);
    }

    private static async Task<IResult> Held(
        CaseDesk desk, ImportTray tray, IFormCollection form, IReadOnlyList<OpenedInput> inputs, string typed, CancellationToken cancel)
    {
        var stored = await desk.Store.List(cancel);
        var reader = new IncomingReader(desk.Desk, stored.Select(s => s.Content.Pseudonym));
        return Answers.SeeOther($"/import/{tray.Put(reader.Read(inputs, form["text"].ToString(), typed, form["comma"] == "yes"))}");
    }

    /// <summary>The files that were chosen, and what was pasted: all of them. They are read whole, for the readers wait for no network.</summary>
    private static async Task<IReadOnlyList<OpenedInput>> InputsOf(IFormCollection form, CancellationToken cancel)
    {
        var inputs = new List<OpenedInput>();
        foreach (var file in form.Files.Where(f => f.FileName.Length > 0))
        {
            var body = new MemoryStream();
            await file.CopyToAsync(body, cancel);
            body.Position = 0;
            inputs.Add(new OpenedInput(Path.GetFileName(file.FileName), body, null));
        }

        return form["text"].ToString() is { } text && text.Trim().Length > 0
            ? [.. inputs, new OpenedInput(Pasted, new MemoryStream(Encoding.UTF8.GetBytes(text)), null)]
            : inputs;
    }

    private static async Task<IResult> Report(HttpContext context, CaseDesk desk, ImportTray tray, Drafts drafts, string key, CancellationToken cancel) =>
        tray.Find(key) is { } import
            ? await Shown(context, desk, key, import, drafts.Find(DraftKey(key))?.Form, new Dictionary<int, Text>(), null, cancel)
            : Gone(context);

    /// <summary>Keeps pseudonyms and ticks as the script sends them while they are written.</summary>
    private static async Task<IResult> Keep(HttpContext context, ImportTray tray, Drafts drafts, string key, CancellationToken cancel)
    {
        if (tray.Find(key) is null)
        {
            return Gone(context);
        }

        drafts.Keep(DraftKey(key), await context.Request.ReadFormAsync(cancel));
        return Results.NoContent();
    }

    private static string DraftKey(string key) => "import/" + key;

    private static async Task<IResult> Shown(
        HttpContext context,
        CaseDesk desk,
        string key,
        Import import,
        IFormCollection? form,
        IReadOnlyDictionary<int, Text> wrong,
        Text? wrongDay,
        CancellationToken cancel)
    {
        var stored = await desk.Store.List(cancel);
        var rows = ImportRow.Of(import, desk, stored);
        var isRefused = wrong.Count > 0 || wrongDay is not null || rows.All(r => r.State is ImportState.Refused or ImportState.Deceased);
        return Answers.Page<ImportReportPage>(
            context,
            new Dictionary<string, object?>
            {
                ["Key"] = key,
                ["Import"] = import,
                ["Rows"] = rows,
                ["Stored"] = stored,
                ["Form"] = form,
                ["Wrong"] = wrong,
                ["WrongDay"] = wrongDay,
            },
            isRefused ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
    }

    private static async Task<IResult> Confirm(
        HttpContext context, CaseDesk desk, ImportTray tray, Drafts drafts, string key, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        if (tray.Find(key) is not { } import)
        {
            return Gone(context);
        }

        drafts.Keep(DraftKey(key), form);
        Answers.ComesBackTo(context, $"/import/{key}");
        var (board, wrongDay) = DayOf(form["board-date"].ToString(), form, desk);
        var choices = import.Cases.Where(c => c.Document is not null && !import.Created.ContainsKey(c.Number) && form[$"take-{c.Number}"] == "yes")
            .Select(c => (c.Number, Name: form[$"pseudonym-{c.Number}"].ToString().Trim()))
            .Select(c => new ImportChoice(c.Number, c.Name, form[$"keep-{c.Number}"] == c.Name)).ToList();
        if (choices.Count == 0 && !import.Created.IsEmpty)
        {
            return Answers.SeeOther($"/import/{key}/done");
        }

        var refusal = wrongDay ?? (choices.Count == 0 ? NothingTaken : null);
        if (refusal is not null)
        {
            return await Shown(context, desk, key, import, form, new Dictionary<int, Text>(), refusal, cancel);
        }

        var (created, wrong) = await ImportCreation.Create(desk, import, choices, form["time"] == "keep", board, cancel);
        if (wrong.Count > 0)
        {
            return await Shown(context, desk, key, import, form, wrong, null, cancel);
        }

        drafts.Drop(DraftKey(key));
        return Answers.SeeOther(created is [var one] && import.Cases.Count == 1 ? $"/cases/{one.Id}" : $"/import/{key}/done");
    }

    private static async Task<IResult> Done(HttpContext context, CaseDesk desk, ImportTray tray, string key, CancellationToken cancel)
    {
        if (tray.Find(key) is not { } import)
        {
            return Gone(context);
        }

        var rows = ImportRow.Of(import, desk, await desk.Store.List(cancel));
        var created = new List<DeskCase>();
        foreach (var row in rows.Where(r => r.State == ImportState.Created))
        {
            if (await desk.Find(row.Id!, cancel) is { } found)
            {
                created.Add(found);
            }
        }

        return Answers.Page<ImportDonePage>(context, new Dictionary<string, object?> { ["Key"] = key, ["Rows"] = rows, ["Created"] = created });
    }

    private static (LocalDate? Day, Text? Wrong) DayOf(string text, IFormCollection form, CaseDesk desk)
    {
        if (text.Trim().Length == 0)
        {
            return (null, null);
        }

        var (value, wrong) = new Written([text]).Read(BoardDay, Writing.LanguageOf(form), desk.Now, desk.Zone);
        return wrong is null ? (Instant.FromUnixTimeTicks(value.Earliest).InZone(desk.Zone).Date, null)
            : (null, new($"Konferenztag: {wrong.De}", $"Conference day: {wrong.En}"));
    }

    /// <summary>That what was read is not held any more.</summary>
    internal static IResult Gone(HttpContext context) => Answers.Problem(
        context,
        StatusCodes.Status404NotFound,
        new("Der Bericht ist nicht mehr da", "The report is gone"),
        new(
            "Eingelesenes wird eine Stunde lang im Arbeitsspeicher gehalten und nie auf die Platte geschrieben. Nichts davon wurde gespeichert; bitte "
                + "die Dateien noch einmal einlesen.",
            "What was read is held in memory for an hour and never written to disk. Nothing of it was saved; please read the files again."),
        "/import");
}
