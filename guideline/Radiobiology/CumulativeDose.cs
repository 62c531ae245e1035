using Myelon.Core.Cases;
using Myelon.Core.Facts;
using Myelon.Guideline.Vocabulary;

namespace Myelon.Guideline.Radiobiology;

/// <summary>
/// The biologically effective dose of the cord over all earlier courses that overlap the lesion and the planned course, with an
/// alpha/beta of 2 Gy (§11.8.4). One dose point for all: the maximum at the thecal sac where every course gives it, else the
/// prescription of conventional courses. The prescription of a stereotactic or intraoperative course is no dose of the cord.
/// </summary>
public sealed class CumulativeBiologicallyEffectiveDose() : Derivation(Vocabulary.Radiotherapy.CumulativeBiologicallyEffectiveDoseInGray)
{
    /// <inheritdoc/>
    public override IEnumerable<Fact> Uses =>
    [
        Lesion.AffectedLevels,
        Vocabulary.Radiotherapy.PreviousInSameRegion,
        Vocabulary.Radiotherapy.PlannedFractions,
        Vocabulary.Radiotherapy.PlannedTotalDoseInGray,
        Vocabulary.Radiotherapy.PlannedSbrtThecalSacMaximumInGray,
        Vocabulary.Radiotherapy.Technique,
    ];

    /// <inheritdoc/>
    public override string Canonical => $"{Target.Code} sum of n*d*(1+d/{AlphaBeta.Cord.Gray}) over earlier and planned courses at one dose point";

    /// <inheritdoc/>
    public override Value Derive(Findings findings)
    {
        if (EarlierCourses(findings) is not { } earlier)
        {
            return Value.Unknown;
        }

        var courses = PlannedCourse(findings) is { } planned ? [.. earlier, planned] : earlier;
        var everyMaximum = courses.All(c => c.ThecalSacMaximum is not null);
        if (!everyMaximum && courses.Any(c => c.Technique is CourseTechnique.Sbrt or CourseTechnique.Iort))
        {
            return Value.Unknown;
        }

        var sum = new BiologicallyEffectiveDose(0, AlphaBeta.Cord);
        foreach (var course in courses)
        {
            var perFraction = everyMaximum
                ? new Dose(course.ThecalSacMaximum!.Value) / course.Fractions
                : new Dose(course.DosePerFraction);
            sum += LinearQuadratic.BiologicallyEffectiveDose(course.Fractions, perFraction, AlphaBeta.Cord);
        }

        return Value.OfNumber(sum.Gray);
    }

    /// <summary>The overlapping earlier courses; null while they are not known, none if it was entered that there were none.</summary>
    private static IReadOnlyList<RadiotherapyCourse>? EarlierCourses(Findings findings)
    {
        var courses = findings.CoursesOver(Lesion.AffectedLevels);
        var previous = findings[Vocabulary.Radiotherapy.PreviousInSameRegion].Truth;
        if (courses is null)
        {
            return previous.IsNo ? [] : null;
        }

        return courses.Count == 0 && previous.IsYes ? null : courses;
    }

    private static RadiotherapyCourse? PlannedCourse(Findings findings)
    {
        if (findings.Number(Vocabulary.Radiotherapy.PlannedFractions) is not { } fractions
            || findings.Number(Vocabulary.Radiotherapy.PlannedTotalDoseInGray) is not { } total)
        {
            return null;
        }

        return new RadiotherapyCourse(0, (int)fractions, total / fractions)
        {
            ThecalSacMaximum = findings.Number(Vocabulary.Radiotherapy.PlannedSbrtThecalSacMaximumInGray),
            Technique = findings.Choice(Vocabulary.Radiotherapy.Technique) switch
            {
                RadiotherapyTechnique.Sbrt => CourseTechnique.Sbrt,
                RadiotherapyTechnique.Iort => CourseTechnique.Iort,
                RadiotherapyTechnique.Conventional => CourseTechnique.Conventional,
                _ => null,
            },
        };
    }
}

/// <summary>The cumulative EQD2 of the cord: half of the cumulative BED for an alpha/beta of 2 Gy (§11.8.2).</summary>
public sealed class CumulativeEquivalentDose() : Derivation(Vocabulary.Radiotherapy.CumulativeEquivalentDoseInTwoGrayFractions)
{
    /// <inheritdoc/>
    public override IEnumerable<Fact> Uses => [Vocabulary.Radiotherapy.CumulativeBiologicallyEffectiveDoseInGray];

    /// <inheritdoc/>
    public override string Canonical => $"{Target.Code} in 2 Gy fractions of cumulative_bed2_gy";

    /// <inheritdoc/>
    public override Value Derive(Findings findings) =>
        findings.Number(Vocabulary.Radiotherapy.CumulativeBiologicallyEffectiveDoseInGray) is { } bed
            ? Value.OfNumber(new BiologicallyEffectiveDose(bed, AlphaBeta.Cord).InTwoGrayFractions.Gray)
            : Value.Unknown;
}
