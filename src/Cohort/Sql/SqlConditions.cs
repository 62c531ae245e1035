using System.Globalization;
using Myelon.Core.Logic;

namespace Myelon.Cohort.Sql;

/// <summary>
/// Writes a condition as an expression in SQL over the columns of the table of facts. SQL knows three truths as the rules do: NULL is
/// unknown, and AND, OR and NOT treat it alike. The columns that are used are noted, so that the table has these and no others.
/// </summary>
internal sealed class SqlConditions : Interpreter<string>
{
    private readonly SortedDictionary<string, SqlColumn> _columns = new(StringComparer.Ordinal);
    private readonly Dictionary<EarlierCourse, string> _courses = [];

    /// <summary>The columns that were used, in the order of their names.</summary>
    public IReadOnlyCollection<SqlColumn> Columns => _columns.Values;

    /// <inheritdoc/>
    public override string All(All node) => Joined(node.Terms, "AND", "TRUE");

    /// <inheritdoc/>
    public override string Any(Any node) => Joined(node.Terms, "OR", "FALSE");

    /// <inheritdoc/>
    public override string Not(Not node) => $"(NOT {Of(node.Term)})";

    /// <inheritdoc/>
    public override string Certain(Certain node) => $"COALESCE({Of(node.Term)}, FALSE)";

    /// <inheritdoc/>
    public override string Is(Is node) => Column(node.Fact.Code, "BOOLEAN", f => Truth(f[node.Fact].Truth));

    /// <inheritdoc/>
    public override string Recorded(Recorded node) => Column(node.Fact.Code + "__recorded", "BOOLEAN", f => Truth(f[node.Fact].RecordedTruth));

    /// <inheritdoc/>
    public override string OneOf(OneOf node)
    {
        var column = Column(node.Fact.Code, "BIGINT", f => f[node.Fact].IsMissing ? null : Bits(f[node.Fact].Choices));
        var all = node.Fact.Values.Count < 64 ? (1UL << node.Fact.Values.Count) - 1 : ulong.MaxValue;
        var values = Bits(node.Values & all);
        return $"(CASE WHEN ({column} & {values}) = {column} THEN TRUE WHEN ({column} & {values}) = 0 THEN FALSE END)";
    }

    /// <inheritdoc/>
    public override string Holds(Holds node)
    {
        var column = Column(node.Fact.Code, "BIGINT", f => f[node.Fact].Knowledge == Knowledge.Unknown ? null : Bits(f[node.Fact].Set));
        var values = Bits(node.Values);
        var held = node.Quantifier == Quantifier.All ? $"(({column} & {values}) = {values})" : $"(({column} & {values}) <> 0)";
        if (!node.WhereRecorded)
        {
            return held;
        }

        var recorded = Column(node.Fact.Code + "__recorded", "BOOLEAN", f => f[node.Fact].IsMissing ? "FALSE" : "TRUE");
        return $"(CASE WHEN {recorded} THEN {held} END)";
    }

    /// <inheritdoc/>
    public override string Compare(Compare node)
    {
        var low = Column(node.Fact.Code + "__low", "DECIMAL(38,12)", f => f[node.Fact].IsMissing ? null : Exact(f[node.Fact].Number.Low));
        var high = Column(node.Fact.Code + "__high", "DECIMAL(38,12)", f => f[node.Fact].IsMissing ? null : Exact(f[node.Fact].Number.High));
        return Compared(low, high, node.Comparison, Exact(node.Threshold));
    }

    /// <inheritdoc/>
    public override string Elapsed(Elapsed node)
    {
        var (first, last) = Moment(node.From);
        var (earliest, latest) = node.To is { } to ? Moment(to) : (SqlColumn.AsOf, SqlColumn.AsOf);
        return Compared(
            $"({earliest} - {last})",
            $"({latest} - {first})",
            node.Comparison,
            node.Duration.BclCompatibleTicks.ToString(CultureInfo.InvariantCulture));
    }

    /// <inheritdoc/>
    public override string HasValue(HasValue node) => Column(node.Fact.Code + "__known", "BOOLEAN", f => f[node.Fact].IsKnown ? "TRUE" : "FALSE");

    /// <inheritdoc/>
    public override string EarlierCourse(EarlierCourse node)
    {
        if (!_courses.TryGetValue(node, out var name))
        {
            _courses[node] = name = $"earlier_course__{(_courses.Count + 1).ToString(CultureInfo.InvariantCulture)}";
        }

        return Column(name, "BOOLEAN", f => Truth(f.Truth(node)));
    }

    /// <inheritdoc/>
    public override string SingleLesion(SingleLesion node) => $"({SqlColumn.Lesions} <= 1)";

    /// <inheritdoc/>
    public override string Stands(Stands node) => node.Rule.Excepted is { } excepted
        ? $"({Of(node.Rule.Concerns)} AND NOT COALESCE({Of(excepted)}, FALSE))"
        : Of(node.Rule.Concerns);

    private static string Compared(string low, string high, Comparison comparison, string threshold) => comparison switch
    {
        Comparison.Below => Case($"{high} < {threshold}", $"{low} >= {threshold}"),
        Comparison.AtMost => Case($"{high} <= {threshold}", $"{low} > {threshold}"),
        Comparison.AtLeast => Case($"{low} >= {threshold}", $"{high} < {threshold}"),
        Comparison.Above => Case($"{low} > {threshold}", $"{high} <= {threshold}"),
        _ => Case($"{low} = {threshold} AND {high} = {threshold}", $"{low} > {threshold} OR {high} < {threshold}"),
    };

    private static string Case(string yes, string no) => $"(CASE WHEN {yes} THEN TRUE WHEN {no} THEN FALSE END)";

    private static string? Truth(Truth truth) => truth.IsYes ? "TRUE" : truth.IsNo ? "FALSE" : null;

    private static string Bits(ulong bits) => bits.ToString(CultureInfo.InvariantCulture);

    private static string Exact(decimal number) => number.ToString("0.############################", CultureInfo.InvariantCulture);

    private string Joined(IReadOnlyList<Condition> terms, string word, string none) =>
        terms.Count == 0 ? none : $"({string.Join($" {word} ", terms.Select(Of))})";

    private (string First, string Last) Moment(MomentFact fact) => (
        Column(fact.Code + "__first", "BIGINT", f => f[fact].IsMissing ? null : f[fact].Earliest.ToString(CultureInfo.InvariantCulture)),
        Column(fact.Code + "__last", "BIGINT", f => f[fact].IsMissing ? null : f[fact].Latest.ToString(CultureInfo.InvariantCulture)));

    private string Column(string name, string type, Func<Findings, string?> value)
    {
        _columns.TryAdd(name, new SqlColumn(name, type, value));
        return name;
    }
}

/// <summary>A column of the table of facts.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Value">What it holds for findings, as a literal; null for unknown.</param>
internal sealed record SqlColumn(string Name, string Type, Func<Findings, string?> Value)
{
    /// <summary>The time of the case, in ticks of 100 ns since 1970.</summary>
    public const string AsOf = "as_of__ticks";

    /// <summary>How many lesions the case lists.</summary>
    public const string Lesions = "lesions__count";
}
