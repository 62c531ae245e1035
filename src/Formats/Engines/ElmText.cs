using Myelon.Core.Logic;

namespace Myelon.Formats.Engines;

/// <summary>Writes conditions as ELM, the tree of CQL (JSON): the same that <see cref="CqlText"/> writes for people.</summary>
internal sealed class ElmText : FlatConditions
{
    private const string Types = "{urn:hl7-org:elm-types:r1}";
    private const string Null = """{"type":"Null"}""";

    /// <summary>The definition of a column as a parameter.</summary>
    public static string Parameter(FactColumn column) =>
        $$"""{"name":"{{column.Name}}","accessLevel":"Public","parameterTypeSpecifier":{{Specifier(column.Type)}}}""";

    /// <inheritdoc/>
    protected override string Constant(bool value) => Literal("Boolean", value ? "true" : "false");

    /// <inheritdoc/>
    protected override string And(IReadOnlyList<string> terms) => terms.Aggregate((left, right) => Node("And", left, right));

    /// <inheritdoc/>
    protected override string Or(IReadOnlyList<string> terms) => terms.Aggregate((left, right) => Node("Or", left, right));

    /// <inheritdoc/>
    protected override string Negated(string term) => Node("Not", term);

    /// <inheritdoc/>
    protected override string Certainly(string term) => Node("IsTrue", term);

    /// <inheritdoc/>
    protected override string IsUnknown(string term) => Node("IsNull", term);

    /// <inheritdoc/>
    protected override string Value(FactColumn column) => $$"""{"type":"ParameterRef","name":"{{column.Name}}"}""";

    /// <inheritdoc/>
    protected override string Within(FactColumn possible, IReadOnlyList<string> codes)
    {
        var none = Node("Not", Node("Exists", Node("Intersect", Value(possible), List(codes))));
        return Case(
            [(Node("IncludedIn", Value(possible), List(codes)), Constant(true)), (Node("And", Node("Not", IsUnknown(Value(possible))), none), Constant(false))],
            Null);
    }

    /// <inheritdoc/>
    protected override string HoldsAny(FactColumn set, IReadOnlyList<string> codes) =>
        If(IsUnknown(Value(set)), Null, Node("Exists", Node("Intersect", Value(set), List(codes))));

    /// <inheritdoc/>
    protected override string HoldsAll(FactColumn set, IReadOnlyList<string> codes) => Node("IncludedIn", List(codes), Value(set));

    /// <inheritdoc/>
    protected override string Where(FactColumn condition, string then) => If(Value(condition), then, Null);

    /// <inheritdoc/>
    protected override string Compared(string low, string high, Comparison comparison, decimal threshold)
    {
        var (yes, no) = Bounds(comparison);
        return Case([(And([.. yes.Select(Bound)]), Constant(true)), (Or([.. no.Select(Bound)]), Constant(false))], Null);

        string Bound((bool Low, string Sign) bound) =>
            Node(Operator(bound.Sign), bound.Low ? low : high, Literal("Decimal", CqlText.Decimal(threshold)));
    }

    /// <inheritdoc/>
    protected override string Difference(string left, string right) => Node("Subtract", left, right);

    /// <inheritdoc/>
    protected override string Choice(IReadOnlyList<(string When, string Code)> rows, string otherwise) =>
        Case([.. rows.Select(r => (r.When, Literal("String", r.Code)))], Literal("String", otherwise));

    /// <inheritdoc/>
    protected override string Reference(string rule, string slot) => $$"""{"type":"ExpressionRef","name":"{{rule}}__{{slot}}"}""";

    private static string Operator(string sign) => sign switch
    {
        "<" => "Less",
        "<=" => "LessOrEqual",
        ">" => "Greater",
        ">=" => "GreaterOrEqual",
        _ => "Equal",
    };

    private static string Specifier(ColumnType type) => type switch
    {
        ColumnType.Truth => Named("Boolean"),
        ColumnType.Codes => $$"""{"type":"ListTypeSpecifier","elementType":{{Named("String")}}}""",
        _ => Named("Decimal"),
    };

    private static string Named(string type) => $$"""{"type":"NamedTypeSpecifier","name":"{{Types}}{{type}}"}""";

    private static string Literal(string type, string value) => $$"""{"type":"Literal","valueType":"{{Types}}{{type}}","value":"{{value}}"}""";

    private static string List(IReadOnlyList<string> codes) =>
        $$"""{"type":"List","element":[{{string.Join(',', codes.Select(c => Literal("String", c)))}}]}""";

    private static string Node(string type, string operand) => $$"""{"type":"{{type}}","operand":{{operand}}}""";

    private static string Node(string type, string left, string right) => $$"""{"type":"{{type}}","operand":[{{left}},{{right}}]}""";

    private static string If(string condition, string then, string otherwise) =>
        $$"""{"type":"If","condition":{{condition}},"then":{{then}},"else":{{otherwise}}}""";

    private static string Case(IReadOnlyList<(string When, string Then)> items, string otherwise) =>
        $$"""{"type":"Case","caseItem":[{{string.Join(',', items.Select(i => $$"""{"when":{{i.When}},"then":{{i.Then}}}"""))}}],"else":{{otherwise}}}""";
}
