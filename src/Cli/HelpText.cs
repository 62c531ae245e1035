using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.Text;
using Myelon.Core;
using Myelon.Desk.Texts;

namespace Myelon.Cli;

/// <summary>The help of a verb, in one language: what it does, how it is called, what it takes.</summary>
/// <param name="language">The language.</param>
internal sealed class HelpText(Language language) : SynchronousCommandLineAction
{
    private const int Column = 26;

    /// <summary>Whatever is missing on the command line: help was asked for.</summary>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult) => Answer.Text(Of(parseResult.CommandResult.Command));

    /// <summary>The help of a command.</summary>
    public string Of(Command command)
    {
        var page = new StringBuilder();
        Lines(page, Paragraph.Lines(Said(command.Description)));
        var options = Options(command);
        Head(page, "Aufruf", "Usage");
        Lines(page, Paragraph.Lines(Usage(command, options.Count > 0), 2, 4));
        Rows(page, "Verben", "Verbs", command.Subcommands.Select(c => (c.Name, Said(c.Description))));
        Rows(page, "Angaben", "Arguments", command.Arguments.Select(a => (a.HelpName ?? a.Name, Said(a.Description))));
        Rows(page, "Optionen", "Options", options.Select(o => (Name(o), Said(o.Description) + Default(o))));
        return page.ToString();
    }

    private string Usage(Command command, bool hasOptions)
    {
        var words = new List<string>();
        for (var verb = command; verb is not null; verb = verb.Parents.OfType<Command>().FirstOrDefault())
        {
            words.Insert(0, verb is RootCommand ? "myelon" : verb.Name);
        }

        foreach (var argument in command.Arguments)
        {
            var name = (argument.HelpName ?? argument.Name) + (argument.Arity.MaximumNumberOfValues > 1 ? "…" : "");
            words.Add(argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name);
        }

        if (command.Subcommands.Count > 0)
        {
            words.Add(language.Say("VERB …", "VERB …"));
        }

        if (hasOptions)
        {
            words.Add(language.Say("[Optionen]", "[options]"));
        }

        return string.Join(' ', words);
    }

    private static List<Option> Options(Command command) =>
        [.. command.Options, .. command.Parents.OfType<Command>().SelectMany(p => p.Options).Where(o => o.Recursive)];

    private string Name(Option option)
    {
        var names = string.Join(", ", new[] { option.Name }.Concat(option is HelpOption ? ["-h"] : option.Aliases));
        return option.Arity.MaximumNumberOfValues == 0 || option.ValueType == typeof(bool) || option is HelpOption or VersionOption
            ? names
            : $"{names} {option.HelpName ?? language.Say("WERT", "VALUE")}";
    }

    private string Default(Option option) =>
        option is { HasDefaultValue: true } and not (HelpOption or VersionOption) && option.GetDefaultValue() is { } value and not bool
        && Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) is { Length: > 0 } usual
            ? language.Say($" (Voreinstellung: {usual})", $" (default: {usual})")
            : "";

    private string Said(string? description) => CommonOptions.HalfOf(description ?? "", language);

    private void Head(StringBuilder page, string german, string english) => page.Append('\n').Append(language.Say(german, english)).Append(":\n");

    private void Rows(StringBuilder page, string german, string english, IEnumerable<(string Name, string Says)> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            return;
        }

        Head(page, german, english);
        foreach (var (name, says) in all)
        {
            Lines(page, Paragraph.Row(name, Column, says));
        }
    }

    private static void Lines(StringBuilder page, IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            page.Append(line.TrimEnd()).Append('\n');
        }
    }
}
