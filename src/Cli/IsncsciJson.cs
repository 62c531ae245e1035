using Myelon.Core.Logic.Walks;
using System.Collections.Immutable;
using System.Text.Json;
using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Medicine.Instruments.Isncsci;
using NodaTime.Text;
using Text = Myelon.Core.Text;

namespace Myelon.Cli;

/// <summary>Writes a classification or a comparison for programs; the order of keys is fixed.</summary>
internal static class IsncsciJson
{
    /// <summary>The code of a proposal, or null.</summary>
    internal static string? Code(ParaplegiaProposal? proposal) => proposal switch
    {
        ParaplegiaProposal.None => "none",
        ParaplegiaProposal.Incomplete => "incomplete",
        ParaplegiaProposal.Complete => "complete",
        _ => null,
    };

    /// <summary>One classification as an object, or several as an array.</summary>
    internal static string Write(ImmutableArray<Classification> results, bool asArray) => Json(json =>
    {
        if (asArray)
        {
            json.WriteStartArray();
        }

        foreach (var result in results)
        {
            Result(json, result);
        }

        if (asArray)
        {
            json.WriteEndArray();
        }
    });

    /// <summary>A comparison.</summary>
    internal static string Write(WorksheetComparison comparison) => Json(json =>
    {
        json.WriteStartObject();
        json.WritePropertyName("earlier");
        Result(json, comparison.Earlier);
        json.WritePropertyName("later");
        Result(json, comparison.Later);
        Changes(json, "results", comparison.Results);
        Changes(json, "cells", comparison.Cells);
        json.WriteStartObject("suggestions");
        Flag(json, "neuro_new_or_worse", comparison.NewOrWorse);
        json.WriteEndObject();
        json.WriteEndObject();
    });

    private static void Result(Utf8JsonWriter json, Classification result)
    {
        json.WriteStartObject();
        json.WriteString("worksheet", result.Worksheet.Name);
        json.WriteString("examined_at", result.Worksheet.ExaminedAt is { } at ? OffsetDateTimePattern.Rfc3339.Format(at) : null);
        Set(json, "neurological_level_of_injury", result.NeurologicalLevelOfInjury, Levels.Code);
        Set(json, "completeness", result.Completeness, Code);
        Set(json, "asia_impairment_scale", result.ImpairmentScale, Code);
        foreach (var side in Levels.Sides)
        {
            Side(json, result.On(side));
        }

        Sum(json, "upper_extremity_motor", result.UpperExtremity);
        Sum(json, "lower_extremity_motor", result.LowerExtremity);
        Sum(json, "light_touch", result.LightTouch);
        Sum(json, "pin_prick", result.PinPrick);
        json.WriteStartArray("needs");
        foreach (var cell in DecisiveCells.Of(result))
        {
            json.WriteStringValue(cell);
        }

        json.WriteEndArray();
        Notes(json, result);
        Case(json, CaseFindings.Of(result));
        Reasons(json, result);
        json.WriteEndObject();
    }

    private static void Side(Utf8JsonWriter json, SideClassification side)
    {
        json.WriteStartObject(WorksheetFields.Key(side.Side));
        Set(json, "sensory_level", side.SensoryLevel, Levels.Code);
        Set(json, "motor_level", side.MotorLevel, Levels.Code);
        Set(json, "sensory_zpp", side.SensoryZone, Code);
        Set(json, "motor_zpp", side.MotorZone, Code);
        Sum(json, "motor", side.Motor);
        Sum(json, "light_touch", side.LightTouch);
        Sum(json, "pin_prick", side.PinPrick);
        Sum(json, "upper_extremity_motor", side.UpperExtremity);
        Sum(json, "lower_extremity_motor", side.LowerExtremity);
        json.WriteEndObject();
    }

    /// <summary>The values that rest on an asterisk, by result; results without any are left out.</summary>
    private static void Notes(Utf8JsonWriter json, Classification result)
    {
        json.WriteStartObject("rests_on_note");
        Noted(json, "neurological_level_of_injury", result.NeurologicalLevelOfInjury, Levels.Code);
        Noted(json, "completeness", result.Completeness, Code);
        Noted(json, "asia_impairment_scale", result.ImpairmentScale, Code);
        foreach (var side in Levels.Sides.Select(result.On))
        {
            var key = WorksheetFields.Key(side.Side);
            Noted(json, $"{key}.sensory_level", side.SensoryLevel, Levels.Code);
            Noted(json, $"{key}.motor_level", side.MotorLevel, Levels.Code);
            Noted(json, $"{key}.sensory_zpp", side.SensoryZone, Code);
            Noted(json, $"{key}.motor_zpp", side.MotorZone, Code);
        }

        json.WriteEndObject();
    }

    private static void Case(Utf8JsonWriter json, CaseFindings findings)
    {
        json.WriteStartObject("facts");
        Number(json, "muscle_strength_min_janda", findings.WeakestKeyMuscle);
        Flag(json, "motor_deficit", findings.MotorDeficit);
        Flag(json, "sensory_deficit", findings.SensoryDeficit);
        json.WriteString("asia_impairment_scale", findings.ImpairmentScale?.ToString());
        json.WriteBoolean("isncsci_documented", true);
        json.WriteEndObject();
        json.WriteStartObject("proposals");
        json.WriteString("paraplegia_status", Code(findings.Paraplegia));
        json.WriteEndObject();
    }

    private static void Reasons(Utf8JsonWriter json, Classification result)
    {
        json.WriteStartArray("reasons");
        foreach (var reason in IsncsciReasons.Of(result))
        {
            json.WriteStartObject();
            json.WriteString("result", reason.Code);
            Lines(json, "de", reason.Lines, Language.German);
            Lines(json, "en", reason.Lines, Language.English);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Lines(Utf8JsonWriter json, string key, List<Text> lines, Language language)
    {
        json.WriteStartArray(key);
        lines.ForEach(line => json.WriteStringValue(line.In(language)));
        json.WriteEndArray();
    }

    private static void Changes(Utf8JsonWriter json, string key, ImmutableArray<Change> changes)
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

    private static void Set<T>(Utf8JsonWriter json, string key, WalkResult<T> result, Func<T, string> code)
        where T : struct, IComparable => Strings(json, key, result.Values.Values.Select(code));

    private static void Noted<T>(Utf8JsonWriter json, string key, WalkResult<T> result, Func<T, string> code)
        where T : struct, IComparable
    {
        if (result.Values.Values.Any(result.RestsOnNote))
        {
            Strings(json, key, result.Values.Values.Where(result.RestsOnNote).Select(code));
        }
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

    /// <summary>A total: the number or null, and the range where it is not determinable.</summary>
    private static void Sum(Utf8JsonWriter json, string key, Total total)
    {
        Number(json, key + "_total", total.Value);
        if (total.Value is null)
        {
            json.WriteStartArray(key + "_range");
            json.WriteNumberValue(total.Lowest);
            json.WriteNumberValue(total.Highest);
            json.WriteEndArray();
        }
    }

    private static void Number(Utf8JsonWriter json, string key, int? value)
    {
        if (value is { } number)
        {
            json.WriteNumber(key, number);
        }
        else
        {
            json.WriteNull(key);
        }
    }

    private static void Flag(Utf8JsonWriter json, string key, Truth truth)
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

    private static string Code(Completeness completeness) => completeness == Completeness.Complete ? "complete" : "incomplete";

    private static string Code(ImpairmentGrade grade) => grade.ToString();

    private static string Code(Zone zone) => zone.Code;

    private static string Json(Action<Utf8JsonWriter> write) => JsonOutput.Text(write);
}
