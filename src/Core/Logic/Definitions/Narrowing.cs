namespace Myelon.Core.Logic;

/// <summary>What is still possible of each fact while consequences are drawn: values are only ever taken away, and can be put back.</summary>
internal sealed class Narrowing
{
    private readonly List<(int Slot, Value Before)> _trail = [];
    private readonly ulong[][] _watching;

    /// <summary>A narrowing of findings.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="watching">For each fact, as bits, the rules that look at it.</param>
    /// <param name="rules">The number of rules.</param>
    public Narrowing(Findings findings, ulong[][] watching, int rules)
    {
        Findings = findings;
        _watching = watching;
        Due = new ulong[(rules + 63) / 64];
        Changed = new ulong[(findings.Values.Length + 63) / 64];
    }

    /// <summary>The findings.</summary>
    public Findings Findings { get; }

    /// <summary>The rules that must be looked at again, as bits.</summary>
    public ulong[] Due { get; }

    /// <summary>The facts that were narrowed since the last return, as bits.</summary>
    public ulong[] Changed { get; }

    /// <summary>The changes so far.</summary>
    public List<(int Slot, Value Before)> Trail => _trail;

    /// <summary>Narrows a truth or a set, a choice, a number or a moment; false where nothing is left.</summary>
    public bool Restrict(int slot, in Value allowed)
    {
        ref readonly var now = ref Findings.Values[slot];
        if (now.IsMissing)
        {
            Put(slot, allowed);
            return true;
        }

        if (now == allowed)
        {
            return true;
        }

        return Findings.Layout.Vocabulary.Facts[slot] switch
        {
            ChoiceFact => RestrictChoices(slot, allowed.Choices),
            NumberFact => RestrictNumber(slot, allowed.Number),
            MomentFact => RestrictMoment(slot, allowed),
            _ => false,
        };
    }

    /// <summary>Narrows a choice.</summary>
    public bool RestrictChoices(int slot, ulong choices)
    {
        ref readonly var now = ref Findings.Values[slot];
        var left = now.IsMissing ? choices : now.Choices & choices;
        if (left == 0)
        {
            return false;
        }

        if (now.IsMissing ? left != ((ChoiceFact)Findings.Layout.Vocabulary.Facts[slot]).Full : left != now.Choices)
        {
            Put(slot, Value.OfChoices(left));
        }

        return true;
    }

    /// <summary>Narrows a number.</summary>
    public bool RestrictNumber(int slot, NumberRange range)
    {
        ref readonly var now = ref Findings.Values[slot];
        var left = now.IsMissing ? range : new NumberRange(Math.Max(now.Number.Low, range.Low), Math.Min(now.Number.High, range.High));
        if (left.Low > left.High)
        {
            return false;
        }

        if (now.IsMissing || left != now.Number)
        {
            Put(slot, Value.OfRange(left));
        }

        return true;
    }

    /// <summary>Puts another value in place of one that only followed from others.</summary>
    public void Put(int slot, in Value value)
    {
        _trail.Add((slot, Findings.Values[slot]));
        Findings.Values[slot] = value;
        Changed[slot >> 6] |= 1UL << (slot & 63);
        var watching = _watching[slot];
        for (var i = 0; i < watching.Length; i++)
        {
            Due[i] |= watching[i];
        }
    }

    /// <summary>Takes back every change.</summary>
    public void TakeBack()
    {
        for (var i = _trail.Count - 1; i >= 0; i--)
        {
            Findings.Values[_trail[i].Slot] = _trail[i].Before;
        }

        _trail.Clear();
        Array.Clear(Due);
        Array.Clear(Changed);
    }

    /// <summary>Keeps every change.</summary>
    public void Keep()
    {
        _trail.Clear();
        Array.Clear(Changed);
    }

    private bool RestrictMoment(int slot, in Value allowed)
    {
        ref readonly var now = ref Findings.Values[slot];
        var (earliest, latest) = (Math.Max(now.Earliest, allowed.Earliest), Math.Min(now.Latest, allowed.Latest));
        if (earliest > latest)
        {
            return false;
        }

        if (earliest != now.Earliest || latest != now.Latest)
        {
            Put(slot, Value.OfSpan(earliest, latest));
        }

        return true;
    }
}
