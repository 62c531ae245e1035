using Myelon.Core.Cases;
using Myelon.Core.Forms;

namespace Myelon.Core.Reasoning;

/// <content>The answer without the search for what is missing.</content>
public sealed partial class Evaluator
{
    /// <summary>Urgency, pathway, scores and verdicts of a case: nothing else is computed.</summary>
    internal Outline OutlineOf(Case @case)
    {
        var findings = FindingsOf(@case);
        var entries = ScoreEntries.Of(@case.ScoreItems, Rules.Scores, []);
        var lesions = new List<LesionOutline>(findings.Count);
        var verdicts = new Verdict[_recommendations.Length];
        foreach (var known in findings)
        {
            var positions = PositionsOf(known);
            lesions.Add(new LesionOutline(
                _pathway?.Urgency(known, positions),
                positions,
                [.. Rules.Scores.Where(s => s.Kind != ScoreKind.Scale && s.IsTouchedBy(known, entries[s])).Select(s => s.Evaluate(known, entries[s]))]));
            var own = _judge.Of(known).Verdicts;
            for (var i = 0; i < verdicts.Length; i++)
            {
                verdicts[i] = lesions.Count == 1 || own[i] > verdicts[i] ? own[i] : verdicts[i];
            }
        }

        return new Outline(lesions, verdicts);
    }
}
