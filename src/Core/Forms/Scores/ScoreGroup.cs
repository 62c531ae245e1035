using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>A result of a study for a group of a score: of those people, not a promise for one patient.</summary>
/// <param name="Measure">What was measured.</param>
/// <param name="Unit">The unit: "%" or "mo" (months).</param>
public sealed record ScoreOutcome(Text Measure, string Unit)
{
    /// <summary>The time after which it was measured, in months, or null for a median.</summary>
    public int? HorizonMonths { get; init; }

    /// <summary>What the guideline prints, or null where it prints nothing.</summary>
    public decimal? Printed { get; init; }

    /// <summary>What the source gives, or null where it was not read.</summary>
    public decimal? Source { get; init; }

    /// <summary>The 95 % confidence interval of the source, or null.</summary>
    public NumberRange? Confidence { get; init; }

    /// <summary>Another cohort than the one in which the score was made, or null for that one.</summary>
    public Text? Cohort { get; init; }
}

/// <summary>A group of a score: the totals from low to high, both included, or the findings that put a patient into it.</summary>
/// <param name="Code">The stable code of the group.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Totals">The totals; null where no limits are printed or criteria decide.</param>
public sealed record ScoreGroup(string Code, Text Label, NumberRange? Totals)
{
    /// <summary>The findings that put a patient into the group.</summary>
    public Condition? When { get; init; }

    /// <summary>The same where two facts are compared with each other, which no condition can say.</summary>
    public Predicate? Compares { get; init; }

    /// <summary>What studies report for the group.</summary>
    public IReadOnlyList<ScoreOutcome> Outcomes { get; init; } = [];

    /// <summary>What the authors of the score attach to the group; not advice of the guideline.</summary>
    public Text? AuthorsSay { get; init; }

    internal bool IsPossible(NumberRange? total, Findings findings)
    {
        if (Totals is { } totals)
        {
            return total is { } sum && totals.High >= sum.Low && totals.Low <= sum.High;
        }

        var truth = Compares is not null ? Compares(findings)
            : When is not null ? findings.Truth(When)
            : Truth.No;
        return !truth.IsNo;
    }
}

/// <summary>A condition that a source sets beside the printed rule: shown with its truth, and never part of the result.</summary>
/// <param name="Says">The condition in words.</param>
public sealed record SideCondition(Text Says)
{
    /// <summary>The findings under which it holds.</summary>
    public Condition? When { get; init; }

    /// <summary>The same where two facts are compared with each other, which no condition can say.</summary>
    public Predicate? Compares { get; init; }

    /// <summary>Whether it holds; unknown where nothing in the vocabulary records it.</summary>
    public Truth Holds(Findings findings) => Compares is not null ? Compares(findings)
        : When is not null ? findings.Truth(When)
        : Truth.Unknown;
}
