using NodaTime;

namespace Myelon.Core.Logic;

/// <summary>A place where the truth of a condition can change: a number, a group of values, or a distance between two moments.</summary>
/// <param name="Fact">The fact that is compared.</param>
public sealed record Threshold(Fact Fact)
{
    /// <summary>The number, for a number.</summary>
    public decimal? Number { get; init; }

    /// <summary>The values that are told from the others, as bits, for a choice or a set.</summary>
    public ulong? Values { get; init; }

    /// <summary>Whether a set must hold all of the values, or one of them.</summary>
    public Quantifier? Quantifier { get; init; }

    /// <summary>The other moment, or null for the time of the case.</summary>
    public MomentFact? Other { get; init; }

    /// <summary>The distance at which the fact lies after the other, for a moment.</summary>
    public Duration? After { get; init; }
}

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
    public override IEnumerable<Threshold> OneOf(OneOf node) => [new(node.Fact) { Values = node.Values }];

    /// <inheritdoc/>
    public override IEnumerable<Threshold> Holds(Holds node) => [new(node.Fact) { Values = node.Values, Quantifier = node.Quantifier }];

    /// <inheritdoc/>
    public override IEnumerable<Threshold> Compare(Compare node) => [new(node.Fact) { Number = node.Threshold }];

    /// <inheritdoc/>
    public override IEnumerable<Threshold> Elapsed(Elapsed node)
    {
        yield return new(node.From) { Other = node.To, After = -node.Duration };
        if (node.To is { } to)
        {
            yield return new(to) { Other = node.From, After = node.Duration };
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
        node.Rule.Excepted is { } excepted
            ? Of(node.Rule.Concerns).Concat(Of(excepted))
            : Of(node.Rule.Concerns);
}
