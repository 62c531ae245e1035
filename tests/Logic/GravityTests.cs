using Myelon.Core.Logic;
using Myelon.Core.Reasoning;

namespace Myelon.Tests.Logic;

/// <summary>Of entries that contradict each other the side that warns least is set aside, whole, and what is left is never a mixture.</summary>
public sealed class GravityTests
{
    private static readonly Toy Sick = new();

    private static readonly Value Yes = Value.Of(true);

    private static readonly Value No = Value.Of(false);

    /// <summary>Who has neither fever nor rash is not ill; a pulse has no level.</summary>
    private static readonly RuleSet Rules = Toy.Rules(
        [Sick.Fever, Sick.Rash, Sick.Ill, Sick.Severity, Sick.Pulse],
        [Toy.Means(!Sick.Fever & !Sick.Rash, !Sick.Ill), Toy.Means(Sick.Severity.Is(Degree.Severe), Sick.Ill), Toy.Means(Sick.Pulse.AtLeast(8), Sick.Fever)],
        gravities:
        [
            new Gravity(0, !Sick.Fever), new Gravity(0, !Sick.Rash), new Gravity(0, !Sick.Ill), new Gravity(1, Sick.Fever), new Gravity(2, Sick.Ill),
            new Gravity(0, Sick.Severity.Is(Degree.None)), new Gravity(3, Sick.Severity.Is(Degree.Severe)),
        ]);

    [Fact]
    public void Of_two_the_graver_is_used()
    {
        var findings = Toy.Findings(Rules, (Sick.Ill, No), (Sick.Severity, Toy.Choice(Degree.Severe)));
        var aside = Assert.Single(findings.SetAside);
        Assert.Equal((Sick.Ill, false, true), (aside.Fact, aside.EntryIsUsed, aside.IsByGravity));
        Assert.Equal([Sick.Severity], aside.Because);
        Assert.True(findings[Sick.Ill] == Yes && aside.Entered == No && aside.Possible == Yes);
        Assert.Equal("severity", aside.Definition!.Facts[0].Code);
    }

    [Fact]
    public void Of_three_the_whole_mild_side_is_set_aside()
    {
        var findings = Toy.Findings(Rules, (Sick.Fever, No), (Sick.Rash, No), (Sick.Ill, Yes));
        Assert.Equal([Sick.Fever, Sick.Rash], findings.SetAside.Select(a => a.Fact));
        Assert.All(findings.SetAside, a => Assert.Equal([Sick.Ill], a.Because));
        Assert.True(findings[Sick.Fever].IsMissing && findings[Sick.Rash].IsMissing && findings[Sick.Ill] == Yes);
    }

    [Fact]
    public void What_no_contradiction_touches_stays()
    {
        var findings = Toy.Findings(Rules, (Sick.Fever, No), (Sick.Rash, No), (Sick.Ill, Yes), (Sick.Pulse, Toy.Number(3)));
        Assert.True(findings[Sick.Pulse] == Toy.Number(3));
        Assert.Equal(2, findings.SetAside.Count);
    }

    [Fact]
    public void An_entry_of_no_level_is_not_set_aside_for_one_that_reassures()
    {
        var findings = Toy.Findings(Rules, (Sick.Fever, No), (Sick.Pulse, Toy.Number(9)));
        Assert.Equal(Sick.Fever, Assert.Single(findings.SetAside).Fact);
        Assert.True(findings[Sick.Fever] == Yes);
    }

    [Fact]
    public void Of_entries_that_warn_alike_one_is_set_aside_and_the_rest_stays_whole()
    {
        var alike = Toy.Rules([Sick.Fever, Sick.Ill], [Toy.Means(Sick.Fever, Sick.Ill)], gravities: [new Gravity(1, Sick.Fever), new Gravity(1, !Sick.Ill)]);
        var findings = Toy.Findings(alike, (Sick.Fever, Yes), (Sick.Ill, No));
        Assert.Single(findings.SetAside);
        Assert.True(findings[Sick.Fever] == Yes && findings[Sick.Ill] == Yes);
    }

    [Fact]
    public void Two_contradictions_are_both_settled_and_both_told()
    {
        var findings = Toy.Findings(Rules, (Sick.Fever, No), (Sick.Pulse, Toy.Number(9)), (Sick.Ill, No), (Sick.Severity, Toy.Choice(Degree.Severe)));
        Assert.Equal([Sick.Fever, Sick.Ill], findings.SetAside.Select(a => a.Fact).OrderBy(Rules.Vocabulary.PlaceOf));
        Assert.True(findings[Sick.Fever] == Yes && findings[Sick.Ill] == Yes);
    }

    /// <summary>Whatever is entered: what is left is what follows from the entries that are left, and no graver entry fell for a milder one alone.</summary>
    [Fact]
    public void What_is_left_follows_from_what_is_left()
    {
        var evaluator = new Evaluator(Rules);
        Fact[] facts = [Sick.Fever, Sick.Rash, Sick.Ill, Sick.Severity, Sick.Pulse];
        foreach (var known in DefinitionTests.Assignments(facts, withUnknown: true))
        {
            var findings = evaluator.FindingsOf(Toy.Case([.. facts.Zip(known)]))[0];
            (Fact, Value)[] left = [.. facts.Zip(known).Where(x => findings.SetAside.All(a => a.Fact != x.First))];
            var again = evaluator.FindingsOf(Toy.Case(left))[0];
            Assert.Empty(again.SetAside);
            Assert.Equal(again.Values, findings.Values);
            Assert.All(findings.SetAside, a => Assert.NotEmpty(a.Because));
        }
    }
}
