using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Medicine.SpinalMetastases.Pathways;
using Myelon.Medicine.Vocabulary;
using Myelon.Tests.Support;

namespace Myelon.Tests.Evaluation;

/// <summary>A reassuring outcome is certain only where no completion of the entries takes it away.</summary>
public sealed class ReassuranceTests
{
    private const int Completions = 200;

    private static readonly (string Name, Func<Findings, bool> Holds)[] Reassuring =
    [
        ("no clock", f => IsOutside(f) || CaseText.Evaluator.UrgencyOf(f) is { HasClock: false, NothingEntered: false, Possible.Count: > 0 }),
        ("elective and stable", f => IsOutside(f) || CaseText.Evaluator.UrgencyOf(f)!.Cell?.Id == "U0"),
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

    /// <summary>Outside the guideline nothing tells an urgency: that is said, and neither calm nor urgent.</summary>
    private static bool IsOutside(Findings findings) => findings.Truth(ClinicalWords.OutsideTheGuideline).IsYes;

    [Fact]
    [Trait(Speed.Name, Speed.Slow)]
    public void What_reassures_stays_in_every_completion() => Rounds.Each(Speed.IsLong ? 400 : 100, Stays);

    private static void Stays(int seed)
    {
        var random = new RandomNeurology(seed);
        var @case = random.Case() with { Lesions = [] };
        var start = CaseText.Evaluator.FindingsOf(@case)[0];
        var certain = Reassuring.Where(r => r.Holds(start)).ToList();
        for (var i = 0; i < Completions && certain.Count > 0; i++)
        {
            var completed = Completed(@case, random.Random);
            Assert.All(certain, r => Assert.True(r.Holds(completed), $"{r.Name} (seed {seed}, completion {i}): {RandomCase.Told(completed)}"));
        }
    }

    /// <summary>What is asked and was not entered, in a random order, each with a random value that contradicts nothing more, or with none.</summary>
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
            if (!with.SetAside.Select(a => a.Fact).SequenceEqual(findings.SetAside.Select(a => a.Fact)))
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

    /// <summary>What can be learnt without anything being decided, and what sums it up.</summary>
    private static bool IsFinding(Fact fact) => fact is { Policy: UnknownPolicy.Ask, KnownBy: not KnownBy.Plan };
}
