using CsCheck;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Tests.Evidence;

/// <summary>What holds of predictive values whatever the figures.</summary>
public sealed class BayesPropertyTests
{
    private static readonly Gen<decimal> Share = Gen.Int[1, 999].Select(n => n / 1000m);

    private static readonly Gen<NumberRange> Range = Gen.Select(Share, Share).Select((a, b) => new NumberRange(Math.Min(a, b), Math.Max(a, b)));

    // Against counting heads: of a million people, who is ill and has a positive test.
    [Fact]
    public void The_same_as_counting_heads() => Gen.Select(Share, Share, Share).Sample(
        (sensitivity, specificity, pretest) =>
        {
            var (ill, healthy) = (1_000_000m * pretest, 1_000_000m * (1 - pretest));
            var (truePositive, falsePositive) = (ill * sensitivity, healthy * (1 - specificity));
            var (trueNegative, falseNegative) = (healthy * specificity, ill * (1 - sensitivity));
            var values = PredictiveValues.Of(NumberRange.Point(sensitivity), NumberRange.Point(specificity), pretest);
            return Near(values.Positive!.Low!.Value, truePositive / (truePositive + falsePositive))
                && Near(values.Negative!.High!.Value, trueNegative / (trueNegative + falseNegative));
        },
        iter: 500);

    // Odds before the test times the ratio are the odds after it.
    [Fact]
    public void Odds_times_ratio() => Gen.Select(Share, Share, Share).Sample(
        (sensitivity, specificity, pretest) =>
        {
            var values = PredictiveValues.Of(NumberRange.Point(sensitivity), NumberRange.Point(specificity), pretest);
            var after = pretest / (1 - pretest) * values.RatioPositive!.Low!.Value;
            return Near(values.Positive!.Low!.Value, after / (1 + after));
        },
        iter: 500);

    // Every pair of figures inside the ranges gives a value inside the range of the results.
    [Fact]
    public void The_ends_of_a_range_hold_whatever_lies_between() => Gen.Select(Range, Range, Share, Gen.Int[0, 10], Gen.Int[0, 10]).Sample(
        (sensitivity, specificity, pretest, i, j) =>
        {
            var ranged = PredictiveValues.Of(sensitivity, specificity, pretest);
            var inside = PredictiveValues.Of(Inside(sensitivity, i), Inside(specificity, j), pretest);
            return Holds(ranged.Positive!, inside.Positive!) && Holds(ranged.Negative!, inside.Negative!)
                && Holds(ranged.RatioPositive!, inside.RatioPositive!) && Holds(ranged.RatioNegative!, inside.RatioNegative!);
        },
        iter: 500);

    private static NumberRange Inside(NumberRange range, int tenths) => NumberRange.Point(range.Low + ((range.High - range.Low) * tenths / 10));

    private static bool Holds(Estimate range, Estimate point) => range.Low <= point.Low + 1e-20m && point.High <= range.High + 1e-20m;

    private static bool Near(decimal left, decimal right) => Math.Abs(left - right) < 1e-20m;
}
