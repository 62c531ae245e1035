using Microsoft.Playwright;

namespace Myelon.Tests.Web;

/// <summary>Pictures of pages, for people to look at: only where the folder for them is named.</summary>
[Collection(Browsing.Name)]
public sealed class Pictures(Chromium chromium)
{
    /// <summary>The folder; unset in ordinary runs.</summary>
    private static string? Folder => Environment.GetEnvironmentVariable("MYELON_PICTURES");

    [Fact]
    public async Task Pages_as_pictures()
    {
        Assert.SkipWhen(Folder is null, "MYELON_PICTURES names no folder");
        var wanted = Environment.GetEnvironmentVariable("MYELON_PAGES")?.Split(',');
        await using var site = await Site.Start(examples: true);
        var id = (await site.Store.List(CancellationToken.None)).First(c => c.Content.Pseudonym == "t11-renal-cell").Id;
        var two = (await site.Store.List(CancellationToken.None)).First(c => c.Content.Pseudonym == "two-lesions").Id;
        foreach (var (name, path) in Paths(id).Append((Name: "answer-lesions", Path: $"/cases/{two}")).Where(p => wanted is null || wanted.Contains(p.Name)))
        {
            foreach (var (language, dark, width) in new[] { ("de-DE", false, 1440), ("en-GB", true, 1440), ("de-DE", true, 768), ("en-GB", false, 360) })
            {
                var page = await chromium.Person(language, dark, width: width);
                await page.GotoAsync(site.Address + path);
                await page.ScreenshotAsync(new() { Path = Path.Combine(Folder!, $"{name}-{width}-{language[..2]}-{(dark ? "dark" : "light")}.png"), FullPage = true });
                await page.Context.CloseAsync();
            }
        }
    }

    private static IEnumerable<(string Name, string Path)> Paths(string id) =>
    [
        ("cases", "/cases"), ("answer", $"/cases/{id}"), ("emergency", "/emergency"), ("entry", $"/cases/{id}/entry/neurology"), ("lesion", $"/cases/{id}/entry/lesion?lesion=T11"),
        ("guideline", "/guideline"), ("recommendation", "/guideline/recommendations/66"), ("scores", "/guideline/scores"), ("discrepancies", "/guideline/discrepancies"),
    ];
}
