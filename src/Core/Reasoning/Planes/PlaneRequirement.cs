using System.Runtime.Intrinsics;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>A statement of a definition over planes: what <see cref="Requirement"/> is for one lesion.</summary>
internal abstract class PlaneRequirement
{
    /// <summary>Whether it holds for what is recorded.</summary>
    public abstract PlaneTruth Ask(Vector512<ulong>[] planes);

    /// <summary>Narrows the facts so that it has the wanted truth in these lanes.</summary>
    public abstract void Require(bool wanted, PlaneRoom room, Vector512<ulong> lanes);

    /// <summary>A statement of a definition.</summary>
    public static PlaneRequirement Of(Condition condition, PlaneLayout layout) => condition switch
    {
        All all => new Connected([.. all.Terms.Select(t => Of(t, layout))], all: true),
        Any any => new Connected([.. any.Terms.Select(t => Of(t, layout))], all: false),
        Not not => new Negated(Of(not.Term, layout)),
        Is { Fact: var fact } => new Boolean(new PlaneConditions(layout).Of(new Recorded(fact)), layout.SlotOf(fact)),
        Recorded { Fact: var fact } => new Boolean(new PlaneConditions(layout).Of(condition), layout.SlotOf(fact)),
        OneOf { Fact: var fact } one => new Choice(new PlaneConditions(layout).Of(one), layout.SlotOf(fact), one.Values, fact.Full),
        Compare { Fact: var fact } compare => new Number(
            new PlaneConditions(layout).Of(compare), layout.SlotOf(fact), Requirement.BoundsOf(compare), Requirement.BoundsOf(Requirement.Opposite(compare))),
        _ => new Given(new PlaneConditions(layout).Of(condition)),
    };

    private sealed class Connected(PlaneRequirement[] terms, bool all) : PlaneRequirement
    {
        public override PlaneTruth Ask(Vector512<ulong>[] planes)
        {
            var start = all ? Vector512<ulong>.AllBitsSet : Vector512<ulong>.Zero;
            var (possible, certain) = (start, start);
            foreach (var term in terms)
            {
                var own = term.Ask(planes);
                (possible, certain) = all ? (possible & own.Possible, certain & own.Certain) : (possible | own.Possible, certain | own.Certain);
            }

            return new(possible, certain);
        }

        public override void Require(bool wanted, PlaneRoom room, Vector512<ulong> lanes)
        {
            if (wanted == all)
            {
                foreach (var term in terms)
                {
                    term.Require(wanted, room, lanes & ~room.Failed);
                }

                return;
            }

            // One of them must have the wanted truth: where only one still can, it does.
            Span<Vector512<ulong>> open = stackalloc Vector512<ulong>[terms.Length];
            var (one, more) = (Vector512<ulong>.Zero, Vector512<ulong>.Zero);
            for (var i = 0; i < terms.Length; i++)
            {
                var truth = terms[i].Ask(room.Planes);
                lanes &= ~(wanted ? truth.Certain : ~truth.Possible);
                open[i] = truth.Unknown;
                more |= one & open[i];
                one |= open[i];
            }

            room.Fail(lanes & ~one);
            for (var i = 0; i < terms.Length; i++)
            {
                terms[i].Require(wanted, room, lanes & open[i] & ~more);
            }
        }
    }

    private sealed class Negated(PlaneRequirement term) : PlaneRequirement
    {
        public override PlaneTruth Ask(Vector512<ulong>[] planes)
        {
            var own = term.Ask(planes);
            return new(~own.Certain, ~own.Possible);
        }

        public override void Require(bool wanted, PlaneRoom room, Vector512<ulong> lanes) => term.Require(!wanted, room, lanes);
    }

    private sealed class Boolean(PlanePredicate ask, int slot) : PlaneRequirement
    {
        public override PlaneTruth Ask(Vector512<ulong>[] planes) => ask(planes);

        public override void Require(bool wanted, PlaneRoom room, Vector512<ulong> lanes) =>
            room.RestrictTruth(slot, wanted ? lanes : default, wanted ? default : lanes);
    }

    private sealed class Choice(PlanePredicate ask, int slot, ulong values, ulong full) : PlaneRequirement
    {
        public override PlaneTruth Ask(Vector512<ulong>[] planes) => ask(planes);

        public override void Require(bool wanted, PlaneRoom room, Vector512<ulong> lanes) => room.Exclude(slot, wanted ? full & ~values : values, lanes);
    }

    private sealed class Number(PlanePredicate ask, int slot, NumberRange inside, NumberRange outside) : PlaneRequirement
    {
        public override PlaneTruth Ask(Vector512<ulong>[] planes) => ask(planes);

        public override void Require(bool wanted, PlaneRoom room, Vector512<ulong> lanes) => room.RestrictNumber(slot, wanted ? inside : outside, lanes);
    }

    /// <summary>A statement about sets, moments and courses: they are given, and never narrowed.</summary>
    private sealed class Given(PlanePredicate ask) : PlaneRequirement
    {
        public override PlaneTruth Ask(Vector512<ulong>[] planes) => ask(planes);

        public override void Require(bool wanted, PlaneRoom room, Vector512<ulong> lanes)
        {
            var truth = ask(room.Planes);
            room.Fail(lanes & (wanted ? ~truth.Possible : truth.Certain));
        }
    }
}
