using System.Text;
using Myelon.Core;
using Myelon.Desk.Cases;
using Myelon.Store;
using Myelon.Web.Forms;
using Myelon.Web.Pages;

namespace Myelon.Web.Routes;

/// <summary>
/// The conference about one case, and its signature: given by a tick of its own under what it fixes, bound to the answer that was read;
/// taken back by an act of its own. Neither ever goes along with another form.
/// </summary>
internal static class MeetingRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/cases/{id}/meeting", Show);
        routes.MapPost(
            "/cases/{id}/meeting",
            (HttpContext context, CaseDesk desk, string id, CancellationToken cancel) => Save(context, desk, id, asksSignature: false, cancel));
        routes.MapPost(
            "/cases/{id}/signature",
            (HttpContext context, CaseDesk desk, string id, CancellationToken cancel) => Save(context, desk, id, asksSignature: true, cancel));
        routes.MapPost("/cases/{id}/signature/withdrawal", (HttpContext context, CaseDesk desk, string id, CancellationToken cancel) =>
            Move(context, desk, id, CaseStatus.Discussed, cancel));
        routes.MapPost("/cases/{id}/follow-up", (HttpContext context, CaseDesk desk, string id, CancellationToken cancel) =>
            Move(context, desk, id, CaseStatus.FollowedUp, cancel));
        routes.MapGet("/cases/{id}/signed-answer", SignedAnswer);
    }

    private static async Task<IResult> Show(HttpContext context, CaseDesk desk, string id, string? saved, CancellationToken cancel) =>
        await desk.Find(id, cancel) is { Evaluation: not null } found
            ? Answers.Page<MeetingPage>(context, new Dictionary<string, object?> { ["Case"] = found, ["IsSaved"] = saved is not null })
            : Answers.NotFound(context);

    private static async Task<IResult> Save(HttpContext context, CaseDesk desk, string id, bool asksSignature, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var (write, refusal) = await Writing.Of(context, desk, id, form, cancel);
        if (write is null)
        {
            return refusal!;
        }

        var meeting = MeetingForm.Of(form, write.Base, desk.Guideline.Rules, desk.Zone);
        var signs = meeting.Signs && !write.IsBeside;
        if (asksSignature && !meeting.Signs)
        {
            return Refused([Fault(new(
                "Zum Unterschreiben das Kästchen unter dem Festgeschriebenen ankreuzen.",
                "To sign, tick the box below what will be fixed."))]);
        }

        if (meeting.Faults.Count > 0)
        {
            return Refused(meeting.Faults);
        }

        var asks = Asks(meeting, write, desk).Where(a => form[a.Key] != a.Value).ToList();
        if (asks.Count > 0)
        {
            return Refused([], asks);
        }

        var draft = meeting.On(write);
        var reading = desk.Read(Encoding.UTF8.GetBytes(draft.Document));
        if (reading.Faults.Count > 0)
        {
            return Refused(reading.Faults);
        }

        var seal = signs ? Signature.Of(desk.Evaluator.Evaluate(reading.Case!)) : null;
        if (signs && form[MeetingForm.SeenAnswer].ToString() != Signature.KeyOf(desk.Evaluator.Evaluate(reading.Case!)))
        {
            return Refused([Fault(new(
                "Nicht unterschrieben: die Antwort ist eine andere als die, die auf der Seite stand. Sie steht unten neu; noch einmal lesen und "
                    + "ankreuzen. Einen neuen Zeitpunkt der Beurteilung zuerst speichern.",
                "Not signed: the answer is another than the one on the page. It stands below anew; read it again and tick. Save a new time of "
                    + "judgement first."))]);
        }

        return await Writing.Save(
            context, desk, write, signs ? draft with { Status = CaseStatus.Signed } : draft, meeting, $"/cases/{id}/meeting?saved=1", taken =>
                Refused([Fault(taken)]), cancel, seal);

        IResult Refused(IReadOnlyList<Fault> because, IReadOnlyList<Ask>? asked = null) => Answers.Page<MeetingPage>(
            context,
            new Dictionary<string, object?> { ["Case"] = write.Target, ["Faults"] = because, ["Asks"] = asked ?? [], ["Form"] = form },
            StatusCodes.Status422UnprocessableEntity);
    }

    /// <summary>What is taken only after a person has confirmed it.</summary>
    private static IEnumerable<Ask> Asks(MeetingForm meeting, WriteRequest write, CaseDesk desk)
    {
        if (write.IsBeside)
        {
            yield break;
        }

        if (meeting.NewDate is { } date && date < desk.Now.Date)
        {
            yield return Ask.AboutDate(date);
        }

        if (meeting.NewName is { } name && Ask.AboutName(name) is { } ask)
        {
            yield return ask;
        }
    }

    /// <summary>Takes back a signature, or goes on to the follow-up: an act of its own, which changes nothing else.</summary>
    private static async Task<IResult> Move(HttpContext context, CaseDesk desk, string id, CaseStatus to, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var (write, refusal) = await Writing.Of(context, desk, id, form, cancel);
        if (write is null)
        {
            return refusal!;
        }

        if (!write.Base.IsSigned || (to == CaseStatus.Discussed && form["withdraw"] != "yes"))
        {
            return Answers.Page<MeetingPage>(
                context,
                new Dictionary<string, object?>
                {
                    ["Case"] = write.Base,
                    ["Faults"] = (IReadOnlyList<Fault>)[Fault(new(
                        "Zum Zurücknehmen „ja, zurücknehmen“ ankreuzen.",
                        "To take it back, tick \"yes, take it back\"."))],
                },
                StatusCodes.Status422UnprocessableEntity);
        }

        var draft = write.Base.Stored.Content with { Status = to };
        return await Writing.Save(
            context, desk, write, draft,
            new StatusAct(write.Base, to),
            $"/cases/{id}/meeting?saved=1",
            _ => Answers.NotFound(context),
            cancel);
    }

    /// <summary>The answer of a signed version, as it was signed.</summary>
    private static async Task<IResult> SignedAnswer(HttpContext context, CaseDesk desk, string id, int? version, CancellationToken cancel) =>
        (version is { } number ? await desk.Find(id, number, cancel) : await desk.Find(id, cancel)) is { Stored: { Damage: null, Seal: { } seal } stored }
            ? Results.File(Encoding.UTF8.GetBytes(seal.Answer), "application/json", $"myelon-{id}-{stored.Version}-signed.json")
            : Answers.NotFound(context);

    private static Fault Fault(Text wrong) => new("", wrong, new("", ""));
}
