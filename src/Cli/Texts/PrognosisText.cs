using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;

namespace Myelon.Cli.Texts;

/// <summary>The scores that answer the questions about prognosis for a lesion, side by side, as lines for a terminal.</summary>
internal static class PrognosisText
{
    public static IEnumerable<string> Lines(IReadOnlyList<SituationAnswer> situations, Findings findings, Guideline guideline, Language language)
    {
        var lines = new List<string>();
        foreach (var situation in situations.Where(s => !s.Applies.IsNo))
        {
            lines.AddRange(Situation(situation, findings, guideline, language));
        }

        if (lines.Count == 0 && situations.Count > 0)
        {
            var (first, last) = (situations[0].Situation.Recommendation, situations[^1].Situation.Recommendation);
            lines.AddRange(Paragraph.Lines("", language.Say(
                $"Keine der Fragen {first} bis {last} stellt sich: weder Operation noch Bestrahlung ist eingetragen.",
                $"None of the questions {first} to {last} arises: neither surgery nor radiotherapy is entered.")));
        }

        foreach (var note in guideline.BesideEveryPrognosis)
        {
            lines.AddRange(Paragraph.Lines("! ", note.In(language)));
        }

        return lines;
    }

    private static List<string> Situation(SituationAnswer answer, Findings findings, Guideline guideline, Language language)
    {
        var recommendation = answer.Situation.Recommendation;
        var open = answer.Applies.IsYes ? "" : language.Say(" (offen, ob es zutrifft)", " (open whether it applies)");
        var lines = new List<string>();
        lines.AddRange(Paragraph.Lines("", $"R{recommendation.Number} {recommendation.Title.In(language)} (§{recommendation.Section}){open}"));
        if (answer.Applies.IsUnknown && answer.Needs.Count > 0)
        {
            lines.AddRange(Paragraph.Lines(language.Say("  fehlt: ", "  missing: "), string.Join(", ", answer.Needs.Select(f => f.Code))));
        }

        lines.AddRange(Paragraph.Lines("  ", answer.Situation.Preference.In(language)));
        foreach (var score in answer.Scores.Where(s => !s.Fits.IsNo))
        {
            lines.AddRange(Score(score, findings, guideline, language));
        }

        var unfit = answer.Scores.Where(s => s.Fits.IsNo).Select(s => s.Score.Title.In(language)).ToList();
        if (unfit.Count > 0)
        {
            lines.AddRange(Paragraph.Lines(language.Say("  passt hier nicht: ", "  does not fit here: "), string.Join("; ", unfit)));
        }

        if (answer.Disagree)
        {
            lines.AddRange(Paragraph.Lines("  ", language.Say(
                "Die Scores sind sich nicht einig: sie sehen die Person in verschieden günstigen Gruppen (Vergleich von uns).",
                "The scores disagree: they put the person into groups of different outlook (comparison of ours).")));
        }

        return lines;
    }

    private static List<string> Score(ScoreResult result, Findings findings, Guideline guideline, Language language)
    {
        var total = ScoreResultWords.Total(result, language);
        var isOpen = result.Score.Kind is ScoreKind.EnteredTotal && !result.IsEntered;
        var group = ScoreResultWords.Group(result, language);
        var lines = Paragraph.Row("- " + result.Score.Title.In(language), 64, total is null || isOpen ? group : $"{total}: {group}").ToList();
        foreach (var outcome in result.Group is { } settled ? ScoreTexts.Outcomes(settled, language) : [])
        {
            lines.AddRange(Paragraph.Lines("      ", outcome));
        }

        if (result.Needs.Count > 0)
        {
            lines.AddRange(Paragraph.Lines(language.Say("      fehlt: ", "      missing: "), string.Join(", ", result.Needs.Select(n => n.Code))));
        }

        if (guideline.Suggestion(result, findings) is { } suggestion)
        {
            lines.AddRange(Paragraph.Lines("      ", suggestion.In(language)));
        }

        return lines;
    }
}
