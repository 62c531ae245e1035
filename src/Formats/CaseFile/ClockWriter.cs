using System.Text.Json;
using Myelon.Core.Forms;
using Myelon.Core.Logic;
using Myelon.Core.Reasoning;
using NodaTime;

namespace Myelon.Formats.CaseFile;

/// <summary>Writes the clocks and limits of a lesion into its answer.</summary>
internal static class ClockWriter
{
    public static void Write(Utf8JsonWriter json, LesionEvaluation lesion)
    {
        json.WriteStartArray("clocks");
        foreach (var clock in lesion.Clocks)
        {
            Write(json, clock, lesion.Findings.AsOf.Offset);
        }

        json.WriteEndArray();
        json.WriteStartArray("limits");
        foreach (var limit in lesion.Limits)
        {
            Write(json, limit);
        }

        json.WriteEndArray();
    }

    private static void Write(Utf8JsonWriter json, Clock clock, Offset offset)
    {
        var rule = clock.Rule;
        json.WriteStartObject();
        json.WriteString("rule", rule.Id);
        json.WriteString("kind", rule.Kind);
        json.WriteString("state", clock.State.Code());
        Strings(json, "sections", rule.Sections);
        Numbers(json, "recommendations", rule.Recommendations);
        json.WriteString("grade", rule.Grade?.Code());
        if (rule is Deadline deadline)
        {
            Write(json, clock, deadline, offset);
        }
        else if (clock.Count is { } count)
        {
            json.WritePropertyName("count_min");
            FactWriter.Number(json, count.Low);
            json.WritePropertyName("count_max");
            FactWriter.Number(json, count.High);
            json.WriteString("count_unit", rule switch { Reminder => "h", TimeCheck check => check.Number.Unit, _ => "d" });
        }

        if (rule is DayCounter counter)
        {
            json.WriteBoolean("start_printed", counter.StartIsPrinted);
            Strings(json, "spans", clock.Spans.Select(s => s.Code));
        }

        Codes(json, clock.Needs);
        Strings(json, "notes", rule.Discrepancies);
        json.WriteString("printed_de", rule.Printed.De);
        json.WriteString("printed_en", rule.Printed.En);
        json.WriteString("text_de", rule.Title.De);
        json.WriteString("text_en", rule.Title.En);
        Strings(json, "remarks_de", rule.Notes.Select(n => n.De));
        Strings(json, "remarks_en", rule.Notes.Select(n => n.En));
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Clock clock, Deadline rule, Offset offset)
    {
        json.WritePropertyName("limit_hours");
        FactWriter.Number(json, (decimal)rule.Limit.BclCompatibleTicks / NodaConstants.TicksPerHour);
        json.WriteBoolean("limit_in_time", rule.LimitIsInTime);
        json.WriteString("start_fact", rule.Start.Code);
        json.WriteBoolean("start_printed", rule.StartIsPrinted);
        json.WriteString("start", !clock.Start.IsKnown ? null : clock.StartsAt is { } at ? OffsetDateTimes.Format(at) : FactWriter.Moment(clock.Start, offset));
        json.WriteString("due_earliest", clock.DueEarliest is { } earliest ? OffsetDateTimes.Format(earliest) : null);
        json.WriteString("due_latest", clock.DueLatest is { } latest ? OffsetDateTimes.Format(latest) : null);
        Number(json, "remaining_minutes_min", clock.RemainingMinutesAtLeast);
        Number(json, "remaining_minutes_max", clock.RemainingMinutesAtMost);
        json.WriteBoolean("clocks_change", clock.ClocksChange);
        json.WriteBoolean("stop_before_start", clock.StopBeforeStart);
    }

    private static void Write(Utf8JsonWriter json, LimitReading reading)
    {
        var limit = reading.Limit;
        json.WriteStartObject();
        json.WriteString("rule", limit.Id);
        json.WriteString("applies", reading.Applies.ToString());
        json.WriteString("holds", reading.Holds?.ToString());
        Strings(json, "sections", limit.Sections);
        Numbers(json, "recommendations", limit.Recommendations);
        Codes(json, reading.Needs);
        Strings(json, "notes", limit.Discrepancies);
        json.WriteString("printed_de", limit.Printed.De);
        json.WriteString("printed_en", limit.Printed.En);
        json.WriteString("text_de", limit.Title.De);
        json.WriteString("text_en", limit.Title.En);
        Strings(json, "remarks_de", limit.Notes.Select(n => n.De));
        Strings(json, "remarks_en", limit.Notes.Select(n => n.En));
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string key, long? value)
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

    private static void Numbers(Utf8JsonWriter json, string key, IEnumerable<Recommendation> recommendations)
    {
        json.WriteStartArray(key);
        foreach (var recommendation in recommendations)
        {
            json.WriteNumberValue(recommendation.Number);
        }

        json.WriteEndArray();
    }

    private static void Codes(Utf8JsonWriter json, IEnumerable<Fact> facts) => Strings(json, "needs", facts.Select(f => f.Code));

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
