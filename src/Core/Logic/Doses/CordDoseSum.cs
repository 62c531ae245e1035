namespace Myelon.Core.Logic;

/// <summary>The facts that tell which courses lie over the cord of a lesion.</summary>
/// <param name="Levels">The levels of the lesion, which earlier courses must overlap.</param>
/// <param name="Previous">That there was an earlier course over the lesion.</param>
/// <param name="Fractions">The fractions of the planned course.</param>
/// <param name="Total">The total dose of the planned course in Gy.</param>
/// <param name="Maximum">The maximum of the planned course at the thecal sac in Gy.</param>
/// <param name="IsNoCordDose">That the prescription of the planned course is no dose of the cord.</param>
public sealed record CordDoseSources(SetFact Levels, BooleanFact Previous, NumberFact Fractions, NumberFact Total, NumberFact Maximum, Condition IsNoCordDose)
{
    /// <summary>The facts.</summary>
    public IReadOnlyList<Fact> Facts => [Levels, Previous, Fractions, Total, Maximum, .. FactsUsed.In(IsNoCordDose)];

    /// <summary>The overlapping earlier courses; null while they are not known, none if it was entered that there were none.</summary>
    public IReadOnlyList<RadiotherapyCourse>? Earlier(Findings findings)
    {
        var courses = findings.CoursesOver(Levels);
        var previous = findings[Previous].Truth;
        return courses is null ? previous.IsNo ? [] : null
            : courses.Count == 0 && previous.IsYes ? null
            : courses;
    }
}

/// <summary>
/// The biologically effective dose of the cord over all earlier courses that overlap the lesion and the planned course. One dose point
/// for all: the maximum at the thecal sac where every course gives it, else the prescription of conventional courses.
/// </summary>
public sealed class CordDoseSum : Derivation
{
    private readonly CordDoseSources _sources;
    private readonly AlphaBeta _alphaBeta;

    /// <summary>The sum of the doses.</summary>
    public CordDoseSum(NumberFact target, CordDoseSources sources, AlphaBeta alphaBeta)
        : base(target) => (_sources, _alphaBeta, Uses) = (sources, alphaBeta, sources.Facts);

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Uses { get; }

    /// <inheritdoc/>
    public override IEnumerable<Condition> Conditions => [_sources.IsNoCordDose];

    /// <inheritdoc/>
    public override string Canonical => $"{Target.Code} sum of n*d*(1+d/{Logic.Canonical.Number(_alphaBeta.Gray)}) over earlier and planned courses at one dose point";

    /// <inheritdoc/>
    internal override Func<Findings, Value> Ready(Layout layout)
    {
        var isNoCordDose = layout.Of(_sources.IsNoCordDose);
        return findings =>
        {
            if (_sources.Earlier(findings) is not { } earlier)
            {
                return Value.Unknown;
            }

            List<CordCourse> series = [.. CordCourse.Of(earlier)];
            var planned = findings.Number(_sources.Fractions) is { } fractions && findings.Number(_sources.Total) is { } total
                ? new RadiotherapyCourse(0, (int)fractions, total / fractions)
                {
                    Technique = isNoCordDose(findings).IsYes ? CourseTechnique.Sbrt : null,
                    ThecalSacMaximum = findings.Number(_sources.Maximum),
                }
                : null;
            if (planned is not null)
            {
                series.Add(new CordCourse([planned]));
            }

            return series.Count == 0 ? Value.OfNumber(0)
                : CumulativeDose.Of(series, planned is not null, _alphaBeta) is { } dose ? Value.OfNumber(dose.Sum.Gray)
                : Value.Unknown;
        };
    }
}

/// <summary>The dose in 2 Gy fractions with the same effect as a biologically effective dose.</summary>
public sealed class InTwoGrayFractions : Derivation
{
    private readonly NumberFact _bed;
    private readonly AlphaBeta _alphaBeta;

    /// <summary>The EQD2 of a BED.</summary>
    public InTwoGrayFractions(NumberFact target, NumberFact bed, AlphaBeta alphaBeta)
        : base(target) => (_bed, _alphaBeta, Uses) = (bed, alphaBeta, [bed]);

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Uses { get; }

    /// <inheritdoc/>
    public override string Canonical => $"{Target.Code} in 2 Gy fractions of {_bed.Code} with {Logic.Canonical.Number(_alphaBeta.Gray)}";

    /// <inheritdoc/>
    internal override Func<Findings, Value> Ready(Layout layout) => findings => findings.Number(_bed) is { } bed
        ? Value.OfNumber(new BiologicallyEffectiveDose(bed, _alphaBeta).InTwoGrayFractions.Gray)
        : Value.Unknown;
}
