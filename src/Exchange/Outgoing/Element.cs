using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using Myelon.Core;
using Myelon.Exchange.Fhir;
using NodaTime;
using NodaTime.Text;

namespace Myelon.Exchange.Outgoing;

/// <summary>Elements of FHIR resources, as JSON.</summary>
internal static class Element
{
    private const string Translation = "http://hl7.org/fhir/StructureDefinition/translation";

    private static readonly JsonWriterOptions Options = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>An extension with a value.</summary>
    public static JsonObject Extension(string url, string key, JsonNode? value) => new() { ["url"] = url, [key] = value };

    /// <summary>An extension with parts.</summary>
    public static JsonObject Extension(string url, params IEnumerable<JsonObject> parts) => new() { ["url"] = url, ["extension"] = List(parts) };

    /// <summary>An expression in FHIRPath.</summary>
    public static JsonObject Expression(string url, string expression) =>
        Extension(url, "valueExpression", new JsonObject { ["language"] = "text/fhirpath", ["expression"] = expression });

    /// <summary>A coding.</summary>
    public static JsonObject Coding(string system, string code, Text? display = null)
    {
        var coding = new JsonObject { ["system"] = system, ["code"] = code };
        if (display is { } shown)
        {
            Say(coding, "display", shown);
        }

        return coding;
    }

    /// <summary>A concept of codings.</summary>
    public static JsonObject Concept(params IEnumerable<JsonObject> codings) => new() { ["coding"] = List(codings) };

    /// <summary>A reference.</summary>
    public static JsonObject Reference(string to) => new() { ["reference"] = to };

    /// <summary>An identifier.</summary>
    public static JsonObject Identifier(string system, string value) => new() { ["system"] = system, ["value"] = value };

    /// <summary>A quantity; a unit without a UCUM code is told in words only.</summary>
    public static JsonObject Quantity(decimal value, string unit)
    {
        var quantity = new JsonObject { ["value"] = value };
        if (unit.Length > 0)
        {
            quantity["unit"] = unit;
        }

        quantity["system"] = OwnAddresses.Ucum;
        quantity["code"] = OwnAddresses.UnitCode(unit);
        return quantity;
    }

    /// <summary>A text in German with its English translation.</summary>
    public static void Say(JsonObject owner, string key, Text text)
    {
        owner[key] = text.De;
        if (text.En != text.De)
        {
            owner["_" + key] = new JsonObject
            {
                ["extension"] = List(Extension(Translation, Extension("lang", "valueCode", "en"), Extension("content", "valueString", text.En))),
            };
        }
    }

    /// <summary>A list.</summary>
    public static JsonArray List(params IEnumerable<JsonNode> items) => new([.. items]);

    /// <summary>A moment with its offset.</summary>
    public static string Time(OffsetDateTime time) => OffsetDateTimePattern.Rfc3339.Format(time);

    /// <summary>A narrative of paragraphs.</summary>
    public static JsonObject Narrative(params IEnumerable<string> paragraphs) => new()
    {
        ["status"] = "generated",
        ["div"] = "<div xmlns=\"http://www.w3.org/1999/xhtml\">" + string.Concat(paragraphs.Select(p => $"<p>{HtmlEncoder.Default.Encode(p)}</p>")) + "</div>",
    };

    /// <summary>An id that the same content always gets, in the form of a UUID.</summary>
    public static string Id(params IEnumerable<string> from) =>
        new Guid(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', from))).AsSpan(0, 16)).ToString("D", CultureInfo.InvariantCulture);

    /// <summary>A resource as bytes.</summary>
    public static byte[] Bytes(JsonNode resource)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, Options))
        {
            resource.WriteTo(json);
        }

        body.WriteByte((byte)'\n');
        return body.ToArray();
    }
}
