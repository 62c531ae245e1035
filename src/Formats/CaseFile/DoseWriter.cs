using System.Text.Json;
using Myelon.Core.Forms;

namespace Myelon.Formats.CaseFile;

/// <summary>Writes the dose of the cord at a lesion: the same block inside an evaluation and as the answer of <c>dose check</c>.</summary>
public static class DoseWriter
{
    /// <summary>Writes an answer.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="answer">The answer.</param>
    /// <param name="level">The level or levels, or null inside a lesion of an evaluation.</param>
    /// <param name="place">The place in a case, or null.</param>
    public static void Write(Utf8JsonWriter json, DoseAnswer answer, string? level, CasePlace? place = null)
    {
        json.WriteStartObject();
        place?.Write(json);
        if (level is not null)
        {
            json.WriteString("level", level);
        }

        ScoreWriter.Number(json, "cumulative_bed2_gy", answer.CumulativeBed);
        ScoreWriter.Number(json, "cumulative_eqd2_gy", answer.CumulativeEqd2);
        ScoreWriter.Number(json, "highest_series_bed2_gy", answer.HighestSeriesBed);
        ScoreWriter.Number(json, "interval_months", answer.IntervalMonths);
        json.WriteStartArray("checks");
        foreach (var check in answer.Checks)
        {
            Check(json, check);
        }

        json.WriteEndArray();
        json.WriteStartArray("notes");
        foreach (var (id, says) in answer.Notes)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            ScoreWriter.Text(json, "text", says);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Check(Utf8JsonWriter json, DoseCheck check)
    {
        json.WriteStartObject();
        json.WriteString("id", check.Id);
        json.WriteString("verdict", check.Verdict.Code());
        ScoreWriter.Number(json, "limit", check.Limit);
        json.WriteString("unit", check.Unit);
        ScoreWriter.Number(json, "value", check.Value);
        ScoreWriter.Number(json, "margin", check.Margin);
        ScoreWriter.Text(json, "dose_point", check.DosePoint);
        json.WriteStartArray("conditions");
        foreach (var condition in check.Conditions)
        {
            json.WriteStartObject();
            json.WriteString("condition", condition.Expression);
            ScoreWriter.Truth(json, "holds", condition.Holds);
            if (condition.IsOfSourceOnly)
            {
                json.WriteBoolean("source_only", true);
            }

            if (condition.IsAsked)
            {
                json.WriteBoolean("asked", true);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        ScoreWriter.Strings(json, "needs", check.Needs.Select(n => n.Code));
        if (check.LargestFitting is { } largest)
        {
            ScoreWriter.Strings(json, "largest_fitting", largest);
        }

        ScoreWriter.Text(json, "warning", check.Warning);
        ScoreWriter.Texts(json, "notes", check.Notes);
        json.WriteString("section", check.Section);
        json.WriteEndObject();
    }
}
