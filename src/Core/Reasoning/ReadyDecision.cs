using System.Numerics;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>A decision, ready to be asked: a term that several outcomes share is asked once.</summary>
internal sealed class ReadyDecision
{
    private readonly (Predicate Ask, ulong[] Slots)[] _terms;
    private readonly (ulong Bit, (int Term, bool Negated)[] Terms)[] _outcomes;

    /// <summary>For each outcome the bits of those that share all terms with it but the last: under these, one of them holds.</summary>
    private readonly ulong[] _alike;

    public ReadyDecision(Decision decision, Layout layout)
    {
        Decision = decision;
        var terms = new List<Condition>();
        Codes = [.. decision.Rows.Select(o => o.Code).Distinct(StringComparer.Ordinal)];
        _outcomes = [.. decision.Rows.Select(o =>
            (1UL << Codes.IndexOf(o.Code), o.Terms.Select(t => (Place(t.Condition), !t.Holds)).ToArray()))];
        _alike = [.. _outcomes.Select(o => _outcomes.Where(p => IsAlike(p.Terms, o.Terms)).Aggregate(0UL, (bits, p) => bits | p.Bit))];
        _terms = [.. terms.Select(t => (layout.Of(t), Bits(FactsUsed.In(t).Select(layout.SlotOf), layout.Vocabulary.Facts.Count)))];
        Terms = terms;
        Slots = [.. decision.Facts.Select(layout.SlotOf)];

        int Place(Condition term)
        {
            var place = terms.FindIndex(t => ReferenceEquals(t, term));
            if (place < 0)
            {
                place = terms.Count;
                terms.Add(term);
            }

            return place;
        }
    }

    public Decision Decision { get; }

    /// <summary>What it asks, each condition once.</summary>
    public IReadOnlyList<Condition> Terms { get; }

    /// <summary>The outcomes in the order of their bits; rows of the same code are one outcome.</summary>
    public List<string> Codes { get; }

    /// <summary>The facts that it names.</summary>
    public int[] Slots { get; }

    /// <summary>The truths of the terms.</summary>
    public Truth[] Ask(Findings findings)
    {
        var truths = new Truth[_terms.Length];
        for (var i = 0; i < truths.Length; i++)
        {
            truths[i] = _terms[i].Ask(findings);
        }

        return truths;
    }

    /// <summary>The outcomes that are still possible, as bits.</summary>
    public ulong Possible(Findings findings) => Possible(Ask(findings));

    /// <summary>The outcomes that the truths of the terms leave possible, as bits; one that is certain leaves no other.</summary>
    public ulong Possible(ReadOnlySpan<Truth> truths)
    {
        var (possible, excluded) = (0UL, 0UL);
        for (var i = 0; i < _outcomes.Length; i++)
        {
            var (bit, terms) = _outcomes[i];
            var (holds, own) = (Truth.Yes, Truth.Yes);
            foreach (var (term, negated) in terms)
            {
                own = negated ? !truths[term] : truths[term];
                holds &= own;
                if (holds.IsNo)
                {
                    break;
                }
            }

            if (holds.IsYes)
            {
                return bit;
            }

            // Whether the group is asked at all may be open; within it this one is certain, and leaves no other.
            possible |= holds.IsNo ? 0 : bit;
            excluded |= !holds.IsNo && own.IsYes && terms.Length > 1 ? _alike[i] & ~bit : 0;
        }

        return possible & ~excluded;
    }

    /// <summary>The outcomes that are possible after some facts have changed.</summary>
    public ulong PossibleAgain(ReadOnlySpan<Truth> before, ulong possible, Findings findings, ulong[] changed)
    {
        Span<Truth> truths = stackalloc Truth[before.Length];
        before.CopyTo(truths);
        var isOther = false;
        for (var i = 0; i < _terms.Length; i++)
        {
            var slots = _terms[i].Slots;
            for (var word = 0; word < changed.Length; word++)
            {
                if ((slots[word] & changed[word]) != 0)
                {
                    truths[i] = _terms[i].Ask(findings);
                    isOther |= truths[i] != before[i];
                    break;
                }
            }
        }

        return isOther ? Possible(truths) : possible;
    }

    private static bool IsAlike((int Term, bool Negated)[] left, (int Term, bool Negated)[] right) =>
        left.AsSpan()[..^1].SequenceEqual(right.AsSpan()[..^1]);

    private static ulong[] Bits(IEnumerable<int> slots, int count)
    {
        var bits = new ulong[(count + 63) / 64];
        foreach (var slot in slots)
        {
            bits[slot >> 6] |= 1UL << (slot & 63);
        }

        return bits;
    }

    /// <summary>Whether one outcome alone is possible.</summary>
    public static bool IsSettled(ulong possible) => BitOperations.IsPow2(possible);
}
