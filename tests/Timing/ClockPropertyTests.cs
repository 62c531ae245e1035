using CsCheck;
using Myelon.Core.Forms;
using Myelon.Core.Reasoning;
using NodaTime;
using NodaTime.Text;
using static Myelon.Tests.Timing.TimingCases;

namespace Myelon.Tests.Timing;

/// <summary>The clock of embolisation and recommendation 66 say the same in two places; here they are compared.</summary>
public sealed class ClockPropertyTests
{
    private static readonly OffsetDateTime Embolisation = new(new LocalDateTime(2026, 10, 24, 10, 0), Offset.FromHours(2));

    private static readonly Gen<int> Minutes = Gen.OneOf(Gen.Int[0, 6000], Gen.Int[2877, 2883]);

    private static string After(int minutes) => OffsetDateTimePattern.Rfc3339.Format((Embolisation.ToInstant() + Duration.FromMinutes(minutes)).WithOffset(Offset.FromHours(1)));

    [Fact]
    public void The_clock_and_recommendation_66_agree() => Gen.Select(Minutes, Minutes, Gen.Bool).Sample(
        (surgery, asOf, planned) =>
        {
            var facts = planned
                ? """ "embolisation_datetime":"2026-10-24T10:00:00+02:00","surgery_planned":true """
                : $""" "embolisation_datetime":"2026-10-24T10:00:00+02:00","surgery_datetime":"{After(surgery)}" """;
            var evaluation = Judge(After(asOf), facts);
            var state = Assert.Single(evaluation.Lesions[0].Clocks, c => c.Rule.Id == "Z5").State;
            var verdict = evaluation.Verdicts[65].Verdict;
            return state switch
            {
                ClockState.Running => verdict is not (Verdict.Deviates or Verdict.Met),
                ClockState.PlannedInTime or ClockState.Kept => verdict == Verdict.Met,
                _ => verdict == Verdict.Deviates && state is ClockState.Passed or ClockState.PlannedTooLate or ClockState.Missed,
            };
        },
        iter: 200);

    [Fact]
    public void A_minute_later_there_is_a_minute_less() => Gen.Int[0, 6000].Sample(
        minute =>
        {
            const string Facts = """ "embolisation_datetime":"2026-10-24T10:00:00+02:00","surgery_planned":true """;
            var (now, later) = (Clock("Z5", After(minute), Facts), Clock("Z5", After(minute + 1), Facts));
            return now.RemainingMinutesAtLeast - 1 == later.RemainingMinutesAtLeast && now.DueEarliest!.Value.ToInstant() == later.DueEarliest!.Value.ToInstant();
        },
        iter: 200);
}
