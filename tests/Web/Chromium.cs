using Microsoft.Playwright;
using Myelon.Web;
using Myelon.Web.Ground;

namespace Myelon.Tests.Web;

/// <summary>One browser for the whole run: Debian's Chromium, driven.</summary>
public sealed class Chromium : IAsyncLifetime
{
    private IPlaywright? _playwright;

    /// <summary>The browser.</summary>
    public IBrowser Browser { get; private set; } = null!;

    /// <summary>Where Debian puts it.</summary>
    public const string Program = "/usr/bin/chromium";

    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        Browser = await _playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Program,
            Headless = true,
            Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A page of a person of their own: language, scheme, script, width.</summary>
    public async Task<IPage> Person(string language = "de-DE", bool dark = false, bool script = true, int width = 1440, int height = 900)
    {
        var context = await Browser.NewContextAsync(new()
        {
            Locale = language,
            ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light,
            JavaScriptEnabled = script,
            ViewportSize = new() { Width = width, Height = height },
            TimezoneId = "Europe/Berlin",
        });
        await context.AddCookiesAsync([new() { Name = Screen.Cookie, Value = language[..2], Domain = "127.0.0.1", Path = "/" }]);
        context.SetDefaultTimeout(15_000);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Browser.DisposeAsync();
        _playwright?.Dispose();
    }
}

/// <summary>All tests that drive the browser share it.</summary>
[CollectionDefinition(Name)]
public sealed class Browsing : ICollectionFixture<Chromium>
{
    public const string Name = "browser";
}
