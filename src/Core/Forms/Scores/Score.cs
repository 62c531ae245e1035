using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>
/// A score or a classification: its items, what they give, and what it is good for. Points that we have not read are absent, and
/// then a total that was computed elsewhere can be entered.
/// </summary>
public sealed class Score
{
    /// <summary>The stable code.</summary>
    public required string Code { get; init; }

    /// <summary>Its full name.</summary>
    public required Text Title { get; init; }

    /// <summary>The name in a line of an answer: a short one where clinics use it, else the full one.</summary>
    public Text Name
    {
        get => field ?? Title;
        init;
    }

    /// <summary>Whether its groups speak of survival or function to come: then the cautions of every prognosis stand beside it.</summary>
    public bool IsPrognosis { get; init; }

    /// <summary>The sections of the guideline that use it; empty if it does not name it.</summary>
    public required string Section { get; init; }

    /// <summary>How a result comes about.</summary>
    public ScoreKind Kind { get; init; }

    /// <summary>What a higher result means.</summary>
    public required ScoreDirection Direction { get; init; }

    /// <summary>How its points and groups became known to us.</summary>
    public required Certainty Certainty { get; init; }

    /// <summary>What it is for.</summary>
    public required Text Purpose { get; init; }

    /// <summary>The people in whom it was made, and how they were treated; null where there is no such cohort.</summary>
    public Text? Cohort { get; init; }

    /// <summary>What it must not be used for.</summary>
    public IReadOnlyList<Text> Misuse { get; init; } = [];

    /// <summary>Whom the score fits: shown, and used to choose among scores; null for everyone.</summary>
    public Condition? Fits { get; init; }

    /// <summary>Whether every evaluation shows it, whatever is known.</summary>
    public bool IsAlwaysShown { get; init; }

    /// <summary>Whether the text of an evaluation leaves it out because another part of the answer says the same.</summary>
    public bool IsSaidElsewhere { get; init; }

    /// <summary>Whether it is a view of the urgency: then it is not told of a lesion outside the guideline.</summary>
    public bool IsOfUrgency { get; init; }

    /// <summary>The fact that takes an entered total, or null.</summary>
    public NumberFact? Total { get; init; }

    /// <summary>The fact that says the group, entered or derived: where it is known, the score tells no other; null where there is none.</summary>
    public ChoiceFact? GroupFact { get; init; }

    /// <summary>The lowest and the highest total, or null where there is no total.</summary>
    public NumberRange? Range { get; init; }

    /// <summary>Whether its group is entered: an instrument that we cannot compute, and whose groups have no limits.</summary>
    public bool TakesGroup => Kind is ScoreKind.EnteredTotal && Range is null;

    /// <summary>The items.</summary>
    public required IReadOnlyList<ScoreItem> Items { get; init; }

    /// <summary>The groups, from the lowest totals to the highest.</summary>
    public required IReadOnlyList<ScoreGroup> Groups { get; init; }

    /// <summary>Facts that the groups compare with each other.</summary>
    public IReadOnlyList<Fact> Compared { get; init; } = [];

    /// <summary>Conditions of the source that the printed rule leaves out.</summary>
    public IReadOnlyList<SideCondition> SideConditions { get; init; } = [];

    /// <summary>Where points and groups were read.</summary>
    public required IReadOnlyList<Citation> Sources { get; init; }

    /// <summary>The ids of the discrepancies that concern it.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>Where the guideline, the paper and copies of it differ, and other limits.</summary>
    public IReadOnlyList<Text> Remarks { get; init; } = [];

    /// <summary>The facts of the vocabulary that its items and groups ask.</summary>
    public IReadOnlyList<Fact> Facts => field ??=
        [.. Items.SelectMany(i => i.Facts).Concat(FactsUsed.In(Groups.Select(g => g.When))).Concat(Compared).Distinct()];

    /// <summary>The groups that findings decide, as outcomes of a decision.</summary>
    public Decision GroupDecision => field ??= new([.. Groups.Where(g => g.When is not null).Select(g => new DecisionRow(g.Code, g.When!))]);

    /// <summary>The sums that the items still allow, whatever total was entered.</summary>
    /// <exception cref="InvalidOperationException">An item has no points: the score is not a sum, or a row is refused.</exception>
    public NumberRange Sum(Findings findings)
    {
        var sum = NumberRange.Point(0);
        foreach (var item in Items)
        {
            sum += item.Points(findings) ?? throw new InvalidOperationException($"{Code}: the item {item.Code} has no points for the findings");
        }

        return sum;
    }

    /// <summary>The facts of its groups of which one must be known before it is shown; null for all of them.</summary>
    public IReadOnlyList<Fact>? TouchedBy { get; init; }

    /// <summary>Whether anything that the score asks is known: of what its items ask, or of its groups.</summary>
    public bool IsTouchedBy(Findings findings, ScoreEntry entry)
    {
        return IsAlwaysShown || !entry.IsEmpty
            || (Kind is not (ScoreKind.EnteredTotal or ScoreKind.Reference)
                && (Items.SelectMany(i => i.Facts).Concat(Compared).Any(f => !findings[f].IsMissing)
                    || Groups.Any(g => g.When is { } when && !findings.Truth(when).IsUnknown && FactsUsed.In(when).Any(Touches))));

        bool Touches(Fact fact) => TouchedBy?.Contains(fact) != false && !findings[fact].IsMissing;
    }

    /// <summary>What the score gives for the findings.</summary>
    public ScoreResult Evaluate(Findings findings) => Evaluate(findings, ScoreEntry.None);

    /// <summary>What the score gives for the findings and for what was entered for it.</summary>
    public ScoreResult Evaluate(Findings findings, ScoreEntry entry)
    {
        var items = Items.Select(i => i.State(findings, entry.OptionOf(i))).ToList();
        var refused = items.Where(i => i.Option?.Refused is not null).Select(i => i.Option!.Refused!).ToList();
        var entered = entry.Total ?? (Total is { } fact && findings.UsedFor(fact) is { IsKnown: true } known ? known.Number.Low : null);
        var total = refused.Count > 0 ? null : entered is { } number ? NumberRange.Point(number) : Computed(items);
        var possible = refused.Count > 0 ? [] : PossibleGroups(total, entry, findings);
        return new ScoreResult
        {
            Score = this,
            Fits = Fits is null ? Truth.Yes : findings.Truth(Fits),
            Items = items,
            Total = total,
            IsEntered = entered is not null || entry.Group is not null,
            Refused = refused,
            Possible = possible,
            SideConditions = [.. SideConditions.Select(c => (c.Says, c.Holds(findings)))],
        };
    }

    internal string Canonical => $"{Code} {Kind.Code()}{string.Concat(Items.Select(i => $" {i.Code}{string.Concat(i.Options.Select(Show))}"))}"
        + string.Concat(Groups.Select(g => $" {g.Code}={Show(g.Totals)}{(g.When is null ? "" : " " + Logic.Canonical.Instance.Of(g.When))}"));

    /// <summary>The total that the items allow; the whole range where the points are not available to us.</summary>
    private NumberRange? Computed(List<ItemState> items)
    {
        if (Kind is ScoreKind.EnteredTotal)
        {
            return Range;
        }

        return items.Count == 0 || items.Exists(i => i.Points is null)
            ? null
            : items.Aggregate(NumberRange.Point(0), (sum, item) => sum + item.Points!.Value);
    }

    /// <summary>Groups without limits (categories of an instrument that we cannot compute) are chosen by entry.</summary>
    private IReadOnlyList<ScoreGroup> PossibleGroups(NumberRange? total, ScoreEntry entry, Findings findings)
    {
        if (entry.Group is { } entered)
        {
            return [entered];
        }

        IReadOnlyList<ScoreGroup> possible = Kind is ScoreKind.EnteredTotal && Range is null ? Groups : [.. Groups.Where(g => g.IsPossible(total, findings))];
        if (GroupFact is not { } fact || findings[fact] is not { IsMissing: false } said)
        {
            return possible;
        }

        // Total and group may contradict each other: then the group that is used is told here as well.
        var codes = fact.Values.Where((_, i) => (said.Choices >> i & 1) != 0).Select(v => v.Code).ToHashSet(StringComparer.Ordinal);
        IReadOnlyList<ScoreGroup> allowed = [.. Groups.Where(g => codes.Contains(g.Code))];
        return possible.Intersect(allowed).ToList() is { Count: > 0 } both ? both : allowed;
    }

    private static string Show(ItemOption option) =>
        $" {option.Code}:{Shown(option.When)}|{Shown(option.MayBe)}={(option.Refused is null ? Show(option.Points) : "refused")}";

    private static string Shown(Condition? condition) => condition is null ? "" : Logic.Canonical.Instance.Of(condition);

    private static string Show(NumberRange? interval) =>
        interval is { } so ? $"{Logic.Canonical.Digits(so.Low)}..{Logic.Canonical.Digits(so.High)}" : "-";
}
