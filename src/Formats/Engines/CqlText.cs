using Myelon.Core.Logic;

namespace Myelon.Formats.Engines;

/// <summary>
/// Writes conditions as expressions in CQL (1.5). A column is a parameter of its name; the logic of CQL has three values as that of the rules.
/// </summary>
public class CqlText : FlatConditions
{
    /// <summary>The declaration of a column as a parameter.</summary>
    public static string Parameter(FactColumn column) => $"parameter {column.Name} " + column.Type switch
    {
        ColumnType.Truth => "Boolean",
        ColumnType.Codes => "List<String>",
        _ => "Decimal",
    };

    /// <inheritdoc/>
    protected override string Constant(bool value) => value ? "true" : "false";

    /// <inheritdoc/>
    protected override string And(IReadOnlyList<string> terms) => Joined(terms, " and ");

    /// <inheritdoc/>
    protected override string Or(IReadOnlyList<string> terms) => Joined(terms, " or ");

    /// <inheritdoc/>
    protected override string Negated(string term) => $"(not {term})";

    /// <inheritdoc/>
    protected override string Certainly(string term) => $"({term} is true)";

    /// <inheritdoc/>
    protected override string IsUnknown(string term) => $"({term} is null)";

    /// <inheritdoc/>
    protected override string Value(FactColumn column) => column.Name;

    /// <inheritdoc/>
    protected override string Within(FactColumn possible, IReadOnlyList<string> codes) =>
        $"(case when {possible.Name} included in {List(codes)} then true"
        + $" when {possible.Name} is not null and not exists ({possible.Name} intersect {List(codes)}) then false else null end)";

    /// <inheritdoc/>
    protected override string HoldsAny(FactColumn set, IReadOnlyList<string> codes) =>
        $"(if {set.Name} is null then null else exists ({set.Name} intersect {List(codes)}))";

    /// <inheritdoc/>
    protected override string HoldsAll(FactColumn set, IReadOnlyList<string> codes) => $"({List(codes)} included in {set.Name})";

    /// <inheritdoc/>
    protected override string Where(FactColumn condition, string then) => $"(if {condition.Name} then {then} else null)";

    /// <inheritdoc/>
    protected override string Compared(string low, string high, Comparison comparison, decimal threshold)
    {
        var (yes, no) = Bounds(comparison);
        return $"(case when {Each(yes, " and ")} then true when {Each(no, " or ")} then false else null end)";

        string Each(IReadOnlyList<(bool Low, string Sign)> bounds, string word) =>
            string.Join(word, bounds.Select(b => $"{(b.Low ? low : high)} {b.Sign} {Decimal(threshold)}"));
    }

    /// <inheritdoc/>
    protected override string Difference(string left, string right) => $"({left} - {right})";

    /// <inheritdoc/>
    protected override string Choice(IReadOnlyList<(string When, string Code)> rows, string otherwise) =>
        $"case{string.Concat(rows.Select(r => $"\n    when {r.When} then '{r.Code}'"))}\n    else '{otherwise}'\n  end";

    /// <summary>A number of the type Decimal.</summary>
    internal static string Decimal(decimal number) => Written(number) is var written && written.Contains('.') ? written : written + ".0";

    private static string List(IReadOnlyList<string> codes) => $"{{{string.Join(", ", codes.Select(c => $"'{c}'"))}}}";

    private static string Joined(IReadOnlyList<string> terms, string word) => terms.Count == 1 ? terms[0] : $"({string.Join(word, terms)})";
}
