using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Desk.Inputs;

namespace Myelon.Cli;

/// <summary>Opens what a user names, and says what is wrong with it.</summary>
internal static class Inputs
{
    /// <summary>Files, and standard input for "-", each opened only when it is reached.</summary>
    public static IEnumerable<OpenedInput> OpenAll(IEnumerable<string> sources) => sources.Select(Open);

    /// <summary>A file, or standard input for "-"; or why it cannot be read.</summary>
    public static OpenedInput Open(string source)
    {
        if (source == "-")
        {
            return new(source, StandardStreams.OpenInput(), null);
        }

        if (Directory.Exists(source))
        {
            return Unopened(
                source,
                new("Das ist ein Ordner, keine Datei.", "This is a folder, not a file."),
                new("Eine Falldatei angeben.", "Name a case file."));
        }

        try
        {
            return new(source, File.OpenRead(source), null) { Path = Path.GetFullPath(source) };
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            return Unopened(source, new("Die Datei gibt es nicht.", "There is no such file."), new("Den Pfad prüfen.", "Check the path."));
        }
        catch (Exception exception) when (exception is UnauthorizedAccessException or IOException or ArgumentException or NotSupportedException)
        {
            return Unopened(
                source,
                new("Die Datei lässt sich nicht lesen.", "The file cannot be read."),
                new("Pfad und Leserecht prüfen.", "Check the path and the permission to read."));
        }
    }

    /// <summary>An input that cannot be opened, and why.</summary>
    public static OpenedInput Unopened(string source, Text message, Text fix) => new(source, null, new Fault("", message, fix));

    /// <summary>Writes what is wrong with a case to standard error, one line a fault.</summary>
    public static void Report(NamedCase refused, Language language) =>
        Report(refused.Source, refused.Line, refused.Reading.Faults, language);

    /// <summary>Writes faults to standard error, one line each: source, line, place, what is wrong, what would be right.</summary>
    public static void Report(string source, int? line, IEnumerable<Fault> faults, Language language, TextWriter? error = null)
    {
        var at = source == "-" ? (language.Say("Standardeingabe", "standard input")) : Terminal.Plain(WebInput.Shown(source));
        var number = line is { } n ? $":{n}" : "";
        foreach (var fault in faults)
        {
            var pointer = fault.Pointer.Length > 0 ? $" {Terminal.Plain(fault.Pointer)}:" : "";
            var says = Terminal.Plain(fault.Says.In(language));
            (error ?? Console.Error).WriteLine($"myelon: {at}{number}:{pointer} {says}");
        }
    }
}
