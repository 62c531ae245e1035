namespace Myelon.Web.Ground;

/// <summary>Folders that are for their owner alone.</summary>
internal static class PrivateFolder
{
    /// <summary>Makes one, or finds it.</summary>
    public static DirectoryInfo Make(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path)
        : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
