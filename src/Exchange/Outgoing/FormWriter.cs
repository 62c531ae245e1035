using System.Text.Json.Nodes;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Exchange.Fhir;

namespace Myelon.Exchange.Outgoing;

/// <summary>
/// Forms as FHIR Questionnaires: every question has "unknown" among its answers, what is known already is filled in, and the answers can be
/// turned into observations by whoever has the form (Structured Data Capture, extraction by templates).
/// </summary>
/// <param name="guideline">The guideline.</param>
public sealed class FormWriter(Guideline guideline)
{
    private const string Sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";

    private readonly FormQuestionItems _questions = new(guideline.Codes);

    /// <summary>The forms by name.</summary>
    public IEnumerable<string> Names => guideline.HospitalForms.Select(f => f.Id);

    /// <summary>A form as a resource; null where there is none of that name.</summary>
    public byte[]? Of(string name) => guideline.HospitalForms.FirstOrDefault(f => f.Id == name) is { } form ? Element.Bytes(Resource(form)) : null;

    /// <summary>All forms as a Bundle, as a search answers.</summary>
    public byte[] All() => Element.Bytes(new JsonObject
    {
        ["resourceType"] = "Bundle",
        ["type"] = "searchset",
        ["total"] = guideline.HospitalForms.Count,
        ["entry"] = Element.List(guideline.HospitalForms.Select(f => new JsonObject
        {
            ["fullUrl"] = OwnAddresses.Questionnaire(f.Id),
            ["resource"] = Resource(f),
            ["search"] = new JsonObject { ["mode"] = "match" },
        })),
    });

    /// <summary>A form as a resource.</summary>
    internal JsonObject Resource(HospitalForm form)
    {
        var contained = new List<JsonNode>();
        var items = Items(form, contained);
        var resource = new JsonObject { ["resourceType"] = "Questionnaire", ["id"] = form.Id };
        if (contained.Count > 0)
        {
            resource["contained"] = Element.List(contained);
        }

        resource["extension"] = Element.List(
            Element.Extension(
                Sdc + "launchContext",
                Element.Extension(
                    "name", "valueCoding",
                    new JsonObject { ["system"] = "http://hl7.org/fhir/uv/sdc/CodeSystem/launchContext", ["code"] = "patient" }),
                Element.Extension("type", "valueCode", "Patient")),
            Element.Extension("http://hl7.org/fhir/StructureDefinition/variable", "valueExpression", new JsonObject
            {
                ["name"] = FormQuestionItems.Known,
                ["language"] = "application/x-fhir-query",
                ["expression"] = $"Observation?subject=Patient/{{{{%patient.id}}}}&code={OwnAddresses.Facts}|&_sort=-date&_count=1000",
            }));
        resource["modifierExtension"] = Element.List(Element.Extension(OwnAddresses.IntendedPurpose, "valueString", form.Purpose.De));
        resource["url"] = OwnAddresses.Questionnaire(form.Id);
        resource["version"] = guideline.Rules.Edition.Code;
        resource["name"] = "Myelon" + char.ToUpperInvariant(form.Id[0]) + form.Id[1..];
        Element.Say(resource, "title", form.Title);
        resource["status"] = "active";
        resource["experimental"] = false;
        resource["subjectType"] = new JsonArray("Patient");
        Element.Say(resource, "description", form.Purpose);
        Element.Say(resource, "purpose", form.Purpose);
        resource["language"] = "de";
        resource["item"] = Element.List(items);
        return resource;
    }

    private List<JsonNode> Items(HospitalForm form, List<JsonNode> contained)
    {
        var items = new List<JsonNode>();
        if (form.AsksLesion)
        {
            var name = new JsonObject { ["linkId"] = OwnAddresses.LesionQuestion };
            Element.Say(name, "text", FormWords.LesionName);
            name["type"] = "string";
            name["maxLength"] = CaseNames.MostLetters;
            items.Add(name);
        }

        foreach (var (section, number) in form.Sections.Select((s, i) => (s, i + 1)))
        {
            var group = new JsonObject { ["linkId"] = $"section-{number}" };
            Element.Say(group, "text", section.Title);
            group["type"] = "group";
            group["item"] = Element.List(section.Questions.SelectMany(q => _questions.Of(q, form.AsksLesion, contained)));
            items.Add(group);
        }

        if (form.Score is { } score)
        {
            items.Add(Computed($"computed.{score.Code}.least", FormWords.Least(score.Name), FormExpressions.Total(score, highest: false)));
            items.Add(Computed($"computed.{score.Code}.most", FormWords.Most(score.Name), FormExpressions.Total(score, highest: true)));
        }

        if (form.Worksheet.Length > 0)
        {
            items.AddRange(WorksheetItems.Of(form, contained));
        }

        return items;
    }

    private static JsonObject Computed(string link, Text label, string expression)
    {
        var item = new JsonObject { ["extension"] = Element.List(Element.Expression(Sdc + "calculatedExpression", expression)), ["linkId"] = link };
        Element.Say(item, "text", label);
        item["type"] = "integer";
        item["readOnly"] = true;
        return item;
    }
}
