using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;

namespace Myelon.Cli.Texts;

/// <summary>Scores as lines for a terminal.</summary>
public static class ScoreText
{
    /// <summary>The whole answer for a score.</summary>
    public static IEnumerable<string> Lines(ScoreResult result, Guideline guideline, Language language, Text? suggestion)
    {
        var score = result.Score;
        foreach (var line in Paragraph.Lines("", score.Title.In(language)))
        {
            yield return line;
        }

        if (ScoreResultWords.Total(result, language) is { } total)
        {
            yield return $"{(score.Kind is ScoreKind.Scale ? language.Say("Grad", "Grade") : language.Say("Summe", "Total"))}: {total}"
                + (result.IsEntered ? language.Say(" (eingetragen)", " (entered)") : "")
                + (score.Range is { } range
                    ? language.Say(
                        $" von {Numbers.Plain(range.Low)} bis {Numbers.Plain(range.High)}",
                        $" of {Numbers.Plain(range.Low)} to {Numbers.Plain(range.High)}")
                    : "")
                + $", {score.Direction.Words().In(language)}";
        }

        foreach (var line in Body(result, language, suggestion).Concat(About(score, guideline, language)))
        {
            yield return line;
        }
    }

    /// <summary>The items with their rows and points, and how to enter them.</summary>
    public static IEnumerable<string> Items(Score score, Language language)
    {
        foreach (var line in Paragraph.Lines("", score.Title.In(language)))
        {
            yield return line;
        }

        foreach (var item in score.Items)
        {
            yield return "";
            foreach (var line in Paragraph.Lines("", $"{item.Code}: {item.Label.In(language)}"))
            {
                yield return line;
            }

            foreach (var option in item.Options)
            {
                var points = ScoreTexts.Points(option, language);
                foreach (var line in Paragraph.Row(option.Code, 26, option.Label.In(language) + (points.Length > 0 ? $" = {points}" : "")))
                {
                    yield return line;
                }
            }

            if (item.Fact is null && item.Facts.Count > 0)
            {
                foreach (var line in Paragraph.Lines(language.Say("  aus: ", "  from: "), string.Join(", ", item.Facts.Select(f => f.Code))))
                {
                    yield return line;
                }
            }

            if (item.Note is { } note)
            {
                foreach (var line in Paragraph.Lines("  ", note.In(language)))
                {
                    yield return line;
                }
            }
        }

        foreach (var line in HowToEnter(score, language))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> Body(ScoreResult result, Language language, Text? suggestion)
    {
        if (result.Score.Kind is not ScoreKind.Reference)
        {
            var name = result.Score is { Kind: ScoreKind.Scale, Groups.Count: 0 } ? language.Say("Bedeutet: ", "Means: ") : language.Say("Gruppe: ", "Group: ");
            foreach (var line in Paragraph.Lines(name, ScoreResultWords.Group(result, language)))
            {
                yield return line;
            }
        }

        if (result.Fits.IsNo)
        {
            foreach (var line in Paragraph.Lines("! ", ScoreResultWords.DoesNotFit.In(language)))
            {
                yield return line;
            }
        }

        foreach (var line in result.Group is { } group ? OfGroup(group, language) : [])
        {
            yield return line;
        }

        // Without groups the one item of a scale is its result, which stands above.
        foreach (var state in result.Items.Where(i => i.Item.Options.Count > 0 && result.Score is not { Kind: ScoreKind.Scale, Groups.Count: 0 }))
        {
            var value = state.Option?.Label.In(language) ?? language.Say("unbekannt", "unknown");
            foreach (var line in Paragraph.Row(state.Item.Code, 34, state.Points is { } points ? $"{ScoreTexts.Range(points)}  {value}" : value))
            {
                yield return line;
            }
        }

        foreach (var (says, holds) in result.SideConditions)
        {
            var answer = holds.IsYes ? language.Say("ja", "yes") : holds.IsNo ? language.Say("nein", "no") : language.Say("unbekannt", "unknown");
            foreach (var line in Paragraph.Lines("  ", $"{says.In(language)}: {answer}"))
            {
                yield return line;
            }
        }

        if (result.Needs.Count > 0)
        {
            foreach (var line in Paragraph.Lines(language.Say("Fehlt: ", "Missing: "), string.Join(", ", result.Needs.Select(n => n.Code))))
            {
                yield return line;
            }
        }

        foreach (var line in suggestion is null ? [] : Paragraph.Lines(language.Say("Vorschlag: ", "Suggestion: "), suggestion.In(language)))
        {
            yield return line;
        }
    }

    private static IEnumerable<string> OfGroup(ScoreGroup group, Language language)
    {
        var authors = ScoreTexts.AuthorsSay(group, language) is { } says ? Paragraph.Lines("  ", says) : [];
        return ScoreTexts.Outcomes(group, language).SelectMany(o => Paragraph.Lines("  ", o)).Concat(authors);
    }

    private static IEnumerable<string> About(Score score, Guideline guideline, Language language) =>
        ScoreTexts.About(score, guideline, language).SelectMany(part => part.Texts.SelectMany(t => Paragraph.Lines(part.Name.In(language) + ": ", t)));

    private static IEnumerable<string> HowToEnter(Score score, Language language)
    {
        var how = (score.Kind, score.Range) switch
        {
            (ScoreKind.Reference, _) => language.Say("Wird nicht berechnet.", "Not computed."),
            (ScoreKind.EnteredTotal, { } range) => language.Say(
                $"Punkte liegen uns nicht vor: total=N eingeben ({Numbers.Plain(range.Low)} bis {Numbers.Plain(range.High)}).",
                $"Points not available to us: enter total=N ({Numbers.Plain(range.Low)} to {Numbers.Plain(range.High)})."),
            (ScoreKind.EnteredTotal, null) => language.Say(
                $"Die Gruppe eingeben: group={string.Join('|', score.Groups.Select(g => g.Code))}.",
                $"Enter the group: group={string.Join('|', score.Groups.Select(g => g.Code))}."),
            _ when score.Items.Count == 0 => language.Say("Aus den Merkmalen: ", "From the facts: ")
                + string.Join(", ", score.Facts.Select(f => f.Code)),
            _ => null,
        };
        return how is null ? [] : [.. Paragraph.Lines("", how).Prepend("")];
    }
}
