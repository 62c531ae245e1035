using System.Globalization;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Instruments.Radiobiology;
using Myelon.Tests.Support;

namespace Myelon.Tests.Radiobiology;

/// <summary>What a dose check must not do: trust the milder of two tellings, propose what a condition forbids, add what never met, judge a rounded figure.</summary>
public sealed class DoseKindTests
{
    private const string Conventional = "spinal_levels=[T6] radiotherapy_technique=conventional ";

    private const string Sbrt = "spinal_levels=[T6] radiotherapy_technique=sbrt planned_rt_dose_gy=24 ";

    /// <summary>Of an entered interval and one that follows from dates the shorter counts, and both sides are shown.</summary>
    [Theory]
    [InlineData("prior_rt_interval_months=12", "2026-09-25", "not_applicable", true)]
    [InlineData("prior_rt_interval_months=6", "2026-06-26", "not_applicable", true)]
    [InlineData("prior_rt_interval_months=5", "2026-05-25", "not_applicable", true)]
    [InlineData("prior_rt_interval_months=6", "2026-05-25", "within", false)]
    [InlineData("prior_rt_interval_months=7", "", "within", false)]
    [InlineData("prior_rt_interval_months=5", "", "not_applicable", false)]
    public void Of_two_intervals_the_shorter_counts(string entered, string end, string verdict, bool contradicts)
    {
        var facts = $"{Conventional}{entered} course=10x3@T6/{end}/conventional planned_rt_fractions=5 planned_rt_dose_gy=20";
        Assert.Equal(verdict, Check(facts, "C5").Verdict.Code());
        Assert.Equal(contradicts, CaseText.Evaluator.ContradictionsIn(CaseText.Parse(facts)).Count > 0);
    }

    /// <summary>An entered sum never makes a limit milder; whether it holds the plan is asked where it decides.</summary>
    [Theory]
    [InlineData("cumulative_bed2_gy=100 planned_rt_fractions=5 planned_rt_dose_gy=20", "cannot_be_judged", "radiotherapy_courses cumulative_dose_includes_plan")]
    [InlineData("cumulative_bed2_gy=59 planned_rt_fractions=5 planned_rt_dose_gy=20", "within", "")]
    [InlineData("cumulative_bed2_gy=121 planned_rt_fractions=5 planned_rt_dose_gy=20", "above", "")]
    [InlineData("cumulative_bed2_gy=60 planned_rt_fractions=5 planned_rt_dose_gy=20", "within", "")]
    [InlineData("cumulative_bed2_gy=60.01 planned_rt_fractions=5 planned_rt_dose_gy=20", "cannot_be_judged", "radiotherapy_courses cumulative_dose_includes_plan")]
    [InlineData("cumulative_eqd2_gy=50 planned_rt_fractions=5 planned_rt_dose_gy=20", "cannot_be_judged", "radiotherapy_courses cumulative_dose_includes_plan")]
    [InlineData("cumulative_eqd2_gy=50 cumulative_dose_includes_plan=no planned_rt_fractions=5 planned_rt_dose_gy=20", "above", "")]
    [InlineData("cumulative_eqd2_gy=50 cumulative_dose_includes_plan=yes planned_rt_fractions=5 planned_rt_dose_gy=20", "within", "")]
    [InlineData("cumulative_bed2_gy=80 course=10x3@T6/2026-01-15/conventional planned_rt_fractions=10 planned_rt_dose_gy=30", "above", "")]
    [InlineData("cumulative_bed2_gy=130 course=1x8@T6/2026-01-15/conventional planned_rt_fractions=1 planned_rt_dose_gy=8", "above", "")]
    public void An_entered_sum_is_never_milder(string facts, string verdict, string missing)
    {
        var check = Check($"{Conventional}prior_rt_same_region=yes {facts}", "C4");
        Assert.Equal((verdict, missing), (check.Verdict.Code(), string.Join(' ', check.Needs.Select(n => n.Code))));
    }

    /// <summary>C3 compares an entered sum too: EQD2 62.5 before, and 8 Gy in one fraction (20) beside it.</summary>
    [Theory]
    [InlineData("cumulative_bed2_gy=125 cumulative_dose_includes_plan=no", DoseVerdict.Above)]
    [InlineData("cumulative_eqd2_gy=62.5 cumulative_dose_includes_plan=no", DoseVerdict.Above)]
    [InlineData("cumulative_bed2_gy=125 cumulative_dose_includes_plan=yes", DoseVerdict.Within)]
    [InlineData("cumulative_bed2_gy=141 course=10x3@T6/2026-01-15/conventional", DoseVerdict.Above)]
    [InlineData("cumulative_bed2_gy=75 course=10x3@T6/2026-01-15/conventional", DoseVerdict.Within)]
    public void An_entered_sum_counts_for_SBRT(string sum, DoseVerdict verdict) => Assert.Equal(
        verdict, Check($"{Sbrt}prior_rt_same_region=yes planned_rt_fractions=1 planned_sbrt_thecal_sac_dmax_gy=8 {sum}", "C3").Verdict);

    /// <summary>Nothing is proposed where a condition fails or is needed and unknown; what is proposed keeps its own limit.</summary>
    [Theory]
    [InlineData("course=10x3@T6/2026-09-25/conventional planned_rt_fractions=20 planned_rt_dose_gy=40", "", "")]
    [InlineData("course=25x2@T6/2025-01-15/conventional planned_rt_fractions=1 planned_rt_dose_gy=8", "", "")]
    [InlineData("course=10x3@T6//conventional planned_rt_fractions=1 planned_rt_dose_gy=8", "1x8 10x2", "")]
    [InlineData("course=10x3@T6/2026-01-15/conventional planned_rt_fractions=1 planned_rt_dose_gy=8", "1x8 10x2", "1x10 5x4")]
    [InlineData("course=10x3@T6/2026-01-15/conventional planned_rt_fractions=10 planned_rt_dose_gy=30", "1x8 10x2", "1x10 5x4")]
    [InlineData("course=5x4@T6/2024-01-15/conventional course=5x4@T6/2024-04-15/conventional planned_rt_fractions=1 planned_rt_dose_gy=8", "", "")]
    [InlineData("planned_rt_fractions=1 planned_rt_dose_gy=8", "", "")]
    public void What_would_fit(string facts, string lower, string higher) => Assert.Equal(
        (lower, higher), (Fitting(Conventional + facts, "C4"), Fitting(Conventional + facts, "C5")));

    [Fact]
    public void The_day_on_which_the_interval_opens_is_told()
    {
        Assert.Equal(new(2027, 3, 25), Check($"{Conventional}course=10x3@T6/2026-09-25/conventional planned_rt_fractions=1 planned_rt_dose_gy=8", "C5").OpensOn);
        Assert.Null(Check($"{Conventional}course=10x3@T6/2026-05-25/conventional planned_rt_fractions=1 planned_rt_dose_gy=8", "C5").OpensOn);
        Assert.Null(Check($"{Conventional}course=25x2@T6/2026-09-25/conventional planned_rt_fractions=1 planned_rt_dose_gy=8", "C5").OpensOn);
        Assert.Null(Check($"{Conventional}course=1x8@T6/2024-01-15/conventional course=1x8@T6/2024-02-15/conventional planned_rt_fractions=1 planned_rt_dose_gy=8", "C5").OpensOn);
    }

    /// <summary>For SBRT the maximum at the thecal sac is proposed: 9.04 Gy (EQD2 24.96), 12.28, 14.57, 16.39 and 17.91 Gy in 1 to 5 fractions.</summary>
    [Theory]
    [InlineData("course=10x3@T6/2026-01-15/conventional planned_rt_fractions=1", "9.04 Gy in 1")]
    [InlineData("course=10x3@T6/2026-01-15/conventional planned_rt_fractions=3", "14.57 Gy in 3")]
    [InlineData("course=10x3@T6/2026-01-15/conventional", "9.04 Gy in 1;12.28 Gy in 2;14.57 Gy in 3;16.39 Gy in 4;17.91 Gy in 5")]
    [InlineData("course=25x2@T6/2025-01-15/conventional planned_rt_fractions=1", "8 Gy in 1")]
    [InlineData("course=1x8@T6/2025-01-15/conventional planned_rt_fractions=1", null)]
    [InlineData("course=10x3@T6/2026-10-15/conventional planned_rt_fractions=1", null)]
    [InlineData("course=1x24@T6/2025-01-15/sbrt/12 planned_rt_fractions=1", null)]
    [InlineData("planned_rt_fractions=1", null)]
    public void What_would_fit_by_SBRT(string facts, string? fits)
    {
        Assert.Equal(fits, Check(Sbrt + facts, "C2").LargestFitting is { } largest ? string.Join(';', largest) : null);
        Assert.Equal(fits, Check(Sbrt + facts, "C3").LargestFitting is { } also ? string.Join(';', also) : null);
        Assert.Null(Check(Sbrt + facts, "C4").LargestFitting);
        foreach (var (gray, fractions) in fits?.Split(';').Select(f => f.Split(' ')).Select(f => (f[0], f[3])) ?? [])
        {
            var itself = $"spinal_levels=[T6] radiotherapy_technique=sbrt planned_rt_dose_gy=24 {facts.Split(' ')[0]} planned_rt_fractions={fractions} planned_sbrt_thecal_sac_dmax_gy=";
            Assert.Equal((DoseVerdict.Within, DoseVerdict.Within), (Check(itself + gray, "C2").Verdict, Check(itself + gray, "C3").Verdict));
            var more = (decimal.Parse(gray, CultureInfo.InvariantCulture) + 0.01m).ToString(CultureInfo.InvariantCulture);
            Assert.Contains(DoseVerdict.Above, new[] { Check(itself + more, "C2").Verdict, Check(itself + more, "C3").Verdict });
        }
    }

    /// <summary>Each limit is for its technique; while that is unknown, both are shown as if.</summary>
    [Fact]
    public void An_unknown_technique_is_asked_and_both_are_shown()
    {
        var answer = Answer("spinal_levels=[T6] course=10x3@T6/2026-01-15/conventional planned_rt_fractions=10 planned_rt_dose_gy=30");
        var (sbrt, conventional) = (answer.Checks[2], answer.Checks[3]);
        Assert.Equal((DoseVerdict.CannotBeJudged, DoseVerdict.Above), (conventional.Verdict, conventional.IfApplicable));
        Assert.Equal(DoseVerdict.CannotBeJudged, sbrt.Verdict);
        Assert.Contains("radiotherapy_technique", conventional.Needs.Select(n => n.Code));
        Assert.Equal(["radiotherapy_technique", "planned_sbrt_thecal_sac_dmax_gy"], sbrt.Needs.Select(n => n.Code));
        Assert.Contains(answer.Fits, f => f.En.StartsWith("conventional", StringComparison.Ordinal));
        Assert.Contains(answer.Fits, f => f.En.StartsWith("SBRT", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("radiotherapy_technique=sbrt radiotherapy_planned=yes course=10x3@T6/2026-01-15/conventional", "C3", "planned_sbrt_thecal_sac_dmax_gy planned_rt_fractions")]
    [InlineData("radiotherapy_technique=sbrt radiotherapy_planned=yes course=10x3@T6/2026-01-15/conventional", "C2", "planned_sbrt_thecal_sac_dmax_gy planned_rt_fractions")]
    [InlineData("radiotherapy_technique=conventional planned_rt_dose_gy=20 course=10x3@T6/2026-01-15/conventional", "C4", "planned_rt_fractions")]
    [InlineData("radiotherapy_technique=conventional planned_rt_dose_gy=5 course=10x3@T6/2026-01-15/conventional", "C4", "")]
    [InlineData("radiotherapy_technique=conventional planned_rt_fractions=1 planned_rt_dose_gy=8 course=10x3@T6//conventional", "C4", "")]
    [InlineData("radiotherapy_technique=conventional planned_rt_fractions=1 planned_rt_dose_gy=8 course=10x3@T6//conventional", "C5", "end_date")]
    [InlineData("radiotherapy_technique=conventional planned_rt_fractions=5 planned_rt_dose_gy=20 course=1x18@T6//sbrt", "C5", "end_date thecal_sac_dmax_gy")]
    [InlineData("radiotherapy_technique=conventional planned_rt_fractions=5 planned_rt_dose_gy=20 prior_rt_same_region=yes", "C4", "radiotherapy_courses")]
    [InlineData("prior_rt_same_region=yes", "C3", "radiotherapy_courses")]
    [InlineData("prior_rt_same_region=yes", "C4", "radiotherapy_courses")]
    [InlineData("prior_rt_same_region=yes", "C5", "radiotherapy_courses")]
    public void What_is_missing_would_change_the_verdict(string facts, string id, string missing) =>
        Assert.Equal(missing, string.Join(' ', Check("spinal_levels=[T6] " + facts, id).Needs.Select(n => n.Code)));

    /// <summary>The level of the lesion is missing, not the course.</summary>
    [Theory]
    [InlineData("radiotherapy_technique=conventional planned_rt_fractions=5 planned_rt_dose_gy=20", "C4")]
    [InlineData("radiotherapy_technique=conventional planned_rt_fractions=10 planned_rt_dose_gy=30", "C5")]
    [InlineData("radiotherapy_technique=sbrt planned_rt_fractions=1 planned_sbrt_thecal_sac_dmax_gy=8", "C2")]
    public void A_missing_level_is_asked(string plan, string id) => Assert.Equal(
        ["spinal_levels"], Check($"course=10x3@T5,T6,T7/2026-01-15/conventional {plan}", id).Needs.Select(n => n.Code));

    /// <summary>What is asked and examined comes before what is planned.</summary>
    [Fact]
    public void Needs_have_the_order_of_all_needs() => Assert.All(
        Answer("spinal_levels=[T6] course=1x18@T6//sbrt radiotherapy_planned=yes").Checks,
        c => Assert.Equal(c.Needs.OrderBy(n => n.KnownBy.Stage()).ThenByDescending(n => n.Settles), c.Needs));

    /// <summary>A limit is compared unrounded, and what is printed never lies on its other side.</summary>
    [Theory]
    [InlineData("courses=none planned_rt_fractions=4 planned_sbrt_thecal_sac_dmax_gy=23.0001", "C1", "23.0001 of 23 Gy", "above")]
    [InlineData("courses=none planned_rt_fractions=4 planned_sbrt_thecal_sac_dmax_gy=23", "C1", "23 of 23 Gy", "within")]
    [InlineData("course=10x3@T6/2026-01-15/conventional planned_rt_fractions=3 planned_sbrt_thecal_sac_dmax_gy=14.58", "C2", "25.005 of 25 Gy EQD2", "above")]
    [InlineData("course=10x3@T6/2026-01-15/conventional planned_rt_fractions=3 planned_sbrt_thecal_sac_dmax_gy=14.57", "C2", "24.98 of 25 Gy EQD2", "within")]
    [InlineData("course=25x2@T6/2025-01-15/conventional planned_rt_fractions=1 planned_sbrt_thecal_sac_dmax_gy=8.0001", "C3", "70.0005 of 70 Gy EQD2", "above")]
    public void The_digits_that_decide_are_printed(string facts, string id, string amount, string verdict)
    {
        var check = Check(Sbrt + facts, id);
        Assert.Equal(verdict, check.Verdict.Code());
        var said = Core.Speech.DoseLimitWords.Amount(check, Core.Language.English);
        Assert.StartsWith(amount.Split(' ')[0], said, StringComparison.Ordinal);
        Assert.Equal(check.Value > check.Limit, decimal.Parse(said.Split(' ')[0], CultureInfo.InvariantCulture) > check.Limit);
        Assert.Equal(check.Margin == 0, Core.Speech.DoseLimitWords.Margin(check, Core.Language.English)!.Contains("margin 0 ", StringComparison.Ordinal));
        Assert.DoesNotContain(check.Notes, n => n.En.Contains("14.58", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("course=10x3@T6/2026-01-15/conventional course=10x3@T6/2026-01-15/conventional", "same_course_twice")]
    [InlineData("course=10x3@T6/2026-01-15/conventional course=10x3@T5,T6/2026-01-15", "same_course_twice")]
    [InlineData("course=10x3@T6//conventional course=10x3@T6//conventional", "same_course_twice")]
    [InlineData("course=10x3@T6/2026-01-15/conventional course=10x3@T6/2025-01-15/conventional", "")]
    [InlineData("course=10x3@T6/2026-01-15/conventional course=10x3@L2/2026-01-15/conventional", "")]
    [InlineData("course=10x3@T6/2026-01-15/conventional course=15x2@T6/2026-01-15/conventional", "")]
    [InlineData("course=10x3@T6/2026-01-15/conventional/60", "maximum_above_prescription")]
    [InlineData("course=10x3@T6/2026-01-15/conventional/30", "")]
    [InlineData("course=1x18@T6/2026-01-15/sbrt/18.5", "maximum_above_prescription")]
    [InlineData("course=10x3@T6/2026-01-15/conventional radiotherapy_technique=sbrt planned_rt_fractions=1 planned_rt_dose_gy=8 planned_sbrt_thecal_sac_dmax_gy=9", "maximum_above_prescription")]
    public void Slips_are_asked(string facts, string question) =>
        Assert.Equal(question, string.Join(' ', Answer("spinal_levels=[T6] " + facts).Questions.Select(q => q.Id)));

    [Theory]
    [InlineData("radiotherapy_technique=conventional planned_rt_fractions=1 planned_rt_dose_gy=8 course=10x3@T6/2026-01-15/conventional", "120 Gy2 decides: within")]
    [InlineData("radiotherapy_technique=conventional planned_rt_fractions=5 planned_rt_dose_gy=20 course=10x3@T6/2026-01-15/conventional", "135.5 Gy2 decides: within")]
    [InlineData("radiotherapy_technique=conventional planned_rt_fractions=10 planned_rt_dose_gy=30 course=10x3@T6/2026-01-15/conventional", "135.5 Gy2 decides: above")]
    [InlineData("radiotherapy_technique=conventional planned_rt_fractions=5 planned_rt_dose_gy=20 course=10x3@T6/2026-09-15/conventional", "120 Gy2 decides: above")]
    [InlineData("radiotherapy_technique=sbrt planned_rt_fractions=1 planned_sbrt_thecal_sac_dmax_gy=8 course=25x2@T6/2025-01-15/conventional", "70 Gy EQD2): within")]
    [InlineData("radiotherapy_technique=sbrt planned_rt_fractions=1 planned_sbrt_thecal_sac_dmax_gy=9.05 course=10x3@T6/2025-01-15/conventional", "25 Gy EQD2): above")]
    [InlineData("radiotherapy_technique=iort planned_rt_fractions=1 planned_rt_dose_gy=8 course=10x3@T6/2025-01-15/conventional", "no limit of the cord")]
    [InlineData("planned_rt_fractions=1 planned_rt_dose_gy=8 course=10x3@T6/2025-01-15/conventional", "depends on the planned technique")]
    public void One_sentence_says_which_limit_decides(string facts, string says) =>
        Assert.Contains(says, Answer("spinal_levels=[T6] " + facts).Decides!.En, StringComparison.Ordinal);

    /// <summary>A tolerance entered as kept is a contradiction where the limits are exceeded, with both sides; and the recommendation falls.</summary>
    [Theory]
    [InlineData("mescc_recurrent=yes bilsky_grade=2", "course=10x3@T6/2026-08-15/conventional radiotherapy_technique=conventional planned_rt_fractions=10 planned_rt_dose_gy=30", 86)]
    [InlineData("mescc_recurrent=yes bilsky_grade=2", "course=10x3@T6/2026-09-15/conventional radiotherapy_technique=conventional planned_rt_fractions=5 planned_rt_dose_gy=20", 86)]
    [InlineData("mescc_recurrent=yes bilsky_grade=2", "course=25x2@T6/2025-01-15/conventional radiotherapy_technique=sbrt planned_rt_fractions=1 planned_sbrt_thecal_sac_dmax_gy=10", 85)]
    [InlineData("pain_recurrent_in_field=yes sbrt_suitable=yes", "course=10x3@T6/2025-01-15/conventional course=10x3@T6/2024-01-15/conventional", 84)]
    [InlineData("pain_recurrent_in_field=yes", "prior_rt_same_region=yes cumulative_bed2_gy=190", 83)]
    public void A_tolerance_that_the_limits_deny_is_a_contradiction(string problem, string doses, int number)
    {
        var evaluation = CaseText.Evaluator.Evaluate(CaseText.Parse($"spinal_levels=[T6] surgery_indicated_upfront=no oar_tolerance_respected=yes {problem} {doses}"));
        var contradiction = Assert.Single(evaluation.Contradictions, c => c.Fact.Code == "oar_tolerance_respected");
        Assert.True(contradiction.DerivedIsUsed && contradiction.Because.Count > 0);
        Assert.DoesNotContain(evaluation.Verdicts.Single(v => v.Recommendation.Number == number).Verdict, new[] { Verdict.Applies, Verdict.Due, Verdict.Open });
    }

    [Theory]
    [InlineData("prior_rt_same_region=yes")]
    [InlineData("cumulative_bed2_gy=80")]
    [InlineData("prior_rt_interval_months=9")]
    [InlineData("planned_rt_fractions=5")]
    [InlineData("spinal_levels=[T6] course=10x3@T6/2026-01-15/conventional")]
    public void Whatever_is_entered_about_doses_has_a_part_in_the_answer(string facts)
    {
        var answer = Answer(facts);
        Assert.Equal(5, answer.Checks.Count);
        Assert.DoesNotContain(Core.Speech.DoseLimitWords.Sums(answer, Core.Language.English), s => s.Contains('?', StringComparison.Ordinal));
    }

    /// <summary>Postoperative re-irradiation has the cell of re-irradiation.</summary>
    [Theory]
    [InlineData("sole")]
    [InlineData("postoperative")]
    public void Re_irradiation_has_its_cell(string sequence) => Assert.Contains("F14", CaseText.Evaluator.Evaluate(CaseText.Parse(
        $"spinal_levels=[T6] course=10x3@T6/2025-01-15/conventional mescc_recurrent=yes bilsky_grade=2 radiotherapy_planned=yes radiotherapy_technique=sbrt radiotherapy_sequence={sequence}"))
        .Lesions[0].Pathway.SelectMany(p => p.Cells).Select(c => c.Cell.Id));

    private static DoseAnswer Answer(string facts) => CordDose.Rules.Answer(CaseText.Evaluator.FindingsOf(CaseText.Parse(facts))[0]);

    private static DoseCheck Check(string facts, string id) => Answer(facts).Checks.Single(c => c.Id == id);

    private static string Fitting(string facts, string id) => string.Join(' ', Check(facts, id).LargestFitting ?? []);
}
