namespace Myelon.Cohort.Statistics;

/// <summary>
/// Hides small counts of a table, and as many others as are needed so that no sum gives a hidden one away. A table is a list of cells with
/// sums over them; a sum is a cell too. Nought is shown.
/// </summary>
public sealed class Suppression
{
    private readonly long[] _cells;
    private readonly IReadOnlyList<(int Sum, int[] Parts)> _sums;
    private readonly int _least;
    private readonly bool[] _hidden;

    private Suppression(long[] cells, IReadOnlyList<(int Sum, int[] Parts)> sums, int least, IReadOnlySet<int> hidden)
    {
        (_cells, _sums, _least) = (cells, sums, least);
        _hidden = [.. cells.Select((c, i) => (c > 0 && c < least) || hidden.Contains(i))];
    }

    /// <summary>Which cells are hidden.</summary>
    /// <param name="cells">The counts.</param>
    /// <param name="sums">For each sum the place of the cell that holds it, and the places of its parts.</param>
    /// <param name="least">The least count that is shown; 0 or 1 hides nothing.</param>
    /// <param name="hidden">The places of cells that are hidden for another reason.</param>
    public static bool[] Of(long[] cells, IReadOnlyList<(int Sum, int[] Parts)> sums, int least, IReadOnlySet<int>? hidden = null)
    {
        var suppression = new Suppression(cells, sums, least, hidden ?? new HashSet<int>());
        while (suppression.HidesMore())
        {
            // Each round hides one cell at least of every sum that gave one away.
        }

        return suppression._hidden;
    }

    private bool HidesMore()
    {
        var changed = false;
        foreach (var (sum, parts) in _sums)
        {
            var hidden = parts.Where(p => _hidden[p]).ToList();
            if (_hidden[sum] ? hidden.Count > 0 : hidden.Count == 0)
            {
                continue;
            }

            // A hidden sum of parts that are all shown is told by them; one hidden part, or several that are few together, by a shown sum.
            if (!_hidden[sum] && hidden.Count > 1 && hidden.Sum(p => _cells[p]) >= _least)
            {
                continue;
            }

            _hidden[Next(sum, parts)] = true;
            changed = true;
        }

        return changed;
    }

    /// <summary>The cell that is hidden besides: the smallest part that is not nought, then a nought, then the sum.</summary>
    private int Next(int sum, int[] parts)
    {
        var shown = parts.Where(p => !_hidden[p]).ToList();
        return shown.Count == 0 ? sum : shown.OrderBy(p => _cells[p] == 0).ThenBy(p => _cells[p]).ThenBy(p => p).First();
    }
}
