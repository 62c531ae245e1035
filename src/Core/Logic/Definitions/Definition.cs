namespace Myelon.Core.Logic;

/// <summary>
/// What a scale or a word means: where the one statement holds, the other does. It is read in both directions: what an entry implies, and
/// what it excludes. Entries that it does not allow beside each other are a contradiction.
/// </summary>
/// <param name="Code">The stable code.</param>
/// <param name="When">The one statement.</param>
/// <param name="Then">The statement that follows.</param>
/// <param name="Says">The definition in words.</param>
/// <param name="Source">Where it is defined.</param>
public sealed record Definition(string Code, Condition When, Condition Then, Text Says, string Source)
{
    /// <summary>
    /// Whether it only excludes: values that it does not allow beside each other are a contradiction, but nothing follows from one of
    /// them, because the scales must not be converted into each other.
    /// </summary>
    public bool OnlyExcludes { get; init; }

    /// <summary>
    /// Whether the first statement is a grade that need not have been given: an entered one implies and is excluded, but none follows from
    /// the fact that the others are excluded, because there may be no grade at all.
    /// </summary>
    public bool NeedNotBeGraded { get; init; }

    /// <summary>The facts that it binds.</summary>
    public IReadOnlyList<Fact> Facts => field ??= FactsUsed.In(When, Then);

    /// <summary>The facts of which something can follow from it.</summary>
    public IReadOnlyList<Fact> Narrows => field ??= OnlyExcludes ? [] : NeedNotBeGraded ? FactsUsed.In(Then) : Facts;

    /// <summary>The definition as text of codes, for the fingerprint of the rules.</summary>
    public string Canonical =>
        $"{Code} {Logic.Canonical.Instance.Of(When)} "
        + (OnlyExcludes ? "only-with" : NeedNotBeGraded ? "implies" : "means")
        + $" {Logic.Canonical.Instance.Of(Then)}";
}

/// <summary>
/// How much a value warns: where entries contradict each other, those that warn least are set aside, never those that warn most, and
/// never a part of each.
/// </summary>
/// <param name="Level">0 for a value that reassures; the higher, the graver.</param>
/// <param name="When">The values, as a statement about one fact.</param>
public sealed record Gravity(int Level, Condition When);

/// <summary>A combination that is unusual and excluded by no definition: it is to be checked, and decides nothing.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="When">The combination; told only where it is certain.</param>
/// <param name="Says">What is unusual.</param>
public sealed record Unusual(string Code, Condition When, Text Says)
{
    /// <summary>The fact of which an entry, whatever it is, answers the doubt; or null.</summary>
    public Fact? SettledBy { get; init; }
}
