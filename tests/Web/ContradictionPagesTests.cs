using System.Net;
using AngleSharp.Dom;
using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.Web;

/// <summary>A contradiction between entries stands first on every page that uses the case, with both sides, the definition and what is used.</summary>
public sealed class ContradictionPagesTests
{
    private const string Impossible =
        "spinal_metastasis_status=suspected walking_ability=cannot_walk_neurological muscle_strength_min_janda=2 functional_impairment_neuro=none";

    private const string Unusual = "spinal_metastasis_status=suspected asia_impairment_scale=A muscle_strength_min_janda=2";

    public static IEnumerable<TheoryDataRow<string, string>> Rows() =>
        from facts in (string[])
        [
            Impossible,
            "neuro_deficit_present=no neuro_deficit_class=functionally_relevant",
            "sins_category=stable sins_total=15",
            "motor_deficit=no muscle_strength_min_janda=3",
            "fracture_status=none vertebral_collapse_percent=60",
            "paraplegia_status=complete walking_ability=walks_unaided",
        ]
        from language in (string[])["de", "en"]
        select new TheoryDataRow<string, string>(facts, language);

    [Theory]
    [MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public async Task Every_page_begins_with_it(string facts, string language)
    {
        var spoken = language == "de" ? Language.German : Language.English;
        var @case = CaseText.Parse(facts) with { Name = "A" };
        var contradictions = CaseText.Evaluator.Evaluate(@case).Contradictions;
        Assert.NotEmpty(contradictions);
        var sentences = contradictions.Select(c => AnswerWords.Contradiction(c, @case, spoken)).ToList();
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address, language);
        var id = await site.Add("A", Import.CaseWriterTests.Written(@case));

        // In the list by a mark and the names of the entries, before the urgency.
        var cell = (await visitor.Open("/cases")).Document.QuerySelector(".cases tbody td")!;
        var mark = cell.QuerySelector(".contradicts")!;
        Assert.Same(mark, cell.FirstElementChild);
        Assert.Equal("!", mark.QuerySelector(".mark")!.TextContent);
        Assert.All(contradictions, c => Assert.Contains(c.Fact.Label.In(spoken), mark.TextContent, StringComparison.Ordinal));
        Assert.Equal($"/cases/{id}#contradictions", mark.GetAttribute("href"));

        First((await visitor.Open($"/cases/{id}")).Document, "main", "#urgency");
        var entry = (await visitor.Open($"/cases/{id}/entry/neurology")).Document;
        First(entry, "form[data-live]", ".field");
        First(entry, "#answer", ".urgency");
        First((await visitor.Open($"/cases/{id}/what-if")).Document, "main", ".columns");
        foreach (var place in new[] { "lesions", "courses", "meeting" })
        {
            Assert.NotNull((await visitor.Open($"/cases/{id}/{place}")).Document.QuerySelector(".case-banner .contradicts"));
        }

        void First(IDocument page, string inside, string before)
        {
            var part = page.QuerySelector(inside)!;
            var said = part.QuerySelector(".contradictions .notice.grave")!;
            Assert.Equal(sentences, said.QuerySelectorAll("li").Select(l => l.TextContent.Trim()));
            Assert.True(IsBefore(said, part.QuerySelector(before)!), before);
        }
    }

    [Theory]
    [InlineData("de", "Bitte prüfen")]
    [InlineData("en", "Please check")]
    public async Task What_is_only_unusual_is_to_be_checked(string language, string heading)
    {
        var @case = CaseText.Parse(Unusual) with { Name = "A" };
        var evaluation = CaseText.Evaluator.Evaluate(@case);
        Assert.Empty(evaluation.Contradictions);
        Assert.NotEmpty(evaluation.PleaseCheck);
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address, language);
        var id = await site.Add("A", Import.CaseWriterTests.Written(@case));
        foreach (var path in new[] { "", "/entry/neurology", "/what-if" })
        {
            var page = (await visitor.Open($"/cases/{id}{path}")).Document;
            var notice = page.QuerySelector("main .contradictions .notice.middle")!;
            Assert.Contains(heading, notice.QuerySelector("h2,h3")!.TextContent, StringComparison.Ordinal);
            Assert.Equal(evaluation.PleaseCheck.Count, notice.QuerySelectorAll("li").Length);
            Assert.Null(page.QuerySelector(".contradicts"));
        }
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public async Task The_emergency_page_begins_with_it_and_asks_to_confirm_it(string language)
    {
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address, language);
        var words = Impossible.Split(' ').Select(w => w.Split('=')).Select(w => (w[0], (string?)w[1])).ToArray();
        var page = await visitor.Send(await visitor.Open("/emergency"), "/emergency", [.. words, ("do", "show")]);
        var answer = page.Document.QuerySelector("#answer")!;
        Assert.True(IsBefore(answer.QuerySelector(".contradictions .notice.grave")!, answer.QuerySelector(".urgency")!));

        // Both fields say what they contradict, in the language of the page.
        Assert.All(
            new[] { Neurology.FunctionalImpairment, (Fact)Neurology.WalkingAbility },
            f => Assert.NotNull(page.Document.QuerySelector($"#f-{f.Code} .contradicts")));
        page = await visitor.Send(page, "/emergency", ("do", "save"), ("pseudonym", "N"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Empty(await site.Store.List(CancellationToken.None));
        var key = page.Document.QuerySelector("input[name=confirmed]")!.GetAttribute("value");
        page = await visitor.Send(page, "/emergency", ("do", "save"), ("confirmed", key));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Single(await site.Store.List(CancellationToken.None));
    }

    [Fact]
    public async Task What_was_confirmed_is_this_contradiction_and_no_other()
    {
        // Of a narrowed fact too: strength 4 leaves other grades possible than strength 2.
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address);
        var id = await site.Add("A", Import.CaseWriterTests.Written(CaseText.Parse("frankel_grade=E") with { Name = "A" }));
        var address = $"/cases/{id}/entry/neurology";
        var page = await visitor.Send(await visitor.Open(address), address, ("muscle_strength_min_janda", "2"), ("do", "save"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        var key = page.Document.QuerySelector("input[name=confirmed]")!.GetAttribute("value");
        page = await visitor.Send(page, address, ("paraplegia_status", "complete"), ("walking_ability", "walks_unaided"), ("confirmed", key), ("do", "save"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.NotEqual(key, page.Document.QuerySelector("input[name=confirmed]")!.GetAttribute("value"));
        key = page.Document.QuerySelector("input[name=confirmed]")!.GetAttribute("value");
        Assert.Equal(HttpStatusCode.OK, (await visitor.Send(page, address, ("confirmed", key), ("do", "save"))).Status);
    }

    [Theory]
    [InlineData("de", " oder ", "folgt aus anderen Angaben")]
    [InlineData("en", " or ", "follows from other entries")]
    public async Task What_follows_is_shown_in_the_form_and_not_asked(string language, string or, string follows)
    {
        // Walking lost to the deficit leaves two grades of impairment, and settles that there is a deficit.
        var @case = CaseText.Parse("spinal_metastasis_status=suspected walking_ability=cannot_walk_neurological") with { Name = "A" };
        var evaluation = CaseText.Evaluator.Evaluate(@case);
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address, language);
        var id = await site.Add("A", Import.CaseWriterTests.Written(@case));
        var page = (await visitor.Open($"/cases/{id}/entry/neurology")).Document;
        var findings = evaluation.Lesions[0].Findings;
        var (settled, narrowed) = (0, 0);
        foreach (var field in page.QuerySelectorAll(".field"))
        {
            var fact = AllFacts.Vocabulary.Find(field.QuerySelector("input[name=field]")!.GetAttribute("value")!)!;
            var known = findings[fact];
            if (!@case.Facts[fact].IsMissing || known.Knowledge is not (Knowledge.Known or Knowledge.Narrowed))
            {
                continue;
            }

            Assert.Contains(follows, field.TextContent, StringComparison.Ordinal);
            if (known.IsKnown)
            {
                settled++;
                Assert.DoesNotContain(fact, evaluation.Questions.Select(q => q.Fact));
                Assert.Null(field.QuerySelector(".asked"));
            }
            else if (fact is ChoiceFact)
            {
                narrowed++;
                Assert.Contains(or, field.QuerySelector(".below")!.TextContent, StringComparison.Ordinal);
            }
        }

        Assert.True(settled > 1 && narrowed > 1, $"{settled} {narrowed}");

        // The marked fields are the first questions, in their order.
        var marked = page.QuerySelectorAll(".field.next").ToDictionary(
            f => int.Parse(string.Concat(f.QuerySelector(".asked")!.TextContent.Where(char.IsDigit)), System.Globalization.CultureInfo.InvariantCulture),
            f => f.QuerySelector("input[name=field]")!.GetAttribute("value"));
        Assert.NotEmpty(marked);
        Assert.All(marked, m => Assert.Equal(evaluation.Questions[m.Key - 1].Fact.Code, m.Value));
        var missing = (await visitor.Open("/cases")).Document.QuerySelectorAll(".cases tbody td:nth-child(5) a").Select(a => a.TextContent);
        var spoken = language == "de" ? Language.German : Language.English;
        Assert.Equal(evaluation.Questions.Take(3).Select(q => q.Fact.Label.In(spoken)), missing);
    }

    private static bool IsBefore(IElement first, IElement second) => first.CompareDocumentPosition(second).HasFlag(DocumentPositions.Following);
}
