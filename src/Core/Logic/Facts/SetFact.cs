namespace Myelon.Core.Logic;

/// <summary>A fact that holds any number of named values; at most 64.</summary>
public abstract class SetFact : Fact
{
    private protected SetFact(string code, IReadOnlyList<ChoiceValue> values)
        : base(code) => Values = values;

    /// <summary>The values that it may hold, in the order of the vocabulary.</summary>
    public IReadOnlyList<ChoiceValue> Values { get; }

    /// <summary>The noun that a sentence about the set starts with.</summary>
    public required Text Subject { get; init; }

    /// <summary>Whether the noun is plural.</summary>
    public bool SubjectIsPlural { get; init; }

    /// <summary>Whether an empty list means that nothing is known (levels) instead of "none of them".</summary>
    public bool EmptyIsUnknown { get; init; }

    /// <summary>Whether it may be said why each of its values was entered. Nothing rests on the reason.</summary>
    public bool TakesReasons { get; init; }

    /// <summary>The set with every value.</summary>
    public ulong Full => Values.Count == 64 ? ulong.MaxValue : (1UL << Values.Count) - 1;

    /// <inheritdoc/>
    public override string TypeName => "enum_set";
}

/// <summary>A set whose values are the members of an enumeration, in its order.</summary>
/// <typeparam name="T">The enumeration; member 0 is the first value.</typeparam>
public sealed class SetFact<T> : SetFact
    where T : struct, Enum
{
    /// <summary>A set with one label for each member of <typeparamref name="T"/>.</summary>
    public SetFact(string code, params (T Value, string Code, string De, string En)[] values)
        : base(code, Choices.Of(code, values))
    {
    }

    /// <summary>The set holds this value.</summary>
    public Condition Holds(T value) => new Holds(this, Choices.Mask([value]), Quantifier.Any);

    /// <summary>The set holds this value, as entered or derived: a missing entry is unknown whatever the policy of the fact.</summary>
    public Condition HoldsWhereRecorded(T value) => new Holds(this, Choices.Mask([value]), Quantifier.Any) { WhereRecorded = true };

    /// <summary>The set holds one of these values at least.</summary>
    public Condition HoldsAnyOf(params T[] values) => new Holds(this, Choices.Mask(values), Quantifier.Any);

    /// <summary>The set holds all of these values.</summary>
    public Condition HoldsAllOf(params T[] values) => new Holds(this, Choices.Mask(values), Quantifier.All);

    /// <summary>The set holds none but these values.</summary>
    public Condition HoldsOnly(params T[] values) => !new Holds(this, Full & ~Choices.Mask(values), Quantifier.Any);

    /// <summary>The set holds every value that there is.</summary>
    public Condition IsComplete => new Holds(this, Full, Quantifier.All);
}
