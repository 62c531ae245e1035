using System.Net;
using Dapper;
using Microsoft.Data.Sqlite;
using Myelon.Store;
using NodaTime;

namespace Myelon.Tests.Web;

/// <summary>What the pages say where the store or the clock is not as it was, and what can be done there.</summary>
public sealed class KeepingTests
{
    private const string Sound = """{"format":"myelon-case/1","case":"x","facts":{"motor_deficit":true}}""";
    private static readonly CancellationToken None = CancellationToken.None;

    /// <summary>One row each that is damaged: the list, the other cases and the recommendation go on, and the bad one stands first with ways on.</summary>
    [Theory]
    [InlineData("update case_version set saved_at = 'x' where pseudonym = 'Z' and version = 2")]
    [InlineData("update case_version set board_date = '2026-99-01' where pseudonym = 'Z' and version = 2")]
    [InlineData("update case_version set document = replace(document, 'true', 'false') where pseudonym = 'Z' and version = 2")]
    [InlineData("update case_version set document = 'no json' where pseudonym = 'Z' and version = 2")]
    [InlineData("delete from case_version where pseudonym = 'Z' and version = 2")]
    public async Task A_damaged_row_stands_on_top_and_its_earlier_version_can_be_taken_up(string sql)
    {
        await using var site = await Site.Start();
        var (bad, good) = (await site.Add("Z", Sound), await site.Add("A", Sound));
        await site.Store.Save(bad, 1, (await site.Store.Find(bad, None))!.Content with { Status = CaseStatus.Ready }, None);
        Unguarded(site, sql);
        using var visitor = new Visitor(site.Address);
        var list = await visitor.Open("/cases");
        Assert.Equal(HttpStatusCode.OK, list.Status);
        Assert.StartsWith($"/cases/{bad}", list.Document.QuerySelector("table.cases tbody a")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("Ein Fall ist nicht lesbar", list.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Open($"/cases/{good}")).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Open("/guideline/recommendations/2")).Status);
        var page = await visitor.Open($"/cases/{bad}");
        Assert.Equal(HttpStatusCode.OK, page.Status);
        Assert.Contains("beschädigt", page.Text, StringComparison.Ordinal);
        foreach (var link in page.Document.QuerySelectorAll($"a[href^='/cases/{bad}/']").Select(a => a.GetAttribute("href")!).Where(a => !a.EndsWith("/file", StringComparison.Ordinal)))
        {
            Assert.Equal(HttpStatusCode.OK, (await visitor.Open(link)).Status);
        }

        var taken = await visitor.Send(await visitor.Open($"/cases/{bad}/history"), $"/cases/{bad}/take-up", ("take", "1"));
        Assert.Equal(HttpStatusCode.OK, taken.Status);
        var newest = (await site.Store.Find(bad, None))!;
        Assert.Equal((3, null, Sound), (newest.Version, newest.Damage, newest.Content.Document));
        Assert.DoesNotContain("nicht lesbar", (await visitor.Open("/cases")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_any_more_can_be_corrected()
    {
        await using var site = await Site.Start();
        const string unknown = """{"format":"myelon-case/1","case":"A","facts":{"of_another_edition":true}}""";
        var id = await site.Add("A", unknown);
        using var visitor = new Visitor(site.Address);
        var page = await visitor.Open($"/cases/{id}/correct");
        Assert.Contains("of_another_edition", page.Document.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
        var refused = await visitor.Send(page, $"/cases/{id}/correct", ("text", "{"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        Assert.Equal("{", refused.Document.QuerySelector("textarea")!.TextContent.Trim());
        Assert.Equal(HttpStatusCode.OK, (await visitor.Send(page, $"/cases/{id}/correct", ("text", Sound))).Status);
        Assert.Equal(2, (await site.Store.Find(id, None))!.Version);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Open($"/cases/{id}/entry/pain")).Status);

        // What can be read is changed by its forms.
        Assert.Equal(HttpStatusCode.Conflict, (await visitor.Send(page, $"/cases/{id}/correct", ("text", unknown))).Status);
    }

    [Fact]
    public async Task A_case_is_erased_by_who_types_its_pseudonym_and_its_address_says_so()
    {
        await using var site = await Site.Start();
        var id = await site.Add("Fall 7", Sound);
        using var visitor = new Visitor(site.Address);
        var address = (await visitor.Open($"/cases/{id}/history")).Document.QuerySelector("a[href$='/erase']")!.GetAttribute("href")!;
        var page = await visitor.Open(address);
        foreach (var wrong in new[] { "", "Fall 8" })
        {
            Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.Send(page, address, ("confirm", wrong))).Status);
        }

        Assert.NotNull(await site.Store.Find(id, None));
        Assert.Equal(HttpStatusCode.OK, (await visitor.Send(page, address, ("confirm", "Fall 7"))).Status);
        Assert.Null(await site.Store.Find(id, None));
        foreach (var gone in new[] { "", "/history", "/erase" })
        {
            var left = await visitor.Open($"/cases/{id}{gone}");
            Assert.Equal(HttpStatusCode.Gone, left.Status);
            Assert.Contains("25.11.2026 09:00 gelöscht", left.Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Fall 7", (await visitor.Open("/cases?status=all")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task F10_A_clock_that_went_back_is_said_on_every_page_and_hides_no_case()
    {
        await using var site = await Site.Start();
        var id = await site.Add("A", """{"format":"myelon-case/1","case":"A","facts":{"motor_deficit":true,"neuro_onset_datetime":"2026-11-25T08:30:00+01:00"}}""");
        using var visitor = new Visitor(site.Address);
        Assert.DoesNotContain("Uhr", (await visitor.Open("/cases")).Document.QuerySelector("header")!.TextContent, StringComparison.Ordinal);

        // A minute is no word: two clocks may differ so much.
        site.Clock.Advance(Duration.FromMinutes(-1));
        Assert.DoesNotContain("Uhr", (await visitor.Open("/cases")).Document.QuerySelector("header")!.TextContent, StringComparison.Ordinal);
        site.Clock.AdvanceDays(-5);
        foreach (var address in new[] { "/cases", $"/cases/{id}", $"/cases/{id}/entry/pain", "/guideline", "/emergency", "/cases/new" })
        {
            var page = await visitor.Open(address);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Contains("Die Systemzeit dieses Rechners ging zurück", page.Text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("nicht lesbar", (await visitor.Open("/cases")).Text, StringComparison.Ordinal);
        var form = await visitor.Open($"/cases/{id}/entry/pain");
        Assert.Equal(HttpStatusCode.OK, (await visitor.Send(form, $"/cases/{id}/entry/pain", ("pain_nrs", "4"))).Status);
        Assert.Contains("Systemzeit ging zurück", (await visitor.Open($"/cases/{id}/history")).Document.QuerySelector("table.versions")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task F28_What_was_entered_while_the_database_was_busy_can_be_sent_again()
    {
        await using var site = await Site.Start();
        var id = await site.Add("A", Sound);
        using var visitor = new Visitor(site.Address);
        var address = $"/cases/{id}/entry/pain";
        var form = await visitor.Open(address);
        Visited busy;
        using (var other = new SqliteConnection($"Data Source={Path.Combine(site.Folder, "cases.db")};Pooling=False"))
        {
            other.Open();
            other.Execute("begin immediate");
            busy = await visitor.Send(form, address, ("pain_nrs", "7"));
            Assert.Equal(HttpStatusCode.ServiceUnavailable, busy.Status);
            Assert.Equal("7", busy.Document.QuerySelector("form[method=post] input[name=pain_nrs]")!.GetAttribute("value"));
        }

        Assert.Equal(HttpStatusCode.OK, (await visitor.Send(busy, address)).Status);
        Assert.Contains("\"pain_nrs\":7", (await site.Store.Find(id, None))!.Content.Document.Replace(" ", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task H17_Every_page_of_a_demonstration_carries_a_watermark_for_prints()
    {
        await using var site = await Site.Start(examples: true);
        using var visitor = new Visitor(site.Address);
        foreach (var address in new[] { "/cases", $"/cases/{await site.Id("T11-renal-cell")}", "/guideline", "/nowhere" })
        {
            Assert.Contains("erfundener Fall", (await visitor.Open(address)).Document.QuerySelector(".watermark")!.TextContent, StringComparison.Ordinal);
        }

        await using var real = await Site.Start();
        using var other = new Visitor(real.Address);
        Assert.Null((await other.Open("/cases")).Document.QuerySelector(".watermark"));
    }

    private static void Unguarded(Site site, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={Path.Combine(site.Folder, "cases.db")};Pooling=False;Foreign Keys=False");
        connection.Open();
        connection.Execute("drop trigger case_version_is_never_changed; drop trigger case_version_is_never_removed; " + sql);
    }
}
