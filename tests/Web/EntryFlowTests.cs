using Microsoft.Playwright;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;
using Myelon.Web.Forms;

namespace Myelon.Tests.Web;

/// <summary>Entering a case in one flow: nothing typed is lost, what follows is ticked with its reason, lesions stand side by side.</summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed class EntryFlowTests(Chromium chromium, SharedSites sites) : AtBrowser(chromium)
{
    private readonly Chromium _chromium = chromium;

    private const string ThreeLesions = """
        {
          "format": "myelon-case/1", "case": "A", "facts": { "spinal_metastasis_status": "confirmed" },
          "lesions": [
            { "lesion": "a", "facts": { "spinal_levels": ["T4"] } }, { "lesion": "b", "facts": { "spinal_levels": ["T10"] } },
            { "lesion": "c", "facts": { "spinal_levels": ["L2"] } }
          ]
        }
        """;

    [Theory]
    [InlineData(390, 844)]
    [InlineData(900, 900)]
    public async Task The_first_field_lies_in_the_first_screen_and_the_headline_stays_in_sight(int width, int height)
    {
        var site = await sites.Examples;
        var page = await Watched(site, width: width);
        await page.SetViewportSizeAsync(width, height);
        await page.GotoAsync($"{site.Address}/cases/{await site.Id("T11-renal-cell")}/entry/neurology");
        Assert.InRange(await page.EvaluateAsync<double>("document.querySelector('.field').getBoundingClientRect().top"), 0, height - 40);
        await Assertions.Expect(page.Locator("#answer .word")).ToBeInViewportAsync(new() { Ratio = 1 });
        await page.EvaluateAsync("document.documentElement.style.scrollBehavior = 'auto'; document.querySelector('form[data-live] .field:last-of-type').scrollIntoView({ block: 'end' })");
        await Assertions.Expect(page.Locator("#answer .word")).ToBeInViewportAsync(new() { Ratio = 1 });
        await Close(page);
    }

    [Fact]
    public async Task A_lesion_has_less_than_120_stops_of_the_tab_key()
    {
        await using var site = await Site.Start();
        var id = await site.Add("A", ThreeLesions);
        var page = await Watched(site);
        await page.GotoAsync($"{site.Address}/cases/{id}/entry/lesion?lesion=b");
        var stops = await page.EvaluateAsync<int>("""
            () => {
              const groups = new Set();
              let stops = 0;
              for (const e of document.querySelectorAll('a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex]')) {
                if (e.tabIndex < 0 || e.disabled || !e.checkVisibility()) continue;
                if (e.type === 'radio') { if (groups.has(e.name)) continue; groups.add(e.name); }
                stops++;
              }
              return stops;
            }
            """);
        Assert.InRange(stops, 20, 119);
        await Close(page);
    }

    [Theory]
    [InlineData("de-DE", "Fehler: ")]
    [InlineData("en-GB", "Error: ")]
    public async Task After_a_refusal_the_title_says_so_and_the_message_has_the_focus(string language, string title)
    {
        await using var site = await Site.Start(examples: true);
        var page = await Watched(site, language);
        await page.GotoAsync($"{site.Address}/cases/{await site.Id("T11-renal-cell")}/entry/laboratory");
        await page.FillAsync("input[name=serum_calcium_mmol_l]", "x");
        await page.ClickAsync("button[value=save]");
        await Assertions.Expect(page.Locator("[role=alert]")).ToBeFocusedAsync();
        Assert.StartsWith(title, await page.TitleAsync(), StringComparison.Ordinal);
        await Close(page);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_not_saved_survives_reload_language_back_and_a_closed_browser(bool script)
    {
        await using var site = await Site.Start(examples: true);
        var id = await site.Id("T11-renal-cell");
        var page = await Watched(site, script: script);
        page.Dialog += (_, _) => Assert.Fail("the browser asks");
        await page.GotoAsync($"{site.Address}/cases/{id}/entry/laboratory");
        var calcium = page.Locator("input[name=serum_calcium_mmol_l]");
        await calcium.FillAsync("2,55");
        if (script)
        {
            await Assertions.Expect(page.Locator("#answer .basis")).ToContainTextAsync("2,55");
        }
        else
        {
            await page.ClickAsync("button[value=show]");
        }

        await ComesTo(page, "draft=1");
        await page.ReloadAsync();
        await Assertions.Expect(calcium).ToHaveValueAsync("2,55");
        await page.ClickAsync(".language button");
        await Assertions.Expect(calcium).ToHaveValueAsync("2.55");
        await page.ClickAsync(".language button");
        await page.ClickAsync("nav a[href='/guideline']");
        await page.GoBackAsync();
        await Assertions.Expect(calcium).ToHaveValueAsync("2,55");
        var kept = await page.Context.CookiesAsync();
        await Close(page);

        // Another person is offered nothing of it.
        page = await Watched(site, script: script);
        await page.GotoAsync($"{site.Address}/cases/{id}/entry/laboratory");
        await Assertions.Expect(page.Locator("input[name=serum_calcium_mmol_l]")).ToHaveValueAsync("");
        Assert.DoesNotContain("nicht gespeichert", await page.InnerTextAsync("main"), StringComparison.Ordinal);
        await Close(page);

        // The same person opens the browser again: what is not saved is offered, with its time.
        page = await Watched(site, script: script);
        await page.Context.AddCookiesAsync(kept.Select(c => new Cookie
        {
            Name = c.Name, Value = c.Value, Domain = c.Domain, Path = c.Path, Expires = c.Expires, HttpOnly = c.HttpOnly, Secure = c.Secure, SameSite = c.SameSite,
        }));
        await page.GotoAsync($"{site.Address}/cases/{id}/entry/laboratory");
        await Assertions.Expect(page.Locator("input[name=serum_calcium_mmol_l]")).ToHaveValueAsync("");
        await Assertions.Expect(page.Locator(".notice.middle", new() { HasText = "25.11.2026 09:00" })).ToContainTextAsync("nicht gespeichert");
        await page.ClickAsync(".notice.middle a[href*='draft=1']");
        await Assertions.Expect(page.Locator("input[name=serum_calcium_mmol_l]")).ToHaveValueAsync("2,55");
        await page.ClickAsync("button[value=next]");
        await ComesTo(page, "/entry/condition\\?saved=1");
        Assert.Equal(2.55m, (await site.Facts(id))[Laboratory.SerumCalciumInMillimolesPerLitre].Number.Low);
        await page.GotoAsync($"{site.Address}/cases/{id}/entry/laboratory");
        await Assertions.Expect(page.Locator(".notice.middle", new() { HasText = "nicht gespeichert" })).ToHaveCountAsync(0);
        await Close(page);
    }

    [Fact]
    public async Task What_is_assumed_can_be_reloaded_and_come_back_to()
    {
        var site = await sites.Examples;
        var page = await Watched(site, script: false);
        await page.GotoAsync($"{site.Address}/cases/{await site.Id("T11-renal-cell")}/what-if");
        await Choose(page, "walking_ability", "cannot_walk_neurological");
        await page.Locator(".actions button.primary").ClickAsync();
        var assumed = page.Locator(".assumed tbody tr");
        await Assertions.Expect(assumed).ToHaveCountAsync(1);
        await page.ReloadAsync();
        await Assertions.Expect(assumed).ToHaveCountAsync(1);
        await page.ClickAsync("nav a[href='/guideline']");
        await page.GoBackAsync();
        await Assertions.Expect(assumed).ToHaveCountAsync(1);
        await Close(page);
    }

    [Fact]
    public async Task Details_tick_their_plan_and_say_why()
    {
        await using var site = await Site.Start();
        var id = await site.Add("A", """{"format":"myelon-case/1","case":"A","facts":{"spinal_metastasis_status":"confirmed"}}""");
        var page = await Watched(site);
        await page.GotoAsync($"{site.Address}/cases/{id}/entry/radiotherapy");
        await page.FillAsync("input[name=planned_rt_dose_gy]", "20");
        var plan = page.Locator("#read-radiotherapy_planned");
        await Assertions.Expect(plan).ToContainTextAsync("folgt aus anderen Angaben: ja, wegen");
        await Assertions.Expect(plan).ToContainTextAsync("20 Gy");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#f-radiotherapy_planned")).Not.ToContainTextAsync("zählt als nein");
        await Close(page);
    }

    [Fact]
    public async Task Three_lesions_are_entered_by_keyboard_with_one_save()
    {
        await using var site = await Site.Start();
        var id = await site.Add("A", ThreeLesions);
        var page = await Watched(site);
        await page.GotoAsync($"{site.Address}/cases/{id}/entry/lesion?lesion=a");
        await page.ClickAsync($".subjects a[href$='/table/lesion']");
        (string Code, string[] Values)[] items =
        [
            ("sins_pain", ["mechanical", "pain_free", "mechanical"]), ("lesion_density", ["lytic", "lytic", "blastic"]), ("sins_alignment", ["normal", "normal", "normal"]),
            ("sins_posterolateral", ["none", "unilateral", "none"]),
        ];
        foreach (var (code, values) in items)
        {
            foreach (var (lesion, value) in new[] { "a", "b", "c" }.Zip(values))
            {
                var cell = page.Locator(Cell(code, lesion));
                await cell.FocusAsync();
                while (await cell.InputValueAsync() != value)
                {
                    await page.Keyboard.PressAsync("ArrowDown");
                }
            }
        }

        // The last row is copied across from the first lesion.
        await page.SelectOptionAsync(Cell("sins_collapse", "a"), new SelectOptionValue { Index = 1 });
        await page.Locator("tr", new() { Has = page.Locator(Cell("sins_collapse", "a")) }).Locator("button[data-across]").ClickAsync();
        await page.Locator("button[value=save]").PressAsync("Enter");
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("Fassung 2");
        var stored = CaseText.Reader.Read(System.Text.Encoding.UTF8.GetBytes((await site.Store.Find(id, CancellationToken.None))!.Content.Document)).Case!;
        Assert.All(stored.Lesions, l => Assert.True(l.Facts[Stability.SinsCollapse].IsKnown));
        Assert.Equal((int)LesionDensity.Blastic, stored.Lesions[2].Facts[Lesion.BoneQuality].Choice);
        Assert.Equal(Knowledge.Known, stored.Lesions[1].Facts[Stability.SinsPosterolateralInvolvement].Knowledge);
        await Close(page);
    }

    private static string Cell(string code, string lesion) => $"select[name='{new Field(AllFacts.Vocabulary.Find(code)!, lesion).Key}']";

    [Theory]
    [InlineData("entry/neurology")]
    [InlineData("entry/imaging")]
    [InlineData("courses")]
    [InlineData("meeting")]
    public async Task Dates_are_written_as_the_page_writes_them_whatever_the_browser_speaks(string place)
    {
        var site = await sites.Examples;
        var page = await _chromium.Person("de-DE", browser: "en-US");
        await page.GotoAsync($"{site.Address}/cases/{await site.Id("T11-renal-cell")}/{place}");
        await Assertions.Expect(page.Locator("input[type=date]:not(.calendar), input[type=time], input[type=datetime-local]")).ToHaveCountAsync(0);
        Assert.NotEqual(0, await page.Locator("input.moment").CountAsync());
        foreach (var written in await page.Locator("input.moment").AllAsync())
        {
            Assert.Matches("^(|[0-9]{2}\\.[0-9]{2}\\.[0-9]{4}( [0-9]{2}:[0-9]{2})?)$", await written.InputValueAsync());
            Assert.StartsWith("TT.MM.JJJJ", (await written.GetAttributeAsync("placeholder"))!, StringComparison.Ordinal);
        }

        await page.Context.CloseAsync();
    }
}
