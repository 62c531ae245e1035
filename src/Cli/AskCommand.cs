using System.CommandLine;
using System.Text;
using Myelon.Formats.CaseFile;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using Myelon.Desk;
using Myelon.Desk.Inputs;
using Myelon.Formats.Files;
using NodaTime;

namespace Myelon.Cli;

/// <summary>
/// <c>ask [FILE]</c>: asks the next question, most decisive first. The dialogue is on standard error, the completed case on standard
/// output or in a file.
/// </summary>
internal sealed class AskCommand(GuidelineDesk desk)
{
    public Command Create()
    {
        var file = new Argument<string?>("FILE")
        {
            Description = "Falldatei; ohne sie ein leerer Fall / case file; an empty case without it",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var output = new Option<string?>("--out")
        {
            Description = "Datei für den ergänzten Fall (Voreinstellung: Standardausgabe) / file for the completed case (default: standard output)",
        };
        var force = new Option<bool>("--force") { Description = "eine vorhandene Datei ersetzen / replace a file that is there" };
        var list = new Option<bool>("--list") { Description = "Fragen nur auflisten / list the questions only" };
        var format = CommonOptions.Format("text", "json");
        var language = CommonOptions.Language();
        var command = new Command("ask", "Die nächsten Fragen stellen / ask the next questions") { file, output, force, list, format, language };
        command.Validators.Add(result =>
        {
            if (result.GetValue(file) == "-" && !result.GetValue(list))
            {
                result.AddError(CommonOptions.Both(
                    "ask -: die Antworten kommen von der Standardeingabe, den Fall als Datei angeben",
                    "ask -: answers come from standard input, give the case as a file"));
            }
        });
        command.SetAction(parsed => Run(
            parsed.InvocationConfiguration.Output,
            parsed.GetValue(file),
            (parsed.GetValue(output), parsed.GetValue(force)),
            parsed.GetValue(list),
            CommonOptions.FormatOf(parsed, format),
            CommonOptions.LanguageOf(parsed, language)));
        return command;
    }

    private int Run(TextWriter answer, string? file, (string? Path, bool Replaces) output, bool list, OutputFormat format, Language language)
    {
        var inputs = desk.Inputs.Cases([file is null ? Empty(language.Say("neu", "new")) : Inputs.Open(file)]).Take(2).ToList();
        if (inputs.Count != 1 || inputs[0].Line is not null)
        {
            Console.Error.WriteLine(language.Say(
                "myelon: ask braucht eine Eingabe mit genau einem Fall.",
                "myelon: ask needs an input with exactly one case."));
            return ExitCode.Usage;
        }

        if (inputs[0].Reading.Case is not { } @case)
        {
            Inputs.Report(inputs[0], language);
            return ExitCode.Refused;
        }

        var interview = new Interview(desk.Evaluator, @case);
        var liesBack = AnswerWords.LiesBack(@case, desk.Now.ToInstant(), language);
        if (list || format == OutputFormat.Json)
        {
            answer.Write(format == OutputFormat.Json
                ? JsonOutput.Text(json => QuestionWriter.Write(json, interview.Case, interview.Evaluation))
                : Text(interview, liesBack, language));
            return ExitCode.Done;
        }

        // Before the first question: nobody answers for nothing.
        if (output is { Path: { } path and not "-", Replaces: false } && WrittenFile.Stands(path))
        {
            Console.Error.WriteLine(language.Say(
                $"myelon: {Terminal.Plain(path)} gibt es schon. Eine andere Datei nennen, oder mit --force ersetzen.",
                $"myelon: {Terminal.Plain(path)} exists already. Name another file, or replace it with --force."));
            return ExitCode.Refused;
        }

        if (liesBack is not null)
        {
            Console.Error.Write(new Page(Terminal.HasColour).Line("", liesBack));
        }

#pragma warning disable RS0030 // The dialogue with a person at a terminal.
        new AskDialogue(interview, Console.In, Console.Error, language, Terminal.HasColour).Run();
#pragma warning restore RS0030
        return Write(answer, Completed(inputs[0].Editable(@case, desk.Guideline.Key.Levels), interview, @case), output, language);
    }

    private static OpenedInput Empty(string name) => new(name, new MemoryStream(CaseDocument.Empty(name).ToBytes()), null);

    /// <summary>The case with the answers in it. One that states no time stays so: it is judged at the time of asking, and its clocks run on.</summary>
    private byte[] Completed(CaseDocument document, Interview interview, Case @case)
    {
        foreach (var answer in interview.Answers)
        {
            var lesion = answer.Question.Lesion is { } i ? @case.Lesions[i].Name : null;
            var (fact, value) = document.StatesTime ? (answer.Question.Fact, answer.Value) : Lasting(answer, @case);
            document.Set(lesion, fact, value, @case.AsOf.Offset);
        }

        return document.ToBytes();
    }

    /// <summary>Hours that have passed are true now and wrong later: where the case states no time, the moment is written at which they began.</summary>
    private (Fact Fact, Value Value) Lasting(InterviewAnswer answer, Case @case)
    {
        var (fact, value) = (answer.Question.Fact, answer.Value);
        return value.IsKnown && desk.Rules.Derivations.OfType<StartOfHours>().FirstOrDefault(d => d.Uses.Contains(fact)) is { } start
            ? (start.Target, Value.OfMoment(@case.AsOf.ToInstant() - Duration.FromHours((double)value.Number.Low)))
            : (fact, value);
    }

    private static int Write(TextWriter answer, byte[] completed, (string? Path, bool Replaces) output, Language language)
    {
        if (output.Path is not { } path || path == "-")
        {
            answer.Write(Encoding.UTF8.GetString(completed));
            return ExitCode.Done;
        }

        try
        {
            WrittenFile.Write(path, completed, output.Replaces || !WrittenFile.Stands(path));
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(language.Say(
                $"myelon: {Terminal.Plain(path)} lässt sich nicht schreiben; was dort stand, ist unverändert. Pfad, Schreibrecht im Ordner und "
                    + "freien Platz prüfen.",
                $"myelon: {Terminal.Plain(path)} cannot be written; what was there is unchanged. Check the path, the permission to write in the "
                    + "folder and free space."));
            return ExitCode.Refused;
        }
    }

    private static string Text(Interview interview, string? liesBack, Language language)
    {
        var page = new Page(Terminal.HasColour);
        ContradictionText.Above(page, liesBack, interview.Case, interview.Evaluation.Contradictions, language);
        foreach (var question in interview.Evaluation.Questions)
        {
            AskDialogue.Write(page, interview, question, language);
            page.Line("   ", AnswerReader.Hint(question.Fact, language) + $" ({question.Fact.Code})");
        }

        return page.ToString();
    }
}
