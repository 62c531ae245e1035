using NodaTime;

namespace Myelon.Core.Logic;

/// <summary>All terms hold; with no terms, always.</summary>
/// <param name="Terms">The terms.</param>
public sealed record All(IReadOnlyList<Condition> Terms) : Condition
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(Interpreter<TResult> interpreter) => interpreter.All(this);

    internal static IReadOnlyList<Condition> TermsOf(Condition condition) => condition is All { Terms.Count: > 0 } all ? all.Terms : [condition];
}

/// <summary>At least one term holds.</summary>
/// <param name="Terms">The terms.</param>
public sealed record Any(IReadOnlyList<Condition> Terms) : Condition
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(Interpreter<TResult> interpreter) => interpreter.Any(this);

    internal static IReadOnlyList<Condition> TermsOf(Condition condition) => condition is Any any ? any.Terms : [condition];
}

/// <summary>The term does not hold.</summary>
/// <param name="Term">The term.</param>
public sealed record Not(Condition Term) : Condition
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(Interpreter<TResult> interpreter) => interpreter.Not(this);
}

/// <summary>
/// The term is known to hold. It answers No for unknown, so it is not monotone: it stands only where the text asks for
/// something to be stated, or where an unstated finding must not stand in the way.
/// </summary>
/// <param name="Term">The term.</param>
public sealed record Certain(Condition Term) : Condition
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(Interpreter<TResult> interpreter) => interpreter.Certain(this);
}

/// <summary>A boolean fact holds.</summary>
/// <param name="Fact">The fact.</param>
public sealed record Is(BooleanFact Fact) : Condition
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(Interpreter<TResult> interpreter) => interpreter.Is(this);
}

/// <summary>A boolean fact holds, as entered or derived: a missing entry is unknown whatever the policy of the fact.</summary>
/// <param name="Fact">The fact.</param>
public sealed record Recorded(BooleanFact Fact) : Condition
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(Interpreter<TResult> interpreter) => interpreter.Recorded(this);
}

/// <summary>A choice has one of the values.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Values">The values as bits.</param>
public sealed record OneOf(ChoiceFact Fact, ulong Values) : Condition
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(Interpreter<TResult> interpreter) => interpreter.OneOf(this);
}

/// <summary>How many of the values a set must hold.</summary>
public enum Quantifier
{
    /// <summary>One at least.</summary>
    Any,

    /// <summary>All of them.</summary>
    All,
}

/// <summary>A set holds any or all of the values.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Values">The values as bits.</param>
/// <param name="Quantifier">Any or all.</param>
public sealed record Holds(SetFact Fact, ulong Values, Quantifier Quantifier) : Condition
{
    /// <summary>Whether a missing entry is unknown whatever the policy of the fact.</summary>
    public bool WhereRecorded { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(Interpreter<TResult> interpreter) => interpreter.Holds(this);
}

/// <summary>How a number or a duration is compared.</summary>
public enum Comparison
{
    /// <summary>Less than.</summary>
    Below,

    /// <summary>Less than or equal.</summary>
    AtMost,

    /// <summary>Equal.</summary>
    Equal,

    /// <summary>Greater than or equal.</summary>
    AtLeast,

    /// <summary>Greater than.</summary>
    Above,
}

/// <summary>A number compares so with a threshold, compared unrounded.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Comparison">How.</param>
/// <param name="Threshold">The threshold, in the unit of the fact.</param>
public sealed record Compare(NumberFact Fact, Comparison Comparison, decimal Threshold) : Condition
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(Interpreter<TResult> interpreter) => interpreter.Compare(this);
}

/// <summary>The time from one moment to another compares so with a duration; null stands for the time of the case.</summary>
/// <param name="From">The first moment.</param>
/// <param name="To">The second moment, or null for the time of the case.</param>
/// <param name="Comparison">How.</param>
/// <param name="Duration">The duration; negative where the second lies before the first.</param>
public sealed record Elapsed(MomentFact From, MomentFact? To, Comparison Comparison, Duration Duration) : Condition
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(Interpreter<TResult> interpreter) => interpreter.Elapsed(this);
}

/// <summary>A fact has a value, whatever it is: never unknown.</summary>
/// <param name="Fact">The fact.</param>
public sealed record HasValue(Fact Fact) : Condition
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(Interpreter<TResult> interpreter) => interpreter.HasValue(this);
}

/// <summary>
/// An earlier course of radiotherapy overlaps the levels of the lesion: No if the list of courses is empty or none overlaps,
/// unknown without a list, or with courses but no levels.
/// </summary>
/// <param name="Levels">The levels of the lesion.</param>
/// <param name="Ended">Whether it must certainly have ended before the time of the case.</param>
public sealed record EarlierCourse(SetFact Levels, bool Ended) : Condition
{
    /// <summary>What the last of these courses must have been, or null for any.</summary>
    public CourseCriterion? Last { get; init; }

    /// <inheritdoc/>
    public override TResult Accept<TResult>(Interpreter<TResult> interpreter) => interpreter.EarlierCourse(this);
}

/// <summary>The case has one lesion, or lists none.</summary>
public sealed record SingleLesion : Condition
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(Interpreter<TResult> interpreter) => interpreter.SingleLesion(this);
}

/// <summary>What a condition knows of a recommendation: whom it concerns, and what excepts from it.</summary>
public interface IStanding
{
    /// <summary>The number in this edition.</summary>
    int Number { get; }

    /// <summary>The stable name, which stays when an edition renumbers.</summary>
    string Slug { get; }

    /// <summary>Whom it concerns.</summary>
    Condition Concerns { get; }

    /// <summary>A printed proviso that releases from it, or null.</summary>
    Condition? Excepted { get; }
}

/// <summary>A recommendation concerns the lesion and is not excepted.</summary>
/// <param name="Rule">The recommendation.</param>
public sealed record Stands(IStanding Rule) : Condition
{
    /// <inheritdoc/>
    public override TResult Accept<TResult>(Interpreter<TResult> interpreter) => interpreter.Stands(this);
}
