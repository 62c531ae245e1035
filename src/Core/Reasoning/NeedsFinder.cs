using System.Numerics;
using System.Runtime.InteropServices;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>
/// Finds what is missing by trying it: a fact is needed by a recommendation if some value of it would change the set of
/// verdicts that are still possible.
/// </summary>
internal sealed class NeedsFinder
{
    /// <summary>The information in knowing one of so many verdicts, in bits.</summary>
    private static readonly double[] Information = [0, .. Enumerable.Range(1, 8).Select(n => Math.Log2(n))];

    private readonly Fact[] _facts;
    private readonly Inference _inference;
    private readonly Slots[] _slots;
    private readonly Candidates _candidates;

    /// <summary>For each fact, as bits, the recommendations for whose sake it is asked: those that depend on it.</summary>
    private readonly UInt128[] _asked;

    /// <summary>For each fact, as bits, the recommendations that depend on it.</summary>
    private readonly UInt128[] _depending;

    /// <summary>For each fact, as bits, the recommendations that name it.</summary>
    private readonly UInt128[] _naming;

    public NeedsFinder(RuleSet rules, Inference inference, Slots[] slots)
    {
        _facts = [.. rules.Vocabulary.Facts];
        _inference = inference;
        _slots = slots;
        _candidates = new Candidates(rules);
        var sources = slots.Select(s => s.Uses.SelectMany(f => inference.Sources[f.Index]).ToHashSet()).ToArray();
        _asked = [.. _facts.Select(f => Bits(slots, r => IsAskedFor(f, sources[r])))];
        _depending = [.. _facts.Select(f => Bits(slots, r => sources[r].Contains(f.Index)))];
        _naming = [.. _facts.Select(f => Bits(slots, r => slots[r].Uses.Contains(f)))];

        // A fact that counts as No until entered is asked only where a derivation takes a missing entry as unknown.
        bool IsAskedFor(Fact fact, HashSet<int> uses) => fact.Policy == UnknownPolicy.Ask
            ? uses.Contains(fact.Index)
            : rules.Derivations.Any(d => d.AsksFor.Contains(fact) && uses.Contains(d.Target.Index));
    }

    /// <summary>For each recommendation what it needs and what was entered too coarsely; null where nothing is asked.</summary>
    public NeedsOf?[] Of(Findings findings, SlotTruths[] truths)
    {
        var trial = new Trial(this, findings, truths);
        foreach (var fact in _facts)
        {
            if (!fact.IsDerived)
            {
                trial.Try(fact);
            }
        }

        // A derived fact is asked only where no input settles it.
        foreach (var fact in _facts)
        {
            if (fact.IsDerived && !trial.SettledByInput[fact.Index])
            {
                trial.Try(fact);
            }
        }

        return trial.Found;
    }

    private static UInt128 Bits(Slots[] slots, Func<int, bool> choose)
    {
        var bits = UInt128.Zero;
        for (var r = 0; r < slots.Length; r++)
        {
            bits |= choose(r) ? UInt128.One << r : 0;
        }

        return bits;
    }

    /// <summary>Tries values on one set of findings and puts everything back.</summary>
    private sealed class Trial
    {
        private readonly NeedsFinder _finder;
        private readonly Findings _findings;
        private readonly SlotTruths[] _truths;
        private readonly VerdictSet[] _possible;
        private readonly UInt128 _asking;
        private readonly bool[] _changed;
        private readonly List<(int Fact, Value Before)> _before = [];
        private readonly int[] _settles;
        private readonly double[] _narrows;

        public Trial(NeedsFinder finder, Findings findings, SlotTruths[] truths)
        {
            _finder = finder;
            _findings = findings;
            _truths = truths;
            _possible = new VerdictSet[truths.Length];
            _settles = new int[truths.Length];
            _narrows = new double[truths.Length];
            _changed = new bool[finder._facts.Length];
            SettledByInput = new bool[finder._facts.Length];
            Found = new NeedsOf?[truths.Length];
            for (var r = 0; r < truths.Length; r++)
            {
                if (finder._slots[r].IsAsking(truths[r]))
                {
                    _asking |= UInt128.One << r;
                    _possible[r] = finder._slots[r].Possible(truths[r]);
                }
            }
        }

        public NeedsOf?[] Found { get; }

        public bool[] SettledByInput { get; }

        public void Try(Fact fact)
        {
            var index = fact.Index;
            var asking = _asking & _finder._asked[index];
            if (asking == 0)
            {
                return;
            }

            var value = _findings.Values[index];
            var isCoarse = value.IsKnown && fact is MomentFact { IsDate: false } && value.IsWholeDay;
            if (value.IsKnown && !isCoarse)
            {
                return;
            }

            var entered = _findings.Entered[index];
            var values = isCoarse ? _finder._candidates.Within((MomentFact)fact, _findings) : _finder._candidates.Of(fact, _findings);
            var (affected, weight) = (UInt128.Zero, 0);
            foreach (ref readonly var candidate in values.AsSpan())
            {
                Enter(index, candidate.Value, asking, !fact.IsDerived);
                affected |= Compare(asking, candidate.Weight);
                weight += candidate.Weight;
                PutBack();
            }

            _findings.Entered[index] = entered;
            for (var rest = affected; rest != 0; rest &= rest - 1)
            {
                var r = (int)UInt128.TrailingZeroCount(rest);
                (Found[r] ??= new NeedsOf()).Add(fact, isCoarse, (double)_settles[r] / weight, _narrows[r] / weight);
                _settles[r] = 0;
                _narrows[r] = 0;
            }
        }

        /// <summary>Enters a value and infers again what depends on a fact that changed.</summary>
        private void Enter(int index, in Value value, UInt128 asking, bool isInput)
        {
            Change(index, value);
            _findings.Entered[index] = value;
            foreach (var dependent in _finder._inference.DependentsOf(index))
            {
                if ((_finder._depending[dependent] & asking) == 0 || !DependsOnChange(dependent))
                {
                    continue;
                }

                ref var after = ref _findings.Values[dependent];
                var before = after;
                _finder._inference.Fill(_findings, dependent);
                if (after != before)
                {
                    _before.Add((dependent, before));
                    _changed[dependent] = true;
                    SettledByInput[dependent] |= isInput && after.IsKnown && !before.IsKnown;
                }
            }
        }

        /// <summary>The recommendations whose possible verdicts are others now; counts those that are settled.</summary>
        private UInt128 Compare(UInt128 asking, int weight)
        {
            var naming = UInt128.Zero;
            foreach (ref readonly var change in CollectionsMarshal.AsSpan(_before))
            {
                naming |= _finder._naming[change.Fact];
            }

            var affected = UInt128.Zero;
            for (var rest = naming & asking; rest != 0; rest &= rest - 1)
            {
                var r = (int)UInt128.TrailingZeroCount(rest);
                var possible = _finder._slots[r].Possible(_finder._slots[r].AskAgain(_truths[r], _findings, _changed));
                if (possible != _possible[r])
                {
                    affected |= UInt128.One << r;
                    _settles[r] += (possible & (possible - 1)) == 0 ? weight : 0;
                    _narrows[r] += weight * (Information[BitOperations.PopCount((uint)_possible[r])] - Information[BitOperations.PopCount((uint)possible)]);
                }
            }

            return affected;
        }

        private bool DependsOnChange(int dependent)
        {
            foreach (var source in _finder._inference.UsesOf(dependent))
            {
                if (_changed[source])
                {
                    return true;
                }
            }

            return false;
        }

        private void Change(int fact, in Value value)
        {
            _before.Add((fact, _findings.Values[fact]));
            _findings.Values[fact] = value;
            _changed[fact] = true;
        }

        private void PutBack()
        {
            foreach (ref readonly var change in CollectionsMarshal.AsSpan(_before))
            {
                _findings.Values[change.Fact] = change.Before;
                _changed[change.Fact] = false;
            }

            _before.Clear();
        }
    }
}

/// <summary>What a recommendation needs.</summary>
internal sealed class NeedsOf
{
    private readonly List<Need> _needs = [];
    private readonly List<Fact> _tooCoarse = [];

    /// <summary>The missing facts, most decisive first, else in the order of the vocabulary.</summary>
    public IReadOnlyList<Need> Needs
    {
        get
        {
            _needs.Sort(static (left, right) => right.Settles.CompareTo(left.Settles) is var order and not 0 ? order : left.Fact.Index.CompareTo(right.Fact.Index));
            return _needs;
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
            _needs.Add(new Need(fact, settles, narrows));
        }
    }
}
