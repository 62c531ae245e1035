using Myelon.Core;
using Myelon.Core.Speech;
using Myelon.Store;
using NodaTime;

namespace Myelon.Desk.Cases;

/// <summary>What is said of the store of cases.</summary>
public static class StoreWords
{
    /// <summary>So much the clocks of two programs may differ before it is said.</summary>
    private static readonly Duration Tolerance = Duration.FromMinutes(1);

    /// <summary>What can be done about a damaged version.</summary>
    public static Text DamageRemedy { get; } = new(
        "Eine frühere, heile Fassung unter „Fassungen“ wieder aufnehmen, eine Sicherung einspielen (myelon restore), oder den Fall löschen und neu eingeben.",
        "Take up an earlier sound version again under \"Versions\", restore a backup (myelon restore), or erase the case and enter it anew.");

    /// <summary>That the clock shows less than it did when a case was saved, or null.</summary>
    /// <param name="latest">The latest time of saving.</param>
    /// <param name="now">The time now.</param>
    public static Text? ClockWentBack(Instant? latest, OffsetDateTime now)
    {
        if (latest is not { } moment || moment - now.ToInstant() <= Tolerance)
        {
            return null;
        }

        var saved = GuidelineDesk.ToSecond(moment.WithOffset(now.Offset));
        return new(
            $"Die Systemzeit dieses Rechners ging zurück oder ist falsch: sie lautet {Moment(now, Language.German)}, gespeichert wurde zuletzt "
                + $"am {Moment(saved, Language.German)}. Alle Fristen und Zeiten sind unsicher. Die Systemzeit stellen.",
            $"The clock of this computer has gone back or is wrong: it shows {Moment(now, Language.English)}, the last time of saving "
                + $"is {Moment(saved, Language.English)}. All clocks and times are uncertain. Set the clock.");
    }

    /// <summary>That a case was erased, and when.</summary>
    public static Text Erased(Erasure erased, DateTimeZone zone)
    {
        var at = erased.ErasedAt.InZone(zone).ToOffsetDateTime();
        return new(
            $"Der Fall wurde am {Moment(at, Language.German)} gelöscht. Von seinem Inhalt ist nichts mehr da.",
            $"The case was erased on {Moment(at, Language.English)}. Nothing of its content is left.");
    }

    /// <summary>What is to be known after an erasure.</summary>
    /// <param name="erased">The erasure.</param>
    /// <param name="copies">Copies of the database that lie beside it.</param>
    public static Text AfterErasure(Erasure erased, IReadOnlyList<string> copies)
    {
        var names = string.Join(", ", copies.Select(Path.GetFileName));
        return new(
            "Sein Inhalt ist aus der Datenbank entfernt, sein Pseudonym ist frei; im Prüfprotokoll bleibt nur, dass es einen Fall gab. "
            + (erased.IsGone
                ? ""
                : "Reste im freien Platz und im Protokoll ließen sich noch nicht entfernen, weil die Datei gerade benutzt wird oder die Platte voll "
            + "ist: alle Programme beenden und „myelon erase“ mit der Kennung noch einmal aufrufen. ")
            + (copies.Count > 0 ? $"Er kann noch in Kopien stehen, die neben der Datenbank liegen: {names}. " : "")
            + "Sicherungen von früher enthalten ihn noch; sie nach Ablauf ihrer Frist vernichten.",
            "Its content is removed from the database, its pseudonym is free; the audit trail keeps only that there was a case. "
            + (erased.IsGone
                ? ""
                : "Remains in free space and in the log could not be removed yet, because the file is in use or the disk is full: end all programs "
            + "and call \"myelon erase\" with the id once more. ")
            + (copies.Count > 0 ? $"It may still stand in copies that lie beside the database: {names}. " : "")
            + "Earlier backups still hold it; destroy them when their time is over.");
    }

    private static string Moment(OffsetDateTime moment, Language language) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{Words.Date(moment.Date, language)} {moment.Hour:00}:{moment.Minute:00}");
}
