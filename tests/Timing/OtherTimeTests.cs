using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Medicine.SpinalMetastases.Timing;
using static Myelon.Tests.Timing.TimingCases;

namespace Myelon.Tests.Timing;

/// <summary>Counters, checks, reminders and limits.</summary>
public sealed class OtherTimeTests
{
    private const string Now = "2026-11-25T09:00:00+01:00";

    [Fact]
    public void The_rules_run_from_Z1_to_Z21_and_the_limits_from_L1_to_L12()
    {
        Assert.Equal(Enumerable.Range(1, 21).Select(i => "Z" + i), TimeRules.Table.Rules.Select(r => r.Id));
        Assert.Equal(Enumerable.Range(1, 12).Select(i => "L" + i), TimeRules.Table.Limits.Select(l => l.Id));
    }

    [Fact]
    public void Every_rule_speaks_both_languages_and_names_its_section()
    {
        Assert.All(TimeRules.Table.Rules, r => Assert.True(r.Sections.Count > 0 && Spoken(r.Title) && Spoken(r.Printed) && r.Notes.All(Spoken), r.Id));
        Assert.All(TimeRules.Table.Limits, l => Assert.True(l.Sections.Count > 0 && Spoken(l.Title) && Spoken(l.Printed) && l.Notes.All(Spoken), l.Id));

        static bool Spoken(Text text) => text.De.Length > 0 && text.En.Length > 0;
    }

    [Fact]
    public void A_word_without_hours_never_becomes_a_number()
    {
        foreach (var id in new[] { "Z3", "Z8", "Z18", "Z20" })
        {
            var rule = Assert.Single(TimeRules.Table.Rules, r => r.Id == id);
            Assert.IsType<Reminder>(rule);
            var printed = string.Concat(rule.Printed.De.Split(' ', ',', ';', ':').Where(w => !w.StartsWith('R')));
            Assert.DoesNotContain(printed, char.IsAsciiDigit);
        }
    }

    // Days 0-5 early, 6-14 late, nothing after.
    [Theory]
    [InlineData(0, "early_pain_flare")]
    [InlineData(5, "early_pain_flare")]
    [InlineData(6, "late_pain_flare")]
    [InlineData(14, "late_pain_flare")]
    [InlineData(15, null)]
    public void Pain_flare_days(int days, string? span)
    {
        var clock = Clock("Z11", Now, $""" "days_since_rt_start":{days} """);
        Assert.Equal(span is null ? ClockState.OutsideSpans : ClockState.InSpan, clock.State);
        Assert.Equal(span is null ? [] : [span], clock.Spans.Select(s => s.Code));
    }

    // Within 21 days; whole days are counted.
    [Theory]
    [InlineData("2026-11-04T09:00:00+01:00", ClockState.InSpan, 21)]
    [InlineData("2026-11-03T09:00:00+01:00", ClockState.OutsideSpans, 22)]
    [InlineData("2026-11-03T09:01:00+01:00", ClockState.InSpan, 21)]
    public void Days_since_surgery(string surgery, ClockState state, int days)
    {
        var clock = Clock("Z7", Now, $""" "surgery_datetime":"{surgery}","radiotherapy_planned":true,"surgery_access":"open" """);
        Assert.Equal(state, clock.State);
        Assert.Equal(days, clock.Count!.Value.Low);
    }

    // A day without time: at 09:00 of the 25th the 3rd is 21 or 22 whole days ago.
    [Fact]
    public void A_surgery_day_without_time_leaves_both_sides_open()
    {
        var clock = Clock("Z7", Now, """ "surgery_datetime":"2026-11-03","radiotherapy_planned":true """);
        Assert.Equal((21m, 22m), (clock.Count!.Value.Low, clock.Count!.Value.High));
        Assert.Equal(ClockState.InSpan, clock.State);
    }

    [Fact]
    public void Percutaneous_surgery_has_no_21_days() => Assert.DoesNotContain(
        Lesion(Now, """ "surgery_datetime":"2026-11-20","radiotherapy_planned":true,"surgery_access":"percutaneous" """).Clocks, c => c.Rule.Id == "Z7");

    [Theory]
    [InlineData("11.99", ClockState.Fails)]
    [InlineData("12", ClockState.Holds)]
    public void Twelve_hours_of_fixation(string hours, ClockState state) =>
        Assert.Equal(state, Clock("Z9", Now, $""" "bone_specimen_obtained":true,"fixation_hours":{hours} """).State);

    [Fact]
    public void A_missing_fixation_time_is_asked()
    {
        var clock = Clock("Z9", Now, """ "bone_specimen_obtained":true """);
        Assert.Equal(ClockState.CountUnknown, clock.State);
        Assert.Equal(["fixation_hours"], clock.Needs.Select(f => f.Code));
    }

    // At least -80 degrees: colder is better; liquid nitrogen is far below.
    [Theory]
    [InlineData(-79, ClockState.Fails)]
    [InlineData(-80, ClockState.Holds)]
    [InlineData(-196, ClockState.Holds)]
    public void Storage_temperature(int celsius, ClockState state) => Assert.Equal(
        state,
        Clock("Z10", Now, $""" "bone_specimen_obtained":true,"specimen_large_enough_for_cryo":true,"cryo_facility_available":true,"cryo_temperature_c":{celsius} """).State);

    [Theory]
    [InlineData(5, ClockState.Fails)]
    [InlineData(6, ClockState.Holds)]
    public void Six_months_between_series(int months, ClockState state) => Assert.Equal(
        state, Clock("Z17", Now, $""" "prior_rt_same_region":true,"radiotherapy_planned":true,"prior_rt_interval_months":{months} """).State);

    // Shown as printed with the hours beside it; whatever the hours, nothing is concluded.
    [Theory]
    [InlineData("2026-11-24T09:00:00+01:00", 24)]
    [InlineData("2026-11-20T09:00:00+01:00", 120)]
    public void The_44_to_72_hours_are_shown_and_nothing_is_computed(string onset, int hours)
    {
        var clock = Clock("Z4", Now, Important, $""" "neuro_onset_datetime":"{onset}" """);
        Assert.Equal((ClockState.Shown, (decimal)hours), (clock.State, clock.Count!.Value.Low));
        Assert.Equal("44–72 hours", clock.Rule.Printed.En);
    }

    [Theory]
    [InlineData("L1", """ "ablation_planned":true,"lesion_diameter_mm":30 """, "yes")]
    [InlineData("L1", """ "ablation_planned":true,"lesion_diameter_mm":31 """, "no")]
    [InlineData("L2", """ "ablation_planned":true,"lesion_diameter_mm":19,"cortical_erosion":false """, "yes")]
    [InlineData("L2", """ "ablation_planned":true,"lesion_diameter_mm":20,"cortical_erosion":false """, "no")]
    [InlineData("L2", """ "ablation_planned":true,"lesion_diameter_mm":19,"cortical_erosion":true """, "no")]
    [InlineData("L2", """ "ablation_planned":true,"lesion_diameter_mm":19 """, "unknown")]
    [InlineData("L3", """ "augmentation_planned":true,"augmentation_levels_session":5 """, "yes")]
    [InlineData("L3", """ "augmentation_planned":true,"augmentation_levels_session":6 """, "no")]
    [InlineData("L4", """ "biopsy_technique":"core_needle","biopsy_gauge":16,"biopsy_core_count":3 """, "yes")]
    [InlineData("L4", """ "biopsy_technique":"core_needle","biopsy_gauge":11,"biopsy_core_count":2 """, "yes")]
    [InlineData("L4", """ "biopsy_technique":"core_needle","biopsy_gauge":17,"biopsy_core_count":3 """, "no")]
    [InlineData("L4", """ "biopsy_technique":"core_needle","biopsy_gauge":16,"biopsy_core_count":1 """, "no")]
    [InlineData("L5", """ "bone_specimen_obtained":true,"fixative":"buffered_formalin_4pct" """, "yes")]
    [InlineData("L5", """ "bone_specimen_obtained":true,"fixative":"other" """, "no")]
    [InlineData("L9", """ "radiopharmaceutical_planned":true,"castration_resistant_prostate":true,"prior_systemic_lines":2,"visceral_metastases":false """, "yes")]
    [InlineData("L9", """ "radiopharmaceutical_planned":true,"castration_resistant_prostate":true,"prior_systemic_lines":1,"visceral_metastases":false """, "no")]
    [InlineData("L9", """ "radiopharmaceutical_planned":true,"castration_resistant_prostate":true,"prior_systemic_lines":2,"visceral_metastases":true """, "no")]
    [InlineData("L10", """ "oligometastatic":true,"bilsky_grade":"3","vertebrae_involved_count":3,"other_bone_metastases":false,"visceral_metastases":false """, "yes")]
    [InlineData("L10", """ "oligometastatic":true,"bilsky_grade":"3","vertebrae_involved_count":4,"other_bone_metastases":false,"visceral_metastases":false """, "no")]
    [InlineData("L11", """ "muscle_strength_min_janda":4 """, "yes")]
    [InlineData("L11", """ "muscle_strength_min_janda":3 """, "no")]
    public void Limits_are_checked(string limit, string facts, string holds)
    {
        var reading = Assert.Single(Lesion(Now, facts).Limits, l => l.Limit.Id == limit);
        Assert.Equal((Truth.Yes, holds), (reading.Applies, reading.Holds!.Value.ToString()));
    }

    [Theory]
    [InlineData("L6", """ "stabilisation_planned":true """)]
    [InlineData("L7", """ "augmentation_planned":true """)]
    [InlineData("L8", """ "ablation_planned":true """)]
    [InlineData("L12", """ "radiotherapy_planned":true """)]
    public void Limits_without_a_fact_are_shown_not_checked(string limit, string facts) =>
        Assert.Null(Assert.Single(Lesion(Now, facts).Limits, l => l.Limit.Id == limit).Holds);

    [Fact]
    public void A_case_without_plans_has_no_limits() => Assert.Empty(Lesion(Now, """ "primary_tumor_type":"breast" """).Limits);

    [Fact]
    public void The_fingerprint_knows_the_limits()
    {
        var text = Myelon.Medicine.SpinalMetastases.Rules.All.CanonicalText();
        Assert.Contains("time Z5 deadline", text, StringComparison.Ordinal);
        Assert.Contains("limit L1 ", text, StringComparison.Ordinal);
    }
}
