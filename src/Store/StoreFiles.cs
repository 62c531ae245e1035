using Microsoft.Data.Sqlite;
using Myelon.Core;

namespace Myelon.Store;

/// <summary>What lies beside a database.</summary>
public static class StorePlaces
{
    /// <summary>The folder of the keys of form tokens.</summary>
    public static string KeyFolder(string database) => database + ".keys";

    /// <summary>Copies of a database: before a change of its tables, before a restore, or with a damaged log.</summary>
    public static IReadOnlyList<string> Copies(string database) => StoreFiles.Copies(FilePlace.Real(database));
}

/// <summary>The files of a store: the database, its log, and what lies beside it.</summary>
internal static class StoreFiles
{
    private const int BusySeconds = 5;

    /// <summary>What a new database is called until it is whole.</summary>
    public static string Unfinished(string database) => database + ".new";

    /// <summary>The file lock of a start.</summary>
    public static string Lock(string database) => database + ".lock";

    /// <summary>Refuses where what lies beside the file says that there was more: a start would throw that away.</summary>
    public static void RefuseRemains(string path)
    {
        var isThere = File.Exists(path);
        if (isThere && new FileInfo(path).Length > 0)
        {
            return;
        }

        var beside = new[] { LogFile.Of(path), path + "-journal" }.FirstOrDefault(f => File.Exists(f) && new FileInfo(f).Length > 0)
            ?? new[] { StorePlaces.KeyFolder(path) }.FirstOrDefault(f => Directory.Exists(f) && Directory.EnumerateFileSystemEntries(f).Any());
        if (beside is not null)
        {
            var name = Path.GetFileName(beside);
            throw new StoreRefusedException(new(
                $"Die Datenbank {(isThere ? "ist leer" : "fehlt")}, aber daneben liegt {name}: hier waren Daten. Nichts wurde angefasst. Die Datei "
                + "zurücklegen oder eine Sicherung einspielen (myelon restore); "
                + $"wer wirklich neu beginnen will, legt {name} vorher beiseite.",
                $"The database is {(isThere ? "empty" : "missing")}, but {name} lies beside it: there were data here. Nothing was touched. Put the "
                + "file back or restore a backup (myelon restore); "
                + $"to begin anew indeed, put {name} aside before."));
        }

        if (isThere)
        {
            throw new StoreRefusedException(new(
                "Die Datei ist leer (0 Bytes) und damit keine Datenbank. Eine Sicherung einspielen (myelon restore); für eine neue Datenbank die "
                    + "leere Datei löschen oder mit --db einen anderen Namen nennen.",
                "The file is empty (0 bytes), so it is no database. Restore a backup (myelon restore); for a new database delete the empty file, or "
                    + "name another with --db."));
        }
    }

    /// <summary>Makes the folder of a database, for this user alone.</summary>
    public static void MakeFolder(string path)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder))
        {
            _ = OperatingSystem.IsWindows()
                ? Directory.CreateDirectory(folder)
                : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    /// <summary>Opens a file that is written for this user alone.</summary>
    public static FileStream Own(string path, FileMode mode, FileAccess access, FileShare share)
    {
        var options = new FileStreamOptions { Mode = mode, Access = access, Share = share };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return new FileStream(path, options);
    }

    /// <summary>Removes a database that is not finished, with what SQLite made beside it.</summary>
    public static void Remove(string path)
    {
        foreach (var file in new[] { path, LogFile.Of(path), LogFile.IndexOf(path), path + "-journal" })
        {
            File.Delete(file);
        }
    }

    /// <summary>How a file that is there is opened.</summary>
    /// <param name="path">The file.</param>
    /// <param name="isKept">Whether the connection is kept for later when it is closed.</param>
    public static string ConnectionString(string path, bool isKept) => new SqliteConnectionStringBuilder
    {
        DataSource = path,
        ForeignKeys = true,
        DefaultTimeout = BusySeconds,
        Mode = SqliteOpenMode.ReadWrite,
        Pooling = isKept,
    }.ToString();

    /// <summary>A connection that goes with its file: it is not kept for later.</summary>
    public static SqliteConnection OpenOnce(string path)
    {
        var connection = new SqliteConnection(ConnectionString(path, isKept: false));
        connection.Open();
        return connection;
    }

    /// <summary>Writes a copy of what a database holds into a new file, whole and on the disk; others may read and write meanwhile.</summary>
    public static void CopyTo(SqliteConnection connection, string file)
    {
        Remove(file);
        Own(file, FileMode.CreateNew, FileAccess.Write, FileShare.None).Dispose();
        using (var command = connection.CreateCommand())
        {
            command.CommandText = "vacuum into @file";
            command.Parameters.AddWithValue("@file", file);
            command.ExecuteNonQuery();
        }

        using var written = new FileStream(file, FileMode.Open, FileAccess.ReadWrite);
        written.Flush(flushToDisk: true);
    }

    /// <summary>Copies of a database that lie beside it: before a change of its tables, before a restore, or of a damaged state.</summary>
    public static IReadOnlyList<string> Copies(string path) => Directory.Exists(Path.GetDirectoryName(path)!)
        ? [
            .. Directory.EnumerateFiles(Path.GetDirectoryName(path)!, Path.GetFileName(path) + ".*")
                .Where(f => CopyMarks.Any(m => f[path.Length..].StartsWith(m, StringComparison.Ordinal)))
                .Order(StringComparer.Ordinal),
        ]
        : [];

    /// <summary>What a copy before a change of the tables is called.</summary>
    public const string BeforeSchema = ".before-schema-";

    /// <summary>What a database is called that was put aside for a restored one.</summary>
    public const string BeforeRestore = ".before-restore-";

    /// <summary>What the copy of a database with a damaged log is called.</summary>
    public const string DamagedLog = ".damaged-log-";

    private static readonly string[] CopyMarks = [BeforeSchema, BeforeRestore, DamagedLog];
}
