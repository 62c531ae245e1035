using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Medicine.Instruments.Radiobiology;

/// <summary>One sentence: which of the limits decides, and what it says.</summary>
internal static class DecidingLimit
{
    /// <summary>The sentence for the checks C1 to C5; null where nothing is planned and no limit is judged.</summary>
    public static Text? Of(CordRecord record, IReadOnlyList<DoseCheck> checks)
    {
        if (record is { IsPlanned: true, Technique: CourseTechnique.Iort })
        {
            return new(
                "Für die intraoperative Bestrahlung nennt die Leitlinie keine Grenze am Myelon.",
                "For intraoperative radiotherapy the guideline prints no limit of the cord.");
        }

        if (record is { IsPlanned: true, Technique: null })
        {
            return new(
                "Welche Grenzen zählen, hängt an der geplanten Technik; sie ist nicht eingetragen. Beide sind gezeigt, als wäre sie die ihre.",
                "Which limits count depends on the planned technique, which is not entered. Both are shown as if it were theirs.");
        }

        return checks[3].Verdict is not DoseVerdict.NotApplicable ? Conventional(checks[3], checks[4])
            : checks.Take(3).Where(c => c.Verdict is not DoseVerdict.NotApplicable).ToList() is { Count: > 0 } stereotactic ? Stereotactic(stereotactic)
            : null;
    }

    /// <summary>The check that decides, or null where none does yet.</summary>
    public static DoseCheck? Among(CordRecord record, IReadOnlyList<DoseCheck> checks) =>
        record is { IsPlanned: true, Technique: null or CourseTechnique.Iort } ? null
        : checks[3].Verdict is not DoseVerdict.NotApplicable
            ? checks[3].Verdict is DoseVerdict.Above
                && (checks[4].Verdict is DoseVerdict.Within or DoseVerdict.Above || checks[4].IfApplicable is DoseVerdict.Above)
                ? checks[4]
                : checks[3]
        : Deciding([.. checks.Take(3)]);

    private static DoseCheck? Deciding(IReadOnlyList<DoseCheck> checks)
    {
        var deciding = checks.Where(c => c.Verdict is DoseVerdict.Above or DoseVerdict.Within).MinBy(c => c.Margin);
        return deciding?.Verdict is DoseVerdict.Within && checks.Any(c => c.Verdict is DoseVerdict.CannotBeJudged) ? null : deciding;
    }

    private static Text Conventional(DoseCheck lower, DoseCheck higher) => (lower.Verdict, higher.Verdict) switch
    {
        (DoseVerdict.Within, _) => new("Es entscheidet die Grenze von 120 Gy2: eingehalten.", "The limit of 120 Gy2 decides: within."),
        (DoseVerdict.Above, DoseVerdict.Within) => new(
            "Es entscheidet die Grenze von 135,5 Gy2: eingehalten, denn ihre beiden Bedingungen sind erfüllt; 120 Gy2 sind überschritten.",
            "The limit of 135.5 Gy2 decides: within, because both its conditions hold; 120 Gy2 is exceeded."),
        (DoseVerdict.Above, DoseVerdict.NotApplicable) => new(
            "Es entscheidet die Grenze von 120 Gy2: überschritten; die höhere von 135,5 Gy2 gilt nicht, weil eine ihrer Bedingungen fehlt.",
            "The limit of 120 Gy2 decides: above; the higher one of 135.5 Gy2 does not hold, because one of its conditions fails."),
        (DoseVerdict.Above, DoseVerdict.Above) or (DoseVerdict.Above, DoseVerdict.CannotBeJudged) when higher.Verdict is DoseVerdict.Above
            || higher.IfApplicable is DoseVerdict.Above => new(
            "Es entscheidet die Grenze von 135,5 Gy2: überschritten, die von 120 Gy2 ebenso.", "The limit of 135.5 Gy2 decides: above, and so is that "
                + "of 120 Gy2."),
        (DoseVerdict.Above, _) => new(
            "120 Gy2 sind überschritten; ob die höhere Grenze von 135,5 Gy2 gilt, hängt an dem, was fehlt.",
            "120 Gy2 is exceeded; whether the higher limit of 135.5 Gy2 holds depends on what is missing."),
        _ => new("Es entscheidet die Grenze von 120 Gy2; es fehlt, was darunter steht.", "The limit of 120 Gy2 decides; what is missing stands below."),
    };

    private static Text Stereotactic(List<DoseCheck> checks)
    {
        return Deciding(checks) is not { } deciding
            ? new("Noch entscheidet keine Grenze der SBRT; es fehlt, was darunter steht.", "No limit of SBRT decides yet; what is missing stands below.")
            : new(
                $"Es entscheidet: {deciding.Title.De} ({deciding.Printed.De}): {deciding.Verdict.Words().De}.",
                $"What decides: {deciding.Title.En} ({deciding.Printed.En}): {deciding.Verdict.Words().En}.");
    }
}
