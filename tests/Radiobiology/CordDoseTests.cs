using System.Globalization;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Medicine.Instruments.Radiobiology;
using Myelon.Tests.Support;

namespace Myelon.Tests.Radiobiology;

/// <summary>The limits C1 to C5 against histories (computations.md §1.2, §1.3).</summary>
public sealed class CordDoseTests
{
    private const string Conventional = "spinal_levels=[T6] radiotherapy_technique=conventional";

    /// <summary>Table 1.3: first series | second or further | BED2 | EQD2 | highest | C4 | C5. All with 10 months between them.</summary>
    [Theory]
    [InlineData("1x8", "1x8", "80.00", "40.00", "40.00", true, true)]
    [InlineData("1x8", "5x3", "77.50", "38.75", "40.00", true, true)]
    [InlineData("1x8", "5x4", "100.00", "50.00", "60.00", true, true)]
    [InlineData("5x4", "1x8", "100.00", "50.00", "60.00", true, true)]
    [InlineData("5x4", "5x3", "97.50", "48.75", "60.00", true, true)]
    [InlineData("5x4", "5x4", "120.00", "60.00", "60.00", true, true)]
    [InlineData("2x8", "1x8", "120.00", "60.00", "80.00", true, true)]
    [InlineData("2x8", "5x3", "117.50", "58.75", "80.00", true, true)]
    [InlineData("10x3", "1x8", "115.00", "57.50", "75.00", true, true)]
    [InlineData("10x3", "5x3", "112.50", "56.25", "75.00", true, true)]
    [InlineData("10x3", "5x4", "135.00", "67.50", "75.00", false, true)]
    [InlineData("10x3", "10x3", "150.00", "75.00", "75.00", false, false)]
    [InlineData("20x2", "5x3", "117.50", "58.75", "80.00", true, true)]
    [InlineData("20x2", "5x4", "140.00", "70.00", "80.00", false, false)]
    [InlineData("15x2.5", "5x4", "144.38", "72.19", "84.38", false, false)]
    public void Two_series(string first, string second, string bed, string eqd2, string highest, bool c4, bool c5)
    {
        var (fractions, dose) = Parts(second);
        var answer = Answer($"{Conventional} course={first}@T6/2026-01-15/conventional planned_rt_fractions={fractions} planned_rt_dose_gy={Text(fractions * dose)}");
        Near(bed, answer.CumulativeBed);
        Near(eqd2, answer.CumulativeEqd2);
        Near(highest, answer.HighestSeriesBed);
        Assert.Equal(10, answer.IntervalMonths);
        Assert.Equal(c4, Within(answer, "C4"));
        Assert.Equal(c5, Within(answer, "C5"));
        Assert.All(["C1", "C2", "C3"], id => Assert.Equal(DoseVerdict.NotApplicable, Check(answer, id).Verdict));
    }

    [Fact]
    public void Three_series()
    {
        var answer = Answer($"{Conventional} course=1x8@T6/2025-01-15/conventional course=1x8@T6/2025-10-15/conventional planned_rt_fractions=1 planned_rt_dose_gy=8");
        Assert.Equal((120m, 60m, 40m), (answer.CumulativeBed, answer.CumulativeEqd2, answer.HighestSeriesBed));
        Assert.Equal([true, true], new[] { "C4", "C5" }.Select(id => Within(answer, id)));
    }

    /// <summary>The table's sums one hundredth to either side of each limit: the dose of one planned fraction is chosen for it.</summary>
    [Theory]
    [InlineData("C4", "120", 0, DoseVerdict.Within)]
    [InlineData("C4", "119.99", 0.01, DoseVerdict.Within)]
    [InlineData("C4", "120.01", -0.01, DoseVerdict.Above)]
    [InlineData("C5", "135.5", 0, DoseVerdict.Within)]
    [InlineData("C5", "135.49", 0.01, DoseVerdict.Within)]
    [InlineData("C5", "135.51", -0.01, DoseVerdict.Above)]
    public void Bed_limits_to_the_hundredth(string id, string bed, double margin, DoseVerdict verdict)
    {
        var answer = CordDose.Answer(Record(Course("10x3", 2025), Course("5x2.5", 2026)) with { EnteredBed = Number(bed) });
        var check = Check(answer, id);
        Assert.Equal(verdict, check.Verdict);
        Assert.Equal((decimal)margin, check.Margin);
    }

    [Theory]
    [InlineData("98", DoseVerdict.Within)]
    [InlineData("98.01", DoseVerdict.NotApplicable)]
    [InlineData("97.99", DoseVerdict.Within)]
    public void No_series_above_98(string bed, DoseVerdict verdict)
    {
        // One fraction of d with d(1 + d/2) = bed has the maximum of the thecal sac sqrt(1 + 2 bed) - 1; the second series is 1 x 2 (BED 4).
        var maximum = LinearQuadratic.PhysicalDose(new EquivalentDose(Number(bed) / 2, AlphaBeta.Cord), 1).Gray;
        var high = Maximum(1, maximum);
        var answer = CordDose.Answer(Record(high, Maximum(1, 2)));
        Assert.Equal(Number(bed), Math.Round(answer.HighestSeriesBed!.Value, 6));
        Assert.Equal(verdict, Check(answer, "C5").Verdict);
        Assert.Equal(DoseVerdict.Within, Check(answer, "C4").Verdict);
    }

    [Theory]
    [InlineData("2026-05-25", DoseVerdict.Within)]
    [InlineData("2026-05-26", DoseVerdict.NotApplicable)]
    public void Six_months_to_the_day(string end, DoseVerdict verdict) => Assert.Equal(verdict, Check(
        Answer($"{Conventional} course=10x3@T6/{end}/conventional planned_rt_fractions=5 planned_rt_dose_gy=20"), "C5").Verdict);

    /// <summary>135 Gy2: above C4; C5 holds, with a warning and never a word of safety.</summary>
    [Fact]
    public void Between_120_and_135_5_stands_a_warning()
    {
        var answer = Answer($"{Conventional} course=10x3@T6/2026-01-15/conventional planned_rt_fractions=5 planned_rt_dose_gy=20");
        var check = Check(answer, "C5");
        Assert.Equal((135m, 0.5m), (check.Value, check.Margin));
        Assert.NotNull(check.Warning);
        Assert.Null(Check(answer, "C4").Warning);
        Assert.Null(Check(Answer($"{Conventional} course=5x4@T6/2026-01-15/conventional planned_rt_fractions=5 planned_rt_dose_gy=20"), "C5").Warning);
        var words = answer.Checks.SelectMany(c => c.Notes.Append(c.Title).Append(c.Warning).OfType<Text>());
        Assert.All(words, t => Assert.False(t.En.Contains("safe", StringComparison.OrdinalIgnoreCase) || t.De.Contains("sicher", StringComparison.OrdinalIgnoreCase), t.De));
    }

    /// <summary>What would still fit beside 10 x 3 (75): C4 leaves 45, so 40 (1 x 8, 10 x 2); C5 leaves 60.5, so 60 (1 x 10, 5 x 4).
    /// Beside 15 x 2.5 (84.375) C4 leaves 35.625, less than 5 x 3 (37.5), so 12 (1 x 4).</summary>
    [Theory]
    [InlineData("10x3", "C4", "1x8 10x2")]
    [InlineData("10x3", "C5", "1x10 5x4")]
    [InlineData("1x8", "C4", "2x8 20x2")]
    [InlineData("1x8", "C5", "3x5+5x3")]
    [InlineData("15x2.5", "C4", "1x4")]
    public void The_largest_schedule_that_would_fit(string first, string id, string largest) => Assert.Equal(
        largest.Split(' '), Check(Answer($"spinal_levels=[T6] course={first}@T6/2026-01-15/conventional"), id).LargestFitting);

    [Theory]
    [InlineData(1, "12.4", DoseVerdict.Within)]
    [InlineData(1, "12.41", DoseVerdict.Above)]
    [InlineData(1, "12.5", DoseVerdict.Above)]
    [InlineData(2, "17", DoseVerdict.Within)]
    [InlineData(2, "17.01", DoseVerdict.Above)]
    [InlineData(3, "20.3", DoseVerdict.Within)]
    [InlineData(3, "20.31", DoseVerdict.Above)]
    [InlineData(4, "23", DoseVerdict.Within)]
    [InlineData(4, "23.01", DoseVerdict.Above)]
    [InlineData(5, "25.3", DoseVerdict.Within)]
    [InlineData(5, "25.31", DoseVerdict.Above)]
    [InlineData(6, "20", DoseVerdict.NotApplicable)]
    public void C1_first_stereotactic_course(int fractions, string maximum, DoseVerdict verdict) => Assert.Equal(verdict, Check(
        Answer($"spinal_levels=[T6] courses=none radiotherapy_technique=sbrt planned_rt_fractions={fractions} planned_rt_dose_gy=24 planned_sbrt_thecal_sac_dmax_gy={maximum}"), "C1").Verdict);

    [Theory]
    [InlineData("courses=none radiotherapy_technique=sbrt planned_rt_fractions=1", "planned_sbrt_thecal_sac_dmax_gy")]
    [InlineData("courses=none radiotherapy_technique=sbrt planned_sbrt_thecal_sac_dmax_gy=12", "planned_rt_fractions")]
    [InlineData("radiotherapy_technique=sbrt planned_rt_fractions=1 planned_sbrt_thecal_sac_dmax_gy=12", "radiotherapy_courses")]
    [InlineData("courses=none planned_rt_fractions=1 planned_sbrt_thecal_sac_dmax_gy=12", "radiotherapy_technique")]
    public void C1_says_what_is_missing(string facts, string missing)
    {
        var check = Check(Answer("spinal_levels=[T6] " + facts), "C1");
        Assert.Equal(DoseVerdict.CannotBeJudged, check.Verdict);
        Assert.Equal([missing], check.Needs.Select(n => n.Code));
    }

    /// <summary>C2: 5 fractions; EQD2 25 is 17.91 Gy. The earlier course must have an EQD2 of 30 to 50.</summary>
    [Theory]
    [InlineData("10x3", 5, "17.9", DoseVerdict.Within)]
    [InlineData("10x3", 5, "17.92", DoseVerdict.Above)]
    [InlineData("10x3", 1, "9.04", DoseVerdict.Within)]
    [InlineData("10x3", 1, "9.06", DoseVerdict.Above)]
    [InlineData("5x4", 5, "15", DoseVerdict.Within)]
    [InlineData("1x8", 5, "15", DoseVerdict.NotApplicable)]
    [InlineData("25x2", 5, "15", DoseVerdict.Within)]
    [InlineData("26x2", 5, "15", DoseVerdict.NotApplicable)]
    public void C2_stereotactic_reirradiation(string first, int fractions, string maximum, DoseVerdict verdict) => Assert.Equal(verdict, Check(
        Answer($"spinal_levels=[T6] course={first}@T6/2026-01-15/conventional radiotherapy_technique=sbrt planned_rt_fractions={fractions} planned_rt_dose_gy=25 planned_sbrt_thecal_sac_dmax_gy={maximum}"), "C2").Verdict);

    /// <summary>The interval of 5 months and the share of one half stand in the paper only: shown, without weight.</summary>
    [Fact]
    public void Conditions_of_the_source_do_not_decide()
    {
        var check = Check(Answer("spinal_levels=[T6] course=10x3@T6/2026-10-15/conventional radiotherapy_technique=sbrt planned_rt_fractions=5 planned_rt_dose_gy=25 planned_sbrt_thecal_sac_dmax_gy=15"), "C2");
        Assert.Equal(DoseVerdict.Within, check.Verdict);
        var interval = check.Conditions.Single(c => c.Expression == "interval_months >= 5");
        Assert.True(interval.IsOfSourceOnly && interval.Holds.IsNo);
    }

    /// <summary>C3 takes a conventional prescription as dose at the thecal sac, and asks; an SBRT course without its maximum cannot be judged.</summary>
    [Fact]
    public void C3_mixes_dose_points_only_as_stated()
    {
        var mixed = Check(Answer("spinal_levels=[T6] course=10x3@T6/2026-01-15/conventional radiotherapy_technique=sbrt planned_rt_fractions=5 planned_rt_dose_gy=25 planned_sbrt_thecal_sac_dmax_gy=15"), "C3");
        // 37.5 + 15 (1 + 3/2) / 2 = 18.75 -> 56.25
        Assert.Equal((DoseVerdict.Within, 56.25m), (mixed.Verdict, mixed.Value));
        Assert.True(mixed.Conditions.Single(c => c.Expression == "prescription_taken_as_thecal_sac_dose").IsAsked);
        var without = Check(Answer("spinal_levels=[T6] course=10x3@T6/2026-01-15/conventional radiotherapy_technique=sbrt planned_rt_fractions=5 planned_rt_dose_gy=25"), "C3");
        Assert.Equal(DoseVerdict.CannotBeJudged, without.Verdict);
        Assert.Equal(["planned_sbrt_thecal_sac_dmax_gy"], without.Needs.Select(n => n.Code));
        Assert.Equal(DoseVerdict.NotApplicable, Check(Answer("spinal_levels=[T6] course=10x3@T6/2026-01-15/conventional radiotherapy_technique=sbrt planned_rt_fractions=5 planned_rt_dose_gy=25"), "C4").Verdict);
    }

    [Theory]
    [InlineData("planned_rt_fractions=5 planned_rt_dose_gy=20", "radiotherapy_courses")]
    [InlineData("course=10x3@T6//conventional planned_rt_fractions=5 planned_rt_dose_gy=20", "end_date")]
    [InlineData("course=1x24@T6/2026-01-15/sbrt planned_rt_fractions=5 planned_rt_dose_gy=20", "thecal_sac_dmax_gy")]
    [InlineData("course=10x3@T6/2026-01-15/conventional radiotherapy_planned=yes", "planned_rt_dose_gy planned_rt_fractions")]
    public void C5_says_what_is_missing(string facts, string missing)
    {
        var check = Check(Answer(Conventional + " " + facts), "C5");
        Assert.Equal(DoseVerdict.CannotBeJudged, check.Verdict);
        Assert.Equal(missing.Split(' '), check.Needs.Select(n => n.Code));
    }

    /// <summary>A course over other levels does not count; without anything there is nothing to check.</summary>
    [Fact]
    public void Only_overlapping_courses_count()
    {
        var answer = Answer($"{Conventional} course=10x3@L3/2026-01-15/conventional planned_rt_fractions=5 planned_rt_dose_gy=20");
        Assert.Equal(60, answer.CumulativeBed);
        Assert.Equal(DoseVerdict.NotApplicable, Check(answer, "C4").Verdict);
        Assert.Empty(Answer("spinal_levels=[T6]").Checks);
        Assert.Empty(Answer("spinal_levels=[T6] courses=none").Checks);
    }

    /// <summary>A split course is one series: 3 x 5 and 5 x 3 are 90 Gy2 together.</summary>
    [Fact]
    public void The_parts_of_a_split_course_are_one_series()
    {
        var parts = ScheduleTests.Parse("3x5+5x3").Parts.Select(p => new Core.Logic.RadiotherapyCourse(1, p.Count, p.PerFraction.Gray) { Series = "a" }).ToList();
        var series = Assert.Single(CordCourse.Of(parts));
        Assert.Equal(90, series.AtPrescription(AlphaBeta.Cord)!.Value.Gray);
        Assert.Equal(2, CordCourse.Of([.. parts.Select(p => p with { Series = null })]).Count);
    }

    [Fact]
    public void The_lumbar_cord_of_the_source_is_a_note()
    {
        var answer = Answer("spinal_levels=[L2] radiotherapy_technique=conventional course=10x3@L2/2026-01-15/conventional planned_rt_fractions=5 planned_rt_dose_gy=20");
        // 10 x 3 with 4: 52.5; 5 x 4 with 4: 40.
        Assert.Contains("92,5 Gy4", answer.Notes.Single(n => n.Id == "ID11").Says.De, StringComparison.Ordinal);
        Assert.Empty(Answer($"{Conventional} course=10x3@T6/2026-01-15/conventional planned_rt_fractions=5 planned_rt_dose_gy=20").Notes);
    }

    [Fact]
    public void The_distance_of_the_trials_is_a_note_beside_R50() => Assert.Contains("C7", Answer(
        "spinal_levels=[T6] courses=none radiotherapy_technique=sbrt planned_rt_fractions=1 planned_rt_dose_gy=24 oligometastatic=yes lesion_distance_to_cord_mm=3").Notes.Select(n => n.Id));

    [Fact]
    public void C6_is_a_note_and_no_check()
    {
        var answer = Answer($"{Conventional} course=10x3@T6/2026-01-15/conventional planned_rt_fractions=5 planned_rt_dose_gy=20");
        Assert.Equal(["C1", "C2", "C3", "C4", "C5"], answer.Checks.Select(c => c.Id));
        Assert.Contains(Check(answer, "C4").Notes, n => n.De.Contains("[436]", StringComparison.Ordinal));
        Assert.Contains(Check(answer, "C5").Notes, n => n.De.Contains("[436]", StringComparison.Ordinal));
    }

    private static DoseAnswer Answer(string facts) => CordDose.Rules.Answer(CaseText.Evaluator.FindingsOf(CaseText.Parse(facts))[0]);

    private static DoseCheck Check(DoseAnswer answer, string id) => answer.Checks.Single(c => c.Id == id);

    private static bool Within(DoseAnswer answer, string id) => Check(answer, id).Verdict switch
    {
        DoseVerdict.Within => true,
        DoseVerdict.Above => false,
        var other => throw new InvalidOperationException($"{id}: {other}"),
    };

    private static CordRecord Record(params IReadOnlyList<Core.Logic.RadiotherapyCourse> courses) => new() { Courses = courses, Levels = 1, Day = new(2026, 11, 25) };

    private static Core.Logic.RadiotherapyCourse Course(string schedule, int year)
    {
        var (fractions, dose) = Parts(schedule);
        return new(1, fractions, dose) { EndDate = new(year, 1, 1) };
    }

    private static Core.Logic.RadiotherapyCourse Maximum(int fractions, decimal gray) =>
        new(1, fractions, 2) { ThecalSacMaximum = gray, EndDate = new(2025 + (gray < 3 ? 1 : 0), 1, 1) };

    private static (int Fractions, decimal Dose) Parts(string schedule)
    {
        var part = ScheduleTests.Parse(schedule).Parts[0];
        return (part.Count, part.PerFraction.Gray);
    }

    private static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    private static void Near(string expected, decimal? actual) => Assert.InRange(actual!.Value, Number(expected) - 0.01m, Number(expected) + 0.01m);
}
