namespace Myelon.Core.Logic;

/// <summary>The facts that tell which courses lie over the cord of a lesion.</summary>
public sealed record CordDoseSources
{
    /// <summary>The levels of the lesion, which earlier courses must overlap.</summary>
    public required SetFact Levels { get; init; }

    /// <summary>That there was an earlier course over the lesion.</summary>
    public required BooleanFact Previous { get; init; }

    /// <summary>That a course is planned.</summary>
    public required BooleanFact Planned { get; init; }

    /// <summary>The technique of the planned course; its values are those of <see cref="CourseTechnique"/> in their order.</summary>
    public required ChoiceFact Technique { get; init; }

    /// <summary>The fractions of the planned course.</summary>
    public required NumberFact Fractions { get; init; }

    /// <summary>The total dose of the planned course in Gy.</summary>
    public required NumberFact Total { get; init; }

    /// <summary>The maximum of the planned course at the thecal sac in Gy.</summary>
    public required NumberFact Maximum { get; init; }

    /// <summary>The months since the last earlier course.</summary>
    public required NumberFact Months { get; init; }

    /// <summary>The cumulative BED in Gy.</summary>
    public required NumberFact Bed { get; init; }

    /// <summary>The cumulative EQD2 in Gy.</summary>
    public required NumberFact Eqd2 { get; init; }

    /// <summary>That an entered sum contains the planned course.</summary>
    public required BooleanFact SumContainsPlan { get; init; }

    /// <summary>The facts.</summary>
    public IReadOnlyList<Fact> Facts => [Levels, Previous, Planned, Technique, Fractions, Total, Maximum, Months, Bed, Eqd2, SumContainsPlan];

    /// <summary>The facts from which the sums follow.</summary>
    internal IReadOnlyList<Fact> OfSum => [Levels, Previous, Planned, Technique, Fractions, Total, Maximum, SumContainsPlan];

    /// <summary>What is entered about a lesion.</summary>
    public CordRecord Of(Findings findings)
    {
        var (fractions, total, maximum) = (findings.Number(Fractions), findings.Number(Total), findings.Number(Maximum));
        return new CordRecord
        {
            Courses = findings.Courses,
            Levels = findings[Levels] is { IsKnown: true } levels ? levels.Set : null,
            Previous = findings[Previous].Truth,
            IsPlanned = findings[Planned].Truth.IsYes || fractions is not null || total is not null || maximum is not null,
            Technique = findings[Technique] is { IsKnown: true } technique ? (CourseTechnique)technique.Choice : null,
            Fractions = (int?)fractions,
            Total = total,
            Maximum = maximum,
            EnteredBed = EnteredBed(findings),
            SumContainsPlan = findings[SumContainsPlan].Truth,
            EnteredMonths = findings.UsedFor(Months) is { IsKnown: true } months ? months.Number.Low : null,
            Day = findings.AsOf.Date,
        };
    }

    /// <summary>Whether a sum was entered.</summary>
    internal bool HasSum(Findings findings) => !findings.EnteredFor(Bed).IsMissing || !findings.EnteredFor(Eqd2).IsMissing;

    /// <summary>The sum that was entered, as BED or as EQD2; of the two the higher. One that contradicts the courses counts too: it may mean others.</summary>
    private decimal? EnteredBed(Findings findings)
    {
        var (bed, eqd2) = (findings.EnteredFor(Bed), findings.EnteredFor(Eqd2));
        decimal? ofEqd2 = eqd2.IsKnown ? eqd2.Number.Low * (1 + (2 / AlphaBeta.Cord.Gray)) : null;
        return bed.IsKnown ? Math.Max(bed.Number.Low, ofEqd2 ?? 0) : ofEqd2;
    }
}

/// <summary>
/// The biologically effective dose of the cord over the earlier courses of the level that got most and the planned one, or the dose in 2 Gy
/// fractions with the same effect. Nothing follows while a part of it is not known.
/// </summary>
public sealed class CordDoseSum : Derivation
{
    /// <summary>An entry may be rounded to whole Gy.</summary>
    private const decimal Rounding = 0.5m;

    private readonly CordDoseSources _sources;
    private readonly AlphaBeta _alphaBeta;
    private readonly bool _isEqd2;

    /// <summary>The sum of the doses.</summary>
    /// <param name="sources">The facts from which it follows; it is the cumulative BED or the cumulative EQD2 of them.</param>
    /// <param name="alphaBeta">The ratio of alpha and beta.</param>
    /// <param name="isEqd2">Whether it is the EQD2.</param>
    public CordDoseSum(CordDoseSources sources, AlphaBeta alphaBeta, bool isEqd2)
        : base(isEqd2 ? sources.Eqd2 : sources.Bed)
    {
        (_sources, _alphaBeta, _isEqd2) = (sources, alphaBeta, isEqd2);
        Uses = [.. sources.OfSum, isEqd2 ? sources.Bed : sources.Eqd2];
        Prevails = Prevails.Higher;
    }

    /// <summary>The facts from which it follows.</summary>
    internal CordDoseSources Sources => _sources;

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Uses { get; }

    /// <inheritdoc/>
    public override bool NamesCourses => true;

    /// <inheritdoc/>
    public override string Canonical => $"{Target.Code} sum of n*d*(1+d/{Logic.Canonical.Digits(_alphaBeta.Gray)})"
        + $"{(_isEqd2 ? " in 2 Gy fractions" : "")} over earlier and planned courses of the level with most";

    /// <inheritdoc/>
    internal override Func<Findings, Value> Ready(Layout layout) => findings =>
    {
        var other = findings.UsedFor(_isEqd2 ? _sources.Bed : _sources.Eqd2);
        if (findings.Courses is null && !findings[_sources.Previous].Truth.IsNo && other.IsMissing)
        {
            return Value.Unknown;
        }

        var record = _sources.Of(findings);
        var listed = Highest(record with { EnteredBed = null });
        var sum = other.IsKnown ? Worse(listed, other.Number.Low * (_isEqd2 ? 1 : PerEqd2)) : listed;
        var entered = findings.UsedFor(Target);
        if (sum is not { } bed || (entered.IsKnown && IsOfEarlier(entered.Number.Low, record)))
        {
            return Value.Unknown;
        }

        return Value.OfNumber(_isEqd2 ? bed / PerEqd2 : bed);
    };

    /// <inheritdoc/>
    internal override bool Fits(in Value entered, in Value possible) =>
        entered.Number.Low <= possible.Number.High + Rounding && possible.Number.Low <= entered.Number.High + Rounding;

    private decimal PerEqd2 => 1 + (2 / _alphaBeta.Gray);

    private static decimal? Worse(decimal? listed, decimal other) => listed is { } known ? Math.Max(known, other) : other;

    private decimal? Highest(CordRecord record)
    {
        var sites = record.Sites.Select(s => s.CumulativeBed(DosePoint.Prescription, _alphaBeta)).ToList();
        return sites.TrueForAll(s => s.Point is not null) ? sites.Max(s => s.Low) : null;
    }

    /// <summary>Whether an entry is the sum of the earlier courses alone, which it may be unless it was said to contain the plan.</summary>
    private bool IsOfEarlier(decimal entered, CordRecord record) => record.IsPlanned && !record.SumContainsPlan.IsYes
        && Highest(record with { EnteredBed = null, IsPlanned = false }) is { } earlier
        && Math.Abs((_isEqd2 ? earlier / PerEqd2 : earlier) - entered) <= Rounding;
}
