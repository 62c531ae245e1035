using System.Globalization;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;

namespace Myelon.Core.Speech;

/// <summary>The dose of the cord and its limits in words.</summary>
public static class DoseLimitWords
{
    /// <summary>A number with at most two places, as people of the language read it.</summary>
    public static string Number(decimal value, Language language) =>
        language.Localised(Math.Round(value, 2, MidpointRounding.AwayFromZero).ToString("0.##", CultureInfo.InvariantCulture));

    /// <summary>A number in relation to a limit: with as many places, two at least, as show on which side of it it lies.</summary>
    public static string Number(decimal value, decimal limit, Language language)
    {
        var places = Places(value, limit, 2);
        return language.Localised(
            Math.Round(value, places, MidpointRounding.AwayFromZero).ToString("0." + new string('#', places), CultureInfo.InvariantCulture));
    }

    /// <summary>The least number of places at which a rounded value still lies on its side of a limit.</summary>
    public static int Places(decimal value, decimal limit, int least)
    {
        var places = least;
        while (places < 20 && Math.Round(value, places, MidpointRounding.AwayFromZero).CompareTo(limit) != value.CompareTo(limit))
        {
            places++;
        }

        return places;
    }

    /// <summary>The sums over all series, as far as they are known, and the sentence that says which limit decides.</summary>
    public static IEnumerable<string> Sums(DoseAnswer answer, Language language)
    {
        yield return answer.Cumulative switch
        {
            { Point: { } bed } => $"{language.Say("kumulativ", "cumulative")} BED {Number(bed, language)} Gy2, "
                + $"EQD2 {Number(answer.CumulativeEqd2 ?? 0, language)} Gy" + WithPlan(answer, language),
            { Low: > 0, High: { } high } known =>
                $"{language.Say("kumulativ", "cumulative")} BED {Number(known.Low, language)} {language.Say("bis", "to")} {Number(high, language)} Gy2",
            { Low: > 0 } known => $"{language.Say("kumulativ", "cumulative")} BED {language.Say("mindestens", "at least")} {Number(known.Low, language)} Gy2",
            _ => language.Say("Die kumulative Dosis am Myelon ist nicht bekannt.", "The cumulative dose of the cord is not known."),
        };
        string[] others =
        [
            .. answer.HighestSeriesBed is { } highest ? new[] { $"{language.Say("höchste Serie", "highest series")} {Number(highest, language)} Gy2" } : [],
            .. answer.IntervalMonths is { } months
                ? new[] { $"{language.Say("Abstand", "interval")} {Number(months, language)} {UnitWords.Of("mo", language, months)}" }
                : [],
        ];
        if (others.Length > 0)
        {
            yield return string.Join(", ", others);
        }
    }

    /// <summary>For each lesion whose planned course lies above the limit that decides: that it does, and what the limit says.</summary>
    public static IEnumerable<string> Exceeded(CaseEvaluation evaluation, Language language) =>
        from lesion in evaluation.Lesions
        let dose = lesion.Dose
        where dose is { IncludesPlan: true } && dose.Checks.Any(c => c.Id == dose.DecidingId && c.Verdict == DoseVerdict.Above)
        select (lesion.Name is { } name ? name + ": " : "")
            + language.Say("Die geplante Bestrahlung liegt über einer Grenze für das Myelon: ", "The planned radiotherapy lies above a limit for the cord: ")
            + $"{Sums(dose, language).First()}. {dose.Decides?.In(language)}";

    private static string WithPlan(DoseAnswer answer, Language language) => answer.PlannedBed is not ({ } planned and > 0) ? ""
        : language.Say($", darin die geplante Serie mit {Number(planned, language)} Gy2", $", the planned course of {Number(planned, language)} Gy2 included");

    /// <summary>A check with its section and what comes of it.</summary>
    public static string Headline(DoseCheck check, Language language) => $"{check.Title.In(language)} (§{check.Section}): {Verdict(check, language)}";

    /// <summary>What comes of a check; where something is asked first, what would come of it.</summary>
    public static string Verdict(DoseCheck check, Language language) => check.Verdict.Words().In(language) + check.IfApplicable switch
    {
        null => "",
        { } would => language.Say($" (falls anwendbar: {would.Words().De})", $" (if applicable: {would.Words().En})"),
    };

    /// <summary>The dose against the limit, and what is left; null where one of them is not known.</summary>
    public static string? Margin(DoseCheck check, Language language)
    {
        if (check.Limit is not { } limit || check.Dose is not { } dose)
        {
            return null;
        }

        var point = $" ({check.DosePoint.In(language)})";
        return dose is { Low: 0, High: null } ? null
            : dose.Point is { } value
                ? $"{Amount(check, language)}, {language.Say("Rest", "margin")} {Number(limit - value, 0, language)}{point}"
                : Amount(check, language) + point;
    }

    /// <summary>The dose as far as it is known, and the limit: "135 of 120 Gy2".</summary>
    public static string Amount(DoseCheck check, Language language)
    {
        if (check.Limit is not { } limit)
        {
            return "–";
        }
        var dose = check.Dose switch
        {
            { Point: { } value } => Number(value, limit, language),
            { Low: > 0, High: { } high } range => $"{Number(range.Low, limit, language)} {language.Say("bis", "to")} {Number(high, limit, language)}",
            { Low: > 0 } range => $"{language.Say("mindestens", "at least")} {Number(range.Low, limit, language)}",
            { High: { } high } => $"{language.Say("höchstens", "at most")} {Number(high, limit, language)}",
            _ => "–",
        };
        return $"{dose} {language.Say("von", "of")} {Number(limit, language)} {check.Unit}";
    }

    /// <summary>The day from which a condition on the interval holds; null where none is waited for.</summary>
    public static string? Opens(DoseCheck check, Language language) => check.OpensOn is not { } day ? null
        : language.Say(
            $"Die Bedingung zum Abstand ist ab {Language.German.Date(day)} erfüllt.",
            $"The condition on the interval holds from {Language.English.Date(day)} on.");

    /// <summary>A condition of a limit with its answer.</summary>
    public static string Condition(DoseCondition condition, Language language) =>
        $"{condition.Says.In(language)}: {ReasonWords.Word(condition.Holds, language)}{Kind(condition, language)}";

    /// <summary>Whether a condition is part of the verdict: said where it is not.</summary>
    public static string Kind(DoseCondition condition, Language language) => (condition.IsOfSourceOnly, condition.IsAsked) switch
    {
        (true, _) => language.Say(" [nur in der Quelle]", " [source only]"),
        (_, true) => language.Say(" [bitte bestätigen]", " [please confirm]"),
        _ => "",
    };

    /// <summary>The largest that would keep this limit, or that none would; null where nothing is proposed.</summary>
    public static string? Fitting(DoseCheck check, Language language)
    {
        return check.LargestFitting switch
        {
            null => null,
            { Count: 0 } => language.Say(
                "nichts, was die Leitlinie nennt, hielte diese Grenze noch ein",
                "nothing that the guideline names would still keep this limit"),
            var largest => $"{language.Say("größtes, das diese Grenze noch einhält", "largest that would still keep this limit")}: "
                + string.Join(language.Say(" oder ", " or "), largest.Select(Said)),
        };

        // A maximum is written "12.28 Gy in 2", a schedule "10x3".
        string Said(string written) => !written.Contains("Gy", StringComparison.Ordinal) ? written + " Gy"
            : language.WithDecimalSign(written) + language.Say(" Fr.", " fr.");
    }
}
