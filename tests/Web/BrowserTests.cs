using Microsoft.Playwright;
using Myelon.Core.Cases;
using Myelon.Core.Facts;
using Myelon.Guideline.Vocabulary;
using Myelon.Tests.Support;
using Myelon.Web.Forms;
using NodaTime;

namespace Myelon.Tests.Web;

/// <summary>People at a real browser: with script and without, with mouse and with keyboard.</summary>
[Collection(Browsing.Name)]
public sealed class BrowserTests(Chromium chromium)
{
    private const string Table = "tests/Guideline/golden-cases.md";

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

        await Assertions.Expect(page.Locator("#answer .word")).ToContainTextAsync("unter 6");
        await Assertions.Expect(page.Locator("#answer")).ToContainTextAsync("Sofortige Vorstellung im Wirbelsäulenzentrum");
        Assert.Empty(await site.Store.List(CancellationToken.None));
        await page.FillAsync("input[name=pseudonym]", "N-1");
        await page.ClickAsync("button[value=save]");
        await page.WaitForURLAsync("**/cases/*");
        await Assertions.Expect(page.Locator(".case-banner .name")).ToHaveTextAsync("N-1");
        Assert.Single(await site.Store.List(CancellationToken.None));
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
        await page.WaitForURLAsync("**/entry/neurology");
        foreach (var subject in Subjects.All)
        {
            var facts = subject.Groups.SelectMany(g => g.Facts).Where(f => wanted.Facts[f].IsKnown).ToList();
            if (facts.Count == 0)
            {
                continue;
            }

            await page.ClickAsync($".subjects a[href$='/entry/{subject.Code}']");
            await page.WaitForURLAsync($"**/entry/{subject.Code}");
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

    [Fact]
    public async Task F22_Two_people_at_one_case_see_both_entries_side_by_side()
    {
        await using var site = await Site.Start(examples: true);
        var id = await site.Id("T11-renal-cell");
        var (one, two) = (await Watched(site), await Watched(site, script: false));
        await one.GotoAsync($"{site.Address}/cases/{id}/entry/condition");
        await two.GotoAsync($"{site.Address}/cases/{id}/entry/condition");
        await Choose(one, "asa_class", "2");
        await Save(one);
        await Choose(two, "asa_class", "3");
        await two.ClickAsync("button[value=save]");
        await Assertions.Expect(two.Locator("h1")).ToContainTextAsync("Inzwischen hat jemand anderes gespeichert");
        Assert.Equal(2, (await site.Store.History(id, CancellationToken.None)).Count);
        await two.CheckAsync("input[name='pick:asa_class'][value=mine]");
        await two.ClickAsync("button.primary");
        await Assertions.Expect(two.Locator("[role=status]")).ToContainTextAsync("Fassung 3");
        Assert.Equal(3, (await site.Facts(id))[GeneralCondition.AsaClass].Number.Low);
        await Close(one);
        await Close(two);
    }

    [Fact]
    public async Task F26_Two_tabs_with_two_cases_do_not_mix()
    {
        await using var site = await Site.Start(examples: true);
        var (first, second) = (await site.Id("T11-renal-cell"), await site.Id("breast-L3"));
        var one = await Watched(site);
        var two = await one.Context.NewPageAsync();
        await one.GotoAsync($"{site.Address}/cases/{first}/entry/condition");
        await two.GotoAsync($"{site.Address}/cases/{second}/entry/condition");
        await Choose(one, "asa_class", "2");
        await Choose(two, "asa_class", "4");
        await Save(two);
        await Save(one);
        Assert.Equal(2, (await site.Facts(first))[GeneralCondition.AsaClass].Number.Low);
        Assert.Equal(4, (await site.Facts(second))[GeneralCondition.AsaClass].Number.Low);
        await Assertions.Expect(one.Locator(".case-banner .name")).ToHaveTextAsync("T11-renal-cell");
        await Assertions.Expect(two.Locator(".case-banner .name")).ToHaveTextAsync("breast-L3");
        await Close(one);
    }

    [Theory]
    [InlineData("de-DE", "2,55", "2,55", null)]
    [InlineData("de-DE", "2.55", null, "kein Dezimalzeichen")]
    [InlineData("de-DE", "2,5,5", null, "keine Zahl")]
    [InlineData("de-DE", "255", null, "plausiblen Bereichs")]
    [InlineData("en-GB", "2.55", "2.55", null)]
    [InlineData("en-GB", "2,55", null, "no decimal sign")]
    public async Task F04_Numbers_are_read_as_the_language_writes_them(string language, string written, string? readAs, string? refused)
    {
        await using var site = await Site.Start(examples: true);
        var id = await site.Id("T11-renal-cell");
        var page = await Watched(site, language);
        await page.GotoAsync($"{site.Address}/cases/{id}/entry/laboratory");
        await page.FillAsync("input[name=serum_calcium_mmol_l]", written);
        await page.ClickAsync("button[value=save]");
        if (readAs is not null)
        {
            await Assertions.Expect(page.Locator("#f-serum_calcium_mmol_l")).ToContainTextAsync(readAs + " mmol/l");
            Assert.Equal(2.55m, (await site.Facts(id))[Laboratory.SerumCalciumInMillimolesPerLitre].Number.Low);
        }
        else
        {
            await Assertions.Expect(page.Locator("#f-serum_calcium_mmol_l .error")).ToContainTextAsync(refused!);
            Assert.Equal(written, await page.InputValueAsync("input[name=serum_calcium_mmol_l]"));
            Assert.Single(await site.Store.History(id, CancellationToken.None));
        }

        await Close(page);
    }

    [Fact]
    public async Task Contradictions_are_confirmed_or_corrected()
    {
        await using var site = await Site.Start(examples: true);
        var id = await site.Id("T11-renal-cell");
        var page = await Watched(site);
        await page.GotoAsync($"{site.Address}/cases/{id}/entry/neurology");
        await Choose(page, "muscle_strength_min_janda", "3");
        await page.ClickAsync("button[value=save]");
        await Assertions.Expect(page.Locator("[role=alert]")).ToContainTextAsync("widerspricht");
        Assert.Single(await site.Store.History(id, CancellationToken.None));
        await page.CheckAsync("input[name=confirmed]");
        await page.ClickAsync("button[value=save]");
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("Fassung 2");
        await Close(page);
    }

    [Fact]
    public async Task Keyboard_alone_leads_from_the_list_to_a_saved_entry()
    {
        await using var site = await Site.Start(examples: true);
        var page = await Watched(site);
        await page.GotoAsync(site.Address + "/cases");
        await page.Keyboard.PressAsync("Tab");
        await Assertions.Expect(page.Locator(".skip")).ToBeFocusedAsync();
        await TabTo(page, "th a:has-text('T11-renal-cell')");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/cases/*");
        await TabTo(page, ".case-banner a:text-is('Eingabe')");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/entry/neurology");
        await TabTo(page, "input[name=neuro_onset][value='']");
        await page.Keyboard.PressAsync("ArrowUp");
        await Assertions.Expect(page.Locator("input[name=neuro_onset][value=chronic]")).ToBeCheckedAsync();
        await TabTo(page, "button[value=save]");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("Fassung 2");
        Assert.Equal((int)DeficitOnset.Chronic, (await site.Facts(await site.Id("T11-renal-cell")))[Neurology.Onset].Choice);
        await Close(page);
    }

    [Theory]
    [InlineData(1440)]
    [InlineData(768)]
    [InlineData(360)]
    public async Task No_page_scrolls_sideways(int width)
    {
        await using var site = await Site.Start(examples: true);
        var page = await Watched(site, width: width);
        foreach (var path in await SecurityTests.Paths(site))
        {
            if (!path.EndsWith(".svg", StringComparison.Ordinal) && !path.EndsWith("/file", StringComparison.Ordinal))
            {
                await page.GotoAsync(site.Address + path);
                Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{path} at {width}");
            }
        }

        await Close(page);
    }

    /// <summary>A page whose console must stay empty: no error, no request outside, no violation of the policy.</summary>
    private async Task<IPage> Watched(Site site, string language = "de-DE", bool script = true, int width = 1440)
    {
        var page = await chromium.Person(language, script: script, width: width);

        // A refused form answers with a status of its own, which the console of the browser names; everything else is a fault.
        page.Console += (_, message) => Note(message.Type is not ("error" or "warning") || message.Text.Contains("status of 4", StringComparison.Ordinal) ? null : message.Text);
        page.Request += (_, request) => Note(request.Url.StartsWith(site.Address, StringComparison.Ordinal) ? null : request.Url);
        page.PageError += (_, error) => Note(error);
        return page;
    }

    private readonly System.Collections.Concurrent.ConcurrentQueue<string> _faults = new();

    private void Note(string? fault)
    {
        if (fault is not null)
        {
            _faults.Enqueue(fault);
        }
    }

    private async Task Close(IPage page)
    {
        await page.Context.CloseAsync();
        Assert.Empty(_faults);
    }

    private static Task Choose(IPage page, string code, string value) => page.CheckAsync($"input[name='{code}'][value='{value}']");

    private static async Task Save(IPage page)
    {
        await page.ClickAsync("button[value=save]");
        if (await page.Locator("input[name=confirmed]").CountAsync() > 0)
        {
            await page.CheckAsync("input[name=confirmed]");
            await page.ClickAsync("button[value=save]");
        }

        await Assertions.Expect(page.Locator("[role=status]")).ToContainTextAsync("Fassung");
    }

    private static async Task Enter(IPage page, Fact fact, Case wanted)
    {
        var value = wanted.Facts[fact];
        var closed = page.Locator("details:not([open])", new() { Has = page.Locator($"#f-{fact.Code}") });
        if (await closed.CountAsync() > 0)
        {
            await closed.Locator("> summary").ClickAsync();
        }

        switch (fact)
        {
            case BooleanFact:
                await Choose(page, fact.Code, value.Truth.IsYes ? "yes" : "no");
                break;
            case ChoiceFact choice when await page.Locator($"select[name='{fact.Code}']").CountAsync() > 0:
                await page.SelectOptionAsync($"select[name='{fact.Code}']", choice.Values[value.Choice].Code);
                break;
            case ChoiceFact choice:
                await Choose(page, fact.Code, choice.Values[value.Choice].Code);
                break;
            case SetFact set:
                foreach (var code in set.Values.Where((_, i) => (value.Set >> i & 1) != 0).Select(v => v.Code))
                {
                    await Choose(page, fact.Code, code);
                }

                break;
            case NumberFact when await page.Locator($"input[type=radio][name='{fact.Code}']").CountAsync() > 0:
                await Choose(page, fact.Code, value.Number.Low.ToString(System.Globalization.CultureInfo.InvariantCulture));
                break;
            case NumberFact:
                await page.FillAsync($"input[name='{fact.Code}']", value.Number.Low.ToString(System.Globalization.CultureInfo.InvariantCulture).Replace('.', ','));
                break;
            default:
                var local = Instant.FromUnixTimeTicks(value.Earliest).WithOffset(wanted.AsOf.Offset);
                await page.FillAsync($"input[name='{fact.Code}']", local.Date.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
                await page.FillAsync($"input[name='{new Field(fact, null).TimeKey}']", $"{local.Hour:00}:{local.Minute:00}");
                break;
        }
    }

    private static async Task TabTo(IPage page, string selector)
    {
        for (var i = 0; i < 250; i++)
        {
            if (await page.Locator(selector).EvaluateAsync<bool>("e => e === document.activeElement"))
            {
                return;
            }

            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"no way by keyboard to {selector}");
    }
}
