using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Medicine.SpinalMetastases.Pathways;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.Evaluation;

/// <summary>A reassuring outcome is certain only where no completion of the entries takes it away, and nothing that is decided is turned by a finding.</summary>
public sealed class ReassuranceTests
{
    private const int Completions = 200;

    private static readonly (string Name, Func<Findings, bool> Holds)[] Reassuring =
    [
        ("no clock", f => CaseText.Evaluator.UrgencyOf(f) is { HasClock: false, NothingEntered: false, Possible.Count: > 0 }),
        ("elective and stable", f => CaseText.Evaluator.UrgencyOf(f)!.Cell?.Id == "U0"),
        ("elective", f => f.Truth(SurgicalUrgency.Elective).IsYes),
        ("R2 does not concern", f => f.Truth(Recommendations.Number(2).Concerns).IsNo),
        ("R3 does not concern", f => f.Truth(Recommendations.Number(3).Concerns).IsNo),
        ("R13 does not concern", f => f.Truth(Recommendations.Number(13).Concerns).IsNo),
        ("stable", f => f.Truth(Stability.SinsCategory.Is(SpinalStability.Stable)).IsYes),
        ("not unstable", f => f.Truth(Stability.SinsCategory.Is(SpinalStability.Unstable)).IsNo),
        ("no instability", f => f[Stability.InstabilityConfirmed].Truth.IsNo),
        ("no unstable fracture", f => f[Stability.FractureUnstable].Truth.IsNo),
        ("no compression", f => f[SpinalCanal.MesccPresent].Truth.IsNo),
        ("no deficit", f => f[Neurology.DeficitPresent].Truth.IsNo),
        ("no complaints", f => f[Neurology.ComplaintsPresent].Truth.IsNo),
        ("no class of deficit", f => f.Truth(Neurology.DeficitClass.Is(NeurologicalDeficit.None)).IsYes),
        ("no functionally relevant deficit", f => f.Truth(Neurology.DeficitClass.Is(NeurologicalDeficit.FunctionallyRelevant)).IsNo),
        ("no paraplegia", f => f.Truth(Neurology.Paraplegia.Is(ParaplegiaExtent.None)).IsYes),
    ];

    /// <summary>Findings and history on which these outcomes can depend.</summary>
    private static readonly Fact[] Asked =
    [
        .. new Condition[]
            {
                Recommendations.Number(2).Concerns, Recommendations.Number(3).Concerns, Recommendations.Number(13).Concerns,
                Stability.InstabilityConfirmed, ((ChoiceFact)Neurology.DeficitClass).HasValue, ((Fact)Stability.SinsCategory).HasValue,
            }
            .Concat(SurgicalUrgency.Table.Cells.Select(c => c.When)).SelectMany(FactsUsed.Instance.Of)
            .SelectMany(f => Rules.All.Inference.Sources[AllFacts.Vocabulary.PlaceOf(f)]).Distinct().Select(s => AllFacts.Vocabulary.Facts[s])
            .Where(IsFinding),
    ];

    /// <summary>What holds only until something is entered: another entry ends it, and is no finding beside it.</summary>
    private static readonly HashSet<Fact> Defaults = [.. Rules.All.Derivations.Where(d => d.OnlyWhenMissing).Select(d => d.Target)];

    /// <summary>Without the judgement that a spine is unstable: the text counts it where somebody made it, and waits for it nowhere.</summary>
    private static readonly Fact[] Findings = [.. AllFacts.Vocabulary.Facts.Where(f => IsFinding(f) && f != Stability.InstabilityConfirmed)];

    [Fact]
    public void What_reassures_stays_in_every_completion() => Rounds.Each(400, Stays);

    [Fact]
    public void Learning_a_finding_turns_nothing_that_is_decided() => Rounds.Each(100_000, TurnsNothing);

    private static void Stays(int seed)
    {
        var random = new RandomNeurology(seed);
        var @case = random.Case() with { Lesions = [] };
        var start = CaseText.Evaluator.FindingsOf(@case)[0];
        if (start.SetAside.Count > 0)
        {
            return;
        }

        var certain = Reassuring.Where(r => r.Holds(start)).ToList();
        for (var i = 0; i < Completions && certain.Count > 0; i++)
        {
            var completed = Completed(@case, random.Random);
            Assert.All(certain, r => Assert.True(r.Holds(completed), $"{r.Name} (seed {seed}, completion {i}): {Told(completed)}"));
        }
    }

    /// <summary>What is asked and was not entered, in a random order, each with a random value that contradicts nothing, or with none.</summary>
    private static Findings Completed(Case @case, RandomCase random)
    {
        var facts = @case.Facts.All.Aggregate(new Entries(), (all, e) => all.Set(e.Fact, e.Value));
        var completed = @case with { Facts = facts };
        var order = Asked.Where(f => @case.Facts[f].IsMissing).ToArray();
        random.Random.Shuffle(order);
        var findings = CaseText.Evaluator.FindingsOf(completed)[0];
        foreach (var fact in order.Where(f => !findings[f].IsKnown))
        {
            facts.Set(fact, random.Value(fact));
            var with = CaseText.Evaluator.FindingsOf(completed)[0];
            if (with.SetAside.Count > 0)
            {
                facts.Set(fact, Value.Unknown);
            }
            else
            {
                findings = with;
            }
        }

        return findings;
    }

    private static void TurnsNothing(int seed)
    {
        var neurology = new RandomNeurology(seed);
        var random = neurology.Random;
        var before = random.Random.Next(2) == 0 ? neurology.Case() with { Lesions = [] } : random.Case(lesions: 0, random.Pick((double[])[0.02, 0.1, 0.3]), random.Pick((double[])[0, 0.1]));
        var known = CaseText.Evaluator.FindingsOf(before)[0];
        var fact = random.Pick(Findings);
        if (known.SetAside.Count > 0 || !known.EnteredFor(fact).IsMissing)
        {
            return;
        }

        var value = random.Value(fact);
        before.Facts.Set(fact, value);
        var learnt = CaseText.Evaluator.FindingsOf(before)[0];
        if (learnt.SetAside.Count > 0 || (Defaults.Contains(fact) && !known[fact].IsMissing && value != known[fact]))
        {
            return;
        }

        foreach (var (name, decision) in Decided.All)
        {
            var (possible, left) = (decision.Possible(known), decision.Possible(learnt));
            Assert.True((left & ~possible) == 0, $"{name} turned from {Codes(decision, possible)} to {Codes(decision, left)} when {fact} was learnt (seed {seed}): {Told(learnt)}");
        }
    }

    private static string Codes(ReadyDecision decision, ulong outcomes) => string.Join('|', decision.Codes.Where((_, i) => (outcomes >> i & 1) != 0));

    /// <summary>What can be learnt without anything being decided, and what sums it up.</summary>
    private static bool IsFinding(Fact fact) => fact is { Policy: UnknownPolicy.Ask, KnownBy: not KnownBy.Plan };

    private static string Told(Findings findings) => string.Join(' ', AllFacts.Vocabulary.Facts.Where(f => !findings.EnteredFor(f).IsMissing).Select(f => CaseText.Word(f, findings.EnteredFor(f))));

    /// <summary>Everything that is decided: whom each recommendation concerns, the cells of every table, class of deficit, stability, group of each score.</summary>
    private static class Decided
    {
        private static readonly Layout Layout = Rules.All.Inference.Layout;

        public static readonly IReadOnlyList<(string Name, ReadyDecision Decision)> All =
        [
            .. Recommendations.All.Select(r => (r.ToString(), Decision.Of(r.Concerns)))
                .Concat(ReconstructedPathway.All.Tables.Select(t => (t.Code, t.Decision)))
                .Append(("class", Of(Neurology.DeficitClass)))
                .Append(("stability", Of(Stability.SinsCategory)))
                .Append(("instability", Decision.Of(Stability.InstabilityConfirmed)))
                .Concat(Rules.All.Timetable.Rules.Take(3).Select(r => (r.Id, Decision.Of(r.AppliesIf))))
                .Select(x => (x.Item1, new ReadyDecision(x.Item2, Layout))),
        ];

        private static Decision Of(ChoiceFact fact) => new([.. fact.Values.Select((v, i) => new DecisionRow(v.Code, new OneOf(fact, 1UL << i)))]);
    }
}
