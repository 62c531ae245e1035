using System.Runtime.CompilerServices;

namespace Myelon.Core.Logic;

/// <summary>
/// The missing facts that still decide a condition: a term that another has already settled is left out, so nobody is asked about the
/// prostate of a patient with lung cancer.
/// </summary>
public sealed class Undecided : FactsUsed
{
    /// <summary>The conditions of the rules live as long as the rules: each is made a predicate once.</summary>
    private static readonly ConditionalWeakTable<Condition, Predicate> Predicates = [];

    private readonly Findings _findings;

    private Undecided(Findings findings) => _findings = findings;

    /// <summary>The missing facts that decide any of the conditions, each once, in the order in which they stand.</summary>
    public static IReadOnlyList<Fact> In(Findings findings, params IEnumerable<Condition?> conditions)
    {
        var undecided = new Undecided(findings);
        return [.. conditions.OfType<Condition>().SelectMany(undecided.Open).Distinct()];
    }

    /// <inheritdoc/>
    public override IEnumerable<Fact> All(All node) => node.Terms.SelectMany(Open);

    /// <inheritdoc/>
    public override IEnumerable<Fact> Any(Any node) => node.Terms.SelectMany(Open);

    /// <inheritdoc/>
    public override IEnumerable<Fact> Not(Not node) => Open(node.Term);

    /// <inheritdoc/>
    public override IEnumerable<Fact> Certain(Certain node) => Open(node.Term);

    /// <inheritdoc/>
    public override IEnumerable<Fact> Stands(Stands node) => node.Rule.Excepted is { } excepted
        ? Open(node.Rule.Concerns).Concat(Open(excepted))
        : Open(node.Rule.Concerns);

    private IEnumerable<Fact> Open(Condition condition) =>
        Predicates.GetValue(condition, Evaluate.Instance.Of)(_findings).IsUnknown ? Of(condition).Where(f => _findings[f].IsMissing) : [];
}
