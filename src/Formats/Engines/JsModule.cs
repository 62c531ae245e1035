using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;

namespace Myelon.Formats.Engines;

/// <summary>
/// The rules as one module of JavaScript without dependencies, for browsers and Node: verdicts, cells of the pathway, groups of the scores.
/// </summary>
public sealed class JsModule
{
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsText _conditions = new();
    private readonly RuleSet _rules;

    private JsModule(RuleSet rules) => _rules = rules;

    /// <summary>The module.</summary>
    public static string Of(RuleSet rules) => new JsModule(rules).Written();

    /// <summary>The columns that the module reads, beyond those of the recommendations.</summary>
    internal static IReadOnlyCollection<FactColumn> Columns(RuleSet rules)
    {
        var module = new JsModule(rules);
        module.Written();
        return module._conditions.Columns;
    }

    private string Written()
    {
        var body = new StringBuilder();
        Recommendations(body);
        Tables(body);
        Scores(body);
        var edition = _rules.Edition;
        return $"""
            // {edition.Title.En}, {edition.Code}. No certified medical device: the treating specialists must check and decide.
            // {edition.Title.De}. Kein zertifiziertes Medizinprodukt: prüfen und entscheiden müssen die behandelnden Fachleute.
            export const rules = {Rules(edition)};

            export const columns = {Block(_conditions.Columns.Select(c => $"  {c.Name}: '{Type(c.Type)}',\n"))};

            {Runtime()}
            {body}
            """;
    }

    private string Rules(Edition edition) => $"{{ fingerprint: '{_rules.Fingerprint}', register: '{edition.Register}', edition: '{edition.Code}' }}";

    private static string Block(IEnumerable<string> lines) => $"{{\n{string.Concat(lines)}}}";

    private void Recommendations(StringBuilder body)
    {
        body.Append("const recommendations = [\n");
        foreach (var rule in _conditions.Program(_rules))
        {
            var slots = string.Concat(rule.Slots.Select(s => $"\n      {s.Code}: {s.Expression},"));
            var contested = rule.Contested is { } conflict ? $"{{ const contested = {conflict}; return {rule.Verdict}; }}" : rule.Verdict;
            var (number, slug) = (rule.Recommendation.Number, rule.Recommendation.Slug);
            body.Append(CultureInfo.InvariantCulture, $"  // {rule.Recommendation} {rule.Recommendation.Title.En}\n")
                .Append(CultureInfo.InvariantCulture, $"  {{\n    recommendation: '{slug}', number: {number}, name: '{rule.Name}',\n")
                .Append(CultureInfo.InvariantCulture, $"    slots: f => ({{{slots}\n    }}),\n    verdict: (f, s) => {contested},\n  }},\n");
        }

        body.Append("];\n\n");
    }

    private void Tables(StringBuilder body)
    {
        body.Append(CultureInfo.InvariantCulture, $"const elsewhere = '{PathwayTable.Elsewhere}';\n");
        body.Append(CultureInfo.InvariantCulture, $"const isOutside = f => {(_rules.Pathway is { } pathway ? _conditions.Of(pathway.OutsideIf) : "false")};\n");
        body.Append("const tables = [\n");
        foreach (var table in _rules.Pathway?.Tables ?? [])
        {
            var terms = new List<Condition>();
            var outcomes = table.Decision.Rows.Select(r => $"      {{ code: '{r.Code}', terms: [{string.Join(", ", r.Terms.Select(Named))}] }},\n").ToList();
            var isUrgency = table == _rules.Pathway!.Urgency ? "true" : "false";
            body.Append(CultureInfo.InvariantCulture, $"  {{\n    code: '{table.Code}', isUrgency: {isUrgency},\n")
                .Append(CultureInfo.InvariantCulture, $"    applies: f => {_conditions.Of(table.AppliesIf)},\n    terms: [\n")
                .AppendJoin("", terms.Select(t => $"      f => {_conditions.Of(t)},\n"))
                .Append("    ],\n    outcomes: [\n").AppendJoin("", outcomes).Append("    ],\n    overlays: [\n")
                .AppendJoin("", table.Overlays.Select(c => $"      {{ cell: '{c.Id}', when: f => {_conditions.Of(c.Whole)} }},\n"))
                .Append("    ],\n  },\n");

            string Named(Term term) => string.Create(CultureInfo.InvariantCulture, $"[{Place(term.Condition)}, {(term.Holds ? "false" : "true")}]");

            int Place(Condition term)
            {
                var place = terms.FindIndex(t => ReferenceEquals(t, term));
                if (place < 0)
                {
                    place = terms.Count;
                    terms.Add(term);
                }

                return place;
            }
        }

        body.Append("];\n\n");
    }

    private void Scores(StringBuilder body)
    {
        body.Append("const scores = [\n");
        foreach (var score in _rules.Scores)
        {
            body.Append(CultureInfo.InvariantCulture, $"  {{\n    code: '{score.Code}', takesGroup: {(score.TakesGroup ? "true" : "false")},");
            if (score.Total is { } total)
            {
                body.Append(CultureInfo.InvariantCulture, $" entered: f => {Entered(total)},");
            }

            if (score.Kind is ScoreKind.EnteredTotal)
            {
                body.Append(CultureInfo.InvariantCulture, $" range: {(score.Range is { } range ? $"[{N(range.Low)}, {N(range.High)}]" : "null")},");
            }

            if (score.GroupFact is { } said)
            {
                body.Append(CultureInfo.InvariantCulture, $" said: f => {_conditions.Possible(said)},");
            }

            body.Append("\n    items: [\n").AppendJoin("", score.Items.Select(i => $"      [{string.Join(", ", i.Options.Select(Option))}],\n"))
                .Append("    ],\n    groups: [\n").AppendJoin("", score.Groups.Select(g => $"      {Group(score, g)},\n")).Append("    ],\n  },\n");
        }

        body.Append("];\n");
    }

    private string Option(ItemOption option) =>
        $"{{ low: {(option.Points is { } p ? N(p.Low) : "null")}, high: {(option.Points is { } q ? N(q.High) : "null")}"
        + (option.Refused is null ? "" : ", isRefused: true")
        + (option.When is null ? "" : $", when: f => {_conditions.Of(option.When)}")
        + (option.MayBe is null ? "" : $", mayBe: f => {_conditions.Of(option.MayBe)}") + " }";

    private string Group(Score score, ScoreGroup group) => $"{{ code: {JsonSerializer.Serialize(group.Code, Plain)}"
        + (group.Totals is { } totals ? $", low: {N(totals.Low)}, high: {N(totals.High)}" : "")
        + (group.Compares is { } compares
            ? $", when: f => {_conditions.Named($"{score.Code}__{RuleProgram.NameOf(group.Code)}", ColumnType.Truth, f => compares(f).ToBoolean())}"
            : group.When is null ? "" : $", when: f => {_conditions.Of(group.When)}") + " }";

    private string Entered(NumberFact total) =>
        _conditions.Named(total.Code + "__entered", ColumnType.Number, f => f.UsedFor(total) is { IsKnown: true } known ? known.Number.Low : null);

    private static string N(decimal number) => Canonical.Digits(number);

    private static string Type(ColumnType type) => type switch { ColumnType.Truth => "truth", ColumnType.Codes => "codes", _ => "number" };

    private static string Runtime()
    {
        using var resource = typeof(JsModule).Assembly.GetManifestResourceStream("engines/Runtime.js")!;
        using var reader = new StreamReader(resource);
        return reader.ReadToEnd();
    }
}
