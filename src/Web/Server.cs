using System.Net;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Logging.Console;
using Myelon.Desk.Cases;
using Myelon.Desk.Imports;
using Myelon.Desk.Reading;
using Myelon.Desk;
using Myelon.Store;
using Myelon.Web.Api;
using Myelon.Web.Forms;
using Myelon.Web.Ground;
using Myelon.Web.Routes;

namespace Myelon.Web;

/// <summary>The web application for the tumour board, on the loopback address only: it knows no users yet.</summary>
public static class Server
{
    private const int LargestRequest = 12_000_000;
    private const int MostConnections = 1024;

    /// <summary>The application over a store. The caller starts it, and disposes both.</summary>
    /// <param name="options">How it is started.</param>
    /// <param name="store">Where the cases are kept.</param>
    /// <param name="desk">The desk for the guideline, with the clock and the zone.</param>
    public static WebApplication Build(ServerOptions options, ICaseStore store, GuidelineDesk desk)
    {
        // The content root is the program's own folder: it must not matter from where the server is started.
        // Empty: no variable of the environment and no settings file can open another door or make the log talk.
        var builder = WebApplication.CreateEmptyBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory, EnvironmentName = "Production" });
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxConcurrentConnections = MostConnections;
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

        // The framework logs addresses and the messages of exceptions, which can carry something of a patient: only we log, type and place.
        builder.Logging.AddFilter((category, level) => level >= LogLevel.Warning && category?.StartsWith("Myelon", StringComparison.Ordinal) == true);
        var services = builder.Services;
        services.AddRouting();
        services.AddRazorComponents();
        RequestLimits.Add(services, options.Limits);
        services.AddAntiforgery(a =>
        {
            a.FormFieldName = "token";
            a.Cookie.Name = options.CookieName("token");
            a.Cookie.SameSite = SameSiteMode.Strict;
        });
        services.AddDataProtection().SetApplicationName("myelon").PersistKeysToFileSystem(Keys(options.Database));

        // An upload stays in memory: in a temporary file it would outlive a server that is killed.
        services.Configure<FormOptions>(f =>
            (f.ValueCountLimit, f.KeyLengthLimit, f.MultipartBodyLengthLimit, f.ValueLengthLimit, f.MemoryBufferThreshold) =
            (8192, 4096, LargestRequest, LargestRequest, LargestRequest));
        var door = new Door(options);
        services.AddSingleton(new ImportTray(desk.Clock));
        services.AddSingleton(new FeedbackFile(FeedbackFile.Beside(options.Database)));
        services.AddSingleton(door).AddSingleton(options).AddSingleton(new CaseDesk(desk, store)).AddSingleton(new Library(desk.Guideline));
        services.AddSingleton(new DraftShelf(desk.Clock)).AddHttpContextAccessor().AddScoped<Drafts>();

        var app = builder.Build();
        app.UseHeaders();
        app.UseLastResort();
        app.UseExceptionHandler(e => e.Run(Failures.Answer));
        HookTokens.Use(app, options, desk.Clock);
        app.UseHosts();
        door.Use(app);
        app.UseHead();
        app.UseRateLimiter();
        app.UseRouting();
        app.UseAnswersWithoutEndpoint();
        app.UseTokens();
        AssetFiles.Map(app);
        CaseRoutes.Map(app);
        AnswerRoutes.Map(app);
        ImportRoutes.Map(app);
        ToolRoutes.Map(app);
        TakeRoutes.Map(app);
        ExportRoutes.Map(app);
        ApiRoutes.Map(app);
        FormRoutes.Map(app);
        ObdsRoutes.Map(app);
        HookRoutes.Map(app);
        BoardRoutes.Map(app);
        MeetingRoutes.Map(app);
        ConferenceRoutes.Map(app);
        KeepingRoutes.Map(app);
        EntryRoutes.Map(app);
        EmergencyRoutes.Map(app);
        SpineRoutes.Map(app);
        WhatIfRoutes.Map(app);
        DrawingRoutes.Map(app);
        PaperRoutes.Map(app);
        GuidelineRoutes.Map(app);
        return app;
    }

    /// <summary>Whether a server that was started listens on the loopback address only, whatever told it where to listen.</summary>
    public static bool IsAlone(WebApplication app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var addresses = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [];
        return addresses.Count == 1 && Uri.TryCreate(addresses.First(), UriKind.Absolute, out var address)
            && IPAddress.TryParse(address.Host, out var ip) && IPAddress.IsLoopback(ip);
    }

    /// <summary>Where the keys of the form tokens lie: beside the database, so that an open form survives a restart.</summary>
    public static string KeyFolder(string database) => StorePlaces.KeyFolder(database);

    private static DirectoryInfo Keys(string database) => PrivateFolder.Make(KeyFolder(database));
}
