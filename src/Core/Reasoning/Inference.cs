using System.Numerics;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>
/// Draws what follows from entries: definitions in both directions, derivations in one, until nothing is narrowed any more. Entries that
/// contradict each other are found, and the ones that warn least are set aside as a whole, so that what is left is never a mixture.
/// </summary>
internal sealed partial class Inference
{
    private readonly Rule[] _rules;
    private readonly ulong[][] _watching;
    private readonly int[] _assumed;
    private readonly Fact[] _facts;
    private readonly ulong[] _all;
    private readonly ulong[] _meanings;
    private readonly (int Rule, int Target)[] _consequences;
    private readonly (int Slot, Predicate When, int Level)[] _gravities;

    public Inference(RuleSet rules)
    {
        var layout = Layout = new Layout(rules.Vocabulary, [.. rules.Recommendations]);
        _facts = [.. layout.Vocabulary.Facts];
        Derivations = InOrder(rules.Derivations);
        _rules =
        [
            .. rules.Definitions.Select((d, i) => (Rule)new Meaning(d, i, layout)),
            .. Derivations.Select((d, i) => new Consequence(d, rules.Definitions.Count + i, layout)),
        ];
        _all = Bits(Enumerable.Range(0, _rules.Length));
        _meanings = Bits(_rules.OfType<Meaning>().Select(m => m.Number));
        _consequences = [.. _rules.OfType<Consequence>().Select(c => (c.Number, c.Target))];
        var byFact = _rules.SelectMany((r, i) => r.Slots.Select(s => (Slot: s, Rule: i))).ToLookup(x => x.Slot, x => x.Rule);
        _watching = [.. Enumerable.Range(0, _facts.Length).Select(s => Bits(byFact[s]))];
        _assumed = [.. Enumerable.Range(0, _facts.Length).Where(s => _facts[s].Policy != UnknownPolicy.Ask)];
        _gravities = [.. rules.Gravities.Select(g => (layout.SlotOf(FactsUsed.In(g.When).Single()), layout.Of(g.When), g.Level))];
        Sources = SourcesOfAll();
        _thresholds = new(() => ThresholdsOf(rules));
        _details = new(() => DetailsOf(rules));
        _halfEntered = new(() => [.. Derivations.Where(d => d.IsHalfEntered(layout) is not null).Select(d => layout.SlotOf(d.Target))]);
    }

    /// <summary>Where the facts lie.</summary>
    public Layout Layout { get; }

    /// <summary>The derivations in the order in which they are drawn.</summary>
    public IReadOnlyList<Derivation> Derivations { get; }

    /// <summary>For each fact: all facts on which it can depend, itself included.</summary>
    public int[][] Sources { get; }

    /// <summary>How a fact follows from others.</summary>
    public IEnumerable<Derivation> DerivationsOf(Fact fact) => Derivations.Where(d => d.Target == fact);

    /// <summary>
    /// Why a fact that nobody entered has its value: the facts from which it follows; where it follows from no fact, the conditions.
    /// </summary>
    public (IReadOnlyList<Fact> Facts, IReadOnlyList<Condition> Conditions) Reasons(Fact fact, Findings findings)
    {
        var slot = Layout.SlotOf(fact);
        foreach (var rule in _rules.Where(r => r.CanNarrow(slot)))
        {
            var without = Alone(slot, default, findings);
            if (rule.Apply(Narrowing(without)) && !without.Values[slot].IsMissing)
            {
                return rule is Consequence { Derivation: var derivation }
                    ? (derivation.Because(findings), [.. derivation.Conditions.Where(c => findings.Truth(c).IsYes)])
                    : ([.. rule.Slots.Where(s => s != slot && !findings.Values[s].IsMissing).Order().Select(s => _facts[s])], []);
            }
        }

        return ([], []);
    }

    /// <summary>The conditions that by definition give a fact a value.</summary>
    public IEnumerable<Condition> WaysTo(Fact fact, Value value)
    {
        var alone = Alone(Layout.SlotOf(fact), value);
        return _rules.OfType<Meaning>().Select(m => m.Definition)
            .Where(d => !d.OnlyExcludes && FactsUsed.In(d.Then) is [var only] && only == fact && alone.Truth(d.Then).IsYes)
            .Select(d => d.When);
    }

    /// <summary>A narrowing of findings that are already filled.</summary>
    public Narrowing Narrowing(Findings findings) => new(findings, _watching, _rules.Length);

    /// <summary>Fills the findings from what was entered; sets aside what contradicts graver entries.</summary>
    public void Fill(Findings findings)
    {
        var narrowing = Narrowing(findings);
        var aside = new List<SetAside>(findings.EnteredElsewhere);
        while (DrawAll(narrowing, aside) is { } conflict)
        {
            Resolve(narrowing, conflict, aside);
        }

        narrowing.Keep();
        if (aside.Count > 0)
        {
            findings.SetAside = [.. aside.Select(a => a.EntryIsUsed ? a : a with { Possible = LeftBeside(narrowing, a) })];
        }
    }

    /// <summary>Draws what follows from a change; false where it contradicts what is known.</summary>
    public bool Draw(Narrowing narrowing, ulong[] of)
    {
        var due = narrowing.Due;
        for (var isDone = false; !isDone;)
        {
            isDone = true;
            for (var word = 0; word < due.Length; word++)
            {
                // Round after round, so that a rule sees all changes of a round at once.
                for (var bits = due[word] & of[word]; bits != 0; bits &= bits - 1)
                {
                    var rule = BitOperations.TrailingZeroCount(bits);
                    due[word] &= ~(1UL << rule);
                    isDone = false;
                    if (!_rules[(word << 6) + rule].Apply(narrowing))
                    {
                        return false;
                    }
                }
            }
        }

        return true;
    }

    /// <summary>
    /// The rules that matter: those that can narrow a fact that matters to something asked, and all that hold entries to each other.
    /// </summary>
    public ulong[] RulesFor(UInt128[] matters, UInt128 of, Findings findings)
    {
        var bits = new ulong[_all.Length];
        _meanings.CopyTo(bits, 0);
        foreach (var (rule, target) in _consequences)
        {
            if ((matters[target] & of) != 0 || !findings.Used[target].IsMissing)
            {
                bits[rule >> 6] |= 1UL << (rule & 63);
            }
        }

        return bits;
    }

    /// <summary>Starts from the entries and draws everything; the rule at which several entries contradict each other, or null.</summary>
    private Rule? DrawAll(Narrowing narrowing, List<SetAside>? aside)
    {
        while (true)
        {
            var findings = narrowing.Findings;
            narrowing.Keep();
            findings.Used.CopyTo(findings.Values, 0);
            foreach (var slot in _assumed)
            {
                if (findings.Values[slot].Knowledge == Knowledge.Unknown)
                {
                    findings.Values[slot] = Value.AssumedNo;
                }
            }

            _all.CopyTo(narrowing.Due, 0);
            var failed = First(narrowing);
            if (failed is not Consequence consequence || findings.Used[consequence.Target].IsMissing)
            {
                return failed;
            }

            Settle(consequence, narrowing, aside);
        }
    }

    /// <summary>The first rule that cannot be.</summary>
    private Rule? First(Narrowing narrowing)
    {
        var due = narrowing.Due;
        for (var word = 0; word < due.Length;)
        {
            if (due[word] == 0)
            {
                word++;
                continue;
            }

            var bit = BitOperations.TrailingZeroCount(due[word]);
            due[word] &= due[word] - 1;
            var rule = _rules[(word << 6) + bit];
            if (!rule.Apply(narrowing))
            {
                return rule;
            }

            word = 0;
        }

        return null;
    }

    /// <summary>Findings of which one fact alone is known, or those of a case with another value of it.</summary>
    private Findings Alone(int slot, Value value, Findings? others = null)
    {
        var alone = new Findings(Layout, others?.AsOf ?? default, others?.Courses, others?.Lesions ?? 0, others?.Worksheet);
        if (others is not null)
        {
            others.Values.CopyTo(alone.Values, 0);
            others.Used.CopyTo(alone.Entered, 0);
            (alone.Waived, alone.ConfirmedLevels) = (others.Waived, others.ConfirmedLevels);
        }

        alone.Values[slot] = alone.Entered[slot] = value;
        return alone;
    }

    private ulong[] Bits(IEnumerable<int> rules)
    {
        var bits = new ulong[(_rules.Length + 63) / 64];
        foreach (var rule in rules)
        {
            bits[rule >> 6] |= 1UL << (rule & 63);
        }

        return bits;
    }

    private int[][] SourcesOfAll()
    {
        var nearest = _rules.Where(r => r is not Consequence { Derivation.IsSought: false })
            .SelectMany(r => r.Narrows.SelectMany(target => r.Slots.Select(source => (target, source))))
            .ToLookup(s => s.target, s => s.source);
        var before = Array.ConvertAll(_facts, f => nearest[Layout.SlotOf(f)].Distinct().ToArray());
        return [.. Enumerable.Range(0, _facts.Length).Select(s => SourcesOf(s, before))];
    }

    private static int[] SourcesOf(int target, int[][] before)
    {
        var reached = new bool[before.Length];
        var next = new Stack<int>([target]);
        reached[target] = true;
        while (next.TryPop(out var fact))
        {
            foreach (var source in before[fact])
            {
                if (!reached[source])
                {
                    reached[source] = true;
                    next.Push(source);
                }
            }
        }

        return [.. Enumerable.Range(0, reached.Length).Where(s => reached[s])];
    }

    /// <summary>A derivation comes after those on which it rests, as far as that goes.</summary>
    private static List<Derivation> InOrder(IReadOnlyList<Derivation> derivations)
    {
        var byTarget = derivations.ToLookup(d => d.Target);
        var (ordered, seen) = (new List<Derivation>(), new HashSet<Derivation>());
        foreach (var derivation in derivations)
        {
            Visit(derivation);
        }

        return ordered;

        void Visit(Derivation derivation)
        {
            if (seen.Add(derivation))
            {
                foreach (var before in derivation.Uses.SelectMany(f => byTarget[f]))
                {
                    Visit(before);
                }

                ordered.Add(derivation);
            }
        }
    }
}
