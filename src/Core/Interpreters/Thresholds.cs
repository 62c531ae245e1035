using Myelon.Core.Conditions;
using Myelon.Core.Facts;
using NodaTime;

namespace Myelon.Core.Interpreters;

/// <summary>A place where the truth of a condition can change: a number of a fact, or a distance between two moments.</summary>
/// <param name="Fact">The fact that is compared.</param>
/// <param name="Number">The number, for a number.</param>
/// <param name="Other">The other moment, or null for the time of the case.</param>
/// <param name="After">The distance at which <paramref name="Fact"/> lies after the other, for a moment.</param>
public sealed record Threshold(Fact Fact, decimal? Number, MomentFact? Other, Duration? After);

/// <summary>All thresholds of a condition.</summary>
public sealed class Thresholds : Interpreter<IEnumerable<Threshold>>
{
    private Thresholds()
    {
    }

    /// <summary>The interpreter; it has no state.</summary>
    public static Thresholds Instance { get; } = new();

    /// <inheritdoc/>
    public override IEnumerable<Threshold> All(All node) => node.Terms.SelectMany(Of);

    /// <inheritdoc/>
    public override IEnumerable<Threshold> Any(Any node) => node.Terms.SelectMany(Of);

    /// <inheritdoc/>
    public override IEnumerable<Threshold> Not(Not node) => Of(node.Term);

    /// <inheritdoc/>
    public override IEnumerable<Threshold> Certain(Certain node) => Of(node.Term);

    /// <inheritdoc/>
    public override IEnumerable<Threshold> Is(Is node) => [];

    /// <inheritdoc/>
    public override IEnumerable<Threshold> Recorded(Recorded node) => [];

    /// <inheritdoc/>
    public override IEnumerable<Threshold> OneOf(OneOf node) => [];

    /// <inheritdoc/>
    public override IEnumerable<Threshold> Holds(Holds node) => [];

    /// <inheritdoc/>
    public override IEnumerable<Threshold> Compare(Compare node) => [new(node.Fact, node.Threshold, null, null)];

    /// <inheritdoc/>
    public override IEnumerable<Threshold> Elapsed(Elapsed node)
    {
        yield return new(node.From, null, node.To, -node.Duration);
        if (node.To is { } to)
        {
            yield return new(to, null, node.From, node.Duration);
        }
    }

    /// <inheritdoc/>
    public override IEnumerable<Threshold> HasValue(HasValue node) => [];

    /// <inheritdoc/>
    public override IEnumerable<Threshold> EarlierCourse(EarlierCourse node) => [];

    /// <inheritdoc/>
    public override IEnumerable<Threshold> SingleLesion(SingleLesion node) => [];

    /// <inheritdoc/>
    public override IEnumerable<Threshold> Stands(Stands node) =>
        node.Recommendation.Excepted is { } excepted
            ? Of(node.Recommendation.Concerns).Concat(Of(excepted))
            : Of(node.Recommendation.Concerns);
}
