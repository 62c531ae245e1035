namespace Myelon.Core.Logic;

/// <summary>A fact that holds or does not. It stands for itself as a condition: <c>Surgery.Planned &amp; Embolisation.Done</c>.</summary>
public sealed class BooleanFact(string code) : Fact(code)
{
    /// <summary>The sentence that says that it holds.</summary>
    public required Text WhenYes { get; init; }

    /// <summary>The sentence that says that it does not.</summary>
    public required Text WhenNo { get; init; }

    /// <inheritdoc/>
    public override string TypeName => "boolean";

    /// <summary>The fact as entered or derived: a missing entry stays unknown even where the policy counts it as No.</summary>
    public Condition WhereRecorded => new Recorded(this);

    /// <summary>The fact holds on record; unknown counts as no.</summary>
    public Condition IsCertain => new Is(this).IsCertain;

    /// <summary>The condition that the fact holds.</summary>
    public static implicit operator Condition(BooleanFact fact) => new Is(fact);

    /// <summary>Both facts hold.</summary>
    public static Condition operator &(BooleanFact left, BooleanFact right) => (Condition)left & (Condition)right;

    /// <summary>One of the facts holds.</summary>
    public static Condition operator |(BooleanFact left, BooleanFact right) => (Condition)left | (Condition)right;

    /// <summary>The fact does not hold.</summary>
    public static Condition operator !(BooleanFact fact) => !(Condition)fact;
}
