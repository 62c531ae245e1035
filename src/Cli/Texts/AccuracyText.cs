using Myelon.Core;
using Myelon.Core.Evidence;
using Myelon.Core.Facts;

namespace Myelon.Cli.Texts;

/// <summary>Diagnostic accuracy as lines of text.</summary>
internal static class AccuracyText
{
    /// <summary>A printed row, with what it means for a probability before the test.</summary>
    public static IEnumerable<string> Lines(AccuracyRow row, decimal? pretest, Language language)
    {
        var german = language == Language.German;
        var primary = row.Primary?.Label.In(language) ?? (german ? "verschiedene Primärtumoren" : "various primaries");
        var heading = new[] { row.Modality.Label.In(language), primary, row.By == CountedBy.NotStated ? "" : row.By.Word().In(language), row.Protocol?.In(language) ?? "" };
        var lines = new List<string>(Paragraph.Lines(string.Join(" · ", heading.Where(h => h.Length > 0))));
        var specificity = row.Specificity?.In(language) ?? (german ? "nicht angegeben" : "not given");
        lines.AddRange(Paragraph.Lines(german
            ? $"Sensitivität {row.Sensitivity.In(language)}{(row.IsOutlier ? " (Ausreißer)" : "")}, Spezifität {specificity}"
            : $"sensitivity {row.Sensitivity.In(language)}{(row.IsOutlier ? " (outlier)" : "")}, specificity {specificity}", 2));
        lines.AddRange(Lines(PredictiveValues.Of(row, pretest), pretest, language));
        if (pretest is not null && row.Specificity is { Value.High: 100 })
        {
            lines.AddRange(Paragraph.Lines(german
                ? "! Eine gedruckte Spezifität von 100 % macht jeden positiven Befund rechnerisch sicher; das ist eine Grenze der Studie, keine Gewissheit."
                : "! A printed specificity of 100 % makes every positive result certain by arithmetic; that is a limit of the study, no certainty.", 2));
        }

        var section = row.Table is { } number ? $"{row.Section} ({(german ? "Tabelle" : "table")} {number})" : row.Section;
        return lines.Concat(EvidenceText.Foot([section], row.References, row.Discrepancies, row.Notes, language));
    }

    /// <summary>Likelihood ratios, and predictive values for a probability before the test.</summary>
    public static IEnumerable<string> Lines(PredictiveValues values, decimal? pretest, Language language)
    {
        var german = language == Language.German;
        if (values == PredictiveValues.Missing)
        {
            return pretest is null
                ? []
                : Paragraph.Lines(german ? "ohne Spezifität keine Vorhersagewerte" : "no predictive values without a specificity", 2);
        }

        var lines = new List<string>();
        if (pretest is { } probability)
        {
            lines.AddRange(Paragraph.Lines(german
                ? $"bei {Percent(probability, language)} vor dem Test: positiver Vorhersagewert {Probability(values.Positive, language)}, negativer {Probability(values.Negative, language)}"
                : $"at {Percent(probability, language)} before the test: positive predictive value {Probability(values.Positive, language)}, negative {Probability(values.Negative, language)}", 2));
        }

        lines.AddRange(Paragraph.Lines(
            $"{(german ? "Likelihood-Quotient" : "likelihood ratio")}: LR+ {Ratio(values.RatioPositive, language)}, LR− {Ratio(values.RatioNegative, language)}", 2));
        return lines;
    }

    /// <summary>What the text says of the choice of a method.</summary>
    public static IEnumerable<string> Lines(ModalityRule rule, Language language, int indent = 0) => Paragraph.Lines(
        $"{(rule.Primary is { } primary ? primary.Label.In(language) + ": " : "")}{rule.Says.In(language)} (§{rule.Section})", indent);

    /// <summary>A share as per cent with two places; never rounded to 0 or 100 where it is neither.</summary>
    public static string Percent(decimal share, Language language)
    {
        var percent = Math.Round(share * 100, 2, MidpointRounding.AwayFromZero);
        return percent switch
        {
            100 when share < 1 => (language == Language.German ? "über " : "over ") + Numbers.In(99.99m, language) + " %",
            0 when share > 0 => (language == Language.German ? "unter " : "under ") + Numbers.In(0.01m, language) + " %",
            _ => Numbers.Rounded(percent, 2, language) + " %",
        };
    }

    private static string Probability(Estimate? estimate, Language language) => estimate switch
    {
        null => language == Language.German ? "unbestimmt" : "undetermined",
        { Low: null, High: { } high } => (language == Language.German ? "höchstens " : "at most ") + Percent(high, language),
        { Low: { } low, High: { } high } when low == high => Percent(low, language),
        _ => $"{Percent(estimate.Low!.Value, language)} {(language == Language.German ? "bis" : "to")} {Percent(estimate.High!.Value, language)}",
    };

    private static string Ratio(Estimate? estimate, Language language)
    {
        var german = language == Language.German;
        return estimate switch
        {
            null => german ? "unbestimmt" : "undetermined",
            { Low: null, High: null } => german ? "unbegrenzt (Spezifität 100 %)" : "unbounded (specificity 100 %)",
            { Low: { } low, High: null } => (german ? "mindestens " : "at least ") + Number(low),
            { Low: null, High: { } high } => (german ? "höchstens " : "at most ") + Number(high),
            { Low: { } low, High: { } high } => low == high ? Number(low) : $"{Number(low)}–{Number(high)}",
        };

        string Number(decimal value) => Numbers.Rounded(value, 4, language);
    }
}
