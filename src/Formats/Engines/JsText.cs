using Myelon.Core.Logic;

namespace Myelon.Formats.Engines;

/// <summary>Writes conditions as expressions in JavaScript over the row <c>f</c>, with the functions of <c>Runtime.js</c>.</summary>
internal sealed class JsText : FlatConditions
{
    /// <inheritdoc/>
    protected override string Constant(bool value) => value ? "true" : "false";

    /// <inheritdoc/>
    protected override string And(IReadOnlyList<string> terms) => Call("and", terms);

    /// <inheritdoc/>
    protected override string Or(IReadOnlyList<string> terms) => Call("or", terms);

    /// <inheritdoc/>
    protected override string Negated(string term) => $"not({term})";

    /// <inheritdoc/>
    protected override string Certainly(string term) => $"({term} === true)";

    /// <inheritdoc/>
    protected override string IsUnknown(string term) => $"({term} === null)";

    /// <inheritdoc/>
    protected override string Value(FactColumn column) => $"f.{column.Name}";

    /// <inheritdoc/>
    protected override string Within(FactColumn possible, IReadOnlyList<string> codes) => $"within({Value(possible)}, {List(codes)})";

    /// <inheritdoc/>
    protected override string HoldsAny(FactColumn set, IReadOnlyList<string> codes) => $"holdsAny({Value(set)}, {List(codes)})";

    /// <inheritdoc/>
    protected override string HoldsAll(FactColumn set, IReadOnlyList<string> codes) => $"holdsAll({Value(set)}, {List(codes)})";

    /// <inheritdoc/>
    protected override string Where(FactColumn condition, string then) => $"({Value(condition)} === true ? {then} : null)";

    /// <inheritdoc/>
    protected override string Compared(string low, string high, Comparison comparison, decimal threshold) =>
        $"{comparison switch
        {
            Comparison.Below => "below",
            Comparison.AtMost => "atMost",
            Comparison.AtLeast => "atLeast",
            Comparison.Above => "above",
            _ => "equals",
        }}({low}, {high}, {Written(threshold)})";

    /// <inheritdoc/>
    protected override string Difference(string left, string right) => $"minus({left}, {right})";

    /// <inheritdoc/>
    protected override string Choice(IReadOnlyList<(string When, string Code)> rows, string otherwise) =>
        string.Concat(rows.Select(r => $"{r.When} ? '{r.Code}' : ")) + $"'{otherwise}'";

    /// <inheritdoc/>
    protected override string Reference(string rule, string slot) => slot == RuleProgram.ContestedSlot ? slot : $"s.{rule}.{slot}";

    private static string List(IReadOnlyList<string> codes) => $"[{string.Join(", ", codes.Select(c => $"'{c}'"))}]";

    private static string Call(string function, IReadOnlyList<string> terms) =>
        terms.Count == 1 ? terms[0] : $"{function}({string.Join(", ", terms)})";
}
