using System.Globalization;
using Myelon.Store;
using Myelon.Core;
using Myelon.Desk.Cases;
using Myelon.Web.Forms;
using Myelon.Web.Pages;

namespace Myelon.Web.Routes;

/// <summary>
/// What every write shares: it names its case and the version it was made from; a newer version is shown beside it, and nothing is lost;
/// a signed case is not changed.
/// </summary>
internal static class Writing
{
    /// <summary>The version that a form was made from, or why it cannot be written.</summary>
    public static async Task<(DeskCase? Base, IResult? Refusal)> BaseOf(HttpContext context, CaseDesk desk, string id, IFormCollection form, CancellationToken cancel)
    {
        if (await desk.Find(id, cancel) is null)
        {
            return (null, Answers.NotFound(context));
        }

        // Two tabs with two patients: a form of the one must never be written into the other.
        if (form["case"] != id || !int.TryParse(form["version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            return (null, Answers.Problem(
                context,
                StatusCodes.Status409Conflict,
                new("Das Formular gehört zu einem anderen Fall", "The form belongs to another case"),
                new("Nichts wurde gespeichert. Den richtigen Fall öffnen und die Angaben dort eintragen.", "Nothing was saved. Open the right case and enter it there."),
                $"/cases/{id}"));
        }

        return await desk.Find(id, version, cancel) is { Evaluation: not null } found
            ? (found, null)
            : (null, Answers.Problem(
                context,
                StatusCodes.Status409Conflict,
                new("Diese Fassung gibt es nicht", "There is no such version"),
                new("Nichts wurde gespeichert. Den Fall neu öffnen.", "Nothing was saved. Open the case again."),
                $"/cases/{id}"));
    }

    /// <summary>The language in which a form's numbers are written: that of the page that showed it.</summary>
    public static Language LanguageOf(IFormCollection form) => form["language"] == "en" ? Language.English : Language.German;

    /// <summary>Saves a draft made from a version, and leads on; or shows why not.</summary>
    /// <param name="facts">The facts that the draft changes, where it changes facts: a conflict shows them one by one.</param>
    public static async Task<IResult> Save(
        HttpContext context,
        CaseDesk desk,
        DeskCase @base,
        CaseDraft draft,
        IFormCollection form,
        PostedFacts? facts,
        string then,
        Func<Text, IResult> nameTaken,
        CancellationToken cancel)
    {
        var (unreadable, outcome) = await desk.Save(@base, draft, null, cancel);
        if (unreadable is { } fault)
        {
            return Answers.Problem(
                context,
                StatusCodes.Status422UnprocessableEntity,
                new("Nicht gespeichert", "Not saved"),
                new($"{fault.Pointer}: {fault.Message.De} {fault.Fix.De}", $"{fault.Pointer}: {fault.Message.En} {fault.Fix.En}"),
                $"/cases/{@base.Id}");
        }

        switch (outcome)
        {
            case SaveOutcome.Saved:
                return Answers.SeeOther(then);
            case SaveOutcome.Stale stale:
                return Answers.Page<ConflictPage>(
                    context,
                    new Dictionary<string, object?>
                    {
                        ["Base"] = @base,
                        ["Current"] = desk.Open(stale.Current),
                        ["Facts"] = facts,
                        ["Form"] = form,
                        ["Action"] = (string)(context.Request.Path + context.Request.QueryString),
                    },
                    StatusCodes.Status409Conflict);
            case SaveOutcome.Sealed:
                return Answers.Problem(
                    context,
                    StatusCodes.Status409Conflict,
                    new("Der Fall ist unterschrieben", "The case is signed"),
                    new(
                        "Nichts wurde gespeichert. Ein unterschriebener Fall wird nicht geändert. Für einen Nachtrag den Status unter „Konferenz“ auf „besprochen“ setzen; die unterschriebene Fassung bleibt erhalten.",
                        "Nothing was saved. A signed case is not changed. For an amendment set the status under \"Meeting\" to \"discussed\"; the signed version is kept."),
                    $"/cases/{@base.Id}/meeting");
            case SaveOutcome.PseudonymTaken:
                return nameTaken(Names.Taken);
            default:
                return Answers.NotFound(context);
        }
    }
}
