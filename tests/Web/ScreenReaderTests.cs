using Microsoft.Playwright;
using Myelon.Tests.Engines;
using Myelon.Tests.Support;

namespace Myelon.Tests.Web;

/// <summary>
/// What a screen reader says from the first to the last word of the two pages that matter most, kept as text. To accept a change, delete the file
/// and run the test twice. The reader is one that no one here wrote (@guidepup/virtual-screen-reader, in the browser); without it
/// (<c>scripts/engines</c>) the tests say that they were left out.
/// </summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed class ScreenReaderTests(Chromium chromium, SharedSites sites) : AtBrowser(chromium)
{
    private const string Package = "@guidepup/virtual-screen-reader";

    /// <summary>Reads on until the end of the page's content.</summary>
    private const string Read = """
        async () => {
          const { virtual } = await import("/screen-reader.js");
          const main = document.querySelector("main");
          await virtual.start({ container: main });
          for (let words = 0; words < 5000 && await virtual.lastSpokenPhrase() !== "end of main"; words++) await virtual.next();
          const said = await virtual.spokenPhraseLog();
          await virtual.stop();
          return said;
        }
        """;

    [Theory]
    [InlineData("de-DE")]
    [InlineData("en-GB")]
    public async Task The_emergency_page_is_heard_as_it_is_kept(string language)
    {
        Node.Needs(Package);
        var site = await sites.Examples;
        var page = await Watched(site, language);
        await page.GotoAsync(site.Address + "/emergency");
        (string Code, string Value)[] entries =
        [
            ("spinal_metastasis_status", "confirmed"), ("walking_ability", "cannot_walk_neurological"), ("muscle_strength_min_janda", "2"), ("bladder_bowel_status", "dysfunction"),
        ];
        foreach (var (code, value) in entries)
        {
            await Choose(page, code, value);
        }

        await Assertions.Expect(page.Locator("#answer[data-state=current] .word").First).ToContainTextAsync("6");
        await Heard(page, $"emergency.{language[..2]}");
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("en-GB")]
    public async Task The_answer_is_heard_as_it_is_kept(string language)
    {
        Node.Needs(Package);
        var site = await sites.Examples;
        var page = await Watched(site, language);
        await page.GotoAsync($"{site.Address}/cases/{await site.Id("unknown-primary-T7")}");
        await Heard(page, $"answer.{language[..2]}");
    }

    private async Task Heard(IPage page, string name)
    {
        await page.RouteAsync("**/screen-reader.js", route => route.FulfillAsync(new()
        {
            ContentType = "text/javascript",
            Path = Path.Combine(Repository.Root, ".build", "engines", "node_modules", Package, "lib", "esm", "index.browser.js"),
        }));
        var said = await page.EvaluateAsync<string[]>(Read);
        Assert.Equal("end of main", said[^1]);
        var heard = string.Concat(said.Select(s => s.Replace("\n", " ", StringComparison.Ordinal) + "\n"));
        var file = Path.Combine(Repository.Root, "tests", "golden", $"screen-reader.{name}.txt");
        if (!File.Exists(file))
        {
            File.WriteAllText(file, heard);
            Assert.Fail($"tests/golden/screen-reader.{name}.txt was missing and has been written: read it, then run again");
        }

        Assert.Equal(File.ReadAllText(file), heard);
        await Close(page);
    }
}
