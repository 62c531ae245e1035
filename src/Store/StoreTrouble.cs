using Microsoft.Data.Sqlite;
using Myelon.Core;

namespace Myelon.Store;

/// <summary>What the codes of SQLite mean to a person: a sentence with its remedy.</summary>
internal static class StoreTrouble
{
    /// <summary>Damage of the file as a whole.</summary>
    public static Text Damaged { get; } = new(
        "Die Datenbank ist beschädigt. Eine Sicherung einspielen (myelon restore); die Datei nicht weiter benutzen.",
        "The database is damaged. Restore a backup (myelon restore); do not use the file any further.");

    /// <summary>What the sentence on other programs is.</summary>
    public static Text Busy { get; } = new(
        "Ein anderes Programm hält die Datenbank gerade fest. Es beenden oder kurz warten, dann noch einmal starten.",
        "Another program is holding the database at the moment. End it or wait a little, then start again.");

    private static readonly Text Full = new(
        "Auf der Platte ist kein Platz mehr, oder sie nimmt nichts an. Nichts wurde gespeichert, alles Frühere ist unverändert. Platz schaffen, dann "
            + "noch einmal.",
        "There is no room left on the disk, or it takes nothing. Nothing was saved, everything earlier is unchanged. Make room, then try again.");

    private static readonly Text ReadOnly = new(
        "Die Datenbank ist schreibgeschützt. Die Rechte der Datei, der Dateien daneben (-wal, -shm) und des Ordners prüfen, oder mit --db eine andere nennen.",
        "The database is read-only. Check the rights of the file, of the files beside it (-wal, -shm) and of the folder, or name another with --db.");

    private static readonly Text CannotOpen = new(
        "Die Datenbank lässt sich nicht öffnen. Pfad und Rechte der Datei, der Dateien daneben (-wal, -shm) und des Ordners prüfen, oder mit --db "
            + "eine andere nennen.",
        "The database cannot be opened. Check the path and the rights of the file, of the files beside it (-wal, -shm) and of the folder, or name "
            + "another with --db.");

    private static readonly Text NoDatabase = new(
        "Die Datei ist keine Datenbank von Myelon, oder ihr Anfang ist zerstört. War sie eine: eine Sicherung einspielen (myelon restore); sonst mit "
            + "--db eine andere nennen.",
        "The file is no database of Myelon, or its beginning is destroyed. If it was one: restore a backup (myelon restore); else name another with --db.");

    private enum Code
    {
        Permission = 3,
        Busy = 5,
        Locked = 6,
        ReadOnly = 8,
        Disk = 10,
        Corrupt = 11,
        Full = 13,
        CannotOpen = 14,
        NotADatabase = 26,
    }

    /// <summary>Why a file is not opened.</summary>
    public static StoreRefusedException Refusal(Exception exception) => new(
        exception switch
        {
            SqliteException sqlite => (Code)sqlite.SqliteErrorCode switch
            {
                Code.Busy or Code.Locked => Busy,
                Code.Corrupt => Damaged,
                Code.NotADatabase => NoDatabase,
                _ => Says(sqlite) ?? CannotOpen,
            },
            _ => CannotOpen,
        },
        exception);

    /// <summary>Whether the code is known, and what it is for who reads or writes.</summary>
    public static Exception? Known(SqliteException exception) => (Code)exception.SqliteErrorCode switch
    {
        Code.Busy or Code.Locked => new StoreBusyException(exception),
        Code.Corrupt or Code.NotADatabase => new StoreFailedException(Damaged, isFull: false, exception),
        Code.Full or Code.Disk => new StoreFailedException(Full, isFull: true, exception),
        _ when Says(exception) is { } says => new StoreFailedException(says, isFull: false, exception),
        _ => null,
    };

    private static Text? Says(SqliteException exception) => (Code)exception.SqliteErrorCode switch
    {
        Code.Full or Code.Disk => Full,
        Code.ReadOnly => ReadOnly,
        Code.CannotOpen or Code.Permission => CannotOpen,
        _ => null,
    };
}
