using Myelon.Core.Logic;

namespace Myelon.Formats.Engines;

/// <summary>
/// Writes conditions as expressions in FEEL (DMN 1.5). The row is the context <c>facts</c>. Every value that can be null is asked for it
/// before it is used as a condition, because FEEL takes the branch "else" for null.
/// </summary>
internal sealed class FeelText : FlatConditions
{
    /// <summary>The name of the row.</summary>
    public const string Row = "facts";

    /// <inheritdoc/>
    protected override string Constant(bool value) => value ? "true" : "false";

    /// <inheritdoc/>
    protected override string And(IReadOnlyList<string> terms) => Joined(terms, " and ");

    /// <inheritdoc/>
    protected override string Or(IReadOnlyList<string> terms) => Joined(terms, " or ");

    /// <inheritdoc/>
    protected override string Negated(string term) => $"not({term})";

    /// <inheritdoc/>
    protected override string Certainly(string term) => $"(if {term} then true else false)";

    /// <inheritdoc/>
    protected override string IsUnknown(string term) => $"({term} = null)";

    /// <inheritdoc/>
    protected override string Value(FactColumn column) => $"{Row}.{column.Name}";

    /// <inheritdoc/>
    protected override string Within(FactColumn possible, IReadOnlyList<string> codes) =>
        $"(if {Value(possible)} = null then null else if {Every(Value(possible), List(codes))} then true"
        + $" else if {Some(Value(possible), List(codes))} then null else false)";

    /// <inheritdoc/>
    protected override string HoldsAny(FactColumn set, IReadOnlyList<string> codes) =>
        $"(if {Value(set)} = null then null else {Some(Value(set), List(codes))})";

    /// <inheritdoc/>
    protected override string HoldsAll(FactColumn set, IReadOnlyList<string> codes) =>
        $"(if {Value(set)} = null then null else {Every(List(codes), Value(set))})";

    /// <inheritdoc/>
    protected override string Where(FactColumn condition, string then) => $"(if {Value(condition)} then {then} else null)";

    /// <inheritdoc/>
    protected override string Compared(string low, string high, Comparison comparison, decimal threshold)
    {
        var (yes, no) = Bounds(comparison);
        return $"(if {Each(yes, " and ")} then true else if {Each(no, " or ")} then false else null)";

        string Each(IReadOnlyList<(bool Low, string Sign)> bounds, string word) =>
            string.Join(word, bounds.Select(b => $"{(b.Low ? low : high)} {b.Sign} {Written(threshold)}"));
    }

    /// <inheritdoc/>
    protected override string Difference(string left, string right) => $"({left} - {right})";

    /// <inheritdoc/>
    protected override string Choice(IReadOnlyList<(string When, string Code)> rows, string otherwise) =>
        string.Concat(rows.Select(r => $"if {r.When} then \"{r.Code}\" else ")) + $"\"{otherwise}\"";

    /// <inheritdoc/>
    protected override string Reference(string rule, string slot) => slot == RuleProgram.ContestedSlot ? slot : $"{rule}__{FeelModel.Slots}.{slot}";

    private static string Every(string list, string among) => $"(every c in {list} satisfies list contains({among}, c))";

    private static string Some(string list, string among) => $"(some c in {list} satisfies list contains({among}, c))";

    private static string List(IReadOnlyList<string> codes) => $"[{string.Join(", ", codes.Select(c => $"\"{c}\""))}]";

    private static string Joined(IReadOnlyList<string> terms, string word) => terms.Count == 1 ? terms[0] : $"({string.Join(word, terms)})";
}
