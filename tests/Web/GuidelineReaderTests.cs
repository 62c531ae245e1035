using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Myelon.Tests.Web;

/// <summary>A person who reads the guideline at a real browser.</summary>
[Collection(Browsing.Name)]
public sealed class GuidelineReaderTests(Chromium chromium)
{
    [Theory]
    [InlineData("/guideline")]
    [InlineData("/guideline?q=sbrt&grade=soll")]
    [InlineData("/guideline?q=schnelschnitt")]
    [InlineData("/guideline/recommendations/34")]
    [InlineData("/guideline/sections/10.5.6")]
    [InlineData("/guideline/scores")]
    [InlineData("/guideline/scores/sins")]
    [InlineData("/guideline/scores/rades_ambulatory_2022")]
    [InlineData("/guideline/pathway")]
    [InlineData("/guideline/tables?pretest=30")]
    [InlineData("/guideline/tables?pretest=x")]
    [InlineData("/guideline/tables/mescc")]
    [InlineData("/guideline/tables/schedules?schedule=5x4")]
    [InlineData("/guideline/discrepancies")]
    [InlineData("/guideline/facts")]
    [InlineData("/guideline/facts/bilsky_grade")]
    [InlineData("/guideline/scores/sinz")]
    public async Task A_page_has_no_barrier_and_nothing_scrolls_sideways(string path)
    {
        await using var site = await Site.Start(examples: true);
        foreach (var (dark, width) in new[] { (false, 1440), (true, 360) })
        {
            var page = await chromium.Person(dark: dark, width: width);
            await page.GotoAsync(site.Address + path);
            var axe = await page.RunAxe();
            Assert.True(axe.Violations.Length == 0, string.Join("\n", axe.Violations.SelectMany(v => v.Nodes.Take(3).Select(n => $"{v.Id}: {n.Html}"))));
            Assert.Equal(width, await page.EvaluateAsync<int>("() => Math.max(document.documentElement.scrollWidth, innerWidth)"));
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task A_reader_finds_a_recommendation_by_keyboard_without_script()
    {
        await using var site = await Site.Start(examples: true);
        var page = await chromium.Person(script: false);
        await page.GotoAsync(site.Address + "/guideline");
        await page.GetByLabel("Suche in beiden Sprachen").FocusAsync();
        await page.Keyboard.TypeAsync("R66");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { NameString = "R66 Operation binnen 48 Stunden nach Embolisation" }).ClickAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToContainTextAsync("Operation binnen 48");
        await page.GetByRole(AriaRole.Link, new() { NameString = "Weiter zu R67" }).ClickAsync();
        await Assertions.Expect(page).ToHaveURLAsync(site.Address + "/guideline/recommendations/67");
        await page.Context.CloseAsync();
    }
}
