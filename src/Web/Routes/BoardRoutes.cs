using System.Text;
using Myelon.Formats.CaseFile;
using Myelon.Store;
using Myelon.Core;
using Myelon.Desk.Cases;
using Myelon.Desk.Inputs;
using Myelon.Web.Forms;
using Myelon.Web.Pages;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Web.Routes;

/// <summary>New cases, the meeting, the versions and the file of a case.</summary>
internal static class BoardRoutes
{
    /// <summary>What an input is called that has no file.</summary>
    private const string Pasted = "paste";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cases/new", (HttpContext context) => New(context, "", "", []));
        routes.MapPost("/cases/new", Create);
        routes.MapGet("/cases/{id}/meeting", Meeting);
        routes.MapPost("/cases/{id}/meeting", SaveMeeting);
        routes.MapGet("/cases/{id}/history", History);
        routes.MapGet("/cases/{id}/file", File);
    }

    private static IResult New(HttpContext context, string pseudonym, string text, IReadOnlyList<CaseFault> faults) => Answers.Page<NewCasePage>(
        context,
        new Dictionary<string, object?> { ["Pseudonym"] = pseudonym, ["Text"] = text, ["Faults"] = faults },
        faults.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);

    /// <summary>An empty case, or the cases of whatever the command line reads: all of them, or none.</summary>
    private static async Task<IResult> Create(HttpContext context, CaseDesk desk, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var (name, text) = (form["pseudonym"].ToString().Trim(), form["text"].ToString());
        if (await InputOf(form, cancel) is not { } input)
        {
            if (Names.Wrong(name) is { } wrong)
            {
                return New(context, name, text, [new(null, null, NameFault(wrong))]);
            }

            var draft = new CaseDraft(name, CaseStatus.Registered, null, CaseDocument.Empty(name).ToString());
            return await desk.Store.Create(draft, cancel) is SaveOutcome.Saved saved
                ? Answers.SeeOther($"/cases/{saved.Case.Id}/entry/{desk.Guideline.Form.Subjects[0].Code}")
                : New(context, name, text, [new(null, null, NameFault(Names.Taken))]);
        }

        var (stored, faults) = await NewCases.Store(desk, input, name, cancel);
        return faults.Count > 0 ? New(context, name, text, faults)
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

    private static async Task<IResult> Meeting(HttpContext context, CaseDesk desk, string id, string? saved, CancellationToken cancel) =>
        await desk.Find(id, cancel) is { Evaluation: not null } found
            ? Answers.Page<MeetingPage>(context, new Dictionary<string, object?> { ["Case"] = found, ["IsSaved"] = saved is not null })
            : Answers.NotFound(context);

    private static async Task<IResult> SaveMeeting(HttpContext context, CaseDesk desk, string id, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var (@base, refusal) = await Writing.BaseOf(context, desk, id, form, cancel);
        if (@base is null)
        {
            return refusal!;
        }

        var faults = new List<Fault>();
        var content = @base.Stored.Content;
        var name = form["pseudonym"].ToString().Trim();
        if (Names.Wrong(name) is { } wrong)
        {
            faults.Add(NameFault(wrong));
        }

        var status = CaseStatuses.Of(form["status"].ToString()) ?? content.Status;
        var board = Date(form["board-date"].ToString(), faults);
        var document = CaseDocument.Of(content.Document);
        if (name != content.Pseudonym)
        {
            document.Rename(name);
        }

        if (JudgementTime.WriteInto(document, form, @base, desk.Zone) is { } unreadable)
        {
            faults.Add(NameFault(unreadable));
        }

        var reading = desk.Read(document.ToBytes());
        faults.AddRange(reading.Faults);
        if (faults.Count > 0)
        {
            return Refused(faults);
        }

        // A document that says the same is kept byte for byte: a change of status alone is none of the content.
        var unchanged = document.ToString() == CaseDocument.Of(content.Document).ToString();
        var draft = new CaseDraft(name, status, board, unchanged ? content.Document : document.ToString());
        return await Writing.Save(context, desk, @base, draft, form, null, $"/cases/{id}/meeting?saved=1", taken => Refused([NameFault(taken)]), cancel);

        IResult Refused(IReadOnlyList<Fault> because) => Answers.Page<MeetingPage>(
            context, new Dictionary<string, object?> { ["Case"] = @base, ["Faults"] = because, ["Form"] = form }, StatusCodes.Status422UnprocessableEntity);
    }

    private static LocalDate? Date(string text, List<Fault> faults)
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (LocalDatePattern.Iso.Parse(text) is { Success: true } parsed && parsed.Value.Year is >= 1900 and <= 2200)
        {
            return parsed.Value;
        }

        faults.Add(NameFault(new("Der Konferenztag ist kein Datum.", "The board date is no date.")));
        return null;
    }

    private static async Task<IResult> History(HttpContext context, CaseDesk desk, string id, CancellationToken cancel)
    {
        var versions = await desk.Store.History(id, cancel);
        return versions.Count == 0 ? Answers.NotFound(context) : Answers.Page<HistoryPage>(context, new Dictionary<string, object?>
        {
            ["Versions"] = versions.Select(desk.Open).ToList(),
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
