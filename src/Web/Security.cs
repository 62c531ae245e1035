using Microsoft.AspNetCore.Antiforgery;
using Myelon.Web.Ground;
using Myelon.Web.Routes;

namespace Myelon.Web;

/// <summary>What holds for every route: headers, and that nothing is written without the token of a page of ours.</summary>
internal static class Security
{
    /// <summary>No outside asset, no inline script, no inline style, no frame.</summary>
    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri "
            + "'none'; frame-ancestors 'none'";

    public static void UseHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        context.Response.Headers.CacheControl = "no-cache, no-store";
        context.Response.Headers.Pragma = "no-cache";

        // At the very start of the answer: whoever made it, and whatever was cleared before.
        context.Response.OnStarting(() =>
        {
            var headers = context.Response.Headers;
            headers.ContentSecurityPolicy = ContentSecurityPolicy;
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "no-referrer";
            headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
            headers["Cross-Origin-Opener-Policy"] = "same-origin";
            headers["Cross-Origin-Resource-Policy"] = "same-origin";
            headers.TryAdd("Cache-Control", "no-cache, no-store");
            return Task.CompletedTask;
        });
        return next(context);
    });

    /// <summary>Every request that could write must carry the token; without it nothing is read of its body beyond the token.</summary>
    public static void UseTokens(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (HttpMethods.IsGet(context.Request.Method) || HttpMethods.IsHead(context.Request.Method)
            || context.GetEndpoint()?.Metadata.GetMetadata<ForPrograms>() is not null)
        {
            await next(context);
            return;
        }

        if (context.GetEndpoint() is not null && !await context.RequestServices.GetRequiredService<IAntiforgery>().IsRequestValidAsync(context))
        {
            await Expired(context);
            return;
        }

        await next(context);
    });

    /// <summary>What was entered comes back with a new token and is sent by hand; a form that another site sent is only refused.</summary>
    private static async Task Expired(HttpContext context)
    {
        var isForeign = context.Request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site";
        if (isForeign || !context.Request.HasFormContentType)
        {
            await Answers.Problem(
                context,
                StatusCodes.Status400BadRequest,
                new("Das Formular ist abgelaufen", "The form has expired"),
                new(
                    "Nichts wurde gespeichert. Die Seite neu laden und die Angaben noch einmal absenden.",
                    "Nothing was saved. Reload the page and send the entries again.")).ExecuteAsync(context);
            return;
        }

        await context.Request.ReadFormAsync(context.RequestAborted);
        await Answers.SendAgain(
            context,
            StatusCodes.Status400BadRequest,
            new("Das Formular ist abgelaufen", "The form has expired"),
            new("Nichts wurde gespeichert.", "Nothing was saved.")).ExecuteAsync(context);
    }
}
