using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Medicine.Instruments.Radiobiology;

/// <summary>How a limit becomes a verdict: it must be made for the situation, its conditions must hold, and the dose is compared unrounded.</summary>
internal static class Judgement
{
    /// <summary>The verdict of a check.</summary>
    /// <param name="check">The check with its limit and its dose.</param>
    /// <param name="premises">For what it is made, each with what is told where it is not.</param>
    /// <param name="conditions">Whether the conditions of the limit hold.</param>
    /// <param name="unmet">What is told where they do not.</param>
    public static DoseCheck Judged(this DoseCheck check, IReadOnlyList<(Truth Holds, Text Else)> premises, Truth conditions, Text? unmet = null)
    {
        foreach (var (holds, otherwise) in premises)
        {
            if (holds.IsNo)
            {
                return check with { Verdict = DoseVerdict.NotApplicable, Limit = null, Dose = null, Warning = null, Notes = [otherwise] };
            }
        }

        if (conditions.IsNo)
        {
            return check with { Verdict = DoseVerdict.NotApplicable, Warning = null, Notes = [unmet!, .. check.Notes] };
        }

        DoseVerdict? byDose = check.Limit is not { } limit || check.Dose is not { } dose ? null
            : dose.AtMost(limit) is var keeps && keeps.IsYes ? DoseVerdict.Within
            : keeps.IsNo ? DoseVerdict.Above
            : null;
        var applies = premises.Aggregate(conditions, (all, p) => all & p.Holds);
        return byDose is null || applies.IsYes
            ? check with { Verdict = byDose ?? DoseVerdict.CannotBeJudged }
            : check with { Verdict = DoseVerdict.CannotBeJudged, IfApplicable = byDose };
    }

    /// <summary>
    /// The worst of the places of a lesion: above, then cannot be judged, a condition that fails, within, not applicable; then the higher dose.
    /// </summary>
    public static DoseCheck Worst(IReadOnlyList<DoseCheck> checks) => checks.Count == 1
        ? checks[0] with { Levels = 0 }
        : checks.MaxBy(c => (Rank(c), c.Dose?.Low ?? -1))! is var worst && checks.All(c => c.Verdict == worst.Verdict && c.Dose == worst.Dose)
            ? worst with { Levels = 0 }
            : worst;

    private static int Rank(DoseCheck check) => (check.Verdict, check.IfApplicable) switch
    {
        (DoseVerdict.Above, _) => 5,
        (DoseVerdict.CannotBeJudged, DoseVerdict.Above) => 4,
        (DoseVerdict.CannotBeJudged, _) => 3,

        // A limit that is made for the place and of which a condition fails there.
        (DoseVerdict.NotApplicable, _) when check.Limit is not null => 2,
        (DoseVerdict.Within, _) => 1,
        _ => 0,
    };
}
