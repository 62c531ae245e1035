using Myelon.Core.Forms;
using Myelon.Core.Reasoning;

namespace Myelon.Web.Cases;

/// <summary>The clock that runs for an urgency.</summary>
public static class UrgencyClock
{
    /// <summary>The printed clock that counts from the start of the deficit in the most urgent lesion; null where none has started.</summary>
    public static Clock? Of(CaseEvaluation evaluation)
    {
        if (evaluation.Urgency is not { HasClock: true } urgency || evaluation.Rules.Pathway is not { } pathway)
        {
            return null;
        }

        return evaluation.Lesions[urgency.Lesion ?? 0].Clocks.FirstOrDefault(c => c.Rule is Deadline deadline && deadline.Start == pathway.ClockStart && c.DueEarliest is not null);
    }
}
