using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using Myelon.Formats.Schema;
using Myelon.Medicine.SpinalMetastases;

namespace Myelon.Tests.Support;

/// <summary>The published schemas, ready to be asked.</summary>
internal static class Schemas
{
    private static readonly EvaluationOptions Listed = new() { OutputFormat = OutputFormat.List };

    public static JsonSchema Case { get; } = JsonSchema.FromText(CaseSchema.Of(Rules.All).ToJsonString());

    public static JsonSchema Answer { get; } = JsonSchema.FromText(EvaluationSchema.Of(Rules.All).ToJsonString());

    /// <summary>The schema of the answer as if no key could be added: so that each key that is written stands in it.</summary>
    public static JsonSchema AnswerWithoutMore { get; } = WithoutMore();

    /// <summary>What a schema says against a value; empty where it is valid.</summary>
    public static IReadOnlyList<string> Against(JsonSchema schema, ReadOnlyMemory<byte> json)
    {
        using var document = JsonDocument.Parse(json);
        var results = schema.Evaluate(document.RootElement, Listed);
        return results.IsValid ? [] :
        [
            .. (results.Details ?? []).Where(d => d.Errors is { Count: > 0 } && !d.EvaluationPath.ToString().Contains("/if", StringComparison.Ordinal))
                .SelectMany(d => d.Errors!.Select(e => $"{d.InstanceLocation} {e.Key} ({d.EvaluationPath}): {e.Value}")),
            "is not valid",
        ];
    }

    /// <summary>Asserts that a value is valid; what is wrong with it is told whole.</summary>
    public static void Valid(JsonSchema schema, ReadOnlyMemory<byte> json)
    {
        var against = Against(schema, json);
        Assert.True(against.Count == 0, string.Join('\n', against.Take(12)));
    }

    private static JsonSchema WithoutMore()
    {
        var schema = EvaluationSchema.Of(Rules.All);
        Close(schema);
        schema["$id"] = "urn:myelon-tests:answer-without-more";
        return JsonSchema.FromText(schema.ToJsonString());
    }

    private static void Close(JsonNode? node)
    {
        if (node is JsonObject { } shape)
        {
            if (shape["type"] is JsonValue type && type.GetValue<string>() == "object" && shape.ContainsKey("properties"))
            {
                shape["additionalProperties"] = false;
            }

            shape.ToList().ForEach(member => Close(member.Value));
        }
        else if (node is JsonArray list)
        {
            list.ToList().ForEach(Close);
        }
    }
}
