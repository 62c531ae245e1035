using System.Text.Json;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Formats.CaseFile;

/// <summary>Writes scores: in short inside an evaluation, and in full as the answer of <c>score</c>.</summary>
public static class ScoreWriter
{
    /// <summary>Writes what an evaluation says of a score.</summary>
    public static void WriteShort(Utf8JsonWriter json, ScoreResult result)
    {
        json.WriteStartObject();
        json.WriteString("score", result.Score.Code);
        Total(json, result);
        json.WriteString("group", result.Group?.Code);
        Strings(json, "groups_possible", result.Possible.Select(g => g.Code));
        Strings(json, "needs", result.Needs.Select(n => n.Code));
        Truth(json, "fits", result.Fits);
        if (result.Refused.Count > 0)
        {
            Texts(json, "refused", result.Refused);
        }

        json.WriteEndObject();
    }

    /// <summary>Writes the whole answer for a score.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="result">The result.</param>
    /// <param name="place">The place in a case, or null for a score beside others.</param>
    /// <param name="suggestion">A suggestion that the user must check, or null.</param>
    public static void Write(Utf8JsonWriter json, ScoreResult result, CasePlace? place, Text? suggestion)
    {
        var score = result.Score;
        json.WriteStartObject();
        json.WriteString("score", score.Code);
        place?.Write(json);
        json.WriteString("title_de", score.Title.De);
        json.WriteString("title_en", score.Title.En);
        json.WriteString("kind", score.Kind.Code());
        Total(json, result);
        json.WriteBoolean("entered", result.IsEntered);
        json.WriteString("group", result.Group?.Code);
        Text(json, "group", result.Group?.Label);
        Strings(json, "groups_possible", result.Possible.Select(g => g.Code));
        json.WriteBoolean("no_printed_group", result.IsInNoPrintedGroup);
        Items(json, result);
        Strings(json, "needs", result.Needs.Select(n => n.Code));
        Outcome(json, result.Group);
        Text(json, "authors_say", result.Group?.AuthorsSay);
        Texts(json, "refused", result.Refused);
        SideConditions(json, result);
        Truth(json, "fits", result.Fits);
        json.WriteString("direction", score.Direction.Code());
        json.WriteString("certainty", score.Certainty.Words().En);
        json.WriteString("section", score.Section.Length > 0 ? score.Section : null);
        Text(json, "purpose", score.Purpose);
        Text(json, "cohort", score.Cohort);
        Texts(json, "misuse", score.Misuse);
        Texts(json, "remarks", score.Remarks);
        Text(json, "suggestion", suggestion);
        Strings(json, "source", score.Sources.Select(s => s.En));
        Strings(json, "notes", score.Notes);
        json.WriteEndObject();
    }

    /// <summary>Writes the items of a score with their rows and points.</summary>
    public static void WriteItems(Utf8JsonWriter json, Score score)
    {
        json.WriteStartObject();
        json.WriteString("score", score.Code);
        Text(json, "title", score.Title);
        json.WriteString("kind", score.Kind.Code());
        Number(json, "min", score.Range?.Low);
        Number(json, "max", score.Range?.High);
        json.WriteStartArray("items");
        foreach (var item in score.Items)
        {
            json.WriteStartObject();
            json.WriteString("item", item.Code);
            Text(json, "label", item.Label);
            Strings(json, "facts", item.Facts.Select(f => f.Code));
            json.WriteStartArray("values");
            foreach (var option in item.Options)
            {
                json.WriteStartObject();
                json.WriteString("value", option.Code);
                Text(json, "label", option.Label);
                Number(json, "points_min", option.Points?.Low);
                Number(json, "points_max", option.Points?.High);
                json.WriteBoolean("refused", option.Refused is not null);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("groups");
        foreach (var group in score.Groups)
        {
            json.WriteStartObject();
            json.WriteString("group", group.Code);
            Text(json, "label", group.Label);
            Number(json, "min", group.Totals?.Low);
            Number(json, "max", group.Totals?.High);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Total(Utf8JsonWriter json, ScoreResult result)
    {
        Number(json, "min", result.Total?.Low);
        Number(json, "max", result.Total?.High);
    }

    private static void Items(Utf8JsonWriter json, ScoreResult result)
    {
        json.WriteStartArray("items");
        foreach (var state in result.Items)
        {
            json.WriteStartObject();
            json.WriteString("item", state.Item.Code);
            json.WriteString("value", state.Option?.Code);
            Number(json, "points_min", state.Points?.Low);
            Number(json, "points_max", state.Points?.High);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Outcome(Utf8JsonWriter json, ScoreGroup? group)
    {
        if (group is null || group.Outcomes.Count == 0)
        {
            json.WriteNull("outcome");
            return;
        }

        json.WriteStartArray("outcome");
        foreach (var outcome in group.Outcomes)
        {
            json.WriteStartObject();
            Text(json, "measure", outcome.Measure);
            Number(json, "horizon_months", outcome.HorizonMonths);
            Number(json, "printed", outcome.Printed);
            Number(json, "source", outcome.Source);
            json.WriteString("unit", outcome.Unit);
            if (outcome.Confidence is { } confidence)
            {
                Number(json, "confidence_95_low", confidence.Low);
                Number(json, "confidence_95_high", confidence.High);
            }

            Text(json, "cohort", outcome.Cohort);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void SideConditions(Utf8JsonWriter json, ScoreResult result)
    {
        json.WriteStartArray("side_conditions");
        foreach (var (says, holds) in result.SideConditions)
        {
            json.WriteStartObject();
            Text(json, "condition", says);
            Truth(json, "holds", holds);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    internal static void Truth(Utf8JsonWriter json, string key, Truth truth)
    {
        if (truth.ToBoolean() is { } known)
        {
            json.WriteBoolean(key, known);
        }
        else
        {
            json.WriteNull(key);
        }
    }

    internal static void Number(Utf8JsonWriter json, string key, decimal? value)
    {
        json.WritePropertyName(key);
        if (value is { } known)
        {
            FactWriter.Number(json, known);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    internal static void Text(Utf8JsonWriter json, string key, Text? text)
    {
        json.WriteString(key + "_de", text?.De);
        json.WriteString(key + "_en", text?.En);
    }

    internal static void Texts(Utf8JsonWriter json, string key, IReadOnlyList<Text> texts)
    {
        Strings(json, key + "_de", texts.Select(t => t.De));
        Strings(json, key + "_en", texts.Select(t => t.En));
    }

    internal static void Strings(Utf8JsonWriter json, string key, IEnumerable<string> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
