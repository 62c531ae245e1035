using System.Text.Json;
using System.Xml;
using Myelon.Formats.CaseFile;
using Myelon.Core;
using Myelon.Exchange.Obds;
using XmlNode = Myelon.Exchange.Obds.XmlNode;

namespace Myelon.Exchange.Fhir;

/// <summary>
/// FHIR in XML as the same JSON, element by element. The library's converter would drop what R4 has not, and that is what tells other
/// versions apart; so nothing is left out here but the text for people (XHTML).
/// </summary>
public static class FhirXml
{
    private const string Namespace = "http://hl7.org/fhir";

    /// <summary>Elements that are numbers, beside those whose name ends in their type.</summary>
    private static readonly HashSet<string> Numbers = new(StringComparer.Ordinal) { "total", "count", "numberOfSeries", "sequence" };

    /// <summary>Elements that are true or false, beside those whose name ends in Boolean.</summary>
    private static readonly HashSet<string> Truths =
        new(StringComparer.Ordinal)
        {
            "active", "notDone", "notPerformed", "wasNotTaken", "wasNotGiven", "notGiven", "userSelected", "preferred",
            "experimental",
        };

    /// <summary>Whether the first bytes of an XML are those of FHIR.</summary>
    public static bool IsFhir(ReadOnlySpan<byte> head) => head.IndexOf("\"http://hl7.org/fhir\""u8) >= 0 || head.IndexOf("'http://hl7.org/fhir'"u8) >= 0;

    /// <summary>The JSON, or a fault.</summary>
    public static byte[] ToJson(Stream xml, FaultList faults)
    {
        try
        {
            using var reader = HardenedXml.Open(xml);
            if (reader.MoveToContent() != XmlNodeType.Element || reader.NamespaceURI != Namespace)
            {
                faults.Add(new Fault("", new("Das XML ist kein FHIR.", "The XML is no FHIR."), new("FHIR R4 als JSON angeben.", "Give FHIR R4 as JSON.")));
                return [];
            }

            if (HardenedXml.Element(reader, "/" + reader.LocalName) is not { } root)
            {
                faults.Add(new Fault(
                    "", HardenedXml.Exceeded,
                    new("Als JSON oder NDJSON ausleiten: dafür gibt es keine Grenze.", "Export as JSON or NDJSON: there is no limit for them.")));
                return [];
            }

            return JsonOut.Bytes(json => Resource(json, root));
        }
        catch (Exception exception)
            when (exception is XmlException or System.Text.DecoderFallbackException or NotSupportedException or ArgumentException or InvalidOperationException)
        {
            faults.Add(HardenedXml.Wrong(exception));
            return [];
        }
    }

    private static void Resource(Utf8JsonWriter json, XmlNode node)
    {
        json.WriteStartObject();
        json.WriteString("resourceType", node.Name);
        Members(json, node);
        json.WriteEndObject();
    }

    private static void Members(Utf8JsonWriter json, XmlNode node)
    {
        if (node.Attributes.TryGetValue("url", out var url))
        {
            json.WriteString("url", url);
        }

        foreach (var group in node.Children.Where(c => c.Name != "div").GroupBy(c => c.Name))
        {
            if (group.Key == "url" && node.Attributes.ContainsKey("url"))
            {
                continue;
            }

            json.WritePropertyName(group.Key);
            var values = group.ToList();
            if (values.Count > 1)
            {
                json.WriteStartArray();
            }

            values.ForEach(v => Value(json, v, node.Name));
            if (values.Count > 1)
            {
                json.WriteEndArray();
            }
        }
    }

    private static void Value(Utf8JsonWriter json, XmlNode node, string parent)
    {
        if (node.Children is [{ Name: [>= 'A' and <= 'Z', ..] } resource])
        {
            Resource(json, resource);
        }
        else if (node.Attributes.TryGetValue("value", out var value) && node.Children.Count == 0)
        {
            Primitive(json, node.Name, parent, value);
        }
        else
        {
            json.WriteStartObject();
            Members(json, node);
            json.WriteEndObject();
        }
    }

    private static void Primitive(Utf8JsonWriter json, string name, string parent, string value)
    {
        var isNumber = Ends(name, "Integer", "UnsignedInt", "PositiveInt", "Decimal") || Numbers.Contains(name)
            || (name == "value" && (Ends(parent, "Quantity", "Age", "low", "high", "Range") || parent is "low" or "high" or "numerator" or "denominator"));
        if (isNumber && IsNumber(value))
        {
            json.WriteRawValue(value);
        }
        else if (value is "true" or "false" && (Ends(name, "Boolean") || Truths.Contains(name)))
        {
            json.WriteBooleanValue(value == "true");
        }
        else
        {
            json.WriteStringValue(value);
        }
    }

    private static bool Ends(string name, params string[] endings) => Array.Exists(endings, e => name.EndsWith(e, StringComparison.Ordinal));

    /// <summary>Whether a text is a number of JSON.</summary>
    private static bool IsNumber(string value)
    {
        try
        {
            var reader = new Utf8JsonReader(System.Text.Encoding.UTF8.GetBytes(value));
            return reader.Read() && reader.TokenType == JsonTokenType.Number && !reader.Read();
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
