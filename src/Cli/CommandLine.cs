using System.CommandLine;
using System.CommandLine.Parsing;
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

        var root = Create(editions, verbs);
        var parsed = root.Parse(args);
        var mistakes = Mistakes(root, parsed).ToList();
        if (mistakes.Count > 0)
        {
            foreach (var mistake in mistakes)
            {
                Console.Error.WriteLine("myelon: " + Terminal.Plain(CommonOptions.Said(mistake, Asked(args))));
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

    private static RootCommand Create(EditionShelf editions, Func<EditionShelf, IEnumerable<Command>> verbs)
    {
        var edition = editions.Current.Rules.Edition;
        var root = new RootCommand(
            $"Myelon: {edition.Title.De} (AWMF {edition.Register}), ausführbar / executable. {AnswerWords.NotCertified.De} / {AnswerWords.NotCertified.En}");
        foreach (var verb in verbs(editions))
        {
            root.Subcommands.Add(verb);
        }

        return root;
    }

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

        var options = command.Options.Select(o => o.Name).ToList();
        var unknown = parsed.Tokens
            .TakeWhile(t => t.Type != TokenType.DoubleDash)
            .Where(t => t.Type == TokenType.Argument && t.Value.Length > 1 && t.Value[0] == '-' && !char.IsAsciiDigit(t.Value[1]))
            .Select(t => t.Value.Split('=')[0])
            .ToList();
        foreach (var option in unknown)
        {
            var near = Nearest.Of(option, options);
            var meant = (near is null ? "" : $"; {near}?") + $" (myelon {command.Name} --help)";
            yield return CommonOptions.Both($"{option} ist keine Option{meant}", $"{option} is no option{meant}");
        }

        foreach (var error in parsed.Errors.Where(e => unknown.Count == 0))
        {
            yield return error.Message;
        }
    }

    /// <summary>Whether nobody reads the output any more.</summary>
    internal static bool IsClosedPipe(Exception exception) => exception is IOException && exception.HResult == 32;

    private const int Unwritable = 5;
    private const int TooLarge = 27;
    private const int NoSpace = 28;
}
