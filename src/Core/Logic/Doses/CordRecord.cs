using System.Numerics;
using NodaTime;

namespace Myelon.Core.Logic;

/// <summary>What is entered about the radiotherapy of a lesion, earlier and planned.</summary>
public sealed record CordRecord
{
    /// <summary>The number of planned fractions that is accepted (1 to 40): between these a plan may lie while nobody entered it.</summary>
    private const int MostFractions = 40;

    /// <summary>The earlier courses of the patient; null if nobody said, empty if there were none.</summary>
    public IReadOnlyList<RadiotherapyCourse>? Courses { get; init; }

    /// <summary>The levels of the lesion as bits, or null while they are not known.</summary>
    public ulong? Levels { get; init; }

    /// <summary>Whether the lesion was irradiated before.</summary>
    public Truth Previous { get; init; } = Truth.Unknown;

    /// <summary>Whether a course is planned or anything of it is entered.</summary>
    public bool IsPlanned { get; init; }

    /// <summary>The technique of the plan, or null.</summary>
    public CourseTechnique? Technique { get; init; }

    /// <summary>Whether the technique of the plan was not stated and is taken as conventional: it is used, and asked.</summary>
    public bool TechniqueIsAssumed { get; init; }

    /// <summary>The fractions of the plan, or null.</summary>
    public int? Fractions { get; init; }

    /// <summary>The total dose of the plan in Gy, or null.</summary>
    public decimal? Total { get; init; }

    /// <summary>The maximum of the plan at the thecal sac in Gy over the whole course, or null.</summary>
    public decimal? Maximum { get; init; }

    /// <summary>The parts of a plan that is given as a whole, such as a split course; null for fractions and total dose.</summary>
    public CordCourse? Whole { get; init; }

    /// <summary>A cumulative BED that was entered, or null.</summary>
    public decimal? EnteredBed { get; init; }

    /// <summary>Whether the entered sum contains the planned course.</summary>
    public Truth SumContainsPlan { get; init; } = Truth.Unknown;

    /// <summary>The months since the last course as they were entered, or null.</summary>
    public decimal? EnteredMonths { get; init; }

    /// <summary>The day for which is judged.</summary>
    public LocalDate Day { get; init; }

    /// <summary>The planned course, or null while its fractions or its dose are not known.</summary>
    public CordCourse? Plan => !IsPlanned ? null
        : Whole is { } whole ? new CordCourse([.. whole.Parts.Select(p => p with { Technique = Technique })])
        : Fractions is { } n && Total is { } total
            ? new CordCourse([new RadiotherapyCourse(0, n, total / n) { Technique = Technique, ThecalSacMaximum = Maximum }])
        : null;

    /// <summary>Whether the prescription of the plan is no dose of the cord.</summary>
    public bool IsPlannedFocally => Technique is CourseTechnique.Sbrt or CourseTechnique.Iort;

    /// <summary>The BED of the plan at a dose point; 0 without one.</summary>
    public DoseRange PlannedBed(DosePoint point, AlphaBeta alphaBeta)
    {
        if (!IsPlanned)
        {
            return DoseRange.Of(0);
        }

        if (Plan is { } plan)
        {
            return plan.Bed(point, alphaBeta);
        }

        var prescribed = Total is { } total && !IsPlannedFocally ? Between(total) : DoseRange.Unknown;
        return Maximum is not { } maximum ? prescribed
            : point is DosePoint.ThecalSac || IsPlannedFocally ? Between(maximum)
            : Between(maximum).Worse(prescribed) with { High = Total is null ? null : Between(maximum).Worse(prescribed).High };

        DoseRange Between(decimal gray) => new(Bed(Fractions ?? MostFractions, gray), Bed(Fractions ?? 1, gray));
        decimal Bed(int fractions, decimal gray) => LinearQuadratic.BiologicallyEffectiveDose(fractions, new Dose(gray) / fractions, alphaBeta).Gray;
    }

    /// <summary>The histories of the levels of the lesion: those over which the same courses went are one.</summary>
    public IReadOnlyList<CordHistory> Sites
    {
        get
        {
            if (Courses is null or { Count: 0 } || Levels is not { } levels)
            {
                return [new CordHistory(this, Levels ?? 0, Courses is { Count: 0 } || (Courses is null && Previous.IsNo) ? [] : null)];
            }

            var sites = new List<(ulong Levels, List<RadiotherapyCourse> Over)>();
            for (var rest = levels; rest != 0; rest &= rest - 1)
            {
                var level = 1UL << BitOperations.TrailingZeroCount(rest);
                var over = Courses.Where(c => (c.Levels & level) != 0).ToList();
                var same = sites.FindIndex(s => s.Over.SequenceEqual(over, ReferenceEqualityComparer.Instance));
                if (same >= 0)
                {
                    sites[same] = (sites[same].Levels | level, over);
                }
                else
                {
                    sites.Add((level, over));
                }
            }

            // Irradiated before, but by none of the courses that are listed: the course is missing.
            return sites.TrueForAll(s => s.Over.Count == 0) && Previous.IsYes
                ? [new CordHistory(this, levels, null)]
                : [.. sites.Select(s => new CordHistory(this, s.Levels, CordCourse.Of(s.Over)))];
        }
    }

    /// <summary>The whole months from the latest end of all courses over the lesion, or null.</summary>
    internal decimal? MonthsSinceAny => Levels is { } levels
        && Courses?.Where(c => (c.Levels & levels) != 0).Select(c => c.EndDate).ToList() is { Count: > 0 } ends
        && !ends.Contains(null)
            ? Period.Between(ends.Max()!.Value, Day, PeriodUnits.Months).Months
            : null;
}
