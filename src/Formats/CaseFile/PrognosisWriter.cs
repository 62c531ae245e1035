using System.Text.Json;
using Myelon.Core;
using Myelon.Core.Forms;

namespace Myelon.Formats.CaseFile;

/// <summary>Writes the scores that answer the questions about prognosis for a lesion, side by side.</summary>
public static class PrognosisWriter
{
    /// <summary>Writes the answer for a lesion.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="place">The place in the case.</param>
    /// <param name="situations">The situations.</param>
    /// <param name="suggestion">A suggestion for a result that the user must check, or null.</param>
    /// <param name="beside">What stands beside every prognosis.</param>
    public static void Write(
        Utf8JsonWriter json,
        CasePlace place,
        IReadOnlyList<SituationAnswer> situations,
        Func<ScoreResult, Text?> suggestion,
        IReadOnlyList<Text> beside)
    {
        json.WriteStartObject();
        place.Write(json);
        json.WriteStartArray("situations");
        foreach (var answer in situations)
        {
            json.WriteStartObject();
            json.WriteNumber("recommendation", answer.Situation.Recommendation.Number);
            json.WriteString("section", answer.Situation.Recommendation.Section);
            ScoreWriter.Text(json, "title", answer.Situation.Recommendation.Title);
            ScoreWriter.Truth(json, "applies", answer.Applies);
            ScoreWriter.Strings(json, "needs", answer.Needs.Select(f => f.Code));
            ScoreWriter.Text(json, "preference", answer.Situation.Preference);
            json.WriteBoolean("disagree", answer.Disagree);
            json.WriteStartArray("scores");
            foreach (var score in answer.Applies.IsNo ? [] : answer.Scores)
            {
                ScoreWriter.Write(json, score, null, suggestion(score));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        ScoreWriter.Texts(json, "notes", beside);
        json.WriteEndObject();
    }
}
