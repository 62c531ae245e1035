using Myelon.Core;
using Myelon.Web.Api;
using Myelon.Web.Ground;

namespace Myelon.Web;

/// <summary>An answer without a page, in both languages: for who may not come in, and for what must cost nothing.</summary>
internal static class PlainAnswer
{
    public static Task Write(HttpContext context, int status, Text says)
    {
        if (ForPrograms.IsFor(context.Request))
        {
            return ApiProblem.Of(status, new("Nicht angenommen", "Not taken"), says).ExecuteAsync(context);
        }

        context.Response.StatusCode = status;
        context.Response.ContentType = "text/plain; charset=utf-8";
        return context.Response.WriteAsync(says.De + "\n" + says.En + "\n", context.RequestAborted);
    }
}
