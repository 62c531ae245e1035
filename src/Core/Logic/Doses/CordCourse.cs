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

    /// <summary>The prescribed dose in Gy over all parts.</summary>
    public decimal Total => Parts.Sum(p => p.Fractions * p.DosePerFraction);

    /// <summary>The maximum at the thecal sac in Gy over all parts, or null where a part does not give it.</summary>
    public decimal? Maximum => Parts.Any(p => p.ThecalSacMaximum is null) ? null : Parts.Sum(p => p.ThecalSacMaximum);

    /// <summary>The BED of the cord with the prescription taken as its dose; null where that cannot be done.</summary>
    public BiologicallyEffectiveDose? AtPrescription(AlphaBeta alphaBeta) => IsStereotacticOrIntraoperative
        ? null
        : Sum(alphaBeta, p => new Dose(p.DosePerFraction));

    /// <summary>The BED at the maximum of the thecal sac; null where a part does not give it.</summary>
    public BiologicallyEffectiveDose? AtThecalSac(AlphaBeta alphaBeta) => Parts.Any(p => p.ThecalSacMaximum is null)
        ? null
        : Sum(alphaBeta, p => new Dose(p.ThecalSacMaximum!.Value) / p.Fractions);

    /// <summary>The courses of a list: entries of one series are one course.</summary>
    public static IReadOnlyList<CordCourse> Of(IEnumerable<RadiotherapyCourse> courses) =>
        [.. courses.Select((c, i) => (Course: c, Key: c.Series ?? $"\0{i}")).GroupBy(c => c.Key).Select(g => new CordCourse([.. g.Select(c => c.Course)]))];

    /// <summary>
    /// The BED that counts at a dose point. The prescription of a stereotactic or intraoperative course is no dose of the cord; of a
    /// conventional one it is, unless its maximum at the thecal sac is asked for and known, or is even higher.
    /// </summary>
    public DoseRange Bed(DosePoint point, AlphaBeta alphaBeta)
    {
        var (prescription, maximum) = (AtPrescription(alphaBeta)?.Gray, AtThecalSac(alphaBeta)?.Gray);
        return (point, prescription, maximum) switch
        {
            (_, null, null) => DoseRange.Unknown,
            (_, null, { } sac) => DoseRange.Of(sac),
            (DosePoint.ThecalSac, _, { } sac) => DoseRange.Of(sac),
            (_, { } prescribed, _) => DoseRange.Of(Math.Max(prescribed, maximum ?? 0)),
        };
    }

    /// <summary>Whether both were given by the same schedule and ended on the same day, or on no known day.</summary>
    public bool IsTheSameAs(CordCourse other) =>
        Parts.Count == other.Parts.Count
        && Parts.Zip(other.Parts).All(p => (p.First.Fractions, p.First.DosePerFraction, p.First.EndDate)
            == (p.Second.Fractions, p.Second.DosePerFraction, p.Second.EndDate));

    private BiologicallyEffectiveDose Sum(AlphaBeta alphaBeta, Func<RadiotherapyCourse, Dose> perFraction) => Parts
        .Select(p => LinearQuadratic.BiologicallyEffectiveDose(p.Fractions, perFraction(p), alphaBeta))
        .Aggregate(new BiologicallyEffectiveDose(0, alphaBeta), (sum, part) => sum + part);
}

/// <summary>To which dose a limit refers.</summary>
public enum DosePoint
{
    /// <summary>The prescription of conventional fields (§11.8.4).</summary>
    Prescription,

    /// <summary>The maximum at the thecal sac (§10.1.3.3, §11.8.2).</summary>
    ThecalSac,
}
