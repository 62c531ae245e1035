using Myelon.Core.Cases;
using Myelon.Core.Logic;
using NodaTime;

namespace Myelon.Core.Reasoning;

/// <summary>An entry of a case with another value in its place, next to the entered one.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Lesion">The lesion that states it, by position, or null for the patient.</param>
/// <param name="Entered">What was entered.</param>
/// <param name="Instead">What stands in its place.</param>
public sealed record Neighbour(Fact Fact, int? Lesion, Value Entered, Value Instead);

/// <summary>The values next to an entered one: the other truth, the next code, one step of a number, one day, one member of a set more or less.</summary>
public static class Neighbours
{
    /// <summary>The neighbours of every entry of a case, in the order of its entries.</summary>
    public static IEnumerable<Neighbour> Of(Case @case, SetFact? levels)
    {
        foreach (var (fact, value) in @case.Facts.All)
        {
            foreach (var instead in Of(fact, value, levels, @case.AsOf))
            {
                yield return new Neighbour(fact, null, value, instead);
            }
        }

        for (var i = 0; i < @case.Lesions.Count; i++)
        {
            foreach (var (fact, value) in @case.Lesions[i].Facts.All)
            {
                foreach (var instead in Of(fact, value, levels, @case.AsOf))
                {
                    yield return new Neighbour(fact, i, value, instead);
                }
            }
        }
    }

    /// <summary>The case with the neighbour in the place of the entry; the case itself stays as it is.</summary>
    public static Case With(Case @case, Neighbour neighbour) => neighbour.Lesion is not { } lesion
        ? @case with { Facts = With(@case.Facts, neighbour) }
        : @case with { Lesions = [.. @case.Lesions.Select((l, i) => i == lesion ? l with { Facts = With(l.Facts, neighbour) } : l)] };

    private static Entries With(Entries entries, Neighbour neighbour) => entries.Copy().Set(neighbour.Fact, neighbour.Instead);

    private static IEnumerable<Value> Of(Fact fact, Value value, SetFact? levels, OffsetDateTime asOf) => !value.IsKnown ? [] : fact switch
    {
        BooleanFact => [Value.Of(value.Truth.IsNo)],
        ChoiceFact choice => Beside(value.Choice, choice.Values.Count).Select(Value.OfChoice),
        SetFact set when set == levels => Shifted(set, value.Set),
        SetFact set => Enumerable.Range(0, set.Values.Count).Select(i => Value.OfSet(value.Set ^ (1UL << i))),
        NumberFact number => Steps(number, value.Number.Low),
        _ => Days((MomentFact)fact, value, asOf),
    };

    private static IEnumerable<int> Beside(int index, int count) => ((int[])[index - 1, index + 1]).Where(i => i >= 0 && i < count);

    /// <summary>All levels one higher, and one lower, where they stay within the column.</summary>
    private static IEnumerable<Value> Shifted(SetFact set, ulong bits) =>
        ((ulong[])[(bits & 1) == 0 ? bits >> 1 : 0, ((bits << 1) & ~set.Full) == 0 ? bits << 1 : 0]).Where(b => b != 0).Select(Value.OfSet);

    private static IEnumerable<Value> Steps(NumberFact fact, decimal number)
    {
        var step = fact.Step > 0 ? fact.Step : 1;
        return ((decimal[])[number - step, number + step]).Where(fact.Plausible.Contains).Select(Value.OfNumber);
    }

    private static IEnumerable<Value> Days(MomentFact fact, Value value, OffsetDateTime asOf)
    {
        foreach (var days in (int[])[-1, 1])
        {
            var moved = value.IsWholeDay
                ? Value.OfDay(Instant.FromUnixTimeTicks(value.Earliest).WithOffset(asOf.Offset).Date.PlusDays(days), asOf.Offset)
                : Value.OfMoment(Instant.FromUnixTimeTicks(value.Earliest) + Duration.FromDays(days));
            if (!fact.LiesInThePast || moved.Earliest <= asOf.ToInstant().ToUnixTimeTicks())
            {
                yield return moved;
            }
        }
    }
}
