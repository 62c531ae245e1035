using System.CommandLine.Parsing;
using System.Text.RegularExpressions;

namespace Myelon.Cli;

/// <summary>
/// What the parser of the command line finds wrong, in both languages. It speaks English here, whatever the environment says, and what of it
/// is not known is told by the place alone: no sentence of it reaches a person in the wrong language.
/// </summary>
internal static partial class ParserWords
{
    private static readonly (Regex Says, Func<string, string, string> German, Func<string, string, string> English)[] Known =
    [
        (ArgumentMissing(), (name, _) => $"{name} fehlt", (name, _) => $"{name} is missing"),
        (ValueMissing(), (name, _) => $"{name}: ein Wert fehlt", (name, _) => $"{name}: a value is missing"),
        (OneValue(),
            (name, count) => $"{name}: nur einmal angeben, hier steht es {count}-mal",
            (name, count) => $"{name}: give it once only, here it stands {count} times"),
        (OptionMissing(), (name, _) => $"{name} fehlt", (name, _) => $"{name} is missing"),
        (VerbMissing(), (_, _) => "Ein Verb fehlt", (_, _) => "A verb is missing"),
        (TooMuch(), (word, _) => $"„{word}“ ist hier eine Angabe zu viel", (word, _) => $"\"{word}\" is one argument too many here"),
        (NoNumber(), (word, name) => $"{name}: „{word}“ ist keine ganze Zahl", (word, name) => $"{name}: \"{word}\" is no whole number"),
        (NotReadable(), (word, name) => $"{name}: „{word}“ ist nicht lesbar", (word, name) => $"{name}: \"{word}\" cannot be read"),
        (NoResponseFile(), (name, _) => $"@{name}: diese Datei gibt es nicht", (name, _) => $"@{name}: there is no such file"),
        (Alone(), (name, _) => $"{name} steht allein", (name, _) => $"{name} stands alone"),
    ];

    /// <summary>An error of the parser, or of one of our checks, in both languages.</summary>
    /// <param name="error">The error.</param>
    /// <param name="help">The command line of the help that tells how it is done.</param>
    public static string Of(ParseError error, string help)
    {
        if (CommonOptions.IsInBoth(error.Message))
        {
            return error.Message;
        }

        foreach (var (says, german, english) in Known)
        {
            if (says.Match(error.Message) is { Success: true, Groups: var parts })
            {
                return CommonOptions.Both($"{german(parts[1].Value, parts[2].Value)} ({help})", $"{english(parts[1].Value, parts[2].Value)} ({help})");
            }
        }

        return CommonOptions.Both($"Die Befehlszeile ist so nicht lesbar ({help})", $"The command line cannot be read like this ({help})");
    }

    [GeneratedRegex("^Required argument '(.+)' missing for command: '(.+)'.$")]
    private static partial Regex ArgumentMissing();

    [GeneratedRegex("^Required argument missing for option: '(.+)'.$")]
    private static partial Regex ValueMissing();

    [GeneratedRegex("^Option '(.+)' expects a single argument but ([0-9]+) were provided.$")]
    private static partial Regex OneValue();

    [GeneratedRegex("^Option '(.+)' is required.$")]
    private static partial Regex OptionMissing();

    [GeneratedRegex("^Required command was not provided.$")]
    private static partial Regex VerbMissing();

    [GeneratedRegex("^Unrecognized command or argument '(.*)'.$", RegexOptions.Singleline)]
    private static partial Regex TooMuch();

    [GeneratedRegex(@"^Cannot parse argument '(.*)' for (?:option|command) '(.+?)' as expected type '[^']*Int32", RegexOptions.Singleline)]
    private static partial Regex NoNumber();

    [GeneratedRegex("^Cannot parse argument '(.*)' for (?:option|command) '(.+?)' as expected type", RegexOptions.Singleline)]
    private static partial Regex NotReadable();

    [GeneratedRegex("^Response file not found '(.+)'.$")]
    private static partial Regex NoResponseFile();

    [GeneratedRegex("^(.+) option cannot be combined with other arguments.$")]
    private static partial Regex Alone();
}
