using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using NodaTime;

namespace Myelon.Tests.Logic;

/// <summary>What is missing for a decision, with the numbers worked out by hand.</summary>
public sealed class SearchTests
{
    private const double ThreeOutcomes = 1.584962500721156;

    private static readonly Toy Sick = new();

    private static readonly Value Yes = Value.Of(true);

    private static readonly Value No = Value.Of(false);

    private static readonly Fact[] Facts = [Sick.Fever, Sick.Rash, Sick.Ill, Sick.Bed, Sick.Severity, Sick.Pulse, Sick.Score, Sick.Weight, Sick.Sites, Sick.Onset];

    private static readonly Decision BySeverity = new(
        [new("stay", Sick.Severity.Is(Degree.None)), new("see", Sick.Severity.Is(Degree.Mild)), new("run", Sick.Severity.Is(Degree.Severe))]);

    [Fact]
    public void Of_two_that_must_both_hold_each_settles_by_its_no()
    {
        Needs(Decision.Of(Sick.Fever & Sick.Rash), [], (Sick.Fever, 0.5, 0.5), (Sick.Rash, 0.5, 0.5));
        Needs(Decision.Of(Sick.Fever & Sick.Rash), [(Sick.Fever, Yes)], (Sick.Rash, 1, 1));
        Needs(Decision.Of(Sick.Fever & Sick.Rash), [(Sick.Fever, No)]);
        Needs(Decision.Of(Sick.Fever | Sick.Rash), [(Sick.Fever, No)], (Sick.Rash, 1, 1));
        Needs(Decision.Of(Sick.Fever | Sick.Rash), [(Sick.Fever, Yes)]);
    }

    [Fact]
    public void Values_that_no_rule_tells_apart_weigh_as_many_as_they_are()
    {
        Needs(BySeverity, [], (Sick.Severity, 1, ThreeOutcomes));
        Needs(Decision.Of(Sick.Severity.Is(Degree.None)), [], (Sick.Severity, 1, 1));

        // Of none, mild and severe only none settles while fever is not known.
        Needs(Decision.Of(Sick.Severity.IsAnyOf(Degree.Mild, Degree.Severe) & Sick.Fever), [], (Sick.Fever, 0.5, 0.5), (Sick.Severity, 1 / 3d, 1 / 3d));

        // 0, 4, 5, 6 and 9 are tried: two of them lie below 5.
        Needs(Decision.Of(Sick.Pulse.AtLeast(5) & Sick.Fever), [], (Sick.Fever, 0.5, 0.5), (Sick.Pulse, 0.4, 0.4));
    }

    [Fact]
    public void What_is_implied_is_not_asked()
    {
        Definition[] means = [Toy.Means(Sick.Pulse.AtLeast(5), Sick.Ill)];
        Needs(Decision.Of(Sick.Ill), [(Sick.Pulse, Toy.Number(7))], means);
        Needs(Decision.Of(Sick.Pulse.AtLeast(5)), [(Sick.Ill, No)], means);

        // Of the pulse only 5, 6 and 9 tell something of the illness; below 5 it stays open.
        Needs(Decision.Of(Sick.Ill), [], means, (Sick.Ill, 1, 1), (Sick.Pulse, 0.6, 0.6));
    }

    [Fact]
    public void What_is_excluded_is_not_tried()
    {
        Definition[] means = [Toy.Means(Sick.Fever, Sick.Severity.IsAnyOf(Degree.Mild, Degree.Severe))];

        // Without fever as well as with it there are three or two outcomes; each value that is left settles.
        Needs(BySeverity, [(Sick.Fever, Yes)], means, (Sick.Severity, 1, 1));

        // Fever narrows three outcomes to two; its absence tells nothing.
        Needs(BySeverity, [], means, (Sick.Severity, 1, ThreeOutcomes), (Sick.Fever, 0, (ThreeOutcomes - 1) / 2));

        // A value that contradicts an entry is no answer: with severity "none" excluded from fever, only its No is left, and it changes nothing.
        Needs(Decision.Of(Sick.Fever & Sick.Rash), [(Sick.Severity, Toy.Choice(Degree.None))], means);
    }

    [Fact]
    public void What_follows_in_one_direction_is_asked_through_its_source()
    {
        var ill = new BooleanFact("derived") { Label = Sick.Ill.Label, WhenYes = Sick.Ill.WhenYes, WhenNo = Sick.Ill.WhenNo, IsDerived = true };
        var one = Toy.Rules([.. Facts, ill], derivations: [BooleanDerivation.Evidence(ill, Sick.Fever)]);
        Needs(one, Decision.Of(ill), [], (Sick.Fever, 0.5, 0.5));

        // No single finding settles it: it is asked itself.
        var two = Toy.Rules([.. Facts, ill], derivations: [BooleanDerivation.Evidence(ill, Sick.Fever & Sick.Rash)]);
        Needs(two, Decision.Of(ill), [], (ill, 1, 1));
        Needs(two, Decision.Of(ill), [(Sick.Rash, Yes)], (Sick.Fever, 0.5, 0.5));
    }

    [Fact]
    public void What_counts_as_no_until_entered_is_not_asked_unless_a_derivation_takes_it_as_unknown()
    {
        Needs(Decision.Of(Sick.Bed), []);
        var rules = Toy.Rules(Facts, derivations: [BooleanDerivation.Same(Sick.Ill, !Sick.Bed.WhereRecorded, asksFor: [Sick.Bed])]);
        var search = new Search(rules, rules.Inference, [new ReadyDecision(Decision.Of(Sick.Ill), rules.Inference.Layout)], asksAssumed: true);
        Assert.Contains(search.Of(Toy.Findings(rules))[0], n => n.Fact == Sick.Bed);
    }

    [Fact]
    public void The_bedside_comes_before_an_investigation_and_this_before_a_plan()
    {
        BooleanFact Known(string code, KnownBy by) => new(code) { Label = Sick.Ill.Label, WhenYes = Sick.Ill.WhenYes, WhenNo = Sick.Ill.WhenNo, KnownBy = by };
        var (plan, image, history, bedside) = (Known("plan", KnownBy.Plan), Known("image", KnownBy.Imaging), Known("history", KnownBy.History), Known("bedside", KnownBy.Bedside));
        var rules = Toy.Rules([plan, image, history, bedside]);
        Term[] not = [Term.Not(plan), Term.Not(image), Term.Not(history), Term.Not(bedside)];
        var decision = new Decision(
        [
            new("a", (Condition)plan), new("b", not[0], (Condition)image), new("c", not[0], not[1], (Condition)history),
            new("d", not[0], not[1], not[2], (Condition)bedside), new("e", not),
        ]);
        var needs = Of(rules, decision, []);
        Assert.Equal(["history", "bedside", "image", "plan"], needs.Select(n => n.Fact.Code));
        Assert.Equal([0, 0, 0, 0.5], needs.Select(n => n.Settles));
    }

    [Fact]
    public void A_day_where_an_hour_decides_is_too_coarse()
    {
        var rules = Toy.Rules(Facts);
        var decision = new ReadyDecision(Decision.Of(Sick.Onset.LongerAgoThan(Duration.FromHours(6))), rules.Inference.Layout);
        var search = new Search(rules, rules.Inference, [decision]);
        Assert.Equal([Sick.Onset], search.Of(Toy.Findings(rules, (Sick.Onset, Value.OfDay(Toy.AsOf.Date, Toy.AsOf.Offset))), _ => true)[0]!.TooCoarse);
        Assert.Null(search.Of(Toy.Findings(rules, (Sick.Onset, Value.OfDay(Toy.AsOf.Date.PlusDays(-2), Toy.AsOf.Offset))), _ => true)[0]);
        Assert.Equal([Sick.Onset], search.Of(Toy.Findings(rules))[0].Select(n => n.Fact));
    }

    [Fact]
    public void The_findings_are_as_before()
    {
        var rules = Toy.Rules(Facts, [Toy.Means(Sick.Fever, Sick.Ill & Sick.Pulse.AtLeast(3))]);
        var findings = Toy.Findings(rules, (Sick.Rash, Yes));
        Value[] before = [.. findings.Values];
        _ = new Search(rules, rules.Inference, [new ReadyDecision(Decision.Of(Sick.Ill & Sick.Pulse.AtLeast(5)), rules.Inference.Layout)]).Of(findings);
        Assert.Equal(before, findings.Values);
    }

    [Fact]
    public void More_decisions_than_a_search_takes_are_refused()
    {
        var rules = Toy.Rules(Facts);
        var decision = new ReadyDecision(BySeverity, rules.Inference.Layout);
        Assert.Equal(Search.Most, new Search(rules, rules.Inference, [.. Enumerable.Repeat(decision, Search.Most)]).Of(Toy.Findings(rules)).Length);
        Assert.Contains("129", Assert.Throws<ArgumentException>(() => new Search(rules, rules.Inference, [.. Enumerable.Repeat(decision, Search.Most + 1)])).Message, StringComparison.Ordinal);
    }

    /// <summary>Against every value tried by hand: a fact is needed exactly where some consistent value changes what is possible.</summary>
    [Fact]
    public void A_fact_is_needed_exactly_where_a_consistent_value_changes_what_is_possible()
    {
        Fact[] facts = [Sick.Fever, Sick.Rash, Sick.Ill, Sick.Severity];
        var rules = Toy.Rules(facts, [Toy.Means(Sick.Fever & Sick.Rash, Sick.Ill), Toy.Means(Sick.Severity.Is(Degree.Severe), Sick.Fever), Toy.Means(!Sick.Ill, Sick.Severity.Is(Degree.None))]);
        var decision = new ReadyDecision(new Decision([new("a", (Condition)Sick.Ill, (Condition)Sick.Fever), new("b", (Condition)Sick.Ill, Term.Not(Sick.Fever)), new("c", Term.Not(Sick.Ill))]), rules.Inference.Layout);
        var search = new Search(rules, rules.Inference, [decision]);
        foreach (var known in DefinitionTests.Assignments(facts, withUnknown: true))
        {
            var findings = Toy.Findings(rules, [.. facts.Zip(known)]);
            if (findings.SetAside.Count > 0)
            {
                continue;
            }

            var possible = decision.Possible(findings);
            var expected = ReadyDecision.IsSettled(possible) ? [] : facts.Where((f, i) => !findings[f].IsKnown && DefinitionTests.Domain(f).Any(v =>
                Toy.Findings(rules, [.. facts.Zip(known).Where(x => x.First != f), (f, v)]) is { SetAside.Count: 0 } with && decision.Possible(with) != possible));
            Assert.Equal(expected.Select(f => f.Code).Order(), search.Of(findings)[0].Select(n => n.Fact.Code).Order());
        }
    }

    private static void Needs(Decision decision, (Fact, Value)[] entries, params (Fact Fact, double Settles, double Narrows)[] expected) =>
        Needs(Toy.Rules(Facts), decision, entries, expected);

    private static void Needs(Decision decision, (Fact, Value)[] entries, Definition[] means, params (Fact Fact, double Settles, double Narrows)[] expected) =>
        Needs(Toy.Rules(Facts, means), decision, entries, expected);

    private static void Needs(RuleSet rules, Decision decision, (Fact, Value)[] entries, params (Fact Fact, double Settles, double Narrows)[] expected)
    {
        var needs = Of(rules, decision, entries);
        Assert.Equal(expected.Select(e => e.Fact), needs.Select(n => n.Fact));
        Assert.All(expected.Zip(needs), x =>
        {
            Assert.Equal(x.First.Settles, x.Second.Settles, 9);
            Assert.Equal(x.First.Narrows, x.Second.Narrows, 9);
        });
    }

    private static IReadOnlyList<Need> Of(RuleSet rules, Decision decision, (Fact, Value)[] entries) =>
        new Search(rules, rules.Inference, [new ReadyDecision(decision, rules.Inference.Layout)]).Of(Toy.Findings(rules, entries))[0];
}
