using Myelon.Cli.Texts;
using Myelon.Core;

namespace Myelon.Cli;

/// <summary>Opens what a user names, and says what is wrong with it.</summary>
internal static class Inputs
{
    /// <summary>The bytes of a file, or of standard input for "-"; or why it cannot be read.</summary>
    public static (Stream? Stream, Fault? Fault) Open(string source)
    {
        if (source == "-")
        {
            return (Console.OpenStandardInput(), null);
        }

        if (Directory.Exists(source))
        {
            return (null, new Fault("", new("Das ist ein Ordner, keine Datei.", "This is a folder, not a file."), new("Eine Falldatei angeben.", "Name a case file.")));
        }

        try
        {
            return (File.OpenRead(source), null);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return (null, new Fault("", new("Die Datei gibt es nicht.", "There is no such file."), new("Den Pfad prüfen.", "Check the path.")));
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException or ArgumentException or NotSupportedException)
        {
            return (null, new Fault("", new("Die Datei lässt sich nicht lesen.", "The file cannot be read."), new("Pfad und Leserecht prüfen.", "Check the path and the permission to read.")));
        }
    }

    /// <summary>Writes faults to standard error, one line each: source, line, place, what is wrong, what would be right.</summary>
    public static void Report(string source, int? line, IEnumerable<Fault> faults, Language language, TextWriter? error = null)
    {
        var at = source == "-" ? (language == Language.German ? "Standardeingabe" : "standard input") : Terminal.Plain(source);
        var number = line is { } n ? $":{n}" : "";
        foreach (var fault in faults)
        {
            var pointer = fault.Pointer.Length > 0 ? $" {Terminal.Plain(fault.Pointer)}:" : "";
            (error ?? Console.Error).WriteLine($"myelon: {at}{number}:{pointer} {Terminal.Plain(fault.Message.In(language))} {Terminal.Plain(fault.Fix.In(language))}");
        }
    }
}
