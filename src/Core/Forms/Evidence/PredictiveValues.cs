using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>A computed quantity of which the ends may be missing.</summary>
/// <param name="Low">The lower end, or null where nothing bounds it from below.</param>
/// <param name="High">The upper end, or null where it has none.</param>
public sealed record Estimate(decimal? Low, decimal? High);

/// <summary>
/// What a test result means, by the theorem of Bayes: predictive values for a probability before the test, and likelihood
/// ratios. Ranges stay ranges; a missing specificity leaves all four missing.
/// </summary>
/// <param name="Positive">Positive predictive value: the probability of disease after a positive result.</param>
/// <param name="Negative">Negative predictive value: the probability of no disease after a negative result.</param>
/// <param name="RatioPositive">Positive likelihood ratio; an end is missing where the specificity is 1, because it is then beyond all bounds.</param>
/// <param name="RatioNegative">Negative likelihood ratio.</param>
public sealed record PredictiveValues(Estimate? Positive, Estimate? Negative, Estimate? RatioPositive, Estimate? RatioNegative)
{
    /// <summary>Nothing can be said.</summary>
    public static PredictiveValues Missing { get; } = new(null, null, null, null);

    /// <summary>The values of a printed row, whose figures are per cent.</summary>
    /// <param name="row">The row.</param>
    /// <param name="pretest">The probability before the test, between 0 and 1, or null for likelihood ratios alone.</param>
    public static PredictiveValues Of(AccuracyRow row, decimal? pretest)
    {
        if (row.Specificity is not { } specificity)
        {
            return Missing;
        }

        var values = Of(Share(row.Sensitivity.Value), Share(specificity.Value), pretest);
        return specificity.Bound == Bound.Almost ? values.FromBelowUnknown() : values;
    }

    /// <summary>The values of a test.</summary>
    /// <param name="sensitivity">Sensitivity, 0 to 1.</param>
    /// <param name="specificity">Specificity, 0 to 1.</param>
    /// <param name="pretest">The probability before the test, between 0 and 1, or null for likelihood ratios alone.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number lies outside.</exception>
    public static PredictiveValues Of(NumberRange sensitivity, NumberRange specificity, decimal? pretest)
    {
        Check(sensitivity, nameof(sensitivity));
        Check(specificity, nameof(specificity));
        if (pretest is <= 0 or >= 1)
        {
            throw new ArgumentOutOfRangeException(nameof(pretest));
        }

        // Both predictive values and the positive ratio rise with sensitivity and specificity, the negative ratio falls:
        // the ends of the ranges give the ends of the results.
        return new PredictiveValues(
            pretest is { } p ? Ends(PositiveOf(sensitivity.Low, specificity.Low, p), PositiveOf(sensitivity.High, specificity.High, p)) : null,
            pretest is { } q ? Ends(NegativeOf(sensitivity.Low, specificity.Low, q), NegativeOf(sensitivity.High, specificity.High, q)) : null,
            RatioPositiveOf(sensitivity, specificity),
            RatioNegativeOf(sensitivity, specificity));
    }

    /// <summary>
    /// The same with a specificity of which only the upper end is known: the predictive values keep no lower end, and of the positive ratio nothing is left.
    /// </summary>
    private PredictiveValues FromBelowUnknown() => new(
        Positive is null ? null : new Estimate(null, Positive.High),
        Negative is null ? null : new Estimate(null, Negative.High),
        null,
        RatioNegative is null ? null : new Estimate(RatioNegative.Low, null));

    private static decimal? PositiveOf(decimal sensitivity, decimal specificity, decimal pretest) =>
        Share(sensitivity * pretest, (1 - specificity) * (1 - pretest));

    private static decimal? NegativeOf(decimal sensitivity, decimal specificity, decimal pretest) =>
        Share(specificity * (1 - pretest), (1 - sensitivity) * pretest);

    private static decimal? Share(decimal part, decimal rest) => part + rest == 0 ? null : part / (part + rest);

    private static Estimate? RatioPositiveOf(NumberRange sensitivity, NumberRange specificity)
    {
        if (sensitivity.High == 0 && specificity.High == 1)
        {
            return null;
        }

        return new Estimate(
            specificity.Low == 1 ? null : sensitivity.Low / (1 - specificity.Low),
            specificity.High == 1 ? null : sensitivity.High / (1 - specificity.High));
    }

    private static Estimate? RatioNegativeOf(NumberRange sensitivity, NumberRange specificity) => specificity.High == 0
        ? null
        : new Estimate((1 - sensitivity.High) / specificity.High, specificity.Low == 0 ? null : (1 - sensitivity.Low) / specificity.Low);

    private static Estimate? Ends(decimal? low, decimal? high) => low is null || high is null ? null : new Estimate(low, high);

    private static NumberRange Share(NumberRange percent) => new(percent.Low / 100, percent.High / 100);

    private static void Check(NumberRange share, string name)
    {
        if (share.Low < 0 || share.High > 1 || share.Low > share.High)
        {
            throw new ArgumentOutOfRangeException(name);
        }
    }
}
