namespace Myelon.Formats.Files;

/// <summary>A temporary file without a name: even a program that is killed leaves nothing of a patient.</summary>
public static class TemporaryFile
{
    /// <summary>Opens one, empty; it vanishes with its last handle.</summary>
    public static FileStream Open()
    {
        var name = Path.GetTempFileName();
        var file = new FileStream(name, FileMode.Create, FileAccess.ReadWrite, FileShare.Delete, 64 * 1024, FileOptions.DeleteOnClose);
        File.Delete(name);
        return file;
    }
}
