using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Myelon.Tests.Support;

namespace Myelon.Tests.Web;

/// <summary>Three newcomers and their tasks, each act of theirs counted; and what comes out of the printer.</summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed partial class StoryTests(Chromium chromium, SharedSites sites) : AtBrowser(chromium)
{
    private int _acts;

    [Fact]
    public async Task The_emergency_physician_has_deadline_and_imaging_within_eight_acts()
    {
        var site = await sites.Empty;
        var page = await Watched(site, width: 390);
        await Do(() => page.GotoAsync(site.Address + "/emergency"));
        foreach (var (code, value) in Bedside.Lame)
        {
            await Do(() => Choose(page, code, value));
        }

        // It is nine o'clock; since eight, and six hours from then.
        await Do(() => page.FillAsync("input[name=neuro_onset_datetime]", "vor 1 h"));
        await Assertions.Expect(page.Locator("#answer .due")).ToContainTextAsync("14:00");
        await Assertions.Expect(page.Locator("#answer .deeds")).ToContainTextAsync("MRT");
        Assert.InRange(_acts, 1, 8);
        await Close(page);
    }

    [Fact]
    public async Task The_radiation_oncologist_has_a_verdict_on_a_second_course_within_eight_acts_and_without_a_case()
    {
        var site = await sites.Empty;
        var page = await Watched(site);
        await Do(() => page.GotoAsync(site.Address + "/cases"));
        await Do(() => page.ClickAsync("nav a[href='/tools']"));
        await Do(() => page.ClickAsync("main a[href='/tools/dose']"));
        await Do(() => page.FillAsync("#courses", "10x3 @ 15.01.2026 Th5-7"));
        await Do(() => page.FillAsync("#plan", "5x4 geplant BWK 6"));

        // 10 x 3 Gy: 75, 5 x 4 Gy: 60 with alpha/beta 2. 135 is above 120 and within 135.5.
        await Assertions.Expect(page.Locator("#result tbody tr").First).ToContainTextAsync("135 von 135,5");
        Assert.InRange(_acts, 1, 8);
        Assert.Empty(await site.Store.List(TestContext.Current.CancellationToken));
        await Close(page);
    }

    [Fact]
    public async Task The_coordinator_prints_agenda_and_sheets_of_twelve_files_within_twenty_five_acts()
    {
        await using var site = await Site.Start();
        var page = await Watched(site);
        await Do(() => page.GotoAsync(site.Address + "/import"));
        await Do(() => page.SetInputFilesAsync("input[type=file]", Enumerable.Range(1, 12).Select(File)));
        await Do(() => page.FillAsync("#board-date", "29.11.2026"));
        await Do(() => page.ClickAsync("button.primary:text-is('Angekreuzte Fälle anlegen')"));
        await Assertions.Expect(page.Locator("main")).ToContainTextAsync("P-12");
        await Do(() => page.GotoAsync(site.Address + "/conference/2026-11-29"));
        await Assertions.Expect(page.Locator("table.agenda tbody tr")).ToHaveCountAsync(12);
        var agenda = await Printed(page);
        Assert.True(agenda.Pages == 1, agenda.Text);
        await Do(() => page.ClickAsync("a:text-is('Alle Blätter drucken')"));
        await Assertions.Expect(page.Locator(".sheet")).ToHaveCountAsync(12);
        var sheets = await Printed(page);
        Assert.Equal(12, sheets.Pages);
        Assert.InRange(_acts, 1, 25);
        foreach (var (paper, word) in new[] { (agenda, "Beeinträchtigung"), (sheets, "Läsion") })
        {
            Assert.Contains(word, paper.Text, StringComparison.Ordinal);
            Assert.Contains("P-07", paper.Text, StringComparison.Ordinal);
        }

        await Close(page);
    }

    [Theory]
    [InlineData("de-DE", "Wirbelsäulenzentrum")]
    [InlineData("en-GB", "spine centre")]
    public async Task An_answer_is_printed_on_a4_with_its_letters_and_each_number_beside_its_unit(string language, string says)
    {
        var site = await sites.Examples;
        var page = await Watched(site, language);
        await page.GotoAsync($"{site.Address}/cases/{await site.Id("prostate-T4-T10-L2")}");
        var paper = await Printed(page);
        Assert.Contains(says, paper.Text, StringComparison.Ordinal);
        await Close(page);
    }

    private static FilePayload File(int number) => new()
    {
        Name = $"Fall {number}.json",
        MimeType = "application/json",
        Buffer = Encoding.UTF8.GetBytes($$$"""
            {"format":"myelon-case/1","case":"P-{{{number:00}}}","facts":{"primary_tumor_type":"prostate","walking_ability":"walks_with_aid","karnofsky":70,"pain_nrs":6},
             "lesions":[{"lesion":"Läsion Th6","facts":{"spinal_levels":["T6"],"bilsky_grade":"2"}}],
             "radiotherapy_courses":[{"levels":["T6"],"fractions":10,"dose_per_fraction_gy":3,"end_date":"2026-01-15","technique":"conventional"}],
             "conference":{"question":"Operation oder Bestrahlung bei {{{number}}} mm Einengung?"}}
            """),
    };

    private async Task Do(Func<Task> act)
    {
        _acts++;
        await act();
    }

    /// <summary>What the printer gets: A4, every letter a letter, no number without its unit.</summary>
    private static async Task<(int Pages, string Text)> Printed(IPage page)
    {
        var file = Path.GetTempFileName();
        try
        {
            await System.IO.File.WriteAllBytesAsync(file, await page.PdfAsync(new() { Format = "A4", PreferCSSPageSize = true }), TestContext.Current.CancellationToken);
            var about = Output("pdfinfo", file);
            Assert.Contains("(A4)", about, StringComparison.Ordinal);
            var text = Output("pdftotext", "-raw", file, "-");
            Assert.DoesNotContain('\uFFFD', text);
            Assert.Empty(Parted().Matches(text).Select(m => m.Value));
            return (int.Parse(Pages().Match(about).Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture), text);
        }
        finally
        {
            System.IO.File.Delete(file);
        }
    }

    private static string Output(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, StandardOutputEncoding = Encoding.UTF8 })!;
        var text = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return text;
    }

    [GeneratedRegex("Pages: +([0-9]+)")]
    private static partial Regex Pages();

    [GeneratedRegex(@"[^\n]*[0-9]\n(?:%|Gy2?\b|h\b|min\b|mm\b|Stunden?\b|hours?\b|Tage?n?\b|days?\b|Wochen?\b|weeks?\b|Monate?n?\b|months?\b|Jahre?n?\b|years?\b)[^\n]*")]
    private static partial Regex Parted();
}
