using System.Text.Json.Nodes;
using Myelon.Core.Logic;
using Myelon.Exchange.Fhir;

namespace Myelon.Exchange.Outgoing;

/// <summary>Templates by which a form's answers become observations in our own vocabulary, whoever has the form.</summary>
internal static class ExtractionTemplates
{
    private const string Value = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-templateExtractValue";
    private const string Context = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-templateExtractContext";

    /// <summary>The template for the answer to a question.</summary>
    public static JsonObject Of(Fact fact, bool ofLesion)
    {
        var template = Head("t-" + fact.Code.Replace('_', '-'), fact, ofLesion);
        switch (fact)
        {
            case NumberFact number:
                var quantity = new JsonObject { ["_value"] = Taken("answer.value") };
                if (number.Unit.Length > 0)
                {
                    quantity["unit"] = number.Unit;
                }

                quantity["system"] = OwnAddresses.Ucum;
                quantity["code"] = OwnAddresses.UnitCode(number.Unit);
                template["valueQuantity"] = quantity;
                break;
            case MomentFact:
                template["_valueDateTime"] = Taken("answer.value");
                break;
            case SetFact set:
                template["component"] = Element.List(new JsonObject
                {
                    ["extension"] = Element.List(Element.Extension(
                        Context, "valueString", $"answer.value.where(system = '{OwnAddresses.Values(set)}' and code != '{OwnAddresses.NoneOfThem}')")),
                    ["code"] = new JsonObject { ["coding"] = Element.List(Parts()) },
                    ["valueBoolean"] = true,
                });
                template["valueCodeableConcept"] = Concept($"answer.value.where(system = '{OwnAddresses.Absent}' or code = '{OwnAddresses.NoneOfThem}')");
                break;
            default:
                template["valueCodeableConcept"] = Concept("answer.value");
                break;
        }

        return template;
    }

    /// <summary>The template for "unknown" beside a number or a moment.</summary>
    public static JsonObject Unknown(Fact fact, bool ofLesion)
    {
        var template = Head("u-" + fact.Code.Replace('_', '-'), fact, ofLesion);
        template["valueCodeableConcept"] = new JsonObject
        {
            ["coding"] = Element.List(new JsonObject
            {
                ["system"] = OwnAddresses.Absent,
                ["_code"] = Taken("answer.value.where($this = true).select('unknown')"),
            }),
        };
        return template;
    }

    /// <summary>An element that is filled with a value.</summary>
    public static JsonObject Taken(string expression) => new() { ["extension"] = Element.List(Element.Extension(Value, "valueString", expression)) };

    /// <summary>What every template of a form begins with.</summary>
    public static JsonObject Common(string id, JsonObject code) => new()
    {
        ["resourceType"] = "Observation",
        ["id"] = id,
        ["status"] = "final",
        ["code"] = code,
        ["subject"] = new JsonObject { ["reference"] = "Patient/subject", ["_reference"] = Taken("%resource.subject.reference") },
        ["_effectiveDateTime"] = Taken("%resource.authored"),
    };

    private static JsonObject Head(string id, Fact fact, bool ofLesion)
    {
        var template = Common(id, Element.Concept(Element.Coding(OwnAddresses.Facts, fact.Code, fact.Label)));
        if (ofLesion)
        {
            template["bodySite"] = new JsonObject { ["_text"] = Taken($"%resource.item.where(linkId = '{OwnAddresses.LesionQuestion}').answer.value") };
        }

        return template;
    }

    /// <summary>A concept with the coding of the answer.</summary>
    private static JsonObject Concept(string answer) => new()
    {
        ["extension"] = Element.List(Element.Extension(Context, "valueString", answer)),
        ["coding"] = Element.List(Parts()),
    };

    private static JsonObject Parts() => new() { ["_system"] = Taken("system"), ["_code"] = Taken("code"), ["_display"] = Taken("display") };
}
