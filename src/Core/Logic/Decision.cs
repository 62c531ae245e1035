namespace Myelon.Core.Logic;

/// <summary>A condition that must hold, or must not hold.</summary>
/// <param name="Condition">The condition.</param>
/// <param name="Holds">Whether it must hold.</param>
public readonly record struct Term(Condition Condition, bool Holds = true)
{
    /// <summary>The condition must hold.</summary>
    public static implicit operator Term(Condition condition) => new(condition);

    /// <summary>The condition must not hold.</summary>
    public static Term Not(Condition condition) => new(condition, Holds: false);
}

/// <summary>One outcome of a decision, and the terms that must all be so for it.</summary>
/// <param name="Code">The stable code.</param>
/// <param name="Terms">The terms; with none, always.</param>
public sealed record DecisionRow(string Code, params IReadOnlyList<Term> Terms);

/// <summary>
/// Outcomes, each with its condition, of which exactly one holds when all is known; rows of the same code are one outcome. What the
/// findings leave possible, what is missing, what would change it and what to ask next is answered alike for every decision.
/// </summary>
/// <param name="Rows">The rows; at most 64 outcomes.</param>
public sealed record Decision(IReadOnlyList<DecisionRow> Rows)
{
    /// <summary>The facts that it names.</summary>
    public IReadOnlyList<Fact> Facts => field ??= FactsUsed.In(Rows.SelectMany(o => o.Terms).Select(t => t.Condition));

    /// <summary>Whether a condition holds.</summary>
    public static Decision Of(Condition condition) => new([new("yes", condition), new("no", Term.Not(condition))]);
}
