using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Playwright;
using Myelon.Tests.Support;

namespace Myelon.Tests.Web;

/// <summary>The answer at a real browser: one headline, few nodes, reasons when they are asked for, and staying where one was.</summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed class AnswerBrowserTests(Chromium chromium, SharedSites sites) : AtBrowser(chromium)
{
    /// <summary>Earlier courses above the limits, with a planned one: the longest table of doses.</summary>
    private const string Doses = """
        { "format": "myelon-case/1", "case": "doses", "facts": { "spinal_metastasis_status": "confirmed" },
          "lesions": [ { "lesion": "Th6", "facts": { "spinal_levels": ["T6"], "spinal_metastasis_status": "confirmed", "radiotherapy_planned": true,
            "radiotherapy_technique": "conventional", "planned_rt_dose_gy": 20, "planned_rt_fractions": 5 } } ],
          "radiotherapy_courses": [ { "levels": ["T5", "T6", "T7"], "fractions": 10, "dose_per_fraction_gy": 3, "end_date": "2026-01-15", "technique": "conventional" } ] }
        """;

    [Fact]
    public async Task Three_lesions_travel_light_and_reasons_come_when_they_are_unfolded()
    {
        var site = await sites.Examples;
        var page = await Watched(site);
        var answer = await page.GotoAsync($"{site.Address}/cases/{await site.Id("prostate-T4-T10-L2")}");
        Assert.InRange((await answer!.BodyAsync()).Length, 1, 80 * 1024);
        Assert.InRange(await page.EvaluateAsync<int>("document.querySelectorAll('*').length"), 1, 1500);
        Assert.Equal(0, await page.Locator(".truth").CountAsync());

        var first = page.Locator("#due .verdicts > li").First;
        await first.Locator("summary").ClickAsync();
        await Assertions.Expect(first.Locator(".about .truth").First).ToBeVisibleAsync();
        await page.Locator("#scores .score > summary").First.ClickAsync();
        await Assertions.Expect(page.Locator("#scores .about table").First).ToBeVisibleAsync();

        // A line that lies in a folded part comes in sight when a link leads to it.
        var folded = await page.Locator("#open li").First.GetAttributeAsync("id");
        await page.EvaluateAsync($"location.hash = '{folded}'");
        await Assertions.Expect(page.Locator($"#{folded} summary")).ToBeVisibleAsync();
        await Close(page);
    }

    [Fact]
    public async Task Without_the_script_a_link_leads_to_the_reasons()
    {
        var site = await sites.Examples;
        var page = await Watched(site, script: false);
        await page.GotoAsync($"{site.Address}/cases/{await site.Id("T11-renal-cell")}");
        var first = page.Locator("#due .verdicts > li").First;
        await first.Locator("summary").ClickAsync();
        await first.Locator("a[data-part]").ClickAsync();
        await ComesTo(page, "/recommendations/[0-9]+");
        await Assertions.Expect(page.Locator(".truth").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".case-overview")).ToBeVisibleAsync();
        await Close(page);
    }

    [Fact]
    public async Task Urgency_stands_once_above_the_fold_with_the_first_recommendation()
    {
        var site = await sites.Examples;
        foreach (var name in new[] { "prostate-T4-T10-L2", "T11-renal-cell", "lung-T8-unstable-L4-stable" })
        {
            var page = await Watched(site);
            await page.GotoAsync($"{site.Address}/cases/{await site.Id(name)}");
            var words = await page.Locator(".urgency-strip strong").InnerTextAsync();
            var above = await page.EvaluateAsync<int>(
                "w => [...document.querySelectorAll('body *')].filter(e => e.children.length < 2 && e.textContent.includes(w) && e.checkVisibility() && e.getBoundingClientRect().top < innerHeight && ![...e.children].some(c => c.textContent.includes(w))).length",
                words[1..].Trim());
            Assert.Equal((name, 1), (name, above));
            Assert.InRange(await page.EvaluateAsync<double>("document.querySelector('.verdicts > li').getBoundingClientRect().bottom"), 1, 900);
            await Close(page);
        }
    }

    [Theory]
    [InlineData(1920)]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task Every_column_of_the_doses_lies_in_its_box_and_a_sentence_says_which_limit_decides(int width)
    {
        await using var site = await Site.Start();
        var id = await site.Add("doses", Doses);
        var page = await Watched(site, width: width);
        await page.GotoAsync($"{site.Address}/cases/{id}");
        var outside = await page.EvaluateAsync<int>(
            "[...document.querySelectorAll('.doses td, .doses th[scope=row]')].filter(c => c.getBoundingClientRect().right > c.closest('.card').getBoundingClientRect().right + 1).length");
        Assert.Equal(0, outside);
        Assert.True(await page.Locator(".doses td").CountAsync() >= 3);

        // 10 × 3 Gy and 5 × 4 Gy: 75 + 60 = 135, more than the 120 of the guideline, ten months after.
        await Assertions.Expect(page.Locator("#dose")).ToContainTextAsync("Es entscheidet die Grenze von");
        await Assertions.Expect(page.Locator("#dose")).ToContainTextAsync("135");
        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('#dose').compareDocumentPosition(document.querySelector('#pathway')) === Node.DOCUMENT_POSITION_FOLLOWING"));
        await Close(page);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Answering_a_question_leaves_one_where_one_was_and_says_what_changed(bool script)
    {
        await using var site = await Site.Start(examples: true);
        var id = await site.Id("prostate-T4-T10-L2");
        var page = await Watched(site, script: script);
        await page.GotoAsync($"{site.Address}/cases/{id}");
        var list = page.Locator("#questions");
        await list.ScrollIntoViewIfNeededAsync();
        var (before, height) = await Place(list);
        var form = page.Locator("form.answer-here").First;
        var label = await form.Locator("input[type=radio]").Nth(1).EvaluateAsync<string>("e => e.closest('label').innerText");
        await form.Locator("input[type=radio]").Nth(1).CheckAsync();
        await form.Locator("button[value=save]").ClickAsync();
        var saved = page.Locator("#questions .saved");
        await Assertions.Expect(saved).ToContainTextAsync("Gespeichert");
        await Assertions.Expect(saved).ToContainTextAsync(label.Trim().Split(' ')[0]);
        var (after, _) = await Place(list);
        Assert.InRange(Math.Abs(after - before), 0, height);
        Assert.Equal(2, (await site.Store.History(id, TestContext.Current.CancellationToken)).Count);
        await Close(page);

        static async Task<(double Top, double Height)> Place(ILocator list) =>
            (await list.EvaluateAsync<double>("e => e.getBoundingClientRect().top"), await list.EvaluateAsync<double>("e => e.getBoundingClientRect().height"));
    }

    [Fact]
    public async Task What_a_question_changed_is_named_with_its_verdicts()
    {
        await using var site = await Site.Start();
        var example = JsonNode.Parse(await File.ReadAllTextAsync(Path.Combine(Repository.Root, "examples", "prostate-three-levels.json"), TestContext.Current.CancellationToken))!;
        example.AsObject().Remove("as_of");
        var facts = example["facts"]!.AsObject();
        foreach (var fact in facts.Where(f => f.Key is not ("primary_tumor_type" or "age_years")).Select(f => f.Key).ToList())
        {
            facts.Remove(fact);
        }

        var id = await site.Add("before", example.ToJsonString());
        foreach (var finding in new[] { "\"walking_ability\": \"cannot_walk_neurological\"", "\"muscle_strength_min_janda\": 1" })
        {
            var now = (await site.Store.Find(id, TestContext.Current.CancellationToken))!;
            var document = now.Content.Document.Replace("\"facts\":{", "\"facts\":{" + finding + ",", StringComparison.Ordinal);
            Assert.IsType<Myelon.Store.SaveOutcome.Saved>(await site.Store.Save(id, now.Version, now.Content with { Document = document }, TestContext.Current.CancellationToken));
        }

        using var visitor = new Visitor(site.Address);
        var page = await visitor.Open($"/cases/{id}?since=1");
        var saved = page.Document.QuerySelector("#questions .saved")!.TextContent;
        Assert.Contains("nicht gehfähig", saved, StringComparison.Ordinal);
        Assert.Contains("sofort handeln", saved, StringComparison.Ordinal);
        Assert.Matches(@"R[0-9]+ offen → fällig", string.Join(' ', saved.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        Assert.Null((await visitor.Open($"/cases/{id}?since=9")).Document.QuerySelector(".saved"));
    }

    [Fact]
    public async Task On_paper_stands_what_presses_with_the_overview()
    {
        var site = await sites.Examples;
        var page = await Watched(site);
        await page.GotoAsync($"{site.Address}/cases/{await site.Id("T11-renal-cell")}");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        foreach (var shown in new[] { ".case-overview", ".urgency-strip", "#due .title", ".fingerprint" })
        {
            Assert.True(await page.Locator(shown).First.IsVisibleAsync(), shown);
        }

        foreach (var hidden in new[] { "#questions", "#legend", "a[data-part]" })
        {
            Assert.False(await page.Locator(hidden).First.IsVisibleAsync(), hidden);
        }

        await Close(page);
    }
}
