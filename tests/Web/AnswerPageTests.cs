using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Deque.AxeCore.Playwright;
using Myelon.Formats.CaseFile;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;
using Myelon.Web;
using Myelon.Web.Ground;

namespace Myelon.Tests.Web;

/// <summary>The page with the answer for a case: the same verdicts as the evaluator's, every part where there is something to say.</summary>
public sealed partial class AnswerPageTests(Chromium chromium, SharedSites sites)
{
    private const string Contradicting = """
        { "format": "myelon-case/1", "case": "contradiction", "as_of": "2026-11-25T09:00:00+01:00",
          "facts": { "motor_deficit": false, "muscle_strength_min_janda": 3, "spinal_metastasis_status": "confirmed", "embolisation_datetime": "2026-11-20T09:00:00+01:00",
            "surgery_planned": true, "surgery_datetime": "2026-11-26T09:00:00+01:00" },
          "provenance": [ { "fact": "motor_deficit", "source": "letter <b>of</b> the ward", "date": "2026-11-24", "confirmed": false } ] }
        """;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Golden_cases_have_the_verdicts_of_the_evaluator()
    {
        await using var site = await Site.Start();
        foreach (var (name, @case) in Golden())
        {
            var id = await site.Add(name, Document(@case with { Name = name }));
            var page = await Get(site, $"/cases/{id}", "de");
            var evaluation = CaseText.Evaluator.Evaluate(@case);
            var shown = Items().Matches(page).Select(m => (int.Parse(m.Groups[1].ValueSpan, CultureInfo.InvariantCulture), m.Groups[2].Value)).Order().ToList();
            Assert.Equal(evaluation.Verdicts.Select(v => (v.Recommendation.Number, v.Verdict.Code())), shown);
        }
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public async Task Every_part_stands_on_the_page_exactly_where_there_is_something_to_say(string language)
    {
        await using var site = await Site.Start(examples: true);
        await site.Add("contradiction", Contradicting);
        foreach (var (name, @case) in Golden())
        {
            await site.Add(name, Document(@case with { Name = name }));
        }

        var seen = new HashSet<string>();
        foreach (var stored in await site.Store.List(Cancel))
        {
            var page = await Get(site, $"/cases/{stored.Id}", language);
            var evaluation = CaseText.Evaluator.Evaluate(CaseText.Reader.Read(Encoding.UTF8.GetBytes(stored.Content.Document)).Case!);
            bool Has(Verdict verdict) => evaluation.Verdicts.Any(v => v.Verdict == verdict && v.Contested.Count == 0 && v.Recommendation.TimeLimit is not { IsImmediate: true });
            var expected = new Dictionary<string, bool>
            {
                ["contradictions"] = evaluation.Contradictions.Count > 0,
                ["urgency"] = true,
                ["urgent"] = evaluation.Verdicts.Any(v => v.Recommendation.TimeLimit is { IsImmediate: true } && v.Verdict >= Verdict.Applies),
                ["deviates"] = Has(Verdict.Deviates),
                ["due"] = Has(Verdict.Due),
                ["applies"] = Has(Verdict.Applies),
                ["contested"] = evaluation.Verdicts.Any(v => v.Contested.Count > 0),
                ["open"] = evaluation.Verdicts.Any(v => v.Verdict == Verdict.Open),
                ["lesions"] = evaluation.Lesions.Count > 1,
                ["pathway"] = true,
                ["scores"] = true,
                ["dose"] = evaluation.Lesions.Any(l => l.Dose is { Checks.Count: > 0 }),
                ["spine"] = true,
                ["legend"] = true,
                ["notes"] = evaluation.Notes.Count > 0,
                ["rest"] = true,
                ["basis"] = true,
                ["imported"] = evaluation.Case.Provenance.Any(p => !p.Confirmed),
            };
            var ids = Ids().Matches(page).Select(m => m.Groups[1].Value).ToList();
            Assert.Equal(ids.Distinct(), ids);
            Assert.All(expected, e => Assert.Equal((stored.Content.Pseudonym, e), (stored.Content.Pseudonym, new(e.Key, ids.Contains(e.Key)))));
            seen.UnionWith(expected.Where(e => e.Value).Select(e => e.Key));
            Assert.Contains(evaluation.Rules.Fingerprint, page, StringComparison.Ordinal);
            Assert.All(Fragments().Matches(page).Select(m => m.Groups[1].Value), target => Assert.Contains(target, ids.Append("main")));
        }

        Assert.Superset(new HashSet<string> { "contradictions", "urgent", "deviates", "due", "applies", "contested", "open", "lesions", "notes", "imported" }, seen);
    }

    [Theory]
    [InlineData("de", "Operation in weniger als 6 Stunden", "seit 2 h 00 min überschritten", "25.11.2026 07:00")]
    [InlineData("en", "surgery in less than 6 hours", "passed by 2 h 00 min", "2026-11-25 07:00")]
    public async Task An_emergency_stands_first_with_its_clock(string language, string word, string left, string due)
    {
        // Onset at one o'clock, six hours printed, judged at nine, which is now: due at seven, two hours ago.
        await using var site = await Site.Start();
        var id = await site.Add("K1", Live(Document(Golden()[0].Case)));
        var page = await Get(site, $"/cases/{id}", language);
        var strip = page[page.IndexOf("urgency-strip grave", StringComparison.Ordinal)..page.IndexOf("<main", StringComparison.Ordinal)];
        Assert.Contains(word, strip, StringComparison.Ordinal);
        Assert.Contains(left, strip, StringComparison.Ordinal);
        Assert.Contains($"<time datetime=\"2026-11-25T07:00:00+01:00\">{due}</time>", strip, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Doses_add_up_beside_their_limits()
    {
        // 20 × 2 Gy gives 80 Gy2, 5 × 4 Gy gives 60 Gy2: together 140 Gy2, half of it as EQD2.
        await using var site = await Site.Start();
        var id = await site.Add("K7", Document(Golden().Single(g => g.Name == "K7").Case));
        var page = await Get(site, $"/cases/{id}", "de");
        Assert.Contains("kumulativ BED 140\u00A0Gy2, EQD2 70\u00A0Gy", page, StringComparison.Ordinal);
        Assert.Matches(@"konventioneller Re-Bestrahlung <span class=""grade"">§11\.8\.4", page);
    }

    [Fact]
    public async Task The_next_questions_lead_to_their_fields_and_reasons_to_their_facts()
    {
        await using var site = await Site.Start();
        var id = await site.Add("K2", Document(Golden().Single(g => g.Name == "K2").Case));
        var page = await Get(site, $"/cases/{id}", "en");
        var first = CaseText.Evaluator.Evaluate(Golden().Single(g => g.Name == "K2").Case).Questions[0].Fact;
        var questions = page[page.IndexOf("id=\"questions\"", StringComparison.Ordinal)..];
        Assert.Equal(first.Code, Regex.Match(questions, "name=\"field\" value=\"([^\"]*)\"").Groups[1].Value);
        Assert.DoesNotContain("class=\"truth", page, StringComparison.Ordinal);
        foreach (var (address, isWhole) in new[] { ($"/cases/{id}/recommendations/37", true), ($"/cases/{id}/recommendations/37?piece=1", false) })
        {
            var reasons = await Get(site, address, "en");
            Assert.Contains("/guideline/recommendations/37", reasons, StringComparison.Ordinal);
            Assert.Contains("class=\"truth yes\"", reasons, StringComparison.Ordinal);
            Assert.Equal(isWhole, reasons.Contains("<main", StringComparison.Ordinal));
        }

        Assert.Equal(HttpStatusCode.NotFound, (await Ask(site, $"/cases/{id}/recommendations/99", "en")).StatusCode);
    }

    [Theory]
    [InlineData("de", "Dieser Fall kann nicht beurteilt werden")]
    [InlineData("en", "This case cannot be judged")]
    public async Task A_case_that_cannot_be_read_shows_every_fault_with_place_and_remedy(string language, string heading)
    {
        await using var site = await Site.Start();
        var id = await site.Add("broken", """{ "format": "myelon-case/1", "case": "broken", "facts": { "ecog": 9, "no_such_fact": true } }""");
        var page = await Get(site, $"/cases/{id}", language);
        Assert.Contains(heading, page, StringComparison.Ordinal);
        Assert.Contains("<code>/facts/ecog</code>", page, StringComparison.Ordinal);
        Assert.Contains("<code>/facts/no_such_fact</code>", page, StringComparison.Ordinal);
        Assert.Contains($"href=\"/cases/{id}/file\"", page, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Ask(site, $"/cases/{id}/spine.svg", language)).StatusCode);
    }

    [Fact]
    public async Task What_a_user_named_stays_text()
    {
        await using var site = await Site.Start();
        var id = await site.Add("names", """
            { "format": "myelon-case/1", "case": "names", "lesions": [ { "lesion": "<img src=x>", "facts": { "spinal_levels": ["T6"] } }, { "lesion": "evil&", "facts": {} } ] }
            """);
        var page = await Get(site, $"/cases/{id}", "de");
        Assert.DoesNotContain("<img src=x", page, StringComparison.Ordinal);
        Assert.Contains("<bdi>&lt;img src=x&gt;</bdi>", page, StringComparison.Ordinal);
        var one = await Ask(site, $"/cases/{id}/pathway.svg?lesion={Uri.EscapeDataString("<img src=x>")}", "de");
        Assert.Equal("image/svg+xml", one.Content.Headers.ContentType?.MediaType);
        Assert.Contains(", <img src=x>", XDocument.Parse(await one.Content.ReadAsStringAsync(Cancel)).Root!.Elements().First().Value, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await Ask(site, $"/cases/{id}/pathway.svg?lesion=T1", "de")).StatusCode);
    }

    [Theory]
    [InlineData("de", "Wirbelsäule: ", "Behandlungspfad: ")]
    [InlineData("en", "Spine: ", "Pathway: ")]
    public async Task Drawings_speak_the_language_of_the_reader(string language, string spine, string pathway)
    {
        var site = await sites.Examples;
        var id = await site.Id("lung-T8-unstable-L4-stable");
        Assert.StartsWith(spine, XDocument.Parse(await Get(site, $"/cases/{id}/spine.svg", language)).Root!.Elements().First().Value, StringComparison.Ordinal);
        Assert.StartsWith(pathway, XDocument.Parse(await Get(site, $"/cases/{id}/pathway.svg", language)).Root!.Elements().First().Value, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Trait(Speed.Name, Speed.Slow)]
    public async Task Nothing_keeps_anyone_out(bool dark)
    {
        await using var site = await Site.Start();
        await site.Add("two-lesions", await File.ReadAllTextAsync(Path.Combine(Repository.Root, "examples", "two-lesions.json"), Cancel));
        await site.Add("contradiction", Contradicting);
        await site.Add("K1", Document(Golden()[0].Case));
        await site.Add("broken", """{ "format": "myelon-case/1", "case": "broken", "facts": { "ecog": 9 } }""");

        // In the dark and narrow, the two that differ most stand for all but in a long run.
        string[] shown = !dark || Speed.IsLong ? ["two-lesions", "contradiction", "K1", "broken"] : ["contradiction", "broken"];
        foreach (var stored in (await site.Store.List(Cancel)).Where(c => shown.Contains(c.Content.Pseudonym)))
        {
            var page = await chromium.Person(dark ? "en-GB" : "de-DE", dark, width: dark ? 360 : 1440);
            await page.GotoAsync($"{site.Address}/cases/{stored.Id}");
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{stored.Content.Pseudonym} scrolls sideways");

            // A few items unfolded, so that what is inside is looked at too.
            await page.EvaluateAsync("[...document.querySelectorAll('#urgent details, #due details, .score, .check, #lesions details, #imported')].slice(0, 12).forEach(d => d.open = true)");
            await page.WaitForLoadStateAsync(Microsoft.Playwright.LoadState.NetworkIdle);
            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{stored.Content.Pseudonym} scrolls sideways, unfolded");
            var result = await page.RunAxe();
            Assert.True(result.Violations.Length == 0, stored.Content.Pseudonym + ": " + string.Join("; ", result.Violations.Select(v => $"{v.Id}: {string.Join(", ", v.Nodes.Take(4).Select(n => n.Html))}")));
            await page.Context.CloseAsync();
        }
    }

    [Theory]
    [InlineData("/cases/{0}", ".urgency-strip", 1440)]
    [InlineData("/cases/{0}", ".urgency-strip", 768)]
    [InlineData("/cases/{0}", ".urgency-strip", 360)]
    [InlineData("/emergency", "#answer .now", 1440)]
    [InlineData("/emergency", "#answer .now", 360)]
    [Trait(Speed.Name, Speed.Slow)]
    public async Task How_fast_stays_in_sight_at_the_end_of_the_page(string path, string strip, int width)
    {
        var site = await sites.Examples;
        var page = await chromium.Person(width: width, height: 700);
        await page.GotoAsync(site.Address + string.Format(System.Globalization.CultureInfo.InvariantCulture, path, await site.Id("T11-renal-cell")));
        await page.EvaluateAsync("document.documentElement.style.scrollBehavior = 'auto'; scrollTo(0, document.documentElement.scrollHeight - innerHeight - 200)");
        Assert.True(await page.EvaluateAsync<double>("scrollY") > 200);
        var top = await page.EvaluateAsync<double>($"document.querySelector('{strip}').getBoundingClientRect().top");
        Assert.InRange(top, 0, 120);
        await page.Context.CloseAsync();
    }

    /// <summary>The golden cases K1 to K10.</summary>
    private static IReadOnlyList<(string Name, Case Case)> Golden()
    {
        var rows = CaseTable.Read("tests/Medicine/golden-cases.md");

        // A fact of the case lies over the common one: the last word counts.
        return [.. rows.Where(r => r["case"].Length > 0).Select(r => (r["case"], CaseText.Parse($"{rows[0]["common"]} {r["facts"]}")))];
    }

    private static string Document(Case @case)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            new CaseWriter(Lesion.AffectedLevels).Write(json, @case);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The same case, judged for the time of asking.</summary>
    private static string Live(string document)
    {
        var file = CaseDocument.Of(Encoding.UTF8.GetBytes(document));
        file.SetTime(null);
        return file.ToString();
    }

    private static async Task<HttpResponseMessage> Ask(Site site, string path, string language)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.Add("Cookie", $"{Screen.Cookie}={language}");
        return await client.GetAsync(new Uri(site.Address + path), Cancel);
    }

    private static async Task<string> Get(Site site, string path, string language)
    {
        var response = await Ask(site, path, language);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        var text = await response.Content.ReadAsStringAsync(Cancel);

        // The umlauts of Razor's answers are escaped; a reader sees the letters.
        return text.Replace("&lt;", "&amp;lt;", StringComparison.Ordinal).Replace("&gt;", "&amp;gt;", StringComparison.Ordinal) is var kept ? WebUtility.HtmlDecode(kept) : text;
    }

    [GeneratedRegex("data-recommendation=\"([0-9]+)\" data-verdict=\"([a-z_]+)\"")]
    private static partial Regex Items();

    [GeneratedRegex(" id=\"([^\"]+)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("href=\"#([^\"]+)\"")]
    private static partial Regex Fragments();
}
