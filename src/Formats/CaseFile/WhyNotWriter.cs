using System.Text.Json;
using Myelon.Core.Cases;
using Myelon.Core.Reasoning;

namespace Myelon.Formats.CaseFile;

/// <summary>Writes what would have to be different for something to apply: the answer of <c>why-not</c>.</summary>
public static class WhyNotWriter
{
    /// <summary>Writes the changes for each lesion; null where no change of facts that was tried makes it apply.</summary>
    public static void Write(
        Utf8JsonWriter json,
        Case @case,
        string target,
        IReadOnlyList<Contradiction> contradictions,
        IReadOnlyList<(int Lesion, IReadOnlyList<FactChange>? Changes)> answers)
    {
        json.WriteStartObject();
        json.WriteString("case", @case.Name);
        json.WriteString("target", target);
        FindingsWriter.Contradictions(json, @case, contradictions);
        json.WriteStartArray("lesions");
        foreach (var (lesion, changes) in answers)
        {
            json.WriteStartObject();
            json.WriteString("lesion", @case.Lesions.Count > lesion ? @case.Lesions[lesion].Name : null);
            if (changes is null)
            {
                json.WriteNull("changes");
            }
            else
            {
                json.WriteStartArray("changes");
                foreach (var change in changes)
                {
                    json.WriteStartObject();
                    json.WriteString("fact", change.Fact.Code);
                    json.WritePropertyName("from");
                    FactWriter.Write(json, change.Fact, change.From, @case.AsOf.Offset);
                    json.WritePropertyName("to");
                    FactWriter.Write(json, change.Fact, change.To, @case.AsOf.Offset);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
