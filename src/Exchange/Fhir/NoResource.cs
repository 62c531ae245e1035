using Myelon.Core;
using Myelon.Formats.Json;

namespace Myelon.Exchange.Fhir;

/// <summary>What JSON without a type of resource is, and the way on.</summary>
internal static class NoResource
{
    public static Fault Of(JsonNode node) => node switch
    {
        JsonArrayNode => new(node.Pointer, new("Eine JSON-Liste ist keine FHIR-Ressource.", "A JSON array is no FHIR resource."), OneValue),
        _ when node.Get("hookInstance") is not null || node.Get("cards") is not null => new(
            node.Pointer,
            new("Das ist ein Aufruf oder eine Antwort von CDS Hooks.", "This is a request or an answer of CDS Hooks."),
            new(
                "Aufrufe beantwortet „myelon serve“; zum Einlesen die Ressourcen selbst angeben.",
                "Requests are answered by \"myelon serve\"; to import, give the resources themselves.")),
        _ => new(node.Pointer, new("Das Objekt hat keinen resourceType.", "The object has no resourceType."), OneValue),
    };

    private static Text OneValue => new(
        "Ein Bundle, eine Ressource, oder NDJSON mit einer Ressource je Zeile angeben.", "Give a Bundle, a resource, or NDJSON with one resource a line.");
}
