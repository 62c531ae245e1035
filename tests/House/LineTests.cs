using System.Globalization;
using Myelon.Tests.Support;

namespace Myelon.Tests.House;

/// <summary>
/// No line of code in src is longer than 160 letters; a line that holds a text may be. The files that still break it stand in
/// <c>long-lines.txt</c> with the number of their long lines: a number can only become smaller. Who mends lines empties that file; the
/// test writes it anew, never with more than there were, and fails once to say so.
/// </summary>
public sealed class LineTests
{
    private const int Longest = 160;

    /// <summary>The number of long lines of code that nobody may exceed, whatever the list says.</summary>
    private const int AtMost = 31;

    private static readonly string List = Path.Combine(Repository.Root, "tests", "House", "long-lines.txt");

    [Fact]
    public void No_line_of_code_is_longer_than_160_letters_but_those_that_were()
    {
        var source = Path.Combine(Repository.Root, "src");
        var now = string.Concat(
            from file in Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
            let count = File.ReadLines(file).Count(IsLong)
            where count > 0
            select string.Create(CultureInfo.InvariantCulture, $"{count} {Path.GetRelativePath(source, file)}\n"));
        var total = now.Split('\n', StringSplitOptions.RemoveEmptyEntries).Sum(l => int.Parse(l.Split(' ')[0], CultureInfo.InvariantCulture));
        Assert.True(total <= AtMost, $"{total} long lines, {AtMost} at most:\n{now}");
        var listed = File.ReadAllText(List);
        if (listed.Length == 0)
        {
            File.WriteAllText(List, now);
        }

        Assert.Equal(listed, now);
        Assert.True(total == AtMost, $"{total} long lines are left: lower {nameof(AtMost)} to it");
    }

    [Theory]
    [InlineData(160, "x", false)]
    [InlineData(161, "x", true)]
    [InlineData(161, "\"a text\"", false)]
    public void A_line_is_long_unless_it_holds_a_text(int length, string end, bool isLong) => Assert.Equal(isLong, IsLong(end.PadLeft(length)));

    private static bool IsLong(string line) => line.Length > Longest && !line.Contains('"', StringComparison.Ordinal);
}
