using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>
/// One recommendation of the guideline: whom it concerns, what fulfils it, what deviates from it, what excepts from it. Two of the same
/// slug are the same recommendation, in whatever edition.
/// </summary>
/// <param name="Number">The number in this edition: a citation, not a key.</param>
/// <param name="Slug">The stable name, which stays when an edition renumbers.</param>
public sealed record Recommendation(int Number, string Slug) : IStanding
{
    private IReadOnlyList<Condition>? _slots;
    private Decision? _decision;
    private Condition? _asked;

    /// <summary>The section that carries it.</summary>
    public required string Section { get; init; }

    /// <summary>A heading of ours.</summary>
    public required Text Title { get; init; }

    /// <summary>One entry for each printed sentence, with its grade.</summary>
    public required IReadOnlyList<Sentence> Sentences { get; init; }

    /// <summary>The consent as printed.</summary>
    public required Consensus Consensus { get; init; }

    /// <summary>The year with which it is labelled as new.</summary>
    public required int LabelledNew { get; init; }

    /// <summary>Whether the at-a-glance list at the front prints it too. That list is no safety subset.</summary>
    public bool AtAGlance { get; init; }

    /// <summary>Our paraphrase; never the guideline's sentence.</summary>
    public required Text Says { get; init; }

    /// <summary>Whom it concerns.</summary>
    public required Condition Concerns
    {
        get;
        init => (field, _slots, _decision) = (value, null, null);
    }

    /// <summary>That what it asks was done, or null where nothing in the vocabulary records it.</summary>
    public Condition? Fulfilled
    {
        get;
        init => (field, _slots, _decision) = (value, null, null);
    }

    /// <summary>Only where this holds is the case judged as met, due or deviating; null for always.</summary>
    public Condition? JudgedIf
    {
        get;
        init => (field, _slots, _decision) = (value, null, null);
    }

    /// <summary>That the time for it is over: what was not done then is not done, and no longer due. Null where it can always be done.</summary>
    public Condition? Over
    {
        get;
        init => (field, _slots, _decision) = (value, null, null);
    }

    /// <summary>That the plan or the deed contradicts it, or null.</summary>
    public Condition? Deviates
    {
        get;
        init => (field, _slots, _decision) = (value, null, null);
    }

    /// <summary>A printed proviso that releases from it, or null.</summary>
    public Condition? Excepted
    {
        get;
        init => (field, _slots, _decision) = (value, null, null);
    }

    /// <summary>What of the patient bears on it without releasing from it: told beside it where it is known, and asked where it must be.</summary>
    public IReadOnlyList<Remark> Remarks
    {
        get;
        init => (field, _slots, _decision) = (value, null, null);
    } = [];

    /// <summary>Whether "where possible" softens the duty: a reason can be given, and the text asks for none.</summary>
    public bool WherePossible { get; init; }

    /// <summary>What it asks to do, with the discipline that we inferred: the guideline names none.</summary>
    public IReadOnlyList<RecommendedAction> Actions { get; init; } = [];

    /// <summary>The time that it names, or null.</summary>
    public TimeLimit? TimeLimit { get; init; }

    /// <summary>Whether it comes after acute care: in an emergency it stands behind what is to be done now (§6.3, §9, §11).</summary>
    public bool CanWait { get; init; }

    /// <summary>Printed provisos, and situations that the text leaves out.</summary>
    public IReadOnlyList<Text> Exceptions { get; init; } = [];

    /// <summary>How we read it.</summary>
    public IReadOnlyList<Text> Notes { get; init; } = [];

    /// <summary>What it says that the conditions do not.</summary>
    public IReadOnlyList<Text> NotFormalised { get; init; } = [];

    /// <summary>How it stands to others.</summary>
    public IReadOnlyList<Interaction> Interactions { get; init; } = [];

    /// <summary>The reference numbers cited in its section; not a link made by the guideline.</summary>
    public IReadOnlyList<int> Evidence { get; init; } = [];

    /// <summary>The weight of its strongest sentence: 3, 2 or 1.</summary>
    public int Weight => Sentences.Max(s => s.Grade.Weight());

    /// <summary>The conditions that decide the verdict, in the order in which they are asked.</summary>
    public IReadOnlyList<Condition> Slots => _slots ??=
    [
        .. Decision.Rows.SelectMany(r => r.Terms).Select(t => t.Condition).Distinct<Condition>(ReferenceEqualityComparer.Instance),
    ];

    /// <summary>The verdicts as outcomes of a decision.</summary>
    public Decision Decision => _decision ??= new([.. Outcomes()]);

    /// <summary>What must be known of the patient although it does not release: one of the remarks that are asked; null where none is.</summary>
    internal Condition? Asked => Remarks.Where(r => r.IsAsked).Select(r => r.When).ToList() is { Count: > 0 } asked
        ? _asked ??= asked.Count == 1 ? asked[0] : new Any(asked)
        : null;

    /// <inheritdoc/>
    public bool Equals(Recommendation? other) => other?.Slug == Slug;

    /// <inheritdoc/>
    public override int GetHashCode() => Slug.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => $"R{Number}";

    private IEnumerable<DecisionRow> Outcomes()
    {
        yield return new(Verdict.NotApplicable.Code(), Term.Not(Concerns));
        List<Term> standing = [Concerns];
        if (Excepted is { } excepted)
        {
            yield return new(Verdict.Excepted.Code(), [.. standing, excepted]);
            standing.Add(Term.Not(excepted));
        }

        foreach (var row in Judged(standing))
        {
            // A verdict with a remark is another outcome than the verdict without it, so that what decides it is asked.
            if (Asked is { } asked)
            {
                yield return row with { Code = row.Code + "+", Terms = [.. row.Terms, asked] };
                yield return row with { Terms = [.. row.Terms, Term.Not(asked)] };
            }
            else
            {
                yield return row;
            }
        }
    }

    private IEnumerable<DecisionRow> Judged(List<Term> standing)
    {
        if (JudgedIf is { } judged)
        {
            yield return new(Verdict.Applies.Code(), [.. standing, Term.Not(judged)]);
            standing.Add(judged);
        }

        if (Deviates is { } deviates)
        {
            yield return new(Verdict.Deviates.Code(), [.. standing, deviates]);
            standing.Add(Term.Not(deviates));
        }

        if (Fulfilled is not { } fulfilled)
        {
            yield return new(Verdict.Applies.Code(), [.. standing]);
            yield break;
        }

        // Where nobody is asked whether it was done, met and due are one to the search: the question would never settle it.
        var (met, due) = IsOnlyRecorded(fulfilled) ? (Verdict.Applies, Verdict.Applies) : (Verdict.Met, Verdict.Due);
        yield return new(met.Code(), [.. standing, fulfilled]);
        standing.Add(Term.Not(fulfilled));
        if (Over is { } over)
        {
            yield return new(Verdict.NotDone.Code(), [.. standing, over]);
            standing.Add(Term.Not(over));
        }

        yield return new(due.Code(), [.. standing]);
    }

    /// <summary>Whether a condition is unknown while nothing was recorded, and is never asked.</summary>
    private static bool IsOnlyRecorded(Condition condition) => condition switch
    {
        Recorded or Holds { WhereRecorded: true } => true,
        All all => all.Terms.Any(IsOnlyRecorded) && FactsUsed.In(all).All(f => f.Policy != UnknownPolicy.Ask),
        Any any => any.Terms.Any(IsOnlyRecorded) && FactsUsed.In(any).All(f => f.Policy != UnknownPolicy.Ask),
        _ => false,
    };
}

/// <summary>One thing to do.</summary>
/// <param name="Does">What, in the imperative.</param>
/// <param name="Grade">The grade of the sentence that asks it.</param>
/// <param name="Disciplines">Who, inferred by us.</param>
public sealed record RecommendedAction(Text Does, Grade Grade, IReadOnlyList<Text> Disciplines)
{
    /// <summary>Under which circumstances, or null.</summary>
    public Text? If { get; init; }

    /// <summary>Whether the disciplines act together; else one of them.</summary>
    public bool Jointly { get; init; }
}

/// <summary>A time that a recommendation or its section names.</summary>
/// <param name="Says">The time in words. A word without hours never becomes a number.</param>
/// <param name="Value">The number with its unit where one is printed, else null.</param>
public sealed record TimeLimit(Text Says, string? Value = null)
{
    /// <summary>Whether the word is "at once" or "promptly": shown first, and never turned into a number.</summary>
    public bool IsImmediate { get; init; }
}

/// <summary>How one recommendation stands to another.</summary>
public enum InteractionType
{
    /// <summary>Comes before it in time or logic.</summary>
    Precedes,

    /// <summary>Comes after it.</summary>
    Follows,

    /// <summary>Narrower situation.</summary>
    Specialises,

    /// <summary>Wider situation.</summary>
    IsSpecialisedBy,

    /// <summary>Same situation, compatible.</summary>
    Overlaps,

    /// <summary>The same patient can satisfy both with incompatible actions.</summary>
    Conflicts,

    /// <summary>Meant never to apply together.</summary>
    Excludes,

    /// <summary>Same idea, other population.</summary>
    Parallels,

    /// <summary>Options to be weighed.</summary>
    AlternativeTo,

    /// <summary>Takes precedence over it.</summary>
    Limits,

    /// <summary>Yields to it.</summary>
    IsLimitedBy,

    /// <summary>Gives input to it.</summary>
    Supports,

    /// <summary>Gets input from it.</summary>
    IsSupportedBy,

    /// <summary>Uses its result.</summary>
    Uses,

    /// <summary>Adds to it.</summary>
    Complements,

    /// <summary>Is added to by it.</summary>
    IsComplementedBy,

    /// <summary>Comes after it; said from the other side.</summary>
    IsPrecededBy,
}

/// <summary>A neighbour of a recommendation.</summary>
/// <param name="With">The number of the other recommendation.</param>
/// <param name="Type">How they stand.</param>
/// <param name="Note">Why, or null.</param>
public sealed record Interaction(int With, InteractionType Type, Text? Note = null);
