using Myelon.Core;
using Myelon.Web.Api;
using Myelon.Web.Ground;
using Myelon.Web.Routes;

namespace Myelon.Web;

/// <summary>How the server answers what no page asked for: foreign hosts, HEAD, methods that an address does not take.</summary>
internal static class RequestManners
{
    private static readonly string[] Methods = ["GET", "HEAD", "POST"];

    private static readonly Text ForeignHost = new(
        "Dieser Server antwortet nur unter http://127.0.0.1 und http://localhost.", "This server answers at http://127.0.0.1 and http://localhost only.");

    /// <summary>Only names of this machine: a page of another name that leads here (rebinding) gets nothing. A hook with a good token is let in.</summary>
    public static void UseHosts(this IApplicationBuilder app) => app.Use((context, next) =>
        ThisMachine.IsNamedBy(context.Request) || HookTokens.HasPassed(context)
            ? next(context)
            : PlainAnswer.Write(context, StatusCodes.Status400BadRequest, ForeignHost));

    /// <summary>HEAD is answered as GET would be (RFC 9110); the server itself leaves out the body. What no address takes is called so.</summary>
    public static void UseMethods(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Request.Method = HttpMethods.Get;
        }
        else if (!Methods.Contains(context.Request.Method, StringComparer.Ordinal))
        {
            context.Response.Headers.Allow = string.Join(", ", Methods);
            return NotAllowed(context).ExecuteAsync(context);
        }

        return next(context);
    });

    /// <summary>A method that this address does not take: routing has found it out and names those that it takes.</summary>
    public static void UseMethodsOfAddresses(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (context.GetEndpoint() is not { DisplayName: "405 HTTP Method Not Supported", RequestDelegate: { } says })
        {
            await next(context);
            return;
        }

        await says(context);
        await NotAllowed(context).ExecuteAsync(context);
    });

    private static IResult NotAllowed(HttpContext context)
    {
        const int Status = StatusCodes.Status405MethodNotAllowed;
        var (title, says) = (
            new Text("So nicht", "Not this way"),
            new Text("Diese Adresse nimmt keine solche Anfrage. Nichts wurde gespeichert.", "This address takes no such request. Nothing was saved."));
        return ForPrograms.IsFor(context.Request) ? ApiProblem.Of(Status, title, says) : Answers.Problem(context, Status, title, says);
    }
}
