using System.Globalization;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Desk.Cases;
using Myelon.Store;
using Myelon.Web.Cases;
using Myelon.Web.Forms;
using Myelon.Web.Ground;
using Myelon.Web.Pages;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Web.Routes;

/// <summary>The conference: its days, the agenda of one, the sheets, and the view for the projector.</summary>
internal static class ConferenceRoutes
{
    /// <summary>What the ticked cases are called: each names its version.</summary>
    private const string Ticked = "ticked";

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/conference", Days);
        routes.MapGet("/conference/{day}", Show);
        routes.MapPost("/conference/{day}/date", SetDate);
        routes.MapPost("/conference/{day}/order", Move);
        routes.MapGet("/conference/{day}/sheets", Sheets);
        routes.MapGet("/conference/{day}/presentation", Present);
        routes.MapGet("/cases/{id}/sheet", Sheet);
    }

    private static async Task<IResult> Days(HttpContext context, CaseDesk desk, string? day, CancellationToken cancel) =>
        day is { Length: > 0 } && Written.Date(day) is { } chosen
            ? Answers.SeeOther(ConferenceLinks.Of(chosen))
            : Answers.Page<ConferencesPage>(
                context,
                new Dictionary<string, object?> { ["Cases"] = await desk.Store.List(cancel), ["Wrong"] = day is { Length: > 0 } ? day : null },
                day is { Length: > 0 } ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);

    private static async Task<IResult> Show(
        HttpContext context, CaseDesk desk, ServerOptions options, string day, string? order, string? saved, CancellationToken cancel) =>
        await AgendaOf(desk, options, day, order, cancel) is { } agenda
            ? await Page(context, desk, agenda, order, saved is not null, [], [], null, cancel)
            : Answers.NotFound(context);

    /// <summary>One date for several cases: those that are ticked, each against the version that the page showed.</summary>
    private static async Task<IResult> SetDate(HttpContext context, CaseDesk desk, ServerOptions options, string day, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        if (await AgendaOf(desk, options, day, null, cancel) is not { } agenda)
        {
            return Answers.NotFound(context);
        }

        var written = form["date"].ToString();
        var date = written.Trim().Length > 0 ? Written.Date(written) : null;
        if (date is null && (written.Trim().Length > 0 || !form.ContainsKey("none")))
        {
            return await Page(
                context, desk, agenda, null, false,
                [new Fault("", new("Das ist kein Datum.", "This is no date."), new("", ""))],
                [],
                form, cancel);
        }

        if (form[Ticked].Count == 0)
        {
            return await Page(
                context, desk, agenda, null, false,
                [new Fault("", new("Kein Fall ist angekreuzt.", "No case is ticked."), new("", ""))],
                [],
                form, cancel);
        }

        if (date is { } past && past < desk.Now.Date && form[Ask.KeepDate] != LocalDatePattern.Iso.Format(past))
        {
            return await Page(context, desk, agenda, null, false, [], [Ask.AboutDate(past)], form, cancel);
        }

        var faults = new List<Fault>();
        foreach (var ticked in form[Ticked].OfType<string>())
        {
            var (id, version) = (ticked.Split(':')[0], ticked.Split(':')[^1]);
            if (!int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) || await desk.Find(id, number, cancel) is not { } seen)
            {
                faults.Add(new("", new("Einen der Fälle gibt es nicht.", "One of the cases is not there."), new("", "")));
                continue;
            }

            var (unreadable, outcome) = await desk.Save(seen, seen.Stored.Content with { BoardDate = date }, null, cancel);
            if (outcome is not SaveOutcome.Saved)
            {
                faults.Add(unreadable ?? new(seen.Stored.Content.Pseudonym, Why(outcome), new("", "")));
            }
        }

        var again = faults.Count > 0 ? await AgendaOf(desk, options, day, null, cancel) : null;
        return again is not null
            ? await Page(context, desk, again, null, false, faults, [], null, cancel)
            : Answers.SeeOther(ConferenceLinks.Of(agenda.Day) + "?saved=1");
    }

    private static Text Why(SaveOutcome? outcome) => outcome is SaveOutcome.Sealed
        ? new("Der Fall ist unterschrieben; sein Konferenztag steht fest.", "The case is signed; its conference day stands.")
        : new(
            "Inzwischen wurde eine neuere Fassung gespeichert; der Tag blieb, wie er dort steht.",
            "A newer version was saved in the meantime; its day stayed as it stands there.");

    /// <summary>A case goes one place up or down: only places change, on the versions that are stored now.</summary>
    private static async Task<IResult> Move(HttpContext context, CaseDesk desk, ServerOptions options, string day, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        if (await AgendaOf(desk, options, day, form["order"], cancel) is not { } agenda)
        {
            return Answers.NotFound(context);
        }

        var up = form["up"].ToString();
        var faults = new List<Fault>();
        foreach (var (@case, position) in agenda.Move(up.Length > 0 ? up : form["down"].ToString(), up.Length > 0))
        {
            var conference = (@case.Case.Conference ?? new Conference()) with { Position = position };
            var (unreadable, outcome) = await desk.Save(@case, @case.With(d => d.SetConference(conference)), null, cancel);
            if (outcome is not SaveOutcome.Saved)
            {
                faults.Add(unreadable ?? new(@case.Stored.Content.Pseudonym, Why(outcome), new("", "")));
            }
        }

        var again = faults.Count > 0 ? await AgendaOf(desk, options, day, "own", cancel) : null;
        return again is not null
            ? await Page(context, desk, again, "own", false, faults, [], null, cancel)
            : Answers.SeeOther(ConferenceLinks.Of(agenda.Day) + "?order=own#agenda");
    }

    private static async Task<IResult> Sheets(HttpContext context, CaseDesk desk, ServerOptions options, string day, string? order, CancellationToken cancel) =>
        await AgendaOf(desk, options, day, order, cancel) is { } agenda
            ? Answers.Page<SheetsPage>(context, new Dictionary<string, object?> { ["Day"] = agenda.Day, ["Lines"] = agenda.All })
            : Answers.NotFound(context);

    private static async Task<IResult> Present(
        HttpContext context, CaseDesk desk, ServerOptions options, string day, string? order, int? at, CancellationToken cancel) =>
        await AgendaOf(desk, options, day, order, cancel) is { } agenda && agenda.All.Count > 0
            ? Answers.Page<PresentationPage>(
                context,
                new Dictionary<string, object?> { ["Agenda"] = agenda, ["Order"] = order, ["At"] = Math.Clamp(at ?? 1, 1, agenda.All.Count) })
            : Answers.NotFound(context);

    private static async Task<IResult> Sheet(HttpContext context, CaseDesk desk, ServerOptions options, string id, CancellationToken cancel) =>
        await desk.Find(id, cancel) is { Evaluation: not null } found
            ? Answers.Page<SheetsPage>(
                context,
                new Dictionary<string, object?> { ["Case"] = found, ["Lines"] = (IReadOnlyList<CaseLine>)[Line(desk, options, found.Stored)] })
            : Answers.NotFound(context);

    private static async Task<Agenda?> AgendaOf(CaseDesk desk, ServerOptions options, string day, string? order, CancellationToken cancel) =>
        LocalDatePattern.Iso.Parse(day) is { Success: true, Value: { Year: >= 1900 and <= 2200 } date }
            ? new(
                date,
                (await desk.Store.List(cancel)).Where(c => c.Content.BoardDate == date).Select(c => Line(desk, options, c)).ToList(),
                order switch { "own" => true, "urgency" => false, _ => null })
            : null;

    private static CaseLine Line(CaseDesk desk, ServerOptions options, StoredCase stored) =>
        new(desk.Open(stored), desk.Guideline.Key, options.ImagingLimitInDays);

    private static async Task<IResult> Page(
        HttpContext context,
        CaseDesk desk,
        Agenda agenda,
        string? order,
        bool isSaved,
        List<Fault> faults,
        IReadOnlyList<Ask> asks,
        IFormCollection? form,
        CancellationToken cancel) => Answers.Page<ConferencePage>(
        context,
        new Dictionary<string, object?>
        {
            ["Agenda"] = agenda,
            ["Order"] = order,
            ["Others"] = (IReadOnlyList<StoredCase>)[
                .. (await desk.Store.List(cancel)).Where(c => c.Content.Status < CaseStatus.Signed && c.Content.BoardDate != agenda.Day),
            ],
            ["IsSaved"] = isSaved,
            ["Faults"] = faults,
            ["Asks"] = asks,
            ["Form"] = form,
        },
        faults.Count + asks.Count > 0 ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
}
