using System.Collections.Immutable;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>
/// Where what is known of the facts lies in bit planes. Every plane says something that was found out, so that a room with nothing but noughts is one in
/// which nothing is known: of a truth that it is Yes or No, of a choice which values are excluded, of a number between which thresholds it lies.
/// </summary>
internal sealed class PlaneLayout
{
    /// <summary>Behind the planes of a fact with a policy: that it is unknown all the same, because a part of it was entered.</summary>
    public const int Half = 2;

    /// <summary>Of a set: its members begin here.</summary>
    public const int Members = 2;

    /// <summary>Of a number: four planes for each threshold begin here: it is at least, above, at most, below.</summary>
    public const int FirstThreshold = 2;

    private readonly Layout _layout;
    private readonly int[] _at;
    private readonly ImmutableArray<decimal>[] _thresholds;
    private readonly Dictionary<Condition, int> _places = [];
    private readonly List<(Condition Condition, int At)> _asked = [];

    /// <summary>The planes for the facts of a layout, with the thresholds of numbers that some rule has.</summary>
    public PlaneLayout(Layout layout, ILookup<Fact, decimal> thresholds)
    {
        _layout = layout;
        var facts = layout.Vocabulary.Facts;
        _at = new int[facts.Count];
        _thresholds = [.. facts.Select(f => thresholds[f].Distinct().Order().ToImmutableArray())];
        Size = facts.Count;
        for (var slot = 0; slot < facts.Count; slot++)
        {
            _at[slot] = Size;
            Size += facts[slot] switch
            {
                BooleanFact => Half + 1,
                ChoiceFact choice => choice.Values.Count,
                SetFact set => Members + set.Values.Count,
                NumberFact => FirstThreshold + (4 * _thresholds[slot].Length),
                _ => 2,
            };
        }
    }

    /// <summary>How many planes there are.</summary>
    public int Size { get; private set; }

    /// <summary>The facts in their order.</summary>
    public IReadOnlyList<Fact> Facts => _layout.Vocabulary.Facts;

    /// <summary>What is asked of single lesions, because it counts time or courses; each with the plane for Yes, before that for No.</summary>
    public IReadOnlyList<(Condition Condition, int At)> Asked => _asked;

    /// <summary>The place of a fact.</summary>
    public int SlotOf(Fact fact) => _layout.SlotOf(fact);

    /// <summary>The first plane of a fact.</summary>
    public int At(int slot) => _at[slot];

    /// <summary>The plane that says that a fact was entered.</summary>
    public static int EnteredAt(int slot) => slot;

    /// <summary>The thresholds of a number.</summary>
    public ImmutableArray<decimal> Thresholds(int slot) => _thresholds[slot];

    /// <summary>The plane of a threshold of a number: at least; above, at most and below follow.</summary>
    public int At(NumberFact fact, decimal threshold)
    {
        var slot = SlotOf(fact);
        return _at[slot] + FirstThreshold + (4 * _thresholds[slot].BinarySearch(threshold));
    }

    /// <summary>The planes of a condition that is asked of single lesions.</summary>
    public int At(Condition condition)
    {
        if (!_places.TryGetValue(condition, out var at))
        {
            _places[condition] = at = More(2);
            _asked.Add((condition, at));
        }

        return at;
    }

    /// <summary>Further planes.</summary>
    public int More(int count)
    {
        Size += count;
        return Size - count;
    }
}
