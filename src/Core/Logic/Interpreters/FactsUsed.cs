namespace Myelon.Core.Logic;

/// <summary>The facts that a condition names, each once, in the order in which they stand.</summary>
public class FactsUsed : Interpreter<IEnumerable<Fact>>
{
    private protected FactsUsed()
    {
    }

    /// <summary>The interpreter; it has no state.</summary>
    public static FactsUsed Instance { get; } = new();

    /// <summary>The facts that any of the conditions names; a missing condition names none.</summary>
    public static IReadOnlyList<Fact> In(params IEnumerable<Condition?> conditions) =>
        [.. conditions.OfType<Condition>().SelectMany(Instance.Of).Distinct()];

    /// <inheritdoc/>
    public override IEnumerable<Fact> All(All node) => node.Terms.SelectMany(Of);

    /// <inheritdoc/>
    public override IEnumerable<Fact> Any(Any node) => node.Terms.SelectMany(Of);

    /// <inheritdoc/>
    public override IEnumerable<Fact> Not(Not node) => Of(node.Term);

    /// <inheritdoc/>
    public override IEnumerable<Fact> Certain(Certain node) => Of(node.Term);

    /// <inheritdoc/>
    public override IEnumerable<Fact> Is(Is node) => [node.Fact];

    /// <inheritdoc/>
    public override IEnumerable<Fact> Recorded(Recorded node) => [node.Fact];

    /// <inheritdoc/>
    public override IEnumerable<Fact> OneOf(OneOf node) => [node.Fact];

    /// <inheritdoc/>
    public override IEnumerable<Fact> Holds(Holds node) => [node.Fact];

    /// <inheritdoc/>
    public override IEnumerable<Fact> Compare(Compare node) => [node.Fact];

    /// <inheritdoc/>
    public override IEnumerable<Fact> Elapsed(Elapsed node) => node.To is { } to ? [node.From, to] : [node.From];

    /// <inheritdoc/>
    public override IEnumerable<Fact> HasValue(HasValue node) => [node.Fact];

    /// <inheritdoc/>
    public override IEnumerable<Fact> EarlierCourse(EarlierCourse node) => [node.Levels];

    /// <inheritdoc/>
    public override IEnumerable<Fact> SingleLesion(SingleLesion node) => [];

    /// <inheritdoc/>
    public override IEnumerable<Fact> Stands(Stands node) =>
        In(node.Rule.Concerns, node.Rule.Excepted);
}
