using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Core.Reasoning;

/// <summary>What the rules say of one recommendation, for one lesion or for the patient.</summary>
/// <param name="Recommendation">The recommendation.</param>
/// <param name="Verdict">The verdict.</param>
/// <param name="Contested">The discrepancies that make it contested; only beside <see cref="Verdict.Applies"/>.</param>
/// <param name="Needs">The missing facts of which some value would change the verdicts still possible, most decisive first.</param>
/// <param name="TooCoarse">Facts that were entered less finely than asked: a date where a time decides.</param>
public sealed record RecommendationVerdict(
    Recommendation Recommendation,
    Verdict Verdict,
    IReadOnlyList<string> Contested,
    IReadOnlyList<Need> Needs,
    IReadOnlyList<Fact> TooCoarse);

/// <summary>A missing fact that could change a verdict.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Settles">The share of its values, 0 to 1, of which each alone would settle the verdict.</param>
/// <param name="Narrows">By how many bits, on average over its values, it narrows the answers that are still possible.</param>
public readonly record struct Need(Fact Fact, double Settles, double Narrows = 0);

/// <summary>A conflict of the text that is active in a case.</summary>
/// <param name="Discrepancy">The conflict.</param>
/// <param name="Members">Its active members.</param>
/// <param name="Lesions">The lesions, by position; empty for a case without lesions.</param>
public sealed record ActiveConflict(Discrepancy Discrepancy, IReadOnlyList<Recommendation> Members, IReadOnlyList<int> Lesions);

/// <summary>An entered value beside what follows from other entries.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Entered">What was entered.</param>
/// <param name="Derived">What follows.</param>
/// <param name="Because">The facts from which it follows, with their values.</param>
/// <param name="DerivedIsUsed">Whether the derived value is used.</param>
/// <param name="Lesions">The lesions, by position; empty for a case without lesions.</param>
public sealed record Contradiction(
    Fact Fact,
    Value Entered,
    Value Derived,
    IReadOnlyList<(Fact Fact, Value Value)> Because,
    bool DerivedIsUsed,
    IReadOnlyList<int> Lesions);

/// <summary>A missing fact, with everything that it would settle.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Settles">The open recommendations that some value of it settles alone.</param>
/// <param name="Touches">The recommendations whose possible verdicts some value of it changes.</param>
/// <param name="Lesions">The lesions for which it is missing, by position.</param>
public sealed record MissingFact(
    Fact Fact, IReadOnlyList<Recommendation> Settles, IReadOnlyList<Recommendation> Touches, IReadOnlyList<int> Lesions);

/// <summary>The answer for one lesion, or for the patient facts of a case without lesions.</summary>
/// <param name="Name">The lesion, or null.</param>
/// <param name="Findings">What is known.</param>
/// <param name="Scores">The scores.</param>
/// <param name="Verdicts">One verdict for each recommendation.</param>
public sealed record LesionEvaluation(
    string? Name, Findings Findings, IReadOnlyList<ScoreResult> Scores, IReadOnlyList<RecommendationVerdict> Verdicts)
{
    /// <summary>The dose of the cord over the earlier and the planned course; null where the rules have none.</summary>
    public DoseAnswer? Dose { get; init; }

    /// <summary>The clocks that concern it, or may.</summary>
    public IReadOnlyList<Clock> Clocks { get; init; } = [];

    /// <summary>The limits that concern it, or may.</summary>
    public IReadOnlyList<LimitReading> Limits { get; init; } = [];

    /// <summary>Where it stands in each table of the pathway that applies or may apply.</summary>
    public IReadOnlyList<TablePosition> Pathway { get; init; } = [];

    /// <summary>For each of these tables what would narrow it, with its rank.</summary>
    public IReadOnlyList<IReadOnlyList<Need>> PathwayNeeds { get; init; } = [];

    /// <summary>How urgent it is; null where the rules have no pathway.</summary>
    public Urgency? Urgency { get; init; }
}

/// <summary>The answer for a case.</summary>
public sealed class CaseEvaluation
{
    /// <summary>The case.</summary>
    public required Case Case { get; init; }

    /// <summary>The rules that were asked.</summary>
    public required RuleSet Rules { get; init; }

    /// <summary>The patient's verdicts: the most pressing of the lesions'.</summary>
    public required IReadOnlyList<RecommendationVerdict> Verdicts { get; init; }

    /// <summary>For each recommendation the lesions that have the patient's verdict, by position; empty where it does not apply.</summary>
    public required IReadOnlyList<IReadOnlyList<int>> LesionsOfVerdict { get; init; }

    /// <summary>The lesions in the order of the input; one without a name for a case without lesions.</summary>
    public required IReadOnlyList<LesionEvaluation> Lesions { get; init; }

    /// <summary>How urgent the patient is: the most urgent of the lesions; null where the rules have no pathway.</summary>
    public Urgency? Urgency { get; init; }

    /// <summary>The active conflicts.</summary>
    public required IReadOnlyList<ActiveConflict> Conflicts { get; init; }

    /// <summary>The discrepancies that concern the case and contest nothing.</summary>
    public required IReadOnlyList<ActiveConflict> Notes { get; init; }

    /// <summary>What was entered against what follows.</summary>
    public required IReadOnlyList<Contradiction> Contradictions { get; init; }

    /// <summary>What is missing, most decisive first.</summary>
    public required IReadOnlyList<MissingFact> Missing { get; init; }
}
