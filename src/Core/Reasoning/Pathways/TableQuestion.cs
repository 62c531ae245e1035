using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>A table of the pathway, ready to be asked; its possible answers are its main cells, and that it does not apply.</summary>
internal sealed class TableQuestion 
{
    /// <summary>The bit that stands for "this table does not apply".</summary>
    private const ulong Elsewhere = 1UL << 63;

    private readonly Predicate _applies;
    private readonly Predicate[] _cells;
    private readonly Predicate[] _overlays;

    public TableQuestion(PathwayTable table)
    {
        Table = table;
        _applies = Evaluate.Instance.Of(table.AppliesIf);
        _cells = [.. table.Cells.Select(c => Evaluate.Instance.Of(c.When))];
        _overlays = [.. table.Overlays.Select(c => Evaluate.Instance.Of(c.When))];
        Uses = FactsUsed.In(table.Cells.Select(c => c.When).Prepend(table.AppliesIf));
    }

    public PathwayTable Table { get; }

    public IReadOnlyList<Fact> Uses { get; }

    public bool IsOpen(Findings findings)
    {
        var possible = Possible(findings);
        return (possible & (possible - 1)) != 0;
    }

    public ulong Possible(Findings findings)
    {
        var applies = _applies(findings);
        var possible = applies.IsYes ? 0 : Elsewhere;
        for (var i = 0; i < _cells.Length && !applies.IsNo; i++)
        {
            possible |= _cells[i](findings).IsNo ? 0 : 1UL << i;
        }

        return possible;
    }

    /// <summary>Main cells first, then overlays: those that hold and those that may.</summary>
    public IReadOnlyList<CellPosition> Positions(Findings findings)
    {
        var applies = _applies(findings);
        if (applies.IsNo)
        {
            return [];
        }

        var positions = new List<CellPosition>();
        Add(Table.Cells, _cells, isMain: true);
        Add(Table.Overlays, _overlays, isMain: false);
        return positions;

        void Add(IReadOnlyList<Cell> cells, Predicate[] when, bool isMain)
        {
            for (var i = 0; i < when.Length; i++)
            {
                var truth = when[i](findings) & applies;
                if (!truth.IsNo)
                {
                    positions.Add(new CellPosition(cells[i], isMain, truth.IsYes));
                }
            }
        }
    }
}
