using Myelon.Core.Conditions;
using Myelon.Core.Facts;
using Myelon.Core.Interpreters;
using NodaTime;

namespace Myelon.Core.Evaluation;

/// <summary>
/// The values of a fact that can make a difference. Small domains are exhausted; numbers are tried at every threshold of the
/// rules, one step to either side of it, and at both ends of their range; moments likewise, around the moments already known.
/// </summary>
internal sealed class Candidates
{
    private static readonly Duration FarAway = Duration.FromDays(3650);

    private readonly Value[][] _fixed;
    private readonly Threshold[][] _thresholds;

    public Candidates(RuleSet rules)
        : this(rules.Vocabulary, rules.Derivations.SelectMany(d => d.Conditions)
            .Concat(rules.Recommendations.SelectMany(r =>
                new[] { r.Concerns, r.Excepted, r.JudgedIf, r.Deviates, r.Fulfilled }.OfType<Condition>())))
    {
    }

    public Candidates(Vocabulary vocabulary, IEnumerable<Condition> conditions)
    {
        var thresholds = conditions.SelectMany(Thresholds.Instance.Of).ToLookup(t => t.Fact);
        _thresholds = [.. vocabulary.Facts.Select(f => thresholds[f].Distinct().ToArray())];
        _fixed = [.. vocabulary.Facts.Select(f => Fixed(f, _thresholds[f.Index]))];
    }

    /// <summary>The values to try for a fact of which nothing is known.</summary>
    public IReadOnlyList<Value> Of(Fact fact, Findings findings) => fact is MomentFact moment ? Moments(moment, findings) : _fixed[fact.Index];

    /// <summary>The moments inside a day by which a moment was entered too coarsely.</summary>
    public IReadOnlyList<Value> Within(MomentFact fact, Findings findings)
    {
        var day = findings.Values[fact.Index];
        return [.. Instants(fact, findings)
            .Append(Instant.FromUnixTimeTicks(day.Earliest))
            .Append(Instant.FromUnixTimeTicks(day.Latest))
            .Where(i => i.ToUnixTimeTicks() >= day.Earliest && i.ToUnixTimeTicks() <= day.Latest)
            .Distinct()
            .Select(Value.OfMoment)];
    }

    private static Value[] Fixed(Fact fact, Threshold[] thresholds) => fact switch
    {
        BooleanFact => [Value.Of(true), Value.Of(false)],
        ChoiceFact choice => [.. Enumerable.Range(0, choice.Values.Count).Select(Value.OfChoice)],
        SetFact set => [.. Sets(set).Distinct().Select(Value.OfSet)],
        NumberFact number => [.. Numbers(number, thresholds).Distinct().Order().Select(Value.OfNumber)],
        _ => [],
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

    private List<Value> Moments(MomentFact fact, Findings findings)
    {
        var now = Instant.FromUnixTimeTicks(findings.AsOfTicks);
        var offset = findings.AsOf.Offset;
        return [.. Instants(fact, findings)
            .Append(now - FarAway)
            .Append(now + FarAway)
            .Select(i => fact.IsDate ? Value.OfDay(i.WithOffset(offset).Date, offset) : Value.OfMoment(i))
            .Where(v => !fact.LiesInThePast || v.Earliest <= findings.AsOfTicks)
            .Distinct()];
    }

    private IEnumerable<Instant> Instants(MomentFact fact, Findings findings)
    {
        var margin = fact.IsDate ? Duration.FromDays(1) : Duration.FromMinutes(1);
        foreach (var threshold in _thresholds[fact.Index])
        {
            foreach (var anchor in Anchors(threshold.Other, findings))
            {
                var instant = anchor + threshold.After!.Value;
                yield return instant - margin;
                yield return instant;
                yield return instant + margin;
            }
        }
    }

    private static IEnumerable<Instant> Anchors(MomentFact? other, Findings findings)
    {
        if (other is null)
        {
            yield return Instant.FromUnixTimeTicks(findings.AsOfTicks);
            yield break;
        }

        var value = findings.Values[other.Index];
        if (value.IsKnown)
        {
            yield return Instant.FromUnixTimeTicks(value.Earliest);
            yield return Instant.FromUnixTimeTicks(value.Latest);
        }
    }
}
