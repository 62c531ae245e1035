using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Speech;

namespace Myelon.Cli.Texts;

/// <summary>Diagnostic accuracy as lines of text.</summary>
internal static class AccuracyText
{
    /// <summary>A printed row, with what it means for a probability before the test.</summary>
    public static IEnumerable<string> Lines(AccuracyRow row, decimal? pretest, Language language)
    {
        var heading = new[]
        {
            row.Modality.Label.In(language),
            AccuracyTexts.Primary(row, language),
            AccuracyTexts.CountedBy(row, language),
            row.Protocol?.In(language) ?? "",
        };
        var lines = new List<string>(Paragraph.Lines(string.Join(" · ", heading.Where(h => h.Length > 0))));
        lines.AddRange(Paragraph.Lines(language.Say(
            $"Sensitivität {AccuracyTexts.Sensitivity(row, language)}, Spezifität {AccuracyTexts.Specificity(row, language)}",
            $"sensitivity {AccuracyTexts.Sensitivity(row, language)}, specificity {AccuracyTexts.Specificity(row, language)}"), 2));
        lines.AddRange(Lines(PredictiveValues.Of(row, pretest), pretest, language));
        if (pretest is not null && row.Specificity is { Value.High: 100 })
        {
            lines.AddRange(Paragraph.Lines("! " + AccuracyTexts.CertainByArithmetic.In(language), 2));
        }

        var section = row.Table is { } number ? $"{row.Section} ({language.Say("Tabelle", "table")} {number})" : row.Section;
        return lines.Concat(EvidenceText.Foot([section], row.References, row.Discrepancies, row.Notes, language));
    }

    /// <summary>Likelihood ratios, and predictive values for a probability before the test.</summary>
    public static IEnumerable<string> Lines(PredictiveValues values, decimal? pretest, Language language)
    {
        if (values == PredictiveValues.Missing)
        {
            return pretest is null
                ? []
                : Paragraph.Lines(language.Say("ohne Spezifität keine Vorhersagewerte", "no predictive values without a specificity"), 2);
        }

        var lines = new List<string>();
        if (pretest is { } probability)
        {
            lines.AddRange(Paragraph.Lines(language.Say(
                $"bei {AccuracyTexts.Percent(probability, language)} vor dem Test: positiver "
                    + $"Vorhersagewert {AccuracyTexts.Probability(values.Positive, language)}, "
                    + $"negativer {AccuracyTexts.Probability(values.Negative, language)}",
                $"at {AccuracyTexts.Percent(probability, language)} before the test: positive predictive "
                    + $"value {AccuracyTexts.Probability(values.Positive, language)}, negative {AccuracyTexts.Probability(values.Negative, language)}"), 2));
        }

        lines.AddRange(Paragraph.Lines(
            $"{language.Say("Likelihood-Ratio", "likelihood ratio")}: LR+ {AccuracyTexts.Ratio(values.RatioPositive, language)}, "
                + $"LR− {AccuracyTexts.Ratio(values.RatioNegative, language)}", 2));
        return lines;
    }

    /// <summary>What the text says of the choice of a method.</summary>
    public static IEnumerable<string> Lines(ModalityRule rule, Language language, int indent = 0) => Paragraph.Lines(
        $"{(rule.Primary is { } primary ? primary.Label.In(language) + ": " : "")}{rule.Says.In(language)} (§{rule.Section})", indent);
}
