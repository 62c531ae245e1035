namespace Myelon.Core.Logic;

/// <summary>A boolean fact with a condition under which it is Yes and one under which it is No; unknown if neither is.</summary>
public sealed class BooleanDerivation : Derivation
{
    private readonly Condition? _yes;
    private readonly Condition? _no;
    private IReadOnlyList<Fact>? _dates;

    private BooleanDerivation(BooleanFact target, Condition? yes, Condition? no)
        : base(target)
    {
        (_yes, _no) = (yes, no);
        Uses = FactsUsed.In(yes, no);
    }

    /// <inheritdoc/>
    public override IEnumerable<Condition> Conditions => new[] { _yes, _no }.OfType<Condition>();

    /// <inheritdoc/>
    public override IReadOnlyList<Fact> Uses { get; }

    /// <inheritdoc/>
    public override bool NamesCourses => Conditions.Any(Names);

    /// <inheritdoc/>
    public override string Canonical => $"{Target.Code} yes {Said(_yes)} no {Said(_no)}";

    /// <inheritdoc/>
    public override Condition? ConditionFor(Value value) => value.Truth.IsYes ? _yes : _no;

    /// <summary>Yes when the condition is Yes; its absence proves nothing. A derived Yes beats an entered No.</summary>
    public static BooleanDerivation Evidence(BooleanFact target, Condition yes) => new(target, yes, null) { Prevails = Prevails.DerivedYes };

    /// <summary>As <see cref="Evidence"/>, from details or dates that nobody asks for its sake.</summary>
    /// <param name="target">The plan or the deed.</param>
    /// <param name="yes">The details.</param>
    /// <param name="dates">Dates that, once entered, leave the fact open and have it asked: they may have passed.</param>
    public static BooleanDerivation Told(BooleanFact target, Condition yes, params IReadOnlyList<Fact> dates) =>
        new(target, yes, null) { Prevails = Prevails.DerivedYes, IsSought = false, IsTold = true, _dates = dates };

    /// <summary>As <see cref="Evidence"/>, but only where nothing was entered.</summary>
    public static BooleanDerivation WhenMissing(BooleanFact target, Condition yes) => new(target, yes, null) { OnlyWhenMissing = true };

    /// <summary>What is presumed until somebody says it: Yes under one condition, No under another. It is asked itself, not through these.</summary>
    public static BooleanDerivation Presumed(BooleanFact target, Condition yes, Condition no) =>
        new(target, yes, no) { OnlyWhenMissing = true, IsSought = false, IsPresumption = true };

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
    public override IReadOnlyList<Fact> Because(Findings findings) =>
        _yes is not null && findings.Truth(_yes).IsYes ? Logic.Because.Facts(_yes, findings)
        : _no is not null && findings.Truth(_no).IsYes ? Logic.Because.Facts(_no, findings)
        : [];

    /// <inheritdoc/>
    internal override Func<Findings, Value> Ready(Layout layout)
    {
        var (yes, no) = (_yes is null ? null : layout.Of(_yes), _no is null ? null : layout.Of(_no));
        return findings => yes is not null && yes(findings).IsYes ? Value.Of(true)
            : no is not null && no(findings).IsYes ? Value.Of(false)
            : Value.Unknown;
    }

    /// <summary>
    /// The facts of which a part may be entered, so that the fact is unknown; none where it turns on courses, which are no facts. Null where that cannot be.
    /// </summary>
    internal IReadOnlyList<Fact>? HalfEnteredBy => _yes is null || _dates is { Count: 0 } || Target.Policy == UnknownPolicy.Ask ? null
        : Names(_yes) ? []
        : _dates ?? FactsUsed.In(_yes);

    /// <inheritdoc/>
    internal override Func<Findings, bool>? IsHalfEntered(Layout layout)
    {
        if (HalfEnteredBy is not { } facts)
        {
            return null;
        }

        var yes = layout.Of(_yes!);
        if (Names(_yes!))
        {
            // Levels alone say nothing of a course.
            return findings => findings.Courses is { Count: > 0 } && yes(findings).IsUnknown;
        }

        int[] slots = [.. facts.Select(layout.SlotOf)];
        return findings => yes(findings).IsUnknown && Array.Exists(slots, s => !findings.Values[s].IsMissing);
    }

    private static bool Names(Condition condition) => condition switch
    {
        EarlierCourse => true,
        All all => all.Terms.Any(Names),
        Any any => any.Terms.Any(Names),
        Not not => Names(not.Term),
        _ => false,
    };

    private static string Said(Condition? condition) => condition is null ? "-" : Logic.Canonical.Instance.Of(condition);
}
