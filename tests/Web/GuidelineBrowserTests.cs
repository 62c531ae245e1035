using System.Net;
using System.Text.RegularExpressions;
using Myelon.Composition;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Desk.Reading;
using Myelon.Medicine.Instruments.Scores;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Medicine.SpinalMetastases.Evidence;
using Myelon.Medicine.Vocabulary;
using Myelon.Web;
using Myelon.Web.Ground;
using Myelon.Web.Reading;

namespace Myelon.Tests.Web;

/// <summary>The guideline browser: every page is there and says its name, the search finds what the register has, no link is dead.</summary>
public sealed partial class GuidelineBrowserTests(SharedSites sites)
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static readonly RecommendationSearch Search = new Library(Guidelines.Current).Search;

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public async Task Every_recommendation_score_fact_and_discrepancy_has_its_page(string code)
    {
        var site = await sites.Empty;
        using var reader = Reader(site, code);
        var language = code == "de" ? Language.German : Language.English;
        var pages = Recommendations.All.Select(r => ($"/guideline/recommendations/{r.Number}", new[] { $"R{r.Number}", r.Title.In(language), r.Says.In(language) }))
            .Concat(AllScores.Scores.Select(s => ($"/guideline/scores/{s.Code}", new[] { s.Title.In(language), s.Purpose.In(language) })))
            .Concat(AllFacts.Vocabulary.Facts.Select(f => ($"/guideline/facts/{f.Code}", new[] { f.Label.In(language), f.Code })))
            .Concat(Groups.All.Select(g => ($"/guideline/tables/{g.Code}", new[] { g.Title.In(language) })))
            .Append(("/guideline/discrepancies", [.. Discrepancies.All.Select(d => d.Says.In(language))]))
            .Append(("/guideline", [.. Recommendations.All.Select(r => r.Title.In(language))]))
            .Append(("/guideline/scores", [.. AllScores.Scores.Select(s => s.Title.In(language))]))
            .Append(("/guideline/facts", [.. AllFacts.Vocabulary.Facts.Select(f => f.Label.In(language))]))
            .Append(("/guideline/pathway", [.. Rules.All.Pathway!.Tables.SelectMany(t => t.Cells.Concat(t.Overlays)).Select(c => c.Situation.In(language))]))
            .Append(("/guideline/tables", [.. Rules.All.Timetable.Rules.Select(r => r.Printed.In(language)), .. Rules.All.Timetable.Limits.Select(l => l.Printed.In(language)), .. EvidenceTables.Rows.Select(r => r.Title.In(language))]));
        foreach (var (path, expected) in pages)
        {
            var (status, html) = await Get(reader, path);
            Assert.Equal(HttpStatusCode.OK, status);
            Assert.Contains($"<html lang=\"{code}\"", html, StringComparison.Ordinal);
            var text = TextOf(html);
            Assert.All(expected, e => Assert.Contains(Plain(e), text, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task Every_discrepancy_cell_time_and_limit_has_an_anchor()
    {
        var site = await sites.Empty;
        using var reader = Reader(site, "de");
        var anchors = Discrepancies.All.Select(d => ("/guideline/discrepancies", d.Id))
            .Concat(Rules.All.Pathway!.Tables.SelectMany(t => t.Cells.Concat(t.Overlays)).Select(c => ("/guideline/pathway", c.Id)))
            .Concat(Rules.All.Timetable.Rules.Select(r => ("/guideline/tables", r.Id)))
            .Concat(Rules.All.Timetable.Limits.Select(l => ("/guideline/tables", l.Id)))
            .Concat(((string[])["C1", "C2", "C3", "C4", "C5"]).Select(c => ("/guideline/tables", c)))
            .Concat(EvidenceTables.Rows.Select(r => ($"/guideline/tables/{r.Group.Code}", r.Id)));
        foreach (var page in anchors.GroupBy(a => a.Item1, a => a.Item2))
        {
            var ids = Ids((await Get(reader, page.Key)).Html);
            Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
            Assert.Empty(page.Except(ids));
        }
    }

    /// <summary>Expected numbers read from the register and the paraphrases.</summary>
    [Theory]
    [InlineData("66", "R66 first", 66)]
    [InlineData("R66", "by number alone", 66)]
    [InlineData("r066", "written otherwise", 66)]
    [InlineData("10.5.6", "by section", 65, 66)]
    [InlineData("§10.5.6", "by section with its sign", 65, 66)]
    [InlineData("§8", "by chapter", 26, 27)]
    [InlineData("Schnellschnitt", "by title", 18)]
    [InlineData("frozen section", "by the English title", 18)]
    [InlineData("orthesen", "in small letters", 42)]
    [InlineData("knochenaffine radiopharmaka", "two words of a title", 32)]
    [InlineData("Kryoarchivieren", "by a word of the title", 20)]
    [InlineData("psychoonkologisches", "by the start of a title", 77)]
    public void Search_finds(string sought, string why, params int[] numbers)
    {
        var found = Search.Find(Query.Of(sought), null).Where(f => f.Rank <= 1).Select(f => f.Recommendation.Number);
        Assert.True(numbers.SequenceEqual(found), $"{sought} ({why}): {string.Join(", ", found)}");
    }

    [Theory]
    [InlineData("Läsionen", "Laesionen", "lasionen")]
    [InlineData("Rückenmark", "Rueckenmark", "RUCKENMARK")]
    [InlineData("Re-Bestrahlung", "rebestrahlung", "Re‑Bestrahlung")]
    [InlineData("größe", "groesse", "GROSSE")]
    public void Umlauts_capitals_and_hyphens_make_no_difference(params string[] written)
    {
        var found = written.Select(w => Search.Find(Query.Of(w), null).Select(f => (f.Recommendation.Number, f.Rank)).ToList()).ToList();
        Assert.All(found, f => Assert.Equal(found[0], f));
    }

    [Fact]
    public void A_fact_of_a_condition_is_found_and_named()
    {
        var found = Search.Find(Query.Of("Zeitpunkt der Embolisation"), null).Single(f => f.Recommendation.Number == 66);
        Assert.Contains(Surgery.EmbolisationTime, found.Facts);
    }

    [Fact]
    public void A_bare_number_is_no_part_of_a_longer_one()
    {
        var found = Search.Find(Query.Of("8"), null);
        Assert.Equal(8, found[0].Recommendation.Number);
        Assert.All(found.Skip(1), f => Assert.Matches(@"(?<!\d)8(?!\d)", string.Join(' ', Texts(f))));
    }

    [Fact]
    public void The_filter_keeps_the_grades_of_the_register()
    {
        // R17 has one verb for a do and a don't and counts as neither; R18 and R66 are printed "sollte nicht", R44 and R49 "soll nicht".
        Assert.Equal([18, 66], Search.Find(Query.Of(""), "sollte_nicht").Select(f => f.Recommendation.Number));
        Assert.Equal([44, 49], Search.Find(Query.Of(""), "soll_nicht").Select(f => f.Recommendation.Number));
        Assert.Equal([74, 76], Search.Find(Query.Of(""), "ungraded").Select(f => f.Recommendation.Number));
        Assert.Equal(86, Search.Find(Query.Of(""), "").Count);
    }

    [Fact]
    public async Task Hits_are_marked_and_an_empty_result_says_what_to_try()
    {
        var site = await sites.Empty;
        using var reader = Reader(site, "de");
        Assert.Contains("<mark>Schnellschnitt</mark>", (await Get(reader, "/guideline?q=schnellschnitt")).Html, StringComparison.Ordinal);
        Assert.Contains("<mark>Frozen</mark>", (await Get(reader, "/guideline?q=frozen")).Html, StringComparison.Ordinal);
        var nothing = (await Get(reader, "/guideline?q=Schnelschnitt")).Html;
        Assert.Contains("Nichts gefunden", nothing, StringComparison.Ordinal);
        Assert.Contains(">Schnellschnitt</a>", nothing, StringComparison.Ordinal);
        var hostile = (await Get(reader, "/guideline?q=" + Uri.EscapeDataString("<script>alert(1)</script>\""))).Html;
        Assert.DoesNotContain("<script>alert", hostile, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Which_of_my_cases_says_what_the_evaluator_says()
    {
        await using var site = await Site.Start(examples: true);
        await site.Add("unlesbar", "{");
        using var reader = Reader(site, "de");
        var evaluator = new Evaluator(Rules.All);
        var stored = (await site.Store.List(Cancel)).Where(c => c.Content.Pseudonym != "unlesbar")
            .Select(c => (c.Id, c.Content.Pseudonym, Evaluation: evaluator.Evaluate(Support.CaseText.Reader.Read(System.Text.Encoding.UTF8.GetBytes(c.Content.Document)).Case!))).ToList();
        Assert.True(stored.Count >= 3);
        foreach (var r in Recommendations.All)
        {
            var (_, html) = await Get(reader, $"/guideline/recommendations/{r.Number}");
            var rows = Row().Matches(html).Select(m => (Id: m.Groups[1].Value, Text: TextOf(m.Value))).ToList();
            var expected = stored.Where(c => c.Evaluation.Verdicts[r.Number - 1].Verdict != Verdict.NotApplicable)
                .OrderByDescending(c => c.Evaluation.Verdicts[r.Number - 1].Verdict).ThenBy(c => c.Pseudonym, StringComparer.Ordinal).ToList();
            Assert.Equal(expected.Select(c => c.Id), rows.Select(x => x.Id));
            Assert.All(expected.Zip(rows), pair =>
            {
                var text = pair.Second.Text;
                Assert.Contains(pair.First.Evaluation.Verdicts[r.Number - 1].Verdict.Word().De, text, StringComparison.Ordinal);
                Assert.All(pair.First.Evaluation.LesionsOfVerdict[r.Number - 1], i => Assert.Contains(pair.First.Evaluation.Lesions[i].Name ?? "", text, StringComparison.Ordinal));
            });
            Assert.Contains("Ein Fall ist nicht lesbar.", html, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/guideline/recommendations/87", "/guideline/recommendations/86")]
    [InlineData("/guideline/recommendations/0", "/guideline/recommendations/1")]
    [InlineData("/guideline/recommendations/abc", "/guideline/recommendations/1")]
    [InlineData("/guideline/sections/10.5.6.9", "/guideline/sections/10.5.6")]
    [InlineData("/guideline/sections/99", "/guideline/sections/4")]
    [InlineData("/guideline/scores/sinz", "/guideline/scores/sins")]
    [InlineData("/guideline/scores/nothing", "/guideline/scores")]
    [InlineData("/guideline/facts/bilsky_grad", "/guideline/facts/bilsky_grade")]
    [InlineData("/guideline/facts/bilsky", "/guideline/facts/bilsky_grade")]
    [InlineData("/guideline/tables/mesc", "/guideline/tables/mescc")]
    public async Task What_there_is_not_leads_to_the_nearest(string path, string nearest)
    {
        var site = await sites.Empty;
        using var reader = Reader(site, "en");
        var (status, html) = await Get(reader, path);
        Assert.Equal(HttpStatusCode.NotFound, status);
        Assert.Contains($"<li><a href=\"{nearest}\">", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_link_under_the_guideline_is_dead()
    {
        var site = await sites.Examples;
        using var reader = Reader(site, "de");
        var (ids, links) = (new Dictionary<string, HashSet<string>>(), new Dictionary<string, string>());
        var open = new Queue<(string Path, string From)>([("/guideline", "")]);
        while (open.TryDequeue(out var next))
        {
            if (ids.ContainsKey(next.Path))
            {
                continue;
            }

            var (status, html) = await Get(reader, next.Path);
            Assert.True(status == HttpStatusCode.OK, $"{next.Path}, from {next.From}: {status}");
            ids[next.Path] = [.. Ids(html)];
            foreach (var link in Link().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)))
            {
                var parts = link.Split('#');
                var target = parts[0].Length == 0 ? next.Path : parts[0];
                if (target.StartsWith("/guideline", StringComparison.Ordinal))
                {
                    open.Enqueue((target, next.Path));
                    links.TryAdd(parts.Length > 1 ? $"{target}#{parts[1]}" : target, next.Path);
                }
            }
        }

        Assert.True(ids.Count > 86 + 225 + 40, $"{ids.Count} pages");
        Assert.All(links.Where(l => l.Key.Contains('#')), l => Assert.True(ids[l.Key.Split('#')[0]].Contains(l.Key.Split('#')[1]), $"{l.Key}, from {l.Value}"));
    }

    /// <summary>The limits of 10.1.3.3 are sums over all fractions; no reader may take one for the dose of a fraction.</summary>
    [Theory]
    [InlineData("de", "Summe 12,4 Gy in 1 Fraktion; 17 Gy in 2 Fraktionen; 20,3 Gy in 3 Fraktionen; 23 Gy in 4 Fraktionen; 25,3 Gy in 5 Fraktionen")]
    [InlineData("en", "sum 12.4 Gy in 1 fraction; 17 Gy in 2 fractions; 20.3 Gy in 3 fractions; 23 Gy in 4 fractions; 25.3 Gy in 5 fractions")]
    public async Task The_limits_of_the_first_sbrt_are_said_as_sums(string code, string expected)
    {
        var site = await sites.Empty;
        using var reader = Reader(site, code);
        Assert.Contains(expected, TextOf((await Get(reader, "/guideline/tables")).Html), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cell_with_a_proposal_of_ours_never_says_that_there_is_none()
    {
        var site = await sites.Empty;
        using var reader = Reader(site, "en");
        var cells = (await Get(reader, "/guideline/pathway")).Html.Split("<li id=\"").Skip(1).Select(TextOf).ToList();
        Assert.Contains(cells, c => c.Contains("Our proposal", StringComparison.Ordinal));
        Assert.Contains(cells, c => c.Contains("no proposal; case discussion", StringComparison.Ordinal));
        Assert.DoesNotContain(cells, c => c.Contains("Our proposal", StringComparison.Ordinal) && c.Contains("no proposal", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Every_fact_of_a_condition_leads_to_the_vocabulary()
    {
        var site = await sites.Empty;
        using var reader = Reader(site, "de");
        foreach (var r in Recommendations.All.Where(r => r.Number % 7 == 3))
        {
            var (_, html) = await Get(reader, $"/guideline/recommendations/{r.Number}");
            var used = FactsUsed.In(r.Concerns, r.Excepted, r.JudgedIf, r.Deviates, r.Fulfilled);
            Assert.All(used, f => Assert.Contains($"href=\"/guideline/facts/{f.Code}\"", html, StringComparison.Ordinal));
        }
    }

    private static HttpClient Reader(Site site, string language) => new(new HttpClientHandler { AllowAutoRedirect = false })
    {
        BaseAddress = new Uri(site.Address),
        DefaultRequestHeaders = { { "Cookie", $"{Screen.Cookie}={language}" } },
    };

    private static async Task<(HttpStatusCode Status, string Html)> Get(HttpClient reader, string path)
    {
        using var response = await reader.GetAsync(new Uri(path, UriKind.Relative), Cancel);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(Cancel));
    }

    private static IEnumerable<string> Texts(Found found) =>
        new[] { found.Recommendation.Title, found.Recommendation.Says }.Concat(found.Facts.Select(f => f.Label)).SelectMany(t => new[] { t.De, t.En });

    private static List<string> Ids(string html) => [.. Id().Matches(html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value))];

    private static string TextOf(string html) => Plain(WebUtility.HtmlDecode(Tag().Replace(html, "")));

    private static string Plain(string text) => Space().Replace(text.Replace('\u00A0', ' '), " ");

    [GeneratedRegex("<a[^>]* href=\"([^\"]*)\"")]
    private static partial Regex Link();

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();

    [GeneratedRegex("<tr>\\s*<th scope=\"row\"><a href=\"/cases/([^\"]*)\">.*?</tr>", RegexOptions.Singleline)]
    private static partial Regex Row();
}
