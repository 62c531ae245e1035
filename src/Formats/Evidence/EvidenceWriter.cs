using System.Text.Json;
using Myelon.Formats.CaseFile;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using static Myelon.Formats.Evidence.EvidenceParts;

namespace Myelon.Formats.Evidence;

/// <summary>Writes evidence, accuracy, timing rules and limits as JSON: both languages, figures as numbers with unit and bound.</summary>
public static class EvidenceWriter
{
    /// <summary>Writes a row of evidence.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="row">The row.</param>
    /// <param name="link">How it belongs to what was asked ("section", "reference"), or null.</param>
    public static void Write(Utf8JsonWriter json, EvidenceRow row, string? link)
    {
        json.WriteStartObject();
        json.WriteString("id", row.Id);
        json.WriteString("group", row.Group.Code);
        if (link is not null)
        {
            json.WriteString("link", link);
        }

        Both(json, "title", row.Title);
        Both(json, "study", row.Study);
        Numbers(json, "participants", row.Participants);
        Strings(json, "schedules", row.AllRegimens.Select(r => r.Code));
        json.WriteStartArray("outcomes");
        foreach (var outcome in row.Outcomes)
        {
            Write(json, outcome);
        }

        json.WriteEndArray();
        Origin(json, row.Sections, row.References, row.Discrepancies);
        Notes(json, row.Notes);
        json.WriteEndObject();
    }

    /// <summary>Writes a row of diagnostic accuracy, with what it means for a probability before the test.</summary>
    /// <param name="json">Where to.</param>
    /// <param name="row">The row.</param>
    /// <param name="pretest">The probability before the test, or null.</param>
    public static void Write(Utf8JsonWriter json, AccuracyRow row, decimal? pretest)
    {
        json.WriteStartObject();
        json.WriteString("modality", row.Modality.Code);
        Both(json, "modality", row.Modality.Label);
        json.WriteString("primary", row.Primary?.Code ?? "various");
        json.WriteString("per", row.By.Code());
        Both(json, "protocol", row.Protocol);
        Figure(json, "sensitivity", row.Sensitivity);
        Figure(json, "specificity", row.Specificity);
        json.WriteBoolean("outlier", row.IsOutlier);
        if (row.Table is { } table)
        {
            json.WriteNumber("table", table);
        }
        else
        {
            json.WriteNull("table");
        }

        Write(json, PredictiveValues.Of(row, pretest), pretest);
        Origin(json, [row.Section], row.References, row.Discrepancies);
        Notes(json, row.Notes);
        json.WriteEndObject();
    }

    /// <summary>Writes likelihood ratios, and predictive values where a probability before the test is given, as keys of an open object.</summary>
    public static void Write(Utf8JsonWriter json, PredictiveValues values, decimal? pretest)
    {
        Estimate(json, "likelihood_ratio_positive", values.RatioPositive);
        Estimate(json, "likelihood_ratio_negative", values.RatioNegative);
        if (pretest is { } probability)
        {
            json.WritePropertyName("pretest");
            FactWriter.Number(json, probability);
            Estimate(json, "positive_predictive_value", values.Positive);
            Estimate(json, "negative_predictive_value", values.Negative);
        }
    }

    /// <summary>Writes a rule on the choice of a method.</summary>
    public static void Write(Utf8JsonWriter json, ModalityRule rule)
    {
        json.WriteStartObject();
        json.WriteString("primary", rule.Primary?.Code);
        json.WriteString("section", rule.Section);
        Both(json, "text", rule.Says);
        json.WriteEndObject();
    }

    /// <summary>Writes a timing rule.</summary>
    public static void Write(Utf8JsonWriter json, TimingRule rule)
    {
        json.WriteStartObject();
        json.WriteString("rule", rule.Id);
        json.WriteString("kind", rule.Kind);
        Both(json, "text", rule.Title);
        Both(json, "printed", rule.Printed);
        Numbers(json, "recommendations", rule.Recommendations.Select(r => r.Number));
        Origin(json, rule.Sections, [], rule.Discrepancies);
        Notes(json, rule.Notes);
        json.WriteEndObject();
    }

    /// <summary>Writes a limit.</summary>
    public static void Write(Utf8JsonWriter json, Limit limit)
    {
        json.WriteStartObject();
        json.WriteString("rule", limit.Id);
        json.WriteString("kind", "limit");
        Both(json, "text", limit.Title);
        Both(json, "printed", limit.Printed);
        Numbers(json, "recommendations", limit.Recommendations.Select(r => r.Number));
        Origin(json, limit.Sections, [], limit.Discrepancies);
        Notes(json, limit.Notes);
        json.WriteEndObject();
    }

    /// <summary>Writes a checklist.</summary>
    public static void Write(Utf8JsonWriter json, Checklist checklist)
    {
        json.WriteStartObject();
        Both(json, "title", checklist.Title);
        json.WriteString("section", checklist.Section);
        json.WriteStartArray("parts");
        foreach (var part in checklist.Parts)
        {
            json.WriteStartObject();
            json.WriteString("part", part.Code);
            Both(json, "title", part.Title);
            Strings(json, "items_de", part.Items.Select(i => i.De));
            Strings(json, "items_en", part.Items.Select(i => i.En));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Notes(json, checklist.Notes);
        json.WriteEndObject();
    }

    /// <summary>Writes a diagnostic code.</summary>
    public static void Write(Utf8JsonWriter json, DiagnosisCode code)
    {
        json.WriteStartObject();
        json.WriteString("code", code.Code);
        Both(json, "text", code.Label);
        json.WriteString("section", code.Section);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Outcome outcome)
    {
        json.WriteStartObject();
        Both(json, "measure", outcome.Measure);
        Figure(json, "horizon", outcome.Horizon);
        json.WriteStartArray("values");
        foreach (var value in outcome.Values)
        {
            json.WriteStartObject();
            Both(json, "arm", value.Arm?.Label);
            json.WriteString("schedule", value.Arm?.Regimen?.Code);
            Figure(json, "printed", value.Printed);
            if (value.Spread is { } spread)
            {
                Range(json, value.SpreadIsConfidence ? "confidence_interval_95" : "range", spread);
            }

            if (value.Source is { } source)
            {
                Figure(json, "source", source);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        if (outcome.OddsRatio is { } odds)
        {
            json.WritePropertyName("odds_ratio");
            FactWriter.Number(json, odds.Value);
            Range(json, "odds_ratio_95", odds.Interval);
        }

        if (outcome.P is { } p)
        {
            Write(json, p);
        }

        Both(json, "note", outcome.Note);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, PValue p)
    {
        json.WriteStartObject("p");
        json.WriteString("sign", p.Value is null ? "not_significant" : p.Sign switch { Comparison.Below => "<", Comparison.Above => ">", _ => "=" });
        json.WritePropertyName("value");
        if (p.Value is { } value)
        {
            FactWriter.Number(json, value);
        }
        else
        {
            json.WriteNullValue();
        }

        json.WriteBoolean("non_inferiority", p.OfNonInferiority);
        json.WriteEndObject();
    }

    private static void Origin(Utf8JsonWriter json, IEnumerable<string> sections, IEnumerable<int> references, IEnumerable<string> discrepancies)
    {
        Strings(json, "sections", sections);
        Numbers(json, "references", references);
        Strings(json, "discrepancies", discrepancies);
    }
}
