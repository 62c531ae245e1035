using System.Text.RegularExpressions;
using System.Net;
using AngleSharp.Dom;
using Myelon.Composition;
using Myelon.Formats.CaseFile;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Tests.Support;
using Myelon.Web.Cases;

namespace Myelon.Tests.Web;

/// <summary>How fast is told once: list, answer, the panel beside a form, lesions side by side and the emergency page say the same.</summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed partial class UrgencyPlacesTests(SharedSites sites)
{
    private const string Table = "tests/Web/urgency.md";

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public async Task Every_place_says_the_same_in_the_order_of_the_table(string language)
    {
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address, language);
        var rows = CaseTable.Read(Table);
        foreach (var row in rows.Reverse())
        {
            await site.Add(row["case"], Live(CaseText.Parse(row["facts"]) with { Name = row["case"] }));
        }

        var list = await visitor.Open("/cases");
        Assert.Equal(rows.Select(r => r["case"]), list.Document.QuerySelectorAll(".cases tbody th bdi").Select(b => b.TextContent));
        foreach (var row in rows)
        {
            var expected = (row["tone"], row[language], row["due"]);
            var id = await site.Id(row["case"]);
            var line = list.Document.QuerySelectorAll(".cases tbody tr:not(.part)").Single(r => r.QuerySelector("th bdi")!.TextContent == row["case"]);
            Assert.Equal(("list", expected), ("list", Told(line.QuerySelector("td")!, ".how-fast")));
            var answer = await visitor.Open($"/cases/{id}");
            Assert.Equal(("strip", expected), ("strip", Told(answer.Document.QuerySelector(".urgency-strip")!, "strong")));
            Assert.Equal(row[language], Assert.Single(answer.Document.QuerySelectorAll(".urgency-strip, #urgency > :not(ul)").SelectMany(e => e.QuerySelectorAll("strong"))).TextContent[1..].Trim());
            var entry = await visitor.Open($"/cases/{id}/entry/neurology");
            Assert.Equal(("panel", expected), ("panel", Told(entry.Document.QuerySelector("#answer .urgency")!, ".word")));
        }
    }

    [Theory]
    [InlineData("de")]
    [InlineData("en")]
    public async Task The_emergency_page_says_the_same(string language)
    {
        var site = await sites.Empty;
        using var visitor = new Visitor(site.Address, language);
        var asked = Guidelines.Current.Emergency.First.Concat(Guidelines.Current.Emergency.Later).ToHashSet();
        var tried = 0;
        foreach (var row in CaseTable.Read(Table))
        {
            var @case = CaseText.Parse(row["facts"]);
            if (@case.Facts.All.All(f => asked.Contains(f.Fact) && f.Fact is not Core.Logic.MomentFact))
            {
                tried++;
                var words = row["facts"].Split((char[])[' ', '='], StringSplitOptions.RemoveEmptyEntries).Select(w => w.Trim('[', ']')).Chunk(2)
                    .Select(pair => (pair[0], (string?)pair[1]));
                var page = await visitor.Send(await visitor.Open("/emergency"), "/emergency", [.. words, ("do", "show")]);
                Assert.Equal((row["tone"], row[language], row["due"]), Told(page.Document.QuerySelector("#answer .urgency")!, ".word"));
            }
        }

        Assert.True(tried >= 6, $"{tried}");
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [Trait(Speed.Name, Speed.Slow)]
    public async Task Random_cases_are_told_alike_and_nowhere_with_more_time(int round)
    {
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address);
        var cases = Enumerable.Range(0, 40)
            .Select(i => new RandomCase((round * 40) + i).Case(i % 4, 0.02 + (0.01 * (i % 30)), 0.05) with { Name = $"random-{i}" })
            .ToList();
        foreach (var @case in cases)
        {
            await site.Add(@case.Name, Live(@case));
        }

        var list = await visitor.Open("/cases");
        var readable = list.Document.QuerySelectorAll(".cases tbody tr:not(.part)").Where(l => l.QuerySelector(".how-fast") is not null).ToList();
        Assert.True(readable.Count > 20, $"{readable.Count}");
        foreach (var line in readable)
        {
            var id = await site.Id(line.QuerySelector("th bdi")!.TextContent);
            var evaluation = CaseText.Evaluator.Evaluate(cases.Single(c => c.Name == line.QuerySelector("th bdi")!.TextContent));
            var told = Told(line.QuerySelector("td")!, ".how-fast");
            var answer = (await visitor.Open($"/cases/{id}")).Document;
            Assert.Equal(told, Told(answer.QuerySelector(".urgency-strip")!, "strong"));
            Assert.Equal(UrgencyWords.Headline(evaluation, Core.Language.German), told.Words);

            // The hours are those of the cells, and the clock is the one over these hours.
            var urgency = evaluation.Urgency!;
            Assert.Equal(urgency.HasClock, HoursAreNamed().IsMatch(told.Words));
            Assert.True(!urgency.HasClock || told.Words.Contains($" {urgency.FewestHours} Stunden", StringComparison.Ordinal), told.Words);
            Assert.True(urgency.Clock is not { Rule: Deadline deadline } || deadline.Limit.TotalHours == urgency.FewestHours, told.Words);

            // A lesion has never less time than its patient.
            Assert.All(evaluation.Lesions, l => Assert.True(l.Urgency!.FewestHours >= urgency.FewestHours, l.Name));

            // Calm is earned: no clock, and nothing immediate that is due or still open; no part of the page is calmer than the whole.
            var isSettled = !urgency.HasClock && urgency is { Agreed: true, Possible.Count: > 0 };
            var immediate = evaluation.Verdicts.Where(v => v.Recommendation.TimeLimit is { IsImmediate: true }).Select(v => v.Verdict).ToList();
            Assert.Equal(told.Tone == "calm", isSettled && !immediate.Exists(v => v is Verdict.Open or >= Verdict.Applies));
            Assert.All(evaluation.Lesions, l => Assert.True(told.Tone != "calm" || Marks.Tone(evaluation, l) is "calm" or "unknown", l.Name));
        }
    }

    [Theory]
    [InlineData("de", "Fristen stehen still", "25.11.2026 07:00")]
    [InlineData("en", "clocks stand still", "2026-11-25 07:00")]
    public async Task A_case_that_states_its_time_of_judgement_shows_no_time_left(string language, string still, string at)
    {
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address, language);
        var facts = CaseTable.Read(Table)[0]["facts"] + " neuro_onset_datetime=2026-11-25T04:00:00+01:00";
        var id = await site.Add("still", Import.CaseWriterTests.Written(CaseText.Parse("as_of=2026-11-25T07:00:00+01:00 " + facts) with { Name = "still" }));
        var live = await site.Add("live", Live(CaseText.Parse(facts) with { Name = "live" }));
        var lines = (await visitor.Open("/cases")).Document.QuerySelectorAll(".cases tbody tr:not(.part)");
        var list = lines.ToDictionary(r => r.QuerySelector("th bdi")!.TextContent, r => r.QuerySelector("td")!);
        var answer = (await visitor.Open($"/cases/{id}")).Document;
        var panel = (await visitor.Open($"/cases/{id}/entry/neurology")).Document;
        IElement?[] places =
        [
            list["still"], answer.QuerySelector(".urgency-strip"), answer.QuerySelector("#times"),
            panel.QuerySelector("#answer .urgency"),
        ];
        foreach (var place in places.Select(p => p!))
        {
            Assert.Contains(still, place.TextContent, StringComparison.Ordinal);
            Assert.Contains(at, place.TextContent, StringComparison.Ordinal);
            Assert.Empty(place.QuerySelectorAll(".left"));
        }

        foreach (var place in new[] { list["live"], (await visitor.Open($"/cases/{live}")).Document.QuerySelector(".urgency-strip")! })
        {
            Assert.DoesNotContain(still, place.TextContent, StringComparison.Ordinal);
            Assert.Contains("1 h 00 min", Assert.Single(place.QuerySelectorAll(".left")).TextContent, StringComparison.Ordinal);
        }
    }

    /// <summary>What a place says: the tone of its style, the words without their mark, the time of day at which it is due.</summary>
    private static (string Tone, string Words, string Due) Told(IElement place, string words)
    {
        var said = place.QuerySelector(words)!;
        var toned = said.ClassList.Contains("tag") ? said : place;
        var tone = Assert.Single(toned.ClassList, c => c is "grave" or "middle" or "calm" or "unknown" or "blank");
        var mark = said.QuerySelector(".mark")!;
        Assert.Equal(Marks.Shape(tone), mark.TextContent);
        var due = place.QuerySelector(".clock time")?.TextContent[^5..] ?? "";
        return (tone, WebUtility.HtmlDecode(said.TextContent).Trim()[mark.TextContent.Length..], due);
    }

    private static string Live(Case @case)
    {
        var file = CaseDocument.Of(System.Text.Encoding.UTF8.GetBytes(Import.CaseWriterTests.Written(@case)));
        file.SetTime(null);
        return file.ToString();
    }

    [GeneratedRegex(@" \d+ Stunden\b")]
    private static partial Regex HoursAreNamed();
}
