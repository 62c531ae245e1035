using System.Net;
using System.Text;
using Myelon.Store;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.Web;

/// <summary>Faults that broke other systems, by their ids: none of them does it here.</summary>
public sealed class FaultTests
{
    private const string Empty = """{"format":"myelon-case/1","case":"A","facts":{"motor_deficit":true}}""";

    [Theory]
    [InlineData("F12 NUL in a pseudonym", "A\u0000B", false)]
    [InlineData("F12 control character in a pseudonym", "A\u0007B", false)]
    [InlineData("F14 zero-width space", "A\u200BB", false)]
    [InlineData("F14 right-to-left override", "A\u202EB", false)]
    [InlineData("F13 replacement character of a broken sequence", "A\uFFFDB", false)]
    [InlineData("empty", " ", false)]
    [InlineData("81 letters", "123456789012345678901234567890123456789012345678901234567890123456789012345678901", false)]
    [InlineData("umlauts", "Fall Ü-ß 7", true)]
    [InlineData("markup stays text", "<script>alert(1)</script>", true)]
    public async Task F12_F13_F14_Names(string why, string name, bool isTaken)
    {
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address);
        var page = await visitor.Send(await visitor.Open("/cases/new"), "/cases/new", ("pseudonym", name));
        Assert.True((page.Status == HttpStatusCode.OK) == isTaken, why);
        Assert.Equal(isTaken ? 1 : 0, (await site.Store.List(CancellationToken.None)).Count);
        if (isTaken)
        {
            Assert.Equal(name.Trim(), (await site.Store.List(CancellationToken.None))[0].Content.Pseudonym);
            Assert.DoesNotContain("<script>alert", page.Html, StringComparison.Ordinal);
            Assert.Contains(name.Trim(), page.Document.QuerySelector(".case-banner .name")!.TextContent, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task F14_Look_alike_pseudonyms_are_one()
    {
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Send(await visitor.Open("/cases/new"), "/cases/new", ("pseudonym", "M\u00FCnster 7"))).Status);
        foreach (var (same, why) in new[] { ("M\u00FCnster 7", "heißt schon so"), ("m\u00DCnster  7", "heißt schon so"), ("Mu\u0308nster 7", "Neu eintippen"), ("\u041C\u00FCnster 7", "Neu eintippen") })
        {
            var page = await visitor.Send(await visitor.Open("/cases/new"), "/cases/new", ("pseudonym", same));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
            Assert.Contains(why, page.Text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("F12 NUL in a JSON text", """{"format":"myelon-case/1","case":"A\u0000B"}""")]
    [InlineData("F13 lone surrogate", """{"format":"myelon-case/1","case":"A\ud800B"}""")]
    [InlineData("F14 level with a zero-width space", "{\"format\":\"myelon-case/1\",\"case\":\"A\",\"facts\":{\"spinal_levels\":[\"L5\u200B\"]}}")]
    [InlineData("F14 Cyrillic letter in a level", "{\"format\":\"myelon-case/1\",\"case\":\"A\",\"facts\":{\"spinal_levels\":[\"\u0421" + "5\"]}}")]
    [InlineData("F15 duplicate key", """{"format":"myelon-case/1","case":"A","facts":{"planned_rt_dose_gy":8,"planned_rt_dose_gy":80}}""")]
    [InlineData("F15 duplicate key in other words", """{"format":"myelon-case/1","case":"A","facts":{"planned_rt_dose_gy":8,"planned_rt_dose_g\u0079":80}}""")]
    [InlineData("no JSON", "Guten Tag")]
    public async Task F12_F13_F14_F15_Files_are_refused_with_the_place_and_nothing_is_stored(string why, string file)
    {
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address);
        var page = await visitor.Send(await visitor.Open("/cases/new"), "/cases/new", ("pseudonym", "A"), ("text", file));
        Assert.True(page.Status == HttpStatusCode.UnprocessableEntity, why);
        Assert.Contains("Nicht eingelesen", page.Text, StringComparison.Ordinal);
        Assert.Contains(page.Document.QuerySelectorAll("textarea"), t => t.TextContent == file);
        Assert.Empty(await site.Store.List(CancellationToken.None));
    }

    [Fact]
    public async Task F20_Foreign_markup_is_shown_as_text_everywhere()
    {
        const string bad = "<img src=x onerror=alert(1)>";
        var file = $$$"""{"format":"myelon-case/1","case":"{{{bad}}}","facts":{"motor_deficit":true},"lesions":[{"lesion":"{{{bad}}}","facts":{"bilsky_grade":"3"}}],"provenance":[{"fact":"motor_deficit","source":"{{{bad}}}","confirmed":false}]}""";
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address);
        var page = await visitor.Send(await visitor.Open("/cases/new"), "/cases/new", ("pseudonym", bad), ("text", file));
        Assert.DoesNotContain("<img src=x", page.Html, StringComparison.Ordinal);
        page = await visitor.Send(page, page.Path);
        Assert.Equal(HttpStatusCode.OK, page.Status);
        var id = page.Path.Split('/')[2];
        foreach (var path in new[] { "/cases", $"/cases/{id}", $"/cases/{id}/entry/neurology", $"/cases/{id}/entry/lesion?lesion={Uri.EscapeDataString(bad)}", $"/cases/{id}/lesions", $"/cases/{id}/history", $"/cases/{id}/what-if", $"/cases/{id}/meeting" })
        {
            page = await visitor.Open(path);
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.DoesNotContain("<img src=x", page.Html, StringComparison.Ordinal);
            Assert.Contains(bad, page.Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task F22_F27_A_stale_form_overwrites_nothing_and_loses_nothing()
    {
        await using var site = await Site.Start();
        var id = await site.Add("A", Empty);
        using var first = new Visitor(site.Address);
        using var second = new Visitor(site.Address);
        var address = $"/cases/{id}/entry/neurology";
        var (mine, theirs) = (await first.Open(address), await second.Open(address));
        Assert.Equal(HttpStatusCode.OK, (await second.Send(theirs, address, ("muscle_strength_min_janda", "2"), ("bladder_bowel_status", "intact"))).Status);

        var conflict = await first.Send(mine, address, ("muscle_strength_min_janda", "3"), ("walking_ability", "walks_with_aid"));
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Inzwischen wurde eine neuere Fassung gespeichert", conflict.Text, StringComparison.Ordinal);
        Assert.Equal(2, (await site.Store.History(id, CancellationToken.None)).Count);

        // Both changed the strength: nothing is chosen beforehand. Only I changed walking: mine is.
        Assert.Empty(conflict.Document.QuerySelectorAll("input[name='pick:muscle_strength_min_janda'][checked]"));
        Assert.Equal("mine", conflict.Document.QuerySelector("input[name='pick:walking_ability'][checked]")!.GetAttribute("value"));
        var solved = await first.Send(conflict, address, ("pick:muscle_strength_min_janda", "theirs"));
        Assert.Equal(HttpStatusCode.OK, solved.Status);
        var facts = Read(await site.Store.Find(id, CancellationToken.None)).Facts;
        Assert.Equal(2, facts[Neurology.WeakestMuscleGrade].Number.Low);
        Assert.Equal((int)Walking.WithAid, facts[Neurology.WalkingAbility].Choice);
        Assert.Equal((int)SphincterFunction.Intact, facts[Neurology.BladderAndBowelFunction].Choice);
        Assert.Equal(3, (await site.Store.History(id, CancellationToken.None)).Count);
    }

    [Theory]
    [InlineData("lesions", "name", "T6")]
    [InlineData("meeting", "board-date", "2026-12-01")]
    [InlineData("courses", "statement", "none")]
    public async Task F22_Every_form_of_a_case_is_refused_when_stale(string page, string control, string value)
    {
        await using var site = await Site.Start();
        var id = await site.Add("A", Empty);
        using var first = new Visitor(site.Address);
        using var second = new Visitor(site.Address);
        var address = $"/cases/{id}/{page}";
        var mine = await first.Open(address);
        await second.Send(await second.Open($"/cases/{id}/entry/pain"), $"/cases/{id}/entry/pain", ("pain_nrs", "7"));
        var conflict = await first.Send(mine, address, (control, value));
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        var solved = await first.Send(conflict, address);
        Assert.Equal(HttpStatusCode.OK, solved.Status);
        var stored = (await site.Store.Find(id, CancellationToken.None))!;
        Assert.Equal(3, stored.Version);
        Assert.Equal(7, Read(stored).Facts[Pain.IntensityOnNumericRatingScale].Number.Low);
    }

    [Fact]
    public async Task F26_A_form_of_one_case_is_never_written_into_another()
    {
        await using var site = await Site.Start();
        var (one, other) = (await site.Add("A", Empty), await site.Add("B", Empty));
        using var visitor = new Visitor(site.Address);
        var form = await visitor.Open($"/cases/{one}/entry/neurology");
        foreach (var path in new[] { "entry/neurology", "preview/neurology", "facts", "what-if", "meeting", "lesions", "courses" })
        {
            var page = await visitor.SendTo(form, $"/cases/{one}/entry/neurology", $"/cases/{other}/{path}", ("muscle_strength_min_janda", "1"));
            Assert.True(page.Status == HttpStatusCode.Conflict, path);
            Assert.Contains("anderen Fall", page.Text, StringComparison.Ordinal);
        }

        Assert.Single(await site.Store.History(other, CancellationToken.None));
    }

    [Theory]
    [InlineData(CaseStatus.Signed)]
    [InlineData(CaseStatus.FollowedUp)]
    public async Task F27_A_signed_case_is_not_changed(CaseStatus status)
    {
        await using var site = await Site.Start();
        var id = await site.Add("A", Empty);
        using var visitor = new Visitor(site.Address);
        var open = await visitor.Open($"/cases/{id}/entry/neurology");
        var meeting = $"/cases/{id}/meeting";
        var (signature, withdrawal, followUp) = ($"/cases/{id}/signature", $"/cases/{id}/signature/withdrawal", $"/cases/{id}/follow-up");
        Assert.Equal(HttpStatusCode.OK, (await visitor.SendTo(await visitor.Open(meeting), meeting, signature, ("status", "signed"))).Status);
        if (status == CaseStatus.FollowedUp)
        {
            Assert.Equal(HttpStatusCode.OK, (await visitor.Send(await visitor.Open(meeting), followUp)).Status);
        }

        var versions = (await site.Store.History(id, CancellationToken.None)).Count;
        Assert.Equal(HttpStatusCode.Conflict, (await visitor.Send(open, $"/cases/{id}/entry/neurology", ("muscle_strength_min_janda", "1"))).Status);
        foreach (var page in new[] { "entry/neurology", "entry/lesion" })
        {
            var address = $"/cases/{id}/{page}";
            var shown = await visitor.Open(address);
            Assert.Empty(shown.Document.QuerySelectorAll("main form[method=post], main input, main button"));
            Assert.Contains("unterschrieben", shown.Text, StringComparison.Ordinal);
        }

        Assert.Equal(versions, (await site.Store.History(id, CancellationToken.None)).Count);

        // An amendment: the signed version stays, a new one begins.
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await visitor.Send(await visitor.Open(meeting), withdrawal)).Status);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Send(await visitor.Open(meeting), withdrawal, ("withdraw", "yes"))).Status);
        var entry = $"/cases/{id}/entry/neurology";
        Assert.Equal(HttpStatusCode.OK, (await visitor.Send(await visitor.Open(entry), entry, ("muscle_strength_min_janda", "1"))).Status);
        Assert.Contains((await site.Store.History(id, CancellationToken.None)), v => v.Content.Status == CaseStatus.Signed && v.Content.Document == Empty);
    }

    [Fact]
    public async Task F28_Sixty_four_savers_at_once_get_one_new_version_and_no_error()
    {
        await using var site = await Site.Start();
        var id = await site.Add("A", Empty);
        var address = $"/cases/{id}/entry/pain";
        var statuses = await Task.WhenAll(Enumerable.Range(0, 64).Select(async i =>
        {
            using var visitor = new Visitor(site.Address);
            var page = await visitor.Open(address);
            return (await visitor.Send(page, address, ("pain_nrs", (i % 10).ToString(System.Globalization.CultureInfo.InvariantCulture)))).Status;
        }));
        Assert.All(statuses, s => Assert.True(s is HttpStatusCode.OK or HttpStatusCode.Conflict, s.ToString()));
        var history = await site.Store.History(id, CancellationToken.None);
        Assert.Equal(Enumerable.Range(1, history.Count), history.Select(v => v.Version));
        Assert.Contains(HttpStatusCode.OK, statuses);
    }

    [Theory]
    [InlineData("/cases/new", "multipart/form-data; boundary=x", "--x\r\nbroken")]
    [InlineData("/emergency", "application/json", "{}")]
    [InlineData("/emergency", "application/x-www-form-urlencoded", "%ZZ=%00&=&&&")]
    public async Task Broken_requests_are_answered_without_a_trace(string path, string type, string body)
    {
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address);
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        using var response = await visitor.Http.PostAsync(path, content);
        var text = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
    }

    private static Core.Cases.Case Read(StoredCase? stored) => CaseText.Reader.Read(Encoding.UTF8.GetBytes(stored!.Content.Document)).Case!;
}
