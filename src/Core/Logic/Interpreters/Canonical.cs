using System.Globalization;

namespace Myelon.Core.Logic;

/// <summary>
/// A condition as one line of text with codes only: what the fingerprint of the rules is taken over. Words and comments
/// do not change it, a threshold does.
/// </summary>
public sealed class Canonical : Interpreter<string>
{
    private Canonical()
    {
    }

    /// <summary>The interpreter; it has no state.</summary>
    public static Canonical Instance { get; } = new();

    /// <summary>A number without trailing zeros.</summary>
    public static string Digits(decimal value) => value.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <inheritdoc/>
    public override string All(All node) => $"(all{Joined(node.Terms)})";

    /// <inheritdoc/>
    public override string Any(Any node) => $"(any{Joined(node.Terms)})";

    /// <inheritdoc/>
    public override string Not(Not node) => $"(not {Of(node.Term)})";

    /// <inheritdoc/>
    public override string Certain(Certain node) => $"(certain {Of(node.Term)})";

    /// <inheritdoc/>
    public override string Is(Is node) => node.Fact.Code;

    /// <inheritdoc/>
    public override string Recorded(Recorded node) => $"(recorded {node.Fact.Code})";

    /// <inheritdoc/>
    public override string OneOf(OneOf node) => $"(in {node.Fact.Code}{Codes(node.Fact.Values, node.Values)})";

    /// <inheritdoc/>
    public override string Holds(Holds node)
    {
        var quantifier = (node.Quantifier == Quantifier.All ? "all" : "any") + (node.WhereRecorded ? "-recorded" : "");
        return $"(holds-{quantifier} {node.Fact.Code}{Codes(node.Fact.Values, node.Values)})";
    }

    /// <inheritdoc/>
    public override string Compare(Compare node) => $"({Sign(node.Comparison)} {node.Fact.Code} {Digits(node.Threshold)})";

    /// <inheritdoc/>
    public override string Elapsed(Elapsed node) => string.Create(
        CultureInfo.InvariantCulture,
        $"({Sign(node.Comparison)} (from {node.From.Code} to {node.To?.Code ?? "as_of"}) {node.Duration.TotalSeconds:0}s)");

    /// <inheritdoc/>
    public override string HasValue(HasValue node) => $"(entered {node.Fact.Code})";

    /// <inheritdoc/>
    public override string EarlierCourse(EarlierCourse node) =>
        $"(earlier-course {node.Levels.Code}{(node.Ended ? " ended" : "")}{(node.Last is { } last ? " last " + last.Canonical : "")})";

    /// <inheritdoc/>
    public override string SingleLesion(SingleLesion node) => "(single-lesion)";

    /// <inheritdoc/>
    public override string Stands(Stands node) => $"(stands {node.Rule.Slug})";

    private static string Sign(Comparison comparison) => comparison switch
    {
        Comparison.Below => "<",
        Comparison.AtMost => "<=",
        Comparison.Equal => "=",
        Comparison.AtLeast => ">=",
        _ => ">",
    };

    private static string Codes(IReadOnlyList<ChoiceValue> values, ulong bits) =>
        string.Concat(values.Where((_, i) => (bits >> i & 1) != 0).Select(v => " " + v.Code));

    private string Joined(IReadOnlyList<Condition> terms) => string.Concat(terms.Select(t => " " + Of(t)));
}
