namespace Myelon.Cohort.Reports;

/// <summary>A file that is written beside its place and put there when it is whole: what is broken off leaves nothing.</summary>
public sealed class WholeFile : IDisposable
{
    private readonly string _path;
    private readonly string _beside;
    private readonly FileStream _stream;
    private bool _isDone;

    private WholeFile(string path, string beside, FileStream stream) => (_path, _beside, _stream) = (path, beside, stream);

    /// <summary>Where it is written.</summary>
    public Stream Stream => _stream;

    /// <summary>Begins a file.</summary>
    /// <exception cref="IOException">It cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public static WholeFile At(string path)
    {
        var full = Path.GetFullPath(path);
        if (Directory.Exists(full))
        {
            throw new IOException("the place of the file is a folder");
        }

        var beside = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.{Guid.NewGuid():N}");
        return new WholeFile(full, beside, new FileStream(beside, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, 64 * 1024));
    }

    /// <summary>Puts the file in its place, in that of an older one too.</summary>
    public void Finish()
    {
        _stream.Flush(flushToDisk: true);
        _stream.Dispose();
        File.Move(_beside, _path, overwrite: true);
        _isDone = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stream.Dispose();
        if (!_isDone)
        {
            File.Delete(_beside);
        }
    }
}
