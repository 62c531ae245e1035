using System.Globalization;
using Myelon.Exchange.Sources;
using Myelon.Formats.CaseFile;
using Myelon.Formats.Json;

namespace Myelon.Exchange.Fhir;

/// <summary>Elements of a FHIR resource by name. What has another form than asked is absent; the structure check tells of it.</summary>
internal static class FhirNode
{
    public static JsonNode? Get(this JsonNode? node, string name)
    {
        if (node is JsonObjectNode parent)
        {
            foreach (var (key, value) in parent.Members)
            {
                if (key == name)
                {
                    return value is JsonNullNode ? null : value;
                }
            }
        }

        return null;
    }

    public static string? Text(this JsonNode? node, string name) => node.Get(name) is JsonTextNode text ? text.Value : null;

    public static bool? Boolean(this JsonNode? node, string name) => node.Get(name) is JsonBooleanNode boolean ? boolean.Value : null;

    /// <summary>A number without loss, or null.</summary>
    public static decimal? Number(this JsonNode? node, string name) =>
        node.Get(name) is JsonNumberNode number && JsonNumbers.TryDecimal(number.Written, out var value) ? value : null;

    /// <summary>A whole number that fits an integer, or null.</summary>
    public static int? Integer(this JsonNode? node, string name) =>
        node.Number(name) is { } value && value == decimal.Truncate(value) && value is >= int.MinValue and <= int.MaxValue ? (int)value : null;

    /// <summary>The items of a list; a single element counts as a list of one.</summary>
    public static IReadOnlyList<JsonNode> Items(this JsonNode? node, string name) => node.Get(name) switch
    {
        JsonArrayNode array => array.Items,
        JsonObjectNode or JsonTextNode => [node.Get(name)!],
        _ => [],
    };

    /// <summary>Whether a resource, or a part of it, has an extension that changes its meaning and is not understood, or rules of its own.</summary>
    public static bool IsModified(this JsonNode? node, Func<JsonNode, JsonNode, bool> understands) => node switch
    {
        JsonObjectNode whole => whole.Members.Any(m => m.Key == "implicitRules" || (m.Key == "modifierExtension"
            ? node.Items("modifierExtension").Any(e => !understands(node, e))
            : m.Value.IsModified(understands))),
        JsonArrayNode list => list.Items.Any(i => i.IsModified(understands)),
        _ => false,
    };

    /// <summary>The codings of a concept; a coding without code is left out.</summary>
    public static IReadOnlyList<Coding> Codings(this JsonNode? concept) =>
        [.. concept.Items("coding").Select(OfCoding).OfType<Coding>()];

    /// <summary>The codings of all concepts of a list.</summary>
    public static IReadOnlyList<Coding> CodingsOf(this JsonNode? node, string name) =>
        [.. node.Items(name).SelectMany(c => c.Codings())];

    /// <summary>A site from a concept; null where it says nothing.</summary>
    public static SourceSite? Site(this JsonNode? concept)
    {
        var (codings, text) = (concept.Codings(), concept.Text("text"));
        return codings.Count == 0
            && string.IsNullOrWhiteSpace(text)
            && concept.Items("coding").Select(c => c.Text("display")).OfType<string>().FirstOrDefault() is null
            ? null : new SourceSite(
                codings,
                text ?? (codings.Count == 0 ? concept.Items("coding").Select(c => c.Text("display")).OfType<string>().FirstOrDefault() : null));
    }

    /// <summary>The sites of a list of concepts.</summary>
    public static IReadOnlyList<SourceSite> SitesOf(this JsonNode? node, string name) => [.. node.Items(name).Select(Site).OfType<SourceSite>()];

    public static Coding? OfCoding(JsonNode? coding) =>
        coding.Text("code") is { Length: > 0 } code ? new Coding(Edition(coding.Text("system") ?? "", code), code, coding.Text("display")) : null;

    /// <summary>The key of targets of 2014 travels under the address of that of 2021; its codes end in a full stop or an open place.</summary>
    private static string Edition(string system, string code) =>
        system.EndsWith("strahlentherapie-zielgebiet", StringComparison.Ordinal) && code.TrimEnd() is [.., '.' or '-' or '+'] ? system + "-2014" : system;

    /// <summary>The extensions with an address.</summary>
    public static IEnumerable<JsonNode> Extensions(this JsonNode? node, string url) => node.Items("extension").Where(e => e.Text("url") == url);

    /// <summary>The first extension whose address ends so, or null.</summary>
    public static JsonNode? Extension(this JsonNode? node, params string[] endings) =>
        node.Items("extension").FirstOrDefault(e => e.Text("url") is { } url && endings.Any(x => url == x || url.EndsWith("/" + x, StringComparison.Ordinal)));

    /// <summary>The unit of a quantity: the UCUM code; the written unit where there is no code; a contradiction of both is "?".</summary>
    public static string Unit(this JsonNode? quantity)
    {
        var (code, unit, system) = (quantity.Text("code"), quantity.Text("unit"), quantity.Text("system"));
        if (code is null)
        {
            return unit ?? "";
        }

        if (system is not (null or "http://unitsofmeasure.org"))
        {
            return "?";
        }

        return unit is not null && unit != code && IsDose(unit) && IsDose(code) ? "?" : code;
    }

    public static string At(this JsonNode? node) => node?.Pointer ?? "";

    public static string Index(int i) => i.ToString(CultureInfo.InvariantCulture);

    private static bool IsDose(string unit) => unit is "Gy" or "cGy" or "mGy";
}
