using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using static Myelon.Tests.Timing.TimingCases;

namespace Myelon.Tests.Timing;

/// <summary>Z1, Z2 and Z5 to the minute, with dates without time, in nights when clocks change, on leap days, in other offsets.</summary>
public sealed class ClockTests
{
    // under 6 h: 5 h 59 min is in time, 6 h is not. The start is onset, assumed.
    [Theory]
    [InlineData("2026-11-25T13:59:00+01:00", ClockState.Running, 1)]
    [InlineData("2026-11-25T14:00:00+01:00", ClockState.Passed, 0)]
    [InlineData("2026-11-25T14:01:00+01:00", ClockState.Passed, -1)]
    public void Six_hours(string asOf, ClockState state, int minutes)
    {
        var clock = Clock("Z1", asOf, Important, """ "neuro_onset_datetime":"2026-11-25T08:00:00+01:00" """);
        Assert.Equal(state, clock.State);
        Assert.Equal(minutes, clock.RemainingMinutesAtLeast);
        Assert.Equal(minutes, clock.RemainingMinutesAtMost);
        Assert.Equal("2026-11-25T14:00:00+01:00", Text(clock.DueEarliest));
        Assert.False(Assert.IsType<Deadline>(clock.Rule).StartIsPrinted);
    }

    // under 24 h.
    [Theory]
    [InlineData("2026-11-26T07:59:00+01:00", ClockState.Running, 1)]
    [InlineData("2026-11-26T08:00:00+01:00", ClockState.Passed, 0)]
    [InlineData("2026-11-26T08:01:00+01:00", ClockState.Passed, -1)]
    public void Twenty_four_hours(string asOf, ClockState state, int minutes)
    {
        var clock = Clock("Z2", asOf, Mild, """ "neuro_onset_datetime":"2026-11-25T08:00:00+01:00" """);
        Assert.Equal((state, minutes), (clock.State, (int)clock.RemainingMinutesAtLeast!));
        Assert.Equal("2026-11-26T08:00:00+01:00", Text(clock.DueLatest));
    }

    // no later than 48 h: 48 h itself is in time.
    [Theory]
    [InlineData("2026-11-27T07:59:00+01:00", ClockState.Running, 1)]
    [InlineData("2026-11-27T08:00:00+01:00", ClockState.Running, 0)]
    [InlineData("2026-11-27T08:01:00+01:00", ClockState.Passed, -1)]
    public void Forty_eight_hours(string asOf, ClockState state, int minutes)
    {
        var clock = Clock("Z5", asOf, """ "embolisation_datetime":"2026-11-25T08:00:00+01:00","surgery_planned":true """);
        Assert.Equal((state, minutes), (clock.State, (int)clock.RemainingMinutesAtLeast!));
        Assert.True(Assert.IsType<Deadline>(clock.Rule).StartIsPrinted);
        Assert.Equal([66], clock.Rule.Recommendations.Select(r => r.Number));
    }

    [Theory]
    [InlineData("2026-11-27T07:59:00+01:00", "2026-11-26T08:00:00+01:00", ClockState.PlannedInTime)]
    [InlineData("2026-11-27T08:00:00+01:00", "2026-11-26T08:00:00+01:00", ClockState.PlannedInTime)]
    [InlineData("2026-11-27T08:01:00+01:00", "2026-11-26T08:00:00+01:00", ClockState.PlannedTooLate)]
    [InlineData("2026-11-27T08:00:00+01:00", "2026-12-01T08:00:00+01:00", ClockState.Kept)]
    [InlineData("2026-11-27T08:01:00+01:00", "2026-12-01T08:00:00+01:00", ClockState.Missed)]
    public void Surgery_stops_the_clock_of_embolisation(string surgery, string asOf, ClockState state) => Assert.Equal(
        state,
        Clock("Z5", asOf, $""" "embolisation_datetime":"2026-11-25T08:00:00+01:00","surgery_datetime":"{surgery}" """).State);

    // Embolised on the 25th, operated on the 27th: between 24 and 72 hours, so a day decides nothing.
    [Theory]
    [InlineData("2026-11-26", ClockState.Kept)]
    [InlineData("2026-11-27", ClockState.CannotBeTold)]
    [InlineData("2026-11-28", ClockState.Missed)]
    public void Two_days_are_not_48_hours(string surgery, ClockState state)
    {
        var clock = Clock("Z5", "2026-12-10T08:00:00+01:00", $""" "embolisation_datetime":"2026-11-25","surgery_datetime":"{surgery}" """);
        Assert.Equal(state, clock.State);
        Assert.Equal(state == ClockState.CannotBeTold ? ["surgery_datetime", "embolisation_datetime"] : [], clock.Needs.Select(f => f.Code).OrderByDescending(c => c));
    }

    // A day without time starts at its first and at its last second: due from 24:00 of the 26th to 24:00 of the 27th.
    [Theory]
    [InlineData("2026-11-26T23:59:00+01:00", ClockState.Running, 1, 1440)]
    [InlineData("2026-11-27T00:01:00+01:00", ClockState.PossiblyPassed, -1, 1438)]
    [InlineData("2026-11-27T23:59:00+01:00", ClockState.PossiblyPassed, -1439, 0)]
    [InlineData("2026-11-28T00:00:00+01:00", ClockState.Passed, -1440, -1)]
    public void A_day_without_time_stands_on_both_sides_of_the_limit(string asOf, ClockState state, int least, int most)
    {
        var clock = Clock("Z5", asOf, """ "embolisation_datetime":"2026-11-25","surgery_planned":true """);
        Assert.Equal(state, clock.State);
        Assert.Equal((least, most), ((int)clock.RemainingMinutesAtLeast!, (int)clock.RemainingMinutesAtMost!));
        Assert.Equal("2026-11-27T00:00:00+01:00", Text(clock.DueEarliest));
        Assert.Equal("2026-11-27T23:59:59+01:00", Text(clock.DueLatest));
    }

    // Onset is always past: a day without time ends, as a start, at the time of the case. At 13:00 there are six hours left at most.
    [Fact]
    public void An_onset_today_without_time_never_shows_more_than_the_whole_limit()
    {
        var clock = Clock("Z1", "2026-11-25T13:00:00+01:00", Important, """ "neuro_onset_datetime":"2026-11-25" """);
        Assert.Equal(ClockState.PossiblyPassed, clock.State);
        Assert.Equal((-420L, 360L), (clock.RemainingMinutesAtLeast!.Value, clock.RemainingMinutesAtMost!.Value));
        Assert.Equal("2026-11-25T19:00:00+01:00", Text(clock.DueLatest));
    }

    // Said to be done: likewise. Not said: it may still lie ahead today.
    [Theory]
    [InlineData("true", 2880)]
    [InlineData("null", 3539)]
    public void An_embolisation_today_without_time(string done, int most) => Assert.Equal(
        most,
        Clock("Z5", "2026-11-25T13:00:00+01:00", $""" "embolisation_datetime":"2026-11-25","embolisation_done":{done} """).RemainingMinutesAtMost);

    // 29 March 2026: 02:00 becomes 03:00. Six hours from 23:30 end at 06:30 on the clock, not at 05:30.
    [Theory]
    [InlineData("2026-03-29T06:29:00+02:00", ClockState.Running)]
    [InlineData("2026-03-29T06:30:00+02:00", ClockState.Passed)]
    public void Spring_night(string asOf, ClockState state)
    {
        var clock = Clock("Z1", asOf, Important, """ "neuro_onset_datetime":"2026-03-28T23:30:00+01:00" """);
        Assert.Equal(state, clock.State);
        Assert.Equal("2026-03-29T06:30:00+02:00", Text(clock.DueEarliest));
        Assert.True(clock.ClocksChange);
    }

    // 25 October 2026: 03:00 becomes 02:00. Six hours from 23:30 end at 04:30 on the clock; 02:30 comes twice.
    [Theory]
    [InlineData("2026-10-25T02:30:00+02:00", ClockState.Running, 180)]
    [InlineData("2026-10-25T02:30:00+01:00", ClockState.Running, 120)]
    [InlineData("2026-10-25T04:29:00+01:00", ClockState.Running, 1)]
    [InlineData("2026-10-25T04:30:00+01:00", ClockState.Passed, 0)]
    public void Autumn_night(string asOf, ClockState state, int minutes)
    {
        var clock = Clock("Z1", asOf, Important, """ "neuro_onset_datetime":"2026-10-24T23:30:00+02:00" """);
        Assert.Equal((state, minutes), (clock.State, (int)clock.RemainingMinutesAtLeast!));
        Assert.Equal("2026-10-25T04:30:00+01:00", Text(clock.DueEarliest));
        Assert.True(clock.ClocksChange);
    }

    [Fact]
    public void Forty_eight_hours_across_the_autumn_night()
    {
        var clock = Clock("Z5", "2026-10-24T12:00:00+02:00", """ "embolisation_datetime":"2026-10-24T10:00:00+02:00","surgery_planned":true """);
        Assert.Equal("2026-10-26T09:00:00+01:00", Text(clock.DueEarliest));
        Assert.Equal(46 * 60, clock.RemainingMinutesAtLeast);
    }

    [Fact]
    public void Leap_day()
    {
        var clock = Clock("Z5", "2028-02-29T10:00:00+01:00", """ "embolisation_datetime":"2028-02-28T10:00:00+01:00","surgery_planned":true """);
        Assert.Equal("2028-03-01T10:00:00+01:00", Text(clock.DueEarliest));
        Assert.Equal(24 * 60, clock.RemainingMinutesAtLeast);
        Assert.False(clock.ClocksChange);
    }

    // The same instant in another offset gives the same time left; due is shown in the offset of the case if that is not German civil time.
    [Theory]
    [InlineData("2026-11-25T12:00:00+00:00", "2026-11-25T13:00:00Z")]
    [InlineData("2026-11-25T17:30:00+05:30", "2026-11-25T18:30:00+05:30")]
    [InlineData("2026-11-25T13:00:00+01:00", "2026-11-25T14:00:00+01:00")]
    public void As_of_in_another_offset(string asOf, string due)
    {
        var clock = Clock("Z1", asOf, Important, """ "neuro_onset_datetime":"2026-11-25T08:00:00+01:00" """);
        Assert.Equal((ClockState.Running, 60L), (clock.State, clock.RemainingMinutesAtLeast!.Value));
        Assert.Equal(due, Text(clock.DueEarliest));
        Assert.False(clock.ClocksChange);
    }

    // A second beyond the minute is never shown as a minute left.
    [Fact]
    public void Time_left_is_rounded_down()
    {
        Assert.Equal(0, Clock("Z1", "2026-11-25T13:59:30+01:00", Important, """ "neuro_onset_datetime":"2026-11-25T08:00:00+01:00" """).RemainingMinutesAtLeast);
        Assert.Equal(-1, Clock("Z1", "2026-11-25T14:00:30+01:00", Important, """ "neuro_onset_datetime":"2026-11-25T08:00:00+01:00" """).RemainingMinutesAtLeast);
    }

    [Fact]
    public void Without_onset_the_start_is_asked()
    {
        var clock = Clock("Z1", "2026-11-25T13:00:00+01:00", Important);
        Assert.Equal(ClockState.StartUnknown, clock.State);
        // Who does not know the moment may know for how many hours.
        Assert.Equal(["neuro_onset_datetime", "neuro_deficit_duration_h"], clock.Needs.Select(f => f.Code));
        Assert.Null(clock.DueEarliest);
        Assert.Null(clock.RemainingMinutesAtLeast);
    }

    [Fact]
    public void A_planned_embolisation_has_not_started_its_clock()
    {
        var clock = Clock("Z5", "2026-11-25T08:00:00+01:00", """ "embolisation_datetime":"2026-11-26T08:00:00+01:00","surgery_planned":true """);
        Assert.Equal(ClockState.NotStarted, clock.State);
        Assert.Equal(72 * 60, clock.RemainingMinutesAtLeast);
    }

    [Fact]
    public void Surgery_before_embolisation_does_not_end_the_time()
    {
        var clock = Clock("Z5", "2026-11-25T09:00:00+01:00", """ "embolisation_datetime":"2026-11-25T08:00:00+01:00","surgery_datetime":"2026-11-01","surgery_planned":true """);
        Assert.Equal(ClockState.Running, clock.State);
        Assert.True(clock.StopBeforeStart);
    }

    [Fact]
    public void Surgery_done_at_an_unknown_time_is_asked()
    {
        var clock = Clock("Z5", "2026-11-30T09:00:00+01:00", """ "embolisation_datetime":"2026-11-25T08:00:00+01:00","surgery_performed":true """);
        Assert.Equal(ClockState.StopUnknown, clock.State);
        Assert.Equal(["surgery_datetime"], clock.Needs.Select(f => f.Code));
    }

    [Fact]
    public void A_mixed_deficit_has_no_printed_time_and_the_answer_says_so()
    {
        var clocks = Lesion("2026-11-25T09:00:00+01:00", """ "walking_ability":"walks_unaided","muscle_strength_min_janda":2,"bladder_bowel_status":"intact","functional_impairment_neuro":"mild" """).Clocks;
        Assert.Equal(ClockState.NotDefined, Assert.Single(clocks, c => c.Rule.Id == "Z1").State);
        Assert.Equal(ClockState.NotDefined, Assert.Single(clocks, c => c.Rule.Id == "Z2").State);
    }

    [Fact]
    public void A_mild_deficit_without_impairment_has_no_24_hours()
    {
        var mild = Mild.Replace("\"functional_impairment_neuro\":\"mild\"", "\"functional_impairment_neuro\":\"none\"", StringComparison.Ordinal);
        Assert.DoesNotContain(Lesion("2026-11-25T09:00:00+01:00", mild).Clocks, c => c.Rule.Id is "Z1" or "Z2");
    }

    [Fact]
    public void A_deficit_of_another_lesion_starts_no_clock() => Assert.DoesNotContain(
        Lesion("2026-11-25T09:00:00+01:00", Important, """ "deficit_attributed_to_lesion":false """).Clocks, c => c.Rule.Id is "Z1" or "Z2");

    [Fact]
    public void Without_neurology_the_clocks_are_open_and_ask()
    {
        // Walking alone decides nothing yet: function is also lost by a severe impairment of one who walks.
        var clock = Clock("Z1", "2026-11-25T09:00:00+01:00", """ "radicular_pain":true """);
        Assert.Equal(ClockState.Open, clock.State);
        Assert.Contains("functional_impairment_neuro", clock.Needs.Select(f => f.Code));
        Assert.Contains("muscle_strength_min_janda", clock.Needs.Select(f => f.Code));
        Assert.Contains("bladder_bowel_status", clock.Needs.Select(f => f.Code));
        var walking = Clock("Z1", "2026-11-25T09:00:00+01:00", """ "muscle_strength_min_janda":2,"bladder_bowel_status":"dysfunction" """);
        Assert.Equal(ClockState.Open, walking.State);
        Assert.Contains("walking_ability", walking.Needs.Select(f => f.Code));
    }
}
