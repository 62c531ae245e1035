using Myelon.Medicine.Instruments.Scores;
using Myelon.Medicine.SpinalMetastases;
using Myelon.Tests.Support;

namespace Myelon.Tests.Definitions;

/// <summary>
/// Of two sides that contradict each other the one that warns more is used: the higher dose, the shorter interval, the graver grade. 10 × 3 Gy
/// have a BED of 75 Gy2 and 5 × 4 Gy one of 60 Gy2 (alpha/beta 2 Gy).
/// </summary>
public sealed class GraverTests
{
    private const string Irradiated = "radiotherapy_technique=conventional spinal_levels=[T8] course=10x3@T8/2026-04-17/conventional planned_rt_dose_gy=20 planned_rt_fractions=5 radiotherapy_planned=yes ";

    [Theory]
    [InlineData(Irradiated + "cumulative_bed2_gy=10", "cumulative_bed2_gy=135")]
    [InlineData(Irradiated + "cumulative_bed2_gy=134", "cumulative_bed2_gy=135")]
    [InlineData(Irradiated + "cumulative_bed2_gy=240", "cumulative_bed2_gy=240")]
    [InlineData(Irradiated + "cumulative_eqd2_gy=20", "cumulative_eqd2_gy=67.5")]
    [InlineData(Irradiated + "cumulative_eqd2_gy=90", "cumulative_eqd2_gy=90")]
    [InlineData(Irradiated + "prior_rt_interval_months=60", "prior_rt_interval_months=7")]
    [InlineData(Irradiated + "prior_rt_interval_months=3", "prior_rt_interval_months=3")]
    [InlineData("surgery_datetime=2026-11-23T09:00:00+01:00 days_since_surgery=50", "days_since_surgery=2")]
    [InlineData("sins_collapse=more_than_50 vertebral_collapse_percent=30", "sins_collapse=more_than_50")]
    [InlineData("sins_collapse=less_than_50 vertebral_collapse_percent=70", "sins_collapse=more_than_50")]
    [InlineData("sins_collapse=less_than_50 vertebral_collapse_percent=50", "sins_collapse=exactly_50")]
    [InlineData("sins_collapse=exactly_50 vertebral_collapse_percent=49", "sins_collapse=exactly_50")]
    [InlineData("sins_collapse=none_of_these vertebral_collapse_percent=1", "sins_collapse=less_than_50")]
    [InlineData("asia_impairment_scale=B paraplegia_status=complete", "paraplegia_status=complete")]
    [InlineData("asia_impairment_scale=C paraplegia_status=complete", "paraplegia_status=complete")]
    [InlineData("asia_impairment_scale=D paraplegia_status=complete", "paraplegia_status=complete")]
    [InlineData("asia_impairment_scale=C muscle_strength_min_janda=3", "asia_impairment_scale=C")]
    [InlineData("spinal_levels=[T8] frankel_grade=A muscle_strength_min_janda=3", "frankel_grade=A")]
    [InlineData("spinal_levels=[T8] asia_impairment_scale=B muscle_strength_min_janda=4", "asia_impairment_scale=B")]
    [InlineData("neuro_new_or_worse=yes neuro_deficit_present=no", "neuro_new_or_worse=yes")]
    public void Is_used(string facts, string used)
    {
        var (code, value) = used.Split('=') is [var c, var v] ? (c, v) : throw new FormatException(used);
        var fact = Entry.Find(code);
        var @case = CaseText.Parse(facts);
        Assert.NotEmpty(CaseText.Evaluator.ContradictionsIn(@case));
        Assert.Equal(CaseText.Value(fact, value, CaseText.AsOf), CaseText.Evaluator.FindingsOf(@case)[0][fact]);
    }

    /// <summary>C4 holds up to 120 Gy2: an entry below what the courses add up to does not open it.</summary>
    [Theory]
    [InlineData(Irradiated + "cumulative_bed2_gy=10")]
    [InlineData(Irradiated + "cumulative_eqd2_gy=90")]
    [InlineData("spinal_levels=[T8] cumulative_bed2_gy=20 cumulative_eqd2_gy=90")]
    [InlineData("spinal_levels=[T8] cumulative_eqd2_gy=90")]
    public void The_dose_check_counts_what_is_used(string facts)
    {
        var findings = CaseText.Evaluator.FindingsOf(CaseText.Parse(facts))[0];
        Assert.Equal(Core.Forms.DoseVerdict.Above, Rules.All.Dose!.Answer(findings).Checks.Single(c => c.Id == "C4").Verdict);
    }

    [Theory]
    [InlineData("sins_total=6 sins_category=unstable", "unstable")]
    [InlineData("sins_total=14 sins_category=stable", "unstable")]
    public void The_score_tells_the_group_that_is_used(string facts, string group) =>
        Assert.Equal(group, Sins.Score.Evaluate(CaseText.Evaluator.FindingsOf(CaseText.Parse(facts))[0]).Group?.Code);
}
