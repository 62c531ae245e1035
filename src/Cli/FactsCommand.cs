using System.CommandLine;
using Myelon.Adapters.CaseFile;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Core.Facts;
using Myelon.Core.Interpreters;
using Myelon.Guideline.Vocabulary;

namespace Myelon.Cli;

/// <summary><c>facts [WORD]</c>: the vocabulary.</summary>
internal static class FactsCommand
{
    public static Command Create()
    {
        var word = new Argument<string?>("WORD") { Description = "Teil eines Codes oder einer Bezeichnung / part of a code or a label", Arity = ArgumentArity.ZeroOrOne };
        var language = CommonOptions.Language();
        var command = new Command("facts", "Das Vokabular der Merkmale / the vocabulary of facts") { word, language };
        command.SetAction(parsed => Run(parsed.GetValue(word), CommonOptions.LanguageOf(parsed, language)));
        return command;
    }

    private static int Run(string? word, Language language)
    {
        var facts = AllFacts.Vocabulary.Facts.Where(f => word is null || Matches(f, word)).ToList();
        if (facts.Count == 0)
        {
            var near = Nearest.Of(word!, AllFacts.Vocabulary.Facts.Select(f => f.Code));
            var meant = near is null ? "" : language == Language.German ? $" Gemeint ist vielleicht „{near}“." : $" Did you mean \"{near}\"?";
            Console.Error.WriteLine(language == Language.German
                ? $"myelon: kein Merkmal enthält „{Terminal.Plain(word!)}“.{meant}"
                : $"myelon: no fact contains \"{Terminal.Plain(word!)}\".{meant}");
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
        string T(string german, string english) => language == Language.German ? german : english;
        page.Line("", fact.Code);
        page.Line("    ", $"{fact.Label.In(language)}. {Type(fact, language)}; {(fact.Scope == FactScope.Lesion ? T("je Läsion", "per lesion") : T("je Person", "per patient"))}; §{string.Join(", §", fact.Sections)}");
        foreach (var value in fact switch { ChoiceFact choice => choice.Values, SetFact set => set.Values, _ => [] })
        {
            page.Line($"      {value.Code}: ", value.Label.In(language));
        }

        if (fact.Policy != UnknownPolicy.Ask)
        {
            page.Line("    ", T("Ohne Eintrag gilt: nein.", "Without an entry it counts as no."));
        }

        if (fact.IsDerived)
        {
            page.Line("    ", T("Folgt aus anderen Merkmalen; ein Eintrag ist die Ausnahme.", "Follows from other facts; an entry is the exception."));
        }

        if (fact.Note is { } note)
        {
            page.Line("    ", note.In(language));
        }

        if (fact.JudgedBy is { } judge)
        {
            page.Line("    ", T("Urteil von: ", "Judged by: ") + judge.In(language));
        }
    }

    private static string Type(Fact fact, Language language)
    {
        string T(string german, string english) => language == Language.German ? german : english;
        return fact switch
        {
            BooleanFact => T("true oder false", "true or false"),
            ChoiceFact => T("ein Code", "one code"),
            SetFact => T("Liste von Codes", "list of codes"),
            NumberFact number => $"{(number.IsInteger ? T("ganze Zahl", "whole number") : T("Dezimalzahl", "decimal"))} {Words.Number(number.Plausible.Low, language)} {T("bis", "to")} {Words.Number(number.Plausible.High, language)}{(number.Unit.Length > 0 ? " " + number.Unit : "")}",
            MomentFact { IsDate: true } => T("Datum", "date"),
            _ => T("Zeitpunkt", "date and time"),
        };
    }
}
