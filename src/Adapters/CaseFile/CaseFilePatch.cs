using System.Text.Json;
using System.Text.Json.Nodes;
using Myelon.Core.Facts;
using NodaTime;

namespace Myelon.Adapters.CaseFile;

/// <summary>Writes answers into a case file and leaves everything else in it as it is.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Lesion">The lesion, by position; null for the patient.</param>
/// <param name="Value">The value; unknown takes the fact out.</param>
public sealed record FactEntry(Fact Fact, int? Lesion, Value Value);

/// <summary>A case file as it was read, into which facts can be written.</summary>
public static class CaseFilePatch
{
    /// <summary>The file with the facts entered, as indented JSON.</summary>
    public static byte[] Apply(ReadOnlySpan<byte> file, IEnumerable<FactEntry> entries, OffsetDateTime asOf)
    {
        ReadOnlySpan<byte> byteOrderMark = [0xEF, 0xBB, 0xBF];
        var root = System.Text.Json.Nodes.JsonNode.Parse(file.StartsWith(byteOrderMark) ? file[3..] : file)!.AsObject();
        if (root["as_of"] is null)
        {
            root.Remove("as_of");
            root.Insert(Math.Min(2, root.Count), "as_of", OffsetDateTimes.Format(asOf));
        }

        foreach (var entry in entries)
        {
            var owner = entry.Lesion is { } lesion ? root["lesions"]![lesion]!.AsObject() : root;
            if (owner["facts"] is not JsonObject facts)
            {
                owner["facts"] = facts = [];
            }

            facts.Remove(entry.Fact.Code);
            if (!entry.Value.IsMissing)
            {
                facts[entry.Fact.Code] = Node(entry.Fact, entry.Value, asOf.Offset);
            }
        }

        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body, EvaluationWriter.Options(indented: true)))
        {
            root.WriteTo(json);
        }

        body.WriteByte((byte)'\n');
        return body.ToArray();
    }

    private static System.Text.Json.Nodes.JsonNode? Node(Fact fact, Value value, Offset offset)
    {
        using var body = new MemoryStream();
        using (var json = new Utf8JsonWriter(body))
        {
            FactWriter.Write(json, fact, value, offset);
        }

        return System.Text.Json.Nodes.JsonNode.Parse(body.ToArray());
    }
}
