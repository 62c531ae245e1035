using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using NodaTime;

namespace Myelon.Core.Reasoning;

/// <summary>
/// Until when an answer holds while only time passes: every truth, cell, clock and question stays as it is before the next moment that lies
/// at a distance named by the rules from a moment of the case. Searches try moments at such distances from now and from each other: sums of two
/// distances count, and a minute or a day to either side.
/// </summary>
internal sealed class Horizon
{
    private readonly long[] _distances;
    private readonly int[] _moments;
    private readonly int[] _counted;

    /// <summary>The horizon of these rules.</summary>
    public Horizon(RuleSet rules, Layout layout)
    {
        _moments = [.. rules.Vocabulary.Facts.Where(f => f is MomentFact).Select(layout.SlotOf)];
        var counted = rules.Derivations.Select(d => d switch { TimeSince since => (Fact?)since.Target, StartOfHours start => start.Uses[0], _ => null })
            .OfType<Fact>().Distinct().ToList();
        _counted = [.. counted.Select(layout.SlotOf)];
        var named = Named(rules, counted).SelectMany(d => new[] { d, -d }).Append(0).Distinct().ToList();
        long[] margins = [0, NodaConstants.TicksPerMinute, -NodaConstants.TicksPerMinute, NodaConstants.TicksPerDay, -NodaConstants.TicksPerDay];
        _distances = [.. named.SelectMany(_ => named, (a, b) => a + b).Distinct().SelectMany(_ => margins, (d, m) => d + m).Distinct().Order()];
    }

    /// <summary>The first moment after that of the case at which the answer may be another; that of the case itself where it may be so at any moment.</summary>
    public Instant Of(Case @case, IReadOnlyList<Findings> findings)
    {
        var now = findings[0].AsOfTicks;
        var next = long.MaxValue;
        foreach (var known in findings)
        {
            // Hours that were entered as passed move with the clock: what follows from them is compared with moments that do not.
            if (Array.Exists(_counted, slot => !known.Entered[slot].IsMissing))
            {
                return @case.AsOf.ToInstant();
            }

            foreach (var slot in _moments)
            {
                Look(known.Values[slot]);
                Look(known.Entered[slot]);
            }
        }

        foreach (var course in @case.Courses ?? [])
        {
            // Months and years since a course are counted by the calendar.
            next = Math.Min(next, Midnight(@case.AsOf));
            if (course.EndDate is { } end)
            {
                Look(Value.OfDay(end, @case.AsOf.Offset));
            }
        }

        return next == long.MaxValue ? Instant.MaxValue : Instant.FromUnixTimeTicks(next);

        void Look(in Value moment)
        {
            if (!moment.IsMissing)
            {
                next = Math.Min(next, Math.Min(After(moment.Earliest, now), After(moment.Latest, now)));
            }
        }
    }

    /// <summary>The first tick after now at one of the distances from a tick. At the distance itself "within" still holds: there is one tick more.</summary>
    private long After(long from, long now)
    {
        var place = Array.BinarySearch(_distances, now - from);
        return place >= 0 ? now + 1
            : ~place < _distances.Length ? from + _distances[~place]
            : long.MaxValue;
    }

    private static long Midnight(OffsetDateTime now) => now.Date.PlusDays(1).AtMidnight().WithOffset(now.Offset).ToInstant().ToUnixTimeTicks();

    private static IEnumerable<long> Named(RuleSet rules, List<Fact> counted)
    {
        foreach (var threshold in Conditions(rules).SelectMany(Thresholds.Instance.Of))
        {
            if (threshold.After is { } after)
            {
                yield return after.BclCompatibleTicks;
            }
            else if (threshold.Number is { } number && counted.Contains(threshold.Fact))
            {
                // A number of hours or of days: the facts do not say which, so both count; whole ones pass at the next.
                foreach (var unit in new[] { NodaConstants.TicksPerHour, NodaConstants.TicksPerDay })
                {
                    yield return (long)(number * unit);
                    yield return (long)((number + 1) * unit);
                    yield return (long)((number - 1) * unit);
                }
            }
        }

        var hours = rules.Pathway?.Urgency.Cells.SelectMany(c => new[] { c.Urgency?.Hours, c.Urgency?.ProposedHours }).OfType<int>() ?? [];
        var limits = rules.Timetable.Rules.OfType<Deadline>().Select(d => d.Limit.BclCompatibleTicks);
        foreach (var distance in hours.Select(h => h * NodaConstants.TicksPerHour).Concat(limits))
        {
            yield return distance;
        }
    }

    /// <summary>Every condition that a part of an answer asks.</summary>
    private static IEnumerable<Condition> Conditions(RuleSet rules) =>
    [
        .. rules.Recommendations.SelectMany(r => r.Slots.Concat(r.Remarks.Select(m => m.When))),
        .. rules.Recommendations.SelectMany(r => Of(r.Decision)),
        .. rules.Definitions.SelectMany(d => new[] { d.When, d.Then }),
        .. rules.Derivations.SelectMany(d => d.Conditions),
        .. rules.Gravities.Select(g => g.When),
        .. rules.Unusual.Select(u => u.When),
        .. rules.Scores.SelectMany(s => Of(s.GroupDecision).Concat(s.Items.SelectMany(i => Of(i.Decision)))),
        .. rules.Scores.Select(s => s.Fits).OfType<Condition>(),
        .. rules.Discrepancies.Select(d => d.ShownIf).OfType<Condition>(),
        .. rules.Advisers.SelectMany(a => a.Advice.Select(o => o.When).Append(a.Concerns)),
        .. rules.Advisers.Select(a => a.Leads).OfType<Condition>(),
        .. rules.Pathway is { } pathway ? pathway.Conditions.Append(pathway.Deficit) : [],
        .. rules.Timetable.Rules.SelectMany(r => Of(r.Decision)),
        .. rules.Timetable.Rules.OfType<Deadline>().SelectMany(d => Of(d.Done)),
        .. rules.Timetable.Rules.OfType<Deadline>().Select(d => d.UndefinedIf).OfType<Condition>(),
        .. rules.Timetable.Limits.SelectMany(l => Of(l.Decision)),
        .. rules.CountsLevelsIf is { } counts ? new[] { counts } : [],
    ];

    private static IEnumerable<Condition> Of(Decision decision) => decision.Rows.SelectMany(r => r.Terms).Select(t => t.Condition);
}
