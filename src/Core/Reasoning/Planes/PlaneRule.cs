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
