using Myelon.Core.Forms;

namespace Myelon.Core.Speech;

/// <summary>Scores in words.</summary>
public static class ScoreResultWords
{
    /// <summary>Whether an evaluation names a score in its text: always the SINS, of those made for such a patient what is settled
    /// or refused. A scale only repeats the grade that was entered.</summary>
    public static bool IsWorthALine(ScoreResult result) =>
        result.Score.IsAlwaysShown
        || (!result.Fits.IsNo
            && result.Score is { Kind: not ScoreKind.Scale, IsSaidElsewhere: false }
            && (result.Group is not null || result.IsInNoPrintedGroup || result.Refused.Count > 0));

    /// <summary>What must be said beside a score that tells a group: its own cautions. None beside one that every answer shows.</summary>
    public static IEnumerable<Text> Cautions(ScoreResult result) => result.Score.IsAlwaysShown || result.Possible.Count == 0 ? [] : result.Score.Misuse;

    /// <summary>A score inside an evaluation: name, total, groups still possible, section, and what is missing.</summary>
    public static string Line(ScoreResult result, Language language)
    {
        var total = result.Total switch
        {
            null => "",
            { IsPoint: true } so => " " + Words.Number(so.Low, language),
            { } so => $" {Words.Number(so.Low, language)}–{Words.Number(so.High, language)}",
        };
        var section = result.Score.Section.Length > 0
            ? $" (§{result.Score.Section})"
            : language.Say(" (nicht Teil der Leitlinie)", " (not part of the guideline)");
        var needs = result.Needs.Count == 0
            ? ""
            : $"; {language.Say("es fehlt", "missing")}: {string.Join(", ", result.Needs.Select(n => n.Label.In(language)))}";
        var name = result.Score.Name.In(language);
        var comma = total.Length > 0 && name.Contains(' ', StringComparison.Ordinal) ? "," : "";
        return $"{name}{comma}{total}: {Possible(result, language)}{section}{needs}";
    }

    /// <summary>The groups that are still possible, or why there is none.</summary>
    public static string Possible(ScoreResult result, Language language) => result.Possible.Count == 0
        ? Group(result, language)
        : string.Join(language.Say(" oder ", " or "), result.Possible.Select(g => g.Label.In(language)));

    /// <summary>The total, "3" or "3 to 5", or null where there is none.</summary>
    public static string? Total(ScoreResult result, Language language) => result.Total is not { } total ? null
        : total.IsPoint ? Numbers.Plain(total.Low)
        : language.Say(
            $"{Numbers.Plain(total.Low)} bis {Numbers.Plain(total.High)}",
            $"{Numbers.Plain(total.Low)} to {Numbers.Plain(total.High)}");

    /// <summary>The group in words, or why there is none.</summary>
    public static string Group(ScoreResult result, Language language)
    {
        if (result.Refused.Count > 0)
        {
            return string.Join(' ', result.Refused.Select(r => r.In(language)));
        }

        if (result.Group is { } group)
        {
            return group.Label.In(language);
        }

        if (result.IsInNoPrintedGroup)
        {
            return language.Say("in keiner Gruppe der Leitlinie", "in no group of the guideline");
        }

        if (result.Score.Kind is ScoreKind.EnteredTotal or ScoreKind.Reference)
        {
            return result.Score.Kind.Words().In(language);
        }

        if (result.Possible.Count == 0)
        {
            return result.Items is [{ Option: { } grade }] ? grade.Label.In(language)
                : language.Say("offen", "open");
        }

        return language.Say("noch möglich: ", "still possible: ") + string.Join(" | ", result.Possible.Select(g => g.Label.In(language)));
    }

    /// <summary>That a score was not made for the patient.</summary>
    public static Text DoesNotFit { get; } = new("Der Score ist für Personen wie diese nicht gemacht.", "The score was not made for people like this one.");
}
