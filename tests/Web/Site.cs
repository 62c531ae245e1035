using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Myelon.Composition;
using Myelon.Desk.Cases;
using Myelon.Desk;
using Myelon.Store;
using Myelon.Web;
using Myelon.Web.Cases;
using Myelon.Web.Ground;
using NodaTime;

namespace Myelon.Tests.Web;

/// <summary>The web application on a free port, with a store of its own and a clock that stands still at nine o'clock on 25 November 2026.</summary>
public sealed class Site : IAsyncDisposable
{
    /// <summary>The time at which the clock stands.</summary>
    public static readonly Instant Now = Instant.FromUtc(2026, 11, 25, 8, 0);

    private readonly WebApplication _app;
    private readonly SqliteCaseStore _store;
    private readonly SiteLog _log;

    private Site(WebApplication app, SqliteCaseStore store, string folder, SiteLog log, NodaTime.Testing.FakeClock clock) =>
        (_app, _store, Folder, _log, Clock) = (app, store, folder, log, clock);

    /// <summary>The clock, which only a test moves.</summary>
    public NodaTime.Testing.FakeClock Clock { get; }

    /// <summary>How many example cases there are.</summary>
    public const int ExampleCount = 5;

    /// <summary>A folder of its own, which goes with the site.</summary>
    public string Folder { get; }

    /// <summary>The store.</summary>
    public ICaseStore Store => _store;

    /// <summary>What was logged so far.</summary>
    internal IEnumerable<string> Log => _log.Lines;

    /// <summary>The services of the application.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>The address, without a slash at the end.</summary>
    public string Address => _app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();

    /// <summary>Starts a site; with the examples if asked.</summary>
    public static async Task<Site> Start(bool examples = false, int? imagingLimit = null, Core.Language language = Core.Language.German, Func<ServerOptions, ServerOptions>? options = null)
    {
        var folder = Directory.CreateTempSubdirectory("myelon-site").FullName;
        var log = new SiteLog();
        var asked = new ServerOptions
        {
            Database = Path.Combine(folder, "cases.db"),
            Port = 0,
            Demo = examples,
            ImagingLimitInDays = imagingLimit,
            Language = language,
            Log = log,
        };
        asked = options?.Invoke(asked) ?? asked;
        var clock = new NodaTime.Testing.FakeClock(Now);
        var desk = new GuidelineDesk(Guidelines.Current, clock, DateTimeZoneProviders.Tzdb["Europe/Berlin"]);
        var store = SqliteCaseStore.Open(asked.Database, desk.Clock, examples ? StoreKind.Demonstration : StoreKind.Real);
        var app = Server.Build(asked, store, desk);
        var site = new Site(app, store, folder, log, clock);
        if (examples)
        {
            await Demonstration.Add(store, desk.Now, CancellationToken.None);
        }

        await app.StartAsync();
        return site;
    }

    /// <summary>Puts a case file into the store; gives its id.</summary>
    public async Task<string> Add(string pseudonym, string document) =>
        ((SaveOutcome.Saved)await Store.Create(new CaseDraft(pseudonym, CaseStatus.Registered, null, document), CancellationToken.None)).Case.Id;

    /// <summary>The id of a case by its pseudonym.</summary>
    public async Task<string> Id(string pseudonym) => (await Store.List(CancellationToken.None)).Single(c => c.Content.Pseudonym == pseudonym).Id;

    /// <summary>The patient's facts of a stored case.</summary>
    public async Task<Core.Cases.Entries> Facts(string id) =>
        Support.CaseText.Reader.Read(System.Text.Encoding.UTF8.GetBytes((await Store.Find(id, CancellationToken.None))!.Content.Document)).Case!.Facts;

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        _store.Dispose();
        Directory.Delete(Folder, recursive: true);
        _log.Tell();
    }
}
