using Myelon.Core;
using Myelon.Web.Api;
using Myelon.Web.Ground;
using Myelon.Web.Routes;

namespace Myelon.Web;

/// <summary>How the server answers what no page asked for: foreign hosts, HEAD, methods that an address does not take.</summary>
internal static class RequestManners
{
    private static readonly Text ForeignHost = new(
        "Dieser Server antwortet nur unter http://127.0.0.1 und http://localhost.", "This server answers at http://127.0.0.1 and http://localhost only.");

    /// <summary>Only names of this machine: a page of another name that leads here (rebinding) gets nothing. A hook with a good token is let in.</summary>
    public static void UseHosts(this IApplicationBuilder app) => app.Use((context, next) =>
        ThisMachine.IsNamedBy(context.Request) || HookTokens.HasPassed(context)
            ? next(context)
            : PlainAnswer.Write(context, StatusCodes.Status400BadRequest, ForeignHost));

    /// <summary>HEAD is answered as GET would be (RFC 9110); the server itself leaves out the body.</summary>
    public static void UseHead(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Request.Method = HttpMethods.Get;
        }

        return next(context);
    });

    /// <summary>
    /// An address that nothing has, and a method that an address does not take: routing has found out which of both it is. A page for every
    /// other address would hide the second behind the first, so there is none.
    /// </summary>
    public static void UseAnswersWithoutEndpoint(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        switch (context.GetEndpoint())
        {
            case null:
                await (ForPrograms.IsFor(context.Request) ? ApiProblem.NotFound(context.Request) : Answers.NotFound(context)).ExecuteAsync(context);
                break;
            case { DisplayName: "405 HTTP Method Not Supported", RequestDelegate: { } says }:
                await says(context);
                if (context.Response.Headers.Allow.ToString() is var allow && allow.Split(", ").Contains(HttpMethods.Get))
                {
                    context.Response.Headers.Allow = $"{allow}, {HttpMethods.Head}";
                }

                await NotAllowed(context).ExecuteAsync(context);
                break;
            default:
                await next(context);
                break;
        }
    });

    private static IResult NotAllowed(HttpContext context)
    {
        const int Status = StatusCodes.Status405MethodNotAllowed;
        if (ForPrograms.IsFor(context.Request))
        {
            return ApiProblem.Of(
                Status,
                new("Diese Methode nimmt die Adresse nicht", "The address does not take this method"),
                new($"Sie nimmt: {context.Response.Headers.Allow}.", $"It takes: {context.Response.Headers.Allow}."));
        }

        return Answers.Problem(
            context,
            Status,
            new("So nicht", "Not this way"),
            HttpMethods.IsGet(context.Request.Method)
                ? new(
                    "Diese Adresse nimmt nur ein abgesandtes Formular; aufrufen lässt sie sich nicht. Nichts wurde gespeichert.",
                    "This address takes only a form that is sent; it cannot be opened. Nothing was saved.")
                : new("Diese Adresse nimmt keine solche Anfrage. Nichts wurde gespeichert.", "This address takes no such request. Nothing was saved."));
    }
}
