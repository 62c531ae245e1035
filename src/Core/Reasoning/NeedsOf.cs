using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>What a decision needs.</summary>
internal sealed class NeedsOf
{
    private readonly List<(Need Need, int Place)> _needs = [];
    private readonly List<Fact> _tooCoarse = [];

    /// <summary>The missing facts: findings before decisions, the bedside before investigations, then the most decisive first.</summary>
    public IReadOnlyList<Need> Needs
    {
        get
        {
            _needs.Sort(static (left, right) => InOrder(left.Need, right.Need) is var order and not 0 ? order : left.Place.CompareTo(right.Place));
            return _needs.ConvertAll(static n => n.Need);
        }
    }

    /// <summary>The facts that were entered too coarsely.</summary>
    public IReadOnlyList<Fact> TooCoarse => _tooCoarse;

    public void Add(Fact fact, bool isCoarse, double settles, double narrows)
    {
        if (isCoarse)
        {
            _tooCoarse.Add(fact);
        }
        else
        {
            _needs.Add((new Need(fact, settles, narrows), _needs.Count));
        }
    }

    /// <summary>The one order of what is asked, but for the order of the vocabulary.</summary>
    public static int InOrder(in Need left, in Need right)
    {
        var stage = left.Fact.KnownBy.Stage().CompareTo(right.Fact.KnownBy.Stage());
        return stage != 0 ? stage
            : left.Settles != right.Settles ? right.Settles.CompareTo(left.Settles)
            : right.Narrows.CompareTo(left.Narrows);
    }
}
