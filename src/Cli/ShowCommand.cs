using System.CommandLine;
using Myelon.Cli.Texts;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Medicine.SpinalMetastases;

namespace Myelon.Cli;

/// <summary><c>show N</c>, <c>show --section 10.5.6</c> and <c>list</c>: the guideline to read.</summary>
internal static class ShowCommand
{
    public static Command Create()
    {
        var number = new Argument<int?>("N") { Description = "Nummer der Empfehlung, 1 bis 86 / number of the recommendation, 1 to 86", Arity = ArgumentArity.ZeroOrOne };
        var section = new Option<string>("--section") { Description = "Abschnitt, etwa 10.5.6; mit Unterabschnitten / section, such as 10.5.6; with subsections" };
        var language = CommonOptions.Language();
        var command = new Command("show", "Eine Empfehlung oder einen Abschnitt zeigen / show a recommendation or a section") { number, section, language };
        command.Validators.Add(result =>
        {
            var n = result.GetResult(number) is { Tokens.Count: > 0 } given && int.TryParse(given.Tokens[0].Value, out var parsed) ? parsed : (int?)null;
            var hasSection = result.GetResult(section) is not null;
            if (n is null && !hasSection && result.GetResult(number) is not { Tokens.Count: > 0 })
            {
                result.AddError("show: eine Nummer oder --section angeben / give a number or --section");
            }
            else if (n is not null && hasSection)
            {
                result.AddError("show: Nummer oder --section, nicht beides / a number or --section, not both");
            }
            else if (n is < 1 or > 86)
            {
                result.AddError($"show: {n}: 1–86");
            }
        });
        command.SetAction(parsed => Run(parsed.GetValue(number), parsed.GetValue(section), CommonOptions.LanguageOf(parsed, language)));
        return command;
    }

    public static Command CreateList()
    {
        var language = CommonOptions.Language();
        var command = new Command("list", "Alle 86 Empfehlungen / all 86 recommendations") { language };
        command.SetAction(parsed =>
        {
            var speaks = CommonOptions.LanguageOf(parsed, language);
            var page = new Page(Terminal.HasColour);
            foreach (var r in Recommendations.All)
            {
                var grades = string.Join("/", r.Sentences.Select(s => s.Grade.Word().In(speaks)).Distinct());
                page.Line($"R{r.Number,-3} §{r.Section,-9} ", $"{r.Title.In(speaks)} – {grades}");
            }

            Console.Out.Write(page.ToString());
            return ExitCode.Done;
        });
        return command;
    }

    private static int Run(int? number, string? section, Language language)
    {
        var chosen = number is { } n
            ? [Recommendations.Number(n)]
            : Recommendations.All.Where(r => IsIn(r, section!)).ToList();
        if (chosen.Count == 0)
        {
            Console.Error.WriteLine(language == Language.German
                ? $"myelon: Abschnitt {Terminal.Plain(section!)}: keine Empfehlung. Abschnitte mit Empfehlungen: {Sections()}."
                : $"myelon: section {Terminal.Plain(section!)}: no recommendation. Sections with recommendations: {Sections()}.");
            return ExitCode.Refused;
        }

        var page = new Page(Terminal.HasColour);
        foreach (var (recommendation, i) in chosen.Select((r, i) => (r, i)))
        {
            if (i > 0)
            {
                page.Blank().Raw(new string('=', Page.Width)).Blank();
            }

            RecommendationText.Write(page, recommendation, Discrepancies.All, language);
        }

        Console.Out.Write(page.ToString());
        return ExitCode.Done;
    }

    private static bool IsIn(Recommendation recommendation, string section) =>
        recommendation.Section == section || recommendation.Section.StartsWith(section.TrimEnd('.') + ".", StringComparison.Ordinal);

    private static string Sections() => string.Join(", ", Recommendations.All.Select(r => r.Section).Distinct());
}
