using System.Text.Json.Nodes;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Forms;
using Myelon.Exchange.Fhir;

namespace Myelon.Exchange.Outgoing;

/// <summary>The worksheet of the neurological examination: as questions, and as an observation.</summary>
internal static class WorksheetItems
{
    private const string Sdc = "http://hl7.org/fhir/uv/sdc/StructureDefinition/sdc-questionnaire-";
    private const string Group = "worksheet";

    /// <summary>The questions, one a cell; "NT" is the answer for what could not be tested.</summary>
    public static IEnumerable<JsonNode> Of(HospitalForm form, List<JsonNode> contained)
    {
        var template = ExtractionTemplates.Common("t-isncsci", Code());
        template["component"] = Element.List(form.Worksheet.Select(field => new JsonObject
        {
            ["extension"] = Element.List(Element.Extension(
                Sdc + "templateExtractContext", "valueString", $"descendants().where(linkId = '{field.Code}').answer.value")),
            ["code"] = Element.Concept(new JsonObject { ["system"] = OwnAddresses.Cells, ["code"] = field.Code }),
            ["_valueString"] = ExtractionTemplates.Taken("code"),
        }));
        contained.Add(template);
        var root = new JsonObject
        {
            ["extension"] = Element.List(Element.Extension(
                Sdc + "templateExtract", Element.Extension("template", "valueReference", Element.Reference("#t-isncsci")))),
            ["linkId"] = Group,
        };
        Element.Say(root, "text", form.Title);
        root["type"] = "group";
        root["item"] = Element.List(form.Worksheet
            .GroupBy(f => f.Path.Length == 1 ? "signs" : f.Path[0], StringComparer.Ordinal)
            .Select(side => (JsonNode)Part(side.Key, [.. side])));
        yield return root;
    }

    /// <summary>A worksheet as an observation with a component a cell.</summary>
    public static JsonObject Observation(WorksheetForm worksheet, string patient)
    {
        var observation = new JsonObject
        {
            ["resourceType"] = "Observation",
            ["status"] = "final",
            ["code"] = Code(),
            ["subject"] = Element.Reference(patient),
        };
        if (worksheet.ExaminedAt is { } examined)
        {
            observation["effectiveDateTime"] = Element.Time(examined);
        }

        if (worksheet.Comments is { Length: > 0 } comments)
        {
            observation["note"] = Element.List(new JsonObject { ["text"] = comments });
        }

        observation["component"] = Element.List(worksheet.Cells.Select(cell =>
        {
            var component = new JsonObject
            {
                ["code"] = Element.Concept(new JsonObject { ["system"] = OwnAddresses.Cells, ["code"] = cell.Code }),
                ["valueString"] = cell.Entered,
            };
            if (cell.Note is { } note)
            {
                var interpretation = Element.Concept(new JsonObject { ["system"] = OwnAddresses.Cells, ["code"] = note });
                if (cell.Reason is { } reason)
                {
                    interpretation["text"] = reason;
                }

                component["interpretation"] = Element.List(interpretation);
            }

            return component;
        }));
        return observation;
    }

    private static JsonObject Code() => Element.Concept(
        Element.Coding(OwnAddresses.Parts, "isncsci", new("Neurologische Untersuchung (ISNCSCI)", "neurological examination (ISNCSCI)")));

    private static JsonObject Part(string key, IReadOnlyList<WorksheetField> fields)
    {
        var group = new JsonObject { ["linkId"] = $"{Group}.{key}" };
        Element.Say(group, "text", key switch { "right" => FormWords.Right, "left" => FormWords.Left, _ => FormWords.AnalSigns });
        group["type"] = "group";
        group["item"] = Element.List(fields.Select(Cell));
        return group;
    }

    private static JsonObject Cell(WorksheetField field)
    {
        var item = new JsonObject { ["linkId"] = field.Code };
        Element.Say(item, "text", Label(field));
        item["type"] = "choice";
        item["answerOption"] = Element.List(field.Entries.Select(entry =>
        {
            var coding = new JsonObject { ["system"] = OwnAddresses.Cells, ["code"] = entry };
            Element.Say(coding, "display", entry switch
            {
                "yes" => FormWords.Yes,
                "no" => FormWords.No,
                "NT" => new("nicht prüfbar", "not testable"),
                _ => new(entry, entry),
            });
            return new JsonObject { ["valueCoding"] = coding };
        }));
        return item;
    }

    private static Text Label(WorksheetField field) => (field.Path.Length == 1 ? field.Path[0] : field.Path[1]) switch
    {
        "voluntary_anal_contraction" => new("Willkürliche anale Kontraktion", "voluntary anal contraction"),
        "deep_anal_pressure" => new("Tiefer analer Druck", "deep anal pressure"),
        "light_touch" => new($"Berührung {field.Path[^1]}", $"light touch {field.Path[^1]}"),
        "pin_prick" => new($"Nadelstich {field.Path[^1]}", $"pin prick {field.Path[^1]}"),
        "motor" => new($"Kraft {field.Path[^1]}", $"motor {field.Path[^1]}"),
        _ => new("Unterster Nicht-Kennmuskel mit Motorik", "lowest non-key muscle with motor function"),
    };
}
