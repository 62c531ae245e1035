using System.Net;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using Myelon.Store;
using Myelon.Tests.Support;

namespace Myelon.Tests.Web;

/// <summary>What a tool has found, taken into a case that is there: seen first, chosen row by row, written beside a newer version like every form.</summary>
public sealed class TakeIntoTests
{
    private const string OneLesion =
        """{"format":"myelon-case/1","case":"P","facts":{},"lesions":[{"lesion":"X","facts":{"spinal_levels":["L1"],"sins_pain":"pain_free"}}]}""";

    private const string TwoLesions =
        """{"format":"myelon-case/1","case":"P","lesions":[{"lesion":"X","facts":{"spinal_levels":["T6"]}},{"lesion":"Y","facts":{"spinal_levels":["L1"]}}]}""";

    private const string Sins = "/tools/scores/sins?sins_pain=mechanical&sins_location=junctional";
    private const string Dose = "/tools/dose?courses=10x3+15.01.2026+Th5-7&plan=5x4+Th6";

    [Fact]
    public async Task Each_entry_is_seen_beside_the_case_and_written_only_where_it_is_chosen()
    {
        await using var site = await Site.Start();
        var id = await site.Add("P", OneLesion);
        using var visitor = new Visitor(site.Address);
        var page = await Shown(visitor, Sins);
        Assert.Equal(
            ["SINS Lokalisation (X) unbekannt junktional", "SINS Schmerz (X) schmerzfrei mechanischer Schmerz"],
            Rows(page).Order(StringComparer.Ordinal).Select(r => r.Replace("steht anders im Fall", "", StringComparison.Ordinal)));
        Assert.Equal(1, (await Stored(site, id)).Version);

        // The case says "pain free": nothing is chosen beforehand there. It says nothing of the location: that is.
        Assert.Equal("", Chosen(page, "sins_pain"));
        Assert.Equal("mine", Chosen(page, "sins_location"));
        var refused = await visitor.Send(page, Action(page));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal(1, (await Stored(site, id)).Version);

        var saved = await visitor.Send(refused, Action(refused), (Control(page, "sins_pain"), "mine"), (Control(page, "sins_location"), "theirs"));
        Assert.Equal(HttpStatusCode.OK, saved.Status);
        Assert.StartsWith($"/cases/{id}", saved.Path, StringComparison.Ordinal);
        var lesion = (await Case(site, id)).Lesions.Single();
        Assert.Equal("mechanical", Code(Stability.SinsPain, lesion.Facts[Stability.SinsPain]));
        Assert.False(lesion.Facts[Stability.SinsLocation].IsKnown);

        // Taken once more there is only what was left.
        Assert.Equal(["sins_location"], Keys(await Shown(visitor, Sins)).Select(k => k.Split('@')[0]));
    }

    [Fact]
    public async Task Beside_a_newer_version_both_are_seen_and_nothing_of_it_is_overwritten()
    {
        await using var site = await Site.Start();
        var id = await site.Add("P", OneLesion);
        using var visitor = new Visitor(site.Address);
        var page = await Shown(visitor, Sins);
        var form = await Stored(site, id);
        var newer = form.Content with { Document = form.Content.Document.Replace("pain_free", "pain_not_mechanical", StringComparison.Ordinal) };
        Assert.IsType<SaveOutcome.Saved>(await site.Store.Save(id, 1, newer, null, CancellationToken.None));
        var conflict = await visitor.Send(page, Action(page), (Control(page, "sins_pain"), "mine"));
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("beide geändert", conflict.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await Stored(site, id)).Version);
        var pick = conflict.Document.QuerySelectorAll<IHtmlInputElement>("table input").Select(i => i.Name!).First(n => n.Contains("sins_pain", StringComparison.Ordinal));
        await visitor.Send(conflict, Action(conflict), (pick, "theirs"));
        var lesion = (await Case(site, id)).Lesions.Single();
        Assert.Equal("pain_not_mechanical", Code(Stability.SinsPain, lesion.Facts[Stability.SinsPain]));
        Assert.Equal("junctional", Code(Stability.SinsLocation, lesion.Facts[Stability.SinsLocation]));
    }

    [Fact]
    public async Task With_two_lesions_a_person_says_to_which_it_belongs()
    {
        await using var site = await Site.Start();
        var id = await site.Add("P", TwoLesions);
        using var visitor = new Visitor(site.Address);
        var asks = await Shown(visitor, Sins);
        Assert.Empty(asks.Document.QuerySelectorAll("table.sides"));
        Assert.Equal(["lesion:X", "lesion:Y"], asks.Document.QuerySelectorAll<IHtmlInputElement>("input[name=place]").Select(i => i.Value));
        var page = await visitor.Open(asks.Path + "&place=lesion%3AY");
        await visitor.Send(page, Action(page));
        var @case = await Case(site, id);
        Assert.False(@case.Lesions[0].Facts[Stability.SinsPain].IsKnown);
        Assert.Equal("mechanical", Code(Stability.SinsPain, @case.Lesions[1].Facts[Stability.SinsPain]));
    }

    [Fact]
    public async Task Courses_are_added_to_those_that_are_there_and_the_plan_goes_to_the_lesion_of_its_level()
    {
        await using var site = await Site.Start();
        const string courses = """,[{"levels":["L3"],"fractions":5,"dose_per_fraction_gy":4,"end_date":"2026-03-20"}]}""";
        var id = await site.Add("P", TwoLesions[..^1] + courses.Replace(",[", ",\"radiotherapy_courses\":[", StringComparison.Ordinal));
        using var visitor = new Visitor(site.Address);
        var page = await Shown(visitor, Dose);
        await visitor.Send(page, Action(page));
        var @case = await Case(site, id);
        Assert.Equal(["X", "Y"], @case.Lesions.Select(l => l.Name));
        Assert.Equal([(1UL << (int)SpinalLevel.L3, 5), (7UL << (int)SpinalLevel.T5, 10)], @case.Courses!.Select(c => (c.Levels, c.Fractions)));
        Assert.Equal(1UL << (int)SpinalLevel.T6, @case.Lesions[0].Facts[Lesion.AffectedLevels].Set);
        Assert.Contains("\"planned_rt_fractions\": 5", (await Stored(site, id)).Content.Document, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_course_is_chosen_where_the_case_says_that_there_was_none_and_the_other_way_round()
    {
        await using var site = await Site.Start();
        var none = await site.Add("P", OneLesion[..^1] + ""","radiotherapy_courses":[]}""");
        using var visitor = new Visitor(site.Address);
        var page = await Shown(visitor, Dose);
        Assert.Equal("", Chosen(page, "course-0"));
        await visitor.Send(page, Action(page), (Control(page, "course-0"), "theirs"));
        Assert.Empty((await Case(site, none)).Courses!);

        await site.Add("Q", OneLesion[..^1] + ""","radiotherapy_courses":[{"levels":["L3"],"fractions":5,"dose_per_fraction_gy":4}]}""");
        page = await Shown(visitor, "/tools/dose?courses=keine&plan=5x4+Th6", "Q");
        Assert.Equal("", Chosen(page, "statement"));
        Assert.Contains("Damit geht:", page.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_worksheet_and_points_of_a_score_go_into_a_case_that_is_there()
    {
        await using var site = await Site.Start();
        var id = await site.Add("P", OneLesion);
        using var visitor = new Visitor(site.Address);
        var sheet = await Shown(visitor, "/tools/isncsci?fill=normal");
        await visitor.Send(sheet, Action(sheet));
        Assert.NotNull((await Case(site, id)).Worksheet);
        var history = await visitor.Open($"/cases/{id}/history");
        Assert.Contains("Arbeitsblatt der neurologischen Untersuchung: hinzugefügt", history.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_contradicts_the_case_is_asked_before_it_is_written()
    {
        await using var site = await Site.Start();

        // The sixth thoracic vertebra lies in the semi-rigid part of the spine: no junction.
        var id = await site.Add("P", """{"format":"myelon-case/1","case":"P","lesions":[{"lesion":"X","facts":{"spinal_levels":["T6"]}}]}""");
        using var visitor = new Visitor(site.Address);
        var page = await Shown(visitor, Sins);
        var asked = await visitor.Send(page, Action(page));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, asked.Status);
        Assert.Equal(1, (await Stored(site, id)).Version);
        var confirm = asked.Document.QuerySelector<IHtmlInputElement>("input[name=confirmed]")!.Value;
        await visitor.Send(asked, Action(asked), ("confirmed", confirm));
        Assert.Equal("junctional", Code(Stability.SinsLocation, (await Case(site, id)).Lesions.Single().Facts[Stability.SinsLocation]));
    }

    [Theory]
    [InlineData("Q", "gibt es nicht")]
    [InlineData("", "fehlt")]
    [InlineData("S", "unterschrieben")]
    public async Task What_cannot_take_it_is_said(string name, string says)
    {
        await using var site = await Site.Start();
        await site.Store.Create(new CaseDraft("S", CaseStatus.Signed, null, OneLesion), CancellationToken.None);
        using var visitor = new Visitor(site.Address);
        var page = await Shown(visitor, Sins, name);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains(says, page.Document.QuerySelector(".error")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Courses_without_a_level_are_not_lost_on_the_way_into_a_case()
    {
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address);
        var page = await visitor.Open("/tools/dose?courses=10x3+15.01.2026&plan=5x4");
        Assert.Empty(page.Document.QuerySelectorAll("form[action='/tools/dose/case']"));
        Assert.Contains("Für einen Fall fehlt die Höhe", page.Text, StringComparison.Ordinal);
    }

    /// <summary>From a tool to the page that shows what would be written.</summary>
    private static async Task<Visited> Shown(Visitor visitor, string tool, string name = "P")
    {
        var found = await visitor.Open(tool);
        var action = found.Document.QuerySelectorAll<IHtmlFormElement>("#result form").Single().GetAttribute("action")!;
        var report = await visitor.Send(found, action);
        return await visitor.Open($"{report.Path}/into?case={name}");
    }

    private static string Action(Visited page) => page.Document.QuerySelectorAll<IHtmlFormElement>("main form[method=post]").Single().GetAttribute("action")!;

    private static List<string> Keys(Visited page) =>
        [.. page.Document.QuerySelectorAll<IHtmlInputElement>("table.sides input[value=mine]").Select(i => i.Name!["take:".Length..].Replace("fact:", "", StringComparison.Ordinal))];

    private static string Control(Visited page, string key) =>
        page.Document.QuerySelectorAll<IHtmlInputElement>("table.sides input[value=mine]").Single(i => i.Name!.Contains(key, StringComparison.Ordinal)).Name!;

    private static string Chosen(Visited page, string key) =>
        page.Document.QuerySelectorAll<IHtmlInputElement>("table.sides input").SingleOrDefault(i => i.Name == Control(page, key) && i.IsChecked)?.Value ?? "";

    private static IEnumerable<string> Rows(Visited page) =>
        page.Document.QuerySelectorAll("table.sides tbody tr").Select(r => string.Join(
            ' ',
            r.Children.Select(c => c.QuerySelector("label") is { } side ? side.LastChild!.TextContent : c.FirstChild!.TextContent).Select(t => t.Trim())));

    private static async Task<StoredCase> Stored(Site site, string id) => (await site.Store.Find(id, CancellationToken.None))!;

    private static async Task<Core.Cases.Case> Case(Site site, string id) =>
        CaseText.Reader.Read(Encoding.UTF8.GetBytes((await Stored(site, id)).Content.Document)).Case!;

    private static string Code(ChoiceFact fact, Value value) => fact.Values[value.Choice].Code;
}
