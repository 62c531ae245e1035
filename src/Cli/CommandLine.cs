using System.CommandLine;
using System.CommandLine.Parsing;
using Myelon.Cli.Texts;
using Myelon.Core;

namespace Myelon.Cli;

/// <summary>The verbs, and what happens around them.</summary>
public static class CommandLine
{
    /// <summary>Runs one command line and gives its exit code.</summary>
    public static int Run(string[] args)
    {
        var root = Create();
        var parsed = root.Parse(args);
        var mistakes = Mistakes(root, parsed).ToList();
        if (mistakes.Count > 0)
        {
            foreach (var mistake in mistakes)
            {
                Console.Error.WriteLine("myelon: " + Terminal.Plain(mistake));
            }

            return ExitCode.Usage;
        }

        try
        {
            return parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (IOException exception) when (IsClosedPipe(exception))
        {
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // No message of the exception: it could carry something of the patient.
            Console.Error.WriteLine($"myelon: {exception.GetType().Name}: interner Fehler / internal error");
            return ExitCode.OwnFault;
        }
    }

    private static RootCommand Create()
    {
        var root = new RootCommand("Myelon: S2k-Leitlinie Wirbelsäulenmetastasen (AWMF 187-003), ausführbar. Kein Medizinprodukt. / executable. No medical device.");
        root.Subcommands.Add(EvaluateCommand.Create());
        root.Subcommands.Add(ImportCommand.Create());
        root.Subcommands.Add(ExplainCommand.Create());
        root.Subcommands.Add(ShowCommand.Create());
        root.Subcommands.Add(ShowCommand.CreateList());
        root.Subcommands.Add(FactsCommand.Create());
        root.Subcommands.Add(IsncsciCommand.Create());
        root.Subcommands.Add(ScoreCommand.Create());
        root.Subcommands.Add(DoseCommand.Create());
        root.Subcommands.Add(EvidenceCommand.Create());
        root.Subcommands.Add(AccuracyCommand.Create());
        root.Subcommands.Add(AskCommand.Create());
        root.Subcommands.Add(WhyNotCommand.Create());
        root.Subcommands.Add(PathwayCommand.Create());
        root.Subcommands.Add(PathwayCommand.CreateSpine());
        root.Subcommands.Add(ServeCommand.Create());
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
            yield return $"„{parsed.UnmatchedTokens[0]}“ ist kein Verb / is no verb" + (near is null ? "" : $"; {near}?") + " (myelon --help)";
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
            yield return $"{option} ist keine Option / is no option" + (near is null ? "" : $"; {near}?") + $" (myelon {command.Name} --help)";
        }

        foreach (var error in parsed.Errors.Where(e => unknown.Count == 0))
        {
            yield return error.Message;
        }
    }

    private static bool IsClosedPipe(IOException exception) => exception.HResult == 32;
}
