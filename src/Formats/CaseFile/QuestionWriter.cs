using System.Text.Json;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;

namespace Myelon.Formats.CaseFile;

/// <summary>Writes the questions that are open for a case, most decisive first: the answer of <c>ask</c>.</summary>
public static class QuestionWriter
{
    /// <summary>Writes the questions of an answer.</summary>
    public static void Write(Utf8JsonWriter json, Case @case, CaseEvaluation evaluation)
    {
        json.WriteStartObject();
        json.WriteString("case", @case.Name);
        FindingsWriter.Contradictions(json, @case, evaluation.Contradictions);
        json.WriteStartArray("questions");
        foreach (var question in evaluation.Questions)
        {
            Question(json, @case, question);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Question(Utf8JsonWriter json, Case @case, Question question)
    {
        json.WriteStartObject();
        json.WriteString("fact", question.Fact.Code);
        json.WriteString("lesion", question.Lesion is { } lesion ? @case.Lesions[lesion].Name : null);
        json.WriteString("type", question.Fact.TypeName);
        json.WriteString("known_by", question.Fact.KnownBy.Code());
        json.WriteString("label_de", question.Fact.Label.De);
        json.WriteString("label_en", question.Fact.Label.En);
        json.WriteStartArray("values");
        foreach (var value in question.Fact switch { ChoiceFact c => c.Values, SetFact s => s.Values, _ => [] })
        {
            json.WriteStringValue(value.Code);
        }

        json.WriteEndArray();
        json.WriteStartArray("recommendations");
        foreach (var recommendation in question.Recommendations)
        {
            json.WriteNumberValue(recommendation.Number);
        }

        json.WriteEndArray();
        json.WriteStartArray("tables");
        foreach (var table in question.Tables)
        {
            json.WriteStringValue(table.Code);
        }

        json.WriteEndArray();
        json.WriteStartArray("times");
        foreach (var time in question.Times)
        {
            json.WriteStringValue(time.Id);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
