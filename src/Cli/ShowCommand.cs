using System.CommandLine;
using System.Globalization;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Speech;
using Myelon.Desk;
using Myelon.Desk.Reading;

namespace Myelon.Cli;

/// <summary><c>show N</c>, <c>show --section 10.5.6</c> and <c>list</c>: the guideline to read.</summary>
internal sealed class ShowCommand(GuidelineDesk desk)
{
    public Command Create()
    {
        var numbers = RecommendationNumbers.Of(desk.Rules);
        var number = new Argument<int?>("N") { Description = numbers.Help, Arity = ArgumentArity.ZeroOrOne };
        var section = new Option<string>("--section")
        {
            Description = "Abschnitt, etwa 10.5.6; mit Unterabschnitten / section, such as 10.5.6; with subsections",
        };
        var language = CommonOptions.Language();
        var command = new Command("show", "Eine Empfehlung oder einen Abschnitt zeigen / show a recommendation or a section") { number, section, language };
        command.Validators.Add(result =>
        {
            var n = result.GetResult(number) is { Tokens.Count: > 0 } given
                && int.TryParse(given.Tokens[0].Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var parsed) ? parsed : (int?)null;
            var hasSection = result.GetResult(section) is not null;
            if (n is null && !hasSection && result.GetResult(number) is not { Tokens.Count: > 0 })
            {
                result.AddError(CommonOptions.Both("show: eine Nummer oder --section angeben", "show: give a number or --section"));
            }
            else if (n is not null && hasSection)
            {
                result.AddError(CommonOptions.Both("show: Nummer oder --section, nicht beides", "show: a number or --section, not both"));
            }
            else if (n is { } named && desk.Rules.Recommendation(named) is null)
            {
                result.AddError(CommonOptions.Both(
                    $"show: {n} gibt es nicht; {numbers.First} bis {numbers.Last}", $"show: there is no {n}; {numbers.First} to {numbers.Last}"));
            }
        });
        command.SetAction(parsed => Run(parsed.GetValue(number), parsed.GetValue(section), CommonOptions.LanguageOf(parsed, language)));
        return command;
    }

    public Command CreateList()
    {
        var count = desk.Rules.Recommendations.Count;
        var language = CommonOptions.Language();
        var command = new Command("list", $"Alle {count} Empfehlungen / all {count} recommendations") { language };
        command.SetAction(parsed =>
        {
            var speaks = CommonOptions.LanguageOf(parsed, language);
            var page = new Page(Terminal.HasColour);
            foreach (var r in desk.Rules.Recommendations)
            {
                page.Line($"R{r.Number,-3} §{r.Section,-9} ", $"{r.Title.In(speaks)} – {AnswerWords.Grades(r, speaks)}");
            }

            Console.Out.Write(page.ToString());
            return ExitCode.Done;
        });
        return command;
    }

    private int Run(int? number, string? section, Language language)
    {
        var chosen = number is { } n
            ? [desk.Rules.Recommendation(n)!]
            : desk.Rules.Recommendations.Where(r => IsIn(r, section!)).ToList();
        var library = new Library(desk.Guideline);
        if (section is not null && chosen.Count == 0 && !library.HasSection(section.TrimEnd('.')))
        {
            Console.Error.WriteLine(language.Say(
                $"myelon: Abschnitt {Terminal.Plain(section)}: dazu ist nichts da. Abschnitte: {string.Join(", ", library.Sections)}.",
                $"myelon: section {Terminal.Plain(section)}: nothing is held for it. Sections: {string.Join(", ", library.Sections)}."));
            return ExitCode.Refused;
        }

        var page = new Page(Terminal.HasColour);
        foreach (var (recommendation, i) in chosen.Select((r, i) => (r, i)))
        {
            if (i > 0)
            {
                page.Blank().Raw(new string('=', Page.Width)).Blank();
            }

            RecommendationText.Write(page, recommendation, desk.Guideline, language);
        }

        if (section is not null && chosen.Count == 0)
        {
            page.Line("", language.Say(
                "Dieser Abschnitt enthält keine Empfehlung. Was wir zu ihm haben:",
                "This section has no recommendation. What we hold for it:"));
            SectionText.Write(page, library, section.TrimEnd('.'), language);
        }

        Console.Out.Write(page.ToString());
        return ExitCode.Done;
    }

    private static bool IsIn(Recommendation recommendation, string section) =>
        recommendation.Section == section || recommendation.Section.StartsWith(section.TrimEnd('.') + ".", StringComparison.Ordinal);
}
