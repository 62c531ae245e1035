using System.Globalization;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;

namespace Myelon.Desk.Cases;

/// <summary>Why a recommendation has its verdict for some lesions, for all of which the same can be said.</summary>
/// <param name="Lesions">The names; empty for a case without lesions.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Slots">The slots with their trees.</param>
public sealed record LesionReasons(IReadOnlyList<string> Lesions, RecommendationVerdict Verdict, IReadOnlyList<(Text Slot, ReasonNode Tree)> Slots)
{
    /// <summary>The reasons of all lesions, those that read alike together.</summary>
    public static IReadOnlyList<LesionReasons> Of(CaseEvaluation evaluation, int recommendation, Language language) =>
    [
        .. evaluation.Lesions
            .Select(l => One(evaluation, l, recommendation, language))
            .GroupBy(r => r.Key)
            .Select(g => g.First().Reasons with { Lesions = [.. g.SelectMany(r => r.Reasons.Lesions)] }),
    ];

    private static (string Key, LesionReasons Reasons) One(CaseEvaluation evaluation, LesionEvaluation lesion, int recommendation, Language language)
    {
        var verdict = lesion.Verdicts[recommendation];
        var slots = ReasonWords.Slots(verdict.Recommendation, lesion.Findings)
            .Select(s => (s.Slot, ReasonWords.Of(s.Explanation, evaluation.Rules, lesion.Findings, language)))
            .ToList();
        IEnumerable<string> key =
        [
            .. slots.SelectMany(s => Lines(s.Item2, 0)),
            verdict.Verdict.Code(),
            .. verdict.Contested,
            .. verdict.Needs.Select(n => n.Fact.Code),
            .. verdict.TooCoarse.Select(f => f.Code),
        ];
        return (string.Join('\n', key), new LesionReasons(lesion.Name is { } name ? [name] : [], verdict, slots));
    }

    private static IEnumerable<string> Lines(ReasonNode node, int depth) =>
        node.Children.SelectMany(c => Lines(c, depth + 1))
            .Prepend(string.Create(CultureInfo.InvariantCulture, $"{depth} {node.Truth} {node.Says}"));
}
