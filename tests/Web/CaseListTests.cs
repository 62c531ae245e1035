using AngleSharp.Dom;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Myelon.Desk.Cases;
using Myelon.Store;
using Myelon.Tests.Support;
using NodaTime;

namespace Myelon.Tests.Web;

/// <summary>The list: its parts, its filters, its search, its pages, and how it stands on screen and paper.</summary>
public sealed class CaseListTests(Chromium chromium) : AtBrowser(chromium)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("T11", "thoracic")]
    [InlineData("Th11", "thoracic")]
    [InlineData("Th 11", "thoracic")]
    [InlineData("BWK 11", "thoracic")]
    [InlineData("BWK11", "thoracic")]
    [InlineData("D11", "thoracic")]
    [InlineData("11. BWK", "thoracic")]
    [InlineData("BWK XI", "thoracic")]
    [InlineData("Th10-12", "thoracic")]
    [InlineData("LWK 1", "C-3 lumbar")]
    [InlineData("L1 mamma", "C-3 lumbar")]
    [InlineData("L1 prostata", "")]
    [InlineData("C3", "")]
    [InlineData("C-3", "C-3 lumbar")]
    [InlineData("Th1", "")]
    [InlineData("mamma", "C-3 lumbar")]
    [InlineData("29.11.2026", "thoracic")]
    [InlineData("2026-11-29", "thoracic")]
    [InlineData("30.11.2026", "")]
    public async Task The_search_reads_levels_words_and_days(string search, string found)
    {
        await using var site = await Site.Start();
        await Add(site, "thoracic", """ "spinal_levels": ["T11"] """, new(2026, 11, 29));
        await Add(site, "C-3 lumbar", """ "spinal_levels": ["L1"], "primary_tumor_type": "breast" """);
        using var visitor = new Visitor(site.Address);
        Assert.Equal(found, string.Join(' ', Names((await visitor.Open("/cases?q=" + Uri.EscapeDataString(search))).Document)));
    }

    [Fact]
    public async Task Parts_stand_in_the_order_of_what_is_known_and_days_can_be_chosen()
    {
        await using var site = await Site.Start();
        await Add(site, "empty", "", new(2026, 11, 26));
        await Add(site, "mild", """
            "spinal_metastasis_status": "suspected", "walking_ability": "walks_unaided", "muscle_strength_min_janda": 4, "bladder_bowel_status": "intact",
            "functional_impairment_neuro": "mild"
            """, new(2026, 11, 26));
        await Add(site, "maybe", """
            "spinal_metastasis_status": "suspected", "walking_ability": "walks_unaided", "muscle_strength_min_janda": 5,
            "bladder_bowel_status": "intact", "functional_impairment_neuro": "none", "instability_suspected": false
            """);
        using var visitor = new Visitor(site.Address);
        var list = (await visitor.Open("/cases")).Document;
        Assert.Equal(
            ["Sicher dringlich 1", "Vielleicht dringlich 1", "Neurologie nicht eingetragen 1"],
            list.QuerySelectorAll(".part th").Select(h => string.Join(' ', h.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        Assert.Equal(["mild", "maybe", "empty"], Names(list));
        Assert.DoesNotMatch("[0-9]+ (h|Stunden)", list.QuerySelectorAll("tr:not(.part)").Single(r => r.QuerySelector("bdi")?.TextContent == "empty").QuerySelector("td")!.TextContent);
        Assert.Equal(["mild", "empty"], Names((await visitor.Open("/cases?day=2026-11-26")).Document));
        Assert.Equal(["maybe"], Names((await visitor.Open("/cases?day=none")).Document));
        Assert.Contains("morgen, 26.11.2026 (2)", list.QuerySelector("select[name=day]")!.TextContent, StringComparison.Ordinal);
        var byDay = (await visitor.Open("/cases?sort=board")).Document;
        Assert.Equal(["26.11.2026 2", "ohne Konferenztag 1"], byDay.QuerySelectorAll(".part th").Select(h => h.TextContent.Trim()));
    }

    [Theory]
    [InlineData(50, 1, "")]
    [InlineData(51, 2, "1–50 von 51 weiter ▸")]
    public async Task A_long_list_comes_in_pages_of_fifty(int cases, int pages, string words)
    {
        await using var site = await Site.Start();
        for (var i = 0; i < cases; i++)
        {
            await Add(site, $"L-{i:000}", "");
        }

        using var visitor = new Visitor(site.Address);
        var seen = new List<string>();
        for (var address = "/cases?sort=name"; address is not null;)
        {
            var page = (await visitor.Open(address)).Document;
            var here = Names(page);
            Assert.InRange(here.Count, 1, 50);
            if (seen.Count == 0)
            {
                Assert.Equal(words, string.Join(' ', (page.QuerySelector("nav.pages")?.TextContent ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            }

            seen.AddRange(here);
            pages--;
            address = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(0, pages);
        Assert.Equal(Enumerable.Range(0, cases).Select(i => $"L-{i:000}"), seen);
    }

    [Fact]
    [Trait(Speed.Name, Speed.Slow)]
    public async Task A_long_pseudonym_leaves_the_columns_in_place()
    {
        await using var site = await Site.Start();
        await Add(site, "short", "");
        var page = await Watched(site);
        await page.GotoAsync(site.Address + "/cases");
        const string edges = "[...document.querySelectorAll('.cases thead th')].map(h => Math.round(h.getBoundingClientRect().left)).join(' ')";
        var before = await page.EvaluateAsync<string>(edges);
        await Add(site, new string('W', 80), "");
        await page.ReloadAsync();
        Assert.Equal(before, await page.EvaluateAsync<string>(edges));
        Assert.True(await page.EvaluateAsync<bool>("(t => t.scrollWidth <= t.clientWidth)(document.querySelector('.scroll'))"));
        await Close(page);
    }

    [Fact]
    [Trait(Speed.Name, Speed.Slow)]
    public async Task On_paper_the_list_is_a_table_with_its_filter_in_words()
    {
        await using var site = await Site.Start();
        await Add(site, "one", """ "spinal_levels": ["T11"] """, new(2026, 11, 29));
        var page = await Watched(site);
        await page.GotoAsync(site.Address + "/cases?day=2026-11-29&q=Th11&show=not-entered");
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(0, await page.Locator("form:visible").CountAsync());
        Assert.Equal(0, await page.Locator("select:visible, input:visible, .button:visible").CountAsync());
        var caption = await page.Locator("caption").InnerTextAsync();
        Assert.All(["29.11.2026", "Th11", "ohne Angaben zur Neurologie"], w => Assert.Contains(w, caption, StringComparison.Ordinal));
        Assert.True(await page.Locator("table.cases").IsVisibleAsync());
        await Close(page);
    }

    [Fact]
    [Trait(Speed.Name, Speed.Slow)]
    public async Task A_time_that_passes_changes_its_words()
    {
        await using var site = await Site.Start();
        const string deficit = """
            "spinal_metastasis_status": "suspected", "walking_ability": "walks_unaided", "muscle_strength_min_janda": 4, "bladder_bowel_status": "intact",
            "functional_impairment_neuro": "mild"
            """;
        await Add(site, "soon", deficit + """, "neuro_onset_datetime": "2026-11-24T09:30:00+01:00" """);
        await Add(site, "later", deficit + """, "neuro_onset_datetime": "2026-11-24T20:00:00+01:00" """);
        var page = await Watched(site);
        await page.GotoAsync(site.Address + "/cases");
        Assert.Equal(["soon", "later"], await page.Locator(".cases th bdi").AllTextContentsAsync());
        var clock = page.Locator(".cases .clock").First;
        await Assertions.Expect(clock).ToContainTextAsync("noch 0 h 30 min");
        ((NodaTime.Testing.FakeClock)site.Services.GetRequiredService<CaseDesk>().Desk.Clock).AdvanceHours(1);
        await page.ReloadAsync();
        await Assertions.Expect(clock).ToContainTextAsync("seit 0 h 30 min überschritten");
        Assert.Equal(["soon", "later"], await page.Locator(".cases th bdi").AllTextContentsAsync());
        await Close(page);
    }

    /// <summary>Embolised 47 and a half hours ago, an operation planned: after 48 hours it deviates, though nobody has entered anything.</summary>
    [Fact]
    public async Task A_time_that_runs_out_between_two_looks_changes_the_list()
    {
        await using var site = await Site.Start();
        await Add(site, "embolised", """
            "spinal_metastasis_status": "confirmed", "embolisation_datetime": "2026-11-23T09:30:00+01:00", "surgery_planned": true
            """);
        await Add(site, "other", "");
        using var visitor = new Visitor(site.Address);
        foreach (var (minutes, deviates) in new[] { (0, false), (29, false), (2, true) })
        {
            site.Clock.AdvanceMinutes(minutes);
            Assert.Equal(deviates ? ["embolised"] : Array.Empty<string>(), Names((await visitor.Open("/cases?show=deviates")).Document));
        }
    }

    /// <summary>One was looked at half an hour ago, the other is new: they stand by when they are due, not by what was left when they were looked at.</summary>
    [Fact]
    public async Task What_was_looked_at_earlier_stands_in_its_place_beside_what_is_new()
    {
        await using var site = await Site.Start();
        const string deficit = """
            "spinal_metastasis_status": "suspected", "walking_ability": "walks_unaided", "muscle_strength_min_janda": 4, "bladder_bowel_status": "intact",
            "functional_impairment_neuro": "mild"
            """;
        await Add(site, "due at ten", deficit + """, "neuro_onset_datetime": "2026-11-24T10:00:00+01:00" """);
        using var visitor = new Visitor(site.Address);
        Assert.Contains("noch 1 h 00 min", (await visitor.Open("/cases")).Text, StringComparison.Ordinal);
        site.Clock.AdvanceMinutes(30);
        await Add(site, "due at a quarter past", deficit + """, "neuro_onset_datetime": "2026-11-24T10:15:00+01:00" """);
        var list = await visitor.Open("/cases");
        Assert.Equal(["due at ten", "due at a quarter past"], Names(list.Document));
        Assert.Contains("noch 0 h 30 min", list.Text, StringComparison.Ordinal);
        Assert.Contains("noch 0 h 45 min", list.Text, StringComparison.Ordinal);
    }

    private static List<string> Names(IParentNode list) => [.. list.QuerySelectorAll(".cases tbody th bdi").Select(b => b.TextContent)];

    private static async Task Add(Site site, string name, string facts, LocalDate? day = null)
    {
        var document = $$"""{ "format": "myelon-case/1", "case": "x", "facts": { {{facts}} } }""";
        Assert.IsType<SaveOutcome.Saved>(await site.Store.Create(new CaseDraft(name, CaseStatus.Registered, day, document), Cancel));
    }
}
