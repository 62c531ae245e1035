using System.Net;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Guideline.SpinalMetastases;
using Myelon.Guideline.Vocabulary;
using Myelon.Tests.Support;
using Myelon.Web.Forms;

namespace Myelon.Tests.Web;

/// <summary>The six entries of the emergency form decide: every combination of their values is tried.</summary>
public sealed class EmergencyTests
{
    [Fact]
    public void There_are_six() => Assert.Equal(6, EmergencyEntry.First.Count);

    [Fact]
    public void Six_entries_tell_the_hours_of_every_patient_whose_deficit_they_show()
    {
        var (tried, settled) = (0, 0);
        foreach (var values in Combinations(EmergencyEntry.First))
        {
            var facts = new Entries();
            foreach (var (fact, value) in values)
            {
                facts.Set(fact, value);
            }

            var @case = new Case { Name = "x", AsOf = CaseText.AsOf, Facts = facts };
            var urgency = CaseText.Evaluator.Evaluate(@case).Urgency!;
            tried++;

            // A deficit that the six show: walking lost for it, strength below 5, or bladder and bowel disturbed or threatened.
            var hasDeficit = facts[Neurology.WalkingAbility].Choice == (int)Walking.NotForNeurologicalReason
                || facts[Neurology.WeakestMuscleGrade].Number.Low < 5
                || facts[Neurology.BladderAndBowelFunction].Choice == (int)SphincterFunction.Dysfunction;
            if (hasDeficit && facts[Neurology.BladderAndBowelFunction].Choice != (int)SphincterFunction.ImpendingDysfunction)
            {
                settled++;
                Assert.True(urgency.Agreed, string.Join(' ', values.Select(v => $"{v.Fact}={v.Value.Choice}")));
                var isLost = facts[Neurology.WalkingAbility].Choice == (int)Walking.NotForNeurologicalReason;
                if (isLost && facts[Neurology.WeakestMuscleGrade].Number.Low <= 3 && facts[Neurology.BladderAndBowelFunction].Choice == (int)SphincterFunction.Dysfunction)
                {
                    Assert.Equal((6, true, "U3"), (urgency.Hours ?? 0, urgency.Agreed, urgency.Cell?.Id));
                }
            }
        }

        Assert.Equal(3 * 4 * 6 * 3 * 3 * 2, tried);
        Assert.True(settled > 700, $"{settled}");
    }

    [Theory]
    [InlineData("de", "weniger als 6", "Sofortige", "ja")]
    [InlineData("en", "less than 6", "at once", "yes")]
    public async Task Six_entries_give_urgency_immobilisation_imaging_and_centre_in_words(string language, string hours, string word, string yes)
    {
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address, language);
        var page = await visitor.Send(
            await visitor.Open("/emergency"),
            "/emergency",
            ("spinal_metastasis_status", "confirmed"),
            ("walking_ability", "cannot_walk_neurological"),
            ("muscle_strength_min_janda", "2"),
            ("bladder_bowel_status", "dysfunction"),
            ("functional_impairment_neuro", "severe"),
            ("instability_suspected", "yes"),
            ("do", "show"));
        Assert.Equal(HttpStatusCode.OK, page.Status);
        var answer = page.Document.QuerySelector("#answer")!.TextContent.Replace('\u00A0', ' ');
        Assert.Contains(hours, answer, StringComparison.Ordinal);
        Assert.Contains("U3", answer, StringComparison.Ordinal);
        var lines = page.Document.QuerySelectorAll(".emergency-list dd").Select(d => d.TextContent).ToList();
        Assert.Contains(lines, l => l.Contains("R2", StringComparison.Ordinal) && l.Contains(yes, StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("R6", StringComparison.Ordinal) && l.Contains(yes, StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("R3", StringComparison.Ordinal) && l.Contains(yes, StringComparison.Ordinal));
        Assert.Contains(lines, l => l.Contains("R10", StringComparison.Ordinal));
        Assert.Contains(word, answer, StringComparison.Ordinal);
        Assert.Empty(await site.Store.List(CancellationToken.None));

        // Saved only when asked, under a pseudonym.
        var refused = await visitor.Send(page, "/emergency", ("do", "save"));
        Assert.Equal(HttpStatusCode.UnprocessableEntity, refused.Status);
        var saved = await visitor.Send(refused, "/emergency", ("do", "save"), ("pseudonym", "N-17"));
        Assert.Equal(HttpStatusCode.OK, saved.Status);
        var stored = Assert.Single(await site.Store.List(CancellationToken.None));
        Assert.Equal("N-17", stored.Content.Pseudonym);
        Assert.Equal(6, CaseText.Reader.Read(System.Text.Encoding.UTF8.GetBytes(stored.Content.Document)).Case!.Facts.All.Count());
    }

    [Fact]
    public async Task Nothing_entered_reassures_nobody()
    {
        await using var site = await Site.Start();
        using var visitor = new Visitor(site.Address);
        var page = await visitor.Open("/emergency");
        Assert.Empty(page.Document.QuerySelectorAll("#answer .calm"));
        Assert.All(page.Document.QuerySelectorAll("input[type=radio][checked]"), i => Assert.Equal("", i.GetAttribute("value")));
    }

    private static IEnumerable<List<(Fact Fact, Value Value)>> Combinations(IReadOnlyList<Fact> facts)
    {
        IEnumerable<List<(Fact, Value)>> all = [[]];
        foreach (var fact in facts)
        {
            all = [.. all.SelectMany(a => Values(fact).Select(v => a.Append((fact, v)).ToList()))];
        }

        return all;
    }

    private static IEnumerable<Value> Values(Fact fact) => fact switch
    {
        BooleanFact => [Value.Of(true), Value.Of(false)],
        ChoiceFact choice => choice.Values.Select((_, i) => Value.OfChoice(i)),
        NumberFact number => Enumerable.Range((int)number.Plausible.Low, (int)(number.Plausible.High - number.Plausible.Low) + 1).Select(n => Value.OfNumber(n)),
        _ => throw new InvalidOperationException(),
    };
}
