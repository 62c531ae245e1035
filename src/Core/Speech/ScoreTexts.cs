using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;

namespace Myelon.Core.Speech;

/// <summary>What is said of a score, whoever shows it.</summary>
public static class ScoreTexts
{
    /// <summary>The outcomes of a group, one text each; printed and source value both where they differ.</summary>
    public static IEnumerable<string> Outcomes(ScoreGroup group, Language language) => group.Outcomes.Select(o => Of(o, language));

    /// <summary>An outcome; printed and source value both where they differ.</summary>
    public static string Of(ScoreOutcome outcome, Language language)
    {
        var unit = outcome.Unit switch { "mo" => language.Say(" Monate", " months"), "OR" => "", _ => " " + outcome.Unit };
        var value = (outcome.Printed, outcome.Source) switch
        {
            ({ } printed, { } source) when printed != source => language.Say(
                $"Leitlinie {Local(printed, language)}, Quelle {Local(source, language)}{unit}",
                $"printed {Local(printed, language)}, source {Local(source, language)}{unit}"),
            ({ } printed, _) => $"{Local(printed, language)}{unit}",
            (_, { } source) => $"{Local(source, language)}{unit}",
            _ => "?",
        };
        var confidence = outcome.Confidence is { } ci
            ? $" (95 % {language.Say("KI", "CI")} {Local(ci.Low, language)}-{Local(ci.High, language)})"
            : "";
        var cohort = outcome.Cohort is { } of ? $" ({of.In(language)})" : "";
        return $"{outcome.Measure.In(language)}: {value}{confidence}{cohort}";
    }

    /// <summary>What the authors of a score attach to a group, or null.</summary>
    public static string? AuthorsSay(ScoreGroup group, Language language) => group.AuthorsSay is { } says
        ? language.Say("in der Quelle dazu: ", "the source adds: ") + says.In(language)
        : null;

    /// <summary>The points of a row, empty where none are available.</summary>
    public static string Points(ItemOption option, Language language) =>
        option.Refused is not null ? language.Say("keine Punkte angegeben", "no printed points")
        : option.Points is { } points ? Range(points) : "";

    /// <summary>What is to be known of a score, each with its name.</summary>
    public static IEnumerable<(Text Name, IReadOnlyList<string> Texts)> About(Score score, Guideline guideline, Language language) =>
        new (Text Name, IReadOnlyList<string> Texts)[]
        {
            (new("Wozu", "Purpose"), [score.Purpose.In(language)]),
            (new("Neben der Empfehlung", "Beside the recommendation"), [.. guideline.UsesOf(score).Select(r => $"{r} {r.Title.In(language)}")]),
            (new("Kohorte", "Cohort"), score.Cohort is { } cohort ? [cohort.In(language)] : []),
            (new("Wofür nicht", "Not for"), [.. score.Misuse.Select(m => m.In(language))]),
            (new("Hinweis", "Remark"), [.. score.Remarks.Select(r => r.In(language))]),
            (new("Quelle", "Source"), [.. score.Sources.Select(s => s.In(language))]),
            (new("Sicherheit", "Certainty"), [score.Certainty.Words().In(language)]),
        }.Where(p => p.Texts.Count > 0);

    /// <summary>A number or an interval, with a point.</summary>
    public static string Range(NumberRange range) => range.IsPoint ? Numbers.Plain(range.Low) : $"{Numbers.Plain(range.Low)}-{Numbers.Plain(range.High)}";

    /// <summary>A number as people of the language read it: decimal comma or point.</summary>
    private static string Local(decimal value, Language language) => language.WithDecimalSign(Numbers.Plain(value));
}
