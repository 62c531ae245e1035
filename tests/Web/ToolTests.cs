using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Myelon.Desk.Cases;
using Myelon.Desk.Scores;

namespace Myelon.Tests.Web;

/// <summary>Tools without a case: what follows from the entries, with and without script, and nothing of it is stored.</summary>
public sealed class ToolTests(Chromium chromium, SharedSites sites) : AtBrowser(chromium)
{
    [Fact]
    public async Task Sins_follows_each_click_without_a_page_load()
    {
        var site = await sites.Empty;
        var page = await Watched(site);
        await page.GotoAsync(site.Address + "/tools/scores/sins");
        await page.EvaluateAsync("() => { window.mark = 1; }");
        await Assertions.Expect(page.Locator("#result .total")).ToHaveTextAsync("SINS 0 bis 18");

        // Junctional 3, mechanical 3, lytic 2, subluxation 4: 12 to 18 with two rows open.
        foreach (var (row, option, total) in new[]
        {
            ("sins_location", "junctional", "SINS 3 bis 18"), ("sins_pain", "mechanical", "SINS 6 bis 18"),
            ("lesion_density", "lytic", "SINS 8 bis 18"), ("sins_alignment", "subluxation_or_translation", "SINS 12 bis 18"),
        })
        {
            await page.CheckAsync($"input[name={row}][value={option}]");
            await Assertions.Expect(page.Locator("#result .total")).ToHaveTextAsync(total);
        }

        await Assertions.Expect(page.Locator("#result .open-items > li")).ToHaveCountAsync(2);
        Assert.Equal(1, await page.EvaluateAsync<int>("window.mark"));
        Assert.Contains("sins_pain=mechanical", page.Url, StringComparison.Ordinal);
        await page.ReloadAsync();
        await Assertions.Expect(page.Locator("#result .total")).ToHaveTextAsync("SINS 12 bis 18");
        await Close(page);
    }

    [Fact]
    public async Task Sins_without_script_takes_one_button()
    {
        var site = await sites.Empty;
        var page = await Watched(site, script: false);
        await page.GotoAsync(site.Address + "/tools/scores/sins");
        await page.CheckAsync("input[name=sins_pain][value=mechanical]");
        await page.ClickAsync("form[data-tool] button.primary");
        await Assertions.Expect(page.Locator("#result .total")).ToHaveTextAsync("SINS 3 bis 18");
        await Close(page);
    }

    [Fact]
    public async Task A_second_course_is_judged_in_four_steps_without_a_case()
    {
        var site = await sites.Empty;
        var page = await Watched(site);
        await page.GotoAsync(site.Address + "/cases");
        await page.ClickAsync("nav a[href='/tools']");
        await page.ClickAsync("main a[href='/tools/dose']");
        await page.FillAsync("#courses", "10x3 @ 15.01.2026 Th5-7\nunleserlich");
        await page.FillAsync("#plan", "5x4 geplant BWK 6");
        var result = page.Locator("#result");
        await Assertions.Expect(result).ToContainTextAsync("BED 135 Gy2, EQD2 67,5 Gy");
        await Assertions.Expect(result).ToContainTextAsync("Abstand 10 Monate");
        await Assertions.Expect(result.Locator("[role=alert]")).ToContainTextAsync("unleserlich");

        // 120 is exceeded, 135.5 is kept because both its conditions hold: that one decides and stands first.
        await Assertions.Expect(result.Locator("tbody tr").First).ToContainTextAsync("135 von 135,5");
        await Close(page);
    }

    [Fact]
    public async Task A_result_that_cannot_be_had_is_replaced()
    {
        await using var site = await Site.Start();
        var page = await Watched(site);
        await page.GotoAsync(site.Address + "/tools/scores/sins?sins_pain=mechanical");
        await page.RouteAsync("**/tools/scores/sins?*part=result", route => route.AbortAsync());
        await page.CheckAsync("input[name=sins_pain][value=pain_free]");
        await Assertions.Expect(page.Locator("#result")).ToContainTextAsync("Keine Verbindung");
        await Assertions.Expect(page.Locator("#result")).Not.ToContainTextAsync("SINS 3");
        await Assertions.Expect(page.Locator("#said")).ToContainTextAsync("Keine Verbindung");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("/tools/scores/sins", "/tools/scores/sins/case", "sins_pain=mechanical&sins_location=junctional", "\"sins_pain\": \"mechanical\"")]
    [InlineData("/tools/dose", "/tools/dose/case", "courses=10x3+15.01.2026+Th5-7&plan=5x4+Th6", "\"planned_rt_fractions\": 5")]
    public async Task A_result_is_taken_into_a_case_after_its_pseudonym_was_seen(string tool, string action, string entries, string stored)
    {
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address);
        var page = await visitor.Open($"{tool}?{entries}");
        page = await visitor.Send(page, action);
        Assert.Empty(await site.Store.List(CancellationToken.None));
        page = await visitor.Send(page, page.Path, ("pseudonym-1", "P-1"));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.StartsWith("/cases/", page.Path, StringComparison.Ordinal);
        Assert.Contains(stored, Assert.Single(await site.Store.List(CancellationToken.None)).Content.Document, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_score_that_can_be_filled_in_has_its_page_in_both_languages()
    {
        var site = await sites.Empty;
        var scores = site.Services.GetRequiredService<CaseDesk>().Guideline.Rules.Scores.Where(ScoreSheet.CanBeFilledIn).ToList();
        Assert.True(scores.Count > 20);
        foreach (var language in new[] { "de", "en" })
        {
            using var visitor = new Visitor(site.Address, language);
            var list = await visitor.Open("/tools");
            foreach (var score in scores)
            {
                Assert.Contains($"/tools/scores/{score.Code}\"", list.Html, StringComparison.Ordinal);
                var query = string.Join('&', score.Items.Where(i => i.Options.Count > 0).Select(i => $"{i.Code}={Uri.EscapeDataString(i.Options[0].Code)}"));
                var page = await visitor.Open($"/tools/scores/{score.Code}?{query}");
                Assert.Equal(HttpStatusCode.OK, page.Status);
                Assert.Empty(page.Document.QuerySelectorAll("[role=alert]"));
                Assert.Contains(language == "de" ? score.Title.De : score.Title.En, page.Text, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("schedules=10x3", "75", "37,5")]
    [InlineData("schedules=15x2,5&ratio=10", "46,88", "39,06")]
    [InlineData("schedules=3x5%2B5x3", "90", "45")]
    public async Task Bed_and_equivalent_dose(string query, string bed, string equivalent)
    {
        using var visitor = new Visitor((await sites.Empty).Address);
        var page = await visitor.Open("/tools/bed?" + query);
        var row = page.Document.QuerySelectorAll("#result tbody tr")[0].QuerySelectorAll("td").Select(d => d.TextContent).ToList();
        Assert.Equal([bed, equivalent], row.TakeLast(2));
    }

    [Fact]
    public async Task What_goes_out_of_a_case_and_of_the_list()
    {
        var site = await sites.Examples;
        using var visitor = new Visitor(site.Address);
        var id = await site.Id("T11-renal-cell");
        var text = await visitor.Open($"/cases/{id}/answer.txt");
        Assert.Contains("T11-renal-cell", text.Html, StringComparison.Ordinal);
        Assert.All(text.Html.Split('\n'), l => Assert.True(l.Length <= 80, l));
        Assert.Contains("\"format\": \"myelon-evaluation/1\"", (await visitor.Open($"/cases/{id}/answer.json")).Html, StringComparison.Ordinal);
        var lines = (await visitor.Open("/export/cases.ndjson?status=all")).Html.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(Site.ExampleCount, lines.Length);
        Assert.All(lines, l => Assert.Contains("myelon-case/1", l, StringComparison.Ordinal));
        Assert.Contains("Pseudonym;", (await visitor.Open("/export/cases.csv?status=all")).Html, StringComparison.Ordinal);
    }
}
