using System.Text.Json.Nodes;
using Myelon.Core.Cases;
using Myelon.Core.Logic;
using Myelon.Exchange.Fhir;
using Myelon.Formats.CaseFile;

namespace Myelon.Exchange.Outgoing;

/// <summary>The entries of a case as observations in our own vocabulary: one a fact, so that nothing that was entered is lost.</summary>
internal static class FactObservations
{
    /// <summary>Writes all that was entered; gives where each fact stands.</summary>
    public static Dictionary<(Fact Fact, string? Lesion), string> Write(BundleEntries entries, Case @case, string patient)
    {
        var told = new Dictionary<(Fact, string?), string>();
        foreach (var (fact, value) in @case.Facts.All.Where(e => e.Value.IsKnown))
        {
            told[(fact, null)] = entries.Add($"fact/{fact.Code}", Of(fact, value, @case, patient, null));
        }

        foreach (var lesion in @case.Lesions)
        {
            var structure = entries.Reference($"lesion/{lesion.Name}");
            foreach (var (fact, value) in lesion.Facts.All.Where(e => e.Value.IsKnown))
            {
                var observation = Of(fact, value, @case, patient, lesion.Name);
                observation["focus"] = Element.List(Element.Reference(structure));
                told[(fact, lesion.Name)] = entries.Add($"fact/{fact.Code}/{lesion.Name}", observation);
            }
        }

        return told;
    }

    /// <summary>A lesion.</summary>
    public static JsonObject Lesion(CaseLesion lesion, SetFact levels, IReadOnlyDictionary<string, string> vertebrae, string patient)
    {
        var structure = new JsonObject
        {
            ["resourceType"] = "BodyStructure",
            ["identifier"] = Element.List(Element.Identifier(OwnAddresses.Lesions, lesion.Name)),
            ["active"] = true,
        };
        var known = lesion.Facts[levels];
        var named = known.IsKnown ? levels.Values.Where((_, i) => (known.Set >> i & 1) != 0).ToList() : [];
        if (named is [var only] && vertebrae.TryGetValue(only.Code, out var code))
        {
            structure["location"] = Element.Concept(new JsonObject { ["system"] = "http://snomed.info/sct", ["code"] = code });
        }

        structure["description"] = lesion.Name;
        structure["patient"] = Element.Reference(patient);
        return structure;
    }

    private static JsonObject Of(Fact fact, Value value, Case @case, string patient, string? lesion)
    {
        var observation = new JsonObject
        {
            ["resourceType"] = "Observation",
            ["status"] = "final",
            ["code"] = Element.Concept(Element.Coding(OwnAddresses.Facts, fact.Code, fact.Label)),
            ["subject"] = Element.Reference(patient),
            ["effectiveDateTime"] = Element.Time(@case.AsOf),
        };
        if (lesion is not null)
        {
            observation["bodySite"] = new JsonObject { ["text"] = lesion };
        }

        switch (fact)
        {
            case BooleanFact:
                observation["valueCodeableConcept"] = Element.Concept(YesNo(value.Truth.IsYes));
                break;
            case ChoiceFact choice:
                observation["valueCodeableConcept"] = Element.Concept(Element.Coding(
                    OwnAddresses.Values(fact), choice.Values[value.Choice].Code, choice.Values[value.Choice].Label));
                break;
            case SetFact set when value.Set == 0:
                observation["valueCodeableConcept"] = Element.Concept(Element.Coding(OwnAddresses.Values(set), OwnAddresses.NoneOfThem, FormWords.NoneOfThem));
                break;
            case SetFact set:
                var entries = lesion is null ? @case.Facts : @case.Lesions.First(l => l.Name == lesion).Facts;
                observation["component"] = Element.List(Enumerable.Range(0, set.Values.Count).Where(i => (value.Set >> i & 1) != 0)
                    .Select(i => Member(set, set.Values[i], entries.ReasonOf(set, i))));
                break;
            case NumberFact number:
                observation["valueQuantity"] = Element.Quantity(value.Number.Low, number.Unit);
                break;
            default:
                observation["valueDateTime"] = FactWriter.Moment(value, @case.AsOf.Offset);
                break;
        }

        return observation;
    }

    /// <summary>A value that a set holds; why it was entered stands there as a note on it, as with the cells of the worksheet.</summary>
    private static JsonObject Member(SetFact set, ChoiceValue value, string? reason)
    {
        var member = new JsonObject
        {
            ["code"] = Element.Concept(Element.Coding(OwnAddresses.Values(set), value.Code, value.Label)),
            ["valueBoolean"] = true,
        };
        if (reason is not null)
        {
            member["interpretation"] = Element.List(new JsonObject { ["text"] = reason });
        }

        return member;
    }

    /// <summary>Yes or no.</summary>
    public static JsonObject YesNo(bool yes) => Element.Coding(OwnAddresses.YesNo, yes ? "Y" : "N", yes ? FormWords.Yes : FormWords.No);
}
