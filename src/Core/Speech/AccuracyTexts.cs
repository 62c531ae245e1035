using Myelon.Core.Forms;

namespace Myelon.Core.Speech;

/// <summary>What is said of diagnostic accuracy, whoever shows it.</summary>
public static class AccuracyTexts
{
    /// <summary>What the figures are for.</summary>
    public static Text ToBeShown { get; } = new(
        "Zur Information, nicht zur Entscheidung. Vorhersagewerte nach Bayes aus der angegebenen Wahrscheinlichkeit; Spannen bleiben Spannen.",
        "To be shown, not to decide. Predictive values by Bayes from the given probability; ranges stay ranges.");

    /// <summary>What a printed specificity of 100 % does to the predictive values.</summary>
    public static Text CertainByArithmetic { get; } = new(
        "Eine angegebene Spezifität von 100 % macht jeden positiven Befund rechnerisch sicher; das ist eine Grenze der Studie, keine Gewissheit.",
        "A printed specificity of 100 % makes every positive result certain by arithmetic; that is a limit of the study, no certainty.");

    /// <summary>The primary tumour, or that they were various.</summary>
    public static string Primary(AccuracyRow row, Language language) =>
        row.Primary?.Label.In(language) ?? language.Say("verschiedene Primärtumoren", "various primaries");

    /// <summary>The sensitivity, marked where it falls out of the others.</summary>
    public static string Sensitivity(AccuracyRow row, Language language) =>
        row.Sensitivity.In(language) + (row.IsOutlier ? language.Say(" (Ausreißer)", " (outlier)") : "");

    /// <summary>The specificity, or that there is none.</summary>
    public static string Specificity(AccuracyRow row, Language language) =>
        row.Specificity?.In(language) ?? language.Say("nicht angegeben", "not given");

    /// <summary>What was counted; empty where it is not stated.</summary>
    public static string CountedBy(AccuracyRow row, Language language) =>
        row.By == Core.Forms.CountedBy.NotStated ? "" : row.By.Word().In(language);

    /// <summary>A share as per cent with two places; never rounded to 0 or 100 where it is neither.</summary>
    public static string Percent(decimal share, Language language)
    {
        var percent = Math.Round(share * 100, 2, MidpointRounding.AwayFromZero);
        return percent switch
        {
            100 when share < 1 => language.Say("über ", "over ") + Numbers.In(99.99m, language) + " %",
            0 when share > 0 => language.Say("unter ", "under ") + Numbers.In(0.01m, language) + " %",
            _ => Numbers.Rounded(percent, 2, language) + " %",
        };
    }

    /// <summary>A predictive value, or an interval of it.</summary>
    public static string Probability(Estimate? estimate, Language language) => estimate switch
    {
        null => language.Say("unbestimmt", "undetermined"),
        { Low: null, High: { } high } => language.Say("höchstens ", "at most ") + Percent(high, language),
        { Low: { } low, High: { } high } when low == high => Percent(low, language),
        _ => $"{Percent(estimate.Low!.Value, language)} {language.Say("bis", "to")} {Percent(estimate.High!.Value, language)}",
    };

    /// <summary>A likelihood ratio, or an interval of it.</summary>
    public static string Ratio(Estimate? estimate, Language language)
    {
        return estimate switch
        {
            null => language.Say("unbestimmt", "undetermined"),
            { Low: null, High: null } => language.Say("unbegrenzt (Spezifität 100 %)", "unbounded (specificity 100 %)"),
            { Low: { } low, High: null } => language.Say("mindestens ", "at least ") + Rounded(low),
            { Low: null, High: { } high } => language.Say("höchstens ", "at most ") + Rounded(high),
            { Low: { } low, High: { } high } => low == high ? Rounded(low) : $"{Rounded(low)}–{Rounded(high)}",
        };

        string Rounded(decimal value) => Numbers.Rounded(value, 4, language);
    }
}
