using Myelon.Core;
using Myelon.Core.Logic;
using Myelon.Exchange.Sources;
using Myelon.Formats.Json;

namespace Myelon.Exchange.Fhir;

/// <summary>What a resource or an answer says of a fact of our own vocabulary.</summary>
/// <param name="Entered">The value as a case file has it, or null.</param>
/// <param name="Problem">What is wrong, or null.</param>
/// <param name="IsUnknown">Whether it is told to be unknown.</param>
internal readonly record struct OwnValue(JsonNode? Entered, Text? Problem, bool IsUnknown);

/// <summary>Reads values of our own vocabulary: as an observation or as answers of a form have them.</summary>
internal static class OwnValues
{
    private static readonly Text NoValue = new("ohne Wert, den das Merkmal annehmen kann", "without a value that the fact can take");

    /// <summary>The value from what holds it: an Observation with its components, or answers.</summary>
    /// <param name="fact">The fact.</param>
    /// <param name="place">Where it stands.</param>
    /// <param name="holders">Elements with a value.</param>
    /// <param name="members">Codes that a set holds, told as such.</param>
    public static OwnValue Of(Fact fact, JsonNode place, IReadOnlyList<JsonNode> holders, IReadOnlyList<Coding> members)
    {
        var codings = holders
            .SelectMany(h => new[] { FhirNode.OfCoding(h.Get("valueCoding")) }.OfType<Coding>().Concat(h.Get("valueCodeableConcept").Codings()))
            .Concat(members)
            .ToList();
        if (codings.Exists(c => c.System == OwnAddresses.Absent) || holders.Any(h => h.Get("dataAbsentReason") is not null))
        {
            return codings.Exists(c => c.System != OwnAddresses.Absent) || holders.Any(HasPlainValue)
                ? new(null, new("ein Wert und „unbekannt“ zugleich", "a value and \"unknown\" at once"), false)
                : new(null, null, IsUnknown: true);
        }

        if (fact is not SetFact && holders.Count > 1)
        {
            return new(null, new("mehrere Antworten auf eine Frage", "several answers to one question"), false);
        }

        return fact switch
        {
            BooleanFact => Boolean(place, holders, codings),
            ChoiceFact choice => Codes(fact, choice.Values, codings) is [{ } only]
                ? new(new JsonTextNode(place.Place, only), null, false)
                : new(null, NoValue, false),
            SetFact set => Set(set, place, codings),
            NumberFact number => Number(number, place, holders),
            _ => holders.Select(h => h.Text("valueDateTime") ?? h.Text("valueDate") ?? h.Text("valueInstant")).FirstOrDefault() is { } moment
                ? new(new JsonTextNode(place.Place, moment), null, false) : new(null, NoValue, false),
        };
    }

    private static bool HasPlainValue(JsonNode holder) => holder is JsonObjectNode parent
        && parent.Members.Any(m => m.Key.StartsWith("value", StringComparison.Ordinal) && m.Key is not ("valueCoding" or "valueCodeableConcept"));

    private static OwnValue Boolean(JsonNode place, IReadOnlyList<JsonNode> holders, List<Coding> codings)
    {
        var said = codings.Select(c => c.System == OwnAddresses.YesNo ? c.Code switch { "Y" => true, "N" => false, _ => (bool?)null } : null)
            .Concat(holders.Select(h => h.Boolean("valueBoolean")).Where(b => b is not null)).Distinct().ToList();
        return said is [{ } yes] ? new(new JsonBooleanNode(place.Place, yes), null, false) : new(null, NoValue, false);
    }

    private static OwnValue Set(SetFact set, JsonNode place, List<Coding> codings)
    {
        var isNone = codings.Exists(c => c.System == OwnAddresses.Values(set) && c.Code == OwnAddresses.NoneOfThem);
        var codes = Codes(set, set.Values, [.. codings.Where(c => c.Code != OwnAddresses.NoneOfThem)]);
        return codes is null || (isNone == codes.Count > 0) ? new(null, NoValue, false)
            : new(new JsonArrayNode(place.Place, [.. codes.Distinct().Select(c => new JsonTextNode(place.Place, c))]), null, false);
    }

    private static OwnValue Number(NumberFact fact, JsonNode place, IReadOnlyList<JsonNode> holders)
    {
        var holder = holders.Count > 0 ? holders[0] : null;
        var quantity = holder.Get("valueQuantity");
        var number = quantity?.Get("value") ?? holder.Get("valueInteger") ?? holder.Get("valueDecimal");
        if (quantity.Get("comparator") is not null)
        {
            return new(null, new("der Wert ist eine Grenze (kleiner oder größer), keine Zahl", "the value is a bound (less or greater), no number"), false);
        }

        var unit = quantity is null ? "" : quantity.Unit();
        if (unit.Length > 0 && unit != OwnAddresses.UnitCode(fact.Unit) && unit != fact.Unit)
        {
            var shown = unit.Length > 20 ? unit[..20] : unit;
            return new(
                null,
                new($"Einheit {shown} wird hier nicht angenommen, nichts wird umgerechnet", $"unit {shown} is not taken here, nothing is converted"),
                false);
        }

        return number is JsonNumberNode written ? new(new JsonNumberNode(place.Place, written.Written), null, false) : new(null, NoValue, false);
    }

    /// <summary>The codes of values of the fact; null where one is none of them, or has the name of another.</summary>
    private static List<string>? Codes(Fact fact, IReadOnlyList<ChoiceValue> values, List<Coding> codings)
    {
        var codes = new List<string>();
        foreach (var coding in codings)
        {
            var value = coding.System.Split('|')[0] == OwnAddresses.Values(fact) ? values.FirstOrDefault(v => v.Code == coding.Code) : null;
            if (value is null || (coding.Display is { } shown && values.Any(v => v != value && Names(v, shown)) && !Names(value, shown)))
            {
                return null;
            }

            codes.Add(value.Code);
        }

        return codes;
    }

    private static bool Names(ChoiceValue value, string shown) => shown.Trim() == value.Label.De || shown.Trim() == value.Label.En;
}
