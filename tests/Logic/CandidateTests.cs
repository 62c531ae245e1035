using System.Globalization;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using NodaTime;

namespace Myelon.Tests.Logic;

/// <summary>Which values are tried: one for each group that no rule tells apart, numbers at every threshold and one step to either side.</summary>
public sealed class CandidateTests
{
    private static readonly Toy Sick = new();

    private static readonly Fact[] Facts = [Sick.Fever, Sick.Severity, Sick.Pulse, Sick.Score, Sick.Weight, Sick.Sites, Sick.Onset];

    [Fact]
    public void Numbers_lie_at_each_threshold_on_either_side_and_at_both_ends()
    {
        Assert.Equal("0x2 5x1 6x2", Numbers(Sick.Pulse, Sick.Pulse.AtLeast(5)));
        Assert.Equal("0x1 1x1 2x2 4x1 5x2", Numbers(Sick.Pulse, Sick.Pulse.AtLeast(1), Sick.Pulse.Is(4)));
        Assert.Equal("0x2 40x1 50x2", Numbers(Sick.Score, Sick.Score.Above(40)));
        Assert.Equal("0x1 100x1", Numbers(Sick.Score, Sick.Score.Above(45)));
        Assert.Equal("1x2 2.5x1 2.51x2", Numbers(Sick.Weight, Sick.Weight.Below(2.5m)));
        Assert.Equal("0x2", Numbers(Sick.Pulse));
    }

    [Fact]
    public void A_threshold_of_a_definition_or_a_derivation_is_tried_as_well()
    {
        var rules = Toy.Rules(Facts, [Toy.Means(Sick.Pulse.AtLeast(7), Sick.Fever)], [BooleanDerivation.Evidence(Sick.Fever, Sick.Score.AtMost(30))]);
        Assert.Equal("0x2 7x1 8x2", Numbers(rules, Sick.Pulse));
        Assert.Equal("0x2 30x1 40x2", Numbers(rules, Sick.Score));
    }

    [Fact]
    public void One_choice_stands_for_all_that_are_treated_alike()
    {
        Assert.Equal("0x1 1x2", Choices(Sick.Severity.Is(Degree.None)));
        Assert.Equal("0x1 1x1 2x1", Choices(Sick.Severity.Is(Degree.None), Sick.Severity.IsAnyOf(Degree.None, Degree.Mild)));
        Assert.Equal("0x3", Choices());
    }

    [Fact]
    public void Of_a_set_its_members_and_the_whole_are_tried()
    {
        Assert.Equal("1x2 2x2", Sets(Sick.Sites.Holds(Place.Head)));
        Assert.Equal("1x3 7x1", Sets(Sick.Sites.IsComplete));
        Assert.Equal("1x1 2x2 7x1", Sets(Sick.Sites.Holds(Place.Head), Sick.Sites.HoldsAllOf(Place.Head, Place.Leg)));
    }

    [Fact]
    public void Moments_lie_a_minute_around_each_threshold_and_never_in_the_future_where_they_cannot()
    {
        var rules = Toy.Rules(Facts);
        var candidates = new Candidates(rules, [Sick.Onset.LongerAgoThan(Duration.FromHours(6))]).Of(Sick.Onset, Toy.Findings(rules));
        var six = (Toy.AsOf.ToInstant() - Duration.FromHours(6)).ToUnixTimeTicks();
        Assert.Equal([six - NodaConstants.TicksPerMinute, six, six + NodaConstants.TicksPerMinute], candidates.Take(3).Select(c => c.Value.Earliest));
        Assert.Equal(4, candidates.Length);
        Assert.All(candidates, c => Assert.True(c.Value.Earliest <= Toy.AsOf.ToInstant().ToUnixTimeTicks()));
    }

    private static string Choices(params Condition[] asked) =>
        string.Join(' ', Of(Toy.Rules(Facts), Sick.Severity, asked).Select(c => $"{c.Value.Choice}x{c.Weight}"));

    private static string Sets(params Condition[] asked) => string.Join(' ', Of(Toy.Rules(Facts), Sick.Sites, asked).Select(c => $"{c.Value.Set}x{c.Weight}"));

    private static string Numbers(NumberFact fact, params Condition[] asked) => Numbers(Toy.Rules(Facts), fact, asked);

    private static string Numbers(RuleSet rules, NumberFact fact, params Condition[] asked) =>
        string.Join(' ', Of(rules, fact, asked).Select(c => string.Create(CultureInfo.InvariantCulture, $"{c.Value.Number.Low}x{c.Weight}")));

    private static Candidate[] Of(RuleSet rules, Fact fact, Condition[] asked) => new Candidates(rules, asked).Of(fact, Toy.Findings(rules));
}
