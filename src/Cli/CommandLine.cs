using System.CommandLine;
using System.CommandLine.Parsing;
using Myelon.Cli.Texts;
using Myelon.Composition;
using Myelon.Core;
using Myelon.Core.Speech;
using Myelon.Desk.Editions;

namespace Myelon.Cli;

/// <summary>The verbs, and what happens around them.</summary>
public static class CommandLine
{
    /// <summary>Runs one command line for the guideline of this program and gives its exit code.</summary>
    public static int Run(string[] args) => Guarded(() => Parsed(args, Guidelines.Shelf()));

    /// <summary>Runs one command line for other guidelines and gives its exit code.</summary>
    public static int Run(string[] args, EditionShelf editions) => Guarded(() => Parsed(args, editions));

    private static int Parsed(string[] args, EditionShelf editions)
    {
        if (TimeZoneNote.Of(Environment.GetEnvironmentVariable("TZ")) is { } note)
        {
            Console.Error.WriteLine("myelon: " + Terminal.Plain(note));
        }

        var root = Create(editions);
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
            Console.Error.WriteLine($"myelon: Die Zeitzone „{Terminal.Plain(zone)}“ (TZ) gibt es hier nicht; es gilt UTC. / There is no time zone "
                + $"\"{Terminal.Plain(zone)}\" (TZ) here; UTC is used.");
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

    private static RootCommand Create(EditionShelf editions)
    {
        var desk = editions.Current;
        var edition = desk.Rules.Edition;
        return new RootCommand(
            $"Myelon: {edition.Title.De} (AWMF {edition.Register}), ausführbar / executable. {AnswerWords.NotCertified.De} / {AnswerWords.NotCertified.En}")
        {
            new EvaluateCommand(editions).Create(),
            new CompareCommand(editions).Create(),
            new CohortCommand(editions).Create(),
            new SynthCommand(desk).Create(),
            new ImportCommand(desk).Create(),
            new ExportCommand(desk).Create(),
            new ExplainCommand(desk).Create(),
            new ShowCommand(desk).Create(),
            new ShowCommand(desk).CreateList(),
            new FactsCommand(desk).Create(),
            new SchemaCommand(desk).Create(),
            IsncsciCommand.Create(),
            new ScoreCommand(desk).Create(),
            new DoseCommand(desk).Create(),
            new EvidenceCommand(desk).Create(),
            new AccuracyCommand(desk).Create(),
            new AskCommand(desk).Create(),
            new WhyNotCommand(desk).Create(),
            new PathwayCommand(desk).Create(),
            new PathwayCommand(desk).CreateSpine(),
            new PaperCommand(desk).Create(),
            new RobustCommand(desk).Create(),
            new ServeCommand(desk).Create(),
            AuditCommand.Create(),
            BackupCommand.Create(),
            new RestoreCommand(desk.Clock).Create(),
            new EraseCommand(desk).Create(),
        };
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
