using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using Myelon.Store;
using Myelon.Tests.Support;
using Myelon.Web.Forms;
using NodaTime;

namespace Myelon.Tests.Web;

/// <summary>Two people at one case: what a form does not change is never written, whatever form it is, and what both changed is chosen.</summary>
public sealed partial class WritingTests
{
    private const string L3 = """{ "levels": ["L3"], "fractions": 5, "dose_per_fraction_gy": 4, "end_date": "2026-03-20", "technique": "conventional" }""";
    private const string Empty = """{"format":"myelon-case/1","case":"A","facts":{}}""";

    [Fact]
    public async Task Two_people_who_add_a_course_each_see_both_and_keep_both()
    {
        await using var site = await Site.Start();
        var (one, other) = await Two(site, Empty, "courses");
        Assert.Equal(HttpStatusCode.OK, (await other.Send(Row(0, "T6", "10", "3"), ("statement", "listed"))).Status);
        var conflict = await one.Send(Row(0, "L3", "10", "2"), ("statement", "listed"));
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Serie hinzugefügt: 10\u00A0×\u00A03\u00A0Gy, Th6", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("10\u00A0×\u00A02\u00A0Gy, L3", conflict.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await one.Go(conflict)).Status);
        Assert.Equal([(1UL << (int)SpinalLevel.T6, 3m), (1UL << (int)SpinalLevel.L3, 2m)], (await one.Case()).Courses!.Select(c => (c.Levels, c.DosePerFraction)));
    }

    [Fact]
    public async Task A_corrected_course_takes_only_the_part_that_was_corrected()
    {
        await using var site = await Site.Start();
        var (one, other) = await Two(site, With(L3), "courses");
        await other.Send(("dose-0", "5"));
        var conflict = await one.Send(("end-0", "2026-03-21"));
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Equal("mine", Chosen(conflict, "course-0-end"));
        await one.Go(conflict);
        var course = Assert.Single((await one.Case()).Courses!);
        Assert.Equal((5m, new LocalDate(2026, 3, 21)), (course.DosePerFraction, course.EndDate!.Value));
    }

    [Theory]
    [InlineData("theirs", 5)]
    [InlineData("mine", 6)]
    public async Task A_part_that_both_corrected_is_chosen(string pick, int dose)
    {
        await using var site = await Site.Start();
        var (one, other) = await Two(site, With(L3), "courses");
        await other.Send(("dose-0", "5"));
        var conflict = await one.Send(("dose-0", "6"));
        Assert.Null(Chosen(conflict, "course-0-dose"));
        Assert.Equal(HttpStatusCode.Conflict, (await one.Go(conflict)).Status);
        Assert.Equal(HttpStatusCode.OK, (await one.Go(conflict, ("pick:course-0-dose", pick))).Status);
        Assert.Equal(dose, Assert.Single((await one.Case()).Courses!).DosePerFraction);
    }

    [Fact]
    public async Task A_course_that_one_took_out_and_the_other_corrected_is_chosen()
    {
        await using var site = await Site.Start();
        var (one, other) = await Two(site, With(L3), "courses");
        await other.Send(("dose-0", "5"));
        var conflict = await one.Send(("remove-0", "yes"), ("statement", ""));
        Assert.Null(Chosen(conflict, "course-0"));
        Assert.Contains("5\u00A0×\u00A05\u00A0Gy", conflict.Text, StringComparison.Ordinal);
        await one.Go(conflict, ("pick:course-0", "theirs"), ("pick:statement", "theirs"));
        Assert.Equal(5, Assert.Single((await one.Case()).Courses!).DosePerFraction);
    }

    [Fact]
    public async Task That_there_was_none_does_not_silently_take_out_what_the_other_entered()
    {
        await using var site = await Site.Start();
        var (one, other) = await Two(site, Empty, "courses");
        await other.Send(Row(0, "T6", "10", "3"), ("statement", "listed"));
        var conflict = await one.Send(("statement", "none"));
        Assert.Null(Chosen(conflict, "statement"));
        Assert.Contains("Damit geht:", conflict.Text, StringComparison.Ordinal);
        await one.Go(conflict, ("pick:statement", "theirs"));
        Assert.Single((await one.Case()).Courses!);
    }

    [Theory]
    [InlineData("none")]
    [InlineData("")]
    public async Task A_statement_that_the_courses_below_contradict_is_refused(string statement)
    {
        await using var site = await Site.Start();
        var (one, _) = await Two(site, With(L3), "courses");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await one.Send(("statement", statement))).Status);
        Assert.Single((await one.Case()).Courses!);
    }

    [Fact]
    public async Task Of_the_meeting_only_what_was_changed_is_written()
    {
        await using var site = await Site.Start();
        var (one, other) = await Two(site, Empty, "meeting");
        await other.Send(("status", "ready"), ("board-date", "2026-12-05"), ("question", "Operation?"));
        var conflict = await one.Send(("pseudonym", "B"), ("question", "Bestrahlung?"));
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Frage an die Konferenz", conflict.Document.QuerySelector("table.sides")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("board-date", conflict.Document.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Null(Chosen(conflict, "question"));
        Assert.Equal("mine", Chosen(conflict, "pseudonym"));
        await one.Go(conflict, ("pick:question", "theirs"));
        var content = (await one.Stored()).Content;
        Assert.Equal(("B", CaseStatus.Ready, new LocalDate(2026, 12, 5)), (content.Pseudonym, content.Status, content.BoardDate!.Value));
        Assert.Equal("Operation?", (await one.Case()).Conference!.Question);
    }

    [Theory]
    [InlineData("status", "bogus")]
    [InlineData("status", "followed_up")]
    [InlineData("decision-kind", "bogus")]
    [InlineData("board-date", "someday")]
    [InlineData("until", "2026-13-01")]
    [InlineData("pseudonym", "A\u200BB")]
    public async Task What_the_meeting_does_not_offer_is_refused(string control, string value)
    {
        await using var site = await Site.Start();
        var (one, _) = await Two(site, Empty, "meeting");
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await one.Send((control, value))).Status);
        Assert.Equal(1, (await one.Stored()).Version);
    }

    [Fact]
    public async Task A_board_date_in_the_past_is_asked_and_kept()
    {
        await using var site = await Site.Start();
        var (one, _) = await Two(site, Empty, "meeting");
        var asked = await one.Send(("board-date", "2026-11-24"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Contains("liegt zurück", asked.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await one.Go(asked, ("keep-date", "2026-11-24"))).Status);
        Assert.Equal(new LocalDate(2026, 11, 24), (await one.Stored()).Content.BoardDate);
    }

    [Fact]
    public async Task The_day_itself_is_not_in_the_past()
    {
        await using var site = await Site.Start();
        var (one, _) = await Two(site, Empty, "meeting");
        Assert.Equal(HttpStatusCode.OK, (await one.Send(("board-date", "2026-11-25"))).Status);
    }

    [Fact]
    public async Task A_lesion_that_was_renamed_is_not_taken_out_under_its_old_name()
    {
        await using var site = await Site.Start();
        const string file = """{"format":"myelon-case/1","case":"A","lesions":[{"lesion":"X","facts":{"bilsky_grade":"2"}}]}""";
        var (one, other) = await Two(site, file, "lesions");
        await other.Send(("name", "Y"), ("do", "rename"));
        var conflict = await one.Send(("do", "remove"), ("remove", "yes"));
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("kann nicht übernommen werden", conflict.Text, StringComparison.Ordinal);
        Assert.Single((await one.Case()).Lesions);
    }

    [Fact]
    public async Task Taking_out_a_lesion_shows_what_the_newer_version_would_lose()
    {
        await using var site = await Site.Start();
        const string file = """{"format":"myelon-case/1","case":"A","lesions":[{"lesion":"X","facts":{"bilsky_grade":"2"}}]}""";
        var (one, _) = await Two(site, file, "lesions");
        using var visitor = new Visitor(site.Address);
        var entry = $"/cases/{one.Id}/entry/pain";
        await visitor.Send(await visitor.Open(entry), entry, ("pain_nrs", "7"));
        var conflict = await one.Send(("do", "remove"), ("remove", "yes"));
        Assert.Contains("Damit geht:", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("Bilsky", conflict.Document.QuerySelector("table.sides")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("mine", Chosen(conflict, "lesion"));
        await one.Go(conflict);
        Assert.Empty((await one.Case()).Lesions);
        Assert.Equal(7, (await one.Case()).Facts[Pain.IntensityOnNumericRatingScale].Number.Low);
    }

    [Fact]
    public async Task A_confirmed_import_stays_confirmed_beside_a_newer_version()
    {
        await using var site = await Site.Start();
        const string file = """{"format":"myelon-case/1","case":"A","facts":{"pain_nrs":3},"provenance":[{"fact":"pain_nrs","source":"letter","confirmed":false}]}""";
        var (one, _) = await Two(site, file, "entry/pain");
        using var visitor = new Visitor(site.Address);
        var entry = $"/cases/{one.Id}/entry/neurology";
        await visitor.Send(await visitor.Open(entry), entry, ("muscle_strength_min_janda", "4"));
        var conflict = await one.Send((new Field(Pain.IntensityOnNumericRatingScale, null).ConfirmKey, "yes"));
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains(", bestätigt", conflict.Text, StringComparison.Ordinal);
        await one.Go(conflict);
        Assert.True(Assert.Single((await one.Case()).Provenance).Confirmed);
        Assert.Equal(4, (await one.Case()).Facts[Neurology.WeakestMuscleGrade].Number.Low);
    }

    [Fact]
    public async Task A_value_that_no_field_takes_is_told_and_nothing_is_saved()
    {
        await using var site = await Site.Start();
        var (one, _) = await Two(site, Empty, "entry/pain");
        var unknown = new Field(SpinalCanal.BilskyGrade, "X").Key;
        foreach (var sent in new (string, string?)[][]
        {
            [("pain_nrs", "7"), (unknown, "3"), ("field", unknown)],
            [("pain_nrs", "7"), (unknown, "3")],
            [("pain_nrs", "7"), ("pain_nrs", "8")],
            [("pain_nrs", "7"), ("field", "no_such_fact")],
        })
        {
            var refused = await one.Add(sent);
            Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
            Assert.Contains("Nicht gespeichert", refused.Text, StringComparison.Ordinal);
        }

        Assert.Equal(1, (await one.Stored()).Version);
    }

    private static string With(string course) => $$"""{"format":"myelon-case/1","case":"A","facts":{},"radiotherapy_courses":[{{course}}]}""";

    private static (string, string?)[] Row(int row, string level, string fractions, string dose) =>
        [($"levels-{row}", level), ($"fractions-{row}", fractions), ($"dose-{row}", dose), ($"end-{row}", "2026-01-15"), ($"technique-{row}", "conventional")];

    private static string? Chosen(Visited conflict, string key)
    {
        var choices = conflict.Document.QuerySelectorAll<IHtmlInputElement>($"input[name='pick:{key}']");
        Assert.Equal(2, choices.Count());
        return choices.SingleOrDefault(c => c.IsChecked)?.Value;
    }

    private static async Task<(Person One, Person Other)> Two(Site site, string file, string page)
    {
        var id = await site.Add("A", file);
        return (await Person.At(site, id, page), await Person.At(site, id, page));
    }

    /// <summary>A person who has a page of a case open.</summary>
    private sealed record Person(Site Site, string Id, Visitor Visitor, Visited Page, string Address)
    {
        public static async Task<Person> At(Site site, string id, string page)
        {
            var visitor = new Visitor(site.Address);
            return new(site, id, visitor, await visitor.Open($"/cases/{id}/{page}"), $"/cases/{id}/{page}");
        }

        /// <summary>Sends the first form of the page with some controls set.</summary>
        public Task<Visited> Send(params (string Name, string? Value)[] set) => Visitor.Post(Address, Fields(Page), set);

        public Task<Visited> Send((string Name, string? Value)[] row, (string Name, string? Value) more) => Send([.. row, more]);

        /// <summary>Sends it with controls that stand there besides.</summary>
        public Task<Visited> Add(params (string Name, string? Value)[] more) => Visitor.Post(Address, [.. Fields(Page), .. more.Select(m => (m.Name, m.Value!))]);

        /// <summary>Presses the button of the page that came.</summary>
        public Task<Visited> Go(Visited page, params (string Name, string? Value)[] set) => Visitor.Post(Address, Fields(page), set);

        public async Task<StoredCase> Stored() => (await Site.Store.Find(Id, CancellationToken.None))!;

        public async Task<Core.Cases.Case> Case() => CaseText.Reader.Read(Encoding.UTF8.GetBytes((await Stored()).Content.Document)).Case!;

        private static List<(string Name, string Value)> Fields(Visited page) => Web.Visitor.Fields(page.Document.QuerySelector<IHtmlFormElement>("main form[method=post]")!);
    }
}
