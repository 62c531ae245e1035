using System.CommandLine;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Desk;

namespace Myelon.Cli;

/// <summary><c>facts [WORD]</c>: the vocabulary.</summary>
internal sealed class FactsCommand(GuidelineDesk desk)
{
    public Command Create()
    {
        var word = new Argument<string?>("WORD")
        {
            Description = "Teil eines Codes oder einer Bezeichnung / part of a code or a label",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var language = CommonOptions.Language();
        var command = new Command("facts", "Das Vokabular der Merkmale / the vocabulary of facts") { word, language };
        command.SetAction(parsed => Run(parsed.GetValue(word), CommonOptions.LanguageOf(parsed, language)));
        return command;
    }

    private int Run(string? word, Language language)
    {
        var facts = FactText.Matching(desk.Rules.Vocabulary, word);
        if (facts.Count == 0)
        {
            var near = Nearest.Of(word!, desk.Rules.Vocabulary.Facts.Select(f => f.Code));
            var meant = near is null ? "" : language.Say($" Gemeint ist vielleicht „{near}“.", $" Did you mean \"{near}\"?");
            Console.Error.WriteLine(language.Say(
                $"myelon: kein Merkmal enthält „{Terminal.Plain(word!)}“.{meant}",
                $"myelon: no fact contains \"{Terminal.Plain(word!)}\".{meant}"));
            return ExitCode.Refused;
        }

        var page = new Page(Terminal.HasColour);
        foreach (var fact in facts)
        {
            FactText.Write(page, desk.Guideline, fact, language);
        }

        Console.Out.Write(page.ToString());
        return ExitCode.Done;
    }
}
