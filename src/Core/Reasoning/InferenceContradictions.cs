using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>Which of the entries that contradict each other are set aside, and why.</summary>
internal sealed partial class Inference
{
    /// <summary>What follows does not fit an entry of the same fact: the derivation says which of them is used.</summary>
    private void Settle(Consequence rule, Narrowing narrowing, List<SetAside>? aside)
    {
        var findings = narrowing.Findings;
        var derived = rule.Derive(findings);
        var entered = findings.Used[rule.Target];
        var because = aside is null ? [] : EntriesBehind(narrowing, rule, entered);
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
        if (aside?.Exists(a => because.Contains(a.Fact) && a.Because.Contains(rule.Derivation.Target)) == false)
        {
            var byGravity = rule.Derivation.Prevails is Prevails.Graver or Prevails.Higher or Prevails.Lower or Prevails.Earlier;
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
        var derived = conflict is Consequence c ? (c.Target, Value: c.Derive(findings)) : default;
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
                [.. against.Where(s => s != slot).Select(s => _facts[s])],
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
                [.. against.Except(drop).Select(s => _facts[s])],
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
        var possible = DrawAll(narrowing, null) is null ? StillPossible(narrowing, slot) : default;
        (findings.Used, findings.Waived) = (used, waived);
        return possible;
    }

    /// <summary>What is left of a fact: what it was narrowed to; where definitions only exclude, the choices that none of them excludes.</summary>
    private Value StillPossible(Narrowing narrowing, int slot)
    {
        narrowing.Keep();
        if (_facts[slot] is not ChoiceFact choice || !narrowing.Findings.Values[slot].IsMissing)
        {
            return narrowing.Findings.Values[slot];
        }

        var left = 0UL;
        for (var i = 0; i < choice.Values.Count; i++)
        {
            left |= narrowing.Restrict(slot, Value.OfChoice(i)) && Draw(narrowing, _all) ? 1UL << i : 0;
            narrowing.TakeBack();
        }

        return left == 0 || left == choice.Full ? default : Value.OfChoices(left);
    }

    /// <summary>What is left of a fact whose entry is set aside; nothing where that entry, set aside with others, would fit again.</summary>
    private Value LeftBeside(Narrowing narrowing, SetAside aside)
    {
        var left = StillPossible(narrowing, Layout.SlotOf(aside.Fact));
        var fits = aside.Fact switch
        {
            _ when left.IsMissing => false,
            ChoiceFact => (left.Choices & aside.Entered.Choices) != 0,
            NumberFact => left.Number.Low <= aside.Entered.Number.High && aside.Entered.Number.Low <= left.Number.High,
            _ => left == aside.Entered,
        };
        return fits ? default : left;
    }

    /// <summary>
    /// The entries from which follows what does not fit an entry, none of them without need; where it follows from none (a worksheet,
    /// courses), the facts that the derivation names.
    /// </summary>
    private IReadOnlyList<Fact> EntriesBehind(Narrowing narrowing, Consequence rule, Value entered)
    {
        var findings = narrowing.Findings;
        var (used, waived, named) = (findings.Used, findings.Waived, rule.Derivation.Because(findings));
        var behind = Enumerable.Range(0, used.Length).Where(s => s != rule.Target && !used[s].IsMissing).ToList();
        foreach (var slot in behind.ToList())
        {
            var without = behind.Where(s => s != slot).ToList();
            findings.Used = Only(used, without);
            findings.Waived = waived is null ? null : [.. waived];
            if (DrawAll(narrowing, null) is null
                && rule.Derive(findings) is { Knowledge: > Knowledge.Assumed } derived && !rule.Derivation.Fits(entered, derived))
            {
                behind = without;
            }
        }

        (findings.Used, findings.Waived) = (used, waived);
        return behind.Count > 0 ? behind.ConvertAll(s => _facts[s]) : named;
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
            if (DrawAll(narrowing, null) is not null)
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
    public int? LevelOf(int slot, Value entered)
    {
        var alone = Alone(slot, entered);
        int? level = null;
        foreach (var (at, when, own) in _gravities)
        {
            level = at == slot && when(alone).IsYes ? Math.Max(level ?? own, own) : level;
        }

        return level;
    }
}
