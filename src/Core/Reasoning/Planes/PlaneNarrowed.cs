using System.Runtime.Intrinsics;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>A choice that follows: each way to it leaves values possible.</summary>
internal abstract class PlaneNarrowed(ChoiceFact target, PlaneLayout layout) : PlaneRule
{
    private readonly int _slot = layout.SlotOf(target);
    private readonly int _at = layout.At(layout.SlotOf(target));

    /// <summary>How many values there are.</summary>
    protected int Count { get; } = target.Values.Count;

    /// <summary>The lanes in which it was entered.</summary>
    protected Vector512<ulong> Entered(PlaneRoom room) => room.Planes[PlaneLayout.EnteredAt(_slot)];

    /// <summary>Excludes values where it was not entered; gives up where the entry is excluded.</summary>
    protected void Narrow(PlaneRoom room, ReadOnlySpan<Vector512<ulong>> excluded, Vector512<ulong> lanes)
    {
        var (planes, entered) = (room.Planes, Entered(room));
        var (none, changed) = (lanes, Vector512<ulong>.Zero);
        for (var i = 0; i < Count; i++)
        {
            var more = excluded[i] & lanes;
            none &= planes[_at + i] | more;
            changed |= more & ~planes[_at + i] & ~entered;
            planes[_at + i] |= more & ~entered;
        }

        room.Fail(none);
        room.Changed(_slot, changed);
    }
}

/// <summary>A choice of which conditions leave values possible.</summary>
internal sealed class PlaneChoice : PlaneNarrowed
{
    private readonly (ulong Allowed, PlanePredicate When)[] _rows;
    private readonly bool _isWhole;
    private readonly bool _onlyWhenMissing;

    public PlaneChoice(ChoiceDerivation derivation, PlaneLayout layout)
        : base((ChoiceFact)derivation.Target, layout)
    {
        var conditions = new PlaneConditions(layout);
        _rows = [.. derivation.Rows.Select(r => (r.Allowed, conditions.Of(r.When)))];
        (_isWhole, _onlyWhenMissing) = (derivation.IsWhole, derivation.OnlyWhenMissing);
    }

    public override void Apply(PlaneRoom room, Vector512<ulong> lanes)
    {
        lanes &= _onlyWhenMissing ? ~Entered(room) : Vector512<ulong>.AllBitsSet;
        Span<Vector512<ulong>> excluded = stackalloc Vector512<ulong>[Count];
        excluded.Clear();
        foreach (var (allowed, when) in _rows)
        {
            var truth = when(room.Planes);
            for (var i = 0; i < Count; i++)
            {
                excluded[i] |= (allowed >> i & 1) == 0 ? truth.Certain : _isWhole ? ~truth.Possible : default;
            }
        }

        var (some, all) = (Vector512<ulong>.Zero, Vector512<ulong>.AllBitsSet);
        foreach (var one in excluded)
        {
            some |= one;
            all &= one;
        }

        Narrow(room, excluded, lanes & some & ~all);
    }
}

/// <summary>The gravest value to which a member of a set maps.</summary>
internal sealed class PlaneFirst(MemberDerivation derivation, PlaneLayout layout) : PlaneNarrowed((ChoiceFact)derivation.Target, layout)
{
    private readonly PlaneImage _image = new(derivation, layout, ((ChoiceFact)derivation.Target).Values.Count);

    public override void Apply(PlaneRoom room, Vector512<ulong> lanes)
    {
        Span<Vector512<ulong>> results = stackalloc Vector512<ulong>[Count];
        lanes &= _image.Of(room.Planes, results);
        var left = lanes;
        foreach (var value in derivation.Order)
        {
            var taken = left & results[value];
            left &= ~taken;
            results[value] = ~taken;
        }

        Narrow(room, results, lanes);
    }
}

/// <summary>The set of what the members of a set map to.</summary>
internal sealed class PlaneMembers(MemberDerivation derivation, PlaneLayout layout) : PlaneRule
{
    private readonly int _slot = layout.SlotOf(derivation.Target);
    private readonly int _at = layout.At(layout.SlotOf(derivation.Target));
    private readonly int _count = ((SetFact)derivation.Target).Values.Count;
    private readonly PlaneImage _image = new(derivation, layout, ((SetFact)derivation.Target).Values.Count);

    public override void Apply(PlaneRoom room, Vector512<ulong> lanes)
    {
        Span<Vector512<ulong>> results = stackalloc Vector512<ulong>[_count];
        lanes &= _image.Of(room.Planes, results);
        var planes = room.Planes;
        var (known, differs) = (planes[_at], Vector512<ulong>.Zero);
        for (var i = 0; i < _count; i++)
        {
            differs |= planes[_at + PlaneLayout.Members + i] ^ results[i];
            planes[_at + PlaneLayout.Members + i] |= results[i] & lanes & ~known;
        }

        room.Fail(lanes & known & differs);
        planes[_at] |= lanes;
        room.Changed(_slot, lanes & ~known);
    }
}

/// <summary>What the members of a set map to.</summary>
internal sealed class PlaneImage
{
    private readonly int _at;
    private readonly int[] _map;

    public PlaneImage(MemberDerivation derivation, PlaneLayout layout, int results)
    {
        _at = layout.At(layout.SlotOf(derivation.Source));
        _map = [.. Enumerable.Range(0, derivation.Source.Values.Count)
            .Select(i => System.Numerics.BitOperations.TrailingZeroCount(derivation.Image(1UL << i)))];
        if (_map.Any(r => r >= results))
        {
            throw new NotSupportedException(derivation.Canonical);
        }
    }

    /// <summary>The lanes in which the set has members, and to what they map.</summary>
    public Vector512<ulong> Of(Vector512<ulong>[] planes, Span<Vector512<ulong>> results)
    {
        results.Clear();
        var some = Vector512<ulong>.Zero;
        for (var i = 0; i < _map.Length; i++)
        {
            var member = planes[_at + PlaneLayout.Members + i];
            results[_map[i]] |= member;
            some |= member;
        }

        return some & planes[_at];
    }
}
