using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;

namespace Myelon.Cli.Texts;

/// <summary>The few questions that a short answer ends with.</summary>
internal static class NextQuestions
{
    /// <summary>The first of the missing facts, without those that settle nothing beyond the ones before them.</summary>
    public static List<MissingFact> Of(CaseEvaluation evaluation, int count)
    {
        var questions = new List<MissingFact>();
        var settled = new HashSet<Recommendation>();
        // A time is asked last: whether something is planned can be answered at once.
        foreach (var missing in evaluation.Missing.OrderBy(m => m.Fact is MomentFact))
        {
            if (questions.Count < count && (questions.Count == 0 || !settled.IsSupersetOf(missing.Settles)))
            {
                questions.Add(missing);
                settled.UnionWith(missing.Settles);
            }
        }

        return questions;
    }
}
