using Myelon.Tests.Support;

namespace Myelon.Tests.House;

/// <summary>A line is read at one glance: 160 letters at most, in code, texts and pages, of the machinery as of the medicine.</summary>
public sealed class LineTests
{
    private const int Longest = 160;

    [Theory]
    [InlineData("src")]
    [InlineData("medicine")]
    public void No_line_is_longer_than_160_letters(string folder)
    {
        var root = Path.Combine(Repository.Root, folder);
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(f => Path.GetExtension(f) is ".cs" or ".razor").ToList();
        Assert.NotEmpty(files);
        Assert.Empty(
            from file in files.Order(StringComparer.Ordinal)
            from line in File.ReadLines(file).Select((text, i) => (Text: text, Number: i + 1))
            where IsLong(line.Text)
            select $"{Path.GetRelativePath(Repository.Root, file)}:{line.Number} has {line.Text.Length}");
    }

    [Theory]
    [InlineData(160, false)]
    [InlineData(161, true)]
    public void A_line_of_161_letters_is_long(int length, bool isLong) => Assert.Equal(isLong, IsLong("x".PadLeft(length)));

    private static bool IsLong(string line) => line.Length > Longest;
}
