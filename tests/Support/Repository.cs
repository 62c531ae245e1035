namespace Myelon.Tests.Support;

/// <summary>Where the checkout lies, and what may lie beside it.</summary>
internal static class Repository
{
    /// <summary>The folder with myelon.slnx.</summary>
    public static string Root { get; } = Find();

    /// <summary>A file or folder beside the checkout that a user's clone lacks; skips the test, saying so, where it is absent.</summary>
    public static string Shared(string path)
    {
        var full = FindShared(path);
        Assert.SkipWhen(full is null, $"not run: ../shared/{path} is absent (it is no part of a clone)");
        return full!;
    }

    /// <summary>The same, or null where it is absent: for rows that are read before a test can be skipped.</summary>
    public static string? FindShared(string path) => Path.Combine(Root, "..", "shared", path) is var full && Path.Exists(full) ? full : null;

    /// <summary>A file inside the checkout.</summary>
    public static string File(params ReadOnlySpan<string> parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "myelon.slnx")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("myelon.slnx is in no folder above the tests");
    }
}
