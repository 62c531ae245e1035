using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>A definition or a derivation, ready to narrow findings.</summary>
internal abstract class Rule(int number)
{
    public int Number => number;

    /// <summary>The facts at which it looks.</summary>
    public abstract int[] Slots { get; }

    /// <summary>The facts that it can narrow.</summary>
    public abstract int[] Narrows { get; }

    public bool CanNarrow(int slot) => Narrows.Contains(slot);

    /// <summary>Takes away what cannot be; false where nothing would be left.</summary>
    public abstract bool Apply(Narrowing narrowing);
}

/// <summary>A definition, read in both directions.</summary>
internal sealed class Meaning(Definition definition, int number, Layout layout) : Rule(number)
{
    private readonly Requirement _when = Requirement.Of(definition.When, layout);
    private readonly Requirement _then = Requirement.Of(definition.Then, layout);
    private readonly bool _isReversible = definition is { OnlyExcludes: false, NeedNotBeGraded: false };
    public Definition Definition => definition;

    public override int[] Slots { get; } = [.. definition.Facts.Select(layout.SlotOf)];

    public override int[] Narrows { get; } = [.. definition.Narrows.Select(layout.SlotOf)];

    public override bool Apply(Narrowing narrowing)
    {
        var when = _when.Ask(narrowing.Findings);
        if (when.IsNo || (when.IsUnknown && !_isReversible))
        {
            return true;
        }

        var then = _then.Ask(narrowing.Findings);
        if (then.IsYes || (when.IsUnknown && then.IsUnknown) || narrowing.Findings.Waived?.Contains(Number) == true)
        {
            return true;
        }

        return when.IsYes
            ? !then.IsNo && (definition.OnlyExcludes || _then.Require(true, narrowing))
            : _when.Require(false, narrowing);
    }
}

/// <summary>A derivation.</summary>
internal sealed class Consequence(Derivation derivation, int number, Layout layout) : Rule(number)
{
    private readonly Func<Findings, Value> _derive = derivation.Ready(layout);
    private readonly Func<Findings, bool>? _isHalfEntered = derivation.IsHalfEntered(layout);

    public Derivation Derivation => derivation;

    public int Target { get; } = layout.SlotOf(derivation.Target);

    public override int[] Slots { get; } = [.. derivation.Uses.Select(layout.SlotOf)];

    public Value Derive(Findings findings) => _derive(findings);

    public override int[] Narrows { get; } = [layout.SlotOf(derivation.Target)];

    public override bool Apply(Narrowing narrowing)
    {
        var findings = narrowing.Findings;
        if (findings.Waived?.Contains(Number) == true)
        {
            return true;
        }

        ref readonly var entered = ref findings.Used[Target];
        if (derivation.OnlyWhenMissing && !entered.IsMissing)
        {
            return true;
        }

        var derived = _derive(findings);
        if (derivation.IsPresumption)
        {
            // What is presumed is presumed anew when more is known: it excludes nothing.
            if (findings.Values[Target] != derived)
            {
                narrowing.Put(Target, derived);
            }

            return true;
        }

        if (derived.Knowledge == Knowledge.Unknown)
        {
            // What counts as No is unknown while something of it is half entered, and No again where the other half denies it.
            if (_isHalfEntered is not null && entered.IsMissing
                && findings.Values[Target].Knowledge is var now and not (Knowledge.Known or Knowledge.Narrowed)
                && _isHalfEntered(findings) == (now == Knowledge.Assumed))
            {
                narrowing.Put(Target, now == Knowledge.Assumed ? Value.Unknown : Value.AssumedNo);
            }

            return true;
        }

        return entered.IsMissing ? narrowing.Restrict(Target, derived) : derivation.Fits(entered, derived);
    }
}
