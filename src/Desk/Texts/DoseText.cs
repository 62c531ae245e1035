using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Speech;

namespace Myelon.Desk.Texts;

/// <summary>The dose of the cord as lines for a terminal.</summary>
public static class DoseText
{
    /// <summary>The answer for a lesion; nothing where nothing was irradiated and nothing is planned.</summary>
    public static IEnumerable<string> Lines(DoseAnswer answer, Language language)
    {
        if (answer.Checks.Count == 0)
        {
            yield break;
        }

        yield return language.Say("Dosis am Myelon (Alpha/Beta 2 Gy)", "Dose of the cord (alpha/beta 2 Gy)");
        foreach (var line in Sums(answer, language).Concat(answer.Checks.SelectMany(c => Check(c, language))).Concat(Fits(answer, language)))
        {
            yield return line;
        }

        foreach (var line in answer.Notes.SelectMany(n => Paragraph.Lines("  ", $"{n.Id}: {n.Says.In(language)}")))
        {
            yield return line;
        }
    }

    /// <summary>The dose in short, for an evaluation: the sums, and one line for each limit that applies, with what is missing.</summary>
    public static IEnumerable<string> Summary(DoseAnswer answer, Language language)
    {
        foreach (var line in Sums(answer, language))
        {
            yield return line;
        }

        foreach (var check in answer.Checks.Where(c => c.Verdict != DoseVerdict.NotApplicable))
        {
            foreach (var line in Check(check, language).TakeWhile(l => !l.StartsWith("   - ", StringComparison.Ordinal)).Concat(Missing(check, language)))
            {
                yield return line;
            }
        }

        foreach (var line in Paragraph.Lines(
            "  ",
            language.Say("Bedingungen und Rest: „myelon dose check“.", "Conditions and margin: \"myelon dose check\".")))
        {
            yield return line;
        }
    }

    /// <summary>The sums, which limit decides, and what looks like a slip in the entries.</summary>
    private static IEnumerable<string> Sums(DoseAnswer answer, Language language) =>
    [
        .. DoseLimitWords.Sums(answer, language).SelectMany(s => Paragraph.Lines("  ", s)),
        .. answer.Decides is { } decides ? Paragraph.Lines("  ", decides.In(language)) : [],
        .. answer.Questions.SelectMany(q => Paragraph.Lines("  ? ", q.Says.In(language))),
    ];

    private static IEnumerable<string> Fits(DoseAnswer answer, Language language) => answer.Fits.Count == 0
        ? []
        : [language.Say("Was noch passte", "What would still fit"), .. answer.Fits.SelectMany(f => Paragraph.Lines("  ", f.In(language)))];

    private static IEnumerable<string> Missing(DoseCheck check, Language language) => check.Needs.Count == 0
        ? []
        : Paragraph.Lines(
            language.Say("   fehlt: ", "   missing: "),
            string.Join(", ", check.Needs.Select(n => $"{n.Label.In(language)} ({n.Code})")));

    private static List<string> Check(DoseCheck check, Language language)
    {
        var lines = new List<string>();
        lines.AddRange(Paragraph.Lines("", DoseLimitWords.Headline(check, language)));
        lines.AddRange(DoseLimitWords.Margin(check, language) is { } margin ? Paragraph.Lines("   ", margin) : []);
        lines.AddRange(check.Warning is { } warning ? Paragraph.Lines("   ! ", warning.In(language)) : []);

        // Where a limit does not apply, its reason is enough; its conditions and remarks would only hide it.
        if (check.Verdict is DoseVerdict.NotApplicable)
        {
            return
            [
                .. lines,
                .. check.Notes.Take(1).SelectMany(n => Paragraph.Lines("   ", n.In(language))),
                .. check.Conditions
                    .Where(c => check.Limit is not null && c.Holds.IsNo)
                    .SelectMany(c => Paragraph.Lines("   - ", DoseLimitWords.Condition(c, language))),
                .. DoseLimitWords.Opens(check, language) is { } opens ? Paragraph.Lines("   ", opens) : [],
            ];
        }

        lines.AddRange(check.Conditions.SelectMany(c => Paragraph.Lines("   - ", DoseLimitWords.Condition(c, language))));
        lines.AddRange(Missing(check, language));
        lines.AddRange(DoseLimitWords.Fitting(check, language) is { } fitting ? Paragraph.Lines("   ", fitting) : []);
        lines.AddRange(check.Notes.SelectMany(n => Paragraph.Lines("   ", n.In(language))));
        return lines;
    }
}
