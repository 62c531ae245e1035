using System.Globalization;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.SpinalMetastases.Evidence;

namespace Myelon.Tests.Evidence;

/// <summary>Tables 1 to 3 and the figures of the text, entered a second time; and the arithmetic of Bayes.</summary>
public sealed class AccuracyTests
{
    // primary, modality, counted by, sensitivity, specificity, table, works: from §6.3 of the guideline.
    [Theory]
    [InlineData("breast", "mri", "patient", "97.1", "97", 1, "60")]
    [InlineData("breast", "mri", "lesion", "90", "94", 1, "61")]
    [InlineData("prostate", "mri", "patient", "98-100", "98-100", 1, "62")]
    [InlineData("lung_nsclc", "mri", "patient", "88.2", "100", 1, "63")]
    [InlineData("renal_cell", "mri", "lesion", "94", "97", 1, "64")]
    [InlineData("thyroid_differentiated", "mri", "organ", "76.5", "-", 1, "56")]
    [InlineData("neuroendocrine", "mri", "lesion", "12.4", "-", 1, "65")]
    [InlineData("various", "mri", "patient", "90.6", "95.4", 1, "33")]
    [InlineData("various", "mri", "lesion", "90.4", "96.0", 1, "33")]
    [InlineData("breast", "bone_scan", "patient", "78", "79", 2, "81")]
    [InlineData("breast", "bone_scan", "lesion", "88", "87", 2, "81")]
    [InlineData("prostate", "bone_scan", "patient", "86", "95", 2, "82")]
    [InlineData("prostate", "bone_scan", "lesion", "59", "75", 2, "83")]
    [InlineData("prostate", "bone_scan_spect", "lesion", "90", "85", 2, "83")]
    [InlineData("lung_nsclc", "bone_scan", "patient", "86", "88", 2, "84")]
    [InlineData("lung_nsclc", "bone_scan", "lesion", "84", "93", 2, "84")]
    [InlineData("renal_cell", "bone_scan_mixed", "mixed", "10-62", "-", 2, "85 86")]
    [InlineData("thyroid_differentiated", "bone_scan", "lesion", "73-78", "74-91", 2, "87 88")]
    [InlineData("lung_nsclc", "fdg_pet_ct", "not_stated", "92", "98", 3, "84")]
    [InlineData("breast", "fdg_pet_ct", "not_stated", "93", "99", 3, "98")]
    [InlineData("renal_cell", "fdg_pet_ct", "not_stated", "86-91", "88", 3, "99 100")]
    [InlineData("thyroid_differentiated", "fdg_pet_ct", "not_stated", "82", "98", 3, "101")]
    [InlineData("prostate", "psma_pet_ct", "not_stated", "97", "almost 100", null, "82")]
    [InlineData("neuroendocrine", "ssr_pet_ct", "not_stated", "97", "92", null, "112")]
    [InlineData("various", "fluoride_pet", "not_stated", "97", "98", null, "118")]
    [InlineData("various", "bone_scan_spect", "not_stated", "81", "99", null, "118")]
    [InlineData("various", "pdff", "not_stated", "97", "90-91", null, "53")]
    [InlineData("various", "dw_mri", "not_stated", "89", "87", null, "55")]
    public void Both_entries_agree(string primary, string modality, string by, string sensitivity, string specificity, int? table, string works)
    {
        var row = Assert.Single(DiagnosticAccuracy.Rows, r => (r.Primary?.Code ?? "various") == primary && r.Modality.Code == modality && r.By.Code() == by);
        Assert.Equal(sensitivity, Text(row.Sensitivity));
        Assert.Equal(specificity, row.Specificity is { } printed ? Text(printed) : "-");
        Assert.Equal(table, row.Table);
        Assert.Equal(works, string.Join(' ', row.References));
    }

    [Fact]
    public void Nothing_else_is_listed() => Assert.Equal(28, DiagnosticAccuracy.Rows.Count);

    [Fact]
    public void The_three_outliers_are_marked() => Assert.Equal(
        [12.4m, 76.5m, 88.2m], DiagnosticAccuracy.Rows.Where(r => r.IsOutlier).Select(r => r.Sensitivity.Value.Low).Order());

    // Worked by hand: 0.971 * 0.3 = 0.2913; 0.03 * 0.7 = 0.021; 0.2913 / 0.3123. 0.97 * 0.7 = 0.679; 0.029 * 0.3 = 0.0087; 0.679 / 0.6877.
    [Fact]
    public void Breast_cancer_by_MRI_at_30_per_cent()
    {
        var row = DiagnosticAccuracy.Rows[0];
        var values = PredictiveValues.Of(row, 0.3m);
        Assert.Equal(0.2913m / 0.3123m, values.Positive!.Low);
        Assert.Equal(0.2913m / 0.3123m, values.Positive.High);
        Assert.Equal(0.679m / 0.6877m, values.Negative!.Low);
        Assert.Equal(0.971m / 0.03m, values.RatioPositive!.High);
        Assert.Equal(0.029m / 0.97m, values.RatioNegative!.Low);
    }

    // Textbook examples, each as natural frequencies.
    // Screening mammography (Eddy 1982, Gigerenzer 1995): 1 %, 80 %, false positive 9.6 % -> 8 of 103 (7.8 %).
    // Colorectal screening by haemoccult (Hoffrage and Gigerenzer 1998): 0.3 %, 50 %, false positive 3 % -> 15 of 314 (4.8 %).
    // Round figures: 1000 people, 100 ill, 90 and 95 % -> 90 of 135; 855 of 865.
    [Theory]
    [InlineData("0.8", "0.904", "0.01", "0.0776", "0.9978")]
    [InlineData("0.5", "0.97", "0.003", "0.0478", "0.9985")]
    [InlineData("0.9", "0.95", "0.1", "0.6667", "0.9884")]
    [InlineData("1", "1", "0.5", "1", "1")]
    public void Published_and_round_examples(string sensitivity, string specificity, string pretest, string positive, string negative)
    {
        var values = PredictiveValues.Of(Point(sensitivity), Point(specificity), D(pretest));
        Assert.Equal(D(positive), Math.Round(values.Positive!.Low!.Value, 4, MidpointRounding.AwayFromZero));
        Assert.Equal(D(negative), Math.Round(values.Negative!.High!.Value, 4, MidpointRounding.AwayFromZero));
    }

    // Thyroid bone scan 73-78 / 74-91 at 20 %: worst (0.73, 0.74): 0.146 / 0.354; best (0.78, 0.91): 0.156 / 0.228.
    [Fact]
    public void Ranges_stay_ranges()
    {
        var row = DiagnosticAccuracy.Rows.Single(r => r.Primary?.Code == "thyroid_differentiated" && r.Modality.Code == "bone_scan");
        var values = PredictiveValues.Of(row, 0.2m);
        Assert.Equal((0.146m / 0.354m, 0.156m / 0.228m), (values.Positive!.Low!.Value, values.Positive.High!.Value));
        Assert.Equal((0.592m / 0.646m, 0.728m / 0.772m), (values.Negative!.Low!.Value, values.Negative.High!.Value));
        Assert.Equal((0.73m / 0.26m, 0.78m / 0.09m), (values.RatioPositive!.Low!.Value, values.RatioPositive.High!.Value));
        Assert.Equal((0.22m / 0.91m, 0.27m / 0.74m), (values.RatioNegative!.Low!.Value, values.RatioNegative.High!.Value));
    }

    [Fact]
    public void A_missing_specificity_stays_missing()
    {
        foreach (var row in DiagnosticAccuracy.Rows.Where(r => r.Specificity is null))
        {
            Assert.Equal(PredictiveValues.Missing, PredictiveValues.Of(row, 0.3m));
        }
    }

    [Fact]
    public void A_specificity_of_100_leaves_the_positive_ratio_without_bound()
    {
        var row = DiagnosticAccuracy.Rows.Single(r => r.Primary?.Code == "lung_nsclc" && r.Modality.Code == "mri");
        var values = PredictiveValues.Of(row, 0.3m);
        Assert.Equal(new Estimate(null, null), values.RatioPositive);
        Assert.Equal(new Estimate(1, 1), values.Positive);
    }

    [Fact]
    public void Almost_100_gives_upper_ends_only()
    {
        var row = DiagnosticAccuracy.Rows.Single(r => r.Modality.Code == "psma_pet_ct");
        var values = PredictiveValues.Of(row, 0.3m);
        Assert.Null(values.Positive!.Low);
        Assert.Null(values.Negative!.Low);
        Assert.Equal(0.7m / 0.709m, values.Negative.High);
        Assert.Null(values.RatioPositive);
        Assert.Equal(new Estimate(0.03m, null), values.RatioNegative);
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1")]
    [InlineData("1.5")]
    [InlineData("-0.1")]
    public void A_pretest_outside_is_refused(string pretest) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PredictiveValues.Of(Point("0.9"), Point("0.9"), D(pretest)));

    private static string Text(Figure figure)
    {
        var value = figure.Value.IsPoint ? N(figure.Value.Low) : $"{N(figure.Value.Low)}-{N(figure.Value.High)}";
        return figure.Bound == Bound.Almost ? "almost " + value : value;

        static string N(decimal number) => number.ToString(CultureInfo.InvariantCulture);
    }

    private static NumberRange Point(string value) => NumberRange.Point(D(value));

    private static decimal D(string value) => decimal.Parse(value, CultureInfo.InvariantCulture);
}
