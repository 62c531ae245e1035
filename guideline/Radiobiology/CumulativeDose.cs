using Myelon.Core.Logic;
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
        var history = CordHistory.CoursesOf(findings);
        return history.Series is { Count: 0 } ? Value.OfNumber(0)
            : history.Cumulative(AlphaBeta.Cord) is { } cumulative ? Value.OfNumber(cumulative.Sum.Gray)
            : Value.Unknown;
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
