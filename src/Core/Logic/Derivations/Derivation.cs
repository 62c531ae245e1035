namespace Myelon.Core.Logic;

/// <summary>Which value is used when an entry and what follows from others do not fit.</summary>
public enum Prevails
{
    /// <summary>The entry always stays.</summary>
    Entered,

    /// <summary>What follows always counts.</summary>
    Derived,

    /// <summary>A Yes that follows counts against an entered No; else the entry stays.</summary>
    DerivedYes,

    /// <summary>A No that follows counts against an entered Yes; else the entry stays.</summary>
    DerivedNo,

    /// <summary>The graver choice, in an order of the derivation's own.</summary>
    Graver,

    /// <summary>The higher number.</summary>
    Higher,

    /// <summary>The lower number.</summary>
    Lower,

    /// <summary>The earlier moment.</summary>
    Earlier,
}

/// <summary>
/// How a fact follows from others, in one direction. The forms are closed, as those of conditions: what cannot be built from them cannot be
/// written as a query or a proof either. What follows narrows the fact; an entry that does not fit is a contradiction, and
/// <see cref="Prevails"/> says which of them is used.
/// </summary>
public abstract class Derivation
{
    private protected Derivation(Fact target) => Target = target;

    /// <summary>The fact that follows.</summary>
    public Fact Target { get; }

    /// <summary>Which value is used when the entered and the derived do not fit.</summary>
    public Prevails Prevails { get; init; }

    /// <summary>Whether it only fills a missing entry, so that another entry is no contradiction.</summary>
    public bool OnlyWhenMissing { get; init; }

    /// <summary>
    /// Whether the facts from which it follows are asked for its sake. Not so where they are details (of a plan, of a deed): who has none of them
    /// is asked for the plan or the deed, not for its details.
    /// </summary>
    public bool IsSought { get; init; } = true;

    /// <summary>Whether a plan or a deed follows here from its details.</summary>
    public bool IsTold { get; init; }

    /// <summary>Whether it is only presumed until somebody says it, and presumed otherwise when more is known.</summary>
    public bool IsPresumption { get; init; }

    /// <summary>Facts that are asked for its sake although they count as No until entered: here a missing entry is unknown.</summary>
    public IReadOnlyList<Fact> AsksFor { get; init; } = [];

    /// <summary>The facts from which it follows.</summary>
    public abstract IReadOnlyList<Fact> Uses { get; }

    /// <summary>The conditions that it asks.</summary>
    public virtual IEnumerable<Condition> Conditions => [];

    /// <summary>Whether it looks at the earlier courses of radiotherapy, which are no fact.</summary>
    public virtual bool NamesCourses => false;

    /// <summary>The derivation as text of codes, for the fingerprint of the rules.</summary>
    public abstract string Canonical { get; }

    /// <summary>The condition from which a value follows, or null where it does not follow from a condition.</summary>
    public virtual Condition? ConditionFor(Value value) => null;

    /// <summary>The facts that decided.</summary>
    public virtual IReadOnlyList<Fact> Because(Findings findings) =>
        [.. Uses.Where(f => !findings[f].IsMissing).OrderBy(findings.Layout.SlotOf)];

    /// <summary>The derivation, ready for a layout: what it leaves possible, unknown where nothing follows.</summary>
    internal abstract Func<Findings, Value> Ready(Layout layout);

    /// <summary>
    /// Where nothing follows although something of it was entered: then a fact that counts as No until entered is unknown, because the
    /// entry may mean it. Null where that cannot be.
    /// </summary>
    internal virtual Func<Findings, bool>? IsHalfEntered(Layout layout) => null;

    /// <summary>Whether an entry is among what is possible.</summary>
    internal virtual bool Fits(in Value entered, in Value possible) => Target switch
    {
        ChoiceFact => (entered.Choices & possible.Choices) != 0,
        NumberFact => entered.Number.Low <= possible.Number.High && possible.Number.Low <= entered.Number.High,
        MomentFact => entered.Earliest <= possible.Latest && possible.Earliest <= entered.Latest,
        _ => entered == possible,
    };

    /// <summary>Whether what follows is used instead of an entry that does not fit.</summary>
    internal bool Beats(in Value derived, in Value entered) => Prevails switch
    {
        Prevails.Derived => true,
        Prevails.DerivedYes => derived.Truth.IsYes,
        Prevails.DerivedNo => derived.Truth.IsNo,
        Prevails.Graver => IsGraver(derived, entered),
        Prevails.Higher => derived.Number.Low > entered.Number.High,
        Prevails.Lower => derived.Number.High < entered.Number.Low,
        Prevails.Earlier => derived.Latest < entered.Earliest,
        _ => false,
    };

    /// <summary>Whether every choice that is possible is graver than the entered one.</summary>
    private protected virtual bool IsGraver(in Value derived, in Value entered) => false;
}
