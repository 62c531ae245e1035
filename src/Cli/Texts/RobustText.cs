using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;

namespace Myelon.Cli.Texts;

/// <summary>How sure an answer is, in words.</summary>
internal static class RobustText
{
    /// <summary>The neighbours that change something, the graver first, and how many change nothing.</summary>
    public static string Of(Case @case, IReadOnlyList<Sensitivity> all, RuleSet rules, Language language)
    {
        var page = new Page(Terminal.HasColour);
        page.Raw(Terminal.Plain(@case.Name));
        page.Line("", AnswerWords.NoDevice.In(language));
        var changing = all.Where(s => s.ChangesAnything).ToList();
        page.Line("", RobustWords.Summary(all, language));
        foreach (var note in RobustWords.Notes(all, rules, language))
        {
            page.Line("", note);
        }

        foreach (var group in changing.GroupBy(s => RobustWords.Heading(s).In(language)))
        {
            page.Heading(group.Key);
            foreach (var sensitivity in group)
            {
                page.Line("  ", Terminal.Plain(RobustWords.Entry(sensitivity, @case, language)));
                foreach (var change in RobustWords.Changes(sensitivity, @case, language))
                {
                    page.Line("    → ", Terminal.Plain(change));
                }
            }
        }

        return page.ToString();
    }
}
