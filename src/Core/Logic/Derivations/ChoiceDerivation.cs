namespace Myelon.Core.Logic;

/// <summary>
/// A choice of which conditions leave values possible. Where the rows are a whole decision, exactly one of them holds, so that a row that
/// does not hold takes its value away.
/// </summary>
public sealed class ChoiceDerivation : Derivation
{
    private readonly (ulong Allowed, Condition When)[] _rows;
    private readonly ulong _full;
    private readonly bool _isWhole;
    private readonly int[] _gravity;

    private ChoiceDerivation(ChoiceFact target, (ulong Allowed, Condition When)[] rows, bool isWhole, int[] gravity)
        : base(target)
    {
        (_rows, _isWhole, _full, _gravity) = (rows, isWhole, target.Full, gravity);
        Uses = FactsUsed.In(rows.Select(r => r.When));
    }

    /// <inheritdoc/>
    public override IEnumerable<Condition> Conditions => _rows.Select(r => r.When);

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Uses { get; }

    /// <summary>What each condition allows, as bits.</summary>
    internal IReadOnlyList<(ulong Allowed, Condition When)> Rows => _rows;

    /// <summary>Whether a row that does not hold takes its values away.</summary>
    internal bool IsWhole => _isWhole;

    /// <inheritdoc/>
    public override string Canonical => Target.Code + (_isWhole ? " one-of" : "")
        + string.Concat(_rows.Select(r => $" {string.Join('|', Codes(r.Allowed))} {Logic.Canonical.Instance.Of(r.When)}"));

    private IEnumerable<string> Codes(ulong allowed) => ((ChoiceFact)Target).Values.Where((_, i) => (allowed >> i & 1) != 0).Select(v => v.Code);

    /// <inheritdoc/>
    public override Condition? ConditionFor(Value value) => Array.Find(_rows, r => r.Allowed == value.Choices).When;

    /// <summary>A choice with a condition for each value that can follow.</summary>
    public static ChoiceDerivation Of<T>(ChoiceFact<T> target, Prevails prevails, params (T Value, Condition When)[] rows)
        where T : struct, Enum => new(target, [.. rows.Select(r => (1UL << Choices.Index(r.Value), r.When))], isWhole: false, []) { Prevails = prevails };

    /// <summary>
    /// A choice as a decision: one row for each value, of which exactly one holds. The values are given from the mildest to the gravest;
    /// the graver is used.
    /// </summary>
    public static ChoiceDerivation ByGravity<T>(ChoiceFact<T> target, IReadOnlyList<T> gravity, params (T Value, Condition When)[] rows)
        where T : struct, Enum =>
        new(target, [.. rows.Select(r => (1UL << Choices.Index(r.Value), r.When))], isWhole: true, [.. gravity.Select(Choices.Index)])
        {
            Prevails = Prevails.Graver,
        };

    /// <summary>As <see cref="Only"/>, but only where nothing was entered.</summary>
    public static ChoiceDerivation WhereMissing<T>(ChoiceFact<T> target, Condition when, params IReadOnlyList<T> allowed)
        where T : struct, Enum => new(target, [(Choices.Mask([.. allowed]), when)], isWhole: false, []) { OnlyWhenMissing = true };

    /// <summary>Under a condition only some values are possible; an entry stays all the same, and is told.</summary>
    public static ChoiceDerivation Only<T>(ChoiceFact<T> target, Condition when, params IReadOnlyList<T> allowed)
        where T : struct, Enum => new(target, [(Choices.Mask([.. allowed]), when)], isWhole: false, []);

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Because(Findings findings)
    {
        var certain = _rows.Where(r => findings.Truth(r.When).IsYes).SelectMany(r => Logic.Because.Facts(r.When, findings)).ToList();
        var excluded = certain.Count > 0 || !_isWhole
            ? certain
            : [.. _rows.Where(r => findings.Truth(r.When).IsNo).SelectMany(r => Logic.Because.Facts(r.When, findings))];
        return [.. excluded.Distinct().OrderBy(findings.Layout.SlotOf)];
    }

    /// <inheritdoc/>
    internal override Func<Findings, Value> Ready(Layout layout)
    {
        var rows = Array.ConvertAll(_rows, r => (r.Allowed, When: layout.Of(r.When)));
        return findings =>
        {
            var possible = _full;
            foreach (var (allowed, when) in rows)
            {
                var truth = when(findings);
                possible &= truth.IsYes ? allowed : truth.IsNo && _isWhole ? ~allowed : _full;
            }

            return possible == _full || possible == 0 ? Value.Unknown : Value.OfChoices(possible);
        };
    }

    private protected override bool IsGraver(in Value derived, in Value entered)
    {
        var choices = derived.Choices;
        return Array.FindIndex(_gravity, c => (choices >> c & 1) != 0) > Array.IndexOf(_gravity, entered.Choice);
    }
}
