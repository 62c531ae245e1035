using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using NodaTime;

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
    IReadOnlyList<Fact> TooCoarse)
{
    /// <summary>What is known of the patient that bears on it.</summary>
    public IReadOnlyList<Remark> Remarks { get; init; } = [];
}

/// <summary>A conflict of the text that is active in a case.</summary>
/// <param name="Discrepancy">The conflict.</param>
/// <param name="Members">Its active members.</param>
/// <param name="Lesions">The lesions, by position; empty for a case without lesions.</param>
public sealed record ActiveConflict(Discrepancy Discrepancy, IReadOnlyList<Recommendation> Members, IReadOnlyList<int> Lesions);

/// <summary>What a section says for the case, without a grade.</summary>
/// <param name="Adviser">The question that it answers.</param>
/// <param name="Advice">The advice.</param>
/// <param name="Lesions">The lesions, by position; empty for a case without lesions.</param>
public sealed record ActiveAdvice(Adviser Adviser, Advice Advice, IReadOnlyList<int> Lesions)
{
    /// <summary>What is known of the factors that it shows, for the first of the lesions.</summary>
    public IReadOnlyList<(Fact Fact, Value Value)> Factors { get; init; } = [];

    /// <summary>The facts on which it depends while it is open; none where it is told.</summary>
    public IReadOnlyList<Fact> DependsOn { get; init; } = [];
}

/// <summary>Whether the question of an adviser concerns the case.</summary>
/// <param name="Adviser">The adviser.</param>
/// <param name="Concerns">Yes where it concerns one of the lesions, open where that is unknown.</param>
/// <param name="DependsOn">The facts on which that depends while it is open; none otherwise.</param>
public sealed record AdviserStanding(Adviser Adviser, Truth Concerns, IReadOnlyList<Fact> DependsOn);

/// <summary>An entered value beside what other entries leave possible.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Entered">What was entered.</param>
/// <param name="Possible">What the other entries leave possible; unknown where they leave everything.</param>
/// <param name="Because">The facts that speak against the entry, with their values.</param>
/// <param name="DerivedIsUsed">Whether the entry is set aside, and what the others say is used.</param>
/// <param name="Lesions">The lesions, by position; empty for a case without lesions.</param>
public sealed record Contradiction(
    Fact Fact,
    Value Entered,
    Value Possible,
    IReadOnlyList<(Fact Fact, Value Value)> Because,
    bool DerivedIsUsed,
    IReadOnlyList<int> Lesions)
{
    /// <summary>The one value that follows, or unknown while several are possible.</summary>
    public Value Derived => Possible.IsKnown ? Possible : Value.Unknown;

    /// <summary>Whether the graver side decided which is used.</summary>
    public bool IsDecidedByGravity { get; init; }

    /// <summary>Whether a person entered the value; else it follows from some of the entries, and something else from others.</summary>
    public bool IsEntered { get; init; } = true;

    /// <summary>The definitions that together do not allow the entries beside each other; none where it is a derivation.</summary>
    public IReadOnlyList<Definition> Definitions { get; init; } = [];

    /// <summary>The first of these definitions, mostly the only one; null where it is a derivation.</summary>
    public Definition? Definition => Definitions.Count > 0 ? Definitions[0] : null;

    /// <summary>The derivation from which something else follows than was entered; null where it is a definition.</summary>
    public Derivation? Derivation { get; init; }
}

/// <summary>An unusual combination of entries, for a person to check.</summary>
/// <param name="Unusual">The combination.</param>
/// <param name="Lesions">The lesions, by position; empty for a case without lesions.</param>
public sealed record PleaseCheck(Unusual Unusual, IReadOnlyList<int> Lesions)
{
    /// <summary>That a lesion is named like one level and lies at another; its values are the one and the other.</summary>
    public static Unusual NameIsAnotherLevel { get; } = new(
        "name_is_another_level",
        new All([]),
        new(
            "Der Name der Läsion nennt {0}, eingetragen ist {1}. Höhe oder Namen berichtigen: der Name steht überall.",
            "The name of the lesion says {0}, entered is {1}. Correct the level or the name: the name stands everywhere."));

    /// <summary>The values that its text names, in the order of their places in it.</summary>
    public IReadOnlyList<(Fact Fact, Value Value)> Values { get; init; } = [];
}

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

    /// <summary>The verdict on a recommendation.</summary>
    public RecommendationVerdict VerdictOf(Recommendation recommendation) => Verdicts.First(v => v.Recommendation == recommendation);
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

    /// <summary>What sections say for the case, without a grade, in the order of reading: by adviser, the leading ones first.</summary>
    public IReadOnlyList<ActiveAdvice> Advice { get; init; } = [];

    /// <summary>What the advisers that concern the case would say, depending on what is not known.</summary>
    public IReadOnlyList<ActiveAdvice> OpenAdvice { get; init; } = [];

    /// <summary>Whether each adviser concerns the case.</summary>
    public IReadOnlyList<AdviserStanding> Advisers { get; init; } = [];

    /// <summary>What was entered against what follows.</summary>
    public required IReadOnlyList<Contradiction> Contradictions { get; init; }

    /// <summary>Combinations of entries that are unusual and decide nothing.</summary>
    public required IReadOnlyList<PleaseCheck> PleaseCheck { get; init; }

    /// <summary>The patient's verdict on a recommendation.</summary>
    public RecommendationVerdict VerdictOf(Recommendation recommendation) => Verdicts.First(v => v.Recommendation == recommendation);

    /// <summary>The lesions that have the patient's verdict on a recommendation; none where it does not apply.</summary>
    public IReadOnlyList<LesionEvaluation> LesionsWith(RecommendationVerdict verdict) =>
        [.. Verdicts.Zip(LesionsOfVerdict).First(v => v.First == verdict).Second.Select(i => Lesions[i])];

    /// <summary>
    /// The first moment at which the answer may be another though nothing is entered: a time runs out, a day begins. Until then only the time that
    /// has passed and is left is counted on.
    /// </summary>
    public required Instant HoldsUntil { get; init; }

    /// <summary>The questions where they are known already; else null.</summary>
    internal IReadOnlyList<Question>? Asked { get; init; }

    /// <summary>The questions whose answer would change something that is open, in the one order in which they are asked.</summary>
    public IReadOnlyList<Question> Questions => field ??= Asked ?? Question.Of(this);

    /// <summary>What is missing, in the order of the questions: each fact once, with all lesions for which it is asked.</summary>
    public IReadOnlyList<MissingFact> Missing => field ??= MissingFact.Of(Questions);

    /// <summary>Facts in the order in which they are asked; those that no question asks last, as they come.</summary>
    public IEnumerable<Fact> InOrder(IEnumerable<Fact> facts) => facts.OrderBy(f => Missing.TakeWhile(m => m.Fact != f).Count());
}
