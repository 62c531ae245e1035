using System.Runtime.Intrinsics;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>A truth of 512 lesions.</summary>
/// <param name="possible">For which it is possible that it holds.</param>
/// <param name="certain">For which that is certain.</param>
internal readonly struct PlaneTruth(Vector512<ulong> possible, Vector512<ulong> certain)
{
    public Vector512<ulong> Possible { get; } = possible;

    public Vector512<ulong> Certain { get; } = certain;

    public Vector512<ulong> Unknown => Possible & ~Certain;
}

/// <summary>The truth of a condition for what is known of 512 lesions.</summary>
internal delegate PlaneTruth PlanePredicate(Vector512<ulong>[] planes);

/// <summary>Turns a condition into its truth over planes: what <see cref="Evaluate"/> is for one lesion.</summary>
/// <param name="layout">Where the facts lie.</param>
internal sealed class PlaneConditions(PlaneLayout layout) : Interpreter<PlanePredicate>
{
    /// <inheritdoc/>
    public override PlanePredicate All(All node) => Joined(node.Terms, all: true);

    /// <inheritdoc/>
    public override PlanePredicate Any(Any node) => Joined(node.Terms, all: false);

    /// <inheritdoc/>
    public override PlanePredicate Not(Not node)
    {
        var term = Of(node.Term);
        return planes =>
        {
            var own = term(planes);
            return new(~own.Certain, ~own.Possible);
        };
    }

    /// <inheritdoc/>
    public override PlanePredicate Certain(Certain node)
    {
        var term = Of(node.Term);
        return planes =>
        {
            var certain = term(planes).Certain;
            return new(certain, certain);
        };
    }

    /// <inheritdoc/>
    public override PlanePredicate Is(Is node)
    {
        var at = layout.At(layout.SlotOf(node.Fact));
        return node.Fact.Policy == UnknownPolicy.Ask
            ? planes => new(~planes[at + 1], planes[at])
            : planes => new(planes[at] | (planes[at + PlaneLayout.Half] & ~planes[at + 1]), planes[at]);
    }

    /// <inheritdoc/>
    public override PlanePredicate Recorded(Recorded node)
    {
        var at = layout.At(layout.SlotOf(node.Fact));
        return planes => new(~planes[at + 1], planes[at]);
    }

    /// <inheritdoc/>
    public override PlanePredicate OneOf(OneOf node)
    {
        var (at, count, values) = (layout.At(layout.SlotOf(node.Fact)), node.Fact.Values.Count, node.Values);
        return planes =>
        {
            var (inside, outside, narrowed) = (Vector512<ulong>.AllBitsSet, Vector512<ulong>.AllBitsSet, Vector512<ulong>.Zero);
            for (var i = 0; i < count; i++)
            {
                var excluded = planes[at + i];
                narrowed |= excluded;
                if ((values >> i & 1) != 0)
                {
                    inside &= excluded;
                }
                else
                {
                    outside &= excluded;
                }
            }

            return new(~inside | ~narrowed, outside & narrowed);
        };
    }

    /// <inheritdoc/>
    public override PlanePredicate Holds(Holds node)
    {
        var (at, count, values, all) = (layout.At(layout.SlotOf(node.Fact)), node.Fact.Values.Count, node.Values, node.Quantifier == Quantifier.All);
        var isAsked = node.WhereRecorded || node.Fact.Policy == UnknownPolicy.Ask;
        return planes =>
        {
            var held = all ? Vector512<ulong>.AllBitsSet : Vector512<ulong>.Zero;
            for (var i = 0; i < count; i++)
            {
                if ((values >> i & 1) != 0)
                {
                    var member = planes[at + PlaneLayout.Members + i];
                    held = all ? held & member : held | member;
                }
            }

            return isAsked ? new(held | ~planes[at], held & planes[at]) : new(held, held);
        };
    }

    /// <inheritdoc/>
    public override PlanePredicate Compare(Compare node)
    {
        var at = layout.At(node.Fact, node.Threshold);
        return node.Comparison switch
        {
            Comparison.Below => planes => new(~planes[at], planes[at + 3]),
            Comparison.AtMost => planes => new(~planes[at + 1], planes[at + 2]),
            Comparison.AtLeast => planes => new(~planes[at + 3], planes[at]),
            Comparison.Above => planes => new(~planes[at + 2], planes[at + 1]),
            _ => planes => new(~(planes[at + 1] | planes[at + 3]), planes[at] & planes[at + 2]),
        };
    }

    /// <inheritdoc/>
    public override PlanePredicate Elapsed(Elapsed node) => Asked(node);

    /// <inheritdoc/>
    public override PlanePredicate HasValue(HasValue node)
    {
        var at = layout.At(layout.SlotOf(node.Fact));
        switch (node.Fact)
        {
            case BooleanFact:
                return planes => Either(planes[at] | planes[at + 1]);
            case ChoiceFact choice:
                var count = choice.Values.Count;
                return planes =>
                {
                    var (one, more) = (Vector512<ulong>.Zero, Vector512<ulong>.Zero);
                    for (var i = 0; i < count; i++)
                    {
                        more |= one & ~planes[at + i];
                        one |= ~planes[at + i];
                    }

                    return Either(one & ~more);
                };
            case SetFact:
                return planes => Either(planes[at]);
            default:
                return planes => Either(planes[at + 1]);
        }

        static PlaneTruth Either(Vector512<ulong> known) => new(known, known);
    }

    /// <inheritdoc/>
    public override PlanePredicate EarlierCourse(EarlierCourse node) => Asked(node);

    /// <inheritdoc/>
    public override PlanePredicate SingleLesion(SingleLesion node) => Asked(node);

    /// <inheritdoc/>
    public override PlanePredicate Stands(Stands node) =>
        Of(node.Rule.Excepted is { } excepted ? node.Rule.Concerns & !excepted.IsCertain : node.Rule.Concerns);

    /// <summary>For which lesions anything of a fact is known.</summary>
    public Func<Vector512<ulong>[], Vector512<ulong>> Known(Fact fact)
    {
        var at = layout.At(layout.SlotOf(fact));
        return fact switch
        {
            BooleanFact => planes => planes[at] | planes[at + 1],
            ChoiceFact choice => planes =>
            {
                var narrowed = Vector512<ulong>.Zero;
                for (var i = 0; i < choice.Values.Count; i++)
                {
                    narrowed |= planes[at + i];
                }

                return narrowed;
            },
            _ => planes => planes[at],
        };
    }

    private PlanePredicate Asked(Condition node)
    {
        var at = layout.At(node);
        return planes => new(~planes[at + 1], planes[at]);
    }

    private PlanePredicate Joined(IReadOnlyList<Condition> terms, bool all)
    {
        var ready = terms.Select(Of).ToArray();
        return planes =>
        {
            var start = all ? Vector512<ulong>.AllBitsSet : Vector512<ulong>.Zero;
            var (possible, certain) = (start, start);
            foreach (var term in ready)
            {
                var own = term(planes);
                (possible, certain) = all ? (possible & own.Possible, certain & own.Certain) : (possible | own.Possible, certain | own.Certain);
            }

            return new(possible, certain);
        };
    }
}
