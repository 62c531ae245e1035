using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Myelon.Store;
using Myelon.Web.Api;
using Myelon.Web.Ground;
using Myelon.Web.Routes;

namespace Myelon.Web;

/// <summary>What a person sees, and what the log says, when something failed: never a trace on the page, never a patient in the log.</summary>
internal static partial class Failures
{
    private const string RetryAfterSeconds = "10";

    /// <summary>The last resort, for what fails even while a failure is answered: the server's own log would write the message.</summary>
    public static void UseLastResort(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        try
        {
            await next(context);
        }
        catch (Exception exception) when (exception is not OperationCanceledException && !context.Response.HasStarted)
        {
            Log(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Myelon.Web"), exception.GetType().Name, exception.StackTrace);
            await PlainAnswer.Write(
                context, StatusCodes.Status500InternalServerError,
                new("Interner Fehler. Nichts wurde ausgeführt.", "Internal error. Nothing was carried out."));
        }
    });

    /// <summary>Answers a request that ended in an exception.</summary>
    public static async Task Answer(HttpContext context)
    {
        var exception = context.Features.Get<IExceptionHandlerFeature>()?.Error;

        // The token is read from the body: a body that cannot be read comes as a failure of the token.
        if (exception is AntiforgeryValidationException { InnerException: { } unreadable })
        {
            exception = unreadable is BadHttpRequestException ? unreadable : new InvalidDataException();
        }

        var page = ForPrograms.IsFor(context.Request) ? ForProgram(exception) : exception switch
        {
            BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => Answers.Problem(
                context,
                StatusCodes.Status413PayloadTooLarge,
                new("Zu groß", "Too large"),
                new("Nichts wurde gespeichert. Eine Falldatei darf höchstens 10 MB haben.", "Nothing was saved. A case file may have 10 MB at most.")),
            BadHttpRequestException or InvalidDataException => Answers.Problem(
                context,
                StatusCodes.Status400BadRequest,
                new("Nicht lesbar", "Not readable"),
                new(
                    "Nichts wurde gespeichert. Die Anfrage war unvollständig oder keine eines Formulars von hier.",
                    "Nothing was saved. The request was incomplete, or not one of a form of this application.")),
            StoreBusyException => Answers.SendAgain(
                context,
                StatusCodes.Status503ServiceUnavailable,
                new("Die Datenbank ist beschäftigt", "The database is busy"),
                new("Nichts wurde gespeichert. In einigen Sekunden noch einmal absenden.", "Nothing was saved. Send it again in a few seconds.")),
            StoreFailedException { IsFull: true } full => Answers.SendAgain(
                context, StatusCodes.Status507InsufficientStorage, new("Kein Platz auf der Platte", "No room on the disk"), full.Says),
            StoreFailedException failed => Answers.SendAgain(
                context, StatusCodes.Status503ServiceUnavailable, new("Die Datenbank ist nicht benutzbar", "The database cannot be used"), failed.Says),
            _ => Answers.Problem(
                context,
                StatusCodes.Status500InternalServerError,
                new("Interner Fehler", "Internal error"),
                new(
                    "Die Anfrage wurde nicht ausgeführt. Der Fehler steht ohne Patientendaten im Protokoll des Servers. Die Seite neu laden; "
                        + "gespeicherte Fassungen sind unverändert.",
                    "The request was not carried out. The error stands in the server's log, without patient data. Reload the page; stored versions "
                        + "are unchanged.")),
        };
        if (exception is StoreBusyException or StoreFailedException)
        {
            context.Response.Headers.RetryAfter = RetryAfterSeconds;
        }

        if (exception is not (null or BadHttpRequestException or InvalidDataException or StoreBusyException))
        {
            // The message of an exception could carry something of the patient: only its type and place are logged.
            Log(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger("Myelon.Web"), exception.GetType().Name, exception.StackTrace);
        }

        await page.ExecuteAsync(context);
    }

    private static IResult ForProgram(Exception? exception) => exception switch
    {
        BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge } => ApiProblem.Of(
            StatusCodes.Status413PayloadTooLarge, new("Zu groß", "Too large"), new("Höchstens 10 MB auf einmal.", "10 MB at most at once.")),
        BadHttpRequestException or InvalidDataException => ApiProblem.Of(
            StatusCodes.Status400BadRequest, new("Nicht lesbar", "Not readable"), new("Die Anfrage war unvollständig.", "The request was incomplete.")),
        _ => ApiProblem.Of(
            StatusCodes.Status500InternalServerError,
            new("Interner Fehler", "Internal error"),
            new("Der Fehler steht ohne Patientendaten im Protokoll des Servers.", "The error stands in the server's log, without patient data.")),
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "{Type} at {Trace}")]
    private static partial void Log(ILogger logger, string type, string? trace);
}
