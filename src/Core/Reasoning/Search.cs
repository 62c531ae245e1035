using System.Numerics;
using System.Runtime.InteropServices;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>A missing fact that could change a decision.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Settles">The share of its consistent values, 0 to 1, of which each alone would settle the decision.</param>
/// <param name="Narrows">By how many bits, on average over these values, it narrows the outcomes that are still possible.</param>
public readonly record struct Need(Fact Fact, double Settles, double Narrows = 0);

/// <summary>
/// Finds what is missing by trying it, for any decisions: a fact is needed if some value of it, with all that follows, contradicts nothing
/// that was entered and changes the outcomes that are still possible. What is implied or excluded is therefore never asked.
/// </summary>
internal sealed class Search
{
    /// <summary>The most decisions of one search.</summary>
    public const int Most = 128;

    /// <summary>The information in knowing one of so many outcomes, in bits.</summary>
    private static readonly double[] Information = [0, .. Enumerable.Range(1, 64).Select(n => Math.Log2(n))];

    private readonly Fact[] _facts;
    private readonly Inference _inference;
    private readonly ReadyDecision[] _decisions;
    private readonly Candidates _candidates;

    /// <summary>For each fact, as bits, the decisions for whose sake it is asked.</summary>
    private readonly UInt128[] _asked;

    /// <summary>For each fact that counts as No until entered, as bits, the decisions for which a missing entry is unknown.</summary>
    private readonly UInt128[] _assumed;

    /// <summary>For each fact, as bits, the decisions that depend on it.</summary>
    private readonly UInt128[] _depending;

    /// <summary>For each fact, as bits, the decisions that name it.</summary>
    private readonly UInt128[] _naming;

    /// <summary>For each fact the plans and deeds of which it is a detail: while all of them only count as No, nobody is asked for it.</summary>
    private readonly int[][] _details;

    /// <summary>The facts that are asked at all: those that are entered, then those that follow from others.</summary>
    private readonly int[] _inputs;

    private readonly int[] _derived;

    /// <summary>A search for decisions.</summary>
    /// <exception cref="ArgumentException">There are more decisions than a set of them can hold.</exception>
    public Search(RuleSet rules, Inference inference, IReadOnlyList<ReadyDecision> decisions, bool asksAssumed = false)
    {
        if (decisions.Count > Most)
        {
            throw new ArgumentException($"a search takes at most {Most} decisions, here are {decisions.Count}", nameof(decisions));
        }

        _facts = [.. rules.Vocabulary.Facts];
        _inference = inference;
        _decisions = [.. decisions];
        _candidates = new Candidates(rules, _decisions.SelectMany(d => d.Terms));
        _details = inference.Details;
        (_naming, _depending, _assumed, _asked) = (Nobody(), Nobody(), Nobody(), Nobody());
        for (var d = 0; d < _decisions.Length; d++)
        {
            foreach (var slot in _decisions[d].Slots)
            {
                _naming[slot] |= UInt128.One << d;
                foreach (var source in inference.Sources[slot])
                {
                    _depending[source] |= UInt128.One << d;
                }
            }
        }

        foreach (var derivation in asksAssumed ? rules.Derivations : [])
        {
            foreach (var fact in derivation.AsksFor)
            {
                _assumed[inference.Layout.SlotOf(fact)] |= _depending[inference.Layout.SlotOf(derivation.Target)];
            }
        }

        // A fact that counts as No until entered is asked only where something of it is entered, or a derivation takes a missing entry as unknown.
        for (var slot = 0; slot < _facts.Length; slot++)
        {
            _asked[slot] = _facts[slot].Policy != UnknownPolicy.Ask && !inference.HalfEntered.Contains(slot) ? _assumed[slot]
                : rules.Grades.Contains(_facts[slot]) ? _naming[slot]
                : _depending[slot];
        }

        _inputs = [.. Enumerable.Range(0, _facts.Length).Where(s => _asked[s] != 0 && !_facts[s].IsDerived)];
        _derived = [.. Enumerable.Range(0, _facts.Length).Where(s => _asked[s] != 0 && _facts[s].IsDerived)];

        UInt128[] Nobody() => new UInt128[_facts.Length];
    }

    /// <summary>For each decision what it needs and what was entered too coarsely; null where nothing is asked or found.</summary>
    /// <param name="findings">The findings; they are as before when it returns.</param>
    /// <param name="truths">The truths of the terms of each decision.</param>
    /// <param name="asking">Which decisions ask for more.</param>
    /// <param name="alike">For each decision, as bits, the outcomes that count as one: between them nothing is asked yet. Null for none.</param>
    public NeedsOf?[] Of(Findings findings, Truth[][] truths, Func<int, bool> asking, Func<int, ulong>? alike = null)
    {
        var trial = new Trial(this, findings, truths, asking, alike ?? (_ => 0));
        if (trial.IsAsking)
        {
            // Which recommendations stand is asked anew for each value.
            var standing = findings.Standing;
            findings.Standing = null;
            Array.ForEach(_inputs, trial.Try);

            // A fact that follows from others is asked only where none of them settles it.
            foreach (var slot in _derived)
            {
                if (!trial.SettledByInput[slot])
                {
                    trial.Try(slot);
                }
            }

            findings.Standing = standing;
        }

        return trial.Found;
    }

    /// <summary>The same for decisions that ask while more than one outcome is possible.</summary>
    public IReadOnlyList<Need>[] Of(Findings findings)
    {
        var truths = Array.ConvertAll(_decisions, d => d.Ask(findings));
        return Array.ConvertAll(Of(findings, truths, d => !ReadyDecision.IsSettled(_decisions[d].Possible(truths[d]))), n => n?.Needs ?? []);
    }

    /// <summary>The same for chosen decisions.</summary>
    public NeedsOf?[] Of(Findings findings, Func<int, bool> asking) => Of(findings, Array.ConvertAll(_decisions, d => d.Ask(findings)), asking);

    private bool IsDetailOfNothing(int slot, Findings findings) =>
        _details[slot].Length > 0 && Array.TrueForAll(_details[slot], s => s != slot && findings.Values[s].Knowledge == Knowledge.Assumed);

    /// <summary>Tries values on one set of findings and puts everything back.</summary>
    private sealed class Trial
    {
        private readonly Search _search;
        private readonly Findings _findings;
        private readonly Narrowing _narrowing;
        private readonly Truth[][] _truths;
        private readonly ulong[] _possible;
        private readonly UInt128 _asking;
        private readonly ulong[] _rules;
        private readonly int[] _settles;
        private readonly double[] _narrows;

        private readonly ulong[] _alike;

        public Trial(Search search, Findings findings, Truth[][] truths, Func<int, bool> asking, Func<int, ulong> alike)
        {
            _search = search;
            _findings = findings;
            _truths = truths;
            var count = truths.Length;
            (_possible, _settles, _narrows, Found) = (new ulong[count], new int[count], new double[count], new NeedsOf?[count]);
            SettledByInput = new bool[search._facts.Length];
            _alike = new ulong[count];
            for (var d = 0; d < count; d++)
            {
                if (asking(d))
                {
                    _asking |= UInt128.One << d;
                    _alike[d] = alike(d);
                    _possible[d] = AsOne(d, search._decisions[d].Possible(truths[d]));
                }
            }

            (_narrowing, _rules) = (null!, null!);
            if (IsAsking)
            {
                _narrowing = search._inference.Narrowing(findings);
                _rules = search._inference.RulesFor(search._depending, _asking, findings);
            }
        }

        public bool IsAsking => _asking != 0;

        public NeedsOf?[] Found { get; }

        public bool[] SettledByInput { get; }

        public void Try(int slot)
        {
            var (fact, value) = (_search._facts[slot], _findings.Values[slot]);
            var asking = _asking & (value.Knowledge == Knowledge.Assumed ? _search._assumed[slot] : _search._asked[slot]);
            if (asking == 0)
            {
                return;
            }

            if (_search.IsDetailOfNothing(slot, _findings))
            {
                return;
            }

            var isCoarse = fact is MomentFact { IsDate: false } && value.IsWholeDay;
            if (value.IsKnown && !isCoarse)
            {
                return;
            }

            var used = _findings.Used[slot];
            var candidates = isCoarse ? _search._candidates.Within((MomentFact)fact, _findings) : _search._candidates.Of(fact, _findings);
            var (affected, weight) = (UInt128.Zero, 0);
            foreach (ref readonly var candidate in candidates.AsSpan())
            {
                _findings.Used[slot] = candidate.Value;
                if (_narrowing.Restrict(slot, candidate.Value) && _search._inference.Draw(_narrowing, _rules))
                {
                    affected |= Compare(asking, candidate.Weight, !fact.IsDerived);
                    weight += candidate.Weight;
                }

                _narrowing.TakeBack();
            }

            _findings.Used[slot] = used;
            for (var rest = affected; rest != 0; rest &= rest - 1)
            {
                var d = (int)UInt128.TrailingZeroCount(rest);
                (Found[d] ??= new NeedsOf()).Add(fact, isCoarse, (double)_settles[d] / weight, _narrows[d] / weight);
                _settles[d] = 0;
                _narrows[d] = 0;
            }
        }

        private ulong AsOne(int d, ulong possible) => (possible & _alike[d]) == 0 ? possible : (possible & ~_alike[d]) | (_alike[d] & (~_alike[d] + 1));

        /// <summary>The decisions whose possible outcomes are others now; counts those that are settled.</summary>
        private UInt128 Compare(UInt128 asking, int weight, bool isInput)
        {
            var naming = UInt128.Zero;
            foreach (ref readonly var change in CollectionsMarshal.AsSpan(_narrowing.Trail))
            {
                naming |= _search._naming[change.Slot];
                SettledByInput[change.Slot] |= isInput && !change.Before.IsKnown && _findings.Values[change.Slot].IsKnown;
            }

            var affected = UInt128.Zero;
            for (var rest = naming & asking; rest != 0; rest &= rest - 1)
            {
                var d = (int)UInt128.TrailingZeroCount(rest);
                var possible = AsOne(d, _search._decisions[d].PossibleAgain(_truths[d], _possible[d], _findings, _narrowing.Changed));
                if (possible != _possible[d])
                {
                    affected |= UInt128.One << d;
                    _settles[d] += ReadyDecision.IsSettled(possible) ? weight : 0;
                    _narrows[d] += weight * (Information[BitOperations.PopCount(_possible[d])] - Information[BitOperations.PopCount(possible)]);
                }
            }

            return affected;
        }
    }
}
