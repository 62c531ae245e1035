using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Myelon.Tests.Engines;
using Myelon.Tests.Support;

namespace Myelon.Tests.Web;

/// <summary>
/// What a screen reader says from the first to the last word of the two pages that matter most, kept as text. What is folded is not said. To
/// accept a change, delete the file and run the test twice. The reader is one that no one here wrote (@guidepup/virtual-screen-reader, in the
/// browser); without it (<c>scripts/engines</c>) the tests are skipped, and say so.
/// </summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed partial class ScreenReaderTests(Chromium chromium, SharedSites sites) : AtBrowser(chromium)
{
    private const string Package = "@guidepup/virtual-screen-reader";

    /// <summary>The last words.</summary>
    private const string End = "end of document";

    /// <summary>Reads on until the end of the page. The reader knows nothing of folded parts, which a browser keeps from every reader.</summary>
    private const string Read = """
        async end => {
          const { virtual } = await import("/screen-reader.js");
          for (const folded of document.querySelectorAll("details:not([open]) > :not(summary)")) folded.hidden = true;
          await virtual.start({ container: document.body });
          for (let words = 0; words < 5000 && await virtual.lastSpokenPhrase() !== end; words++) await virtual.next();
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
        await page.ClickAsync("button[value=show]");
        await ComesTo(page, "draft=.+");
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
        var said = await page.EvaluateAsync<string[]>(Read, End);
        Assert.Equal(End, said[^1]);
        IsInOrder(said);
        var heard = Sum().Replace(string.Concat(said.Select(s => s.Replace("\n", " ", StringComparison.Ordinal) + "\n")), "sha256:…");
        var file = Path.Combine(Repository.Root, "tests", "golden", $"screen-reader.{name}.txt");
        if (!File.Exists(file))
        {
            File.WriteAllText(file, heard);
            Assert.Fail($"tests/golden/screen-reader.{name}.txt was missing and has been written: read it, then run again");
        }

        Assert.Equal(File.ReadAllText(file), heard);
        await Close(page);
    }

    /// <summary>One first heading, no level left out, the hours before every other heading, and no id where it does not lead on.</summary>
    private static void IsInOrder(string[] said)
    {
        var levels = said.Select(s => Level().Match(s)).Where(m => m.Success).Select(m => m.Groups["level"].Value[0] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, l => l == 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1, string.Join(' ', levels)));
        var hours = Array.FindIndex(said, s => s.Contains("less than 6 hours", StringComparison.Ordinal) || s.Contains("weniger als 6 Stunden", StringComparison.Ordinal));
        Assert.InRange(hours, 0, Array.FindIndex(said, s => Level().Match(s) is { Success: true } m && m.Groups["level"].Value == "2"));
        Assert.DoesNotContain(said, s => Id().IsMatch(s) && !s.StartsWith("link, ", StringComparison.Ordinal));
    }

    [GeneratedRegex("^heading, .*, level (?<level>[1-6])$", RegexOptions.ExplicitCapture)]
    private static partial Regex Level();

    /// <summary>The id of a discrepancy.</summary>
    [GeneratedRegex(@"\bI[A-F][0-9]{1,2}\b")]
    private static partial Regex Id();

    /// <summary>The sum over the rules, which every change of them changes.</summary>
    [GeneratedRegex("sha256:[0-9a-f]{64}")]
    private static partial Regex Sum();
}
