using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.Evaluation;

/// <summary>Unknown is an answer: nothing that is decided turns when a finding becomes known beside it.</summary>
public sealed class LearningTests
{
    private static readonly Layout Layout = Rules.All.Inference.Layout;

    /// <summary>
    /// Every verdict that asks for no entry as such: where being entered is the deed (R13, R25, R37), the entry changes the case.
    /// </summary>
    private static readonly IReadOnlyList<(string Name, ReadyDecision Decision)> Verdicts =
    [
        .. Recommendations.All.Select(r => ($"verdict of {r}", r.Decision)).Where(x => AsksForNoEntry(x.Decision))
            .Select(x => (x.Item1, new ReadyDecision(x.Decision, Layout))),
    ];

    /// <summary>Everything else that is decided: whom each recommendation concerns, the cells of every table, class of deficit, stability, printed times.</summary>
    private static readonly IReadOnlyList<(string Name, ReadyDecision Decision)> Others =
    [
        .. Recommendations.All.Select(r => (r.ToString(), Decision.Of(r.Concerns)))
            .Concat(Rules.All.Pathway!.Tables.Select(t => (t.Code, t.Decision)))
            .Append(("class", Of(Neurology.DeficitClass)))
            .Append(("stability", Of(Stability.SinsCategory)))
            .Append(("instability", Decision.Of(Stability.InstabilityConfirmed)))
            .Concat(Rules.All.Timetable.Rules.Take(3).Select(r => (r.Id, Decision.Of(r.AppliesIf))))
            .Select(x => (x.Item1, new ReadyDecision(x.Item2, Layout))),
    ];

    /// <summary>What is presumed from the order of deeds until somebody says it.</summary>
    private static readonly Fact[] Presumed = [Neurology.DeficitSinceSurgery, Radiotherapy.GivenForPresentFinding];

    /// <summary>Details, dates and the setting, from which a plan, a deed or a phase follows: they change the case.</summary>
    private static readonly HashSet<Fact> Details = [Setting.CareSetting, .. Rules.All.Derivations.Where(d => d.IsTold).SelectMany(d => d.Uses)];

    /// <summary>
    /// What can be learnt without anything being decided, and what sums it up. Not the judgement that a spine is unstable: the text counts
    /// it where somebody made it, and waits for it nowhere.
    /// </summary>
    private static readonly Fact[] Findings =
        [.. AllFacts.Vocabulary.Facts.Where(f => f is { Policy: UnknownPolicy.Ask, KnownBy: not KnownBy.Plan } && f != Stability.InstabilityConfirmed && !Presumed.Contains(f) && !Details.Contains(f))];

    private static int _rounds;

    [Fact]
    [Trait(Speed.Name, Speed.Slow)]
    public void Learning_a_finding_turns_nothing_that_is_decided()
    {
        var count = Speed.IsLong ? 100_000 : 20_000;
        Rounds.Each(count, TurnsNothing);
        Assert.True(_rounds > count * 3 / 10, $"only {_rounds} rounds");
        Assert.InRange(Verdicts.Count + Rules.All.Pathway!.Tables.Count(t => AsksForNoEntry(t.Decision)), 80, 100);
        Assert.Equal(5, RandomCase.Defaults.Count);
    }

    private static void TurnsNothing(int seed)
    {
        var neurology = new RandomNeurology(seed);
        var random = neurology.Random;
        var before = random.Random.Next(2) == 0
            ? neurology.Case() with { Lesions = [] }
            : random.Consistent(random.Pick((double[])[0.02, 0.1, 0.3, 0.6]), random.Pick((double[])[0, 0.1]));
        if (before is null)
        {
            return;
        }

        var known = CaseText.Evaluator.FindingsOf(before)[0];
        var fact = random.Pick(Findings);
        if (known.SetAside.Count > 0 || !known.EnteredFor(fact).IsMissing)
        {
            return;
        }

        var value = random.Value(fact);
        before.Facts.Set(fact, value);
        var learnt = CaseText.Evaluator.FindingsOf(before)[0];
        if (learnt.SetAside.Count > 0 || RandomCase.EndsDefault(fact, value, known[fact]))
        {
            return;
        }

        Interlocked.Increment(ref _rounds);
        foreach (var (name, decision) in Others.Concat(Verdicts))
        {
            var (possible, left) = (decision.Possible(known), decision.Possible(learnt));
            Assert.True((left & ~possible) == 0, $"{name} turned from {Codes(decision, possible)} to {Codes(decision, left)} when {fact} was learnt (seed {seed}): {RandomCase.Told(learnt)}");
        }
    }

    private static bool AsksForNoEntry(Decision decision) =>
        decision.Rows.SelectMany(r => r.Terms).All(t => !Canonical.Instance.Of(t.Condition).Contains("(entered ", StringComparison.Ordinal));

    private static string Codes(ReadyDecision decision, ulong outcomes) => string.Join('|', decision.Codes.Where((_, i) => (outcomes >> i & 1) != 0));

    private static Decision Of(ChoiceFact fact) => new([.. fact.Values.Select((v, i) => new DecisionRow(v.Code, new OneOf(fact, 1UL << i)))]);
}
