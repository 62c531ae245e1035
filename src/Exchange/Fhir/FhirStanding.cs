using Myelon.Exchange.Sources;
using Myelon.Formats.Json;
using Myelon.Core;

namespace Myelon.Exchange.Fhir;

/// <summary>Whether a resource may be used, by its status elements. A status that is not known is not taken for a good one.</summary>
internal static class FhirStanding
{
    /// <summary>A finding.</summary>
    public static (Standing Standing, Text? Why) OfObservation(JsonNode node) => node.Text("status") switch
    {
        "final" or "amended" or "corrected" => (Standing.Holds, null),
        "entered-in-error" => (Standing.NotUsed, new("irrtümlich eingetragen", "entered in error")),
        "preliminary" or "registered" => (Standing.NotUsed, new("noch nicht endgültig", "not final yet")),
        "cancelled" => (Standing.NotUsed, new("abgebrochen", "cancelled")),
        _ => (Standing.NotUsed, UnknownStatus),
    };

    /// <summary>A procedure.</summary>
    public static (Standing Standing, Text? Why) OfProcedure(JsonNode node) => node.Text("status") switch
    {
        "completed" => (Standing.Holds, null),
        "stopped" => (Standing.NotUsed, new("abgebrochen: was geschehen ist, ist zu klären", "stopped: what was done must be clarified")),
        "not-done" => (Standing.NotUsed, new("nicht durchgeführt", "not done")),
        "entered-in-error" => (Standing.NotUsed, new("irrtümlich eingetragen", "entered in error")),
        "preparation" or "in-progress" or "on-hold" => (Standing.NotUsed, new("noch nicht abgeschlossen", "not finished yet")),
        _ => (Standing.NotUsed, UnknownStatus),
    };

    /// <summary>A medicine: only a statement that it is taken now counts.</summary>
    public static (Standing Standing, Text? Why) OfMedicine(string type, JsonNode node)
    {
        if (type != "MedicationStatement")
        {
            return (
                Standing.NotUsed,
                new("Verordnung oder einzelne Gabe: belegt keine laufende Einnahme", "order or single dose: no proof that it is being taken"));
        }

        return node.Text("status") switch
        {
            "active" when node.Get("effectivePeriod").Text("end") is null => (Standing.Holds, null),
            "active" => (Standing.NotUsed, new("mit Enddatum: läuft nicht sicher", "with an end date: not certainly running")),
            "entered-in-error" => (Standing.NotUsed, new("irrtümlich eingetragen", "entered in error")),
            "not-taken" => (Standing.NotUsed, new("nicht eingenommen", "not taken")),
            "completed" or "stopped" => (Standing.NotUsed, new("beendet", "ended")),
            "intended" => (Standing.NotUsed, new("geplant", "planned")),
            _ => (Standing.NotUsed, UnknownStatus),
        };
    }

    private static Text UnknownStatus => new("der Status fehlt oder ist hier kein Status", "the status is missing or is none here");
}

/// <summary>Dates of resources.</summary>
internal static class FhirDates
{
    /// <summary>Why a resource with a broken date is not used: it could belong to any time.</summary>
    public static Text Broken => new("das Datum ist kein gültiges Datum", "the date is no valid date");

    /// <summary>
    /// The first date that is stated, by name or by "parent.name"; one that is stated and is none makes the resource broken, and no
    /// later element stands in for it.
    /// </summary>
    public static PartialDate? Of(JsonNode? node, out bool broken, params string[] names)
    {
        broken = false;
        foreach (var name in names)
        {
            var parts = name.Split('.');
            var stated = parts.Length == 1 ? node.Get(name) : node.Get(parts[0]).Get(parts[1]);
            if (stated is null)
            {
                continue;
            }

            var date = stated is JsonTextNode text ? PartialDate.Parse(text.Value) : null;
            broken = date is null;
            return date;
        }

        return null;
    }
}
