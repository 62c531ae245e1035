using System.Numerics;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>
/// Draws what follows from entries: definitions in both directions, derivations in one, until nothing is narrowed any more. Entries that
/// contradict each other are found, and the ones that warn least are set aside as a whole, so that what is left is never a mixture.
/// </summary>
internal sealed class Inference
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
        Sources = [.. Enumerable.Range(0, _facts.Length).Select(SourcesOf)];
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
            if (rule.Apply(Narrowing(without)) == Applied.Consistent && !without.Values[slot].IsMissing)
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
        var aside = new List<SetAside>();
        while (Draw(narrowing, aside) is { } conflict)
        {
            Resolve(narrowing, conflict, aside);
        }

        narrowing.Keep();
        if (aside.Count > 0)
        {
            findings.SetAside = [.. aside.Select(a => a.EntryIsUsed ? a : a with { Possible = findings.Values[Layout.SlotOf(a.Fact)] })];
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
                    if (_rules[(word << 6) + rule].Apply(narrowing) != Applied.Consistent)
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
    private Rule? Draw(Narrowing narrowing, List<SetAside> aside)
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

            Settle(consequence, findings, aside);
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
            if (rule.Apply(narrowing) != Applied.Consistent)
            {
                return rule;
            }

            word = 0;
        }

        return null;
    }

    /// <summary>What follows does not fit an entry of the same fact: the derivation says which of them is used.</summary>
    private void Settle(Consequence rule, Findings findings, List<SetAside> aside)
    {
        var derived = rule.Derive(findings);
        var entered = findings.Used[rule.Target];
        var because = EntriesBehind(rule.Derivation.Because(findings), findings);
        var wins = rule.Derivation.Beats(derived, entered);
        if (wins)
        {
            SetAside(findings, rule.Target);
        }
        else
        {
            (findings.Waived ??= []).Add(rule.Number);
        }

        // Two derivations that are the two directions of one (duration and onset) tell it once.
        if (!aside.Exists(a => because.Contains(a.Fact) && a.Because.Contains(rule.Derivation.Target)))
        {
            var byGravity = rule.Derivation.Prevails is Prevails.Graver or Prevails.Higher or Prevails.Earlier;
            aside.Add(new SetAside(rule.Derivation.Target, entered, derived, because, !wins, byGravity, null));
        }
    }

    /// <summary>
    /// Of the entries that cannot stand beside each other, or beside what follows from others, those that warn least are set aside; of
    /// entries that warn alike only one, so that the other side stays whole.
    /// </summary>
    private void Resolve(Narrowing narrowing, Rule conflict, List<SetAside> aside)
    {
        var findings = narrowing.Findings;
        var derived = conflict is Consequence c ? (c.Target, Value: c.Derive(findings), Because: EntriesBehind(c.Derivation.Because(findings), findings)) : default;
        var against = Smallest(narrowing);
        if (against.Count == 0)
        {
            // No entry is at fault: what follows from a worksheet and from the courses does not fit; it is not drawn.
            (findings.Waived ??= []).Add(conflict.Number);
            return;
        }

        var levels = against.ConvertAll(s => LevelOf(s, findings.Used[s]));
        var mildest = levels.Min();
        var mild = against.Where((_, i) => (levels[i] ?? int.MaxValue) == (mildest ?? int.MaxValue)).ToList();
        if (conflict is Consequence && (mildest is null || (LevelOf(derived.Target, derived.Value) ?? -1) <= mildest))
        {
            // What follows warns no more than the entries: they stay, and it is not drawn.
            aside.AddRange(mild.Select(slot => new SetAside(
                _facts[slot],
                findings.Entered[slot],
                Without(narrowing, slot),
                [.. derived.Because.Where(f => f != _facts[slot])],
                EntryIsUsed: true,
                IsByGravity: mildest is not null,
                null)));
            (findings.Waived ??= []).Add(conflict.Number);
            return;
        }

        var warnAlike = levels.TrueForAll(l => l is null || l == mildest);
        List<int> drop = warnAlike && conflict is Meaning ? [mild[^1]] : mild;
        foreach (var slot in drop)
        {
            aside.Add(new SetAside(
                _facts[slot],
                findings.Entered[slot],
                default,
                [.. against.Except(drop).Select(s => _facts[s]).Concat(derived.Because ?? []).Distinct()],
                EntryIsUsed: false,
                IsByGravity: levels.Max() > mildest || conflict is Consequence,
                (conflict as Meaning)?.Definition));
        }

        drop.ForEach(slot => SetAside(findings, slot));
    }

    private static void SetAside(Findings findings, int slot)
    {
        findings.Used = findings.Used == findings.Entered ? [.. findings.Entered] : findings.Used;
        findings.Used[slot] = default;
    }

    /// <summary>What the other entries leave possible of a fact.</summary>
    private Value Without(Narrowing narrowing, int slot)
    {
        var findings = narrowing.Findings;
        var (used, waived) = (findings.Used, findings.Waived);
        findings.Used = Only(used, [.. Enumerable.Range(0, used.Length).Where(s => s != slot)]);
        findings.Waived = waived is null ? null : [.. waived];
        var possible = Draw(narrowing, new List<SetAside>()) is null ? findings.Values[slot] : default;
        (findings.Used, findings.Waived) = (used, waived);
        return possible;
    }

    /// <summary>The entries from which facts follow, each fact that was entered standing for itself.</summary>
    private List<Fact> EntriesBehind(IReadOnlyList<Fact> facts, Findings findings)
    {
        var (seen, entries, next) = (new HashSet<Fact>(), new HashSet<Fact>(), new Queue<Fact>(facts));
        while (next.TryDequeue(out var fact))
        {
            if (!seen.Add(fact))
            {
                continue;
            }

            var behind = findings.Used[Layout.SlotOf(fact)].IsMissing ? Reasons(fact, findings).Facts : [];
            if (behind.Count == 0)
            {
                entries.Add(fact);
            }

            foreach (var reason in behind)
            {
                next.Enqueue(reason);
            }
        }

        return [.. entries.OrderBy(Layout.SlotOf)];
    }

    /// <summary>The entries of which none can be left out without the contradiction being gone.</summary>
    private List<int> Smallest(Narrowing narrowing)
    {
        var findings = narrowing.Findings;
        var (used, waived) = (findings.Used, findings.Waived);
        List<int> against = [.. Enumerable.Range(0, used.Length).Where(s => !used[s].IsMissing)];
        foreach (var slot in against.ToList())
        {
            var without = against.Where(s => s != slot).ToList();
            findings.Used = Only(used, without);
            findings.Waived = waived is null ? null : [.. waived];
            if (Draw(narrowing, new List<SetAside>()) is not null)
            {
                against = without;
            }
        }

        (findings.Used, findings.Waived) = (used, waived);
        return against;
    }

    private static Value[] Only(Value[] used, List<int> slots)
    {
        var only = new Value[used.Length];
        slots.ForEach(s => only[s] = used[s]);
        return only;
    }

    /// <summary>How much an entry warns; null for one of which that cannot be said.</summary>
    private int? LevelOf(int slot, Value entered)
    {
        var alone = Alone(slot, entered);
        int? level = null;
        foreach (var (at, when, own) in _gravities)
        {
            level = at == slot && when(alone).IsYes ? Math.Max(level ?? own, own) : level;
        }

        return level;
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

    private int[] SourcesOf(int target)
    {
        var reached = new HashSet<int> { target };
        var next = new Stack<int>([target]);
        while (next.TryPop(out var fact))
        {
            foreach (var source in _rules.Where(r => r.CanNarrow(fact)).SelectMany(r => r.Slots).Where(reached.Add))
            {
                next.Push(source);
            }
        }

        return [.. reached.Order()];
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

    private enum Applied
    {
        Consistent,
        Contradicts,
    }

    private abstract class Rule(int number)
    {
        public int Number => number;

        /// <summary>The facts at which it looks.</summary>
        public abstract int[] Slots { get; }

        public abstract bool CanNarrow(int slot);

        public abstract Applied Apply(Narrowing narrowing);
    }

    /// <summary>A definition, read in both directions.</summary>
    private sealed class Meaning(Definition definition, int number, Layout layout) : Rule(number)
    {
        private readonly Requirement _when = Requirement.Of(definition.When, layout);
        private readonly Requirement _then = Requirement.Of(definition.Then, layout);
        private readonly int[] _narrowed = [.. definition.Narrows.Select(layout.SlotOf)];

        public Definition Definition => definition;

        public override int[] Slots { get; } = [.. definition.Facts.Select(layout.SlotOf)];

        public override bool CanNarrow(int slot) => _narrowed.Contains(slot);

        public override Applied Apply(Narrowing narrowing)
        {
            var when = _when.Ask(narrowing.Findings);
            if (when.IsNo)
            {
                return Applied.Consistent;
            }

            var then = _then.Ask(narrowing.Findings);
            if (then.IsYes || (when.IsUnknown && then.IsUnknown) || narrowing.Findings.Waived?.Contains(Number) == true)
            {
                return Applied.Consistent;
            }

            var fits = (when.IsYes, then.IsNo) switch
            {
                (true, true) => false,
                (true, false) => definition.OnlyExcludes || _then.Require(true, narrowing),
                (false, true) => definition.OnlyExcludes || definition.NeedNotBeGraded || _when.Require(false, narrowing),
                _ => true,
            };
            return fits ? Applied.Consistent : Applied.Contradicts;
        }
    }

    /// <summary>A derivation.</summary>
    private sealed class Consequence(Derivation derivation, int number, Layout layout) : Rule(number)
    {
        private readonly Func<Findings, Value> _derive = derivation.Ready(layout);
        private readonly Func<Findings, bool>? _isHalfEntered = derivation.IsHalfEntered(layout);

        public Derivation Derivation => derivation;

        public int Target { get; } = layout.SlotOf(derivation.Target);

        public override int[] Slots { get; } = [.. derivation.Uses.Select(layout.SlotOf)];

        public Value Derive(Findings findings) => _derive(findings);

        public override bool CanNarrow(int slot) => slot == Target;

        public override Applied Apply(Narrowing narrowing)
        {
            var findings = narrowing.Findings;
            if (findings.Waived?.Contains(Number) == true)
            {
                return Applied.Consistent;
            }

            ref readonly var entered = ref findings.Used[Target];
            if (derivation.OnlyWhenMissing && !entered.IsMissing)
            {
                return Applied.Consistent;
            }

            var derived = _derive(findings);
            if (derived.Knowledge == Knowledge.Unknown)
            {
                if (_isHalfEntered is not null && findings.Values[Target].Knowledge == Knowledge.Assumed && _isHalfEntered(findings))
                {
                    narrowing.Put(Target, Value.Unknown);
                }

                return Applied.Consistent;
            }

            return entered.IsMissing ? narrowing.Restrict(Target, derived) ? Applied.Consistent : Applied.Contradicts
                : derivation.Fits(entered, derived) ? Applied.Consistent : Applied.Contradicts;
        }
    }
}
