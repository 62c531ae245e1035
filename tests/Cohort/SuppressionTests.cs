using Myelon.Cohort.Statistics;
using Myelon.Tests.Support;

namespace Myelon.Tests.Cohort;

/// <summary>Small counts are hidden, and no sum gives one away.</summary>
public sealed class SuppressionTests
{
    /// <summary>One sum: the first cell is the sum of the others. "x" is hidden.</summary>
    [Theory]
    [InlineData("30 10 20", 5, "30 10 20")]
    [InlineData("30 4 26", 5, "30 x x")]
    [InlineData("30 5 25", 5, "30 5 25")]
    [InlineData("30 0 30", 5, "30 0 30")]
    [InlineData("34 4 10 20", 5, "34 x x 20")]
    [InlineData("26 3 3 20", 5, "26 x x 20")]
    [InlineData("22 1 1 20", 5, "22 x x x")]
    [InlineData("2 1 1 0", 5, "x x x 0")]
    [InlineData("4 4 0", 5, "x x 0")]
    [InlineData("0 0 0", 5, "0 0 0")]
    [InlineData("3 1 2", 0, "3 1 2")]
    [InlineData("3 1 2", 1, "3 1 2")]
    public void A_row_is_hidden_as_far_as_it_must_be(string cells, int least, string shown)
    {
        var counts = cells.Split(' ').Select(c => long.Parse(c, System.Globalization.CultureInfo.InvariantCulture)).ToArray();
        var hidden = Suppression.Of(counts, [(0, [.. Enumerable.Range(1, counts.Length - 1)])], least);
        Assert.Equal(shown, string.Join(' ', cells.Split(' ').Select((c, i) => hidden[i] ? "x" : c)));
    }

    /// <summary>Tables of random counts with sums in both directions: no sum has exactly one hidden cell, and none tells that hidden ones are few.</summary>
    [Fact]
    public void No_sum_of_a_table_gives_a_hidden_count_away() => Rounds.Each(2000, seed =>
    {
        var random = new Random(seed);
        var (rows, columns) = (1 + random.Next(5), 1 + random.Next(5));
        var cells = new long[(rows + 1) * (columns + 1)];
        for (var r = 1; r <= rows; r++)
        {
            for (var c = 1; c <= columns; c++)
            {
                var count = random.Next(3) == 0 ? 0 : random.Next(12);
                foreach (var place in (int[])[At(r, c), At(r, 0), At(0, c), At(0, 0)])
                {
                    cells[place] += count;
                }
            }
        }

        List<(int Sum, int[] Parts)> sums =
        [
            .. Enumerable.Range(0, rows + 1).Select(r => (At(r, 0), Enumerable.Range(1, columns).Select(c => At(r, c)).ToArray())),
            .. Enumerable.Range(0, columns + 1).Select(c => (At(0, c), Enumerable.Range(1, rows).Select(r => At(r, c)).ToArray())),
        ];
        var hidden = Suppression.Of(cells, sums, 5);
        Assert.All(cells.Select((c, i) => (Count: c, Hidden: hidden[i])), c => Assert.True(c.Hidden || c.Count is 0 or >= 5));
        Assert.All(sums, s =>
        {
            var parts = s.Parts.Where(p => hidden[p]).ToList();
            Assert.NotEqual(1, parts.Count + (hidden[s.Sum] ? 1 : 0));
            Assert.True(hidden[s.Sum] || parts.Count == 0 || parts.Sum(p => cells[p]) >= 5);
        });

        int At(int row, int column) => (row * (columns + 1)) + column;
    });

    [Fact]
    public void What_is_hidden_for_another_reason_stays_hidden_and_is_protected()
    {
        var hidden = Suppression.Of([60, 20, 30, 10], [(0, [1, 2, 3])], 5, new HashSet<int> { 2 });
        Assert.Equal([false, false, true, true], hidden);
    }
}
