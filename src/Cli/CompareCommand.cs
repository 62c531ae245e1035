using System.CommandLine;
using System.Text.Json;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Desk;
using Myelon.Desk.Editions;
using Myelon.Desk.Inputs;

namespace Myelon.Cli;

/// <summary><c>compare OLD NEW FILE…</c>: what differs between two editions, in their rules and for these cases.</summary>
internal sealed class CompareCommand(EditionShelf editions)
{
    public Command Create()
    {
        var before = EditionChoice.Argument(editions, "OLD", $"alte Ausgabe / old edition ({EditionChoice.Known(editions)})");
        var after = EditionChoice.Argument(editions, "NEW", "neue Ausgabe / new edition");
        var files = new Argument<string[]>("FILE")
        {
            Description = "Falldateien, - für die Standardeingabe; ohne: nur die Regeln / case files, - for standard input; without: the rules only",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var format = CommonOptions.Format("text", "json");
        var language = CommonOptions.Language();
        var command = new Command("compare", "Zwei Ausgaben der Leitlinie vergleichen / compare two editions of the guideline")
        {
            before, after, files, format, language,
        };
        command.SetAction(parsed => Run(
            parsed.InvocationConfiguration.Output,
            parsed.GetValue(before)!,
            parsed.GetValue(after)!,
            parsed.GetValue(files)!,
            CommonOptions.FormatOf(parsed, format),
            CommonOptions.LanguageOf(parsed, language)));
        return command;
    }

    private int Run(TextWriter output, string before, string after, string[] files, OutputFormat format, Language language)
    {
        var (old, @new) = (editions.Find(before)!, editions.Find(after)!);
        var comparison = new EditionComparison(old, @new);
        var cases = new List<ComparedCase>();
        var refused = 0;
        foreach (var (earlier, now) in Inputs.OpenAll(files).SelectMany(input => Both(input, old, @new)))
        {
            if (earlier.Reading.Case is { } readBefore && now.Reading.Case is { } read)
            {
                cases.Add(new ComparedCase(read.Name, comparison.For(readBefore, read)));
                continue;
            }

            refused++;
            Inputs.Report(now.Reading.Case is null ? now : earlier, language);
        }

        output.Write(format == OutputFormat.Json
            ? JsonOutput.Text(json => ComparisonJson.Write(json, old.Rules.Edition, @new.Rules.Edition, comparison, cases))
            : ComparisonText.Of(old.Rules.Edition, @new.Rules.Edition, comparison, cases, language));
        return refused == 0 ? ExitCode.Done : cases.Count == 0 ? ExitCode.Refused : ExitCode.SomeRefused;
    }

    /// <summary>The cases of an input, read by each edition for itself: a fact may stand in one of them only.</summary>
    private static IEnumerable<(NamedCase Before, NamedCase After)> Both(OpenedInput input, GuidelineDesk before, GuidelineDesk after)
    {
        if (input.Content is null)
        {
            return before.Inputs.Cases([input]).Zip(after.Inputs.Cases([input]));
        }

        using var content = input.Content;
        using var bytes = new MemoryStream();
        content.CopyTo(bytes);
        return before.Inputs.Cases([Again()]).Zip(after.Inputs.Cases([Again()])).ToList();

        OpenedInput Again() => input with { Content = new MemoryStream(bytes.ToArray()) };
    }
}
