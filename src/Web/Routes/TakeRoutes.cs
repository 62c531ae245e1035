using System.Text;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Reasoning;
using Myelon.Desk.Cases;
using Myelon.Desk.Imports;
using Myelon.Web.Forms;
using Myelon.Web.Ground;
using Myelon.Web.Pages;

namespace Myelon.Web.Routes;

/// <summary>
/// What a tool has found, taken into a case that is there: first each thing stands beside what the case says and nothing is written; what is
/// then chosen is written like every form, beside a newer version if there is one.
/// </summary>
internal static class TakeRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/import/{key}/into", Show);
        routes.MapPost("/import/{key}/into/{id}", Take);
    }

    private static async Task<IResult> Show(
        HttpContext context, CaseDesk desk, ImportTray tray, string key, string? @case, string? place, CancellationToken cancel)
    {
        if (Found(desk, tray, key) is not var (source, taken))
        {
            return ImportRoutes.Gone(context);
        }

        var stored = await desk.Store.List(cancel);
        var name = @case ?? "";
        var known = stored.FirstOrDefault(s => CaseNames.Key(s.Content.Pseudonym) == CaseNames.Key(name));
        Text? wrong = name.Trim().Length == 0 ? new("Das Pseudonym fehlt.", "The pseudonym is missing.")
            : known is null ? new("Einen Fall mit diesem Pseudonym gibt es nicht.", "There is no case with this pseudonym.")
            : desk.Open(known) switch
            {
                { Evaluation: null } => new(
                    "Dieser Fall ist nicht lesbar; auf seiner Seite steht, was zu tun ist.", "This case cannot be read; its page says what can be done."),
                { IsSigned: true } => new(
                    "Dieser Fall ist unterschrieben und nimmt nichts mehr an. Für einen Nachtrag zuerst die Unterschrift unter „Konferenz“ zurücknehmen.",
                    "This case is signed and takes nothing any more. For an amendment first take back the signature under \"Conference\"."),
                _ => null,
            };
        if (wrong is not null)
        {
            return Answers.Page<TakeChoicePage>(
                context,
                new Dictionary<string, object?> { ["Key"] = key, ["Stored"] = stored, ["Name"] = name, ["Wrong"] = wrong },
                StatusCodes.Status422UnprocessableEntity);
        }

        var opened = desk.Open(known!);
        var places = TakenPlace.Of(opened.Case, taken);
        var chosen = place is null ? TakenPlace.Likely(places, opened.Case, taken, desk.Guideline.Key) : places.FirstOrDefault(p => p.Code == place);
        return Page(context, desk, new(key, source, opened, taken, chosen));
    }

    private static async Task<IResult> Take(HttpContext context, CaseDesk desk, ImportTray tray, string key, string id, CancellationToken cancel)
    {
        if (Found(desk, tray, key) is not var (source, taken))
        {
            return ImportRoutes.Gone(context);
        }

        var form = await context.Request.ReadFormAsync(cancel);
        var (write, refusal) = await Writing.Of(context, desk, id, form, cancel);
        if (write is null)
        {
            return refusal!;
        }

        if (write.Target.IsSigned)
        {
            return Writing.Sealed(context, id);
        }

        var @base = write.Base.Case;
        var shown = new Shown(key, source, write.Base, taken, TakenPlace.Of(@base, taken).FirstOrDefault(p => p.Code == form["place"]));
        if (shown.Place is not { } place)
        {
            return Page(context, desk, shown, form, new("Die Läsion ist nicht gewählt.", "The lesion is not chosen."));
        }

        var asked = new TakenChanges(@base, taken, place, desk.Guideline).Asked(write.Base, Answers.ScreenOf(context));
        if (asked.Any(c => form[TakenChanges.Take + c.Key].ToString() is not ("mine" or "theirs")))
        {
            return Page(context, desk, shown, form, new(
                "Nichts gespeichert. In jeder Zeile eine der beiden Seiten wählen.", "Nothing saved. Choose one of the two sides in every row."));
        }

        var changes = new TakenChanges(@base, taken, place, desk.Guideline, k => form[TakenChanges.Take + k] == "mine");
        if (changes.IsEmpty)
        {
            return Page(context, desk, shown, form, new(
                "Nichts gespeichert: nichts aus dem Werkzeug ist gewählt.", "Nothing saved: nothing from the tool is chosen."));
        }

        var draft = write.Target.With(d => changes.WriteInto(d, write));
        var reading = desk.Read(Encoding.UTF8.GetBytes(draft.Document));
        if (reading.Case is not { } with)
        {
            return Page(context, desk, shown, form, faults: reading.Faults);
        }

        var contradictions = CaseContradictions.New(write.Target.Evaluation!, desk.Evaluator.Evaluate(with));
        return contradictions.Count > 0 && form["confirmed"] != CaseContradictions.Key(contradictions)
            && !write.IsUndecided(changes, Answers.ScreenOf(context))
            ? Page(context, desk, shown with { Case = write.Target }, form, toConfirm: contradictions, with: with)
            : await Writing.Save(
                context, desk, write, draft, changes, $"/cases/{id}?since={Screen.N(write.Target.Stored.Version)}", _ => Answers.NotFound(context), cancel);
    }

    /// <summary>What a tool has found and waits to be taken, or null.</summary>
    private static (string Source, Case Taken)? Found(CaseDesk desk, ImportTray tray, string key) =>
        tray.Find(key) is { IsFromTool: true, Cases: [{ Document: { } document } one] } && desk.Read(Encoding.UTF8.GetBytes(document)).Case is { } taken
            ? (one.Source, taken)
            : null;

    private static IResult Page(
        HttpContext context,
        CaseDesk desk,
        Shown shown,
        IFormCollection? form = null,
        Text? wrong = null,
        IReadOnlyList<Fault>? faults = null,
        IReadOnlyList<Contradiction>? toConfirm = null,
        Case? with = null)
    {
        var (key, source, opened, taken, place) = shown;
        return Answers.Page<TakePage>(
            context,
            new Dictionary<string, object?>
            {
                ["Key"] = key,
                ["Source"] = source,
                ["Case"] = opened,
                ["Places"] = TakenPlace.Of(opened.Case, taken),
                ["Place"] = place,
                ["Changes"] = place is null ? [] : new TakenChanges(opened.Case, taken, place, desk.Guideline).Asked(opened, Answers.ScreenOf(context)),
                ["Form"] = form,
                ["Wrong"] = wrong,
                ["Faults"] = faults ?? [],
                ["ToConfirm"] = toConfirm ?? [],
                ["Shown"] = with ?? opened.Case,
            },
            form is null ? StatusCodes.Status200OK : StatusCodes.Status422UnprocessableEntity);
    }

    private sealed record Shown(string Key, string Source, DeskCase Case, Case Taken, TakenPlace? Place);
}
