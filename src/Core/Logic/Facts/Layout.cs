using System.Collections.Concurrent;

namespace Myelon.Core.Logic;

/// <summary>
/// Where the facts of a vocabulary lie in the findings of one evaluator, and the conditions that were made ready for that order. Facts and
/// conditions know nothing of it, so that any number of vocabularies and editions live beside each other.
/// </summary>
public sealed class Layout
{
    private readonly ConcurrentDictionary<Condition, Predicate> _ready = new(ReferenceEqualityComparer.Instance);
    private readonly Evaluate _evaluate;
    private readonly Dictionary<string, int> _standings = new(StringComparer.Ordinal);

    /// <summary>The layout of a vocabulary and of the recommendations that conditions may name.</summary>
    public Layout(Vocabulary vocabulary, params IReadOnlyList<IStanding> standings)
    {
        Vocabulary = vocabulary;
        _evaluate = new Evaluate(this);
        for (var i = 0; i < standings.Count; i++)
        {
            _standings.Add(standings[i].Slug, i);
        }
    }

    /// <summary>The vocabulary.</summary>
    public Vocabulary Vocabulary { get; }

    /// <summary>The place of a fact.</summary>
    /// <exception cref="ArgumentException">The fact belongs to another vocabulary.</exception>
    public int SlotOf(Fact fact) => Vocabulary.PlaceOf(fact);

    /// <summary>The place of a recommendation, or null for one that is not among them.</summary>
    internal int? PlaceOf(IStanding standing) => _standings.TryGetValue(standing.Slug, out var place) ? place : null;

    /// <summary>A condition, ready to be asked; the tree is walked once for each layout.</summary>
    public Predicate Of(Condition condition) => _ready.GetOrAdd(condition, static (c, evaluate) => evaluate.Of(c), _evaluate);
}
