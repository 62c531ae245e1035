using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>The total of a score as a fact: an interval while items are missing.</summary>
public sealed class ScoreTotal(NumberFact target, Score score) : Derivation(target)
{
    /// <inheritdoc/>
    public override IEnumerable<Condition> Conditions => score.Items.SelectMany(i => i.Options).Select(o => o.When).OfType<Condition>();

    /// <inheritdoc/>
    public override IEnumerable<Fact> Uses => FactsUsed.In(Conditions);

    /// <inheritdoc/>
    public override string Canonical => $"{Target.Code} total of {score.Code}";

    /// <inheritdoc/>
    public override Value Derive(Findings findings) => Value.OfRange(score.Sum(findings));
}
