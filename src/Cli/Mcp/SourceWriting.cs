using System.Text.Json;
using Myelon.Formats.Json;

namespace Myelon.Cli.Mcp;

/// <summary>Writes what was entered with the sentence of each entry, so that a person can hold the answer against the record.</summary>
internal static class SourceWriting
{
    /// <summary>Writes the sentences as the member <c>sources</c>.</summary>
    public static void Write(Utf8JsonWriter json, IReadOnlyList<Source> sources)
    {
        json.WriteStartArray("sources");
        foreach (var source in sources)
        {
            json.WriteStartObject();
            json.WriteString("entry", source.What);
            json.WriteString("lesion", source.Lesion);
            json.WritePropertyName("value");
            Value(json, source.Value);
            json.WriteString("source", source.Sentence);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Value(Utf8JsonWriter json, JsonNode node)
    {
        switch (node)
        {
            case JsonTextNode text:
                json.WriteStringValue(text.Value);
                break;
            case JsonNumberNode number:
                json.WriteRawValue(number.Written);
                break;
            case JsonBooleanNode boolean:
                json.WriteBooleanValue(boolean.Value);
                break;
            case JsonArrayNode array:
                json.WriteStartArray();
                array.Items.ToList().ForEach(i => Value(json, i));
                json.WriteEndArray();
                break;
            case JsonObjectNode members:
                json.WriteStartObject();
                foreach (var (key, value) in members.Members)
                {
                    json.WritePropertyName(key);
                    Value(json, value);
                }

                json.WriteEndObject();
                break;
            default:
                json.WriteNullValue();
                break;
        }
    }
}
