using System.Text.RegularExpressions;

namespace Myelon.Store;

/// <summary>Where a database file really lies, and whether it may lie there.</summary>
internal static partial class FilePlace
{
    private const int MostLinks = 40;

    private static readonly string[] NetworkFileSystems =
    [
        "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "fuse.smbnetfs", "afs", "ncpfs", "9p", "fuse.sshfs", "ceph", "glusterfs",
        "fuse.glusterfs", "davfs", "fuse.davfs", "fuse.rclone", "fuse.s3fs",
        "lustre", "beegfs",
    ];

    /// <summary>The path without links: two paths to one file become one, and no link hides a network drive.</summary>
    /// <exception cref="IOException">The links go round in a circle.</exception>
    /// <exception cref="StoreRefusedException">It is no path.</exception>
    public static string Real(string path)
    {
        if (string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal))
        {
            throw new StoreRefusedException(new(
                "Der Pfad der Datenbank ist leer oder keiner. Mit --db eine Datei nennen.",
                "The path of the database is empty or none. Name a file with --db."));
        }

        return Resolve(Path.GetFullPath(path), 0);
    }

    /// <summary>WAL needs shared memory, which network file systems do not give.</summary>
    /// <param name="path">The path, without links.</param>
    /// <param name="mounts">The system's list of mounts; where there is none, nothing is refused.</param>
    /// <exception cref="StoreRefusedException">The path lies on one.</exception>
    public static void RefuseNetwork(string path, string mounts)
    {
        if (!File.Exists(mounts))
        {
            return;
        }

        var type = File.ReadLines(mounts)
            .Select(l => l.Split(' '))
            .Where(m => m.Length > 2)
            .Select(m => (Point: Escape().Replace(m[1], e => ((char)Convert.ToInt32(e.Groups[1].Value, 8)).ToString()), Type: m[2]))
            .Where(m => path == m.Point || path.StartsWith(m.Point.TrimEnd('/') + "/", StringComparison.Ordinal))
            .OrderBy(m => m.Point.Length)
            .LastOrDefault().Type;
        if (NetworkFileSystems.Contains(type))
        {
            throw new StoreRefusedException(new(
                $"Die Datenbank läge auf einem Netzlaufwerk ({type}); dort kann sie beschädigt werden. Sie auf eine örtliche Platte legen.",
                $"The database would lie on a network drive ({type}), where it can be damaged. Put it on a local disk."));
        }
    }

    private static string Resolve(string path, int links)
    {
        if (links > MostLinks)
        {
            throw new IOException("too many links");
        }

        var real = Path.GetPathRoot(path)!;
        foreach (var part in path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var folder = real;
            real = Path.Combine(folder, part);
            if (new FileInfo(real).LinkTarget is { } target)
            {
                real = Resolve(Path.GetFullPath(target, folder), ++links);
            }
        }

        return real;
    }

    /// <summary>Blanks and the like, as the list of mounts writes them.</summary>
    [GeneratedRegex(@"\\([0-7]{3})")]
    private static partial Regex Escape();
}
