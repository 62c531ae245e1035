using System.Collections.Frozen;

namespace Myelon.Core.Logic;

/// <summary>All facts in their fixed order, which is the order of every list.</summary>
public sealed class Vocabulary
{
    private readonly FrozenDictionary<string, Fact> _byCode;
    private readonly FrozenDictionary<string, Fact>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly FrozenDictionary<Fact, int> _places;

    /// <summary>A vocabulary; the facts may stand in others as well.</summary>
    /// <exception cref="ArgumentException">A code occurs twice.</exception>
    public Vocabulary(IReadOnlyList<Fact> facts)
    {
        Facts = facts;
        if (facts.GroupBy(f => f.Code, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1) is { } twice)
        {
            throw new ArgumentException($"the fact {twice.Key} is listed twice", nameof(facts));
        }

        _byCode = facts.ToFrozenDictionary(f => f.Code, StringComparer.Ordinal);
        _bySpan = _byCode.GetAlternateLookup<ReadOnlySpan<char>>();
        _places = facts.Select((fact, place) => (fact, place)).ToFrozenDictionary(x => x.fact, x => x.place);
    }

    /// <summary>The facts in order.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>The fact with a code, or null.</summary>
    public Fact? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>The fact with a code, or null.</summary>
    public Fact? Find(ReadOnlySpan<char> code) => _bySpan.TryGetValue(code, out var fact) ? fact : null;

    /// <summary>Whether a fact stands in it.</summary>
    public bool Has(Fact fact) => _places.ContainsKey(fact);

    /// <summary>The position of a fact.</summary>
    /// <exception cref="ArgumentException">The fact belongs to another vocabulary.</exception>
    public int PlaceOf(Fact fact) => _places.TryGetValue(fact, out var place)
        ? place
        : throw new ArgumentException($"the fact {fact.Code} does not stand in this vocabulary", nameof(fact));
}
