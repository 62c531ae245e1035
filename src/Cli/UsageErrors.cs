using System.CommandLine;
using System.CommandLine.Parsing;
using Myelon.Core;

namespace Myelon.Cli;

/// <summary>What is wrong with a command line, in both languages, with the nearest word that exists.</summary>
internal static class UsageErrors
{
    /// <summary>One line for each error.</summary>
    public static IEnumerable<string> Lines(ParseResult parsed)
    {
        var words = Words(parsed.CommandResult).ToList();
        foreach (var token in parsed.UnmatchedTokens)
        {
            var near = Nearest.Of(token, words);
            yield return $"„{Terminal.Plain(token)}“ ist hier unbekannt{(near is null ? "" : $", gemeint ist vielleicht {near}")}."
                + $" / \"{Terminal.Plain(token)}\" is unknown here{(near is null ? "" : $", did you mean {near}")}.";
        }

        // An unmatched token has an error of its own, which says the same without a remedy.
        foreach (var error in parsed.Errors.Where(e => !parsed.UnmatchedTokens.Any(t => e.Message.Contains($"'{t}'", StringComparison.Ordinal))))
        {
            yield return error.Message;
        }
    }

    /// <summary>The options and verbs that are known at this place, those of the verbs above included.</summary>
    private static IEnumerable<string> Words(CommandResult result)
    {
        for (SymbolResult? at = result; at is not null; at = at.Parent)
        {
            if (at is CommandResult { Command: var command })
            {
                foreach (var name in command.Options.SelectMany(o => o.Aliases.Append(o.Name)).Concat(command.Subcommands.Select(c => c.Name)))
                {
                    yield return name;
                }
            }
        }
    }
}
