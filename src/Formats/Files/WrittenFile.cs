namespace Myelon.Formats.Files;

/// <summary>
/// Writes files whole or not at all: beside their place, down to the disk, then put in place. What was there stays as it was until the new
/// file is complete; a failure leaves nothing behind.
/// </summary>
public static class WrittenFile
{
    /// <summary>Writes a file.</summary>
    /// <param name="path">Where. A link is followed and stays; a device or a pipe is written as it is.</param>
    /// <param name="content">What.</param>
    /// <param name="replaces">Whether a file that is there is replaced; else it stays, with an <see cref="IOException"/>.</param>
    public static void Write(string path, ReadOnlySpan<byte> content, bool replaces)
    {
        var place = Path.GetFullPath(path);
        if (File.Exists(place) && File.ResolveLinkTarget(place, returnFinalTarget: true) is { } target)
        {
            place = target.FullName;
        }

        if (File.Exists(place))
        {
            using var there = new FileStream(place, FileMode.Open, FileAccess.Write, FileShare.ReadWrite);
            if (IsDevice(place, there))
            {
                there.Write(content);
                there.Flush();
                return;
            }
        }

        var beside = Path.Combine(Path.GetDirectoryName(place)!, $".{Guid.NewGuid():N}.part");
        try
        {
            using (var file = new FileStream(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                if (!OperatingSystem.IsWindows() && File.Exists(place))
                {
                    File.SetUnixFileMode(file.SafeFileHandle, File.GetUnixFileMode(place));
                }

                file.Write(content);
                file.Flush(flushToDisk: true);
            }

            File.Move(beside, place, overwrite: replaces);
        }
        catch (ArgumentOutOfRangeException exception)
        {
            // So the framework says that a file may not grow so large here (EFBIG).
            throw new IOException(exception.Message, exception);
        }
        finally
        {
            // Moved away if all went well; else what was begun.
            File.Delete(beside);
        }
    }

    /// <summary>Whether a file with something in it stands at a place: not a folder, a pipe or a device, and not one that was just made to be filled.</summary>
    public static bool Stands(string path) => File.Exists(path) && !IsUnder(Path.GetFullPath(path)) && new FileInfo(path).Length > 0;

    private static bool IsDevice(string place, FileStream there) => IsUnder(place) || !there.CanSeek;

    private static bool IsUnder(string place) => place.StartsWith("/dev/", StringComparison.Ordinal) || place.StartsWith("/proc/", StringComparison.Ordinal);
}
