using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>
/// The sum of doses of a lesion without earlier courses. It follows from the plan and from two truths that may themselves follow, so that it is computed for
/// each answer to them; plans are few, so that it was mostly computed before.
/// </summary>
internal sealed class DoseSums
{
    private readonly Func<Findings, Value> _derive;
    private readonly int[] _uses;
    private readonly int _previous;
    private readonly int _planned;
    private readonly int[] _tables;

    public DoseSums(CordDoseSum derivation, Layout layout, int[] tables)
    {
        (_derive, _tables, Target) = (derivation.Ready(layout), tables, layout.SlotOf(derivation.Target));
        (_previous, _planned) = (layout.SlotOf(derivation.Sources.Previous), layout.SlotOf(derivation.Sources.Planned));
        _uses = [.. derivation.Sources.OfSum.Where(f => f != derivation.Sources.Levels).Select(layout.SlotOf).Where(s => s != _previous && s != _planned)];
    }

    public int Target { get; }

    public void Enter(PlaneRoom room, Findings findings, int lane)
    {
        var key = room.Dose.Of(Target, findings.Courses is null, room.Values, _uses);
        if (!room.Doses.TryGetValue(key, out var sums))
        {
            room.Doses[key.Copy()] = sums = [.. Enumerable.Range(0, _tables.Length).Select(i => Sum(findings, (i & 1) != 0, (i & 2) != 0))];
        }

        for (var i = 0; i < sums.Length; i++)
        {
            if (!sums[i].IsMissing)
            {
                room.SetNumber(_tables[i], Target, sums[i].Number, lane);
            }
        }
    }

    private Value Sum(Findings findings, bool isNotPrevious, bool isPlanned)
    {
        var (previous, planned) = (findings.Values[_previous], findings.Values[_planned]);
        findings.Values[_previous] = isNotPrevious ? Value.Of(false) : Value.Unknown;
        findings.Values[_planned] = isPlanned ? Value.Of(true) : Value.Unknown;
        var sum = _derive(findings);
        (findings.Values[_previous], findings.Values[_planned]) = (previous, planned);
        return sum;
    }
}

/// <summary>From what a sum of doses follows; one is filled again and again to look for another.</summary>
internal sealed class DoseKey : IEquatable<DoseKey>
{
    private Value[] _values = [];
    private int _target;
    private bool _isSilentOnCourses;

    /// <summary>This key for another lesion.</summary>
    public DoseKey Of(int target, bool isSilentOnCourses, Value[] values, int[] uses)
    {
        (_target, _isSilentOnCourses) = (target, isSilentOnCourses);
        _values = _values.Length == uses.Length ? _values : new Value[uses.Length];
        for (var i = 0; i < uses.Length; i++)
        {
            _values[i] = values[uses[i]];
        }

        return this;
    }

    /// <summary>A key of its own.</summary>
    public DoseKey Copy() => new() { _values = [.. _values], _target = _target, _isSilentOnCourses = _isSilentOnCourses };

    /// <inheritdoc/>
    public bool Equals(DoseKey? other) =>
        other is not null && _target == other._target && _isSilentOnCourses == other._isSilentOnCourses && _values.AsSpan().SequenceEqual(other._values);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DoseKey);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = HashCode.Combine(_target, _isSilentOnCourses);
        foreach (var value in _values)
        {
            hash = value.IsMissing ? hash * 31 : HashCode.Combine(hash, value);
        }

        return hash;
    }
}
