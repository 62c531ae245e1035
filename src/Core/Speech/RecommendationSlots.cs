using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Core.Speech;

/// <summary>The named conditions of a recommendation, in the order in which they are read.</summary>
public static class RecommendationSlots
{
    /// <summary>Those that it has.</summary>
    public static IEnumerable<(Text Name, string Code, Condition Condition)> Of(Recommendation recommendation) =>
        new (Text Name, string Code, Condition? Condition)[]
        {
            (new("Betrifft", "Concerns"), "concerns", recommendation.Concerns),
            (new("Ausgenommen, wenn", "Excepted if"), "excepted", recommendation.Excepted),
            (new("Beurteilt nur, wenn", "Judged only if"), "judged_if", recommendation.JudgedIf),
            (new("Abweichung, wenn", "Deviates if"), "deviates", recommendation.Deviates),
            (new("Erfüllt, wenn", "Fulfilled if"), "fulfilled", recommendation.Fulfilled),
            (new("Nicht mehr nachzuholen, wenn", "No longer possible if"), "over", recommendation.Over),
        }.Where(s => s.Condition is not null).Select(s => (s.Name, s.Code, s.Condition!));
}
