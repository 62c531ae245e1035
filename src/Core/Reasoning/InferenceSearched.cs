using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <content>What every search for missing entries needs of the rules; made when the first asks.</content>
internal sealed partial class Inference
{
    private readonly Lazy<ILookup<Fact, Threshold>> _thresholds;
    private readonly Lazy<int[][]> _details;
    private readonly Lazy<HashSet<int>> _halfEntered;

    /// <summary>For each fact where derivations and definitions tell its values apart.</summary>
    public ILookup<Fact, Threshold> Thresholds => _thresholds.Value;

    /// <summary>For each fact the plans and deeds of which it is a detail.</summary>
    public int[][] Details => _details.Value;

    /// <summary>The facts that count as No until entered, and are unknown while something of them is.</summary>
    public HashSet<int> HalfEntered => _halfEntered.Value;

    private static ILookup<Fact, Threshold> ThresholdsOf(RuleSet rules) => rules.Derivations.SelectMany(d => d.Conditions)
        .Concat(rules.Definitions.Where(d => !d.OnlyExcludes).SelectMany(d => new[] { d.When, d.Then }))
        .SelectMany(Logic.Thresholds.Instance.Of)
        .ToLookup(t => t.Fact);

    private int[][] DetailsOf(RuleSet rules)
    {
        var told = rules.Derivations.Where(d => d.IsTold && d.Target.Policy != UnknownPolicy.Ask)
            .SelectMany(d => d.Uses.Select(f => (Fact: Layout.SlotOf(f), Deed: Layout.SlotOf(d.Target))))
            .ToLookup(d => d.Fact, d => d.Deed);
        return [.. Enumerable.Range(0, _facts.Length).Select(s => told[s].Distinct().ToArray())];
    }
}
