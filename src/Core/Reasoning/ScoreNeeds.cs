using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>What is missing for scores and for the situations in which they are asked: their items and groups are decisions like others.</summary>
internal sealed class ScoreNeeds
{
    private readonly Dictionary<Score, Lazy<Search>> _items;
    private readonly Dictionary<Score, Lazy<Search>> _groups;
    private readonly IReadOnlyList<ScoreSituation> _situations;
    private readonly Search _concerns;

    public ScoreNeeds(RuleSet rules, Inference inference)
    {
        _situations = rules.Situations;
        _concerns = new Search(
            rules, inference,
            [.. rules.Situations.Select(s => new ReadyDecision(Decision.Of(s.Recommendation.Concerns), inference.Layout))]);
        _items = rules.Scores.ToDictionary(s => s, s => Of(s.Items.Select(i => i.Decision)));
        _groups = rules.Scores.ToDictionary(s => s, s => Of([s.GroupDecision]));

        Lazy<Search> Of(IEnumerable<Decision> decisions) =>
            new(() => new Search(rules, inference, [.. decisions.Select(d => new ReadyDecision(d, inference.Layout))]));
    }

    /// <summary>The facts that would settle whether the situation is there.</summary>
    public IReadOnlyList<Need> Of(ScoreSituation situation, Findings findings)
    {
        var place = _situations.ToList().IndexOf(situation);
        return _concerns.Of(findings, d => d == place && findings.Truth(situation.Recommendation.Concerns).IsUnknown)[place]?.Needs ?? [];
    }

    /// <summary>The result with what is missing: the facts of the items that are not settled; the item itself where its facts are too coarse.</summary>
    public ScoreResult With(ScoreResult result, Findings findings)
    {
        var score = result.Score;
        if (result.IsEntered || result.Refused.Count > 0 || score.Kind is ScoreKind.EnteredTotal or ScoreKind.Reference)
        {
            return result;
        }

        IEnumerable<ScoreNeed> needs = score.Items.Count > 0 ? OfItems(result, findings)
            : result.Possible.Count == 1 ? []
            : _groups[score].Value.Of(findings)[0].Select(n => n.Fact).Concat(score.Compared.Where(f => findings[f].IsMissing)).Select(Of);
        return result with { Needs = [.. needs.DistinctBy(n => n.Code)] };
    }

    private IEnumerable<ScoreNeed> OfItems(ScoreResult result, Findings findings)
    {
        var open = result.Items.Select(i => !i.IsSettled && i.Item.Fact is null).ToArray();
        var found = Array.Exists(open, o => o) ? _items[result.Score].Value.Of(findings, i => open[i]) : [];
        for (var i = 0; i < result.Items.Count; i++)
        {
            var item = result.Items[i].Item;
            if (result.Items[i].IsSettled)
            {
                continue;
            }

            if (item.Fact is { } fact)
            {
                yield return Of(fact);
                continue;
            }

            if (found[i] is not { } needs)
            {
                yield return new ScoreNeed(item.Code, item.Label, null);
                continue;
            }

            foreach (var need in needs.Needs)
            {
                yield return Of(need.Fact);
            }
        }
    }

    private static ScoreNeed Of(Fact fact) => new(fact.Code, fact.Label, fact);
}
