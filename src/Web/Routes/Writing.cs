using System.Globalization;
using Myelon.Store;
using Myelon.Core;
using Myelon.Desk.Cases;
using Myelon.Desk.Imports;
using Myelon.Web.Forms;
using Myelon.Web.Pages;

namespace Myelon.Web.Routes;

/// <summary>
/// What every write shares: it names its case and the version it was made from; a newer version is shown beside it, thing by thing, and
/// only what the form changes is ever written; a signed case is not changed.
/// </summary>
internal static class Writing
{
    /// <summary>The versions that a form was made from and is written on, or why it cannot be written.</summary>
    public static async Task<(WriteRequest? Write, IResult? Refusal)> Of(
        HttpContext context, CaseDesk desk, string id, IFormCollection form, CancellationToken cancel)
    {
        if (await desk.Find(id, cancel) is null)
        {
            return (null, Answers.NotFound(context));
        }

        // Two tabs with two patients: a form of the one must never be written into the other.
        if (form["case"] != id || Number(form["version"]) is not { } version)
        {
            return (null, Answers.Problem(
                context,
                StatusCodes.Status409Conflict,
                new("Das Formular gehört zu einem anderen Fall", "The form belongs to another case"),
                new(
                    "Nichts wurde gespeichert. Den richtigen Fall öffnen und die Angaben dort eintragen.",
                    "Nothing was saved. Open the right case and enter it there."),
                $"/cases/{id}"));
        }

        var @base = await desk.Find(id, version, cancel);
        var target = form.ContainsKey(WriteRequest.Seen) ? Number(form[WriteRequest.Seen]) is { } seen ? await desk.Find(id, seen, cancel) : null : @base;
        return (@base, target) is ({ Evaluation: not null }, { Evaluation: not null })
            ? (new(@base, target, form), null)
            : (null, Answers.Problem(
                context,
                StatusCodes.Status409Conflict,
                new("Diese Fassung gibt es nicht", "There is no such version"),
                new("Nichts wurde gespeichert. Den Fall neu öffnen.", "Nothing was saved. Open the case again."),
                $"/cases/{id}"));
    }

    /// <summary>The language in which a form's numbers are written: that of the page that showed it.</summary>
    public static Language LanguageOf(IFormCollection form) => form["language"] == "en" ? Language.English : Language.German;

    /// <summary>Saves a draft made from the version on which the form is written, and leads on; or shows why not.</summary>
    /// <param name="context">The request.</param>
    /// <param name="desk">Where it is saved.</param>
    /// <param name="write">The form with its versions.</param>
    /// <param name="draft">What is saved.</param>
    /// <param name="changes">What the form changes: beside a newer version each is shown and chosen.</param>
    /// <param name="then">Where it leads on.</param>
    /// <param name="nameTaken">What is shown where another case has the pseudonym.</param>
    /// <param name="cancel">Gives up waiting.</param>
    /// <param name="seal">What a signature fixes, where the draft is signed now.</param>
    public static async Task<IResult> Save(
        HttpContext context,
        CaseDesk desk,
        WriteRequest write,
        CaseDraft draft,
        IFormChanges changes,
        string then,
        Func<Text, IResult> nameTaken,
        CancellationToken cancel,
        Seal? seal = null)
    {
        if (write.IsUndecided(changes, Answers.ScreenOf(context)))
        {
            return Beside(context, write, write.Target, changes);
        }

        var (unreadable, outcome) = await desk.Save(write.Target, draft, seal, cancel);
        if (unreadable is { } fault)
        {
            return Answers.Problem(
                context,
                StatusCodes.Status422UnprocessableEntity,
                new("Nicht gespeichert", "Not saved"),
                FaultWords.Of(fault, desk.Guideline.Rules.Vocabulary),
                $"/cases/{write.Base.Id}");
        }

        return outcome switch
        {
            SaveOutcome.Saved => Answers.SeeOther(then),
            SaveOutcome.Stale stale when desk.Open(stale.Current).Evaluation is null => Answers.SendAgain(
                context,
                StatusCodes.Status409Conflict,
                new("Die neueste Fassung ist nicht lesbar", "The newest version cannot be read"),
                new(
                    "Nichts wurde gespeichert. Den Fall öffnen: dort steht, was zu tun ist.",
                    "Nothing was saved. Open the case: what can be done stands there.")),
            SaveOutcome.Stale stale => Beside(context, write, desk.Open(stale.Current), changes),
            SaveOutcome.Sealed => Sealed(context, write.Base.Id),
            SaveOutcome.PseudonymTaken => nameTaken(CaseNames.Taken),
            _ => Answers.NotFound(context),
        };
    }

    /// <summary>That a case is signed and takes nothing.</summary>
    public static IResult Sealed(HttpContext context, string id) => Answers.Problem(
        context,
        StatusCodes.Status409Conflict,
        new("Der Fall ist unterschrieben", "The case is signed"),
        new(
            "Nichts wurde gespeichert. Ein unterschriebener Fall wird nicht geändert. Für einen Nachtrag unter „Konferenz“ die Unterschrift "
                + "zurücknehmen; die unterschriebene Fassung bleibt erhalten.",
            "Nothing was saved. A signed case is not changed. For an amendment take back the signature under \"Conference\"; the signed version is kept."),
        $"/cases/{id}/meeting");

    /// <summary>The form beside a newer version.</summary>
    private static IResult Beside(HttpContext context, WriteRequest write, DeskCase current, IFormChanges changes) => Answers.Page<ConflictPage>(
        context,
        new Dictionary<string, object?>
        {
            ["Base"] = write.Base,
            ["Current"] = current,
            ["Changes"] = changes.Beside(current, Answers.ScreenOf(context)),
            ["Form"] = write.Form,
            ["Action"] = (string)(context.Request.Path + context.Request.QueryString),
        },
        StatusCodes.Status409Conflict);

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
