using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using Hl7.Fhir.Model;
using Hl7.Fhir.Serialization;
using Hl7.Fhir.Utility;
using Myelon.Core;
using Myelon.Exchange.Sources;

namespace Myelon.Exchange.Fhir;

/// <summary>
/// Checks the structure of a resource against FHIR R4 (elements, types, codes, mandatory elements). Its findings are warnings: what
/// hospitals send is often not valid and still readable.
/// </summary>
internal static class FhirStructure
{
    private const int MostWarnings = 50;

    // No resource has so many; the checker keeps a finding and its place for each, a kilobyte and more.
    private const int MostMembers = 1000;

    /// <summary>Whether this program can check at all: one that never does is built without the library.</summary>
    [FeatureSwitchDefinition("Myelon.Exchange.ChecksStructure")]
    public static bool IsAvailable => !AppContext.TryGetSwitch("Myelon.Exchange.ChecksStructure", out var isAvailable) || isAvailable;

    private static readonly JsonSerializerOptions Options =
        new JsonSerializerOptions().ForFhir(ModelInfo.ModelInspector).UsingMode(DeserializationMode.Strict);

    /// <summary>The warnings, each with its place as the checker names it.</summary>
    /// <param name="utf8">The resource.</param>
    /// <param name="source">Its name.</param>
    /// <param name="place">Its place in the input.</param>
    public static IReadOnlyList<ReportLine> Check(ReadOnlySpan<byte> utf8, string source, string place)
    {
        if (HasTooManyMembers(utf8))
        {
            return
            [
                new(source, place, Fate.Warning, new(
                    $"{source}: mehr als {MostMembers} Elemente in einem Objekt; die Struktur wurde nicht geprüft",
                    $"{source}: more than {MostMembers} elements in one object; the structure was not checked")),
            ];
        }

        try
        {
            _ = JsonSerializer.Deserialize<Resource>(utf8, Options);
            return [];
        }
        catch (DeserializationFailedException failed)
        {
            return
            [
                .. failed.Exceptions.Take(MostWarnings).Select(e => Warning(source, place, (e as ExtendedCodedException)?.InstancePath, e.ErrorCode)),
            ];
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // The checker has faults of its own (fuzzing found an index out of range); they must not stop an import. Its message could
            // quote the patient: the type of the fault is enough.
            return [Warning(source, place, null, exception.GetType().Name)];
        }
    }

    private static bool HasTooManyMembers(ReadOnlySpan<byte> utf8)
    {
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = int.MaxValue });
        var members = new Stack<int>();
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.StartObject:
                    members.Push(0);
                    break;
                case JsonTokenType.EndObject:
                    members.Pop();
                    break;
                case JsonTokenType.PropertyName when members.Pop() is var before:
                    if (before == MostMembers)
                    {
                        return true;
                    }

                    members.Push(before + 1);
                    break;
            }
        }

        return false;
    }

    private static ReportLine Warning(string source, string place, string? element, string code)
    {
        var at = element is { Length: > 0 } ? element : source;
        var why = Meanings.TryGetValue(code, out var meaning) ? meaning : new Text("Struktur weicht von R4 ab", "structure differs from R4");
        return new(source, place, Fate.Warning, new($"{at}: {why.De} ({code})", $"{at}: {why.En} ({code})"));
    }

    /// <summary>What the most frequent findings of the checker mean.</summary>
    private static readonly Dictionary<string, Text> Meanings = new(StringComparer.Ordinal)
    {
        ["PVAL101"] = new("ein Datentyp, den R4 hier nicht zulässt", "a data type that R4 does not allow here"),
        ["PVAL102"] = new("zu wenige Angaben", "too few entries"),
        ["PVAL103"] = new("zu viele Angaben", "too many entries"),
        ["PVAL105"] = new("fehlt, obwohl R4 es verlangt", "missing, though R4 demands it"),
        ["PVAL114"] = new("der Text für Menschen ist kein XHTML", "the narrative is no XHTML"),
        ["PVAL115"] = new("der Text für Menschen ist kein zulässiges XHTML", "the narrative is no acceptable XHTML"),
        ["PVAL116"] = new("kein Code der Liste, die R4 dafür vorschreibt", "no code of the list that R4 demands here"),
        ["PVAL119"] = new("ein leerer oder zu langer Text", "an empty or too long text"),
        ["PVAL123"] = new("ein Wert von falscher Art", "a value of the wrong kind"),
        ["PVAL124"] = new("kein gültiger Wert (Datum, Zahl, Zeit)", "no valid value (date, number, time)"),
        ["PVAL127"] = new("ein Wert von falscher Art", "a value of the wrong kind"),
        ["PVAL128"] = new("ein Element, das R4 nicht hat", "an element that R4 has not"),
        ["PVAL129"] = new("ein leeres Element", "an empty element"),
        ["PVAL130"] = new("eine Ressource, die R4 nicht hat", "a resource that R4 has not"),
        ["JSON131"] = new("ein einzelner Wert, wo ein Objekt stehen muss", "a single value where an object must stand"),
        ["JSON132"] = new("ein Objekt, wo ein einzelner Wert stehen muss", "an object where a single value must stand"),
        ["JSON109"] = new("null, wo ein Wert stehen muss", "null where a value must stand"),
    };
}
