using System.Text.Json.Nodes;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Exchange.Fhir;

namespace Myelon.Exchange.Outgoing;

/// <summary>The questions of a form, with their answers, what fills them in, and the templates that turn answers into observations.</summary>
/// <param name="tables">The tables: codes of other systems for the same question.</param>
internal sealed class FormQuestionItems(CodeTables tables)
{
    /// <summary>The name under which a form has what is known of the patient.</summary>
    public const string Known = "Known";

    private const string Sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";
    private const string Core = "http://hl7.org/fhir/StructureDefinition/";

    /// <summary>The items of a question: the question, and for numbers and moments one for "unknown".</summary>
    public IEnumerable<JsonNode> Of(FormQuestion question, bool ofLesion, List<JsonNode> contained)
    {
        var fact = question.Fact;
        var isPlain = fact is NumberFact or MomentFact;
        var (item, extensions) = (new JsonObject(), new List<JsonObject>());
        Initial(fact, extensions);
        var template = ExtractionTemplates.Of(fact, ofLesion && fact.Scope == FactScope.Lesion);
        contained.Add(template);
        extensions.Add(Extracted(template));
        Bounds(fact, extensions);
        item["extension"] = Element.List(extensions);
        item["linkId"] = fact.Code;
        item["code"] = Element.List(Codes(fact));
        Element.Say(item, "text", fact.Label);
        item["type"] = Type(fact);
        Shown(item, question, isPlain);
        if (fact is SetFact)
        {
            item["repeats"] = true;
        }

        if (Options(fact) is { Count: > 0 } options)
        {
            item["answerOption"] = Element.List(options.Select(o => new JsonObject { ["valueCoding"] = o }));
        }

        yield return item;
        if (isPlain)
        {
            yield return Unknown(question, ofLesion, contained);
        }
    }

    private static JsonObject Extracted(JsonObject template) => Element.Extension(
        Sdc + "templateExtract", Element.Extension("template", "valueReference", Element.Reference("#" + template["id"])));

    /// <summary>What is known already: our own observation, or the last measurement under a code of another system.</summary>
    private void Initial(Fact fact, List<JsonObject> extensions)
    {
        var observed = FormExpressions.Observed(fact, Known);
        var value = fact switch
        {
            NumberFact => observed + ".value.value",
            MomentFact => observed + ".value",
            SetFact => $"({observed}.component.code.coding | {observed}.value.coding | {observed}.dataAbsentReason.coding)",
            _ => $"({observed}.value.coding | {observed}.dataAbsentReason.coding).first()",
        };
        extensions.Add(Element.Expression(Sdc + "initialExpression", value));
        if (Measured(fact).Any() && tables.Windows.TryGetValue(fact, out var days))
        {
            extensions.Add(Element.Extension(Sdc + "observationLinkPeriod", "valueDuration", new JsonObject
            {
                ["value"] = days, ["unit"] = "d", ["system"] = OwnAddresses.Ucum, ["code"] = "d",
            }));
        }
    }

    /// <summary>Numbers that other systems measure under a code of their own.</summary>
    private IEnumerable<QuestionRow> Measured(Fact fact) => fact is NumberFact ? tables.Questions.Where(q => q.Answers == fact) : [];

    private IEnumerable<JsonNode> Codes(Fact fact) =>
    [
        Element.Coding(OwnAddresses.Facts, fact.Code, fact.Label),
        .. Measured(fact).Select(q => Element.Coding(q.Code.System.Addresses[0], q.Code.Written)),
    ];

    private static void Bounds(Fact fact, List<JsonObject> extensions)
    {
        if (fact is not NumberFact number)
        {
            return;
        }

        var key = number.IsInteger ? "valueInteger" : "valueDecimal";
        JsonNode Number(decimal value) => number.IsInteger ? (int)value : value;
        extensions.Add(Element.Extension(Core + "minValue", key, Number(number.Plausible.Low)));
        extensions.Add(Element.Extension(Core + "maxValue", key, Number(number.Plausible.High)));
        if (number.Unit.Length > 0)
        {
            extensions.Add(Element.Extension(Core + "questionnaire-unit", "valueCoding", new JsonObject
            {
                ["system"] = OwnAddresses.Ucum, ["code"] = OwnAddresses.UnitCode(number.Unit), ["display"] = number.Unit,
            }));
        }
    }

    private static string Type(Fact fact) => fact switch
    {
        NumberFact { IsInteger: true } => "integer",
        NumberFact => "decimal",
        MomentFact { IsDate: true } => "date",
        MomentFact => "dateTime",
        _ => "choice",
    };

    private static void Shown(JsonObject item, FormQuestion question, bool isPlain)
    {
        var conditions = new List<JsonObject>();
        if (question.ShownIf is { } shown)
        {
            conditions.Add(new JsonObject { ["question"] = shown.Code, ["operator"] = "=", ["answerCoding"] = FactObservations.YesNo(yes: true) });
        }

        if (isPlain)
        {
            conditions.Add(new JsonObject { ["question"] = OwnAddresses.UnknownQuestion(question.Fact), ["operator"] = "!=", ["answerBoolean"] = true });
        }

        if (conditions.Count > 0)
        {
            item["enableWhen"] = Element.List(conditions);
        }

        if (conditions.Count > 1)
        {
            item["enableBehavior"] = "all";
        }
    }

    private static List<JsonObject> Options(Fact fact)
    {
        JsonObject Absent() => Element.Coding(OwnAddresses.Absent, "unknown", FormWords.Unknown);
        List<JsonObject> Values(IReadOnlyList<ChoiceValue> values) => [.. values.Select(v => Element.Coding(OwnAddresses.Values(fact), v.Code, v.Label))];
        return fact switch
        {
            BooleanFact => [FactObservations.YesNo(yes: true), FactObservations.YesNo(yes: false), Absent()],
            ChoiceFact choice => [.. Values(choice.Values), Absent()],
            SetFact { EmptyIsUnknown: true } set => [.. Values(set.Values), Absent()],
            SetFact set => [.. Values(set.Values), Element.Coding(OwnAddresses.Values(set), OwnAddresses.NoneOfThem, FormWords.NoneOfThem), Absent()],
            _ => [],
        };
    }

    private static JsonObject Unknown(FormQuestion question, bool ofLesion, List<JsonNode> contained)
    {
        var template = ExtractionTemplates.Unknown(question.Fact, ofLesion && question.Fact.Scope == FactScope.Lesion);
        contained.Add(template);
        var item = new JsonObject
        {
            ["extension"] = Element.List(
                Element.Expression(Sdc + "initialExpression", FormExpressions.Observed(question.Fact, Known) + ".dataAbsentReason.exists().where($this)"),
                Extracted(template)),
            ["linkId"] = OwnAddresses.UnknownQuestion(question.Fact),
        };
        Element.Say(item, "text", FormWords.NotKnown(question.Fact.Label));
        item["type"] = "boolean";
        if (question.ShownIf is { } shown)
        {
            item["enableWhen"] = Element.List(
                new JsonObject { ["question"] = shown.Code, ["operator"] = "=", ["answerCoding"] = FactObservations.YesNo(yes: true) });
        }

        return item;
    }
}
