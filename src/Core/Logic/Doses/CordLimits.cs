namespace Myelon.Core.Logic;

/// <summary>The limits of the cumulative dose of the cord in re-irradiation.</summary>
/// <param name="StereotacticEqd2">Stereotactic: the cumulative EQD2 at the thecal sac.</param>
/// <param name="Bed">Conventional: the cumulative BED.</param>
/// <param name="BedUnderConditions">Conventional: the higher cumulative BED that holds under two conditions.</param>
/// <param name="HighestSeries">The first of them: the highest BED of a single series.</param>
/// <param name="IntervalMonths">The second: the least number of months between the series.</param>
public sealed record CordLimits(
    EquivalentDose StereotacticEqd2,
    BiologicallyEffectiveDose Bed,
    BiologicallyEffectiveDose BedUnderConditions,
    BiologicallyEffectiveDose HighestSeries,
    int IntervalMonths)
{
    private AlphaBeta Cord => Bed.AlphaBeta;

    /// <summary>The limits as text of codes.</summary>
    public string Canonical =>
        $"sbrt {Logic.Canonical.Digits(StereotacticEqd2.Gray)} conventional {Logic.Canonical.Digits(Bed.Gray)} "
        + $"or {Logic.Canonical.Digits(BedUnderConditions.Gray)}"
        + $" if series {Logic.Canonical.Digits(HighestSeries.Gray)} months {Logic.Canonical.Digits(IntervalMonths)}";

    /// <summary>Whether no single series is higher than the higher limit allows.</summary>
    public Truth NoSeriesTooHigh(CordHistory history) => history.HighestBed(DosePoint.Prescription, Cord).AtMost(HighestSeries.Gray);

    /// <summary>Whether the series lie as far apart as the higher limit wants.</summary>
    public Truth FarEnoughApart(CordHistory history) => history.IntervalsAtLeast(IntervalMonths);

    /// <summary>
    /// Whether the earlier and the planned series together exceed what the limits allow: for the technique of the plan, for both while it is
    /// not known or nothing is planned. Unknown for intraoperative radiotherapy, for which none is printed, unless the earlier series alone
    /// exceed them.
    /// </summary>
    public Truth Exceeded(CordRecord record)
    {
        var exceeded = Truth.No;
        foreach (var site in record.Sites)
        {
            exceeded |= Exceeded(site);
        }

        return exceeded;
    }

    private Truth Exceeded(CordHistory site) => site.HasEarlier & site.Record.Technique switch
    {
        _ when !site.Record.IsPlanned => WithoutPlan(site),
        CourseTechnique.Conventional => Conventional(site),
        CourseTechnique.Sbrt => Stereotactic(site),
        CourseTechnique.Iort => WithoutPlan(site).IsYes ? Truth.Yes : Truth.Unknown,
        _ => Alike(Conventional(As(site, CourseTechnique.Conventional)), Stereotactic(As(site, CourseTechnique.Sbrt))),
    };

    /// <summary>Whether the earlier series alone exceed the limits of either technique.</summary>
    private Truth WithoutPlan(CordHistory site) =>
        Both(site with { Record = site.Record with { IsPlanned = false } });

    private Truth Both(CordHistory site) => Conventional(site) & Stereotactic(site);

    private Truth Conventional(CordHistory site)
    {
        var bed = site.CumulativeBed(DosePoint.Prescription, Cord);
        var conditions = NoSeriesTooHigh(site) & FarEnoughApart(site);
        return !bed.AtMost(Bed.Gray) & (!conditions | !bed.AtMost(BedUnderConditions.Gray));
    }

    private Truth Stereotactic(CordHistory site) =>
        !(site.CumulativeBed(DosePoint.ThecalSac, Cord) / (1 + (2 / Cord.Gray))).AtMost(StereotacticEqd2.Gray);

    private static CordHistory As(CordHistory site, CourseTechnique technique) => site with { Record = site.Record with { Technique = technique } };

    private static Truth Alike(Truth left, Truth right) => left == right ? left : Truth.Unknown;
}

/// <summary>
/// That the tolerance is not kept, where the limits of the cord are exceeded. A plan is held against them as it is entered; nobody is asked
/// for one for its sake.
/// </summary>
public sealed class CordLimitsExceeded : Derivation
{
    private readonly CordLimits _limits;
    private readonly CordDoseSources _sources;

    /// <summary>A boolean fact is No where the limits are exceeded.</summary>
    public CordLimitsExceeded(BooleanFact target, CordLimits limits, CordDoseSources sources)
        : base(target)
    {
        (_limits, _sources) = (limits, sources);
        Prevails = Prevails.DerivedNo;
        IsSought = false;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Uses => [.. _sources.Facts];

    /// <inheritdoc/>
    public override bool NamesCourses => true;

    /// <inheritdoc/>
    public override string Canonical => $"{Target.Code} no if the dose of the cord exceeds {_limits.Canonical}";

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Because(Findings findings) =>
        [.. _sources.Facts.Where(f => f != _sources.Levels && f != _sources.Previous && !findings[f].IsMissing).OrderBy(findings.Layout.SlotOf)];

    /// <inheritdoc/>
    internal override Func<Findings, Value> Ready(Layout layout) => findings =>
        (findings.Courses is { Count: > 0 } || _sources.HasSum(findings)) && _limits.Exceeded(_sources.Of(findings)).IsYes ? Value.Of(false) : Value.Unknown;
}
