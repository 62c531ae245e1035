using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Medicine.Instruments.Radiobiology;

/// <summary>The dose of the cord at a lesion, held against the limits that the guideline prints (C1 to C5).</summary>
public sealed class CordDose : DoseRules
{
    private CordDose()
    {
    }

    /// <summary>The rules.</summary>
    public static CordDose Rules { get; } = new();

    /// <inheritdoc/>
    public override string Canonical => string.Join(
        ' ',
        StereotacticLimits.FirstCourse.Select(l => $"C1:{l.Fractions}={Number(l.Limit.Gray)}")
            .Append($"C2={Number(StereotacticLimits.ReirradiationLow.Gray)}..{Number(StereotacticLimits.ReirradiationHigh.Gray)}")
            .Append($"C3={Number(ReirradiationLimits.CumulativeEqd2.Gray)}")
            .Append($"C4={Number(ReirradiationLimits.CumulativeBed.Gray)}")
            .Append($"C5={Number(ReirradiationLimits.CumulativeBedUnderConditions.Gray)};{Number(ReirradiationLimits.HighestSeries.Gray)};{Number(ReirradiationLimits.IntervalMonths)}"));

    /// <inheritdoc/>
    public override decimal AlphaBeta => Core.Logic.AlphaBeta.Cord.Gray;

    /// <inheritdoc/>
    public override IReadOnlyList<DoseCheck> Checks { get; } = Answer(new CordHistory { SomethingIsPlanned = true }).Checks;

    /// <inheritdoc/>
    public override DoseAnswer Answer(Findings findings) => Answer(CordHistory.Of(findings));

    /// <summary>The dose of the cord for a history.</summary>
    public static DoseAnswer Answer(CordHistory history)
    {
        var cumulative = history.Cumulative(Core.Logic.AlphaBeta.Cord);
        var bed = history.EnteredBed ?? (history.Series is { Count: 0 } ? 0 : cumulative?.Sum.Gray);
        var nothing = history is { EnteredBed: null, SomethingIsPlanned: false, Earlier: null or { Count: 0 } };
        return new DoseAnswer
        {
            CumulativeBed = bed,
            CumulativeEqd2 = bed is { } gray ? new BiologicallyEffectiveDose(gray, Core.Logic.AlphaBeta.Cord).InTwoGrayFractions.Gray : null,
            HighestSeriesBed = cumulative?.Highest.Gray,
            IntervalMonths = history.MonthsSinceLast,
            Checks = nothing
                ? []
                :
                [
                    StereotacticLimits.CheckFirstCourse(history),
                    StereotacticLimits.CheckReirradiation(history),
                    ReirradiationLimits.CheckCumulativeEqd2(history),
                    ReirradiationLimits.CheckCumulativeBed(history),
                    ReirradiationLimits.CheckCumulativeBedUnderConditions(history),
                ],
            Notes = [.. nothing ? [] : DoseTexts.Notes(history)],
        };
    }

    private static string Number(decimal value) => Core.Logic.Canonical.Number(value);
}
