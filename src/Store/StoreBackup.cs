using Dapper;
using Microsoft.Data.Sqlite;
using Myelon.Core;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Store;

/// <summary>What a backup or a restored database holds.</summary>
/// <param name="Cases">How many cases.</param>
/// <param name="Entries">How many entries of the audit trail.</param>
/// <param name="End">The sum of the last of them.</param>
/// <param name="Aside">The database that was there before and was put aside, or null.</param>
/// <param name="ErasedSince">The cases of the backup that were erased in the database that was there before.</param>
public sealed record BackupContent(long Cases, long Entries, string End, string? Aside, IReadOnlyList<string> ErasedSince);

/// <summary>Copies of a whole store: written beside, checked, and only then put in their place.</summary>
public static class StoreBackup
{
    private const string Part = ".part";

    private static readonly InstantPattern Stamp = InstantPattern.CreateWithInvariantCulture("uuuuMMdd'T'HHmmss'Z'");

    /// <summary>Writes a backup; others may read and write the store meanwhile.</summary>
    /// <param name="database">The database.</param>
    /// <param name="file">The backup.</param>
    /// <param name="passphrase">With what it is encrypted, or null.</param>
    /// <param name="isForced">Whether a file that is there is replaced, and a database with findings is copied all the same.</param>
    /// <exception cref="StoreRefusedException">The database or the place of the backup cannot be used; nothing was written.</exception>
    public static BackupContent Write(string database, string file, string? passphrase, bool isForced) => Guarded(() =>
    {
        if (!isForced && File.Exists(file))
        {
            throw new StoreRefusedException(new(
                "Die Datei gibt es schon; nichts wurde geschrieben. Einen anderen Namen nennen, oder mit --force ersetzen.",
                "The file exists already; nothing was written. Give another name, or replace it with --force."));
        }

        if (!isForced && StoreAudit.Of(database).Findings is { Count: > 0 } findings)
        {
            throw new StoreRefusedException(new(
                $"Die Prüfung der Datenbank fand {findings.Count} Fehler (myelon audit verify); nichts wurde geschrieben. Mit --force wird sie "
                    + "trotzdem so gesichert, wie sie ist.",
                $"The audit of the database found {findings.Count} faults (myelon audit verify); nothing was written. With --force it is backed up as "
                    + "it is all the same."));
        }

        var real = FilePlace.Real(database);
        var whole = Path.GetFullPath(file) + Part;

        // What is to be encrypted never lies open where the backup goes.
        var copy = passphrase is null ? whole : real + Part;
        try
        {
            using (var connection = StoreFiles.OpenOnce(real))
            {
                StoreFiles.CopyTo(connection, copy);
            }

            var content = ContentOf(copy, isForced);
            if (passphrase is not null)
            {
                Encrypt(copy, whole, passphrase);
            }

            File.Move(whole, file, overwrite: isForced);
            return content;
        }
        finally
        {
            StoreFiles.Remove(copy);
            File.Delete(whole);
        }
    });

    /// <summary>Puts a backup where a database is to be.</summary>
    /// <param name="file">The backup.</param>
    /// <param name="database">Where it goes.</param>
    /// <param name="passphrase">With what it is encrypted, or null.</param>
    /// <param name="isForced">Whether a database that is there is put aside.</param>
    /// <param name="now">The time now.</param>
    /// <exception cref="StoreRefusedException">The backup or its place cannot be used; nothing was changed.</exception>
    public static BackupContent Restore(string file, string database, string? passphrase, bool isForced, Instant now) => Guarded(() =>
    {
        if (!File.Exists(file))
        {
            throw new StoreRefusedException(new("Diese Sicherung gibt es nicht.", "There is no such backup."));
        }

        var place = FilePlace.Real(database);
        FilePlace.RefuseNetwork(place, "/proc/mounts");
        var old = new[] { place, LogFile.Of(place), LogFile.IndexOf(place) }.Where(File.Exists).ToList();
        if (old.Count > 0 && !isForced)
        {
            throw new StoreRefusedException(new(
                "Hier liegt schon eine Datenbank; nichts wurde verändert. Mit --db einen anderen Ort nennen, oder mit --force: dann wird sie beiseitegelegt.",
                "A database lies here already; nothing was changed. Name another place with --db, or use --force: then it is put aside."));
        }

        StoreFiles.MakeFolder(place);
        var copy = place + Part;
        try
        {
            StoreFiles.Remove(copy);
            Decrypt(file, copy, passphrase);
            var content = ContentOf(copy, isForced: false);
            var erased = ErasedIn(place);
            RefuseInUse(place);
            string? aside = null;
            if (old.Count > 0)
            {
                aside = place + StoreFiles.BeforeRestore + Stamp.Format(now);
                foreach (var from in old.Where(File.Exists))
                {
                    File.Move(from, aside + from[place.Length..]);
                }
            }

            File.Move(copy, place);
            return content with { Aside = aside, ErasedSince = [.. erased.Where(CasesOf(place).Contains)] };
        }
        finally
        {
            StoreFiles.Remove(copy);
        }
    });

    private static T Guarded<T>(Func<T> act)
    {
        try
        {
            return act();
        }
        catch (Exception exception) when (exception is SqliteException or IOException or UnauthorizedAccessException)
        {
            throw StoreTrouble.Refusal(exception);
        }
    }

    /// <summary>What a copy holds, after it was held against its own audit trail.</summary>
    private static BackupContent ContentOf(string copy, bool isForced)
    {
        var report = StoreAudit.Of(copy);
        if (report.Findings.Count > 0 && !isForced)
        {
            throw new StoreRefusedException(new(
                $"Die Sicherung ist beschädigt (erster von {report.Findings.Count} Fehlern: {report.Findings[0].Says.De}). Nichts wurde verändert; "
                    + "eine andere nehmen.",
                $"The backup is damaged (first of {report.Findings.Count} faults: {report.Findings[0].Says.En}). Nothing was changed; take another."));
        }

        return new(CasesOf(copy).Count, report.Entries.Count, report.End, null, []);
    }

    private static HashSet<string> CasesOf(string database)
    {
        using var connection = StoreFiles.OpenOnce(database);
        return [.. connection.Query<string>($"select case_id from ({VersionRow.Newest})")];
    }

    /// <summary>The cases that were erased in a database that is about to be replaced; none where it cannot be read.</summary>
    private static IReadOnlyList<string> ErasedIn(string database)
    {
        try
        {
            return File.Exists(database) ? [.. StoreAudit.Of(database).Entries.Where(e => e.Kind == AuditKinds.Erased).Select(e => e.CaseId)] : [];
        }
        catch (StoreRefusedException)
        {
            // It is replaced because it cannot be read.
            return [];
        }
    }

    /// <summary>A database that a running program has open is not replaced under it.</summary>
    private static void RefuseInUse(string database)
    {
        if (!File.Exists(database) || new FileInfo(database).Length == 0 || LogFile.EndsEarly(database))
        {
            // Nobody works with it; and a damaged log is put aside as it is.
            return;
        }

        try
        {
            using var connection = StoreFiles.OpenOnce(database);
            connection.Execute("pragma locking_mode = exclusive");
            connection.Execute("begin immediate; rollback", commandTimeout: 1);
        }
        catch (SqliteException exception) when (StoreTrouble.Known(exception) is StoreBusyException)
        {
            throw new StoreRefusedException(new(
                "Ein laufendes Programm hat die Datenbank offen; nichts wurde verändert. Es beenden, dann noch einmal.",
                "A running program has the database open; nothing was changed. End it, then try again."));
        }
        catch (SqliteException)
        {
            // It is replaced because it is no readable database any more.
        }
    }

    private static void Encrypt(string copy, string file, string passphrase)
    {
        using var plain = new FileStream(copy, FileMode.Open, FileAccess.Read);
        using var target = StoreFiles.Own(file, FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        SealedStream.Write(plain, target, passphrase);
        target.Flush(flushToDisk: true);

        // What cannot be read back is no backup.
        (plain.Position, target.Position) = (0, 0);
        using var compared = new ComparingStream(plain);
        if (!SealedStream.Read(target, compared, passphrase) || !compared.IsSame)
        {
            throw new IOException("the encrypted backup does not read back as it was written");
        }
    }

    private static void Decrypt(string file, string copy, string? passphrase)
    {
        using var source = new FileStream(file, FileMode.Open, FileAccess.Read);
        using var target = StoreFiles.Own(copy, FileMode.CreateNew, FileAccess.Write, FileShare.None);
        if (!SealedStream.IsSealed(source))
        {
            source.CopyTo(target);
        }
        else if (passphrase is null)
        {
            throw new StoreRefusedException(new(
                "Die Sicherung ist verschlüsselt. Die Datei mit der Passphrase mit --passphrase-file nennen.",
                "The backup is encrypted. Name the file with the passphrase with --passphrase-file."));
        }
        else if (!SealedStream.Read(source, target, passphrase))
        {
            throw new StoreRefusedException(new(
                "Die Sicherung lässt sich nicht entschlüsseln: die Passphrase ist eine andere, oder die Datei ist beschädigt.",
                "The backup cannot be decrypted: the passphrase is another, or the file is damaged."));
        }

        target.Flush(flushToDisk: true);
    }

    /// <summary>Compares what is written into it with another stream.</summary>
    private sealed class ComparingStream(Stream expected) : MemoryStream
    {
        private bool _isSame = true;

        /// <summary>Whether all that was written was the same, and nothing is left.</summary>
        public bool IsSame => _isSame && expected.ReadByte() < 0;

        public override void Write(ReadOnlySpan<byte> buffer)
        {
            var other = new byte[buffer.Length];
            _isSame &= expected.ReadAtLeast(other, other.Length, throwOnEndOfStream: false) == other.Length && buffer.SequenceEqual(other);
        }
    }
}
