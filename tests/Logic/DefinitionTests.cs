using Myelon.Core.Logic;
using Myelon.Core.Reasoning;

namespace Myelon.Tests.Logic;

/// <summary>
/// Definitions in both directions, against all models: every state of partial knowledge of a few facts, and what is left possible is what
/// the complete states that fit the definitions leave.
/// </summary>
public sealed class DefinitionTests
{
    private static readonly Toy Sick = new();

    public static TheoryData<string> Forms => [.. Definitions.Keys];

    /// <summary>Definitions in which no fact occurs twice, so that drawing each alone is drawing all.</summary>
    private static readonly Dictionary<string, Definition[]> Definitions = new()
    {
        ["a fact from a fact"] = [Toy.Means(Sick.Fever, Sick.Ill)],
        ["no from yes"] = [Toy.Means(Sick.Fever, !Sick.Ill)],
        ["yes from no"] = [Toy.Means(!Sick.Fever, Sick.Ill)],
        ["all where all"] = [Toy.Means(Sick.Fever & Sick.Rash, Sick.Ill & Sick.Severity.Is(Degree.Severe))],
        ["one where one"] = [Toy.Means(Sick.Fever | Sick.Rash, Sick.Ill | Sick.Severity.Is(Degree.Severe))],
        ["one where all"] = [Toy.Means(Sick.Fever & Sick.Rash, Sick.Ill | Sick.Pulse.AtLeast(5))],
        ["all where one"] = [Toy.Means(Sick.Fever | !Sick.Rash, Sick.Ill & Sick.Pulse.AtMost(4))],
        ["neither"] = [Toy.Means(!(Sick.Fever | Sick.Rash), !(Sick.Ill & Sick.Severity.IsAnyOf(Degree.Mild, Degree.Severe)))],
        ["not not"] = [Toy.Means(!!(Condition)Sick.Fever, !!(Condition)Sick.Ill)],
        ["one of two values"] = [Toy.Means(Sick.Severity.IsAnyOf(Degree.Mild, Degree.Severe), Sick.Ill)],
        ["a value from a number"] = [Toy.Means(Sick.Pulse.AtLeast(7), Sick.Severity.Is(Degree.Severe))],
        ["numbers from a value"] = [Toy.Means(Sick.Severity.Is(Degree.None), Sick.Pulse.AtLeast(3) & Sick.Fever)],
        ["below and above"] = [Toy.Means(Sick.Pulse.Below(3), Sick.Score.Above(40))],
        ["above a number between the steps"] = [Toy.Means(Sick.Fever, Sick.Score.Above(45))],
        ["below a number between the steps"] = [Toy.Means(Sick.Score.AtMost(45), Sick.Pulse.Below(3.5m))],
        ["always"] = [Toy.Means(Condition.Always, Sick.Fever)],
        ["never"] = [Toy.Means(Sick.Fever, new Any([]))],
        ["recorded"] = [Toy.Means(Sick.Bed, Sick.Ill)],
        ["a set that is given"] = [Toy.Means(Sick.Sites.HoldsAnyOf(Place.Head, Place.Leg), Sick.Ill)],
        ["two in a row"] = [Toy.Means(Sick.Fever, Sick.Rash), Toy.Means(Sick.Rash, Sick.Ill)],
        ["two in a row over a value"] = [Toy.Means(Sick.Fever, Sick.Severity.Is(Degree.Severe)), Toy.Means(Sick.Severity.IsAnyOf(Degree.Mild, Degree.Severe), Sick.Ill)],
        ["two in a row over a number"] = [Toy.Means(Sick.Fever, Sick.Pulse.AtLeast(6)), Toy.Means(Sick.Pulse.AtLeast(4), Sick.Ill)],
        ["both directions of one"] = [Toy.Means(Sick.Fever, Sick.Ill), Toy.Means(!Sick.Fever, !Sick.Ill)],
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public void What_is_left_possible_is_what_the_models_leave(string form)
    {
        var definitions = Definitions[form];
        Fact[] facts = [.. definitions.SelectMany(d => d.Facts).Distinct()];
        var evaluator = new Evaluator(Toy.Rules(facts, definitions));
        var models = Assignments(facts, withUnknown: false).Where(m => definitions.All(d => Fits(d, facts, m))).ToList();
        foreach (var known in Assignments(facts, withUnknown: true))
        {
            var findings = evaluator.FindingsOf(Toy.Case([.. facts.Zip(known)]))[0];
            var fitting = models.Where(m => m.Zip(known).All(x => x.Second.IsMissing || x.First == x.Second)).ToList();
            Assert.Equal(fitting.Count == 0, findings.SetAside.Count > 0);
            for (var f = 0; f < facts.Length && fitting.Count > 0; f++)
            {
                Assert.Equal(facts[f] is SetFact ? known[f] : Joined(facts[f], [.. fitting.Select(m => m[f]).Distinct()]), Left(findings[facts[f]]));
            }
        }
    }

    [Fact]
    public void Where_values_only_exclude_each_other_nothing_follows()
    {
        var rules = Toy.Rules([Sick.Score, Sick.Pulse], [Toy.Means(Sick.Score.AtLeast(70), Sick.Pulse.AtMost(3)) with { OnlyExcludes = true }]);
        foreach (var known in Assignments([Sick.Score, Sick.Pulse], withUnknown: true))
        {
            var findings = Toy.Findings(rules, (Sick.Score, known[0]), (Sick.Pulse, known[1]));
            var excluded = known.All(v => v.IsKnown) && known[0].Number.Low >= 70 && known[1].Number.Low > 3;
            Assert.Equal(excluded, findings.SetAside.Count > 0);
            Assert.True(excluded || (findings[Sick.Score] == known[0] && findings[Sick.Pulse] == known[1]));
        }
    }

    [Fact]
    public void A_grade_implies_and_is_excluded_but_follows_from_nothing()
    {
        var rules = Toy.Rules(
            [Sick.Severity, Sick.Fever, Sick.Rash],
            [
                Toy.Means(Sick.Severity.Is(Degree.None), !Sick.Fever) with { NeedNotBeGraded = true },
                Toy.Means(Sick.Severity.Is(Degree.Mild), !Sick.Rash) with { NeedNotBeGraded = true },
                Toy.Means(Sick.Severity.Is(Degree.Severe), Sick.Fever) with { NeedNotBeGraded = true },
            ]);
        Assert.True(Toy.Findings(rules, (Sick.Severity, Toy.Choice(Degree.None)))[Sick.Fever].Truth.IsNo);
        Assert.True(Toy.Findings(rules, (Sick.Fever, Value.Of(true)), (Sick.Rash, Value.Of(true)))[Sick.Severity].IsMissing);
        Assert.Single(Toy.Findings(rules, (Sick.Severity, Toy.Choice(Degree.None)), (Sick.Fever, Value.Of(true))).SetAside);
        Assert.Equal([Sick.Fever], rules.Definitions[0].Narrows);
    }

    [Fact]
    public void A_definition_speaks_of_what_is_and_not_of_what_is_known()
    {
        Assert.Contains("a definition cannot say (certain fever)", Refused(((Condition)Sick.Fever).IsCertain, Sick.Ill), StringComparison.Ordinal);
        Assert.Contains("(entered fever)", Refused(Sick.Fever.HasValue, Sick.Ill), StringComparison.Ordinal);
        Assert.Contains("give the bound", Refused(Sick.Pulse.Is(3), Sick.Ill), StringComparison.Ordinal);

        static string Refused(Condition when, Condition then) =>
            Assert.Throws<ArgumentException>(() => new Evaluator(Toy.Rules([Sick.Fever, Sick.Ill, Sick.Pulse], [Toy.Means(when, then)]))).Message;
    }

    [Fact]
    public void What_is_assumed_until_entered_is_no_contradiction()
    {
        var findings = Toy.Findings(Toy.Rules([Sick.Bed, Sick.Ill], [Toy.Means(Sick.Ill, Sick.Bed)]), (Sick.Ill, Value.Of(true)));
        Assert.True(findings[Sick.Bed].Truth.IsYes);
        Assert.Empty(findings.SetAside);
    }

    /// <summary>Every combination of values of some facts; for each also that nothing is known.</summary>
    internal static IEnumerable<Value[]> Assignments(IReadOnlyList<Fact> facts, bool withUnknown)
    {
        IEnumerable<Value[]> all = [[]];
        return facts.Aggregate(all, (before, fact) => before.SelectMany(b => (withUnknown ? Domain(fact).Prepend(Value.Unknown) : Domain(fact)).Select(v => (Value[])[.. b, v])));
    }

    internal static IEnumerable<Value> Domain(Fact fact) => fact switch
    {
        BooleanFact => [Value.Of(true), Value.Of(false)],
        ChoiceFact choice => Enumerable.Range(0, choice.Values.Count).Select(Value.OfChoice),
        SetFact set => Enumerable.Range(1, (int)set.Full).Select(bits => Value.OfSet((ulong)bits)),
        NumberFact n => Enumerable.Range(0, (int)((n.Plausible.High - n.Plausible.Low) / Math.Max(1, n.Step)) + 1).Select(i => Value.OfNumber(n.Plausible.Low + (i * Math.Max(1, n.Step)))),
        _ => throw new InvalidOperationException($"{fact} has no small domain"),
    };

    private static bool Fits(Definition definition, Fact[] facts, Value[] model)
    {
        var findings = new Findings(new Layout(new Vocabulary(facts)), Toy.AsOf, null, 0, null);
        model.CopyTo(findings.Values, 0);
        return findings.Truth(definition.When).IsNo || findings.Truth(definition.Then).IsYes;
    }

    /// <summary>Several values as one: of choices the set, of numbers the interval; nothing where all are possible.</summary>
    private static Value Joined(Fact fact, List<Value> values) => fact switch
    {
        BooleanFact => values.Count == 1 ? values[0] : Value.Unknown,
        ChoiceFact choice => values.Count == choice.Values.Count ? Value.Unknown : Value.OfChoices(values.Aggregate(0UL, (bits, v) => bits | v.Choices)),
        NumberFact n => new NumberRange(values.Min(v => v.Number.Low), values.Max(v => v.Number.High)) is var range && range == n.Plausible ? Value.Unknown : Value.OfRange(range),
        _ => throw new InvalidOperationException(),
    };

    private static Value Left(Value value) => value.IsMissing ? Value.Unknown : value;
}
