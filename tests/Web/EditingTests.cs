using Microsoft.Playwright;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;
using Myelon.Web.Forms;
using NodaTime;

namespace Myelon.Tests.Web;

/// <summary>What goes wrong at a desk: two people, two tabs, wrong numbers, contradictions, no mouse.</summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed class EditingTests(Chromium chromium) : AtBrowser(chromium)
{
    [Fact]
    public async Task F22_Two_people_at_one_case_see_both_entries_side_by_side()
    {
        await using var site = await Site.Start(examples: true);
        var id = await site.Id("T11-renal-cell");
        var (one, two) = (await Watched(site), await Watched(site, script: false));
        await one.GotoAsync($"{site.Address}/cases/{id}/entry/condition");
        await two.GotoAsync($"{site.Address}/cases/{id}/entry/condition");
        await Choose(one, "asa_class", "2");
        await Save(one);
        await Choose(two, "asa_class", "3");
        await two.ClickAsync("button[value=save]");
        await Assertions.Expect(two.Locator("h1")).ToContainTextAsync("Inzwischen wurde eine neuere Fassung gespeichert");
        Assert.Equal(2, (await site.Store.History(id, CancellationToken.None)).Count);
        await two.CheckAsync("input[name='pick:asa_class'][value=mine]");
        await two.ClickAsync("button.primary");
        await Assertions.Expect(two.Locator("[role=status]")).ToContainTextAsync("Fassung 3");
        Assert.Equal(3, (await site.Facts(id))[GeneralCondition.AsaClass].Number.Low);
        await Close(one);
        await Close(two);
    }

    [Fact]
    public async Task F26_Two_tabs_with_two_cases_do_not_mix()
    {
        await using var site = await Site.Start(examples: true);
        var (first, second) = (await site.Id("T11-renal-cell"), await site.Id("breast-L3"));
        var one = await Watched(site);
        var two = await one.Context.NewPageAsync();
        await one.GotoAsync($"{site.Address}/cases/{first}/entry/condition");
        await two.GotoAsync($"{site.Address}/cases/{second}/entry/condition");
        await Choose(one, "asa_class", "2");
        await Choose(two, "asa_class", "4");
        await Save(two);
        await Save(one);
        Assert.Equal(2, (await site.Facts(first))[GeneralCondition.AsaClass].Number.Low);
        Assert.Equal(4, (await site.Facts(second))[GeneralCondition.AsaClass].Number.Low);
        await Assertions.Expect(one.Locator(".case-banner .name")).ToHaveTextAsync("T11-renal-cell");
        await Assertions.Expect(two.Locator(".case-banner .name")).ToHaveTextAsync("breast-L3");
        await Close(one);
    }

    [Theory]
    [InlineData("de-DE", "2,55", "2,55", null)]
    [InlineData("de-DE", "2.55", null, "kein Dezimalzeichen")]
    [InlineData("de-DE", "2,5,5", null, "keine Zahl")]
    [InlineData("de-DE", "255", null, "plausiblen Bereichs")]
    [InlineData("en-GB", "2.55", "2.55", null)]
    [InlineData("en-GB", "2,55", null, "no decimal sign")]
    public async Task F04_Numbers_are_read_as_the_language_writes_them(string language, string written, string? readAs, string? refused)
    {
        await using var site = await Site.Start(examples: true);
        var id = await site.Id("T11-renal-cell");
        var page = await Watched(site, language);
        await page.GotoAsync($"{site.Address}/cases/{id}/entry/laboratory");
        await page.FillAsync("input[name=serum_calcium_mmol_l]", written);
        await page.ClickAsync("button[value=save]");
        if (readAs is not null)
        {
            await Assertions.Expect(page.Locator("#f-serum_calcium_mmol_l")).ToContainTextAsync(readAs + " mmol/l");
            Assert.Equal(2.55m, (await site.Facts(id))[Laboratory.SerumCalciumInMillimolesPerLitre].Number.Low);
        }
        else
        {
            await Assertions.Expect(page.Locator("#f-serum_calcium_mmol_l .error")).ToContainTextAsync(refused!);
            Assert.Equal(written, await page.InputValueAsync("input[name=serum_calcium_mmol_l]"));
            Assert.Single(await site.Store.History(id, CancellationToken.None));
        }

        await Close(page);
    }

    [Fact]
    public async Task Contradictions_are_confirmed_or_corrected()
    {
        await using var site = await Site.Start(examples: true);
        var id = await site.Id("T11-renal-cell");
        var page = await Watched(site);
        await page.GotoAsync($"{site.Address}/cases/{id}/entry/neurology");
        await Choose(page, "muscle_strength_min_janda", "3");
        await page.ClickAsync("button[value=save]");
        await Assertions.Expect(page.Locator("[role=alert]")).ToContainTextAsync("widerspricht");
        Assert.Single(await site.Store.History(id, CancellationToken.None));
        await page.CheckAsync("input[name=confirmed]");
        await page.ClickAsync("button[value=save]");
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("Fassung 2");
        await Close(page);
    }

    [Fact]
    public async Task Keyboard_alone_leads_from_the_list_to_a_saved_entry()
    {
        await using var site = await Site.Start(examples: true);
        var page = await Watched(site);
        await page.GotoAsync(site.Address + "/cases");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await TabTo(page, "th a:has-text('T11-renal-cell')");
        await page.Keyboard.PressAsync("Enter");
        await ComesTo(page, "/cases/[^/]+");
        await TabTo(page, ".case-banner a:text-is('Eingabe')");
        await page.Keyboard.PressAsync("Enter");
        await ComesTo(page, "/entry/neurology");
        await TabTo(page, "input[name=neuro_onset][value='']");
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(page.Locator("input[name=neuro_onset][value=chronic]")).ToBeCheckedAsync();
        await TabTo(page, "button[value=save]");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("Fassung 2");
        Assert.Equal((int)DeficitOnset.Chronic, (await site.Facts(await site.Id("T11-renal-cell")))[Neurology.Onset].Choice);
        await Close(page);
    }
}
