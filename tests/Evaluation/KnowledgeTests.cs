using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.Evaluation;

/// <summary>Unknown is an answer: what a trigger says of facts that are unknown.</summary>
public sealed class KnowledgeTests
{
    public static IEnumerable<TheoryDataRow<int>> Numbers() => Enumerable.Range(1, 86).Select(n => new TheoryDataRow<int>(n));

    /// <summary>If every completion of the facts that a trigger names gives the same answer, that is the answer.</summary>
    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_trigger_is_complete_over_its_own_facts(int number)
    {
        var condition = Recommendations.Number(number).Concerns;
        var facts = FactsUsed.In(condition);
        var domains = facts.Select(Domain).ToArray();
        var findings = CaseText.Evaluator.FindingsOf(new Case { Name = "empty", AsOf = CaseText.AsOf })[0];
        var ask = findings.Layout.Of(condition);
        var random = new Random(number);
        var size = domains.Aggregate(1L, (n, d) => n * (d.Length + 1));
        for (var i = 0L; i < Math.Min(size, 3000); i++)
        {
            var choice = size <= 3000 ? i : random.NextInt64(size);
            var free = new List<int>();
            for (var f = 0; f < facts.Count; f++)
            {
                var (rest, index) = Math.DivRem(choice, domains[f].Length + 1);
                choice = rest;
                findings.Values[AllFacts.Vocabulary.PlaceOf(facts[f])] = index == 0 ? Value.Unknown : domains[f][index - 1];
                if (index == 0)
                {
                    free.Add(f);
                }
            }

            var answers = Completions(findings, facts, domains, free, ask);
            foreach (var f in free)
            {
                findings.Values[AllFacts.Vocabulary.PlaceOf(facts[f])] = Value.Unknown;
            }

            var expected = answers.Count == 1 ? answers.Single() : Truth.Unknown;
            Assert.Equal(expected, ask(findings));
        }
    }

    private static HashSet<Truth> Completions(Findings findings, IReadOnlyList<Fact> facts, Value[][] domains, List<int> free, Predicate ask)
    {
        var answers = new HashSet<Truth>();
        Complete(0);
        return answers;

        void Complete(int next)
        {
            if (answers.Count > 1)
            {
                return;
            }

            if (next == free.Count)
            {
                answers.Add(ask(findings));
                return;
            }

            foreach (var value in domains[free[next]])
            {
                findings.Values[AllFacts.Vocabulary.PlaceOf(facts[free[next]])] = value;
                Complete(next + 1);
            }
        }
    }

    private static Value[] Domain(Fact fact) => fact switch
    {
        BooleanFact => [Value.Of(true), Value.Of(false)],
        ChoiceFact choice => [.. Enumerable.Range(0, choice.Values.Count).Select(Value.OfChoice)],
        SetFact set => [Value.OfSet(0), .. Enumerable.Range(0, set.Values.Count).Select(i => Value.OfSet(1UL << i)), Value.OfSet(set.Full)],
        NumberFact number => [.. new[] { number.Plausible.Low, 29, 30, 31, number.Plausible.High }.Select(Value.OfNumber)],
        _ => throw new InvalidOperationException($"no domain for {fact}"),
    };

    [Fact]
    public void The_facts_of_a_lesion_lie_over_the_patients()
    {
        var @case = new Case
        {
            Name = "two lesions",
            AsOf = CaseText.AsOf,
            Facts = CaseText.Parse("spinal_metastasis_status=confirmed painful_bone_metastasis=yes").Facts,
            Lesions =
            [
                new CaseLesion("L4", new Entries()),
                new CaseLesion("T8", CaseText.Parse("painful_bone_metastasis=no").Facts),
            ],
        };
        var evaluation = CaseText.Evaluator.Evaluate(@case);
        Assert.Equal("applies", Core.Forms.Verdicts.Code(evaluation.Lesions[0].Verdicts[28].Verdict));
        Assert.Equal("not_applicable", Core.Forms.Verdicts.Code(evaluation.Lesions[1].Verdicts[28].Verdict));
        Assert.Equal("applies", Core.Forms.Verdicts.Code(evaluation.Verdicts[28].Verdict));
        Assert.Equal([0], evaluation.LesionsOfVerdict[28]);
        Assert.Empty(evaluation.LesionsOfVerdict[32]);
        Assert.Equal(Truth.Yes, evaluation.Lesions[1].Findings[Lesion.MetastasisEstablished].Truth);
    }
}
