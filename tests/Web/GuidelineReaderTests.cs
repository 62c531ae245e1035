using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Myelon.Tests.Support;

namespace Myelon.Tests.Web;

/// <summary>A person who reads the guideline at a real browser.</summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed class GuidelineReaderTests(Chromium chromium, SharedSites sites)
{
    private static readonly string[] Pages =
    [
        "/guideline",
        "/guideline?q=sbrt&grade=soll",
        "/guideline?q=schnelschnitt",
        "/guideline/recommendations/34",
        "/guideline/sections/10.5.6",
        "/guideline/scores",
        "/guideline/scores/sins",
        "/guideline/scores/rades_ambulatory_2022",
        "/guideline/pathway",
        "/guideline/tables?pretest=30",
        "/guideline/tables?pretest=x",
        "/guideline/tables/mescc",
        "/guideline/tables/schedules?schedule=5x4",
        "/guideline/discrepancies",
        "/guideline/facts",
        "/guideline/facts/bilsky_grade",
        "/guideline/scores/sinz",
    ];

    [Theory]
    [InlineData(false, 1440)]
    [InlineData(true, 360)]
    public async Task No_page_has_a_barrier_and_nothing_scrolls_sideways(bool dark, int width)
    {
        var site = await sites.Examples;
        await chromium.Tabs(
            Pages.Select(p => site.Address + p),
            async (page, address) =>
            {
                var axe = await page.RunAxe();
                Assert.True(axe.Violations.Length == 0, address + "\n" + string.Join("\n", axe.Violations.SelectMany(v => v.Nodes.Take(3).Select(n => $"{v.Id}: {n.Html}"))));
                Assert.Equal((address, width), (address, await page.EvaluateAsync<int>("() => Math.max(document.documentElement.scrollWidth, innerWidth)")));
            },
            dark: dark,
            width: width);
    }

    [Fact]
    public async Task A_reader_finds_a_recommendation_by_keyboard_without_script()
    {
        var site = await sites.Examples;
        var page = await chromium.Person(script: false);
        await page.GotoAsync(site.Address + "/guideline");
        await page.GetByLabel("Suche in beiden Sprachen").FocusAsync();
        await page.Keyboard.TypeAsync("R66");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { NameString = "R66 Operation spätestens 48 Stunden nach Embolisation" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Operation spätestens 48");
        await page.GetByRole(AriaRole.Link, new() { NameString = "Weiter zu R67" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site.Address + "/guideline/recommendations/67");
        await page.Context.CloseAsync();
    }
}
