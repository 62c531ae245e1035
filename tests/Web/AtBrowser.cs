using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Web.Forms;
using NodaTime;

namespace Myelon.Tests.Web;

/// <summary>People at a real browser, whose console must stay empty.</summary>
public abstract class AtBrowser(Chromium chromium)
{
    /// <summary>A page whose console must stay empty: no error, no request outside, no violation of the policy.</summary>
    protected async Task<IPage> Watched(Site site, string language = "de-DE", bool script = true, int width = 1440)
    {
        var page = await chromium.Person(language, script: script, width: width);

        // A refused form answers with a status of its own, which the console of the browser names; everything else is a fault.
        page.Console += (_, message) => Note(message.Type is not ("error" or "warning") || message.Text.Contains("status of 4", StringComparison.Ordinal) ? null : message.Text);
        page.Request += (_, request) => Note(request.Url.StartsWith(site.Address, StringComparison.Ordinal) ? null : request.Url);
        page.PageError += (_, error) => Note(error);
        return page;
    }

    private readonly System.Collections.Concurrent.ConcurrentQueue<string> _faults = new();

    private void Note(string? fault)
    {
        if (fault is not null)
        {
            _faults.Enqueue(fault);
        }
    }

    /// <summary>Ends the person's visit: nothing was wrong on the way.</summary>
    protected async Task Close(IPage page)
    {
        await page.Context.CloseAsync();
        Assert.Empty(_faults);
    }

    /// <summary>Waits until the browser stands at an address with this end. It looks again and again: an event can be missed.</summary>
    protected static Task ComesTo(IPage page, string end) => Assertions.Expect(page).ToHaveURLAsync(new Regex(end + "$"));

    /// <summary>Chooses a value.</summary>
    protected static Task Choose(IPage page, string code, string value) => page.CheckAsync($"input[name='{code}'][value='{value}']");

    /// <summary>Saves, and confirms where that is asked.</summary>
    protected static async Task Save(IPage page)
    {
        await page.ClickAsync("button[value=save]");
        if (await page.Locator("input[name=confirmed]").CountAsync() > 0)
        {
            await page.CheckAsync("input[name=confirmed]");
            await page.ClickAsync("button[value=save]");
        }

        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("Fassung");
    }

    /// <summary>Enters a fact as a person does.</summary>
    protected static async Task Enter(IPage page, Fact fact, Case wanted)
    {
        var value = wanted.Facts[fact];
        var closed = page.Locator("details:not([open])", new() { Has = page.Locator($"#f-{fact.Code}") });
        if (await closed.CountAsync() > 0)
        {
            await closed.Locator("> summary").ClickAsync();
        }

        switch (fact)
        {
            case BooleanFact:
                await Choose(page, fact.Code, value.Truth.IsYes ? "yes" : "no");
                break;
            case ChoiceFact choice when await page.Locator($"select[name='{fact.Code}']").CountAsync() > 0:
                await page.SelectOptionAsync($"select[name='{fact.Code}']", choice.Values[value.Choice].Code);
                break;
            case ChoiceFact choice:
                await Choose(page, fact.Code, choice.Values[value.Choice].Code);
                break;
            case SetFact set:
                foreach (var code in set.Values.Where((_, i) => (value.Set >> i & 1) != 0).Select(v => v.Code))
                {
                    await Choose(page, fact.Code, code);
                }

                break;
            case NumberFact when await page.Locator($"input[type=radio][name='{fact.Code}']").CountAsync() > 0:
                await Choose(page, fact.Code, value.Number.Low.ToString(System.Globalization.CultureInfo.InvariantCulture));
                break;
            case NumberFact:
                await page.FillAsync($"input[name='{fact.Code}']", value.Number.Low.ToString(System.Globalization.CultureInfo.InvariantCulture).Replace('.', ','));
                break;
            default:
                var local = Instant.FromUnixTimeTicks(value.Earliest).WithOffset(wanted.AsOf.Offset);
                await page.FillAsync($"input[name='{fact.Code}']", $"{local.Date.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture)} {local.Hour:00}:{local.Minute:00}");
                break;
        }
    }

    /// <summary>Goes on by the tab key until an element has the focus.</summary>
    protected static async Task TabTo(IPage page, string selector)
    {
        for (var i = 0; i < 250; i++)
        {
            if (await page.Locator(selector).EvaluateAsync<bool>("e => e === document.activeElement"))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"no way by keyboard to {selector}");
    }
}
