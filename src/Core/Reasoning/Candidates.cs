using Myelon.Core.Logic;
using NodaTime;

namespace Myelon.Core.Reasoning;

/// <summary>
/// The values of a fact that can make a difference. Small domains are exhausted; numbers are tried at every threshold of the
/// rules, one step to either side of it, and at both ends of their range; moments likewise, around the moments already known.
/// </summary>
internal sealed class Candidates
{
    private static readonly Candidate[] Nothing = [];

    private const long FarAway = 3650 * NodaConstants.TicksPerDay;

    private readonly RuleSet _rules;
    private readonly ILookup<Fact, Threshold> _always;
    private readonly ILookup<Fact, Threshold> _asked;
    private readonly Domain?[] _domains;

    /// <summary>Candidates for decisions, of which these are the terms.</summary>
    public Candidates(RuleSet rules, IEnumerable<Condition> asked)
    {
        _rules = rules;
        _always = rules.Inference.Thresholds;
        _asked = asked.Distinct(ReferenceEqualityComparer.Instance).Cast<Condition>().SelectMany(Thresholds.Instance.Of).ToLookup(t => t.Fact);
        _domains = new Domain?[rules.Vocabulary.Facts.Count];
    }

    /// <summary>The values to try for a fact of which nothing is known; values that no rule tells apart are tried once.</summary>
    public Candidate[] Of(Fact fact, Findings findings) => fact switch
    {
        MomentFact moment => Moments(moment, findings),
        // Earlier courses tell any two levels apart.
        _ when fact == _rules.Levels && findings.Courses is { Count: > 0 } => DomainOf(fact).Ungrouped,
        _ => DomainOf(fact).Grouped,
    };

    /// <summary>What is tried of a fact, made when it is first tried; two threads that make it at once make the same.</summary>
    private Domain DomainOf(Fact fact) => _domains[_rules.Vocabulary.PlaceOf(fact)] ??= Made(fact);

    private Domain Made(Fact fact)
    {
        Threshold[] thresholds = [.. _always[fact].Concat(_asked[fact]).Distinct()];
        var ungrouped = Fixed(fact, thresholds);
        return new Domain(thresholds, ungrouped, Grouped(fact, thresholds, ungrouped));
    }

    /// <summary>The moments inside a day by which a moment was entered too coarsely.</summary>
    public Candidate[] Within(MomentFact fact, Findings findings)
    {
        var day = findings[fact];
        return [.. Instants(fact, findings)
            .Append(day.Earliest)
            .Append(day.Latest)
            .Where(ticks => ticks >= day.Earliest && ticks <= day.Latest)
            .Distinct()
            .Select(ticks => new Candidate(Value.OfMoment(ticks), 1))];
    }

    private static Candidate[] Fixed(Fact fact, Threshold[] thresholds) => fact switch
    {
        BooleanFact => [new(Value.Of(true), 1), new(Value.Of(false), 1)],
        ChoiceFact choice => [.. Enumerable.Range(0, choice.Values.Count).Select(i => new Candidate(Value.OfChoice(i), 1))],
        SetFact set => [.. Sets(set).Distinct().Select(bits => new Candidate(Value.OfSet(bits), 1))],
        NumberFact number => [.. Numbers(number, thresholds).Distinct().Order().Select(n => new Candidate(Value.OfNumber(n), 1))],
        _ => Nothing,
    };

    /// <summary>One of the values that every condition and every derivation treats alike stands for them all.</summary>
    private Candidate[] Grouped(Fact fact, Threshold[] thresholds, Candidate[] candidates)
    {
        if (fact is NumberFact)
        {
            var numbers = thresholds.Select(t => t.Number!.Value).Distinct().ToArray();
            return
            [
                .. candidates.GroupBy(c => string.Join(',', numbers.Select(n => c.Value.Number.Low.CompareTo(n))))
                    .Select(g => new Candidate(g.First().Value, g.Count())),
            ];
        }

        if (fact is not (ChoiceFact or SetFact))
        {
            return candidates;
        }

        var masks = thresholds.Select(t => (Mask: t.Values!.Value, t.Quantifier)).Distinct().ToArray();
        var maps = _rules.Derivations.OfType<MemberDerivation>().Where(d => d.Uses.Contains(fact)).ToArray();
        return [.. candidates
            .GroupBy(c => string.Join(',', masks.Select(m => Told(c.Value, m.Mask, m.Quantifier)).Concat(maps.Select(d => d.Image(c.Value.Set)))))
            .Select(g => new Candidate(g.First().Value, g.Count()))];
    }

    /// <summary>What a group of values tells of a value: whether a choice is in it, whether a set holds one or all of them.</summary>
    private static ulong Told(Value value, ulong mask, Quantifier? quantifier) => quantifier switch
    {
        null => mask >> value.Choice & 1,
        Quantifier.Any => (value.Set & mask) != 0 ? 1UL : 0,
        _ => (value.Set & mask) == mask ? 1UL : 0,
    };

    private static IEnumerable<ulong> Sets(SetFact fact)
    {
        if (!fact.EmptyIsUnknown)
        {
            yield return 0;
        }

        for (var i = 0; i < fact.Values.Count; i++)
        {
            yield return 1UL << i;
        }

        yield return fact.Full;
    }

    private static IEnumerable<decimal> Numbers(NumberFact fact, Threshold[] thresholds)
    {
        var step = fact.Step > 0 ? fact.Step : fact.IsInteger ? 1m : 0.01m;
        var values = thresholds.Select(t => t.Number!.Value).SelectMany(n => new[] { n - step, n, n + step });
        return values.Append(fact.Plausible.Low).Append(fact.Plausible.High)
            .Where(n => fact.Plausible.Contains(n) && (fact.Step == 0 || n % fact.Step == 0) && (!fact.IsInteger || n == decimal.Truncate(n)));
    }

    private Candidate[] Moments(MomentFact fact, Findings findings)
    {
        var candidates = new List<Candidate>();
        foreach (var ticks in Instants(fact, findings))
        {
            Add(ticks);
        }

        Add(findings.AsOfTicks - FarAway);
        Add(findings.AsOfTicks + FarAway);
        return [.. candidates];

        void Add(long ticks)
        {
            var value = fact.IsDate ? Value.OfDay(ticks, findings.AsOf.Offset) : Value.OfMoment(ticks);
            if (fact.LiesInThePast && value.Earliest > findings.AsOfTicks)
            {
                return;
            }

            foreach (var known in candidates)
            {
                if (known.Value.Earliest == value.Earliest)
                {
                    return;
                }
            }

            candidates.Add(new Candidate(value, 1));
        }
    }

    /// <summary>Each threshold of a moment, and a margin to either side of it.</summary>
    private List<long> Instants(MomentFact fact, Findings findings)
    {
        var margin = fact.IsDate ? NodaConstants.TicksPerDay : NodaConstants.TicksPerMinute;
        var instants = new List<long>();
        foreach (var threshold in DomainOf(fact).Thresholds)
        {
            var after = threshold.After!.Value.BclCompatibleTicks;
            if (threshold.Other is not { } other)
            {
                Around(findings.AsOfTicks + after);
            }
            else if (findings[other] is { IsKnown: true } known)
            {
                Around(known.Earliest + after);
                if (known.IsWholeDay)
                {
                    Around(known.Latest + after);
                }
            }
        }

        return instants;

        void Around(long ticks)
        {
            instants.Add(ticks - margin);
            instants.Add(ticks);
            instants.Add(ticks + margin);
        }
    }

    /// <summary>Where rules tell values of a fact apart, and the values to try.</summary>
    private sealed record Domain(Threshold[] Thresholds, Candidate[] Ungrouped, Candidate[] Grouped);
}

/// <summary>A value to try.</summary>
/// <param name="Value">The value.</param>
/// <param name="Weight">For how many values it stands.</param>
internal readonly record struct Candidate(Value Value, int Weight);
