using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;

namespace Myelon.Tests.Logic;

/// <summary>Any number of vocabularies live in one process, and a fact of another one is refused.</summary>
public sealed class VocabularyTests
{
    private readonly Toy _toy = new();

    /// <summary>Two vocabularies share two facts, in another order, and mean something else by them.</summary>
    private (RuleSet One, RuleSet Other) Both() => (
        Toy.Rules(
            [_toy.Fever, _toy.Rash, _toy.Ill, _toy.Pulse],
            [Toy.Means(_toy.Fever, _toy.Ill)],
            recommendations: [Toy.Asks(1, _toy.Ill, _toy.Rash), Toy.Asks(2, _toy.Pulse.AtLeast(5))]),
        Toy.Rules(
            [_toy.Bed, _toy.Severity, _toy.Ill, _toy.Weight, _toy.Fever],
            [Toy.Means(_toy.Fever, !_toy.Ill & _toy.Severity.Is(Degree.Severe))],
            recommendations: [Toy.Asks(7, _toy.Severity.Is(Degree.Severe), _toy.Bed)]));

    [Fact]
    public void Two_evaluators_in_turns_give_the_answers_that_each_gives_alone()
    {
        var (one, other) = Both();
        var alone = Enumerable.Range(0, 9).Select(i => (One: Told(new Evaluator(one), i), Other: Told(new Evaluator(other), i))).ToList();
        var (first, second) = (new Evaluator(one), new Evaluator(other));
        for (var i = 0; i < 9; i++)
        {
            Assert.Equal(alone[i].One, Told(first, i));
            Assert.Equal(alone[i].Other, Told(second, i));
        }

        Assert.True(alone.Select(a => a.One).Distinct().Count() > 2 && alone.Select(a => a.Other).Distinct().Count() > 2);
    }

    [Fact]
    public void Two_evaluators_at_once_give_the_same_answers()
    {
        var (one, other) = Both();
        var (first, second) = (new Evaluator(one), new Evaluator(other));
        var expected = Enumerable.Range(0, 9).Select(i => (Told(first, i), Told(second, i))).ToList();
        Parallel.For(0, 1000, i => Assert.Equal(expected[i % 9], (Told(first, i % 9), Told(second, i % 9))));
    }

    [Fact]
    public void A_fact_of_another_vocabulary_is_refused_with_its_code()
    {
        var (one, _) = Both();
        var evaluator = new Evaluator(one);
        Refused(() => evaluator.FindingsOf(Toy.Case((_toy.Weight, Toy.Number(2)))));
        Refused(() => _ = evaluator.FindingsOf(Toy.Case())[0][_toy.Weight]);
        Refused(() => evaluator.FindingsOf(Toy.Case())[0].Truth(_toy.Weight.AtLeast(2)));
        Refused(() => one.Vocabulary.PlaceOf(_toy.Weight));
        Refused(() => _ = new Evaluator(Toy.Rules([_toy.Fever], recommendations: [Toy.Asks(1, _toy.Weight.AtLeast(2))])));
        Refused(() => _ = new Evaluator(Toy.Rules([_toy.Fever], [Toy.Means(_toy.Weight.AtLeast(2), _toy.Fever)])));
        Refused(() => _ = new Evaluator(Toy.Rules([_toy.Fever], derivations: [BooleanDerivation.Evidence(_toy.Fever, _toy.Weight.AtLeast(2))])));
        Refused(() => _ = new Evaluator(Toy.Rules([_toy.Fever], gravities: [new Gravity(1, _toy.Weight.AtLeast(2))])));
        Assert.False(one.Vocabulary.Has(_toy.Weight));

        static void Refused(Action action) => Assert.Contains("the fact weight does not stand in this vocabulary", Assert.Throws<ArgumentException>(action).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_stands_once_in_a_vocabulary()
    {
        Assert.Contains("fever", Assert.Throws<ArgumentException>(() => new Vocabulary([_toy.Fever, new Toy().Fever])).Message, StringComparison.Ordinal);
        var other = new Vocabulary([_toy.Rash, _toy.Fever]);
        Assert.Equal((1, 0), (other.PlaceOf(_toy.Fever), new Vocabulary([_toy.Fever]).PlaceOf(_toy.Fever)));
        Assert.Same(_toy.Fever, other.Find("fever"));
        Assert.Null(other.Find("ill"));
    }

    /// <summary>The answer to one of nine cases: fever and illness, each unknown, yes or no.</summary>
    private string Told(Evaluator evaluator, int number)
    {
        var evaluation = evaluator.Evaluate(Toy.Case((_toy.Fever, Value(number / 3)), (_toy.Ill, Value(number % 3))));
        return $"{string.Join(' ', evaluation.Verdicts.Select(v => v.Verdict.Code()))} {evaluation.Contradictions.Count > 0} {evaluation.Missing.Count}";

        static Value Value(int third) => third == 0 ? Core.Logic.Value.Unknown : Core.Logic.Value.Of(third == 1);
    }
}
