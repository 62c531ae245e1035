using System.CommandLine;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Store;

namespace Myelon.Cli;

/// <summary>Which database a verb works with, and how it says that it cannot.</summary>
internal static class DatabaseChoice
{
    public static Option<string?> Option() => new("--db") { Description = "Datenbankdatei (SQLite) / database file (SQLite)" };

    /// <summary>
    /// The database in the person's own data folder; the examples have one of their own. Empty where there is no such folder: then the store
    /// says that one is to be named.
    /// </summary>
    public static string Default(bool demo)
    {
        var folder = Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify);
        return folder.Length == 0 ? "" : Path.Combine(folder, "myelon", demo ? "demonstration.db" : "cases.db");
    }

    /// <summary>Says why a file is refused.</summary>
    public static int Refuse(string file, StoreRefusedException refused, Language language)
    {
        Console.Error.WriteLine(file.Length == 0
            ? $"myelon: {refused.Says.In(language)}"
            : $"myelon: {Terminal.Plain(file)}: {refused.Says.In(language)}");
        return ExitCode.Refused;
    }

    /// <summary>Runs what works with a store, and says why it could not.</summary>
    public static int Guarded(string file, Language language, Func<int> act)
    {
        try
        {
            return act();
        }
        catch (StoreRefusedException refused)
        {
            return Refuse(file, refused, language);
        }
        catch (StoreFailedException failed)
        {
            return Refuse(file, new StoreRefusedException(failed.Says, failed), language);
        }
        catch (StoreBusyException busy)
        {
            return Refuse(file, new StoreRefusedException(Busy, busy), language);
        }
    }

    private static Text Busy { get; } = new(
        "Ein anderes Programm schreibt gerade in die Datenbank; nichts wurde verändert. Kurz warten, dann noch einmal.",
        "Another program is writing into the database; nothing was changed. Wait a little, then try again.");
}
