using System.Collections.Immutable;
using System.Numerics;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>
/// What is known of up to 512 lesions while consequences are drawn, as bit planes; for one thread, used again and again. Values are only ever taken
/// away; a lesion of which nothing would be left is given up.
/// </summary>
public sealed class PlaneRoom
{
    private readonly PlaneLayout _layout;
    private readonly ImmutableArray<ImmutableArray<int>> _watching;
    private readonly Vector512<ulong>[] _due;
    private readonly ulong[] _dueRules;
    private readonly Vector512<ulong>[] _lanes = new Vector512<ulong>[2];

    internal PlaneRoom(PlaneLayout layout, ImmutableArray<ImmutableArray<int>> watching, int rules)
    {
        (_layout, _watching) = (layout, watching);
        Planes = new Vector512<ulong>[layout.Size];
        _due = new Vector512<ulong>[rules];
        _dueRules = new ulong[(rules + 63) / 64];
        (Entered, Values) = (new Value[layout.Facts.Count], new Value[layout.Facts.Count]);
    }

    /// <summary>The lanes whose entries contradict each other: what follows must be drawn by the evaluator.</summary>
    public ReadOnlySpan<ulong> GivenUp => MemoryMarshal.Cast<Vector512<ulong>, ulong>(_lanes.AsSpan(1, 1));

    internal Vector512<ulong>[] Planes { get; }

    /// <summary>The lanes in which there is a lesion.</summary>
    internal Vector512<ulong> Present => _lanes[0];

    /// <summary>The lanes of which nothing more is drawn.</summary>
    internal Vector512<ulong> Failed => _lanes[1];

    /// <summary>Room for the entries of the lesion that is entered.</summary>
    internal Value[] Entered { get; }

    /// <summary>Room for the values of the lesion that is entered.</summary>
    internal Value[] Values { get; }

    /// <summary>The facts that the lesion has that is entered.</summary>
    internal List<int> Touched { get; } = [];

    /// <summary>Sums of doses that were computed before, by what they follow from.</summary>
    internal Dictionary<DoseKey, Value[]> Doses { get; } = [];

    /// <summary>The key under which such a sum is looked for.</summary>
    internal DoseKey Dose { get; } = new();

    private Span<ulong> Words => MemoryMarshal.Cast<Vector512<ulong>, ulong>(Planes.AsSpan());

    /// <summary>Forgets every lesion.</summary>
    public void Clear()
    {
        Array.Clear(Planes);
        Array.Clear(_lanes);
    }

    /// <summary>Sets a bit of a plane.</summary>
    internal void Set(int plane, int lane) => Words[(plane * PlaneJudge.Words) + (lane >> 6)] |= 1UL << (lane & 63);

    /// <summary>Whether a bit is set.</summary>
    internal bool Has(int plane, int lane) => (Words[(plane * PlaneJudge.Words) + (lane >> 6)] >> (lane & 63) & 1) != 0;

    /// <summary>Takes a lane in.</summary>
    internal void Take(int lane) => MemoryMarshal.Cast<Vector512<ulong>, ulong>(_lanes.AsSpan())[lane >> 6] |= 1UL << (lane & 63);

    /// <summary>Enters a number between two bounds, in planes that begin at <paramref name="at"/>.</summary>
    internal void SetNumber(int at, int slot, NumberRange number, int lane)
    {
        Set(at, lane);
        if (number.IsPoint)
        {
            Set(at + 1, lane);
        }

        var plane = at + PlaneLayout.FirstThreshold;
        foreach (var threshold in _layout.Thresholds(slot))
        {
            SetIf(plane, number.Low >= threshold);
            SetIf(plane + 1, number.Low > threshold);
            SetIf(plane + 2, number.High <= threshold);
            SetIf(plane + 3, number.High < threshold);
            plane += 4;
        }

        void SetIf(int into, bool holds)
        {
            if (holds)
            {
                Set(into, lane);
            }
        }
    }

    /// <summary>Every rule must be looked at for every lesion.</summary>
    internal void AllDue()
    {
        Array.Fill(_due, Present);
        for (var rule = 0; rule < _due.Length; rule++)
        {
            _dueRules[rule >> 6] |= 1UL << (rule & 63);
        }
    }

    /// <summary>The first rule that must be looked at, with the lanes for which; null where none is left.</summary>
    internal (int Rule, Vector512<ulong> Lanes)? Next()
    {
        for (var word = 0; word < _dueRules.Length; word++)
        {
            while (_dueRules[word] != 0)
            {
                var rule = (word << 6) + BitOperations.TrailingZeroCount(_dueRules[word]);
                _dueRules[word] &= _dueRules[word] - 1;
                var lanes = _due[rule] & ~Failed;
                _due[rule] = Vector512<ulong>.Zero;
                if (lanes != Vector512<ulong>.Zero)
                {
                    return (rule, lanes);
                }
            }
        }

        return null;
    }

    /// <summary>What is known of a fact became more.</summary>
    internal void Changed(int slot, Vector512<ulong> lanes)
    {
        if (lanes == Vector512<ulong>.Zero)
        {
            return;
        }

        foreach (var rule in _watching[slot])
        {
            _due[rule] |= lanes;
            _dueRules[rule >> 6] |= 1UL << (rule & 63);
        }
    }

    /// <summary>Gives lesions up.</summary>
    internal void Fail(Vector512<ulong> lanes) => _lanes[1] |= lanes;

    /// <summary>A truth is Yes in some lanes and No in others.</summary>
    internal void RestrictTruth(int slot, Vector512<ulong> yes, Vector512<ulong> no)
    {
        var at = _layout.At(slot);
        var (isYes, isNo) = (Planes[at], Planes[at + 1]);
        Fail((yes & isNo) | (no & isYes));
        var changed = (yes & ~isYes) | (no & ~isNo);
        (Planes[at], Planes[at + 1]) = (isYes | yes, isNo | no);
        Changed(slot, changed);
    }

    /// <summary>Values of a choice are excluded.</summary>
    internal void Exclude(int slot, ulong values, Vector512<ulong> lanes)
    {
        var (at, count) = (_layout.At(slot), ((ChoiceFact)_layout.Facts[slot]).Values.Count);
        var (changed, none) = (Vector512<ulong>.Zero, Vector512<ulong>.AllBitsSet);
        for (var i = 0; i < count; i++)
        {
            if ((values >> i & 1) != 0)
            {
                changed |= lanes & ~Planes[at + i];
                Planes[at + i] |= lanes;
            }

            none &= Planes[at + i];
        }

        Fail(none & lanes);
        Changed(slot, changed);
    }

    /// <summary>A number lies between two bounds, which are thresholds of it.</summary>
    internal void RestrictNumber(int slot, NumberRange range, Vector512<ulong> lanes)
    {
        var at = _layout.At(slot);
        var changed = lanes & ~Planes[at];
        Planes[at] |= lanes;
        if (range.IsPoint)
        {
            Or(at + 1);
        }

        var plane = at + PlaneLayout.FirstThreshold;
        foreach (var threshold in _layout.Thresholds(slot))
        {
            Or(plane, range.Low >= threshold);
            Or(plane + 1, range.Low > threshold);
            Or(plane + 2, range.High <= threshold);
            Or(plane + 3, range.High < threshold);
            plane += 4;
        }

        Restricted(slot, lanes, changed);

        void Or(int into, bool holds = true)
        {
            if (holds)
            {
                changed |= lanes & ~Planes[into];
                Planes[into] |= lanes;
            }
        }
    }

    /// <summary>A number lies between bounds that each lane has of its own, in planes that begin at <paramref name="from"/>.</summary>
    internal void RestrictNumber(int slot, int from, Vector512<ulong> lanes)
    {
        var at = _layout.At(slot);
        var changed = Vector512<ulong>.Zero;
        for (var i = PlaneLayout.FirstThreshold + (4 * _layout.Thresholds(slot).Length) - 1; i >= 0; i--)
        {
            var more = Planes[from + i] & lanes;
            changed |= more & ~Planes[at + i];
            Planes[at + i] |= more;
        }

        Restricted(slot, lanes, changed);
    }

    /// <summary>The lanes in which a number that was entered does not lie between bounds.</summary>
    internal Vector512<ulong> Misfits(int slot, int from)
    {
        var (own, other) = (_layout.At(slot) + PlaneLayout.FirstThreshold, from + PlaneLayout.FirstThreshold);
        var misfits = Vector512<ulong>.Zero;
        for (var i = _layout.Thresholds(slot).Length; i > 0; i--, own += 4, other += 4)
        {
            misfits |= (Planes[own] & Planes[other + 3]) | (Planes[other] & Planes[own + 3])
                | (Planes[own + 1] & Planes[other + 2]) | (Planes[other + 1] & Planes[own + 2]);
        }

        return misfits;
    }

    private void Restricted(int slot, Vector512<ulong> lanes, Vector512<ulong> changed)
    {
        var (at, isPoint) = (_layout.At(slot), Vector512<ulong>.Zero);
        var plane = at + PlaneLayout.FirstThreshold;
        for (var i = _layout.Thresholds(slot).Length; i > 0; i--, plane += 4)
        {
            isPoint |= Planes[plane] & Planes[plane + 2];
        }

        Fail(lanes & Misfits(slot, at));
        isPoint &= lanes;
        changed |= isPoint & ~Planes[at + 1];
        Planes[at + 1] |= isPoint;
        Changed(slot, changed);
    }
}
