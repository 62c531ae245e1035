using Microsoft.Playwright;
using Myelon.Tests.Support;

namespace Myelon.Tests.Web;

/// <summary>An answer belongs to its entries: shown together, or marked as old, or gone.</summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed class PanelTests(Chromium chromium, SharedSites sites)
{
    private const string Preview = "**/emergency/preview";

    [Theory]
    [InlineData("de-DE", "Keine Verbindung: keine Antwort zu diesen Angaben.")]
    [InlineData("en-GB", "No connection: no answer for these entries.")]
    public async Task Without_an_answer_no_older_one_stays(string language, string words)
    {
        var site = await sites.Empty;
        var page = await chromium.Person(language);
        await page.GotoAsync(site.Address + "/emergency");
        var (word, lost) = (page.Locator("#answer .word"), page.Locator("#answer .lost"));
        await page.CheckAsync("input[name=bladder_bowel_status][value=dysfunction]");
        await Assertions.Expect(page.Locator("#answer .settle")).ToBeVisibleAsync();
        foreach (var status in new int?[] { null, 400, 422, 500, 503 })
        {
            await page.RouteAsync(Preview, route => status is { } code
                ? route.FulfillAsync(new() { Status = code, Body = "<p class=word>old</p>", ContentType = "text/html" })
                : route.AbortAsync());
            await page.CheckAsync("input[name=walking_ability][value=walks_unaided]");
            await Assertions.Expect(lost).ToContainTextAsync(words);
            await Assertions.Expect(word).ToHaveCountAsync(0);
            await Assertions.Expect(page.Locator("#answer-said")).ToHaveTextAsync(words);

            // Once the way is free again one click brings the answer, and it says that alone.
            await page.UnrouteAsync(Preview);
            await lost.Locator("button").ClickAsync();
            await Assertions.Expect(word).ToHaveCountAsync(1);
            await Assertions.Expect(page.Locator("#answer-said")).ToHaveTextAsync((await word.GetAttributeAsync("data-headline"))!);
            await page.CheckAsync("input[name=walking_ability][value='']");
            await Assertions.Expect(page.Locator("#answer")).ToHaveAttributeAsync("data-state", "current");
        }

        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task An_answer_is_old_at_once_and_one_that_comes_late_is_not_shown()
    {
        var site = await sites.Empty;
        var page = await chromium.Person();
        await page.GotoAsync(site.Address + "/emergency");
        var (held, sent) = (new TaskCompletionSource(), new TaskCompletionSource());
        var first = true;
        await page.RouteAsync(Preview, async route =>
        {
            if (first)
            {
                first = false;
                sent.SetResult();
                await held.Task;
                await route.FulfillAsync(new() { Status = 200, Body = "<p class=word>late</p>", ContentType = "text/html" });
                return;
            }

            await route.ContinueAsync();
        });
        await page.CheckAsync("input[name=walking_ability][value=walks_with_aid]");
        Assert.Equal("stale", await page.Locator("#answer").GetAttributeAsync("data-state"));
        Assert.True(await page.Locator("#answer .panel-state").IsVisibleAsync());
        await sent.Task;
        await page.CheckAsync("input[name=walking_ability][value=cannot_walk_neurological]");
        await Assertions.Expect(page.Locator("#answer")).ToHaveAttributeAsync("data-state", "current");
        held.SetResult();
        await page.CheckAsync("input[name=bladder_bowel_status][value=dysfunction]");
        await Assertions.Expect(page.Locator("#answer .basis")).ToContainTextAsync("gestört");
        Assert.DoesNotContain("late", await page.InnerTextAsync("#answer"), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("neuro_onset_datetime", "31.12.2026 10:00", "liegt nach")]
    [InlineData("neuro_onset_datetime", "27.11.0026 5:00", "Jahr")]
    [InlineData("neuro_onset_datetime", "10:00", "kommt erst noch")]
    [InlineData("neuro_onset_datetime", "03/04/2026", "Tag oder Monat")]
    public async Task What_cannot_be_read_is_said_at_the_field_while_it_is_typed(string code, string written, string said)
    {
        var site = await sites.Empty;
        var page = await chromium.Person(browser: "en-US");
        await page.GotoAsync(site.Address + "/emergency");
        await page.FillAsync($"input[name={code}]", written);
        await Assertions.Expect(page.Locator($"#f-{code} .error")).ToContainTextAsync(said);
        await Assertions.Expect(page.Locator($"input[name={code}]")).ToHaveAttributeAsync("aria-invalid", "true");
        await Assertions.Expect(page.Locator("#answer .notice.grave a")).ToHaveAttributeAsync("href", "#f-" + code);
        await page.FillAsync($"input[name={code}]", "vor 3 h");
        await Assertions.Expect(page.Locator($"#f-{code} .echo")).ToHaveTextAsync("gelesen als heute 06:00, vor 3 h");
        await Assertions.Expect(page.Locator($"#f-{code} .error")).ToHaveCountAsync(0);

        // The hour that was meant takes the place of how long ago it was, so that it does not move with the clock.
        await page.FocusAsync("input[name=pseudonym]");
        await Assertions.Expect(page.Locator($"input[name={code}]")).ToHaveValueAsync("25.11.2026 06:00");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_number_of_the_other_language_is_refused_while_it_is_typed()
    {
        var site = await sites.Examples;
        var page = await chromium.Person();
        await page.GotoAsync($"{site.Address}/cases/{await site.Id("T11-renal-cell")}/entry/laboratory");
        await page.FillAsync("input[name=serum_calcium_mmol_l]", "2.5");
        await Assertions.Expect(page.Locator("#f-serum_calcium_mmol_l .error")).ToContainTextAsync("kein Dezimalzeichen");
        await page.FillAsync("input[name=serum_calcium_mmol_l]", "2,5");
        await Assertions.Expect(page.Locator("#f-serum_calcium_mmol_l .echo")).ToContainTextAsync("2,5 mmol/l");
        await Assertions.Expect(page.Locator("#answer .basis")).ToContainTextAsync("2,5 mmol/l");
        await page.ClickAsync("button[value=discard], .subjects a[aria-current]");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_hours_that_are_left_move_with_an_open_page()
    {
        var site = await sites.Empty;
        var page = await chromium.Person();
        await page.Clock.InstallAsync();
        await page.GotoAsync(site.Address + "/emergency");
        foreach (var (code, value) in Bedside.Lame)
        {
            await page.CheckAsync($"input[name={code}][value='{value}']");
        }

        await page.FillAsync("input[name=neuro_onset_datetime]", "vor 2 h");
        var left = page.Locator("#answer .due .left");
        await Assertions.Expect(left).ToHaveTextAsync("noch 4 h 00 min");
        await page.Clock.FastForwardAsync("02:05");
        await Assertions.Expect(left).ToHaveTextAsync("noch 3 h 58 min");
        await page.Clock.FastForwardAsync("04:00:00");
        await Assertions.Expect(left).ToHaveTextAsync("seit 0 h 02 min überschritten");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_clock_that_stands_still_says_so_and_does_not_move()
    {
        await using var site = await Site.Start();
        var id = await site.Add("A", """
            {
              "format": "myelon-case/1", "case": "A", "as_of": "2026-11-25T08:00:00+01:00",
              "facts": {
                "muscle_strength_min_janda": 1, "walking_ability": "cannot_walk_neurological", "bladder_bowel_status": "dysfunction",
                "spinal_metastasis_status": "confirmed", "neuro_onset_datetime": "2026-11-25T06:00:00+01:00"
              }
            }
            """);
        var page = await chromium.Person();
        await page.Clock.InstallAsync();
        await page.GotoAsync($"{site.Address}/cases/{id}");
        var before = await page.InnerTextAsync(".urgency-strip");
        await page.Clock.FastForwardAsync("02:00:00");
        Assert.Equal(before, await page.InnerTextAsync(".urgency-strip"));
        Assert.Contains("stehen still", before, StringComparison.Ordinal);
        Assert.DoesNotContain("noch ", before, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }
}
