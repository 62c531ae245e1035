using System.CommandLine;
using Myelon.Formats.CaseFile;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Desk;
using Myelon.Desk.Inputs;

namespace Myelon.Cli;

/// <summary>
/// <c>score --list</c>, <c>score NAME --items</c>, <c>score NAME [code=value …]</c>, <c>score NAME FILE</c>, <c>score prognosis FILE</c>.
/// </summary>
internal sealed class ScoreCommand(GuidelineDesk desk)
{
    private const string Prognosis = "prognosis";

    public Command Create()
    {
        var name = new Argument<string?>("NAME") { Description = "Score oder „prognosis“ / score or \"prognosis\"", Arity = ArgumentArity.ZeroOrOne };
        var rest = new Argument<string[]>("FILE|CODE=WERT")
        {
            Description = "Falldateien (- für die Standardeingabe) oder Angaben / case files (- for standard input) or entries",
            Arity = ArgumentArity.ZeroOrMore,
        };
        var list = new Option<bool>("--list") { Description = "alle Scores / all scores" };
        var items = new Option<bool>("--items") { Description = "Teile, Werte und Punkte / items, values and points" };
        var format = CommonOptions.Format("text", "json");
        var language = CommonOptions.Language();
        var command = new Command("score", "Einen Score berechnen / compute a score") { name, rest, list, items, format, language };
        command.SetAction(parsed =>
        {
            var answer = new ScoreAnswers(desk, CommonOptions.FormatOf(parsed, format), CommonOptions.LanguageOf(parsed, language));
            return parsed.GetValue(list) ? answer.List()
                : parsed.GetValue(name) is { } score ? Run(answer, score, parsed.GetValue(rest)!, parsed.GetValue(items))
                : answer.Usage(new(
                    "Einen Score nennen, etwa „myelon score sins“; alle zeigt „myelon score --list“.",
                    "Name a score, such as \"myelon score sins\"; \"myelon score --list\" shows all."));
        });
        return command;
    }

    private int Run(ScoreAnswers answer, string name, string[] rest, bool items)
    {
        if (name == Prognosis)
        {
            return rest.Length == 0 || rest.Any(r => r.Contains('='))
                ? answer.Usage(new("„score prognosis“ braucht eine Falldatei.", "\"score prognosis\" needs a case file."))
                : ForFiles(answer, rest, answer.Prognosis);
        }

        if (ScoreEntries.Find(desk.Rules.Scores, name) is not { } score)
        {
            return answer.Unknown(name);
        }

        if (items)
        {
            return answer.Items(score);
        }

        var entries = rest.Where(r => r.Contains('=')).ToList();
        return entries.Count == rest.Length ? ForEntries(answer, score, entries)
            : entries.Count > 0 ? answer.Usage(new("Entweder Falldateien oder Angaben nennen, nicht beides.", "Give either case files or entries, not both."))
            : ForFiles(answer, rest, @case => answer.Add(@case, score));
    }

    private int ForEntries(ScoreAnswers answer, Score score, List<string> entries)
    {
        var (json, faults) = EnteredCase.Of(score, desk.Rules.Vocabulary, entries);
        var entered = faults.Count > 0
            ? new NamedCase("score", new CaseReading(null, null, faults), null)
            : new NamedCase("score", desk.Read(json), null);
        if (entered.Reading.Case is not { } @case)
        {
            Inputs.Report(entered, answer.Language);
            return ExitCode.Refused;
        }

        answer.AddEntered(@case, score);
        answer.Write();
        return ExitCode.Done;
    }

    private int ForFiles(ScoreAnswers answer, string[] files, Action<Case> add)
    {
        var (read, refused) = (0, 0);
        foreach (var input in desk.Inputs.Cases(Inputs.OpenAll(files)))
        {
            if (input.Reading.Case is { } @case)
            {
                read++;
                add(@case);
            }
            else
            {
                refused++;
                Inputs.Report(input, answer.Language);
            }
        }

        if (read > 0)
        {
            answer.Write();
        }

        return refused == 0 ? ExitCode.Done : read == 0 ? ExitCode.Refused : ExitCode.SomeRefused;
    }
}
