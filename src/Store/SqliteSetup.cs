using System.Collections.Concurrent;
using Dapper;
using Microsoft.Data.Sqlite;
using Myelon.Core;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Store;

/// <summary>A database file that was checked and prepared.</summary>
/// <param name="Path">Where it lies, without links.</param>
/// <param name="ConnectionString">How it is opened.</param>
/// <param name="Findings">What whoever works with it must know.</param>
internal sealed record PreparedFile(string Path, string ConnectionString, IReadOnlyList<Text> Findings);

/// <summary>How a file is to be opened.</summary>
/// <param name="Kind">The kind that its cases must be of; null for any, and then the file must be there.</param>
/// <param name="IsExample">Whether a pseudonym is one of an example: by the oldest it is told what kind a file from before schema 3 is.</param>
/// <param name="Now">The time now.</param>
internal sealed record StoreWish(StoreKind? Kind, Func<string, bool> IsExample, Instant Now);

/// <summary>Opens a database file, and refuses one that cannot be trusted with a case.</summary>
internal static class SqliteSetup
{
    /// <summary>Below this version a bug can corrupt a database in WAL mode.</summary>
    private static readonly Version Minimum = new(3, 51, 3);

    private const long WorthWarming = 50_000_000;

    private const int LockTries = 200;
    private static readonly TimeSpan LockPause = TimeSpan.FromMilliseconds(50);

    private static readonly InstantPattern Stamp = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    /// <summary>
    /// The files that this process has open: of them nothing is read past SQLite, because closing a file drops the locks that SQLite holds on it.
    /// </summary>
    private static readonly ConcurrentDictionary<string, int> InUse = new();

    /// <summary>Checks and prepares the file.</summary>
    /// <exception cref="StoreRefusedException">It cannot be trusted.</exception>
    public static PreparedFile Prepare(string path, StoreWish wish)
    {
        try
        {
            path = FilePlace.Real(path);
            FilePlace.RefuseNetwork(path, "/proc/mounts");
            if (wish.Kind is null && !File.Exists(path))
            {
                throw new StoreRefusedException(new(
                    "Diese Datenbank gibt es nicht. Mit --db eine andere nennen.",
                    "There is no such database. Name another with --db."));
            }

            StoreFiles.MakeFolder(path);
            using var alone = Alone(path);
            StoreFiles.RefuseRemains(path);
            var findings = new List<Text>();
            if (!File.Exists(path))
            {
                Create(path, wish);
            }
            else if (!IsInUse(path))
            {
                KeepDamagedLog(path, wish.Now, findings);
                Warm(path);
            }

            var cs = StoreFiles.ConnectionString(path, isKept: true);
            using var connection = Open(cs);
            CheckAndUpdate(connection, path, wish, findings);
            InUse.AddOrUpdate(path, 1, (_, n) => n + 1);
            return new(path, cs, findings);
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw StoreTrouble.Refusal(exception);
        }
    }

    /// <summary>Whether this process has a file open.</summary>
    public static bool IsInUse(string path) => InUse.ContainsKey(path);

    /// <summary>That a file is not used any more by one who prepared it.</summary>
    public static void Release(string path)
    {
        if (InUse.AddOrUpdate(path, 0, (_, n) => n - 1) <= 0)
        {
            InUse.TryRemove(path, out _);
        }
    }

    /// <summary>A connection with the settings that no write may go without; what is deleted is overwritten.</summary>
    public static SqliteConnection Open(string connectionString)
    {
        var connection = new SqliteConnection(connectionString);
        connection.Open();
        connection.Execute("pragma synchronous = full; pragma secure_delete = on");
        return connection;
    }

    /// <summary>Puts the log into the file and empties it; gives whether nobody stood in the way.</summary>
    public static bool EmptyLog(SqliteConnection connection) =>
        StoredRow.Of(connection, "pragma wal_checkpoint(truncate)").Single().Number("busy") == 0;

    /// <summary>That the settings hold: the version, WAL, every commit on the disk, foreign keys.</summary>
    /// <exception cref="StoreRefusedException">One does not.</exception>
    public static void Check(SqliteConnection connection)
    {
        var version = Version.Parse(connection.ExecuteScalar<string>("select sqlite_version()")!);
        if (version < Minimum)
        {
            throw new StoreRefusedException(new(
                $"SQLite {version} ist älter als {Minimum} und kann Datenbanken beschädigen. Myelon mit der mitgelieferten Fassung starten.",
                $"SQLite {version} is older than {Minimum} and can damage databases. Start Myelon with the version that it brings."));
        }

        foreach (var (pragma, expected) in new[] { ("journal_mode", "wal"), ("synchronous", "2"), ("foreign_keys", "1") })
        {
            var found = connection.ExecuteScalar<string>("pragma " + pragma);
            if (found != expected)
            {
                throw new StoreRefusedException(new(
                    $"Die Datenbank nimmt die Einstellung {pragma} nicht an ({found} statt {expected}). Sie auf eine örtliche Platte legen.",
                    $"The database does not take the setting {pragma} ({found} instead of {expected}). Put it on a local disk."));
            }
        }
    }

    private static void CheckAndUpdate(SqliteConnection connection, string path, StoreWish wish, List<Text> findings)
    {
        // What is not ours is not touched: these come before the first setting that is written into the file.
        RefuseForeign(connection);
        RefuseNewer(connection);
        RefuseReadOnly(connection);
        connection.Execute("pragma journal_mode = wal");
        Check(connection);
        if (StoreAudit.Structure(connection).Any(f => !f.IsOfOneRow))
        {
            throw new StoreRefusedException(StoreTrouble.Damaged);
        }

        var version = Schema.VersionOf(connection);
        if (version > 0 && version < Schema.Newest && !File.Exists(path + StoreFiles.BeforeSchema + Schema.Newest))
        {
            StoreFiles.CopyTo(connection, path + StoreFiles.BeforeSchema + Schema.Newest);
        }

        Schema.Apply(connection, wish.Now, KindOf(wish));
        findings.AddRange(SchemaCheck.Mend(connection));
        RefuseOtherKind(connection, wish.Kind);
        findings.AddRange(StoreAudit.Trail(connection).Take(1).Select(f => f.Says));
        EmptyLog(connection);
    }

    private static Func<string?, StoreKind> KindOf(StoreWish wish) => oldest =>
        oldest is null ? wish.Kind ?? StoreKind.Real : wish.IsExample(oldest) ? StoreKind.Demonstration : StoreKind.Real;

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
                return StoreFiles.Own(StoreFiles.Lock(path), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException) when (File.Exists(StoreFiles.Lock(path)))
            {
                if (tries == LockTries)
                {
                    throw new StoreRefusedException(StoreTrouble.Busy);
                }

#pragma warning disable RS0030 // A file lock of another process tells nobody when it is given back: it can only be tried again.
                Thread.Sleep(LockPause);
#pragma warning restore RS0030
            }
        }
    }

    /// <summary>A new database is made beside its place and moved there when it is whole: no empty file is ever left where one was expected.</summary>
    private static void Create(string path, StoreWish wish)
    {
        var unfinished = StoreFiles.Unfinished(path);
        StoreFiles.Remove(unfinished);
        StoreFiles.Own(unfinished, FileMode.CreateNew, FileAccess.Write, FileShare.None).Dispose();
        using (var connection = StoreFiles.OpenOnce(unfinished))
        {
            connection.Execute("pragma synchronous = full; pragma journal_mode = wal");
            Schema.Apply(connection, wish.Now, KindOf(wish));
            EmptyLog(connection);
        }

        File.Move(unfinished, path);
    }

    /// <summary>Where a log cannot be read to its end, SQLite goes on without the rest and overwrites it: so it is put aside before.</summary>
    private static void KeepDamagedLog(string path, Instant now, List<Text> findings)
    {
        if (!LogFile.EndsEarly(path))
        {
            return;
        }

        var aside = path + StoreFiles.DamagedLog + Stamp.Format(now);
        foreach (var (from, to) in new[] { (path, aside), (LogFile.Of(path), LogFile.Of(aside)) })
        {
            using var source = new FileStream(from, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
            using var copy = StoreFiles.Own(to, FileMode.Create, FileAccess.Write, FileShare.None);
            source.CopyTo(copy);
            copy.Flush(flushToDisk: true);
        }

        var name = Path.GetFileName(aside);
        findings.Add(new(
            "Das Protokoll der Datenbank (-wal) ist beschädigt oder endet zu früh: die letzten Änderungen fehlen. Datei und Protokoll liegen "
                + $"unverändert als {name} daneben. Die Fälle prüfen, oder eine Sicherung einspielen (myelon restore).",
            $"The log of the database (-wal) is damaged or ends early: the last changes are missing. File and log lie unchanged beside it as {name}. "
                + "Check the cases, or restore a backup (myelon restore)."));
    }

    /// <summary>
    /// Reads a large file once from front to back before it is checked page by page: after a crash of the machine nothing of it is in
    /// memory, and reading it in the order of the check took six times as long.
    /// </summary>
    private static void Warm(string path)
    {
        if (new FileInfo(path).Length < WorthWarming)
        {
            return;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite, bufferSize: 1, FileOptions.SequentialScan);
        var buffer = new byte[1 << 20];
        while (file.Read(buffer) > 0)
        {
        }
    }

    /// <summary>The database of another program is left alone. One that holds nothing yet is ours, also after a start that was killed.</summary>
    private static void RefuseForeign(SqliteConnection connection)
    {
        long Count(string where) => connection.ExecuteScalar<long>("select count(*) from sqlite_master where " + where);
        if (Count("name not in ('VersionInfo', 'UC_Version') and name not like 'sqlite\\_%' escape '\\'") > 0
            && Count("type = 'table' and name in ('case_head', 'case_version', 'VersionInfo')") != 3)
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

    /// <summary>A file that cannot be written is refused at once, not with the first case. That another is writing says that it can.</summary>
    private static void RefuseReadOnly(SqliteConnection connection)
    {
        try
        {
            // To begin alone says nothing: of a file that is read-only SQLite then begins to read.
            connection.Execute("begin immediate; pragma user_version = 1; rollback", commandTimeout: 1);
        }
        catch (SqliteException exception) when (StoreTrouble.Known(exception) is StoreBusyException)
        {
            // It is written by another program: so it can be written.
        }
    }

    /// <summary>Invented cases and cases of people never come to lie in one file.</summary>
    private static void RefuseOtherKind(SqliteConnection connection, StoreKind? wanted)
    {
        var isDemonstration = connection.ExecuteScalar<string>("select content from audit_entry where position = 1") == StoreKind.Demonstration.Code();
        if (wanted is { } kind && kind == StoreKind.Demonstration != isDemonstration)
        {
            throw new StoreRefusedException(isDemonstration
                ? new(
                    "Diese Datenbank ist eine Vorführung mit erfundenen Fällen. Sie mit --demo starten, oder mit --db eine andere nennen.",
                    "This database is a demonstration with invented cases. Start it with --demo, or name another with --db.")
                : new(
                    "Diese Datenbank ist für echte Fälle; erfundene kommen nicht dazu. Ohne --demo starten, oder für die Vorführung mit --db eine "
                        + "andere Datei nennen.",
                    "This database is for real cases; invented ones do not join them. Start without --demo, or name another file with --db for the "
                        + "demonstration."));
        }
    }
}
