using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using NodaTime;

namespace Myelon.Tests.Support;

/// <summary>
/// Invents cases that are dense in what an emergency turns on: six findings, the grades and classes that sum them up, stability and times.
/// Every other case tells parts of one true picture and so contradicts itself nowhere in its neurology; the rest are thrown together.
/// </summary>
internal sealed class RandomNeurology
{
    private static readonly Fact[] Findings =
    [
        Neurology.WalkingAbility, Neurology.WeakestMuscleGrade, Neurology.BladderAndBowelFunction, Neurology.FunctionalImpairment,
        Neurology.SensoryDeficit, Neurology.MotorDeficit, Pain.Radicular,
    ];

    private static readonly Fact[] Sums =
    [
        Neurology.AsiaImpairmentScale, Neurology.FrankelGrade, Neurology.Paraplegia, Neurology.DeficitClass, Neurology.DeficitPresent,
        Neurology.ComplaintsPresent, Neurology.OnlyRadicularPainOrSensoryDeficit, Neurology.AutonomicFunctionIntact, Neurology.ParaplegiaFunctionallyRelevant,
    ];

    private static readonly Fact[] Spine =
    [
        Stability.SinsCategory, Stability.SinsTotal, Stability.FractureUnstable, Stability.InstabilityConfirmed, Stability.InstabilitySuspected,
        Stability.SinsCollapse, Stability.PathologicalFracture, Stability.SinsPain, SpinalCanal.BilskyGrade, Lesion.MetastasisStatus, Lesion.AffectedLevels,
    ];

    private static readonly Fact[] Times = [Neurology.OnsetTime, Neurology.DeficitDurationInHours, Neurology.Onset, Surgery.OperationTime, Surgery.Performed];

    private readonly RandomCase _random;

    private readonly int _seed;

    public RandomNeurology(int seed) => (_seed, _random) = (seed, new RandomCase(seed));

    public RandomCase Random => _random;

    /// <summary>A case without lesions, or with up to three.</summary>
    public Case Case()
    {
        var lesions = Chance(0.6) ? 0 : 1 + _random.Random.Next(3);
        var patient = Chance(0.5) ? Picture() : Thrown(_random.Pick((double[])[0.1, 0.3, 0.6]));
        Add(patient, Spine, lesions == 0 ? 0.4 : 0.1);
        Add(patient, Times, 0.25);
        if (Chance(0.3))
        {
            foreach (var (fact, value) in _random.Entries(0.05, 0).All)
            {
                patient.Set(fact, value);
            }
        }

        return new Case
        {
            Name = $"random {_seed}",
            AsOf = CaseText.AsOf,
            Facts = patient,
            Lesions = [.. Enumerable.Range(0, lesions).Select(i => new CaseLesion($"lesion {i}", OfLesion()))],
        };
    }

    private bool Chance(double probability) => _random.Random.NextDouble() < probability;

    private Entries OfLesion()
    {
        var entries = new Entries();
        Add(entries, Spine, 0.4);
        Add(entries, [Neurology.DeficitAttributedToLesion], 0.5);
        Add(entries, Findings, Chance(0.3) ? 0.2 : 0);
        return entries;
    }

    private Entries Thrown(double density)
    {
        var entries = new Entries();
        Add(entries, Findings, density);
        Add(entries, Sums, density / 2);
        return entries;
    }

    private void Add(Entries entries, Fact[] facts, double density)
    {
        foreach (var fact in facts.Where(_ => Chance(density)))
        {
            entries.Set(fact, fact == Neurology.OnsetTime ? Onset() : _random.Value(fact));
        }
    }

    /// <summary>An onset within three days, by the minute or by the day.</summary>
    private Value Onset()
    {
        var instant = CaseText.AsOf.ToInstant() - Duration.FromMinutes(_random.Pick((int[])[0, 1, 90, 359, 360, 361, 900, 1439, 1440, 1441, 4000]));
        return Chance(0.3) ? Value.OfDay(instant.WithOffset(CaseText.AsOf.Offset).Date, CaseText.AsOf.Offset) : Value.OfMoment(instant);
    }

    /// <summary>Parts of one true picture, with the classes of §10.5.7 worked out from its findings.</summary>
    private Entries Picture()
    {
        var next = _random.Random;
        var strength = Chance(0.4) ? 5 : next.Next(6);
        var (sensory, root, motor) = (Chance(0.5), Chance(0.5), strength < 5);
        var bladder = (SphincterFunction)(Chance(0.5) ? 0 : next.Next(3));
        var disturbed = bladder == SphincterFunction.Dysfunction;
        var deficit = sensory || motor || disturbed;
        var walking = (Walking)next.Next(4);
        walking = walking == Walking.NotForNeurologicalReason && !sensory && !motor ? Walking.Unaided : walking;
        var least = walking == Walking.NotForNeurologicalReason ? 1 : 0;
        var impairment = (ImpairmentSeverity)(deficit ? next.Next(least, 3) : 0);
        var (lost, intact) = (walking == Walking.NotForNeurologicalReason || impairment == ImpairmentSeverity.Severe, bladder == SphincterFunction.Intact);
        var only = (root || sensory) && !motor && intact && walking != Walking.NotForNeurologicalReason;
        var kind = !deficit && !root && intact ? NeurologicalDeficit.None
            : only && !lost ? NeurologicalDeficit.SensoryOrRootPainOnly
            : motor && strength > 3 && intact && !lost && walking != Walking.NotForOtherReason ? NeurologicalDeficit.Mild
            : lost && strength <= 3 && disturbed ? NeurologicalDeficit.FunctionallyRelevant
            : NeurologicalDeficit.MixedNotDefined;
        var entries = new Entries();
        var told = _random.Pick((double[])[0.15, 0.5, 0.8, 1]);
        Tell(Neurology.WeakestMuscleGrade, Value.OfNumber(strength));
        Tell(Neurology.MotorDeficit, Value.Of(motor));
        Tell(Neurology.SensoryDeficit, Value.Of(sensory));
        Tell(Pain.Radicular, Value.Of(root));
        Tell(Neurology.BladderAndBowelFunction, Value.OfChoice((int)bladder));
        Tell(Neurology.WalkingAbility, Value.OfChoice((int)walking));
        Tell(Neurology.FunctionalImpairment, Value.OfChoice((int)impairment));
        told = Chance(0.5) ? 0 : 0.3;
        Tell(Neurology.DeficitPresent, Value.Of(deficit));
        Tell(Neurology.ComplaintsPresent, Value.Of(deficit || root || !intact));
        Tell(Neurology.OnlyRadicularPainOrSensoryDeficit, Value.Of(only));
        Tell(Neurology.DeficitClass, Value.OfChoice((int)kind));
        Tell(Neurology.AsiaImpairmentScale, !motor && !sensory ? Value.OfChoice((int)AsiaGrade.E) : deficit ? Value.OfChoice((int)AsiaGrade.D) : Value.Unknown);
        return entries;

        void Tell(Fact fact, Value value) => entries.Set(fact, Chance(told) ? value : Value.Unknown);
    }
}
