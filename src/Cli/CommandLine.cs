using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Globalization;
using Myelon.Cli.Texts;
using Myelon.Composition;
using Myelon.Core;
using Myelon.Core.Speech;
using Myelon.Desk.Editions;
using Myelon.Desk.Texts;

namespace Myelon.Cli;

/// <summary>The verbs, and what happens around them.</summary>
public static class CommandLine
{
    /// <summary>Runs the command line that this process was started with, on streams that may have been closed.</summary>
    internal static int Start(string[] args, Func<EditionShelf, IEnumerable<Command>> verbs)
    {
        if (StandardStreams.Settle())
        {
            return Run(args, verbs);
        }

        Console.Error.WriteLine("myelon: Die Ausgabe ist geschlossen. / The output is closed.");
        return ExitCode.Refused;
    }

    /// <summary>Runs one command line for the guideline of this program and gives its exit code.</summary>
    internal static int Run(string[] args, Func<EditionShelf, IEnumerable<Command>> verbs) => Guarded(() => Parsed(args, Guidelines.Shelf(), verbs));

    private static int Parsed(string[] args, EditionShelf editions, Func<EditionShelf, IEnumerable<Command>> verbs)
    {
        if (RuntimeFloor.Says(Environment.Version) is { } outdated)
        {
            Console.Error.WriteLine($"myelon: {outdated.De} / {outdated.En}");
            return ExitCode.Refused;
        }

        var (parsed, mistakes) = Read(args, editions, verbs);
        if (mistakes.Count > 0)
        {
            foreach (var mistake in mistakes)
            {
                Console.Error.WriteLine("myelon: " + mistake);
            }

            return ExitCode.Usage;
        }

        if (TimeZones.Unknown() is { } zone)
        {
            var named = Terminal.Plain(zone);
            Console.Error.WriteLine(
                $"myelon: Die Zeitzone „{named}“ (TZ) gibt es hier nicht; es gilt UTC; richtig wäre etwa Europe/Berlin. "
                + $"/ There is no time zone \"{named}\" (TZ) here; UTC is used; right would be for example Europe/Berlin.");
        }

        // What is served is read elsewhere; everything else fits the terminal.
        if (parsed.CommandResult.Command.Name != "serve" && Terminal.Columns is { } columns)
        {
            Page.FitTo(columns);
        }

        return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
    }

    /// <summary>The arguments as they are understood, and what is wrong with them, in the language that they ask for.</summary>
    internal static (ParseResult Parsed, IReadOnlyList<string> Mistakes) Read(
        string[] args, EditionShelf editions, Func<EditionShelf, IEnumerable<Command>> verbs)
    {
        // The messages of the parser are translated by us: they come in one language, whatever the environment says.
        CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
        var asked = Asked(args);
        var root = Create(editions, verbs, asked switch { "de" => Language.German, "en" => Language.English, _ => CommonOptions.OfEnvironment() });
        var parsed = root.Parse(args);
        return (parsed, [.. Mistakes(root, parsed).Select(m => Terminal.Plain(CommonOptions.Said(m, asked)))]);
    }

    /// <summary>The language that the arguments ask for, whatever is wrong with the others.</summary>
    private static string? Asked(string[] args) =>
        args.SkipWhile(a => a != "--lang").Skip(1).FirstOrDefault()
            ?? args.FirstOrDefault(a => a.StartsWith("--lang=", StringComparison.Ordinal))?["--lang=".Length..];

    private static int Guarded(Func<int> run)
    {
        try
        {
            return run();
        }
        catch (IOException exception) when (IsClosedPipe(exception))
        {
            return ExitCode.Done;
        }
        catch (IOException exception) when (exception.HResult is NoSpace or TooLarge or Unwritable)
        {
            Console.Error.WriteLine("myelon: Die Ausgabe lässt sich nicht schreiben: kein Platz. / The output cannot be written: no space.");
            return ExitCode.Refused;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // No message of the exception: it could carry something of the patient.
            Console.Error.WriteLine($"myelon: {exception.GetType().Name}: interner Fehler / internal error");
            return ExitCode.OwnFault;
        }
    }

    /// <summary>The root with its verbs, and help in a language.</summary>
    internal static RootCommand Create(EditionShelf editions, Func<EditionShelf, IEnumerable<Command>> verbs, Language language)
    {
        var edition = editions.Current.Rules.Edition;
        var root = new RootCommand(
            CommonOptions.Both(
                $"Myelon: {edition.Title.De} (AWMF {edition.Register}), ausführbar. {AnswerWords.NotCertified.De}",
                $"Myelon: {edition.Title.En} (AWMF {edition.Register}), executable. {AnswerWords.NotCertified.En}"));
        foreach (var verb in verbs(editions))
        {
            root.Subcommands.Add(verb);
        }

        // Every verb takes --lang, for its help at least.
        foreach (var verb in All(root).Where(v => v.Options.All(o => o.Name != "--lang")))
        {
            verb.Options.Add(CommonOptions.Language());
        }

        foreach (var option in root.Options)
        {
            if (option is HelpOption)
            {
                option.Action = new HelpText(language);
                option.Description = CommonOptions.Both("diese Hilfe", "this help");
            }
            else if (option is VersionOption)
            {
                option.Description = CommonOptions.Both("die Version des Programms", "the version of the program");
            }
        }

        return root;
    }

    /// <summary>A command and all below it.</summary>
    internal static IEnumerable<Command> All(Command command) => command.Subcommands.SelectMany(All).Prepend(command);

    private static string HelpOf(Command root, Command command) => command == root ? "myelon --help" : $"myelon {Path(command)} --help";

    /// <summary>A verb with those above it, as it is written: "export obds".</summary>
    private static string Path(Command command) =>
        command.Parents.OfType<Command>().FirstOrDefault(p => p is not RootCommand) is { } above ? $"{Path(above)} {command.Name}" : command.Name;

    /// <summary>
    /// What is wrong with the command line. A word that looks like an option but is none would pass as a file name, so it is
    /// refused here, with the option that was probably meant.
    /// </summary>
    private static IEnumerable<string> Mistakes(RootCommand root, ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        if (command == root && parsed.UnmatchedTokens.Count > 0)
        {
            var near = Nearest.Of(parsed.UnmatchedTokens[0], root.Subcommands.Select(c => c.Name));
            var meant = (near is null ? "" : $"; {near}?") + " (myelon --help)";
            yield return CommonOptions.Both($"„{parsed.UnmatchedTokens[0]}“ ist kein Verb{meant}", $"\"{parsed.UnmatchedTokens[0]}\" is no verb{meant}");
            yield break;
        }

        var above = command.Parents.OfType<Command>().SelectMany(p => p.Options).Where(o => o.Name == "--lang");
        if (above.Any(o => parsed.GetResult(o) is { Implicit: false }))
        {
            yield return CommonOptions.Both("--lang hinter das Verb schreiben", "write --lang behind the verb");
        }

        var options = command.Options.Select(o => o.Name).ToList();
        var unknown = parsed.Tokens
            .TakeWhile(t => t.Type != TokenType.DoubleDash)
            .Where(t => t.Type == TokenType.Argument && t.Value.Length > 1 && t.Value[0] == '-' && !char.IsAsciiDigit(t.Value[1]))
            .Select(t => t.Value.Split('=')[0])
            .ToList();
        foreach (var option in unknown)
        {
            // An option in the place of a value: the value of the option before it is missing.
            if (options.Contains(option) && parsed.Tokens.TakeWhile(t => t.Value.Split('=')[0] != option).LastOrDefault() is { } before)
            {
                yield return CommonOptions.Both(
                    $"{before.Value}: ein Wert fehlt (myelon {Path(command)} --help)", $"{before.Value}: a value is missing (myelon {Path(command)} --help)");
                continue;
            }

            var near = Nearest.Of(option, options);
            var meant = (near is null ? "" : $"; {near}?") + $" (myelon {Path(command)} --help)";
            yield return CommonOptions.Both($"{option} ist keine Option{meant}", $"{option} is no option{meant}");
        }

        foreach (var error in parsed.Errors.Where(e => unknown.Count == 0))
        {
            yield return ParserWords.Of(error, HelpOf(root, command));
        }
    }

    /// <summary>Whether nobody reads the output any more.</summary>
    internal static bool IsClosedPipe(Exception exception) => exception is IOException && exception.HResult == 32;

    private const int Unwritable = 5;
    private const int TooLarge = 27;
    private const int NoSpace = 28;
}
