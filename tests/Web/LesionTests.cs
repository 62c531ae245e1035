using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;
using Myelon.Web.Forms;

namespace Myelon.Tests.Web;

/// <summary>Lesions are added, named and taken out; nothing else of the case is touched.</summary>
public sealed class LesionTests
{
    private const string File = """{"format":"myelon-case/1","case":"A","facts":{"motor_deficit":true},"lesions":[{"lesion":"X","facts":{"bilsky_grade":"2"}}],"score_items":{},"provenance":[{"fact":"bilsky_grade","lesion":"X","source":"letter","confirmed":false}]}""";

    private static readonly Field Grade = new(SpinalCanal.BilskyGrade, "X");

    [Fact]
    public async Task A_lesion_named_like_a_level_has_this_level()
    {
        await using var site = await Site.Start();
        var id = await site.Add("A", File);
        using var visitor = new Visitor(site.Address);
        Assert.Equal(HttpStatusCode.OK, (await Send(visitor, id, "", ("name", "T6"))).Status);
        Assert.Equal(HttpStatusCode.OK, (await Send(visitor, id, "", ("name", "links oben"))).Status);
        var lesions = await Lesions(site, id);
        Assert.Equal(["X", "T6", "links oben"], lesions.Select(l => l.Name));
        Assert.Equal(1UL << (int)SpinalLevel.T6, lesions[1].Facts[Lesion.AffectedLevels].Set);
        Assert.Empty(lesions[2].Facts.All);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Send(visitor, id, "", ("name", "T6"))).Status);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Send(visitor, id, "", ("name", " "))).Status);
    }

    [Fact]
    public async Task A_renamed_lesion_keeps_its_facts_and_where_they_came_from()
    {
        await using var site = await Site.Start();
        var id = await site.Add("A", File);
        using var visitor = new Visitor(site.Address);
        Assert.Equal(HttpStatusCode.OK, (await Send(visitor, id, "X", ("name", "L3 links"), ("do", "rename"))).Status);
        var @case = await Case(site, id);
        Assert.Equal("L3 links", Assert.Single(@case.Lesions).Name);
        Assert.Equal((int)EpiduralCompression.Grade2, @case.Lesions[0].Facts[SpinalCanal.BilskyGrade].Choice);
        Assert.Equal("L3 links", Assert.Single(@case.Provenance).Lesion);
    }

    [Fact]
    public async Task A_lesion_goes_only_after_a_second_word()
    {
        await using var site = await Site.Start();
        var id = await site.Add("A", File);
        using var visitor = new Visitor(site.Address);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, (await Send(visitor, id, "X", ("do", "remove"))).Status);
        Assert.Single(await Lesions(site, id));
        Assert.Equal(HttpStatusCode.OK, (await Send(visitor, id, "X", ("do", "remove"), ("remove", "yes"))).Status);
        var @case = await Case(site, id);
        Assert.Empty(@case.Lesions);
        Assert.Empty(@case.Provenance);
        Assert.True(@case.Facts[Neurology.MotorDeficit].Truth.IsYes);
    }

    [Fact]
    public async Task An_imported_value_is_confirmed_or_entered_anew()
    {
        await using var site = await Site.Start();
        var id = await site.Add("A", File);
        using var visitor = new Visitor(site.Address);
        var address = $"/cases/{id}/entry/lesion?lesion=X";
        var page = await visitor.Open(address);
        Assert.Contains("importiert, nicht bestätigt", page.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Send(page, address, (Grade.ConfirmKey, "yes"))).Status);
        Assert.True(Assert.Single((await Case(site, id)).Provenance).Confirmed);
        Assert.Equal(HttpStatusCode.OK, (await visitor.Send(await visitor.Open(address), address, (Grade.Key, "3"))).Status);
        Assert.Empty((await Case(site, id)).Provenance);
        Assert.Equal((int)EpiduralCompression.Grade3, (await Lesions(site, id))[0].Facts[SpinalCanal.BilskyGrade].Choice);
    }

    private static async Task<Visited> Send(Visitor visitor, string id, string lesion, params (string, string?)[] set)
    {
        var page = await visitor.Open($"/cases/{id}/lesions");
        var form = page.Document.QuerySelectorAll<IHtmlFormElement>("form[method=post]").Single(f => (f.QuerySelector("input[name=lesion]")?.GetAttribute("value") ?? "") == lesion);
        var answer = await visitor.Post($"/cases/{id}/lesions", Visitor.Fields(form), set);
        return answer;
    }

    private static async Task<Core.Cases.Case> Case(Site site, string id) =>
        CaseText.Reader.Read(System.Text.Encoding.UTF8.GetBytes((await site.Store.Find(id, CancellationToken.None))!.Content.Document)).Case!;

    private static async Task<IReadOnlyList<Core.Cases.CaseLesion>> Lesions(Site site, string id) => (await Case(site, id)).Lesions;
}
