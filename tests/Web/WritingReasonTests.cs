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

/// <content>Why something was refused, entered beside the refusal.</content>
public sealed partial class WritingTests
{
    [Fact]
    public async Task A_reason_of_a_refusal_is_entered_shown_changed_and_goes_with_the_refusal()
    {
        const string declined = "treatments_declined", why = "reason:surgery:treatments_declined";
        await using var site = await Site.Start();
        var (one, other) = await Two(site, Empty, "entry/plans");
        Assert.Equal(HttpStatusCode.OK, (await one.Send((declined, "surgery"), (why, "  will <i>keine</i> OP "))).Status);
        Assert.Equal("will <i>keine</i> OP", (await one.Case()).Facts.ReasonOf(CourseOfCare.TreatmentsDeclined, (int)Treatment.Surgery));
        var again = await other.Visitor.Open(other.Address);
        Assert.Equal("will <i>keine</i> OP", again.Document.QuerySelector<IHtmlInputElement>($"input[name='{why}']")!.Value);
        var conflict = await other.Send((declined, "surgery"), (why, "Angst"));
        Assert.Equal(HttpStatusCode.Conflict, conflict.Status);
        Assert.Contains("Operation („will <i>keine</i> OP“)", conflict.Text, StringComparison.Ordinal);
        Assert.Contains("Operation („Angst“)", conflict.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await other.Go(conflict, ($"pick:{declined}", "mine"))).Status);
        Assert.Equal("Angst", (await one.Case()).Facts.ReasonOf(CourseOfCare.TreatmentsDeclined, (int)Treatment.Surgery));
        var third = await Person.At(site, one.Id, "entry/plans");
        Assert.Equal(HttpStatusCode.OK, (await third.Send((declined, "mri"))).Status);
        Assert.Empty((await one.Case()).Facts.Reasons);
        Assert.Contains("Operation („will <i>keine</i> OP“) → Operation („Angst“)", (await one.Visitor.Open($"/cases/{one.Id}/history")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ohne Häkchen", null, "hat einen Grund und ist nicht angekreuzt")]
    [InlineData("links\u202erechts", "surgery", "unsichtbare Zeichen")]
    public async Task A_reason_that_cannot_be_taken_is_told_and_nothing_is_written(string reason, string? ticked, string told)
    {
        await using var site = await Site.Start();
        var (one, _) = await Two(site, Empty, "entry/plans");
        var answer = await one.Send(("treatments_declined", ticked), ("reason:surgery:treatments_declined", reason));
        Assert.Contains(told, answer.Text, StringComparison.Ordinal);
        Assert.Equal(reason, answer.Document.QuerySelector<IHtmlInputElement>("input[name='reason:surgery:treatments_declined']")!.Value);
        Assert.True((await one.Case()).Facts[CourseOfCare.TreatmentsDeclined].IsMissing);
    }

    [Fact]
    public async Task A_reason_has_at_most_two_hundred_letters()
    {
        await using var site = await Site.Start();
        var (one, _) = await Two(site, Empty, "entry/plans");
        var answer = await one.Send(("treatments_declined", "surgery"), ("reason:surgery:treatments_declined", new string('x', 201)));
        Assert.Contains("länger als 200 Zeichen", answer.Text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, (await one.Send(("treatments_declined", "surgery"), ("reason:surgery:treatments_declined", new string('x', 200)))).Status);
    }
}
