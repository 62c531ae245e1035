using Microsoft.Playwright;
using Myelon.Tests.Support;

namespace Myelon.Tests.Web;

/// <summary>Entries at a bedside.</summary>
internal static class Bedside
{
    /// <summary>Cannot walk, strength 1, bladder disturbed.</summary>
    public static readonly (string Code, string Value)[] Lame =
    [
        ("spinal_metastasis_status", "suspected"), ("muscle_strength_min_janda", "1"), ("walking_ability", "cannot_walk_neurological"),
        ("functional_impairment_neuro", "severe"), ("bladder_bowel_status", "dysfunction"),
    ];
}

/// <summary>The emergency page in one hand, by keyboard, and with everything that interrupts a night.</summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed class BedsideTests(Chromium chromium, SharedSites sites) : AtBrowser(chromium)
{
    private readonly Chromium _chromium = chromium;

    [Fact]
    public async Task Twelve_keys_lead_from_the_page_to_the_red_headline()
    {
        var site = await sites.Empty;
        var page = await Watched(site);
        await page.GotoAsync(site.Address + "/emergency");

        // Metastasis possible, strength 1, cannot walk, severe, bladder disturbed.
        string[] keys = ["Tab", "2", "Tab", "1", "Tab", "3", "Tab", "3", "Tab", "3"];
        Assert.InRange(keys.Length, 1, 12);
        foreach (var key in keys)
        {
            await page.Keyboard.PressAsync(key);
        }

        await Assertions.Expect(page.Locator("#answer .urgency.grave .word")).ToContainTextAsync("weniger als 6 Stunden");
        foreach (var (code, value) in Bedside.Lame)
        {
            await Assertions.Expect(page.Locator($"input[name={code}][value='{value}']")).ToBeCheckedAsync();
        }

        await Close(page);
    }

    [Fact]
    public async Task On_a_telephone_headline_and_three_deeds_stand_beside_the_first_row()
    {
        var site = await sites.Empty;
        var page = await Watched(site, width: 390);
        await page.SetViewportSizeAsync(390, 844);
        await page.GotoAsync(site.Address + "/emergency");
        foreach (var (code, value) in Bedside.Lame)
        {
            await Choose(page, code, value);
        }

        await Assertions.Expect(page.Locator("#answer .deeds > li").Nth(2)).ToBeAttachedAsync();
        await page.EvaluateAsync("document.documentElement.style.scrollBehavior = 'auto'; document.querySelector('#f-primary_tumor_type').scrollIntoView()");
        await Assertions.Expect(page.Locator("#f-primary_tumor_type")).ToBeInViewportAsync(new() { Ratio = 1 });
        foreach (var part in new[] { page.Locator("#answer .word"), page.Locator("#answer .deeds > li").Nth(0), page.Locator("#answer .deeds > li").Nth(1), page.Locator("#answer .deeds > li").Nth(2) })
        {
            await Assertions.Expect(part).ToBeInViewportAsync(new() { Ratio = 1 });
        }

        Assert.Equal(0, await page.EvaluateAsync<double>("document.querySelector('#answer .now').scrollTop"));
        await Close(page);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_rest_is_normal_by_one_act_which_says_what_it_entered(bool script)
    {
        var site = await sites.Empty;
        var page = await Watched(site, script: script);
        await page.GotoAsync(site.Address + "/emergency");
        await Choose(page, "spinal_metastasis_status", "suspected");
        await Choose(page, "bladder_bowel_status", "intact");
        await page.ClickAsync("button[value=normal]");
        var set = page.Locator("form .notice[role=status]");
        await Assertions.Expect(set).ToContainTextAsync("Als unauffällig eingetragen");
        await Assertions.Expect(set).ToContainTextAsync("geht ohne Hilfe");
        await Assertions.Expect(set).Not.ToContainTextAsync("Blasen");
        await Assertions.Expect(page.Locator("input[name=muscle_strength_min_janda][value='5']")).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("input[name=cord_compression_suspected][value=no]")).ToBeCheckedAsync();
        var answer = page.Locator("#answer");
        await Assertions.Expect(answer).Not.ToContainTextAsync("offen R");
        await Assertions.Expect(answer.Locator(".deeds > li").First).ToBeVisibleAsync();
        await Close(page);
    }

    [Fact]
    public async Task Beside_a_deficit_the_suspicion_is_not_denied_by_the_way_and_nothing_contradicts_itself()
    {
        var site = await sites.Empty;
        var page = await Watched(site);
        await page.GotoAsync(site.Address + "/emergency");
        await Choose(page, "muscle_strength_min_janda", "1");
        await page.ClickAsync("button[value=normal]");
        await Assertions.Expect(page.Locator("form .notice[role=status]")).ToContainTextAsync("intakt");
        await Assertions.Expect(page.Locator("input[name=muscle_strength_min_janda][value='1']")).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("input[name=cord_compression_suspected][value='']")).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator(".notice.grave")).ToHaveCountAsync(0);
        await Close(page);
    }

    [Fact]
    public async Task The_handover_text_holds_entries_class_and_due_time_in_eighty_columns()
    {
        var site = await sites.Empty;
        var page = await _chromium.Person();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync(site.Address + "/emergency");
        foreach (var (code, value) in Bedside.Lame)
        {
            await Choose(page, code, value);
        }

        await page.FillAsync("input[name=neuro_onset_datetime]", "heute 7:00");
        await Assertions.Expect(page.Locator("#answer .due")).ToContainTextAsync("13:00");
        await page.ClickAsync(".handover summary");
        await page.ClickAsync("button[data-copy]");
        await Assertions.Expect(page.Locator("button[data-copy]")).ToContainTextAsync("kopiert");
        var text = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.All(new[] { "25.11.2026 09:00", "gestört", "weniger als 6", "13:00", "noch 4 h 00 min", "Wirbelsäulenzentrum", "Kein Medizinprodukt" }, w => Assert.Contains(w, text.ReplaceLineEndings(" ").Replace("   ", " ", StringComparison.Ordinal), StringComparison.Ordinal));
        Assert.All(text.Split('\n'), l => Assert.InRange(l.Length, 0, 80));

        // The sheet of paper holds the same.
        var paper = await page.Context.RunAndWaitForPageAsync(() => page.ClickAsync(".handover a"));
        await Assertions.Expect(paper.Locator("pre")).ToContainTextAsync("gestört");
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Reading_the_other_language_reload_and_back_lose_nothing(bool script)
    {
        var site = await sites.Empty;
        var page = await Watched(site, script: script);
        var asked = 0;
        page.Dialog += (_, dialog) =>
        {
            asked++;
            _ = dialog.AcceptAsync();
        };
        await page.GotoAsync(site.Address + "/emergency");
        foreach (var (code, value) in Bedside.Lame)
        {
            await Choose(page, code, value);
        }

        if (script)
        {
            await Assertions.Expect(page.Locator("#answer .basis")).ToContainTextAsync("gestört");
        }
        else
        {
            await page.ClickAsync("button[value=show]");
        }

        await All();
        var deed = page.Locator("#answer .deed").First;
        await deed.Locator("summary").ClickAsync();
        await Assertions.Expect(deed.Locator("p").First).ToBeVisibleAsync();
        await deed.Locator("summary").ClickAsync();
        await All();
        await page.ReloadAsync();
        await All();
        await page.ClickAsync(".language button");
        await Assertions.Expect(page.Locator("html")).ToHaveAttributeAsync("lang", "en");
        await All();
        await page.ClickAsync(".language button");
        await All();
        await page.ClickAsync("nav a[href='/guideline']");
        await page.GoBackAsync();
        await All();
        await page.ClickAsync("button[value=show]");
        await All();
        Assert.Equal(0, asked);
        Assert.Empty(await site.Store.List(CancellationToken.None));
        await Close(page);

        async Task All()
        {
            foreach (var (code, value) in Bedside.Lame)
            {
                await Assertions.Expect(page.Locator($"input[name={code}][value='{value}']")).ToBeCheckedAsync();
            }
        }
    }

    [Fact]
    public async Task A_form_whose_token_is_gone_comes_back_with_its_entries()
    {
        var site = await sites.Empty;
        var page = await Watched(site, script: false);
        await page.GotoAsync(site.Address + "/emergency");
        foreach (var (code, value) in Bedside.Lame)
        {
            await Choose(page, code, value);
        }

        await page.Context.ClearCookiesAsync();
        await page.ClickAsync("button[value=show]");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync("abgelaufen");
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("nicht gehfähig (neurologisch bedingt)");
        await page.ClickAsync("main button.primary");
        await Assertions.Expect(page.Locator("#answer .word")).ToContainTextAsync("weniger als 6");
        await Close(page);
    }

    [Fact]
    public async Task The_centre_of_the_site_stands_beside_its_deed()
    {
        await using var site = await Site.Start(options: o => o with { SpineCentre = Myelon.Web.Ground.SpineCentre.Of("Klinikum Nord, 01234 5678-9") });
        using var visitor = new Visitor(site.Address);
        var page = await visitor.Send(await visitor.Open("/emergency"), "/emergency", [.. Bedside.Lame.Select(l => (l.Code, (string?)l.Value)), ("do", "show")]);
        var link = page.Document.QuerySelector("#answer .deeds a[href^='tel:']")!;
        Assert.Equal(("tel:0123456789", "01234 5678-9"), (link.GetAttribute("href"), link.TextContent));
        Assert.Contains("Klinikum Nord", page.Document.QuerySelector("#handover")!.TextContent, StringComparison.Ordinal);
    }
}
