using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using Myelon.Composition;
using Myelon.Desk.Cases;
using Myelon.Web.Ground;

namespace Myelon.Tests.Web;

/// <summary>The overview of a case: one line of the desk, the same on every page of the case and on paper.</summary>
public sealed class CaseOverviewTests(Chromium chromium) : AtBrowser(chromium)
{
    private const string Full = """
        { "format": "myelon-case/1", "case": "full", "as_of": "2026-11-25T09:00:00+01:00",
          "facts": { "age_years": 68, "primary_tumor_type": "prostate", "castration_resistant_prostate": true, "ecog": 2,
            "muscle_strength_min_janda": 3, "walking_ability": "walks_with_aid", "bladder_bowel_status": "intact", "sensory_deficit": false,
            "neuro_onset_datetime": "2026-11-25T04:00:00+01:00", "imaging_mri_date": "2026-11-22" },
          "lesions": [
            { "lesion": "T4", "facts": { "spinal_levels": ["T4"], "spinal_metastasis_status": "confirmed", "sins_total": 7, "bilsky_grade": "3" } },
            { "lesion": "unten", "facts": { "spinal_levels": ["L1", "L2", "L4"], "spinal_metastasis_status": "confirmed" } } ],
          "radiotherapy_courses": [ { "levels": ["T5", "T6", "T7"], "fractions": 10, "dose_per_fraction_gy": 3, "end_date": "2026-01-15", "technique": "conventional" } ],
          "provenance": [ { "fact": "primary_tumor_type", "source": "letter", "confirmed": false }, { "fact": "ecog", "source": "letter", "confirmed": true },
            { "fact": "bilsky_grade", "lesion": "T4", "source": "letter", "confirmed": false } ] }
        """;

    private const string Empty = """{ "format": "myelon-case/1", "case": "empty", "facts": { "spinal_metastasis_status": "confirmed" } }""";

    private const string NoCourse = """
        { "format": "myelon-case/1", "case": "none", "facts": { "motor_deficit": false, "imaging_ct_date": "2026-11-25" }, "radiotherapy_courses": [] }
        """;

    [Theory]
    [InlineData("de", "68 Jahre · Prostatakarzinom (unbestätigt) · kastrationsresistent · ECOG 2 · Kraft 3 · geht mit Hilfe · Blase und Mastdarm intakt · kein sensibles Defizit"
        + " · seit 25.11.2026 04:00 · Th4 SINS 7 Bilsky Grad 3 (unbestätigt) · unten (L1–L2, L4) SINS ? Bilsky ? · 10 × 3\u00a0Gy Th5–Th7 (15.01.2026)"
        + " · MRT 22.11.2026 (vor 3 Tagen) · beurteilt für 25.11.2026 09:00")]
    [InlineData("en", "68 years · prostate cancer (not confirmed) · castration-resistant · ECOG 2 · strength 3 · walks with aid · bladder and bowel intact · no sensory deficit"
        + " · since 2026-11-25 04:00 · T4 SINS 7 Bilsky grade 3 (not confirmed) · unten (L1–L2, L4) SINS ? Bilsky ? · 10 × 3\u00a0Gy T5–T7 (2026-01-15)"
        + " · MRI 2026-11-22 (3 days ago) · judged for 2026-11-25 09:00")]
    public async Task A_case_is_told_as_a_colleague_would(string language, string line)
    {
        await using var site = await Site.Start();
        Assert.Equal(line, (await Overview(site, Full, language)).Line);
    }

    [Fact]
    public async Task What_is_asked_and_not_known_has_a_question_mark_and_what_is_not_asked_is_left_out()
    {
        await using var site = await Site.Start();
        var empty = await Overview(site, Empty, "de");
        Assert.Contains("Kraft ? · Gehen ? · Blase und Mastdarm ?", empty.Line, StringComparison.Ordinal);
        Assert.DoesNotContain("MRT", empty.Line, StringComparison.Ordinal);
        Assert.DoesNotContain("bestrahlt", empty.Line, StringComparison.Ordinal);
        Assert.All(empty.Patient.Where(p => p.Says.EndsWith('?')), p => Assert.NotNull(p.Fact));
        var none = await Overview(site, NoCourse, "de");
        Assert.Contains("kein motorisches Defizit", none.Line, StringComparison.Ordinal);
        Assert.DoesNotContain("Kraft", none.Line, StringComparison.Ordinal);
        Assert.Contains(" · nicht bestrahlt · CT 25.11.2026 (heute) · beurteilt jetzt, 25.11.2026 09:00", none.Line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de-DE")]
    [InlineData("en-GB")]
    public async Task It_is_the_same_on_every_page_of_the_case_and_on_paper(string language)
    {
        await using var site = await Site.Start();
        var id = await site.Add("full", Full);
        var told = (await Told(site, id, language[..2])).Line;
        var page = await Watched(site, language);
        foreach (var path in new[] { "", "/entry/neurology", "/what-if", "/lesions", "/courses", "/meeting", "/history" })
        {
            await page.GotoAsync($"{site.Address}/cases/{id}{path}");
            foreach (var media in new[] { Media.Screen, Media.Print })
            {
                await page.EmulateMediaAsync(new() { Media = media });
                var strip = page.Locator(".case-overview");
                Assert.True(await strip.IsVisibleAsync(), $"{path} on {media}");
                Assert.Equal((path, Flat(told)), (path, Flat(string.Join(" · ", await strip.Locator("> span").AllTextContentsAsync()))));
            }
        }

        // Each piece leads to where it is entered.
        await page.EmulateMediaAsync(new() { Media = Media.Screen });
        await page.Locator(".case-overview a").Filter(new() { HasText = "Bilsky" }).First.ClickAsync();
        await ComesTo(page, "/entry/[a-z-]+\\?lesion=T4#f-bilsky_grade");
        await Close(page);
    }

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static async Task<CaseOverview> Overview(Site site, string document, string language) =>
        await Told(site, await site.Add(Guid.NewGuid().ToString("N")[..8], document), language);

    private static async Task<CaseOverview> Told(Site site, string id, string language) => CaseOverview.Of(
        (await site.Services.GetRequiredService<CaseDesk>().Find(id, TestContext.Current.CancellationToken))!,
        Guidelines.Current.Key,
        language == "de" ? Core.Language.German : Core.Language.English)!;
}
