using System.Text.Json;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using Myelon.Desk.Editions;

namespace Myelon.Cli;

/// <summary>Two editions side by side, as JSON.</summary>
internal static class ComparisonJson
{
    /// <summary>Writes the comparison.</summary>
    public static void Write(Utf8JsonWriter json, Edition before, Edition after, EditionComparison comparison, IReadOnlyList<ComparedCase> cases)
    {
        json.WriteStartObject();
        json.WriteString("format", "myelon-comparison/1");
        json.WriteString("before", before.Code);
        json.WriteString("after", after.Code);
        json.WriteStartArray("rules");
        foreach (var change in comparison.Changes)
        {
            Rule(json, change);
        }

        json.WriteEndArray();
        json.WriteStartArray("cases");
        foreach (var compared in cases)
        {
            json.WriteStartObject();
            json.WriteString("case", compared.Name);
            json.WriteStartArray("changes");
            foreach (var change in compared.Changes)
            {
                Answer(json, change);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Rule(Utf8JsonWriter json, RecommendationChange change)
    {
        json.WriteStartObject();
        json.WriteString("recommendation", change.Slug);
        Number(json, "number_before", change.Before);
        Number(json, "number_after", change.After);
        json.WriteStartArray("changed");
        foreach (var rule in change.Rules)
        {
            json.WriteStartObject();
            json.WriteString("part", rule.Part);
            json.WriteString("on", rule.On);
            json.WriteString("before", rule.Before is null ? null : Canonical.Instance.Of(rule.Before));
            json.WriteString("after", rule.After is null ? null : Canonical.Instance.Of(rule.After));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Answer(Utf8JsonWriter json, AnswerChange change)
    {
        json.WriteStartObject();
        json.WriteString("recommendation", (change.After ?? change.Before)!.Recommendation.Slug);
        Number(json, "number_before", change.Before?.Recommendation);
        Number(json, "number_after", change.After?.Recommendation);
        json.WriteString("lesion", change.Lesion);
        json.WriteString("before", change.Before?.Verdict.Code());
        json.WriteString("after", change.After?.Verdict.Code());
        json.WriteStartArray("because");
        foreach (var rule in change.Because?.Rules ?? [])
        {
            json.WriteStringValue(rule.On ?? rule.Part);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string key, Recommendation? recommendation)
    {
        if (recommendation is null)
        {
            json.WriteNull(key);
        }
        else
        {
            json.WriteNumber(key, recommendation.Number);
        }
    }
}
