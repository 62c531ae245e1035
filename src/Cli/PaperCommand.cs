using System.CommandLine;
using System.Text;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Speech;
using Myelon.Desk;
using Myelon.Formats.Papers;

namespace Myelon.Cli;

/// <summary><c>paper NAME FILE</c> and <c>paper --list</c>: one page about a case for somebody who needs it.</summary>
internal sealed class PaperCommand(GuidelineDesk desk)
{
    private const string Pdf = "pdf";

    private const string Html = "html";

    public Command Create()
    {
        var name = new Argument<string?>("NAME")
        {
            Description = "welches Papier (--list) / which paper (--list)",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var file = new Argument<string?>("FILE")
        {
            Description = "Falldatei, - für die Standardeingabe / case file, - for standard input",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var list = new Option<bool>("--list") { Description = "die Papiere nennen / name the papers" };
        var format = CommonOptions.Format("text", Pdf, Html);
        var language = CommonOptions.Language();
        var command =
            new Command("paper", "Ein Papier zu einem Fall, eine Seite A4 / a paper about a case, one page of A4") { name, file, list, format, language };
        command.Validators.Add(result =>
        {
            if (result.GetResult(list) is { Tokens.Count: 0, Implicit: false })
            {
                return;
            }

            var asked = result.GetResult(name)?.Tokens is [var token] ? token.Value : null;
            if (asked is null || result.GetResult(file)?.Tokens.Count is not 1)
            {
                result.AddError(CommonOptions.Both("paper: Papier und Falldatei angeben, oder --list", "paper: give a paper and a case file, or --list"));
            }
            else if (Find(asked) is null)
            {
                var near = Nearest.Of(asked, desk.Guideline.Papers.Select(p => p.Id));
                result.AddError(CommonOptions.Both(
                    $"paper: „{Terminal.Plain(asked)}“ ist kein Papier{(near is null ? "" : $"; {near}?")} (myelon paper --list)",
                    $"paper: \"{Terminal.Plain(asked)}\" is no paper{(near is null ? "" : $"; {near}?")} (myelon paper --list)"));
            }
        });
        command.SetAction(parsed => parsed.GetValue(list)
            ? List(CommonOptions.LanguageOf(parsed, language))
            : Run(Find(parsed.GetValue(name)!)!, parsed.GetValue(file)!, parsed.GetValue(format)!, CommonOptions.LanguageOf(parsed, language)));
        return command;
    }

    private Paper? Find(string id) => desk.Guideline.Papers.FirstOrDefault(p => p.Id == id);

    private int List(Language language)
    {
        var page = new Page(colour: false);
        foreach (var paper in desk.Guideline.Papers)
        {
            page.Line($"{paper.Id,-15} ", $"{paper.Title.In(language)} → {paper.For.In(language)}");
        }

        Console.Out.Write(page.ToString());
        return ExitCode.Done;
    }

    private int Run(Paper paper, string file, string format, Language language)
    {
        using var output = Console.OpenStandardOutput();
        var (written, refused) = (0, 0);
        foreach (var input in desk.Inputs.Cases(Inputs.OpenAll([file])))
        {
            if (input.Reading.Case is not { } @case)
            {
                refused++;
                Inputs.Report(input, language);
                continue;
            }

            if (written > 0 && format != "text")
            {
                Console.Error.WriteLine(language.Say(
                    "myelon: Ein Papier ist über einen Fall; geschrieben ist der erste. Die anderen einzeln angeben.",
                    "myelon: A paper is about one case; the first is written. Give the others one by one."));
                return ExitCode.SomeRefused;
            }

            var done = PaperWriter.Write(paper, desk.Evaluator.Evaluate(@case), desk.Now.ToInstant(), language);
            output.Write(format switch
            {
                Pdf => PaperPdf.Of(done, @case.AsOf),
                Html => Encoding.UTF8.GetBytes(PaperHtml.Of(done)),
                _ => Encoding.UTF8.GetBytes((written > 0 ? "\n" : "") + string.Join('\n', PaperText.Of(done).Split('\n').Select(Terminal.Plain))),
            });
            written++;
        }

        return refused == 0 ? ExitCode.Done : written == 0 ? ExitCode.Refused : ExitCode.SomeRefused;
    }
}
