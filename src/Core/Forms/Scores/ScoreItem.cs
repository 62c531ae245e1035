using Myelon.Core.Logic;

namespace Myelon.Core.Forms;

/// <summary>
/// One row of an item. It counts where <see cref="When"/> is Yes, and stays possible where that is unknown or
/// <see cref="MayBe"/> is not No. Without either it is possible until another row counts: the vocabulary does not record it.
/// </summary>
/// <param name="Code">The stable code, under which it can be entered.</param>
/// <param name="Label">What the row says.</param>
public sealed record ItemOption(string Code, Text Label)
{
    /// <summary>The points; an interval where the table leaves a hole; null where the points are not available to us.</summary>
    public NumberRange? Points { get; init; }

    /// <summary>The findings under which the row counts.</summary>
    public Condition? When { get; init; }

    /// <summary>The findings that are too coarse to decide but leave the row possible.</summary>
    public Condition? MayBe { get; init; }

    /// <summary>Why the score is not given where this row counts: the table has no points for it.</summary>
    public Text? Refused { get; init; }

    /// <summary>Whether the row counts.</summary>
    public Truth Truth(Findings findings) => Truth(findings.Layout)(findings);

    /// <summary>Whether the row counts, ready for a layout.</summary>
    internal Predicate Truth(Layout layout)
    {
        var (when, mayBe) = (When is null ? null : layout.Of(When), MayBe is null ? null : layout.Of(MayBe));
        return (when, mayBe) switch
        {
            (null, null) => _ => Logic.Truth.Unknown,
            (null, _) => findings => mayBe(findings).IsNo ? Logic.Truth.No : Logic.Truth.Unknown,
            (_, null) => when,
            _ => findings => when(findings) is { IsNo: false } counts ? counts : mayBe(findings).IsNo ? Logic.Truth.No : Logic.Truth.Unknown,
        };
    }

    /// <summary>Whether two rows are the same row.</summary>
    public bool Equals(ItemOption? other) => ReferenceEquals(this, other);

    /// <inheritdoc/>
    public override int GetHashCode() => Code.GetHashCode(StringComparison.Ordinal);
}

/// <summary>What is known of an item.</summary>
/// <param name="Item">The item.</param>
/// <param name="Option">The row that counts, or null while several are possible.</param>
/// <param name="Possible">The rows that are still possible.</param>
/// <param name="Points">The points that are still possible; null where no row has points.</param>
public sealed record ItemState(ScoreItem Item, ItemOption? Option, IReadOnlyList<ItemOption> Possible, NumberRange? Points)
{
    /// <summary>Whether the points of the item are settled.</summary>
    public bool IsSettled => Points is { } points ? points.IsPoint : Option is not null;
}

/// <summary>One item of a score: its rows exclude each other, and while it is unknown every row that may hold counts.</summary>
/// <param name="code">The code: that of the fact where the vocabulary has the item.</param>
/// <param name="label">What it is called.</param>
/// <param name="options">The rows; none where only the name of the item is known to us.</param>
public sealed class ScoreItem(string code, Text label, params IReadOnlyList<ItemOption> options)
{
    private IReadOnlyList<Fact>? _facts;

    /// <summary>The code.</summary>
    public string Code { get; } = code;

    /// <summary>What it is called.</summary>
    public Text Label { get; } = label;

    /// <summary>The rows.</summary>
    public IReadOnlyList<ItemOption> Options { get; } = options;

    /// <summary>The one fact of the vocabulary that is the item, or null.</summary>
    public Fact? Fact { get; init; }

    /// <summary>What a user must know to answer it.</summary>
    public Text? Note { get; init; }

    /// <summary>The facts of the vocabulary that its rows ask.</summary>
    public IReadOnlyList<Fact> Facts => _facts ??= FactsUsed.In(Options.SelectMany(o => new[] { o.When, o.MayBe }));

    /// <summary>The rows as outcomes of a decision; a row for which no fact speaks is always possible.</summary>
    public Decision Decision => field ??= new(
        [
            .. Options.Select(o => new[] { o.When, o.MayBe }.OfType<Condition>().ToList() is { Count: > 0 } when
                ? new DecisionRow(o.Code, new Any(when))
                : new DecisionRow(o.Code, new Any([]))),
        ]);

    /// <summary>An item of a choice with points for each of its values.</summary>
    public static ScoreItem Of<T>(ChoiceFact<T> fact, params (T Value, NumberRange Points)[] points)
        where T : struct, Enum => new(
            fact.Code,
            fact.Label,
            [.. points.Select(p => new ItemOption(fact.Values[Choices.Index(p.Value)].Code, fact.Values[Choices.Index(p.Value)].Label)
            {
                Points = p.Points,
                When = fact.Is(p.Value),
            })])
        {
            Fact = fact,
        };

    /// <summary>An item that is a yes or no of the vocabulary.</summary>
    public static ScoreItem Of(BooleanFact fact, int yes, int no) => new(fact.Code, fact.Label, Yes(yes, fact), No(no, !fact)) { Fact = fact };

    /// <summary>An item that is a number of the vocabulary.</summary>
    public static ScoreItem Of(NumberFact fact, params IReadOnlyList<ItemOption> bands) => new(fact.Code, fact.Label, bands) { Fact = fact };

    /// <summary>The row "yes" of an item.</summary>
    public static ItemOption Yes(int? points, Condition? when = null, Condition? mayBe = null) =>
        new("yes", new("ja", "yes")) { Points = Number(points), When = when, MayBe = mayBe };

    /// <summary>The row "no" of an item.</summary>
    public static ItemOption No(int? points, Condition? when = null, Condition? mayBe = null) =>
        new("no", new("nein", "no")) { Points = Number(points), When = when, MayBe = mayBe };

    /// <summary>The row of a number from low to high, both included.</summary>
    public static ItemOption Band(NumberFact fact, int low, int high, int? points) =>
        Band(
            fact,
            low == high ? $"{low}" : $"{low}-{high}",
            low == high ? new($"{low}", $"{low}") : new($"{low} bis {high}", $"{low} to {high}"),
            fact.AtLeast(low) & fact.AtMost(high),
            points);

    /// <summary>The row of one number.</summary>
    public static ItemOption Band(NumberFact fact, int value, int? points) => Band(fact, $"{value}", new($"{value}", $"{value}"), fact.Is(value), points);

    /// <summary>The row of a number from low upwards.</summary>
    public static ItemOption BandFrom(NumberFact fact, int low, int? points) =>
        Band(fact, $"{low}+", new($"{low} oder mehr", $"{low} or more"), fact.AtLeast(low), points);

    /// <summary>The row of a number that the table has no points for.</summary>
    public static ItemOption RefusedBand(NumberFact fact, int low, int high, Text why) =>
        Band(fact, low, high, null) with { Refused = why };

    /// <summary>The points that are still possible, for an item whose rows have points; null where the row that counts is refused.</summary>
    public NumberRange? Points(Findings findings)
    {
        NumberRange? hull = null;
        foreach (var option in Options)
        {
            var truth = option.Truth(findings);
            if (truth.IsYes)
            {
                return option.Points;
            }

            if (truth.IsUnknown)
            {
                hull = Hull(hull, option.Points);
            }
        }

        return hull;
    }

    /// <summary>What is known of the item; an entered row beats what the facts leave open.</summary>
    public ItemState State(Findings findings, ItemOption? entered)
    {
        if (entered is not null)
        {
            return new ItemState(this, entered, [entered], entered.Points);
        }

        var possible = new List<ItemOption>();
        foreach (var option in Options)
        {
            var truth = option.Truth(findings);
            if (truth.IsYes)
            {
                return new ItemState(this, option, [option], option.Points);
            }

            if (truth.IsUnknown)
            {
                possible.Add(option);
            }
        }

        var hull = possible.Aggregate((NumberRange?)null, (h, o) => Hull(h, o.Points));
        return new ItemState(this, possible.Count == 1 ? possible[0] : null, possible, hull);
    }

    private static NumberRange? Hull(NumberRange? hull, NumberRange? points) => (hull, points) switch
    {
        (null, _) => points,
        (_, null) => hull,
        ({ } so, { } more) => new NumberRange(Math.Min(so.Low, more.Low), Math.Max(so.High, more.High)),
    };

    private static ItemOption Band(NumberFact fact, string code, Text label, Condition when, int? points)
    {
        var unit = fact.Unit is "" ? "" : " " + fact.Unit;
        return new(code, new(label.De + unit, label.En + unit)) { When = when, Points = Number(points) };
    }

    private static NumberRange? Number(int? points) => points is { } known ? NumberRange.Point(known) : null;
}
