using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;

namespace Myelon.Desk.Texts;

/// <summary>Entries that contradict each other: what stands first in the answer of every verb about a case.</summary>
public static class ContradictionText
{
    /// <summary>The contradictions, with heading; nothing where there is none.</summary>
    public static void Write(Page page, Case @case, IReadOnlyList<Contradiction> contradictions, Language language)
    {
        if (contradictions.Count == 0)
        {
            return;
        }

        page.Heading(AnswerWords.Contradictions.In(language), alarming: true);
        foreach (var contradiction in AnswerWords.ContradictionLines(contradictions, @case, language))
        {
            page.Line("  ! ", contradiction);
        }
    }

    /// <summary>What stands above the answer of a verb: that its time lies back, and the contradictions; with an empty line after them.</summary>
    public static void Above(Page page, string? liesBack, Case @case, IReadOnlyList<Contradiction> contradictions, Language language)
    {
        if (liesBack is not null)
        {
            page.Line("", liesBack);
        }

        Write(page, @case, contradictions, language);
        if (liesBack is not null || contradictions.Count > 0)
        {
            page.Blank();
        }
    }

    /// <summary>The same as lines, with an empty one after them.</summary>
    public static IEnumerable<string> Lines(Case @case, IReadOnlyList<Contradiction> contradictions, Language language, bool hasColour)
    {
        var page = new Page(hasColour);
        Write(page, @case, contradictions, language);
        return contradictions.Count == 0 ? [] : page.ToString().Split('\n');
    }

    /// <summary>Combinations that are unusual and decide nothing; nothing where there is none.</summary>
    public static void PleaseCheck(Page page, CaseEvaluation evaluation, Language language)
    {
        if (evaluation.PleaseCheck.Count == 0)
        {
            return;
        }

        page.Heading(AnswerWords.PleaseCheck.In(language));
        foreach (var check in evaluation.PleaseCheck)
        {
            page.Line("  ? ", AnswerWords.Check(check, evaluation.Case, language) + At(evaluation.Case, check.Lesions));
        }
    }

    private static string At(Case @case, IReadOnlyList<int> lesions) =>
        @case.Lesions.Count < 2 || lesions.Count == 0 ? "" : $" [{string.Join(", ", lesions.Select(l => PlainText.Of(@case.Lesions[l].Name)))}]";
}
