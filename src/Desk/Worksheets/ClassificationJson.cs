using System.Collections.Immutable;
using System.Text.Json;
using Myelon.Core;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Formats.CaseFile;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Desk.Worksheets;

/// <summary>Writes a classified worksheet or a comparison of two for programs; the order of keys is fixed.</summary>
public static class ClassificationJson
{
    /// <summary>One worksheet as an object.</summary>
    public static void Write(Utf8JsonWriter json, ClassifiedWorksheet sheet)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(sheet);
        json.WriteStartObject();
        json.WriteString("worksheet", sheet.Form.Name);
        json.WriteString("examined_at", sheet.Form.ExaminedAt is { } at ? OffsetDateTimePattern.Rfc3339.Format(at) : null);
        Side(json, sheet, "");
        foreach (var side in sheet.Results.Select(static r => r.Side).Where(static side => side.Length > 0).Distinct())
        {
            json.WriteStartObject(side);
            Side(json, sheet, side);
            Totals(json, sheet, side);
            json.WriteEndObject();
        }

        Totals(json, sheet, "");
        Strings(json, "needs", sheet.Decisive.Value);
        json.WriteStartObject("rests_on_note");
        foreach (var result in sheet.Results.Where(static r => !r.OnNote.IsEmpty))
        {
            Strings(json, result.Code, result.OnNote);
        }

        json.WriteEndObject();
        Facts(json, "facts", sheet.Facts.Where(static f => !f.IsProposed), sheet.Form);
        Facts(json, "proposals", sheet.Facts.Where(static f => f.IsProposed), sheet.Form);
        Reasons(json, sheet.Results);
        json.WriteEndObject();
    }

    /// <summary>A comparison.</summary>
    public static void Write(Utf8JsonWriter json, ComparedWorksheets compared)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(compared);
        json.WriteStartObject();
        json.WritePropertyName("earlier");
        Write(json, compared.Earlier);
        json.WritePropertyName("later");
        Write(json, compared.Later);
        Changes(json, "results", compared.Results);
        Changes(json, "cells", compared.Cells);
        Facts(json, "suggestions", [compared.Suggestion], compared.Later.Form);
        json.WriteEndObject();
    }

    private static void Side(Utf8JsonWriter json, ClassifiedWorksheet sheet, string side)
    {
        foreach (var result in sheet.Results.Where(r => r.Side == side))
        {
            Strings(json, result.Key, result.Values);
        }
    }

    /// <summary>The sums of a side: the number or null, and the range where it is not determinable.</summary>
    private static void Totals(Utf8JsonWriter json, ClassifiedWorksheet sheet, string side)
    {
        foreach (var total in sheet.Totals.Where(t => t.Side == side))
        {
            if (total.Lowest == total.Highest)
            {
                json.WriteNumber(total.Key + "_total", total.Lowest);
                continue;
            }

            json.WriteNull(total.Key + "_total");
            json.WriteStartArray(total.Key + "_range");
            json.WriteNumberValue(total.Lowest);
            json.WriteNumberValue(total.Highest);
            json.WriteEndArray();
        }
    }

    private static void Facts(Utf8JsonWriter json, string key, IEnumerable<WorksheetFact> facts, WorksheetForm form)
    {
        json.WriteStartObject(key);
        foreach (var (fact, value, _) in facts)
        {
            json.WritePropertyName(fact.Code);
            FactWriter.Write(json, fact, value, form.ExaminedAt?.Offset ?? Offset.Zero);
            if (fact is NumberFact && value.Knowledge == Knowledge.Narrowed)
            {
                json.WriteStartArray(fact.Code + "_range");
                json.WriteNumberValue(value.Number.Low);
                json.WriteNumberValue(value.Number.High);
                json.WriteEndArray();
            }
        }

        json.WriteEndObject();
    }

    private static void Reasons(Utf8JsonWriter json, ImmutableArray<WorksheetResult> results)
    {
        json.WriteStartArray("reasons");
        foreach (var result in results)
        {
            json.WriteStartObject();
            json.WriteString("result", result.Code);
            Strings(json, "de", result.Reasons.Select(static line => line.In(Language.German)));
            Strings(json, "en", result.Reasons.Select(static line => line.In(Language.English)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Changes(Utf8JsonWriter json, string key, ImmutableArray<WorksheetChange> changes)
    {
        json.WriteStartArray(key);
        foreach (var change in changes)
        {
            json.WriteStartObject();
            json.WriteString("code", change.Code);
            json.WriteString("trend", change.Trend switch
            {
                Trend.Better => "better",
                Trend.Same => "same",
                Trend.Worse => "worse",
                _ => "open",
            });
            json.WriteString("before_de", change.Before.De);
            json.WriteString("before_en", change.Before.En);
            json.WriteString("after_de", change.After.De);
            json.WriteString("after_en", change.After.En);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Strings(Utf8JsonWriter json, string key, IEnumerable<string> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
