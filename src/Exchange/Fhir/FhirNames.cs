using Myelon.Formats.Json;

namespace Myelon.Exchange.Fhir;

/// <summary>How resources and their subjects are named.</summary>
internal static class FhirNames
{
    /// <summary>How a resource is told: type and id, or its place.</summary>
    public static string Of(JsonNode node) =>
        node.Text("id") is { } id ? $"{node.Text("resourceType")}/{id}" : $"{node.Text("resourceType")} {node.Pointer}".Trim();

    /// <summary>How a resource names its subject: "reference …" or "identifier …"; null where it names none.</summary>
    public static string? OfSubject(JsonNode? subject)
    {
        if (subject.Text("reference") is { Length: > 0 } reference)
        {
            return "reference " + reference;
        }

        var identifier = subject.Get("identifier");
        return FhirPatient.Identifier(identifier) is { } whole ? "identifier " + whole
            : identifier.Text("value") is { Length: > 0 } value ? "identifier |" + value : null;
    }
}
