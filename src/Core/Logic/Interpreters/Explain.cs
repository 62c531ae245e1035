namespace Myelon.Core.Logic;

/// <summary>One node of a rule with its truth for some findings: the tree of explanations is the tree of the rule.</summary>
/// <param name="Condition">The node.</param>
/// <param name="Truth">Its truth.</param>
/// <param name="Facts">The facts that the node itself names.</param>
/// <param name="Children">The explanations of its terms.</param>
public sealed record Explanation(Condition Condition, Truth Truth, IReadOnlyList<Fact> Facts, IReadOnlyList<Explanation> Children);

/// <summary>Explains a condition for some findings by walking it.</summary>
/// <param name="findings">The findings.</param>
public sealed class Explain(Findings findings) : Interpreter<Explanation>
{
    /// <inheritdoc/>
    public override Explanation All(All node) => Inner(node, node.Terms);

    /// <inheritdoc/>
    public override Explanation Any(Any node) => Inner(node, node.Terms);

    /// <inheritdoc/>
    public override Explanation Not(Not node) => Inner(node, [node.Term]);

    /// <inheritdoc/>
    public override Explanation Certain(Certain node) => Inner(node, [node.Term]);

    /// <inheritdoc/>
    public override Explanation Is(Is node) => Leaf(node);

    /// <inheritdoc/>
    public override Explanation Recorded(Recorded node) => Leaf(node);

    /// <inheritdoc/>
    public override Explanation OneOf(OneOf node) => Leaf(node);

    /// <inheritdoc/>
    public override Explanation Holds(Holds node) => Leaf(node);

    /// <inheritdoc/>
    public override Explanation Compare(Compare node) => Leaf(node);

    /// <inheritdoc/>
    public override Explanation Elapsed(Elapsed node) => Leaf(node);

    /// <inheritdoc/>
    public override Explanation HasValue(HasValue node) => Leaf(node);

    /// <inheritdoc/>
    public override Explanation EarlierCourse(EarlierCourse node) => Leaf(node);

    /// <inheritdoc/>
    public override Explanation SingleLesion(SingleLesion node) => Leaf(node);

    /// <inheritdoc/>
    public override Explanation Stands(Stands node) =>
        Inner(node, node.Rule.Excepted is { } excepted ? [node.Rule.Concerns, !excepted.IsCertain] : [node.Rule.Concerns]);

    private Explanation Inner(Condition node, IReadOnlyList<Condition> terms) => new(node, Truth(node), [], [.. terms.Select(Of)]);

    private Explanation Leaf(Condition node) => new(node, Truth(node), [.. FactsUsed.Instance.Of(node)], []);

    private Truth Truth(Condition node) => findings.Truth(node);
}
