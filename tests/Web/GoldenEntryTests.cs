using System.Globalization;
using System.Net;
using Myelon.Formats.CaseFile;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;
using Myelon.Web.Forms;
using NodaTime;

namespace Myelon.Tests.Web;

/// <summary>K1–K10 entered through the forms, page by page, without script: the stored case gives the same verdicts as the command line.</summary>
[Trait(Speed.Name, Speed.Slow)]
public sealed class GoldenEntryTests
{
    private const string Table = "tests/Medicine/golden-cases.md";

    public static IEnumerable<TheoryDataRow<string, string, string>> Rows() =>
        from row in CaseTable.Read(Table).Where(r => r["case"].Length > 0)
        from language in new[] { "de", "en" }
        select new TheoryDataRow<string, string, string>(row["case"], row["facts"], language) { TestDisplayName = $"{row["case"]} entered in {language}" };

    [Theory]
    [MemberData(nameof(Rows), DisableDiscoveryEnumeration = true)]
    public async Task Forms_give_the_verdicts_of_the_command_line(string name, string facts, string language)
    {
        var wanted = CaseText.Parse($"{CaseTable.Read(Table)[0]["common"]} {facts}");
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address, language);
        var page = await visitor.Send(await visitor.Open("/cases/new"), "/cases/new", ("pseudonym", name));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        var id = page.Path.Split('/')[2];
        page = await visitor.Send(await visitor.Open($"/cases/{id}/meeting"), $"/cases/{id}/meeting", ("as-of", "2026-11-25"), ("time:as-of", "09:00"));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        foreach (var subject in Subjects.All)
        {
            var entries = subject.Groups.SelectMany(g => g.Facts).Where(f => wanted.Facts[f].IsKnown).ToList();
            if (entries.Count > 0)
            {
                var address = $"/cases/{id}/entry/{subject.Code}";
                page = await visitor.Send(await visitor.Open(address), address, [.. entries.SelectMany(f => Written(f, wanted, language))]);

                // The cases state a few things that contradict each other mildly; a person confirms them.
                if (page.Status == HttpStatusCode.UnprocessableEntity)
                {
                    var key = page.Document.QuerySelector("input[name=confirmed]")?.GetAttribute("value");
                    Assert.True(key is not null, page.Text);
                    page = await visitor.Send(page, address, ("confirmed", key));
                }

                Assert.Equal(HttpStatusCode.OK, page.Status);
            }
        }

        if (wanted.Courses is { } courses)
        {
            await Courses(visitor, id, courses, language);
        }

        var stored = (await site.Store.Find(id, CancellationToken.None))!;
        var read = CaseText.Reader.Read(System.Text.Encoding.UTF8.GetBytes(stored.Content.Document));
        Assert.Empty(read.Faults);
        Assert.Equal(wanted.AsOf.ToInstant(), read.Case!.AsOf.ToInstant());
        Assert.All(AllFacts.Vocabulary.Facts, f => Assert.Equal(wanted.Facts[f], read.Case.Facts[f]));
        Assert.Equal(Verdicts(wanted), Verdicts(read.Case));
    }

    private static List<string> Verdicts(Case @case) => [.. CaseText.Evaluator.Evaluate(@case).Verdicts.Select(v => $"{v.Recommendation} {v.Verdict} {string.Join(' ', v.Contested)}")];

    /// <summary>What a person writes for a fact.</summary>
    private static IEnumerable<(string, string?)> Written(Fact fact, Case wanted, string language)
    {
        var german = language == "de";
        var value = wanted.Facts[fact];
        switch (fact)
        {
            case BooleanFact:
                return [(fact.Code, value.Truth.IsYes ? "yes" : "no")];
            case ChoiceFact choice:
                return [(fact.Code, choice.Values[value.Choice].Code)];
            case SetFact set:
                return set.Values.Where((_, i) => (value.Set >> i & 1) != 0).Select(v => (fact.Code, (string?)v.Code));
            case NumberFact:
                return [(fact.Code, value.Number.Low.ToString(german ? new CultureInfo("") { NumberFormat = { NumberDecimalSeparator = ",", NumberGroupSeparator = "." } } : CultureInfo.InvariantCulture))];
            default:
                var local = Instant.FromUnixTimeTicks(value.Earliest).WithOffset(wanted.AsOf.Offset);
                return [(fact.Code, local.Date.ToString("uuuu-MM-dd", CultureInfo.InvariantCulture) + (value.IsWholeDay ? "" : $" {local.Hour:00}:{local.Minute:00}"))];
        }
    }

    private static async Task Courses(Visitor visitor, string id, IReadOnlyList<RadiotherapyCourse> courses, string language)
    {
        var address = $"/cases/{id}/courses";
        var course = Assert.Single(courses);
        var levels = Lesion.AffectedLevels.Values.Where((_, i) => (course.Levels >> i & 1) != 0).Select(v => ("levels-0", (string?)v.Code));
        var page = await visitor.Send(
            await visitor.Open(address),
            address,
            [("statement", "listed"), ("fractions-0", course.Fractions.ToString(CultureInfo.InvariantCulture)), ("dose-0", language == "de" ? "2,0" : "2.0"), ("technique-0", "conventional"), .. levels]);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Equal(2m, course.DosePerFraction);
    }
}
