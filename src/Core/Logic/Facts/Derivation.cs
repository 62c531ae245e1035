namespace Myelon.Core.Logic;

/// <summary>Which derived value is used although another one was entered. The entered value is used in every other case.</summary>
public enum Prevails
{
    /// <summary>The entered value always stays.</summary>
    Entered,

    /// <summary>A derived Yes beats an entered No.</summary>
    DerivedYes,

    /// <summary>A derived No beats an entered Yes.</summary>
    DerivedNo,

    /// <summary>Any derived value beats another entered one.</summary>
    Derived,

    /// <summary>The derived choice beats an entered one that is less grave.</summary>
    Graver,
}

/// <summary>
/// How a fact follows from others. An entered value wins over the derived one; where both are had and differ, the case
/// carries a contradiction, and <see cref="Prevails"/> says which is used.
/// </summary>
public abstract class Derivation(Fact target)
{
    /// <summary>The fact that follows.</summary>
    public Fact Target { get; } = target;

    /// <summary>Which value is used when the entered and the derived differ.</summary>
    public Prevails Prevails { get; init; }

    /// <summary>Whether it only fills a missing entry, so that a differing entry is no contradiction.</summary>
    public bool OnlyWhenMissing { get; init; }

    /// <summary>The choices from the mildest to the gravest, where the order of the vocabulary is another one.</summary>
    public IReadOnlyList<int> Gravity { get; init; } = [];

    /// <summary>Facts that are asked for its sake although they count as No until entered: here a missing entry is unknown.</summary>
    public IReadOnlyList<Fact> AsksFor { get; init; } = [];

    /// <summary>The facts from which it follows.</summary>
    public abstract IEnumerable<Fact> Uses { get; }

    /// <summary>The conditions that it asks.</summary>
    public virtual IEnumerable<Condition> Conditions => [];

    /// <summary>The condition from which a value follows, or null where it does not follow from a condition.</summary>
    public virtual Condition? ConditionFor(Value value) => null;

    /// <summary>What follows from the findings, unknown if nothing.</summary>
    public abstract Value Derive(Findings findings);

    /// <summary>The facts that decided.</summary>
    public virtual IReadOnlyList<Fact> Because(Findings findings) => [.. Uses.Where(f => !findings[f].IsMissing).Distinct().OrderBy(f => f.Index)];

    /// <summary>The derivation as text of codes, for the fingerprint of the rules.</summary>
    public abstract string Canonical { get; }

    internal bool Beats(Value derived, Value entered) => Prevails switch
    {
        Prevails.DerivedYes => derived.Truth.IsYes,
        Prevails.DerivedNo => derived.Truth.IsNo,
        Prevails.Derived => true,
        Prevails.Graver => Rank(derived.Choice) > Rank(entered.Choice),
        _ => false,
    };

    private int Rank(int choice) => Gravity.Count == 0 ? choice : Gravity.ToList().IndexOf(choice);
}

/// <summary>A boolean fact with a condition under which it is Yes and one under which it is No; unknown if neither is.</summary>
public sealed class BooleanDerivation : Derivation
{
    private readonly Condition? _yes;
    private readonly Condition? _no;
    private Predicate? _whenYes;
    private Predicate? _whenNo;

    private BooleanDerivation(BooleanFact target, Condition? yes, Condition? no)
        : base(target) => (_yes, _no) = (yes, no);

    /// <inheritdoc/>
    public override IEnumerable<Condition> Conditions => new[] { _yes, _no }.OfType<Condition>();

    /// <inheritdoc/>
    public override IEnumerable<Fact> Uses => FactsUsed.In(_yes, _no);

    /// <inheritdoc/>
    public override string Canonical =>
        $"{Target.Code} yes {(_yes is null ? "-" : Logic.Canonical.Instance.Of(_yes))} no {(_no is null ? "-" : Logic.Canonical.Instance.Of(_no))}";

    /// <inheritdoc/>
    public override Condition? ConditionFor(Value value) => value.Truth.IsYes ? _yes : _no;

    /// <summary>Yes when the condition is Yes; its absence proves nothing. A derived Yes beats an entered No.</summary>
    public static BooleanDerivation Evidence(BooleanFact target, Condition yes) => new(target, yes, null) { Prevails = Prevails.DerivedYes };

    /// <summary>As <see cref="Evidence"/>, but only where nothing was entered.</summary>
    public static BooleanDerivation WhenMissing(BooleanFact target, Condition yes) => new(target, yes, null) { OnlyWhenMissing = true };

    /// <summary>The fact is the condition.</summary>
    public static BooleanDerivation Same(BooleanFact target, Condition value, Prevails prevails = Prevails.Entered, params IReadOnlyList<Fact> asksFor) =>
        new(target, value, !value) { Prevails = prevails, AsksFor = asksFor };

    /// <summary>Yes under one condition, No under another.</summary>
    public static BooleanDerivation Either(BooleanFact target, Condition yes, Condition no, Prevails prevails = Prevails.Entered) =>
        new(target, yes, no) { Prevails = prevails };

    /// <summary>No under the condition, else as entered.</summary>
    public static BooleanDerivation NoIf(BooleanFact target, Condition no, Prevails prevails = Prevails.Entered) =>
        new(target, null, no) { Prevails = prevails };

    /// <inheritdoc/>
    public override Value Derive(Findings findings)
    {
        if (_yes is not null && (_whenYes ??= Evaluate.Instance.Of(_yes))(findings).IsYes)
        {
            return Value.Of(true);
        }

        return _no is not null && (_whenNo ??= Evaluate.Instance.Of(_no))(findings).IsYes ? Value.Of(false) : Value.Unknown;
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Because(Findings findings)
    {
        var deciding = Derive(findings).Truth.IsYes ? _yes : _no;
        return deciding is null ? [] : Logic.Because.Facts(deciding, findings);
    }
}

/// <summary>A choice with a condition for each value that can follow; the conditions exclude each other.</summary>
public sealed class ChoiceDerivation : Derivation
{
    private readonly (int Choice, Condition When)[] _rows;
    private Predicate[]? _when;

    private ChoiceDerivation(ChoiceFact target, (int Choice, Condition When)[] rows)
        : base(target) => _rows = rows;

    /// <inheritdoc/>
    public override IEnumerable<Condition> Conditions => _rows.Select(r => r.When);

    /// <inheritdoc/>
    public override IEnumerable<Fact> Uses => FactsUsed.In(_rows.Select(r => r.When));

    /// <inheritdoc/>
    public override string Canonical =>
        $"{Target.Code}{string.Concat(_rows.Select(r => $" {((ChoiceFact)Target).Values[r.Choice].Code} {Logic.Canonical.Instance.Of(r.When)}"))}";

    /// <inheritdoc/>
    public override Condition? ConditionFor(Value value) => Array.Find(_rows, r => r.Choice == value.Choice).When;

    /// <summary>A choice from its rows.</summary>
    public static ChoiceDerivation Of<T>(ChoiceFact<T> target, Prevails prevails, params (T Value, Condition When)[] rows)
        where T : struct, Enum => new(target, [.. rows.Select(r => (Choices.Index(r.Value), r.When))]) { Prevails = prevails };

    /// <summary>A choice from its rows, with its values from the mildest to the gravest; the graver value is used.</summary>
    public static ChoiceDerivation ByGravity<T>(ChoiceFact<T> target, IReadOnlyList<T> gravity, params (T Value, Condition When)[] rows)
        where T : struct, Enum => new(target, [.. rows.Select(r => (Choices.Index(r.Value), r.When))])
        {
            Prevails = Prevails.Graver,
            Gravity = [.. gravity.Select(Choices.Index)],
        };

    /// <inheritdoc/>
    public override Value Derive(Findings findings)
    {
        var when = _when ??= [.. _rows.Select(r => Evaluate.Instance.Of(r.When))];
        for (var i = 0; i < when.Length; i++)
        {
            if (when[i](findings).IsYes)
            {
                return Value.OfChoice(_rows[i].Choice);
            }
        }

        return Value.Unknown;
    }

    /// <summary>The values that are still possible, by position: their condition is not No.</summary>
    public IReadOnlyList<int> Possible(Findings findings) =>
        [.. _rows.Where(r => !Evaluate.Instance.Of(r.When)(findings).IsNo).Select(r => r.Choice)];

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Because(Findings findings)
    {
        var value = Derive(findings);
        var row = Array.Find(_rows, r => value.IsKnown && r.Choice == value.Choice);
        return row.When is null ? [] : Logic.Because.Facts(row.When, findings);
    }
}

/// <summary>A choice or a set that follows from the members of a set, such as a region from levels.</summary>
public sealed class MemberDerivation : Derivation
{
    private readonly SetFact _source;
    private readonly int[] _map;
    private readonly IReadOnlyList<int> _order;

    private MemberDerivation(Fact target, SetFact source, int[] map, IReadOnlyList<int> order)
        : base(target) => (_source, _map, _order) = (source, map, order);

    /// <inheritdoc/>
    public override IEnumerable<Fact> Uses => [_source];

    /// <inheritdoc/>
    public override string Canonical =>
        $"{Target.Code} of {_source.Code} {string.Join(',', _map)} order {string.Join(',', _order)}";

    /// <summary>The set of what the members map to.</summary>
    public static MemberDerivation SetOf<TMember, TResult>(SetFact<TResult> target, SetFact<TMember> source, Func<TMember, TResult> map)
        where TMember : struct, Enum
        where TResult : struct, Enum => new(target, source, Map(source, map), []);

    /// <summary>The first value of <paramref name="order"/> to which one of the members maps.</summary>
    public static MemberDerivation FirstOf<TMember, TResult>(
        ChoiceFact<TResult> target, SetFact<TMember> source, Func<TMember, TResult> map, IReadOnlyList<TResult> order)
        where TMember : struct, Enum
        where TResult : struct, Enum => new(target, source, Map(source, map), [.. order.Select(Choices.Index)]);

    /// <inheritdoc/>
    public override Value Derive(Findings findings)
    {
        var members = findings[_source];
        if (!members.IsKnown || members.Set == 0)
        {
            return Value.Unknown;
        }

        var results = Image(members.Set);
        if (_order.Count == 0)
        {
            return Value.OfSet(results);
        }

        foreach (var result in _order)
        {
            if ((results >> result & 1) != 0)
            {
                return Value.OfChoice(result);
            }
        }

        return Value.Unknown;
    }

    /// <summary>What the members of a set map to, as bits.</summary>
    internal ulong Image(ulong members)
    {
        var results = 0UL;
        for (var i = 0; i < _map.Length; i++)
        {
            results |= (members >> i & 1) << _map[i];
        }

        return results;
    }

    private static int[] Map<TMember, TResult>(SetFact<TMember> source, Func<TMember, TResult> map)
        where TMember : struct, Enum
        where TResult : struct, Enum =>
        [.. Enumerable.Range(0, source.Values.Count).Select(i => Choices.Index(map((TMember)Enum.ToObject(typeof(TMember), i))))];
}
