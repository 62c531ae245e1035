using Microsoft.Playwright;
using Myelon.Web;
using Myelon.Web.Ground;

[assembly: AssemblyFixture(typeof(Myelon.Tests.Web.Chromium))]
[assembly: AssemblyFixture(typeof(Myelon.Tests.Web.SharedSites))]

namespace Myelon.Tests.Web;

/// <summary>One browser for the whole run: Debian's Chromium, driven. It starts when the first test asks for a page.</summary>
public sealed class Chromium : IAsyncDisposable
{
    /// <summary>How long a page may take: long, for a machine that does much else. A test that passes does not wait for it.</summary>
    private const float Patience = 300_000;

    private readonly Lazy<Task<(IPlaywright Playwright, IBrowser Browser)>> _started = new(Start);

    /// <summary>Where Debian puts it.</summary>
    public const string Program = "/usr/bin/chromium";

    /// <summary>A page of a person of their own: language, scheme, script, width.</summary>
    /// <param name="language">The language of the pages.</param>
    /// <param name="dark">The scheme.</param>
    /// <param name="script">Whether scripts run.</param>
    /// <param name="width">The width of the window.</param>
    /// <param name="height">Its height.</param>
    /// <param name="browser">The language of the browser, where it is another one than that of the pages.</param>
    public async Task<IPage> Person(
        string language = "de-DE", bool dark = false, bool script = true, int width = 1440, int height = 900, string? browser = null)
    {
        var (_, started) = await _started.Value;
        var context = await started.NewContextAsync(new()
        {
            Locale = browser ?? language,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script,
            ViewportSize = new() { Width = width, Height = height },
            TimezoneId = "Europe/Berlin",
        });
        await context.AddCookiesAsync([new() { Name = Screen.Cookie, Value = language[..2], Domain = "127.0.0.1", Path = "/" }]);
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    /// <summary>Looks at many addresses as one person does in several tabs: a few pages of one context, each takes the next address.</summary>
    public async Task Tabs(IEnumerable<string> addresses, Func<IPage, string, Task> look, string language = "de-DE", bool dark = false, int width = 1440)
    {
        const int tabs = 3;
        var first = await Person(language, dark, width: width);
        var open = new System.Collections.Concurrent.ConcurrentQueue<string>(addresses);
        var pages = new List<IPage> { first };
        while (pages.Count < tabs)
        {
            pages.Add(await first.Context.NewPageAsync());
        }

        await Task.WhenAll(pages.Select(async page =>
        {
            while (open.TryDequeue(out var address))
            {
                await page.GotoAsync(address);
                await look(page, address);
            }
        }));
        await first.Context.CloseAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_started.IsValueCreated)
        {
            var (playwright, browser) = await _started.Value;
            await browser.DisposeAsync();
            playwright.Dispose();
        }
    }

    private static async Task<(IPlaywright Playwright, IBrowser Browser)> Start()
    {
        Assertions.SetDefaultExpectTimeout(Patience);
        var playwright = await Playwright.CreateAsync();
        return (playwright, await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Program,
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
            Timeout = Patience,
        }));
    }
}
