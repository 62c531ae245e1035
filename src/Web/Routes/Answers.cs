using Myelon.Core;
using Myelon.Desk.Cases;
using Myelon.Desk.Reading;
using Myelon.Web.Ground;
using Myelon.Web.Pages;

namespace Myelon.Web.Routes;

/// <summary>Makes pages of components.</summary>
internal static class Answers
{
    private static readonly object BackKey = new();

    /// <summary>Names the address that leads back to a page which is the answer to a form: the switch of language goes there.</summary>
    public static void ComesBackTo(HttpContext context, string address) => context.Items[BackKey] = address;

    /// <summary>What the pages know of a request.</summary>
    public static Screen ScreenOf(HttpContext context)
    {
        var services = context.RequestServices;
        var desk = services.GetRequiredService<CaseDesk>();
        return new Screen(
            Screen.LanguageOf(context),
            context.Items[BackKey] as string ?? context.Request.Path + (HttpMethods.IsGet(context.Request.Method) ? context.Request.QueryString : default),
            services.GetRequiredService<ServerOptions>().Demo,
            desk.Now,
            desk.Zone,
            services.GetRequiredService<Library>(),
            desk.Notices)
        {
            Returns = HttpMethods.IsPost(context.Request.Method) ? context.Items[BackKey] as string : null,
        };
    }

    /// <summary>A page.</summary>
    public static IResult Page<TPage>(HttpContext context, IReadOnlyDictionary<string, object?>? parameters = null, int status = StatusCodes.Status200OK)
        where TPage : PageBase =>
        new RazorComponentResult<TPage>(new Dictionary<string,
        object?>(parameters ?? new Dictionary<string, object?>()) { ["Screen"] = ScreenOf(context) }) { StatusCode = status };

    /// <summary>A piece of a page.</summary>
    public static IResult Fragment<TPage>(HttpContext context, IReadOnlyDictionary<string, object?> parameters)
        where TPage : PageBase => Page<TPage>(context, parameters);

    /// <summary>A page that says why nothing was done.</summary>
    public static IResult Problem(HttpContext context, int status, Text title, Text says, string? back = null) =>
        Page<ProblemPage>(context, new Dictionary<string, object?> { ["Title"] = title, ["Says"] = says, ["Back"] = back }, status);

    /// <summary>A page that says why nothing was saved now, and holds what was sent, to be sent again.</summary>
    public static IResult SendAgain(HttpContext context, int status, Text title, Text says) => !context.Request.HasFormContentType
        ? Problem(context, status, title, says)
        : Page<SendAgainPage>(
            context,
            new Dictionary<string, object?>
            {
                ["Title"] = title,
                ["Says"] = says,
                ["Form"] = context.Request.Form,
                ["Address"] = (string)(context.Request.Path + context.Request.QueryString),
            },
            status);

    /// <summary>That there is no such case, or no such page.</summary>
    public static IResult NotFound(HttpContext context) => Problem(
        context,
        StatusCodes.Status404NotFound,
        new("Nicht gefunden", "Not found"),
        new(
            "Unter dieser Adresse gibt es nichts. Vielleicht wurde sie falsch abgeschrieben.",
            "There is nothing at this address. Perhaps it was copied wrongly."));

    /// <summary>That a case was erased, and when; or that there is no such case.</summary>
    public static async Task<IResult> NoCase(HttpContext context, CaseDesk desk, string id, CancellationToken cancel) =>
        await desk.Store.FindErased(id, cancel) is { } erased
            ? Problem(context, StatusCodes.Status410Gone, new("Der Fall ist gelöscht", "The case is erased"), StoreWords.Erased(erased, desk.Zone))
            : NotFound(context);

    /// <summary>Leads on after a write, so that a reload writes nothing again.</summary>
    public static IResult SeeOther(string address) => new SeeOtherResult(address);

    internal sealed class SeeOtherResult(string address) : IResult
    {
        public Task ExecuteAsync(HttpContext context)
        {
            context.Response.StatusCode = StatusCodes.Status303SeeOther;
            context.Response.Headers.Location = address;
            return Task.CompletedTask;
        }
    }
}
