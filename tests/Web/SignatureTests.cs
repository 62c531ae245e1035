using System.Net;
using System.Text.Json;
using Myelon.Desk.Cases;
using Myelon.Store;
using NodaTime;

namespace Myelon.Tests.Web;

/// <summary>A signature fixes the answer; it is given and taken back by acts of its own.</summary>
public sealed class SignatureTests
{
    private const string File =
        """
        { "format": "myelon-case/1", "case": "A", "facts": { "primary_tumor_type": "renal_cell" }, "lesions": [ { "lesion": "T9", "facts": {
          "spinal_levels": ["T9"], "spinal_metastasis_status": "confirmed", "surgery_planned": true, "embolisation_done": true,
          "embolisation_datetime": "2026-11-23T09:10:00+01:00" } } ] }
        """;

    [Fact]
    public async Task The_answer_stays_what_was_signed_and_what_time_changes_stands_beside_it()
    {
        await using var site = await Site.Start();
        var id = await site.Add("A", File);
        using var visitor = new Visitor(site.Address);
        await Sign(visitor, id);
        var seal = (await site.Store.Find(id, CancellationToken.None))!.Seal!;
        Assert.Equal(Site.Now, seal.AsOf.ToInstant());
        Assert.StartsWith("sha256:", seal.Rules, StringComparison.Ordinal);
        Assert.Equal("applies", VerdictOf66(seal));

        // 48 hours since the embolisation end at ten past nine; the clock of the site goes on by an hour.
        site.Clock.Advance(Duration.FromHours(1));
        var page = await visitor.Open($"/cases/{id}");
        Assert.Contains("Stand der Unterschrift", page.Text, StringComparison.Ordinal);
        Assert.Contains("Was heute anders wäre als bei der Unterschrift", page.Text, StringComparison.Ordinal);
        var row = page.Document.QuerySelector("#signature ~ details tr[data-recommendation='66']")!;
        Assert.Contains("gilt", row.Children[^2].TextContent, StringComparison.Ordinal);
        Assert.Contains("weicht ab", row.Children[^1].TextContent, StringComparison.Ordinal);
        var answer = await visitor.Open($"/cases/{id}/signed-answer");
        Assert.Equal(seal.Answer, answer.Html);
    }

    [Theory]
    [InlineData(false, "status", "signed", HttpStatusCode.OK)]
    [InlineData(true, "status", "discussed", HttpStatusCode.UnprocessableEntity)]
    [InlineData(true, "seen-answer", "0000000000000000", HttpStatusCode.UnprocessableEntity)]
    public async Task It_needs_its_tick_and_the_answer_that_was_read(bool ticksBesides, string control, string value, HttpStatusCode expected)
    {
        await using var site = await Site.Start();
        var id = await site.Add("A", File);
        using var visitor = new Visitor(site.Address);
        var page = await visitor.Open($"/cases/{id}/meeting");
        (string, string?)[] set = ticksBesides && control == "seen-answer" ? [("status", "signed"), (control, value)] : [(control, value)];
        Assert.Equal(expected, (await visitor.SendTo(page, $"/cases/{id}/meeting", $"/cases/{id}/signature", set)).Status);
        var status = (await site.Store.Find(id, CancellationToken.None))!.Content.Status;
        Assert.Equal(expected == HttpStatusCode.OK ? CaseStatus.Signed : CaseStatus.Registered, status);
    }

    [Fact]
    public async Task It_never_goes_along_into_a_newer_version()
    {
        await using var site = await Site.Start();
        var id = await site.Add("A", File);
        using var visitor = new Visitor(site.Address);
        var (meeting, entry) = ($"/cases/{id}/meeting", $"/cases/{id}/entry/pain");
        var page = await visitor.Open(meeting);
        await visitor.Send(await visitor.Open(entry), entry, ("pain_nrs", "7"));
        var conflict = await visitor.Send(page, meeting, ("status", "signed"), ("question", "Operation?"));
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("danach neu unterschreiben", conflict.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Send(conflict, meeting)).Status);
        var stored = (await site.Store.Find(id, CancellationToken.None))!;
        Assert.Equal((CaseStatus.Registered, 3), (stored.Content.Status, stored.Version));
    }

    [Fact]
    public async Task An_old_form_does_not_take_it_back()
    {
        await using var site = await Site.Start();
        var id = await site.Add("A", File);
        using var visitor = new Visitor(site.Address);
        var meeting = $"/cases/{id}/meeting";
        var old = await visitor.Open(meeting);
        await Sign(visitor, id);
        var conflict = await visitor.Send(old, meeting, ("board-date", "2026-12-05"), ("status", "discussed"));
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("unterschrieben", conflict.Text, StringComparison.Ordinal);
        Assert.Empty(conflict.Document.QuerySelectorAll("main form[method=post]"));
        Assert.Equal(CaseStatus.Signed, (await site.Store.Find(id, CancellationToken.None))!.Content.Status);
    }

    [Fact]
    public async Task Taking_it_back_makes_a_version_and_says_so()
    {
        await using var site = await Site.Start();
        var id = await site.Add("A", File);
        using var visitor = new Visitor(site.Address);
        await Sign(visitor, id);
        var withdrawal = $"/cases/{id}/signature/withdrawal";
        Assert.Equal(HttpStatusCode.OK, (await visitor.Send(await visitor.Open($"/cases/{id}/meeting"), withdrawal, ("withdraw", "yes"))).Status);
        var history = await site.Store.History(id, CancellationToken.None);
        Assert.Equal([CaseStatus.Registered, CaseStatus.Signed, CaseStatus.Discussed], history.Select(v => v.Content.Status));
        Assert.Equal([false, true, false], history.Select(v => v.Seal is not null));
        var page = await visitor.Open($"/cases/{id}/history");
        Assert.Contains("Unterschrift zurückgenommen", page.Text, StringComparison.Ordinal);
        Assert.Contains($"/cases/{id}/signed-answer?version=2", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_signed_case_has_no_control_that_would_be_refused()
    {
        await using var site = await Site.Start();
        var id = await site.Add("A", File);
        using var visitor = new Visitor(site.Address);
        await Sign(visitor, id);
        foreach (var place in new[] { "entry/neurology", "entry/lesion?lesion=T9", "lesions", "courses" })
        {
            var page = await visitor.Open($"/cases/{id}/{place}");
            Assert.Equal(HttpStatusCode.OK, page.Status);
            Assert.Empty(page.Document.QuerySelectorAll("main form[method=post], main button"));
        }
    }

    [Fact]
    public async Task Rules_that_judge_otherwise_than_what_was_signed_are_named()
    {
        await using var site = await Site.Start();
        var id = await site.Add("A", File);
        using var visitor = new Visitor(site.Address);
        await Sign(visitor, id);
        var seal = (await site.Store.Find(id, CancellationToken.None))!.Seal!;
        var now = Support.CaseText.Evaluator.Evaluate(Support.CaseText.Reader.Read(System.Text.Encoding.UTF8.GetBytes(File)).Case!);
        Assert.Empty(Signature.Differing(seal, now));
        var other = seal with { Answer = seal.Answer.Replace("\"number\":66,\"verdict\":\"applies\"", "\"number\":66,\"verdict\":\"met\"", StringComparison.Ordinal) };
        Assert.NotEqual(seal.Answer, other.Answer);
        var differing = Assert.Single(Signature.Differing(other, now));
        Assert.Equal("T9", differing.Lesion);
        Assert.Equal(Core.Forms.Verdict.Met, differing.Then);
        Assert.Equal(66, differing.Now.Recommendation.Number);
        Assert.Equal(Core.Forms.Verdict.Applies, differing.Now.Verdict);
    }

    private static async Task Sign(Visitor visitor, string id) => Assert.Equal(
        HttpStatusCode.OK,
        (await visitor.SendTo(await visitor.Open($"/cases/{id}/meeting"), $"/cases/{id}/meeting", $"/cases/{id}/signature", ("status", "signed"))).Status);

    private static string VerdictOf66(Seal seal)
    {
        using var document = JsonDocument.Parse(seal.Answer);
        return document.RootElement.GetProperty("recommendations").EnumerateArray().Single(r => r.GetProperty("number").GetInt32() == 66).GetProperty("verdict").GetString()!;
    }
}
