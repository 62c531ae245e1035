using System.Text.Json;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Speech;
using NodaTime.Text;

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
        ScoreWriter.Text(json, "decides", answer.Decides);
        ScoreWriter.Texts(json, "fits", answer.Fits);
        Told(json, "questions", answer.Questions);
        Told(json, "notes", answer.Notes);
        json.WriteEndObject();
    }

    private static void Told(Utf8JsonWriter json, string name, IReadOnlyList<(string Id, Text Says)> texts)
    {
        json.WriteStartArray(name);
        foreach (var (id, says) in texts)
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            ScoreWriter.Text(json, "text", says);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>A dose with four places, and more where fewer would put it on the other side of its limit.</summary>
    private static void Dose(Utf8JsonWriter json, string name, decimal? value, decimal limit)
    {
        if (value is { } known && DoseLimitWords.Places(known, limit, 4) is > 4 and var places)
        {
            json.WriteNumber(name, Math.Round(known, places, MidpointRounding.AwayFromZero));
        }
        else
        {
            ScoreWriter.Number(json, name, value);
        }
    }

    private static void Check(Utf8JsonWriter json, DoseCheck check)
    {
        json.WriteStartObject();
        json.WriteString("id", check.Id);
        json.WriteString("verdict", check.Verdict.Code());
        ScoreWriter.Number(json, "limit", check.Limit);
        json.WriteString("unit", check.Unit);
        Dose(json, "value", check.Value, check.Limit ?? 0);
        Dose(json, "margin", check.Margin, 0);
        if (check.Dose is { Point: null } range)
        {
            json.WriteStartObject("range");
            ScoreWriter.Number(json, "least", range.Low);
            ScoreWriter.Number(json, "most", range.High);
            json.WriteEndObject();
        }

        if (check.IfApplicable is { } would)
        {
            json.WriteString("if_applicable", would.Code());
        }

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
        if (check.OpensOn is { } day)
        {
            json.WriteString("opens_on", LocalDatePattern.Iso.Format(day));
        }

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
