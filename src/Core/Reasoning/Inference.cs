using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>
/// Fills what follows: lays entered over derived in an order in which every derivation finds its sources ready, and can do
/// so again for the part that depends on one fact.
/// </summary>
internal sealed class Inference
{
    private readonly Fact[] _facts;
    private readonly Derivation[][] _derivations;

    /// <summary>For each fact: the derived facts that depend on it, in the order of inference.</summary>
    private readonly int[][] _dependents;

    private readonly int[] _order;

    private readonly int[][] _uses;

    /// <summary>The facts that follow from others, in the order of inference.</summary>
    private readonly int[] _derived;

    /// <summary>The facts that only their policy fills.</summary>
    private readonly int[] _assumed;

    /// <summary>The facts that can be entered against a derivation.</summary>
    private readonly int[] _contradictable;

    public Inference(RuleSet rules)
    {
        _facts = [.. rules.Vocabulary.Facts];
        _derivations = [.. _facts.Select(f => rules.Derivations.Where(d => d.Target == f).ToArray())];
        var uses = _derivations.Select(d => d.SelectMany(x => x.Uses).Select(f => f.Index).Distinct().ToArray()).ToArray();
        _uses = uses;
        _order = Sorted(uses);
        _derived = [.. _order.Where(f => _derivations[f].Length > 0)];
        _assumed = [.. _order.Where(f => _derivations[f].Length == 0 && _facts[f].Policy != UnknownPolicy.Ask)];
        _contradictable = [.. _order.Where(f => _derivations[f].Any(d => !d.OnlyWhenMissing))];
        _dependents = [.. Enumerable.Range(0, _facts.Length).Select(source => DependentsOf(source, uses))];
        Sources = [.. Enumerable.Range(0, _facts.Length).Select(target => SourcesOf(target, uses))];
    }

    /// <summary>For each fact: all facts on which it depends, itself included.</summary>
    public int[][] Sources { get; }

    /// <summary>How a fact follows from others.</summary>
    public IReadOnlyList<Derivation> DerivationsOf(int fact) => _derivations[fact];

    /// <summary>The facts that depend on one, in the order of inference.</summary>
    public int[] DependentsOf(int fact) => _dependents[fact];

    /// <summary>The facts from which one follows directly.</summary>
    public int[] UsesOf(int fact) => _uses[fact];

    public void Fill(Findings findings)
    {
        findings.Entered.CopyTo(findings.Values, 0);
        foreach (var fact in _assumed)
        {
            Fill(findings, fact);
        }

        foreach (var fact in _derived)
        {
            Fill(findings, fact);
        }
    }

    /// <summary>Fills one fact: the entered value, unless a derived one prevails; the derived; else what the policy says.</summary>
    public void Fill(Findings findings, int fact)
    {
        var entered = findings.Entered[fact];
        var value = entered;
        foreach (var derivation in _derivations[fact])
        {
            if (!entered.IsMissing && (derivation.OnlyWhenMissing || derivation.Prevails == Prevails.Entered))
            {
                continue;
            }

            var derived = derivation.Derive(findings);
            if (derived.Knowledge == Knowledge.Unknown)
            {
                continue;
            }

            if (entered.IsMissing || (derived != entered && derivation.Beats(derived, entered)))
            {
                value = derived;
                break;
            }
        }

        findings.Values[fact] = value.Knowledge == Knowledge.Unknown && _facts[fact].Policy != UnknownPolicy.Ask ? Value.AssumedNo : value;
    }

    /// <summary>The entries that differ from what follows from the others.</summary>
    public IEnumerable<(Derivation Derivation, Value Derived, bool Used)> Contradictions(Findings findings)
    {
        foreach (var fact in _contradictable)
        {
            var entered = findings.Entered[fact];
            if (!entered.IsKnown)
            {
                continue;
            }

            foreach (var derivation in _derivations[fact].Where(d => !d.OnlyWhenMissing))
            {
                var derived = derivation.Derive(findings);
                if (derived.IsKnown && derived != entered)
                {
                    yield return (derivation, derived, derivation.Beats(derived, entered));
                    break;
                }
            }
        }
    }

    private int[] DependentsOf(int source, int[][] uses)
    {
        var reached = new HashSet<int> { source };
        return [.. _order.Where(f => f != source && uses[f].Any(reached.Contains) && reached.Add(f))];
    }

    private static int[] SourcesOf(int target, int[][] uses)
    {
        var reached = new HashSet<int> { target };
        var next = new Stack<int>([target]);
        while (next.TryPop(out var fact))
        {
            foreach (var source in uses[fact].Where(reached.Add))
            {
                next.Push(source);
            }
        }

        return [.. reached.Order()];
    }

    private int[] Sorted(int[][] uses)
    {
        var order = new List<int>(_facts.Length);
        var state = new byte[_facts.Length];
        for (var fact = 0; fact < _facts.Length; fact++)
        {
            Visit(fact);
        }

        return [.. order];

        void Visit(int fact)
        {
            if (state[fact] == 2)
            {
                return;
            }

            if (state[fact] == 1)
            {
                throw new InvalidOperationException($"the derivation of {_facts[fact]} goes round in a circle");
            }

            state[fact] = 1;
            foreach (var source in uses[fact])
            {
                Visit(source);
            }

            state[fact] = 2;
            order.Add(fact);
        }
    }
}
