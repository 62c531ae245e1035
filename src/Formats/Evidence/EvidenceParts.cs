using System.Text.Json;
using Myelon.Formats.CaseFile;
using Myelon.Core;
using Myelon.Core.Forms;
using Myelon.Core.Logic;

namespace Myelon.Formats.Evidence;

/// <summary>The small parts of which the JSON of evidence is made.</summary>
internal static class EvidenceParts
{
    public static void Figure(Utf8JsonWriter json, string key, Figure? figure)
    {
        if (figure is not { } printed)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        Ends(json, printed.Value.Low, printed.Value.High);
        json.WriteString("unit", printed.Unit.Code());
        json.WriteString("bound", printed.Bound.Code());
        json.WriteEndObject();
    }

    public static void Estimate(Utf8JsonWriter json, string key, Estimate? estimate)
    {
        if (estimate is null)
        {
            json.WriteNull(key);
            return;
        }

        json.WriteStartObject(key);
        Ends(json, estimate.Low, estimate.High);
        json.WriteBoolean("unbounded", estimate is { Low: null, High: null });
        json.WriteEndObject();
    }

    public static void Range(Utf8JsonWriter json, string key, NumberRange range)
    {
        json.WriteStartObject(key);
        Ends(json, range.Low, range.High);
        json.WriteEndObject();
    }

    public static void Ends(Utf8JsonWriter json, decimal? low, decimal? high)
    {
        foreach (var (key, end) in new[] { ("min", low), ("max", high) })
        {
            json.WritePropertyName(key);
            if (end is { } number)
            {
                FactWriter.Number(json, number);
            }
            else
            {
                json.WriteNullValue();
            }
        }
    }

    public static void Both(Utf8JsonWriter json, string key, Text? text)
    {
        if (text is not null)
        {
            json.WriteString(key + "_de", text.De);
            json.WriteString(key + "_en", text.En);
        }
    }

    public static void Notes(Utf8JsonWriter json, IReadOnlyList<Text> notes)
    {
        Strings(json, "notes_de", notes.Select(n => n.De));
        Strings(json, "notes_en", notes.Select(n => n.En));
    }

    public static void Numbers(Utf8JsonWriter json, string key, IEnumerable<int> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
        {
            json.WriteNumberValue(value);
        }

        json.WriteEndArray();
    }

    public static void Strings(Utf8JsonWriter json, string key, IEnumerable<string> values)
    {
        json.WriteStartArray(key);
        foreach (var value in values)
        {
            json.WriteStringValue(value);
        }

        json.WriteEndArray();
    }
}
