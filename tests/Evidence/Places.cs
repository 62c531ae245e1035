using System.Text.RegularExpressions;

namespace Myelon.Tests.Evidence;

/// <summary>Where the tests find the repository, and the content beside it.</summary>
internal static partial class Places
{
    public static string Repository { get; } = Find();

    /// <summary>A file of the repository.</summary>
    public static string Own(string path) => Path.Combine(Repository, path);

    /// <summary>The text of a file beside the repository; the test is skipped where it is absent.</summary>
    public static string Shared(string path)
    {
        var file = Path.Combine(Repository, "..", "shared", path);
        Assert.SkipUnless(File.Exists(file), $"../shared/{path} is absent");
        return File.ReadAllText(file);
    }

    /// <summary>All numbers of a text, with a point for the decimal sign; a comma between digits is one, other dashes part numbers.</summary>
    public static HashSet<decimal> Numbers(string text) =>
        [.. Number().Matches(text).Select(m => decimal.Parse(m.Value.Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture))];

    [GeneratedRegex(@"\d+(?:[.,]\d+)?")]
    private static partial Regex Number();

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "myelon.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("the tests run outside the repository");
    }
}
