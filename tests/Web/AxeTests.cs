using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Myelon.Tests.Support;

namespace Myelon.Tests.Web;

/// <summary>
/// axe finds nothing on any page and in any state, light and wide in German, dark and narrow in English. With MYELON_PICTURES naming a
/// folder each state is pictured there.
/// </summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed class AxeTests(Chromium chromium)
{
    [Theory]
    [InlineData(false, "de-DE")]
    [InlineData(true, "en-GB")]
    public async Task Every_page(bool dark, string language)
    {
        await using var site = await Site.Start(examples: true, imagingLimit: 1);

        // The pages of the guideline are checked beside their own tests.
        var paths = (await SecurityTests.Paths(site)).Where(p => !System.IO.Path.HasExtension(p) && !SecurityTests.IsForPrograms(p) && !p.EndsWith("/file", StringComparison.Ordinal) && !p.StartsWith("/guideline", StringComparison.Ordinal)).ToList();
        foreach (var name in new[] { "prostate-T4-T10-L2", "lung-T8-unstable-L4-stable", "unknown-primary-T7" })
        {
            paths.AddRange([$"/cases/{await site.Id(name)}", $"/cases/{await site.Id(name)}/entry/lesion", $"/cases/{await site.Id(name)}/entry/radiotherapy", $"/cases/{await site.Id(name)}/courses"]);
        }

        await chromium.Tabs(
            paths.Append("/nowhere").Append("/cases?q=nothing-fits").Select(p => site.Address + p), Clean, language, dark, width: dark ? 360 : 1440);
    }

    [Theory]
    [InlineData(false, "de-DE", "Inzwischen")]
    [InlineData(true, "en-GB", "A newer version")]
    public async Task Every_state(bool dark, string language, string conflict)
    {
        await using var site = await Site.Start(examples: true);
        var id = await site.Id("T11-renal-cell");
        var page = await chromium.Person(language, dark, width: dark ? 360 : 1440);

        await page.GotoAsync($"{site.Address}/cases/{id}");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await Clean(page, "answer, everything unfolded");

        await page.GotoAsync($"{site.Address}/cases/{id}/entry/laboratory");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await page.FillAsync("input[name=serum_calcium_mmol_l]", "x");
        await page.ClickAsync("button[value=save]");
        await Clean(page, "entry, wrong number");

        await page.GotoAsync($"{site.Address}/cases/{id}/entry/neurology");
        await page.CheckAsync("input[name=muscle_strength_min_janda][value='3']");
        await page.ClickAsync("button[value=save]");
        await Clean(page, "entry, contradiction to confirm");
        await page.CheckAsync("input[name=confirmed]");
        await page.ClickAsync("button[value=save]");
        await Clean(page, "entry, saved");

        await page.GotoAsync($"{site.Address}/emergency");
        await page.CheckAsync("input[name=walking_ability][value=cannot_walk_neurological]");
        await page.CheckAsync("input[name=bladder_bowel_status][value=dysfunction]");
        await page.ClickAsync("button[value=save]");
        await Clean(page, "emergency, answered, pseudonym missing");

        await page.GotoAsync($"{site.Address}/cases/{id}/what-if");
        await page.CheckAsync("input[name=walking_ability][value=cannot_walk_neurological]");
        await page.Locator(".actions button.primary").ClickAsync();
        await Clean(page, "what-if, compared");

        await page.GotoAsync($"{site.Address}/cases/new");
        await page.ClickAsync("button.primary");
        await Clean(page, "new case, pseudonym missing");

        await page.GotoAsync($"{site.Address}/import");
        await page.FillAsync("textarea[name=text]", """
            {"format":"myelon-case/1","case":"T11-renal-cell","as_of":"2026-11-20T08:00:00+01:00","facts":{"motor_deficit":true}}
            {"format":"myelon-case/1","case":"P-2","facts":{"moter_deficit":true}}
            {"format":"myelon-case/1","case":"P-3","facts":{"motor_deficit":true}}
            """);
        await page.ClickAsync("button.primary");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await Clean(page, "import, report");
        await page.FillAsync("#board-date", "32.13.2026");
        await page.ClickAsync(".incoming ~ .card button.primary");
        await Clean(page, "import, wrong date");

        await page.GotoAsync($"{site.Address}/tools/dose?courses=10x3+%40+15.01.2026+Th5-7%0Ax&plan=5x4+BWK+6");
        await page.EvaluateAsync("document.querySelectorAll('details').forEach(d => d.open = true)");
        await Clean(page, "dose, with a wrong line");
        await page.GotoAsync($"{site.Address}/tools/scores/sins?sins_pain=mechanical&sins_alignment=normal");
        await Clean(page, "SINS, incomplete");
        await page.GotoAsync($"{site.Address}/tools/bed?schedules=10x3%0A3x5%2B5x3&ratio=4");
        await Clean(page, "BED");

        await page.GotoAsync($"{site.Address}/cases/{id}/courses");
        await page.FillAsync("input[name=fractions-1]", "0");
        await page.ClickAsync("button[value=save]");
        await Clean(page, "courses, wrong");

        var other = await page.Context.NewPageAsync();
        await page.GotoAsync($"{site.Address}/cases/{id}/entry/pain");
        await other.GotoAsync($"{site.Address}/cases/{id}/entry/pain");
        await other.FillAsync("input[name=pain_nrs]", "5");
        await other.ClickAsync("button[value=save]");
        await page.FillAsync("input[name=pain_nrs]", "6");
        await page.ClickAsync("button[value=save]");
        await Assertions.Expect(page.Locator("h1")).ToContainTextAsync(conflict);
        await Clean(page, "conflict");
        await page.Context.CloseAsync();
    }

    private static async Task Clean(IPage page, string state)
    {
        if (Environment.GetEnvironmentVariable("MYELON_PICTURES") is { } folder && !state.StartsWith("http", StringComparison.Ordinal))
        {
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"state {state} {page.ViewportSize!.Width}.png"), FullPage = true });
        }

        var result = await page.RunAxe(new AxeRunOptions { ResultTypes = [ResultType.Violations] });
        Assert.True(result.Violations.Length == 0, state + ": " + string.Join("; ", result.Violations.Select(v => $"{v.Id} {v.Help}: {string.Join(" | ", v.Nodes.Take(4).Select(n => n.Html))}")));
    }
}
