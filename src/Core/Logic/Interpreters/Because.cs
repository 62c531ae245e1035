namespace Myelon.Core.Logic;

/// <summary>The facts that decided a condition for some findings: the terms that made it Yes or No, down to the facts.</summary>
public sealed class Because(Findings findings) : Interpreter<IEnumerable<Fact>>
{
    /// <summary>The facts with a value that decided, each once, in the order of the vocabulary.</summary>
    public static IReadOnlyList<Fact> Facts(Condition condition, Findings findings) =>
        [.. new Because(findings).Of(condition).Where(f => !findings[f].IsMissing).Distinct().OrderBy(findings.Layout.SlotOf)];

    /// <inheritdoc/>
    public override IEnumerable<Fact> All(All node) => Deciding(node.Terms, Truth.No);

    /// <inheritdoc/>
    public override IEnumerable<Fact> Any(Any node) => Deciding(node.Terms, Truth.Yes);

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
        node.Rule.Excepted is { } excepted ? Of(node.Rule.Concerns & !excepted) : Of(node.Rule.Concerns);

    private IEnumerable<Fact> Deciding(IReadOnlyList<Condition> terms, Truth decides)
    {
        var truths = terms.Select(t => (Term: t, Truth: findings.Truth(t))).ToList();
        var deciding = truths.Where(t => t.Truth == decides).ToList();
        return (deciding.Count > 0 ? deciding : truths).SelectMany(t => Of(t.Term));
    }
}
