namespace Myelon.Tests.Support;

/// <summary>Where the checkout lies, and what may lie beside it.</summary>
internal static class Repository
{
    /// <summary>The folder with myelon.slnx.</summary>
    public static string Root { get; } = Find();

    /// <summary>A file or folder beside the checkout that a user's clone lacks; skips the test, saying so, where it is absent.</summary>
    public static string Shared(string path)
    {
        var full = Path.Combine(Root, "..", "shared", path);
        Assert.SkipUnless(Path.Exists(full), $"not run: ../shared/{path} is absent (it is no part of a clone)");
        return full;
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "myelon.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("myelon.slnx is in no folder above the tests");
    }
}
