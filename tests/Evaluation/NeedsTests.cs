using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.Evaluation;

/// <summary>What is asked is exactly what could change something, found again by trying every value on a case built afresh.</summary>
public sealed class NeedsTests
{
    private static readonly Inference Inference = Rules.All.Inference;
    private static readonly ReadyDecision[] Decisions = [.. Recommendations.All.Select(r => new ReadyDecision(r.Decision, Inference.Layout))];
    private static readonly Candidates Candidates = new(Rules.All, Recommendations.All.SelectMany(r => r.Slots));

    [Fact]
    [Trait(Speed.Name, Speed.Slow)]
    public void Needs_name_each_input_fact_that_can_change_the_possible_verdicts_and_no_other() => Rounds.Each(
        Speed.IsLong ? 10_000 : 4_000,
        seed =>
        {
            var random = new RandomCase(seed);
            if (random.Consistent(random.Pick((double[])[0, 0.05, 0.2, 0.5])) is not { } @case)
            {
                return;
            }

            // How many levels the confirmed lesions affect is counted over the whole case, and not again for each value that is tried.
            @case.Facts.Set(Tumour.VertebraeInvolved, Value.Unknown);

            var evaluation = CaseText.Evaluator.Evaluate(@case).Lesions[0];
            var open = evaluation.Verdicts.Where(v => v.Verdict == Verdict.Open).ToList();
            if (open.Count == 0)
            {
                return;
            }

            var verdict = random.Pick(open);
            var decision = Decisions[verdict.Recommendation.Number - 1];
            var possible = Whether(decision.Possible(evaluation.Findings));
            var expected = new List<string>();
            foreach (var index in decision.Slots.SelectMany(s => Inference.Sources[s]).Distinct().Order())
            {
                var fact = AllFacts.Vocabulary.Facts[index];

                // What counts as No until entered is asked where something of it is entered, which makes it unknown, and where R75 asks.
                // A grade that sums up other findings is asked only where the recommendation names it.
                var asked = fact.Policy == UnknownPolicy.Ask ? !Rules.All.Grades.Contains(fact) || decision.Slots.Contains(index)
                    : evaluation.Findings[fact].Knowledge == Knowledge.Unknown
                    || (verdict.Recommendation.Number == 75 && fact.Code is "surgery_performed" or "radiotherapy_spine_done");
                if (asked && !IsDone(verdict.Recommendation, evaluation.Findings) && IsCompared(fact, @case)
                    && !IsDetailOfNothing(fact, evaluation.Findings) && !fact.IsDerived && !evaluation.Findings[fact].IsKnown
                    && EveryValue(fact, evaluation.Findings).Any(v => !RandomCase.EndsDefault(fact, v, evaluation.Findings[fact]) && Changes(@case, fact, v, decision, possible)))
                {
                    expected.Add(fact.Code);
                }
            }

            var named = verdict.Needs.Select(n => n.Fact).Where(f => !f.IsDerived && IsCompared(f, @case)).Select(f => f.Code).Order(StringComparer.Ordinal);
            Assert.Equal(
                $"{verdict.Recommendation} seed {seed}: {string.Join(' ', expected.Order(StringComparer.Ordinal))}",
                $"{verdict.Recommendation} seed {seed}: {string.Join(' ', named)}");
            Assert.All(verdict.Needs.Where(n => n.Fact.IsDerived), n =>
                Assert.Contains(Candidates.Of(n.Fact, evaluation.Findings), v => Changes(@case, n.Fact, v.Value, decision, possible)));
            Assert.Equal(
                verdict.Needs.OrderBy(n => n.Fact.KnownBy.Stage()).ThenByDescending(n => n.Settles).ThenByDescending(n => n.Narrows)
                    .ThenBy(n => n.Fact.IsDerived).ThenBy(n => AllFacts.Vocabulary.PlaceOf(n.Fact)),
                verdict.Needs);
        });

    [Fact]
    [Trait(Speed.Name, Speed.Slow)]
    public void What_is_set_aside_neither_answers_nor_asks()
    {
        var rounds = 0;
        Rounds.Each(
            10_000,
            seed =>
            {
                var random = new RandomCase(seed);
                var @case = random.Case(lesions: 0, random.Pick((double[])[0.1, 0.3]));
                var contradictions = CaseText.Evaluator.ContradictionsIn(@case);
                if (contradictions.Count == 0 || !contradictions.All(c => c.DerivedIsUsed))
                {
                    return;
                }

                Interlocked.Increment(ref rounds);
                var with = CaseText.Evaluator.VerdictsOf(@case)[0];
                foreach (var contradiction in contradictions)
                {
                    @case.Facts.Set(contradiction.Fact, Value.Unknown);
                }

                var without = CaseText.Evaluator.VerdictsOf(@case)[0];
                foreach (var (left, right) in with.Zip(without))
                {
                    Assert.Equal((left.Recommendation.Number, left.Verdict), (right.Recommendation.Number, right.Verdict));
                    Assert.Equal(left.Needs.Select(n => n.Fact.Code), right.Needs.Select(n => n.Fact.Code));
                }
            });
        Assert.True(rounds > 1000, $"only {rounds} rounds");
    }

    [Fact]
    [Trait(Speed.Name, Speed.Slow)]
    public void Explanation_and_verdict_never_disagree() => Rounds.Each(
        Speed.IsLong ? 10_000 : 4_000,
        seed =>
        {
            var random = new RandomCase(seed);
            var evaluation = CaseText.Evaluator.Evaluate(random.Case(lesions: 0, random.Pick((double[])[0.05, 0.3, 0.8]))).Lesions[0];
            var verdict = random.Pick(evaluation.Verdicts);
            var concerns = new Explain(evaluation.Findings).Of(verdict.Recommendation.Concerns);
            Assert.Equal(concerns.Truth.IsUnknown, verdict.Verdict == Verdict.Open);
            Assert.Equal(concerns.Truth.IsNo, verdict.Verdict == Verdict.NotApplicable);
            Same(verdict.Recommendation.Concerns, concerns);
        });

    [Fact]
    public void Nothing_is_asked_where_everything_is_decided()
    {
        var evaluation = CaseText.Evaluator.Evaluate(CaseText.Parse("spinal_metastasis_status=none"));
        Assert.All(evaluation.Verdicts.Where(v => v.Verdict == Verdict.NotApplicable), v => Assert.Empty(v.Needs));
        Assert.Empty(evaluation.Verdicts[11].Needs);
    }

    [Fact]
    public void A_date_where_a_time_decides_is_too_coarse()
    {
        var verdict = CaseText.Evaluator.Evaluate(CaseText.Parse("embolisation_datetime=2026-11-20T08:00:00+01:00 surgery_datetime=2026-11-22")).Verdicts[65];
        Assert.Equal(Verdict.Applies, verdict.Verdict);
        Assert.Empty(verdict.Needs);
        Assert.Equal("surgery_datetime", Assert.Single(verdict.TooCoarse).Code);
    }

    [Fact]
    public void The_bedside_comes_first_then_what_narrows_most_and_strong_grades_weigh_more()
    {
        var evaluation = CaseText.Evaluator.Evaluate(CaseText.Parse("back_pain_present=no"));
        Assert.Equal("bladder_bowel_status", evaluation.Missing[0].Fact.Code);
        Assert.Equal("spinal_metastasis_status", evaluation.Missing.MaxBy(m => m.Settles.Sum(r => r.Weight))!.Fact.Code);
        Assert.Equal(
            evaluation.Questions.OrderBy(q => q.Fact.KnownBy.Stage()).ThenByDescending(q => q.Weight).ThenBy(q => AllFacts.Vocabulary.PlaceOf(q.Fact)),
            evaluation.Questions);
        Assert.Equal(evaluation.Questions.Select(q => q.Fact).Distinct(), evaluation.Missing.Select(m => m.Fact));
    }

    /// <summary>Every value of a small domain, every whole number of a range; around the thresholds only for decimals and moments.</summary>
    private static IEnumerable<Value> EveryValue(Fact fact, Findings findings) => fact switch
    {
        ChoiceFact choice => Enumerable.Range(0, choice.Values.Count).Select(Value.OfChoice),
        SetFact set => Enumerable.Range(0, set.Values.Count).Select(i => Value.OfSet(1UL << i)).Append(Value.OfSet(set.Full)).Concat(set.EmptyIsUnknown ? [] : [Value.OfSet(0)]),
        NumberFact { IsInteger: true } number when number.Plausible.High - number.Plausible.Low <= 100 =>
            Enumerable.Range((int)number.Plausible.Low, (int)(number.Plausible.High - number.Plausible.Low) + 1).Select(n => Value.OfNumber(n)),
        _ => Candidates.Of(fact, findings).Select(c => c.Value),
    };

    /// <summary>Whether a value contradicts nothing and leaves other verdicts possible.</summary>
    private static bool Changes(Case @case, Fact fact, Value value, ReadyDecision decision, ulong possible) =>
        With(@case, fact, value) is { SetAside.Count: 0 } findings && Whether(decision.Possible(findings)) != possible;

    /// <summary>While it is open whether a recommendation concerns the lesion, that is asked, and nothing of what follows.</summary>
    private static ulong Whether(ulong possible) => (possible & 1) | ((possible & ~1UL) == 0 ? 0 : 2UL);

    /// <summary>
    /// Beside earlier courses the levels are left out: in about one case of ten thousand what is presumed of a course hides from the search that a
    /// level would matter.
    /// </summary>
    private static bool IsCompared(Fact fact, Case @case) => fact != Lesion.AffectedLevels || @case.Courses is not { Count: > 0 };

    /// <summary>What is done already, and cannot deviate, is not asked for, whomever it concerns.</summary>
    private static bool IsDone(Recommendation recommendation, Findings findings) =>
        recommendation.Fulfilled is { } fulfilled && findings.Truth(fulfilled).IsYes && (recommendation.Deviates is not { } deviates || findings.Truth(deviates).IsNo);

    /// <summary>Nobody is asked for a detail of a plan or a deed that only counts as No.</summary>
    private static bool IsDetailOfNothing(Fact fact, Findings findings) =>
        Rules.All.Derivations.Where(d => d.IsTold && d.Uses.Contains(fact) && d.Target.Policy != UnknownPolicy.Ask).Select(d => d.Target).ToList() is { Count: > 0 } targets
        && targets.TrueForAll(t => findings[t].Knowledge == Knowledge.Assumed);

    private static Findings With(Case @case, Fact fact, Value value)
    {
        var entries = new Entries();
        foreach (var (entered, v) in @case.Facts.All)
        {
            entries.Set(entered, v);
        }

        return CaseText.Evaluator.FindingsOf(new Case { Name = @case.Name, AsOf = @case.AsOf, Facts = entries.Set(fact, value), Courses = @case.Courses })[0];
    }

    /// <summary>The tree of the explanation is the tree of the rule, and each truth is that of its terms.</summary>
    private static void Same(Core.Logic.Condition condition, Explanation explanation)
    {
        Assert.Equal(condition, explanation.Condition);
        var terms = condition switch
        {
            Core.Logic.All all => all.Terms,
            Core.Logic.Any any => any.Terms,
            Core.Logic.Not not => [not.Term],
            Core.Logic.Certain certain => [certain.Term],
            _ => [],
        };
        Assert.Equal(terms.Count, explanation.Children.Count);
        foreach (var (term, child) in terms.Zip(explanation.Children))
        {
            Same(term, child);
        }

        var children = explanation.Children.Select(c => c.Truth).ToList();
        switch (condition)
        {
            case Core.Logic.All: Assert.Equal(children.Append(Core.Logic.Truth.Yes).Min(), explanation.Truth); break;
            case Core.Logic.Any: Assert.Equal(children.Max(), explanation.Truth); break;
            case Core.Logic.Not: Assert.Equal(!children[0], explanation.Truth); break;
        }
    }
}
