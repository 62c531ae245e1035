using Microsoft.Playwright;
using Myelon.Tests.Support;

namespace Myelon.Tests.Web;

/// <summary>
/// Pictures of the demonstration. Every run takes the three of the README, so that the script which makes them cannot rot; with
/// MYELON_PICTURES naming a folder (scripts/pictures) they are kept there, and with MYELON_PAGES=all every page besides, in several
/// widths, schemes and languages, for people to look at.
/// </summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed class Pictures(Chromium chromium, SharedSites sites)
{
    [Fact]
    public async Task Three_pictures_show_the_demonstration()
    {
        var site = await sites.Examples;
        var folder = Environment.GetEnvironmentVariable("MYELON_PICTURES") ?? site.Folder;
        await Picture("web-cases", "en-GB", dark: false, page => page.GotoAsync(site.Address + "/cases"));
        await Picture("web-emergency", "en-GB", dark: false, async page =>
        {
            await page.GotoAsync(site.Address + "/emergency");
            foreach (var (code, value) in new[] { ("spinal_metastasis_status", "suspected"), ("walking_ability", "cannot_walk_neurological"), ("muscle_strength_min_janda", "2"), ("bladder_bowel_status", "dysfunction"), ("functional_impairment_neuro", "severe"), ("instability_suspected", "yes") })
            {
                await page.CheckAsync($"input[name='{code}'][value='{value}']");
            }

            await Assertions.Expect(page.Locator("#answer .word")).ToContainTextAsync("less than 6");
        });
        var id = await site.Id("prostate-T4-T10-L2");
        await Picture("web-answer", "en-GB", dark: true, page => page.GotoAsync($"{site.Address}/cases/{id}"));
        Assert.All(new[] { "web-cases", "web-emergency", "web-answer" }, n => Assert.True(new FileInfo(Path.Combine(folder, n + ".png")).Length > 30_000, n));

        async Task Picture(string name, string language, bool dark, Func<IPage, Task> show)
        {
            var page = await chromium.Person(language, dark, width: 1440, height: 860);
            await show(page);
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task Every_page_can_be_pictured()
    {
        var site = await sites.Examples;
        var folder = Environment.GetEnvironmentVariable("MYELON_PICTURES") ?? site.Folder;
        var wanted = Environment.GetEnvironmentVariable("MYELON_PAGES") is { } pages ? pages.Split(',') : ["cases"];
        var (one, several) = (await site.Id("T11-renal-cell"), await site.Id("prostate-T4-T10-L2"));
        foreach (var (name, path) in Paths(one, several).Where(p => wanted is ["all"] || wanted.Contains(p.Name)))
        {
            foreach (var (language, dark, width) in new[] { ("de-DE", false, 1440), ("en-GB", true, 1440), ("de-DE", true, 768), ("en-GB", false, 360) })
            {
                var page = await chromium.Person(language, dark, width: width);
                await page.GotoAsync(site.Address + path);
                var picture = await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}-{language[..2]}-{(dark ? "dark" : "light")}.png"), FullPage = true });
                Assert.True(picture.Length > 10_000, name);
                await page.Context.CloseAsync();
            }
        }
    }

    private static IEnumerable<(string Name, string Path)> Paths(string id, string several) =>
    [
        ("cases", "/cases"), ("new", "/cases/new"), ("emergency", "/emergency"), ("answer", $"/cases/{id}"), ("answer-three", $"/cases/{several}"),
        ("entry", $"/cases/{id}/entry/neurology"), ("lesion", $"/cases/{id}/entry/lesion?lesion=T11"), ("radiotherapy", $"/cases/{several}/entry/radiotherapy?lesion=T4"),
        ("what-if", $"/cases/{id}/what-if"), ("lesions", $"/cases/{several}/lesions"), ("courses", $"/cases/{id}/courses"), ("meeting", $"/cases/{id}/meeting"), ("history", $"/cases/{id}/history"),
        ("sheet", $"/cases/{several}/sheet"), ("conferences", "/conference"), ("agenda", "/conference/2026-11-26"), ("presentation", "/conference/2026-11-26/presentation"),
        ("guideline", "/guideline"), ("search", "/guideline?q=ruecken%20sbrt"), ("recommendation", "/guideline/recommendations/34"), ("section", "/guideline/sections/10.5.6"),
        ("scores", "/guideline/scores"), ("score", "/guideline/scores/sins"), ("pathway", "/guideline/pathway"), ("tables", "/guideline/tables?pretest=30"), ("studies", "/guideline/tables/mescc"),
        ("discrepancies", "/guideline/discrepancies"), ("facts", "/guideline/facts"), ("fact", "/guideline/facts/bilsky_grade"), ("missing", "/guideline/scores/sinz"),
    ];
}
