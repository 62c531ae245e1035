using Myelon.Core;
using Myelon.Store;
using Myelon.Desk.Cases;
using Myelon.Web.Forms;
using Myelon.Web.Pages;

namespace Myelon.Web.Routes;

/// <summary>The emergency entry: it answers without saving anything.</summary>
internal static class EmergencyRoutes
{
    public static void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/emergency", (HttpContext context, CaseDesk desk) => Answer(context, desk, EmergencyModel.Empty(desk)));
        routes.MapPost("/emergency", Post);
        routes.MapPost("/emergency/preview", Preview);
    }

    private static async Task<IResult> Post(HttpContext context, CaseDesk desk, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        var model = EmergencyModel.Of(desk, form, Writing.LanguageOf(form));
        var isWrong = model.Posted!.HasWrong || model.Faults.Count > 0;
        if (isWrong || (form["do"] != "save" && (form.ContainsKey("do") || !form.ContainsKey(Ask.KeepName))))
        {
            return Answer(context, desk, model, isWrong ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK);
        }

        var name = model.Pseudonym.Trim();
        if (CaseNames.Wrong(name) is { } wrong)
        {
            return Answer(context, desk, model.With(desk, wrongName: wrong), StatusCodes.Status422UnprocessableEntity);
        }

        var ask = Ask.AboutName(name) is { } asked && form[asked.Key] != asked.Value ? asked : null;
        var contradictions = model.Evaluation.Contradictions;
        if (ask is not null || (contradictions.Count > 0 && form["confirmed"] != CaseContradictions.Key(contradictions)))
        {
            var asking = model.With(desk, toConfirm: contradictions, ask: ask, keptName: form[Ask.KeepName]);
            return Answer(context, desk, asking, StatusCodes.Status422UnprocessableEntity);
        }

        return await desk.Store.Create(new CaseDraft(name, CaseStatus.Registered, null, model.Document(name)), cancel) switch
        {
            SaveOutcome.Saved saved => Answers.SeeOther($"/cases/{saved.Case.Id}"),
            _ => Answer(context, desk, model.With(desk, wrongName: CaseNames.Taken), StatusCodes.Status422UnprocessableEntity),
        };
    }

    private static async Task<IResult> Preview(HttpContext context, CaseDesk desk, CancellationToken cancel)
    {
        var form = await context.Request.ReadFormAsync(cancel);
        return Answers.Fragment<EmergencyFragment>(context, new Dictionary<string, object?> { ["Model"] = EmergencyModel.Of(desk, form, Writing.LanguageOf(form)) });
    }

    private static IResult Answer(HttpContext context, CaseDesk desk, EmergencyModel model, int status = StatusCodes.Status200OK) =>
        Answers.Page<EmergencyPage>(context, new Dictionary<string, object?> { ["Model"] = model }, status);
}
