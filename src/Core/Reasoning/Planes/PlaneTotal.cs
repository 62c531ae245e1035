using System.Runtime.Intrinsics;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>The total of a score: the least and the highest sum of points, added bit by bit.</summary>
internal sealed class PlaneTotal : PlaneRule
{
    private readonly int _slot;
    private readonly int _table;
    private readonly int _unit;
    private readonly int _bits;
    private readonly IReadOnlyList<decimal> _thresholds;
    private readonly (PlanePredicate? Possible, PlanePredicate? MayBe, int Low, int High)[][] _items;

    public PlaneTotal(ScoreTotal total, PlaneLayout layout)
    {
        var conditions = new PlaneConditions(layout);
        _slot = layout.SlotOf(total.Target);
        _thresholds = layout.Thresholds(_slot);
        _unit = UnitOf(total.Score);
        _items = [.. total.Score.Items.Select(i => i.Options.Select(o => (
            o.When is { } when ? conditions.Of(when) : null,
            o.MayBe is { } mayBe ? conditions.Of(mayBe) : null,
            (int)(o.Points!.Value.Low * _unit),
            (int)(o.Points.Value.High * _unit))).ToArray())];
        if (_items.Any(i => i.Any(o => o.Low < 0)))
        {
            throw new NotSupportedException(total.Canonical);
        }

        _bits = 32 - System.Numerics.BitOperations.LeadingZeroCount((uint)_items.Sum(i => i.Max(o => o.High)));
        _table = layout.More(PlaneLayout.FirstThreshold + (4 * _thresholds.Count));
    }

    /// <summary>The sums that can occur: between them an entered total is told from what follows.</summary>
    public static IEnumerable<decimal> Sums(Score score)
    {
        var unit = UnitOf(score);
        var highest = score.Items.Sum(i => i.Options.Max(o => o.Points!.Value.High));
        return Enumerable.Range(0, (int)(highest * unit) + 1).Select(s => (decimal)s / unit);
    }

    public override void Apply(PlaneRoom room, Vector512<ulong> lanes)
    {
        Span<Vector512<ulong>> low = stackalloc Vector512<ulong>[_bits];
        Span<Vector512<ulong>> high = stackalloc Vector512<ulong>[_bits];
        Span<Vector512<ulong>> points = stackalloc Vector512<ulong>[_bits];
        Span<Vector512<ulong>> possible = stackalloc Vector512<ulong>[_items.Max(i => i.Length)];
        low.Clear();
        high.Clear();
        foreach (var options in _items)
        {
            for (var i = 0; i < options.Length; i++)
            {
                var (when, mayBe, _, _) = options[i];
                possible[i] = when is null && mayBe is null
                    ? Vector512<ulong>.AllBitsSet
                    : (when?.Invoke(room.Planes).Possible ?? default) | (mayBe?.Invoke(room.Planes).Possible ?? default);
            }

            Choose(Enumerable.Range(0, options.Length).OrderBy(i => options[i].Low), i => options[i].Low, possible, points);
            Add(low, points);
            Choose(Enumerable.Range(0, options.Length).OrderByDescending(i => options[i].High), i => options[i].High, possible, points);
            Add(high, points);
        }

        Enter(room.Planes, low, high);
        var entered = room.Planes[PlaneLayout.EnteredAt(_slot)];
        room.Fail(lanes & entered & room.Misfits(_slot, _table));
        room.RestrictNumber(_slot, _table, lanes & ~entered);
    }

    private void Enter(Vector512<ulong>[] planes, ReadOnlySpan<Vector512<ulong>> low, ReadOnlySpan<Vector512<ulong>> high)
    {
        var differs = Vector512<ulong>.Zero;
        for (var b = 0; b < _bits; b++)
        {
            differs |= low[b] ^ high[b];
        }

        (planes[_table], planes[_table + 1]) = (Vector512<ulong>.AllBitsSet, ~differs);
        var plane = _table + PlaneLayout.FirstThreshold;
        foreach (var threshold in _thresholds)
        {
            var (atLeast, above) = ((int)decimal.Ceiling(threshold * _unit), (int)decimal.Floor(threshold * _unit) + 1);
            planes[plane] = AtLeast(low, atLeast);
            planes[plane + 1] = AtLeast(low, above);
            planes[plane + 2] = ~AtLeast(high, above);
            planes[plane + 3] = ~AtLeast(high, atLeast);
            plane += 4;
        }
    }

    private static Vector512<ulong> AtLeast(ReadOnlySpan<Vector512<ulong>> sum, int number)
    {
        if (number > (1 << sum.Length) - 1)
        {
            return default;
        }

        var atLeast = Vector512<ulong>.AllBitsSet;
        for (var b = 0; b < sum.Length; b++)
        {
            atLeast = (Math.Max(0, number) >> b & 1) != 0 ? sum[b] & atLeast : sum[b] | atLeast;
        }

        return atLeast;
    }

    /// <summary>The points of the first row in an order that is possible.</summary>
    private static void Choose(IEnumerable<int> order, Func<int, int> points, ReadOnlySpan<Vector512<ulong>> possible, Span<Vector512<ulong>> into)
    {
        into.Clear();
        var left = Vector512<ulong>.AllBitsSet;
        foreach (var i in order)
        {
            var taken = left & possible[i];
            left &= ~taken;
            for (var b = 0; b < into.Length; b++)
            {
                into[b] |= (points(i) >> b & 1) != 0 ? taken : default;
            }
        }
    }

    private static void Add(Span<Vector512<ulong>> sum, ReadOnlySpan<Vector512<ulong>> points)
    {
        var carry = Vector512<ulong>.Zero;
        for (var b = 0; b < sum.Length; b++)
        {
            var (left, right) = (sum[b], points[b]);
            sum[b] = left ^ right ^ carry;
            carry = (left & right) | (carry & (left ^ right));
        }
    }

    private static int UnitOf(Score score)
    {
        var unit = 1;
        while (score.Items.SelectMany(i => i.Options)
            .Any(o => !decimal.IsInteger(o.Points!.Value.Low * unit) || !decimal.IsInteger(o.Points.Value.High * unit)))
        {
            unit *= 10;
        }

        return unit;
    }
}
