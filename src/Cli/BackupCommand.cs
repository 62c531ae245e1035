using System.CommandLine;
using System.Globalization;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Store;
using NodaTime;

namespace Myelon.Cli;

/// <summary><c>backup FILE</c>: a copy of the whole store, written beside, checked, and put in its place.</summary>
internal static class BackupCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "die Sicherung / the backup" };
        var database = DatabaseChoice.Option();
        var passphrase = Passphrase.Option();
        var force = new Option<bool>("--force")
        {
            Description = "eine vorhandene Datei ersetzen, und auch eine Datenbank mit Fehlern sichern / replace a file, and back up a database with "
                + "faults too",
        };
        var language = CommonOptions.Language();
        var command = new Command("backup", "die Datenbank sichern, auch während der Server läuft / back up the database, also while the server runs")
        {
            file, database, passphrase, force, language,
        };
        command.SetAction(parsed =>
        {
            var (source, say) = (parsed.GetValue(database) ?? DatabaseChoice.Default(demo: false), CommonOptions.LanguageOf(parsed, language));
            var target = parsed.GetValue(file)!;
            return Passphrase.With(parsed.GetValue(passphrase), say, secret => DatabaseChoice.Guarded(source, say, () =>
            {
                var content = StoreBackup.Write(source, target, secret, parsed.GetValue(force));
                Console.Out.WriteLine(Terminal.Plain(new Text(
                    $"Gesichert in {target}: {N(content.Cases)} Fälle, {N(content.Entries)} Einträge, geprüft{(secret is null ? "" : ", verschlüsselt")}.",
                    $"Backed up in {target}: {N(content.Cases)} cases, {N(content.Entries)} entries, checked{(secret is null ? "" : ", encrypted")}.").In(
                        say)));
                Console.Out.WriteLine(new Text($"Ende des Prüfprotokolls: {content.End}", $"End of the audit trail: {content.End}").In(say));
                return ExitCode.Done;
            }));
        });
        return command;
    }

    private static string N(long number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary><c>restore FILE</c>: a backup becomes the database.</summary>
internal sealed class RestoreCommand(IClock clock)
{
    public Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "die Sicherung / the backup" };
        var database = DatabaseChoice.Option();
        var passphrase = Passphrase.Option();
        var force = new Option<bool>("--force") { Description = "eine vorhandene Datenbank beiseitelegen / put a database that is there aside" };
        var language = CommonOptions.Language();
        var command = new Command("restore", "eine Sicherung einspielen / restore a backup") { file, database, passphrase, force, language };
        command.SetAction(parsed =>
        {
            var (target, say) = (parsed.GetValue(database) ?? DatabaseChoice.Default(demo: false), CommonOptions.LanguageOf(parsed, language));
            return Passphrase.With(parsed.GetValue(passphrase), say, secret => DatabaseChoice.Guarded(parsed.GetValue(file)!, say, () =>
            {
                var content = StoreBackup.Restore(parsed.GetValue(file)!, target, secret, parsed.GetValue(force), clock.GetCurrentInstant());
                Console.Out.WriteLine(Terminal.Plain(new Text(
                    $"Eingespielt nach {target}: {N(content.Cases)} Fälle, {N(content.Entries)} Einträge, jede Fassung geprüft.",
                    $"Restored to {target}: {N(content.Cases)} cases, {N(content.Entries)} entries, every version checked.").In(say)));
                if (content.Aside is { } aside)
                {
                    Console.Out.WriteLine(Terminal.Plain(
                        new Text($"Die vorige Datenbank liegt in {aside}.", $"The earlier database lies in {aside}.").In(say)));
                }

                if (content.ErasedSince.Count > 0)
                {
                    Console.Out.WriteLine(Terminal.Plain(new Text(
                        "Diese Fälle waren inzwischen gelöscht und sind mit der Sicherung wiedergekommen; sie noch einmal löschen (myelon "
                            + $"erase): {string.Join(", ", content.ErasedSince)}",
                        "These cases had been erased since and have come back with the backup; erase them once more (myelon "
                            + $"erase): {string.Join(", ", content.ErasedSince)}").In(say)));
                }

                return ExitCode.Done;
            }));
        });
        return command;
    }

    private static string N(long number) => number.ToString(CultureInfo.InvariantCulture);
}

/// <summary>The passphrase of a backup: the first line of a file, never an argument that others could read.</summary>
internal static class Passphrase
{
    private const int FewestLetters = 8;

    public static Option<string?> Option() => new("--passphrase-file")
    {
        Description = "Datei, deren erste Zeile die Passphrase ist / file whose first line is the passphrase",
    };

    /// <summary>Reads the passphrase, or says why not, and goes on with it.</summary>
    public static int With(string? file, Language language, Func<string?, int> then)
    {
        if (file is null)
        {
            return then(null);
        }

        string? line;
        try
        {
            line = File.ReadLines(file).FirstOrDefault();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(
                $"myelon: {Terminal.Plain(file)}: "
                    + new Text("Die Datei mit der Passphrase lässt sich nicht lesen.", "The file with the passphrase cannot be read.").In(language));
            return ExitCode.Refused;
        }

        if (line is null || line.Trim().Length < FewestLetters)
        {
            Console.Error.WriteLine(
                $"myelon: {Terminal.Plain(file)}: " + new Text(
                    $"Die erste Zeile muss eine Passphrase von mindestens {FewestLetters} Zeichen sein.",
                    $"The first line must be a passphrase of at least {FewestLetters} characters.").In(language));
            return ExitCode.Refused;
        }

        return then(line.Trim());
    }
}
