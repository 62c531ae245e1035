using System.Text;
using Myelon.Formats.Json;

namespace Myelon.Exchange.Fhir;

/// <summary>The content of a resource in one writing, without what a server writes beside it (meta, text), to compare two of one id.</summary>
internal static class FhirContent
{
    /// <summary>The content.</summary>
    public static string Of(JsonNode node)
    {
        var text = new StringBuilder();
        Write(node, text, isRoot: true);
        return text.ToString();
    }

    private static void Write(JsonNode node, StringBuilder text, bool isRoot = false)
    {
        switch (node)
        {
            case JsonObjectNode parent:
                text.Append('{');
                foreach (var (key, value) in parent.Members.Where(m => !isRoot || m.Key is not ("meta" or "text")).OrderBy(m => m.Key, StringComparer.Ordinal))
                {
                    text.Append('"').Append(key).Append("\":");
                    Write(value, text);
                }

                text.Append('}');
                break;
            case JsonArrayNode array:
                text.Append('[');
                foreach (var item in array.Items)
                {
                    Write(item, text);
                    text.Append(',');
                }

                text.Append(']');
                break;
            case JsonTextNode words:
                text.Append('"').Append(words.Value).Append('"');
                break;
            case JsonNumberNode number:
                text.Append(number.Written);
                break;
            case JsonBooleanNode boolean:
                text.Append(boolean.Value);
                break;
            default:
                text.Append("null");
                break;
        }

        text.Append(';');
    }
}
