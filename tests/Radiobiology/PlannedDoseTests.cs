using System.Text;
using Myelon.Core;
using Myelon.Desk.Texts;
using Myelon.Tests.Support;

namespace Myelon.Tests.Radiobiology;

/// <summary>A planned course is never read as one that was given, and above a limit it stands on top.</summary>
public sealed class PlannedDoseTests
{
    /// <remarks>
    /// 10 × 3 Gy give 75 Gy2 at the cord. Twice that is 150 Gy2, above 135.5 Gy2 (§11.8.4); 5 × 4 Gy give 60 Gy2, together 135 Gy2, which is
    /// within 135.5 Gy2 because both of its conditions hold.
    /// </remarks>
    [Theory]
    [InlineData("", "cumulative BED 75 Gy2, EQD2 37.5 Gy", false)]
    [InlineData("\"radiotherapy_technique\":\"conventional\",\"planned_rt_fractions\":10,\"planned_rt_dose_gy\":30,", "cumulative BED 150 Gy2, EQD2 75 Gy, the planned course of 75 Gy2 included", true)]
    [InlineData("\"radiotherapy_technique\":\"conventional\",\"planned_rt_fractions\":5,\"planned_rt_dose_gy\":20,", "cumulative BED 135 Gy2, EQD2 67.5 Gy, the planned course of 60 Gy2 included", false)]
    public void What_is_planned_is_told_apart(string plan, string sum, bool isAbove)
    {
        var file = "{\"format\":\"myelon-case/1\",\"case\":\"mine\",\"lesions\":[{\"lesion\":\"L\",\"facts\":{" + plan
            + "\"spinal_levels\":[\"T11\"]}}],\"radiotherapy_courses\":[{\"levels\":[\"T11\"],\"fractions\":10,\"dose_per_fraction_gy\":3,\"end_date\":\"2026-02-01\",\"technique\":\"conventional\"}]}";
        var evaluation = CaseText.Evaluator.Evaluate(CaseText.Reader.Read(Encoding.UTF8.GetBytes(file)).Case!);
        var said = string.Join(' ', EvaluationText.Of(evaluation, Language.English, colour: false, CaseText.AsOf.ToInstant()).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(sum, said, StringComparison.Ordinal);
        Assert.Equal(isAbove, said.Contains("The planned radiotherapy lies above a limit for the cord", StringComparison.Ordinal));
        Assert.Equal(plan.Length > 0, said.Contains("the planned course", StringComparison.Ordinal));
    }
}
