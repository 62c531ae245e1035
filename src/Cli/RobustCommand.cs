using System.CommandLine;
using System.Text.Json;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Core.Reasoning;
using Myelon.Desk;
using Myelon.Formats.CaseFile;

namespace Myelon.Cli;

/// <summary><c>robust FILE</c>: what changes when an entry is replaced by a neighbour, one at a time.</summary>
internal sealed class RobustCommand(GuidelineDesk desk)
{
    public Command Create()
    {
        var file = new Argument<string>("FILE") { Description = "Falldatei, - für die Standardeingabe / case file, - for standard input" };
        var format = CommonOptions.Format("text", "json");
        var language = CommonOptions.Language();
        var command = new Command(
            "robust",
            "Was sich ändert, wenn eine Angabe um einen Schritt anders wäre / what changes if one entry were a step different") { file, format, language };
        command.SetAction(parsed => Run(parsed.GetValue(file)!, CommonOptions.FormatOf(parsed, format), CommonOptions.LanguageOf(parsed, language)));
        return command;
    }

    private int Run(string file, OutputFormat format, Language language)
    {
        var (written, refused) = (0, 0);
        foreach (var input in desk.Inputs.Cases(Inputs.OpenAll([file])))
        {
            if (input.Reading.Case is not { } @case)
            {
                refused++;
                Inputs.Report(input, language);
                continue;
            }

            var all = Robustness.Of(@case, desk.Evaluator);
            if (format == OutputFormat.Json)
            {
                using var output = Console.OpenStandardOutput();
                output.Write(JsonOut.Line(json => RobustnessWriter.Write(json, @case, all, desk.Rules), indented: true));
            }
            else
            {
                Console.Out.Write((written > 0 ? "\n" : "") + RobustText.Of(@case, all, desk.Rules, language));
            }

            written++;
        }

        return refused == 0 ? ExitCode.Done : written == 0 ? ExitCode.Refused : ExitCode.SomeRefused;
    }
}
