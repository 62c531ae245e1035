using Myelon.Cohort.Counting;
using Myelon.Cohort.Statistics;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;

namespace Myelon.Cohort.Reports;

/// <summary>Makes the rows of a report of counts: chooses the unit, sums up, hides small counts.</summary>
/// <param name="rules">The rules.</param>
/// <param name="all">The whole cohort.</param>
/// <param name="groups">Its parts, in their order.</param>
/// <param name="years">Its years, in their order.</param>
/// <param name="minCell">The least count that is shown; 0 hides nothing.</param>
internal sealed class ReportMaker(RuleSet rules, Counts all, IReadOnlyList<Counts> groups, IReadOnlyList<Counts> years, int minCell)
{
    private static readonly int Width = CaseStates.All.Count + 2;
    private static readonly int Concerned = CaseStates.All.Count;
    private static readonly int Total = CaseStates.All.Count + 1;

    private readonly IReadOnlyList<Counts> _blocks = [all, .. groups, .. years];
    private readonly Dictionary<Unit, HashSet<int>> _hiddenBlocks = [];

    /// <summary>The rows, each in its own unit or all in one.</summary>
    public IReadOnlyList<ReportRow> Rows(Unit? unit) => [.. rules.Recommendations.Select((r, i) => Row(r, i, unit ?? Units.Of(r)))];

    private ReportRow Row(Recommendation recommendation, int place, Unit unit)
    {
        var cells = _blocks.SelectMany(b => Cells(b, place, unit)).ToArray();
        var hidden = Suppression.Of(cells, [.. Sums()], minCell, HiddenBlocks(unit).SelectMany(b => Enumerable.Range(b * Width, Width)).ToHashSet());
        var rows = _blocks.Select((_, b) => Shown(cells.AsSpan(b * Width, Width), hidden.AsSpan(b * Width, Width))).ToList();
        return new ReportRow(recommendation, unit, rows[0], rows[1..(1 + groups.Count)], rows[(1 + groups.Count)..]);
    }

    private static IEnumerable<long> Cells(Counts counts, int recommendation, Unit unit)
    {
        var states = CaseStates.All.Select(s => counts[unit, recommendation, s]).ToList();
        return [.. states, CaseStates.Concerned.Sum(s => states[(int)s]), states.Sum()];
    }

    private static Row Shown(ReadOnlySpan<long> cells, ReadOnlySpan<bool> hidden)
    {
        var states = new Dictionary<CaseState, long?>();
        foreach (var state in CaseStates.All)
        {
            states[state] = hidden[(int)state] ? null : cells[(int)state];
        }

        return new Row { States = states, Concerned = hidden[Concerned] ? null : cells[Concerned], Units = hidden[Total] ? null : cells[Total] };
    }

    /// <summary>The sums that a reader can form: the states of a part, and the parts of the whole.</summary>
    private IEnumerable<(int Sum, int[] Parts)> Sums()
    {
        for (var b = 0; b < _blocks.Count; b++)
        {
            var at = b * Width;
            yield return (at + Concerned, [.. CaseStates.Concerned.Select(s => at + (int)s)]);
            yield return (at + Total, [.. CaseStates.All.Except(CaseStates.Concerned).Select(s => at + (int)s), at + Concerned]);
        }

        // How large the parts are is the same for every recommendation, so it is decided once for all.
        foreach (var (sum, parts) in Divisions())
        {
            for (var cell = 0; cell < Total; cell++)
            {
                yield return ((sum * Width) + cell, [.. parts.Select(p => (p * Width) + cell)]);
            }
        }
    }

    /// <summary>The whole as the sum of its groups, and of its years.</summary>
    private IEnumerable<(int Sum, int[] Parts)> Divisions()
    {
        foreach (var (first, count) in ((int, int)[])[(1, groups.Count), (1 + groups.Count, years.Count)])
        {
            if (count > 0)
            {
                yield return (0, [.. Enumerable.Range(first, count)]);
            }
        }
    }

    /// <summary>The parts that are too small to be shown at all, and those that would give them away.</summary>
    private HashSet<int> HiddenBlocks(Unit unit)
    {
        if (!_hiddenBlocks.TryGetValue(unit, out var hidden))
        {
            var totals = Suppression.Of([.. _blocks.Select(b => b.Total(unit))], [.. Divisions()], minCell);
            _hiddenBlocks[unit] = hidden = [.. Enumerable.Range(0, totals.Length).Where(b => totals[b])];
        }

        return hidden;
    }
}
