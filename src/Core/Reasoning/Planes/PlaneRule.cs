using System.Runtime.Intrinsics;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>A definition or a derivation over planes: what <see cref="Rule"/> is for one lesion.</summary>
internal abstract class PlaneRule
{
    /// <summary>Takes away what cannot be, in these lanes.</summary>
    public abstract void Apply(PlaneRoom room, Vector512<ulong> lanes);

    /// <summary>A derivation; one that follows from moments, courses or doses is given lesion by lesion.</summary>
    public static PlaneRule Of(Derivation derivation, PlaneLayout layout) => derivation switch
    {
        BooleanDerivation boolean => new PlaneBoolean(boolean, layout),
        ChoiceDerivation choice => new PlaneChoice(choice, layout),
        MemberDerivation { Target: SetFact } members => new PlaneMembers(members, layout),
        MemberDerivation first => new PlaneFirst(first, layout),
        ScoreTotal total => new PlaneTotal(total, layout),
        TimeSince or InvolvedLevels => new PlaneNumber(derivation, layout, []),
        CordDoseSum sum => new PlaneNumber(derivation, layout, [new Is(sum.Sources.Previous), new Is(sum.Sources.Planned)]),

        // Nothing follows without a worksheet, courses and sums, and where the onset follows is known from the beginning.
        FromWorksheet or MonthsSinceLastCourse or CordLimitsExceeded or StartOfHours => new PlaneNothing(),
        _ => throw new NotSupportedException(derivation.Canonical),
    };
}

/// <summary>A definition, read in both directions.</summary>
internal sealed class PlaneMeaning(Definition definition, PlaneLayout layout) : PlaneRule
{
    private readonly PlaneRequirement _when = PlaneRequirement.Of(definition.When, layout);
    private readonly PlaneRequirement _then = PlaneRequirement.Of(definition.Then, layout);
    private readonly bool _isReversible = definition is { OnlyExcludes: false, NeedNotBeGraded: false };

    public override void Apply(PlaneRoom room, Vector512<ulong> lanes)
    {
        var (when, then) = (_when.Ask(room.Planes), _then.Ask(room.Planes));
        room.Fail(lanes & when.Certain & ~then.Possible);
        if (!definition.OnlyExcludes && (lanes & when.Certain & then.Unknown) is var forward && forward != Vector512<ulong>.Zero)
        {
            _then.Require(true, room, forward);
        }

        if (_isReversible && (lanes & when.Unknown & ~then.Possible) is var back && back != Vector512<ulong>.Zero)
        {
            _when.Require(false, room, back);
        }
    }
}

/// <summary>A rule from which nothing follows here.</summary>
internal sealed class PlaneNothing : PlaneRule
{
    public override void Apply(PlaneRoom room, Vector512<ulong> lanes)
    {
    }
}

/// <summary>A boolean fact that follows.</summary>
internal sealed class PlaneBoolean : PlaneRule
{
    private readonly int _slot;
    private readonly int _at;
    private readonly bool _isAsked;
    private readonly bool _onlyWhenMissing;
    private readonly bool _isPresumption;
    private readonly PlanePredicate? _yes;
    private readonly PlanePredicate? _no;
    private readonly Func<Vector512<ulong>[], Vector512<ulong>>[]? _halves;

    public PlaneBoolean(BooleanDerivation derivation, PlaneLayout layout)
    {
        var conditions = new PlaneConditions(layout);
        (_slot, _isAsked) = (layout.SlotOf(derivation.Target), derivation.Target.Policy == UnknownPolicy.Ask);
        _at = layout.At(_slot);
        (_onlyWhenMissing, _isPresumption) = (derivation.OnlyWhenMissing, derivation.IsPresumption);
        _yes = derivation.ConditionFor(Value.Of(true)) is { } yes ? conditions.Of(yes) : null;
        _no = derivation.ConditionFor(Value.Of(false)) is { } no ? conditions.Of(no) : null;
        _halves = derivation.HalfEnteredBy is { } facts ? [.. facts.Select(conditions.Known)] : null;
    }

    public override void Apply(PlaneRoom room, Vector512<ulong> lanes)
    {
        var planes = room.Planes;
        var entered = planes[PlaneLayout.EnteredAt(_slot)];
        lanes &= _onlyWhenMissing ? ~entered : Vector512<ulong>.AllBitsSet;
        var truth = _yes?.Invoke(planes) ?? default;
        var yes = lanes & truth.Certain;
        var no = lanes & ~yes & (_no?.Invoke(planes).Certain ?? default);
        var open = lanes & ~yes & ~no;
        if (_isPresumption)
        {
            Presume(room, lanes, yes, no);
            return;
        }

        room.RestrictTruth(_slot, yes, no);
        if (_halves is not null)
        {
            var some = Vector512<ulong>.Zero;
            foreach (var known in _halves)
            {
                some |= known(planes);
            }

            // What counts as No is unknown while something of it is half entered, and No again where the other half denies it.
            var half = planes[_at + PlaneLayout.Half];
            var now = some & truth.Unknown;
            var changed = open & ~entered & ~planes[_at] & ~planes[_at + 1] & (now ^ half);
            planes[_at + PlaneLayout.Half] = half ^ changed;
            room.Changed(_slot, changed);
        }
    }

    /// <summary>What is presumed is presumed anew when more is known: it excludes nothing.</summary>
    private void Presume(PlaneRoom room, Vector512<ulong> lanes, Vector512<ulong> yes, Vector512<ulong> no)
    {
        var planes = room.Planes;
        var (isYes, isNo, half) = (planes[_at], planes[_at + 1], planes[_at + PlaneLayout.Half]);
        var open = lanes & ~yes & ~no;
        var changed = lanes & ((isYes ^ yes) | (isNo ^ no));
        if (!_isAsked)
        {
            changed |= open & ~half;
            planes[_at + PlaneLayout.Half] = half | open;
        }

        (planes[_at], planes[_at + 1]) = ((isYes & ~lanes) | yes, (isNo & ~lanes) | no);
        room.Changed(_slot, changed);
    }
}

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
        _map = [.. Enumerable.Range(0, derivation.Source.Values.Count).Select(i => System.Numerics.BitOperations.TrailingZeroCount(derivation.Image(1UL << i)))];
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

/// <summary>A number between bounds that each lesion brings of its own, perhaps one for each answer to some conditions.</summary>
internal sealed class PlaneNumber : PlaneRule
{
    private readonly int _slot;
    private readonly PlanePredicate[] _conditions;

    public PlaneNumber(Derivation derivation, PlaneLayout layout, IReadOnlyList<Condition> conditions)
    {
        _slot = layout.SlotOf(derivation.Target);
        _conditions = [.. conditions.Select(new PlaneConditions(layout).Of)];
        Tables = [.. Enumerable.Range(0, 1 << conditions.Count).Select(_ => layout.More(PlaneLayout.FirstThreshold + (4 * layout.Thresholds(_slot).Length)))];
    }

    /// <summary>Where the bounds are entered: for two conditions where the first is not No and the second not Yes, No and not Yes, and so on.</summary>
    public int[] Tables { get; }

    public override void Apply(PlaneRoom room, Vector512<ulong> lanes)
    {
        lanes &= ~room.Planes[PlaneLayout.EnteredAt(_slot)];
        if (_conditions.Length == 0)
        {
            Restrict(Tables[0], lanes);
            return;
        }

        var (no, yes) = (~_conditions[0](room.Planes).Possible, _conditions[1](room.Planes).Certain);
        for (var i = 0; i < Tables.Length; i++)
        {
            Restrict(Tables[i], lanes & ((i & 1) == 0 ? ~no : no) & ((i & 2) == 0 ? ~yes : yes));
        }

        void Restrict(int table, Vector512<ulong> some)
        {
            if ((some & room.Planes[table]) is var which && which != Vector512<ulong>.Zero)
            {
                room.RestrictNumber(_slot, table, which);
            }
        }
    }
}

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
        while (score.Items.SelectMany(i => i.Options).Any(o => !decimal.IsInteger(o.Points!.Value.Low * unit) || !decimal.IsInteger(o.Points.Value.High * unit)))
        {
            unit *= 10;
        }

        return unit;
    }
}
