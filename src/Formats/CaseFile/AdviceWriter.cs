using System.Text.Json;
using Myelon.Core.Reasoning;
using static Myelon.Formats.CaseFile.EvaluationWriter;

namespace Myelon.Formats.CaseFile;

/// <summary>Writes what sections say without a grade: what is told, what is open, and whether each adviser concerns the case.</summary>
internal static class AdviceWriter
{
    public static void Write(Utf8JsonWriter json, CaseEvaluation evaluation)
    {
        json.WriteStartArray("advice");
        foreach (var advice in evaluation.Advice)
        {
            Start(json, evaluation, advice);
            if (advice.Factors.Count > 0)
            {
                Factors(json, evaluation, advice);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("advice_open");
        foreach (var advice in evaluation.OpenAdvice)
        {
            Start(json, evaluation, advice);
            Codes(json, "depends_on", advice.DependsOn);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("advisers");
        foreach (var standing in evaluation.Advisers)
        {
            json.WriteStartObject();
            json.WriteString("id", standing.Adviser.Id);
            json.WriteString("concerns", standing.Concerns.IsYes ? "yes" : standing.Concerns.IsNo ? "no" : "open");
            if (standing.DependsOn.Count > 0)
            {
                Codes(json, "depends_on", standing.DependsOn);
            }

            json.WriteString("title_de", standing.Adviser.Title.De);
            json.WriteString("title_en", standing.Adviser.Title.En);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Start(Utf8JsonWriter json, CaseEvaluation evaluation, ActiveAdvice advice)
    {
        json.WriteStartObject();
        json.WriteString("id", advice.Advice.Id);
        json.WriteString("adviser", advice.Adviser.Id);
        json.WriteString("section", advice.Advice.Section);
        Names(json, "lesions", evaluation, advice.Lesions);
        json.WriteString("text_de", advice.Advice.Says.De);
        json.WriteString("text_en", advice.Advice.Says.En);
    }

    private static void Factors(Utf8JsonWriter json, CaseEvaluation evaluation, ActiveAdvice advice)
    {
        json.WriteStartArray("factors");
        foreach (var (fact, value) in advice.Factors)
        {
            json.WriteStartObject();
            json.WriteString("fact", fact.Code);
            json.WritePropertyName("value");
            FactWriter.Write(json, fact, value, evaluation.Case.AsOf.Offset);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
