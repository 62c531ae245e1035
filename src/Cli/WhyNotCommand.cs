using System.CommandLine;
using Myelon.Formats.CaseFile;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Desk;
using Myelon.Desk.Reading;

namespace Myelon.Cli;

/// <summary><c>why-not FILE N|CELL</c>: the shortest change of facts that would make a recommendation or a cell apply.</summary>
internal sealed class WhyNotCommand(GuidelineDesk desk)
{
    private IEnumerable<Cell> Cells => Target.Cells(desk.Rules);

    public Command Create()
    {
        var (number, cell) = (RecommendationNumbers.Of(desk.Rules).Last, Cells.FirstOrDefault()?.Id);
        var file = new Argument<string>("FILE") { Description = "Falldatei, - für die Standardeingabe / case file, - for standard input" };
        var target = new Argument<string>("TARGET")
        {
            Description = $"Empfehlung ({number} oder R{number}) oder Zelle ({cell}) / recommendation ({number} or R{number}) or cell ({cell})",
        };
        target.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && Target.Of(desk.Rules, result.Tokens[0].Value) is null)
            {
                result.AddError(Unknown(result.Tokens[0].Value));
            }
        });
        var lesion = LesionChoice.Option();
        var format = CommonOptions.Format("text", "json");
        var language = CommonOptions.Language();
        var command = new Command("why-not", "Was müsste anders sein, damit das zutrifft? / what would have to be different for this to apply?")
        {
            file, target, lesion, format, language,
        };
        command.SetAction(parsed => Run(
            parsed.InvocationConfiguration.Output,
            parsed.GetValue(file)!,
            parsed.GetValue(target)!,
            parsed.GetValue(lesion),
            CommonOptions.FormatOf(parsed, format),
            CommonOptions.LanguageOf(parsed, language)));
        return command;
    }

    private string Unknown(string target)
    {
        var ((first, last), cells) = (RecommendationNumbers.Of(desk.Rules), $"{Cells.FirstOrDefault()?.Id} … {Cells.LastOrDefault()?.Id}");
        return CommonOptions.Both(
            $"{target}: weder Empfehlung ({first}–{last}) noch Zelle ({cells})",
            $"{target}: neither recommendation ({first}-{last}) nor cell ({cells})");
    }

    /// <summary>The option of <c>explain</c> that asks the same.</summary>
    public Option<string?> Option()
    {
        var option = new Option<string?>("--why-not")
        {
            Description = "Was müsste anders sein, damit Empfehlung oder Zelle zutrifft? / "
                + "what would have to be different for a recommendation or cell to apply?",
        };
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && Target.Of(desk.Rules, result.Tokens[0].Value) is null)
            {
                result.AddError(Unknown(result.Tokens[0].Value));
            }
        });
        return option;
    }

    /// <summary>Answers for every case of a file.</summary>
    public int Run(TextWriter output, string file, string target, string? lesion, OutputFormat format, Language language)
    {
        var search = new WhyNot(desk.Evaluator);
        var asked = Target.Of(desk.Rules, target)!;
        var (answered, refused) = (0, 0);
        foreach (var input in desk.Inputs.Cases(Inputs.OpenAll([file])))
        {
            if (input.Reading.Case is not { } @case)
            {
                refused++;
                Inputs.Report(input, language);
                continue;
            }

            if (LesionChoice.Of(@case, lesion, language) is not { } lesions)
            {
                return ExitCode.Usage;
            }

            answered++;
            var answers = lesions
                .Select(l => (Lesion: l, Changes: asked.WhyNot(search, @case, l)))
                .ToList();
            var contradictions = desk.Evaluator.ContradictionsIn(@case);
            var name = asked.Cell is { } cell ? Words.Quoted(cell.Situation.In(language), language) : asked.Name;
            output.Write(format == OutputFormat.Json
                ? JsonOutput.Text(json => WhyNotWriter.Write(json, @case, asked.Name, contradictions, answers))
                : Text(@case, name, contradictions, answers, language));
        }

        return refused == 0 ? ExitCode.Done : answered == 0 ? ExitCode.Refused : ExitCode.SomeRefused;
    }

    private static string Text(
        Case @case, string name, IReadOnlyList<Contradiction> contradictions, List<(int Lesion, IReadOnlyList<FactChange>? Changes)> answers, Language language)
    {
        var page = new Page(Terminal.HasColour);
        ContradictionText.Above(page, null, @case, contradictions, language);
        foreach (var (lesion, changes) in answers)
        {
            WhyNotText.Write(page, name, @case, lesion, changes, language);
        }

        return page.ToString();
    }
}
