using System.Text;
using System.Text.Json;
using Myelon.Core.Cases;
using Myelon.Core.Reasoning;
using Myelon.Formats.CaseFile;
using Myelon.Tests.Support;
using NodaTime;
using NodaTime.Text;
using static Myelon.Tests.Timing.TimingCases;

namespace Myelon.Tests.Timing;

/// <summary>Until when an answer holds while only time passes: until then nothing is searched anew, and the answer is the same as a new one.</summary>
public sealed class HorizonTests
{
    /// <summary>From the text: under 6 and under 24 hours from the onset, 48 hours from an embolisation; what has no time holds for ever.</summary>
    [Theory]
    [InlineData("2026-11-25T06:59:00+01:00", """ "neuro_onset_datetime":"2026-11-25T01:00:00+01:00", """ + Important, "2026-11-25T07:00:00+01:00")]
    [InlineData("2026-11-25T06:59:59+01:00", """ "neuro_onset_datetime":"2026-11-25T01:00:00+01:00", """ + Important, "2026-11-25T07:00:00+01:00")]
    [InlineData("2026-11-26T00:59:00+01:00", """ "neuro_onset_datetime":"2026-11-25T01:00:00+01:00", """ + Mild, "2026-11-26T01:00:00+01:00")]
    [InlineData("2026-11-27T00:59:00+01:00", """ "embolisation_datetime":"2026-11-25T01:00:00+01:00","surgery_planned":true """, "2026-11-27T01:00:00+01:00")]
    public void It_ends_no_later_than_the_next_time_that_runs_out(string asOf, string facts, string latest)
    {
        var holds = Judge(asOf, facts).HoldsUntil;
        Assert.InRange(holds, OffsetDateTimePattern.Rfc3339.Parse(asOf).Value.ToInstant(), OffsetDateTimePattern.Rfc3339.Parse(latest).Value.ToInstant());
    }

    [Theory]
    [InlineData("\"known_malignancy\":true")]
    [InlineData(Important)]
    public void Without_a_moment_it_never_ends(string facts) => Assert.Equal(Instant.MaxValue, Judge("2026-11-25T06:59:00+01:00", facts).HoldsUntil);

    /// <summary>An onset at a full hour: nothing that the text names happens within the next minutes.</summary>
    [Fact]
    public void It_lasts_longer_than_a_minute_where_nothing_runs_out() => Assert.True(
        Judge("2026-11-25T03:07:00+01:00", """ "neuro_onset_datetime":"2026-11-25T01:00:00+01:00", """ + Important).HoldsUntil
            > Instant.FromUtc(2026, 11, 25, 2, 30));

    [Fact]
    public void Until_then_the_answer_is_that_of_a_new_judgement() => Rounds.Each(Speed.IsLong ? 3000 : 300, seed =>
    {
        var random = new RandomCase(seed);
        var @case = random.Case(lesions: seed % 3, density: 0.35, derivedDensity: 0.02);
        var answer = CaseText.Evaluator.Evaluate(@case);
        var left = answer.HoldsUntil == Instant.MaxValue ? Duration.FromDays(4000) : answer.HoldsUntil - @case.AsOf.ToInstant();
        foreach (var share in (double[])[0, 0.0001, 0.3, 0.97])
        {
            var later = (@case.AsOf.ToInstant() + Duration.FromSeconds((long)(left.TotalSeconds * share))).WithOffset(@case.AsOf.Offset);
            Same(@case, answer, later);
        }

        // When its moment has come, it is judged anew.
        if (answer.HoldsUntil != Instant.MaxValue)
        {
            Same(@case, answer, (answer.HoldsUntil + Duration.FromSeconds(1)).WithOffset(@case.AsOf.Offset));
        }
    });

    private static void Same(Case @case, CaseEvaluation earlier, OffsetDateTime later)
    {
        var again = CaseText.Evaluator.Evaluate(earlier, later);
        var anew = CaseText.Evaluator.Evaluate(@case with { AsOf = later });
        Assert.Equal(Written(anew), Written(again));
        Assert.Equal(
            anew.Questions.Select(q => (q.Fact.Code, q.Lesion, q.Weight, q.Settles.Count, q.Times.Count)),
            again.Questions.Select(q => (q.Fact.Code, q.Lesion, q.Weight, q.Settles.Count, q.Times.Count)));
    }

    private static string Written(CaseEvaluation evaluation)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, JsonOut.Options(indented: true)))
        {
            EvaluationWriter.Write(json, evaluation);
        }

        return Encoding.UTF8.GetString(body.ToArray());
    }
}
