using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Logging.Console;
using Myelon.Desk.Cases;
using Myelon.Desk.Reading;
using Myelon.Desk;
using Myelon.Store;
using Myelon.Web.Ground;
using Myelon.Web.Routes;

namespace Myelon.Web;

/// <summary>The web application for the tumour board, on the loopback address only: it knows no users yet.</summary>
public static class Server
{
    private const long LargestRequest = 12_000_000;

    /// <summary>The application over a store. The caller starts it, and disposes both.</summary>
    /// <param name="options">How it is started.</param>
    /// <param name="store">Where the cases are kept.</param>
    /// <param name="desk">The desk for the guideline, with the clock and the zone.</param>
    public static WebApplication Build(ServerOptions options, ICaseStore store, GuidelineDesk desk)
    {
        // The content root is the program's own folder: it must not matter from where the server is started.
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, EnvironmentName = "Production" });
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestRequest;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        builder.Logging.ClearProviders().SetMinimumLevel(LogLevel.Warning);
        if (options.Log is { } log)
        {
            builder.Logging.AddProvider(log);
        }
        else
        {
            builder.Logging.AddSimpleConsole(c => c.SingleLine = true);
            builder.Services.Configure<ConsoleLoggerOptions>(c => c.LogToStandardErrorThreshold = LogLevel.Trace);
        }

        builder.Logging.AddFilter("Microsoft.AspNetCore.DataProtection", LogLevel.Error);

        // Why the server cannot start is said by who starts it, in a sentence and without a trace.
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.None);

        // The framework would log the messages of exceptions, which can carry something of a patient; we log type and place ourselves.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Diagnostics.ExceptionHandlerMiddleware", LogLevel.None);
        var services = builder.Services;
        services.AddRazorComponents();
        services.AddHostFiltering(h => h.AllowedHosts = ["localhost", "127.0.0.1", "[::1]"]);
        services.AddAntiforgery(a =>
        {
            a.FormFieldName = "token";
            a.Cookie.Name = "myelon-token";
            a.Cookie.SameSite = SameSiteMode.Strict;
        });
        services.AddDataProtection().SetApplicationName("myelon").PersistKeysToFileSystem(Keys(options.Database));
        services.Configure<FormOptions>(f => (f.ValueCountLimit, f.KeyLengthLimit, f.MultipartBodyLengthLimit) = (8192, 4096, LargestRequest));
        services.AddSingleton(options).AddSingleton(new CaseDesk(desk, store)).AddSingleton(new Library(desk.Guideline));

        var app = builder.Build();
        app.UseHeaders();
        app.UseExceptionHandler(e => e.Run(Failures.Answer));
        app.UseHostFiltering();
        app.UseRouting();
        app.UseTokens();
        AssetFiles.Map(app);
        CaseRoutes.Map(app);
        AnswerRoutes.Map(app);
        BoardRoutes.Map(app);
        MeetingRoutes.Map(app);
        ConferenceRoutes.Map(app);
        KeepingRoutes.Map(app);
        EntryRoutes.Map(app);
        EmergencyRoutes.Map(app);
        SpineRoutes.Map(app);
        WhatIfRoutes.Map(app);
        DrawingRoutes.Map(app);
        GuidelineRoutes.Map(app);
        app.MapFallback(Answers.NotFound);
        return app;
    }

    /// <summary>Where the keys of the form tokens lie: beside the database, so that an open form survives a restart.</summary>
    public static string KeyFolder(string database) => StorePlaces.KeyFolder(database);

    private static DirectoryInfo Keys(string database)
    {
        var folder = KeyFolder(database);
        return OperatingSystem.IsWindows() ? Directory.CreateDirectory(folder) : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
