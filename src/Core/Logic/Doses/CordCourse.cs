using NodaTime;

namespace Myelon.Core.Logic;

/// <summary>One course over the cord of a lesion; the parts of a split course are one.</summary>
/// <param name="Parts">The parts.</param>
public sealed record CordCourse(IReadOnlyList<RadiotherapyCourse> Parts)
{
    /// <summary>The last day, or null if a part has none.</summary>
    public LocalDate? End => Parts.Any(p => p.EndDate is null) ? null : Parts.Max(p => p.EndDate);

    /// <summary>Whether the prescription is no dose of the cord.</summary>
    public bool IsStereotacticOrIntraoperative => Parts.Any(p => p.Technique is CourseTechnique.Sbrt or CourseTechnique.Iort);

    /// <summary>Whether the technique was not stated.</summary>
    public bool HasNoTechnique => Parts.Any(p => p.Technique is null);

    /// <summary>The BED of the cord with the prescription taken as its dose; null where that cannot be done.</summary>
    public BiologicallyEffectiveDose? AtPrescription(AlphaBeta alphaBeta) => IsStereotacticOrIntraoperative
        ? null
        : Sum(alphaBeta, p => new Dose(p.DosePerFraction));

    /// <summary>The BED at the maximum of the thecal sac; null where a part does not give it.</summary>
    public BiologicallyEffectiveDose? AtThecalSac(AlphaBeta alphaBeta) => Parts.Any(p => p.ThecalSacMaximum is null)
        ? null
        : Sum(alphaBeta, p => new Dose(p.ThecalSacMaximum!.Value) / p.Fractions);

    /// <summary>The courses of a list: entries of one series are one course.</summary>
    public static IReadOnlyList<CordCourse> Of(IReadOnlyList<RadiotherapyCourse> courses) =>
        [.. courses.Select((c, i) => (Course: c, Key: c.Series ?? $"\0{i}")).GroupBy(c => c.Key).Select(g => new CordCourse([.. g.Select(c => c.Course)]))];

    private BiologicallyEffectiveDose Sum(AlphaBeta alphaBeta, Func<RadiotherapyCourse, Dose> perFraction) => Parts
        .Select(p => LinearQuadratic.BiologicallyEffectiveDose(p.Fractions, perFraction(p), alphaBeta))
        .Aggregate(new BiologicallyEffectiveDose(0, alphaBeta), (sum, part) => sum + part);
}

/// <summary>The dose of several series at one dose point.</summary>
/// <param name="Sum">The sum.</param>
/// <param name="Highest">The highest single series.</param>
/// <param name="Planned">The planned series, 0 without one.</param>
/// <param name="AtThecalSac">Whether the dose point is the maximum at the thecal sac; else it is the prescription.</param>
public sealed record CumulativeDose(
    BiologicallyEffectiveDose Sum, BiologicallyEffectiveDose Highest, BiologicallyEffectiveDose Planned, bool AtThecalSac)
{
    /// <summary>
    /// The dose over all series: the maximum at the thecal sac where every course gives it, else the prescription of conventional courses.
    /// Null while a part is missing.
    /// </summary>
    /// <param name="series">The series, one at least, the planned one last.</param>
    /// <param name="withPlan">Whether the last one is planned.</param>
    /// <param name="alphaBeta">The alpha/beta ratio.</param>
    public static CumulativeDose? Of(IReadOnlyList<CordCourse> series, bool withPlan, AlphaBeta alphaBeta)
    {
        var atThecalSac = series.All(c => c.AtThecalSac(alphaBeta) is not null);
        var doses = series.Select(c => atThecalSac ? c.AtThecalSac(alphaBeta) : c.AtPrescription(alphaBeta)).ToList();
        return doses.Contains(null)
            ? null
            : new CumulativeDose(
                doses.Aggregate(new BiologicallyEffectiveDose(0, alphaBeta), (sum, dose) => sum + dose!.Value),
                doses.MaxBy(d => d!.Value.Gray)!.Value,
                withPlan ? doses[^1]!.Value : new BiologicallyEffectiveDose(0, alphaBeta),
                atThecalSac);
    }
}
