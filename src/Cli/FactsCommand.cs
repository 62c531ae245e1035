using System.CommandLine;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Core.Speech;
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
        var facts = desk.Rules.Vocabulary.Facts.Where(f => word is null || Matches(f, word)).ToList();
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
            Write(page, fact, language);
        }

        Console.Out.Write(page.ToString());
        return ExitCode.Done;
    }

    private static bool Matches(Fact fact, string word) =>
        fact.Code.Contains(word, StringComparison.OrdinalIgnoreCase)
        || fact.Label.De.Contains(word, StringComparison.OrdinalIgnoreCase)
        || fact.Label.En.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static void Write(Page page, Fact fact, Language language)
    {
        page.Line("", fact.Code);
        page.Line(
            "    ",
            $"{fact.Label.In(language)}. {FactWords.Type(fact, language)}; {FactWords.Of(fact.Scope).In(language)}; §{string.Join(", §", fact.Sections)}");
        foreach (var value in FactWords.Values(fact))
        {
            page.Line($"      {value.Code}: ", value.Label.In(language));
        }

        if (fact.Policy != UnknownPolicy.Ask)
        {
            page.Line("    ", FactWords.CountsAsNo.In(language));
        }

        if (fact.IsDerived)
        {
            page.Line("    ", FactWords.Follows.In(language));
        }

        if (fact.Note is { } note)
        {
            page.Line("    ", note.In(language));
        }

        if (fact.JudgedBy is { } judge)
        {
            page.Line("    ", $"{FactWords.JudgedBy.In(language)}: " + judge.In(language));
        }
    }
}
