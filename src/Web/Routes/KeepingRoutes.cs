using System.Globalization;
using System.Text;
using Myelon.Core;
using Myelon.Desk.Cases;
using Myelon.Formats.CaseFile;
using Myelon.Store;
using Myelon.Web.Ground;
using Myelon.Web.Pages;

namespace Myelon.Web.Routes;

/// <summary>What is done with a case as a whole: it is erased, its file is corrected where it cannot be read, an earlier version is taken up again.</summary>
internal static class KeepingRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cases/{id}/erase", AskErase);
        routes.MapPost("/cases/{id}/erase", Erase);
        routes.MapGet("/cases/{id}/correct", AskCorrect);
        routes.MapPost("/cases/{id}/correct", Correct);
        routes.MapPost("/cases/{id}/take-up", TakeUp);
    }

    private static async Task<IResult> AskErase(HttpContext context, CaseDesk desk, string id, CancellationToken cancel) =>
        await desk.Find(id, cancel) is { } found ? ErasePage(context, found, isWrong: false) : await Answers.NoCase(context, desk, id, cancel);

    private static async Task<IResult> Erase(HttpContext context, CaseDesk desk, ServerOptions options, string id, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        if (await desk.Find(id, cancel) is not { } found)
        {
            return await Answers.NoCase(context, desk, id, cancel);
        }

        if (form["case"] != id || CaseNames.Key(form["confirm"].ToString()) != CaseNames.Key(found.Stored.Content.Pseudonym))
        {
            return ErasePage(context, found, isWrong: true);
        }

        if (await desk.Store.Erase(id, cancel) is not { } erased)
        {
            return await Answers.NoCase(context, desk, id, cancel);
        }

        desk.Forget(id);
        return Answers.Problem(
            context, StatusCodes.Status200OK,
            new("Der Fall ist gelöscht", "The case is erased"),
            StoreWords.AfterErasure(erased, StorePlaces.Copies(options.Database)));
    }

    private static IResult ErasePage(HttpContext context, DeskCase found, bool isWrong) => Answers.Page<ErasePage>(
        context,
        new Dictionary<string, object?> { ["Case"] = found, ["IsWrong"] = isWrong },
        isWrong ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);

    private static async Task<IResult> AskCorrect(HttpContext context, CaseDesk desk, string id, CancellationToken cancel) =>
        await desk.Find(id, cancel) is not { } found ? await Answers.NoCase(context, desk, id, cancel)
        : found.Stored.Damage is null ? CorrectPage(context, found, found.Stored.Content.Document, [], StatusCodes.Status200OK)
        : Answers.SeeOther($"/cases/{id}");

    private static async Task<IResult> Correct(HttpContext context, CaseDesk desk, string id, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        if (await Seen(desk, id, form, cancel) is not { } found)
        {
            return await NotSeen(context, desk, id, cancel);
        }

        var text = form["text"].ToString();
        var reading = desk.Read(Encoding.UTF8.GetBytes(text));
        if (reading.Case is null)
        {
            return CorrectPage(context, found, text, reading.Faults, StatusCodes.Status422UnprocessableEntity);
        }

        var content = found.Stored.Content;
        var version = found.Stored.Version;
        if (content.Status >= CaseStatus.Signed)
        {
            // A correction is an amendment: the signed version stays as it is.
            content = content with { Status = CaseStatus.Discussed };
            version = await desk.Store.Save(id, version, content, cancel) is SaveOutcome.Saved saved ? saved.Case.Version : version;
        }

        var document = CaseDocument.Of(text).Rename(content.Pseudonym).ToString();
        return await Written(context, desk, id, version, content with { Document = document }, null, cancel);
    }

    /// <summary>An earlier version becomes the newest again; the ones between stay.</summary>
    private static async Task<IResult> TakeUp(HttpContext context, CaseDesk desk, string id, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        if (await Seen(desk, id, form, cancel) is not { } found)
        {
            return await NotSeen(context, desk, id, cancel);
        }

        return int.TryParse(form["take"], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && await desk.Find(id, number, cancel) is { Evaluation: not null, Stored: var earlier }
            ? await Written(context, desk, id, found.Stored.Version, earlier.Content, earlier.Content.Status == CaseStatus.Signed ? earlier.Seal : null, cancel)
            : Answers.NotFound(context);
    }

    /// <summary>The newest version of a case, where it is the one that the form was made from and cannot be read.</summary>
    private static async Task<DeskCase?> Seen(CaseDesk desk, string id, IFormCollection form, CancellationToken cancel) =>
        form["case"] == id && await desk.Find(id, cancel) is { Evaluation: null } found && form["version"] == Screen.N(found.Stored.Version) ? found : null;

    private static async Task<IResult> NotSeen(HttpContext context, CaseDesk desk, string id, CancellationToken cancel) => await desk.Find(id, cancel) is null
        ? await Answers.NoCase(context, desk, id, cancel)
        : Answers.Problem(
            context,
            StatusCodes.Status409Conflict,
            new("Inzwischen ist der Fall ein anderer", "The case has changed meanwhile"),
            new("Nichts wurde gespeichert. Den Fall neu öffnen.", "Nothing was saved. Open the case again."),
            $"/cases/{id}");

    private static async Task<IResult> Written(
        HttpContext context, CaseDesk desk, string id, int version, CaseDraft draft, Seal? seal, CancellationToken cancel) =>
        await desk.Store.Save(id, version, draft, seal, cancel) switch
        {
            SaveOutcome.Saved => Answers.SeeOther($"/cases/{id}"),
            SaveOutcome.PseudonymTaken => Answers.Problem(
                context, StatusCodes.Status409Conflict,
                new("Nicht gespeichert", "Not saved"),
                CaseNames.Taken,
                $"/cases/{id}/history"),
            _ => await NotSeen(context, desk, id, cancel),
        };

    private static IResult CorrectPage(HttpContext context, DeskCase found, string text, IReadOnlyList<Fault> faults, int status) => Answers.Page<CorrectPage>(
        context, new Dictionary<string, object?> { ["Case"] = found, ["Text"] = text, ["Faults"] = faults }, status);
}
