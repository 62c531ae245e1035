using System.Text;
using Myelon.Core;
using Myelon.Core.Evaluation;
using Myelon.Core.Recommendations;

namespace Myelon.Cli;

/// <summary>The answer for a case, for a terminal.</summary>
internal static class EvaluationText
{
    public static string Of(CaseEvaluation evaluation, Language language, bool colour)
    {
        var text = new StringBuilder();
        text.Append(evaluation.Case.Name).Append('\n');
        foreach (var v in evaluation.Verdicts)
        {
            text.Append(v.Recommendation).Append(' ').Append(v.Verdict.Word().In(language)).Append('\n');
        }

        return text.ToString();
    }
}
