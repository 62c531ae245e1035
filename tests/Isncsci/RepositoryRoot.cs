namespace Myelon.Tests.Isncsci;

/// <summary>Finds the repository from the place of the test program.</summary>
internal static class RepositoryRoot
{
    /// <summary>The folder that holds <c>myelon.slnx</c>.</summary>
    public static string Path { get; } = Find();

    /// <summary>A file inside the repository.</summary>
    public static string File(params ReadOnlySpan<string> parts) => System.IO.Path.Combine([Path, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !System.IO.File.Exists(System.IO.Path.Combine(folder.FullName, "myelon.slnx")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("The tests run outside the repository.");
    }
}
