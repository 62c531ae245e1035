using Myelon.Core.Logic;
using Myelon.Medicine.Vocabulary;
using NodaTime;

namespace Myelon.Medicine.Instruments.Radiobiology;

/// <summary>What was and will be irradiated at one lesion, as far as it is known.</summary>
public sealed class CordHistory
{
    private static readonly Condition LumbarLevel = Lesion.AffectedLevels.HoldsAnyOf(
        SpinalLevel.L1, SpinalLevel.L2, SpinalLevel.L3, SpinalLevel.L4, SpinalLevel.L5);

    /// <summary>C7: trials on oligometastasis left out lesions at most 5 mm, or at most 3 mm, from the cord (§10.4.4.1).</summary>
    private static readonly Condition NearCord = Tumour.Oligometastatic & Lesion.DistanceToCordInMillimetres.AtMost(5);

    /// <summary>The earlier courses over the lesion; null if nobody said, empty if there were none.</summary>
    public IReadOnlyList<CordCourse>? Earlier { get; init; }

    /// <summary>The planned course, or null.</summary>
    public CordCourse? Planned { get; init; }

    /// <summary>Whether a course is planned or anything of it is known.</summary>
    public bool SomethingIsPlanned { get; init; }

    /// <summary>The technique of the plan, or null.</summary>
    public CourseTechnique? PlannedTechnique { get; init; }

    /// <summary>The fractions of the plan, or null.</summary>
    public int? PlannedFractions { get; init; }

    /// <summary>The maximum of the plan at the thecal sac over the whole course, or null.</summary>
    public Dose? PlannedMaximum { get; init; }

    /// <summary>The whole months since the last earlier course, or null.</summary>
    public decimal? MonthsSinceLast { get; init; }

    /// <summary>A cumulative BED that was entered instead of courses, or null.</summary>
    public decimal? EnteredBed { get; init; }

    /// <summary>Whether a level of the lumbar spine is affected.</summary>
    public bool IsLumbar { get; init; }

    /// <summary>Whether the trial criterion on the distance to the cord (C7) is worth a note.</summary>
    public bool IsNearCordInOligometastasis { get; init; }

    /// <summary>All series, the planned one last; null while the earlier ones are not known.</summary>
    public IReadOnlyList<CordCourse>? Series => Earlier is null ? null : Planned is null ? Earlier : [.. Earlier, Planned];

    /// <summary>
    /// The shortest interval between two series in whole months; between earlier ones from end to end, because their start is not
    /// recorded. Null while a date is missing.
    /// </summary>
    public decimal? ShortestIntervalMonths
    {
        get
        {
            var intervals = new List<decimal?>();
            if (Earlier is { Count: > 1 } earlier)
            {
                var ends = earlier.Select(c => c.End).Order().ToList();
                intervals.AddRange(ends.Skip(1).Select((end, i) =>
                    ends[i] is { } before && end is { } after ? Period.Between(before, after, PeriodUnits.Months).Months : (decimal?)null));
            }

            if (SomethingIsPlanned || Earlier is not { Count: > 1 })
            {
                intervals.Add(MonthsSinceLast);
            }

            return intervals.Contains(null) ? null : intervals.Min();
        }
    }

    /// <summary>
    /// The BED of the cord over all series at one dose point: the maximum at the thecal sac where every course gives it, else the
    /// prescription of conventional courses. Null while a part is missing.
    /// </summary>
    public CumulativeDose? Cumulative(AlphaBeta alphaBeta) =>
        Series is { Count: > 0 } series ? CumulativeDose.Of(series, Planned is not null, alphaBeta) : null;

    /// <summary>The earlier and the planned course of a lesion, without what only the checks ask.</summary>
    public static CordHistory CoursesOf(Findings findings) => new()
    {
        Earlier = CordDoses.Sources.Earlier(findings) is { } earlier ? CordCourse.Of(earlier) : null,
        Planned = PlannedCourse(findings),
    };

    /// <summary>The whole history of a lesion.</summary>
    public static CordHistory Of(Findings findings)
    {
        var courses = CoursesOf(findings);
        var technique = TechniqueOf(findings);
        var fractions = findings.Number(Vocabulary.Radiotherapy.PlannedFractions);
        var maximum = findings.Number(Vocabulary.Radiotherapy.PlannedSbrtThecalSacMaximumInGray);
        return new CordHistory
        {
            Earlier = courses.Earlier,
            Planned = courses.Planned,
            SomethingIsPlanned = findings[Vocabulary.Radiotherapy.Planned].Truth.IsYes
                || fractions is not null
                || maximum is not null
                || findings.Number(Vocabulary.Radiotherapy.PlannedTotalDoseInGray) is not null,
            PlannedTechnique = technique,
            PlannedFractions = (int?)fractions,
            PlannedMaximum = maximum is { } gray ? new Dose(gray) : null,
            MonthsSinceLast = findings.Number(Vocabulary.Radiotherapy.MonthsSinceLastCourse),
            EnteredBed = EnteredBedOf(findings),
            IsLumbar = findings.Truth(LumbarLevel).IsYes,
            IsNearCordInOligometastasis = technique is CourseTechnique.Sbrt && findings.Truth(NearCord).IsYes,
        };
    }

    /// <summary>The sum that was entered, as BED or as EQD2; of the two the higher.</summary>
    private static decimal? EnteredBedOf(Findings findings)
    {
        var bed = findings.UsedFor(Vocabulary.Radiotherapy.CumulativeBiologicallyEffectiveDoseInGray);
        var eqd2 = findings.UsedFor(Vocabulary.Radiotherapy.CumulativeEquivalentDoseInTwoGrayFractions);
        decimal? ofEqd2 = eqd2.IsKnown ? eqd2.Number.Low * (1 + (2 / AlphaBeta.Cord.Gray)) : null;
        return bed.IsKnown ? Math.Max(bed.Number.Low, ofEqd2 ?? 0) : ofEqd2;
    }

    private static CordCourse? PlannedCourse(Findings findings)
    {
        if (findings.Number(Vocabulary.Radiotherapy.PlannedFractions) is not { } fractions
            || findings.Number(Vocabulary.Radiotherapy.PlannedTotalDoseInGray) is not { } total)
        {
            return null;
        }

        return new CordCourse(
        [
            new RadiotherapyCourse(0, (int)fractions, total / fractions)
            {
                Technique = TechniqueOf(findings),
                ThecalSacMaximum = findings.Number(Vocabulary.Radiotherapy.PlannedSbrtThecalSacMaximumInGray),
            },
        ]);
    }

    private static CourseTechnique? TechniqueOf(Findings findings) => findings.Choice(Vocabulary.Radiotherapy.Technique) switch
    {
        RadiotherapyTechnique.Sbrt => CourseTechnique.Sbrt,
        RadiotherapyTechnique.Iort => CourseTechnique.Iort,
        RadiotherapyTechnique.Conventional => CourseTechnique.Conventional,
        _ => null,
    };
}
