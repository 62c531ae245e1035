using System.Globalization;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Core.Speech;
using NodaTime;

namespace Myelon.Formats.Engines;

/// <summary>
/// Writes conditions for another engine, over the columns of a row of facts: the walk is the same for all engines, and each says how it writes
/// the few forms that are left. The columns that are used are noted. Unknown stays unknown: null in a row, null as a result.
/// </summary>
public abstract class FlatConditions : Interpreter<string>
{
    private readonly SortedDictionary<string, FactColumn> _columns = new(StringComparer.Ordinal);

    /// <summary>The recommendations that were named; null while what they ask is written out in their place.</summary>
    private HashSet<string>? _named;

    /// <summary>The columns that were used, in the order of their names.</summary>
    public IReadOnlyCollection<FactColumn> Columns => _columns.Values;

    /// <inheritdoc/>
    public override string All(All node) => node.Terms.Count == 0 ? Constant(true) : And([.. node.Terms.Select(Of)]);

    /// <inheritdoc/>
    public override string Any(Any node) => node.Terms.Count == 0 ? Constant(false) : Or([.. node.Terms.Select(Of)]);

    /// <inheritdoc/>
    public override string Not(Not node) => Negated(Of(node.Term));

    /// <inheritdoc/>
    public override string Certain(Certain node) => Certainly(Of(node.Term));

    /// <inheritdoc/>
    public override string Is(Is node) => Value(Column(FactColumn.Of(node.Fact)));

    /// <inheritdoc/>
    public override string Recorded(Recorded node) => Value(Column(FactColumn.Recorded(node.Fact)));

    /// <inheritdoc/>
    public override string OneOf(OneOf node) => Within(Column(FactColumn.Of(node.Fact)), FactColumn.Codes(node.Fact.Values, node.Values));

    /// <inheritdoc/>
    public override string Holds(Holds node)
    {
        var (set, codes) = (Column(FactColumn.Of(node.Fact)), FactColumn.Codes(node.Fact.Values, node.Values));
        var held = node.Quantifier == Quantifier.All ? HoldsAll(set, codes) : HoldsAny(set, codes);
        return node.WhereRecorded ? Where(Column(FactColumn.Recorded(node.Fact)), held) : held;
    }

    /// <inheritdoc/>
    public override string Compare(Compare node)
    {
        var (low, high) = FactColumn.Of(node.Fact);
        return Compared(Value(Column(low)), Value(Column(high)), node.Comparison, node.Threshold);
    }

    /// <inheritdoc/>
    public override string Elapsed(Elapsed node)
    {
        var threshold = (decimal)node.Duration.BclCompatibleTicks / NodaConstants.TicksPerSecond;
        var (first, last) = FactColumn.Of(node.From);
        if (node.To is null)
        {
            // The time of the case is zero: so many seconds have passed where the moment lies so many below it.
            return Compared(Value(Column(first)), Value(Column(last)), Mirrored(node.Comparison), -threshold);
        }

        var (toFirst, toLast) = FactColumn.Of(node.To);
        return Compared(
            Difference(Value(Column(toFirst)), Value(Column(last))),
            Difference(Value(Column(toLast)), Value(Column(first))),
            node.Comparison,
            threshold);
    }

    /// <inheritdoc/>
    public override string HasValue(HasValue node) => Value(Column(FactColumn.Known(node.Fact)));

    /// <inheritdoc/>
    public override string EarlierCourse(EarlierCourse node)
    {
        var words = Canonical.Instance.Of(node).Split([' ', '(', ')', '-', '|', ':', '.'], StringSplitOptions.RemoveEmptyEntries);
        return Value(Column(new(string.Join('_', words), ColumnType.Truth, f => f.Truth(node).ToBoolean())));
    }

    /// <inheritdoc/>
    public override string SingleLesion(SingleLesion node) => Value(Column(new("single_lesion", ColumnType.Truth, f => f.Lesions <= 1)));

    /// <inheritdoc/>
    public override string Stands(Stands node)
    {
        if (_named is null)
        {
            return Standing(Of(node.Rule.Concerns), node.Rule.Excepted is { } excepted ? Of(excepted) : null);
        }

        _named.Add(node.Rule.Slug);
        var rule = RuleProgram.NameOf(node.Rule.Slug);
        return Standing(Reference(rule, "concerns"), node.Rule.Excepted is null ? null : Reference(rule, "excepted"));
    }

    /// <summary>All recommendations of a set of rules; where a condition names another recommendation, the expression names its slots.</summary>
    internal IReadOnlyList<RuleProgram> Program(RuleSet rules) => [.. rules.Recommendations.Select(r => Program(r, rules))];

    /// <summary>The values of a choice that are still possible.</summary>
    internal string Possible(ChoiceFact fact) => Value(Column(FactColumn.Of(fact)));

    /// <summary>A column of its own, for what no condition says.</summary>
    internal string Named(string name, ColumnType type, Func<Findings, object?> value) => Value(Column(new(name, type, value)));

    /// <summary>A truth.</summary>
    protected abstract string Constant(bool value);

    /// <summary>All terms hold; one at least.</summary>
    protected abstract string And(IReadOnlyList<string> terms);

    /// <summary>One term holds; one at least.</summary>
    protected abstract string Or(IReadOnlyList<string> terms);

    /// <summary>The term does not hold.</summary>
    protected abstract string Negated(string term);

    /// <summary>True where the term is, else false.</summary>
    protected abstract string Certainly(string term);

    /// <summary>Whether the term is null.</summary>
    protected abstract string IsUnknown(string term);

    /// <summary>What a column holds.</summary>
    protected abstract string Value(FactColumn column);

    /// <summary>Whether the possible values are among these: true for all, false for none, else unknown.</summary>
    protected abstract string Within(FactColumn possible, IReadOnlyList<string> codes);

    /// <summary>Whether a set holds one of these values.</summary>
    protected abstract string HoldsAny(FactColumn set, IReadOnlyList<string> codes);

    /// <summary>Whether a set holds all of these values.</summary>
    protected abstract string HoldsAll(FactColumn set, IReadOnlyList<string> codes);

    /// <summary>A truth where a column is true, else unknown.</summary>
    protected abstract string Where(FactColumn condition, string then);

    /// <summary>How an interval compares with a threshold; unknown where it lies on both sides.</summary>
    protected abstract string Compared(string low, string high, Comparison comparison, decimal threshold);

    /// <summary>The one number less the other.</summary>
    protected abstract string Difference(string left, string right);

    /// <summary>The code of the first condition that holds.</summary>
    protected abstract string Choice(IReadOnlyList<(string When, string Code)> rows, string otherwise);

    /// <summary>The verdict in the reading order of the slots, without the conflicts; one that stands in a conflict is no longer judged.</summary>
    /// <param name="slots">The slots that the recommendation has, by code.</param>
    /// <param name="contested">Whether it stands in a conflict; null where it stands in none.</param>
    protected string Verdict(IReadOnlyDictionary<string, string> slots, string? contested)
    {
        var concerns = slots["concerns"];
        var rows = new List<(string When, Verdict Verdict)>
        {
            (IsUnknown(concerns), Core.Forms.Verdict.Open),
            (Negated(concerns), Core.Forms.Verdict.NotApplicable),
        };
        Add("excepted", Certainly, Core.Forms.Verdict.Excepted);
        Add("judged_if", s => Negated(Certainly(s)), Core.Forms.Verdict.Applies);
        if (contested is not null)
        {
            Add("deviates", s => And([Certainly(s), contested]), Core.Forms.Verdict.Applies);
        }

        Add("deviates", Certainly, Core.Forms.Verdict.Deviates);
        if (slots.TryGetValue("deviates", out var deviates))
        {
            Add("fulfilled", s => And([Certainly(s), IsUnknown(deviates)]), Core.Forms.Verdict.Applies);
        }

        Add("fulfilled", Certainly, Core.Forms.Verdict.Met);
        if (!slots.ContainsKey("fulfilled"))
        {
            return Choice([.. rows.Select(r => (r.When, r.Verdict.Code()))], Core.Forms.Verdict.Applies.Code());
        }

        Add("fulfilled", IsUnknown, Core.Forms.Verdict.Applies);
        Add("over", Certainly, Core.Forms.Verdict.NotDone);
        if (contested is not null)
        {
            rows.Add((contested, Core.Forms.Verdict.Applies));
        }

        return Choice([.. rows.Select(r => (r.When, r.Verdict.Code()))], Core.Forms.Verdict.Due.Code());

        void Add(string slot, Func<string, string> when, Verdict verdict)
        {
            if (slots.TryGetValue(slot, out var condition))
            {
                rows.Add((when(condition), verdict));
            }
        }
    }

    /// <summary>A slot of a recommendation of the same program, or whether it is contested.</summary>
    protected virtual string Reference(string rule, string slot) => $"{rule}__{slot}";

    /// <summary>A recommendation that concerns the lesion stands, unless it is certainly excepted.</summary>
    protected string Standing(string concerns, string? excepted) => excepted is null ? concerns : And([concerns, Negated(Certainly(excepted))]);

    /// <summary>Notes a column.</summary>
    protected FactColumn Column(FactColumn column)
    {
        _columns.TryAdd(column.Name, column);
        return column;
    }

    /// <summary>A number without an exponent.</summary>
    protected static string Written(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>What must be so of the bounds for the comparison to hold, and what for it not to: the bound (whether the low one) and how.</summary>
    protected static (IReadOnlyList<(bool Low, string Sign)> Yes, IReadOnlyList<(bool Low, string Sign)> No) Bounds(Comparison comparison) => comparison switch
    {
        Comparison.Below => ([(false, "<")], [(true, ">=")]),
        Comparison.AtMost => ([(false, "<=")], [(true, ">")]),
        Comparison.AtLeast => ([(true, ">=")], [(false, "<")]),
        Comparison.Above => ([(true, ">")], [(false, "<=")]),
        _ => ([(true, "="), (false, "=")], [(true, ">"), (false, "<")]),
    };

    private RuleProgram Program(Recommendation recommendation, RuleSet rules)
    {
        _named = [];
        var name = RuleProgram.NameOf(recommendation.Slug);
        var slots = RecommendationSlots.Of(recommendation).Select(s => (s.Code, Of(s.Condition))).ToList();
        var conflicts = rules.Discrepancies.Where(d => d is { Contests: true, ShownIf: not null } && d.Members.Contains(recommendation))
            .Select(d => Certainly(Of(d.ShownIf!))).ToList();
        var verdict = Verdict(
            slots.ToDictionary(s => s.Code, s => Reference(name, s.Code), StringComparer.Ordinal),
            conflicts.Count == 0 ? null : Reference(name, RuleProgram.ContestedSlot));
        var named = _named.Append(recommendation.Slug).ToHashSet(StringComparer.Ordinal);
        _named = null;
        return new(recommendation, name, slots, conflicts.Count == 0 ? null : Or(conflicts), verdict)
        {
            Names = [.. rules.Recommendations.Where(r => named.Contains(r.Slug))],
        };
    }

    private static Comparison Mirrored(Comparison comparison) => comparison switch
    {
        Comparison.Below => Comparison.Above,
        Comparison.AtMost => Comparison.AtLeast,
        Comparison.AtLeast => Comparison.AtMost,
        Comparison.Above => Comparison.Below,
        _ => comparison,
    };
}
