using NodaTime;

namespace Myelon.Core.Logic;

/// <summary>The truth of a condition for some findings.</summary>
/// <param name="findings">The findings.</param>
public delegate Truth Predicate(Findings findings);

/// <summary>
/// Turns a condition into its truth: the tree is walked once and becomes a predicate, so that evaluating it for the next
/// lesion walks nothing.
/// </summary>
/// <param name="layout">Where the facts lie.</param>
internal sealed class Evaluate(Layout layout) : Interpreter<Predicate>
{
    /// <inheritdoc/>
    public override Predicate All(All node)
    {
        var terms = node.Terms.Select(Of).ToArray();
        if (terms.Length == 1)
        {
            return terms[0];
        }

        return findings =>
        {
            var truth = Truth.Yes;
            foreach (var term in terms)
            {
                truth &= term(findings);
                if (truth.IsNo)
                {
                    break;
                }
            }

            return truth;
        };
    }

    /// <inheritdoc/>
    public override Predicate Any(Any node)
    {
        var terms = node.Terms.Select(Of).ToArray();
        return findings =>
        {
            var truth = Truth.No;
            foreach (var term in terms)
            {
                truth |= term(findings);
                if (truth.IsYes)
                {
                    break;
                }
            }

            return truth;
        };
    }

    /// <inheritdoc/>
    public override Predicate Not(Not node)
    {
        var term = Of(node.Term);
        return findings => !term(findings);
    }

    /// <inheritdoc/>
    public override Predicate Certain(Certain node)
    {
        var term = Of(node.Term);
        return findings => Truth.Of(term(findings).IsYes);
    }

    /// <inheritdoc/>
    public override Predicate Is(Is node)
    {
        var index = layout.SlotOf(node.Fact);
        return findings => findings.Values[index].Truth;
    }

    /// <inheritdoc/>
    public override Predicate Recorded(Recorded node)
    {
        var index = layout.SlotOf(node.Fact);
        return findings => findings.Values[index].RecordedTruth;
    }

    /// <inheritdoc/>
    public override Predicate OneOf(OneOf node)
    {
        var (index, values) = (layout.SlotOf(node.Fact), node.Values);
        return findings =>
        {
            ref readonly var value = ref findings.Values[index];
            return value.IsOneOf(values);
        };
    }

    /// <inheritdoc/>
    public override Predicate Holds(Holds node)
    {
        var (index, values, all, recorded) = (layout.SlotOf(node.Fact), node.Values, node.Quantifier == Quantifier.All, node.WhereRecorded);
        return findings =>
        {
            ref readonly var value = ref findings.Values[index];
            if (value.Knowledge == Knowledge.Unknown || (recorded && value.IsMissing))
            {
                return Truth.Unknown;
            }

            var held = value.Set & values;
            return Truth.Of(all ? held == values : held != 0);
        };
    }

    /// <inheritdoc/>
    public override Predicate Compare(Compare node)
    {
        var (index, comparison, threshold) = (layout.SlotOf(node.Fact), node.Comparison, node.Threshold);
        return findings =>
        {
            ref readonly var value = ref findings.Values[index];
            return value.IsMissing ? Truth.Unknown : Intervals.Compare(value.Number.Low, value.Number.High, comparison, threshold);
        };
    }

    /// <inheritdoc/>
    public override Predicate Elapsed(Elapsed node)
    {
        var (from, to, comparison, ticks) = (
            layout.SlotOf(node.From),
            node.To is null ? (int?)null : layout.SlotOf(node.To),
            node.Comparison, node.Duration.BclCompatibleTicks);
        return findings =>
        {
            ref readonly var start = ref findings.Values[from];
            if (start.IsMissing)
            {
                return Truth.Unknown;
            }

            if (to is not { } second)
            {
                return Intervals.Compare(findings.AsOfTicks - start.Latest, findings.AsOfTicks - start.Earliest, comparison, ticks);
            }

            ref readonly var end = ref findings.Values[second];
            return end.IsMissing
                ? Truth.Unknown
                : Intervals.Compare(end.Earliest - start.Latest, end.Latest - start.Earliest, comparison, ticks);
        };
    }

    /// <inheritdoc/>
    public override Predicate HasValue(HasValue node)
    {
        var index = layout.SlotOf(node.Fact);
        return findings => Truth.Of(findings.Values[index].IsKnown);
    }

    /// <inheritdoc/>
    public override Predicate EarlierCourse(EarlierCourse node)
    {
        var (index, ended, last) = (layout.SlotOf(node.Levels), node.Ended, node.Last);
        return findings =>
        {
            if (findings.Courses is not { } courses)
            {
                return Truth.Unknown;
            }

            if (courses.Count == 0)
            {
                return Truth.No;
            }

            ref readonly var levels = ref findings.Values[index];
            if (!levels.IsKnown)
            {
                return Truth.Unknown;
            }

            if (last is not null)
            {
                return LastOf(courses, levels.Set, last, findings);
            }

            var truth = Truth.No;
            foreach (var course in courses)
            {
                if ((course.Levels & levels.Set) != 0)
                {
                    truth |= ended ? HasEnded(course, findings) : Truth.Yes;
                }
            }

            return truth;
        };
    }

    /// <inheritdoc/>
    public override Predicate SingleLesion(SingleLesion node) => findings => Truth.Of(findings.Lesions <= 1);

    /// <inheritdoc/>
    public override Predicate Stands(Stands node)
    {
        var bit = layout.PlaceOf(node.Rule) is { } place ? UInt128.One << place : UInt128.Zero;
        var concerns = Of(node.Rule.Concerns);
        var excepted = node.Rule.Excepted is { } exception ? Of(exception) : null;

        // An exception that is merely possible releases nobody, so it does not make the recommendation fall either.
        return findings => bit != 0 && findings.Standing is { } known
            ? (known.Stand & bit) != 0 ? Truth.Yes : (known.Fall & bit) != 0 ? Truth.No : Truth.Unknown
            : concerns(findings) & Truth.Of(excepted?.Invoke(findings).IsYes != true);
    }

    /// <summary>Whether the last completed course over the levels was given so: where it is not known which was the last, all must agree.</summary>
    private static Truth LastOf(IReadOnlyList<RadiotherapyCourse> courses, ulong levels, CourseCriterion criterion, Findings findings)
    {
        var series = courses.Where(c => (c.Levels & levels) != 0)
            .GroupBy(c => (object?)c.Series ?? c)
            .Select(g => (Courses: g.ToList(), Ended: g.Select(c => HasEnded(c, findings)).Aggregate((a, b) => a & b), Date: g.Max(c => c.EndDate)))
            .Where(s => !s.Ended.IsNo)
            .ToList();
        var dated = series.TrueForAll(s => s.Courses.TrueForAll(c => c.EndDate is not null));
        var candidates = dated ? series.FindAll(s => s.Date == series.Max(o => o.Date)) : series;
        var given = candidates.ConvertAll(s => s.Ended & criterion.Of(s.Courses));
        return given.Count == 0 ? Truth.No : given.TrueForAll(t => t == given[0]) ? given[0] : Truth.Unknown;
    }

    private static Truth HasEnded(RadiotherapyCourse course, Findings findings)
    {
        if (course.EndDate is not { } date)
        {
            return Truth.Unknown;
        }

        var day = Value.OfDay(date, findings.AsOf.Offset);
        return Intervals.Compare(findings.AsOfTicks - day.Latest, findings.AsOfTicks - day.Earliest, Comparison.Above, 0);
    }
}
