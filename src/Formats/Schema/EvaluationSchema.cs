using System.Text.Json.Nodes;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Formats.CaseFile;
using static Myelon.Formats.Schema.Shape;

namespace Myelon.Formats.Schema;

/// <summary>
/// The JSON Schema of the format <c>myelon-evaluation/1</c>: what <see cref="EvaluationWriter"/> writes. Keys may be added within the
/// format, so that it names those there are and refuses no other.
/// </summary>
public static class EvaluationSchema
{
    /// <summary>The schema for a guideline.</summary>
    public static JsonObject Of(RuleSet rules) => Document(
        EvaluationWriter.Format,
        new("Antwort auf einen Fall, oder warum er abgewiesen wurde", "Answer for a case, or why it was refused"),
        new(
            "Schlüssel können hinzukommen. Mehrere Antworten stehen als Feld oder je Zeile.",
            "Keys may be added. Several answers stand in an array or one a line."),
        new JsonObject
        {
            ["type"] = "object",
            ["if"] = new JsonObject { ["required"] = new JsonArray("errors") },
            ["then"] = Refusal(),
            ["else"] = Answer(rules),
        },
        [
            (Part.FactCode, Codes(rules.Vocabulary.Facts.Select(f => f.Code))),
            (Part.Number, Numbers(rules.Recommendations)),
            (Part.Value, Typed("boolean", "string", "number", "array", "null")),
            (Part.Lesion, LesionSchema.Of(rules)),
            (Part.Urgency, LesionSchema.UrgencyOf(rules)),
            (Part.PatientUrgency, LesionSchema.UrgencyOf(rules, ("lesion", OrNull(Text())))),
            (Part.Dose, LesionSchema.DoseOf(rules)),
            (Part.Clock, LesionSchema.ClockOf(rules)),
            (Part.Limit, LesionSchema.LimitOf(rules)),
            (Part.Contradiction, ContradictionOf(rules)),
            Times.ToldMoment,
        ]);

    private static JsonObject Answer(RuleSet rules)
    {
        List<(string, JsonObject)> members =
        [
            ("format", Const(EvaluationWriter.Format)),
            ("case", Text()),
            ("as_of", Ref(Times.Told)),
            ("guideline", Open(("register", Text()), ("version", Text()), ("year", Typed("integer")), ("rules", Matching("^sha256:[0-9a-f]{64}$")))),
            .. Texts("disclaimer"),
            ("recommendations", Exactly(rules.Recommendations.Count, List(Recommendation(rules)))),
            ("lesions", List(Ref(Part.Lesion), atLeast: 1)),
            ("urgency", OrNull(Ref(Part.PatientUrgency))),
            (
                "conflicts",
                List(Open([("id", Ids(rules, contests: true)), ("recommendations", List(Ref(Part.Number))), ("lesions", List(Text())), .. Texts("text")]))),
            ("notes", List(Open([("id", Ids(rules, contests: false)), ("kind", Codes<NoteKind>(k => k.Code())), ("lesions", List(Text())), .. Texts("text")]))),
            ("advice", List(Advice(rules, ("factors?", List(Open(("fact", Ref(Part.FactCode)), ("value", Ref(Part.Value))), atLeast: 1))))),
            ("advice_open", List(Advice(rules, ("depends_on", Needs())))),
            (
                "advisers",
                List(Open([("id", Advisers(rules)), ("concerns", Codes(["yes", "no", "open"])), ("depends_on?", Needs(atLeast: 1)), .. Texts("title")]))),
            ("contradictions", List(Ref(Part.Contradiction))),
            ("please_check", List(Open([("id", Text()), ("lesions", List(Text())), .. Texts("text")]))),
            ("missing", List(Missing())),
            ("unconfirmed?", List(Open(("fact", Ref(Part.FactCode)), ("lesion", OrNull(Text())), ("source", Text()), ("date", OrNull(Ref(Times.Told)))))),
        ];
        if (rules.Pathway is not null)
        {
            members.Add(("pathway_label", Open(Texts("text"))));
        }

        return Open([.. members]);
    }

    private static JsonObject Advice(RuleSet rules, (string Name, JsonObject Shape) more) =>
        Open([("id", Text()), ("adviser", Advisers(rules)), ("section", Text()), ("lesions", List(Text())), .. Texts("text"), more]);

    private static JsonObject Advisers(RuleSet rules) => Codes(rules.Advisers.Select(a => a.Id));

    /// <summary>The answer for a case that was refused.</summary>
    private static JsonObject Refusal() => Open(
        ("format", Const(EvaluationWriter.Format)),
        ("case", OrNull(Text())),
        ("line", OrNull(Typed("integer"))),
        ("errors", List(Open([("pointer", Text()), .. Texts("message"), ("fix", Text()), ("fix_de", Text())]), atLeast: 1)));

    private static JsonObject Recommendation(RuleSet rules) => Open(
    [
        ("number", Ref(Part.Number)),
        ("slug", Codes(rules.Recommendations.Select(r => r.Slug))),
        ("section", Text()),
        ("grades", List(Codes<Grade>(g => g.Code()), atLeast: 1)),
        ("consensus_percent", Between(new(0, 100), integer: true)),
        .. Verdict(rules),
        ("lesions", List(Text())),
        ("not_judgeable_from_source?", True()),
        .. Texts("text"),
    ]);

    /// <summary>What is said of a recommendation, for the patient and for each lesion.</summary>
    internal static (string Name, JsonObject Shape)[] Verdict(RuleSet rules) =>
    [
        ("verdict", Codes<Verdict>(v => v.Code())),
        ("needs", Needs()),
        ("too_coarse?", Needs(atLeast: 1)),
        ("contested?", List(Ids(rules, contests: true), atLeast: 1)),
        ("remarks?", List(Open([.. Texts("text"), ("reason?", Text())]), atLeast: 1)),
    ];

    internal static JsonObject Needs(int atLeast = 0) => List(Ref(Part.FactCode), atLeast);

    private static JsonObject Ids(RuleSet rules, bool contests) => Codes(rules.Discrepancies.Where(d => d.Contests == contests).Select(d => d.Id));

    private static JsonObject Missing() => Open(
        ("fact", Ref(Part.FactCode)),
        ("scope", Codes<FactScope>(s => s.Code())),
        ("known_by", Codes<KnownBy>(k => k.Code())),
        ("settles", List(Ref(Part.Number))),
        ("lesions", List(Text())));

    private static JsonObject ContradictionOf(RuleSet rules)
    {
        var because = Typed("object");
        because["propertyNames"] = Ref(Part.FactCode);
        because["additionalProperties"] = Ref(Part.Value);
        var definitions = rules.Definitions.Select(d => d.Code).ToList();
        return Open(
        [
            ("fact", Ref(Part.FactCode)),
            ("entered", Ref(Part.Value)),
            ("derived", Ref(Part.Value)),
            ("because", because),
            ("used", Typed("boolean")),
            ("lesions", List(Text())),
            ("possible", List(Ref(Part.Value))),
            ("decided_by_graver", Typed("boolean")),
            ("definition", OrNull(Codes(definitions))),
            .. Texts("definition", orNull: true),
            ("definition_source", OrNull(Text())),
            ("definitions", List(Codes(definitions))),
        ]);
    }

    private static JsonObject Numbers(IReadOnlyList<Recommendation> recommendations) =>
        new() { ["enum"] = new JsonArray([.. recommendations.Select(r => JsonValue.Create(r.Number))]) };

    private static JsonObject Exactly(int count, JsonObject list)
    {
        list["minItems"] = count;
        list["maxItems"] = count;
        return list;
    }
}
