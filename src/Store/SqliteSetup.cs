using Microsoft.Data.Sqlite;
using Myelon.Core;

namespace Myelon.Store;

/// <summary>Opens a database file, and refuses one that cannot be trusted with a case.</summary>
internal static class SqliteSetup
{
    /// <summary>Below this version a bug can corrupt a database in WAL mode.</summary>
    private static readonly Version Minimum = new(3, 51, 3);

    private const int Corrupt = 11;

    private static readonly Text Damaged = new(
        "Die Datenbank ist beschädigt. Eine Sicherung einspielen; die Datei nicht weiter benutzen.",
        "The database is damaged. Restore a backup; do not use the file any further.");

    private const long WorthWarming = 50_000_000;
    private static readonly System.Collections.Concurrent.ConcurrentDictionary<string, bool> Warmed = new();

    private const int LockTries = 200;
    private static readonly TimeSpan LockPause = TimeSpan.FromMilliseconds(50);

    /// <summary>Checks and prepares the file; gives the connection string.</summary>
    /// <exception cref="StoreRefusedException">It cannot be trusted.</exception>
    public static string Prepare(string path)
    {
        try
        {
            path = FilePlace.Real(path);
            FilePlace.RefuseNetwork(path, "/proc/mounts");
            var cs = new SqliteConnectionStringBuilder { DataSource = path, ForeignKeys = true, DefaultTimeout = 5, Mode = SqliteOpenMode.ReadWriteCreate }.ToString();
            CreateFile(path);
            using var alone = Alone(path);
            Warm(path);
            using (var connection = Open(cs))
            {
                // What is not ours is not touched: these two come before the first setting that is written into the file.
                RefuseForeign(connection);
                RefuseNewer(connection);
                Execute(connection, "pragma journal_mode = wal");
                Check(connection);
                if (Scalar(connection, "pragma quick_check") is var said and not "ok")
                {
                    throw new StoreRefusedException(Damaged, new InvalidDataException(said));
                }
            }

            using (var connection = Open(cs))
            {
                Schema.Apply(connection);
            }

            return cs;
        }
        catch (SqliteException exception) when (exception.SqliteErrorCode == Corrupt)
        {
            throw new StoreRefusedException(Damaged, exception);
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw new StoreRefusedException(new(
                "Die Datei lässt sich nicht als Datenbank öffnen und schreiben. Pfad, Rechte und freien Platz prüfen, oder mit --db eine andere nennen.",
                "The file cannot be opened and written as a database. Check path, permissions and free space, or name another with --db."), exception);
        }
    }

    /// <summary>A connection with the settings that no write may go without.</summary>
    public static SqliteConnection Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        Execute(connection, "pragma synchronous = full");
        return connection;
    }

    /// <summary>That the settings hold: the version, WAL, every commit on the disk, foreign keys.</summary>
    /// <exception cref="StoreRefusedException">One does not.</exception>
    public static void Check(SqliteConnection connection)
    {
        var version = Version.Parse(Scalar(connection, "select sqlite_version()"));
        if (version < Minimum)
        {
            throw new StoreRefusedException(new(
                $"SQLite {version} ist älter als {Minimum} und kann Datenbanken beschädigen. Myelon mit der mitgelieferten Fassung starten.",
                $"SQLite {version} is older than {Minimum} and can damage databases. Start Myelon with the version that it brings."));
        }

        foreach (var (pragma, expected) in new[] { ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1") })
        {
            var found = Scalar(connection, "pragma " + pragma);
            if (found != expected)
            {
                throw new StoreRefusedException(new(
                    $"Die Datenbank nimmt die Einstellung {pragma} nicht an ({found} statt {expected}). Sie auf eine örtliche Platte legen.",
                    $"The database does not take the setting {pragma} ({found} instead of {expected}). Put it on a local disk."));
            }
        }
    }

    /// <summary>
    /// One start at a time prepares the file. The lock is the operating system's and falls with the process: a start that was killed
    /// blocks no other.
    /// </summary>
    private static FileStream Alone(string path)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                return new FileStream(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (tries < LockTries && File.Exists(path + ".lock"))
            {
#pragma warning disable RS0030 // A file lock of another process tells nobody when it is given back: it can only be tried again.
                Thread.Sleep(LockPause);
#pragma warning restore RS0030
            }
        }
    }

    /// <summary>
    /// Reads a large file once from front to back before it is checked page by page: after a crash of the machine nothing of it is in
    /// memory, and reading it in the order of the check took six times as long. Only before the first connection of this process:
    /// closing the file drops the locks that SQLite holds on it.
    /// </summary>
    private static void Warm(string path)
    {
        if (!Warmed.TryAdd(path, true) || new FileInfo(path).Length < WorthWarming)
        {
            return;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1, FileOptions.SequentialScan);
        var buffer = new byte[1 << 20];
        while (file.Read(buffer) > 0)
        {
        }
    }

    private static void CreateFile(string path)
    {
        if (Path.GetDirectoryName(path) is { Length: > 0 } folder && !Directory.Exists(folder))
        {
            _ = OperatingSystem.IsWindows() ? Directory.CreateDirectory(folder) : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        if (!File.Exists(path))
        {
            var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            try
            {
                new FileStream(path, options).Dispose();
            }
            catch (IOException) when (File.Exists(path))
            {
                // Another start made it in between.
            }
        }
    }

    /// <summary>The database of another program is left alone. One that holds nothing yet is ours, also after a start that was killed.</summary>
    private static void RefuseForeign(SqliteConnection connection)
    {
        var foreign = Scalar(connection, "select count(*) from sqlite_master where type = 'table' and name <> 'VersionInfo' and name not like 'sqlite\\_%' escape '\\'") != "0";
        if (foreign && Scalar(connection, "select count(*) from sqlite_master where type = 'table' and name in ('case_head', 'case_version', 'VersionInfo')") != "3")
        {
            throw new StoreRefusedException(new(
                "Die Datei ist die Datenbank eines anderen Programms. Mit --db eine andere nennen.",
                "The file is the database of another program. Name another with --db."));
        }
    }

    /// <summary>A database of a later program is left alone: nothing is read that might mean something else there.</summary>
    private static void RefuseNewer(SqliteConnection connection)
    {
        var (found, known) = (Schema.VersionOf(connection), Schema.Newest);
        if (found > known)
        {
            throw new StoreRefusedException(new(
                $"Die Datenbank stammt von einem neueren Myelon (Schema {found}, bekannt ist {known}). Das neuere Programm benutzen.",
                $"The database comes from a newer Myelon (schema {found}, known is {known}). Use the newer program."));
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static string Scalar(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return Convert.ToString(command.ExecuteScalar(), System.Globalization.CultureInfo.InvariantCulture) ?? "";
    }
}
