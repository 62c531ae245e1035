using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;

namespace Myelon.Tests.Logic;

/// <summary>The shortest change that would make an invented recommendation stand.</summary>
public sealed class WhyNotTests
{
    private static readonly Toy Sick = new();

    private static readonly Value Yes = Value.Of(true);

    private static readonly Value No = Value.Of(false);

    private static readonly Recommendation Both = Toy.Asks(1, Sick.Fever & Sick.Pulse.AtLeast(5));

    private static readonly Recommendation One = Toy.Asks(2, (Sick.Fever & Sick.Pulse.AtLeast(5)) | Sick.Rash);

    private static readonly Recommendation Never = Toy.Asks(3, Sick.Fever & !Sick.Fever);

    private static readonly Recommendation OfTheIll = Toy.Asks(4, Sick.Ill);

    private static readonly Recommendation Unless = Toy.Asks(5, Sick.Fever, excepted: Sick.Rash);

    private static readonly RuleSet Rules = Toy.Rules(
        [Sick.Fever, Sick.Rash, Sick.Ill, Sick.Severity, Sick.Pulse],
        [Toy.Means(Sick.Severity.Is(Degree.None), !Sick.Ill), Toy.Means(Sick.Severity.Is(Degree.Severe), Sick.Ill)],
        gravities: [new Gravity(0, Sick.Severity.Is(Degree.None)), new Gravity(0, !Sick.Ill), new Gravity(2, Sick.Ill)],
        recommendations: [Both, One, Never, OfTheIll, Unless]);

    [Fact]
    public void What_stands_needs_no_change() => Assert.Empty(For(Both, (Sick.Fever, Yes), (Sick.Pulse, Toy.Number(5)))!);

    [Fact]
    public void All_that_must_hold_is_changed_in_the_order_of_the_vocabulary()
    {
        Assert.Equal("fever pulse", Facts(For(Both)));
        Assert.Equal("pulse", Facts(For(Both, (Sick.Fever, Yes), (Sick.Pulse, Toy.Number(4)))));
        Assert.Equal("fever", Facts(For(Both, (Sick.Fever, No), (Sick.Pulse, Toy.Number(9)))));
        Assert.True(For(Both, (Sick.Fever, Yes))![0].To.Number.Low >= 5);
    }

    [Fact]
    public void The_shorter_way_is_taken()
    {
        Assert.Equal("rash", Facts(For(One, (Sick.Rash, No))));
        Assert.Single(For(One, (Sick.Rash, No), (Sick.Fever, Yes))!);
    }

    [Fact]
    public void What_can_never_be_has_no_change() => Assert.Null(For(Never, (Sick.Fever, Yes)));

    [Fact]
    public void An_exception_is_taken_away() => Assert.Equal("rash", Facts(For(Unless, (Sick.Fever, Yes), (Sick.Rash, Yes))));

    [Fact]
    public void An_entry_that_the_change_would_contradict_changes_as_well()
    {
        var changes = For(OfTheIll, (Sick.Severity, Toy.Choice(Degree.None)))!;
        var entries = changes.ToDictionary(c => c.Fact, c => c.To);
        Assert.Contains(Sick.Severity, entries.Keys);
        var findings = Toy.Findings(Rules, (Sick.Severity, entries[Sick.Severity]), (Sick.Ill, entries.GetValueOrDefault(Sick.Ill)));
        Assert.True(findings[Sick.Ill].Truth.IsYes);
        Assert.Empty(findings.SetAside);
    }

    /// <summary>Whatever is entered: the change reaches the goal without a contradiction, none of it can be left out, and it starts from what is known.</summary>
    [Fact]
    public void A_change_reaches_its_goal_and_nothing_of_it_can_be_left_out()
    {
        Fact[] facts = [Sick.Fever, Sick.Rash, Sick.Ill, Sick.Severity];
        foreach (var known in DefinitionTests.Assignments(facts, withUnknown: true))
        {
            var entered = facts.Zip(known).ToDictionary(x => x.First, x => x.Second);
            if (Of(entered).SetAside.Count > 0)
            {
                continue;
            }

            foreach (var recommendation in (Recommendation[])[One, OfTheIll, Unless])
            {
                var changes = For(recommendation, [.. entered.Select(e => (e.Key, e.Value))])!;
                Assert.True(Reaches(changes));
                Assert.All(changes, c => Assert.True(c.From == entered.GetValueOrDefault(c.Fact) && !Reaches([.. changes.Where(other => other != c)])));

                bool Reaches(IReadOnlyList<FactChange> of) =>
                    Of(of.Aggregate(entered, (all, c) => new(all) { [c.Fact] = c.To })) is { SetAside.Count: 0 } findings && findings.Truth(new Stands(recommendation)).IsYes;
            }
        }

        static Findings Of(Dictionary<Fact, Value> entries) => Toy.Findings(Rules, [.. entries.Select(e => (e.Key, e.Value))]);
    }

    private static IReadOnlyList<FactChange>? For(Recommendation recommendation, params (Fact Fact, Value Value)[] entries) =>
        new WhyNot(new Evaluator(Rules)).For(recommendation, Toy.Case(entries), 0);

    private static string Facts(IReadOnlyList<FactChange>? changes) => string.Join(' ', changes!.Select(c => c.Fact.Code));
}
