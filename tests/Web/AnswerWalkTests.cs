using System.Net;
using AngleSharp.Dom;
using Myelon.Core.Forms;
using Myelon.Tests.Support;

namespace Myelon.Tests.Web;

/// <summary>The answer in the browser says what the evaluator says: each verdict, each urgency, each conflict, in both languages.</summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed class AnswerWalkTests(SharedSites sites)
{
    private const string Table = "tests/Medicine/golden-cases.md";

    public static IEnumerable<TheoryDataRow<string, string, string>> Rows() =>
        from row in CaseTable.Read(Table).Where(r => r["case"].Length > 0)
        from language in new[] { "de", "en" }
        select new TheoryDataRow<string, string, string>(row["case"], row["facts"], language) { TestDisplayName = $"answer of {row["case"]} in {language}" };

    [Theory]
    [MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public async Task Each_recommendation_stands_there_with_its_verdict(string name, string facts, string language)
    {
        var @case = CaseText.Parse($"{CaseTable.Read(Table)[0]["common"]} {facts}") with { Name = name };
        var expected = CaseText.Evaluator.Evaluate(@case);
        await using var site = await Site.Start();
        var id = await site.Add(name, Import.CaseWriterTests.Written(@case));
        using var visitor = new Visitor(site.Address, language);
        var page = await visitor.Open($"/cases/{id}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        var spoken = language == "de" ? Core.Language.German : Core.Language.English;
        foreach (var verdict in expected.Verdicts)
        {
            var number = verdict.Recommendation.Number;
            var item = page.Document.QuerySelector($"#r{number}");
            if (verdict.Verdict is Verdict.Deviates or Verdict.Due or Verdict.Applies or Verdict.Open)
            {
                Assert.True(item is not null, $"R{number} is not on the page");
                Assert.Equal(verdict.Verdict.Code(), item.GetAttribute("data-verdict"));
                Assert.Contains(verdict.Recommendation.Title.In(spoken), Flat(item), StringComparison.Ordinal);
                Assert.All(verdict.Contested, c => Assert.Contains(c, Flat(item), StringComparison.Ordinal));
            }
            else
            {
                Assert.Equal(verdict.Verdict.Code(), item!.GetAttribute("data-verdict"));
                Assert.Contains(verdict.Verdict.Word().In(spoken), Flat(item.Closest("details.folded")!.QuerySelector("summary")!), StringComparison.Ordinal);
                Assert.StartsWith($"R{number} ", Flat(item), StringComparison.Ordinal);
            }
        }

        foreach (var conflict in expected.Conflicts.Concat(expected.Notes))
        {
            Assert.Contains(conflict.Discrepancy.Id, Flat(page.Document.Body!), StringComparison.Ordinal);
        }

        Assert.All(
            expected.Lesions[0].Pathway.Select(p => p.Main).OfType<Cell>(),
            cell => Assert.Contains(cell.Situation.In(spoken), Flat(page.Document.Body!), StringComparison.Ordinal));
        Assert.Contains(expected.Rules.Fingerprint, page.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("de", "Widersprüche in den Angaben")]
    [InlineData("en", "Contradictions in the entries")]
    public async Task Contradictions_come_first(string language, string heading)
    {
        await using var site = await Site.Start();
        var id = await site.Add("A", """{"format":"myelon-case/1","case":"A","facts":{"motor_deficit":false,"muscle_strength_min_janda":3}}""");
        using var visitor = new Visitor(site.Address, language);
        var headings = (await visitor.Open($"/cases/{id}")).Document.QuerySelectorAll("main h2").Select(h => Flat(h)).ToList();
        Assert.Contains(heading, headings[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_is_answered_on_the_spot()
    {
        await using var site = await Site.Start(examples: true);
        using var visitor = new Visitor(site.Address);
        var id = (await site.Store.List(CancellationToken.None)).First(c => c.Content.Pseudonym == "T11-renal-cell").Id;
        var page = await visitor.Open($"/cases/{id}");
        var form = page.Document.QuerySelectorAll<AngleSharp.Html.Dom.IHtmlFormElement>("form.answer-here").First();
        var key = form.QuerySelector("input[name=field]")!.GetAttribute("value")!;
        page = await visitor.Post(form.GetAttribute("action")!, Visitor.Fields(form), (key, "no"));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.DoesNotContain(key, page.Document.QuerySelectorAll("form.answer-here input[name=field]").Select(i => i.GetAttribute("value")));
        Assert.Equal(2, (await site.Store.History(id, CancellationToken.None)).Count);
    }

    [Fact]
    public async Task Lesions_are_named_and_compared()
    {
        var site = await sites.Examples;
        using var visitor = new Visitor(site.Address, "en");
        var id = (await site.Store.List(CancellationToken.None)).First(c => c.Content.Pseudonym == "lung-T8-unstable-L4-stable").Id;
        var page = await visitor.Open($"/cases/{id}");
        Assert.All(new[] { "T8", "L4" }, l => Assert.Contains(l, page.Text, StringComparison.Ordinal));
        Assert.NotEmpty(page.Document.QuerySelectorAll("table th[scope=col]"));
        Assert.Equal("image/svg+xml", (await visitor.Http.GetAsync($"/cases/{id}/spine.svg")).Content.Headers.ContentType!.MediaType);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Http.GetAsync($"/cases/{id}/pathway.svg?lesion=T8")).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.Http.GetAsync($"/cases/{id}/pathway.svg?lesion=T9")).StatusCode);
    }

    [Fact]
    public async Task A_case_that_cannot_be_read_any_more_is_shown_with_its_faults()
    {
        await using var site = await Site.Start();
        var id = await site.Add("A", """{"format":"myelon-case/1","case":"A","facts":{"former_fact":true}}""");
        using var visitor = new Visitor(site.Address);
        foreach (var path in new[] { "/cases", $"/cases/{id}", $"/cases/{id}/history", $"/cases/{id}/file" })
        {
            var page = await visitor.Open(path);
            Assert.True(page.Status == HttpStatusCode.OK, path);
        }

        Assert.Contains("former_fact", (await visitor.Open($"/cases/{id}")).Text, StringComparison.Ordinal);
        Assert.Contains("nicht lesbar", (await visitor.Open("/cases")).Text, StringComparison.Ordinal);
    }

    private static string Flat(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
