using System.Text.Json.Nodes;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using static Myelon.Formats.Schema.Shape;

namespace Myelon.Formats.Schema;

/// <summary>What an answer says of one lesion.</summary>
internal static class LesionSchema
{
    public static JsonObject Of(RuleSet rules) => Open(
        ("lesion", OrNull(Text())),
        ("derived", Open([.. rules.FactsThatFollow.Select(f => (f.Code, Told(f)))])),
        ("scores", List(Score(rules))),
        ("recommendations", List(Open([("number", Ref(Part.Number)), .. EvaluationSchema.Verdict(rules)]), atLeast: rules.Recommendations.Count)),
        ("urgency", OrNull(Ref(Part.Urgency))),
        ("pathway", List(Position(rules))),
        ("pathway_needs", List(Open(("table", Codes(Tables(rules).Select(t => t.Code))), ("needs", EvaluationSchema.Needs(atLeast: 1))))),
        ("dose", Ref(Part.Dose)),
        ("clocks", List(Ref(Part.Clock))),
        ("limits", List(Ref(Part.Limit))));

    public static JsonObject UrgencyOf(RuleSet rules, params (string Name, JsonObject Shape)[] first)
    {
        var cells = Codes(rules.Pathway?.Urgency.Cells.Select(c => c.Id) ?? []);
        var notes = rules.Pathway?.AllNotes.Select(n => n.Id).Distinct().ToList() ?? [];
        return Open(
        [
            .. first,
            ("state", Codes<UrgencyState>(s => s.Code())),
            ("printed_class", OrNull(Codes(rules.Pathway?.PrintedClasses.Keys.Order(StringComparer.Ordinal) ?? Enumerable.Empty<string>()))),
            ("hours", OrNull(Typed("integer"))),
            ("proposed_hours", OrNull(Typed("integer"))),
            ("agreed", Typed("boolean")),
            ("status", OrNull(Codes<CellStatus>(s => s.Code()))),
            ("cell", OrNull((JsonObject)cells.DeepClone())),
            ("cells_possible", List(cells)),
            ("clock_start", OrNull(Ref(Times.Told))),
            ("needs", EvaluationSchema.Needs()),
            ("notes", List(Codes(notes))),
            ("note_texts", List(Open([("id", Codes(notes)), .. Texts("text"), ("source", Text())]))),
            ("deficit_classes_possible", List(Codes(rules.Pathway?.DeficitClass.Values.Select(v => v.Code) ?? []))),
        ]);
    }

    public static JsonObject DoseOf(RuleSet rules) => Open(
    [
        ("cumulative_bed2_gy", OrNull(Typed("number"))),
        ("cumulative_eqd2_gy", OrNull(Typed("number"))),
        ("highest_series_bed2_gy", OrNull(Typed("number"))),
        ("interval_months", OrNull(Typed("number"))),
        ("checks", List(Check(rules.Dose?.Checks.Select(c => c.Id) ?? []))),
        .. Texts("decides", orNull: true),
        .. ListsOfTexts("fits"),
        ("questions", List(Open([("id", Text()), .. Texts("text")]))),
        ("notes", List(Open([("id", Text()), .. Texts("text")]))),
    ]);

    public static JsonObject ClockOf(RuleSet rules) => Open(
    [
        ("rule", Codes(rules.Timetable.Rules.Select(r => r.Id))),
        ("kind", Codes(rules.Timetable.Rules.Select(r => r.Kind).Distinct())),
        ("state", Codes<ClockState>(s => s.Code())),
        ("sections", List(Text())),
        ("recommendations", List(Ref(Part.Number))),
        ("grade", OrNull(Codes<Grade>(g => g.Code()))),
        ("limit_hours?", Typed("number")),
        ("limit_in_time?", Typed("boolean")),
        ("start_fact?", Ref(Part.FactCode)),
        ("start_printed?", Typed("boolean")),
        ("start?", OrNull(Ref(Times.Told))),
        ("due_earliest?", OrNull(Ref(Times.Told))),
        ("due_latest?", OrNull(Ref(Times.Told))),
        ("remaining_minutes_min?", OrNull(Typed("integer"))),
        ("remaining_minutes_max?", OrNull(Typed("integer"))),
        ("clocks_change?", Typed("boolean")),
        ("stop_before_start?", Typed("boolean")),
        ("count_min?", Typed("number")),
        ("count_max?", Typed("number")),
        ("count_unit?", Text()),
        ("spans?", List(Codes(rules.Timetable.Rules.OfType<DayCounter>().SelectMany(c => c.Spans).Select(s => s.Code).Distinct()))),
        .. Common(),
    ]);

    public static JsonObject LimitOf(RuleSet rules) => Open(
    [
        ("rule", Codes(rules.Timetable.Limits.Select(l => l.Id))),
        ("applies", Codes(new[] { Truth.Yes, Truth.Unknown }.Select(t => t.ToString()))),
        ("holds", OrNull(Codes(new[] { Truth.No, Truth.Unknown, Truth.Yes }.Select(t => t.ToString())))),
        ("sections", List(Text())),
        ("recommendations", List(Ref(Part.Number))),
        .. Common(),
    ]);

    /// <summary>What clocks and limits say alike.</summary>
    private static (string Name, JsonObject Shape)[] Common() =>
        [("needs", EvaluationSchema.Needs()), ("notes", List(Text())), .. Texts("printed"), .. Texts("text"), .. ListsOfTexts("remarks")];

    private static IReadOnlyList<PathwayTable> Tables(RuleSet rules) => rules.Pathway?.Tables ?? [];

    /// <summary>The value of a fact that follows: as a case has it, but a number need be neither whole nor plausible as an entry.</summary>
    private static JsonObject Told(Fact fact) => OrNull(fact switch
    {
        BooleanFact => Typed("boolean"),
        ChoiceFact choice => Codes(choice.Values.Select(v => v.Code)),
        SetFact set => List(Codes(set.Values.Select(v => v.Code))),
        NumberFact => Typed("number"),
        _ => Ref(Times.Told),
    });

    private static JsonObject Score(RuleSet rules)
    {
        var groups = Codes(rules.Scores.SelectMany(s => s.Groups).Select(g => g.Code).Distinct());
        return Open(
        [
            ("score", Codes(rules.Scores.Select(s => s.Code))),
            ("min", OrNull(Typed("number"))),
            ("max", OrNull(Typed("number"))),
            ("group", OrNull((JsonObject)groups.DeepClone())),
            ("groups_possible", List(groups)),
            ("needs", List(Codes(rules.Vocabulary.Facts.Select(f => f.Code).Concat(rules.Scores.SelectMany(s => s.Items).Select(i => i.Code)).Distinct()))),
            ("fits", OrNull(Typed("boolean"))),
            ("refused_de?", List(Text(), atLeast: 1)),
            ("refused_en?", List(Text(), atLeast: 1)),
        ]);
    }

    /// <summary>A cell; where it is certain, with what it says.</summary>
    private static JsonObject Position(RuleSet rules)
    {
        var cell = Open(
        [
            ("table", Codes(Tables(rules).Select(t => t.Code))),
            ("cell", Codes(Tables(rules).SelectMany(t => t.Cells.Concat(t.Overlays)).Select(c => c.Id))),
            ("role", Codes(["main", "overlay"])),
            ("certain", Typed("boolean")),
            ("status", Codes<CellStatus>(s => s.Code())),
            ("sources?", List(Text())),
            ("situation_de?", Text()),
            ("situation_en?", Text()),
            ("proposes_de?", OrNull(Text())),
            ("proposes_en?", OrNull(Text())),
            ("leaves_open_de?", OrNull(Text())),
            ("leaves_open_en?", OrNull(Text())),
        ]);
        cell["if"] = new JsonObject { ["properties"] = new JsonObject { ["certain"] = True() } };
        cell["then"] = new JsonObject
        {
            ["required"] = new JsonArray("sources", "situation_de", "situation_en", "proposes_de", "proposes_en", "leaves_open_de", "leaves_open_en"),
        };
        return cell;
    }

    private static JsonObject Check(IEnumerable<string> ids) => Open(
    [
        ("id", Codes(ids)),
        ("verdict", Codes<DoseVerdict>(v => v.Code())),
        ("limit", OrNull(Typed("number"))),
        ("unit", Text()),
        ("value", OrNull(Typed("number"))),
        ("margin", OrNull(Typed("number"))),
        ("range?", Open(("least", Typed("number")), ("most", OrNull(Typed("number"))))),
        ("if_applicable?", Codes<DoseVerdict>(v => v.Code())),
        .. Texts("dose_point"),
        ("conditions", List(Open(("condition", Text()), ("holds", OrNull(Typed("boolean"))), ("source_only?", True()), ("asked?", True())))),
        ("needs", List(Text())),
        ("opens_on?", Text()),
        ("largest_fitting?", List(Text())),
        .. Texts("warning", orNull: true),
        .. ListsOfTexts("notes"),
        ("section", Text()),
    ]);
}
