namespace Myelon.Core.Logic;

/// <summary>A single statement about facts that stands in the way, and the truth that it should have.</summary>
/// <param name="Leaf">The statement.</param>
/// <param name="Wanted">The truth that it should have.</param>
public sealed record Obstacle(Condition Leaf, Truth Wanted);

/// <summary>
/// The statements of which one must change before a condition can have the wanted truth: of several that must all change the
/// first, of several of which one is enough each of them.
/// </summary>
/// <param name="findings">The findings.</param>
/// <param name="wanted">The wanted truth, Yes or No.</param>
public sealed class Blocking(Findings findings, Truth wanted) : Interpreter<IEnumerable<Obstacle>>
{
    /// <inheritdoc/>
    public override IEnumerable<Obstacle> All(All node) => wanted.IsYes ? First(node.Terms) : Each(node.Terms);

    /// <inheritdoc/>
    public override IEnumerable<Obstacle> Any(Any node) => wanted.IsYes ? Each(node.Terms) : First(node.Terms);

    /// <inheritdoc/>
    public override IEnumerable<Obstacle> Not(Not node) => new Blocking(findings, !wanted).Of(node.Term);

    /// <inheritdoc/>
    public override IEnumerable<Obstacle> Certain(Certain node) => Of(node.Term);

    /// <inheritdoc/>
    public override IEnumerable<Obstacle> Is(Is node) => [new(node, wanted)];

    /// <inheritdoc/>
    public override IEnumerable<Obstacle> Recorded(Recorded node) => [new(node, wanted)];

    /// <inheritdoc/>
    public override IEnumerable<Obstacle> OneOf(OneOf node) => [new(node, wanted)];

    /// <inheritdoc/>
    public override IEnumerable<Obstacle> Holds(Holds node) => [new(node, wanted)];

    /// <inheritdoc/>
    public override IEnumerable<Obstacle> Compare(Compare node) => [new(node, wanted)];

    /// <inheritdoc/>
    public override IEnumerable<Obstacle> Elapsed(Elapsed node) => [new(node, wanted)];

    /// <inheritdoc/>
    public override IEnumerable<Obstacle> HasValue(HasValue node) => [new(node, wanted)];

    /// <inheritdoc/>
    public override IEnumerable<Obstacle> EarlierCourse(EarlierCourse node) => [new(node, wanted)];

    /// <inheritdoc/>
    public override IEnumerable<Obstacle> SingleLesion(SingleLesion node) => [new(node, wanted)];

    /// <inheritdoc/>
    public override IEnumerable<Obstacle> Stands(Stands node) => node.Rule.Excepted is { } excepted
        ? Of(node.Rule.Concerns & !excepted.IsCertain)
        : Of(node.Rule.Concerns);

    private IEnumerable<Obstacle> First(IReadOnlyList<Condition> terms) => terms.FirstOrDefault(Stands) is { } first ? Of(first) : [];

    private IEnumerable<Obstacle> Each(IReadOnlyList<Condition> terms) => terms.Where(Stands).SelectMany(Of);

    /// <summary>Whether a term stands in the way: it has not the wanted truth.</summary>
    private bool Stands(Condition term) => findings.Truth(term) != wanted;
}
