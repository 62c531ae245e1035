using Microsoft.Extensions.Primitives;
using Myelon.Core;
using Myelon.Store;
using Myelon.Desk.Cases;
using Myelon.Web.Forms;
using Myelon.Web.Pages;

namespace Myelon.Web.Routes;

/// <summary>The emergency entry: it answers without saving a case. What was entered has an address for a day, which one can come back to.</summary>
internal static class EmergencyRoutes
{
    private const string Prefix = "emergency/";

    /// <summary>So many drafts are offered.</summary>
    private const int Offered = 3;

    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/emergency", Show);
        routes.MapGet("/emergency/sheet", (HttpContext context, CaseDesk desk, Drafts drafts, string? draft) => Answers.Page<EmergencySheetPage>(
            context, new Dictionary<string, object?> { ["Model"] = Drafted(desk, drafts.FindAt(Prefix + draft)) ?? EmergencyModel.Empty(desk) }));
        routes.MapPost("/emergency", Post);
        routes.MapPost("/emergency/preview", Preview);
    }

    private static IResult Show(HttpContext context, CaseDesk desk, Drafts drafts, string? draft)
    {
        if (draft is null)
        {
            var others = drafts.All(Prefix).Take(Offered).Select(d => Drafted(desk, d)!).Where(m => m.Entered.Any());
            return Answer(context, EmergencyModel.Empty(desk) with { Others = [.. others] });
        }

        return Answer(context, Drafted(desk, drafts.FindAt(Prefix + draft)) ?? EmergencyModel.Empty(desk) with { IsGone = true });
    }

    private static async Task<IResult> Post(HttpContext context, CaseDesk desk, Drafts drafts, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var model = Keep(desk, drafts, form);
        switch (form["do"].ToString())
        {
            case "discard":
                drafts.DropAt(Prefix + model.Draft);
                return Answers.SeeOther("/emergency");
            case "normal":
                var (filled, set) = EmergencyModel.WithNormal(desk, form, Writing.LanguageOf(form));
                filled["draft"] = model.Draft;
                filled["set-normal"] = new StringValues(set.Count == 0 ? [""] : [.. set.Select(f => f.Code)]);
                drafts.Keep(Prefix + model.Draft, filled);
                return Answers.SeeOther(model.Address);
        }

        if (model.Posted!.HasWrong || model.Faults.Count > 0)
        {
            return Refused(context, model);
        }

        // The button that confirms a pseudonym saves as well.
        return form["do"] == "save" || (!form.ContainsKey("do") && form.ContainsKey(Ask.KeepName))
            ? await Save(context, desk, drafts, model, form, cancel)
            : Answers.SeeOther(model.Address);
    }

    private static async Task<IResult> Save(
        HttpContext context, CaseDesk desk, Drafts drafts, EmergencyModel model, IFormCollection form, CancellationToken cancel)
    {
        var name = model.Pseudonym.Trim();
        if (CaseNames.WrongPseudonym(name) is { } wrong)
        {
            return Refused(context, model with { WrongName = wrong });
        }

        var ask = Ask.AboutName(name) is { } asked && form[asked.Key] != asked.Value ? asked : null;
        var contradictions = model.Evaluation.Contradictions;
        if (ask is not null || (contradictions.Count > 0 && form["confirmed"] != CaseContradictions.Key(contradictions)))
        {
            return Refused(context, model with { ToConfirm = contradictions, Ask = ask, KeptName = form[Ask.KeepName] });
        }

        switch (await desk.Store.Create(new CaseDraft(name, CaseStatus.Registered, null, model.Document(name)), cancel))
        {
            case SaveOutcome.Saved saved:
                drafts.DropAt(Prefix + model.Draft);
                return Answers.SeeOther($"/cases/{saved.Case.Id}");
            default:
                return Refused(context, model with { WrongName = CaseNames.Taken });
        }
    }

    private static async Task<IResult> Preview(HttpContext context, CaseDesk desk, Drafts drafts, CancellationToken cancel)
    {
        var model = Keep(desk, drafts, await context.Request.ReadFormAsync(cancel));
        return Answers.Fragment<EmergencyFragment>(context, new Dictionary<string, object?> { ["Model"] = model });
    }

    /// <summary>Keeps what stands in the form, so that its address leads back to it.</summary>
    private static EmergencyModel Keep(CaseDesk desk, Drafts drafts, IFormCollection form)
    {
        var model = EmergencyModel.Of(desk, form, Writing.LanguageOf(form));
        model = model with { Draft = model.Draft ?? Drafts.NewKey() };
        var kept = model.Posted!.Kept(form, desk.Zone);
        kept.Remove("set-normal");
        kept.Remove(Ask.KeepName);
        kept["draft"] = model.Draft;
        drafts.Keep(Prefix + model.Draft, kept);
        return model;
    }

    private static EmergencyModel? Drafted(CaseDesk desk, Draft? draft) =>
        draft is null ? null : EmergencyModel.Of(desk, draft.Form, Writing.LanguageOf(draft.Form));

    private static IResult Refused(HttpContext context, EmergencyModel model) => Answer(context, model, StatusCodes.Status422UnprocessableEntity);

    private static IResult Answer(HttpContext context, EmergencyModel model, int status = StatusCodes.Status200OK)
    {
        Answers.ComesBackTo(context, model.Address);
        return Answers.Page<EmergencyPage>(context, new Dictionary<string, object?> { ["Model"] = model }, status);
    }
}
