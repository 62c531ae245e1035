using System.Globalization;
using Myelon.Core.Forms;

namespace Myelon.Core.Speech;

/// <summary>The dose of the cord and its limits in words.</summary>
public static class DoseLimitWords
{
    /// <summary>A number with at most two places, as people of the language read it.</summary>
    public static string Number(decimal value, Language language)
    {
        var text = Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture);
        return language == Language.German ? text.Replace('.', ',') : text;
    }

    /// <summary>The sums over all series: cumulative, and the highest series with the interval.</summary>
    public static IEnumerable<string> Sums(DoseAnswer answer, Language language)
    {
        string In(string de, string en) => language == Language.German ? de : en;
        string Of(decimal? value) => value is { } known ? Number(known, language) : "?";
        yield return $"{In("kumulativ", "cumulative")} BED {Of(answer.CumulativeBed)} Gy2, EQD2 {Of(answer.CumulativeEqd2)} Gy";
        yield return $"{In("höchste Serie", "highest series")} {Of(answer.HighestSeriesBed)} Gy2, {In("Abstand", "interval")} {Of(answer.IntervalMonths)} {In("Monate", "months")}";
    }

    /// <summary>A check with its section and what comes of it.</summary>
    public static string Headline(DoseCheck check, Language language) => $"{check.Title.In(language)} (§{check.Section}): {check.Verdict.Words().In(language)}";

    /// <summary>The dose against the limit, and what is left; null where one of them is not known.</summary>
    public static string? Margin(DoseCheck check, Language language) => check is not { Limit: { } limit, Value: { } value }
        ? null
        : $"{Number(value, language)} {(language == Language.German ? "von" : "of")} {Number(limit, language)} {check.Unit}, "
            + $"{(language == Language.German ? "Rest" : "margin")} {Number(check.Margin!.Value, language)} ({check.DosePoint.In(language)})";

    /// <summary>A condition of a limit with its answer.</summary>
    public static string Condition(DoseCondition condition, Language language) => $"{condition.Says.In(language)}: {ReasonWords.Word(condition.Holds, language)}{Kind(condition, language)}";

    /// <summary>Whether a condition is part of the verdict: said where it is not.</summary>
    public static string Kind(DoseCondition condition, Language language) => (condition.IsOfSourceOnly, condition.IsAsked, language) switch
    {
        (true, _, Language.German) => " [nur in der Quelle]",
        (true, _, _) => " [source only]",
        (_, true, Language.German) => " [bitte bestätigen]",
        (_, true, _) => " [please confirm]",
        _ => "",
    };

    /// <summary>The largest schedule that would still fit, or that none would; null where the question has no sense.</summary>
    public static string? Fitting(DoseCheck check, Language language)
    {
        var german = language == Language.German;
        return check.LargestFitting switch
        {
            null => null,
            { Count: 0 } => german ? "kein Schema des Katalogs passte noch" : "no schedule of the catalogue would still fit",
            var largest => $"{(german ? "größtes noch passendes Schema" : "largest schedule that would still fit")}: {string.Join(german ? " oder " : " or ", largest)} Gy",
        };
    }
}
