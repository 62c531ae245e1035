using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using NodaTime;

namespace Myelon.Cli.Texts;

/// <summary>Why a recommendation has its verdict, for a terminal.</summary>
internal static class ExplanationText
{
    /// <summary>The explanation for every lesion of a case, read at a moment.</summary>
    public static string Of(CaseEvaluation evaluation, Recommendation recommendation, Language language, bool colour, Instant now)
    {
        var page = new Page(colour);
        ContradictionText.Above(page, AnswerWords.LiesBack(evaluation.Case, now, language), evaluation.Case, evaluation.Contradictions, language);
        var grades = AnswerWords.Grades(recommendation, language);
        page.Line("", $"{recommendation}: {recommendation.Title.In(language)} – {grades}, §{recommendation.Section}");
        page.Line("", recommendation.Says.In(language));
        foreach (var lesion in evaluation.Lesions)
        {
            var verdict = lesion.Verdicts.First(v => v.Recommendation == recommendation);
            var contested = verdict.Contested.Count > 0 ? $" ({AnswerWords.IsContested.In(language)}: {string.Join(", ", verdict.Contested)})" : "";
            page.Heading($"{(lesion.Name is null ? evaluation.Case.Name : lesion.Name)}: {verdict.Verdict.Word().In(language)}{contested}");
            foreach (var slot in ReasonWords.Slots(recommendation, lesion.Findings))
            {
                page.Line("", $"{slot.Slot.In(language)}: {ReasonWords.Word(slot.Explanation.Truth, language)}");
                Tree(page, ReasonWords.Of(slot.Explanation, evaluation.Rules, lesion.Findings, language), language, 2);
            }

            foreach (var line in new[] { ReasonWords.Missing(verdict, language), ReasonWords.TooCoarse(verdict, language) }.OfType<string>())
            {
                page.Line("", line);
            }
        }

        return page.ToString();
    }

    private static void Tree(Page page, ReasonNode node, Language language, int indent)
    {
        page.Line(new string(' ', indent) + Mark(node.Truth, language) + " ", node.Says);
        foreach (var child in node.Children)
        {
            Tree(page, child, language, indent + 2);
        }
    }

    private static string Mark(Truth truth, Language language) => (truth.IsYes, truth.IsNo) switch
    {
        (true, _) => language.Say("[ja]  ", "[yes] "),
        (_, true) => language.Say("[nein]", "[no]  "),
        _ => "[?]   ",
    };
}
