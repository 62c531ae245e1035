using Microsoft.Playwright;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;
using Myelon.Web.Forms;
using NodaTime;

namespace Myelon.Tests.Web;

/// <summary>Entry and answer at a real browser: with script and without.</summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed class BrowserTests(Chromium chromium, SharedSites sites) : AtBrowser(chromium)
{
    private const string Table = "tests/Medicine/golden-cases.md";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Emergency_entry_answers_within_six_entries(bool script)
    {
        await using var site = await Site.Start();
        var page = await Watched(site, script: script);
        await page.GotoAsync(site.Address + "/emergency");
        foreach (var (code, value) in new[] { ("spinal_metastasis_status", "suspected"), ("walking_ability", "cannot_walk_neurological"), ("muscle_strength_min_janda", "2"), ("bladder_bowel_status", "dysfunction"), ("instability_suspected", "yes") })
        {
            await Choose(page, code, value);
        }

        // With script the answer follows by itself; without, a button asks for it.
        if (!script)
        {
            await page.ClickAsync("button[value=show]");
        }

        await Assertions.Expect(page.Locator("#answer .word")).ToContainTextAsync("weniger als 6");
        await Assertions.Expect(page.Locator("#answer")).ToContainTextAsync("Sofortige Vorstellung im Wirbelsäulenzentrum");
        Assert.Empty(await site.Store.List(CancellationToken.None));
        await page.FillAsync("input[name=pseudonym]", "N-1");
        await page.ClickAsync("button[value=save]");
        await ComesTo(page, "/cases/[^/]+");
        await Assertions.Expect(page.Locator(".case-banner .name")).ToHaveTextAsync("N-1");
        Assert.Single(await site.Store.List(CancellationToken.None));
        await Close(page);
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task What_is_to_settle_leads_to_its_field_which_the_answer_does_not_cover(int width)
    {
        var site = await sites.Empty;
        var page = await Watched(site, width: width);
        await page.GotoAsync(site.Address + "/emergency");
        await Choose(page, "muscle_strength_min_janda", "3");
        await Choose(page, "spinal_metastasis_status", "suspected");
        await page.EvaluateAsync("document.documentElement.style.scrollBehavior = 'auto'");
        var link = page.Locator("#answer .settle a[href='#f-bladder_bowel_status']");
        await link.ClickAsync();
        await Assertions.Expect(page.Locator("#f-bladder_bowel_status")).ToBeInViewportAsync(new() { Ratio = 1 });
        await page.ClickAsync("input[name=bladder_bowel_status][value=intact]");
        await Assertions.Expect(link).ToHaveCountAsync(0);
        await Close(page);
    }

    [Theory]
    [InlineData("de-DE", 1440, "Widersprüche in den Angaben")]
    [InlineData("en-GB", 390, "Contradictions in the entries")]
    public async Task Contradictions_stand_above_the_form_while_it_is_filled_in(string language, int width, string heading)
    {
        await using var site = await Site.Start();
        var id = await site.Add("A", """{"format":"myelon-case/1","case":"A","facts":{"motor_deficit":false}}""");
        var page = await Watched(site, language, width: width);
        await page.GotoAsync($"{site.Address}/cases/{id}/entry/neurology");
        var notices = page.Locator(".notice.grave:visible");
        await Assertions.Expect(notices).ToHaveCountAsync(0);
        await Choose(page, "muscle_strength_min_janda", "3");
        await Assertions.Expect(notices).ToHaveCountAsync(1);
        await Assertions.Expect(page.Locator("form .notice.grave")).ToContainTextAsync(heading);
        await Choose(page, "muscle_strength_min_janda", "5");
        await Assertions.Expect(notices).ToHaveCountAsync(0);
        await Close(page);
    }

    [Theory]
    [InlineData("K1", true)]
    [InlineData("K2", true)]
    [InlineData("K1", false)]
    [InlineData("K2", false)]
    public async Task Full_entry_of_a_golden_case(string name, bool script)
    {
        var row = CaseTable.Read(Table).Single(r => r["case"] == name);
        var wanted = CaseText.Parse($"{CaseTable.Read(Table)[0]["common"]} {row["facts"]}");
        await using var site = await Site.Start();
        var page = await Watched(site, script: script);
        await page.GotoAsync(site.Address + "/cases/new");
        await page.FillAsync("#pseudonym", name);
        await page.ClickAsync("button.primary");
        await ComesTo(page, "/entry/neurology");
        foreach (var subject in Subjects.All)
        {
            var facts = subject.Groups.SelectMany(g => g.Facts).Where(f => wanted.Facts[f].IsKnown).ToList();
            if (facts.Count == 0)
            {
                continue;
            }

            await page.ClickAsync($".subjects a[href$='/entry/{subject.Code}']");
            await ComesTo(page, $"/entry/{subject.Code}");
            foreach (var fact in facts)
            {
                await Enter(page, fact, wanted);
            }

            await Save(page);

            // Reload and back at every step: nothing is sent again, nothing is lost.
            await page.ReloadAsync();
            await page.GoBackAsync();
            await page.GoForwardAsync();
        }

        var stored = Assert.Single(await site.Store.List(CancellationToken.None));
        var read = CaseText.Reader.Read(System.Text.Encoding.UTF8.GetBytes(stored.Content.Document)).Case!;
        Assert.All(AllFacts.Vocabulary.Facts, f => Assert.Equal(wanted.Facts[f], read.Facts[f]));
        Assert.Equal(
            CaseText.Evaluator.Evaluate(wanted).Verdicts.Select(v => (v.Recommendation.Number, v.Verdict)),
            CaseText.Evaluator.Evaluate(read).Verdicts.Select(v => (v.Recommendation.Number, v.Verdict)));
        await Close(page);
    }

    [Fact]
    public async Task The_answer_follows_the_form_before_it_is_saved()
    {
        await using var site = await Site.Start(examples: true);
        var id = await site.Id("T11-renal-cell");
        var page = await Watched(site);
        await page.GotoAsync($"{site.Address}/cases/{id}/entry/neurology");
        await Assertions.Expect(page.Locator("#answer")).ToContainTextAsync("kein Defizit");
        await Choose(page, "motor_deficit", "yes");
        await Choose(page, "walking_ability", "cannot_walk_neurological");
        await Choose(page, "muscle_strength_min_janda", "1");
        await Choose(page, "bladder_bowel_status", "dysfunction");
        await Assertions.Expect(page.Locator("#answer")).ToContainTextAsync("funktionell bedeutsames Defizit");
        Assert.Single(await site.Store.History(id, CancellationToken.None));
        await Close(page);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_if_compares_and_saves_nothing(bool script)
    {
        await using var site = await Site.Start(examples: true);
        var id = await site.Id("T11-renal-cell");
        var page = await Watched(site, script: script);
        await page.GotoAsync($"{site.Address}/cases/{id}/what-if");
        await Assertions.Expect(page.Locator("#answer")).ToContainTextAsync("nichts", new() { IgnoreCase = true });
        await Choose(page, "walking_ability", "cannot_walk_neurological");
        await Choose(page, "motor_deficit", "yes");
        await page.Locator(".actions button.primary").ClickAsync();
        await Assertions.Expect(page.Locator("#answer")).ToContainTextAsync("R26");

        // The assumption stays while another subject is opened, and goes when it is taken back.
        await page.SelectOptionAsync("select[name=place]", "condition");
        await page.ClickAsync("text=Thema zeigen, vergleichen");
        await Assertions.Expect(page.Locator("#f-asa_class")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator("#answer")).ToContainTextAsync("R26");
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#answer")).ToContainTextAsync("R26");
        await page.CheckAsync("input[name='pick:walking_ability']");
        await page.CheckAsync("input[name='pick:motor_deficit']");
        await page.Locator(".actions button.primary").ClickAsync();
        await Assertions.Expect(page.Locator("#answer")).Not.ToContainTextAsync("R26");
        Assert.Single(await site.Store.History(id, CancellationToken.None));
        await Close(page);
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(768)]
    [InlineData(360)]
    public async Task No_page_scrolls_sideways(int width)
    {
        var site = await sites.Examples;
        var page = await Watched(site, width: width);
        foreach (var path in await SecurityTests.Paths(site))
        {
            // Pictures, papers and exports are no pages.
            if (!Path.HasExtension(path.Split('?')[0]) && !path.EndsWith("/file", StringComparison.Ordinal))
            {
                await page.GotoAsync(site.Address + path);
                Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{path} at {width}");
            }
        }

        await Close(page);
    }
}
